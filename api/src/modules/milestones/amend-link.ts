import type { OffsetUnit } from '@gantry/shared/dates/plan-date';
import { lagProblems, type NeededFor, neededForProblems } from '@gantry/shared/governance/dependency-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { Dependency } from './dependency.entity.js';
import { isReadable, loadItem } from './load-item.js';
import { PlanItem } from './plan-item.entity.js';

export interface LinkChange {
  id: string;
  expectedVersion: number;
  reason: string;
  /** What is left out stays as it is. */
  lagMin?: number | null;
  lagMax?: number | null;
  lagUnit?: OffsetUnit | null;
  /** Null takes it away; left out, it stays. */
  neededFor?: 'PAPER' | 'DECISION' | null;
}

export interface LinkChanged {
  id: string;
  version: number;
  programmeId: string;
  before: Pick<Dependency, 'lagMin' | 'lagMax' | 'lagUnit' | 'neededFor'>;
}

/** Gives a link another lag or need, under every rule, inside the unit of work that it is handed. */
export async function amendLink(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion, reason, ...wanted }: LinkChange,
): Promise<LinkChanged> {
  const link = await tx.findOneBy(Dependency, { officeId: actor.officeId, id });
  if (!link || link.archivedAt !== null) throw notFound('dependency');
  const successor = await orNotFound('dependency', loadItem(tx, actor, link.successorId, 'milestone:link'));
  const { officeId, predecessorId } = link;
  const predecessor = await tx.findOneByOrFail(PlanItem, { officeId, id: predecessorId });
  if (!isReadable(actor, predecessor)) throw notFound('dependency');
  if (reason.trim() === '') throw badInput('reason', 'Say why one waits longer or less long for the other.');
  const lagMin = wanted.lagMin ?? link.lagMin;
  const lagMax = wanted.lagMax ?? link.lagMax;
  const lagUnit = wanted.lagUnit ?? link.lagUnit;
  const neededFor = wanted.neededFor === undefined ? link.neededFor : wanted.neededFor;
  // What it is needed for was not always asked; a new lag alone is no reason to ask for it.
  const need = { isToGate: successor.kind === 'GATE', neededFor: neededFor as NeededFor | null };
  const problems = [
    ...lagProblems(lagMin, lagMax),
    ...(neededFor === link.neededFor ? [] : neededForProblems(need)),
  ];
  if (problems.length > 0) throw refused(problems);
  const changed = await changeRow(tx, Dependency, link, expectedVersion, {
    ...{ lagMin, lagMax, lagUnit, neededFor },
  });
  const before = {
    lagMin: link.lagMin,
    lagMax: link.lagMax,
    lagUnit: link.lagUnit,
    neededFor: link.neededFor,
  };
  return { id, version: changed.version, programmeId: link.programmeId, before };
}
