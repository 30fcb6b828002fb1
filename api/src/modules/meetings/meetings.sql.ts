/**
 * Meetings of the bodies that serve a programme. $1 office, $2 programme, $3 and $4 first and last day (null: open),
 * $5 one body (null: all), $6 readable classes, $7 and $8 workstreams and bodies whose exempt items may be read.
 * A meeting without a day is in every range: nobody may lose it.
 */
export const MEETINGS = `
  select m.id, m.version, m.code, m.title, m.kind, m.state, m.body_id, b.name as body_name, m.held_on,
         to_char(m.starts_at_time, 'HH24:MI') as starts_at, m.is_time_confirmed, m.is_interpretation, m.changed_on::text as changed_on,
         m.date_text, m.date_shape, m.date_confidence, m.earliest, m.latest, m.date_precision, m.date_calendar, m.edtf,
         m.is_year_inferred, m.date_note, b.notice_clear_days, b.notice_regime, b.is_notice_interpreted,
         b.has_papers_when_informal, ('EXEMPT' = any($6) or m.body_id = any($8)) as reads_exempt,
         (select count(*)::integer from plan_item i
           where i.office_id = m.office_id and i.meeting_id = m.id and i.programme_id = $2 and i.archived_at is null
             and (i.known_from is null or i.known_from <= office_today($1))
             and (i.classification = any($6) or i.workstream_id = any($7) or i.body_id = any($8))) as item_count
    from meeting m
    join body b on b.office_id = m.office_id and b.id = m.body_id
   where m.office_id = $1
     and exists (select from body_programme s where s.office_id = m.office_id and s.body_id = m.body_id and s.programme_id = $2)
     and (m.known_from is null or m.known_from <= office_today($1))
     and (b.known_from is null or b.known_from <= office_today($1))
     and ($5::uuid is null or m.body_id = $5)
     and ($3::date is null or coalesce(m.held_on, m.latest) is null or coalesce(m.held_on, m.latest) >= $3)
     and ($4::date is null or coalesce(m.held_on, m.earliest) is null or coalesce(m.held_on, m.earliest) <= $4)
   order by coalesce(m.held_on, m.earliest, m.latest) nulls last, m.code`;

/** Plan items of one programme that happen at a meeting, in the plan or in a scenario of it. $1 office, $2 meeting, $3 programme. */
export const ITEMS = `
  select i.id, i.code, i.title, i.kind, i.state, i.programme_id, at.scenario
    from (select p.id as item_id, null::text as scenario from plan_item p
           where p.office_id = $1 and p.meeting_id = $2
          union all
          select s.plan_item_id, c.name from scenario_item s
            join scenario c on c.office_id = s.office_id and c.id = s.scenario_id
           where s.office_id = $1 and s.meeting_id = $2 and s.is_present) at
    join plan_item i on i.office_id = $1 and i.id = at.item_id
   where i.programme_id = $3 and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
   order by i.position, i.code, at.scenario nulls first`;
