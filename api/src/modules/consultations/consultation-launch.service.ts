import { launchProblems } from '@gantry/shared/consultation/launch-checks';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type BodyKind, bodyKindFacts } from '@gantry/shared/governance/body-kinds';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { readStatedDate } from '../../platform/dates/read-stated-date.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { completeItem } from '../milestones/index.js';
import { decisionPointedAt, namedDecisions } from '../scrutiny/index.js';
import { addDate } from './add-date.js';
import { Consultation } from './consultation.entity.js';
import type {
  ApproveConsultationInput,
  LaunchConsultationInput,
  RecordAssuranceInput,
} from './consultation.inputs.js';
import type { ConsultationChangeType } from './consultation.types.js';
import { changed, consultationToChange, notLater, takeConsultation, written } from './consultation-access.js';
import { daysOf } from './consultation-rows.js';
import { decisionIds } from './consultations.queries.js';
import { launchFacts, launchGround } from './launch-facts.js';

/** What a launch rests on, and the launch itself. */
@Injectable()
export class ConsultationLaunchService {
  constructor(private readonly uow: UnitOfWork) {}

  approve(actor: SignedIn, input: ApproveConsultationInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'consultation.approve', idempotencyKey, request }, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      const { shown, bodyKind, effect } = await decisionPointedAt(
        tx,
        actor.officeId,
        at.programme,
        input.decisionId,
      );
      const { state } = at.found;
      if (state !== 'PLANNED' && state !== 'APPROVED_TO_LAUNCH')
        throw refused([refuse('CON-7', null, 'Only a planned consultation is approved to launch.')]);
      if (bodyKindFacts(bodyKind as BodyKind).authority !== 'DECIDES')
        throw refused([
          refuse('BODY-1', 'decisionId', `${shown.bodyName} is not of a kind that decides to launch.`),
        ]);
      if (effect === 'LAPSED' || effect === 'RELEASES_NOTHING')
        throw refused([refuse('STG-3', 'decisionId', `${shown.code}: ${shown.effectSentence}`)]);
      await changeRow(tx, Consultation, at.found, input.expectedVersion, {
        state: 'APPROVED_TO_LAUNCH',
        launchDecisionId: input.decisionId,
      });
      return changed(tx, at);
    });
  }

  recordAssurance(actor: SignedIn, input: RecordAssuranceInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'consultation.assure', idempotencyKey, request }, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      if (input.decisionId) {
        const { officeId } = actor;
        const { shown, bodyKind } = await decisionPointedAt(tx, officeId, at.programme, input.decisionId);
        if (bodyKind !== 'ASSURER')
          throw refused([refuse('STG-3', 'decisionId', `${shown.bodyName} does not assure.`)]);
      }
      await changeRow(
        tx,
        Consultation,
        at.found,
        input.expectedVersion,
        assuranceOf(input, at.programme.today),
      );
      return changed(tx, at);
    });
  }

  /** Refused with everything that is missing at once; the milestone of the launch is done in the same unit of work. */
  launch(actor: SignedIn, input: LaunchConsultationInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run(
      { actor, action: 'consultation.launch', reason, idempotencyKey, request },
      async (tx) => {
        const at = await consultationToChange(tx, actor, 'consultation:launch', input.id);
        const evidence = written('evidence', input.evidence, 'Say what shows that it was launched.');
        const { today } = at.programme;
        notLater('launchedOn', input.launchedOn, today);
        const { taken, parts } = await takeConsultation(tx, at, input.expectedVersion);
        if (taken.state !== 'PLANNED' && taken.state !== 'APPROVED_TO_LAUNCH')
          throw refused([
            refuse('CON-7', null, 'Only a consultation that was not launched yet is launched.'),
          ]);
        const opened = readStatedDate(writeDay(day(input.launchedOn)), today, 'launchedOn').date;
        const days = { ...daysOf(parts), opens: opened };
        const { officeId } = actor;
        const ground = await launchGround(tx, officeId, at.programme);
        const decisions = await namedDecisions(tx, officeId, at.programme, decisionIds(parts));
        const problems = launchProblems(launchFacts(parts, ground, decisions, days));
        const accepted = weigh(problems, reason);
        const isAsStated = daysOf(parts).opens?.earliest === opened.earliest;
        const statement = {
          role: 'OPENS' as const,
          date: opened,
          isExtension: false,
          reason: evidence,
          statedOn: today,
        };
        const opensDateId = isAsStated ? taken.opensDateId : await addDate(tx, taken, statement);
        await changeRow(tx, Consultation, taken, input.expectedVersion, {
          state: 'LIVE',
          launchedOn: input.launchedOn,
          opensDateId,
          originalCloseDateId: taken.closesDateId,
        });
        if (taken.launchItemId !== null)
          await completeItem(tx, actor, {
            id: taken.launchItemId,
            expectedVersion: null,
            date: writeDay(day(input.launchedOn)),
            evidence,
            overrideReason: input.overrideReason,
          });
        return changed(tx, at, accepted);
      },
    );
  }
}

const refuse = (rule: string, field: string | null, message: string): Problem => ({
  rule,
  severity: 'E',
  field,
  message,
});

/** Assurance is a recorded decision or a record by hand: the one that is given last takes the place of the other. */
function assuranceOf(input: RecordAssuranceInput, today: string): Partial<Consultation> {
  const none = {
    assuranceDecisionId: null,
    assuranceOutcome: null,
    assuranceOn: null,
    assuranceEvidence: null,
  };
  const { decisionId, outcome, givenOn } = input;
  if (decisionId) {
    if (outcome) throw badInput('outcome', 'The decision says the outcome. Give one or the other.');
    return { ...none, assuranceDecisionId: decisionId };
  }
  if (!outcome) throw badInput('outcome', 'Choose the decision of the assurer, or give its outcome.');
  if (!givenOn) throw badInput('givenOn', 'Give the day of the outcome.');
  notLater('givenOn', givenOn, today);
  const evidence = written('evidence', input.evidence, 'Say what shows it: the letter and its date.');
  return { ...none, assuranceOutcome: outcome, assuranceOn: givenOn, assuranceEvidence: evidence };
}
