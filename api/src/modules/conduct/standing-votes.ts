import type { Problem } from '@gantry/shared/errors/error-codes';
import { isThere } from '@gantry/shared/governance/attendance';
import type { DeclarationAction } from '@gantry/shared/governance/interests';
import { interestedVoteProblems } from '@gantry/shared/governance/interests';
import type { EntityManager } from 'typeorm';
import type { Meeting } from '../meetings/index.js';
import { attendanceOf, attendee } from './attendance-facts.js';
import { VOTES_CAST } from './conduct.sql.js';

interface CastFlat {
  attendance_id: string;
  name: string;
  item_id: string | null;
  position: number | null;
}

type At = Pick<Meeting, 'officeId' | 'id'>;

/** `VOT-1` the other way round: whoever has voted is not put down as not there. Asked once the lines are written. */
export async function absentVoterProblems(
  tx: EntityManager,
  { officeId, id }: At,
  lines: readonly { memberId?: string | null; attendanceId?: string | null }[],
): Promise<Problem[]> {
  const rows = await attendanceOf(tx, officeId, id);
  const cast: CastFlat[] = await tx.query(VOTES_CAST, [officeId, id]);
  return lines.flatMap(({ memberId, attendanceId }, at) => {
    const row = rows.find((one) => (memberId ? one.member_id === memberId : one.id === attendanceId));
    const vote = cast.find((one) => one.attendance_id === row?.id && !isThere(attendee(row), itemOf(one)));
    if (!vote) return [];
    const message = `${vote.name} has voted and would not have been there for it. Take the vote out first, or leave it.`;
    return [{ rule: 'VOT-1', severity: 'E', field: `lines.${at}.state`, message }];
  });
}

/** `INT-1` the other way round: an interest that bars from voting is not declared over a vote that stands. */
export async function votedProblems(
  tx: EntityManager,
  { officeId, id }: At,
  declared: { attendanceId: string; itemId: string | null; action: DeclarationAction },
): Promise<Problem[]> {
  const cast: CastFlat[] = await tx.query(VOTES_CAST, [officeId, id]);
  const own = cast.filter((one) => one.attendance_id === declared.attendanceId);
  return own
    .flatMap((one) => interestedVoteProblems(one.name, [declared], one.item_id, 'action'))
    .slice(0, 1);
}

const itemOf = ({ item_id: id, position }: CastFlat) =>
  id === null || position === null ? null : { id, position };
