import { day, isoDay } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  onePeriodProblems,
  type PeriodState,
  type PeriodStep,
  periodMove,
  periodStepProblems,
} from '@gantry/shared/reporting/period-states';
import {
  cutOffProblems,
  graceAfter,
  nextPeriod,
  openingProblems,
} from '@gantry/shared/reporting/reporting-calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { mustBeLive } from '../programmes/index.js';
import { TimelineQueries } from '../timeline/index.js';
import { fillPeriod } from './open-period.js';
import { addStep, warningsOf } from './period-steps.js';
import { Reminders } from './reminders.service.js';
import type { AmendPeriodInput, OpenPeriodInput } from './reporting.inputs.js';
import type { PeriodChangeType } from './reporting.types.js';
import { allowIn, daysOf, insideProgramme, periodToChange, rhythmOf } from './reporting-access.js';
import { ReportingCalendar } from './reporting-calendar.entity.js';
import { ReportingPeriod } from './reporting-period.entity.js';

interface StepInput {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** Periods: opened, moved, and taken step by step to being issued, or back. */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly timelines: TimelineQueries,
    private readonly reminders: Reminders,
  ) {}

  async open(actor: SignedIn, input: OpenPeriodInput): Promise<PeriodChangeType> {
    const { idempotencyKey, ...request } = input;
    const seen = await insideProgramme(this.db.manager, actor, input.programmeId);
    allowIn(actor, seen.id, 'period:manage');
    mustBeLive(seen);
    const plan = await this.timelines.plan(actor, seen.id);
    return this.uow.run({ actor, action: 'period.open', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const { id: programmeId, today } = await insideProgramme(tx, actor, input.programmeId);
      allowIn(actor, programmeId, 'period:manage');
      // Whoever opens holds the calendar: two at once are two after one another, and the second is told.
      const calendar = await tx.findOne(ReportingCalendar, {
        where: { officeId, programmeId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!calendar) throw refused([noCalendar]);
      const last = await latestPeriod(tx, officeId, programmeId);
      const days = await daysOf(tx, officeId, programmeId);
      const lastTo = last === null ? null : day(last.toOn);
      const next = nextPeriod(rhythmOf(calendar), lastTo, day(today), days);
      const openName = await nameOfOpen(tx, officeId, programmeId);
      const against = [...openingProblems(next, day(today)), ...onePeriodProblems(openName)];
      if (against.length > 0) throw refused(against);
      if (input.name != null && input.name.trim() === '')
        throw badInput('name', 'Write the name of the period.');
      const period = {
        officeId,
        id: uuid(),
        programmeId,
        number: (last?.number ?? 0) + 1,
        name: input.name?.trim() ?? next.name,
        fromOn: isoDay(next.from),
        toOn: isoDay(next.to),
        cutOffOn: isoDay(next.cutOff),
        graceUntil: isoDay(next.graceUntil),
      };
      await tx.insert(ReportingPeriod, period);
      await fillPeriod(tx, period, plan);
      await addStep(tx, actor, period, { step: 'OPEN', from: null, to: 'OPEN', comment: null, today });
      await this.reminders.remindPeriod(tx, officeId, period.id);
      return { id: period.id, version: 1, name: period.name, state: 'OPEN', accepted: [] };
    });
  }

  amend(actor: SignedIn, input: AmendPeriodInput): Promise<PeriodChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'period.amend', reason, idempotencyKey, request }, async (tx) => {
      const { period } = await periodToChange(tx, actor, input.id, 'step');
      allowIn(actor, period.programmeId, 'period:manage');
      const cutOff = day(input.cutOffOn);
      const facts = { from: day(period.fromOn), state: period.state };
      const problems = cutOffProblems(facts, cutOff, reason);
      if (problems.length > 0) throw refused(problems);
      const graceUntil = input.graceUntil ?? (await this.graceOf(tx, period, input.cutOffOn));
      if (graceUntil < input.cutOffOn)
        throw refused([
          {
            ...noCalendar,
            rule: 'RET-6',
            field: 'graceUntil',
            message: 'The grace ends with the cut-off or after it.',
          },
        ]);
      const change = { cutOffOn: input.cutOffOn, graceUntil, stateReason: reason.trim() };
      return changedPeriod(await changeRow(tx, ReportingPeriod, period, input.expectedVersion, change), []);
    });
  }

  submit(actor: SignedIn, input: StepInput & { reason?: string | null }): Promise<PeriodChangeType> {
    return this.step(actor, 'SUBMIT', input, input.reason ?? null);
  }

  review(actor: SignedIn, input: StepInput & { reason?: string | null }): Promise<PeriodChangeType> {
    return this.step(actor, 'REVIEW', input, input.reason ?? null);
  }

  approve(actor: SignedIn, input: StepInput & { reason?: string | null }): Promise<PeriodChangeType> {
    return this.step(actor, 'APPROVE', input, input.reason ?? null);
  }

  sendBack(actor: SignedIn, input: StepInput & { comment: string }): Promise<PeriodChangeType> {
    return this.step(actor, 'SEND_BACK', input, input.comment);
  }

  issue(actor: SignedIn, input: StepInput & { reason?: string | null }): Promise<PeriodChangeType> {
    return this.step(actor, 'ISSUE', input, input.reason ?? null);
  }

  reopen(actor: SignedIn, input: StepInput & { reason: string }): Promise<PeriodChangeType> {
    return this.step(actor, 'REOPEN', input, input.reason);
  }

  private step(
    actor: SignedIn,
    step: PeriodStep,
    input: StepInput,
    words: string | null,
  ): Promise<PeriodChangeType> {
    const { idempotencyKey, ...request } = input;
    const action = `period.${step.toLowerCase().replace('_', '-')}`;
    return this.uow.run({ actor, action, reason: words, idempotencyKey, request }, async (tx) => {
      const { period, programme } = await periodToChange(tx, actor, input.id, 'step');
      const from = period.state as PeriodState;
      const move = periodMove(from, step);
      const isSros = move ? move.hand === 'SRO' : step === 'APPROVE';
      allowIn(actor, period.programmeId, isSros ? 'period:approve' : 'period:manage');
      const against = periodStepProblems(from, step, words);
      if (against.length > 0 || !move) throw refused(against);
      const openName = move.to === 'OPEN' ? await nameOfOpen(tx, actor.officeId, period.programmeId) : null;
      const problems = [
        ...onePeriodProblems(openName),
        ...(await warningsOf(tx, step, period, programme.today)),
      ];
      const accepted = weigh(problems, words);
      const { today } = programme;
      const comment = words?.trim() || null;
      await addStep(tx, actor, period, { step, from, to: move.to, comment, today });
      const isBack = step === 'SEND_BACK';
      const change = {
        state: move.to,
        sentBackComment: isBack ? comment : null,
        stateReason: isBack ? null : comment,
      };
      return changedPeriod(
        await changeRow(tx, ReportingPeriod, period, input.expectedVersion, change),
        accepted,
      );
    });
  }

  private async graceOf(tx: EntityManager, period: ReportingPeriod, cutOffOn: string): Promise<string> {
    const { officeId, programmeId } = period;
    const calendar = await tx.findOneByOrFail(ReportingCalendar, { officeId, programmeId });
    const days = await daysOf(tx, officeId, programmeId);
    return isoDay(graceAfter(day(cutOffOn), calendar.graceWorkingDays, days));
  }
}

const noCalendar: Problem = {
  rule: 'RET-3',
  severity: 'E',
  field: null,
  message: 'Say first how often this programme reports.',
};

async function latestPeriod(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
): Promise<ReportingPeriod | null> {
  return tx.findOne(ReportingPeriod, { where: { officeId, programmeId }, order: { number: 'DESC' } });
}

async function nameOfOpen(tx: EntityManager, officeId: string, programmeId: string): Promise<string | null> {
  const open = await tx.findOneBy(ReportingPeriod, { officeId, programmeId, state: 'OPEN' });
  return open?.name ?? null;
}

function changedPeriod(period: ReportingPeriod, accepted: Problem[]): PeriodChangeType {
  const { id, version, name } = period;
  return { id, version, name, state: period.state as PeriodState, accepted };
}
