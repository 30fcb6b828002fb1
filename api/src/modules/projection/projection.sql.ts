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
