import { recordingTimeProblems } from '@gantry/shared/governance/attendance';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import { mayRead } from '@gantry/shared/policy/policy';
import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { allowOnBody, mayReadOfBody, type ReachedBody, refuseArchived } from '../governing-bodies/index.js';
import { Meeting, type ReachedMeeting, reachMeeting } from '../meetings/index.js';
import { DECISIONS, ITEMS } from './conduct.sql.js';

/** A meeting whose conduct may be read: who came and voted is not for the public. */
export async function reachConduct(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedMeeting> {
  const found = await reachMeeting(db, actor, id);
  if (!mayReadOfBody(actor, 'OFFICIAL', found.reached)) throw notFound('meeting');
  return found;
}

/** The same to be recorded, locked, so that the minutes are not approved meanwhile (`ATT-1`). */
export async function conductToChange(
  tx: EntityManager,
  actor: SignedIn,
  meetingId: string,
): Promise<ReachedMeeting> {
  const { reached } = await reachConduct(tx, actor, meetingId);
  allowOnBody(actor, 'meeting:minute', reached);
  refuseArchived(reached);
  const meeting = await tx.findOne(Meeting, {
    where: { officeId: actor.officeId, id: meetingId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!meeting) throw notFound('meeting');
  const problems = recordingTimeProblems(meeting.state as MeetingState);
  if (problems.length > 0) throw refused(problems);
  return { meeting, reached };
}

export interface VisibleItem {
  id: string;
  position: number;
  title: string;
}

export async function visibleItems(
  db: EntityManager,
  actor: SignedIn,
  { meeting, reached }: ReachedMeeting,
): Promise<VisibleItem[]> {
  const may = readable(actor, reached);
  const ofBody = CLASSIFICATIONS.filter((one) => mayReadOfBody(actor, one, reached));
  return db.query(ITEMS, [actor.officeId, meeting.id, ofBody, may.programmes, may.classes]);
}

export async function visibleDecisions(
  db: EntityManager,
  actor: SignedIn,
  { meeting, reached }: ReachedMeeting,
): Promise<{ id: string; code: string; title: string; agenda_item_id: string | null }[]> {
  const may = readable(actor, reached);
  return db.query(DECISIONS, [actor.officeId, meeting.id, may.programmes, may.classes]);
}

/** Programmes and classes side by side: each pair may be read. */
function readable(actor: SignedIn, { body, programmeIds }: ReachedBody) {
  const { officeId } = body;
  const pairs: [string, Classification][] = programmeIds.flatMap((programmeId) =>
    CLASSIFICATIONS.filter((classification) =>
      mayRead(actor, { officeId, programmeId, bodyId: body.id, classification }),
    ).map((classification): [string, Classification] => [programmeId, classification]),
  );
  return { programmes: pairs.map(([id]) => id), classes: pairs.map(([, one]) => one) };
}

/** An item of this meeting that the actor reads; one that is not, is not there. */
export async function itemNamed(
  db: EntityManager,
  actor: SignedIn,
  found: ReachedMeeting,
  id: string | null | undefined,
): Promise<VisibleItem | null> {
  if (!id) return null;
  const item = (await visibleItems(db, actor, found)).find((one) => one.id === id);
  if (!item) throw notFound('agendaItem');
  return item;
}
