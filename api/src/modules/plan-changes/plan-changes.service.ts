import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refused } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { changeChosen, changeDate, changeDuration } from './change-items.js';
import { addLink, changeLag, removeLink, restoreLink } from './change-links.js';
import { addExtraMeeting, changeMeeting } from './change-meetings.js';
import { problemsAt, refuseOddDraft } from './change-problems.js';
import { type Making, making, raiseUndo } from './making.js';
import type { ApplyPlanChangesInput } from './plan-change.inputs.js';
import type { PlanChangesType } from './plan-change.types.js';

/** Changes of items, meetings and links that are made in one unit of work: all of them, or none. */
@Injectable()
export class PlanChangesService {
  constructor(private readonly uow: UnitOfWork) {}

  apply(actor: SignedIn, input: ApplyPlanChangesInput): Promise<PlanChangesType> {
    const { idempotencyKey, reason, ...request } = input;
    refuseOddDraft(input);
    const intention = { actor, action: 'plan.apply-changes', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { id: programmeId, today } = await readableProgramme(tx, actor, input.programmeId);
      const made = making({ tx, actor, programmeId, reason, today });
      const problems: Problem[] = [];
      for (const { field, make } of stepsOf(input)) {
        try {
          await make(made, field);
        } catch (error) {
          problems.push(...problemsAt(error, field));
        }
      }
      if (problems.length > 0) throw refused(problems);
      raiseUndo(made);
      return { ...made.done, undo: made.done.noUndo.length > 0 ? null : made.undo };
    });
  }
}

interface Step {
  field: string;
  make: (making: Making, field: string) => Promise<void>;
}

/**
 * In the order of the draft: what refuses first does not hang on anything that the reader cannot see. A meeting is planned
 * before anything is taken there, and a link is taken out before another is put in its place.
 */
function stepsOf(input: ApplyPlanChangesInput): Step[] {
  return [
    ...steps('dates', input.dates, changeDate),
    ...steps('durations', input.durations, changeDuration),
    ...steps('meetings', input.meetings, changeMeeting),
    ...steps('extraMeetings', input.extraMeetings, addExtraMeeting),
    ...steps('chosen', input.chosen, changeChosen),
    ...steps('removedLinks', input.removedLinks, removeLink),
    ...steps('restoredLinks', input.restoredLinks, restoreLink),
    ...steps('lags', input.lags, changeLag),
    ...steps('addedLinks', input.addedLinks, addLink),
  ];
}

function steps<T>(
  part: string,
  changes: readonly T[] | null | undefined,
  make: (making: Making, change: T, field: string) => Promise<void>,
): Step[] {
  return (changes ?? []).map((change, n) => ({
    field: `${part}.${n}`,
    make: (made, field) => make(made, change, field),
  }));
}
