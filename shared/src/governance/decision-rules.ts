import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem, Severity } from '../errors/error-codes.js';
import { type BodyKind, bodyKindFacts } from './body-kinds.js';
import type { Condition } from './conditions.js';
import { type DecisionRoute, isReportedBack, needsMeeting } from './decision-routes.js';
import { hasTakenPlace, type MeetingState } from './meeting-states.js';
import { type MeetingKind, type Outcome, outcomeProblems } from './outcomes.js';
import type { QuorumVerdict } from './quorum.js';
import { type RatifiedFacts, ratificationProblems } from './ratification.js';

export interface Delegation {
  delegate?: string | null;
  clause: string;
  validFrom: Day | null;
  validTo: Day | null;
  /** The limit in pence and what this decision comes to; null where none is set or no money is spent. */
  limitPence?: number | null;
  amountPence?: number | null;
}

/** What became of an option that was considered. */
export const OPTION_STANDINGS = ['PREFERRED', 'NOT_PREFERRED', 'DISCARDED'] as const;
export type OptionStanding = (typeof OPTION_STANDINGS)[number];

export interface DecisionOption {
  title: string;
  standing: OptionStanding;
  reason: string | null;
}

export interface DecisionFacts {
  route: DecisionRoute;
  outcome: Outcome;
  wording: string;
  decidedOn: Day;
  body: { kind: BodyKind; validFrom: Day | null; validTo: Day | null; allowsCorrespondence: boolean };
  /** Null where the route needs no meeting. */
  meeting: { kind: MeetingKind; state: MeetingState; quorum: QuorumVerdict | null } | null;
  conditions: readonly Condition[];
  /** For decisions between meetings: why, who was consulted, and the meeting it is reported to. */
  reason: string | null;
  consultees: readonly string[];
  reportBackMeetingId: string | null;
  /** For delegated decisions: to whom and by which clause, up to what, and the days on which the delegation holds. */
  delegation: Delegation | null;
  /** What it ratifies, for that route. */
  ratifies?: RatifiedFacts | null;
  options?: readonly DecisionOption[];
  /** For an informal meeting: the formal meeting that is to ratify what it said. */
  ratifiedByMeetingId: string | null;
}

const INQUORATE_MAY: ReadonlySet<Outcome> = new Set(['DEFERRED', 'RECOMMENDED', 'UNKNOWN']);

type Found = (rule: string, severity: Severity, field: string | null, message: string) => void;

/**
 * Every reason why this decision cannot be recorded, so that the secretary can put them all right in one go: wording
 * (`DEC-9`), a meeting that was not held (`DEC-8`), no quorum (`QUO-1`), an outcome the body or meeting may not give
 * (`BODY-1`, `MTG-1`), conditions (`DEC-5`, `DEC-10`), routes between meetings (`DEC-3`, `DEC-6`), what is ratified
 * (`DEC-15`), options (`DEC-18`).
 * Example: a joint committee's approval at a meeting that is only called, with no quorum, answers `DEC-8` and `QUO-1`.
 */
export function decisionProblems(facts: DecisionFacts): Problem[] {
  const problems: Problem[] = [];
  const found: Found = (rule, severity, field, message) => problems.push({ rule, severity, field, message });
  if (facts.wording.trim() === '') found('DEC-9', 'E', 'wording', 'Give the wording as minuted.');
  problems.push(...outcomeProblems(facts.body.kind, facts.meeting?.kind ?? null, facts.outcome));
  checkMeeting(facts, found);
  checkBody(facts, found);
  checkConditions(facts, found);
  checkRoute(facts, found);
  if (facts.route === 'RATIFICATION')
    problems.push(...ratificationProblems(facts.ratifies ?? null, facts.decidedOn));
  problems.push(...optionProblems(facts.options ?? []));
  return problems;
}

function checkMeeting(
  { route, meeting, outcome, body, ratifiedByMeetingId }: DecisionFacts,
  found: Found,
): void {
  if (meeting === null) {
    if (needsMeeting(route)) found('DEC-8', 'E', 'meeting', 'Name the meeting that decided it.');
    return;
  }
  if (!needsMeeting(route))
    found('DEC-8', 'E', 'meeting', 'This is decided between meetings. Name no meeting.');
  if (!hasTakenPlace(meeting.state))
    found('DEC-8', 'E', 'meeting', 'The meeting has not been held. Mark it as held first.');
  const isInquorate = meeting.state === 'INQUORATE' || meeting.quorum?.isQuorate === false;
  if (isInquorate && !INQUORATE_MAY.has(outcome)) {
    const missing = meeting.quorum?.shortfalls.join('; ') ?? 'the meeting was inquorate';
    found(
      'QUO-1',
      'E',
      'outcome',
      `No quorum: ${missing}. Defer it, or record a recommendation to be ratified.`,
    );
  }
  if (meeting.kind === 'CORRESPONDENCE' && !body.allowsCorrespondence)
    found(
      'MTG-12',
      'E',
      'meeting',
      'The terms of reference of this body do not allow decisions by correspondence.',
    );
  if (meeting.kind === 'INFORMAL' && outcome === 'ENDORSED_FOR_PROGRESS' && ratifiedByMeetingId === null)
    found('MTG-13', 'W', 'ratifiedByMeeting', 'Name the formal meeting that is to ratify it.');
}

function checkBody({ body, decidedOn }: DecisionFacts, found: Found): void {
  const isBefore = body.validFrom !== null && decidedOn < body.validFrom;
  const isAfter = body.validTo !== null && decidedOn > body.validTo;
  if (isBefore || isAfter) {
    const edge = isBefore ? `begins on ${writeDay(body.validFrom!)}` : `ended on ${writeDay(body.validTo!)}`;
    found('BODY-3', 'W', 'decidedOn', `The body ${edge}.`);
  }
}

function checkConditions({ route, outcome, conditions }: DecisionFacts, found: Found): void {
  const isConditional = outcome === 'APPROVED_CONDITIONALLY' || outcome === 'ASSURED_WITH_CONDITIONS';
  if (route === 'CONDITIONAL' && !isConditional)
    found(
      'DEC-10',
      'E',
      'outcome',
      'A conditional decision needs a conditional outcome. Choose it, or another type.',
    );
  if (isConditional && conditions.length === 0)
    found('DEC-10', 'E', 'conditions', 'A conditional decision needs at least one condition.');
  if (!isConditional && conditions.length > 0)
    found(
      'DEC-10',
      'E',
      'conditions',
      'Only a conditional outcome has conditions. Choose it, or take them out.',
    );
  if (isConditional && conditions.some((one) => one.longStop === null))
    found(
      'DEC-5',
      'W',
      'conditions',
      'Give each condition a long stop: the day on which the decision falls without it.',
    );
}

function checkRoute(facts: DecisionFacts, found: Found): void {
  if (isReportedBack(facts.route)) {
    if (!facts.reason?.trim())
      found('DEC-3', 'E', 'urgencyReason', 'Say why it could not wait for the next meeting.');
    if (facts.consultees.length === 0) found('DEC-3', 'E', 'consultees', 'Name who was consulted.');
    if (facts.reportBackMeetingId === null)
      found('DEC-3', 'E', 'reportBackMeeting', 'Name the meeting it is reported to.');
  }
  if (facts.route !== 'DELEGATED') return;
  if (facts.delegation === null || facts.delegation.clause.trim() === '') {
    found('DEC-6', 'E', 'delegation', 'Cite the clause of the scheme of delegation.');
    return;
  }
  const { delegate, validFrom, validTo, limitPence, amountPence } = facts.delegation;
  if (delegate !== undefined && !delegate?.trim())
    found('DEC-6', 'E', 'delegate', 'Name the officer or post to whom it is delegated.');
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    found('DEC-6', 'E', 'delegation', 'The delegation ends before it begins.');
  if ((validFrom !== null && facts.decidedOn < validFrom) || (validTo !== null && facts.decidedOn > validTo))
    found('DEC-6', 'E', 'decidedOn', 'The delegation does not hold on that day.');
  if (limitPence != null && amountPence != null && amountPence > limitPence)
    found(
      'DEC-6',
      'E',
      'amountPence',
      `${writePounds(amountPence)} is more than the limit of ${writePounds(limitPence)}. Take it to the body.`,
    );
  if (bodyKindFacts(facts.body.kind).authority !== 'DECIDES')
    found('DEC-6', 'E', 'route', 'Only a body that decides can delegate.');
}

/**
 * `DEC-18`: options have a name, one is preferred at most, and what is preferred or discarded says why.
 * Example: two preferred options are refused; one not preferred needs no reason.
 */
export function optionProblems(options: readonly DecisionOption[]): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'DEC-18', severity: 'E', field, message });
  for (const [at, { title, standing, reason }] of options.entries()) {
    if (title.trim() === '') refuse(`options.${at}.title`, 'Say what the option is.');
    if (standing !== 'NOT_PREFERRED' && !reason?.trim())
      refuse(
        `options.${at}.reason`,
        `Say why it is ${standing === 'PREFERRED' ? 'preferred' : 'discarded'}.`,
      );
  }
  if (options.filter(({ standing }) => standing === 'PREFERRED').length > 1)
    refuse('options', 'Only one option is the preferred one.');
  return problems;
}

/** Pence as pounds. Examples: 25000000 is "£250,000", 1250 is "£12.50". */
export function writePounds(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** `DEC-1`: the wording is fixed once the minutes are approved. Example: `MINUTES_DRAFT` may be edited, `MINUTES_APPROVED` not. */
export function wordingProblems(meetingState: MeetingState): Problem[] {
  if (meetingState !== 'MINUTES_APPROVED') return [];
  const message = 'The minutes are approved. Record a correction with its minute reference instead.';
  return [{ rule: 'DEC-1', severity: 'E', field: 'wording', message }];
}
