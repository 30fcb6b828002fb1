import { can } from '@gantry/shared/policy/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { serverName } from '../../platform/config/mail-settings.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound } from '../../platform/errors/domain-error.js';
import type {
  ChooseMeetingMailInput,
  ChooseReturnMailInput,
  RetryMailInput,
  SendTestMailInput,
} from './mail.inputs.js';
import { LETTER_COUNTS, LETTERS, WANTS_MEETINGS, WANTS_RETURNS } from './mail.sql.js';
import type { LetterType, MailOutboxType, MailState, OwnMailType } from './mail.types.js';
import { MailSender } from './mail-sender.js';
import { isPlainAddress } from './plain-address.js';

const SHOWN = 200;

interface LetterRow {
  id: string;
  kind: string;
  to_name: string;
  subject: string;
  state: MailState;
  attempts: number;
  last_error: string | null;
  created_at: Date;
  sent_at: Date | null;
}

/** The outbox for administrators, and whether somebody wants letters at all. */
@Injectable()
export class MailService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly sender: MailSender,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  outbox(actor: SignedIn): Promise<MailOutboxType> {
    this.allow(actor);
    return this.outboxOf(this.db.manager, actor.officeId);
  }

  async retry(actor: SignedIn, input: RetryMailInput): Promise<MailOutboxType> {
    const { idempotencyKey, ...request } = input;
    const outbox = await this.uow.run(
      { actor, action: 'mail.retry', idempotencyKey, request },
      async (tx) => {
        this.allow(actor);
        const [, changed] = await tx.query(
          `update outbox_mail set state = 'WAITING', attempts = 0, next_try_at = now(), created_at = clock_timestamp()
          where office_id = $1 and id = $2 and state <> 'SENT'`,
          [actor.officeId, input.id],
        );
        if (changed === 0) throw notFound('letter');
        return this.outboxOf(tx, actor.officeId);
      },
    );
    void this.sender.sendDue().catch(() => undefined);
    return outbox;
  }

  async sendTest(actor: SignedIn, input: SendTestMailInput): Promise<MailOutboxType> {
    const { idempotencyKey, ...request } = input;
    const outbox = await this.uow.run({ actor, action: 'mail.test', idempotencyKey, request }, async (tx) => {
      this.allow(actor);
      const address = await this.addressOf(tx, actor);
      if (address === null || !isPlainAddress(address))
        throw badInput(null, 'You have no e-mail address to which a letter could go.');
      await tx.query(
        `insert into outbox_mail (office_id, id, person_id, kind, to_name, to_address, subject, body)
         values ($1, $2, $3, 'TEST', $4, $5, 'Test of the mail server', 'This letter shows that Gantry can send mail.')`,
        [actor.officeId, uuid(), actor.personId, actor.name, address],
      );
      return this.outboxOf(tx, actor.officeId);
    });
    void this.sender.sendDue().catch(() => undefined);
    return outbox;
  }

  own(actor: SignedIn): Promise<OwnMailType> {
    return this.ownOf(this.db.manager, actor);
  }

  choose(actor: SignedIn, input: ChooseMeetingMailInput): Promise<OwnMailType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'mail.choose', idempotencyKey, request }, async (tx) => {
      const { expectedVersion, wantsMeetings } = input;
      return this.choice(tx, actor, WANTS_MEETINGS, expectedVersion, wantsMeetings);
    });
  }

  chooseReturns(actor: SignedIn, input: ChooseReturnMailInput): Promise<OwnMailType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'mail.choose', idempotencyKey, request }, async (tx) => {
      const { expectedVersion, wantsReturns } = input;
      return this.choice(tx, actor, WANTS_RETURNS, expectedVersion, wantsReturns);
    });
  }

  private async choice(
    tx: EntityManager,
    actor: SignedIn,
    statement: string,
    expectedVersion: number,
    isWanted: boolean,
  ): Promise<OwnMailType> {
    const { officeId, personId } = actor;
    const [, changed] = await tx.query(statement, [officeId, personId, expectedVersion, isWanted]);
    const current = await this.ownOf(tx, actor);
    if (changed === 0) throw new DomainError('STALE_VERSION', { expectedVersion, current });
    return current;
  }

  private allow(actor: SignedIn): void {
    const action = 'mail:manage';
    if (!can(actor, action, { officeId: actor.officeId })) throw new DomainError('FORBIDDEN', { action });
  }

  private async addressOf(db: EntityManager, actor: SignedIn): Promise<string | null> {
    const [row] = await db.query(
      `select c.email from person p join credential c on c.id = p.credential_id where p.office_id = $1 and p.id = $2`,
      [actor.officeId, actor.personId],
    );
    return row?.email ?? null;
  }

  private async ownOf(db: EntityManager, actor: SignedIn): Promise<OwnMailType> {
    const [row] = await db.query(
      `select version, meeting_mail_since is not null as "wantsMeetings", reporting_mail_off_since is null as "wantsReturns"
         from person where office_id = $1 and id = $2`,
      [actor.officeId, actor.personId],
    );
    return {
      version: row.version,
      address: await this.addressOf(db, actor),
      wantsMeetings: row.wantsMeetings,
      wantsReturns: row.wantsReturns,
      isSecretary: actor.grants.some(({ role, scope }) => role === 'SECRETARY' && scope === 'BODY'),
    };
  }

  private async outboxOf(db: EntityManager, officeId: string): Promise<MailOutboxType> {
    const { mail } = this.config;
    const [[office], [counts], letters] = [
      await db.query('select is_example from office where id = $1', [officeId]),
      await db.query(LETTER_COUNTS, [officeId]),
      (await db.query(LETTERS, [officeId, SHOWN])) as LetterRow[],
    ];
    const why = !mail
      ? 'no mail server configured'
      : office.is_example
        ? 'this is the example, whose people do not exist'
        : null;
    return {
      isConfigured: mail !== null,
      leaves: why === null,
      server: mail ? serverName(mail) : null,
      from: mail ? mail.from.address : null,
      words: why === null ? `Letters leave by ${serverName(mail!)}.` : `No letter leaves: ${why}.`,
      ...counts,
      letters: letters.map((row) => letterView(row, why)),
    };
  }
}

function letterView(row: LetterRow, why: string | null): LetterType {
  const { id, kind, subject, state, attempts } = row;
  const written = { writtenAt: row.created_at, sentAt: row.sent_at };
  return { id, to: row.to_name, kind, subject, state, words: stateWords(row, why), attempts, ...written };
}

function stateWords({ state, attempts, last_error }: LetterRow, why: string | null): string {
  if (state === 'SENT') return 'Sent';
  if (state === 'FAILED') return `Given up: ${last_error ?? 'no answer'}`;
  if (why !== null) return `Not sent: ${why}`;
  if (attempts === 0) return 'Waits to be sent';
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  return last_error === null ? `Tried ${times}` : `Tried ${times}, will be tried again: ${last_error}`;
}
