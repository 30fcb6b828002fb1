import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { bodyView } from './bodies.queries.js';
import type { BodyType } from './body.types.js';
import { reachBody } from './body-access.js';
import { BodyDelegation } from './body-delegation.entity.js';
import { bodyToChange, endPart, partToChange } from './body-part-access.js';
import { BodyPredecessor } from './body-predecessor.entity.js';
import { BodyScope } from './body-scope.entity.js';
import type {
  AddDelegationInput,
  AddPredecessorInput,
  AddScopeInput,
  EndOfBodyPartInput,
  RemovePredecessorInput,
} from './constitution.inputs.js';
import { checkSeatReferences } from './member-rules.js';
import { followsItself } from './succession-circle.js';

/** What a body may decide, who gave it that, and which bodies went into it. */
@Injectable()
export class BodyMandateService {
  constructor(private readonly uow: UnitOfWork) {}

  addDelegation(actor: SignedIn, input: AddDelegationInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.add-delegation', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      await bodyToChange(tx, actor, input.bodyId);
      const { organisationId, instrument = null, heldFrom = null, bodyId } = request;
      await checkSeatReferences(tx, actor, { organisationId });
      const [standing] = await tx.query(
        `select coalesce(held_to::text, '') as until from body_delegation
          where office_id = $1 and body_id = $2 and organisation_id = $3
            and daterange(held_from, held_to, '[]') && daterange($4::date, null, '[]')`,
        [officeId, bodyId, organisationId, heldFrom],
      );
      if (standing)
        throw refused([
          {
            rule: 'BODY-9',
            severity: 'E',
            field: 'organisationId',
            message: standing.until
              ? `This organisation delegates already, until ${standing.until}. Begin on a later day.`
              : 'This organisation delegates already. End that delegation first.',
          },
        ]);
      await tx.insert(BodyDelegation, { officeId, id: uuid(), bodyId, organisationId, instrument, heldFrom });
      return bodyView(tx, actor, bodyId);
    });
  }

  endDelegation(actor: SignedIn, input: EndOfBodyPartInput): Promise<BodyType> {
    return this.end(actor, BodyDelegation, 'body.end-delegation', 'delegation', input);
  }

  addScope(actor: SignedIn, input: AddScopeInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.add-scope', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      await bodyToChange(tx, actor, input.bodyId);
      const { bodyId, delegatedFunction, programmeId = null, workstreamId = null, heldFrom = null } = request;
      if (delegatedFunction.trim() === '') throw badInput('delegatedFunction', 'Name the function.');
      if (programmeId !== null) await readableProgramme(tx, actor, programmeId);
      if (workstreamId !== null) await this.checkWorkstream(tx, actor, programmeId, workstreamId);
      const scope = { delegatedFunction, programmeId, workstreamId, heldFrom };
      await tx.insert(BodyScope, { officeId, id: uuid(), bodyId, ...scope });
      return bodyView(tx, actor, bodyId);
    });
  }

  endScope(actor: SignedIn, input: EndOfBodyPartInput): Promise<BodyType> {
    return this.end(actor, BodyScope, 'body.end-scope', 'function', input);
  }

  addPredecessor(actor: SignedIn, input: AddPredecessorInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.add-predecessor', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const { body } = await bodyToChange(tx, actor, input.bodyId);
      const { bodyId, predecessorId, note = null } = request;
      const { body: before } = await reachBody(tx, actor, predecessorId);
      const refuse = (rule: string, message: string) =>
        refused([{ rule, severity: 'E', field: 'predecessorId', message }]);
      if (await followsItself(tx, officeId, bodyId, predecessorId))
        throw refuse('BODY-5', 'That would make the body follow itself.');
      const isKnown =
        body.predecessorId === predecessorId ||
        (
          await tx.query(
            'select from body_predecessor where office_id = $1 and body_id = $2 and predecessor_id = $3 and archived_at is null',
            [officeId, bodyId, predecessorId],
          )
        ).length > 0;
      if (isKnown) throw refuse('BODY-9', `It is recorded already that ${before.name} went into it.`);
      await tx.insert(BodyPredecessor, { officeId, id: uuid(), bodyId, predecessorId, note });
      return bodyView(tx, actor, bodyId);
    });
  }

  removePredecessor(actor: SignedIn, input: RemovePredecessorInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.remove-predecessor', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const part = await partToChange(tx, actor, BodyPredecessor, input.id, 'predecessor');
      if (part.archivedAt !== null) throw notFound('predecessor');
      if (reason.trim() === '') throw badInput('reason', 'Say why it is taken back.');
      const change = { archivedAt: new Date(), archiveReason: reason };
      await changeRow(tx, BodyPredecessor, part, input.expectedVersion, change);
      return bodyView(tx, actor, part.bodyId);
    });
  }

  private end(
    actor: SignedIn,
    entity: typeof BodyDelegation | typeof BodyScope,
    action: string,
    what: string,
    input: EndOfBodyPartInput,
  ): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, async (tx) => {
      const part = await partToChange<BodyDelegation | BodyScope>(tx, actor, entity, input.id, what);
      await endPart<BodyDelegation | BodyScope>(tx, entity, part, input);
      return bodyView(tx, actor, part.bodyId);
    });
  }

  private async checkWorkstream(
    tx: EntityManager,
    actor: SignedIn,
    programmeId: string | null,
    workstreamId: string,
  ): Promise<void> {
    if (programmeId === null) throw badInput('programmeId', 'Name the programme of the workstream.');
    const found = await tx.query(
      'select from workstream where office_id = $1 and programme_id = $2 and id = $3',
      [actor.officeId, programmeId, workstreamId],
    );
    if (found.length === 0) throw notFound('workstream');
  }
}
