/** `$1` office; `$2` the programme whose posts and those of the office are wanted, or null; `$3` one post, or null. A post of a body is there once the body is known. */
export const POSTS = `
  select p.id, p.version, p.code, p.title, p.kind, p.programme_id as "programmeId", p.workstream_id as "workstreamId",
         w.name as "workstreamName", p.organisation_id as "organisationId", o.name as "organisationName",
         b.name as "bodyName",
         p.archived_at is not null as "isArchived"
    from post p
    left join workstream w on w.office_id = p.office_id and w.programme_id = p.programme_id and w.id = p.workstream_id
    left join organisation o on o.office_id = p.office_id and o.id = p.organisation_id
    left join body b on b.office_id = p.office_id and b.id = p.body_id
   where p.office_id = $1
     and ($3::uuid is null or p.id = $3)
     and ($2::uuid is null or p.programme_id is null or p.programme_id = $2)
     and (b.known_from is null or b.known_from <= office_today($1))
   order by p.archived_at is not null, p.programme_id is null, p.workstream_id is not null,
            case p.kind when 'SRO' then 1 when 'PROGRAMME_DIRECTOR' then 2 when 'PROGRAMME_MANAGER' then 3 else 4 end, p.title, p.id`;

/** The holdings of those posts, the latest first. */
export const HOLDINGS = `
  select h.id, h.version, h.post_id as "postId", h.name, h.person_id as "personId", h.held_from::text as "heldFrom",
         h.held_to::text as "heldTo"
    from post_holder h
    join post p on p.office_id = h.office_id and p.id = h.post_id
   where h.office_id = $1
     and ($3::uuid is null or p.id = $3)
     and ($2::uuid is null or p.programme_id is null or p.programme_id = $2)
   order by h.held_from desc nulls last, h.id`;

/** What rests on a post (`$2`) and would be left without an owner, as words with how many. */
export const RESTING = `
  select what, count(*)::int as count from (
    select 'items of the plan' as what from plan_item
     where office_id = $1 and owner_post_id = $2 and archived_at is null
    union all
    select 'risks' from risk where office_id = $1 and owner_post_id = $2 and state <> 'CLOSED'
    union all
    select 'actions' from action_item
     where office_id = $1 and owner_post_id = $2 and state in ('OPEN','IN_PROGRESS')
    union all
    select 'seats on bodies' from body_member
     where office_id = $1 and post_id = $2 and (held_to is null or held_to >= office_today($1))
    union all
    select 'reminders of the reporting cycle' from reporting_calendar where office_id = $1 and escalate_to_post_id = $2
  ) as resting
  group by what order by what`;
