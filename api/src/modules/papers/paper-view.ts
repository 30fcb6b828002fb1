import { dueSentence } from '@gantry/shared/agenda/paper-rules';
import { day, isoDay } from '@gantry/shared/dates/day';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { agendaFilter, type ReachedItem } from '../agendas/index.js';
import { canOnBody, type ReachedBody } from '../governing-bodies/index.js';
import { type MeetingPapersDue, meetingPapersDue, reachMeeting } from '../meetings/index.js';
import type { PaperType } from './paper.types.js';
import { PAPERS } from './papers.sql.js';

type PaperFlat = Omit<PaperType, 'dueOn' | 'dueSentence' | 'isOverdue' | 'mayEdit'> & {
  programmeId: string | null;
  meetingId: string | null;
};

/** The papers of a meeting that the reader may see, in the order of its agenda. */
export async function papersOfMeeting(
  db: EntityManager,
  actor: SignedIn,
  meetingId: string,
): Promise<PaperType[]> {
  const found = await reachMeeting(db, actor, meetingId);
  const filter = agendaFilter(actor, found.reached);
  const rows: PaperFlat[] = await db.query(PAPERS, [actor.officeId, filter, found.meeting.id, null]);
  if (rows.length === 0) return [];
  const due = await meetingPapersDue(db, found);
  return rows.map((row) => paperOf(actor, row, due, found.reached));
}

/** One paper, as the reader may see it. Also what every change of a paper answers. */
export async function paperView(
  db: EntityManager,
  actor: SignedIn,
  id: string,
  { reached }: ReachedItem,
): Promise<PaperType> {
  const values = [actor.officeId, agendaFilter(actor, reached), null, id];
  const [row]: PaperFlat[] = await db.query(PAPERS, values);
  if (!row) throw notFound('paper');
  const due =
    row.meetingId === null ? null : await meetingPapersDue(db, await reachMeeting(db, actor, row.meetingId));
  return paperOf(actor, row, due, reached);
}

function paperOf(
  actor: SignedIn,
  { programmeId, meetingId: _, ...row }: PaperFlat,
  due: MeetingPapersDue | null,
  reached: ReachedBody,
): PaperType {
  const { officeId, id: bodyId } = reached.body;
  const readyBy = due?.days?.readyBy ?? null;
  const today = day(reached.today);
  const isOut = row.publishedOn !== null || row.route === 'WITHDRAWN';
  const mayEdit =
    programmeId === null
      ? canOnBody(actor, 'paper:edit', reached)
      : can(actor, 'paper:edit', { officeId, programmeId, bodyId });
  return {
    ...row,
    dueOn: readyBy === null ? null : isoDay(readyBy),
    dueSentence:
      due === null
        ? 'When it is due is known once its item is on the agenda of a meeting.'
        : dueSentence(readyBy, today, due.calendar),
    isOverdue: !isOut && readyBy !== null && readyBy < today,
    mayEdit,
  };
}
