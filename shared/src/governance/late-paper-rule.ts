import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/** What a decision waits for, and the meeting that is to take it. */
export interface LatePaperFacts {
  /** The outcome the decision depends on, as readers know it. */
  needs: string;
  /** The last day on which that outcome may land; null where it is not known. */
  landsOn: Day | null;
  meetingOn: Day;
  /** The last day on which papers are in time; null where the body has no paper rule. */
  papersDue: Day | null;
  /** The next meeting of the same body whose papers the outcome can still make; null where none is known. */
  nextMeetingOn: Day | null;
}

/** The four ways out of `MTG-3`, with what each asks for. */
export type WayOut =
  /** The chair must agree that it is urgent. */
  | { kind: 'late-item'; by: Day }
  /** The paper goes out without the outcome, which follows before the meeting. */
  | { kind: 'supplementary-paper'; from: Day; by: Day }
  /** The body decides subject to the outcome, which then counts as a condition. */
  | { kind: 'conditional-recommendation'; dependsOn: string }
  /** Null where no meeting is known whose papers it would make. */
  | { kind: 'move-meeting'; to: Day | null };

export interface LatePaper extends Problem {
  waysOut: readonly WayOut[];
}

/** Ways out that an office settles on and records; the fourth, moving, is a change of the plan itself. */
export const LATE_ROUTES = ['LATE_ITEM', 'SUPPLEMENTARY_PAPER', 'CONDITIONAL_RECOMMENDATION'] as const;
export type LateRoute = (typeof LATE_ROUTES)[number];

const KIND_OF = {
  LATE_ITEM: 'late-item',
  SUPPLEMENTARY_PAPER: 'supplementary-paper',
  CONDITIONAL_RECOMMENDATION: 'conditional-recommendation',
} as const;

/** What was agreed for one meeting, and why. */
export interface LateSettlement {
  route: LateRoute;
  reason: string;
  meetingId: string;
}

/**
 * `MTG-6`: a late item needs the reason for its urgency and the chair's agreement; the other ways, and taking
 * back what was settled (null), need a reason. Example: a
 * late item without the chair's agreement is refused.
 */
export function settlementProblems(
  route: LateRoute | null,
  reason: string,
  isChairAgreed: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (reason.trim() === '')
    refuse(
      'MTG-3',
      'reason',
      route === null
        ? 'Say why it is open again.'
        : 'Say why it is taken although it lands after the papers are due.',
    );
  if (route === 'LATE_ITEM' && !isChairAgreed)
    refuse('MTG-6', 'chairAgrees', 'A late item needs the agreement of the chair that it is urgent.');
  return problems;
}

/**
 * Whether what was agreed still answers a late outcome: it was agreed for the meeting that the decision goes to, and is still
 * one of the ways out. Example: a late item agreed for 6 March answers nothing once the outcome lands on the 8th.
 */
export function isSettledBy(
  late: Pick<LatePaper, 'waysOut'> & { meetingId: string },
  settled: LateSettlement | null,
): boolean {
  if (settled === null || settled.meetingId !== late.meetingId) return false;
  return late.waysOut.some(({ kind }) => kind === KIND_OF[settled.route]);
}

/** "Send a supplementary paper between 28 Feb and 6 Mar 2018": a way out as a thing to do. */
export function wayWords(way: WayOut): string {
  switch (way.kind) {
    case 'late-item':
      return `Take it as a late item, with the outcome of ${writeDay(way.by)}`;
    case 'supplementary-paper':
      return `Send a supplementary paper between ${writeDay(way.from)} and ${writeDay(way.by)}`;
    case 'conditional-recommendation':
      return `Recommend subject to ${way.dependsOn}`;
    case 'move-meeting':
      return way.to === null ? 'Move the meeting' : `Go to the meeting of ${writeDay(way.to)}`;
  }
}

const SETTLED_AS: Record<LateRoute, string> = {
  LATE_ITEM: 'Taken as a late item, agreed by the chair',
  SUPPLEMENTARY_PAPER: 'A supplementary paper follows',
  CONDITIONAL_RECOMMENDATION: 'Recommended subject to it',
};

/** "Taken as a late item, agreed by the chair: the inspection was brought forward." */
export function settlementWords({ route, reason }: LateSettlement): string {
  return `${SETTLED_AS[route]}: ${reason}`;
}

/**
 * `MTG-3`: the outcome a decision depends on lands after the papers are due. Worked example: papers for the Joint Committee
 * of 6 March 2018 are due on 26 February, the Investment Committee meets on the 28th: a warning with four ways out. An
 * outcome on the day papers are due is in time. After the meeting itself only two ways are left: a condition, or moving.
 */
export function latePaperProblem(facts: LatePaperFacts): LatePaper | null {
  const { needs, landsOn, meetingOn, papersDue, nextMeetingOn } = facts;
  if (landsOn === null || papersDue === null || landsOn <= papersDue) return null;
  const isBefore = landsOn < meetingOn;
  const waysOut: WayOut[] = [
    { kind: 'conditional-recommendation', dependsOn: needs },
    { kind: 'move-meeting', to: nextMeetingOn },
  ];
  if (isBefore)
    waysOut.unshift(
      { kind: 'late-item', by: landsOn },
      { kind: 'supplementary-paper', from: landsOn, by: meetingOn },
    );
  const message = `Papers for the meeting of ${writeDay(meetingOn)} are due on ${writeDay(papersDue)}; ${needs} lands on ${writeDay(landsOn)}. ${waysInWords(isBefore, nextMeetingOn)}`;
  return { rule: 'MTG-3', severity: 'W', field: 'papersDue', message, waysOut };
}

function waysInWords(isBefore: boolean, next: Day | null): string {
  const move = next === null ? 'move the meeting' : `go to the meeting of ${writeDay(next)}`;
  return isBefore
    ? `Take it as a late item, send a supplementary paper, recommend subject to it, or ${move}.`
    : `Recommend subject to it, or ${move}.`;
}
