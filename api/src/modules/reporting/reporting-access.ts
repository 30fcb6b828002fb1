import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { day } from '@gantry/shared/dates/day';
import { type Action, can } from '@gantry/shared/policy/policy';
import { isAnswerable, type PeriodState } from '@gantry/shared/reporting/period-states';
import type { ReportingRhythm } from '@gantry/shared/reporting/reporting-calendar';
import { closedPeriodProblems } from '@gantry/shared/reporting/return-standing';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { calendarBookOf } from '../calendars/index.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { PeriodReturn } from './period-return.entity.js';
import type { ReportingCalendar } from './reporting-calendar.entity.js';
import { ReportingPeriod } from './reporting-period.entity.js';

/** Somebody who reads more than what is public: returns are the office's own until a pack says them. */
export async function insideProgramme(
  db: Pick<EntityManager, 'query'>,
  actor: SignedIn,
  programmeId: string,
): Promise<ReadableProgramme> {
  const programme = await readableProgramme(db, actor, uuidOf(programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound('programme');
  return programme;
}

/** Refuses whoever may not do this in the programme. */
export function allowIn(actor: SignedIn, programmeId: string, action: Action): void {
  if (!can(actor, action, { officeId: actor.officeId, programmeId }))
    throw new DomainError('FORBIDDEN', { action });
}

/** A stored period of a programme that can be changed. Steps take it for themselves, returns beside one another. */
export async function periodToChange(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
  lock: 'step' | 'return',
): Promise<{ period: ReportingPeriod; programme: ReadableProgramme }> {
  const mode = lock === 'step' ? 'pessimistic_write' : 'pessimistic_read';
  const period = await tx.findOne(ReportingPeriod, {
    where: { officeId: actor.officeId, id },
    lock: { mode },
  });
  if (!period) throw notFound('period');
  const programme = await orNotFound('period', insideProgramme(tx, actor, period.programmeId));
  mustBeLive(programme);
  return { period, programme };
}

/** A stored return whose period can still be answered, for whoever manages periods. */
export async function returnToReview(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<{ stored: PeriodReturn; period: ReportingPeriod; today: string }> {
  const stored = await tx.findOneBy(PeriodReturn, { officeId: actor.officeId, id });
  if (!stored) throw notFound('return');
  const { period, programme } = await orNotFound(
    'return',
    periodToChange(tx, actor, stored.periodId, 'return'),
  );
  allowIn(actor, period.programmeId, 'period:manage');
  mustBeAnswerable(period);
  return { stored, period, today: programme.today };
}

/** Refuses where the programme office has reviewed the period already (`RET-11`). */
export function mustBeAnswerable(period: Pick<ReportingPeriod, 'name' | 'state'>): void {
  const problems = closedPeriodProblems(period.name, isAnswerable(period.state as PeriodState));
  if (problems.length > 0) throw refused(problems);
}

/** The working days by which the periods of a programme are counted. */
export async function daysOf(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  programmeId: string,
): Promise<WorkingCalendar> {
  return calendarFor(await calendarBookOf(db, officeId), { programmeId });
}

export function rhythmOf(
  calendar: Pick<
    ReportingCalendar,
    'frequency' | 'yearBasis' | 'firstFrom' | 'cutOffWorkingDays' | 'graceWorkingDays'
  >,
): ReportingRhythm {
  const { frequency, yearBasis, firstFrom, cutOffWorkingDays, graceWorkingDays } = calendar;
  return {
    frequency: frequency as ReportingRhythm['frequency'],
    yearBasis: yearBasis as ReportingRhythm['yearBasis'],
    firstFrom: day(firstFrom),
    cutOffWorkingDays,
    graceWorkingDays,
  };
}
