/**
 * Decisions with what they wait for. $1 office, $2 programme, $3 one decision (null: all), $4 readable classes, $5 and
 * $6 workstreams and bodies whose exempt records may be read, $7 one body (null: all), $8 one meeting (null: all).
 * The same filter serves list, page and count.
 */
export const DECISIONS = `
  select d.id, d.version, d.code, d.title, d.programme_id, d.body_id, b.name as body_name, d.meeting_id, m.title as meeting_title,
         d.taken_on, d.outcome, d.state, d.classification, d.is_interpretation, d.changed_on::text as changed_on, d.wording, d.type, d.rationale,
         d.votes_for, d.votes_against, d.abstentions, d.exempt_paragraph, d.exempt_reason, d.supersedes_id,
         coalesce((select t.title from document t where t.office_id = d.office_id and t.code = d.source_document), d.source_document) as source_document, d.source_place, i.id as plan_item_id, i.code as plan_item_code, office_today($1) as today,
         coalesce((select json_agg(json_build_object('text', c.text, 'state', c.state, 'dueOn', c.due_on, 'longStopOn', c.long_stop_on)
                                   order by c.position)
                     from decision_condition c where c.office_id = d.office_id and c.decision_id = d.id), '[]') as conditions
    from decision d
    join body b on b.office_id = d.office_id and b.id = d.body_id
    left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
    left join plan_item own on own.office_id = d.office_id and own.id = d.plan_item_id
    left join plan_item i on i.office_id = d.office_id and i.id = d.plan_item_id and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
   where d.office_id = $1 and d.programme_id = $2 and d.archived_at is null
     and ($3::uuid is null or d.id = $3) and ($7::uuid is null or d.body_id = $7) and ($8::uuid is null or d.meeting_id = $8)
     and (d.classification = any($4) or own.workstream_id = any($5) or d.body_id = any($6))
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
