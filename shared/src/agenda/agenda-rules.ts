import type { Problem } from '../errors/error-codes.js';
import { hasTakenPlace, type MeetingState } from '../governance/meeting-states.js';

export const ITEM_PURPOSES = [
  'FOR_DECISION',
  'FOR_APPROVAL',
  'FOR_DISCUSSION',
  'FOR_ASSURANCE',
  'FOR_INFORMATION',
] as const;
export type ItemPurpose = (typeof ITEM_PURPOSES)[number];

export const ITEM_STATES = ['PROPOSED', 'ON_AGENDA', 'DEALT_WITH', 'WITHDRAWN'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const ITEM_RESULTS = ['DECIDED', 'NOTED', 'DISCUSSED', 'DEFERRED', 'NOT_REACHED'] as const;
export type ItemResult = (typeof ITEM_RESULTS)[number];

export const AGENDA_PARTS = ['PART_1', 'PART_2'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** What is given with a change of an agenda that is public already. */
export interface LateChange {
  reason: string | null;
  isChairAgreed: boolean;
}

/** Whether papers are out, so that what comes now comes late. Example: `PAPERS_PUBLISHED` yes, `CALLED` no. */
export function isAgendaPublished(state: MeetingState): boolean {
  return state === 'PAPERS_PUBLISHED';
}

/**
 * What stands against a change of an agenda: after the meeting it stands (`AGD-3`), and so does that of a meeting that
 * will not be (`taking` an item off it is always possible); once papers are out a change is a late item, which needs
 * the reason for its urgency and the agreement of the chair (`MTG-6`).
 * Example: adding an item on the day after publication without the chair's agreement is refused with `MTG-6`.
 */
export function agendaChangeProblems(
  state: MeetingState,
  given: LateChange,
  taking: 'on' | 'off' = 'on',
): Problem[] {
  if (hasTakenPlace(state))
    return [
      refuse(
        'AGD-3',
        null,
        'The meeting has taken place and its agenda stands. Record what became of the item.',
      ),
    ];
  if (state === 'CANCELLED' || state === 'POSTPONED')
    return taking === 'off'
      ? []
      : [refuse('AGD-3', null, 'This meeting will not take place. Choose another, or the forward plan.')];
  if (!isAgendaPublished(state)) return [];
  const problems: Problem[] = [];
  if (!given.reason?.trim())
    problems.push(
      refuse('MTG-6', 'reason', 'The papers are out: say why this cannot wait for the next meeting.'),
    );
  if (!given.isChairAgreed)
    problems.push(
      refuse('MTG-6', 'chairAgrees', 'A late item needs the agreement of the chair that it is urgent.'),
    );
  return problems;
}

/**
 * `AGD-7`: what is exempt is not dealt with in the public part. Example: an exempt item in a section of Part 1 is
 * refused; in one of Part 2, or in no section, it stands.
 */
export function partProblems(isExempt: boolean, part: AgendaPart | null): Problem[] {
  if (!isExempt || part !== 'PART_1') return [];
  return [
    refuse(
      'AGD-7',
      'sectionId',
      'An exempt item is dealt with in Part 2. Choose a section of Part 2, or none.',
    ),
  ];
}

export interface ResultFacts {
  meetingState: MeetingState;
  itemState: ItemState;
  result: ItemResult;
  /** Where a deferred item goes on: the state of that meeting, whether it comes after this one; null for the forward plan. */
  deferredTo: { state: MeetingState; isLater: boolean } | null;
}

/**
 * What stands against a result: the meeting has not taken place or its minutes are approved (`AGD-4`), the item has one
 * or is not on the agenda (`AGD-6`), it is put off to a meeting that is no later one or is over (`AGD-5`).
 * Example: an item of a meeting that is called only cannot be `DECIDED`.
 */
export function resultProblems(facts: ResultFacts): Problem[] {
  const problems = minuteProblems(facts.meetingState);
  if (facts.itemState === 'DEALT_WITH')
    problems.push(refuse('AGD-6', null, 'This item has a result. Take that back first.'));
  if (facts.itemState === 'WITHDRAWN' || facts.itemState === 'PROPOSED')
    problems.push(refuse('AGD-6', null, 'This item is not on the agenda.'));
  const { deferredTo } = facts;
  if (deferredTo === null) return problems;
  if (facts.result !== 'DEFERRED')
    problems.push(refuse('AGD-5', 'deferredToId', 'Only a deferred item names another meeting.'));
  else if (!deferredTo.isLater || hasTakenPlace(deferredTo.state) || isOff(deferredTo.state))
    problems.push(refuse('AGD-5', 'deferredToId', 'Choose a later meeting that is still to come.'));
  return problems;
}

const isOff = (state: MeetingState) => state === 'CANCELLED' || state === 'POSTPONED';

/** `AGD-4`: what was said and decided is written once the meeting has taken place, until its minutes are approved. */
export function minuteProblems(state: MeetingState): Problem[] {
  if (!hasTakenPlace(state))
    return [refuse('AGD-4', null, 'The meeting has not taken place yet. Mark it as held first.')];
  if (state === 'MINUTES_APPROVED')
    return [refuse('AGD-4', null, 'The minutes are approved and stand as the record.')];
  return [];
}

export interface ItemOnAgenda {
  number: number;
  state: ItemState;
}

/** Items of a meeting that nobody has said the result of. Example: of DEALT_WITH, ON_AGENDA, WITHDRAWN the second. */
export function agendaOpenItems<Item extends { state: ItemState }>(items: readonly Item[]): Item[] {
  return items.filter(({ state }) => state === 'ON_AGENDA');
}

/**
 * `AGD-2`: minutes are not approved while an item is open. Example: "Items 2 and 5 have no result yet." No title is named:
 * the reader may not be allowed to see it.
 */
export function closingProblems(items: readonly ItemOnAgenda[]): Problem[] {
  const open = agendaOpenItems(items).map(({ number }) => number);
  if (open.length === 0) return [];
  const [first] = open;
  const which =
    open.length === 1 ? `Item ${first} has` : `Items ${open.slice(0, -1).join(', ')} and ${open.at(-1)} have`;
  const message = `${which} no result yet. Say whether each was decided, noted, discussed, deferred or not reached.`;
  return [refuse('AGD-2', null, message)];
}

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
