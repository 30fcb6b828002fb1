import { day } from '@gantry/shared/dates/day';
import {
  escalationSentence,
  isEscalationDue,
  type ReminderDays,
  type ReminderKind,
  reminderDue,
  reminderSentence,
} from '@gantry/shared/reporting/return-reminders';
import { isHandedIn, type ReturnGap } from '@gantry/shared/reporting/return-standing';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { queueReminderMail } from '../mail/index.js';
import { ADD_REMINDER, DEBTORS, GAPS, HEARERS, OPEN_PERIODS } from './cycle.sql.js';
import type { RemindOwnersInput } from './reporting.inputs.js';
import type { OwnersRemindedType } from './reporting.types.js';
import { allowIn, daysOf, mustBeAnswerable, periodToChange } from './reporting-access.js';

interface OpenPeriodRow {
  officeId: string;
  id: string;
  programmeId: string;
  name: string;
  cutOffOn: string;
  graceUntil: string;
  openedOn: string;
  remindWorkingDays: number;
  today: string;
}

interface ReaderRow {
  personId: string;
  name: string;
  email: string | null;
  wantsLetters: boolean;
  said: ReminderKind[];
}

type DebtorRow = Omit<ReaderRow, 'personId'> & {
  /** Null where nobody is there to answer. */
  personId: string | null;
  lines: number;
  returns: string[];
  wasAskedToday: boolean;
};

/** Reminders: in the product for everybody they are for, and as letters where those leave and are wanted. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Everybody who owes something now is told so, once a day however often it is asked for. */
  now(actor: SignedIn, input: RemindOwnersInput): Promise<OwnersRemindedType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'period.remind', idempotencyKey, request }, async (tx) => {
      const { period } = await periodToChange(tx, actor, input.periodId, 'step');
      allowIn(actor, period.programmeId, 'period:manage');
      mustBeAnswerable(period);
      const row = await openPeriodRow(tx, period);
      const debtors: DebtorRow[] = await tx.query(DEBTORS, [period.officeId, period.id]);
      const people: string[] = [];
      for (const debtor of debtors) {
        if (!isSomebody(debtor)) continue;
        if (!debtor.wasAskedToday) await this.tell(tx, row, debtor, 'BY_HAND', sentenceFor(row, debtor));
        people.push(debtor.name);
      }
      return { periodId: period.id, people, vacant: debtors.length - people.length };
    });
  }

  /** What is due today by the clock of each office; safe to run again, and in several processes. */
  async runDue(officeId: string | null = null): Promise<number> {
    const periods: OpenPeriodRow[] = await this.db.query(OPEN_PERIODS, [officeId]);
    let told = 0;
    for (const { officeId: office, id } of periods)
      told += await this.db.transaction(async (tx) => {
        await tx.query(
          `select set_config('gantry.action', 'period.remind', true), set_config('gantry.change', $1, true)`,
          [uuid()],
        );
        return this.remindPeriod(tx, office, id);
      });
    return told;
  }

  /** What is due in one period, inside a transaction: to owners what is outstanding, to whoever hears of it what is missing. */
  async remindPeriod(tx: EntityManager, officeId: string, periodId: string): Promise<number> {
    const rows: OpenPeriodRow[] = await tx.query(OPEN_PERIODS, [officeId]);
    const row = rows.find(({ id }) => id === periodId);
    if (!row) return 0;
    const days = await daysOf(tx, officeId, row.programmeId);
    const debtors: DebtorRow[] = await tx.query(DEBTORS, [officeId, periodId]);
    let told = 0;
    for (const debtor of debtors) {
      if (!isSomebody(debtor)) continue;
      const kind = reminderDue(daysFrom(row), row.remindWorkingDays, debtor.said, day(row.today), days);
      if (kind !== null) told += await this.tell(tx, row, debtor, kind, sentenceFor(row, debtor, kind));
    }
    return told + (await this.escalate(tx, row));
  }

  private async escalate(tx: EntityManager, row: OpenPeriodRow): Promise<number> {
    if (!isEscalationDue(daysFrom(row), [], day(row.today))) return 0;
    const gaps: ReturnGap[] = await tx.query(GAPS, [row.officeId, row.id]);
    const missing = gaps.filter(({ state }) => !isHandedIn(state)).map(({ title }) => title);
    if (missing.length === 0) return 0;
    const hearers: ReaderRow[] = await tx.query(HEARERS, [row.officeId, row.id]);
    let told = 0;
    for (const hearer of hearers)
      if (isEscalationDue(daysFrom(row), hearer.said, day(row.today)))
        told += await this.tell(tx, row, hearer, 'ESCALATED', escalationSentence(row.name, missing));
    return told;
  }

  /** Writes one reminder, and the letter that goes with it; answers how many were written. */
  private async tell(
    tx: EntityManager,
    { officeId, programmeId, id: periodId }: OpenPeriodRow,
    { personId, name, email, wantsLetters }: ReaderRow,
    kind: ReminderKind,
    sentence: string,
  ): Promise<number> {
    const isByLetter = this.config.mail !== null && wantsLetters && email !== null;
    const written: unknown[] = await tx.query(ADD_REMINDER, [
      ...[officeId, uuid(), programmeId, periodId, personId, kind],
      ...[sentence, isByLetter],
    ]);
    if (written.length === 0) return 0;
    if (isByLetter)
      await queueReminderMail(tx, officeId, { personId, name, email }, sentence, 'RETURN_REMINDER');
    return 1;
  }
}

async function openPeriodRow(
  tx: EntityManager,
  period: {
    officeId: string;
    id: string;
    programmeId: string;
    name: string;
    cutOffOn: string;
    graceUntil: string;
  },
): Promise<OpenPeriodRow> {
  const [row] = await tx.query('select office_today($1)::text as today', [period.officeId]);
  return { ...period, openedOn: row.today, remindWorkingDays: 0, today: row.today };
}

function isSomebody(debtor: DebtorRow): debtor is DebtorRow & { personId: string } {
  return debtor.personId !== null;
}

function daysFrom({ name, openedOn, cutOffOn, graceUntil }: OpenPeriodRow): ReminderDays {
  return { name, opened: day(openedOn), cutOff: day(cutOffOn), graceUntil: day(graceUntil) };
}

function sentenceFor(row: OpenPeriodRow, debtor: DebtorRow, kind?: ReminderKind): string {
  const days = daysFrom(row);
  const said = kind ?? (day(row.today) > days.cutOff ? 'OVERDUE' : 'DUE');
  return reminderSentence(said, days, { returns: debtor.returns, lines: debtor.lines });
}
