import type { PlanDate } from '../dates/plan-date.js';

/** What is known of a row when somebody takes hold of its mark. */
export interface MovableFacts {
  mayReforecast: boolean;
  /** It happened: an actual date is recorded. */
  isDone: boolean;
  /** Its day is that of a meeting. */
  isAtMeeting: boolean;
  /** The date that is drawn; null where none is stated. */
  date: Pick<PlanDate, 'shape' | 'earliest' | 'latest'> | null;
}

export const MOVE_OBSTACLES = ['not-yours', 'done', 'at-meeting', 'counted', 'no-day'] as const;
export type MoveObstacle = (typeof MOVE_OBSTACLES)[number];

/**
 * Why the mark of an item cannot be dragged; null where it can. Example: a decision at the Joint Committee of 31 January
 * stands where its meeting stands (`PLAN-1`), so it is the meeting that is moved.
 */
export function moveObstacle({
  mayReforecast,
  isDone,
  isAtMeeting,
  date,
}: MovableFacts): MoveObstacle | null {
  if (!mayReforecast) return 'not-yours';
  if (isDone) return 'done';
  if (isAtMeeting) return 'at-meeting';
  if (date?.shape === 'RELATIVE') return 'counted';
  if (date === null || (date.earliest === null && date.latest === null)) return 'no-day';
  return null;
}

/** Whether a date can be typed all the same: what is counted from another item or has no day may be given one. */
export function mayTypeDate(obstacle: MoveObstacle | null): boolean {
  return obstacle === null || obstacle === 'counted' || obstacle === 'no-day';
}

/** Why it stays, and what to do instead. */
export const MOVE_OBSTACLE_WORDS: Record<MoveObstacle, string> = {
  'not-yours': 'Your role does not move this date. Ask its owner or the programme office.',
  done: 'It has happened. If the day is wrong, reopen the item on its page.',
  'at-meeting':
    'It happens at a meeting and has no date of its own. Move the meeting, or choose another meeting on the item’s page.',
  counted: 'Its date is counted from another item. Move that item, or type a date with “Move date”.',
  'no-day': 'No day is known yet. Confirm one by typing it with “Move date”.',
};
