import type { Problem } from '@gantry/shared/errors/error-codes';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import type { OfficeClockType, SetOfficeClockInput } from './office.types.js';

/** Calendars and deadlines that are counted onwards from today must still have days to land on. */
const LAST_DAY = '2099-12-31';

/** The office's own settings: today, its clock. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  clock(actor: SignedIn): Promise<OfficeClockType> {
    return readClock(this.db.manager, actor.officeId);
  }

  setClock(actor: SignedIn, input: SetOfficeClockInput): Promise<OfficeClockType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'office.set-clock', idempotencyKey, request }, async (tx) => {
      if (!can(actor, 'office:set-clock', { officeId: actor.officeId })) throw notFound('office');
      if (input.mode === 'SET' && !input.on) throw badInput('on', 'Say on which day the clock is to stand.');
      if (input.mode === 'SET' && (input.on as string) > LAST_DAY)
        throw badInput('on', 'The clock stands on a day of this century: deadlines are counted from it.');
      const before = await readClock(tx, actor.officeId);
      const next = input.mode === 'SET' ? (input.on as string) : await realDay(tx, actor.officeId);
      if (next < before.on) throw refused([goesBack(before.on)]);
      const [, changed] = await tx.query(
        `update office_clock set mode = $3, set_on = $4, set_at = case when $3 = 'SET' then clock_timestamp() end
          where office_id = $1 and version = $2`,
        [actor.officeId, input.expectedVersion, input.mode, input.mode === 'SET' ? input.on : null],
      );
      if (changed === 0)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: before });
      return readClock(tx, actor.officeId);
    });
  }
}

async function readClock(db: EntityManager, officeId: string): Promise<OfficeClockType> {
  const [row] = await db.query(
    `select c.mode, office_today(c.office_id)::text as on, c.version,
            upper(replace(o.holiday_division, '-', '_')) as "holidayDivision"
       from office_clock c join office o on o.id = c.office_id where c.office_id = $1`,
    [officeId],
  );
  return row;
}

/** The day outside, in the office's time zone: where a clock that is set free goes to. */
async function realDay(db: EntityManager, officeId: string): Promise<string> {
  const [row] = await db.query(
    'select (clock_timestamp() at time zone time_zone)::date::text as day from office where id = $1',
    [officeId],
  );
  return row.day;
}

function goesBack(on: string): Problem {
  const message = `The clock never goes back, set or real: it stands on ${on}.`;
  return { rule: 'CLOCK-1', severity: 'E', field: 'on', message };
}
