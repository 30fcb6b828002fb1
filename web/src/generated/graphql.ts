/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as YYYY-MM-DD. It has no time and no time zone. */
  Day: { input: string; output: string; }
  /** An instant in ISO 8601 with UTC offset, such as 2017-11-24T09:30:00Z. */
  Instant: { input: string; output: string; }
};

/** Put a new item into the plan. */
export type AddPlanItemInput = {
  /** The body that decides; a gate needs one. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of item it is. */
  category: Scalars['String']['input'];
  /** When it is expected, as people write it. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** More about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** A launch, go-live or legal deadline. */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['input'];
  /** Its lane. */
  laneId?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting of that body at which it happens. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** What it is, in a few words. */
  title: Scalars['String']['input'];
  /** Its workstream. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Set up a programme of the office. */
export type AddProgrammeInput = {
  /** A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit. */
  code: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The programme it belongs to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** The programme it follows. */
  succeedsId?: InputMaybe<Scalars['ID']['input']>;
};

/** Set up a workstream or a working group. */
export type AddWorkstreamInput = {
  /** What it is to achieve. */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit. */
  code: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** WORKSTREAM unless said otherwise. */
  kind?: InputMaybe<WorkstreamKind>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The workstream above it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its place among its siblings; last if left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
};

/** Change what an item is, not when it is. */
export type AmendPlanItemInput = {
  /** New description; empty to remove it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is protected. */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** New lane. */
  laneId?: InputMaybe<Scalars['ID']['input']>;
  /** New owner. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** New title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** New workstream. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Change what a risk says. What is left out stays; null takes away. */
export type AmendRiskInput = {
  /** What is planned. */
  actions?: InputMaybe<Scalars['String']['input']>;
  /** Because of what. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** What is in place. */
  controls?: InputMaybe<Scalars['String']['input']>;
  /** Where the worst consequence lies. */
  domain?: InputMaybe<RiskDomain>;
  /** With what effect. */
  effect?: InputMaybe<Scalars['String']['input']>;
  /** What may happen. */
  event?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that owns it. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it changes, or why it is saved with a warning. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is done about it. */
  response?: InputMaybe<RiskResponse>;
  /** Where it stands now. */
  state?: InputMaybe<LiveRiskState>;
  /** When the target is to be reached. */
  targetOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The workstream it belongs to. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Take an item out of the plan; it stays on record. */
export type ArchivePlanItemInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Archive a workstream that has nothing open any more. */
export type ArchiveWorkstreamInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Let an item happen at a meeting, or at none. */
export type ChooseMeetingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting; leave out to take the item off its meeting. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The scenario in which it happens there; leave out for all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** REAL follows the calendar in London; SET stands on a day until the programme office advances it. */
export type ClockMode =
  | 'REAL'
  | 'SET';

/** Close a risk (RSK-7). */
export type CloseRiskInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** For OCCURRED: the number of the issue it became. */
  issueReference?: InputMaybe<Scalars['String']['input']>;
  /** For MERGED: the risk that covers it now. */
  mergedIntoId?: InputMaybe<Scalars['ID']['input']>;
  /** What a later reader should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why it closes. */
  reason?: InputMaybe<RiskCloseReason>;
};

/** Record that an item is done. */
export type CompleteMilestoneInput = {
  /** When it was done, as people write it; in the past or today. */
  date: Scalars['String']['input'];
  /** What shows that it is done. */
  evidence: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is complete although something it waits for is not (DEP-4). */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
};

/** Change the tolerances or the risk matrix of a programme. What is left out stays. */
export type ConfigureProgrammeInput = {
  /** Slip in working days that is still amber. */
  amberToleranceDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** Slip in working days that is still green. */
  greenToleranceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days ahead beyond which a milestone is not due yet. */
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The whole matrix: five rows (consequence 1 first) of five bands (likelihood 1 first). */
  riskBands?: InputMaybe<Array<Array<MatrixBand>>>;
  /** Days after which a status report is stale. */
  staleAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days before its baseline from which a date still TBC is amber. */
  tbcWithinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** One statement in the history of an item's dates. Nothing is ever overwritten. */
export type DateStatement = {
  __typename?: 'DateStatement';
  /** Who stated it. */
  by: Scalars['String']['output'];
  /** What was stated. */
  date: PlanDate;
  /** The statement. */
  id: Scalars['ID']['output'];
  /** It is the one that counts now. */
  isCurrent: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['Instant']['output'];
  /** BASELINE, FORECAST, ACTUAL or EXTERNAL. */
  role: Scalars['String']['output'];
  /** The scenario's number; null for all. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** On which day of the office it was stated. */
  statedOn: Scalars['Day']['output'];
};

/** What a change of a dependency came to. */
export type DependencyChange = {
  __typename?: 'DependencyChange';
  /** The dependency. */
  id: Scalars['ID']['output'];
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** A dependency seen from one of its items. */
export type ItemLink = {
  __typename?: 'ItemLink';
  /** Why one waits for the other. */
  basis: Maybe<Scalars['String']['output']>;
  /** The dependency. */
  id: Scalars['ID']['output'];
  /** true: this item waits for the other; false: the other waits for this one. */
  isPredecessor: Scalars['Boolean']['output'];
  /** FS, SS, FF or SF. */
  kind: Scalars['String']['output'];
  /** The lag in words; empty for none. */
  lagWords: Scalars['String']['output'];
  /** PAPER or DECISION. */
  neededFor: Maybe<Scalars['String']['output']>;
  /** Its code. */
  otherCode: Scalars['String']['output'];
  /** The other item. */
  otherId: Scalars['ID']['output'];
  /** Its title. */
  otherTitle: Scalars['String']['output'];
  /** The scenario in which it holds. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** What a paper prints of an item. */
export type ItemSource = {
  __typename?: 'ItemSource';
  /** Its code in the source list. */
  code: Scalars['String']['output'];
  /** The paper. */
  document: Maybe<Scalars['String']['output']>;
  /** How what is not printed was inferred. */
  inference: Maybe<Scalars['String']['output']>;
  /** The place in it. */
  place: Maybe<Scalars['String']['output']>;
  /** The date as printed. */
  printedDate: Maybe<Scalars['String']['output']>;
  /** What it says, in short. */
  title: Scalars['String']['output'];
};

/** A lane of the printed timeline. */
export type Lane = {
  __typename?: 'Lane';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is printed in the source; otherwise it was inferred. */
  isPrinted: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its place from the top. */
  position: Scalars['Int']['output'];
  /** The workstream whose lane it is. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** Say that one item waits for another. */
export type LinkPlanItemsInput = {
  /** Why one waits for the other. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** FS, SS, FF or SF. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Most lag. */
  lagMax?: InputMaybe<Scalars['Int']['input']>;
  /** Least lag. */
  lagMin?: InputMaybe<Scalars['Int']['input']>;
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit?: InputMaybe<Scalars['String']['input']>;
  /** What a gate needs it for: PAPER or DECISION. */
  neededFor?: InputMaybe<Scalars['String']['input']>;
  /** The item that comes first. */
  predecessorId: Scalars['ID']['input'];
  /** The item that waits. */
  successorId: Scalars['ID']['input'];
};

/** Say that a risk threatens a plan item of its programme. */
export type LinkRiskInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The plan item. */
  planItemId: Scalars['ID']['input'];
};

/** The states of a risk that is not closed. */
export type LiveRiskState =
  | 'DRAFT'
  | 'OPEN'
  | 'TOLERATED'
  | 'TREATING';

/** Log a risk as cause, event and effect. */
export type LogRiskInput = {
  /** What is planned. */
  actions?: InputMaybe<Scalars['String']['input']>;
  /** Because of what. */
  cause: Scalars['String']['input'];
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<RiskClassification>;
  /** What is in place. */
  controls?: InputMaybe<Scalars['String']['input']>;
  /** With the controls that are in place. */
  current: RatingInput;
  /** Where the worst consequence lies. */
  domain: RiskDomain;
  /** With what effect. */
  effect: Scalars['String']['input'];
  /** What may happen. */
  event: Scalars['String']['input'];
  /** Paragraph of the exemption; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Without any control. */
  inherent: RatingInput;
  /** The person who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that owns it. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is done about it. */
  response?: InputMaybe<RiskResponse>;
  /** After the planned actions. */
  target?: InputMaybe<RatingInput>;
  /** When the target is to be reached. */
  targetOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** The workstream it belongs to. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** The band of a cell of the risk matrix. */
export type MatrixBand =
  | 'EXTREME'
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

export type Mutation = {
  __typename?: 'Mutation';
  /** Put a new item into the plan. */
  addPlanItem: PlanItemChange;
  /** Set up a programme. */
  addProgramme: Programme;
  /** Set up a workstream or a working group. */
  addWorkstream: Workstream;
  /** Change what an item is, not when it is. */
  amendPlanItem: PlanItemChange;
  /** Change the words, the owner or the state of a risk. */
  amendRisk: Risk;
  /** Take an item out of the plan; it stays on record. */
  archivePlanItem: PlanItemChange;
  /** Archive a workstream; its records stay readable. */
  archiveWorkstream: Workstream;
  /** Let an item happen at a meeting of its body, or at none. */
  chooseMeeting: PlanItemChange;
  /** Close a risk for a reason. It stays in the register. */
  closeRisk: Risk;
  /** Record that an item is done, with what shows it. */
  completeMilestone: PlanItemChange;
  /** Change tolerances, staleness or the risk matrix. */
  configureProgramme: Programme;
  /** Say that one item waits for another. */
  linkPlanItems: DependencyChange;
  /** Say that a risk threatens a plan item. */
  linkRiskToItem: Risk;
  /** Log a risk. It is raised today, by the office clock. */
  logRisk: Risk;
  /** Move the expected date of an item. The agreed baseline is left as it is. */
  reforecastMilestone: PlanItemChange;
  /** Take back that an item is done. */
  reopenMilestone: PlanItemChange;
  /** Report how an item stands. */
  reportStatus: PlanItemChange;
  /** Rate a risk anew, and say why. */
  rescoreRisk: Risk;
  /** Put an archived item back into the plan. */
  restorePlanItem: PlanItemChange;
  /** Record that a risk was reviewed today. */
  reviewRisk: Risk;
  /** Set or advance the day on which the office lives. It never goes back. */
  setOfficeClock: OfficeClock;
  /** Take a dependency away; it stays on record. */
  unlinkPlanItems: DependencyChange;
};


export type MutationAddPlanItemArgs = {
  input: AddPlanItemInput;
};


export type MutationAddProgrammeArgs = {
  input: AddProgrammeInput;
};


export type MutationAddWorkstreamArgs = {
  input: AddWorkstreamInput;
};


export type MutationAmendPlanItemArgs = {
  input: AmendPlanItemInput;
};


export type MutationAmendRiskArgs = {
  input: AmendRiskInput;
};


export type MutationArchivePlanItemArgs = {
  input: ArchivePlanItemInput;
};


export type MutationArchiveWorkstreamArgs = {
  input: ArchiveWorkstreamInput;
};


export type MutationChooseMeetingArgs = {
  input: ChooseMeetingInput;
};


export type MutationCloseRiskArgs = {
  input: CloseRiskInput;
};


export type MutationCompleteMilestoneArgs = {
  input: CompleteMilestoneInput;
};


export type MutationConfigureProgrammeArgs = {
  input: ConfigureProgrammeInput;
};


export type MutationLinkPlanItemsArgs = {
  input: LinkPlanItemsInput;
};


export type MutationLinkRiskToItemArgs = {
  input: LinkRiskInput;
};


export type MutationLogRiskArgs = {
  input: LogRiskInput;
};


export type MutationReforecastMilestoneArgs = {
  input: ReforecastMilestoneInput;
};


export type MutationReopenMilestoneArgs = {
  input: ReopenMilestoneInput;
};


export type MutationReportStatusArgs = {
  input: ReportStatusInput;
};


export type MutationRescoreRiskArgs = {
  input: RescoreRiskInput;
};


export type MutationRestorePlanItemArgs = {
  input: RestorePlanItemInput;
};


export type MutationReviewRiskArgs = {
  input: ReviewRiskInput;
};


export type MutationSetOfficeClockArgs = {
  input: SetOfficeClockInput;
};


export type MutationUnlinkPlanItemsArgs = {
  input: UnlinkPlanItemsInput;
};

/** The day on which an office lives: every "today" of rules and screens comes from it. */
export type OfficeClock = {
  __typename?: 'OfficeClock';
  /** Whether the clock is real or set. */
  mode: ClockMode;
  /** Today, as the office sees it. */
  on: Scalars['Day']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** An organisation that the office works with. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Short code in the office. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is a member of the partnership. */
  isMember: Scalars['Boolean']['output'];
  /** What kind of organisation it is, in the office’s own words. */
  kind: Scalars['String']['output'];
  /** The locality it works in. */
  localityName: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What people call it. */
  shortName: Maybe<Scalars['String']['output']>;
  /** First day of its existence. */
  validFrom: Maybe<Scalars['Day']['output']>;
  /** Last day of its existence. */
  validTo: Maybe<Scalars['Day']['output']>;
};

/** A date as programmes write it, with the days that can be computed from it. */
export type PlanDate = {
  __typename?: 'PlanDate';
  /** Whether years run from January or April. */
  calendar: PlanDateCalendar;
  /** How sure the writer was. */
  confidence: PlanDateConfidence;
  /** First possible day; null where that side is open or unknown. */
  earliest: Maybe<Scalars['Day']['output']>;
  /** ISO 8601-2 form for interchange, where one exists. */
  edtf: Maybe<Scalars['String']['output']>;
  /** The year was not written and was taken from the context. */
  isYearInferred: Scalars['Boolean']['output'];
  /** Last possible day; null where that side is open or unknown. */
  latest: Maybe<Scalars['Day']['output']>;
  /** What a reader should know about how the words were read. */
  note: Maybe<Scalars['String']['output']>;
  /** How finely the words name the time: day, week, month, quarter, season, year, financial-year, none. */
  precision: Scalars['String']['output'];
  /** What kind of statement it is. */
  shape: PlanDateShape;
  /** The words as written or printed. */
  text: Scalars['String']['output'];
  /** The same, written so that it can be read in one way only. */
  written: Scalars['String']['output'];
};

/** Civil years from January or financial years from April. */
export type PlanDateCalendar =
  | 'CIVIL'
  | 'FINANCIAL';

/** How sure the writer was. */
export type PlanDateConfidence =
  | 'APPROXIMATE'
  | 'APPROXIMATE_TBC'
  | 'CONFIRMED'
  | 'TBC';

/** What kind of statement a date is. */
export type PlanDateShape =
  /** A deadline: only the latest day is known. */
  | 'BY'
  /** One day. */
  | 'DAY'
  /** Only the earliest day is known. */
  | 'FROM'
  /** An activity that occupies all of it. */
  | 'PERIOD'
  /** Counted from another item. */
  | 'RELATIVE'
  /** Words that name no day. */
  | 'UNKNOWN'
  /** One day, somewhere inside. */
  | 'WINDOW';

/** Everything about one item of the plan. */
export type PlanItem = {
  __typename?: 'PlanItem';
  /** What you may do with it, as names of actions. */
  abilities: Array<Scalars['String']['output']>;
  /** Its body. */
  body: Maybe<Scalars['String']['output']>;
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Every statement about its dates, newest first. */
  dates: Array<DateStatement>;
  /** Decisions about it. */
  decisions: Array<RelatedRecord>;
  /** More about it. */
  description: Maybe<Scalars['String']['output']>;
  /** The item. */
  id: Scalars['ID']['output'];
  /** It was taken out of the plan. */
  isArchived: Scalars['Boolean']['output'];
  /** Somebody read it so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** What it waits for and what waits for it. */
  links: Array<ItemLink>;
  /** The person who owns it. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** Its programme's code, for links. */
  programmeCode: Scalars['String']['output'];
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** Every report, newest first. */
  reports: Array<StatusReport>;
  /** Risks that threaten it. */
  risks: Array<RelatedRecord>;
  /** As each scenario sees it. */
  rows: Array<TimelineRow>;
  /** Where the item comes from: the paper and the place in it. */
  source: Maybe<Scalars['String']['output']>;
  /** What the papers print of it. */
  sources: Array<ItemSource>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Version to send with a change. */
  version: Scalars['Int']['output'];
  /** Its workstream. */
  workstream: Maybe<Scalars['String']['output']>;
};

/** What a change of a plan item came to. */
export type PlanItemChange = {
  __typename?: 'PlanItemChange';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** The item. */
  id: Scalars['ID']['output'];
  /** How the date was understood. */
  reading: Maybe<Scalars['String']['output']>;
  /** Its version now. */
  version: Scalars['Int']['output'];
  /** What was accepted and is worth knowing. */
  warnings: Array<Problem>;
};

/** One objection of a rule. */
export type Problem = {
  __typename?: 'Problem';
  /** The input that it is about. */
  field: Maybe<Scalars['String']['output']>;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The rule's id, such as DATE-9. */
  rule: Scalars['String']['output'];
  /** E refuses, W accepts and warns. */
  severity: Scalars['String']['output'];
};

/** A programme with its structure and settings. */
export type Programme = {
  __typename?: 'Programme';
  /** Slip in working days that is still amber. */
  amberToleranceDays: Scalars['Int']['output'];
  /** Short code, as in the address of its pages. */
  code: Scalars['String']['output'];
  /** Slip in working days that is still green. */
  greenToleranceDays: Scalars['Int']['output'];
  /** The matrix is the programme’s own; otherwise it is the default. */
  hasOwnRiskBands: Scalars['Boolean']['output'];
  /** Days ahead beyond which a milestone is grey: not due yet. */
  horizonDays: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It has been archived. */
  isArchived: Scalars['Boolean']['output'];
  /** From when it is known. */
  knownFrom: Maybe<Scalars['Day']['output']>;
  /** Lanes of its timelines. */
  lanes: Array<Lane>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The programme it belongs to. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** What it is for. */
  purpose: Maybe<Scalars['String']['output']>;
  /** The risk matrix: five rows, consequence 1 first; five bands each, likelihood 1 first. */
  riskBands: Array<Array<MatrixBand>>;
  /** Its scenarios by number. */
  scenarios: Array<Scenario>;
  /** What people call it. */
  shortName: Maybe<Scalars['String']['output']>;
  /** Days after which a status report is stale. */
  staleAfterDays: Scalars['Int']['output'];
  /** Its structure in versions, the oldest first. */
  structureVersions: Array<StructureVersion>;
  /** The programme it follows. */
  succeedsId: Maybe<Scalars['ID']['output']>;
  /** Days before its baseline from which a date still TBC is amber. */
  tbcWithinDays: Scalars['Int']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Workstreams and working groups, archived ones included. */
  workstreams: Array<Workstream>;
};

/** A programme in a list. */
export type ProgrammeSummary = {
  __typename?: 'ProgrammeSummary';
  /** Short code, as in the address of its pages. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It has been archived. */
  isArchived: Scalars['Boolean']['output'];
  /** From when it is known. */
  knownFrom: Maybe<Scalars['Day']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The programme it belongs to. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** What it is for. */
  purpose: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  shortName: Maybe<Scalars['String']['output']>;
  /** The programme it follows. */
  succeedsId: Maybe<Scalars['ID']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The clock of your office. */
  officeClock: OfficeClock;
  /** The organisations of your office, by name. */
  organisations: Array<Organisation>;
  /** Everything about one item of the plan. */
  planItem: PlanItem;
  /** A programme with structure, scenarios and settings. */
  programme: Programme;
  /** The programmes that you may read. */
  programmes: Array<ProgrammeSummary>;
  /** One risk in full, with the plan items that it threatens. */
  risk: Risk;
  /** The risk register of a programme, worst first, closed ones last. */
  risks: Array<RiskRow>;
  /** The whole plan of a programme, as far as you may read it. */
  timeline: Timeline;
};


export type QueryPlanItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeArgs = {
  code: Scalars['String']['input'];
  includePublishedLater?: Scalars['Boolean']['input'];
};


export type QueryProgrammesArgs = {
  includePublishedLater?: Scalars['Boolean']['input'];
};


export type QueryRiskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRisksArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryTimelineArgs = {
  includePublishedLater?: Scalars['Boolean']['input'];
  programmeId: Scalars['ID']['input'];
};

/** Two marks from 1 to 5. The score is worked out, never typed. */
export type RatingInput = {
  /** 1 negligible to 5 catastrophic. */
  consequence: Scalars['Int']['input'];
  /** 1 rare to 5 almost certain. */
  likelihood: Scalars['Int']['input'];
};

/** State a new expected date. The agreed baseline is left as it is. */
export type ReforecastMilestoneInput = {
  /** The item that the date is counted from, for dates such as "six to eight weeks after". */
  anchorItemId?: InputMaybe<Scalars['ID']['input']>;
  /** By when it is to be confirmed. */
  confirmBy?: InputMaybe<Scalars['Day']['input']>;
  /** The date as people write it: "4 jan (tbc)", "26/10 – 15/11", "Oct/Nov 18", "TBC". */
  date: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who has to confirm the date. */
  mustConfirm?: InputMaybe<Scalars['String']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The scenario in which it is expected then; leave out for all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** A risk or decision that belongs to an item. */
export type RelatedRecord = {
  __typename?: 'RelatedRecord';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The record. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** Take back that an item is done. */
export type ReopenMilestoneInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Report how an item stands. */
export type ReportStatusInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What happened, in a sentence or two. */
  narrative?: InputMaybe<Scalars['String']['input']>;
  /** Why you report another colour than the rule gives. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Until when your colour stands in for the computed one. */
  overrideUntil?: InputMaybe<Scalars['Day']['input']>;
  /** By when. */
  pathDueOn?: InputMaybe<Scalars['Day']['input']>;
  /** Who does that. */
  pathOwner?: InputMaybe<Scalars['String']['input']>;
  /** What will bring it back on track. */
  pathToGreen?: InputMaybe<Scalars['String']['input']>;
  /** green, amber, red, grey or blue. */
  rag: Scalars['String']['input'];
};

/** Rate a risk anew. What is left out stays. */
export type RescoreRiskInput = {
  /** With the controls that are in place. */
  current?: InputMaybe<RatingInput>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Without any control. */
  inherent?: InputMaybe<RatingInput>;
  /** Why the marks change (RSK-4). */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** After the planned actions. */
  target?: InputMaybe<RatingInput>;
};

/** Put an archived item back. */
export type RestorePlanItemInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Say that a risk was looked at today and still stands as written. */
export type ReviewRiskInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The next review; left out, the band decides. */
  nextReviewOn?: InputMaybe<Scalars['Day']['input']>;
  /** What the review found. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A risk in full. */
export type Risk = {
  __typename?: 'Risk';
  /** What is planned. */
  actions: Maybe<Scalars['String']['output']>;
  /** Because of what. */
  cause: Scalars['String']['output'];
  /** When it was last changed. */
  changedAt: Scalars['Instant']['output'];
  /** Who may see it. */
  classification: RiskClassification;
  /** What was said when it closed. */
  closeNote: Maybe<Scalars['String']['output']>;
  /** Why it closed. */
  closeReason: Maybe<RiskCloseReason>;
  /** When it closed. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** Short code in the programme, such as R-007. */
  code: Scalars['String']['output'];
  /** What is in place. */
  controls: Maybe<Scalars['String']['output']>;
  /** With the controls that are in place. */
  current: RiskRating;
  /** The domain in which the worst consequence was scored. */
  domain: RiskDomain;
  /** With what effect. */
  effect: Scalars['String']['output'];
  /** What may happen. */
  event: Scalars['String']['output'];
  /** Paragraph of the exemption, 1 to 7. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Without any control. */
  inherent: RiskRating;
  /** The source does not say it outright; somebody read it so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** Its review is overdue (RSK-6). */
  isStale: Scalars['Boolean']['output'];
  /** Plan items that it threatens and that you may see. */
  linkedItems: Array<RiskLinkedItem>;
  /** Name of the owning person or title of the post. */
  ownerName: Maybe<Scalars['String']['output']>;
  /** The person who owns it. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The post that owns it, whoever holds it. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** The programme it belongs to. */
  programmeId: Scalars['ID']['output'];
  /** When it was raised, by the office clock. */
  raisedOn: Scalars['Day']['output'];
  /** What is done about it. */
  response: Maybe<RiskResponse>;
  /** By when it is to be reviewed: as set, else by its band; null for drafts and closed ones. */
  reviewDueOn: Maybe<Scalars['Day']['output']>;
  /** When it was last reviewed. */
  reviewedOn: Maybe<Scalars['Day']['output']>;
  /** The document that states it. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in the document. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: RiskState;
  /** After the planned actions. */
  target: Maybe<RiskRating>;
  /** When the target is to be reached. */
  targetOn: Maybe<Scalars['Day']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What the rules say about it today. */
  warnings: Array<RiskWarning>;
  /** Its workstream, if it belongs to one. */
  workstreamId: Maybe<Scalars['ID']['output']>;
  /** Name of its workstream. */
  workstreamName: Maybe<Scalars['String']['output']>;
};

/** How bad a cell of the matrix is, by the programme’s own table. */
export type RiskBand =
  | 'EXTREME'
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

/** Who may see a risk: everybody, people with a role, or only those whom the exemption does not shut out. */
export type RiskClassification =
  | 'EXEMPT'
  | 'OFFICIAL'
  | 'OPEN';

/** Why a risk closed. */
export type RiskCloseReason =
  /** It can no longer happen. */
  | 'EXPIRED'
  /** Another risk covers it. */
  | 'MERGED'
  /** It was brought down to where it need not be watched. */
  | 'MITIGATED'
  /** It happened and is an issue now. */
  | 'OCCURRED'
  /** Somebody with the authority lives with it. */
  | 'TOLERATED';

/** What would be hurt worst: the consequence is scored there. */
export type RiskDomain =
  | 'ENVIRONMENT'
  | 'FINANCE'
  | 'OBJECTIVES'
  | 'QUALITY'
  | 'REPUTATION'
  | 'SAFETY'
  | 'SERVICE_INTERRUPTION'
  | 'STATUTORY'
  | 'WORKFORCE';

/** A plan item that a risk threatens. */
export type RiskLinkedItem = {
  __typename?: 'RiskLinkedItem';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Id of the plan item. */
  id: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A consequence and a likelihood, with the score and band they give. */
export type RiskRating = {
  __typename?: 'RiskRating';
  /** The band of this cell in the programme’s matrix. */
  band: RiskBand;
  /** 1 negligible to 5 catastrophic. */
  consequence: Scalars['Int']['output'];
  /** 1 rare to 5 almost certain. */
  likelihood: Scalars['Int']['output'];
  /** Consequence × likelihood; never typed. */
  score: Scalars['Int']['output'];
};

/** What is done about a threat. */
export type RiskResponse =
  | 'ACCEPT'
  | 'AVOID'
  | 'CONTINGENCY'
  | 'REDUCE'
  | 'SHARE'
  | 'TRANSFER';

/** A risk as the register, the heat map and the overview list it. */
export type RiskRow = {
  __typename?: 'RiskRow';
  /** When it was last changed. */
  changedAt: Scalars['Instant']['output'];
  /** Who may see it. */
  classification: RiskClassification;
  /** Why it closed. */
  closeReason: Maybe<RiskCloseReason>;
  /** When it closed. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** Short code in the programme, such as R-007. */
  code: Scalars['String']['output'];
  /** With the controls that are in place. */
  current: RiskRating;
  /** The domain in which the worst consequence was scored. */
  domain: RiskDomain;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Without any control. */
  inherent: RiskRating;
  /** Its review is overdue (RSK-6). */
  isStale: Scalars['Boolean']['output'];
  /** Name of the owning person or title of the post. */
  ownerName: Maybe<Scalars['String']['output']>;
  /** The person who owns it. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The post that owns it, whoever holds it. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** The programme it belongs to. */
  programmeId: Scalars['ID']['output'];
  /** When it was raised, by the office clock. */
  raisedOn: Scalars['Day']['output'];
  /** By when it is to be reviewed: as set, else by its band; null for drafts and closed ones. */
  reviewDueOn: Maybe<Scalars['Day']['output']>;
  /** When it was last reviewed. */
  reviewedOn: Maybe<Scalars['Day']['output']>;
  /** Where it stands. */
  state: RiskState;
  /** After the planned actions. */
  target: Maybe<RiskRating>;
  /** When the target is to be reached. */
  targetOn: Maybe<Scalars['Day']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Its workstream, if it belongs to one. */
  workstreamId: Maybe<Scalars['ID']['output']>;
  /** Name of its workstream. */
  workstreamName: Maybe<Scalars['String']['output']>;
};

/** Where a risk stands. */
export type RiskState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'TOLERATED'
  | 'TREATING';

/** What the rules say about a risk as it stands. */
export type RiskWarning = {
  __typename?: 'RiskWarning';
  /** A sentence about it. */
  message: Scalars['String']['output'];
  /** The rule, such as RSK-6. */
  rule: Scalars['String']['output'];
};

/** A named overlay on the plan. */
export type Scenario = {
  __typename?: 'Scenario';
  /** What decides whether it comes true. */
  branchCondition: Maybe<Scalars['String']['output']>;
  /** Why it was given up. */
  closedReason: Maybe<Scalars['String']['output']>;
  /** By when that is decided. */
  decideBy: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Whether it is worked to. */
  state: ScenarioState;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** The workstream whose plan it overlays. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** The one scenario that is worked to, one beside it, or one that was given up. */
export type ScenarioState =
  | 'ALTERNATIVE'
  | 'CLOSED'
  | 'WORKING';

/** Move the office clock. */
export type SetOfficeClockInput = {
  /** The version of the clock that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key for this change; a repeated call with it changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** SET stands on `on`; REAL lets the clock run again. */
  mode: ClockMode;
  /** The day to stand on; needed for SET, never before the present one. */
  on?: InputMaybe<Scalars['Day']['input']>;
};

/** What an owner reported. */
export type StatusReport = {
  __typename?: 'StatusReport';
  /** By whom. */
  by: Scalars['String']['output'];
  /** The colour by rule at that time. */
  computedRag: Scalars['String']['output'];
  /** Which case of the rule. */
  computedReason: Scalars['String']['output'];
  /** The report. */
  id: Scalars['ID']['output'];
  /** What happened. */
  narrative: Maybe<Scalars['String']['output']>;
  /** Why the reported colour differs. */
  overrideReason: Maybe<Scalars['String']['output']>;
  /** Until when it may. */
  overrideUntil: Maybe<Scalars['Day']['output']>;
  /** By when. */
  pathDueOn: Maybe<Scalars['Day']['output']>;
  /** Who does that. */
  pathOwner: Maybe<Scalars['String']['output']>;
  /** What brings it back on track. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** The colour reported. */
  rag: Scalars['String']['output'];
  /** On which day of the office. */
  reportedOn: Scalars['Day']['output'];
};

/** A theme, objective, workstream or priority of one version. */
export type StructureNode = {
  __typename?: 'StructureNode';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** THEME, OBJECTIVE, WORKSTREAM, WORKING_GROUP, PRIORITY or ENABLER. */
  kind: Scalars['String']['output'];
  /** Its printed number or letter. */
  label: Maybe<Scalars['String']['output']>;
  /** Its name in this version. */
  name: Scalars['String']['output'];
  /** The node above it. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Its place among its siblings. */
  position: Scalars['Int']['output'];
  /** The lasting workstream that it stands for. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** How the programme was ordered from a day on. */
export type StructureVersion = {
  __typename?: 'StructureVersion';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is published after the office’s today. */
  isPublishedLater: Scalars['Boolean']['output'];
  /** From when it is known. */
  knownFrom: Scalars['Day']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it consists of, in order. */
  nodes: Array<StructureNode>;
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Its last day. */
  validTo: Maybe<Scalars['Day']['output']>;
};

/** One programme's whole plan, as the Gantt and the grids draw it. */
export type Timeline = {
  __typename?: 'Timeline';
  /** Branches for every way of grouping. */
  groups: Array<TimelineGroup>;
  /** Dependencies. */
  links: Array<TimelineLink>;
  /** Meetings of the bodies that serve the programme. */
  meetings: Array<TimelineMeeting>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Its name. */
  programmeName: Scalars['String']['output'];
  /** Items in their order. */
  rows: Array<TimelineRow>;
  /** Scenarios that are open. */
  scenarios: Array<TimelineScenario>;
  /** Today, by the office clock. */
  today: Scalars['Day']['output'];
};

/** A branch of the tree: a workstream, lane, body or pathway. */
export type TimelineGroup = {
  __typename?: 'TimelineGroup';
  /** The workstream, lane, body or pathway. */
  id: Scalars['ID']['output'];
  /** For lanes: printed in the source, or inferred. */
  isPrinted: Maybe<Scalars['Boolean']['output']>;
  /** WORKSTREAM, LANE, BODY or PATHWAY. */
  kind: Scalars['String']['output'];
  /** The branch above it. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  title: Scalars['String']['output'];
};

/** A dependency between two items. */
export type TimelineLink = {
  __typename?: 'TimelineLink';
  /** The dependency. */
  id: Scalars['ID']['output'];
  /** FS, SS, FF or SF. */
  kind: Scalars['String']['output'];
  /** The lag in words; empty for none. */
  lagWords: Scalars['String']['output'];
  /** PAPER or DECISION: what a gate needs it for. */
  neededFor: Maybe<Scalars['String']['output']>;
  /** The item that comes first. */
  predecessorId: Scalars['ID']['output'];
  /** The scenario in which it holds; null for all. */
  scenarioId: Maybe<Scalars['ID']['output']>;
  /** The item that waits. */
  successorId: Scalars['ID']['output'];
};

/** A meeting of a body that serves the programme. */
export type TimelineMeeting = {
  __typename?: 'TimelineMeeting';
  /** Its body. */
  bodyId: Scalars['ID']['output'];
  /** When it is. */
  date: PlanDate;
  /** The meeting. */
  id: Scalars['ID']['output'];
  /** Formal, informal and so on. */
  kind: Scalars['String']['output'];
  /** Last day on which its papers can go out under the body's notice rule. */
  papersDue: Maybe<Scalars['Day']['output']>;
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** A plan item as one scenario sees it: once where scenarios agree, once each where they differ. */
export type TimelineRow = {
  __typename?: 'TimelineRow';
  /** When it happened. */
  actual: Maybe<PlanDate>;
  /** The agreed date for comparison. */
  baseline: Maybe<PlanDate>;
  /** The body that decides, reviews or meets. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** What sort of item: DELIVERABLE, DECISION, MEETING, SUBMISSION, EXTERNAL, GO_LIVE, DOCUMENT, ENGAGEMENT, OUTCOME, STAGE, PHASE, GATE. */
  category: Scalars['String']['output'];
  /** When the item was last changed. */
  changedAt: Scalars['Instant']['output'];
  /** OPEN, OFFICIAL or EXEMPT. */
  classification: Scalars['String']['output'];
  /** Short code for people, such as MS-014. */
  code: Scalars['String']['output'];
  /** The status by rule. */
  computedRag: Scalars['String']['output'];
  /** Which case of the rule. */
  computedReason: Scalars['String']['output'];
  /** The rule's reason in words. */
  computedSentence: Scalars['String']['output'];
  /** When it is expected: the meeting's date, else as stated. */
  forecast: Maybe<PlanDate>;
  /** Somebody read it so; the source does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It is mine to update. */
  isMine: Scalars['Boolean']['output'];
  /** A launch, go-live or legal deadline: one working day late is off track. */
  isProtected: Scalars['Boolean']['output'];
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
  /** Its lane on the timeline. */
  laneId: Maybe<Scalars['ID']['output']>;
  /** The meeting at which it happens; it then has no date of its own. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** What the owner last wrote. */
  narrative: Maybe<Scalars['String']['output']>;
  /** Who owns it: a person or a post. */
  owner: Maybe<Scalars['String']['output']>;
  /** How it gets back on track, as last reported. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** The pathway of which it is a stage. */
  pathwayId: Maybe<Scalars['ID']['output']>;
  /** The status to show: blue, green, amber, red, grey or stale. */
  rag: Scalars['String']['output'];
  /** When it was last reported. */
  reportedOn: Maybe<Scalars['Day']['output']>;
  /** What the owner last reported. */
  reportedRag: Maybe<Scalars['String']['output']>;
  /** Unique in the answer: the item, and the scenario where it has rows of its own. */
  rowId: Scalars['ID']['output'];
  /** The scenario of this row; null where scenarios agree. */
  scenarioId: Maybe<Scalars['ID']['output']>;
  /** The slip in words, with its unit. */
  slipWords: Scalars['String']['output'];
  /** Working days later than the baseline; null where unknown, never zero for it. */
  slipWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Its place on the pathway, from 1. */
  stageNumber: Maybe<Scalars['Int']['output']>;
  /** Where it stands; MISSED is derived: the last possible day has passed and nothing is recorded as done. */
  state: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
  /** Version of the item, to send with a change. */
  version: Scalars['Int']['output'];
  /** Its workstream. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** A named overlay on the plan. */
export type TimelineScenario = {
  __typename?: 'TimelineScenario';
  /** What decides which scenario comes true. */
  branchCondition: Maybe<Scalars['String']['output']>;
  /** By when that is decided. */
  decideBy: Maybe<Scalars['Day']['output']>;
  /** The scenario. */
  id: Scalars['ID']['output'];
  /** It is the one that the programme works to. */
  isWorking: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
};

/** Take a dependency away; it stays on record. */
export type UnlinkPlanItemsInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** A workstream or working group; `parentId` makes the tree. */
export type Workstream = {
  __typename?: 'Workstream';
  /** What it is to achieve. */
  aim: Maybe<Scalars['String']['output']>;
  /** Short code in the programme. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It has been archived; its records stay. */
  isArchived: Scalars['Boolean']['output'];
  /** Workstream or working group. */
  kind: WorkstreamKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The workstream above it. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Its place among its siblings. */
  position: Scalars['Int']['output'];
  /** The programme it belongs to. */
  programmeId: Scalars['ID']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** A workstream, or a group that works below one. */
export type WorkstreamKind =
  | 'WORKING_GROUP'
  | 'WORKSTREAM';

export type AddPlanItemMutationVariables = Exact<{
  input: AddPlanItemInput;
}>;


export type AddPlanItemMutation = { __typename?: 'Mutation', addPlanItem: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type AmendPlanItemMutationVariables = Exact<{
  input: AmendPlanItemInput;
}>;


export type AmendPlanItemMutation = { __typename?: 'Mutation', amendPlanItem: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type ArchivePlanItemMutationVariables = Exact<{
  input: ArchivePlanItemInput;
}>;


export type ArchivePlanItemMutation = { __typename?: 'Mutation', archivePlanItem: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type ChooseMeetingMutationVariables = Exact<{
  input: ChooseMeetingInput;
}>;


export type ChooseMeetingMutation = { __typename?: 'Mutation', chooseMeeting: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type CompleteMilestoneMutationVariables = Exact<{
  input: CompleteMilestoneInput;
}>;


export type CompleteMilestoneMutation = { __typename?: 'Mutation', completeMilestone: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type LinkPlanItemsMutationVariables = Exact<{
  input: LinkPlanItemsInput;
}>;


export type LinkPlanItemsMutation = { __typename?: 'Mutation', linkPlanItems: { __typename?: 'DependencyChange', id: string, version: number } };

export type PlanItemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlanItemQuery = { __typename?: 'Query', planItem: { __typename?: 'PlanItem', id: string, programmeId: string, programmeCode: string, version: number, code: string, title: string, description: string | null, ownerPersonId: string | null, workstream: string | null, body: string | null, source: string | null, isInterpretation: boolean, isArchived: boolean, abilities: Array<string>, rows: Array<{ __typename?: 'TimelineRow', rowId: string, scenarioId: string | null, kind: string, category: string, state: string, owner: string | null, isProtected: boolean, bodyId: string | null, meetingId: string | null, rag: string, computedRag: string, computedReason: string, computedSentence: string, reportedRag: string | null, reportedOn: string | null, narrative: string | null, pathToGreen: string | null, slipWorkingDays: number | null, slipWords: string, baseline: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, forecast: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, actual: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null }>, dates: Array<{ __typename?: 'DateStatement', id: string, role: string, scenarioNumber: number | null, statedOn: string, recordedAt: string, by: string, reason: string, isCurrent: boolean, date: { __typename?: 'PlanDate', text: string, written: string, note: string | null } }>, reports: Array<{ __typename?: 'StatusReport', id: string, rag: string, computedRag: string, reportedOn: string, by: string, narrative: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, overrideReason: string | null, overrideUntil: string | null }>, links: Array<{ __typename?: 'ItemLink', id: string, version: number, otherId: string, otherCode: string, otherTitle: string, isPredecessor: boolean, kind: string, lagWords: string, neededFor: string | null, scenarioNumber: number | null, basis: string | null }>, sources: Array<{ __typename?: 'ItemSource', code: string, title: string, printedDate: string | null, document: string | null, place: string | null, inference: string | null }>, risks: Array<{ __typename?: 'RelatedRecord', id: string, code: string, title: string, state: string }>, decisions: Array<{ __typename?: 'RelatedRecord', id: string, code: string, title: string, state: string }> } };

export type PlanQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  includePublishedLater: Scalars['Boolean']['input'];
}>;


export type PlanQuery = { __typename?: 'Query', timeline: { __typename?: 'Timeline', programmeName: string, today: string, rows: Array<{ __typename?: 'TimelineRow', rowId: string, itemId: string, version: number, code: string, title: string, kind: string, category: string, state: string, workstreamId: string | null, laneId: string | null, bodyId: string | null, meetingId: string | null, pathwayId: string | null, stageNumber: number | null, scenarioId: string | null, owner: string | null, isMine: boolean, isProtected: boolean, isInterpretation: boolean, rag: string, computedRag: string, computedReason: string, computedSentence: string, reportedRag: string | null, reportedOn: string | null, narrative: string | null, pathToGreen: string | null, slipWorkingDays: number | null, slipWords: string, changedAt: string, baseline: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, forecast: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, actual: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null }>, groups: Array<{ __typename?: 'TimelineGroup', kind: string, id: string, parentId: string | null, title: string, isPrinted: boolean | null }>, scenarios: Array<{ __typename?: 'TimelineScenario', id: string, number: number, name: string, isWorking: boolean, branchCondition: string | null, decideBy: string | null }>, meetings: Array<{ __typename?: 'TimelineMeeting', id: string, bodyId: string, title: string, kind: string, state: string, papersDue: string | null, date: { __typename?: 'PlanDate', written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } }>, links: Array<{ __typename?: 'TimelineLink', id: string, predecessorId: string, successorId: string, kind: string, lagWords: string, neededFor: string | null, scenarioId: string | null }> } };

export type ReforecastMilestoneMutationVariables = Exact<{
  input: ReforecastMilestoneInput;
}>;


export type ReforecastMilestoneMutation = { __typename?: 'Mutation', reforecastMilestone: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type ReopenMilestoneMutationVariables = Exact<{
  input: ReopenMilestoneInput;
}>;


export type ReopenMilestoneMutation = { __typename?: 'Mutation', reopenMilestone: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type ReportStatusMutationVariables = Exact<{
  input: ReportStatusInput;
}>;


export type ReportStatusMutation = { __typename?: 'Mutation', reportStatus: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type RestorePlanItemMutationVariables = Exact<{
  input: RestorePlanItemInput;
}>;


export type RestorePlanItemMutation = { __typename?: 'Mutation', restorePlanItem: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type UnlinkPlanItemsMutationVariables = Exact<{
  input: UnlinkPlanItemsInput;
}>;


export type UnlinkPlanItemsMutation = { __typename?: 'Mutation', unlinkPlanItems: { __typename?: 'DependencyChange', id: string, version: number } };

export type ProgrammeAtAGlanceQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ProgrammeAtAGlanceQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', id: string, code: string, name: string, purpose: string | null, greenToleranceDays: number, amberToleranceDays: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AddPlanItemDocument = new TypedDocumentString(`
    mutation AddPlanItem($input: AddPlanItemInput!) {
  addPlanItem(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"4d45dc1499802a24c9efce68d52dca8b18025d29061856b839d72a5c9c00d0f1"}) as unknown as TypedDocumentString<AddPlanItemMutation, AddPlanItemMutationVariables>;
export const AmendPlanItemDocument = new TypedDocumentString(`
    mutation AmendPlanItem($input: AmendPlanItemInput!) {
  amendPlanItem(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"104f82599df21c38403e27767c6f1af0f1b52648019811912ec0912ec34c9bc6"}) as unknown as TypedDocumentString<AmendPlanItemMutation, AmendPlanItemMutationVariables>;
export const ArchivePlanItemDocument = new TypedDocumentString(`
    mutation ArchivePlanItem($input: ArchivePlanItemInput!) {
  archivePlanItem(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"640b06bd996ff63978ecb03ad41dd99d17672dc92a4ab61ca2e3b0747db04c7f"}) as unknown as TypedDocumentString<ArchivePlanItemMutation, ArchivePlanItemMutationVariables>;
export const ChooseMeetingDocument = new TypedDocumentString(`
    mutation ChooseMeeting($input: ChooseMeetingInput!) {
  chooseMeeting(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"54a4e0d8fc404b7422478b4fbf36889cc8ed16a8f888a6f0f798596f59ea1d0c"}) as unknown as TypedDocumentString<ChooseMeetingMutation, ChooseMeetingMutationVariables>;
export const CompleteMilestoneDocument = new TypedDocumentString(`
    mutation CompleteMilestone($input: CompleteMilestoneInput!) {
  completeMilestone(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"0332a2b1dd277ce7d9cfec02a87e9089f33c167e0d536d29aabe19815e440375"}) as unknown as TypedDocumentString<CompleteMilestoneMutation, CompleteMilestoneMutationVariables>;
export const LinkPlanItemsDocument = new TypedDocumentString(`
    mutation LinkPlanItems($input: LinkPlanItemsInput!) {
  linkPlanItems(input: $input) {
    id
    version
  }
}
    `, {"hash":"7333bf39a3ba576c637e02ce4353d97b6f5d1240b69957f4bd8b56a40ce8f544"}) as unknown as TypedDocumentString<LinkPlanItemsMutation, LinkPlanItemsMutationVariables>;
export const PlanItemDocument = new TypedDocumentString(`
    query PlanItem($id: ID!) {
  planItem(id: $id) {
    id
    programmeId
    programmeCode
    version
    code
    title
    description
    ownerPersonId
    workstream
    body
    source
    isInterpretation
    isArchived
    abilities
    rows {
      rowId
      scenarioId
      kind
      category
      state
      owner
      isProtected
      bodyId
      meetingId
      baseline {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      forecast {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      actual {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      rag
      computedRag
      computedReason
      computedSentence
      reportedRag
      reportedOn
      narrative
      pathToGreen
      slipWorkingDays
      slipWords
    }
    dates {
      id
      role
      date {
        text
        written
        note
      }
      scenarioNumber
      statedOn
      recordedAt
      by
      reason
      isCurrent
    }
    reports {
      id
      rag
      computedRag
      reportedOn
      by
      narrative
      pathToGreen
      pathOwner
      pathDueOn
      overrideReason
      overrideUntil
    }
    links {
      id
      version
      otherId
      otherCode
      otherTitle
      isPredecessor
      kind
      lagWords
      neededFor
      scenarioNumber
      basis
    }
    sources {
      code
      title
      printedDate
      document
      place
      inference
    }
    risks {
      id
      code
      title
      state
    }
    decisions {
      id
      code
      title
      state
    }
  }
}
    `, {"hash":"f979ce055ff6aec8894ee2df8c7a63e868ad1c92ecaee7d580854df343210a90"}) as unknown as TypedDocumentString<PlanItemQuery, PlanItemQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {
  timeline(
    programmeId: $programmeId
    includePublishedLater: $includePublishedLater
  ) {
    programmeName
    today
    rows {
      rowId
      itemId
      version
      code
      title
      kind
      category
      state
      workstreamId
      laneId
      bodyId
      meetingId
      pathwayId
      stageNumber
      scenarioId
      owner
      isMine
      isProtected
      isInterpretation
      baseline {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      forecast {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      actual {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      rag
      computedRag
      computedReason
      computedSentence
      reportedRag
      reportedOn
      narrative
      pathToGreen
      slipWorkingDays
      slipWords
      changedAt
    }
    groups {
      kind
      id
      parentId
      title
      isPrinted
    }
    scenarios {
      id
      number
      name
      isWorking
      branchCondition
      decideBy
    }
    meetings {
      id
      bodyId
      title
      kind
      state
      date {
        written
        shape
        confidence
        earliest
        latest
      }
      papersDue
    }
    links {
      id
      predecessorId
      successorId
      kind
      lagWords
      neededFor
      scenarioId
    }
  }
}
    `, {"hash":"33730c786b829b7d167bdc891d301dc7305f45aeb5223665d602d89e480ad9d2"}) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const ReforecastMilestoneDocument = new TypedDocumentString(`
    mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {
  reforecastMilestone(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"1a8223c4fe68eabc1646b9503f71e2a8a1a1ea8b4969443fbf981f1251897d05"}) as unknown as TypedDocumentString<ReforecastMilestoneMutation, ReforecastMilestoneMutationVariables>;
export const ReopenMilestoneDocument = new TypedDocumentString(`
    mutation ReopenMilestone($input: ReopenMilestoneInput!) {
  reopenMilestone(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"63a6fa704e31c4ca270ddc0b9437db44b25150a6a59d037fd3c4ee0b4d8f873e"}) as unknown as TypedDocumentString<ReopenMilestoneMutation, ReopenMilestoneMutationVariables>;
export const ReportStatusDocument = new TypedDocumentString(`
    mutation ReportStatus($input: ReportStatusInput!) {
  reportStatus(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"c1e85e910b98e72247b202ac7e0fa745e01ee8c9e99a8bc7a05c7f8416095cd4"}) as unknown as TypedDocumentString<ReportStatusMutation, ReportStatusMutationVariables>;
export const RestorePlanItemDocument = new TypedDocumentString(`
    mutation RestorePlanItem($input: RestorePlanItemInput!) {
  restorePlanItem(input: $input) {
    id
    version
    code
    reading
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"08b222ccb312b97da15fe7b056a266aab4901d39b226154928ffd45b8c67e3a9"}) as unknown as TypedDocumentString<RestorePlanItemMutation, RestorePlanItemMutationVariables>;
export const UnlinkPlanItemsDocument = new TypedDocumentString(`
    mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {
  unlinkPlanItems(input: $input) {
    id
    version
  }
}
    `, {"hash":"77f6b7dd1a71cc7ba4ba41862d5bf223187780373f61cb0302a2ce7277cec01c"}) as unknown as TypedDocumentString<UnlinkPlanItemsMutation, UnlinkPlanItemsMutationVariables>;
export const ProgrammeAtAGlanceDocument = new TypedDocumentString(`
    query ProgrammeAtAGlance($code: String!) {
  programme(code: $code) {
    id
    code
    name
    purpose
    greenToleranceDays
    amberToleranceDays
  }
}
    `, {"hash":"db90eaa033a34223d44ba2b266ffc2d73b060893727e23dc69488b59bc26d92a"}) as unknown as TypedDocumentString<ProgrammeAtAGlanceQuery, ProgrammeAtAGlanceQueryVariables>;