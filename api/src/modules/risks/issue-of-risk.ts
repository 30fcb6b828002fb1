import type { Problem } from '@gantry/shared/errors/error-codes';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound } from '../../platform/errors/domain-error.js';
import { raiseIssue, readableIssue } from '../issues/index.js';
import type { CloseRiskInput } from './risk.inputs.js';
import type { RiskAtHand } from './stored-risk.js';

/**
 * The issue that a risk became (`RSK-7`): one of its programme that the actor may see, or one that is raised with the
 * closing. The latter belongs where the risk belongs, is seen by whom the risk is, and touches what the risk threatened.
 */
export async function issueOf(
  tx: EntityManager,
  actor: SignedIn,
  { risk, programme }: RiskAtHand,
  { reason, issueId, newIssue, note }: CloseRiskInput,
): Promise<string | null> {
  if (issueId == null && newIssue == null) return null;
  const field = newIssue == null ? 'issueId' : 'newIssue';
  if (reason !== 'OCCURRED')
    throw badInput(field, 'Only a risk that occurred becomes an issue. Leave the issue out.', 'RSK-7');
  if (newIssue == null) {
    const { issue } = await readableIssue(tx, actor, String(issueId));
    if (issue.programmeId !== risk.programmeId) throw notFound('issue');
    return issue.id;
  }
  if (issueId != null) throw badInput(field, 'Name an issue or raise one, not both.', 'RSK-7');
  const { id: riskId, workstreamId, exemptParagraph, exemptReason } = risk;
  const classification = risk.classification as Classification;
  const placed = { riskId, workstreamId, classification, exemptParagraph, exemptReason };
  const id = await inField('newIssue', raiseIssue(tx, actor, programme, { ...newIssue, ...placed }, note));
  await tx.query(LINK_WHAT_IT_THREATENED, [actor.officeId, riskId, id]);
  return id;
}

/** What is refused of a part of the input names the field inside that part. */
async function inField<T>(part: string, raising: Promise<T>): Promise<T> {
  try {
    return await raising;
  } catch (error) {
    const problems =
      error instanceof DomainError ? (error.details.problems as Problem[] | undefined) : undefined;
    if (!(error instanceof DomainError) || problems === undefined) throw error;
    const named = problems.map((each) => ({ ...each, field: each.field && `${part}.${each.field}` }));
    throw new DomainError(error.code, { ...error.details, problems: named });
  }
}

const LINK_WHAT_IT_THREATENED = `
  insert into issue_plan_item (office_id, id, programme_id, issue_id, plan_item_id)
  select office_id, gen_random_uuid(), programme_id, $3, plan_item_id
    from risk_plan_item where office_id = $1 and risk_id = $2 and archived_at is null`;
