import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { callInProblems } from '@gantry/shared/governance/call-in';
import { releaseProblems } from '@gantry/shared/governance/conditions';
import { wordingProblems } from '@gantry/shared/governance/decision-rules';
import {
  type DecisionState,
  decisionStepProblems,
  isRecommendation,
  settingAsideProblems,
} from '@gantry/shared/governance/decision-states';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { changedDecision } from './changed-decision.js';
import { Decision } from './decision.entity.js';
import type { DecisionChangeType } from './decision.types.js';
import { decisionNamed, decisionOnVersion } from './decision-access.js';
import { DecisionCorrection } from './decision-correction.entity.js';
import { meetingOf } from './decision-place.js';
import type {
  AmendWordingInput,
  CarryOutDecisionInput,
  CorrectDecisionInput,
  ImplementDecisionInput,
  QuashDecisionInput,
  ReportDecisionInput,
  RescindDecisionInput,
} from './decision-step.inputs.js';
import { runEffects } from './run-effects.js';
import { effectOf, inEffectSince } from './settle-condition.js';

interface StepInput {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
  reason?: string | null;
}
type Work = (tx: EntityManager, decision: Decision, today: string) => Promise<DecisionChangeType>;

/** What happens to a decision after it was taken: its wording, its report, its being carried out, its end. */
@Injectable()
export class DecisionStepsService {
  constructor(private readonly uow: UnitOfWork) {}

  amendWording(actor: SignedIn, input: AmendWordingInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.amend-wording', input, async (tx, decision) => {
      refuseAny([
        ...takenProblems(decision),
        ...(await minutesProblems(tx, decision)),
        ...written('wording', input.wording, 'Give the wording as minuted.'),
        ...written('reason', input.reason, 'Say why the wording changes.'),
      ]);
      await changeRow(tx, Decision, decision, input.expectedVersion, { wording: input.wording });
      return changedDecision(tx, actor, decision.id);
    });
  }

  correct(actor: SignedIn, input: CorrectDecisionInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.correct', input, async (tx, decision, today) => {
      const isOpen = (await minutesProblems(tx, decision)).length === 0;
      refuseAny([
        ...takenProblems(decision),
        ...(isOpen ? [STILL_OPEN] : []),
        ...written('wording', input.wording, 'Give the wording as corrected.'),
        ...written('minuteReference', input.minuteReference, 'Name the minute by which it is corrected.'),
        ...written('reason', input.reason, 'Say what was wrong.'),
      ]);
      const { officeId, programmeId, id: decisionId } = decision;
      await takeRow(tx, Decision, decision, input.expectedVersion);
      const position = (await tx.countBy(DecisionCorrection, { officeId, decisionId })) + 1;
      const { wording, minuteReference, reason } = input;
      const said = { position, wording, minuteReference, reason, correctedOn: today };
      await tx.insert(DecisionCorrection, { officeId, id: uuid(), programmeId, decisionId, ...said });
      await changeRow(tx, Decision, decision, input.expectedVersion, { title: decision.title });
      return changedDecision(tx, actor, decisionId);
    });
  }

  report(actor: SignedIn, input: ReportDecisionInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.report', input, async (tx, decision) => {
      const meeting = await meetingOf(tx, actor, decision.bodyId, input.meetingId);
      const { code, takenOn } = decision;
      if (decision.reportBackMeetingId === null || decision.reportedMeetingId !== null)
        throw refused([
          refuse('DEC-16', null, `${code} has nothing to be reported, or was reported already.`),
        ]);
      if (meeting.heldOn === null)
        throw refused([
          refuse('DEC-16', 'meetingId', 'The meeting has not been held. Mark it as held first.'),
        ]);
      if (takenOn !== null && meeting.heldOn < takenOn)
        throw refused([
          refuse(
            'DEC-16',
            'meetingId',
            `${code} was taken after that meeting, on ${writeDay(day(takenOn))}.`,
          ),
        ]);
      await changeRow(tx, Decision, decision, input.expectedVersion, { reportedMeetingId: meeting.id });
      return changedDecision(tx, actor, decision.id);
    });
  }

  /** Does what is still to be done: its day has come since, or what the plan refused has been put right. */
  carryOut(actor: SignedIn, input: CarryOutDecisionInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.carry-out', input, async (tx, decision, today) => {
      const state = await stateNow(tx, decision, today);
      if (state !== 'IN_EFFECT') refuseAny(releaseProblems(await effectOf(tx, decision, today)));
      if (state !== 'IN_EFFECT') refuseAny(decisionStepProblems(decision.code, state, 'IN_EFFECT'));
      const changed = await changeRow(tx, Decision, decision, input.expectedVersion, { state: 'IN_EFFECT' });
      const on = await inEffectSince(tx, changed, today);
      const tried = await runEffects(tx, actor, changed, { on, today, isStrict: false });
      return changedDecision(tx, actor, decision.id, tried);
    });
  }

  implement(actor: SignedIn, input: ImplementDecisionInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.implement', input, async (tx, decision, today) => {
      const state = await stateNow(tx, decision, today);
      const waiting = state === 'TAKEN' ? releaseProblems(await effectOf(tx, decision, today)) : [];
      const until = decision.callInUntil === null ? null : day(decision.callInUntil);
      const problems = [
        ...(waiting.length > 0 ? waiting : decisionStepProblems(decision.code, state, 'IMPLEMENTED')),
        ...written('evidence', input.evidence, 'Say what shows that it is implemented.'),
        ...callInProblems(until, day(today)),
      ];
      const accepted = weigh(problems, input.reason);
      const change = { state: 'IMPLEMENTED', stateReason: input.evidence };
      await changeRow(tx, Decision, decision, input.expectedVersion, change);
      return changedDecision(tx, actor, decision.id, [], accepted);
    });
  }

  rescind(actor: SignedIn, input: RescindDecisionInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.rescind', input, async (tx, decision, today) => {
      const later = input.byDecisionId
        ? await decisionNamed(tx, actor, decision.programmeId, input.byDecisionId)
        : null;
      const found = later && {
        code: later.code,
        isSameBody: later.bodyId === decision.bodyId,
        isLater: later.id !== decision.id && (later.takenOn ?? '') >= (decision.takenOn ?? ''),
      };
      refuseAny([
        ...decisionStepProblems(decision.code, await stateNow(tx, decision, today), 'RESCINDED'),
        ...settingAsideProblems({ later: found, authority: input.authority ?? null, reason: input.reason }),
      ]);
      await changeRow(tx, Decision, decision, input.expectedVersion, {
        state: 'RESCINDED',
        setAsideById: later?.id ?? null,
        setAsideAuthority: input.authority ?? null,
        stateReason: input.reason,
      });
      return changedDecision(tx, actor, decision.id);
    });
  }

  quash(actor: SignedIn, input: QuashDecisionInput): Promise<DecisionChangeType> {
    return this.step(actor, 'decision.quash', input, async (tx, decision, today) => {
      const { authority, reason } = input;
      refuseAny([
        ...decisionStepProblems(decision.code, await stateNow(tx, decision, today), 'QUASHED'),
        ...settingAsideProblems({ later: null, authority, reason }),
      ]);
      const change = { state: 'QUASHED', setAsideAuthority: authority, stateReason: reason };
      await changeRow(tx, Decision, decision, input.expectedVersion, change);
      return changedDecision(tx, actor, decision.id);
    });
  }

  private step(actor: SignedIn, action: string, input: StepInput, work: Work): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, async (tx) => {
      const decision = await decisionOnVersion(tx, actor, input);
      return work(tx, decision, await officeToday(tx, actor.officeId));
    });
  }
}

/** How it stands today: what waited only for its day is in effect once that has come, what passed a long stop has lapsed. */
async function stateNow(tx: EntityManager, decision: Decision, today: string): Promise<DecisionState> {
  if (decision.state !== 'TAKEN') return decision.state as DecisionState;
  const { effect } = await effectOf(tx, decision, today);
  return effect === 'IN_EFFECT' || effect === 'LAPSED' ? effect : 'TAKEN';
}

async function minutesProblems(tx: EntityManager, decision: Decision): Promise<Problem[]> {
  if (decision.meetingId === null) return [];
  const [{ state }] = await tx.query('select state from meeting where office_id = $1 and id = $2', [
    decision.officeId,
    decision.meetingId,
  ]);
  return wordingProblems(state as MeetingState);
}

function takenProblems({ code, state }: Decision): Problem[] {
  if (!isRecommendation(state as DecisionState)) return [];
  return [refuse('DEC-14', null, `${code} is still a recommendation: amend the draft instead.`)];
}

const STILL_OPEN = refuse(
  'DEC-1',
  'wording',
  'The minutes are not approved yet. Change the wording itself instead.',
);

function written(field: string, text: string, message: string): Problem[] {
  return text.trim() === '' ? [refuse('DEC-9', field, message)] : [];
}

function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw refused(problems);
}

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
