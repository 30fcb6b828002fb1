import { type RefObject, useEffect, useRef } from 'react';

/**
 * An item that moves into another section, or a section that moves, is drawn anew and its buttons lose the focus; the
 * keyboard goes on from there all the same. Whoever has gone elsewhere meanwhile is left there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, drawn: unknown): (itemId: string) => void {
  const moved = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew is what may have lost the focus
  useEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    root.current
      ?.querySelector<HTMLElement>(
        `[data-item="${moved.current}"] [aria-keyshortcuts]:not([aria-disabled="true"])`,
      )
      ?.focus();
  }, [drawn]);
  return (itemId) => {
    moved.current = itemId;
  };
}
