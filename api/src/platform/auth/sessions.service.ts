import type { Grant } from '@gantry/shared/policy/roles';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from './signed-in.js';
import { newToken, tokenHash } from './tokens.js';

/** Signed out after this long without a call, and after this long whatever happens. */
export const IDLE_MINUTES = 60;
export const ABSOLUTE_HOURS = 12;

export interface SessionOrigin {
  userAgent: string | null;
  address: string | null;
}

/** Opaque sessions: the cookie holds 256 random bits, the database their hash; an end counts from the next call on. */
@Injectable()
export class SessionsService {
  constructor(private readonly db: DataSource) {}

  /** Opens a session under a new token; whoever signs in never keeps an older one. */
  async open(
    tx: EntityManager,
    who: { officeId: string; personId: string; credentialId: string },
    from: SessionOrigin,
  ): Promise<string> {
    const token = newToken();
    await tx.query(
      `insert into session (office_id, id, token_hash, person_id, credential_id, expires_at, user_agent, address)
       values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6), $7, $8)`,
      [
        who.officeId,
        uuid(),
        tokenHash(token),
        who.personId,
        who.credentialId,
        ABSOLUTE_HOURS,
        from.userAgent,
        from.address,
      ],
    );
    return token;
  }

  async close(token: string): Promise<void> {
    await this.db.query('update session set ended_at = now() where token_hash = $1 and ended_at is null', [
      tokenHash(token),
    ]);
  }

  /** Ends every session of a credential: a new password or a disabled account counts at once. */
  async closeAllOf(tx: EntityManager, credentialId: string): Promise<void> {
    await tx.query('update session set ended_at = now() where credential_id = $1 and ended_at is null', [
      credentialId,
    ]);
  }

  /** Who holds this token now, with the roles that stand now; null for an unknown, ended, idle or expired one. */
  async find(token: string): Promise<SignedIn | null> {
    const row = await this.row(token);
    if (!row) return null;
    if (row.is_worth_touching)
      await this.db.query('update session set last_seen_at = now() where office_id = $1 and id = $2', [
        row.office_id,
        row.id,
      ]);
    return signedIn(row);
  }

  /** The same for a connection that stays open: looking keeps nobody signed in. */
  async stillThere(token: string): Promise<SignedIn | null> {
    const row = await this.row(token);
    return row ? signedIn(row) : null;
  }

  /** Prepared by name, which TypeORM's own `query` cannot do: planning this takes many times as long as running it. */
  private async row(token: string): Promise<FoundSession | undefined> {
    const runner = this.db.createQueryRunner();
    try {
      const client: ClientBase = await runner.connect();
      const values = [tokenHash(token), IDLE_MINUTES];
      const { rows } = await client.query<FoundSession>({ name: 'session by token', text: FIND, values });
      return rows[0];
    } finally {
      await runner.release();
    }
  }
}

function signedIn(row: FoundSession): SignedIn {
  return {
    officeId: row.office_id,
    personId: row.person_id,
    sessionId: row.id,
    name: row.name,
    grants: row.grants,
  };
}

interface FoundSession {
  office_id: string;
  id: string;
  person_id: string;
  name: string;
  is_worth_touching: boolean;
  grants: Grant[];
}

const FIND = `
  select s.office_id, s.id, s.person_id, p.name,
         s.last_seen_at < now() - interval '1 minute' as is_worth_touching,
         coalesce((
           select json_agg(json_build_object(
                    'role', g.role, 'scope', g.scope, 'programmeId', g.programme_id, 'bodyId', g.body_id,
                    'workstreamIds', array(
                      with recursive below as (
                        select w.id from workstream w where w.office_id = g.office_id and w.id = g.workstream_id
                        union all
                        select w.id from workstream w join below on w.office_id = g.office_id and w.parent_id = below.id)
                      select id from below),
                    'servedProgrammeIds', array(
                      select b.programme_id from body_programme b where b.office_id = g.office_id and b.body_id = g.body_id)))
             from role_grant g
            where g.office_id = s.office_id and g.person_id = s.person_id and g.ended_at is null), '[]') as grants
    from session s
    join person p on p.office_id = s.office_id and p.id = s.person_id
    join credential c on c.id = s.credential_id
   where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()
     and s.last_seen_at > now() - make_interval(mins => $2)
     and p.deactivated_at is null and c.disabled_at is null`;
