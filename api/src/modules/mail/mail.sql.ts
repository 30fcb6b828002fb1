/** One meeting as its letters tell it, unless it is known only later. $1 office, $2 meeting. */
export const MEETING_TO_TELL = `
  select m.id, m.version, m.title, m.kind, m.state, b.name as body_name, b.id as body_id, m.held_on::text as held_on,
         to_char(m.starts_at_time, 'HH24:MI') as starts_at, to_char(m.ends_at_time, 'HH24:MI') as ends_at,
         m.is_time_confirmed, m.venue, m.link, m.changed_at, office_today($1)::text as today,
         m.date_text, m.date_shape, m.date_confidence, m.earliest, m.latest, m.date_precision, m.date_calendar, m.edtf,
         m.is_year_inferred, m.date_note
    from meeting m
    join body b on b.office_id = m.office_id and b.id = m.body_id
   where m.office_id = $1 and m.id = $2
     and (m.known_from is null or m.known_from <= office_today($1))
     and (b.known_from is null or b.known_from <= office_today($1))`;

/**
 * Who is told of a meeting of a body: members of today who asked for it, and the body's secretaries; with the method of the
 * last letter about this meeting that each of them got. $1 office, $2 body, $3 meeting.
 */
export const WHO_IS_TOLD = `
  select p.id as person_id, p.name, c.email, last.event_method as told_by, last.event as told_event
    from person p
    join credential c on c.id = p.credential_id and c.disabled_at is null
    left join lateral (
      select o.event_method, o.event from outbox_mail o
       where o.office_id = p.office_id and o.meeting_id = $3 and o.person_id = p.id
       order by o.created_at desc, o.id desc limit 1) last on true
   where p.office_id = $1 and p.deactivated_at is null
     and ((p.meeting_mail_since is not null and exists (
            select from body_member s
             where s.office_id = p.office_id and s.body_id = $2 and s.person_id = p.id
               and daterange(s.held_from, s.held_to, '[]') @> office_today($1)))
       or exists (
            select from role_grant g
             where g.office_id = p.office_id and g.person_id = p.id and g.role = 'SECRETARY' and g.body_id = $2
               and g.ended_at is null))
   order by p.name, p.id`;

/** Takes one letter that is due, so that no other process takes it before its pause is over. $1 the pause in minutes by attempt. */
export const TAKE_DUE = `
  update outbox_mail set attempts = attempts + 1,
         next_try_at = now() + make_interval(mins => ($1::integer[])[least(attempts + 1, cardinality($1::integer[]))])
   where (office_id, id) = (
     select o.office_id, o.id from outbox_mail o
       join office f on f.id = o.office_id and not f.is_example
      where o.state = 'WAITING' and o.next_try_at <= now()
      order by o.next_try_at, o.created_at limit 1
      for update of o skip locked)
  returning office_id, id, kind, person_id, to_name, to_address, subject, body, event, event_method, attempts`;

/** Letters of an office, the newest first, with what is not sent yet before the rest. $1 office, $2 how many. */
export const LETTERS = `
  select o.id, o.kind, o.to_name, o.subject, o.state, o.attempts, o.last_error, o.created_at, o.sent_at, o.next_try_at
    from outbox_mail o
   where o.office_id = $1
   order by (o.state = 'SENT'), o.created_at desc, o.id desc limit $2`;

export const LETTER_COUNTS = `
  select count(*) filter (where state = 'WAITING')::integer as waiting,
         count(*) filter (where state = 'FAILED')::integer as failed,
         count(*) filter (where state = 'SENT')::integer as sent
    from outbox_mail where office_id = $1`;

/** What one person wants letters about. $1 office, $2 person, $3 the version that they saw, $4 whether. */
export const WANTS_MEETINGS = `
  update person set meeting_mail_since = case when $4 then coalesce(meeting_mail_since, office_today($1)) end
   where office_id = $1 and id = $2 and version = $3`;
export const WANTS_RETURNS = `
  update person set reporting_mail_off_since = case when not $4 then coalesce(reporting_mail_off_since, office_today($1)) end
   where office_id = $1 and id = $2 and version = $3`;
