import { day } from '@gantry/shared/dates/day';
import {
  type ConditionState,
  type DecisionEffect,
  decisionEffect,
} from '@gantry/shared/governance/conditions';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { ReadFilter } from '@gantry/shared/policy/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ReadableProgramme } from '../programmes/index.js';

@ObjectType('NamedDecision', { description: 'A decision that another record rests on.' })
export class NamedDecisionType {
  @Field(() => ID, { description: 'The decision.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'The body that took it.' }) bodyName: string;
  @Field({ description: 'Whether it has effect, in a sentence.' }) effectSentence: string;
}

/** A decision as a rule needs it; `shown` is null for a reader who may not see it. */
export interface NamedDecision {
  id: string;
  bodyId: string;
  bodyKind: string;
  outcome: Outcome;
  takenOn: string | null;
  effect: DecisionEffect;
  /** Its open conditions, none before a reader who may not see it. */
  open: readonly string[];
  shown: NamedDecisionType | null;
}

interface DecisionRow {
  id: string;
  code: string;
  title: string;
  body_id: string;
  body_name: string;
  body_kind: string;
  outcome: Outcome;
  state: string;
  taken_on: string | null;
  is_readable: boolean;
  conditions: { text: string; state: ConditionState; longStopOn: string | null }[];
}

const NO_LONGER_STANDS: ReadonlySet<string> = new Set(['LAPSED', 'SUPERSEDED', 'RESCINDED', 'QUASHED']);

/** Decisions that records of a programme rest on, by their ids. */
export async function namedDecisions(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  programme: Pick<ReadableProgramme, 'id' | 'today' | 'filter'>,
  ids: readonly (string | null)[],
): Promise<Map<string, NamedDecision>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows: DecisionRow[] = await db.query(DECISIONS, [
    officeId,
    programme.id,
    wanted,
    ...readable(programme.filter),
  ]);
  return new Map(rows.map((row) => [row.id, named(row, programme.today)]));
}

/** A decision that somebody points at: of the programme, and one that the reader may see. */
export async function decisionPointedAt(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  programme: Pick<ReadableProgramme, 'id' | 'today' | 'filter'>,
  id: string,
): Promise<NamedDecision & { shown: NamedDecisionType }> {
  const found = (await namedDecisions(db, officeId, programme, [id])).get(id);
  if (!found?.shown) throw notFound('decision');
  return { ...found, shown: found.shown };
}

function named(row: DecisionRow, today: string): NamedDecision {
  const conditions = row.conditions.map(({ text, state, longStopOn }) => ({
    text,
    state,
    dueBy: null,
    longStop: longStopOn === null ? null : day(longStopOn),
  }));
  const verdict = decisionEffect(row.outcome, conditions, day(today));
  const isGone = NO_LONGER_STANDS.has(row.state);
  const { id, code, title, outcome } = row;
  return {
    id,
    bodyId: row.body_id,
    bodyKind: row.body_kind,
    outcome,
    takenOn: row.taken_on,
    effect: isGone ? 'LAPSED' : verdict.effect,
    open: row.is_readable ? verdict.open : [],
    shown: row.is_readable
      ? {
          id,
          code,
          title,
          bodyName: row.body_name,
          effectSentence: isGone ? 'It no longer stands.' : verdict.sentence,
        }
      : null,
  };
}

const readable = ({ classes, exemptWorkstreamIds, exemptBodyIds }: ReadFilter) => [
  classes,
  exemptWorkstreamIds,
  exemptBodyIds,
];

const DECISIONS = `
  select d.id, d.code, d.title, d.body_id, b.name as body_name, b.kind as body_kind, d.outcome, d.state, d.taken_on::text,
         (d.classification = any($4) or coalesce(i.workstream_id = any($5), false) or d.body_id = any($6))
           and (d.taken_on is null or d.taken_on <= office_today($1))
           and (m.known_from is null or m.known_from <= office_today($1))
           and (b.known_from is null or b.known_from <= office_today($1)) as is_readable,
         coalesce((select json_agg(json_build_object('text', c.text, 'state', c.state, 'longStopOn', c.long_stop_on)
                                   order by c.position)
                     from decision_condition c where c.office_id = d.office_id and c.decision_id = d.id), '[]') as conditions
    from decision d
    join body b on b.office_id = d.office_id and b.id = d.body_id
    left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
    left join plan_item i on i.office_id = d.office_id and i.id = d.plan_item_id
   where d.office_id = $1 and d.programme_id = $2 and d.id = any($3::uuid[]) and d.archived_at is null`;
