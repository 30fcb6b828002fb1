import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import { interestKindProblems } from '@gantry/shared/governance/interests';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import {
  BodyMember,
  bodyToChange,
  type EndOfBodyPartInput,
  endPart,
  partToChange,
} from '../governing-bodies/index.js';
import type { RegisterInterestInput } from './conduct.inputs.js';
import { interestRegister } from './conduct.queries.js';
import type { InterestRegisterType } from './conduct.types.js';
import { Interest } from './interest.entity.js';

/** The register of interests of a body. An interest ends; it is never taken out. */
@Injectable()
export class InterestsService {
  constructor(private readonly uow: UnitOfWork) {}

  register(actor: SignedIn, input: RegisterInterestInput): Promise<InterestRegisterType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'body.register-interest', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const member = await partToChange(tx, actor, BodyMember, input.memberId, 'member');
      const { body } = await bodyToChange(tx, actor, member.bodyId);
      if (input.description.trim() === '') throw badInput('description', 'Say what the interest is.');
      const problems = interestKindProblems(body.kind as BodyKind, input.kind);
      if (problems.length > 0) throw refused(problems);
      const { memberId, kind, description, heldFrom = null } = request;
      await tx.insert(Interest, {
        officeId,
        id: uuid(),
        bodyId: body.id,
        memberId,
        kind,
        description,
        heldFrom,
      });
      return interestRegister(tx, actor, body.id);
    });
  }

  end(actor: SignedIn, input: EndOfBodyPartInput): Promise<InterestRegisterType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.end-interest', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const interest = await partToChange(tx, actor, Interest, input.id, 'interest');
      await endPart(tx, Interest, interest, input);
      return interestRegister(tx, actor, interest.bodyId);
    });
  }
}
