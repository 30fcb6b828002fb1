import { meetingTitleSql } from '../governing-bodies/index.js';

/**
 * The flat statements behind the Gantt, the milestones grid, the overview and "My updates". Each is prepared once a
 * connection and run beside the others; rows are put together in plan-rows.ts. $1 is the office, $2 the programme,
 * $3 readable classes, $4 and $5 workstreams and bodies whose exempt records may be read, $6 the last "known from" day.
 */
export const ITEMS = `
  select i.id, i.code, i.title, i.kind, i.category, i.state, i.workstream_id, i.lane_id, i.body_id, i.meeting_id, i.pathway_id,
         i.stage_number, i.is_protected, i.authorises_item_id, i.sensitive_event, i.avoids_restricted, i.restricted_note, i.classification, i.position, i.version, i.is_interpretation, i.owner_person_id, i.owner_post_id, i.changed_on, i.known_from::text as known_from,
         i.duration_min, i.duration_likely, i.duration_max, coalesce(f.changed_on, b.changed_on)::text as stated_on,
         coalesce(op.name, po.title) as owner, h.id is not null as is_post_held, h.person_id as post_person_id,
         b.date_text as b_text, b.date_shape as b_shape, b.date_confidence as b_confidence, b.earliest as b_earliest, b.latest as b_latest,
         b.date_precision as b_precision, b.date_calendar as b_calendar, b.anchor_item_id as b_anchor, b.offset_min as b_min, b.offset_max as b_max, b.offset_unit as b_unit,
         f.date_text as f_text, f.date_shape as f_shape, f.date_confidence as f_confidence, f.earliest as f_earliest, f.latest as f_latest,
         f.date_precision as f_precision, f.date_calendar as f_calendar, f.anchor_item_id as f_anchor, f.offset_min as f_min, f.offset_max as f_max, f.offset_unit as f_unit,
         a.date_text as a_text, a.date_shape as a_shape, a.date_confidence as a_confidence, a.earliest as a_earliest, a.latest as a_latest,
         a.date_precision as a_precision, a.date_calendar as a_calendar,
         r.rag as r_rag, r.reported_on as r_on, r.override_reason as r_override_reason, r.override_until as r_override_until,
         r.path_to_green as r_path, r.path_owner as r_path_owner, r.path_due_on as r_path_due, r.narrative as r_narrative
    from plan_item i
    left join plan_date b on b.office_id = i.office_id and b.id = i.baseline_date_id
    left join plan_date f on f.office_id = i.office_id and f.id = i.forecast_date_id
    left join plan_date a on a.office_id = i.office_id and a.id = i.actual_date_id
    left join status_report r on r.office_id = i.office_id and r.id = i.latest_report_id
    left join person op on op.office_id = i.office_id and op.id = i.owner_person_id
    left join post po on po.office_id = i.office_id and po.id = i.owner_post_id
    left join post_holder h on h.office_id = po.office_id and h.post_id = po.id
     and daterange(h.held_from, h.held_to, '[]') @> (select office_today($1))
   where i.office_id = $1 and i.programme_id = $2 and i.archived_at is null
     and (i.classification = any($3) or i.workstream_id = any($4) or i.body_id = any($5))
     and (i.known_from is null or i.known_from <= $6::date)
   order by i.position, i.code`;

/**
 * Meetings at which items of the programme happen, and those of the bodies that serve it. $4 readable classes, $5 bodies
 * whose exempt records may be read.
 */
export const MEETINGS = `
  select m.id, m.version, m.body_id, m.code, ${meetingTitleSql('m', "'EXEMPT' = any($4) or m.body_id = any($5)")} as title,
         m.kind, m.state, m.held_on, m.date_text as text, m.date_shape as shape, m.date_confidence as confidence, m.earliest, m.latest,
         m.date_precision as precision, m.date_calendar as calendar, b.notice_clear_days, b.has_papers_when_informal
    from meeting m
    join body b on b.office_id = m.office_id and b.id = m.body_id
   where m.office_id = $1 and (m.known_from is null or m.known_from <= $3::date)
     and exists (select from body_programme s where s.office_id = m.office_id and s.body_id = m.body_id and s.programme_id = $2)
   order by m.earliest nulls last, m.code`;

export const OVERLAYS = `
  select o.plan_item_id, o.scenario_id, o.is_present, o.meeting_id, coalesce(f.changed_on, b.changed_on)::text as stated_on,
         f.date_text as f_text, f.date_shape as f_shape, f.date_confidence as f_confidence, f.earliest as f_earliest, f.latest as f_latest,
         f.date_precision as f_precision, f.date_calendar as f_calendar, f.anchor_item_id as f_anchor, f.offset_min as f_min, f.offset_max as f_max, f.offset_unit as f_unit,
         b.date_text as b_text, b.date_shape as b_shape, b.date_confidence as b_confidence, b.earliest as b_earliest, b.latest as b_latest,
         b.date_precision as b_precision, b.date_calendar as b_calendar, b.anchor_item_id as b_anchor, b.offset_min as b_min, b.offset_max as b_max, b.offset_unit as b_unit
    from scenario_item o
    left join plan_date f on f.office_id = o.office_id and f.id = o.forecast_date_id
    left join plan_date b on b.office_id = o.office_id and b.id = o.baseline_date_id
   where o.office_id = $1 and o.programme_id = $2`;

export const SCENARIOS = `
  select id, number, name, state, branch_condition, decide_by, probability, workstream_id
    from scenario where office_id = $1 and programme_id = $2 and state <> 'CLOSED' order by number`;

export const LINKS = `
  select d.id, d.version, d.predecessor_id, d.successor_id, d.kind, d.lag_min, d.lag_max, d.lag_unit, d.needed_for, d.scenario_id,
         d.late_route, d.late_reason, d.late_meeting_id
    from dependency d where d.office_id = $1 and d.programme_id = $2 and d.archived_at is null`;

/** The branches of the tree, in every way of grouping. */
export const GROUPS = `
  select 'WORKSTREAM' as kind, w.id, w.parent_id, w.name as title, w.position, null::boolean as is_printed
    from workstream w where w.office_id = $1 and w.programme_id = $2 and w.archived_at is null
  union all
  select 'LANE', l.id, null, l.name, l.position, l.is_printed from lane l where l.office_id = $1 and l.programme_id = $2
  union all
  select 'PATHWAY', p.id, null, p.name, 0, null from pathway p where p.office_id = $1 and p.programme_id = $2
  union all
  select 'BODY', b.id, null, b.name, 0, null from body b
   where b.office_id = $1 and exists (select from plan_item i where i.office_id = $1 and i.programme_id = $2 and i.body_id = b.id)
  order by 1, 5, 4`;

/** Open risks of each item that this reader may know of (a colour must not tell of an exempt one), as consequence and likelihood, and whether anything is planned against it. */
export const RISKS = `
  select l.plan_item_id, r.id as risk_id, r.code, r.current_consequence as consequence, r.current_likelihood as likelihood,
         (r.actions is not null or r.response = 'ACCEPT') as is_treated
    from risk_plan_item l
    join risk r on r.office_id = l.office_id and r.id = l.risk_id
   where l.office_id = $1 and l.programme_id = $2 and l.archived_at is null and r.state <> 'CLOSED'
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= $5::date)
   order by r.code`;

export const PROGRAMME = `
  select p.id, p.code, p.name, p.green_tolerance_days, p.amber_tolerance_days, p.tbc_within_days, p.horizon_days, p.stale_after_days,
         p.gate_margin_days, p.rollup_policy, p.rollup_weights, p.risk_bands, office_today(o.id)::text as today,
         (select coalesce(jsonb_agg(jsonb_build_object('from', d.from_on, 'cutOff', d.cut_off_on)), '[]')
            from reporting_period d where d.office_id = p.office_id and d.programme_id = p.id) as periods
    from programme p join office o on o.id = p.office_id
   where p.office_id = $1 and p.id = $2 and p.archived_at is null`;

/**
 * Whether nothing of an office has changed since a plan was read: no event of a transaction from $2 on is to be seen, and
 * earlier ones had all ended by then. With it the next such mark, which is older than any transaction still running, the last
 * event of the office, and its day. One statement, hence one moment. Events of transactions that are still to come were
 * restored from another server. $1 is the office; $2 null for a first read.
 */
export const UNCHANGED = `
  select $2::bigint is not null
         and not exists (select from audit_event e
                          where e.tx >= $2::bigint and e.tx < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                            and e.office_id = $1) as is_unchanged,
         pg_snapshot_xmin(pg_current_snapshot())::text as seen_before,
         (select max(seq) from audit_event where office_id = $1)::text as last_event,
         office_today($1)::text as today`;
