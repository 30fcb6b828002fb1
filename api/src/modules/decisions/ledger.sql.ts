import { meetingTitleSql } from '../governing-bodies/index.js';

/** What was stated about the dates of an item. $1 office, $2 item; then as `$3` to `$5` below. */
export const STATEMENTS = `
  select d.id, d.role as kind, d.stated_on::text as "on", d.created_at::text as "recordedAt", d.reason, p.name as by,
         s.number as "scenarioNumber", by.id as "decisionId", by.code as "decisionCode", by.body as body,
         to_jsonb(d) as "to", to_jsonb(was) as "from",
         coalesce((select a.title from plan_item a where a.office_id = d.office_id and a.id = d.anchor_item_id
                     and (a.classification = any($3) or a.workstream_id = any($4) or a.body_id = any($5))), 'another item') as anchor
    from plan_date d
    left join plan_date was on was.office_id = d.office_id and was.id = d.replaces_id
    left join scenario s on s.office_id = d.office_id and s.id = d.scenario_id
    left join person p on p.office_id = d.office_id and p.id = d.created_by
    left join baseline_set set on set.office_id = d.office_id and set.id = d.baseline_set_id
    left join lateral (
      select y.id, y.code, b.name as body from decision y join body b on b.office_id = y.office_id and b.id = y.body_id
       where y.office_id = d.office_id and y.id = coalesce(d.by_decision_id, set.decision_id) and y.archived_at is null
         and (y.classification = any($3) or y.body_id = any($5))) by on true
   where d.office_id = $1 and d.plan_item_id = $2 and d.stated_on <= office_today($1)`;

/**
 * To which meetings an item went, in the plan and in scenarios, how those moved from then on, and when it was reopened.
 * What was said while the item was of a class that the reader may not read is not told. $1 office, $2 item; then as below.
 */
export const MOVES = `
  with told as (
    select e.seq, e.entity, e.effective_at, e.recorded_at, e.person_id,
           case when e.entity <> 'plan_item' or e.after ->> 'classification' = any($3)
                  or coalesce((e.after ->> 'workstream_id')::uuid = any($4) or (e.after ->> 'body_id')::uuid = any($5), false) then e.reason end as reason,
           (e.after ->> 'meeting_id')::uuid as meeting_id, (e.after ->> 'scenario_id')::uuid as scenario_id,
           (e.before ->> 'meeting_id')::uuid is distinct from (e.after ->> 'meeting_id')::uuid as is_chosen,
           case when e.entity = 'plan_item' and e.after ->> 'actual_date_id' is null then (e.before ->> 'actual_date_id')::uuid end as undone
      from audit_event e
     where e.office_id = $1 and e.after is not null
       and (e.entity = 'plan_item' and e.entity_id = $2
            or e.entity = 'scenario_item' and e.entity_id in (
              select id from scenario_item where office_id = $1 and plan_item_id = $2))),
  chosen as (select * from told where is_chosen and meeting_id is not null),
  event as (
    select c.seq, 'MEETING_CHOSEN' as kind, c.effective_at, c.recorded_at, c.reason, c.person_id, c.meeting_id, c.scenario_id,
           null::jsonb as "from", (select v.after from audit_event v where v.office_id = $1 and v.entity = 'meeting'
                                      and v.entity_id = c.meeting_id and v.seq <= c.seq order by v.seq desc limit 1) as "to"
      from chosen c
    union all
    select e.seq, 'MEETING_MOVED', e.effective_at, e.recorded_at, e.reason, e.person_id, e.entity_id, null, e.before, e.after
      from audit_event e
     where e.office_id = $1 and e.entity = 'meeting' and e.operation = 'update'
       and (e.before ->> 'date_text' is distinct from e.after ->> 'date_text' or e.before ->> 'earliest' is distinct from e.after ->> 'earliest'
            or e.before ->> 'date_confidence' is distinct from e.after ->> 'date_confidence')
       and exists (select from chosen c where c.meeting_id = e.entity_id and c.seq < e.seq)
    union all
    select t.seq, 'ACTUAL', t.effective_at, t.recorded_at, t.reason, t.person_id, null, null, to_jsonb(d), null
      from told t join plan_date d on d.office_id = $1 and d.id = t.undone)
  select v.seq::text as id, v.kind, (v.effective_at at time zone o.time_zone)::date::text as "on", v.recorded_at::text as "recordedAt",
         nullif(v.reason, '') as reason, p.name as by, s.number as "scenarioNumber", m.id as "meetingId", coalesce(${meetingTitleSql('m', "'EXEMPT' = any($3) or m.body_id = any($5)")}, '') as what,
         b.name as body, v."from", v."to"
    from event v
    join office o on o.id = $1
    left join meeting m on m.office_id = $1 and m.id = v.meeting_id
    left join body b on b.office_id = $1 and b.id = m.body_id
    left join scenario s on s.office_id = $1 and s.id = v.scenario_id
    left join person p on p.office_id = $1 and p.id = v.person_id
   where coalesce(greatest(m.known_from, b.known_from) <= office_today($1), true)`;

/**
 * What was decided about an item or did something to it, as far as it is readable; how its conditions were settled and
 * what set it aside. $1 office, $2 item, $3 readable classes, $4 and $5 workstreams and bodies whose exempt records may be read.
 */
export const DECIDED = `
  with about as (
    select d.*, b.name as body from decision d
      join body b on b.office_id = d.office_id and b.id = d.body_id
      left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
      left join plan_item own on own.office_id = d.office_id and own.id = d.plan_item_id
     where d.office_id = $1 and d.archived_at is null and d.number is not null
       and (d.classification = any($3) or own.workstream_id = any($4) or d.body_id = any($5))
       and coalesce(greatest(d.taken_on, m.known_from, b.known_from) <= office_today($1), true)
       and (d.plan_item_id = $2
            or d.id in (select decision_id from decision_effect where office_id = $1 and plan_item_id = $2)
            or d.id in (select by_decision_id from plan_date where office_id = $1 and plan_item_id = $2))),
  seen as (
    select id, code, supersedes_id from decision
     where office_id = $1 and archived_at is null and (classification = any($3) or body_id = any($5)))
  select a.id::text as id, 'DECISION' as kind, a.taken_on::text as "on", a.created_at::text as "recordedAt", a.rationale as reason, p.name as by,
         a.id as "decisionId", a.code as "decisionCode", a.body, a.meeting_id as "meetingId", replace(lower(a.outcome), '_', ' ') as what,
         null as "answeredBy"
    from about a left join person p on p.office_id = $1 and p.id = a.created_by
  union all
  select c.id::text, 'CONDITION', c.settled_on::text, c.changed_at::text, c.evidence, p.name, a.id, a.code, a.body, null,
         lower(c.state) || ': “' || c.text || '”', s.code
    from about a
    join decision_condition c on c.office_id = $1 and c.decision_id = a.id and c.settled_on is not null
    left join seen s on s.id = c.settled_by_decision_id
    left join person p on p.office_id = $1 and p.id = c.changed_by
  union all
  select e.seq::text, 'SET_ASIDE', (e.effective_at at time zone o.time_zone)::date::text, e.recorded_at::text, nullif(e.reason, ''), p.name,
         a.id, a.code, a.body, null, lower(e.after ->> 'state'), coalesce(l.code, y.code, a.set_aside_authority)
    from about a
    join office o on o.id = $1
    join audit_event e on e.office_id = $1 and e.entity = 'decision' and e.entity_id = a.id and e.operation = 'update'
     and e.after ->> 'state' in ('LAPSED', 'SUPERSEDED', 'RESCINDED', 'QUASHED') and e.before ->> 'state' <> e.after ->> 'state'
    left join seen l on l.supersedes_id = a.id and e.after ->> 'state' = 'SUPERSEDED'
    left join seen y on y.id = a.set_aside_by_id
    left join person p on p.office_id = $1 and p.id = e.person_id`;

/**
 * What a decision did to the plan: dates that it set, items that it opened, baselines taken by it. $1 office, $2 decision,
 * $3 to $5 as above.
 */
export const CONSEQUENCES = `
  select d.id, d.role as kind, d.stated_on::text as "on", d.created_at::text as "recordedAt", i.id as "planItemId", i.code as "planItemCode",
         i.title as "planItemTitle", s.number as "scenarioNumber", to_jsonb(d) as "to", to_jsonb(was) as "from", 'another item' as anchor
    from plan_date d
    join plan_item i on i.office_id = d.office_id and i.id = d.plan_item_id and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.classification = any($3) or i.workstream_id = any($4) or i.body_id = any($5))
    left join plan_date was on was.office_id = d.office_id and was.id = d.replaces_id
    left join scenario s on s.office_id = d.office_id and s.id = d.scenario_id
   where d.office_id = $1 and d.by_decision_id = $2`;

/** Baselines taken by a decision. $1 office, $2 decision. */
export const BASELINES_BY = `
  select id, number, name, taken_on::text as "takenOn", created_at::text as "recordedAt"
    from baseline_set where office_id = $1 and decision_id = $2 order by number`;
