import { useEffect, useState } from 'react';

/** What a field holds once nobody has typed in it for a moment: for questions that are not asked at every key. */
export function useSettled<Value>(value: Value, pauseMs = 350): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
