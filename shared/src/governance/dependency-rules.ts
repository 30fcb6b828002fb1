import type { Day } from '../dates/day.js';
import type { PlanDateConfidence } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { circleWords } from './circle-words.js';

/** Finish to start, start to start, finish to finish, start to finish. */
export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/**
 * What a gate needs its predecessor for: the `paper` cannot go out without it (it moves the meeting), or the body needs it
 * for the `decision` on the day.
 */
export const NEEDED_FOR = ['paper', 'decision'] as const;
export type NeededFor = (typeof NEEDED_FOR)[number];

export const DEPENDENCY_STATES = [
  'PROPOSED',
  'AGREED',
  'DELIVERED',
  'ACCEPTED',
  'DISPUTED',
  'BROKEN',
] as const;
export type DependencyState = (typeof DEPENDENCY_STATES)[number];

export interface Link {
  fromId: string;
  toId: string;
}

/**
 * The cycle that a new link would close, as the items one walks through, the first again at the end; null where there is
 * none. Whatever the type of the links, a cycle can never be scheduled.
 * Example: with A → B and B → C, adding C → A gives `['C', 'A', 'B', 'C']`.
 */
export function cyclePath(links: readonly Link[], added: Link): string[] | null {
  if (added.fromId === added.toId) return [added.fromId, added.toId];
  const next = new Map<string, string[]>();
  for (const { fromId, toId } of links) {
    const known = next.get(fromId);
    if (known) known.push(toId);
    else next.set(fromId, [toId]);
  }
  const cameFrom = new Map<string, string | null>([[added.toId, null]]);
  const queue = [added.toId];
  for (const at of queue)
    for (const to of next.get(at) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      if (to === added.fromId) return [added.fromId, ...walkBack(cameFrom, to)];
      queue.push(to);
    }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<string, string | null>, end: string): string[] {
  const path: string[] = [];
  for (let at: string | null = end; at !== null; at = cameFrom.get(at) ?? null) path.push(at);
  return path.reverse();
}

export interface LinkFacts extends Link {
  type: LinkType;
  neededFor: NeededFor | null;
  isToGate: boolean;
}

/**
 * Why a link cannot be made, all at once: it closes a cycle (`DEP-1`, with one path in words), it is there already
 * (`DEP-5`), it does not say what a gate needs it for, or says so of something that is no gate (`DEP-6`).
 * Example: launch → decision when decision → launch exists: "Launch → Decision → Launch".
 */
export function linkProblems(
  links: readonly (Link & { type: LinkType })[],
  added: LinkFacts,
  nameOf: (id: string) => string,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  const path = cyclePath(links, added);
  if (path) refuse('DEP-1', 'to', `This would go round in a circle: ${circleWords(path.map(nameOf))}.`);
  if (links.some((one) => one.fromId === added.fromId && one.toId === added.toId && one.type === added.type))
    refuse('DEP-5', 'to', 'These two are linked so already.');
  return [...problems, ...neededForProblems(added)];
}

/** `DEP-6` alone. Example: a link into a gate that says neither paper nor decision; one into a milestone that says either. */
export function neededForProblems({
  isToGate,
  neededFor,
}: Pick<LinkFacts, 'isToGate' | 'neededFor'>): Problem[] {
  if (isToGate === (neededFor !== null)) return [];
  const message = isToGate
    ? 'Say whether the gate needs it for its paper or for the decision on the day.'
    : 'Only a gate has a paper and a decision. Leave this empty.';
  return [{ rule: 'DEP-6', severity: 'E', field: 'neededFor', message }];
}

/** `DEP-7`: a lag is a range with its ends in order. Example: three to two weeks is refused, two to two is fine. */
export function lagProblems(lagMin: number, lagMax: number): Problem[] {
  if (lagMin <= lagMax) return [];
  const message = 'The most lag cannot be less than the least.';
  return [{ rule: 'DEP-7', severity: 'E', field: 'lagMax', message }];
}

/**
 * `DEP-2`: what is given may come after it is needed; the last possible giving day is compared with the first possible
 * needing day, and an unknown day gives no verdict.
 * Example: given by 22 Dec 2017, needed from 16 Dec 2017: a warning of 6 days.
 */
export function giveGetProblems(giveLatest: Day | null, getEarliest: Day | null): Problem[] {
  if (giveLatest === null || getEarliest === null || giveLatest <= getEarliest) return [];
  const message = `It may be given as late as ${writeDay(giveLatest)}, ${giveLatest - getEarliest} days after it is needed (${writeDay(getEarliest)}).`;
  return [{ rule: 'DEP-2', severity: 'W', field: 'date', message }];
}

/** `DEP-3`, false confidence. Example: a confirmed launch that hangs on a decision whose date is TBC; the reverse is fine. */
export function confidenceProblems(predecessor: PlanDateConfidence, own: PlanDateConfidence): Problem[] {
  const isOpen = predecessor === 'TBC' || predecessor === 'APPROXIMATE_TBC';
  if (!isOpen || own !== 'CONFIRMED') return [];
  const message = 'Its date is confirmed, but it depends on one that is still to be confirmed.';
  return [{ rule: 'DEP-3', severity: 'W', field: 'date', message }];
}

/**
 * `DEC-2`: an item that waits for a decision is not complete while the only one about it is not in effect.
 * Example: the launch agreed "subject to NHS England's approval" is not passed while that condition is open.
 */
export function decisionInEffectProblems(decisions: readonly { code: string; state: string }[]): Problem[] {
  if (decisions.length === 0 || decisions.some(({ state }) => state !== 'TAKEN')) return [];
  const message = `${decisions.map(({ code }) => code).join(', ')} is not in effect: settle its conditions first.`;
  return [{ rule: 'DEC-2', severity: 'E', field: null, message }];
}

/** `DEP-4`: complete before what it finishes after. Example: launch complete while the decision to launch is open needs a reason. */
export function completionProblems(openPredecessors: readonly string[], reason: string | null): Problem[] {
  if (openPredecessors.length === 0 || reason?.trim()) return [];
  const message = `Not complete yet: ${openPredecessors.join(', ')}. Complete them first, or say why it was done before them.`;
  return [{ rule: 'DEP-4', severity: 'E', field: 'reason', message }];
}
