import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem, Severity } from '../errors/error-codes.js';
import { type BodyKind, bodyKindFacts } from './body-kinds.js';
import type { Condition } from './conditions.js';
import { hasTakenPlace, type MeetingState } from './meeting-states.js';
import { type MeetingKind, type Outcome, outcomeProblems } from './outcomes.js';
import type { QuorumVerdict } from './quorum.js';

/** How a decision came about. Chair's action and urgent decisions are taken between meetings and reported to the next. */
export const DECISION_ROUTES = ['COMMITTEE', 'DELEGATED', 'CHAIRS_ACTION', 'URGENT', 'RATIFICATION'] as const;
export type DecisionRoute = (typeof DECISION_ROUTES)[number];

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
  /** For delegated decisions: the clause, and the days on which the delegation holds. */
  delegation: { clause: string; validFrom: Day | null; validTo: Day | null } | null;
  /** For an informal meeting: the formal meeting that is to ratify what it said. */
  ratifiedByMeetingId: string | null;
}

const MEETING_ROUTES: ReadonlySet<DecisionRoute> = new Set(['COMMITTEE', 'RATIFICATION']);
const INQUORATE_MAY: ReadonlySet<Outcome> = new Set(['DEFERRED', 'RECOMMENDED', 'UNKNOWN']);

type Found = (rule: string, severity: Severity, field: string | null, message: string) => void;

/**
 * Every reason why this decision cannot be recorded, so that the secretary can put them all right in one go: wording
 * (`DEC-9`), a meeting that was not held (`DEC-8`), no quorum (`QUO-1`), an outcome the body or meeting may not give
 * (`BODY-1`, `MTG-1`), conditions (`DEC-5`, `DEC-10`), routes between meetings (`DEC-3`, `DEC-6`).
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
  return problems;
}

function checkMeeting(
  { route, meeting, outcome, body, ratifiedByMeetingId }: DecisionFacts,
  found: Found,
): void {
  if (meeting === null) {
    if (MEETING_ROUTES.has(route)) found('DEC-8', 'E', 'meeting', 'Name the meeting that decided it.');
    return;
  }
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

function checkConditions({ outcome, conditions }: DecisionFacts, found: Found): void {
  const isConditional = outcome === 'APPROVED_CONDITIONALLY' || outcome === 'ASSURED_WITH_CONDITIONS';
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
  if (facts.route === 'CHAIRS_ACTION' || facts.route === 'URGENT') {
    if (!facts.reason?.trim())
      found('DEC-3', 'E', 'reason', 'Say why it could not wait for the next meeting.');
    if (facts.consultees.length === 0) found('DEC-3', 'E', 'consultees', 'Name who was consulted.');
    if (facts.reportBackMeetingId === null)
      found('DEC-3', 'E', 'reportBackMeeting', 'Name the meeting it is reported to.');
  }
  if (facts.route !== 'DELEGATED') return;
  if (facts.delegation === null || facts.delegation.clause.trim() === '') {
    found('DEC-6', 'E', 'delegation', 'Cite the clause of the scheme of delegation.');
    return;
  }
  const { validFrom, validTo } = facts.delegation;
  if ((validFrom !== null && facts.decidedOn < validFrom) || (validTo !== null && facts.decidedOn > validTo))
    found('DEC-6', 'E', 'decidedOn', 'The delegation does not hold on that day.');
  if (bodyKindFacts(facts.body.kind).authority !== 'DECIDES')
    found('DEC-6', 'E', 'route', 'Only a body that decides can delegate.');
}

/** `DEC-1`: the wording is fixed once the minutes are approved. Example: `MINUTES_DRAFT` may be edited, `MINUTES_APPROVED` not. */
export function wordingProblems(meetingState: MeetingState): Problem[] {
  if (meetingState !== 'MINUTES_APPROVED') return [];
  const message = 'The minutes are approved. Record a correction with its minute reference instead.';
  return [{ rule: 'DEC-1', severity: 'E', field: 'wording', message }];
}
