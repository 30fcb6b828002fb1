import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { makePasswordLink } from '../../platform/auth/links.js';
import { plainEmail } from '../../platform/auth/sign-in.service.js';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';

export interface NewPerson {
  officeId: string;
  name: string;
  email: string;
  jobTitle?: string | null;
  organisationId?: string | null;
}

export interface NewAccount {
  personId: string;
  /** The token of the one-time link; null for somebody who signs in with a password they already have. */
  token: string | null;
}

/**
 * Adds a person with an account. An account that already opens another office is taken over only by whoever runs the
 * server (`mayJoin`): an administrator of one office must not get a way into another.
 */
export async function createPerson(
  tx: EntityManager,
  person: NewPerson,
  { mayJoin }: { mayJoin: boolean },
): Promise<NewAccount> {
  const email = plainEmail(person.email);
  if (!person.name.trim()) throw badInput('name', 'Write their name.');
  const [known] = await tx.query(
    `select c.id, c.password_hash is not null as "hasPassword",
            exists (select from person p where p.credential_id = c.id and p.office_id = $2) as "isHere"
       from credential c where c.email = $1`,
    [email, person.officeId],
  );
  if (known?.isHere) throw badInput('email', 'Somebody of this office signs in with this address already.');
  if (known && !mayJoin)
    throw badInput(
      'email',
      'This address has an account on this server already. Whoever runs the server can add it: gantry user add.',
    );
  const credentialId = known?.id ?? uuid();
  if (!known) await tx.query('insert into credential (id, email) values ($1, $2)', [credentialId, email]);
  const personId = uuid();
  await tx.query(
    `insert into person (office_id, id, name, job_title, organisation_id, credential_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      person.officeId,
      personId,
      person.name.trim(),
      person.jobTitle?.trim() || null,
      person.organisationId ?? null,
      credentialId,
    ],
  );
  const token = known?.hasPassword ? null : await makePasswordLink(tx, credentialId);
  return { personId, token };
}

/** A new one-time link for a person of this office; refused where the account opens another office too. */
export async function newPasswordLink(
  tx: EntityManager,
  officeId: string,
  credentialId: string | null,
): Promise<string> {
  if (credentialId === null) throw new DomainError('CONFLICT', { problems: [NO_ACCOUNT] });
  const [row] = await tx.query(
    `select exists (select from person where credential_id = $1 and office_id <> $2 and deactivated_at is null) as "isShared"`,
    [credentialId, officeId],
  );
  if (row.isShared) throw new DomainError('CONFLICT', { problems: [SHARED] });
  return makePasswordLink(tx, credentialId);
}

const NO_ACCOUNT = {
  rule: 'ACCOUNT-1',
  severity: 'E',
  field: null,
  message: 'This person has no account to sign in with.',
};
const SHARED = {
  rule: 'ACCOUNT-2',
  severity: 'E',
  field: null,
  message: 'This account opens another office too. Whoever runs the server can reset it: gantry user reset.',
};
