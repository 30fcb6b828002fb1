/** When a body is quorate, as its terms of reference have it. */
export interface QuorumRule {
  minimum: number;
  /** Every one of these must be present, such as each commissioner of a joint committee. */
  organisations: readonly { id: string; name: string; minimum: number }[];
  /** Such as at least one clinician and two lay members. */
  categories: readonly { name: string; minimum: number }[];
  deputiesCount: boolean;
  remoteCounts: boolean;
}

/** One person who came. */
export interface Attendance {
  organisationId: string | null;
  categories: readonly string[];
  isVoting: boolean;
  isDeputy: boolean;
  isRemote: boolean;
  /** Left the room, or does not take part in this item, because of an interest. */
  isWithdrawn: boolean;
}

export interface QuorumVerdict {
  isQuorate: boolean;
  counted: number;
  /** What is missing, each as a sentence. */
  shortfalls: string[];
  sentence: string;
}

/**
 * Whether those present make a quorum for an item. Someone withdrawn for an interest does not count for that item.
 * Example: a minimum of 5 with 5 present, one of them withdrawn: not quorate, "4 of 5 needed".
 */
export function quorum(rule: QuorumRule, present: readonly Attendance[]): QuorumVerdict {
  const counted = present.filter(
    (one) =>
      one.isVoting &&
      !one.isWithdrawn &&
      (rule.deputiesCount || !one.isDeputy) &&
      (rule.remoteCounts || !one.isRemote),
  );
  const shortfalls: string[] = [];
  if (counted.length < rule.minimum) shortfalls.push(`${counted.length} of ${rule.minimum} needed`);
  for (const organisation of rule.organisations) {
    const have = counted.filter((one) => one.organisationId === organisation.id).length;
    if (have < organisation.minimum)
      shortfalls.push(`${organisation.name}: ${have} of ${organisation.minimum} needed`);
  }
  for (const category of rule.categories) {
    const have = counted.filter((one) => one.categories.includes(category.name)).length;
    if (have < category.minimum) shortfalls.push(`${category.name}: ${have} of ${category.minimum} needed`);
  }
  const isQuorate = shortfalls.length === 0;
  const sentence = isQuorate
    ? `Quorate: ${counted.length} counted, ${rule.minimum} needed.`
    : `Not quorate: ${shortfalls.join('; ')}.`;
  return { isQuorate, counted: counted.length, shortfalls, sentence };
}
