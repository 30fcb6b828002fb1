/** Who owes an answer about the standing forecasts of a programme, and by when. $1 is the office, $2 the programme. */
export const OWED = `
  select d.plan_item_id as item_id, d.scenario_id, d.must_confirm, d.confirm_by::text as confirm_by
    from plan_date d
   where d.office_id = $1 and d.programme_id = $2
     and (d.must_confirm is not null or d.confirm_by is not null)
     and (exists (select from plan_item i where i.office_id = $1 and i.forecast_date_id = d.id)
       or exists (select from scenario_item s where s.office_id = $1 and s.forecast_date_id = d.id))`;

/** What owners stated about items, in order: $1 is the office, $2 the items, $3 the scenario that counts beside the trunk. */
export const STATED = `
  select d.plan_item_id as id, d.stated_on::text as on_day,
         (d.date_confidence in ('TBC','APPROXIMATE_TBC') or d.date_shape = 'UNKNOWN') as is_unconfirmed
    from plan_date d
   where d.office_id = $1 and d.plan_item_id = any($2) and d.role = 'FORECAST'
     and (d.scenario_id is null or d.scenario_id = $3)
   order by d.stated_on, d.created_at, d.id`;

/** What was recorded of the dates of meetings, in order. $1 is the office, $2 the meetings. */
export const MEETINGS_STATED = `
  select e.entity_id as id, (e.effective_at at time zone o.time_zone)::date::text as on_day,
         (e.after ->> 'date_confidence' in ('TBC','APPROXIMATE_TBC') or e.after ->> 'date_shape' = 'UNKNOWN') as is_unconfirmed
    from audit_event e join office o on o.id = e.office_id
   where e.office_id = $1 and e.entity = 'meeting' and e.entity_id = any($2) and e.after is not null
   order by e.seq`;
