import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isPlainAddress, oneLine } from './plain-address.js';

/** Whom a reminder is for. */
export interface MailReader {
  personId: string;
  name: string;
  email: string;
}

const CLOSING = {
  RETURN_REMINDER: 'Open My updates to answer.',
  ACTION_REMINDER: 'Open My updates to see them.',
} as const;

/**
 * Writes the letter that goes with a reminder, in the transaction that writes the reminder. It names periods, workstreams
 * and days only: no item, no action, no colour, nothing that was said.
 */
export async function queueReminderMail(
  tx: EntityManager,
  officeId: string,
  { personId, name, email }: MailReader,
  sentence: string,
  kind: keyof typeof CLOSING,
): Promise<void> {
  if (!isPlainAddress(email)) return;
  await tx.query(
    `insert into outbox_mail (office_id, id, person_id, kind, to_name, to_address, subject, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [officeId, uuid(), personId, kind, name, email, oneLine(sentence), `${sentence}\n${CLOSING[kind]}`],
  );
}
