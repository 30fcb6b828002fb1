import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { bodyView } from './bodies.queries.js';
import type { EndMembershipInput, SeatMemberInput } from './body.inputs.js';
import type { BodyType } from './body.types.js';
import { BodyMember } from './body-member.entity.js';
import { bodyToChange, endPart, partToChange } from './body-part-access.js';
import type { AmendMemberInput, EndOfBodyPartInput, NameDeputyInput } from './constitution.inputs.js';
import { MemberDeputy } from './member-deputy.entity.js';
import { checkSeatReferences, refuseSecondChair } from './member-rules.js';

/** Who sits on a body and who may come instead, from when to when. A membership ends; it is never taken out. */
@Injectable()
export class BodyMembersService {
  constructor(private readonly uow: UnitOfWork) {}

  seat(actor: SignedIn, input: SeatMemberInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.seat-member', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      await bodyToChange(tx, actor, input.bodyId);
      if (input.seat.trim() === '') throw badInput('seat', 'Name the seat.');
      await checkSeatReferences(tx, actor, input);
      const { bodyId, role, seat, heldFrom = null } = request;
      await refuseSecondChair(tx, officeId, { id: null, bodyId, role, seat, heldFrom, heldTo: null });
      const [{ position }] = await tx.query(
        'select coalesce(max(position), 0) + 1 as position from body_member where office_id = $1 and body_id = $2',
        [officeId, input.bodyId],
      );
      const voteWeight = input.voteWeight ?? 1;
      await tx.insert(BodyMember, { ...request, voteWeight, officeId, id: uuid(), position });
      return bodyView(tx, actor, input.bodyId);
    });
  }

  amend(actor: SignedIn, input: AmendMemberInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.amend-member', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const member = await partToChange(tx, actor, BodyMember, input.id, 'member');
      const { id, expectedVersion, ...change } = request;
      for (const field of ['role', 'isVoting', 'voteWeight'] as const)
        if (change[field] === null) throw badInput(field, 'This cannot be left empty.');
      if (change.heldFrom && member.heldTo !== null && change.heldFrom > member.heldTo)
        throw badInput('heldFrom', `It ended on ${member.heldTo}; it cannot begin after.`, 'BODY-6');
      await checkSeatReferences(tx, actor, change);
      const role = change.role ?? member.role;
      const heldFrom = change.heldFrom === undefined ? member.heldFrom : change.heldFrom;
      await refuseSecondChair(tx, actor.officeId, { ...member, role, heldFrom });
      await changeRow(tx, BodyMember, member, expectedVersion, change as Partial<BodyMember>);
      return bodyView(tx, actor, member.bodyId);
    });
  }

  end(actor: SignedIn, input: EndMembershipInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.end-membership', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const member = await partToChange(tx, actor, BodyMember, input.id, 'member');
      await endPart(tx, BodyMember, member, input);
      return bodyView(tx, actor, member.bodyId);
    });
  }

  nameDeputy(actor: SignedIn, input: NameDeputyInput): Promise<BodyType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'body.name-deputy', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const member = await partToChange(tx, actor, BodyMember, input.memberId, 'member');
      const { bodyId } = member;
      const { personId = null, deputySeatId = null, heldFrom = null } = request;
      const name = request.name?.trim() || null;
      if ([personId, deputySeatId, name].filter((one) => one !== null).length !== 1)
        throw badInput('name', 'Name one deputy: a person, another seat, or a name.');
      await checkSeatReferences(tx, actor, { personId });
      if (deputySeatId && !(await tx.existsBy(BodyMember, { officeId, bodyId, id: deputySeatId })))
        throw notFound('deputySeat');
      if (deputySeatId === member.id) throw badInput('deputySeatId', 'Nobody deputises for themselves.');
      const deputy = { memberId: member.id, personId, deputySeatId, name, heldFrom };
      await tx.insert(MemberDeputy, { officeId, id: uuid(), bodyId, ...deputy });
      return bodyView(tx, actor, bodyId);
    });
  }

  endDeputy(actor: SignedIn, input: EndOfBodyPartInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.end-deputy', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const deputy = await partToChange(tx, actor, MemberDeputy, input.id, 'deputy');
      await endPart(tx, MemberDeputy, deputy, input);
      return bodyView(tx, actor, deputy.bodyId);
    });
  }
}
