import type { PapersReady } from '../calendar/calendar-book.js';
import type { RestrictedPeriod, SensitiveEvent } from '../calendar/restricted-periods.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import type { Offset, PlanDate } from '../dates/plan-date.js';
import type { LinkType, NeededFor } from '../governance/dependency-rules.js';
import type { MeetingState } from '../governance/meeting-states.js';
import type { PlanItemState } from '../governance/plan-item-states.js';
import type { Mark } from '../risk/bands.js';
import type { Range } from '../schedule/range.js';

/** A plan under one scenario, as the projection reads it: what owners state, who meets when, what waits for what. */
export interface ProjectionFacts {
  /** The day of the office; nothing unfinished is projected before it. */
  today: Day;
  /** The working days of the programme, in which its items and their floats are counted. */
  calendar: WorkingCalendar;
  restrictions: readonly PlanRestriction[];
  items: readonly ProjectionItem[];
  links: readonly ProjectionLink[];
  bodies: readonly ProjectionBody[];
  meetings: readonly ProjectionMeeting[];
  /** What may go wrong. Projections leave it out; chances draw it. */
  risks?: readonly ProjectionRisk[];
}

export interface ProjectionItem {
  id: string;
  title: string;
  kind: 'ACTIVITY' | 'MILESTONE' | 'GATE';
  state: PlanItemState;
  /** What the owner states; an offset is left as it is, with the item it counts from in `anchorId`. */
  stated: PlanDate | null;
  anchorId: string | null;
  actual: PlanDate | null;
  /** The day on which its date was entered: one that was over by then tells what happened. Null without a date. */
  statedOn: Day | null;
  bodyId: string | null;
  meetingId: string | null;
  /** Working days that an activity takes, as its owner states them, in place of the length of its stated days. */
  duration: Range | null;
  workstreamId: string | null;
  /** A decision, which an informal meeting cannot take (`MTG-1`). */
  needsFormalMeeting: boolean;
  /** What of it is held back inside a restricted period; null where nothing is. */
  sensitiveEvent: SensitiveEvent | null;
  /** It may not run inside one. */
  avoidsRestricted: boolean;
  /** Why it runs inside one all the same, or which extension a consultation has for it. */
  restrictedNote: string | null;
  /** Its decision is taken and waits for these before it is in effect. */
  awaits?: { decidedOn: Day; conditions: readonly OpenCondition[] };
  /** Its decision has fallen, or falls on the day before this one: it goes back to its body. */
  lapsesOn?: Day;
  /** How it is decided between the meetings of its body, in place of the meeting it is committed to. */
  alternative?: ProjectionAlternative;
}

/** What a decision that is taken still waits for. */
export interface OpenCondition {
  id: string;
  text: string;
  /** Whose answer it is; null where no body is named. */
  bodyId: string | null;
  dueBy: Day | null;
  /** The last day: still open after it, the decision falls. */
  longStop: Day | null;
}

/** A chair's action on a day; where what it needs is not there by then, the body's next meeting takes it. */
export interface ProjectionAlternative {
  id: string;
  date: PlanDate;
}

/** A restricted period, by the id under which the plan knows it. */
export interface PlanRestriction extends RestrictedPeriod {
  id: string;
}

export interface ProjectionRisk {
  id: string;
  title: string;
  /** How likely it is now, on the scale of the register. */
  likelihood: Mark;
  /** By how many working days it would delay an item if it happens. */
  delays: readonly { itemId: string; days: Range }[];
}

export interface ProjectionLink {
  id: string;
  fromId: string;
  toId: string;
  type: LinkType;
  lag: Offset;
  neededFor: NeededFor | null;
}

export interface ProjectionBody {
  id: string;
  name: string;
  /** Clear working days between publication and meeting; null where no rule is known. */
  clearDays: number | null;
  /** Its own working days, in which its clear days are counted. */
  calendar: WorkingCalendar;
  papersReady: PapersReady;
  /** One person who decides, on any day. */
  isOfficeHolder: boolean;
}

export interface ProjectionMeeting {
  id: string;
  bodyId: string;
  title: string;
  state: MeetingState;
  date: PlanDate;
  isInformal: boolean;
  /** False for an informal meeting whose body asks for no papers. */
  hasPapers: boolean;
}
