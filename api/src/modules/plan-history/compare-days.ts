import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { pairRows } from '@gantry/shared/changes/pair-rows';
import { day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { describeSlip, slip, slipFigure } from '@gantry/shared/dates/slip';
import { writeDay } from '@gantry/shared/dates/write-day';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import type { KnownPlan, KnownRow } from './known-plan.js';
import type { ComparedItemType, DayComparisonType } from './plan-history.types.js';

export interface Days {
  from: string;
  to: string;
  firstDay: string;
  today: string;
}

/** Why two days cannot be compared, in a sentence; null where they can. */
export function dayProblem({ from, to, firstDay, today }: Days): string | null {
  const written = (iso: string) => writeDay(day(iso));
  const late = [from, to].find((one) => one > today);
  if (late)
    return `${written(late)} is still to come: today is ${written(today)}. Choose today or a day before it.`;
  const early = [from, to].find((one) => one < firstDay);
  if (early)
    return `Nothing is on record before ${written(firstDay)}, the first day of this programme here. Choose that day or a later one.`;
  return null;
}

/** The plan as it was known on one day against that of another, by the same rule of slip as everywhere. */
export function comparedDays(
  days: Days,
  plans: { before: KnownPlan; after: KnownPlan },
  calendar: WorkingCalendar,
): DayComparisonType {
  const pairs = pairRows(plans.before.rows(), plans.after.rows(), ({ itemId, scenarioNumber }) => ({
    itemId,
    scenario: scenarioNumber,
  }));
  const rows = pairs.map(({ was, is }) => compared(was, is, calendar));
  return { ...days, problem: null, rows, summary: summaryOf(rows) };
}

function compared(was: KnownRow | null, is: KnownRow | null, calendar: WorkingCalendar): ComparedItemType {
  const row = (is ?? was) as KnownRow;
  const before = was ? (was.actual ?? was.expected.date) : null;
  const after = is ? (is.actual ?? is.expected.date) : null;
  const found = slip(before, after, calendar, is?.actual ? 'actual' : 'forecast');
  const isBoth = was !== null && is !== null;
  return {
    rowId: row.scenarioNumber === null ? row.itemId : `${row.itemId}:${row.scenarioNumber}`,
    itemId: row.itemId,
    code: row.code,
    title: row.title,
    scenarioNumber: row.scenarioNumber,
    change: !was ? 'ADDED' : !is ? 'GONE' : isSame(before, after) ? 'SAME' : 'MOVED',
    before: planDateView(before, was?.expected.anchorName),
    after: planDateView(after, is?.expected.anchorName),
    wasDone: Boolean(was?.actual),
    isDone: Boolean(is?.actual),
    slipWorkingDays: isBoth && found.isKnown ? found.workingDays.to : null,
    slipCalendarDays: isBoth && found.isKnown ? found.calendarDays.to : null,
    slipFigure: isBoth ? slipFigure(found) : null,
    calendarFigure: isBoth ? slipFigure(found, 'calendarDays') : null,
    slipWords: isBoth ? slipWords(before, after, describeSlip(found)) : '',
  };
}

/** The rule speaks of a baseline; here the earlier day takes its place. */
function slipWords(before: PlanDate | null, after: PlanDate | null, words: string): string {
  if (before === null || before.latest === null) return 'Not known: there was no last day then';
  if (after === null || after.latest === null) return 'Not known: there is no last day now';
  return words.replace('On the baseline', 'The same last day');
}

function isSame(a: PlanDate | null, b: PlanDate | null): boolean {
  return (
    (a?.earliest ?? null) === (b?.earliest ?? null) &&
    (a?.latest ?? null) === (b?.latest ?? null) &&
    (a?.shape === 'UNKNOWN') === (b?.shape === 'UNKNOWN')
  );
}

function summaryOf(rows: readonly ComparedItemType[]): string {
  const count = (change: ComparedItemType['change']) => rows.filter((row) => row.change === change).length;
  const done = rows.filter(({ isDone, wasDone }) => isDone && !wasDone).length;
  const unknown = rows.filter(
    ({ change, slipWorkingDays }) => (change === 'MOVED' || change === 'SAME') && slipWorkingDays === null,
  ).length;
  return `${count('MOVED')} moved, ${count('ADDED')} added, ${count('GONE')} gone, ${count('SAME')} the same; ${done} done in between, ${unknown} whose slip is not known.`;
}
