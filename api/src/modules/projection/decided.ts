import { addDays, type Day, day } from '@gantry/shared/dates/day';
import { type ConditionState, decisionEffect } from '@gantry/shared/governance/conditions';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { OpenCondition, ProjectionItem } from '@gantry/shared/projection/plan-facts';

/** The last decision about an item, as this reader may know of it. */
export interface DecidedRow {
  item_id: string;
  taken_on: string;
  outcome: Outcome;
  state: 'TAKEN' | 'IN_EFFECT' | 'IMPLEMENTED' | 'LAPSED';
  conditions: {
    id: string;
    text: string;
    state: ConditionState;
    bodyId: string | null;
    dueOn: string | null;
    longStopOn: string | null;
  }[];
}

type Decided = Pick<ProjectionItem, 'awaits' | 'lapsesOn'>;

/** What a decision says to the projection: what it still waits for, or that it has fallen; nothing once it is in effect. */
export function decidedFacts(row: DecidedRow | undefined, today: Day): Decided {
  if (row === undefined) return {};
  const conditions = row.conditions.map((one): OpenCondition & { state: ConditionState } => ({
    ...{ id: one.id, text: one.text, state: one.state, bodyId: one.bodyId },
    ...{ dueBy: dayOrNull(one.dueOn), longStop: dayOrNull(one.longStopOn) },
  }));
  if (row.state === 'LAPSED') return { lapsesOn: addDays(day(row.taken_on), 1) };
  if (row.state !== 'TAKEN') return {};
  const { effect } = decisionEffect(row.outcome, conditions, today);
  if (effect === 'LAPSED') return { lapsesOn: fallenOn(row, conditions) };
  if (effect !== 'AWAITING_CONDITIONS') return {};
  const open = conditions
    .filter(({ state }) => state === 'OPEN')
    .map(({ state: _, ...condition }) => condition);
  return { awaits: { decidedOn: day(row.taken_on), conditions: open } };
}

function fallenOn({ taken_on }: DecidedRow, conditions: readonly OpenCondition[]): Day {
  const stops = conditions.flatMap(({ longStop }) => longStop ?? []);
  return addDays(stops.length > 0 ? (Math.min(...stops) as Day) : day(taken_on), 1);
}

export const dayOrNull = (iso: string | null) => (iso === null ? null : day(iso));
