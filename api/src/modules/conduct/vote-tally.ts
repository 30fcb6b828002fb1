import { type Vote, type VotingMethod, votingVerdict } from '@gantry/shared/governance/voting';
import type { AttendanceFlat } from './attendance-facts.js';
import type { VoteTallyType } from './conduct.types.js';

export interface VoteFlat {
  id: string;
  version: number;
  agenda_item_id: string | null;
  decision_id: string | null;
  attendance_id: string;
  vote: Vote;
  casting_vote: 'FOR' | 'AGAINST' | null;
}

/** Votes by name and what they come to; null where nobody voted. */
export function voteTally(
  body: { votingMethod: string | null; chairHasCastingVote: boolean },
  votes: readonly VoteFlat[],
  attendance: readonly AttendanceFlat[],
  nameOf: (attendanceId: string) => string,
): VoteTallyType | null {
  if (votes.length === 0) return null;
  const rows = new Map(attendance.map((one) => [one.id, one]));
  const named = votes.map(({ attendance_id, vote }) => ({
    vote,
    weight: rows.get(attendance_id)?.vote_weight ?? 1,
    organisationId: rows.get(attendance_id)?.organisation_id ?? null,
  }));
  const casting = votes.find((one) => one.casting_vote !== null)?.casting_vote ?? null;
  const method = body.votingMethod as VotingMethod | null;
  const { chairHasCastingVote } = body;
  const verdict = votingVerdict({ method: method ?? 'SIMPLE_MAJORITY', chairHasCastingVote }, named, casting);
  const { votesFor, votesAgainst, abstentions } = verdict;
  return {
    votes: votes
      .map(({ attendance_id, vote, casting_vote }) => ({
        attendanceId: attendance_id,
        who: nameOf(attendance_id),
        vote,
        castingVote: casting_vote,
      }))
      .sort((one, other) => one.who.localeCompare(other.who)),
    votesFor,
    votesAgainst,
    abstentions,
    isUnanimous: verdict.isUnanimous,
    result: method === null ? null : verdict.result,
    sentence:
      method === null
        ? `${votesFor} for, ${votesAgainst} against, ${abstentions} abstained. The voting rule of the body is not recorded.`
        : verdict.sentence,
  };
}
