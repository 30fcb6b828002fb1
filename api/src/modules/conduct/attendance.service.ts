import type { Problem } from '@gantry/shared/errors/error-codes';
import { attendanceProblems } from '@gantry/shared/governance/attendance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { Meeting, type ReachedMeeting } from '../meetings/index.js';
import { AttendanceRow } from './attendance.entity.js';
import { attendanceOf } from './attendance-facts.js';
import type { AttendanceLineInput, RecordAttendanceInput } from './conduct.inputs.js';
import type { MeetingConductType } from './conduct.types.js';
import { conductToChange, type VisibleItem, visibleItems } from './conduct-access.js';
import { conductView } from './conduct-view.js';
import { absentVoterProblems } from './standing-votes.js';

type Line = Omit<AttendanceRow, keyof Stamp | 'officeId' | 'id' | 'bodyId' | 'meetingId'>;
type Stamp = Pick<
  AttendanceRow,
  | 'version'
  | 'createdAt'
  | 'createdBy'
  | 'changedAt'
  | 'changedBy'
  | 'changedOn'
  | 'sourceDocument'
  | 'sourcePlace'
  | 'isInterpretation'
>;

/** Who came to a meeting, in person or remotely, who came instead of whom, and who sent apologies. */
@Injectable()
export class AttendanceService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordAttendanceInput): Promise<MeetingConductType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'meeting.record-attendance', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const found = await conductToChange(tx, actor, input.id);
      refuseTwice(input.lines);
      const items = await visibleItems(tx, actor, found);
      const stored = await tx.findBy(AttendanceRow, { officeId: actor.officeId, meetingId: input.id });
      const problems: Problem[] = [];
      for (const [at, line] of input.lines.entries())
        problems.push(...(await this.recordLine(tx, found, stored, items, line, `lines.${at}`)));
      if (problems.length === 0)
        problems.push(...(await absentVoterProblems(tx, found.meeting, input.lines)));
      if (problems.length > 0) throw refused(problems);
      const presentCount = await countVoting(tx, found);
      await changeRow(tx, Meeting, found.meeting, input.expectedVersion, { presentCount });
      return conductView(tx, actor, input.id);
    });
  }

  private async recordLine(
    tx: EntityManager,
    found: ReachedMeeting,
    stored: AttendanceRow[],
    items: readonly VisibleItem[],
    input: AttendanceLineInput,
    field: string,
  ): Promise<Problem[]> {
    const { officeId, bodyId, id: meetingId } = found.meeting;
    const name = input.name?.trim() || null;
    const { memberId = null, attendanceId = null } = input;
    if ([memberId, attendanceId, name].filter((one) => one !== null).length !== 1)
      throw badInput(`${field}.memberId`, 'Name one: a seat, a record, or somebody without a seat.');
    const guest = attendanceId && stored.find((row) => row.id === attendanceId && row.memberId === null);
    if (attendanceId && !guest) throw notFound('attendance');
    if (memberId) await checkMember(tx, found, memberId, input.deputyId ?? null);
    const [fromPosition, untilPosition] = [input.fromItemId, input.untilItemId].map((id) =>
      positionOf(items, id),
    ) as [number | null, number | null];
    const line: Line = {
      memberId,
      name: guest ? guest.name : name,
      state: input.state,
      isRemote: input.isRemote,
      deputyId: memberId ? (input.deputyId ?? null) : null,
      deputyName: input.deputyName?.trim() || null,
      arrivedAt: input.arrivedAt ?? null,
      leftAt: input.leftAt ?? null,
      fromItemId: input.fromItemId ?? null,
      untilItemId: input.untilItemId ?? null,
    };
    const { state, isRemote, arrivedAt, leftAt } = input;
    const problems = attendanceProblems(
      {
        state,
        isSeat: memberId !== null,
        isRemote,
        hasDeputy: line.deputyId !== null || line.deputyName !== null,
        arrivedAt: arrivedAt ?? null,
        leftAt: leftAt ?? null,
        fromPosition,
        untilPosition,
      },
      field,
    );
    if (line.deputyId !== null && line.deputyName !== null)
      problems.push({
        rule: 'ATT-2',
        severity: 'E',
        field: `${field}.deputyName`,
        message: 'Name one deputy: one of those of the seat, or somebody else.',
      });
    if (problems.length > 0) return problems;
    const before = guest || stored.find((row) => memberId !== null && row.memberId === memberId);
    if (before) await changeRow(tx, AttendanceRow, before, before.version, line);
    else await tx.insert(AttendanceRow, { officeId, id: uuid(), bodyId, meetingId, ...line });
    return [];
  }
}

function refuseTwice(lines: readonly AttendanceLineInput[]): void {
  const seen = new Set<string>();
  for (const [at, { memberId, attendanceId }] of lines.entries()) {
    const key = memberId ?? attendanceId;
    if (!key) continue;
    if (seen.has(key)) throw badInput(`lines.${at}.memberId`, 'This line stands twice. Send it once.');
    seen.add(key);
  }
}

async function checkMember(
  tx: EntityManager,
  { meeting, reached }: ReachedMeeting,
  memberId: string,
  deputyId: string | null,
): Promise<void> {
  const day = meeting.heldOn ?? reached.today;
  const [member] = await tx.query(
    `select daterange(held_from, held_to, '[]') @> $4::date as is_seated from body_member
      where office_id = $1 and body_id = $2 and id = $3`,
    [meeting.officeId, meeting.bodyId, memberId, day],
  );
  if (!member) throw notFound('member');
  if (!member.is_seated)
    throw refused([
      {
        rule: 'ATT-5',
        severity: 'E',
        field: 'memberId',
        message: `That seat did not count on ${day}. Record who came as somebody in attendance.`,
      },
    ]);
  if (deputyId === null) return;
  const deputy = await tx.query(
    'select from member_deputy where office_id = $1 and body_id = $2 and member_id = $3 and id = $4',
    [meeting.officeId, meeting.bodyId, memberId, deputyId],
  );
  if (deputy.length === 0) throw notFound('deputy');
}

function positionOf(items: readonly VisibleItem[], id: string | null | undefined): number | null {
  if (!id) return null;
  const item = items.find((one) => one.id === id);
  if (!item) throw notFound('agendaItem');
  return item.position;
}

/** How many with a vote came, themselves or by a deputy. */
async function countVoting(tx: EntityManager, { meeting }: ReachedMeeting): Promise<number> {
  const rows = await attendanceOf(tx, meeting.officeId, meeting.id);
  return rows.filter((row) => row.is_voting && (row.state === 'PRESENT' || row.state === 'DEPUTISED')).length;
}
