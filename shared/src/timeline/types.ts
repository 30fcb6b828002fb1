import type { Day } from '../dates/day.js';
import type { PlanDateConfidence, PlanDatePrecision, PlanDateShape } from '../dates/plan-date.js';
import type { Rag } from '../rag/rag.js';
import type { ItemChange } from './item-change.js';

export const TIMELINE_KINDS = ['activity', 'milestone', 'gate', 'meeting'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** A plan item as the chart needs it: plain facts, days as whole numbers, nothing to look up. */
export interface TimelineItem {
  id: string;
  code: string | null;
  title: string;
  kind: TimelineKind;
  groupId: string;
  /** The date as stated: the forecast, or the baseline where no forecast was given. */
  shape: PlanDateShape;
  confidence: PlanDateConfidence;
  precision: PlanDatePrecision;
  earliest: Day | null;
  latest: Day | null;
  printed: string;
  baselineEarliest: Day | null;
  baselineLatest: Day | null;
  /** What the outline is, where it is not the baseline: “At 24 Nov 2017, end of day”. */
  outlineName?: string;
  /** What became of it, where two plans are compared; what is gone stands where it stood. */
  change?: ItemChange;
  actualEarliest: Day | null;
  actualLatest: Day | null;
  /** The status shown; null where none is computed or reported. */
  rag: Rag | 'stale' | null;
  /** Empty: in every scenario. */
  scenarioIds: readonly string[];
  owner: string | null;
}

/** A lane or a branch of the tree: a workstream, a body or a pathway. */
export interface TimelineGroup {
  id: string;
  title: string;
  parentId: string | null;
}

export interface TimelineScenario {
  id: string;
  label: string;
  isWorking: boolean;
  /** What decides whether it comes true, and by when; left out where nobody stated it. */
  branchCondition?: string | null;
  decideBy?: Day | null;
}

/** A meeting shown as a tick in its body's lane, with the day on which its papers fall due. */
export interface TimelineMeeting {
  id: string;
  groupId: string;
  title: string;
  on: Day;
  papersDue: Day | null;
  isTbc: boolean;
}

export interface TimelineLink {
  fromId: string;
  toId: string;
  type: 'FS' | 'SS' | 'FF' | 'SF';
}

/** A span that stays restricted, such as a pre-election period. */
export interface TimelineRestriction {
  label: string;
  from: Day;
  to: Day;
}

export interface TimelineData {
  title: string;
  asAt: Day;
  groups: readonly TimelineGroup[];
  items: readonly TimelineItem[];
  scenarios: readonly TimelineScenario[];
  meetings: readonly TimelineMeeting[];
  links: readonly TimelineLink[];
  restrictions: readonly TimelineRestriction[];
}
