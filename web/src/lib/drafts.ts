import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'gantry.draft.';

/** What was typed and not sent, or null. */
export function readDraft<Value>(key: string): Value | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

export function keepDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs the safety net, not the work at hand.
  }
  for (const tell of watchers) tell();
}

const watchers = new Set<() => void>();

/** Hears of every draft that is kept in this tab; call what it gives to stop. */
export function watchDrafts(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** What is kept, as it is written down: the same text is the same draft. */
export function draftText(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

/** Signing out leaves nothing of one person on the screen of the next. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

/**
 * State of a form that survives a lost session and a reload in the same tab. `key` names the record and the person,
 * such as `reforecast:${itemId}:${personId}`. Call the last function once it is saved.
 */
export function useDraft<Value>(key: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => readDraft<Value>(key) ?? initial);
  const isTouched = useRef(false);

  useEffect(() => {
    if (isTouched.current) keepDraft(key, value);
  }, [key, value]);

  const change = useCallback((next: Value) => {
    isTouched.current = true;
    setValue(next);
  }, []);
  const drop = useCallback(() => {
    isTouched.current = false;
    dropDraft(key);
  }, [key]);
  return [value, change, drop];
}
