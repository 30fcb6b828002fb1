/** Who may deputise on a body. $1 is the office, $2 the body. */
export const DEPUTIES = `
  select d.id, d.version, d.member_id, coalesce(p.name, s.seat, d.name) as name, d.held_from, d.held_to,
         daterange(d.held_from, d.held_to, '[]') @> office_today($1) as is_current
    from member_deputy d
    left join person p on p.office_id = d.office_id and p.id = d.person_id
    left join body_member s on s.office_id = d.office_id and s.id = d.deputy_seat_id
   where d.office_id = $1 and d.body_id = $2
   order by is_current desc, name, d.id`;

export const DELEGATIONS = `
  select d.id, d.version, o.name as organisation, d.instrument, d.held_from, d.held_to,
         daterange(d.held_from, d.held_to, '[]') @> office_today($1) as is_current
    from body_delegation d
    join organisation o on o.office_id = d.office_id and o.id = d.organisation_id
   where d.office_id = $1 and d.body_id = $2
   order by is_current desc, o.name, d.id`;

/** Functions delegated to a body; one of a programme that the reader does not read is left out. $3 are the others. */
export const SCOPE = `
  select s.id, s.version, s.delegated_function, p.name as programme, w.name as workstream, s.held_from, s.held_to,
         daterange(s.held_from, s.held_to, '[]') @> office_today($1) as is_current
    from body_scope s
    left join programme p on p.office_id = s.office_id and p.id = s.programme_id
    left join workstream w on w.office_id = s.office_id and w.id = s.workstream_id
   where s.office_id = $1 and s.body_id = $2 and (s.programme_id is null or s.programme_id = any($3))
   order by is_current desc, s.delegated_function, s.id`;

/** Every body that the reader may name, for the line of succession. $1 is the office, $2 the programmes that are read. */
export const LINE_BODIES = `
  select b.id, b.name, b.valid_from as "validFrom", b.valid_to as "validTo", b.predecessor_id as "predecessorId"
    from body b
   where b.office_id = $1 and (b.known_from is null or b.known_from <= office_today($1))
     and (b.id = $3 or exists (select from body_programme s
           where s.office_id = b.office_id and s.body_id = b.id and s.programme_id = any($2)))`;

export const PREDECESSORS = `
  select r.id, r.version, b.id as "bodyId", b.name, r.note
    from body_predecessor r
    join body b on b.office_id = r.office_id and b.id = r.predecessor_id
   where r.office_id = $1 and r.body_id = $2 and r.archived_at is null
     and (b.known_from is null or b.known_from <= office_today($1))
     and exists (select from body_programme s
                  where s.office_id = b.office_id and s.body_id = b.id and s.programme_id = any($3))
   order by b.name, b.id`;

/** The functions of a body as the rule reads them. $1 is the office, $2 the body. */
export const SCOPE_FACTS = `
  select s.delegated_function, s.programme_id, s.workstream_id, s.held_from, s.held_to
    from body_scope s where s.office_id = $1 and s.body_id = $2`;
