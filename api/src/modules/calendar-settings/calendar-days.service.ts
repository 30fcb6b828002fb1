import type { CalendarException } from '@gantry/shared/calendar/calendar-book';
import { exceptionProblems } from '@gantry/shared/calendar/calendar-problems';
import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { CalendarDay, calendarBookOf } from '../calendars/index.js';
import { allowOnCalendar, allowOnRow } from './calendar-access.js';
import type {
  AddCalendarDayInput,
  RemoveCalendarDayInput,
  RestoreCalendarDayInput,
} from './calendar-settings.inputs.js';
import type { CalendarDayType } from './calendar-settings.types.js';

/** Days that are closed, or worked besides. */
@Injectable()
export class CalendarDaysService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddCalendarDayInput): Promise<CalendarDayType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'calendar.add-day', idempotencyKey, request }, async (tx) => {
      const scope = { programmeId: input.programmeId ?? null, bodyId: input.bodyId ?? null };
      await allowOnCalendar(tx, actor, scope);
      if (input.name.trim() === '') throw badInput('name', 'Say why, such as "Office closed at Christmas".');
      const row = Object.assign(new CalendarDay(), {
        ...scope,
        officeId: actor.officeId,
        id: uuid(),
        onDay: input.on,
        isWorked: input.isWorked,
        name: input.name.trim(),
        version: 1,
      });
      const warnings = await this.mustFit(tx, actor.officeId, row);
      const { version: _, ...stored } = row;
      await tx.insert(CalendarDay, stored);
      return dayView(row, true, warnings);
    });
  }

  remove(actor: SignedIn, input: RemoveCalendarDayInput): Promise<CalendarDayType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'calendar.remove-day', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const row = await this.load(tx, actor, input.id);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is taken out.');
      if (row.archivedAt !== null) throw refused([elsewhere('It was taken out of the calendar already.')]);
      const change = { archivedAt: new Date(), archiveReason: reason };
      return dayView(await changeRow(tx, CalendarDay, row, input.expectedVersion, change), true);
    });
  }

  restore(actor: SignedIn, input: RestoreCalendarDayInput): Promise<CalendarDayType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'calendar.restore-day', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const row = await this.load(tx, actor, input.id);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is put back.');
      if (row.archivedAt === null) throw refused([elsewhere('It is in the calendar.')]);
      const warnings = await this.mustFit(tx, actor.officeId, row);
      const change = { archivedAt: null, archiveReason: null };
      return dayView(await changeRow(tx, CalendarDay, row, input.expectedVersion, change), true, warnings);
    });
  }

  private async load(tx: EntityManager, actor: SignedIn, id: string): Promise<CalendarDay> {
    const row = await tx.findOneBy(CalendarDay, { officeId: actor.officeId, id });
    await allowOnRow(tx, actor, row, 'day');
    return row as CalendarDay;
  }

  private async mustFit(tx: EntityManager, officeId: string, row: CalendarDay): Promise<Problem[]> {
    const problems = exceptionProblems(await calendarBookOf(tx, officeId), exceptionOf(row));
    if (problems.some(({ severity }) => severity === 'E')) throw refused(problems);
    return problems;
  }
}

export function exceptionOf(
  row: Pick<CalendarDay, 'onDay' | 'isWorked' | 'programmeId' | 'bodyId'>,
): CalendarException {
  const { isWorked, programmeId, bodyId } = row;
  return { on: day(row.onDay), isWorked, programmeId, bodyId };
}

export function dayView(
  row: Pick<CalendarDay, 'id' | 'version' | 'onDay' | 'isWorked' | 'name' | 'programmeId' | 'bodyId'>,
  mayEdit: boolean,
  warnings: Problem[] = [],
): CalendarDayType {
  const { id, version, onDay: on, isWorked, name, programmeId, bodyId } = row;
  return { id, version, on, isWorked, name, programmeId, bodyId, mayEdit, warnings };
}

const elsewhere = (message: string): Problem => ({ rule: 'CAL-5', severity: 'E', field: null, message });
