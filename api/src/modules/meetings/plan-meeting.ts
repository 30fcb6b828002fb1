import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { nextNumber } from '../../platform/database/codes.js';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { badInput } from '../../platform/errors/domain-error.js';
import {
  allowOnBody,
  type ReachedBody,
  reachBody,
  refuseArchived,
  weigh,
} from '../governing-bodies/index.js';
import { queueMeetingMail } from '../mail/index.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingChangeType } from './meeting.types.js';
import { arrangement } from './meeting-arrangement.js';
import { meetingView } from './meeting-view.js';
import { dateProblems } from './move-meeting.js';
import { readMeetingDate } from './read-meeting-date.js';

export interface NewMeeting {
  bodyId: string;
  kind: MeetingKind;
  title: string;
  date: string;
  startsAt?: string | null;
  endsAt?: string | null;
  venue?: string | null;
  link?: string | null;
  reason?: string | null;
}

/** Plans a meeting of a body, under every rule, inside the unit of work that it is handed. */
export async function planMeeting(
  tx: EntityManager,
  actor: SignedIn,
  input: NewMeeting,
): Promise<MeetingChangeType> {
  const { bodyId, kind, title, date, reason } = input;
  const reached = await reachBody(tx, actor, bodyId);
  allowOnBody(actor, 'meeting:edit', reached);
  refuseArchived(reached);
  if (title.trim() === '') throw badInput('title', 'Give the meeting a title.');
  const reading = readMeetingDate(date, reached.today);
  const accepted = weigh(await dateProblems(tx, actor, reading, reached), reason);
  const id = await addMeeting(tx, reached, reading.date, { kind, title, ...arrangement(input) });
  await queueMeetingMail(tx, actor.officeId, id);
  return { meeting: await meetingView(tx, actor, id), reading: reading.sentence, accepted };
}

/** What a new meeting has besides its date. */
type MeetingAbout = Pick<Meeting, 'kind' | 'title' | 'startsAtTime' | 'endsAtTime' | 'venue' | 'link'> &
  Partial<Pick<Meeting, 'seriesId' | 'seriesOn'>>;

/** A planned meeting with the next free code of its body, such as JC-M05. */
export async function addMeeting(
  tx: EntityManager,
  { body }: ReachedBody,
  date: PlanDate,
  about: MeetingAbout,
): Promise<string> {
  const { officeId } = body;
  const id = uuid();
  const code = await freeCode(tx, officeId, body.id, body.prefix);
  await tx.insert(Meeting, { officeId, id, bodyId: body.id, code, ...about, ...columnsOf(date) });
  return id;
}

/** Meetings that came with other data have numbers that the counter has not seen. */
async function freeCode(
  tx: EntityManager,
  officeId: string,
  bodyId: string,
  prefix: string,
): Promise<string> {
  for (;;) {
    const number = await nextNumber(tx, officeId, bodyId, 'M');
    const code = [prefix, `M${String(number).padStart(2, '0')}`].join('-');
    if (!(await tx.existsBy(Meeting, { officeId, code }))) return code;
  }
}
