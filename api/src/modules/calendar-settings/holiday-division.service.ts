import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';
import type { SetHolidayDivisionInput } from './calendar-settings.inputs.js';
import type { OfficeDivisionType } from './calendar-settings.types.js';

/** Whose bank holidays an office keeps. */
@Injectable()
export class HolidayDivisionService {
  constructor(private readonly uow: UnitOfWork) {}

  set(actor: SignedIn, input: SetHolidayDivisionInput): Promise<OfficeDivisionType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'office.set-division', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      if (!can(actor, 'office:set-division', { officeId: actor.officeId }))
        throw new DomainError('FORBIDDEN', { action: 'office:set-division' });
      if (reason.trim() === '') throw badInput('reason', 'Say why: every deadline may move with it.');
      const [, changed] = await tx.query(
        'update office set holiday_division = $3 where id = $1 and version = $2',
        [actor.officeId, input.expectedVersion, input.division],
      );
      const [current]: OfficeDivisionType[] = await tx.query(
        'select holiday_division as division, version from office where id = $1',
        [actor.officeId],
      );
      if (changed === 0)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current });
      return current as OfficeDivisionType;
    });
  }
}
