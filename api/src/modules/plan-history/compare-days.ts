import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
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
  const before = plans.before.rows();
  const after = plans.after.rows();
  const rows = [
    ...after.map((row) => compared(matching(row, before, after), row, calendar)),
    ...before.filter((row) => !matching(row, after, before)).map((row) => compared(row, undefined, calendar)),
  ];
  return { ...days, problem: null, rows, summary: summaryOf(rows) };
}

/** The row of the other day: the same scenario's; or that of the plan, where only one of the days had scenarios about it. */
function matching(
  row: KnownRow,
  others: readonly KnownRow[],
  own: readonly KnownRow[],
): KnownRow | undefined {
  const ofItem = others.filter(({ itemId }) => itemId === row.itemId);
  const same = ofItem.find(({ scenarioNumber }) => scenarioNumber === row.scenarioNumber);
  if (same) return same;
  if (row.scenarioNumber === null) {
    const ownRows = own.filter(({ itemId }) => itemId === row.itemId);
    return ownRows.length === 1 ? ofItem[0] : undefined;
  }
  return ofItem.find(({ scenarioNumber }) => scenarioNumber === null);
}

function compared(
  was: KnownRow | undefined,
  is: KnownRow | undefined,
  calendar: WorkingCalendar,
): ComparedItemType {
  const row = (is ?? was) as KnownRow;
  const before = was ? (was.actual ?? was.expected.date) : null;
  const after = is ? (is.actual ?? is.expected.date) : null;
  const found = slip(before, after, calendar, is?.actual ? 'actual' : 'forecast');
  const isBoth = was !== undefined && is !== undefined;
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
