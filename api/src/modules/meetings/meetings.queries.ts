import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { CALENDAR_BOOK, type CalendarRow, calendarBook } from '../calendars/index.js';
import { readableProgramme } from '../programmes/index.js';
import type { MeetingRowType, MeetingType } from './meeting.types.js';
import { type MeetingFlat, meetingRow } from './meeting-rows.js';
import { meetingView } from './meeting-view.js';
import { MEETINGS } from './meetings.sql.js';

export interface MeetingRange {
  from?: string | null;
  to?: string | null;
  bodyId?: string | null;
}

/** What can be asked about meetings. */
@Injectable()
export class MeetingsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
  ) {}

  /** The meetings of all bodies that serve a programme, by date; those without a day come last. */
  async ofProgramme(actor: SignedIn, programmeId: string, range: MeetingRange): Promise<MeetingRowType[]> {
    const { id, filter } = await readableProgramme(this.db.manager, actor, uuidOf(programmeId));
    const bodyId = range.bodyId ? uuidOf(range.bodyId) : null;
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    const [calendars, rows] = await Promise.all([
      this.pool.rows<CalendarRow>('meetings calendars', CALENDAR_BOOK, [actor.officeId]),
      this.pool.rows<MeetingFlat>('meetings of programme', MEETINGS, [
        actor.officeId,
        id,
        range.from ?? null,
        range.to ?? null,
        bodyId,
        classes,
        exemptWorkstreamIds,
        exemptBodyIds,
      ]),
    ]);
    const book = calendarBook(calendars);
    return rows.map((row) => meetingRow(row, book));
  }

  one(actor: SignedIn, id: string): Promise<MeetingType> {
    return meetingView(this.db.manager, actor, uuidOf(id));
  }
}
