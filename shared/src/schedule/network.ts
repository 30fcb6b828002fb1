import type { WorkingCalendar } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import type { OffsetUnit } from '../dates/plan-date.js';
import type { LinkType, NeededFor } from '../governance/dependency-rules.js';
import type { Ranged } from './range.js';

/** A plan as the engine reads it: plain data with stable ids, filled from the database or from an imported file. */
export interface Network {
  /** Nothing that has not begun is projected before this day. */
  start: Day;
  /** The day as at which progress is known; nothing unfinished is projected before it. Null before any progress. */
  dataDate: Day | null;
  /** For nodes and lags that name no calendar. */
  calendarId: string;
  calendars: readonly NetworkCalendar[];
  nodes: readonly NetworkNode[];
  links: readonly NetworkLink[];
  bodies?: readonly NetworkBody[];
  blackouts?: readonly Blackout[];
  /** What work begun out of sequence does next; waiting for its predecessors (`retained-logic`) unless said otherwise. */
  progressRule?: ProgressRule;
  /** What may go wrong; projections leave it out, a Monte Carlo run draws it. */
  risks?: readonly NetworkRisk[];
  /**
   * How much the lengths of one `factor` run long together, from 0 (each for itself) to 1 (all alike): the weight of what
   * they share. Two of them correlate by its square. 0 where absent.
   */
  sharedWeight?: number;
  /** The last day the tables reach; worked out from the plan where absent. Later is "beyond the horizon", never a date. */
  horizon?: Day;
}

export type ProgressRule = 'retained-logic' | 'progress-override';

/** The days worked: those of a calendar of the office, or the weekdays named (1 Monday … 7 Sunday), with exceptions. */
export interface NetworkCalendar {
  id: string;
  days: WorkingCalendar | { weekdays: readonly number[]; closed?: readonly Day[]; worked?: readonly Day[] };
}

interface NodeCommon {
  id: string;
  calendarId?: string;
  /** Takes no part; links to it are dropped with a finding. */
  isCancelled?: boolean;
  /** The summary it belongs to. */
  parentId?: string;
  constraint?: Constraint;
  /** A wish that bounds late dates and nothing else. */
  deadline?: Day;
  actualStart?: Day;
  actualFinish?: Day;
  /** Its own date is not known and cannot be worked out from the plan: why ("date TBC"). Everything behind it waits. */
  unknown?: string;
  /** Its own date is to be confirmed: what rests on it is marked so. */
  isTbc?: boolean;
  /** As late as possible without moving anything else. */
  isAsLateAsPossible?: boolean;
  /** Ids of the blackouts it may not run in. */
  avoids?: readonly string[];
  /** It was put in on the way to this node: it goes by that one's name, and nothing is told of it by itself. */
  standsFor?: string;
  /** What the spread of its length is shared with, such as its workstream. */
  factor?: string;
}

/** Work that takes time: working days of its own calendar, or days on end where `isElapsed`. */
export interface ActivityNode extends NodeCommon {
  kind: 'activity';
  duration: Ranged;
  isElapsed?: boolean;
  /** What is left to do once begun; the whole duration where absent. */
  remaining?: Ranged;
}

/** A point: the end of a day, so that one after work that ends on Friday is on Friday; its morning where `isStartOfDay`. */
export interface MilestoneNode extends NodeCommon {
  kind: 'milestone';
  isStartOfDay?: boolean;
}

/** A decision of a body: it waits for the first meeting whose papers, and whose day, can still be met. */
export interface GateNode extends NodeCommon {
  kind: 'gate';
  bodyId: string;
  /** Committed to this meeting: not taken to an earlier one. */
  notBeforeMeetingId?: string;
  /** It needs a decision, which no informal meeting can take. */
  needsFormalMeeting?: boolean;
  /** Chair's action or an extraordinary meeting, open to this gate alone, with their own notice. */
  alternatives?: readonly AlternativeMeeting[];
  /** How likely a meeting is to agree, from 0 to 1; where it does not, the next meeting is asked. Certain where absent. */
  passProbability?: number;
}

/** A heading over other nodes: it begins with the first and ends with the last of them. Links to it act on all below. */
export interface SummaryNode {
  kind: 'summary';
  id: string;
  parentId?: string;
  isCancelled?: boolean;
}

export type ScheduledNode = ActivityNode | MilestoneNode | GateNode;
export type NetworkNode = ScheduledNode | SummaryNode;

export const CONSTRAINT_KINDS = [
  'start-not-earlier',
  'finish-not-earlier',
  'start-not-later',
  'finish-not-later',
  'must-start',
  'must-finish',
] as const;

/** A day that binds a node. "Not later" bounds late dates and is reported when missed; "must" holds whatever precedes. */
export interface Constraint {
  kind: (typeof CONSTRAINT_KINDS)[number];
  on: Ranged<Day>;
}

/** What waits for what. Between the same two nodes several links may stand; all hold. */
export interface NetworkLink {
  id: string;
  fromId: string;
  toId: string;
  type: LinkType;
  lag?: Lag;
  /** Into a gate: whether its paper or its decision needs it; `paper` where absent. */
  neededFor?: NeededFor;
}

/** Time between two ends of a link; negative is a lead. Months and years count by civil days, cut to the month's length. */
export interface Lag {
  amount: Ranged;
  unit: OffsetUnit;
  /** For working days: whose; the successor's calendar where absent. */
  calendarId?: string;
}

export interface NetworkBody {
  id: string;
  calendarId?: string;
  /** Clear working days between publication and meeting; null where the body has no paper rule. */
  clearDays: number | null;
  /** Whether work that ends on the day of publication makes it (`on`), or must be there when that day begins (`before`). */
  readyBy: 'before-publication-day' | 'on-publication-day';
  meetings: readonly NetworkMeeting[];
}

export type MeetingStanding = 'planned' | 'held' | 'cancelled' | 'inquorate';

/** When it meets: a confirmed day, one day inside a window that is to be confirmed, or not known at all. */
export interface NetworkMeeting {
  id: string;
  standing: MeetingStanding;
  date: { on: Day; isTbc?: boolean } | { from: Day; to: Day } | null;
  /** Notice of its own; that of the body where absent. Null for none, as for a workshop. */
  clearDays?: number | null;
  /** A workshop or seminar: it steers and cannot decide. */
  isInformal?: boolean;
}

export interface AlternativeMeeting extends NetworkMeeting {
  kind: 'chairs-action' | 'extraordinary';
}

/** Something that happens or not, once, and then delays every node named, each by working days of its own calendar. */
export interface NetworkRisk {
  id: string;
  /** From 0 to 1. */
  probability: number;
  delays: readonly { nodeId: string; days: Ranged }[];
}

/** Days, both inclusive, inside which some nodes may not run, such as a pre-election period. */
export interface Blackout {
  id: string;
  from: Day;
  to: Day;
}
