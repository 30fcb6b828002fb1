import { type ItemAt, itemQuorum, recordingTimeProblems } from '@gantry/shared/governance/attendance';
import { declarationsEntryProblems } from '@gantry/shared/governance/interests';
import { hasTakenPlace, type MeetingState } from '@gantry/shared/governance/meeting-states';
import { quorumSentence } from '@gantry/shared/governance/quorum-words';
import { type VotingMethod, votingSentence } from '@gantry/shared/governance/voting';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { canOnBody, membersOn, quorumRuleOf } from '../governing-bodies/index.js';
import { type AttendanceFlat, attendanceOf, attendee, declared, declaredAt } from './attendance-facts.js';
import { attendanceLines } from './attendance-lines.js';
import { VOTES_AT } from './conduct.sql.js';
import type { MeetingConductType } from './conduct.types.js';
import { reachConduct, visibleDecisions, visibleItems } from './conduct-access.js';
import { type VoteFlat, voteTally } from './vote-tally.js';

/** Who came, what was declared, who voted how, as the reader may see it. Also what every change of it answers. */
export async function conductView(
  db: EntityManager,
  actor: SignedIn,
  meetingId: string,
): Promise<MeetingConductType> {
  const found = await reachConduct(db, actor, meetingId);
  const { meeting, reached } = found;
  const { officeId } = actor;
  const { body } = reached;
  const day = meeting.heldOn ?? meeting.earliest ?? reached.today;
  const attendance = await attendanceOf(db, officeId, meeting.id);
  const entries = await declaredAt(db, officeId, meeting.id);
  const items = await visibleItems(db, actor, found);
  const decisions = await visibleDecisions(db, actor, found);
  const votes: VoteFlat[] = await db.query(VOTES_AT, [officeId, meeting.id]);
  const members = await membersOn(db, actor, body.id, day);
  const itemIds: ReadonlySet<string> = new Set(items.map(({ id }) => id));
  const lines = await attendanceLines(db, officeId, body.id, { day, attendance, members, itemIds });
  const names = new Map(lines.map((line) => [line.attendanceId, line.deputyName ?? line.name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const shown = entries.filter((one) => one.agenda_item_id === null || itemIds.has(one.agenda_item_id));
  const verdictFor = await quorumOf(db, found, attendance, entries);
  const tallyOf = (chosen: VoteFlat[]) => voteTally(body, chosen, attendance, nameOf);
  const state = meeting.state as MeetingState;
  const method = body.votingMethod as VotingMethod | null;
  const rule = await quorumRuleOf(db, body);
  const [whyNot] = recordingTimeProblems(state);
  const mayMinute = canOnBody(actor, 'meeting:minute', reached) && body.archivedAt === null;
  return {
    meetingId: meeting.id,
    version: meeting.version,
    mayRecord: mayMinute && whyNot === undefined,
    whyNot: whyNot?.message ?? null,
    lines,
    declarations: shown.map((one) => ({
      id: one.id,
      version: one.version,
      isNone: one.is_none,
      agendaItemId: one.agenda_item_id,
      attendanceId: one.attendance_id,
      who: one.attendance_id && nameOf(one.attendance_id),
      description: one.description,
      action: one.action,
    })),
    quorum: verdictFor(null),
    quorumSentence: rule && quorumSentence(rule),
    votingSentence: method && votingSentence({ method, chairHasCastingVote: body.chairHasCastingVote }),
    chairHasCastingVote: body.chairHasCastingVote,
    items: items.map((item) => ({
      ...item,
      quorum: verdictFor(item),
      tally: tallyOf(votes.filter((one) => one.agenda_item_id === item.id)),
    })),
    decisions: decisions.map(({ agenda_item_id: _, ...decision }) => ({
      ...decision,
      tally: tallyOf(votes.filter((one) => one.decision_id === decision.id)),
    })),
    warnings: hasTakenPlace(state) ? declarationsEntryProblems(shown.length > 0) : [],
  };
}

async function quorumOf(
  db: EntityManager,
  { reached }: Awaited<ReturnType<typeof reachConduct>>,
  attendance: readonly AttendanceFlat[],
  entries: Parameters<typeof declared>[0],
) {
  const rule = await quorumRuleOf(db, reached.body);
  const attendees = attendance.map(attendee);
  const interests = declared(entries);
  return (item: ItemAt | null) =>
    rule === null || attendees.length === 0 ? null : itemQuorum(rule, attendees, interests, item);
}
