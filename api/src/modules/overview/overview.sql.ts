/**
 * What the overview reads beside the plan. Flat and prepared once a connection; $1 is the office, $2 the programme.
 */

/** The worst open risks, and how many are open. $3 readable classes, $4 workstreams whose exempt risks may be read, $5 how many. */
export const TOP_RISKS = `
  select r.id, r.code, r.title, r.current_consequence as consequence, r.current_likelihood as likelihood,
         coalesce(p.name, po.title) as owner, count(*) over ()::int as open
    from risk r
    left join person p on p.office_id = r.office_id and p.id = r.owner_person_id
    left join post po on po.office_id = r.office_id and po.id = r.owner_post_id
   where r.office_id = $1 and r.programme_id = $2 and r.state <> 'CLOSED'
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= office_today($1))
   order by r.current_consequence * r.current_likelihood desc, r.current_consequence desc, r.code
   limit $5`;

/** How many issues of each severity are open, and how many of those are late. $3 readable classes, $4 workstreams whose exempt issues may be read. */
export const OPEN_ISSUES = `
  select u.severity, count(*)::int as count, count(*) filter (where u.target_on < office_today($1))::int as overdue
    from issue u
   where u.office_id = $1 and u.programme_id = $2 and u.state not in ('RESOLVED', 'CLOSED')
     and (u.classification = any($3) or u.workstream_id = any($4))
     and (u.known_from is null or u.known_from <= office_today($1))
   group by u.severity
   order by u.severity`;

/** Posts that answer for the programme or a part of it and that nobody holds today. */
export const VACANT_POSTS = `
  select po.id, po.title, po.kind, po.workstream_id
    from post po
   where po.office_id = $1 and po.programme_id = $2 and po.archived_at is null
     and po.kind in ('SRO', 'PROGRAMME_DIRECTOR', 'PROGRAMME_MANAGER', 'PMO_LEAD', 'WORKSTREAM_LEAD', 'CLINICAL_LEAD')
     and not exists (
       select from post_holder h
        where h.office_id = po.office_id and h.post_id = po.id
          and office_today($1) between coalesce(h.held_from, '-infinity') and coalesce(h.held_to, 'infinity'))
   order by po.kind = 'SRO' desc, po.workstream_id is not null, po.title`;

/** Whether somebody is named to confirm the date in force, of each item and of each scenario's own. */
export const CONFIRMERS = `
  select i.id as plan_item_id, null::uuid as scenario_id, d.must_confirm is not null as is_named
    from plan_item i
    join plan_date d on d.office_id = i.office_id and d.id = coalesce(i.forecast_date_id, i.baseline_date_id)
   where i.office_id = $1 and i.programme_id = $2 and i.archived_at is null
  union all
  select o.plan_item_id, o.scenario_id, d.must_confirm is not null
    from scenario_item o
    join plan_date d on d.office_id = o.office_id and d.id = coalesce(o.forecast_date_id, o.baseline_date_id)
   where o.office_id = $1 and o.programme_id = $2`;

/** Bodies that decide something in the plan. */
export const DECIDING_BODIES = `
  select b.id, b.name
    from body b
   where b.office_id = $1
     and exists (select from plan_item i where i.office_id = $1 and i.programme_id = $2 and i.body_id = b.id and i.kind = 'GATE')`;

/** Every date ever stated of these items: the trail tells a date by its printed words, which need a year beside them. */
export const STATED_DATES = `
  select d.plan_item_id as "itemId", d.date_text as "dateText", d.date_shape as "dateShape", d.date_confidence as "dateConfidence",
         d.earliest, d.latest, d.date_precision as "datePrecision", d.date_calendar as "dateCalendar", d.edtf,
         d.is_year_inferred as "isYearInferred", d.date_note as "dateNote"
    from plan_date d
   where d.office_id = $1 and d.programme_id = $2 and d.plan_item_id = any($3::uuid[])
   order by d.created_at, d.id`;
