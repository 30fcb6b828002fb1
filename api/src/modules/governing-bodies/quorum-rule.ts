import type { QuorumRule } from '@gantry/shared/governance/quorum';
import type { EntityManager } from 'typeorm';
import type { Body } from './body.entity.js';

/** What `body.quorum_rule` holds beside the minimum, which has a column of its own. */
export interface StoredQuorum {
  organisations: { organisationId: string; minimum: number }[];
  categories: { name: string; minimum: number }[];
  deputiesCount: boolean;
  remoteCounts: boolean;
}

const PLAIN: StoredQuorum = { organisations: [], categories: [], deputiesCount: true, remoteCounts: true };

/** When the body is quorate, with the names of its organisations; null where no minimum is recorded. */
export async function quorumRuleOf(
  db: EntityManager,
  body: Pick<Body, 'officeId' | 'quorumMinimum' | 'quorumRule'>,
): Promise<QuorumRule | null> {
  if (body.quorumMinimum === null) return null;
  const stored = (body.quorumRule as StoredQuorum | null) ?? PLAIN;
  return namedQuorum(db, body.officeId, body.quorumMinimum, stored);
}

export async function namedQuorum(
  db: EntityManager,
  officeId: string,
  minimum: number,
  { organisations, categories, deputiesCount, remoteCounts }: StoredQuorum,
): Promise<QuorumRule> {
  const ids = organisations.map((one) => one.organisationId);
  const rows: { id: string; name: string }[] =
    ids.length === 0
      ? []
      : await db.query('select id, name from organisation where office_id = $1 and id = any($2)', [
          officeId,
          ids,
        ]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    minimum,
    organisations: organisations.flatMap(({ organisationId: id, minimum: each }) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name, minimum: each }];
    }),
    categories,
    deputiesCount,
    remoteCounts,
  };
}
