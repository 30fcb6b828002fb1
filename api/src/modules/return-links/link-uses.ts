import type { LinkOutcome } from '@gantry/shared/reporting/return-link-rules';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

/**
 * Notes that a link was used: when and how it ended, and never from where. Written by itself, so that a refusal leaves its
 * trace.
 */
export async function noteUse(
  db: Pick<EntityManager, 'query'>,
  link: { officeId: string; id: string },
  outcome: LinkOutcome,
  detail: string | null = null,
): Promise<void> {
  await db.query(
    'insert into return_link_use (office_id, id, link_id, outcome, detail) values ($1, $2, $3, $4, $5)',
    [link.officeId, uuid(), link.id, outcome, detail],
  );
}
