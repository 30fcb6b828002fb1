import { createHash } from 'node:crypto';
import type { Grant } from '@gantry/shared/policy/roles';
import { stillHolds } from '@gantry/shared/policy/still-holds';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { pastReading } from '../as-at/as-at-context.js';
import type { SignedIn } from '../auth/signed-in.js';
import { DomainError } from '../errors/domain-error.js';

/** One business action: who does what and why, and the key under which a repeated call finds its answer. */
export interface Intention {
  actor: SignedIn;
  /** The audit's word for it, such as `milestone.reforecast`. */
  action: string;
  reason?: string | null;
  idempotencyKey?: string | null;
  /** What was asked, so that the same key with another request is noticed. */
  request?: unknown;
}

interface KeptAnswer {
  request_hash: string;
  answer: unknown;
  grants: Grant[] | null;
}

const RETRY_ON = new Set(['40001', '40P01']);
const TRIES = 4;

/**
 * Runs one business action in one transaction. The triggers write the audit with the actor, action and reason given
 * here, so no service can forget them. Only serialization failures and deadlocks are tried again.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly db: DataSource) {}

  async run<T>(intention: Intention, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (pastReading() !== null) throw new DomainError('AS_AT_READ_ONLY');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.db.transaction((tx) => this.once(tx, intention, work));
      } catch (error) {
        if (attempt === TRIES || !RETRY_ON.has(sqlState(error))) throw error;
      }
    }
  }

  private async once<T>(
    tx: EntityManager,
    intention: Intention,
    work: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    const { actor, action } = intention;
    await tx.query(
      `select set_config('gantry.person', $1, true), set_config('gantry.session', $2, true), set_config('gantry.action', $3, true),
              set_config('gantry.reason', $4, true), set_config('gantry.change', $5, true)`,
      [actor.personId, actor.sessionId, action, intention.reason ?? '', uuid()],
    );
    if (!intention.idempotencyKey) return work(tx);

    const key = [actor.officeId, actor.personId, action, intention.idempotencyKey];
    const hash = createHash('sha256')
      .update(JSON.stringify(intention.request ?? null))
      .digest('hex');
    const [mine] = await tx.query(
      `insert into idempotency_key (office_id, person_id, operation, key, request_hash, grants) values ($1, $2, $3, $4, $5, $6)
       on conflict (office_id, person_id, operation, key) do update
         set request_hash = excluded.request_hash, answer = null, grants = excluded.grants, created_at = now()
         where idempotency_key.created_at < now() - interval '24 hours'
       returning true as mine`,
      [...key, hash, JSON.stringify(actor.grants)],
    );
    if (!mine) return this.keptAnswer<T>(tx, intention, key, hash);
    const answer = await work(tx);
    await tx.query(
      'update idempotency_key set answer = $5 where office_id = $1 and person_id = $2 and operation = $3 and key = $4',
      [...key, JSON.stringify(answer)],
    );
    return answer;
  }

  /** What was answered then, for somebody who still holds every role under which it was answered. */
  private async keptAnswer<T>(
    tx: EntityManager,
    { actor, action }: Intention,
    key: string[],
    hash: string,
  ): Promise<T> {
    const [kept]: KeptAnswer[] = await tx.query(
      'select request_hash, answer, grants from idempotency_key where office_id = $1 and person_id = $2 and operation = $3 and key = $4',
      key,
    );
    if (!kept || kept.request_hash !== hash) throw new DomainError('IDEMPOTENCY_MISMATCH', { key: key[3] });
    if (kept.grants === null || !stillHolds(actor.grants, kept.grants))
      throw new DomainError('FORBIDDEN', { action });
    return kept.answer as T;
  }
}

/** The SQLSTATE of a database error, empty for anything else. */
export function sqlState(error: unknown): string {
  const driver = (error as { driverError?: { code?: unknown } } | null)?.driverError;
  return typeof driver?.code === 'string' ? driver.code : '';
}
