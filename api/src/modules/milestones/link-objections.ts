import type { Problem } from '@gantry/shared/errors/error-codes';
import { circleWords } from '@gantry/shared/governance/circle-words';
import {
  cyclePath,
  type Link,
  type LinkType,
  lagProblems,
  linkProblems,
  type NeededFor,
} from '@gantry/shared/governance/dependency-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { Dependency } from './dependency.entity.js';
import { nameFor } from './load-item.js';
import { PlanItem } from './plan-item.entity.js';

/** Two people may not close a circle together: links of a programme are added one after the other. */
export async function oneAfterTheOther(tx: EntityManager, programmeId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [programmeId]);
}

type WantedLink = Pick<Dependency, 'kind' | 'lagMin' | 'lagMax' | 'scenarioId'> & {
  neededFor?: string | null;
};

/** Everything that the rules say against a link between these two. */
export async function objections(
  tx: EntityManager,
  actor: SignedIn,
  from: PlanItem,
  to: PlanItem,
  wanted: WantedLink,
): Promise<Problem[]> {
  const links: (Link & { type: LinkType; scenarioId: string | null })[] = await tx.query(
    `select predecessor_id as "fromId", successor_id as "toId", kind as type, scenario_id as "scenarioId"
       from dependency
      where office_id = $1 and programme_id = $2 and archived_at is null`,
    [to.officeId, to.programmeId],
  );
  const items = await tx.findBy(PlanItem, { officeId: to.officeId, programmeId: to.programmeId });
  const names = new Map(items.map((item) => [item.id, nameFor(actor, item)]));
  const neededFor = wanted.neededFor ? (wanted.neededFor.toLowerCase() as NeededFor) : null;
  const type = wanted.kind as LinkType;
  const added = { fromId: from.id, toId: to.id, type, neededFor, isToGate: to.kind === 'GATE' };
  // The same two items may be linked once in each of two scenarios.
  const isElsewhere = ({ fromId, toId, scenarioId }: (typeof links)[number]) =>
    fromId === from.id &&
    toId === to.id &&
    scenarioId !== null &&
    wanted.scenarioId !== null &&
    scenarioId !== wanted.scenarioId;
  const nameOf = (id: string) => names.get(id) ?? id;
  const problems = linkProblems(
    links.filter((link) => !isElsewhere(link)),
    added,
    nameOf,
  );
  const round = cyclePath([...links, ...(await anchorsOf(tx, to))], added);
  if (round && !problems.some(({ rule }) => rule === 'DEP-1'))
    problems.push({
      rule: 'DEP-1',
      severity: 'E',
      field: 'to',
      message: `This would go round in a circle, with dates counted from each other: ${circleWords(round.map(nameOf))}.`,
    });
  return [...problems, ...lagProblems(wanted.lagMin, wanted.lagMax)];
}

/** What waits for what in a programme, in any scenario. */
export function linksOf(tx: EntityManager, { officeId, programmeId }: PlanItem): Promise<Link[]> {
  return tx.query(
    `select predecessor_id as "fromId", successor_id as "toId"
       from dependency where office_id = $1 and programme_id = $2 and archived_at is null`,
    [officeId, programmeId],
  );
}

/** What is counted from what, in any scenario: it waits as if it were linked. */
export function anchorsOf(tx: EntityManager, { officeId, programmeId }: PlanItem): Promise<Link[]> {
  return tx.query(
    `select d.anchor_item_id as "fromId", d.plan_item_id as "toId"
       from plan_date d
      where d.office_id = $1 and d.programme_id = $2 and d.anchor_item_id is not null
        and (exists (select from plan_item i where i.office_id = $1 and i.forecast_date_id = d.id)
          or exists (select from scenario_item o where o.office_id = $1 and o.forecast_date_id = d.id))`,
    [officeId, programmeId],
  );
}
