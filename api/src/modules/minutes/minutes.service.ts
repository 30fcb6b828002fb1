import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { type DraftBlock, draftMinutes } from '@gantry/shared/minutes/draft-minutes';
import {
  completenessProblems,
  type MinutesGap,
  notTakenIn,
  takenIn,
} from '@gantry/shared/minutes/not-taken-in';
import {
  approvalProblems,
  type MinutesState,
  minutesStepProblems,
  signatureProblems,
  writingProblems,
} from '@gantry/shared/minutes/minutes-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import {
  agendaClosingProblems,
  declarationsEntry,
  type Meeting,
  meetingView,
  type ReachedMeeting,
  reachMeeting,
  takeStep,
} from '../meetings/index.js';
import { draftFacts } from './draft-facts.js';
import { Minutes } from './minutes.entity.js';
import type {
  ApproveMinutesInput,
  CheckMinutesInput,
  DraftMinutesInput,
  ReturnMinutesInput,
  SignMinutesInput,
  WriteMinutesInput,
} from './minutes.inputs.js';
import type { MinutesBlockChangeType, MinutesChangeType } from './minutes.types.js';
import { allowMinutes, blockToWrite } from './minutes-access.js';
import { MinutesBlock } from './minutes-block.entity.js';
import { MinutesVersion } from './minutes-version.entity.js';
import { gapsOf, standingBlocks } from './minutes-gaps.js';
import { minutesNow } from './minutes-view.js';

interface Planned {
  change: Partial<Minutes>;
  problems: Problem[];
}
interface StepInput {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
  reason?: string | null;
}

/** Minutes on their way from draft to signature. The meeting keeps step with them. */
@Injectable()
export class MinutesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What is written already stays. Again, what was recorded since is taken in: parts that were missing, lines that were. */
  draft(actor: SignedIn, input: DraftMinutesInput): Promise<MinutesChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'meeting.draft-minutes', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const done = await takeStep(tx, actor, 'meeting:minute', input, async (_, found) => {
        const { officeId, id: meetingId } = found.meeting;
        const known = await tx.findOneBy(Minutes, { officeId, meetingId });
        const problems = known ? writingProblems(known.state as MinutesState) : [];
        if (problems.length > 0) throw refused(problems);
        const blocks = draftMinutes(await draftFacts(tx, actor, found));
        await addBlocks(tx, found.meeting, known ?? (await addMinutes(tx, found.meeting)), blocks);
        return { to: 'MINUTES_DRAFT', change: {}, problems: [] };
      });
      return { ...done, minutes: await minutesNow(tx, actor, input.id) };
    });
  }

  /** One part at a time, on its own version: whoever writes another part is not in the way. */
  write(actor: SignedIn, input: WriteMinutesInput): Promise<MinutesBlockChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'minutes.write', idempotencyKey, request }, async (tx) => {
      const block = await blockToWrite(tx, actor, input);
      if (input.text.trim() === '') throw badInput('text', 'Write what the minutes are to say.');
      const number = block.number + 1;
      const { text } = input;
      const after = await changeRow(tx, MinutesBlock, block, input.expectedVersion, { text, number });
      await tx.insert(MinutesVersion, versionOf(after));
      const { blocks } = await minutesNow(tx, actor, block.meetingId);
      const shown = blocks.find(({ id }) => id === block.id);
      if (!shown) throw notFound('block');
      return { block: shown };
    });
  }

  check(actor: SignedIn, input: CheckMinutesInput): Promise<MinutesChangeType> {
    return this.step(actor, 'CHECK', input, async (tx, minutes, found) => {
      const { today } = found.reached;
      const signed = signatureProblems({ name: input.name, on: day(today) }, null, day(today));
      const problems = [...signed, ...(await incompleteness(tx, actor, found, minutes.id))];
      return { change: { state: 'CHAIR_CHECKED', checkedByName: input.name, checkedOn: today }, problems };
    });
  }

  return(actor: SignedIn, input: ReturnMinutesInput): Promise<MinutesChangeType> {
    return this.step(actor, 'RETURN', input, async () => {
      if (input.reason.trim() === '') throw badInput('reason', 'Say why they are returned to draft.');
      return { change: { state: 'DRAFT', checkedByName: null, checkedOn: null }, problems: [] };
    });
  }

  sign(actor: SignedIn, input: SignMinutesInput): Promise<MinutesChangeType> {
    return this.step(actor, 'SIGN', input, async (_, { approvedOn }, { reached: { today } }) => {
      const { name, on = null } = input;
      const signedOn = on ?? today;
      const since = approvedOn === null ? null : day(approvedOn);
      const problems = signatureProblems({ name, on: day(signedOn) }, since, day(today));
      return { change: { signedByName: name, signedOn }, problems };
    });
  }

  approve(actor: SignedIn, input: ApproveMinutesInput): Promise<MinutesChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.approve-minutes', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const done = await takeStep(tx, actor, 'meeting:minute', input, async (_, found) => {
        const { meeting, reached } = found;
        const { officeId, id: meetingId } = meeting;
        const minutes = await tx.findOne(Minutes, {
          where: { officeId, meetingId },
          lock: { mode: 'pessimistic_write' },
        });
        const at = input.meetingId ? (await reachMeeting(tx, actor, input.meetingId)).meeting : null;
        const problems = [
          ...minutesStepProblems((minutes?.state ?? null) as MinutesState | null, 'APPROVE'),
          ...approvalProblems(approvable(meeting), at && approving(at, meeting)),
          ...(await agendaClosingProblems(tx, meeting)),
          ...(await declarationsEntry(tx, meeting)),
          ...(minutes === null ? [] : await incompleteness(tx, actor, found, minutes.id)),
        ];
        if (minutes !== null && !problems.some(({ severity }) => severity === 'E'))
          await changeRow(tx, Minutes, minutes, minutes.version, {
            state: 'APPROVED',
            approvedAtId: at?.id ?? null,
            approvedOn: at?.heldOn ?? reached.today,
            approvalNote: reason ?? null,
          });
        return { to: 'MINUTES_APPROVED', change: { stateReason: reason ?? null }, problems };
      });
      return { ...done, minutes: await minutesNow(tx, actor, input.id) };
    });
  }

  private step(
    actor: SignedIn,
    step: 'CHECK' | 'RETURN' | 'SIGN',
    input: StepInput,
    plan: (tx: EntityManager, minutes: Minutes, found: ReachedMeeting) => Promise<Planned>,
  ): Promise<MinutesChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: `minutes.${step.toLowerCase()}`, reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const stored = await tx.findOneBy(Minutes, { officeId, id: input.id });
      if (!stored) throw notFound('minutes');
      const found = await orNotFound('minutes', reachMeeting(tx, actor, stored.meetingId));
      allowMinutes(actor, found);
      const minutes = await takeRow(tx, Minutes, stored, input.expectedVersion);
      const problems = minutesStepProblems(minutes.state as MinutesState, step);
      if (problems.length > 0) throw refused(problems);
      const planned = await plan(tx, minutes, found);
      const accepted = weigh(planned.problems, step === 'CHECK' ? reason : null);
      await changeRow(tx, Minutes, minutes, input.expectedVersion, planned.change);
      return {
        minutes: await minutesNow(tx, actor, stored.meetingId),
        meeting: await meetingView(tx, actor, stored.meetingId),
        accepted,
      };
    });
  }
}

/** `MIN-5` and `MIN-6` on what is stored, as far as whoever asks may read it. */
async function incompleteness(
  tx: EntityManager,
  actor: SignedIn,
  found: ReachedMeeting,
  minutesId: string,
): Promise<Problem[]> {
  const standing = await standingBlocks(tx, actor.officeId, minutesId);
  const view = await minutesNow(tx, actor, found.meeting.id);
  const parts = view.blocks.flatMap(({ heading, text }) => (text === null ? [] : [{ heading, text }]));
  return completenessProblems(parts, await gapsOf(tx, actor, found, standing));
}

const heldDay = ({ heldOn }: Meeting) => (heldOn === null ? null : day(heldOn));
const approvable = (meeting: Meeting) => ({ kind: meeting.kind as MeetingKind, heldOn: heldDay(meeting) });
const approving = (at: Meeting, of: Meeting) => ({
  isSameBody: at.bodyId === of.bodyId,
  state: at.state as MeetingState,
  heldOn: heldDay(at),
});

async function addMinutes(tx: EntityManager, { officeId, bodyId, id }: Meeting): Promise<Minutes> {
  const key = { officeId, id: uuid() };
  await tx.insert(Minutes, { ...key, bodyId, meetingId: id });
  return tx.findOneByOrFail(Minutes, key);
}

async function addBlocks(
  tx: EntityManager,
  { officeId, bodyId, id: meetingId }: Meeting,
  { id: minutesId }: Minutes,
  drafted: readonly DraftBlock[],
): Promise<void> {
  const before = await standingBlocks(tx, officeId, minutesId);
  const gaps = notTakenIn(drafted, before);
  for (const [position, block] of drafted.entries()) {
    if (!gaps.some((gap) => gap.blockId === null && isOf(gap, block))) continue;
    const row = { officeId, id: uuid(), bodyId, meetingId, minutesId, ...block };
    await tx.insert(MinutesBlock, { ...row, position, number: 1, draftedText: block.text });
    await tx.insert(MinutesVersion, versionOf({ ...row, number: 1 }));
  }
  for (const gap of gaps) {
    const known = before.find(({ id }) => id === gap.blockId);
    const block = drafted.find((one) => isOf(gap, one));
    if (!known || !block) continue;
    const change = { text: takenIn(known.text, gap), draftedText: block.text, number: known.number + 1 };
    const key = { officeId, id: known.id };
    const after = await changeRow(tx, MinutesBlock, key, known.version, change);
    await tx.insert(MinutesVersion, versionOf(after));
  }
}

const isOf = (gap: MinutesGap, { agendaItemId, heading }: DraftBlock) =>
  gap.agendaItemId === agendaItemId && gap.heading === heading;

type Written = Pick<
  MinutesBlock,
  'officeId' | 'id' | 'bodyId' | 'meetingId' | 'agendaItemId' | 'number' | 'text'
>;

function versionOf({ officeId, id: blockId, bodyId, meetingId, agendaItemId, number, text }: Written) {
  return { officeId, id: uuid(), bodyId, meetingId, blockId, agendaItemId, number, text };
}
