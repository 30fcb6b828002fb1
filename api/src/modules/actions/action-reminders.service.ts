import { day } from '@gantry/shared/dates/day';
import {
  type ActionReminder,
  actionReminderDue,
  actionReminderSentence,
} from '@gantry/shared/governance/action-reminders';
import { type ActionState, actionStanding } from '@gantry/shared/governance/action-rules';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { actorOfPerson } from '../../platform/auth/actor-of-person.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { queueReminderMail } from '../mail/index.js';
import { ADD_ACTION_REMINDER, FALLING_DUE } from './action-reminders.sql.js';
import { actionsView } from './action-view.js';

interface DueRow {
  officeId: string;
  id: string;
  state: ActionState;
  dueOn: string;
  personId: string;
  name: string;
  email: string | null;
  wantsLetters: boolean;
  /** It is exempt, or what it comes of is. */
  isExempt: boolean;
  today: string;
  said: ActionReminder[];
}
type Reminded = DueRow & { kind: ActionReminder };

/** Reminders of actions: on record for each owner, and as one letter where letters leave and are wanted. */
@Injectable()
export class ActionReminders {
  constructor(
    private readonly db: DataSource,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** What is due today by the clock of each office; safe to run again, and in several processes. */
  async runDue(officeId: string | null = null): Promise<number> {
    const rows: DueRow[] = await this.db.query(FALLING_DUE, [officeId]);
    const owners = new Map<string, Reminded[]>();
    for (const row of rows) {
      const kind = actionReminderDue(actionStanding(row.state, day(row.dueOn), day(row.today)), row.said);
      if (kind === null || !(await this.mayBeTold(row))) continue;
      const owner = `${row.officeId} ${row.personId}`;
      owners.set(owner, [...(owners.get(owner) ?? []), { ...row, kind }]);
    }
    let told = 0;
    for (const due of owners.values())
      told += await this.db.transaction(async (tx) => {
        await tx.query(
          `select set_config('gantry.action', 'action.remind', true), set_config('gantry.change', $1, true)`,
          [uuid()],
        );
        return this.tell(tx, due);
      });
    return told;
  }

  /** What another process has told meanwhile is left out of the letter. */
  private async tell(tx: EntityManager, due: readonly Reminded[]): Promise<number> {
    const written: Reminded[] = [];
    for (const row of due) {
      const isByLetter = this.isByLetter(row);
      const { officeId, id, personId, kind, dueOn } = row;
      const added: unknown[] = await tx.query(ADD_ACTION_REMINDER, [
        ...[officeId, uuid(), id, personId, kind, dueOn],
        isByLetter,
      ]);
      if (added.length > 0) written.push(row);
    }
    const [first] = written;
    if (first && this.isByLetter(first)) {
      const { officeId, personId, name, email } = first;
      const sentence = actionReminderSentence(
        written.map(({ kind, dueOn }) => ({ kind, dueOn: day(dueOn) })),
      );
      await queueReminderMail(tx, officeId, { personId, name, email }, sentence, 'ACTION_REMINDER');
    }
    return written.length;
  }

  /** That there is something exempt, and when it is due, is not for an owner who may not read it. */
  private async mayBeTold({ officeId, personId, id, isExempt }: DueRow): Promise<boolean> {
    if (!isExempt) return true;
    const owner = await actorOfPerson(this.db.manager, officeId, personId, 'reminders');
    return owner !== null && (await actionsView(this.db.manager, owner, { id })).length > 0;
  }

  private isByLetter(row: DueRow): row is DueRow & { email: string } {
    return this.config.mail !== null && row.wantsLetters && row.email !== null;
  }
}
