import type { Problem } from '../errors/error-codes.js';
import type { QuorumRule } from './quorum.js';

/**
 * A quorum as the sentence that it means, so that whoever writes it can read back what it says.
 * Example: a minimum of 5, one for Ashford, two lay members, no deputies: "At least 5 voting members, with at least 1 for
 * Ashford and 2 counted as lay member. Deputies do not count; those who take part remotely do."
 */
export function quorumSentence(rule: QuorumRule): string {
  const parts = [
    ...rule.organisations.map(({ name, minimum }) => `${minimum} for ${name}`),
    ...rule.categories.map(({ name, minimum }) => `${minimum} counted as ${name}`),
  ];
  const members = rule.minimum === 1 ? 'member' : 'members';
  const besides = parts.length === 0 ? '' : `, with at least ${listed(parts)}`;
  return `At least ${rule.minimum} voting ${members}${besides}. ${whoCounts(rule)}`;
}

function whoCounts({ deputiesCount, remoteCounts }: QuorumRule): string {
  if (deputiesCount && remoteCounts) return 'Deputies and those who take part remotely count.';
  if (!deputiesCount && !remoteCounts) return 'Neither deputies nor those who take part remotely count.';
  return deputiesCount
    ? 'Deputies count; those who take part remotely do not.'
    : 'Deputies do not count; those who take part remotely do.';
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/**
 * What is wrong with a quorum as written: `QUO-3` refuses a part that stands twice and one that asks for more than the
 * body has seats for, because no meeting could ever meet it. `seats` is null where the seats are not recorded.
 * Example: three lay members wanted of a body with two lay seats answers `QUO-3`; two wanted does not.
 */
export function quorumRuleProblems(
  rule: QuorumRule,
  seats: readonly { organisationId: string | null; category: string | null; isVoting: boolean }[],
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'QUO-3', severity: 'E', field, message });
  const voting = seats.filter((seat) => seat.isVoting);
  const tooMany = (wanted: number, have: number) => voting.length > 0 && wanted > have;
  if (tooMany(rule.minimum, voting.length))
    refuse('minimum', `${rule.minimum} are needed and the body has ${voting.length} voting seats.`);
  for (const [at, { id, name, minimum }] of rule.organisations.entries()) {
    const have = voting.filter((seat) => seat.organisationId === id).length;
    if (tooMany(minimum, have))
      refuse(
        `organisations.${at}.minimum`,
        `${name}: ${minimum} are needed and it has ${have} voting seats.`,
      );
    if (rule.organisations.findIndex((one) => one.id === id) < at)
      refuse(`organisations.${at}.organisationId`, `${name} stands twice. Say once how many it needs.`);
  }
  for (const [at, { name, minimum }] of rule.categories.entries()) {
    const have = voting.filter((seat) => sameCategory(seat.category, name)).length;
    if (tooMany(minimum, have))
      refuse(
        `categories.${at}.minimum`,
        `${name}: ${minimum} are needed and ${have} voting seats count as that.`,
      );
    if (rule.categories.findIndex((one) => sameCategory(one.name, name)) < at)
      refuse(`categories.${at}.name`, `${name} stands twice. Say once how many are needed.`);
  }
  return problems;
}

/** Categories are words that people type. Example: "Lay member " and "lay member" are one. */
export function sameCategory(one: string | null, other: string): boolean {
  return one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}
