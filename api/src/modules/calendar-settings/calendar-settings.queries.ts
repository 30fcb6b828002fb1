import { BANK_HOLIDAY_COVERAGE } from '@gantry/shared/calendar/bank-holidays';
import type { PapersReady } from '@gantry/shared/calendar/calendar-book';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { CalendarDay, RestrictedPeriodRow } from '../calendars/index.js';
import { readableProgramme } from '../programmes/index.js';
import { mayEditCalendar } from './calendar-access.js';
import { dayView } from './calendar-days.service.js';
import type { CalendarBodyType, CalendarSettingsType } from './calendar-settings.types.js';
import { periodView } from './restricted-periods.service.js';

/** Bodies that serve a programme, with their ways of counting. $1 is the office, $2 the programme. */
const BODIES = `
  select b.id, b.version, b.name, b.works_saturdays as "worksSaturdays", b.papers_ready as "papersReady"
    from body b join body_programme s on s.office_id = b.office_id and s.body_id = b.id
   where b.office_id = $1 and s.programme_id = $2 and b.archived_at is null
     and (b.known_from is null or b.known_from <= office_today($1))
   order by b.name`;

/** What can be asked about calendars and restricted periods. */
@Injectable()
export class CalendarSettingsQueries {
  constructor(private readonly db: DataSource) {}

  async settings(actor: SignedIn, programmeId: string): Promise<CalendarSettingsType> {
    const { manager } = this.db;
    const { officeId } = actor;
    const { id } = await readableProgramme(manager, actor, uuidOf(programmeId));
    const [office] = await manager.query(
      'select holiday_division as division, version from office where id = $1',
      [officeId],
    );
    const bodies: (Omit<CalendarBodyType, 'mayEdit'> & { papersReady: PapersReady })[] = await manager.query(
      BODIES,
      [officeId, id],
    );
    const may = new Map<string, boolean>();
    for (const body of bodies)
      may.set(body.id, await mayEditCalendar(manager, actor, { programmeId: null, bodyId: body.id }));
    const mayEditOffice = can(actor, 'calendar:edit', { officeId });
    const mayEditProgramme = can(actor, 'calendar:edit', { officeId, programmeId: id });
    const mayEdit = (row: { programmeId: string | null; bodyId?: string | null }) =>
      row.bodyId ? may.get(row.bodyId) === true : row.programmeId ? mayEditProgramme : mayEditOffice;
    const days = await manager
      .createQueryBuilder(CalendarDay, 'd')
      .where('d.officeId = :officeId and d.archivedAt is null', { officeId })
      .andWhere('(d.programmeId is null or d.programmeId = :id)', { id })
      .orderBy('d.onDay')
      .getMany();
    const periods = await manager
      .createQueryBuilder(RestrictedPeriodRow, 'r')
      .where('r.officeId = :officeId and r.archivedAt is null', { officeId })
      .andWhere('(r.programmeId is null or r.programmeId = :id)', { id })
      .orderBy('r.startsOn')
      .getMany();
    return {
      programmeId: id,
      division: office.division,
      officeVersion: office.version,
      firstYear: BANK_HOLIDAY_COVERAGE.firstYear,
      lastYear: BANK_HOLIDAY_COVERAGE.lastYear,
      lastPublishedYear: BANK_HOLIDAY_COVERAGE.lastPublishedYear,
      source: BANK_HOLIDAY_COVERAGE.source,
      days: days
        .filter((row) => row.bodyId === null || may.has(row.bodyId))
        .map((row) => dayView(row, mayEdit(row))),
      bodies: bodies.map((body) => ({ ...body, mayEdit: may.get(body.id) === true })),
      periods: periods.map((row) => periodView(row, mayEdit(row))),
      mayEditOffice,
      mayEditProgramme,
      maySetDivision: can(actor, 'office:set-division', { officeId }),
    };
  }
}
