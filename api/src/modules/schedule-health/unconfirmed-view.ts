import { day, isoDay } from '@gantry/shared/dates/day';
import { planDateProblems } from '@gantry/shared/dates/plan-date-problems';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { Outlook } from '@gantry/shared/projection/outlook';
import { routeTo } from '@gantry/shared/projection/route';
import {
  certaintyBurnDown,
  type StatedThen,
  type Unconfirmed,
  unconfirmedIn,
} from '@gantry/shared/projection/unconfirmed';
import type { PlanWithBodies } from '../projection/index.js';
import { meetingDate } from '../timeline/index.js';
import type { UnconfirmedEntryType, UnconfirmedRegisterType } from './schedule-health.types.js';
import type { WorkingPlan } from './working-plan.js';

export interface OwedRow {
  item_id: string;
  scenario_id: string | null;
  must_confirm: string | null;
  confirm_by: string | null;
}

export interface StatedRow {
  id: string;
  on_day: string;
  is_unconfirmed: boolean;
}

/** The register as the API answers it. */
export function unconfirmedView(
  read: PlanWithBodies,
  plan: WorkingPlan,
  owed: readonly OwedRow[],
  history: readonly StatedRow[],
): UnconfirmedRegisterType {
  const { programme } = read.plan;
  const { result, scenario, target } = plan;
  const common = {
    programmeId: programme.id,
    today: programme.today,
    scenarioNumber: scenario?.number ?? null,
    targetTitle: target?.title ?? null,
  };
  if (!result.isProjected) {
    const problems = result.problems.map(({ rule, severity, field, message }) => ({
      rule,
      severity,
      field,
      message,
    }));
    return { ...common, entries: [], burnDown: [], problems };
  }
  const { outlook } = result;
  return {
    ...common,
    entries: unconfirmedIn(outlook).map((one) => entryOf(read, plan, outlook, owed, one)),
    burnDown: burnDown(outlook, history, day(programme.today)).map((point) => ({
      ...point,
      on: isoDay(point.on),
    })),
    problems: [],
  };
}

/** What is on the route: the items with a date of their own, and the meetings of the others. */
export function routeThings(outlook: Outlook): { itemIds: string[]; meetingIds: string[] } {
  const route = new Set(routeTo(outlook));
  const items = outlook.facts.items.filter(({ id }) => route.has(id));
  return {
    itemIds: items.filter(({ meetingId }) => meetingId === null).map(({ id }) => id),
    meetingIds: [...new Set(items.flatMap(({ meetingId }) => meetingId ?? []))],
  };
}

function burnDown(outlook: Outlook, history: readonly StatedRow[], today: ReturnType<typeof day>) {
  const { itemIds, meetingIds } = routeThings(outlook);
  const things = [...itemIds, ...meetingIds].map((thing) =>
    history
      .filter(({ id }) => id === thing)
      .map((row): StatedThen => ({ on: day(row.on_day), isUnconfirmed: row.is_unconfirmed })),
  );
  return certaintyBurnDown(things, today);
}

function entryOf(
  read: PlanWithBodies,
  plan: WorkingPlan,
  { facts }: Outlook,
  owed: readonly OwedRow[],
  { itemId, meetingId, holdsUp, isOnRoute }: Unconfirmed,
): UnconfirmedEntryType {
  const { today } = read.plan.programme;
  const meeting = read.plan.meetings.find(({ id }) => id === meetingId);
  const row = plan.rows.find(({ item }) => item.id === itemId);
  const date = meeting ? meetingDate(meeting) : (facts.items.find(({ id }) => id === itemId)?.stated ?? null);
  const answer =
    owed.find((one) => one.item_id === itemId && one.scenario_id === plan.scenario?.id) ??
    owed.find((one) => one.item_id === itemId && one.scenario_id === null);
  const confirmBy = answer?.confirm_by ?? null;
  return {
    itemId,
    meetingId,
    code: meeting?.code ?? row?.item.code ?? '',
    title: meeting ? `${plan.names.body(meeting.body_id)}: ${meeting.title}` : (row?.item.title ?? ''),
    date: date === null ? 'No date' : writePlanDate(date),
    isUnknown: date === null || (date.earliest === null && date.latest === null),
    owes: meeting ? plan.names.body(meeting.body_id) : (answer?.must_confirm ?? row?.item.owner ?? null),
    confirmBy,
    isOverdue: confirmBy !== null && confirmBy < today,
    isOnRoute,
    holdsUp: holdsUp.map((id) => ({ itemId: id, title: plan.names.item(id) })),
    warnings:
      date === null
        ? []
        : planDateProblems(date, 'forecast', day(today)).filter(({ rule }) => rule === 'DATE-9'),
  };
}
