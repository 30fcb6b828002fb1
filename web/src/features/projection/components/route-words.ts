import { formatDay } from '../../../lib/dates.js';
import type { RouteStep } from '../api/route.js';

/** Working days of margin at or below which a step is called tight. */
const TIGHT = 2;

/** "31 Jan 2018 (TBC)", "no date". */
export function whenWords({ on, isUnconfirmed }: RouteStep): string {
  if (on === null) return 'no date';
  return `${formatDay(on)}${isUnconfirmed ? ' (TBC)' : ''}`;
}

interface Route {
  route: readonly RouteStep[];
  targetOn?: string | null | undefined;
  headline: string;
}

/** The same on the way to the target, which is told by its range as everywhere else: "20 Apr 2019 to 20 Apr 2020". */
export function whenOnRoute(step: RouteStep, { route, targetOn, headline }: Route): string {
  return targetOn && step.itemId === route.at(-1)?.itemId ? headline : whenWords(step);
}

/** "4 working days’ margin", "tight: 1 working day’s margin", "late by 2 working days", "overdue: counted as done today". */
export function marginWords({ margin, isOverdue }: RouteStep): string {
  if (isOverdue) return 'overdue, not recorded: counted as done today';
  if (margin === null) return '';
  if (margin < 0) return `late by ${-margin} working ${margin === -1 ? 'day' : 'days'}`;
  if (margin === 0) return 'no margin';
  return `${margin <= TIGHT ? 'tight: ' : ''}${margin} working ${margin === 1 ? 'day’s' : 'days’'} margin`;
}

/** "ready 14 days before": calendar days from ready to the meeting. */
export function waitWords({ waitDays }: RouteStep): string {
  return waitDays === null || waitDays === 0 ? '' : `ready ${days(waitDays)} before`;
}

export function isTight({ margin, isOverdue }: RouteStep): boolean {
  return isOverdue || (margin !== null && margin <= TIGHT);
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
