import { meetingTitleSql } from '../governing-bodies/index.js';

/**
 * The class of every record of a programme that a pack may tell of, archived ones too: who may read it now. A decision that
 * is only recommended is for people with a role. $1 office, $2 programme.
 */
export const CLASSES = `
  select id, 'plan_item' as entity, classification, exempt_paragraph as "exemptParagraph" from plan_item
   where office_id = $1 and programme_id = $2 and (known_from is null or known_from <= office_today($1))
  union all
  select id, 'risk', classification, exempt_paragraph from risk
   where office_id = $1 and programme_id = $2 and (known_from is null or known_from <= office_today($1))
  union all
  select id, 'issue', classification, exempt_paragraph from issue
   where office_id = $1 and programme_id = $2 and (known_from is null or known_from <= office_today($1))
  union all
  select id, 'decision', case when number is null and classification = 'OPEN' then 'OFFICIAL' else classification end, exempt_paragraph
    from decision where office_id = $1 and programme_id = $2
  union all
  select a.id, 'action_item', a.classification, a.exempt_paragraph
    from action_item a
   where a.office_id = $1
     and (a.programme_id = $2
          or (a.programme_id is null
              and exists (select from body_programme s where s.office_id = $1 and s.body_id = a.body_id and s.programme_id = $2)))
  union all
  select id, 'agenda_item', classification, exempt_paragraph from agenda_item
   where office_id = $1 and programme_id = $2 and (known_from is null or known_from <= office_today($1))`;

/** By which codes and titles records went at any time. $1 office, $2 kinds of record, $3 ids. */
export const NAMES_AT_ANY_TIME = `
  select distinct n.name
    from audit_event e
    cross join lateral (values (e.before ->> 'code'), (e.before ->> 'title'), (e.after ->> 'code'), (e.after ->> 'title')) n(name)
   where e.office_id = $1 and e.entity = any($2) and e.entity_id = any($3) and n.name is not null`;

/** Versions of what has no list of its own in a pack. $1 office, $2 programme. */
export const VERSIONS = `
  select id, version from workstream where office_id = $1 and programme_id = $2
  union all
  select id, version from scenario where office_id = $1 and programme_id = $2`;

/** The editions of a pack or of a programme with what lists show of them. $1 office, $2 programme, $3 one pack (null: all). */
export const EDITIONS = `
  select e.id, e.version, e.pack_id as "packId", e.major, e.minor, e.state, e.freezing, e.as_at_instant as "asAtInstant",
         e.as_at_day::text as "asAtDay", e.corrects_id as "correctsId", e.reason, e.stale_count as "staleCount",
         e.content_hash as "contentHash", e.issued_on::text as "issuedOn", p.name as "issuedBy", e.issue_note as "issueNote",
         e.closed_on::text as "closedOn", e.closed_reason as "closedReason", k.code as "packCode", k.title as "packTitle", k.kind as "packKind",
         d.name as "periodName", d.state as "periodState",
         not exists (select from pack_section s where s.office_id = e.office_id and s.pack_id = e.pack_id and s.kind = 'EXECUTIVE_SUMMARY'
                        and s.is_included and btrim(s.comment) = '') as "hasSummary",
         (select coalesce(sum(length(s.comment)), 0)::integer from pack_section s
           where s.office_id = e.office_id and s.pack_id = e.pack_id and s.is_included) as "commentLetters"
    from pack_edition e
    join pack k on k.office_id = e.office_id and k.id = e.pack_id
    left join reporting_period d on d.office_id = k.office_id and d.id = k.period_id
    left join person p on p.office_id = e.office_id and p.id = e.issued_by
   where e.office_id = $1 and e.programme_id = $2 and ($3::uuid is null or e.pack_id = $3) and k.archived_at is null
   order by e.issued_at desc nulls first, e.major desc, e.minor desc`;

/** What was said of editions, the newest last. $1 office, $2 editions. */
export const REVIEWS = `
  select r.id, r.edition_id as "editionId", r.freezing, r.verdict, r.comment, r.on_day::text as "onDay", r.person_id as "personId", p.name
    from edition_review r
    join person p on p.office_id = r.office_id and p.id = r.person_id
   where r.office_id = $1 and r.edition_id = any($2)
   order by r.created_at, r.id`;

/** The sums of what editions say as they stand. $1 office, $2 editions. */
export const SUMS = `
  select c.edition_id as "editionId", c.audience, c.sha256
    from edition_content c
    join pack_edition e on e.office_id = c.office_id and e.id = c.edition_id and e.freezing = c.freezing
   where c.office_id = $1 and c.edition_id = any($2)
   order by c.audience`;

/** The packs of a programme, the newest first. $1 office, $2 programme, $3 readable classes, $4 bodies whose exempt records may be read. */
export const PACKS = `
  select k.id, k.version, k.kind, k.code, k.title, k.meeting_id as "meetingId", ${meetingTitleSql('m', "'EXEMPT' = any($3) or m.body_id = any($4)")} as "meetingTitle", d.name as "periodName", k.changed_on::text as "changedOn"
    from pack k
    left join reporting_period d on d.office_id = k.office_id and d.id = k.period_id
    left join meeting m on m.office_id = k.office_id and m.id = k.meeting_id
     and (m.known_from is null or m.known_from <= office_today($1))
   where k.office_id = $1 and k.programme_id = $2 and k.archived_at is null
   order by k.created_at desc, k.code desc`;

/**
 * The edition to compare with: the last that was issued and not withdrawn, of the same kind of pack where there is one, and
 * never the one that is corrected or its like. $1 office, $2 programme, $3 kind, $4 the edition that is being made, $5 and $6 its pack
 * and number before the point.
 */
export const PREVIOUS = `
  select e.id, e.freezing, e.major, e.minor, e.as_at_day::text as "asAtDay", k.code
    from pack_edition e
    join pack k on k.office_id = e.office_id and k.id = e.pack_id
   where e.office_id = $1 and e.programme_id = $2 and e.state in ('ISSUED', 'SUPERSEDED') and k.kind <> 'PLAN_ON_A_PAGE'
     and k.archived_at is null and e.id is distinct from $4 and not (e.pack_id = $5 and e.major = $6)
   order by k.kind = $3 desc, e.issued_at desc, e.minor desc
   limit 1`;
