import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  type ActionState,
  type ActionStep,
  actionCode,
  actionOwnerProblems,
  actionStepProblems,
  actionYear,
  closingMeetingProblems,
  completionProblems,
  extensionProblems,
} from '@gantry/shared/governance/action-rules';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { nextNumber } from '../../platform/database/codes.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { reachMeeting } from '../meetings/index.js';
import { fittingOwner } from '../people/index.js';
import type {
  AmendActionInput,
  CancelActionInput,
  CloseActionInput,
  CompleteActionInput,
  ExtendActionInput,
  RaiseActionInput,
  ReopenActionInput,
  StartActionInput,
} from './action.inputs.js';
import type { ActionChangeType } from './action.types.js';
import { actionToChange } from './action-access.js';
import { ActionItem } from './action-item.entity.js';
import { placeOfAction } from './action-place.js';
import { actionView } from './action-view.js';

interface StepInput {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
  reason?: string | null;
}
interface Found {
  action: ActionItem;
  today: string;
}
interface Planned {
  change: Partial<ActionItem>;
  problems: Problem[];
}

/** The log of actions: one method a verb, every step asks the same table of states. */
@Injectable()
export class ActionsService {
  constructor(private readonly uow: UnitOfWork) {}

  raise(actor: SignedIn, input: RaiseActionInput): Promise<ActionChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'action.raise', idempotencyKey, request }, async (tx) => {
      const { prefix, ...place } = await placeOfAction(tx, actor, input);
      const title = written(input.title);
      const owner = await ownerOf(tx, actor, input);
      const year = actionYear(day(await officeToday(tx, actor.officeId)));
      const scope = (place.bodyId ?? place.programmeId) as string;
      const code = actionCode(prefix, year, await nextNumber(tx, actor.officeId, scope, `A-${year}`));
      const id = uuid();
      const { dueOn } = input;
      const { officeId } = actor;
      await tx.insert(ActionItem, {
        officeId,
        id,
        code,
        title,
        dueOn,
        originalDueOn: dueOn,
        ...owner,
        ...place,
      });
      return { action: await actionView(tx, actor, id), accepted: [] };
    });
  }

  amend(actor: SignedIn, input: AmendActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'AMEND', input, async (tx, { action }) => {
      const title = input.title == null ? action.title : written(input.title);
      const owner = await ownerOf(tx, actor, input, action);
      return { change: { title, ...owner }, problems: [] };
    });
  }

  start(actor: SignedIn, input: StartActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'START', input, async () => ({ change: { state: 'IN_PROGRESS' }, problems: [] }));
  }

  extend(actor: SignedIn, input: ExtendActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'EXTEND', input, async (_, { action }) => {
      const { dueOn, reason } = input;
      const { extensions } = action;
      const facts = { originalDueOn: day(action.originalDueOn), dueOn: day(action.dueOn) };
      const problems = extensionProblems({ ...facts, extensionCount: extensions.length }, day(dueOn), reason);
      const again = { from: action.dueOn, to: dueOn, reason };
      return { change: { dueOn, extensions: [...extensions, again] }, problems };
    });
  }

  complete(actor: SignedIn, input: CompleteActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'COMPLETE', input, async (_, { today }) => {
      const { evidence, completedOn = null } = input;
      const on = completedOn ?? today;
      return {
        change: { state: 'COMPLETE', evidence, completedOn: on },
        problems: completionProblems(evidence, day(on), day(today)),
      };
    });
  }

  close(actor: SignedIn, input: CloseActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'CLOSE', input, async (tx, { action }) => {
      const { meeting } = await reachMeeting(tx, actor, input.meetingId);
      const facts = { state: meeting.state as MeetingState, isSameBody: meeting.bodyId === action.bodyId };
      return { change: { state: 'CLOSED', closedAtId: meeting.id }, problems: closingMeetingProblems(facts) };
    });
  }

  /** One step back: what a meeting closed is complete again, anything else is open again. */
  reopen(actor: SignedIn, input: ReopenActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'REOPEN', input, async (_, { action }) => {
      const stateReason = said(input.reason, 'Say why it is reopened.');
      if (action.state === 'CLOSED')
        return { change: { state: 'COMPLETE', closedAtId: null, stateReason }, problems: [] };
      return { change: { state: 'OPEN', evidence: null, completedOn: null, stateReason }, problems: [] };
    });
  }

  cancel(actor: SignedIn, input: CancelActionInput): Promise<ActionChangeType> {
    return this.step(actor, 'CANCEL', input, async () => ({
      change: { state: 'CANCELLED', stateReason: said(input.reason, 'Say why it is given up.') },
      problems: [],
    }));
  }

  private step(
    actor: SignedIn,
    step: ActionStep,
    input: StepInput,
    plan: (tx: EntityManager, found: Found) => Promise<Planned>,
  ): Promise<ActionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: `action.${step.toLowerCase()}`, reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const action = await actionToChange(tx, actor, step, input);
      const against = actionStepProblems(action.state as ActionState, step);
      if (against.length > 0) throw refused(against);
      const today = await officeToday(tx, actor.officeId);
      const { change, problems } = await plan(tx, { action, today });
      const accepted = weigh(problems, reason);
      await changeRow(tx, ActionItem, action, input.expectedVersion, change);
      return { action: await actionView(tx, actor, action.id), accepted };
    });
  }
}

async function ownerOf(
  tx: EntityManager,
  actor: SignedIn,
  input: Pick<RaiseActionInput, 'ownerPersonId' | 'ownerPostId'>,
  before?: ActionItem,
) {
  const { ownerPersonId, ownerPostId } = input;
  const isAsked = !before || ownerPersonId !== undefined || ownerPostId !== undefined;
  if (!isAsked) return {};
  const problems = actionOwnerProblems({ personId: ownerPersonId ?? null, postId: ownerPostId ?? null });
  if (problems.length > 0) throw refused(problems);
  return fittingOwner(tx, actor, { ownerPersonId, ownerPostId }, before);
}

function written(title: string): string {
  if (title.trim() === '') throw badInput('title', 'Say what is to be done.');
  return title.trim();
}

function said(reason: string, otherwise: string): string {
  if (reason.trim() === '') throw badInput('reason', otherwise);
  return reason;
}
