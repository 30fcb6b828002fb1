import { type Day, day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type MeetingState, meetingChangeProblems } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { Action } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { weigh } from '../governing-bodies/index.js';
import { queueMeetingMail } from '../mail/index.js';
import { returnAgenda } from './carry-agenda.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingChangeType } from './meeting.types.js';
import { meetingToChange, type ReachedMeeting } from './meeting-access.js';
import { meetingDate } from './meeting-rows.js';
import { meetingView } from './meeting-view.js';

export interface StepInput {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
  reason?: string | null;
}

/** What a step sets besides the state, and everything that its own rules say against it. */
export interface Step {
  to: MeetingState;
  change: Partial<Meeting>;
  problems: Problem[];
}

export type StepPlan = (tx: EntityManager, found: ReachedMeeting) => Promise<Step>;

/** Takes a meeting one step on, under every rule, inside the unit of work that it is handed. */
export async function takeStep(
  tx: EntityManager,
  actor: SignedIn,
  permission: Action,
  input: StepInput,
  plan: StepPlan,
): Promise<MeetingChangeType> {
  const found = await meetingToChange(tx, actor, permission, input);
  const { to, change, problems } = await plan(tx, found);
  const { meeting, reached } = found;
  const given = { reason: input.reason ?? null, newMeetingId: null };
  const against = stateProblems(meeting, to, given, day(reached.today));
  const accepted = weigh([...against, ...problems], input.reason);
  await changeRow(tx, Meeting, meeting, input.expectedVersion, { ...change, state: to });
  if (to === 'CANCELLED' || to === 'PLANNED') await queueMeetingMail(tx, actor.officeId, meeting.id);
  return { meeting: await meetingView(tx, actor, meeting.id), reading: null, accepted };
}

/** Calls a meeting off. What of the plan waited for it stays with it and says so; its agenda goes into the forward plan. */
export function cancelMeeting(
  tx: EntityManager,
  actor: SignedIn,
  input: StepInput & { reason: string },
): Promise<MeetingChangeType> {
  const change = { stateReason: input.reason };
  return takeStep(tx, actor, 'meeting:edit', input, async (_, { meeting }) => {
    await returnAgenda(tx, meeting);
    return { to: 'CANCELLED', change, problems: [] };
  });
}

/** Plans a meeting again that was called off by mistake. What waited for it waits for it still. */
export function reinstateMeeting(
  tx: EntityManager,
  actor: SignedIn,
  input: StepInput & { reason: string },
): Promise<MeetingChangeType> {
  const change = { stateReason: input.reason };
  return takeStep(tx, actor, 'meeting:edit', input, async () => ({ to: 'PLANNED', change, problems: [] }));
}

/** What the table of states says against a step; staying a draft is no step. */
export function stateProblems(
  meeting: Meeting,
  to: MeetingState,
  given: { reason: string | null; newMeetingId: string | null },
  today: Day,
): Problem[] {
  if (to === 'MINUTES_DRAFT' && meeting.state === to) return [];
  const facts = {
    state: meeting.state as MeetingState,
    kind: meeting.kind as MeetingKind,
    date: meetingDate(meeting),
    hasBegun: meeting.heldOn !== null,
  };
  return meetingChangeProblems(facts, to, given, today);
}
