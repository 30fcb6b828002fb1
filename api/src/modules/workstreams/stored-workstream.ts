import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, readableProgramme, type WorkstreamType, workstreamRows } from '../programmes/index.js';
import { Workstream } from './workstream.entity.js';

export interface ProgrammeKey {
  officeId: string;
  programmeId: string;
}

export function mayConfigure(actor: SignedIn, subject: ProgrammeKey): void {
  if (!can(actor, 'programme:configure', subject))
    throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
}

/** The stored workstream, for somebody who may configure its programme while that is worked on. */
export async function configurableWorkstream(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<Workstream> {
  const stored = await tx.findOneBy(Workstream, { officeId: actor.officeId, id });
  if (!stored) throw notFound('workstream');
  const programme = await orNotFound('workstream', readableProgramme(tx, actor, stored.programmeId));
  mayConfigure(actor, stored);
  mustBeLive(programme);
  return stored;
}

/** The workstream that another one is to stand below: of the same programme, and worked on. */
export async function liveParent(tx: EntityManager, key: ProgrammeKey, id: string): Promise<Workstream> {
  const { officeId, programmeId } = key;
  const parent = await tx.findOneBy(Workstream, { officeId, programmeId, id });
  if (!parent) throw notFound('workstream');
  if (parent.archivedAt)
    throw badInput(
      'parentId',
      `${parent.name} is archived. Restore it first, or choose another workstream.`,
      'WS-2',
    );
  return parent;
}

/** A code names one workstream of the programme, archived ones included. */
export async function codeMustBeFree(tx: EntityManager, key: ProgrammeKey, code: string): Promise<void> {
  const { officeId, programmeId } = key;
  const taken = await tx.findOneBy(Workstream, { officeId, programmeId, code });
  if (!taken) return;
  const one = taken.archivedAt ? 'an archived workstream' : 'a workstream';
  throw badInput('code', `There is ${one} “${code}” already. Choose another code.`);
}

/** Two people may not close a circle together: the tree of a programme is changed by one after the other. */
export async function oneAtATime(tx: EntityManager, { programmeId }: ProgrammeKey): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 9))', [programmeId]);
}

export async function asRead(tx: EntityManager, key: ProgrammeKey, id: string): Promise<WorkstreamType> {
  const found = (await workstreamRows(tx, key.officeId, key.programmeId)).find((row) => row.id === id);
  if (!found) throw notFound('workstream');
  return found;
}
