import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isPlainAddress, oneLine } from './plain-address.js';

/** Whom a letter about returns is for. */
export interface MailReader {
  personId: string;
  name: string;
  email: string;
}

/**
 * Writes the letter that goes with a reminder, in the transaction that writes the reminder. It names periods and
 * workstreams only: no item, no colour, nothing that was said.
 */
export async function queueReminderMail(
  tx: EntityManager,
  officeId: string,
  { personId, name, email }: MailReader,
  sentence: string,
): Promise<void> {
  if (!isPlainAddress(email)) return;
  await tx.query(
    `insert into outbox_mail (office_id, id, person_id, kind, to_name, to_address, subject, body)
     values ($1, $2, $3, 'RETURN_REMINDER', $4, $5, $6, $7)`,
    [officeId, uuid(), personId, name, email, oneLine(sentence), `${sentence}\nOpen My updates to answer.`],
  );
}
