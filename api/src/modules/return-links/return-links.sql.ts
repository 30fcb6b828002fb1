/** After this long without a call the browser shows the link again before it goes on. */
export const IDLE_MINUTES = 60;

const FOUND = `
  select l.office_id as "officeId", l.id, l.programme_id as "programmeId", g.name as "programmeName",
         l.period_id as "periodId", p.name as "periodName", p.state as "periodState", p.cut_off_on as "cutOffOn",
         l.person_id as "personId", who.name as "personName", l.expires_at as "expiresAt",
         l.revoked_at is not null or not c.allows_links or g.archived_at is not null as "isRevoked",
         who.deactivated_at is null and cr.disabled_at is null as "isPersonActive",
         k.browser_hash as "browserHash",
         coalesce(k.last_used_at > now() - make_interval(mins => $2), false) as "isOpen", now() as now
    from return_link_key k
    join return_link l on l.office_id = k.office_id and l.id = k.link_id
    join reporting_period p on p.office_id = l.office_id and p.id = l.period_id
    join reporting_calendar c on c.office_id = l.office_id and c.programme_id = l.programme_id
    join programme g on g.office_id = l.office_id and g.id = l.programme_id
    join person who on who.office_id = l.office_id and who.id = l.person_id
    left join credential cr on cr.id = who.credential_id`;

/** The link of a token. $1 the hash of the token, $2 minutes. */
export const LINK_BY_TOKEN = FOUND.concat(' where k.token_hash = $1');

/** The link of an id, for a browser that has shown its token before. $1 the id, $2 minutes. */
export const LINK_BY_ID = FOUND.concat(' where l.id = $1');

/** Binds a link to the first browser. $1 office, $2 link, $3 the hash of the browser's secret. */
export const BIND = `
  update return_link_key set browser_hash = $3, bound_at = now(), last_used_at = now()
   where office_id = $1 and link_id = $2 and browser_hash is null returning true as is_bound`;

/** A link in use stays open. $1 office, $2 link. */
export const TOUCH = `
  update return_link_key set last_used_at = now()
   where office_id = $1 and link_id = $2 and last_used_at < now() - interval '1 minute'`;

/** The same browser came back with the whole link. $1 office, $2 link. */
export const OPEN_AGAIN = `
  update return_link_key set last_used_at = now() where office_id = $1 and link_id = $2`;

/** Whoever has the browser next shows the link again. $1 office, $2 link. */
export const LEAVE = `
  update return_link_key set last_used_at = null where office_id = $1 and link_id = $2`;

/** What is known before a link is made. $1 office, $2 period, $3 person. */
export const BEFORE_LINK = `
  select who.name as "personName", who.deactivated_at is null and cr.disabled_at is null as "isPersonActive",
         cr.email, coalesce(c.allows_links, false) as "allowsLinks", coalesce(c.link_days, 14) as "linkDays",
         (select count(*)::integer from return_line l
           where l.office_id = p.office_id and l.period_id = p.id and (l.owner_person_id = who.id or exists (
             select from post_holder h
              where h.office_id = l.office_id and h.post_id = l.owner_post_id and h.person_id = who.id
                and daterange(h.held_from, h.held_to, '[]') @> office_today($1))))
         + (select count(*)::integer from period_return r
             where r.office_id = p.office_id and r.period_id = p.id and (r.owner_person_id = who.id or exists (
               select from post_holder h
                where h.office_id = r.office_id and h.post_id = r.owner_post_id and h.person_id = who.id
                  and daterange(h.held_from, h.held_to, '[]') @> office_today($1)))) as owned
    from reporting_period p
    join person who on who.office_id = p.office_id
    left join credential cr on cr.id = who.credential_id
    left join reporting_calendar c on c.office_id = p.office_id and c.programme_id = p.programme_id
   where p.office_id = $1 and p.id = $2 and who.id = $3`;

/** Whoever owns a line or a return of a period, by name or by a post, with what is asked of them. $1 office, $2 period. */
export const OWNERS = `
  with owned as (
    select coalesce(l.owner_person_id, h.person_id) as person_id, l.is_asked, l.answer <> 'UNANSWERED' as is_answered
      from return_line l
      left join post_holder h on h.office_id = l.office_id and h.post_id = l.owner_post_id
       and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
     where l.office_id = $1 and l.period_id = $2
    union all
    select coalesce(r.owner_person_id, h.person_id), false, false
      from period_return r
      left join post_holder h on h.office_id = r.office_id and h.post_id = r.owner_post_id
       and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
     where r.office_id = $1 and r.period_id = $2)
  select who.id as "personId", who.name, cr.email is not null as "hasAddress",
         count(*) filter (where o.is_asked)::integer as asked,
         count(*) filter (where o.is_asked and o.is_answered)::integer as answered
    from owned o
    join person who on who.office_id = $1 and who.id = o.person_id
    left join credential cr on cr.id = who.credential_id
   where who.deactivated_at is null
   group by who.id, who.name, cr.email
   order by who.name, who.id`;

/** Links of a period, the newest first. $1 office, $2 period. */
export const LINKS = `
  select l.id, l.version, l.person_id as "personId", who.name as "personName", l.created_at as "madeAt",
         l.expires_at as "expiresAt", l.revoked_at as "revokedAt", l.revoke_reason as "revokeReason",
         k.bound_at as "boundAt", l.expires_at <= now() as "isExpired"
    from return_link l
    join return_link_key k on k.office_id = l.office_id and k.link_id = l.id
    join person who on who.office_id = l.office_id and who.id = l.person_id
   where l.office_id = $1 and l.period_id = $2
   order by l.created_at desc, l.id desc`;

/** Every use of these links, the newest first. $1 office, $2 links, $3 how many at the most. */
export const USES = `
  select u.link_id as "linkId", u.used_at as "at", u.outcome, u.detail
    from return_link_use u
   where u.office_id = $1 and u.link_id = any($2)
   order by u.used_at desc, u.id desc limit $3`;

/** Ends what a person has for a period. $1 office, $2 period, $3 person, $4 why. */
export const REPLACE = `
  update return_link set revoked_at = now(), revoke_reason = $4
   where office_id = $1 and period_id = $2 and person_id = $3 and revoked_at is null`;
