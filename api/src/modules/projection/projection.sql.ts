/** Bodies that serve a programme or have an item in it, with their paper rule. $1 is the office, $2 the programme. */
export const BODIES = `
  select b.id, b.name, b.kind, b.notice_clear_days
    from body b
   where b.office_id = $1
     and (exists (select from body_programme s where s.office_id = $1 and s.body_id = b.id and s.programme_id = $2)
       or exists (select from plan_item i where i.office_id = $1 and i.programme_id = $2 and i.body_id = b.id))`;

/** $1 is the office, $2 the item. */
export const PROGRAMME_OF_ITEM = `
  select i.programme_id from plan_item i where i.office_id = $1 and i.id = $2`;

/**
 * By how much open risks that this reader may know of would delay items. $1 is the office, $2 the programme, $3 readable
 * classes, $4 workstreams whose exempt records may be read, $5 the last "known from" day.
 */
export const RISK_DELAYS = `
  select l.risk_id, r.title, r.current_likelihood as likelihood, l.plan_item_id, l.delay_min, l.delay_likely, l.delay_max
    from risk_plan_item l
    join risk r on r.office_id = l.office_id and r.id = l.risk_id
   where l.office_id = $1 and l.programme_id = $2 and l.archived_at is null and l.delay_likely is not null
     and r.state not in ('CLOSED', 'DRAFT')
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= $5::date)
   order by l.risk_id, l.plan_item_id`;

/**
 * The last decision about each item that this reader may know of, with its conditions. $1 is the office, $2 the programme,
 * $3 readable classes, $4 and $5 workstreams and bodies whose exempt records may be read.
 */
export const LAST_DECISIONS = `
  select distinct on (d.plan_item_id) d.plan_item_id as item_id, d.taken_on, d.outcome, d.state,
         coalesce((select json_agg(json_build_object('id', c.id, 'text', c.text, 'state', c.state, 'bodyId', c.satisfied_by_body_id,
                                                     'dueOn', c.due_on, 'longStopOn', c.long_stop_on) order by c.position)
                     from decision_condition c where c.office_id = d.office_id and c.decision_id = d.id), '[]') as conditions
    from decision d
    join body b on b.office_id = d.office_id and b.id = d.body_id
    left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
    join plan_item own on own.office_id = d.office_id and own.id = d.plan_item_id
   where d.office_id = $1 and d.programme_id = $2 and d.archived_at is null
     and d.state in ('TAKEN', 'IN_EFFECT', 'IMPLEMENTED', 'LAPSED') and d.taken_on <= office_today($1)
     and (d.classification = any($3) or own.workstream_id = any($4) or d.body_id = any($5))
     and (m.known_from is null or m.known_from <= office_today($1))
     and (b.known_from is null or b.known_from <= office_today($1))
   order by d.plan_item_id, d.taken_on desc, d.year desc, d.code desc`;
