import { useEffect, useRef } from 'react';

/** Whatever had the focus before a part of the page came gets it back when that goes and takes the focus with it. */
export function useReturnFocus(): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      const from = opener.current;
      if (from instanceof HTMLElement && from.isConnected && document.activeElement === document.body)
        from.focus();
    };
  }, []);
}
