import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { MOVE_OBSTACLE_WORDS, mayTypeDate } from '@gantry/shared/timeline/move-obstacle';
import type { TimelineRow } from '@gantry/shared/timeline/rows';
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useToast } from '../../ui/toast/toast.js';
import { followPress } from './follow-press.js';
import type { ItemMover } from './item-mover.js';
import { draggedTo, type Shifting, steppedTo, takeUp } from './shifting.js';

interface Chart {
  mover: ItemMover | undefined;
  layout: TimelineLayout;
  scroller: RefObject<HTMLElement | null>;
  leftWidth: number;
}

/**
 * Moving a date on the chart, by a pointer or by keys: both make the same ghost and the same words, and both end in the
 * page's panel. Touch is left to scrolling; there the button of the row leads to the panel.
 */
export function useShifting(chart: Chart) {
  const show = useToast();
  const [shifting, setShifting] = useState<Shifting | null>(null);
  const latest = useRef({ chart, shifting });
  latest.current = { chart, shifting };
  const [isRefused, setRefused] = useState(false);
  const wasDragged = useRef(false);
  const letGo = useRef<() => void>(() => undefined);
  useEffect(() => () => letGo.current(), []);

  function change(next: Shifting | null) {
    latest.current.shifting = next;
    setShifting(next);
  }

  /** Takes the row's date up, or says why it stays and what to do instead. */
  function begin(rowId: string, by: Shifting['by']): boolean {
    const { mover } = latest.current.chart;
    if (!mover) return false;
    const obstacle = mover.obstacleTo(rowId);
    const taken = obstacle === null ? takeUp(mover, rowId, by) : null;
    if (taken === null) show({ message: MOVE_OBSTACLE_WORDS[obstacle ?? 'no-day'] });
    else change(taken);
    return taken !== null;
  }

  function finish() {
    const { chart, shifting } = latest.current;
    change(null);
    if (shifting) chart.mover?.open(shifting.rowId, shifting.shift.count === 0 ? null : shifting.moved.words);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    wasDragged.current = false;
    const rowId = (event.target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    const element = chart.scroller.current;
    if (!chart.mover || !rowId || !element || event.button !== 0 || event.pointerType === 'touch') return;
    const { clientX, clientY, pointerId } = event;
    const press = { clientX, clientY, pointerId, scroller: element, leftWidth: chart.leftWidth };
    letGo.current();
    setRefused(false);
    letGo.current = followPress(press, {
      onStart: () => {
        wasDragged.current = true;
        window.getSelection()?.removeAllRanges();
        const isTaken = begin(rowId, 'pointer');
        if (!isTaken) refuse();
        return isTaken;
      },
      onMove: (pixels, isFine) => {
        const { chart, shifting } = latest.current;
        if (shifting && chart.mover)
          change(draggedTo(chart.mover, shifting, pixels, isFine, chart.layout.scale));
      },
      onDrop: () => {
        if (latest.current.shifting?.shift.count === 0) change(null);
        else finish();
      },
      onCancel: () => change(null),
    });
  }

  /** The pointer says no for as long as it is pressed. */
  function refuse() {
    setRefused(true);
    const end = () => setRefused(false);
    window.addEventListener('pointerup', end, { once: true });
    letGo.current = () => window.removeEventListener('pointerup', end);
  }

  /** A drag ends in a click of its own, which opens nothing. */
  function onClickCapture(event: MouseEvent) {
    if (!wasDragged.current) return;
    wasDragged.current = false;
    event.preventDefault();
    event.stopPropagation();
  }

  /** True where the key belonged to moving a date. */
  function onKeyDown(event: KeyboardEvent, rowId: string | null): boolean {
    const { mover } = chart;
    if (rowId === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (!mover) return saysNo(event);
    if (shifting?.by !== 'keys') {
      if (event.shiftKey) return false;
      if (event.key === 'F2') type(rowId);
      else if (event.key === 'm' || event.key === 'M') begin(rowId, 'keys');
      else return false;
      event.preventDefault();
      return true;
    }
    // Tab leaves the row, and with it the move.
    if (event.key === 'Tab') return false;
    event.preventDefault();
    event.stopPropagation();
    const step = STEPS[event.key];
    if (step) change(steppedTo(mover, shifting, step.direction, step.isLarge || event.shiftKey));
    else if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') change(null);
    return true;
  }

  /** Whoever may move nothing here is told so, where the keys would have done something. */
  function saysNo(event: KeyboardEvent): boolean {
    if (event.shiftKey || !['F2', 'm', 'M'].includes(event.key)) return false;
    event.preventDefault();
    show({ message: MOVE_OBSTACLE_WORDS['not-yours'] });
    return true;
  }

  /** The field for a new date, or why none can be given. */
  const type = useCallback(
    (rowId: string) => {
      const { mover } = latest.current.chart;
      const obstacle = mover?.obstacleTo(rowId) ?? null;
      if (mayTypeDate(obstacle)) mover?.open(rowId, null);
      else if (obstacle) show({ message: MOVE_OBSTACLE_WORDS[obstacle] });
    },
    [show],
  );

  /** What a row is told: whether its mark follows the pointer, and the way to the field. */
  function forRow({ type: kind, id }: Pick<TimelineRow, 'type' | 'id'>) {
    if (!chart.mover || kind === 'group') return { isDraggable: undefined, onMove: undefined };
    const obstacle = chart.mover.obstacleTo(id);
    return { isDraggable: obstacle === null, onMove: mayTypeDate(obstacle) ? type : undefined };
  }

  /** The focus has gone elsewhere: a move by keys has no hand on it any more. */
  function onBlur() {
    if (latest.current.shifting?.by === 'keys') change(null);
  }

  const hold = isRefused ? 'refused' : shifting?.by === 'pointer' ? 'dragging' : null;
  return { shifting, hold, forRow, onPointerDown, onClickCapture, onKeyDown, onBlur };
}

const STEPS: Partial<Record<string, { direction: 1 | -1; isLarge: boolean }>> = {
  ArrowRight: { direction: 1, isLarge: false },
  ArrowLeft: { direction: -1, isLarge: false },
  PageDown: { direction: 1, isLarge: true },
  PageUp: { direction: -1, isLarge: true },
};
