import { day } from '@gantry/shared/dates/day';
import { isWrittenIn, moneyWords, nextCaseStatuses } from '@gantry/shared/pathway/business-cases';
import { can } from '@gantry/shared/policy/policy';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { namedDecisions } from '../scrutiny/index.js';
import type { Db } from './pathway-rows.js';
import { APPROVALS, CASES, CONSULTATIONS, VERSIONS } from './service-change.sql.js';
import type { BusinessCaseType, BusinessCaseVersionType } from './service-change.types.js';

type CaseRow = Omit<BusinessCaseType, 'versions' | 'mayRecord' | 'mayDecide'> & { workstreamId: string };
type VersionRow = Omit<
  BusinessCaseVersionType,
  'decision' | 'capital' | 'revenue' | 'next' | 'isWrittenIn'
> & { caseId: string; decisionId: string | null };

/** Business cases of a programme with their versions, or one of them. */
export async function caseRows(
  db: Db,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string | null,
): Promise<BusinessCaseType[]> {
  if (!programme.filter.classes.includes('OFFICIAL')) return [];
  const { officeId } = actor;
  const rows: CaseRow[] = await db.query(CASES, [officeId, programme.id, id]);
  if (rows.length === 0) return [];
  const versions = await versionsOf(db, officeId, programme, id);
  return rows.map(({ workstreamId, ...row }) => {
    const subject = { officeId, programmeId: programme.id, workstreamId };
    return {
      ...row,
      versions: versions.filter(({ caseId }) => caseId === row.id).map(({ caseId, ...each }) => each),
      mayRecord: !programme.isArchived && can(actor, 'service-change:record', subject),
      mayDecide: !programme.isArchived && can(actor, 'service-change:decide', subject),
    };
  });
}

/** One business case, after it was changed. */
export async function caseInFull(
  db: Db,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<BusinessCaseType> {
  const [found] = await caseRows(db, actor, programme, id);
  if (!found) throw notFound('business case');
  return found;
}

async function versionsOf(
  db: Db,
  officeId: string,
  programme: ReadableProgramme,
  caseId: string | null,
): Promise<(BusinessCaseVersionType & { caseId: string })[]> {
  const { classes, exemptWorkstreamIds, exemptBodyIds } = programme.filter;
  const known = [classes, exemptWorkstreamIds, exemptBodyIds, programme.today];
  const rows: VersionRow[] = await db.query(VERSIONS, [officeId, programme.id, caseId, ...known]);
  const named = rows.map(({ decisionId }) => decisionId);
  const decisions = await namedDecisions(db, officeId, programme, named);
  return rows.map(({ decisionId, ...row }) => ({
    ...row,
    decision: decisionId === null ? null : (decisions.get(decisionId)?.shown ?? null),
    capital: moneyWords({ pounds: row.capitalPounds, note: row.capitalNote }),
    revenue: moneyWords({ pounds: row.revenuePounds, note: row.revenueNote }),
    next: [...nextCaseStatuses(row.status)],
    isWrittenIn: isWrittenIn(row.status),
  }));
}

/** Where a business case belongs: what its rules look for. */
export interface CasePlace {
  officeId: string;
  programmeId: string;
  workstreamId: string;
  pathwayId: string | null;
}
const places = (at: CasePlace) => [at.officeId, at.programmeId, at.workstreamId, at.pathwayId];

/** What was consulted on, for `BC-2`. */
export const consultationsAt = (db: Db, at: CasePlace) => db.query(CONSULTATIONS, places(at));

/** What was approved before, for `BC-3`. */
export async function approvalsAt(db: Db, at: CasePlace) {
  const rows: { kind: BusinessCaseType['kind']; approvedOn: string }[] = await db.query(
    APPROVALS,
    places(at),
  );
  return rows.map(({ kind, approvedOn }) => ({ kind, approvedOn: day(approvedOn) }));
}
