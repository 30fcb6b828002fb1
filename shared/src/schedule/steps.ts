import type { Day } from '../dates/day.js';
import type { OffsetUnit } from '../dates/plan-date.js';
import type { LinkType } from '../governance/dependency-rules.js';
import type { Cause } from './waits.js';

/**
 * One step of the reasoning behind a projected date, as data: pages, packs and the API put the same steps into the same
 * words (`stepSentence`). `rule` names the rule that was applied; days are as shown to readers.
 */
export type Step =
  | { rule: 'plan-start'; on: Day }
  | { rule: 'data-date'; on: Day }
  | { rule: 'not-earlier'; on: Day; isFinish: boolean }
  | { rule: 'held-to'; on: Day; isFinish: boolean; neededFrom: Day | null }
  | { rule: 'done'; start: Day; finish: Day }
  | { rule: 'begun'; on: Day; remaining: number; isOverride: boolean }
  | {
      rule: 'predecessor';
      linkId: string;
      fromId: string;
      type: LinkType;
      /** The day on which the predecessor's end falls; null where it cannot be computed. */
      fromDay: Day | null;
      lag: { amount: number; unit: OffsetUnit } | null;
      neededFor: 'paper' | 'decision' | null;
      /** It alone would put the item where it is. */
      isDriver: boolean;
    }
  /** A predecessor the reader may not see: that there is one, and nothing of it. */
  | { rule: 'external-dependency'; isDriver: boolean }
  | { rule: 'blackout'; blackoutId: string; from: Day; to: Day; movedTo: Day }
  | { rule: 'work'; from: Day; days: number; isElapsed: boolean; finish: Day }
  | {
      /** A meeting that was too early, and why. */
      rule: 'missed-meeting';
      bodyId: string;
      meetingId: string;
      meetingOn: Day;
      papersDue: Day;
      readyOn: Day;
      because: 'paper' | 'decision';
    }
  | {
      rule: 'meeting';
      bodyId: string;
      meetingId: string;
      meetingOn: Day;
      isTbc: boolean;
      papersDue: Day | null;
      /** When all it waits for is there; null where it waits for nothing but the meeting. */
      readyOn: Day | null;
      /** From ready to the meeting, in the body's calendar. */
      workingDays: number | null;
    }
  | { rule: 'as-late-as-possible'; on: Day }
  | { rule: 'cannot-be-computed'; causes: readonly Cause[] };
