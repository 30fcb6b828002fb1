import type { WorkingCalendar } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { describeSlip, type Slip, slip } from '../dates/slip.js';
import { writeDay } from '../dates/write-day.js';
import { writePlanDate } from '../dates/write-plan-date.js';

/** What was expected of an item from one day of the office on; null while no date was stated. */
export interface ExpectedThen {
  on: Day;
  date: PlanDate | null;
  /** The item that the date is counted from. */
  anchorName?: string | undefined;
}

export interface TrendFacts {
  /** In the order of its days, at most one statement a day: the last of each. */
  history: readonly ExpectedThen[];
  baseline: PlanDate | null;
  actual: PlanDate | null;
  /** The day on which it was recorded that it is done; null while it is open. */
  doneOn: Day | null;
  today: Day;
}

/** One day is a point; a window, range, "by" or "from" a band; no day at all a gap. */
export type TrendMark = 'POINT' | 'BAND' | 'GAP';

/** What was expected over a run of days on which the plan was looked at. */
export interface TrendStep {
  from: Day;
  to: Day;
  mark: TrendMark;
  earliest: Day | null;
  latest: Day | null;
  isUnconfirmed: boolean;
  words: string;
  /** Its bounds are others than those of the statement before. */
  isMove: boolean;
  slip: Slip;
}

export interface MilestoneTrend {
  steps: TrendStep[];
  moves: number;
  /** Where the line ends on the diagonal: what happened, once it has. */
  end: { earliest: Day | null; latest: Day; words: string } | null;
  slip: Slip;
  /** The whole in a sentence. */
  sentence: string;
}

/**
 * How the expected date of an item moved while it was looked at (milestone trend analysis). A date that is confirmed in its
 * place has not moved; one that becomes "no date" has, and its line breaks off until the next date is stated.
 * Example: a decision printed as "Oct/Nov 18", then expected in "autumn 2018", then in "January 2019", and taken on
 * 14 February 2019 moved twice and ends 51 working days after the last day of its baseline, 30 November.
 */
export function milestoneTrend(facts: TrendFacts, calendar: WorkingCalendar): MilestoneTrend {
  const { history, baseline, actual, doneOn, today } = facts;
  const last = doneOn ?? today;
  const steps = history.map(({ on, date, anchorName }, at): TrendStep => {
    const before = history[at - 1];
    return {
      from: on,
      to: history[at + 1]?.on ?? (Math.max(on, last) as Day),
      mark: markOf(date),
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
      isUnconfirmed: date?.confidence === 'TBC' || date?.confidence === 'APPROXIMATE_TBC',
      words: date ? writePlanDate(date, anchorName) : 'no date',
      isMove: before !== undefined && !isSameTime(before.date, date),
      slip: slip(baseline, date, calendar),
    };
  });
  const moves = steps.filter(({ isMove }) => isMove).length;
  const found = slip(
    baseline,
    actual ?? history.at(-1)?.date ?? null,
    calendar,
    actual ? 'actual' : 'forecast',
  );
  const end =
    actual === null || actual.latest === null
      ? null
      : { earliest: actual.earliest, latest: actual.latest, words: writePlanDate(actual) };
  return { steps, moves, end, slip: found, sentence: sentenceOf(facts, moves, found) };
}

function markOf(date: PlanDate | null): TrendMark {
  if (date === null || (date.earliest === null && date.latest === null)) return 'GAP';
  return date.earliest === date.latest ? 'POINT' : 'BAND';
}

function isSameTime(a: PlanDate | null, b: PlanDate | null): boolean {
  return (a?.earliest ?? null) === (b?.earliest ?? null) && (a?.latest ?? null) === (b?.latest ?? null);
}

function sentenceOf({ history, baseline, actual }: TrendFacts, moves: number, found: Slip): string {
  const last = history.at(-1)?.date ?? null;
  if (actual === null && last === null && moves === 0) return 'No date has been stated yet.';
  const now =
    actual !== null
      ? `happened ${placed(actual)}`
      : last === null || markOf(last) === 'GAP'
        ? 'now without a date'
        : `now expected ${placed(last)}`;
  return `${moveWords(moves)}; ${now}. ${slipSentence(baseline, found)}`;
}

function placed(date: PlanDate): string {
  const { shape, earliest, latest } = date;
  if (shape === 'RELATIVE' && earliest !== null && latest !== null)
    return `between ${writeDay(earliest)} and ${writeDay(latest)}`;
  const words = writePlanDate(date);
  if (shape === 'DAY') return `on ${words}`;
  return shape === 'BY' || shape === 'FROM' ? words : `in ${words}`;
}

function moveWords(moves: number): string {
  if (moves === 0) return 'Never moved';
  return moves === 1 ? 'Moved once' : moves === 2 ? 'Moved twice' : `Moved ${moves} times`;
}

function slipSentence(baseline: PlanDate | null, found: Slip): string {
  if (!found.isKnown) return `${describeSlip(found)}.`;
  const due = `the last day of the baseline, ${writeDay(baseline!.latest!)}`;
  const { workingDays, calendarDays } = found;
  if (workingDays.from !== workingDays.to) return `That is ${describeSlip(found)}, against ${due}.`;
  if (calendarDays.to === 0) return `That is ${due}.`;
  const amount = `${counted(workingDays.to, 'working day')} (${counted(calendarDays.to, 'calendar day')})`;
  return `That is ${amount} ${calendarDays.to > 0 ? 'later' : 'earlier'} than ${due}.`;
}

function counted(days: number, unit: string): string {
  const count = Math.abs(days);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
