import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { bodyView } from './bodies.queries.js';
import type { EndMembershipInput, SeatMemberInput } from './body.inputs.js';
import type { BodyType } from './body.types.js';
import { allowOnBody, reachBody, refuseArchived } from './body-access.js';
import { BodyMember } from './body-member.entity.js';

/** Who sits on a body, from when to when. A membership ends; it is never taken out. */
@Injectable()
export class BodyMembersService {
  constructor(private readonly uow: UnitOfWork) {}

  seat(actor: SignedIn, input: SeatMemberInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.seat-member', idempotencyKey, request }, async (tx) => {
      const reached = await reachBody(tx, actor, input.bodyId);
      allowOnBody(actor, 'body:edit', reached);
      refuseArchived(reached);
      if (input.seat.trim() === '') throw badInput('seat', 'Name the seat.');
      await this.checkReferences(tx, actor, input);
      const [{ position }] = await tx.query(
        'select coalesce(max(position), 0) + 1 as position from body_member where office_id = $1 and body_id = $2',
        [actor.officeId, input.bodyId],
      );
      await tx.insert(BodyMember, { ...request, officeId: actor.officeId, id: uuid(), position });
      return bodyView(tx, actor, input.bodyId);
    });
  }

  end(actor: SignedIn, input: EndMembershipInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.end-membership', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const key = { officeId: actor.officeId, id: input.id };
      const member = await tx.findOneBy(BodyMember, key);
      if (!member) throw notFound('member');
      const reached = await orNotFound('member', reachBody(tx, actor, member.bodyId));
      allowOnBody(actor, 'body:edit', reached);
      refuseArchived(reached);
      if (reason.trim() === '') throw badInput('reason', 'Say why the membership ends.');
      if (member.heldFrom !== null && input.heldTo < member.heldFrom)
        throw refused([
          {
            rule: 'BODY-6',
            severity: 'E',
            field: 'heldTo',
            message: `The membership began on ${member.heldFrom}; it cannot end before.`,
          },
        ]);
      await changeRow(tx, BodyMember, key, input.expectedVersion, { heldTo: input.heldTo });
      return bodyView(tx, actor, member.bodyId);
    });
  }

  /** A post of a programme that the actor may not read is not there for this actor. */
  private async checkReferences(tx: EntityManager, actor: SignedIn, input: SeatMemberInput): Promise<void> {
    const { officeId } = actor;
    const [found] = await tx.query(
      `select exists (select from organisation where office_id = $1 and id = $2) as organisation,
              exists (select from person where office_id = $1 and id = $3) as person,
              (select row_to_json(p) from (select programme_id as "programmeId" from post where office_id = $1 and id = $4) p) as post`,
      [officeId, input.organisationId ?? null, input.personId ?? null, input.postId ?? null],
    );
    if (input.organisationId && !found.organisation) throw notFound('organisation');
    if (input.personId && !found.person) throw notFound('person');
    if (!input.postId) return;
    const isReadable =
      found.post &&
      (found.post.programmeId === null ||
        can(actor, 'programme:read', { officeId, programmeId: found.post.programmeId }));
    if (!isReadable) throw notFound('post');
  }
}
