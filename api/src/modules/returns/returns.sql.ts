/** Periods of a programme that take answers, the earliest first. $1 office, $2 programme, $3 only this one (null: all). */
export const ANSWERING_PERIODS = `
  select p.id, p.name, p.state, p.from_on as "fromOn", p.to_on as "toOn", p.cut_off_on as "cutOffOn",
         p.grace_until as "graceUntil", p.sent_back_comment as "sentBackComment"
    from reporting_period p
   where p.office_id = $1 and p.programme_id = $2 and p.state in ('OPEN', 'SUBMITTED')
     and ($3::uuid is null or p.id = $3)
   order by p.number`;

/**
 * Returns of periods, with whose they are and what the same workstream said in the period before. $1 office, $2 periods,
 * $3 person, $4 workstreams that this person leads.
 */
export const RETURNS = `
  select r.id, r.version, r.period_id, r.workstream_id, coalesce(w.name, 'Programme as a whole') as name, r.state, r.rag,
         r.difference_reason, r.this_period, r.next_period, r.path_to_green, r.path_owner,
         r.path_due_on, r.help_needed, r.submitted_on, s.name as submitted_by, r.is_late, r.sent_back_comment,
         coalesce(o.name, post.title) as owner,
         r.owner_person_id is not distinct from $3::uuid or r.workstream_id = any($4) or exists (
           select from post_holder h
            where h.office_id = r.office_id and h.post_id = r.owner_post_id and h.person_id = $3
              and daterange(h.held_from, h.held_to, '[]') @> office_today($1)) as is_mine,
         before.rag as before_rag, before.this_period as before_this, before.next_period as before_next,
         before.path_to_green as before_path, before.path_owner as before_path_owner, before.path_due_on as before_path_due
    from period_return r
    join reporting_period p on p.office_id = r.office_id and p.id = r.period_id
    left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
    left join person o on o.office_id = r.office_id and o.id = r.owner_person_id
    left join post on post.office_id = r.office_id and post.id = r.owner_post_id
    left join person s on s.office_id = r.office_id and s.id = r.submitted_by_id
    left join lateral (
      select b.rag, b.this_period, b.next_period, b.path_to_green, b.path_owner, b.path_due_on
        from period_return b
        join reporting_period e on e.office_id = b.office_id and e.id = b.period_id
       where b.office_id = r.office_id and b.programme_id = r.programme_id and e.number < p.number
         and b.workstream_id is not distinct from r.workstream_id and b.submitted_on is not null
       order by e.number desc limit 1) before on true
   where r.office_id = $1 and r.period_id = any($2)
   order by w.position nulls last, w.name, r.id`;

/** Lines of periods with whose they are; a vacant one has nobody who could answer it. $1 office, $2 periods, $3 person. */
export const LINES = `
  select l.id, l.version, l.period_id, l.return_id, l.plan_item_id, l.is_asked, l.asked_because, l.answer, l.rag,
         l.narrative, l.path_to_green, l.path_owner, l.path_due_on, l.override_reason, l.override_until,
         l.answered_on, a.name as answered_by,
         l.owner_person_id is not distinct from $3::uuid or held.person_id is not distinct from $3::uuid as is_mine,
         l.owner_person_id is null and held.person_id is null as is_vacant
    from return_line l
    left join person a on a.office_id = l.office_id and a.id = l.answered_by_id
    left join post_holder held on held.office_id = l.office_id and held.post_id = l.owner_post_id
     and daterange(held.held_from, held.held_to, '[]') @> office_today($1)
   where l.office_id = $1 and l.period_id = any($2)
   order by l.id`;

/** Questions of the programme office that were not closed unanswered. $1 office, $2 periods. */
export const QUERIES = `
  select q.id, q.version, q.return_id, q.line_id, q.question, p.name as asked_by, q.asked_on, q.answer,
         a.name as answered_by, q.answered_on, q.state
    from return_query q
    join person p on p.office_id = q.office_id and p.id = q.asked_by_id
    left join person a on a.office_id = q.office_id and a.id = q.answered_by_id
   where q.office_id = $1 and q.period_id = any($2) and (q.state <> 'CLOSED' or q.answer is not null)
   order by q.asked_on, q.id`;

/** Does this person hold the post today? $1 office, $2 post, $3 person. */
export const HOLDS_POST = `
  select exists (
    select from post_holder h
     where h.office_id = $1 and h.post_id = $2 and h.person_id = $3
       and daterange(h.held_from, h.held_to, '[]') @> office_today($1)) as holds`;

/** Is the post vacant today? $1 office, $2 post. */
export const POST_IS_VACANT = `
  select not exists (
    select from post_holder h
     where h.office_id = $1 and h.post_id = $2 and h.person_id is not null
       and daterange(h.held_from, h.held_to, '[]') @> office_today($1)) as vacant`;

/** The report of an item before this one. $1 office, $2 item, $3 report. */
export const REPORT_BEFORE = `
  select id from status_report
   where office_id = $1 and plan_item_id = $2 and id <> $3
   order by created_at desc, id desc limit 1`;

/** Asked lines of a return that nobody has answered. $1 office, $2 return. */
export const UNANSWERED = `
  select i.office_id as "officeId", i.programme_id as "programmeId", i.workstream_id as "workstreamId",
         i.body_id as "bodyId", i.classification, i.title
    from return_line l
    join plan_item i on i.office_id = l.office_id and i.id = l.plan_item_id
   where l.office_id = $1 and l.return_id = $2 and l.is_asked and l.answer = 'UNANSWERED' and i.archived_at is null
   order by i.title, i.id`;
