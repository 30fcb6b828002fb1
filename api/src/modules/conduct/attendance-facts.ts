import {
  type AttendanceState,
  type Attendee,
  type Declared,
  type ItemAt,
  itemQuorum,
} from '@gantry/shared/governance/attendance';
import type { DeclarationAction } from '@gantry/shared/governance/interests';
import type { QuorumVerdict } from '@gantry/shared/governance/quorum';
import type { EntityManager } from 'typeorm';
import { quorumRuleOf } from '../governing-bodies/index.js';
import type { ReachedMeeting } from '../meetings/index.js';
import { ATTENDANCE, DECLARED, ITEM_AT } from './conduct.sql.js';

export interface AttendanceFlat {
  id: string;
  version: number;
  member_id: string | null;
  name: string | null;
  state: AttendanceState;
  is_remote: boolean;
  deputy_id: string | null;
  deputy_name: string | null;
  arrived_at: string | null;
  left_at: string | null;
  from_item_id: string | null;
  until_item_id: string | null;
  is_voting: boolean;
  organisation_id: string | null;
  category: string | null;
  vote_weight: number;
  from_position: number | null;
  until_position: number | null;
}

export interface DeclaredFlat {
  id: string;
  version: number;
  is_none: boolean;
  agenda_item_id: string | null;
  attendance_id: string | null;
  description: string | null;
  action: DeclarationAction | null;
}

export function attendanceOf(
  db: EntityManager,
  officeId: string,
  meetingId: string,
): Promise<AttendanceFlat[]> {
  return db.query(ATTENDANCE, [officeId, meetingId]);
}

export function declaredAt(db: EntityManager, officeId: string, meetingId: string): Promise<DeclaredFlat[]> {
  return db.query(DECLARED, [officeId, meetingId]);
}

export function attendee(row: AttendanceFlat): Attendee {
  return {
    id: row.id,
    state: row.state,
    isRemote: row.is_remote,
    isVoting: row.is_voting,
    organisationId: row.organisation_id,
    category: row.category,
    fromPosition: row.from_position,
    untilPosition: row.until_position,
  };
}

export function declared(rows: readonly DeclaredFlat[]): Declared[] {
  return rows.flatMap(({ attendance_id: attendeeId, agenda_item_id: itemId, action }) =>
    attendeeId === null || action === null ? [] : [{ attendeeId, itemId, action }],
  );
}

/**
 * The quorum as the attendance has it, for an item of the agenda or for the meeting as a whole. Null where nobody
 * recorded who came, or where the quorum of the body is not recorded.
 */
export async function recordedQuorum(
  db: EntityManager,
  { meeting, reached }: ReachedMeeting,
  agendaItemId: string | null,
): Promise<QuorumVerdict | null> {
  const { officeId } = meeting;
  const rule = await quorumRuleOf(db, reached.body);
  const rows = await attendanceOf(db, officeId, meeting.id);
  if (rule === null || rows.length === 0) return null;
  const item = agendaItemId === null ? null : await itemAt(db, officeId, meeting.id, agendaItemId);
  const interests = declared(await declaredAt(db, officeId, meeting.id));
  return itemQuorum(rule, rows.map(attendee), interests, item);
}

async function itemAt(
  db: EntityManager,
  officeId: string,
  meetingId: string,
  id: string,
): Promise<ItemAt | null> {
  const [item] = await db.query(ITEM_AT, [officeId, meetingId, id]);
  return item ?? null;
}
