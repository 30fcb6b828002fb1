/** What the verbs of the reporting cycle stand on: who leads what, what is missing, who still owes something. */

/** Workstreams with those who may be asked for them. $1 the office, $2 the programme. */
export const LEADS = `
  select w.id, w.parent_id as "parentId", w.position, w.archived_at is not null as "isArchived",
         (select t.id from post t
            join post_holder h on h.office_id = t.office_id and h.post_id = t.id
             and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
            join person p on p.office_id = h.office_id and p.id = h.person_id and p.deactivated_at is null
           where t.office_id = w.office_id and t.workstream_id = w.id and t.kind = 'WORKSTREAM_LEAD' and t.archived_at is null
           order by t.code limit 1) as "heldPostId",
         (select g.person_id from role_grant g
            join person p on p.office_id = g.office_id and p.id = g.person_id and p.deactivated_at is null
           where g.office_id = w.office_id and g.workstream_id = w.id and g.role = 'WORKSTREAM_LEAD' and g.ended_at is null
           order by g.created_at, p.name limit 1) as "personId",
         (select t.id from post t
           where t.office_id = w.office_id and t.workstream_id = w.id and t.kind = 'WORKSTREAM_LEAD' and t.archived_at is null
           order by t.code limit 1) as "vacantPostId"
    from workstream w
   where w.office_id = $1 and w.programme_id = $2`;

/** What was last said of each item, to be carried forward, and whether its owner can sign in. $1 the office, $2 the programme. */
export const LAST_SAID = `
  select i.id, i.latest_report_id as "reportId", r.rag, r.narrative, r.path_to_green as "pathToGreen", r.path_owner as "pathOwner",
         r.path_due_on::text as "pathDueOn", r.override_reason as "overrideReason", r.override_until::text as "overrideUntil",
         r.reported_on::text as "reportedOn",
         coalesce(p.deactivated_at is null and p.id is not null, false) as "isOwnerThere"
    from plan_item i
    left join status_report r on r.office_id = i.office_id and r.id = i.latest_report_id
    left join person p on p.office_id = i.office_id and p.id = i.owner_person_id
   where i.office_id = $1 and i.programme_id = $2 and i.archived_at is null`;

/** Lines of a new period, all at once. $1 the lines as JSON. */
export const ADD_LINES = `
  insert into return_line (office_id, id, programme_id, period_id, return_id, plan_item_id, owner_person_id, owner_post_id, is_asked,
                           asked_because, rag, narrative, path_to_green, path_owner, path_due_on, override_reason, override_until,
                           computed_rag, status_report_id)
  select office_id, id, programme_id, period_id, return_id, plan_item_id, owner_person_id, owner_post_id, is_asked,
         asked_because, rag, narrative, path_to_green, path_owner, path_due_on, override_reason, override_until,
         computed_rag, status_report_id
    from jsonb_populate_recordset(null::return_line, $1)`;

/** What each return of a period lacks. $1 the office, $2 the period. */
export const GAPS = `
  select coalesce(w.name, 'Programme as a whole') as title, r.state,
         (select count(*)::int from return_line l
            join plan_item i on i.office_id = l.office_id and i.id = l.plan_item_id and i.archived_at is null
           where l.office_id = r.office_id and l.return_id = r.id and l.is_asked and l.answer = 'UNANSWERED') as "unansweredLines",
         (select count(*)::int from return_query q
           where q.office_id = r.office_id and q.return_id = r.id and q.state = 'OPEN') as "openQueries"
    from period_return r
    left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
   where r.office_id = $1 and r.period_id = $2
   order by w.position nulls first, w.code`;

/**
 * Who still owes something in a period: items of theirs that were asked and have no answer, returns of theirs that are not
 * handed in. Without a person where nobody is there to answer. $1 the office, $2 the period.
 */
export const DEBTORS = `
  with owed as (
    select l.owner_person_id, l.owner_post_id, 1 as lines, null::text as title
      from return_line l
      join plan_item i on i.office_id = l.office_id and i.id = l.plan_item_id and i.archived_at is null
      join period_return r on r.office_id = l.office_id and r.id = l.return_id and r.state <> 'ACCEPTED'
     where l.office_id = $1 and l.period_id = $2 and l.is_asked and l.answer = 'UNANSWERED'
    union all
    select r.owner_person_id, r.owner_post_id, 0, coalesce(w.name, 'Programme as a whole')
      from period_return r
      left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
     where r.office_id = $1 and r.period_id = $2 and r.state in ('NOT_STARTED','STARTED'))
  select p.id as "personId", p.name, c.email, p.reporting_mail_off_since is null as "wantsLetters",
         sum(o.lines)::int as lines,
         coalesce(array_agg(o.title order by o.title) filter (where o.title is not null), '{}') as returns,
         coalesce((select array_agg(m.kind) from return_reminder m
                    where m.office_id = $1 and m.period_id = $2 and m.person_id = p.id), '{}') as said,
         exists (select from return_reminder m where m.office_id = $1 and m.period_id = $2 and m.person_id = p.id
                                                  and m.kind = 'BY_HAND' and m.on_day = office_today($1)) as "wasAskedToday"
    from owed o
    left join post_holder h on h.office_id = $1 and h.post_id = o.owner_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
    left join person p on p.office_id = $1 and p.id = coalesce(o.owner_person_id, h.person_id) and p.deactivated_at is null
    left join credential c on c.id = p.credential_id and c.disabled_at is null
   group by p.id, p.name, c.email, p.reporting_mail_off_since
   order by p.name nulls last`;

/** Returns that are not in, and who hears of them: whom the calendar names, else the programme office. $1 the office, $2 the period. */
export const HEARERS = `
  select p.id as "personId", p.name, c.email, p.reporting_mail_off_since is null as "wantsLetters",
         coalesce((select array_agg(m.kind) from return_reminder m
                    where m.office_id = $1 and m.period_id = $2 and m.person_id = p.id), '{}') as said
    from reporting_period d
    join reporting_calendar k on k.office_id = d.office_id and k.programme_id = d.programme_id
    join person p on p.office_id = d.office_id and p.deactivated_at is null
    left join credential c on c.id = p.credential_id and c.disabled_at is null
    left join post_holder h on h.office_id = $1 and h.post_id = k.escalate_to_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
   where d.office_id = $1 and d.id = $2
     and (p.id = coalesce(k.escalate_to_person_id, h.person_id)
          or (coalesce(k.escalate_to_person_id, h.person_id) is null
              and exists (select from role_grant g
                           where g.office_id = $1 and g.person_id = p.id and g.role = 'PMO' and g.ended_at is null
                             and (g.scope = 'OFFICE' or (g.scope = 'PROGRAMME' and g.programme_id = d.programme_id)))))
   order by p.name, p.id`;

/** Periods in which somebody may owe something, of every office or of one. $1 the office, or null. */
export const OPEN_PERIODS = `
  select d.office_id as "officeId", d.id, d.programme_id as "programmeId", d.name, d.cut_off_on::text as "cutOffOn",
         d.grace_until::text as "graceUntil", k.remind_working_days as "remindWorkingDays", office_today(d.office_id)::text as today,
         (select min(s.on_day)::text from period_step s where s.office_id = d.office_id and s.period_id = d.id) as "openedOn"
    from reporting_period d
    join reporting_calendar k on k.office_id = d.office_id and k.programme_id = d.programme_id
    join programme p on p.office_id = d.office_id and p.id = d.programme_id and p.archived_at is null
   where d.state = 'OPEN' and ($1::uuid is null or d.office_id = $1)
   order by d.office_id, d.number`;

export const ADD_REMINDER = `
  insert into return_reminder (office_id, id, programme_id, period_id, person_id, kind, on_day, sentence, is_by_letter)
  values ($1, $2, $3, $4, $5, $6, office_today($1), $7, $8)
  on conflict (office_id, period_id, person_id, kind) where kind <> 'BY_HAND' do nothing
  returning id`;
