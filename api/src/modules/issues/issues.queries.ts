import { day } from '@gantry/shared/dates/day';
import { isOverdueIssue, issueProblems } from '@gantry/shared/issue/issue-rules';
import type { ReadFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { IssueLinkedItemType, IssueRiskType, IssueRowType, IssueType } from './issue.types.js';

/** What every statement about issues needs to know of its reader and of the programme. */
export interface IssueReader {
  officeId: string;
  programmeId: string;
  filter: ReadFilter;
  today: string;
}

type StoredIssue = Omit<IssueType, 'isOverdue' | 'warnings' | 'linkedItems' | 'risks'>;
type Db = Pick<EntityManager, 'query'>;

/** The register: every issue that the reader may see, the worst open ones first. */
export async function issueRows(db: Db, reader: IssueReader): Promise<IssueRowType[]> {
  const rows: StoredIssue[] = await db.query(ISSUES, [...scope(reader), null]);
  return rows.map((row) => ({ ...row, isOverdue: isOverdue(row, reader.today) }));
}

/** One issue in full, or null. */
export async function issueInFull(db: Db, reader: IssueReader, id: string): Promise<IssueType | null> {
  const [row]: StoredIssue[] = await db.query(ISSUES, [...scope(reader), id]);
  if (!row) return null;
  const linkedItems: IssueLinkedItemType[] = await db.query(LINKED_ITEMS, [...scope(reader), id]);
  const risks: IssueRiskType[] = await db.query(RISKS, [...scope(reader), id]);
  const { state, severity, ownerPersonId } = row;
  const facts = { state, severity, hasOwner: ownerPersonId !== null, targetOn: targetOf(row) };
  return {
    ...row,
    isOverdue: isOverdue(row, reader.today),
    linkedItems,
    risks,
    warnings: issueProblems(facts, day(reader.today)).map(({ rule, message }) => ({ rule, message })),
  };
}

function isOverdue(row: StoredIssue, today: string): boolean {
  return isOverdueIssue({ state: row.state, targetOn: targetOf(row) }, day(today));
}

const targetOf = ({ targetOn }: Pick<StoredIssue, 'targetOn'>) => (targetOn === null ? null : day(targetOn));

const scope = ({ officeId, programmeId, filter }: IssueReader) => [
  officeId,
  programmeId,
  filter.classes,
  filter.exemptWorkstreamIds,
];

const ISSUES = `
  select i.id, i.version, i.code, i.title, i.statement, i.impact, i.kind, i.severity, i.state, i.programme_id as "programmeId",
         i.workstream_id as "workstreamId", w.name as "workstreamName", i.owner_person_id as "ownerPersonId", p.name as "ownerName",
         i.raised_on::text as "raisedOn", i.target_on::text as "targetOn", i.resolution, i.resolved_on::text as "resolvedOn",
         i.close_reason as "closeReason", i.closed_on::text as "closedOn", r.id as "riskId", i.classification,
         i.exempt_paragraph as "exemptParagraph", i.exempt_reason as "exemptReason",
         coalesce((select t.title from document t where t.office_id = i.office_id and t.code = i.source_document), i.source_document) as "sourceDocument",
         i.source_place as "sourcePlace", i.is_interpretation as "isInterpretation", i.changed_at as "changedAt",
         i.changed_on::text as "changedOn"
    from issue i
    left join workstream w on w.office_id = i.office_id and w.id = i.workstream_id
    left join person p on p.office_id = i.office_id and p.id = i.owner_person_id
    left join risk r on r.office_id = i.office_id and r.id = i.risk_id
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= office_today($1))
   where i.office_id = $1 and i.programme_id = $2
     and (i.classification = any($3) or i.workstream_id = any($4))
     and (i.known_from is null or i.known_from <= office_today($1))
     and ($5::uuid is null or i.id = $5)
   order by i.state in ('RESOLVED', 'CLOSED'), i.state = 'CLOSED', i.severity, i.code`;

const LINKED_ITEMS = `
  select i.id, i.code, i.title, i.kind, i.state, l.id as "linkId", l.version as "linkVersion"
    from issue_plan_item l
    join plan_item i on i.office_id = l.office_id and i.programme_id = l.programme_id and i.id = l.plan_item_id
   where l.office_id = $1 and l.programme_id = $2 and l.issue_id = $5
     and (i.classification = any($3) or i.workstream_id = any($4))
     and (i.known_from is null or i.known_from <= office_today($1))
     and i.archived_at is null and l.archived_at is null
   order by i.code`;

/** The risk that the issue names, and those that were closed because they became it. */
const RISKS = `
  select r.id, r.code, r.title
    from issue this
    join risk r on r.office_id = this.office_id and r.programme_id = this.programme_id
     and (r.id = this.risk_id or r.issue_id = this.id)
   where this.office_id = $1 and this.programme_id = $2 and this.id = $5
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= office_today($1))
   order by r.code`;
