import { meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import { seriesWords } from '@gantry/shared/governance/meeting-series';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { canOnBody, mayReadOfBody, type ReachedBody } from '../governing-bodies/index.js';
import { mayJoin } from '../meetings/index.js';
import type { MeetingSeries } from './meeting-series.entity.js';
import type { MeetingSeriesType, SeriesConfidence, SeriesMeetingType } from './meeting-series.types.js';
import { storedPattern } from './series-pattern.js';

/** Meetings of a series that are known today. $1 office, $2 series. */
export const SERIES_MEETINGS = `
  select m.id, m.version, m.code, m.state, m.series_on::text as "seriesOn",
         case when m.date_shape = 'DAY' then m.earliest::text end as "on"
    from meeting m
   where m.office_id = $1 and m.series_id = $2 and (m.known_from is null or m.known_from <= office_today($1))
   order by m.series_on`;

export interface SeriesMeetingRow {
  id: string;
  version: number;
  code: string;
  state: MeetingState;
  seriesOn: string;
  on: string | null;
}

export async function seriesView(
  db: Pick<EntityManager, 'query'>,
  actor: SignedIn,
  row: MeetingSeries,
  reached: ReachedBody,
): Promise<MeetingSeriesType> {
  const rows: SeriesMeetingRow[] = await db.query(SERIES_MEETINGS, [row.officeId, row.id]);
  const meetings = rows.map(
    ({ version: _, ...meeting }): SeriesMeetingType => ({
      ...meeting,
      isMoved: meeting.on !== meeting.seriesOn,
    }),
  );
  const pattern = storedPattern(row);
  return {
    id: row.id,
    version: row.version,
    bodyId: row.bodyId,
    title: meetingTitleFor(row.kind as MeetingKind, row.title, mayReadOfBody(actor, 'EXEMPT', reached)),
    kind: row.kind as MeetingKind,
    words: seriesWords(pattern),
    rhythm: pattern.rhythm,
    every: row.every,
    weekday: row.weekday,
    weekOfMonth: row.weekOfMonth,
    exceptMonths: row.exceptMonths,
    from: row.startsOn,
    until: row.endsOn,
    count: row.meetingCount,
    confidence: row.confidence as SeriesConfidence,
    startsAt: row.startsAtTime?.slice(0, 5) ?? null,
    endsAt: row.endsAtTime?.slice(0, 5) ?? null,
    venue: row.venue,
    link: mayJoin(actor, row.kind as MeetingKind, reached) ? row.link : null,
    endedOn: row.endedOn,
    endReason: row.endReason,
    mayEdit:
      canOnBody(actor, 'meeting:edit', reached) && reached.body.archivedAt === null && row.endedOn === null,
    meetings,
  };
}
