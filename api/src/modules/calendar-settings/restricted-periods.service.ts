import {
  type PollDayRule,
  type RestrictedPeriodKind,
  restrictedPeriodProblems,
} from '@gantry/shared/calendar/restricted-periods';
import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { RestrictedPeriodRow } from '../calendars/index.js';
import { allowOnCalendar, allowOnRow } from './calendar-access.js';
import type {
  AddRestrictedPeriodInput,
  AmendRestrictedPeriodInput,
  RemoveRestrictedPeriodInput,
  RestoreRestrictedPeriodInput,
} from './calendar-settings.inputs.js';
import type { RestrictedPeriodType } from './calendar-settings.types.js';

/** Restricted periods: entered as they are published, never derived. */
@Injectable()
export class RestrictedPeriodsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddRestrictedPeriodInput): Promise<RestrictedPeriodType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'calendar.add-period', idempotencyKey, request }, async (tx) => {
      const programmeId = input.programmeId ?? null;
      await allowOnCalendar(tx, actor, { programmeId, bodyId: null });
      const { officeId } = actor;
      const row = Object.assign(new RestrictedPeriodRow(), {
        officeId,
        id: uuid(),
        programmeId,
        ...valuesOf(input),
      });
      await tx.insert(RestrictedPeriodRow, row);
      return periodView({ ...row, version: 1 }, true);
    });
  }

  amend(actor: SignedIn, input: AmendRestrictedPeriodInput): Promise<RestrictedPeriodType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'calendar.amend-period', idempotencyKey, request }, async (tx) => {
      const row = await this.load(tx, actor, input.id);
      if (row.archivedAt !== null) throw refused([elsewhere('It was taken out. Put it back first.')]);
      const changed = await changeRow(tx, RestrictedPeriodRow, row, input.expectedVersion, valuesOf(input));
      return periodView(changed, true);
    });
  }

  remove(actor: SignedIn, input: RemoveRestrictedPeriodInput): Promise<RestrictedPeriodType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'calendar.remove-period', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const row = await this.load(tx, actor, input.id);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is taken out.');
      if (row.archivedAt !== null) throw refused([elsewhere('It was taken out already.')]);
      const change = { archivedAt: new Date(), archiveReason: reason };
      return periodView(await changeRow(tx, RestrictedPeriodRow, row, input.expectedVersion, change), true);
    });
  }

  restore(actor: SignedIn, input: RestoreRestrictedPeriodInput): Promise<RestrictedPeriodType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'calendar.restore-period', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const row = await this.load(tx, actor, input.id);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is put back.');
      if (row.archivedAt === null) throw refused([elsewhere('It is in the calendar.')]);
      const change = { archivedAt: null, archiveReason: null };
      return periodView(await changeRow(tx, RestrictedPeriodRow, row, input.expectedVersion, change), true);
    });
  }

  private async load(tx: EntityManager, actor: SignedIn, id: string): Promise<RestrictedPeriodRow> {
    const row = await tx.findOneBy(RestrictedPeriodRow, { officeId: actor.officeId, id });
    await allowOnRow(tx, actor, row && { programmeId: row.programmeId, bodyId: null }, 'period');
    return row as RestrictedPeriodRow;
  }
}

type Values = Pick<
  AddRestrictedPeriodInput,
  'name' | 'kind' | 'areas' | 'startsOn' | 'endsOn' | 'pollOn' | 'pollDayRule' | 'source'
>;

type PeriodDays = Pick<AddRestrictedPeriodInput, 'startsOn' | 'endsOn' | 'pollOn' | 'pollDayRule'>;

/** Refuses what cannot be, and hands on what is stored. */
function valuesOf(input: Values) {
  const { kind, startsOn, endsOn } = input;
  if (input.name.trim() === '') throw badInput('name', 'Give the period its name.');
  if (input.source.trim() === '') throw badInput('source', 'Say where it is published.');
  const [pollOn, pollDayRule] = [input.pollOn ?? null, input.pollDayRule ?? null];
  const problems = periodProblems(input);
  if (problems.length > 0) throw refused(problems);
  const areas = [...new Set(input.areas.map((area) => area.trim()).filter(Boolean))];
  const [name, source] = [input.name.trim(), input.source.trim()];
  return { name, kind, areas, startsOn, endsOn, pollOn, pollDayRule, source };
}

/** What the rules say of the days of a period as it is entered. */
export function periodProblems({ startsOn, endsOn, pollOn, pollDayRule }: PeriodDays): Problem[] {
  return restrictedPeriodProblems({
    start: day(startsOn),
    end: day(endsOn),
    poll: pollOn ? day(pollOn) : null,
    rule: pollDayRule ?? null,
  });
}

export function periodView(row: RestrictedPeriodRow, mayEdit: boolean): RestrictedPeriodType {
  const { id, version, name, areas, startsOn, endsOn, pollOn, source, programmeId } = row;
  const [kind, pollDayRule] = [row.kind as RestrictedPeriodKind, row.pollDayRule as PollDayRule | null];
  return {
    id,
    version,
    name,
    kind,
    areas,
    startsOn,
    endsOn,
    pollOn,
    pollDayRule,
    source,
    programmeId,
    mayEdit,
  };
}

export const elsewhere = (message: string): Problem => ({
  rule: 'PEP-5',
  severity: 'E',
  field: null,
  message,
});
