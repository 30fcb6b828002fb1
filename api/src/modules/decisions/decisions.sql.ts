import { meetingTitleSql } from '../governing-bodies/index.js';

const titleOf = (meeting: string) =>
  meetingTitleSql(meeting, `'EXEMPT' = any($4) or ${meeting}.body_id = any($6)`);

/**
 * Decisions with what they wait for. $1 office, $2 programme, $3 one decision (null: all), $4 readable classes, $5 and
 * $6 workstreams and bodies whose exempt records may be read, $7 one body (null: all), $8 one meeting (null: all).
 * The same filter serves list, page and count. A recommendation is for people with a role, whatever its class will be.
 */
export const DECISIONS = `
  select d.id, d.version, d.code, d.title, d.programme_id, d.body_id, b.name as body_name, d.meeting_id, ${titleOf('m')} as meeting_title,
         d.taken_on, d.outcome, d.state, d.classification, d.is_interpretation, d.changed_on::text as changed_on, d.wording, d.type, d.rationale,
         d.votes_for, d.votes_against, d.abstentions, d.exempt_paragraph, d.exempt_reason, d.supersedes_id, d.effective_on, d.call_in_until,
         d.agenda_item_id, d.carried_by, d.proposed_by, d.seconded_by, d.options, d.evidence,
         d.delegate, d.delegation_clause, d.delegation_limit, d.delegation_limit_pence::float8 as delegation_limit_pence,
         d.delegation_from, d.delegation_to, d.amount_pence::float8 as amount_pence, d.urgency_reason, d.consultees,
         d.report_back_meeting_id, ${titleOf('back')} as report_back_title, coalesce(back.held_on, back.latest) as report_back_latest,
         d.reported_meeting_id, ${titleOf('told')} as reported_title, told.held_on as reported_on,
         d.ratifies_id, d.ratify_at_meeting_id, ${titleOf('rat')} as ratify_at_title, d.set_aside_by_id, d.set_aside_authority, d.state_reason,
         m.state as meeting_state,
         coalesce((select t.title from document t where t.office_id = d.office_id and t.code = d.source_document), d.source_document) as source_document, d.source_place, i.id as plan_item_id, i.code as plan_item_code, office_today($1) as today,
         coalesce((select json_agg(json_build_object('text', c.text, 'state', c.state, 'dueOn', c.due_on, 'longStopOn', c.long_stop_on)
                                   order by c.position)
                     from decision_condition c where c.office_id = d.office_id and c.decision_id = d.id), '[]') as conditions
    from decision d
    join body b on b.office_id = d.office_id and b.id = d.body_id
    left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
    left join meeting back on back.office_id = d.office_id and back.id = d.report_back_meeting_id
    left join meeting told on told.office_id = d.office_id and told.id = d.reported_meeting_id
    left join meeting rat on rat.office_id = d.office_id and rat.id = d.ratify_at_meeting_id
    left join plan_item own on own.office_id = d.office_id and own.id = d.plan_item_id
    left join plan_item i on i.office_id = d.office_id and i.id = d.plan_item_id and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
   where d.office_id = $1 and d.programme_id = $2 and d.archived_at is null
     and ($3::uuid is null or d.id = $3) and ($7::uuid is null or d.body_id = $7) and ($8::uuid is null or d.meeting_id = $8)
     and (d.classification = any($4) or own.workstream_id = any($5) or d.body_id = any($6))
     and (d.number is not null or 'OFFICIAL' = any($4))
     and (d.taken_on is null or d.taken_on <= office_today($1))
     and (m.known_from is null or m.known_from <= office_today($1))
     and (b.known_from is null or b.known_from <= office_today($1))
   order by d.taken_on desc nulls last, d.year desc, d.code desc`;

/** Open conditions of these decisions. $1 office, $2 decisions that the reader may see. */
export const OPEN_CONDITIONS = `
  select c.id, c.text, c.satisfied_by_body_id as "satisfiedByBodyId", d.id as "decisionId", d.code as "decisionCode"
    from decision_condition c
    join decision d on d.office_id = c.office_id and d.id = c.decision_id
   where c.office_id = $1 and c.decision_id = any($2) and c.state = 'OPEN'
   order by d.code, c.position`;

/** The conditions of one decision. $1 office, $2 decision, $3 readable classes, $4 and $5 as above: who settled it may be hidden. */
export const CONDITIONS = `
  select c.id, c.version, c.position, c.text, c.satisfied_by_body_id, b.name as body_name, c.due_on, c.long_stop_on, c.state,
         c.evidence, c.settled_on, s.code as settled_by_code
    from decision_condition c
    left join body b on b.office_id = c.office_id and b.id = c.satisfied_by_body_id
    left join decision s on s.office_id = c.office_id and s.id = c.settled_by_decision_id
     and (s.classification = any($3) or s.body_id = any($5)
          or exists (select from plan_item i where i.office_id = s.office_id and i.id = s.plan_item_id and i.workstream_id = any($4)))
   where c.office_id = $1 and c.decision_id = $2
   order by c.position`;

/** Corrections of one decision. $1 office, $2 decision. */
export const CORRECTIONS = `
  select c.id, c.position, c.wording, c.minute_reference as "minuteReference", c.reason, c.corrected_on::text as "correctedOn",
         coalesce(p.name, 'the system') as by
    from decision_correction c
    left join person p on p.office_id = c.office_id and p.id = c.created_by
   where c.office_id = $1 and c.decision_id = $2
   order by c.position`;

/**
 * What decisions do to the plan, as far as the items are readable. $1 office, $2 decision (null: any), $3 single effects
 * (null: any), $4 readable classes, $5 and $6 workstreams and bodies whose exempt records may be read.
 */
export const EFFECTS = `
  select e.id, e.kind, e.state, e.date_text as "date", e.baseline_name as "baselineName", e.done_on::text as "doneOn", e.note,
         i.id as "planItemId", i.code as "planItemCode", i.title as "planItemTitle"
    from decision_effect e
    left join plan_item i on i.office_id = e.office_id and i.id = e.plan_item_id and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
   where e.office_id = $1 and ($2::uuid is null or e.decision_id = $2) and ($3::uuid[] is null or e.id = any($3))
     and (e.plan_item_id is null or i.id is not null)
   order by e.decision_id, e.position`;

/**
 * Every step of one decision, newest last. $1 office, $2 decision, $3 readable classes, $4 bodies whose exempt records may
 * be read: what was exempt when it was done stays hidden from whom the exemption shut out.
 */
export const STEPS = `
  select e.seq::text as id, (e.effective_at at time zone o.time_zone)::date::text as "on", e.entity, e.operation, e.reason,
         coalesce(p.name, 'the system') as by, e.before ->> 'state' as "from", e.after ->> 'state' as "to",
         e.after ->> 'text' as text, e.after ->> 'minute_reference' as "minuteReference",
         e.before ->> 'wording' is distinct from e.after ->> 'wording' as "isReworded",
         e.before ->> 'reported_meeting_id' is distinct from e.after ->> 'reported_meeting_id' as "isReported"
    from audit_event e
    join office o on o.id = e.office_id
    left join person p on p.office_id = e.office_id and p.id = e.person_id
   where e.office_id = $1 and e.operation <> 'delete'
     and (e.entity = 'decision' and e.entity_id = $2
          or e.entity in ('decision_condition', 'decision_correction') and e.entity_id in (
             select id from decision_condition where office_id = $1 and decision_id = $2
             union all select id from decision_correction where office_id = $1 and decision_id = $2))
     and (e.entity <> 'decision' or e.after ->> 'classification' = any($3) or (e.after ->> 'body_id')::uuid = any($4))
   order by e.seq`;
