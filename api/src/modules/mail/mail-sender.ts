import { type CalendarEvent, writeCalendar } from '@gantry/shared/icalendar/write-calendar';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { TAKE_DUE } from './mail.sql.js';
import { isPlainAddress, oneLine } from './plain-address.js';
import { bodyToSend, LinkIsOver } from './return-link-mail.js';

const LOOK_EVERY_MS = 20_000;
const PATIENCE_MS = 30_000;
/** Minutes after each try; after the last of them nobody tries again by itself. */
const PAUSES = [1, 5, 30, 120, 480, 1_440];
/** What was written longer ago tells of a plan that nobody has any more. */
const TOO_OLD = `
  update outbox_mail set state = 'FAILED', last_error = 'It was not sent within 7 days, and is out of date by now.'
   where state = 'WAITING' and created_at < now() - interval '7 days'
     and exists (select from office f where f.id = outbox_mail.office_id and not f.is_example)`;
const LONGEST_ERROR = 300;

interface Letter {
  office_id: string;
  id: string;
  kind: string;
  to_name: string;
  to_address: string;
  subject: string;
  body: string;
  event: CalendarEvent | null;
  event_method: 'REQUEST' | 'CANCEL' | null;
  attempts: number;
}

/**
 * Hands waiting letters to the mail server that this instance was given; without one it does nothing. Each letter is taken
 * before it is sent, so that several processes do not send it twice, and a process that dies leaves it to be tried again.
 */
@Injectable()
export class MailSender implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('mail');
  private transport: Transporter | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;

  constructor(
    private readonly db: DataSource,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    const { mail, mode } = this.config;
    if (!mail) return;
    this.transport = createTransport({
      url: mail.smtpUrl,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    if (mode === 'test') return;
    this.timer = setInterval(
      () => void this.sendDue().catch(() => this.log.warn('The outbox could not be read.')),
      LOOK_EVERY_MS,
    );
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running?.catch(() => undefined);
    this.transport?.close();
  }

  /** Sends what is due, one after the other; answers how many were taken. */
  sendDue(): Promise<number> {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async sendAll(): Promise<number> {
    if (this.transport === null) return 0;
    await this.db.query(TOO_OLD);
    for (let taken = 0; ; taken++) {
      const [rows]: [Letter[], number] = await this.db.query(TAKE_DUE, [PAUSES]);
      const [letter] = rows;
      if (!letter) return taken;
      await this.send(letter, this.transport);
    }
  }

  private async send(letter: Letter, transport: Transporter): Promise<void> {
    const key = [letter.office_id, letter.id];
    try {
      const body = await bodyToSend(this.db, letter, this.config.publicUrl);
      await transport.sendMail(this.messageOf({ ...letter, body }));
    } catch (error) {
      const isLast = letter.attempts >= PAUSES.length || isRefusedForGood(error);
      const said = oneLine(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
      await this.db.query(
        'update outbox_mail set state = $3, last_error = $4 where office_id = $1 and id = $2',
        [...key, isLast ? 'FAILED' : 'WAITING', said],
      );
      this.log.warn(`A letter was not sent, try ${letter.attempts}${isLast ? ', the last' : ''}.`);
      return;
    }
    await this.db.query(
      `update outbox_mail set state = 'SENT', sent_at = now(), last_error = null where office_id = $1 and id = $2`,
      key,
    );
  }

  /** Name and address apart, and the envelope by itself: nothing typed can bring in another reader. */
  private messageOf({ id, to_name, to_address, subject, body, event, event_method }: Letter) {
    const { from } = this.config.mail!;
    if (!isPlainAddress(to_address)) throw new NotAnAddress();
    const to = { name: oneLine(to_name), address: to_address };
    const host = from.address.slice(from.address.indexOf('@') + 1);
    const calendar =
      event === null || event_method === null
        ? null
        : writeCalendar({
            method: event_method,
            name: '',
            description: null,
            events: [{ ...event, organizer: from, attendee: to }],
          });
    return {
      messageId: `<${id}@${host}>`,
      from,
      to,
      envelope: { from: from.address, to: [to_address] },
      subject: oneLine(subject),
      text: `${body}\n\nGantry: ${this.config.publicUrl}\nYou choose in its settings, under Mail, whether you get these letters.\n`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(calendar === null
        ? {}
        : { icalEvent: { method: event_method!, filename: 'meeting.ics', content: calendar } }),
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}

class NotAnAddress extends Error {
  override message = 'This is not one plain e-mail address. Correct it with the person.';
}

/** A server that answers 5xx will not take it later either; everything else may pass. */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  // Who refuses at the door refuses everybody: a password that is being put right must not cost letters.
  const isAboutUs = command === 'CONN' || command?.startsWith('AUTH') === true;
  return (
    error instanceof NotAnAddress ||
    error instanceof LinkIsOver ||
    (responseCode !== undefined && responseCode >= 500 && !isAboutUs)
  );
}
