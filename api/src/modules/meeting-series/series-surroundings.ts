import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { RestrictedPeriod } from '@gantry/shared/calendar/restricted-periods';
import { day } from '@gantry/shared/dates/day';
import type { SeriesSurroundings } from '@gantry/shared/governance/series-day-check';
import type { EntityManager } from 'typeorm';
import { calendarBookOf, RESTRICTED_PERIODS, type RestrictedRow, restrictionOf } from '../calendars/index.js';
import type { ReachedBody } from '../governing-bodies/index.js';

/** Days that the meetings of a body have already, except those of one series. $1 office, $2 body, $3 the series or null. */
const TAKEN = `
  select m.code, m.earliest::text as on_day from meeting m
   where m.office_id = $1 and m.body_id = $2 and m.date_shape = 'DAY' and m.state not in ('CANCELLED', 'POSTPONED')
     and (m.known_from is null or m.known_from <= office_today($1))
     and ($3::uuid is null or m.series_id is distinct from $3)
   order by m.code`;

/** By what the days of a series of this body are judged; `programmeIds` are those whose restricted periods the reader may know. */
export async function surroundingsOf(
  db: Pick<EntityManager, 'query'>,
  { body }: ReachedBody,
  programmeIds: readonly string[],
  seriesId: string | null,
): Promise<SeriesSurroundings> {
  const calendar = calendarFor(await calendarBookOf(db, body.officeId), { bodyId: body.id });
  const restrictions = new Map<string, RestrictedPeriod>();
  for (const programmeId of programmeIds) {
    const rows: RestrictedRow[] = await db.query(RESTRICTED_PERIODS, [body.officeId, programmeId]);
    for (const row of rows) restrictions.set(row.id, restrictionOf(row));
  }
  const taken: { code: string; on_day: string }[] = await db.query(TAKEN, [body.officeId, body.id, seriesId]);
  return {
    calendar,
    restrictions: [...restrictions.values()],
    body: { name: body.name, validFrom: body.validFrom, validTo: body.validTo },
    taken: taken.map(({ code, on_day }) => ({ code, on: day(on_day) })),
  };
}
