import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';
import { oneLine } from './plain-address.js';

export interface ReturnLinkLetter {
  personId: string;
  name: string;
  address: string;
  linkId: string;
  programmeName: string;
  periodName: string;
  cutOffOn: string;
}

const PLACE = /\{return-link:([0-9a-f-]{36})\}/;
/** A link that was withdrawn or is in use is not given out again. $1 office, $2 link, $3 the hash of the new token. */
const RENEW = `
  update return_link_key k set token_hash = $3 from return_link l
   where k.office_id = $1 and k.link_id = $2 and k.browser_hash is null
     and l.office_id = k.office_id and l.id = k.link_id and l.revoked_at is null
  returning true as is_renewed`;

/** Writes the letter that brings a link. It holds the place of the link only: the link itself is kept nowhere. */
export async function queueReturnLinkMail(
  tx: EntityManager,
  officeId: string,
  letter: ReturnLinkLetter,
): Promise<void> {
  const { personId, name, address, linkId, programmeName, periodName, cutOffOn } = letter;
  const subject = oneLine(`Your return for ${periodName}: ${programmeName}`);
  const body = [
    `Please say how your items stand, by ${writeDay(day(cutOffOn))}.`,
    `No password is needed: {return-link:${linkId}}`,
    'This link is yours alone. It works in the first browser in which you say that it is you. Do not pass it on.',
  ].join('\n');
  await tx.query(
    `insert into outbox_mail (office_id, id, person_id, kind, to_name, to_address, subject, body)
     values ($1, $2, $3, 'RETURN_LINK', $4, $5, $6, $7)`,
    [officeId, uuid(), personId, name, address, subject, body],
  );
}

/** The link of the letter was withdrawn or used before the letter left: it is not sent, now or later. */
export class LinkIsOver extends Error {
  override message = 'The link was withdrawn, or is in use already. Make a new one.';
}

/** The text of a letter as it leaves: a link's token is made in this moment, and only its hash is kept. */
export async function bodyToSend(
  db: Pick<EntityManager, 'query'>,
  { office_id, kind, body }: { office_id: string; kind: string; body: string },
  publicUrl: string,
): Promise<string> {
  const [place, linkId] = kind === 'RETURN_LINK' ? (PLACE.exec(body) ?? []) : [];
  if (place === undefined) return body;
  const token = newToken();
  const [renewed] = await db.query(RENEW, [office_id, linkId, tokenHash(token)]);
  if (renewed.length === 0) throw new LinkIsOver();
  return body.replace(place, `${publicUrl.replace(/\/$/, '')}/return#${token}`);
}
