import { meetingTitleSql, readsExemptSql } from '../governing-bodies/index.js';

/**
 * Actions with what the reader may know of them. $1 office, $2 the reader's filters (`actionFilter`), $3 one programme,
 * $4 one body, $5 one meeting that raised them, $6 one decision, $7 one action, $8 matters arising at one meeting, $9 the
 * reader; each null for "not by this". What comes of an exempt item or decision is read by whoever reads that.
 */
export const ACTIONS = `
  with filter as (
    select * from jsonb_to_recordset($2::jsonb) as f("programmeId" uuid, classes text[], bodies uuid[])),
  arising as (
    select m.id, m.body_id, coalesce(m.held_on, m.earliest) as "on",
           (select max(b.held_on) from meeting b
             where b.office_id = m.office_id and b.body_id = m.body_id and b.id <> m.id
               and b.held_on < coalesce(m.held_on, m.earliest, office_today($1) + 1)) as since
      from meeting m where m.office_id = $1 and m.id = $8)
  select a.id, a.version, a.code, a.title, a.body_id as "bodyId", b.name as "bodyName", a.programme_id as "programmeId",
         p.name as "programmeName", a.meeting_id as "meetingId", ${meetingTitleSql('m', readsExemptSql('m.body_id'))} as "meetingTitle", a.agenda_item_id as "agendaItemId",
         i.title as "agendaItemTitle", a.decision_id as "decisionId", d.code as "decisionCode",
         a.owner_person_id as "ownerPersonId", a.owner_post_id as "ownerPostId",
         coalesce(w.name, t.title || coalesce(' (' || h.name || ')', '')) as owner,
         coalesce(a.owner_person_id = $9 or h.person_id = $9, false) as "isMine",
         a.original_due_on as "originalDueOn", a.due_on as "dueOn", a.extensions, a.state, a.evidence,
         a.completed_on as "completedOn", a.closed_at_id as "closedAtId", ${meetingTitleSql('c', readsExemptSql('c.body_id'))} as "closedAtTitle",
         a.state_reason as "stateReason", a.classification, a.exempt_paragraph as "exemptParagraph",
         a.exempt_reason as "exemptReason", a.changed_on::text as "changedOn",
         (select max(r.on_day)::text from action_reminder r
           where r.office_id = a.office_id and r.action_id = a.id and r.due_on = a.due_on) as "remindedOn", office_today($1)::text as today,
         array(select s.programme_id::text from body_programme s where s.office_id = a.office_id and s.body_id = a.body_id) as served
    from action_item a
    left join body b on b.office_id = a.office_id and b.id = a.body_id
    left join programme p on p.office_id = a.office_id and p.id = a.programme_id
    left join meeting m on m.office_id = a.office_id and m.id = a.meeting_id
    left join meeting c on c.office_id = a.office_id and c.id = a.closed_at_id
    left join agenda_item i on i.office_id = a.office_id and i.id = a.agenda_item_id
    left join decision d on d.office_id = a.office_id and d.id = a.decision_id
    left join person w on w.office_id = a.office_id and w.id = a.owner_person_id
    left join post t on t.office_id = a.office_id and t.id = a.owner_post_id
    left join post_holder h on h.office_id = a.office_id and h.post_id = a.owner_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
   where a.office_id = $1
     and not exists (
       select from (values (a.programme_id, a.body_id, a.classification), (i.programme_id, i.body_id, i.classification),
                           (d.programme_id, d.body_id, d.classification)) as k(programme_id, body_id, class)
        where k.class is not null
          and not exists (
            select from filter f
             where (k.programme_id = f."programmeId"
                    or (k.programme_id is null
                        and exists (select from body_programme s where s.office_id = $1 and s.body_id = k.body_id
                                       and s.programme_id = f."programmeId")))
               and (k.class = any(f.classes) or k.body_id = any(f.bodies))))
     and coalesce(greatest(b.known_from, p.known_from, m.known_from, c.known_from, i.known_from) <= office_today($1), true)
     and ($3::uuid is null or a.programme_id = $3
          or (a.programme_id is null
              and exists (select from body_programme s where s.office_id = $1 and s.body_id = a.body_id and s.programme_id = $3)))
     and ($4::uuid is null or a.body_id = $4)
     and ($5::uuid is null or a.meeting_id = $5)
     and ($6::uuid is null or a.decision_id = $6)
     and ($7::uuid is null or a.id = $7)
     and ($8::uuid is null
          or exists (select from arising x
                      where a.body_id = x.body_id and a.meeting_id is distinct from x.id
                        and (m.id is null or x."on" is null or coalesce(m.held_on, m.earliest) < x."on")
                        and (a.state in ('OPEN', 'IN_PROGRESS') or a.closed_at_id = x.id
                             or (a.state = 'COMPLETE' and (x.since is null or a.completed_on >= x.since)))))
   order by a.due_on, a.code`;

/** Programmes that are there by the office's day. $1 the office. */
export const PROGRAMMES = `
  select id from programme where office_id = $1 and (known_from is null or known_from <= office_today($1))`;
