import { day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { type PlanDateRole, planDateProblems } from '@gantry/shared/dates/plan-date-problems';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import { describeSlip, slip } from '@gantry/shared/dates/slip';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { StackedChange } from '../../../lib/change-stack.js';
import { dateEcho } from '../../../lib/date-echo.js';
import { calendarOf } from '../../../lib/plan-calendar.js';
import type { DateEcho } from '../../../ui/date-field/date-field.js';
import type { Plan, PlanRow } from '../api/plan.js';

export type StatedDate = NonNullable<PlanRow['forecast']>;

/** How typed words about an item of this kind are read. */
export function readingContext(kind: string, today: string) {
  return {
    today: day(today),
    expects: kind === 'ACTIVITY' ? ('period' as const) : ('point' as const),
    field: 'date',
  };
}

/** Typed words as the server will read them, with everything that the rules say about them in this role. */
export function echoFor(
  text: string,
  role: PlanDateRole,
  kind: string,
  { today, calendar }: Pick<Plan, 'today' | 'calendar'>,
): DateEcho {
  const context = readingContext(kind, today);
  const echo = dateEcho(text, context, calendar);
  const reading = readPlanDate(text, context);
  if (!reading.ok) return echo;
  return { ...echo, problems: [...echo.problems, ...planDateProblems(reading.date, role, day(today))] };
}

export function readTyped(text: string, kind: string, today: string): PlanDate | null {
  const reading = readPlanDate(text, readingContext(kind, today));
  return reading.ok ? reading.date : null;
}

/** A stated date with all that its words say: a financial quarter stays one where it is moved. */
export function statedPlanDate(date: StatedDate, kind: string, today: string): PlanDate {
  const stated = planDateOf(date);
  const isAlike = (read: PlanDate | null): read is PlanDate =>
    read !== null &&
    read.shape === stated.shape &&
    read.confidence === stated.confidence &&
    read.earliest === stated.earliest &&
    read.latest === stated.latest;
  return [date.text, date.written].map((text) => readTyped(text, kind, today)).find(isAlike) ?? stated;
}

/** A date of the API as the rule book's value, as far as comparing needs it. */
function planDateOf(date: StatedDate): PlanDate {
  const at = (iso: string | null) => (iso === null ? null : day(iso));
  return {
    shape: date.shape,
    confidence: date.confidence,
    sourceText: date.text,
    earliest: at(date.earliest),
    latest: at(date.latest),
    precision: date.precision as PlanDate['precision'],
    calendar: 'CIVIL',
    edtf: null,
    offset: null,
    isYearInferred: false,
    note: null,
  };
}

/** What moving there would mean: the slip against the baseline and meetings of the item's body that it would miss. */
export function consequenceOf(
  text: string,
  kind: string,
  today: string,
  row: { baseline: StatedDate | null; forecast: StatedDate | null; bodyId: string | null },
  { meetings, calendar }: Pick<Plan, 'meetings' | 'calendar'>,
): string | null {
  const typed = readTyped(text, kind, today);
  if (typed === null || typed.latest === null || row.baseline === null) return null;
  const slipped = slip(planDateOf(row.baseline), typed, calendarOf(calendar));
  if (!slipped.isKnown) return null;
  const missed = missedMeeting(row, typed.latest, meetings);
  return [`${describeSlip(slipped)}.`, missed].filter(Boolean).join(' ');
}

function missedMeeting(
  row: { forecast: StatedDate | null; bodyId: string | null },
  latest: number,
  meetings: Plan['meetings'],
): string | null {
  const before = row.forecast?.latest;
  if (!before || row.bodyId === null || latest <= day(before)) return null;
  const ofBody = meetings.filter(({ bodyId, date }) => bodyId === row.bodyId && date.latest !== null);
  const missed = ofBody.find(({ date }) => date.latest! >= before && day(date.latest!) < latest);
  if (!missed) return null;
  const next = ofBody.find(({ date }) => day(date.latest!) >= latest);
  return `Misses ${missed.title} of ${missed.date.written}; ${next ? `the next is ${next.date.written}.` : 'no later meeting is dated.'}`;
}

/** What a reforecast is sent to put a date back; null where nothing stood there or no words lead back to it. */
export function forecastToRestore(
  row: Pick<PlanRow, 'kind' | 'forecast' | 'forecastAnchorId'>,
  today: string,
): { date: string; anchorItemId: string | null } | null {
  const { forecast, forecastAnchorId: anchorItemId, kind } = row;
  if (forecast?.shape !== 'RELATIVE') {
    const date = wordsToRestore(forecast, kind, today);
    return date === null ? null : { date, anchorItemId: null };
  }
  // The days of such a date follow from the other item: its words and that item are all of it.
  const isReadAlike = readTyped(forecast.text, kind, today)?.shape === 'RELATIVE';
  return anchorItemId !== null && isReadAlike ? { date: forecast.text, anchorItemId } : null;
}

/**
 * The words that put a date back: those of the paper if they still read alike today, else the unambiguous form.
 * Null where words alone cannot: a date counted from another item needs that item too.
 */
export function wordsToRestore(date: StatedDate | null, kind: string, today: string): string | null {
  if (date === null || date.shape === 'RELATIVE') return null;
  const again = (text: string) => {
    const read = readTyped(text, kind, today);
    return (
      read !== null &&
      read.shape === date.shape &&
      read.earliest === (date.earliest === null ? null : day(date.earliest)) &&
      read.latest === (date.latest === null ? null : day(date.latest))
    );
  };
  return [date.text, date.written].find(again) ?? null;
}

interface ForecastMade {
  moved: { id: string; code: string; version: number; replacedId: string | null };
  target: { expectedVersion: number };
  scenarioId: string | null;
  reason: string;
  typed: PlanDate | null;
  /** As it was typed. */
  date: string;
}

/** A new forecast as one of the changes that can be taken back: the statement before it counts again, or none does. */
export function forecastMade({
  moved,
  target,
  scenarioId,
  reason,
  typed,
  date,
}: ForecastMade): StackedChange {
  const { id: itemId, version: expectedVersion, replacedId: restatesId } = moved;
  const back = { itemId, expectedVersion, scenarioId, restatesId, isWithdrawn: restatesId === null };
  return {
    title: `${moved.code} moved to ${typed ? writePlanDate(typed, 'another item') : date}`,
    reason,
    changes: { dates: [back], meetings: [], lags: [] },
    seen: { [itemId]: target.expectedVersion },
  };
}
