import { type CalendarBook, ruleOf } from '@gantry/shared/calendar/calendar-book';
import { exceptionProblems } from '@gantry/shared/calendar/calendar-problems';
import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';
import {
  CalendarDay,
  calendarBookOf,
  type KnownRestriction,
  RestrictedPeriodRow,
} from '../calendars/index.js';
import type { PlanWithBodies } from '../projection/index.js';
import { allowOnCalendar, allowOnRow, type CalendarScope } from './calendar-access.js';
import { exceptionOf } from './calendar-days.service.js';
import type { CountedBy } from './calendar-effects.js';
import type { AddRestrictedPeriodInput, CalendarPreviewInput } from './calendar-settings.inputs.js';
import { elsewhere, periodProblems } from './restricted-periods.service.js';

/** A change of calendars that is tried on: whose they are, what the rules say of it, and what it makes of a plan. */
export interface TriedChange {
  scope: CalendarScope;
  problems: Problem[];
  /** The calendars as they would be, where the change is one of them. */
  book?: CalendarBook;
  /** Another restricted period, or null where one is taken out, by its id. */
  period?: { id: string; now: KnownRestriction | null };
}

/** What of a plan the change would make another. */
export function countedBy(
  { restrictions }: Pick<PlanWithBodies['plan'], 'restrictions'>,
  { book, period }: Pick<TriedChange, 'book' | 'period'>,
): CountedBy {
  if (!period) return book ? { calendar: book } : {};
  const others = restrictions.filter(({ id }) => id !== period.id);
  const now = period.now === null ? others : [...others, period.now];
  return { restrictions: now.sort((a, b) => a.start - b.start || a.name.localeCompare(b.name)) };
}

/** Allows the change that is to be tried on, on the stored row where it has one, and says what it would be. */
export async function triedChange(
  db: EntityManager,
  actor: SignedIn,
  input: CalendarPreviewInput,
): Promise<TriedChange> {
  const { add, removeDayId, addPeriod, amendPeriod, removePeriodId, division, bodyId } = input;
  const given = [add, removeDayId, addPeriod, amendPeriod, removePeriodId, division, bodyId];
  if (given.filter((one) => one).length > 1)
    throw badInput(null, 'Try one change of calendars at a time: what follows is told of one.');
  if (input.addPeriod || input.amendPeriod || input.removePeriodId) return triedPeriod(db, actor, input);
  const book = await calendarBookOf(db, actor.officeId);
  if (input.add) {
    const scope = { programmeId: input.add.programmeId ?? null, bodyId: input.add.bodyId ?? null };
    await allowOnCalendar(db, actor, scope);
    const added = exceptionOf({ ...scope, onDay: input.add.on, isWorked: input.add.isWorked });
    const problems = exceptionProblems(book, added);
    return { book: { ...book, exceptions: [...book.exceptions, added] }, scope, problems };
  }
  if (input.removeDayId) {
    const row = await db.findOneBy(CalendarDay, { officeId: actor.officeId, id: input.removeDayId });
    await allowOnRow(db, actor, row, 'day');
    const gone = exceptionOf(row as CalendarDay);
    const exceptions = book.exceptions.filter(
      (one) => one.on !== gone.on || one.programmeId !== gone.programmeId || one.bodyId !== gone.bodyId,
    );
    return { book: { ...book, exceptions }, scope: row as CalendarDay, problems: [] };
  }
  if (input.division) {
    if (!can(actor, 'office:set-division', { officeId: actor.officeId }))
      throw new DomainError('FORBIDDEN', { action: 'office:set-division' });
    const scope = { programmeId: null, bodyId: null };
    return { book: { ...book, division: input.division }, scope, problems: [] };
  }
  if (!input.bodyId) throw badInput(null, 'Say which change of calendars is to be tried on.');
  const scope = { programmeId: null, bodyId: input.bodyId };
  await allowOnCalendar(db, actor, scope);
  const rule = ruleOf(book, input.bodyId);
  const now = {
    ...rule,
    worksSaturdays: input.worksSaturdays ?? rule.worksSaturdays,
    papersReady: input.papersReady ?? rule.papersReady,
  };
  const bodies = [...book.bodies.filter(({ bodyId }) => bodyId !== input.bodyId), now];
  return { book: { ...book, bodies }, scope, problems: [] };
}

async function triedPeriod(
  db: EntityManager,
  actor: SignedIn,
  { addPeriod, amendPeriod, removePeriodId }: CalendarPreviewInput,
): Promise<TriedChange> {
  if (addPeriod) {
    const scope = { programmeId: addPeriod.programmeId ?? null, bodyId: null };
    await allowOnCalendar(db, actor, scope);
    const period = { id: NEW, now: restrictionAsTyped(NEW, addPeriod) };
    return { scope, problems: periodProblems(addPeriod), period };
  }
  const id = (amendPeriod?.id ?? removePeriodId) as string;
  const row = await db.findOneBy(RestrictedPeriodRow, { officeId: actor.officeId, id });
  const scope = { programmeId: row?.programmeId ?? null, bodyId: null };
  await allowOnRow(db, actor, row && scope, 'period');
  const gone = row?.archivedAt == null ? [] : [elsewhere('It was taken out already.')];
  const now = amendPeriod ? restrictionAsTyped(id, amendPeriod) : null;
  const problems = [...gone, ...(amendPeriod ? periodProblems(amendPeriod) : [])];
  return { scope, problems, period: { id, now } };
}

/** The id of a period that is not stored yet. */
const NEW = 'new';

function restrictionAsTyped(
  id: string,
  { name, kind, areas, startsOn, endsOn }: Omit<AddRestrictedPeriodInput, 'programmeId' | 'source'>,
): KnownRestriction {
  return { id, name, kind, areas, start: day(startsOn), end: day(endsOn) };
}
