import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { badInput, DomainError } from '../errors/domain-error.js';
import { AccessLog } from './access-log.service.js';
import { hashPassword, passwordProblem, verifyPassword } from './password.js';
import { type SessionOrigin, SessionsService } from './sessions.service.js';
import { ThrottleService } from './throttle.service.js';
import { tokenHash } from './tokens.js';

interface Account {
  credential_id: string;
  password_hash: string | null;
  office_id: string;
  person_id: string;
}

/** Signing in and setting a password. Unknown, disabled and wrong all get the same answer after the same work. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionsService,
    private readonly throttle: ThrottleService,
    private readonly log: AccessLog,
  ) {}

  /** Answers the new session's token. `officeId` chooses where somebody belongs to several offices. */
  async signIn(
    email: string,
    password: string,
    from: SessionOrigin,
    officeId: string | null = null,
  ): Promise<string> {
    const address = plainEmail(email);
    await this.throttle.take(address, from.address).catch(async (error: unknown) => {
      await this.log.note('SIGN_IN_THROTTLED', { detail: address, address: from.address });
      throw error;
    });
    const [account]: Account[] = await this.db.query(
      `select c.id as credential_id, c.password_hash, p.office_id, p.id as person_id
         from credential c join person p on p.credential_id = c.id and p.deactivated_at is null
        where c.email = $1 and c.disabled_at is null and ($2::uuid is null or p.office_id = $2)
        order by p.created_at limit 1`,
      [address, officeId],
    );
    if (!(await verifyPassword(password, account?.password_hash ?? null)) || !account) {
      await this.log.note('SIGN_IN_FAILED', { detail: address, address: from.address });
      throw new DomainError('UNAUTHENTICATED', { reason: 'WRONG_CREDENTIALS' });
    }
    await this.throttle.giveBack(address, from.address);
    const { office_id, person_id, credential_id } = account;
    const token = await this.db.transaction((tx) =>
      this.sessions.open(tx, { officeId: office_id, personId: person_id, credentialId: credential_id }, from),
    );
    await this.log.note('SIGNED_IN', { officeId: office_id, personId: person_id, address: from.address });
    return token;
  }

  /** Uses a one-time link: sets the password, ends every open session of the account and every other link to it. */
  async setPassword(token: string, password: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const link = await this.useLink(tx, token, 'SET_PASSWORD');
      const [credential] = await tx.query('select email from credential where id = $1', [link.credential_id]);
      const problem = passwordProblem(password, credential.email);
      if (problem) throw badInput('password', problem);
      await tx.query('update credential set password_hash = $2, changed_at = now() where id = $1', [
        link.credential_id,
        await hashPassword(password),
      ]);
      await tx.query('update sign_in_link set used_at = now() where credential_id = $1 and used_at is null', [
        link.credential_id,
      ]);
      await this.sessions.closeAllOf(tx, String(link.credential_id));
    });
    await this.log.note('PASSWORD_SET', {});
  }

  /** Marks a one-time link as used, or refuses: unknown, used and expired answer alike. */
  async useLink(tx: EntityManager, token: string, purpose: 'SET_PASSWORD' | 'FIRST_ADMINISTRATOR') {
    const [[link]]: [{ credential_id: string | null }[]] = await tx.query(
      `update sign_in_link set used_at = now()
        where token_hash = $1 and purpose = $2 and used_at is null and expires_at > now() returning credential_id`,
      [tokenHash(token), purpose],
    );
    if (!link)
      throw badInput(
        'token',
        'This link has been used or has run out. Ask your administrator for a new one.',
      );
    return link;
  }
}

/** E-mail addresses are compared in lower case without the spaces around them. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}
