import type { Problem } from '../errors/error-codes.js';
import { BODY_KINDS, type BodyKind, bodyKindFacts } from './body-kinds.js';

export const MEETING_KINDS = [
  'FORMAL_PUBLIC',
  'FORMAL_PRIVATE',
  'PART1_PART2',
  'INFORMAL',
  'EXTRAORDINARY',
  'CORRESPONDENCE',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Everything that a body can have said about an item. */
export const OUTCOMES = [
  'APPROVED',
  'APPROVED_AMENDED',
  'APPROVED_CONDITIONALLY',
  'REJECTED',
  'ASSURED',
  'ASSURED_WITH_CONDITIONS',
  'NOT_ASSURED',
  'SUPPORTED',
  'NOT_SUPPORTED',
  'COMMENTS',
  'RECOMMENDATIONS',
  'REPORTED',
  'RECOMMENDED',
  'DIRECTED',
  'ENDORSED',
  'ADVISED',
  'STEER',
  'ENDORSED_FOR_PROGRESS',
  'NOTED',
  'DEFERRED',
  'REFERRED_BACK',
  'NOT_CARRIED',
  'NO_RECOMMENDATION_MADE',
  'UNKNOWN',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const ALWAYS: readonly Outcome[] = ['NOTED', 'DEFERRED', 'UNKNOWN'];
const DECIDES: readonly Outcome[] = [
  'APPROVED',
  'APPROVED_AMENDED',
  'APPROVED_CONDITIONALLY',
  'REJECTED',
  'RECOMMENDED',
  'REFERRED_BACK',
  'NOT_CARRIED',
  'NO_RECOMMENDATION_MADE',
  ...ALWAYS,
];

/** The formal row of each kind of body: the right-hand side of the one table that says who may record what. */
const FORMAL: Record<BodyKind, readonly Outcome[]> = {
  STATUTORY_ORG: DECIDES,
  JOINT_COMMITTEE: DECIDES,
  COUNCIL_COMMITTEE: DECIDES,
  SCRUTINY: [
    'SUPPORTED',
    'NOT_SUPPORTED',
    'COMMENTS',
    'RECOMMENDATIONS',
    'NO_RECOMMENDATION_MADE',
    'NOT_CARRIED',
    ...ALWAYS,
  ],
  CLINICAL_ADVICE: ['REPORTED', 'RECOMMENDATIONS', 'ADVISED', ...ALWAYS],
  ASSURER: ['ASSURED', 'ASSURED_WITH_CONDITIONS', 'NOT_ASSURED', 'REFERRED_BACK', ...ALWAYS],
  PROGRAMME_BOARD: [
    'RECOMMENDED',
    'DIRECTED',
    'ENDORSED',
    'REFERRED_BACK',
    'NOT_CARRIED',
    'NO_RECOMMENDATION_MADE',
    ...ALWAYS,
  ],
  CLINICAL_GROUP: ['ENDORSED', 'RECOMMENDED', 'ADVISED', 'REFERRED_BACK', ...ALWAYS],
  ADVISORY_PUBLIC: ['ADVISED', 'COMMENTS', ...ALWAYS],
  HWB: ['ADVISED', 'COMMENTS', 'SUPPORTED', 'NOT_SUPPORTED', ...ALWAYS],
  // One person puts nothing to a vote and makes no group's recommendation: nothing is carried or not carried.
  OFFICE_HOLDER: ['RECOMMENDED', 'DIRECTED', 'ENDORSED', 'REFERRED_BACK', ...ALWAYS],
  // Works to what others direct.
  DELIVERY: ['RECOMMENDED', 'REPORTED', 'REFERRED_BACK', ...ALWAYS],
  STAKEHOLDER: ['COMMENTS', 'SUPPORTED', 'NOT_SUPPORTED', ...ALWAYS],
};

/** A workshop or seminar, of whatever body, steers; what it says waits to be ratified by a formal meeting. */
const INFORMAL: readonly Outcome[] = ['STEER', 'ENDORSED_FOR_PROGRESS'];

/**
 * What a body of this kind may record at a meeting of this kind; `null` is a route without a meeting (a delegated
 * officer, chair's action), open only to bodies that decide.
 * Example: a joint committee may record `APPROVED` at a formal meeting, only `STEER` or `ENDORSED_FOR_PROGRESS` at a workshop.
 */
export function allowedOutcomes(body: BodyKind, meeting: MeetingKind | null): readonly Outcome[] {
  if (meeting === 'INFORMAL') return INFORMAL;
  if (meeting === null && bodyKindFacts(body).authority !== 'DECIDES') return [];
  return FORMAL[body];
}

/** The whole table, for the settings page and for tests: every kind of body × every kind of meeting. */
export function outcomeTable(): { body: BodyKind; meeting: MeetingKind; outcomes: readonly Outcome[] }[] {
  return BODY_KINDS.flatMap((body) =>
    MEETING_KINDS.map((meeting) => ({ body, meeting, outcomes: allowedOutcomes(body, meeting) })),
  );
}

/**
 * Why this outcome may not be recorded: `MTG-1` because the meeting is informal, `BODY-1` because the body is not of a
 * kind that can.
 * Example: a scrutiny committee recording `APPROVED` at a public meeting answers `BODY-1`; a joint committee recording it
 * at a workshop answers `MTG-1`.
 */
export function outcomeProblems(body: BodyKind, meeting: MeetingKind | null, outcome: Outcome): Problem[] {
  const allowed = allowedOutcomes(body, meeting);
  if (allowed.includes(outcome)) return [];
  const { label, meaning } = bodyKindFacts(body);
  if (allowed.length === 0)
    return [refuse('BODY-1', `Only a body that decides can act outside a meeting. ${label}: ${meaning}.`)];
  const can = allowed.map(outcomeWords).join(', ');
  if (meeting === 'INFORMAL' && FORMAL[body].includes(outcome))
    return [refuse('MTG-1', `An informal meeting takes no decision. Record one of: ${can}.`)];
  return [
    refuse(
      'BODY-1',
      `“${outcomeWords(outcome)}” is not for this body. ${label}: ${meaning}. Record one of: ${can}.`,
    ),
  ];
}

const refuse = (rule: string, message: string): Problem => ({
  rule,
  severity: 'E',
  field: 'outcome',
  message,
});

/** `ENDORSED_FOR_PROGRESS` as "endorsed for progress". */
export function outcomeWords(outcome: Outcome): string {
  return outcome.toLowerCase().replaceAll('_', ' ');
}
