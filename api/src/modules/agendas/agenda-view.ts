import { agendaNumbers, inAgendaOrder } from '@gantry/shared/agenda/agenda-order';
import { isAgendaPublished } from '@gantry/shared/agenda/agenda-rules';
import { type AgendaTimings, agendaTimings, overrunProblems } from '@gantry/shared/agenda/agenda-timings';
import { hasTakenPlace, type MeetingState } from '@gantry/shared/governance/meeting-states';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { canOnBody, type FlatDate, flatDate, type ReachedBody } from '../governing-bodies/index.js';
import {
  type AgendaSkeleton,
  agendaSkeleton,
  mayReadMinutes,
  type ReachedMeeting,
  reachMeeting,
} from '../meetings/index.js';
import type { AgendaItemType, AgendaSectionType, AgendaType } from './agenda.types.js';
import { agendaFilter } from './agenda-filter.js';
import { AGENDA_ITEMS, AGENDA_SECTIONS } from './agendas.sql.js';

type ItemFlat = FlatDate & Omit<AgendaItemType, 'number' | 'startsAt' | 'expected'>;

/** What is the same for all items of a meeting: order, numbers, hours, and whether its minutes may be read. */
interface Frame {
  numbers: ReadonlyMap<string, number>;
  timings: AgendaTimings;
  skeleton: AgendaSkeleton;
  showsMinutes: boolean;
}

/** The agenda of a meeting, as the reader may see it. */
export async function agendaView(db: EntityManager, actor: SignedIn, meetingId: string): Promise<AgendaType> {
  const found = await reachMeeting(db, actor, meetingId);
  const { meeting, reached } = found;
  const frame = await frameOf(db, actor, found);
  const filter = agendaFilter(actor, reached);
  const rows: ItemFlat[] = await db.query(AGENDA_ITEMS, [actor.officeId, filter, meeting.id, null, null]);
  const sections: AgendaSectionType[] = await db.query(AGENDA_SECTIONS, [actor.officeId, meeting.id]);
  const items = rows.map((row) => itemOf(row, frame)).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const { totalMinutes, slotMinutes, overMinutes, sentence } = frame.timings;
  const state = meeting.state as MeetingState;
  const tookPlace = hasTakenPlace(state);
  const isOff = state === 'CANCELLED' || state === 'POSTPONED';
  return {
    meetingId: meeting.id,
    sections,
    items,
    totalMinutes,
    slotMinutes,
    overMinutes,
    timingSentence: sentence,
    warnings: tookPlace || isOff ? [] : overrunProblems(frame.timings),
    isPublished: isAgendaPublished(state),
    takesMinutes: tookPlace && state !== 'MINUTES_APPROVED',
    mayArrange: !tookPlace && !isOff && canOnBody(actor, 'agenda:edit', reached),
    mayMinute: canOnBody(actor, 'meeting:minute', reached),
  };
}

/** One item, as the reader may see it. Also what every change of an item answers. */
export async function agendaItemView(db: EntityManager, actor: SignedIn, id: string, reached: ReachedBody) {
  const filter = agendaFilter(actor, reached);
  const [row]: ItemFlat[] = await db.query(AGENDA_ITEMS, [actor.officeId, filter, null, null, id]);
  if (!row) throw notFound('item');
  if (row.meetingId === null) return itemOf(row, null);
  return itemOf(row, await frameOf(db, actor, await reachMeeting(db, actor, row.meetingId)));
}

/** What waits in the forward plan of a body and the reader may read, the earliest first. */
export async function waitingItems(
  db: EntityManager,
  actor: SignedIn,
  reached: ReachedBody,
): Promise<AgendaItemType[]> {
  const values = [actor.officeId, agendaFilter(actor, reached), null, reached.body.id, null];
  const rows: ItemFlat[] = await db.query(AGENDA_ITEMS, values);
  return rows.map((row) => itemOf(row, null));
}

async function frameOf(
  db: EntityManager,
  actor: SignedIn,
  { meeting, reached }: ReachedMeeting,
): Promise<Frame> {
  const skeleton = await agendaSkeleton(db, meeting.officeId, meeting.id);
  const { items, sections } = skeleton;
  const slot = {
    startsAt: meeting.startsAtTime?.slice(0, 5) ?? null,
    endsAt: meeting.endsAtTime?.slice(0, 5) ?? null,
  };
  const taken = inAgendaOrder(items, sections).filter(({ state }) => state !== 'WITHDRAWN');
  return {
    skeleton,
    numbers: agendaNumbers(items, sections),
    timings: agendaTimings(slot, taken),
    showsMinutes: mayReadMinutes(actor, meeting, reached),
  };
}

function itemOf(row: ItemFlat, frame: Frame | null): AgendaItemType {
  const {
    date_text,
    date_shape,
    date_confidence,
    earliest,
    latest,
    date_precision,
    date_calendar,
    edtf,
    is_year_inferred,
    date_note,
    ...item
  } = row;
  const expected = flatDate({
    date_text,
    date_shape,
    date_confidence,
    earliest,
    latest,
    date_precision,
    date_calendar,
    edtf,
    is_year_inferred,
    date_note,
  });
  return {
    ...item,
    number: frame?.numbers.get(row.id) ?? null,
    startsAt: frame?.timings.startOf.get(row.id) ?? null,
    expected: planDateView(expected),
    discussion: frame?.showsMinutes ? row.discussion : null,
  };
}
