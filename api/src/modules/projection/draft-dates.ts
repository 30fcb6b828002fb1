import type { Day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { planDateProblems } from '@gantry/shared/dates/plan-date-problems';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import type { PlanWithBodies } from './projection.queries.js';
import type { DraftDateInput } from './what-if.inputs.js';

export interface DateRead {
  id: string;
  date: PlanDate;
  anchorId: string | null;
  scenarioId: string | null;
}

export function itemOf({ plan }: PlanWithBodies, id: string): PlanWithBodies['plan']['items'][number] {
  const item = plan.items.find((one) => one.id === id);
  if (!item) throw notFound('item');
  return item;
}

export function readItemDate(
  change: DraftDateInput,
  read: PlanWithBodies,
  today: Day,
  field: string,
): DateRead {
  const { plan } = read;
  const item = itemOf(read, change.itemId);
  const date = readDate(change.date, item.kind === 'ACTIVITY' ? 'period' : 'point', today, `${field}.date`);
  const anchorId = date.shape === 'RELATIVE' ? (change.anchorItemId ?? item.f_anchor) : null;
  if (date.shape === 'RELATIVE' && anchorId === null)
    throw badInput(`${field}.anchorItemId`, 'Say from which item this is counted, or write a day.', 'DATE-8');
  if (anchorId !== null) itemOf(read, anchorId);
  if (change.scenarioId && !plan.scenarios.some(({ id }) => id === change.scenarioId))
    throw notFound('scenario');
  return { id: item.id, date, anchorId, scenarioId: change.scenarioId ?? null };
}

/** A meeting has a day of its own, never one counted from an item. */
export function readDay(text: string, today: Day, field: string): PlanDate {
  const date = readDate(text, 'point', today, field);
  if (date.shape === 'RELATIVE') throw badInput(field, 'A meeting has a day of its own: write it.', 'DATE-8');
  return date;
}

function readDate(text: string, expects: 'period' | 'point', today: Day, field: string): PlanDate {
  const read = readPlanDate(text, { today, expects, field });
  if (!read.ok) throw refused(read.problems);
  const errors = planDateProblems(read.date, 'forecast', today).filter(({ severity }) => severity === 'E');
  if (errors.length > 0) throw refused(errors.map((problem) => ({ ...problem, field })));
  return read.date;
}
