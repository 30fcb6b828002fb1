import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { makePasswordLink } from '../platform/auth/links.js';
import { plainEmail } from '../platform/auth/sign-in.service.js';
import { CliFailure } from './cli-failure.js';
import { officeOf } from './office-of.js';

export const OFFICE_ROLES = ['ADMINISTRATOR', 'PMO', 'SRO', 'READER'] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

export interface NewPerson {
  email: string;
  name: string;
  role: OfficeRole;
  office?: string;
}

/** Returns the token of the link with which the person sets a password. */
export async function addPerson(tx: EntityManager, person: NewPerson): Promise<string> {
  const office = await officeOf(tx, person.office);
  const email = plainEmail(person.email);
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
    throw new CliFailure(`"${person.email}" is not an e-mail address.`, 'Give one such as pmo@example.org.');
  }
  const credentialId = (await credentialOf(tx, email)) ?? (await newCredential(tx, email));
  const [already] = await tx.query('select 1 from person where office_id = $1 and credential_id = $2', [
    office.id,
    credentialId,
  ]);
  if (already) {
    throw new CliFailure(
      `${email} is in ${office.name} already.`,
      'For a new password use "gantry user reset".',
    );
  }
  const personId = uuid();
  await tx.query('insert into person (office_id, id, name, credential_id) values ($1, $2, $3, $4)', [
    office.id,
    personId,
    person.name.trim(),
    credentialId,
  ]);
  await tx.query(
    `insert into role_grant (office_id, id, person_id, role, scope) values ($1, $2, $3, $4, 'OFFICE')`,
    [office.id, uuid(), personId, person.role],
  );
  return makePasswordLink(tx, credentialId);
}

export async function linkFor(tx: EntityManager, address: string): Promise<string> {
  const email = plainEmail(address);
  const credentialId = await credentialOf(tx, email);
  if (!credentialId) {
    throw new CliFailure(
      `Nobody signs in with ${email}.`,
      'Check the address, or add the person with "gantry user add".',
    );
  }
  await tx.query('update session set ended_at = now() where credential_id = $1 and ended_at is null', [
    credentialId,
  ]);
  return makePasswordLink(tx, credentialId);
}

async function credentialOf(tx: EntityManager, email: string): Promise<string | null> {
  const [row] = await tx.query('select id from credential where email = $1', [email]);
  return row?.id ?? null;
}

async function newCredential(tx: EntityManager, email: string): Promise<string> {
  const id = uuid();
  await tx.query('insert into credential (id, email) values ($1, $2)', [id, email]);
  return id;
}
