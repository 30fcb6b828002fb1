/** Baselines of a programme, newest first. $1 office, $2 programme, $3 readable classes, $4 workstreams and $5 bodies whose exempt records may be read. */
export const BASELINES = `
  select s.id, s.number, s.name, s.taken_on as "takenOn", coalesce(p.name, 'the system') as by, s.reason,
         d.id as "decisionId", d.code as "decisionCode",
         (select count(*)::int from plan_date b
            join plan_item i on i.office_id = b.office_id and i.id = b.plan_item_id
           where b.office_id = s.office_id and b.baseline_set_id = s.id
             and (i.classification = any($3) or i.workstream_id = any($4) or i.body_id = any($5))
             and (i.known_from is null or i.known_from <= office_today($1))) as dates
    from baseline_set s
    left join person p on p.office_id = s.office_id and p.id = s.created_by
    left join decision d on d.office_id = s.office_id and d.id = s.decision_id
          and (d.classification = any($3) or d.body_id = any($5))
   where s.office_id = $1 and s.programme_id = $2
   order by s.number desc`;

/** The dates of one baseline. $1 office, $2 programme, $3 the baseline. */
export const BASELINE_DATES = `
  select d.plan_item_id, d.scenario_id, d.date_text as b_text, d.date_shape as b_shape, d.date_confidence as b_confidence,
         d.earliest as b_earliest, d.latest as b_latest, d.date_precision as b_precision, d.date_calendar as b_calendar,
         d.anchor_item_id as b_anchor, d.offset_min as b_min, d.offset_max as b_max, d.offset_unit as b_unit
    from plan_date d where d.office_id = $1 and d.programme_id = $2 and d.baseline_set_id = $3`;

/** What this reader may know of items of a baseline that are not in the plan any longer. $1 office, $2 programme, $3 items, $4 readable classes, $5 workstreams and $6 bodies whose exempt records may be read. */
export const GONE_ITEMS = `
  select i.id, i.code, i.title, i.kind, i.workstream_id as "workstreamId"
    from plan_item i
   where i.office_id = $1 and i.programme_id = $2 and i.id = any($3)
     and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
     and (i.known_from is null or i.known_from <= office_today($1))
   order by i.code, i.id`;

/** How often the forecast of each item was stated anew. $1 office, $2 programme. */
export const MOVES = `
  select d.plan_item_id, (count(*) - 1)::int as moves
    from plan_date d where d.office_id = $1 and d.programme_id = $2 and d.role = 'FORECAST' and d.scenario_id is null
   group by d.plan_item_id having count(*) > 1`;

/**
 * Copies what is expected of every open item, and what each open scenario has of its own, into a new set: the date of its
 * meeting where it goes to one, else its forecast. $1 office, $2 programme, $3 set, $4 reason, $5 today.
 */
export const COPY_DATES = `
  with expected as (
    select i.id as item_id, null::uuid as scenario_id, i.meeting_id, i.forecast_date_id, i.baseline_date_id
      from plan_item i where i.office_id = $1 and i.programme_id = $2
    union all
    select o.plan_item_id, o.scenario_id, o.meeting_id, o.forecast_date_id, o.baseline_date_id
      from scenario_item o
      join scenario s on s.office_id = o.office_id and s.id = o.scenario_id and s.state <> 'CLOSED'
     where o.office_id = $1 and o.programme_id = $2 and o.is_present)
  insert into plan_date (office_id, id, programme_id, plan_item_id, role, scenario_id, baseline_set_id,
    date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf, is_year_inferred, date_note,
    anchor_item_id, offset_min, offset_max, offset_unit, reason, stated_on, replaces_id)
  select $1, gen_random_uuid(), $2, i.id, 'BASELINE', e.scenario_id, $3,
    coalesce(m.date_text, f.date_text), coalesce(m.date_shape, f.date_shape), coalesce(m.date_confidence, f.date_confidence),
    case when m.id is null then f.earliest else m.earliest end, case when m.id is null then f.latest else m.latest end,
    coalesce(m.date_precision, f.date_precision), coalesce(m.date_calendar, f.date_calendar),
    case when m.id is null then f.edtf else m.edtf end, coalesce(m.is_year_inferred, f.is_year_inferred, false),
    case when m.id is null then f.date_note else m.date_note end,
    case when m.id is null then f.anchor_item_id end, case when m.id is null then f.offset_min end,
    case when m.id is null then f.offset_max end, case when m.id is null then f.offset_unit end, $4, $5, e.baseline_date_id
    from expected e
    join plan_item i on i.office_id = $1 and i.id = e.item_id
    left join meeting m on m.office_id = $1 and m.id = e.meeting_id
    left join plan_date f on f.office_id = $1 and f.id = e.forecast_date_id
   where i.archived_at is null and i.actual_date_id is null and i.state not in ('CANCELLED', 'SUPERSEDED')
     and (m.id is not null or f.id is not null)`;

/** Points every item, and every overlay, at its date in the new set. $1 office, $2 set. */
export const POINT_ITEMS = `
  update plan_item i set baseline_date_id = d.id from plan_date d
   where d.office_id = $1 and d.baseline_set_id = $2 and d.scenario_id is null and i.office_id = $1 and i.id = d.plan_item_id`;
export const POINT_OVERLAYS = `
  update scenario_item o set baseline_date_id = d.id from plan_date d
   where d.office_id = $1 and d.baseline_set_id = $2 and d.scenario_id = o.scenario_id and o.office_id = $1
     and o.plan_item_id = d.plan_item_id`;

/** A decision that a baseline names, with what it waits for. $1 office, $2 programme, $3 the decision. */
export const BASELINE_DECISION = `
  select d.id, d.code, d.state, d.outcome, d.type, d.effective_on as "effectiveOn", d.body_id as "bodyId", d.classification,
         office_today($1) as today,
         coalesce((select json_agg(json_build_object('text', c.text, 'state', c.state, 'longStopOn', c.long_stop_on) order by c.position)
                     from decision_condition c where c.office_id = d.office_id and c.decision_id = d.id), '[]') as conditions
    from decision d
   where d.office_id = $1 and d.programme_id = $2 and d.id = $3 and d.archived_at is null`;
