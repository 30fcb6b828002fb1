/**
 * Open actions that are due within seven days or were due, with who answers for them and what they were told of that due
 * date. Nobody where there is nobody to tell. $1 the office, or null for every office.
 */
export const FALLING_DUE = `
  select a.office_id as "officeId", a.id, a.state, a.due_on::text as "dueOn", w.id as "personId", w.name, c.email,
         w.reporting_mail_off_since is null as "wantsLetters",
         'EXEMPT' in (a.classification, i.classification, d.classification) as "isExempt", office_today(a.office_id)::text as today,
         coalesce((select array_agg(r.kind) from action_reminder r
                    where r.office_id = a.office_id and r.action_id = a.id and r.person_id = w.id and r.due_on = a.due_on), '{}') as said
    from action_item a
    left join body b on b.office_id = a.office_id and b.id = a.body_id
    left join programme p on p.office_id = a.office_id and p.id = a.programme_id
    left join meeting m on m.office_id = a.office_id and m.id = a.meeting_id
    left join agenda_item i on i.office_id = a.office_id and i.id = a.agenda_item_id
    left join decision d on d.office_id = a.office_id and d.id = a.decision_id
    left join post_holder h on h.office_id = a.office_id and h.post_id = a.owner_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today(a.office_id)
    join person w on w.office_id = a.office_id and w.id = coalesce(a.owner_person_id, h.person_id) and w.deactivated_at is null
    left join credential c on c.id = w.credential_id and c.disabled_at is null
   where ($1::uuid is null or a.office_id = $1) and a.state in ('OPEN', 'IN_PROGRESS')
     and a.due_on <= office_today(a.office_id) + 7
     and b.archived_at is null and p.archived_at is null
     and coalesce(greatest(b.known_from, p.known_from, m.known_from) <= office_today(a.office_id), true)
   order by a.office_id, w.id, a.due_on, a.code`;

/** Once for each person, kind and due date, and only while the action is still open, due then and theirs: its row is held. */
export const ADD_ACTION_REMINDER = `
  insert into action_reminder (office_id, id, action_id, person_id, kind, due_on, on_day, is_by_letter)
  select $1, $2, a.id, $4, $5, a.due_on, office_today($1), $7
    from action_item a
   where a.office_id = $1 and a.id = $3 and a.due_on = $6 and a.state in ('OPEN', 'IN_PROGRESS')
     and (a.owner_person_id = $4
          or exists (select from post_holder h
                      where h.office_id = a.office_id and h.post_id = a.owner_post_id and h.person_id = $4
                        and daterange(h.held_from, h.held_to, '[]') @> office_today($1)))
     for share of a
  on conflict on constraint action_reminder_once do nothing
  returning id`;
