/** Programmes of the office that exist on its day. $1 is the office. */
export const PROGRAMMES = `
  select id, name from programme
   where office_id = $1 and (known_from is null or known_from <= office_today($1))
   order by name`;

/**
 * Bodies as the list shows them. $1 is the office, $2 the programme (null: any), $3 one body (null: all), $4 the
 * programmes that the reader may read: a parent or predecessor is named only where one of them knows it.
 */
export const BODIES = `
  select b.id, b.version, b.prefix, b.name, b.short_name, b.kind, b.role, b.is_parent_inferred, b.valid_from, b.valid_to,
         b.notice_clear_days, b.is_notice_interpreted, b.is_interpretation, b.changed_on::text as changed_on,
         parent.id as parent_id, parent.name as parent_name, before.id as predecessor_id, before.name as predecessor_name,
         seats.member_count, chair.seat as chair_seat, chair.holder as chair,
         m.id as next_meeting_id, m.date_text, m.date_shape, m.date_confidence, m.earliest, m.latest, m.date_precision,
         m.date_calendar, m.edtf, m.is_year_inferred, m.date_note
    from body b
    left join body parent on parent.office_id = b.office_id and parent.id = b.parent_id
     and (parent.known_from is null or parent.known_from <= office_today($1))
     and exists (select from body_programme s where s.office_id = $1 and s.body_id = parent.id and s.programme_id = any($4))
    left join body before on before.office_id = b.office_id and before.id = b.predecessor_id
     and (before.known_from is null or before.known_from <= office_today($1))
     and exists (select from body_programme s where s.office_id = $1 and s.body_id = before.id and s.programme_id = any($4))
    cross join lateral (
      select count(*)::integer as member_count from body_member s
       where s.office_id = b.office_id and s.body_id = b.id
         and daterange(s.held_from, s.held_to, '[]') @> office_today($1)) seats
    left join lateral (
      select c.seat, coalesce(p.name, h.name) as holder from body_member c
        left join person p on p.office_id = c.office_id and p.id = c.person_id
        left join post_holder h on h.office_id = c.office_id and h.post_id = c.post_id
         and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
       where c.office_id = b.office_id and c.body_id = b.id and c.role = 'CHAIR'
         and daterange(c.held_from, c.held_to, '[]') @> office_today($1)
       order by c.position limit 1) chair on true
    left join lateral (
      select n.* from meeting n
       where n.office_id = b.office_id and n.body_id = b.id and n.state in ('PLANNED', 'CALLED', 'PAPERS_PUBLISHED')
         and (n.known_from is null or n.known_from <= office_today($1))
         and (n.latest is null or n.latest >= office_today($1))
       order by n.earliest nulls last, n.code limit 1) m on true
   where b.office_id = $1 and ($3::uuid is null or b.id = $3)
     and ($3::uuid is not null or b.archived_at is null)
     and (b.known_from is null or b.known_from <= office_today($1))
     and ($2::uuid is null or exists (select from body_programme s
           where s.office_id = b.office_id and s.body_id = b.id and s.programme_id = $2))
   order by b.name, b.id`;

/** The seats of one body with who sits there on a day. $1 is the office, $2 the body, $3 the reader's programmes, $4 the day. */
export const MEMBERS = `
  select s.id, s.version, s.seat, s.role, s.category, s.is_voting, s.vote_weight, s.deputy, s.held_from, s.held_to, o.name as organisation,
         t.title as post, s.post_id, s.organisation_id, coalesce(p.name, h.name) as holder,
         daterange(s.held_from, s.held_to, '[]') @> $4::date as is_current
    from body_member s
    left join organisation o on o.office_id = s.office_id and o.id = s.organisation_id
    left join person p on p.office_id = s.office_id and p.id = s.person_id
    left join post t on t.office_id = s.office_id and t.id = s.post_id and (t.programme_id is null or t.programme_id = any($3))
    left join post_holder h on h.office_id = t.office_id and h.post_id = t.id
     and daterange(h.held_from, h.held_to, '[]') @> $4::date
   where s.office_id = $1 and s.body_id = $2
   order by s.position, s.seat, s.id`;
