import { day } from '@gantry/shared/dates/day';
import type { Rag } from '@gantry/shared/rag/rag';
import { askedBecause } from '@gantry/shared/reporting/asked-lines';
import {
  type LeadFacts,
  leadOf,
  lineOwner,
  NOBODY,
  type ReturnOwner,
} from '@gantry/shared/reporting/return-owner';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { PlanFacts, PlanRow } from '../timeline/index.js';
import { ADD_LINES, LAST_SAID, LEADS } from './cycle.sql.js';
import { PeriodReturn } from './period-return.entity.js';
import { isOpenRow, workedTo } from './plan-colours.js';
import type { ReportingPeriod } from './reporting-period.entity.js';

interface WorkstreamRow extends LeadFacts {
  id: string;
  parentId: string | null;
  position: number;
  isArchived: boolean;
}

interface SaidRow {
  id: string;
  reportId: string | null;
  rag: Rag | null;
  narrative: string | null;
  pathToGreen: string | null;
  pathOwner: string | null;
  pathDueOn: string | null;
  overrideReason: string | null;
  overrideUntil: string | null;
  reportedOn: string | null;
  isOwnerThere: boolean;
}

/**
 * Makes the returns and the lines of a period: one return for every workstream that has open items or somebody who leads
 * it, one for items of the programme as a whole, one line for every open item. What was said last is carried forward.
 */
export async function fillPeriod(
  tx: EntityManager,
  period: Pick<ReportingPeriod, 'officeId' | 'id' | 'programmeId' | 'fromOn'>,
  plan: PlanFacts,
): Promise<void> {
  const { officeId, programmeId } = period;
  const workstreams: WorkstreamRow[] = await tx.query(LEADS, [officeId, programmeId]);
  const said: SaidRow[] = await tx.query(LAST_SAID, [officeId, programmeId]);
  const known = new Map(said.map((row) => [row.id, row]));
  const rows = workedTo(plan).filter((row) => isOpenRow(row) && known.has(row.item.id));
  const leads = leadsOf(workstreams);
  const returns = returnsOf(period, workstreams, leads, rows);
  await tx.insert(PeriodReturn, returns);
  const returnOf = new Map(returns.map((one) => [one.workstreamId, one.id]));
  const lines = rows.map((row) => ({
    ...lineOf(period, row, known.get(row.item.id)!, leads.get(row.item.workstream_id ?? '')),
    return_id: returnOf.get(row.item.workstream_id),
  }));
  if (lines.length > 0) await tx.query(ADD_LINES, [JSON.stringify(lines)]);
}

type Lead = ReturnOwner & { isThere: boolean };

/** Who answers for each workstream, looked for from itself up to the top of the tree. */
function leadsOf(workstreams: readonly WorkstreamRow[]): Map<string, Lead> {
  const byId = new Map(workstreams.map((row) => [row.id, row]));
  const upwards = (id: string | null): WorkstreamRow[] => {
    const row = id === null ? undefined : byId.get(id);
    return row ? [row, ...upwards(row.parentId)] : [];
  };
  return new Map(
    workstreams.map(({ id }) => {
      const lead = leadOf(upwards(id));
      const isThere =
        lead.personId !== null ||
        workstreams.some(({ heldPostId }) => heldPostId !== null && heldPostId === lead.postId);
      return [id, { ...lead, isThere }];
    }),
  );
}

interface NewReturn {
  officeId: string;
  id: string;
  programmeId: string;
  periodId: string;
  workstreamId: string | null;
  ownerPersonId: string | null;
  ownerPostId: string | null;
}

function returnsOf(
  { officeId, programmeId, id: periodId }: Pick<ReportingPeriod, 'officeId' | 'id' | 'programmeId'>,
  workstreams: readonly WorkstreamRow[],
  leads: ReadonlyMap<string, Lead>,
  rows: readonly PlanRow[],
): NewReturn[] {
  const withItems = new Set(rows.map(({ item }) => item.workstream_id));
  const isLed = ({ heldPostId, personId, vacantPostId }: WorkstreamRow) =>
    heldPostId !== null || personId !== null || vacantPostId !== null;
  const asked = workstreams.filter((row) => withItems.has(row.id) || (!row.isArchived && isLed(row)));
  const make = (workstreamId: string | null, { personId, postId }: ReturnOwner): NewReturn => ({
    officeId,
    id: uuid(),
    programmeId,
    periodId,
    workstreamId,
    ownerPersonId: personId,
    ownerPostId: postId,
  });
  const own = asked.map(({ id }) => make(id, leads.get(id) ?? NOBODY));
  return withItems.has(null) ? [make(null, NOBODY), ...own] : own;
}

function lineOf(
  {
    officeId,
    programmeId,
    id: periodId,
    fromOn,
  }: Pick<ReportingPeriod, 'officeId' | 'id' | 'programmeId' | 'fromOn'>,
  { item, verdict }: PlanRow,
  said: SaidRow,
  lead: Lead | undefined,
) {
  const isThere = item.owner_person_id === null ? item.post_person_id !== null : said.isOwnerThere;
  const own = { personId: item.owner_person_id, postId: item.owner_post_id, isThere };
  const owner = lineOwner(own, lead ?? { ...NOBODY, isThere: false });
  const reported =
    said.rag === null || said.reportedOn === null ? null : { rag: said.rag, on: day(said.reportedOn) };
  const because = askedBecause(verdict.rag, reported, day(fromOn));
  return {
    office_id: officeId,
    id: uuid(),
    programme_id: programmeId,
    period_id: periodId,
    plan_item_id: item.id,
    owner_person_id: owner.personId,
    owner_post_id: owner.postId,
    is_asked: because !== null,
    asked_because: because,
    rag: said.rag,
    narrative: said.narrative,
    path_to_green: said.pathToGreen,
    path_owner: said.pathOwner,
    path_due_on: said.pathDueOn,
    override_reason: said.overrideReason,
    override_until: said.overrideUntil,
    computed_rag: verdict.rag,
    status_report_id: said.reportId,
  };
}
