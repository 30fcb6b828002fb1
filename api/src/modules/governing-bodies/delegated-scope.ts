import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import { scopeProblems } from '@gantry/shared/governance/delegated-scope';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import { can } from '@gantry/shared/policy/policy';
import type { Actor } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { ReachedBody } from './body-access.js';
import { SCOPE_FACTS } from './constitution.sql.js';

interface ScopeRow {
  delegated_function: string;
  programme_id: string | null;
  workstream_id: string | null;
  held_from: string | null;
  held_to: string | null;
}

const dayOrNull = (text: string | null) => (text === null ? null : day(text));

/**
 * `BODY-2` for a decision of a body about a programme and perhaps an item of it. What is delegated for a programme that
 * the actor does not read counts, and is not named.
 */
export async function delegatedScopeProblems(
  db: EntityManager,
  actor: Actor,
  { body }: ReachedBody,
  about: { programmeId: string; planItemId: string | null; outcome: Outcome; on: string },
): Promise<Problem[]> {
  const { officeId } = body;
  const rows: ScopeRow[] = await db.query(SCOPE_FACTS, [officeId, body.id]);
  const scope = rows.map((row) => {
    const isRead =
      row.programme_id === null || can(actor, 'programme:read', { officeId, programmeId: row.programme_id });
    return {
      function: isRead ? row.delegated_function : 'a function of another programme',
      programmeId: row.programme_id,
      workstreamId: row.workstream_id,
      from: dayOrNull(row.held_from),
      to: dayOrNull(row.held_to),
    };
  });
  const [item] = about.planItemId
    ? await db.query('select workstream_id from plan_item where office_id = $1 and id = $2', [
        officeId,
        about.planItemId,
      ])
    : [];
  const workstreamId: string | null | undefined = item ? item.workstream_id : undefined;
  return scopeProblems(body.kind as BodyKind, scope, {
    programmeId: about.programmeId,
    workstreamId,
    outcome: about.outcome,
    on: day(about.on),
  });
}
