/**
 * The plan as it was known, read from the history: the newest image of each row whose office time is not later. $1 is the
 * office, $2 the programme, $3 the last day, $4 readable classes, $5 and $6 workstreams and bodies whose exempt records may
 * be read. An item that is hidden now, or was exempt then, is left out.
 */
export const PLAN_AT = `
  with subject as (
    select 'plan_item' as entity, i.id from plan_item i
     where i.office_id = $1 and i.programme_id = $2 and (i.known_from is null or i.known_from <= $3::date)
       and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
    union all
    select 'scenario_item', s.id from scenario_item s where s.office_id = $1 and s.programme_id = $2
    union all
    select 'scenario', s.id from scenario s where s.office_id = $1 and s.programme_id = $2
    union all
    select 'meeting', m.id from meeting m
     where m.office_id = $1 and (m.known_from is null or m.known_from <= $3::date)
       and exists (select from body_programme b
                    where b.office_id = m.office_id and b.body_id = m.body_id and b.programme_id = $2))
  select s.entity, s.id, k.image
    from office o
    cross join subject s
    cross join lateral (
      select e.after as image from audit_event e
       where e.office_id = o.id and e.entity = s.entity and e.entity_id = s.id
         and e.effective_at < ($3::date + 1)::timestamp at time zone o.time_zone
       order by e.effective_at desc, e.seq desc limit 1) k
   where o.id = $1 and k.image is not null
     and (s.entity <> 'plan_item' or k.image ->> 'classification' = any($4)
          or (k.image ->> 'workstream_id')::uuid = any($5) or (k.image ->> 'body_id')::uuid = any($6))`;

/**
 * Everything that happened to what some items are expected by, in order, with the day of the office: the items, what
 * scenarios say of them, the scenarios and the meetings. $1 office, $2 programme, $3 items, $4 meetings, $5 readable classes,
 * $6 and $7 workstreams and bodies whose exempt records may be read. An item is not there while it is exempt for others.
 */
export const HAPPENED_TO = `
  with subject as (
    select 'plan_item' as entity, i.id from plan_item i where i.office_id = $1 and i.programme_id = $2 and i.id = any($3)
    union all
    select 'scenario_item', s.id from scenario_item s where s.office_id = $1 and s.plan_item_id = any($3)
    union all
    select 'scenario', s.id from scenario s where s.office_id = $1 and s.programme_id = $2
    union all
    select 'meeting', m.id from meeting m where m.office_id = $1 and m.id = any($4))
  select s.entity, s.id, (e.effective_at at time zone o.time_zone)::date::text as on_day,
         case when s.entity <> 'plan_item' or e.after ->> 'classification' = any($5)
                   or (e.after ->> 'workstream_id')::uuid = any($6) or (e.after ->> 'body_id')::uuid = any($7)
              then e.after end as image
    from office o
    cross join subject s
    join audit_event e on e.office_id = o.id and e.entity = s.entity and e.entity_id = s.id
   where o.id = $1
   order by e.effective_at, e.seq`;

/** What was stated: statements are never changed, so those of today are those of then. $1 office, $2 their ids, $3 or their items. */
export const STATEMENTS = `
  select d.id, d.date_text as "dateText", d.date_shape as "dateShape", d.date_confidence as "dateConfidence",
         d.earliest, d.latest, d.date_precision as "datePrecision", d.date_calendar as "dateCalendar", d.edtf,
         d.is_year_inferred as "isYearInferred", d.date_note as "dateNote", d.anchor_item_id as "anchorId",
         d.offset_min as "offsetMin", d.offset_max as "offsetMax", d.offset_unit as "offsetUnit", d.reason,
         d.is_interpretation as "isInterpretation"
    from plan_date d where d.office_id = $1 and (d.id = any($2) or d.plan_item_id = any($3))`;

/** Some items, and those that their dates are or ever were counted from, through as many steps as it takes. $1 office, $2 items. */
export const COUNTED_FROM = `
  with recursive counted as (
    select unnest($2::uuid[]) as id
    union
    select d.anchor_item_id from counted c
      join plan_date d on d.office_id = $1 and d.plan_item_id = c.id and d.anchor_item_id is not null)
  select id from counted`;

/** The first day of the office on which the programme was known. $1 office, $2 programme. */
export const FIRST_DAY = `
  select min((e.effective_at at time zone o.time_zone)::date)::text as day
    from audit_event e join office o on o.id = e.office_id
   where e.office_id = $1 and e.entity = 'programme' and e.entity_id = $2`;
