/** What is known of the quorum of a meeting: who was marked as there, and the number that was given when it was held. */
export interface QuorumOnRecord {
  /** By the recorded attendance; null while nobody recorded it, or where the quorum of the body is not recorded. */
  recorded: { isQuorate: boolean; counted: number; sentence: string } | null;
  /** Somebody is marked as there, or not: also where the quorum of the body is not recorded. */
  isAttended: boolean;
  presentCount: number | null;
  wasQuorate: boolean | null;
  minimum: number | null;
}

/**
 * The quorum of a meeting in one verdict and one sentence: the recorded attendance wins over the head count that was given
 * when the meeting was marked as held. Null while neither is known.
 * Example: 9 were given and 6 are marked as there, 5 needed: "Quorate: 6 counted, 5 needed. The attendance stands; 9 were
 * given when it was marked as held."
 */
export function quorumOfMeeting({
  recorded,
  isAttended,
  presentCount,
  wasQuorate,
  minimum,
}: QuorumOnRecord): { isQuorate: boolean; sentence: string } | null {
  if (recorded !== null) {
    const isSame = presentCount === null || presentCount === recorded.counted;
    const given = presentCount === 1 ? '1 was' : `${presentCount} were`;
    const told = isSame ? '' : ` The attendance stands; ${given} given when it was marked as held.`;
    return { isQuorate: recorded.isQuorate, sentence: `${recorded.sentence}${told}` };
  }
  if (presentCount === null || wasQuorate === null) return null;
  const verdict = wasQuorate ? 'Quorate' : 'Not quorate';
  const needed =
    minimum === null ? 'as the secretary said: the quorum of the body is not recorded' : `${minimum} needed`;
  const open = isAttended ? '' : '; nobody is marked as there yet';
  const how = `It is the number given when the meeting was marked as held${open}.`;
  return { isQuorate: wasQuorate, sentence: `${verdict}: ${presentCount} counted, ${needed}. ${how}` };
}
