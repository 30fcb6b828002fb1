import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { newToken, tokenHash } from './tokens.js';

const HOURS = 48;

/** Makes a one-time link's token that sets the password of this credential. No mail is needed: hand it over. */
export function makePasswordLink(db: EntityManager, credentialId: string): Promise<string> {
  return makeLink(db, 'SET_PASSWORD', credentialId);
}

/** The link that makes the first administrator of an empty instance. An older one stops working. */
export async function makeFirstAdministratorLink(db: EntityManager): Promise<string> {
  await db.query("delete from sign_in_link where purpose = 'FIRST_ADMINISTRATOR' and used_at is null");
  return makeLink(db, 'FIRST_ADMINISTRATOR', null);
}

/** True while nobody on this instance can sign in as an administrator. */
export async function lacksAdministrator(db: EntityManager): Promise<boolean> {
  const [row] = await db.query(
    `select not exists (
       select from role_grant g join person p on p.office_id = g.office_id and p.id = g.person_id
         join credential c on c.id = p.credential_id
        where g.role = 'ADMINISTRATOR' and g.ended_at is null and p.deactivated_at is null and c.disabled_at is null) as lacks`,
  );
  return row.lacks;
}

async function makeLink(db: EntityManager, purpose: string, credentialId: string | null): Promise<string> {
  const token = newToken();
  await db.query(
    `insert into sign_in_link (id, token_hash, purpose, credential_id, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(hours => $5))`,
    [uuid(), tokenHash(token), purpose, credentialId, HOURS],
  );
  return token;
}
