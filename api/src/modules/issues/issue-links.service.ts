import { mayRead } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import type { Issue } from './issue.entity.js';
import type { LinkIssueInput, UnlinkIssueInput } from './issue.inputs.js';
import type { IssueType } from './issue.types.js';
import { IssuePlanItem } from './issue-plan-item.entity.js';
import { changeableIssue, inFull, mustBeFresh } from './stored-issue.js';

/** Which plan items an issue touches. */
@Injectable()
export class IssueLinksService {
  constructor(private readonly uow: UnitOfWork) {}

  link(actor: SignedIn, input: LinkIssueInput): Promise<IssueType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'issue.link', idempotencyKey, request }, async (tx) => {
      const { issue, programme } = await changeableIssue(tx, actor, 'issue:edit', input.id);
      await readableItem(tx, actor, issue, input.planItemId);
      await mustBeFresh(tx, actor, { issue, programme }, input.expectedVersion);
      const { officeId, programmeId } = issue;
      const ends = { issueId: issue.id, planItemId: input.planItemId };
      await tx.insert(IssuePlanItem, { officeId, programmeId, id: uuid(), ...ends });
      return inFull(tx, actor, programme, issue.id);
    });
  }

  unlink(actor: SignedIn, input: UnlinkIssueInput): Promise<IssueType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'issue.unlink', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { link, issue, programme } = await changeableLink(tx, actor, input.id);
      if (!reason.trim()) throw badInput('reason', 'Say why the issue no longer touches it.');
      const change = { archivedAt: new Date(), archiveReason: reason.trim() };
      await changeRow(tx, IssuePlanItem, link, input.expectedVersion, change);
      return inFull(tx, actor, programme, issue.id);
    });
  }
}

/** A link that stands, with its issue; for whoever may not change that issue or see its item there is none. */
async function changeableLink(tx: EntityManager, actor: SignedIn, id: string) {
  const link = await tx.findOneBy(IssuePlanItem, { officeId: actor.officeId, id });
  if (!link || link.archivedAt !== null) throw notFound('link');
  const reached = changeableIssue(tx, actor, 'issue:edit', link.issueId);
  const { issue, programme } = await orNotFound('link', reached);
  await orNotFound('link', readableItem(tx, actor, issue, link.planItemId));
  return { link, issue, programme };
}

/** An item that the actor may not see is not there: neither to link nor to unlink. */
async function readableItem(tx: EntityManager, actor: SignedIn, issue: Issue, id: string): Promise<void> {
  const { officeId, programmeId } = issue;
  const [item] = await tx.query(
    `select id, workstream_id as "workstreamId", classification from plan_item
      where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null
        and (known_from is null or known_from <= office_today($1))`,
    [officeId, programmeId, id],
  );
  if (!item || !mayRead(actor, { officeId, programmeId, ...item })) throw notFound('plan item');
}
