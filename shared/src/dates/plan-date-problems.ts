import type { Problem } from '../errors/error-codes.js';
import { civilDate, type Day } from './day.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import { quoted } from './unreadable-date.js';
import { writeDay } from './write-day.js';

/** `external`: a deadline or poll set by others; it bounds the plan and is neither forecast nor actual. */
export const PLAN_DATE_ROLES = ['baseline', 'forecast', 'actual', 'external'] as const;
export type PlanDateRole = (typeof PLAN_DATE_ROLES)[number];

/** An unconfirmed date so near is worth a warning; offices may set another figure. */
export const DEFAULT_CONFIRM_WITHIN_DAYS = 28;

/**
 * Every objection to a date in its role. An actual must lie in the past and be confirmed (`DATE-1`), bounds must
 * be in order (`DATE-2`), a day is one day (`DATE-3`), words without a day carry none (`DATE-4`), and a date still
 * to be confirmed within four weeks is pointed out (`DATE-9`).
 * On 24 November 2017 an actual of 12 December 2017 breaks `DATE-1`; a forecast of `22/12 (TBC)` warns with `DATE-9`.
 */
export function planDateProblems(
  date: PlanDate,
  role: PlanDateRole,
  today: Day,
  confirmWithinDays = DEFAULT_CONFIRM_WITHIN_DAYS,
): Problem[] {
  return [
    ...boundProblems(date, role),
    ...lostDayProblems(date, role, today),
    ...(role === 'actual' ? actualProblems(date, today) : []),
    ...(role === 'forecast' || role === 'external'
      ? confirmProblems(date, role, today, confirmWithinDays)
      : []),
  ];
}

function boundProblems(date: PlanDate, field: string): Problem[] {
  const { shape, earliest, latest } = date;
  const problems: Problem[] = [];
  const refuse = (rule: string, message: string) => problems.push({ rule, severity: 'E', field, message });
  if (earliest !== null && latest !== null && earliest > latest)
    refuse('DATE-2', `The earliest day, ${writeDay(earliest)}, is after the latest, ${writeDay(latest)}.`);
  if (shape === 'DAY' && (earliest === null || earliest !== latest))
    refuse('DATE-3', 'A single day must have the same earliest and latest day.');
  if (shape === 'UNKNOWN' && (earliest !== null || latest !== null))
    refuse('DATE-3', 'A date that is not known cannot have an earliest or latest day.');
  if (shape === 'BY' && latest === null) refuse('DATE-3', 'A deadline must have its day.');
  if (shape === 'FROM' && earliest === null) refuse('DATE-3', 'An open beginning must have its first day.');
  if ((shape === 'PERIOD' || shape === 'WINDOW') && (earliest === null || latest === null))
    refuse('DATE-3', 'A period or window must have its first and its last day.');
  if (shape === 'RELATIVE' && date.offset === null)
    refuse('DATE-3', 'A date counted from another item must say how far it is from it.');
  return problems;
}

/** `DATE-4`: "to be confirmed" is not "no date"; words that name a day must not be stored without it. */
function lostDayProblems(date: PlanDate, field: string, today: Day): Problem[] {
  if (date.shape !== 'UNKNOWN' || date.earliest !== null || date.latest !== null) return [];
  const reading = readPlanDate(date.sourceText, { year: civilDate(today).year });
  if (!reading.ok || (reading.date.earliest === null && reading.date.latest === null)) return [];
  const message = `The words ${quoted(date.sourceText)} name a day, to be confirmed or not; it should be kept with them.`;
  return [{ rule: 'DATE-4', severity: 'W', field, message }];
}

function actualProblems(date: PlanDate, today: Day): Problem[] {
  const refuse = (message: string): Problem => ({ rule: 'DATE-1', severity: 'E', field: 'actual', message });
  if (date.shape === 'RELATIVE' || date.shape === 'FROM' || date.latest === null)
    return [
      refuse('An actual date must say by which day it had happened. Write the day, the week or the month.'),
    ];
  if (date.latest > today)
    return [
      refuse(
        `An actual date lies wholly in the past; ${writeDay(date.latest)} is after today, ${writeDay(today)}. Record it as the forecast.`,
      ),
    ];
  if (date.confidence === 'TBC' || date.confidence === 'APPROXIMATE_TBC')
    return [
      refuse('What has happened cannot be to be confirmed. Write the day, or the week or month it fell in.'),
    ];
  return [];
}

function confirmProblems(date: PlanDate, field: PlanDateRole, today: Day, within: number): Problem[] {
  const isTbc = date.confidence === 'TBC' || date.confidence === 'APPROXIMATE_TBC';
  const next = date.earliest ?? date.latest;
  if (!isTbc || next === null || next < today || next - today > within) return [];
  const message = `This date is still to be confirmed and is ${next - today} days away (${writeDay(next)}). Confirm it, or say who will and by when.`;
  return [{ rule: 'DATE-9', severity: 'W', field, message }];
}
