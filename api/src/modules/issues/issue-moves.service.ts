import { moveProblems } from '@gantry/shared/issue/issue-rules';
import { isOpenIssue } from '@gantry/shared/issue/issue-words';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { Issue } from './issue.entity.js';
import type { MoveIssueInput } from './issue.inputs.js';
import type { IssueType } from './issue.types.js';
import { inFull, movableIssue, mustBeFresh } from './stored-issue.js';

/** Where an issue stands: worked on, escalated, resolved, closed, opened again. */
@Injectable()
export class IssueMovesService {
  constructor(private readonly uow: UnitOfWork) {}

  move(actor: SignedIn, input: MoveIssueInput): Promise<IssueType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.reason ?? input.resolution;
    return this.uow.run({ actor, action: 'issue.move', reason, idempotencyKey, request }, async (tx) => {
      const { issue, programme } = await movableIssue(tx, actor, 'issue:move', input.id);
      await mustBeFresh(tx, actor, { issue, programme }, input.expectedVersion);
      const words = { resolution: input.resolution ?? null, reason: input.reason ?? null };
      const problems = moveProblems(issue.state, input.state, words);
      if (problems.length > 0) throw refused(problems);
      if (input.state !== 'RESOLVED' && words.resolution?.trim())
        throw badInput('resolution', 'How it was resolved is said when it becomes resolved.', 'ISS-1');
      await changeRow(tx, Issue, issue, input.expectedVersion, standing(input, programme.today));
      return inFull(tx, actor, programme, input.id);
    });
  }
}

/** What the row says of its state: what is opened again says no longer how it ended; the history does. */
function standing({ state, resolution, reason }: MoveIssueInput, today: string): Partial<Issue> {
  if (state === 'RESOLVED') return { state, resolution: resolution?.trim() ?? null, resolvedOn: today };
  if (state === 'CLOSED') return { state, closeReason: reason?.trim() ?? null, closedOn: today };
  const ended = { resolution: null, resolvedOn: null, closeReason: null, closedOn: null };
  return isOpenIssue(state) ? { state, ...ended } : { state };
}
