import type { ReadFilter } from '@gantry/shared/policy/policy';
import type { BandTable } from '@gantry/shared/risk/bands';
import type { EntityManager } from 'typeorm';
import { threePoint } from '../../platform/graphql/three-point.js';
import type { IssueReferenceType } from '../issues/index.js';
import type { RiskLinkedItemType, RiskReferenceType, RiskRowType, RiskType } from './risk.types.js';
import { riskView, type StoredRisk } from './risk-view.js';

/** What every statement about risks needs to know of its reader and of the programme. */
export interface RiskReader {
  officeId: string;
  programmeId: string;
  filter: ReadFilter;
  bands: BandTable;
  today: string;
}

type LinkedItemRow = Omit<RiskLinkedItemType, 'delay'> &
  Record<'delayMin' | 'delayLikely' | 'delayMax', number | null>;

type Db = Pick<EntityManager, 'query'>;

/** The register: every risk that the reader may see, worst first. */
export async function riskRows(db: Db, reader: RiskReader): Promise<RiskRowType[]> {
  const rows: StoredRisk[] = await db.query(RISKS, [...scope(reader), null]);
  return rows.map((row) => riskView(row, reader));
}

/** One risk in full, or null. */
export async function riskInFull(db: Db, reader: RiskReader, id: string): Promise<RiskType | null> {
  const [row]: StoredRisk[] = await db.query(RISKS, [...scope(reader), id]);
  if (!row) return null;
  const linked: LinkedItemRow[] = await db.query(LINKED_ITEMS, [...scope(reader), id]);
  const merged: (RiskReferenceType & { isInto: boolean })[] = await db.query(MERGED, [...scope(reader), id]);
  const [issue]: IssueReferenceType[] = await db.query(BECAME, [...scope(reader), id]);
  return {
    ...riskView(row, reader),
    issue: issue ?? null,
    linkedItems: linked.map(({ delayMin, delayLikely, delayMax, ...item }) => ({
      ...item,
      delay: threePoint(delayMin, delayLikely, delayMax),
    })),
    mergedInto: reference(merged.find(({ isInto }) => isInto)),
    mergedFrom: merged.filter(({ isInto }) => !isInto).map((other) => reference(other) as RiskReferenceType),
  };
}

function reference(risk: RiskReferenceType | undefined): RiskReferenceType | null {
  return risk ? { id: risk.id, code: risk.code, title: risk.title } : null;
}

const scope = ({ officeId, programmeId, filter }: RiskReader) => [
  officeId,
  programmeId,
  filter.classes,
  filter.exemptWorkstreamIds,
];

const RISKS = `
  select r.id, r.version, r.code, r.title, r.cause, r.event, r.effect, r.domain, r.response, r.controls, r.actions, r.state,
         r.programme_id as "programmeId", r.workstream_id as "workstreamId", w.name as "workstreamName",
         r.owner_person_id as "ownerPersonId", r.owner_post_id as "ownerPostId", coalesce(p.name, po.title) as "ownerName",
         r.inherent_consequence as "inherentConsequence", r.inherent_likelihood as "inherentLikelihood",
         r.current_consequence as "currentConsequence", r.current_likelihood as "currentLikelihood",
         r.target_consequence as "targetConsequence", r.target_likelihood as "targetLikelihood",
         r.target_on::text as "targetOn", r.raised_on::text as "raisedOn", r.reviewed_on::text as "reviewedOn",
         r.review_on::text as "reviewOn", r.closed_on::text as "closedOn", r.close_reason as "closeReason",
         r.close_note as "closeNote", r.classification, r.exempt_paragraph as "exemptParagraph",
         r.exempt_reason as "exemptReason", coalesce((select t.title from document t where t.office_id = r.office_id and t.code = r.source_document), r.source_document) as "sourceDocument", r.source_place as "sourcePlace",
         r.is_interpretation as "isInterpretation", r.changed_at as "changedAt",
         r.changed_on::text as "changedOn"
    from risk r
    join office o on o.id = r.office_id
    left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
    left join person p on p.office_id = r.office_id and p.id = r.owner_person_id
    left join post po on po.office_id = r.office_id and po.id = r.owner_post_id
   where r.office_id = $1 and r.programme_id = $2
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= office_today($1))
     and ($5::uuid is null or r.id = $5)
   order by r.state = 'CLOSED', r.current_consequence * r.current_likelihood desc, r.code`;

const LINKED_ITEMS = `
  select i.id, i.code, i.title, i.kind, i.state, l.id as "linkId", l.version as "linkVersion",
         l.delay_min as "delayMin", l.delay_likely as "delayLikely", l.delay_max as "delayMax"
    from risk_plan_item l
    join plan_item i on i.office_id = l.office_id and i.programme_id = l.programme_id and i.id = l.plan_item_id
   where l.office_id = $1 and l.programme_id = $2 and l.risk_id = $5
     and (i.classification = any($3) or i.workstream_id = any($4))
     and (i.known_from is null or i.known_from <= office_today($1))
     and i.archived_at is null and l.archived_at is null
   order by i.code`;

/** The issue that the risk became. */
const BECAME = `
  select i.id, i.code, i.title
    from risk this
    join issue i on i.office_id = this.office_id and i.programme_id = this.programme_id and i.id = this.issue_id
   where this.office_id = $1 and this.programme_id = $2 and this.id = $5
     and (i.classification = any($3) or i.workstream_id = any($4))
     and (i.known_from is null or i.known_from <= office_today($1))`;

/** The risk that this one was merged into, and those that were merged into this one. */
const MERGED = `
  select r.id, r.code, r.title, coalesce(r.id = this.merged_into_id, false) as "isInto"
    from risk this
    join risk r on r.office_id = this.office_id and r.programme_id = this.programme_id
     and (r.id = this.merged_into_id or r.merged_into_id = this.id)
   where this.office_id = $1 and this.programme_id = $2 and this.id = $5
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= office_today($1))
   order by r.code`;
