import type { Problem } from '@gantry/shared/errors/error-codes';
import { isThere } from '@gantry/shared/governance/attendance';
import { interestedVoteProblems } from '@gantry/shared/governance/interests';
import { isTied, type VotingMethod } from '@gantry/shared/governance/voting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { Meeting, type ReachedMeeting } from '../meetings/index.js';
import { type AttendanceFlat, attendanceOf, attendee, declared, declaredAt } from './attendance-facts.js';
import type { RecordVotesInput } from './conduct.inputs.js';
import type { MeetingConductType } from './conduct.types.js';
import {
  conductToChange,
  itemNamed,
  type VisibleItem,
  visibleDecisions,
  visibleItems,
} from './conduct-access.js';
import { conductView } from './conduct-view.js';
import { VoteRow } from './vote.entity.js';

/** What is voted on: an item of the agenda, or a decision, which may hang on an item. */
interface Subject {
  agendaItemId: string | null;
  decisionId: string | null;
  item: VisibleItem | null;
}

/** Votes by name. */
@Injectable()
export class VotesService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordVotesInput): Promise<MeetingConductType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'meeting.record-votes', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const found = await conductToChange(tx, actor, input.id);
      refuseTwice(input.votes);
      const subject = await this.subjectOf(tx, actor, found, input);
      const attendance = await attendanceOf(tx, officeId, input.id);
      for (const { attendanceId } of input.votes)
        if (!attendance.some(({ id }) => id === attendanceId)) throw notFound('attendance');
      const { agendaItemId, decisionId } = subject;
      const on = agendaItemId === null ? { decisionId: decisionId as string } : { agendaItemId };
      const stored = await tx.findBy(VoteRow, { officeId, meetingId: input.id, ...on });
      const problems = [
        ...(await this.voterProblems(tx, found, subject, input, attendance)),
        ...castingProblems(found, input, stored, attendance),
      ];
      if (problems.length > 0) throw refused(problems);
      const { presentCount } = found.meeting;
      await changeRow(tx, Meeting, found.meeting, input.expectedVersion, { presentCount });
      for (const { attendanceId, vote, castingVote = null } of input.votes) {
        const before = stored.find((row) => row.attendanceId === attendanceId);
        if (before) await changeRow(tx, VoteRow, before, before.version, { vote, castingVote });
        else {
          const { bodyId } = found.meeting;
          const row = { bodyId, meetingId: input.id, agendaItemId, decisionId, attendanceId };
          await tx.insert(VoteRow, { officeId, id: uuid(), ...row, vote, castingVote });
        }
      }
      return conductView(tx, actor, input.id);
    });
  }

  private async subjectOf(
    tx: EntityManager,
    actor: SignedIn,
    found: ReachedMeeting,
    { agendaItemId = null, decisionId = null }: RecordVotesInput,
  ): Promise<Subject> {
    if ((agendaItemId === null) === (decisionId === null))
      throw badInput('agendaItemId', 'Say what was voted on: an item or a decision.');
    const item = await itemNamed(tx, actor, found, agendaItemId);
    if (item) return { agendaItemId: item.id, decisionId: null, item };
    const decision = (await visibleDecisions(tx, actor, found)).find(({ id }) => id === decisionId);
    if (!decision) throw notFound('decision');
    const items = await visibleItems(tx, actor, found);
    const of = items.find(({ id }) => id === decision.agenda_item_id) ?? null;
    return { agendaItemId: null, decisionId: decision.id, item: of };
  }

  /** `INT-1`, and `VOT-1`: only who has a vote and was there has voted. */
  private async voterProblems(
    tx: EntityManager,
    { meeting }: ReachedMeeting,
    { item }: Subject,
    { votes }: RecordVotesInput,
    attendance: readonly AttendanceFlat[],
  ): Promise<Problem[]> {
    const names = await namesOf(tx, meeting.officeId, meeting.id);
    const interests = declared(await declaredAt(tx, meeting.officeId, meeting.id));
    const problems: Problem[] = [];
    for (const [at, { attendanceId, vote }] of votes.entries()) {
      if (vote === 'NOT_VOTING') continue;
      const row = attendance.find(({ id }) => id === attendanceId)!;
      const field = `votes.${at}.vote`;
      const name = names.get(attendanceId) ?? 'This member';
      const own = interests.filter((one) => one.attendeeId === attendanceId);
      problems.push(...interestedVoteProblems(name, own, item?.id ?? null, field));
      const why = !row.is_voting
        ? 'has no vote on this body'
        : !isThere(attendee(row), item)
          ? 'was not there for it'
          : null;
      if (why) problems.push({ rule: 'VOT-1', severity: 'E', field, message: `${name} ${why}.` });
    }
    return problems;
  }
}

function refuseTwice(votes: RecordVotesInput['votes']): void {
  const ids = votes.map(({ attendanceId }) => attendanceId);
  const at = ids.findIndex((id, n) => ids.indexOf(id) < n);
  if (at >= 0) throw badInput(`votes.${at}.attendanceId`, 'This member stands twice. Send one vote of each.');
}

/** `VOT-2`: a casting vote is one, of a body that has it, at a tie. */
function castingProblems(
  { reached: { body } }: ReachedMeeting,
  { votes }: RecordVotesInput,
  stored: readonly VoteRow[],
  attendance: readonly AttendanceFlat[],
): Problem[] {
  const given = votes.filter((one) => one.castingVote);
  if (given.length === 0) return [];
  const refuse = (message: string): Problem[] => [
    { rule: 'VOT-2', severity: 'E', field: 'castingVote', message },
  ];
  if (!body.chairHasCastingVote || body.votingMethod === null)
    return refuse('The voting rule of this body gives nobody a casting vote.');
  const kept = stored.filter((row) => !votes.some((one) => one.attendanceId === row.attendanceId));
  if (given.length + kept.filter((row) => row.castingVote !== null).length > 1)
    return refuse('Only whoever presides has a casting vote.');
  const rows = new Map(attendance.map((one) => [one.id, one]));
  const all = [...kept.map(({ attendanceId, vote }) => ({ attendanceId, vote })), ...votes].map((one) => ({
    vote: one.vote as (typeof votes)[number]['vote'],
    weight: rows.get(one.attendanceId)?.vote_weight ?? 1,
    organisationId: rows.get(one.attendanceId)?.organisation_id ?? null,
  }));
  const rule = { method: body.votingMethod as VotingMethod, chairHasCastingVote: true };
  return isTied(rule, all) ? [] : refuse('The votes are not tied, so there is nothing to cast.');
}

async function namesOf(tx: EntityManager, officeId: string, meetingId: string): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(
    `select a.id, coalesce(a.deputy_name, p.name, s.seat, a.name) as name from attendance a
       left join body_member s on s.office_id = a.office_id and s.id = a.member_id
       left join person p on p.office_id = s.office_id and p.id = s.person_id
      where a.office_id = $1 and a.meeting_id = $2`,
    [officeId, meetingId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
