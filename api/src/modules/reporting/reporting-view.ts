import { day, isoDay } from '@gantry/shared/dates/day';
import { can } from '@gantry/shared/policy/policy';
import { onePeriodProblems } from '@gantry/shared/reporting/period-states';
import { nextPeriod, openingProblems } from '@gantry/shared/reporting/reporting-calendar';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { CALENDAR } from './reporting.sql.js';
import type { PlannedPeriodType, ReportingCalendarType, ReportingType } from './reporting.types.js';
import { daysOf, rhythmOf } from './reporting-access.js';

type CalendarRow = ReportingCalendarType & { lastTo: string | null; openName: string | null };

/** The calendar of a programme, the period that comes next, and what the reader may do. */
export async function reportingView(
  db: Pick<EntityManager, 'query'>,
  actor: SignedIn,
  { id, today }: Pick<ReadableProgramme, 'id' | 'today'>,
): Promise<ReportingType> {
  const { officeId } = actor;
  const [row]: (CalendarRow | undefined)[] = await db.query(CALENDAR, [officeId, id]);
  const may = (action: 'reporting:configure' | 'period:manage' | 'period:approve') =>
    can(actor, action, { officeId, programmeId: id });
  return {
    calendar: row ?? null,
    next: row ? await plannedNext(db, officeId, id, row, today) : null,
    mayConfigure: may('reporting:configure'),
    mayManage: may('period:manage'),
    mayApprove: may('period:approve'),
    today,
  };
}

async function plannedNext(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  programmeId: string,
  row: CalendarRow,
  today: string,
): Promise<PlannedPeriodType> {
  const lastTo = row.lastTo === null ? null : day(row.lastTo);
  const next = nextPeriod(rhythmOf(row), lastTo, day(today), await daysOf(db, officeId, programmeId));
  return {
    name: next.name,
    fromOn: isoDay(next.from),
    toOn: isoDay(next.to),
    cutOffOn: isoDay(next.cutOff),
    graceUntil: isoDay(next.graceUntil),
    problems: [...openingProblems(next, day(today)), ...onePeriodProblems(row.openName)],
  };
}
