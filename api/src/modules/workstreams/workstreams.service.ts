import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import type { ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { readableProgramme, type WorkstreamType, workstreamRows } from '../programmes/index.js';
import { Workstream } from './workstream.entity.js';
import type { AddWorkstreamInput } from './workstream.inputs.js';

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
      if (!input.name.trim()) throw badInput('name', 'Write the name of the workstream.');
      if (await tx.findOneBy(Workstream, { ...key, code: input.code }))
        throw badInput('code', `There is a workstream “${input.code}” already. Choose another code.`);
      if (input.parentId) {
        const parent = await tx.findOneBy(Workstream, { ...key, id: input.parentId });
        if (!parent || parent.archivedAt) throw notFound('workstream');
      }
      const id = uuid();
      await tx.insert(Workstream, {
        ...key,
        id,
        code: input.code,
        name: input.name.trim(),
        kind: input.kind ?? 'WORKSTREAM',
        parentId: input.parentId ?? null,
        position: input.position ?? (await tx.countBy(Workstream, key)),
        aim: input.aim?.trim() || null,
      });
      return one(tx, key, id);
    });
  }

  archive(actor: SignedIn, input: ReasonedChangeInput): Promise<WorkstreamType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'workstream.archive', reason, idempotencyKey, request },
      async (tx) => {
        const { officeId } = actor;
        const stored = await tx.findOneBy(Workstream, { officeId, id: input.id });
        if (!stored) throw notFound('workstream');
        const key = { officeId, programmeId: stored.programmeId };
        if (!can(actor, 'programme:read', key)) throw notFound('workstream');
        mayConfigure(actor, key);
        if (!reason.trim()) throw badInput('reason', 'Say why it is archived.');
        if (stored.archivedAt) throw badInput(null, `${stored.name} is archived already.`);
        await nothingOpenBelow(tx, stored);
        await changeRow(tx, Workstream, { officeId, id: stored.id }, input.expectedVersion, {
          archivedAt: new Date(),
          archiveReason: reason.trim(),
        });
        return one(tx, key, stored.id);
      },
    );
  }
}

function mayConfigure(actor: SignedIn, subject: { officeId: string; programmeId: string }): void {
  if (!can(actor, 'programme:configure', subject))
    throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
}

async function nothingOpenBelow(tx: EntityManager, { officeId, programmeId, id, name }: Workstream) {
  const [row] = await tx.query(
    `select exists (select from workstream where office_id = $1 and programme_id = $2 and parent_id = $3 and archived_at is null)
              as "hasGroups",
            exists (select from plan_item where office_id = $1 and programme_id = $2 and workstream_id = $3 and archived_at is null
                       and state not in ('COMPLETE', 'CANCELLED', 'SUPERSEDED')) as "hasItems",
            exists (select from risk where office_id = $1 and programme_id = $2 and workstream_id = $3 and state <> 'CLOSED') as "hasRisks"`,
    [officeId, programmeId, id],
  );
  const open = [
    row.hasGroups && 'groups',
    row.hasItems && 'open plan items',
    row.hasRisks && 'open risks',
  ].filter(Boolean);
  if (open.length > 0)
    throw refused([
      {
        rule: 'WS-1',
        severity: 'E',
        field: null,
        message: `${name} still has ${open.join(' and ')}. Move or close them first.`,
      },
    ]);
}

async function one(
  tx: EntityManager,
  key: { officeId: string; programmeId: string },
  id: string,
): Promise<WorkstreamType> {
  const found = (await workstreamRows(tx, key.officeId, key.programmeId)).find((row) => row.id === id);
  if (!found) throw notFound('workstream');
  return found;
}
