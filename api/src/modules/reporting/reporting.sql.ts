/**
 * What the pages of the reporting cycle read: flat statements, put together in period-view.ts. $1 is the office, $2 the
 * programme. Names of owners and whether anybody is there to answer are told in one way everywhere.
 */

/** Periods, the newest first, with how many returns are in. $3 one period, or null for all. */
export const PERIODS = `
  select p.id, p.version, p.programme_id as "programmeId", p.number, p.name, p.from_on::text as "fromOn", p.to_on::text as "toOn",
         p.cut_off_on::text as "cutOffOn", p.grace_until::text as "graceUntil", p.state, p.state_reason as "stateReason",
         p.sent_back_comment as "sentBackComment",
         r.returns, r."handedIn", r.late, r.accepted, r.missing
    from reporting_period p
   cross join lateral (
     select count(*)::int as returns,
            count(*) filter (where r.state in ('SUBMITTED','QUERIED','ACCEPTED'))::int as "handedIn",
            count(*) filter (where r.is_late)::int as late,
            count(*) filter (where r.state = 'ACCEPTED')::int as accepted,
            count(*) filter (where r.state in ('NOT_STARTED','STARTED') and office_today($1) > p.grace_until)::int as missing
       from period_return r where r.office_id = p.office_id and r.period_id = p.id) r
   where p.office_id = $1 and p.programme_id = $2 and ($3::uuid is null or p.id = $3)
   order by p.number desc`;

/** Returns of a period. $3 the period, $4 the reader. */
export const RETURNS = `
  select r.id, r.version, r.period_id as "periodId", r.workstream_id as "workstreamId",
         coalesce(w.name, 'Programme as a whole') as title, r.owner_person_id as "ownerPersonId", r.owner_post_id as "ownerPostId",
         coalesce(o.name, t.title || coalesce(' (' || h.name || ')', ' (vacant)'), 'Nobody') as owner,
         (o.id is null or o.deactivated_at is not null) and h.person_id is null as "isVacant",
         coalesce(r.owner_person_id = $4 or h.person_id = $4, false) as "isMine",
         r.state, r.is_late as "isLate", r.rag, r.computed_rag as "computedRag", r.difference_reason as "differenceReason",
         r.this_period as "thisPeriod", r.next_period as "nextPeriod", r.path_to_green as "pathToGreen", r.path_owner as "pathOwner",
         r.path_due_on::text as "pathDueOn", r.help_needed as "helpNeeded", r.submitted_on::text as "submittedOn",
         s.name as "submittedBy", r.accepted_on::text as "acceptedOn", a.name as "acceptedBy",
         r.sent_back_comment as "sentBackComment",
         q.name as "previousName", v.rag as "previousRag", v.this_period as "previousThis", v.next_period as "previousNext",
         v.path_to_green as "previousPath", v.help_needed as "previousHelp"
    from period_return r
    join reporting_period p on p.office_id = r.office_id and p.id = r.period_id
    left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
    left join person o on o.office_id = r.office_id and o.id = r.owner_person_id
    left join post t on t.office_id = r.office_id and t.id = r.owner_post_id
    left join post_holder h on h.office_id = r.office_id and h.post_id = r.owner_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
    left join person s on s.office_id = r.office_id and s.id = r.submitted_by_id
    left join person a on a.office_id = r.office_id and a.id = r.accepted_by_id
    left join reporting_period q on q.office_id = r.office_id and q.programme_id = r.programme_id and q.number = (
      select max(e.number) from reporting_period e
       where e.office_id = p.office_id and e.programme_id = p.programme_id and e.number < p.number)
    left join period_return v on v.office_id = r.office_id and v.period_id = q.id and v.workstream_id is not distinct from r.workstream_id
   where r.office_id = $1 and r.programme_id = $2 and r.period_id = $3
   order by w.position nulls first, w.code`;

/**
 * Lines of a period whose item the reader may see: items taken out of the plan, and those published later, are left out.
 * $3 the period, $4 the reader, $5 readable classes, $6 and $7 workstreams and bodies whose exempt items may be read.
 */
export const LINES = `
  select l.id, l.version, l.return_id as "returnId", l.plan_item_id as "planItemId", i.version as "itemVersion", i.code, i.title,
         i.classification = 'EXEMPT' as "isExempt", l.owner_person_id as "ownerPersonId", l.owner_post_id as "ownerPostId",
         coalesce(o.name, t.title || coalesce(' (' || h.name || ')', ' (vacant)'), 'Nobody') as owner,
         (o.id is null or o.deactivated_at is not null) and h.person_id is null as "isVacant",
         coalesce(l.owner_person_id = $4 or h.person_id = $4, false) as "isMine",
         l.is_asked as "isAsked", l.asked_because as "askedBecause", l.answer, l.rag, l.narrative, l.path_to_green as "pathToGreen",
         l.path_owner as "pathOwner", l.path_due_on::text as "pathDueOn", l.override_reason as "overrideReason",
         l.override_until::text as "overrideUntil", l.computed_rag as "computedRag", l.answered_on::text as "answeredOn",
         a.name as "answeredBy", v.rag as "previousRag", v.narrative as "previousNarrative"
    from return_line l
    join reporting_period p on p.office_id = l.office_id and p.id = l.period_id
    join plan_item i on i.office_id = l.office_id and i.id = l.plan_item_id
    left join person o on o.office_id = l.office_id and o.id = l.owner_person_id
    left join post t on t.office_id = l.office_id and t.id = l.owner_post_id
    left join post_holder h on h.office_id = l.office_id and h.post_id = l.owner_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
    left join person a on a.office_id = l.office_id and a.id = l.answered_by_id
    left join reporting_period q on q.office_id = l.office_id and q.programme_id = l.programme_id and q.number = (
      select max(e.number) from reporting_period e
       where e.office_id = p.office_id and e.programme_id = p.programme_id and e.number < p.number)
    left join return_line v on v.office_id = l.office_id and v.period_id = q.id and v.plan_item_id = l.plan_item_id
   where l.office_id = $1 and l.programme_id = $2 and l.period_id = $3 and i.archived_at is null
     and (i.classification = any($5) or i.workstream_id = any($6) or i.body_id = any($7))
     and (i.known_from is null or i.known_from <= office_today($1))
   order by i.position, i.code`;

/** Queries on returns of a period; one on a line only for whoever sees its item. Values as those of LINES, without $4. */
export const QUERIES = `
  select q.id, q.version, q.return_id as "returnId", q.line_id as "lineId", q.question, s.name as "askedBy",
         q.asked_on::text as "askedOn", q.answer, a.name as "answeredBy", q.answered_on::text as "answeredOn", q.state
    from return_query q
    join person s on s.office_id = q.office_id and s.id = q.asked_by_id
    left join person a on a.office_id = q.office_id and a.id = q.answered_by_id
    left join return_line l on l.office_id = q.office_id and l.id = q.line_id
    left join plan_item i on i.office_id = l.office_id and i.id = l.plan_item_id
   where q.office_id = $1 and q.programme_id = $2 and q.period_id = $3
     and (i.id is null or i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
     and (i.known_from is null or i.known_from <= office_today($1))
   order by q.created_at, q.id`;

export const REMINDERS = `
  select m.id, w.name as person, m.kind, m.on_day::text as "onDay", m.sentence, m.is_by_letter as "isByLetter"
    from return_reminder m
    join person w on w.office_id = m.office_id and w.id = m.person_id
   where m.office_id = $1 and m.programme_id = $2 and m.period_id = $3
   order by m.created_at desc, w.name`;

export const STEPS = `
  select s.id, s.step, s.to_state as "toState", s.comment, w.name as by, s.on_day::text as "onDay"
    from period_step s
    join person w on w.office_id = s.office_id and w.id = s.by_person_id
   where s.office_id = $1 and s.programme_id = $2 and s.period_id = $3
   order by s.position`;

export const CALENDAR = `
  select c.id, c.version, c.frequency, c.year_basis as "yearBasis", c.first_from::text as "firstFrom",
         c.cut_off_working_days as "cutOffWorkingDays", c.grace_working_days as "graceWorkingDays",
         c.remind_working_days as "remindWorkingDays", c.escalate_to_person_id as "escalateToPersonId",
         c.escalate_to_post_id as "escalateToPostId",
         coalesce(w.name, t.title || coalesce(' (' || h.name || ')', ' (vacant)'), 'The programme office') as "escalateTo",
         c.allows_links as "allowsLinks", c.link_days as "linkDays",
         (select max(p.to_on)::text from reporting_period p where p.office_id = $1 and p.programme_id = $2) as "lastTo",
         (select p.name from reporting_period p where p.office_id = $1 and p.programme_id = $2 and p.state = 'OPEN' limit 1) as "openName"
    from reporting_calendar c
    left join person w on w.office_id = c.office_id and w.id = c.escalate_to_person_id
    left join post t on t.office_id = c.office_id and t.id = c.escalate_to_post_id
    left join post_holder h on h.office_id = c.office_id and h.post_id = c.escalate_to_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
   where c.office_id = $1 and c.programme_id = $2`;

/** What one person owes in the periods that can be answered, the oldest first. $3 the reader. */
export const OWED = `
  with held as (
    select h.post_id from post_holder h
     where h.office_id = $1 and h.person_id = $3 and daterange(h.held_from, h.held_to, '[]') @> office_today($1))
  select p.id as "periodId", p.name as "periodName", p.cut_off_on::text as "cutOffOn", p.grace_until::text as "graceUntil",
         office_today($1)::text as today,
         (select count(*)::int from return_line l
            join plan_item i on i.office_id = l.office_id and i.id = l.plan_item_id and i.archived_at is null
           where l.office_id = p.office_id and l.period_id = p.id and l.is_asked and l.answer = 'UNANSWERED'
             and (l.owner_person_id = $3 or exists (select from held h where h.post_id = l.owner_post_id))) as lines,
         array(select coalesce(w.name, 'Programme as a whole') from period_return r
                 left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
                where r.office_id = p.office_id and r.period_id = p.id and r.state in ('NOT_STARTED','STARTED')
                  and (r.owner_person_id = $3 or exists (select from held h where h.post_id = r.owner_post_id))
                order by 1) as returns,
         (select count(*)::int from return_query q
            join period_return r on r.office_id = q.office_id and r.id = q.return_id
            left join return_line l on l.office_id = q.office_id and l.id = q.line_id
           where q.office_id = p.office_id and q.period_id = p.id and q.state = 'OPEN'
             and (coalesce(l.owner_person_id, r.owner_person_id) = $3
                  or exists (select from held h where h.post_id = coalesce(l.owner_post_id, r.owner_post_id)))) as queries,
         (select m.sentence from return_reminder m
           where m.office_id = p.office_id and m.period_id = p.id and m.person_id = $3
           order by m.created_at desc limit 1) as reminder
    from reporting_period p
   where p.office_id = $1 and p.programme_id = $2 and p.state in ('OPEN','SUBMITTED')
   order by p.number`;
