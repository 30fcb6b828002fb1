import { changeProblems } from '@gantry/shared/issue/issue-rules';
import { type Action, can, mayRead } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { Issue } from './issue.entity.js';
import type { IssueType } from './issue.types.js';
import { issueInFull } from './issues.queries.js';

export interface IssueAtHand {
  issue: Issue;
  programme: ReadableProgramme;
}

/** The stored issue, for somebody who may read it; anything else answers as if it were not there. */
export async function readableIssue(tx: EntityManager, actor: SignedIn, id: string): Promise<IssueAtHand> {
  const issue = await tx.findOneBy(Issue, { officeId: actor.officeId, id });
  if (!issue) throw notFound('issue');
  const programme = await orNotFound('issue', readableProgramme(tx, actor, issue.programmeId));
  const isKnown = issue.knownFrom === null || issue.knownFrom <= programme.today;
  const { classification } = issue;
  if (!isKnown || !mayRead(actor, { ...subjectOf(issue), classification })) throw notFound('issue');
  return { issue, programme };
}

/** The stored issue, for somebody who may do this to it, in whatever state it is. */
export async function movableIssue(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
): Promise<IssueAtHand> {
  const found = await readableIssue(tx, actor, id);
  allow(actor, action, subjectOf(found.issue));
  mustBeLive(found.programme);
  return found;
}

/** The same while it is not closed (`ISS-2`). */
export async function changeableIssue(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
): Promise<IssueAtHand> {
  const found = await movableIssue(tx, actor, action, id);
  const problems = changeProblems(found.issue.code, found.issue.state);
  if (problems.length > 0) throw refused(problems);
  return found;
}

/**
 * The version that the caller saw must be the one that stands, and stands until the end of this change; whoever comes second,
 * be it at the same moment, waits and is answered with how it stands then, as its reader may see it.
 */
export async function mustBeFresh(
  tx: EntityManager,
  actor: SignedIn,
  { issue, programme }: IssueAtHand,
  expectedVersion: number,
): Promise<void> {
  const [{ version }] = await tx.query(
    'select version from issue where office_id = $1 and id = $2 for no key update',
    [actor.officeId, issue.id],
  );
  if (version === expectedVersion) return;
  const current = await inFull(tx, actor, programme, issue.id);
  throw new DomainError('STALE_VERSION', { expectedVersion, current });
}

export interface IssueSubject {
  officeId: string;
  programmeId: string;
  workstreamId: string | null;
}

/** A role that may read but not do it is told so. */
export function allow(actor: SignedIn, action: Action, subject: IssueSubject): void {
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
}

export function subjectOf({ officeId, programmeId, workstreamId }: IssueSubject): IssueSubject {
  return { officeId, programmeId, workstreamId };
}

/** The issue as its reader is answered. */
export async function inFull(
  db: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<IssueType> {
  const { id: programmeId, filter, today } = programme;
  const found = await issueInFull(db, { officeId: actor.officeId, programmeId, filter, today }, id);
  if (!found) throw notFound('issue');
  return found;
}
