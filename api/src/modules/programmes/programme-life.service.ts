import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';
import { Programme } from './programme.entity.js';
import type {
  AmendProgrammeInput,
  ArchiveProgrammeInput,
  RestoreProgrammeInput,
} from './programme.inputs.js';
import type { ProgrammeType } from './programme.types.js';
import { codeMustBeFree, mustNotCircle, mustTakeProgrammes, nothingLiveBelow } from './programme-rules.js';
import { inFull } from './programmes.service.js';
import { mustBeLive, readableProgramme } from './readable-programme.js';

/** What a programme is called, where it belongs, and whether it is worked on. */
@Injectable()
export class ProgrammeLifeService {
  constructor(private readonly uow: UnitOfWork) {}

  amend(actor: SignedIn, input: AmendProgrammeInput): Promise<ProgrammeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'programme.amend', idempotencyKey, request }, async (tx) => {
      const stored = await configurable(tx, actor, input.id);
      mustBeLive({ name: stored.name, isArchived: stored.archivedAt !== null });
      const change = changeOf(input);
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      if (change.code && change.code !== stored.code) await codeMustBeFree(tx, actor, change.code);
      if (change.parentId && change.parentId !== stored.parentId) {
        await oneAtATime(tx, actor.officeId);
        mustTakeProgrammes(await readableProgramme(tx, actor, change.parentId));
        await mustNotCircle(tx, stored, change.parentId);
      }
      await changeRow(tx, Programme, keyOf(stored), input.expectedVersion, change);
      return inFull(tx, actor, stored.id, false);
    });
  }

  archive(actor: SignedIn, input: ArchiveProgrammeInput): Promise<ProgrammeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'programme.archive', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const stored = await configurable(tx, actor, input.id);
      if (!reason.trim()) throw badInput('reason', 'Say why it is archived.');
      if (stored.archivedAt) throw badInput(null, `${stored.name} is archived already.`);
      await oneAtATime(tx, actor.officeId);
      await nothingLiveBelow(tx, stored);
      const change = { archivedAt: new Date(), archiveReason: reason.trim() };
      await changeRow(tx, Programme, keyOf(stored), input.expectedVersion, change);
      return inFull(tx, actor, stored.id, false);
    });
  }

  restore(actor: SignedIn, input: RestoreProgrammeInput): Promise<ProgrammeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'programme.restore', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const stored = await configurable(tx, actor, input.id);
      if (!reason.trim()) throw badInput('reason', 'Say why it is taken up again.');
      if (!stored.archivedAt) throw badInput(null, `${stored.name} is not archived.`);
      await oneAtATime(tx, actor.officeId);
      if (stored.parentId) await parentMustBeLive(tx, actor, stored);
      const change = { archivedAt: null, archiveReason: null };
      await changeRow(tx, Programme, keyOf(stored), input.expectedVersion, change);
      return inFull(tx, actor, stored.id, false);
    });
  }
}

/** The stored programme, for somebody who may configure it. */
async function configurable(tx: EntityManager, actor: SignedIn, id: string): Promise<Programme> {
  const found = await readableProgramme(tx, actor, id);
  const { officeId } = actor;
  if (!can(actor, 'programme:configure', { officeId, programmeId: found.id }))
    throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
  return tx.findOneByOrFail(Programme, { officeId, id: found.id });
}

/** Two people together may not close a circle, nor put a programme below one that is being archived. */
async function oneAtATime(tx: EntityManager, officeId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8))', [officeId]);
}

async function parentMustBeLive(tx: EntityManager, actor: SignedIn, programme: Programme): Promise<void> {
  const { officeId, name } = programme;
  const parent = await tx.findOneByOrFail(Programme, { officeId, id: programme.parentId as string });
  if (!parent.archivedAt) return;
  const isReadable = can(actor, 'programme:read', { officeId, programmeId: parent.id });
  const its = isReadable ? parent.name : 'another programme';
  throw badInput(null, `${name} belongs to ${its}, which is archived. Restore that one first.`, 'PRG-2');
}

const keyOf = ({ officeId, id }: Programme) => ({ officeId, id });

/** What is left out stays; the short name, the purpose and the parent can be taken away. */
function changeOf(input: AmendProgrammeInput): Partial<Programme> {
  const change: Partial<Programme> = {};
  if (input.code != null) change.code = input.code;
  if (input.name != null) {
    if (!input.name.trim()) throw badInput('name', 'Write the name of the programme.');
    change.name = input.name.trim();
  }
  if (input.shortName !== undefined) change.shortName = input.shortName?.trim() || null;
  if (input.purpose !== undefined) change.purpose = input.purpose?.trim() || null;
  if (input.parentId !== undefined) change.parentId = input.parentId;
  return change;
}
