import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { ReadingContext } from '@gantry/shared/dates/reading-context';
import type { MoveObstacle } from '@gantry/shared/timeline/move-obstacle';

/** The date of a row as it can be moved, and how words about it are read. */
export interface MovableDate {
  date: PlanDate;
  context: ReadingContext;
}

/** What the page knows about moving dates; the chart draws a move and hands its words over, it saves nothing. */
export interface ItemMover {
  calendar: WorkingCalendar;
  /** What stands against dragging this row; null where it can be dragged. */
  obstacleTo: (rowId: string) => MoveObstacle | null;
  dateOf: (rowId: string) => MovableDate | null;
  /** The move that waits in the open panel: its ghost stays on the chart. */
  pending: { rowId: string; date: PlanDate } | null;
  /** Opens the panel with the words of a date, or with none for somebody to type. */
  open: (rowId: string, words: string | null) => void;
}
