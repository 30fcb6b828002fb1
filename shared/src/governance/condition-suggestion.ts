import { addDays, type Day } from '../dates/day.js';

/** An outcome that a decision was settled to be subject to, as the plan knows it. */
export interface SubjectTo {
  title: string;
  /** Whose outcome it is; null where no body gives it. */
  bodyId: string | null;
  /** The last day on which it may land; null where it is not known. */
  landsOn: Day | null;
  /** The days on which the body that decides meets. */
  meetingsOfBody: readonly Day[];
  decidedOn: Day | null;
}

export interface SuggestedCondition {
  text: string;
  bodyId: string | null;
  dueBy: Day | null;
  longStop: Day | null;
}

/**
 * The condition under which a body decides that took a late outcome as "subject to it" (`MTG-3`). Its long stop is the day
 * before the next meeting of the body after the outcome is due: still open by then, the body can take it up anew.
 * Example: agreed on 6 March subject to the Investment Committee of 8 March, with the next meeting on 12 April: due on
 * 8 March, long stop 11 April.
 */
export function suggestedCondition(subject: SubjectTo): SuggestedCondition {
  const { title, bodyId, landsOn, meetingsOfBody, decidedOn } = subject;
  const after = Math.max(landsOn ?? 0, decidedOn ?? 0);
  const next = [...meetingsOfBody].sort((a, b) => a - b).find((on) => after > 0 && on > after);
  return {
    text: `Subject to “${title}”`,
    bodyId,
    dueBy: landsOn,
    longStop: next === undefined ? null : addDays(next, -1),
  };
}
