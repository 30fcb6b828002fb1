import type { ForwardStep } from '../governance/forward-plan.js';
import type { IssueSeverity, IssueState } from '../issue/issue-words.js';
import type { Dimension, DimensionRag } from '../rag/dimensions.js';
import type { Rag } from '../rag/rag.js';
import type { ReturnStanding } from '../reporting/return-standing.js';
import type { Mark, RiskBand } from '../risk/bands.js';
import type { TimelineData } from '../timeline/types.js';
import type { RecordRef } from './pack-content.js';

/** A date as people read it, and the day where it is one certain day. */
export interface PackDate {
  text: string;
  day: string | null;
}

/** An item of the plan, once where scenarios agree and once each where they differ. */
export interface PackItemRow {
  ref: RecordRef;
  code: string;
  title: string;
  kind: 'ACTIVITY' | 'MILESTONE' | 'GATE';
  workstream: string | null;
  /** Such as "Scenario 1"; null where scenarios agree. */
  scenario: string | null;
  /** Of the scenario that the programme works to, or of all. */
  isWorking: boolean;
  isOpen: boolean;
  isTbc: boolean;
  isProtected: boolean;
  baseline: PackDate | null;
  expected: PackDate | null;
  slip: { days: number | null; words: string };
  /** How long it is past its last day without being done: "overdue by 229 working days"; null where it is not. */
  overdue: string | null;
  shown: Rag | 'stale';
  computed: Rag;
  computedWhy: string;
  reported: Rag | null;
  reportedOn: string | null;
  /** Why the owner reports another colour than the rule gives. */
  differenceReason: string | null;
  narrative: string | null;
  pathToGreen: string | null;
  owner: string | null;
}

export interface PackWorkstreamRow {
  ref: RecordRef;
  title: string;
  depth: number;
  computed: Rag;
  computedWhy: string;
  reported: Rag | null;
  items: number;
  red: number;
  amber: number;
  stale: number;
  tbc: number;
  /** What comes next and when; null where nothing does. */
  next: string | null;
}

/** A workstream as it is rated on each dimension, beside its items. */
export interface PackDimensionsRow {
  ref: RecordRef;
  title: string;
  depth: number;
  /** The rating that stands, with its reason and day; null where nobody rated it. */
  ratings: Readonly<Record<Dimension, { rag: DimensionRag; reason: string; on: string } | null>>;
}

export interface PackDecisionNeededRow {
  ref: RecordRef | null;
  title: string;
  asked: string | null;
  body: string | null;
  meetingId: string | null;
  meeting: string | null;
  scenario: string | null;
  when: PackDate;
  papersDue: PackDate | null;
  clearDaysLeft: number | null;
  next: string;
  /** What is due next or is overdue, and when; null where nothing has a day. */
  nextDue: { step: ForwardStep; on: string } | null;
  late: readonly string[];
  /** "Due in 12 days", "Late by 3 days". */
  status: string;
}

export interface PackDecisionRow {
  ref: RecordRef;
  id: string;
  code: string;
  title: string;
  body: string;
  bodyId: string;
  meetingId: string | null;
  takenOn: PackDate | null;
  outcome: string;
  state: string;
  effect: string;
  conditions: number;
  openConditions: number;
}

export interface PackActionRow {
  ref: RecordRef;
  code: string;
  title: string;
  decisionId: string | null;
  decision: string | null;
  body: string | null;
  owner: string;
  due: PackDate;
  state: string;
  isOverdue: boolean;
  isOpen: boolean;
}

export interface PackRiskRow {
  ref: RecordRef;
  code: string;
  title: string;
  workstream: string | null;
  owner: string | null;
  likelihood: Mark;
  consequence: Mark;
  score: number;
  band: RiskBand;
  target: string | null;
  reviewDue: PackDate | null;
  isStale: boolean;
  isOpen: boolean;
}

export interface PackIssueRow {
  ref: RecordRef;
  code: string;
  title: string;
  workstream: string | null;
  owner: string | null;
  severity: IssueSeverity;
  state: IssueState;
  target: PackDate | null;
  isOverdue: boolean;
  /** How it was resolved, and why it was closed; null while it is open. */
  ending: string | null;
  /** When it was closed, or resolved if it is not closed yet; null while it is open. */
  endedOn: PackDate | null;
}

export interface PackRouteStep {
  ref: RecordRef;
  title: string;
  on: PackDate | null;
  margin: number | null;
  sentence: string;
}

export interface PackGateRow {
  ref: RecordRef;
  title: string;
  meeting: string;
  papersDue: PackDate;
  readyOn: PackDate;
  margin: number;
  next: string | null;
}

/** The plan computed under one scenario. */
export interface PackScenarioRow {
  /** Null where the plan has no scenario. */
  ref: RecordRef | null;
  name: string;
  isWorking: boolean;
  condition: string | null;
  decideBy: PackDate | null;
  probability: number | null;
  /** When the protected date comes, in words. */
  target: string;
  cliff: string | null;
  route: readonly PackRouteStep[];
  gates: readonly PackGateRow[];
  warnings: readonly string[];
}

/** What a workstream said for a period. */
export interface PackReturnRow {
  ref: RecordRef;
  workstream: string;
  rag: Rag | null;
  computed: Rag | null;
  differenceReason: string | null;
  state: string;
  /** How it stands by its days, on the day of the pack. */
  standing: ReturnStanding;
  thisPeriod: string | null;
  nextPeriod: string | null;
  pathToGreen: string | null;
  helpNeeded: string | null;
}

/** Delivery confidence as a reviewer gave it, newest first. */
export interface PackConfidenceRow {
  ref: RecordRef;
  rating: string;
  reviewer: string;
  on: PackDate;
}

/** What can be read of a programme at one mark, by one reader: everything that the sections are built from. */
export interface PackFacts {
  today: string;
  items: readonly PackItemRow[];
  workstreams: readonly PackWorkstreamRow[];
  /** Those of which something was rated; none for the public. */
  dimensions: readonly PackDimensionsRow[];
  needed: readonly PackDecisionNeededRow[];
  decisions: readonly PackDecisionRow[];
  actions: readonly PackActionRow[];
  risks: readonly PackRiskRow[];
  issues: readonly PackIssueRow[];
  /** The protected date that scenarios are told apart by. */
  target: string | null;
  scenarios: readonly PackScenarioRow[];
  timeline: TimelineData;
  /** Where each entry of the timeline is shown, by its id there. */
  timelineRefs: Readonly<Record<string, RecordRef>>;
  /** When each entry of the timeline is, as dates are written everywhere, by its id there. */
  timelineDates: Readonly<Record<string, PackDate>>;
  /** Null where no period is told of. */
  returns: { period: string; cutOff: PackDate; rows: readonly PackReturnRow[] } | null;
  confidence: readonly PackConfidenceRow[];
  /** The meeting that the pack is for. */
  meeting: { id: string; bodyId: string; title: string } | null;
}
