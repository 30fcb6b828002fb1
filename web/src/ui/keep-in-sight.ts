const EDGE = 8;

/** Moves what would stick out of the window sideways back into it. */
export function keepInSight(element: HTMLElement | null): void {
  if (!element) return;
  element.style.transform = '';
  const { left, right } = element.getBoundingClientRect();
  const shift = left < EDGE ? EDGE - left : Math.min(0, window.innerWidth - EDGE - right);
  if (shift !== 0) element.style.transform = `translateX(${shift}px)`;
}
