import type { OffsetUnit } from '@gantry/shared/dates/plan-date';
import type { LinkType } from '@gantry/shared/governance/dependency-rules';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { Dependency } from './dependency.entity.js';
import { objections, oneAfterTheOther } from './link-objections.js';
import { loadItem } from './load-item.js';
import type { PlanItem } from './plan-item.entity.js';

export interface NewLink {
  predecessorId: string;
  successorId: string;
  kind: LinkType;
  lagMin: number;
  lagMax: number;
  lagUnit: OffsetUnit;
  neededFor?: 'PAPER' | 'DECISION' | null;
  basis?: string | null;
}

export interface LinkStep {
  id: string;
  expectedVersion: number;
  reason: string;
}

type LinkNow = Pick<Dependency, 'id' | 'version'>;

/** Lets one item wait for another, under every rule, inside the unit of work that it is handed. */
export async function linkItems(tx: EntityManager, actor: SignedIn, link: NewLink): Promise<LinkNow> {
  const successor = await loadItem(tx, actor, link.successorId, 'milestone:link');
  const predecessor = await readableItem(tx, actor, link.predecessorId, successor.programmeId);
  await oneAfterTheOther(tx, successor.programmeId);
  const problems = await objections(tx, actor, predecessor, successor, { ...link, scenarioId: null });
  if (problems.length > 0) throw refused(problems);
  const id = uuid();
  const { kind, lagMin, lagMax, lagUnit } = link;
  await tx.insert(Dependency, {
    officeId: actor.officeId,
    id,
    programmeId: successor.programmeId,
    predecessorId: predecessor.id,
    successorId: successor.id,
    ...{ kind, lagMin, lagMax, lagUnit },
    neededFor: link.neededFor ?? null,
    basis: link.basis ?? null,
  });
  return { id, version: 1 };
}

/** Takes a link out of the plan; it stays on record. */
export async function unlinkItems(tx: EntityManager, actor: SignedIn, step: LinkStep): Promise<LinkNow> {
  const link = await tx.findOneBy(Dependency, { officeId: actor.officeId, id: step.id });
  if (!link || link.archivedAt !== null) throw notFound('dependency');
  await orNotFound('dependency', loadItem(tx, actor, link.successorId, 'milestone:link'));
  // A link is seen by whoever sees both its ends.
  await orNotFound('dependency', readableItem(tx, actor, link.predecessorId, link.programmeId));
  const change = { archivedAt: new Date(), archiveReason: step.reason };
  return changeRow(tx, Dependency, link, step.expectedVersion, change);
}

/** As it was, with its lag, its scenario and its words; only what has come in its way meanwhile speaks against it. */
export async function relinkItems(tx: EntityManager, actor: SignedIn, step: LinkStep): Promise<LinkNow> {
  const link = await tx.findOneBy(Dependency, { officeId: actor.officeId, id: step.id });
  if (!link || link.archivedAt === null) throw notFound('dependency');
  const { predecessorId, successorId, programmeId } = link;
  const successor = await orNotFound('dependency', loadItem(tx, actor, successorId, 'milestone:link'));
  const predecessor = await orNotFound('dependency', readableItem(tx, actor, predecessorId, programmeId));
  await oneAfterTheOther(tx, programmeId);
  const problems = await objections(tx, actor, predecessor, successor, link);
  // What it is needed for was not always asked; that is no reason to refuse what stood there.
  const inTheWay = problems.filter(({ rule }) => rule !== 'DEP-6');
  if (inTheWay.length > 0) throw refused(inTheWay);
  return changeRow(tx, Dependency, link, step.expectedVersion, { archivedAt: null, archiveReason: null });
}

async function readableItem(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
  programmeId: string,
): Promise<PlanItem> {
  const item = await loadItem(tx, actor, id, 'programme:read');
  if (item.programmeId !== programmeId) throw notFound('item');
  return item;
}
