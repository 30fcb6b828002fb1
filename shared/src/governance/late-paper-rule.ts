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
