import { type Action, can, mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import { lockedProblems } from '@gantry/shared/reports/report-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { type ReachedBody, reachBody, refuseArchived } from '../governing-bodies/index.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { CommitteeReportRow } from './committee-report.entity.js';

export interface ReachedReport {
  report: CommitteeReportRow;
  programme: ReadableProgramme;
  reached: ReachedBody;
}

export const WRITES: Action = 'report:edit';

/**
 * The stored report, for somebody who may read it today; anything else answers as if it were not there. A draft is read
 * by people with a role, not by the public, whatever its class will be.
 */
export async function reachReport(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedReport> {
  const report = await db.findOneBy(CommitteeReportRow, { officeId: actor.officeId, id: uuidOf(id) });
  if (!report) throw notFound('report');
  const programme = await orNotFound('report', readableProgramme(db, actor, report.programmeId));
  const reached = await orNotFound('report', reachBody(db, actor, report.bodyId));
  const needed = [
    report.classification as Classification,
    ...(report.state === 'DRAFT' ? ['OFFICIAL' as const] : []),
  ];
  if (!needed.every((classification) => mayRead(actor, { ...subjectOf(report), classification })))
    throw notFound('report');
  return { report, programme, reached };
}

/** The same, for somebody who may change it; put away ones only where they are to be taken up again. */
export async function reportToChange(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion }: { id: string; expectedVersion: number },
  isArchived = false,
): Promise<ReachedReport> {
  const found = await reachReport(tx, actor, id);
  const { report } = found;
  allowReport(actor, report);
  if ((report.archivedAt !== null) !== isArchived) throw notFound('report');
  mustBeLive(found.programme);
  refuseArchived(found.reached);
  if (report.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: report });
  return found;
}

/** The same, to be written in: only a draft is. */
export async function draftToChange(
  tx: EntityManager,
  actor: SignedIn,
  input: { id: string; expectedVersion: number },
): Promise<ReachedReport> {
  const found = await reportToChange(tx, actor, input);
  const problems = lockedProblems(found.report.state, found.report.edition);
  if (problems.length > 0) throw refused(problems);
  return found;
}

export interface ReportSubject {
  officeId: string;
  programmeId: string;
  bodyId: string;
}

export function subjectOf({ officeId, programmeId, bodyId }: ReportSubject): ReportSubject {
  return { officeId, programmeId, bodyId };
}

export function allowReport(actor: SignedIn, subject: ReportSubject): void {
  if (!can(actor, WRITES, subjectOf(subject))) throw new DomainError('FORBIDDEN', { action: WRITES });
}
