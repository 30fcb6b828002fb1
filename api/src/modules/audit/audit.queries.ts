import type { EntityManager } from 'typeorm';
import { isPrivateSql, meetingTitleSql, readsExemptSql } from '../governing-bodies/index.js';
import type { AuditEntryType } from './audit.types.js';
import { changedFields, type Image, idsIn } from './changed-fields.js';

type Db = Pick<EntityManager, 'query'>;
type StoredEntry = Omit<AuditEntryType, 'fields' | keyof Moments> & { before: Image; after: Image };

/** Just before and just after an action: its last moment, with the event before its first or its last one. */
interface Moments {
  asAtBefore: string;
  asAtAfter: string;
}

/** For one programme: which classes its reader may see, and where exempt records are seen all the same. */
export interface TrailFilter {
  programmeId: string;
  classes: readonly string[];
  workstreams: readonly string[];
  bodies: readonly string[];
}

export interface TrailQuestion {
  officeId: string;
  /** Null for everything of the office. */
  programmeId: string | null;
  /** First day by the office clock. */
  since: string | null;
  /** Only entries recorded before this one. */
  before: string | null;
  filters: readonly TrailFilter[];
  actionsLeftOut: readonly string[];
  limit: number;
}

/**
 * The newest entries that the reader may see. What belongs to an exempt record is hidden with it. Entries are looked at
 * batch by batch, so that a page costs the same however long the trail is.
 */
export async function trail(db: Db, question: TrailQuestion): Promise<AuditEntryType[]> {
  const batch = Math.max(LEAST_BATCH, question.limit);
  const rows: StoredEntry[] = [];
  let before = question.before;
  for (let isMore = true; isMore && rows.length < question.limit; ) {
    const found: (StoredEntry & Batch)[] = await db.query(TRAIL, [
      question.officeId,
      question.programmeId,
      question.since,
      before,
      JSON.stringify(question.filters),
      question.actionsLeftOut,
      batch,
    ]);
    for (const { scanned, scannedTo, ...entry } of found) {
      isMore = scanned === batch;
      before = scannedTo;
      if (entry.seq !== null) rows.push(entry);
    }
  }
  return inWords(db, question.officeId, rows.slice(0, question.limit), question.filters);
}

const LEAST_BATCH = 200;

/** How far a batch has looked; its one row has no entry where everything in it is hidden. */
interface Batch {
  scanned: number;
  scannedTo: string | null;
}

/**
 * Everything that happened to a row and to what hangs on it: dates, reports, links, conditions, roles. A link to a plan
 * item that the reader may not see is not told of, nor why it was taken away.
 */
export async function rowHistory(
  db: Db,
  officeId: string,
  entity: string,
  id: string,
  filter: Pick<TrailFilter, 'classes' | 'workstreams' | 'bodies'>,
  filters: readonly TrailFilter[],
): Promise<AuditEntryType[]> {
  const { classes, workstreams, bodies } = filter;
  const rows: StoredEntry[] = await db.query(HISTORY, [
    ...[officeId, entity, id, classes, workstreams, bodies],
    JSON.stringify(filters),
  ]);
  return inWords(db, officeId, rows, filters);
}

async function inWords(
  db: Db,
  officeId: string,
  rows: StoredEntry[],
  filters: readonly TrailFilter[],
): Promise<AuditEntryType[]> {
  const ids = [...new Set(rows.flatMap((row) => idsIn(row.before, row.after)))];
  const named: { id: string; name: string }[] =
    ids.length === 0 ? [] : await db.query(NAMES, [officeId, ids, JSON.stringify(filters)]);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const moments = await momentsOf(db, officeId, rows);
  return rows.map(({ before, after, ...entry }) => ({
    ...entry,
    ...moments.get(entry.changeId)!,
    fields: changedFields(before, after, names),
  }));
}

async function momentsOf(
  db: Db,
  officeId: string,
  rows: readonly StoredEntry[],
): Promise<Map<string, Moments>> {
  const changes = [...new Set(rows.map(({ changeId }) => changeId))];
  const found: (Moments & { changeId: string })[] =
    changes.length === 0 ? [] : await db.query(MOMENTS, [officeId, changes]);
  return new Map(found.map(({ changeId, ...moments }) => [changeId, moments]));
}

/**
 * Rows that the public reads elsewhere, by their own class or as there is none that could shut it out. Everything else,
 * such as papers before they go out, who holds which role, or what is written for scrutiny, is for people with a role.
 */
const TOLD_TO_ALL = [
  'programme',
  'workstream',
  'body',
  'body_programme',
  'meeting',
  'agenda_item',
  'agenda_section',
  'plan_item',
  'plan_date',
  'dependency',
  'risk',
  'issue',
  'decision',
  'decision_condition',
  'decision_correction',
  'decision_effect',
]
  .map((entity) => `'${entity}'`)
  .join(', ');

/** The filters of a reader, programme by programme, as a table. */
const FILTERS = (given: string) =>
  `select * from jsonb_to_recordset(${given}::jsonb)
       as f("programmeId" uuid, classes text[], workstreams uuid[], bodies uuid[])`;

/** Laid over both images of an entry `e`: the title of a meeting in private, now or then, for whoever may not know it. */
const HIDDEN_TITLE = `
  select case when e.entity in ('meeting', 'meeting_series')
               and (${isPrivateSql("e.before ->> 'kind'")} or ${isPrivateSql("e.after ->> 'kind'")}
                    or exists (select from meeting m where m.office_id = e.office_id and m.id = e.entity_id and ${isPrivateSql('m.kind')}))
               and not ${readsExemptSql("(coalesce(e.after, e.before) ->> 'body_id')::uuid")}
              then '{"title": "Meeting"}'::jsonb else '{}'::jsonb end as words`;

/**
 * The candidates are taken first; then each costs a few look-ups by single ids. An entry is left out when the record
 * that it belongs to is hidden now, or was of a class that the reader is shut out of when it was made.
 */
const TRAIL = `
  with filter as (${FILTERS('$5')}),
  candidate as materialized (
    select e.* from audit_event e
     where e.office_id = $1
       and ($2::uuid is null or e.programme_id = $2
            or (e.programme_id is null and e.entity in ('meeting', 'body', 'agenda_item', 'agenda_section', 'paper', 'paper_clearance', 'paper_version',
                                                              'action_item', 'minutes', 'minutes_block', 'minutes_version')
                and exists (select from body_programme s where s.office_id = e.office_id and s.programme_id = $2
                               and s.body_id = coalesce((coalesce(e.after, e.before) ->> 'body_id')::uuid, e.entity_id)))
            or (e.programme_id is null and e.entity = 'post_holder'
                and exists (select from post t where t.office_id = e.office_id and t.programme_id = $2
                               and t.id = (coalesce(e.after, e.before) ->> 'post_id')::uuid)))
       and ($3::date is null
            or e.effective_at >= $3::date::timestamp at time zone (select time_zone from office where id = $1))
       and ($4::bigint is null or e.seq < $4)
       and e.action <> all($6::text[])
     order by e.seq desc
     limit $7),
  visible as (
    select e.seq as n, e.seq::text as seq, e.change_id as "changeId", e.recorded_at as "recordedAt",
           e.effective_at as "effectiveAt", coalesce(p.name, 'the system') as "personName", e.action, e.reason, e.entity,
           e.entity_id as "entityId", e.operation, e.row_version as "rowVersion", e.before || h.words as before,
           e.after || h.words as after,
           coalesce(r.code || ' ' || r.title, u.code || ' ' || u.title, d.code || ' ' || d.title, i.code || ' ' || i.title, k.image ->> 'title',
                    k.image ->> 'name', who.name, replace(e.entity, '_', ' ')) as label,
           case when r.id is not null then 'risk' when u.id is not null then 'issue' when d.id is not null then 'decision' when i.id is not null then 'plan_item'
                when who.id is not null then 'person' else e.entity end as subject,
           coalesce(r.id, u.id, d.id, i.id, who.id, e.entity_id) as "subjectId"
      from candidate e
      cross join lateral (${HIDDEN_TITLE}) h
      cross join lateral (select coalesce(e.after, e.before) || h.words as image) k
      cross join lateral (
        select case e.entity when 'plan_item' then e.entity_id when 'decision' then null
                             when 'return_query' then (select l.plan_item_id from return_line l where l.office_id = e.office_id
                                                          and l.id = (k.image ->> 'line_id')::uuid)
                             else coalesce((k.image ->> 'plan_item_id')::uuid, (k.image ->> 'successor_id')::uuid) end as item,
               (k.image ->> 'predecessor_id')::uuid as predecessor,
               case e.entity when 'risk' then e.entity_id when 'issue' then null else (k.image ->> 'risk_id')::uuid end as risk,
               case e.entity when 'issue' then e.entity_id when 'risk' then null else (k.image ->> 'issue_id')::uuid end as issue,
               case e.entity when 'decision' then e.entity_id else (k.image ->> 'decision_id')::uuid end as decision,
               case e.entity when 'committee_report' then e.entity_id end as report,
               (k.image ->> 'structure_version_id')::uuid as structure,
               case e.entity when 'paper' then e.entity_id else (k.image ->> 'paper_id')::uuid end as paper,
               case e.entity when 'agenda_item' then e.entity_id when 'decision' then null
                             else (k.image ->> 'agenda_item_id')::uuid end as agenda_item) o
      left join person p on p.office_id = e.office_id and p.id = e.person_id
      left join person who on who.office_id = e.office_id and e.entity = 'role_grant'
           and who.id = (k.image ->> 'person_id')::uuid
      left join plan_item i on i.office_id = e.office_id and i.id = o.item
      left join filter fi on fi."programmeId" = i.programme_id
      left join plan_item b on b.office_id = e.office_id and b.id = o.predecessor
      left join filter fb on fb."programmeId" = b.programme_id
      left join risk r on r.office_id = e.office_id and r.id = o.risk
      left join filter fr on fr."programmeId" = r.programme_id
      left join issue u on u.office_id = e.office_id and u.id = o.issue
      left join filter fu on fu."programmeId" = u.programme_id
      left join decision d on d.office_id = e.office_id and d.id = o.decision
      left join filter fd on fd."programmeId" = d.programme_id
      left join paper q on q.office_id = e.office_id and q.id = o.paper
      left join agenda_item a on a.office_id = e.office_id and a.id = coalesce(q.agenda_item_id, o.agenda_item)
       left join committee_report cr on cr.office_id = e.office_id and cr.id = o.report
       left join filter fc on fc."programmeId" = cr.programme_id
      left join structure_version v on v.office_id = e.office_id and v.id = o.structure
     where (e.programme_id is null or exists (select from filter f where f."programmeId" = e.programme_id))
       and coalesce((k.image ->> 'known_from')::date <= office_today($1), true)
       and (e.entity in (${TOLD_TO_ALL}) or not exists (select from filter)
            or exists (select from filter f where 'OFFICIAL' = any(f.classes)
                          and (e.programme_id is null or f."programmeId" = e.programme_id)))
       and (o.item is null or coalesce(i.classification = any(fi.classes) or i.workstream_id = any(fi.workstreams)
                                       or i.body_id = any(fi.bodies), false))
       and (o.predecessor is null or coalesce(b.classification = any(fb.classes) or b.workstream_id = any(fb.workstreams)
                                              or b.body_id = any(fb.bodies), false))
       and (o.risk is null or coalesce(r.classification = any(fr.classes) or r.workstream_id = any(fr.workstreams), false))
       and (o.issue is null or coalesce(u.classification = any(fu.classes) or u.workstream_id = any(fu.workstreams), false))
       and (o.decision is null or coalesce((d.classification = any(fd.classes) or d.body_id = any(fd.bodies))
                                           and ('OFFICIAL' = any(fd.classes) or (d.number is not null and
                                                (e.entity <> 'decision' or (e.after -> 'number') <> 'null' and
                                                 (e.before is null or (e.before -> 'number') <> 'null')))), false))
       and (o.report is null or coalesce(cr.classification = any(fc.classes) or cr.body_id = any(fc.bodies), false))
       and (a.id is null
            or exists (select from filter f
                        where (f."programmeId" = a.programme_id
                               or (a.programme_id is null
                                   and exists (select from body_programme s where s.office_id = a.office_id and s.body_id = a.body_id
                                                  and s.programme_id = f."programmeId")))
                          and (a.classification = any(f.classes) or a.body_id = any(f.bodies))
                          and (q.id is null or q.classification = any(f.classes) or q.body_id = any(f.bodies))))
       and coalesce(greatest(i.known_from, a.known_from, b.known_from, r.known_from, u.known_from, v.known_from) <= office_today($1), true)
       and not exists (
         select from agenda_item x
          where x.office_id = e.office_id and x.id = coalesce((k.image ->> 'agenda_item_id')::uuid, e.entity_id)
            and x.classification = 'EXEMPT'
            and not exists (select from filter f where x.body_id = any(f.bodies) or ('EXEMPT' = any(f.classes)
                                and (f."programmeId" = x.programme_id or (x.programme_id is null and exists (
                                  select from body_programme s where s.office_id = x.office_id and s.body_id = x.body_id
                                     and s.programme_id = f."programmeId"))))))
       and not exists (
         select from jsonb_path_query(jsonb_build_array(e.before, e.after), '$[*] ? (exists (@.classification))') was
          where not exists (select from filter f where (f."programmeId" = (was ->> 'programme_id')::uuid
                                      or (was ->> 'programme_id' is null
                                          and exists (select from body_programme s where s.office_id = e.office_id
                                                         and s.body_id = (was ->> 'body_id')::uuid
                                                         and s.programme_id = f."programmeId")))
                               and (was ->> 'classification' = any(f.classes) or (was ->> 'workstream_id')::uuid = any(f.workstreams)
                                    or (was ->> 'body_id')::uuid = any(f.bodies)))))
  select s.scanned, s."scannedTo", v.seq, v."changeId", v."recordedAt", v."effectiveAt", v."personName", v.action, v.reason,
         v.entity, v."entityId", v.operation, v."rowVersion", v.before, v.after, v.label, v.subject, v."subjectId"
    from (select count(*)::int as scanned, min(seq)::text as "scannedTo" from candidate) s
    left join visible v on true
   order by v.n desc`;

const HISTORY = `
  with filter as (${FILTERS('$7')}),
  subject as (
    select $2::text as entity, $3::uuid as id
    union all select 'plan_date', id from plan_date where office_id = $1 and plan_item_id = $3
    union all select 'status_report', id from status_report where office_id = $1 and plan_item_id = $3
    union all select 'risk_plan_item', id from risk_plan_item where office_id = $1 and risk_id = $3
    union all select 'issue_plan_item', id from issue_plan_item where office_id = $1 and issue_id = $3
    union all select 'decision_condition', id from decision_condition where office_id = $1 and decision_id = $3
    union all select 'decision_effect', id from decision_effect where office_id = $1 and decision_id = $3
    union all select 'decision_correction', id from decision_correction where office_id = $1 and decision_id = $3
    union all select 'role_grant', id from role_grant where office_id = $1 and person_id = $3
    union all select 'body_member', id from body_member where office_id = $1 and body_id = $3)
  select e.seq::text as seq, e.change_id as "changeId", e.recorded_at as "recordedAt", e.effective_at as "effectiveAt",
         coalesce(p.name, 'the system') as "personName", e.action, e.reason, e.entity, e.entity_id as "entityId", e.operation,
         e.row_version as "rowVersion", e.before || h.words as before, e.after || h.words as after,
         coalesce(coalesce(e.after, e.before) ->> 'code' || ' ' || ((coalesce(e.after, e.before) || h.words) ->> 'title'),
                  replace(e.entity, '_', ' ')) as label,
         $2::text as subject, $3::uuid as "subjectId"
    from subject s
    join audit_event e on e.office_id = $1 and e.entity = s.entity and e.entity_id = s.id
   cross join lateral (${HIDDEN_TITLE}) h
    left join person p on p.office_id = e.office_id and p.id = e.person_id
   where not exists (
       select from jsonb_path_query(jsonb_build_array(e.before, e.after), '$[*] ? (exists (@.classification))') was
        where not (was ->> 'classification' = any($4::text[]) or coalesce((was ->> 'workstream_id')::uuid = any($5::uuid[]), false)
                   or coalesce((was ->> 'body_id')::uuid = any($6::uuid[]), false)))
     and (e.entity <> 'decision' or 'OFFICIAL' = any($4::text[])
          or (e.after -> 'number') <> 'null' and (e.before is null or (e.before -> 'number') <> 'null'))
     and (e.entity not in ('risk_plan_item', 'issue_plan_item', 'decision_effect')
          or not exists (
               select from plan_item x
                where x.office_id = $1 and x.id = (coalesce(e.after, e.before) ->> 'plan_item_id')::uuid
                  and not (coalesce(x.classification = any($4::text[]) or x.workstream_id = any($5::uuid[])
                                    or x.body_id = any($6::uuid[]), false)
                           and coalesce(x.known_from <= office_today($1), true))))
   order by e.seq desc
   limit 300`;

const MOMENTS = `
  select c.change_id as "changeId", c.at || '~' || (c.first - 1) as "asAtBefore", c.at || '~' || c.last as "asAtAfter"
    from (select change_id, min(seq) as first, max(seq) as last,
                 to_char(max(effective_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
            from audit_event where office_id = $1 and change_id = any($2::uuid[]) group by change_id) c`;

/** The moment just after each of these rows was made, by its id. $1 office, $2 the table, $3 the rows. */
const MADE = `
  select e.entity_id as id, to_char(max(c.effective_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || max(c.seq) as moment
    from audit_event e
    join audit_event c on c.office_id = e.office_id and c.change_id = e.change_id
   where e.office_id = $1 and e.entity = $2 and e.entity_id = any($3::uuid[]) and e.operation = 'insert'
   group by e.entity_id`;

/**
 * For rows that are added and never changed, such as ratings: the moment at which a page shows each as the newest. Their
 * reader must have been asked for already.
 */
export async function momentsOfRows(
  db: Db,
  officeId: string,
  entity: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; moment: string }[] =
    ids.length === 0 ? [] : await db.query(MADE, [officeId, entity, ids]);
  return new Map(rows.map(({ id, moment }) => [id, moment]));
}

/** Names of what rows point at. Nothing with a class of its own is among them, so no exempt title can slip out. */
const NAMES = `
  with filter as (${FILTERS('$3')})
  select id, name from workstream where office_id = $1 and id = any($2::uuid[])
  union all select id, name from person where office_id = $1 and id = any($2::uuid[])
  union all select id, title from post where office_id = $1 and id = any($2::uuid[])
  union all select id, name from body where office_id = $1 and id = any($2::uuid[])
  union all select m.id, ${meetingTitleSql('m', readsExemptSql('m.body_id'))} from meeting m where m.office_id = $1 and m.id = any($2::uuid[])
  union all select id, name from lane where office_id = $1 and id = any($2::uuid[])
  union all select id, name from scenario where office_id = $1 and id = any($2::uuid[])
  union all select id, name from organisation where office_id = $1 and id = any($2::uuid[])
  union all select id, date_text from plan_date where office_id = $1 and id = any($2::uuid[])
  union all select id, rag from status_report where office_id = $1 and id = any($2::uuid[])`;
