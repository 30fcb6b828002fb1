import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps room for the message at the foot of the page: everything can be scrolled clear of it, a field that takes the
 * focus comes to stand above it, and so does the one that has the focus when the message comes.
 */
export function useToastRoom(place: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (!isShown || !place.current) return;
    const { height, top } = place.current.getBoundingClientRect();
    root.style.setProperty('--toast-room', `${Math.ceil(height)}px`);
    const field = document.activeElement;
    if (field && field !== document.body && field.getBoundingClientRect().bottom > top)
      field.scrollIntoView?.({ block: 'nearest' });
    return () => void root.style.removeProperty('--toast-room');
  }, [place, isShown]);
}
