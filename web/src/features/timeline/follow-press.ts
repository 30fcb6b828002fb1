import { DRAG_THRESHOLD } from '@gantry/shared/timeline/drag-scale';

/** So near to the edge of the chart it scrolls by itself. */
const EDGE = 36;
const FASTEST = 8;

export interface Press {
  clientX: number;
  clientY: number;
  pointerId: number;
  scroller: HTMLElement;
  /** What lies over the left of the chart and stays there. */
  leftWidth: number;
}

export interface PressListener {
  /** The press has become a drag; false lets it go. */
  onStart: () => boolean;
  /** How far the pointer is from where it began, scrolling included. */
  onMove: (pixels: number, isFine: boolean) => void;
  onDrop: () => void;
  onCancel: () => void;
}

/** Follows a pressed pointer until it is let go. A press that does not move is none of its business. */
export function followPress(press: Press, listener: PressListener): () => void {
  const { scroller, pointerId } = press;
  const start = press.clientX + scroller.scrollLeft;
  let at = press.clientX;
  let isFine = false;
  let isDragging = false;
  let frame = 0;

  const tell = () => listener.onMove(at + scroller.scrollLeft - start, isFine);

  function scrollAtEdge() {
    const { left, right } = scroller.getBoundingClientRect();
    const before = scroller.scrollLeft;
    // A mark that is taken hold of near an edge does not run off on the way back from it.
    const isRightward = at > press.clientX;
    const over = isRightward
      ? Math.max(0, at - (right - EDGE))
      : -Math.max(0, left + press.leftWidth + EDGE - at);
    scroller.scrollLeft += Math.max(-FASTEST, Math.min(FASTEST, over / 4));
    if (scroller.scrollLeft !== before) tell();
    frame = requestAnimationFrame(scrollAtEdge);
  }

  function onMove(event: PointerEvent) {
    if (event.pointerId !== pointerId) return;
    at = event.clientX;
    isFine = event.shiftKey;
    if (!isDragging) {
      const distance = Math.hypot(at - press.clientX, event.clientY - press.clientY);
      if (distance <= DRAG_THRESHOLD) return;
      if (!listener.onStart()) return end();
      isDragging = true;
      // The pointer may leave the chart and even the window.
      scroller.setPointerCapture?.(pointerId);
      frame = requestAnimationFrame(scrollAtEdge);
    }
    event.preventDefault();
    tell();
  }
  function onUp(event: PointerEvent) {
    if (event.pointerId !== pointerId) return;
    end();
    if (isDragging) listener.onDrop();
  }
  function cancel() {
    end();
    if (isDragging) listener.onCancel();
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isDragging) return;
    event.preventDefault();
    // What else listens for Escape is not meant by it.
    event.stopPropagation();
    cancel();
  }
  function end() {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', onKey, true);
    scroller.releasePointerCapture?.(pointerId);
  }
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', onKey, true);
  return end;
}
