import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { mustBeLive, readableProgramme, type WorkstreamType } from '../programmes/index.js';
import {
  asRead,
  codeMustBeFree,
  configurableWorkstream,
  liveParent,
  mayConfigure,
  oneAtATime,
  type ProgrammeKey,
} from './stored-workstream.js';
import { Workstream } from './workstream.entity.js';
import type { AddWorkstreamInput, AmendWorkstreamInput } from './workstream.inputs.js';

/** Workstreams and working groups: what the plan, the risks and the roles of leads hang on. */
@Injectable()
export class WorkstreamsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddWorkstreamInput): Promise<WorkstreamType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'workstream.add', idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      const key = { officeId: actor.officeId, programmeId: programme.id };
      mayConfigure(actor, key);
      mustBeLive(programme);
      if (!input.name.trim()) throw badInput('name', 'Write the name of the workstream.');
      await codeMustBeFree(tx, key, input.code);
      await oneAtATime(tx, key);
      if (input.parentId) await liveParent(tx, key, input.parentId);
      const id = uuid();
      await tx.insert(Workstream, {
        ...key,
        id,
        code: input.code,
        name: input.name.trim(),
        kind: input.kind ?? 'WORKSTREAM',
        parentId: input.parentId ?? null,
        position: input.position ?? (await lastPlace(tx, key, input.parentId ?? null)),
        aim: input.aim?.trim() || null,
      });
      return asRead(tx, key, id);
    });
  }

  amend(actor: SignedIn, input: AmendWorkstreamInput): Promise<WorkstreamType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'workstream.amend', idempotencyKey, request }, async (tx) => {
      const stored = await configurableWorkstream(tx, actor, input.id);
      if (stored.archivedAt)
        throw badInput(null, `${stored.name} is archived. Restore it before you change it.`, 'WS-2');
      const change = changeOf(input);
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      if (change.code && change.code !== stored.code) await codeMustBeFree(tx, stored, change.code);
      await changeRow(
        tx,
        Workstream,
        { officeId: stored.officeId, id: stored.id },
        input.expectedVersion,
        change,
      );
      return asRead(tx, stored, stored.id);
    });
  }
}

async function lastPlace(tx: EntityManager, key: ProgrammeKey, parentId: string | null): Promise<number> {
  const last = await tx.maximum(Workstream, 'position', { ...key, parentId: parentId ?? IsNull() });
  return (last ?? -1) + 1;
}

/** What is left out stays; only the aim can be taken away. */
function changeOf(input: AmendWorkstreamInput): Partial<Workstream> {
  const change: Partial<Workstream> = {};
  if (input.code != null) change.code = input.code;
  if (input.kind != null) change.kind = input.kind;
  if (input.name != null) {
    if (!input.name.trim()) throw badInput('name', 'Write the name of the workstream.');
    change.name = input.name.trim();
  }
  if (input.aim !== undefined) change.aim = input.aim?.trim() || null;
  return change;
}
