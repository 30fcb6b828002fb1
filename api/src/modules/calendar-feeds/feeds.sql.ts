/** The feed of a token, while it may be read; dates of addresses are real ones. $1 the hash. */
export const FEED_OF_TOKEN = `
  select f.office_id, f.id, f.person_id, f.subject, f.body_id, f.programme_id, f.name,
         k.last_used_at is null or k.last_used_at < now() - interval '1 hour' as is_worth_touching
    from calendar_feed_key k
    join calendar_feed f on f.office_id = k.office_id and f.id = k.feed_id
   where k.token_hash = $1 and f.revoked_at is null
     and (f.expires_on is null or f.expires_on >= (now() at time zone 'Europe/London')::date)`;

/** Feeds that were not taken back. $1 office, $2 whose (null: everybody's). */
export const FEEDS = `
  select f.id, f.version, f.name, f.subject, f.body_id, f.programme_id, f.person_id, p.name as owner, f.expires_on::text as expires_on,
         f.expires_on < (now() at time zone 'Europe/London')::date as has_expired,
         (k.last_used_at at time zone 'Europe/London')::date::text as last_used_on
    from calendar_feed f
    join calendar_feed_key k on k.office_id = f.office_id and k.feed_id = f.id
    join person p on p.office_id = f.office_id and p.id = f.person_id
   where f.office_id = $1 and f.revoked_at is null and ($2::uuid is null or f.person_id = $2)
   order by f.person_id <> coalesce($2, f.person_id), p.name, f.created_at, f.id`;

/** Bodies that are known today, with the programmes that they serve, and whether somebody sits there. $1 office, $2 person. */
export const BODIES = `
  select b.id, b.name, b.version, b.changed_at, b.notice_clear_days, b.notice_regime, b.has_papers_when_informal,
         array(select s.programme_id::text from body_programme s
                 join programme p on p.office_id = s.office_id and p.id = s.programme_id
                where s.office_id = b.office_id and s.body_id = b.id
                  and (p.known_from is null or p.known_from <= office_today($1))) as programme_ids,
         exists (select from body_member m
                  where m.office_id = b.office_id and m.body_id = b.id and m.person_id = $2
                    and daterange(m.held_from, m.held_to, '[]') @> office_today($1)) as is_member
    from body b
   where b.office_id = $1 and (b.known_from is null or b.known_from <= office_today($1))
   order by b.id`;

/** Programmes that are known today. $1 office. */
export const PROGRAMMES = `
  select id, code from programme
   where office_id = $1 and archived_at is null and (known_from is null or known_from <= office_today($1))
   order by code`;

/** Meetings of bodies, back to a year ago: what was called off must stay long enough to reach every calendar. $1 office, $2 bodies. */
export const MEETINGS = `
  select m.id, m.version, m.body_id, m.title, m.kind, m.state, m.held_on::text as held_on, m.changed_at,
         to_char(m.starts_at_time, 'HH24:MI') as starts_at, to_char(m.ends_at_time, 'HH24:MI') as ends_at, m.is_time_confirmed,
         m.venue, m.link, m.date_text, m.date_shape, m.date_confidence, m.earliest, m.latest, m.date_precision,
         m.date_calendar, m.edtf, m.is_year_inferred, m.date_note
    from meeting m
   where m.office_id = $1 and m.body_id = any($2)
     and (m.known_from is null or m.known_from <= office_today($1))
     and (coalesce(m.held_on, m.latest, m.earliest) is null
       or coalesce(m.held_on, m.latest, m.earliest) >= office_today($1) - 365)
   order by m.code, m.id`;

/**
 * Milestones and gates of one programme with a date of their own, in the plan or in the scenario that it works to, by class. $1 office, $2 programme, $3 readable classes,
 * $4 and $5 workstreams and bodies whose exempt items may be read, $6 whose items (null: all).
 */
export const ITEMS = `
  select i.id, i.version, i.code, i.title, i.state, i.changed_at,
         d.date_text, d.date_shape, d.date_confidence, d.earliest, d.latest, d.date_precision, d.date_calendar, d.edtf,
         d.is_year_inferred, d.date_note
    from plan_item i
    left join lateral (
      select s.forecast_date_id, s.meeting_id, s.is_present from scenario_item s
        join scenario c on c.office_id = s.office_id and c.id = s.scenario_id and c.state = 'WORKING'
       where s.office_id = i.office_id and s.plan_item_id = i.id
       order by c.number limit 1) works on true
    left join plan_date d on d.office_id = i.office_id
     and d.id = coalesce(i.actual_date_id, works.forecast_date_id, i.forecast_date_id)
   where i.office_id = $1 and i.programme_id = $2 and i.archived_at is null
     and coalesce(works.meeting_id, i.meeting_id) is null and coalesce(works.is_present, true)
     and i.kind in ('MILESTONE', 'GATE')
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.classification = any($3) or i.workstream_id = any($4) or i.body_id = any($5))
     and ($6::uuid is null or i.owner_person_id = $6 or exists (
       select from post_holder h
        where h.office_id = i.office_id and h.post_id = i.owner_post_id and h.person_id = $6
          and daterange(h.held_from, h.held_to, '[]') @> office_today($1)))
     and (d.latest is null or d.latest >= office_today($1) - 365)
   order by i.code, i.id`;
