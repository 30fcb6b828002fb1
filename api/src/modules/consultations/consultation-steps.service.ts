import { type RestrictedPeriod, sensitiveEventProblems } from '@gantry/shared/calendar/restricted-periods';
import { type ConsultationState, stepProblems } from '@gantry/shared/consultation/consultation-states';
import { finalDecisionProblems } from '@gantry/shared/consultation/final-decision-rules';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { weigh } from '../governing-bodies/index.js';
import { decisionPointedAt, type NamedDecision } from '../scrutiny/index.js';
import { Consultation } from './consultation.entity.js';
import type { StepConsultationInput } from './consultation.inputs.js';
import type { ConsultationChangeType } from './consultation.types.js';
import { changed, consultationToChange, notLater, takeConsultation } from './consultation-access.js';
import { type ConsultationParts, daysOf } from './consultation-rows.js';
import { consultedOn } from './final-choice.js';
import { launchGround } from './launch-facts.js';

/** What becomes of a consultation after its launch, and its pauses. */
@Injectable()
export class ConsultationStepsService {
  constructor(private readonly uow: UnitOfWork) {}

  step(actor: SignedIn, input: StepConsultationInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'consultation.step', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      const { officeId } = actor;
      const decision = input.decisionId
        ? await decisionPointedAt(tx, officeId, at.programme, input.decisionId)
        : null;
      notLater('on', input.on, at.programme.today);
      const { taken, parts } = await takeConsultation(tx, at, input.expectedVersion);
      const state = taken.state as ConsultationState;
      const { periods } = await launchGround(tx, officeId, at.programme);
      const order = stepProblems(state, input.step, reason ?? null);
      const accepted = weigh(
        order.length > 0 ? order : [...ownProblems(input, parts, decision), ...heldBack(input, periods)],
        reason,
      );
      await changeRow(tx, Consultation, taken, input.expectedVersion, changeOf(input, taken));
      return changed(tx, at, accepted);
    });
  }
}

/** What each step asks for besides its turn. */
function ownProblems(
  { step, on }: StepConsultationInput,
  parts: ConsultationParts,
  decision: NamedDecision | null,
): Problem[] {
  const problem = (rule: string, severity: 'E' | 'W', field: string, message: string): Problem[] => [
    { rule, severity, field, message },
  ];
  if (step === 'CLOSED') {
    const last = daysOf(parts).closes?.latest ?? null;
    if (parts.row.launched_on !== null && on < parts.row.launched_on)
      return problem('CON-5', 'E', 'on', 'It cannot close before it was launched.');
    if (last !== null && day(on) < last)
      return problem(
        'CON-8',
        'W',
        'on',
        `It was to stay open until ${writeDay(last)}. Say why it closes earlier.`,
      );
  }
  const hasReport = parts.documents.some(({ kind }) => kind === 'RESPONSE_REPORT');
  if (step === 'REPORTED' && !hasReport)
    return problem('CON-9', 'E', 'step', 'It is reported by its response report. Link the report first.');
  if (step !== 'DECIDED') return [];
  if (decision === null)
    return problem('CON-9', 'E', 'decisionId', 'Choose the decision that makes the final choice.');
  if (decision.effect === 'LAPSED' || decision.effect === 'RELEASES_NOTHING')
    return problem('CON-9', 'E', 'decisionId', 'This decision makes no choice that stands.');
  const takenOn = decision.takenOn ?? on;
  return finalDecisionProblems(consultedOn(parts), decision.outcome, day(takenOn));
}

/** `PEP-1`: results and contentious decisions inside a restricted period. */
function heldBack({ step, on }: StepConsultationInput, periods: readonly RestrictedPeriod[]): Problem[] {
  const event = step === 'REPORTED' ? 'RESULTS' : step === 'DECIDED' ? 'CONTENTIOUS_DECISION' : null;
  if (event === null) return [];
  const when = { earliest: day(on), latest: day(on) };
  return sensitiveEventProblems(event, when, [], periods).map((each) => ({ ...each, field: 'on' }));
}

function changeOf(
  { step, on, reason, decisionId }: StepConsultationInput,
  taken: Consultation,
): Partial<Consultation> {
  const stateReason = reason?.trim() || null;
  switch (step) {
    case 'CLOSED':
      return { state: 'CLOSED', closedOn: on };
    case 'PAUSED':
      return { state: 'PAUSED', pausedState: taken.state, stateReason };
    case 'RESUMED':
      return { state: taken.pausedState as string, pausedState: null, stateReason: null };
    case 'WITHDRAWN':
      return { state: 'WITHDRAWN', pausedState: null, stateReason };
    case 'DECIDED':
      return { state: 'DECIDED', finalDecisionId: decisionId ?? null };
    default:
      return { state: step };
  }
}
