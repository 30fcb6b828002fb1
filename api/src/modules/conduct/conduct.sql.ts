import { meetingTitleSql } from '../governing-bodies/index.js';

/**
 * The number that each item of a meeting's agenda goes by: items before the first section, then section by section, as
 * `agendaNumbers` counts them. $1 is the office, $2 the meeting.
 */
const NUMBERED = `
  select i.id, (row_number() over (order by s.position nulls first, i.position, i.id))::int as number
    from agenda_item i
    left join agenda_section s on s.office_id = i.office_id and s.id = i.section_id and s.archived_at is null
   where i.office_id = $1 and i.meeting_id = $2 and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))`;

/** The number of one item. $1 is the office, $2 the meeting, $3 the item. */
export const ITEM_AT = `
  with numbered as (${NUMBERED})
  select id, number as position from numbered where id = $3`;

/** What is recorded about who came to a meeting. $1 is the office, $2 the meeting. */
export const ATTENDANCE = `
  with numbered as (${NUMBERED})
  select a.id, a.version, a.member_id, a.name, a.state, a.is_remote, a.deputy_id, to_char(a.arrived_at, 'HH24:MI') as arrived_at,
         to_char(a.left_at, 'HH24:MI') as left_at, a.from_item_id, a.until_item_id,
         coalesce(a.deputy_name, p.name, s.seat, d.name) as deputy_name,
         coalesce(m.is_voting and m.role <> 'IN_ATTENDANCE', false) as is_voting, m.organisation_id, m.category,
         coalesce(m.vote_weight, 1) as vote_weight, f.number as from_position, u.number as until_position
    from attendance a
    left join body_member m on m.office_id = a.office_id and m.id = a.member_id
    left join member_deputy d on d.office_id = a.office_id and d.id = a.deputy_id
    left join person p on p.office_id = d.office_id and p.id = d.person_id
    left join body_member s on s.office_id = d.office_id and s.id = d.deputy_seat_id
    left join numbered f on f.id = a.from_item_id
    left join numbered u on u.id = a.until_item_id
   where a.office_id = $1 and a.meeting_id = $2
   order by m.position nulls last, a.name, a.id`;

/** What was declared at a meeting. $1 is the office, $2 the meeting. Items with a class of their own are filtered by who reads. */
export const DECLARED = `
  select d.id, d.version, d.is_none, d.agenda_item_id, d.attendance_id, d.description, d.action
    from declaration d
   where d.office_id = $1 and d.meeting_id = $2 and d.archived_at is null
   order by d.created_at, d.id`;

/**
 * Items of a meeting's agenda that the reader may read. $1 is the office, $2 the meeting, $3 the classes of what belongs
 * to no programme, $4 and $5 programmes and classes side by side: what may be read of each.
 */
export const ITEMS = `
  with numbered as (${NUMBERED})
  select i.id, n.number as position, i.title
    from agenda_item i
    join numbered n on n.id = i.id
   where i.office_id = $1 and i.meeting_id = $2 and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and ((i.programme_id is null and i.classification = any($3))
          or exists (select from unnest($4::uuid[], $5::text[]) as may(programme_id, class)
                      where may.programme_id = i.programme_id and may.class = i.classification))
   order by n.number`;

/** Decisions of a meeting that the reader may read; the values are those of the items. */
export const DECISIONS = `
  select d.id, d.code, d.title, d.agenda_item_id
    from decision d
   where d.office_id = $1 and d.meeting_id = $2
     and exists (select from unnest($3::uuid[], $4::text[]) as may(programme_id, class)
                  where may.programme_id = d.programme_id and may.class = d.classification)
   order by d.code`;

/** Votes by name at a meeting. $1 is the office, $2 the meeting. */
export const VOTES_AT = `
  select v.id, v.version, v.agenda_item_id, v.decision_id, v.attendance_id, v.vote, v.casting_vote
    from vote v
   where v.office_id = $1 and v.meeting_id = $2`;

/** Votes that were cast, each with its voter and the item that it was about. $1 is the office, $2 the meeting. */
export const VOTES_CAST = `
  select v.attendance_id, coalesce(a.deputy_name, p.name, s.seat, a.name) as name, i.id as item_id, i.position
    from vote v
    join attendance a on a.office_id = v.office_id and a.id = v.attendance_id
    left join body_member s on s.office_id = a.office_id and s.id = a.member_id
    left join person p on p.office_id = s.office_id and p.id = s.person_id
    left join decision d on d.office_id = v.office_id and d.id = v.decision_id
    left join agenda_item i on i.office_id = v.office_id and i.id = coalesce(v.agenda_item_id, d.agenda_item_id)
     and i.meeting_id = v.meeting_id
   where v.office_id = $1 and v.meeting_id = $2 and v.vote <> 'NOT_VOTING'
   order by v.attendance_id, i.position`;

/** Interests in the register of a body, with who sits there today. $1 is the office, $2 the body, $3 programmes that are read. */
export const REGISTER = `
  select i.id, i.version, i.member_id as "memberId", s.seat, coalesce(p.name, h.name) as holder, i.kind, i.description,
         i.held_from as "heldFrom", i.held_to as "heldTo", daterange(i.held_from, i.held_to, '[]') @> office_today($1) as "isCurrent"
    from interest i
    join body_member s on s.office_id = i.office_id and s.id = i.member_id
    left join person p on p.office_id = s.office_id and p.id = s.person_id
    left join post t on t.office_id = s.office_id and t.id = s.post_id and (t.programme_id is null or t.programme_id = any($3))
    left join post_holder h on h.office_id = t.office_id and h.post_id = t.id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
   where i.office_id = $1 and i.body_id = $2
   order by "isCurrent" desc, s.position, i.held_from nulls first, i.id`;

/** Who came to the last meetings of a body, as a quorum counts them. $1 is the office, $2 the body, $3 what is exempt there is read. */
export const PAST_ATTENDANCE = `
  with past as (
    select m.id, ${meetingTitleSql('m', '$3::boolean')} as title, m.held_on, m.code from meeting m
     where m.office_id = $1 and m.body_id = $2 and m.held_on is not null
       and (m.known_from is null or m.known_from <= office_today($1))
       and exists (select from attendance a where a.office_id = m.office_id and a.meeting_id = m.id)
     order by m.held_on desc, m.code desc
     limit 6)
  select p.id as meeting_id, p.title, p.held_on, a.state, a.is_remote,
         coalesce(s.is_voting and s.role <> 'IN_ATTENDANCE', false) as is_voting, s.organisation_id, s.category
    from past p
    join attendance a on a.office_id = $1 and a.meeting_id = p.id
    left join body_member s on s.office_id = a.office_id and s.id = a.member_id
   order by p.held_on desc, p.id`;
