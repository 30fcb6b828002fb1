/**
 * Everything by which an office counts days: its part of the country, the days that it, its programmes and its bodies have
 * closed or work besides, and what bodies do otherwise. $1 is the office.
 */
export const CALENDAR_BOOK = `
  select 'OFFICE' as kind, null::uuid as programme_id, null::uuid as body_id, o.holiday_division as word, null::text as on_day, null::boolean as flag
    from office o where o.id = $1
  union all
  select 'DAY', d.programme_id, d.body_id, null, d.on_day::text, d.is_worked
    from calendar_day d where d.office_id = $1 and d.archived_at is null
  union all
  select 'BODY', null, b.id, b.papers_ready, null, b.works_saturdays
    from body b where b.office_id = $1 and (b.works_saturdays or b.papers_ready <> 'ON_DAY')`;

/** Restricted periods of a programme and of its office. $1 is the office, $2 the programme. */
export const RESTRICTED_PERIODS = `
  select r.id, r.name, r.kind, r.areas, r.starts_on::text, r.ends_on::text
    from restricted_period r
   where r.office_id = $1 and (r.programme_id is null or r.programme_id = $2) and r.archived_at is null
   order by r.starts_on, r.name`;
