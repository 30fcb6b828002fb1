import { day } from '@gantry/shared/dates/day';
import { type IssueFacts, issueProblems } from '@gantry/shared/issue/issue-rules';
import type { IssueState } from '@gantry/shared/issue/issue-words';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { accept } from '../../platform/errors/accept.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { fittingOwner } from '../people/index.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { Issue } from './issue.entity.js';
import type { NewIssueInput } from './issue.inputs.js';
import { allow } from './stored-issue.js';

/** Where a new issue belongs and who may see it: said by whoever raises it, or taken from the risk that it came of. */
export type Placed = Pick<
  Issue,
  'workstreamId' | 'riskId' | 'classification' | 'exemptParagraph' | 'exemptReason'
>;

/**
 * Raises an issue inside the transaction of a larger action, with the permission to raise one there. Warnings (`ISS-3`,
 * `ISS-4`) are accepted with the reason.
 */
export async function raiseIssue(
  tx: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  input: NewIssueInput & Placed,
  reason: string | null | undefined,
): Promise<string> {
  const { workstreamId, riskId, classification, exemptParagraph, exemptReason } = input;
  const subject = { officeId: actor.officeId, programmeId: programme.id, workstreamId };
  allow(actor, 'issue:raise', subject);
  const { ownerPersonId = null } = (await fittingOwner(tx, actor, ownerOf(input))) ?? {};
  const issue = {
    ...subject,
    ...wordsOf(input),
    id: uuid(),
    kind: input.kind,
    severity: input.severity,
    ownerPersonId,
    raisedOn: programme.today,
    targetOn: input.targetOn ?? null,
    state: 'OPEN' as const,
    riskId,
    classification,
    exemptParagraph,
    exemptReason,
  };
  accept(issueProblems(issueFacts(issue), day(programme.today)), reason);
  const number = await nextNumber(tx, actor.officeId, programme.id, 'I');
  await tx.insert(Issue, { ...issue, code: code('I', number) });
  return issue.id;
}

/** Which owner is asked for, as `fittingOwner` takes it: only persons own issues. */
export function ownerOf({ ownerPersonId }: { ownerPersonId?: string | null }) {
  return ownerPersonId === undefined ? {} : { ownerPersonId };
}

/** What the rule book wants to know of an issue. */
export function issueFacts(issue: {
  state: IssueState;
  severity: number;
  ownerPersonId: string | null;
  targetOn: string | null;
}): IssueFacts {
  return {
    state: issue.state,
    severity: issue.severity,
    hasOwner: issue.ownerPersonId !== null,
    targetOn: issue.targetOn === null ? null : day(issue.targetOn),
  };
}

const NAMES = {
  title: 'Write a title.',
  statement: 'Write what has happened.',
  impact: 'Write what it does to the programme.',
} as const;

function wordsOf(input: Record<keyof typeof NAMES, string>) {
  for (const [field, message] of Object.entries(NAMES))
    if (!input[field as keyof typeof NAMES].trim()) throw badInput(field, message);
  return { title: input.title.trim(), statement: input.statement.trim(), impact: input.impact.trim() };
}
