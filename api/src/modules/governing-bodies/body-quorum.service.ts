import { quorumRuleProblems } from '@gantry/shared/governance/quorum-words';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { bodyView } from './bodies.queries.js';
import { Body } from './body.entity.js';
import type { BodyType } from './body.types.js';
import { bodyToChange } from './body-part-access.js';
import type { SetQuorumInput } from './constitution.inputs.js';
import { checkSeatReferences } from './member-rules.js';
import { namedQuorum } from './quorum-rule.js';

/** When a body is quorate, as an expression that rules can read. */
@Injectable()
export class BodyQuorumService {
  constructor(private readonly uow: UnitOfWork) {}

  set(actor: SignedIn, input: SetQuorumInput): Promise<BodyType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'body.set-quorum', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      await bodyToChange(tx, actor, input.id);
      for (const { organisationId } of input.organisations)
        await checkSeatReferences(tx, actor, { organisationId });
      for (const [at, { name }] of input.categories.entries())
        if (name.trim() === '') throw badInput(`categories.${at}.name`, 'Say what the members count as.');
      const { deputiesCount, remoteCounts } = input;
      const organisations = input.organisations.map(({ organisationId, minimum }) => ({
        organisationId,
        minimum,
      }));
      const categories = input.categories.map(({ name, minimum }) => ({ name: name.trim(), minimum }));
      const quorumRule = { organisations, categories, deputiesCount, remoteCounts };
      const rule = await namedQuorum(tx, officeId, input.minimum, quorumRule);
      const seats = await tx.query(
        `select organisation_id as "organisationId", category, is_voting as "isVoting" from body_member
          where office_id = $1 and body_id = $2 and role <> 'IN_ATTENDANCE'
            and daterange(held_from, held_to, '[]') @> office_today($1)`,
        [officeId, input.id],
      );
      const problems = quorumRuleProblems(rule, seats);
      if (problems.length > 0) throw refused(problems);
      const change = { quorumMinimum: input.minimum, quorumRule };
      await changeRow(tx, Body, { officeId, id: input.id }, input.expectedVersion, change);
      return bodyView(tx, actor, input.id);
    });
  }
}
