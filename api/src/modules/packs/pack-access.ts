import {
  type EditionReader,
  type EditionState,
  mayReadAudience,
  wasIssued,
} from '@gantry/shared/packs/edition-rules';
import { PACK_AUDIENCES, type PackAudience } from '@gantry/shared/packs/pack-content';
import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { Pack } from './pack.entity.js';
import { PackEdition } from './pack-edition.entity.js';
import { PackSection } from './pack-section.entity.js';

export interface ReachedPack {
  pack: Pack;
  programme: ReadableProgramme;
  reader: EditionReader;
}
export interface ReachedEdition extends ReachedPack {
  edition: PackEdition;
}
interface Seen {
  id: string;
  expectedVersion: number;
}

/** What decides which editions somebody may read. */
export function editionReader(actor: SignedIn, { id, filter }: ReadableProgramme): EditionReader {
  const subject = { officeId: actor.officeId, programmeId: id };
  return {
    classes: filter.classes,
    isEditor: can(actor, 'pack:edit', subject) || can(actor, 'pack:approve', subject),
  };
}

/** The stored pack, for somebody who may know of it: those who make it, and readers once something of it was issued. */
export async function reachPack(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedPack> {
  const key = { officeId: actor.officeId, id: uuidOf(id) };
  const pack = await db.findOneBy(Pack, key);
  if (!pack || pack.archivedAt !== null) throw notFound('pack');
  const programme = await orNotFound('pack', readableProgramme(db, actor, pack.programmeId));
  const reader = editionReader(actor, programme);
  if (!reader.isEditor && !(await hasIssued(db, pack))) throw notFound('pack');
  return { pack, programme, reader };
}

async function hasIssued(db: EntityManager, { officeId, id: packId }: Pack): Promise<boolean> {
  const editions = await db.findBy(PackEdition, { officeId, packId });
  return editions.some(({ state }) => wasIssued(state));
}

/** The stored edition, for somebody who may know of it. */
export async function reachEdition(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedEdition> {
  const edition = await db.findOneBy(PackEdition, { officeId: actor.officeId, id: uuidOf(id) });
  if (!edition) throw notFound('edition');
  const found = await orNotFound('edition', reachPack(db, actor, edition.packId));
  if (!found.reader.isEditor && !wasIssued(edition.state)) throw notFound('edition');
  return { ...found, edition };
}

/** The audiences for which this reader may read an edition in this state. */
export function audiencesFor(state: EditionState, reader: EditionReader): PackAudience[] {
  return PACK_AUDIENCES.filter((audience) => mayReadAudience(state, audience, reader));
}

/** The edition, for somebody who may read what it says to this audience; NOT_FOUND alike for all others. */
export async function mayReadEdition(
  db: EntityManager,
  actor: SignedIn,
  editionId: string,
  audience: PackAudience,
): Promise<ReachedEdition> {
  const found = await reachEdition(db, actor, editionId);
  if (!mayReadAudience(found.edition.state, audience, found.reader)) throw notFound('edition');
  return found;
}

export function allowPack(actor: SignedIn, action: Action, programmeId: string): void {
  if (!can(actor, action, { officeId: actor.officeId, programmeId }))
    throw new DomainError('FORBIDDEN', { action });
}

/** The pack to be changed: permission on the stored row first, then the version that the caller saw. */
export async function packToChange(tx: EntityManager, actor: SignedIn, seen: Seen): Promise<ReachedPack> {
  const found = await reachPack(tx, actor, seen.id);
  const { pack, programme } = found;
  allowPack(actor, 'pack:edit', pack.programmeId);
  mustBeLive(programme);
  if (pack.version !== seen.expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion: seen.expectedVersion, current: pack });
  return found;
}

/** The section to be written, by its own version: two who write different sections are not in each other's way. */
export async function sectionToChange(
  tx: EntityManager,
  actor: SignedIn,
  seen: Seen,
): Promise<ReachedPack & { section: PackSection }> {
  const section = await tx.findOneBy(PackSection, { officeId: actor.officeId, id: seen.id });
  if (!section) throw notFound('section');
  const found = await orNotFound('section', reachPack(tx, actor, section.packId));
  allowPack(actor, 'pack:edit', found.pack.programmeId);
  mustBeLive(found.programme);
  return { ...found, section };
}

/** The edition to be changed, by somebody who may take such a step. */
export async function editionToChange(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  seen: Seen,
): Promise<ReachedEdition> {
  const found = await reachEdition(tx, actor, seen.id);
  const { edition, programme } = found;
  allowPack(actor, action, edition.programmeId);
  mustBeLive(programme);
  if (edition.version !== seen.expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion: seen.expectedVersion, current: edition });
  return found;
}
