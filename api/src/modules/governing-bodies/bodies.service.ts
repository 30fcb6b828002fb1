import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, refused } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { bodyView } from './bodies.queries.js';
import { Body } from './body.entity.js';
import type { AddBodyInput, AmendBodyInput, ArchiveBodyInput } from './body.inputs.js';
import type { BodyType } from './body.types.js';
import { allowOnBody, reachBody, refuseArchived } from './body-access.js';
import { BodyProgramme } from './body-programme.entity.js';
import { followsItself, standsAboveItself } from './succession-circle.js';

/** Setting bodies up, keeping their basics true, putting them away. */
@Injectable()
export class BodiesService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddBodyInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.add', idempotencyKey, request }, async (tx) => {
      await this.allowIn(tx, actor, input.programmeIds);
      for (const other of [input.parentId, input.predecessorId]) if (other) await reachBody(tx, actor, other);
      if (input.name.trim() === '') throw badInput('name', 'Give the body its name.');
      const id = uuid();
      const { programmeIds, idempotencyKey: _, ...basics } = input;
      await tx.insert(Body, { ...basics, officeId: actor.officeId, id, code: `body-${id}` });
      for (const programmeId of new Set(programmeIds))
        await tx.insert(BodyProgramme, { officeId: actor.officeId, id: uuid(), bodyId: id, programmeId });
      return bodyView(tx, actor, id);
    });
  }

  amend(actor: SignedIn, input: AmendBodyInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.amend', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const reached = await reachBody(tx, actor, input.id);
      allowOnBody(actor, 'body:edit', reached);
      refuseArchived(reached);
      const { id, expectedVersion, ...change } = request;
      refuseEmpty(change);
      await this.refuseCircle(tx, actor, id, change);
      const from = change.validFrom === undefined ? reached.body.validFrom : change.validFrom;
      const to = change.validTo === undefined ? reached.body.validTo : change.validTo;
      if (from && to && from > to) throw badInput('validTo', 'Its last day is before its first.', 'BODY-3');
      await changeRow(tx, Body, { officeId: actor.officeId, id }, expectedVersion, change as Partial<Body>);
      return bodyView(tx, actor, id);
    });
  }

  archive(actor: SignedIn, input: ArchiveBodyInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.archive', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const reached = await reachBody(tx, actor, input.id);
      allowOnBody(actor, 'body:edit', reached);
      refuseArchived(reached);
      if (reason.trim() === '') throw badInput('reason', 'Say why the body is put away.');
      const key = { officeId: actor.officeId, id: input.id };
      const change = { archivedAt: new Date(), archiveReason: reason };
      await changeRow(tx, Body, key, input.expectedVersion, change);
      return bodyView(tx, actor, input.id);
    });
  }

  /** A body is added only to programmes whose bodies the actor may edit. */
  private async allowIn(tx: EntityManager, actor: SignedIn, programmeIds: string[]): Promise<void> {
    if (programmeIds.length === 0) throw badInput('programmeIds', 'Name a programme that the body serves.');
    for (const programmeId of programmeIds) {
      const programme = await readableProgramme(tx, actor, programmeId);
      if (!can(actor, 'body:edit', { officeId: actor.officeId, programmeId: programme.id }))
        throw new DomainError('FORBIDDEN', { action: 'body:edit' });
    }
  }

  /** Neither a body above itself nor one that follows itself, through however many others. */
  private async refuseCircle(
    tx: EntityManager,
    actor: SignedIn,
    id: string,
    { parentId, predecessorId }: Pick<AmendBodyInput, 'parentId' | 'predecessorId'>,
  ): Promise<void> {
    for (const [field, other] of [
      ['parentId', parentId],
      ['predecessorId', predecessorId],
    ] as const) {
      if (!other) continue;
      await reachBody(tx, actor, other);
      const circle =
        field === 'parentId'
          ? await standsAboveItself(tx, actor.officeId, id, other)
          : await followsItself(tx, actor.officeId, id, other);
      if (circle)
        throw refused([
          {
            rule: 'BODY-5',
            severity: 'E',
            field,
            message: 'That would make the body stand above or follow itself.',
          },
        ]);
    }
  }
}

const NEVER_EMPTY = [
  'name',
  'kind',
  'role',
  'noticeRegime',
  'isNoticeInterpreted',
  'hasPapersWhenInformal',
  'meetsInPublic',
  'worksSaturdays',
  'papersReady',
  'chairHasCastingVote',
  'allowsCorrespondence',
  'isInterestRegisterPublic',
] as const;

function refuseEmpty(change: Partial<AmendBodyInput>): void {
  for (const field of NEVER_EMPTY) {
    const value = change[field];
    if (value === null || (typeof value === 'string' && value.trim() === ''))
      throw badInput(field, 'This cannot be left empty.');
  }
}
