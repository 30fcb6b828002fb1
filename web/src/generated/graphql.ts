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
  /** A calendar day as YYYY-MM-DD, of the years 1900 to 2199. It has no time and no time zone. */
  Day: { input: string; output: string; }
  /** An instant in ISO 8601 with UTC offset, such as 2017-11-24T09:30:00Z. */
  Instant: { input: string; output: string; }
};

/** Add a body that serves one or more programmes. */
export type AddBodyInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: BodyKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The body above it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The body that it follows. */
  predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** Prefix of its decisions: up to ten capital letters and digits, such as JC. */
  prefix: Scalars['String']['input'];
  /** The programmes it serves. */
  programmeIds: Array<Scalars['ID']['input']>;
  /** What it does in the programme. */
  role: BodyRole;
  /** The short form used in papers. */
  shortName?: InputMaybe<Scalars['String']['input']>;
};

/** Close a day, or work one besides: of the office, of one programme or of one body. */
export type AddCalendarDayInput = {
  /** The body whose calendar it is; leave out for the office or a programme. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Worked although others do not; else closed. */
  isWorked: Scalars['Boolean']['input'];
  /** Why, such as "Office closed at Christmas". */
  name: Scalars['String']['input'];
  /** The day. */
  on: Scalars['Day']['input'];
  /** The programme whose calendar it is; leave out for the office or a body. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Add somebody to the office. They get a one-time link; no mail is sent. */
export type AddPersonInput = {
  /** The address they will sign in with. */
  email: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Their job. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Their name. */
  name: Scalars['String']['input'];
  /** The organisation they come from. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Their first role; more with grantRole. */
  role?: InputMaybe<RoleInput>;
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
  /** The person who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that owns it, held or vacant, in place of a person. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
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

/** Enter a restricted period, as it is published. */
export type AddRestrictedPeriodInput = {
  /** Areas it holds in; empty for everywhere. */
  areas: Array<Scalars['String']['input']>;
  /** Last day. */
  endsOn: Scalars['Day']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it comes before. */
  kind: RestrictedPeriodKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Where it ends, counted from the poll. */
  pollDayRule?: InputMaybe<PollDayRule>;
  /** Day of the poll, where there is one. */
  pollOn?: InputMaybe<Scalars['Day']['input']>;
  /** The programme it is for; leave out for the whole office. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Where that is published. */
  source: Scalars['String']['input'];
  /** First day. */
  startsOn: Scalars['Day']['input'];
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

/** Break a meeting off; it goes on another day. */
export type AdjournMeetingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The day on which it was broken off. */
  heldOn: Scalars['Day']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Change the basics of a body. What is left out stays; null takes away. */
export type AmendBodyInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** Its informal meetings have papers too. */
  hasPapersWhenInformal?: InputMaybe<Scalars['Boolean']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The rule on notice is a reading, not printed. */
  isNoticeInterpreted?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. */
  kind?: InputMaybe<BodyKind>;
  /** The public may attend. */
  meetsInPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What a reader should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Clear working days of notice. */
  noticeClearDays?: InputMaybe<Scalars['Int']['input']>;
  /** Where the rule on notice comes from. */
  noticeRegime?: InputMaybe<NoticeRegime>;
  /** When its papers are to be ready. */
  papersReady?: InputMaybe<PapersReady>;
  /** The body above it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The body that it follows. */
  predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** How many must be present. */
  quorumMinimum?: InputMaybe<Scalars['Int']['input']>;
  /** What else a quorum needs, in words. */
  quorumNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it changes. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What it does in the programme. */
  role?: InputMaybe<BodyRole>;
  /** The short form used in papers. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** Its terms of reference, or where they are. */
  termsOfReference?: InputMaybe<Scalars['String']['input']>;
  /** First day of its life. */
  validFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Last day of its life. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
  /** It counts Saturdays as working days. */
  worksSaturdays?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Let one item wait longer, less long or in another way for another, or for another need. */
export type AmendLinkInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** FS, SS, FF or SF; left out, as it is. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Most lag; left out, as it is. */
  lagMax?: InputMaybe<Scalars['Int']['input']>;
  /** Least lag; left out, as it is. */
  lagMin?: InputMaybe<Scalars['Int']['input']>;
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit?: InputMaybe<Scalars['String']['input']>;
  /** PAPER or DECISION; null for what is no gate. */
  neededFor?: InputMaybe<Scalars['String']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Change what an item is, not when it is. */
export type AmendPlanItemInput = {
  /** The item that it signs off; null for none. Nothing is computed from it, a late sign-off is warned of. */
  authorisesItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it may not run inside restricted periods. */
  avoidsRestricted?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** The person who owns it now, in place of any post. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that owns it now, in place of any person. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it runs inside one all the same, or the extension of a consultation for it. */
  restrictedNote?: InputMaybe<Scalars['String']['input']>;
  /** What of it is held back inside restricted periods; null for nothing. */
  sensitiveEvent?: InputMaybe<SensitiveEvent>;
  /** New title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** New workstream. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Change what a programme is called and where it belongs. What is left out stays. */
export type AmendProgrammeInput = {
  /** A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit. The addresses of its pages change with it. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The programme it belongs to; null puts it at the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for; null takes it away. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; null takes it away. */
  shortName?: InputMaybe<Scalars['String']['input']>;
};

/** Change a restricted period. All of it is given again, as it now reads. */
export type AmendRestrictedPeriodInput = {
  /** Areas it holds in; empty for everywhere. */
  areas: Array<Scalars['String']['input']>;
  /** Last day. */
  endsOn: Scalars['Day']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it comes before. */
  kind: RestrictedPeriodKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Where it ends, counted from the poll. */
  pollDayRule?: InputMaybe<PollDayRule>;
  /** Day of the poll, where there is one. */
  pollOn?: InputMaybe<Scalars['Day']['input']>;
  /** Where that is published. */
  source: Scalars['String']['input'];
  /** First day. */
  startsOn: Scalars['Day']['input'];
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

/** Say what decides whether a scenario comes true, and by when that is known. */
export type AmendScenarioInput = {
  /** What it depends on, as in "if one meeting is enough"; null for nothing. */
  branchCondition?: InputMaybe<Scalars['String']['input']>;
  /** By when that is known; null where nobody can say. */
  decideBy?: InputMaybe<Scalars['Day']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** New name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How likely it is in a hundred, in the office's own estimate; null for none. */
  probability?: InputMaybe<Scalars['Int']['input']>;
};

/** Change what a workstream is called and what it is for. What is left out stays. */
export type AmendWorkstreamInput = {
  /** What it is to achieve; null takes it away. */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Workstream or working group. */
  kind?: InputMaybe<WorkstreamKind>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** One row that was changed. */
export type AppliedChange = {
  __typename?: 'AppliedChange';
  /** The row. */
  id: Scalars['ID']['output'];
  /** ITEM, MEETING or LINK. */
  kind: Scalars['String']['output'];
  /** How the date was understood. */
  reading: Maybe<Scalars['String']['output']>;
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** Changes of a plan that are made together, or not at all. */
export type ApplyPlanChangesInput = {
  /** Items that wait for others. */
  addedLinks?: InputMaybe<Array<LinkAddedInput>>;
  /** Items at other meetings. */
  chosen?: InputMaybe<Array<ChosenMeetingChangeInput>>;
  /** Items on other dates. */
  dates?: InputMaybe<Array<ItemDateChangeInput>>;
  /** Activities that take another time. */
  durations?: InputMaybe<Array<ItemDurationChangeInput>>;
  /** Meetings that nobody has planned yet. */
  extraMeetings?: InputMaybe<Array<ExtraMeetingChangeInput>>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Links with other lags, of other types or for other needs. */
  lags?: InputMaybe<Array<LinkLagChangeInput>>;
  /** Meetings moved, called off or planned again. */
  meetings?: InputMaybe<Array<MeetingDateChangeInput>>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Why, in a sentence that a board can read; it stands with every change. */
  reason: Scalars['String']['input'];
  /** Links taken out. */
  removedLinks?: InputMaybe<Array<LinkTakenInput>>;
  /** Links put back as they were. */
  restoredLinks?: InputMaybe<Array<LinkTakenInput>>;
};

/** Record that the minutes were approved as a correct record. */
export type ApproveMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Where and with which corrections. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Put a body away. Its meetings and decisions stay. */
export type ArchiveBodyInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** Archive a programme: its pages leave the menus, its records stay and can no longer be changed. */
export type ArchiveProgrammeInput = {
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

/** One changed row: who, when, why, before and after. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, such as risk.rescore. */
  action: Scalars['String']['output'];
  /** The same for every row of one action. */
  changeId: Scalars['ID']['output'];
  /** When, by the clock of the office. */
  effectiveAt: Scalars['Instant']['output'];
  /** What kind of row was changed. */
  entity: Scalars['String']['output'];
  /** The row. */
  entityId: Scalars['ID']['output'];
  /** What changed. */
  fields: Array<ChangedField>;
  /** Code and title of what it belongs to. */
  label: Scalars['String']['output'];
  /** insert, update or delete. */
  operation: Scalars['String']['output'];
  /** Who did it, or “the system”. */
  personName: Scalars['String']['output'];
  /** Why. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was really recorded. */
  recordedAt: Scalars['Instant']['output'];
  /** The version that the change made. */
  rowVersion: Maybe<Scalars['Int']['output']>;
  /** Running number; also the cursor of the trail. */
  seq: Scalars['ID']['output'];
  /** The kind of what it belongs to: a date belongs to its plan item. */
  subject: Scalars['String']['output'];
  /** Id of what it belongs to. */
  subjectId: Scalars['ID']['output'];
};

/** A page of the audit trail, newest first. */
export type AuditTrailPage = {
  __typename?: 'AuditTrailPage';
  /** The entries. */
  entries: Array<AuditEntry>;
  /** Give this as `before` for the next page; null at the end. */
  nextBefore: Maybe<Scalars['ID']['output']>;
};

/** A numbered set of dates to compare with. It is never changed. */
export type Baseline = {
  __typename?: 'Baseline';
  /** Who took it. */
  by: Scalars['String']['output'];
  /** How many dates it holds that you may see. */
  dates: Scalars['Int']['output'];
  /** Its code; null also where you may not see it. */
  decisionCode: Maybe<Scalars['String']['output']>;
  /** The decision by which it was taken. */
  decisionId: Maybe<Scalars['ID']['output']>;
  /** The baseline. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its number; 0 is the plan as printed. */
  number: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The day of the office on which it was taken. */
  takenOn: Scalars['Day']['output'];
};

/** The plan now against one baseline. */
export type BaselineComparison = {
  __typename?: 'BaselineComparison';
  /** The baseline. */
  id: Scalars['ID']['output'];
  /** Every item of the plan or the baseline. */
  rows: Array<BaselineRow>;
  /** In a sentence: how many are later, earlier, the same, not known. */
  summary: Scalars['String']['output'];
};

/** An item now against a baseline, under one scenario. */
export type BaselineRow = {
  __typename?: 'BaselineRow';
  /** Its date in the baseline; null where it has none. */
  baseline: Maybe<PlanDate>;
  /** The same in calendar days. */
  calendarFigure: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** What is expected or happened. */
  current: Maybe<PlanDate>;
  /** It happened. */
  isDone: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** How often its forecast was stated anew. */
  moves: Scalars['Int']['output'];
  /** Item and scenario. */
  rowId: Scalars['String']['output'];
  /** Number of the scenario where scenarios differ. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** Calendar days later; null where it is not known. */
  slipCalendarDays: Maybe<Scalars['Int']['output']>;
  /** Working days later as a figure: "12", "5 to 12", "at most 12"; null where it is not known. */
  slipFigure: Maybe<Scalars['String']['output']>;
  /** The slip in words, or why it is not known. */
  slipWords: Scalars['String']['output'];
  /** Working days later; null where it is not known. */
  slipWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** The baselines of a programme. */
export type Baselines = {
  __typename?: 'Baselines';
  /** You may take the next one. */
  mayTake: Scalars['Boolean']['output'];
  /** The programme's version, on which the next is taken. */
  programmeVersion: Scalars['Int']['output'];
  /** Newest first. */
  sets: Array<Baseline>;
  /** The office's today. */
  today: Scalars['Day']['output'];
  /** Said where the reference was set anew too often (BL-2). */
  warning: Maybe<Scalars['String']['output']>;
};

/** What a body is. Its kind, not its name, limits what it may record. */
export type BodyKind =
  | 'ADVISORY_PUBLIC'
  | 'ASSURER'
  | 'CLINICAL_ADVICE'
  | 'CLINICAL_GROUP'
  | 'COUNCIL_COMMITTEE'
  | 'DELIVERY'
  | 'HWB'
  | 'JOINT_COMMITTEE'
  | 'OFFICE_HOLDER'
  | 'PROGRAMME_BOARD'
  | 'SCRUTINY'
  | 'STAKEHOLDER'
  | 'STATUTORY_ORG';

/** A seat on a body and who sits there. */
export type BodyMember = {
  __typename?: 'BodyMember';
  /** The group it counts for, such as clinician. */
  category: Maybe<Scalars['String']['output']>;
  /** Who may come instead. */
  deputy: Maybe<Scalars['String']['output']>;
  /** First day, where known. */
  heldFrom: Maybe<Scalars['Day']['output']>;
  /** Last day, where it has ended. */
  heldTo: Maybe<Scalars['Day']['output']>;
  /** Who sits here today; null where nobody is named. */
  holder: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It counts today. */
  isCurrent: Scalars['Boolean']['output'];
  /** A seat for one person, and nobody holds it. */
  isVacant: Scalars['Boolean']['output'];
  /** Its vote counts. */
  isVoting: Scalars['Boolean']['output'];
  /** The organisation it speaks for. */
  organisation: Maybe<Scalars['String']['output']>;
  /** The post whose holder sits here. */
  post: Maybe<Scalars['String']['output']>;
  /** Chair, vice chair, member or in attendance. */
  role: BodyMemberRole;
  /** Name of the seat. */
  seat: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What somebody is on a body. */
export type BodyMemberRole =
  | 'CHAIR'
  | 'IN_ATTENDANCE'
  | 'MEMBER'
  | 'VICE_CHAIR';

/** A programme that a body serves. */
export type BodyProgramme = {
  __typename?: 'BodyProgramme';
  /** Id of the programme. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What the body does in the programme, as its papers say. */
export type BodyRole =
  | 'ADVISES'
  | 'ASSURES'
  | 'CONSULTED'
  | 'DECIDES'
  | 'DELIVERS'
  | 'INFORMED'
  | 'OVERSEES'
  | 'REVIEWS'
  | 'SCRUTINISES'
  | 'SIGNS_OFF'
  | 'SUPPORTS';

/** A governance body as the list of bodies shows it. */
export type BodyRow = {
  __typename?: 'BodyRow';
  /** Who chairs it; null where no chair is recorded or the chair is vacant. */
  chair: Maybe<Scalars['String']['output']>;
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It has the seat of a chair, and nobody holds it. */
  isChairVacant: Scalars['Boolean']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** The source does not print the rule on notice: it is a reading. */
  isNoticeInterpreted: Scalars['Boolean']['output'];
  /** The source does not say so outright that the other is above it. */
  isParentInferred: Scalars['Boolean']['output'];
  /** What it is. */
  kind: BodyKind;
  /** Seats that count today. */
  memberCount: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it meets next. */
  nextMeeting: Maybe<PlanDate>;
  /** Its next meeting. */
  nextMeetingId: Maybe<Scalars['ID']['output']>;
  /** Clear working days of notice, where known. */
  noticeClearDays: Maybe<Scalars['Int']['output']>;
  /** The body above it. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Name of the body above it. */
  parentName: Maybe<Scalars['String']['output']>;
  /** The body that it follows. */
  predecessorId: Maybe<Scalars['ID']['output']>;
  /** Name of the body that it follows. */
  predecessorName: Maybe<Scalars['String']['output']>;
  /** Prefix of the codes of its decisions, such as JC. */
  prefix: Scalars['String']['output'];
  /** What it does in the programme. */
  role: BodyRole;
  /** The short form used in papers. */
  shortName: Maybe<Scalars['String']['output']>;
  /** First day of its life, where known. */
  validFrom: Maybe<Scalars['Day']['output']>;
  /** Last day of its life, where it has one. */
  validTo: Maybe<Scalars['Day']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What a body does otherwise than its office. */
export type CalendarBody = {
  __typename?: 'CalendarBody';
  /** The body. */
  id: Scalars['ID']['output'];
  /** You may change its calendar. */
  mayEdit: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When its papers are to be ready. */
  papersReady: PapersReady;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** It counts Saturdays as working days. */
  worksSaturdays: Scalars['Boolean']['output'];
};

/** A day that is closed, or worked besides, in one calendar. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The body whose calendar it is in. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Worked although others do not; else closed. */
  isWorked: Scalars['Boolean']['output'];
  /** You may take it out. */
  mayEdit: Scalars['Boolean']['output'];
  /** Why, such as "Office closed at Christmas". */
  name: Scalars['String']['output'];
  /** The day. */
  on: Scalars['Day']['output'];
  /** The programme whose calendar it is in. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What the rules pointed out when it was put in. */
  warnings: Array<Problem>;
};

/** One date or deadline that a change of calendars would move. */
export type CalendarEffect = {
  __typename?: 'CalendarEffect';
  /** As it would be. */
  after: Scalars['String']['output'];
  /** As it stands. */
  before: Scalars['String']['output'];
  /** The item or meeting. */
  id: Scalars['ID']['output'];
  /** What would be counted otherwise. */
  kind: CalendarEffectKind;
  /** Code of the programme in which it was found. */
  programmeCode: Scalars['String']['output'];
  /** The scenario; null for all or none. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What would be counted otherwise. */
export type CalendarEffectKind =
  /** The day that the plan computes for an item. */
  | 'COMPUTED'
  /** The day on which papers are due. */
  | 'PAPERS'
  /** How many working days an item has slipped. */
  | 'SLIP'
  /** The day of a date that is counted from another item. */
  | 'STATED';

/** What a change of calendars would do. Nothing is stored. */
export type CalendarPreview = {
  __typename?: 'CalendarPreview';
  /** Every date and deadline that would be another. */
  effects: Array<CalendarEffect>;
  /** What the rules say of the change. */
  problems: Array<Problem>;
  /** Programmes that were computed, by name. */
  programmes: Array<Scalars['String']['output']>;
};

/** A change of calendars that is tried on before it is made. Give one of its parts. */
export type CalendarPreviewInput = {
  /** A day that would be put in. */
  add?: InputMaybe<AddCalendarDayInput>;
  /** A body that would count otherwise. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose bank holidays would be kept. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** When its papers would be ready. */
  papersReady?: InputMaybe<PapersReady>;
  /** A day that would be taken out. */
  removeDayId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether that body would count Saturdays. */
  worksSaturdays?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By which days an office, its programmes and bodies count. */
export type CalendarSettings = {
  __typename?: 'CalendarSettings';
  /** The bodies that serve the programme. */
  bodies: Array<CalendarBody>;
  /** Days of the office, of the programme, of its bodies. */
  days: Array<CalendarDay>;
  /** Whose bank holidays: england-and-wales, scotland or northern-ireland. */
  division: Scalars['String']['output'];
  /** First year of the table of bank holidays. */
  firstYear: Scalars['Int']['output'];
  /** Years up to this one were published; later ones follow the rules. */
  lastPublishedYear: Scalars['Int']['output'];
  /** Last year of it; past it only weekends are known (CAL-1). */
  lastYear: Scalars['Int']['output'];
  /** You may change the calendar of the whole office. */
  mayEditOffice: Scalars['Boolean']['output'];
  /** You may change the calendar of the programme. */
  mayEditProgramme: Scalars['Boolean']['output'];
  /** You may change whose bank holidays the office keeps. */
  maySetDivision: Scalars['Boolean']['output'];
  /** Version of the office, to change the division with. */
  officeVersion: Scalars['Int']['output'];
  /** Restricted periods of the office and programme. */
  periods: Array<RestrictedPeriod>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Where the table comes from. */
  source: Scalars['String']['output'];
};

/** Cancel a meeting. What waited for it stays with it and says so. */
export type CancelMeetingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** How many dates on the route were unconfirmed on a day. */
export type CertaintyPoint = {
  __typename?: 'CertaintyPoint';
  /** Dates to be confirmed or unknown. */
  count: Scalars['Int']['output'];
  /** Dates that had been stated at all. */
  known: Scalars['Int']['output'];
  /** The day. */
  on: Scalars['Day']['output'];
};

/** A dependency between two items of the chain. */
export type ChainLink = {
  __typename?: 'ChainLink';
  /** The item that comes first. */
  fromId: Scalars['ID']['output'];
  /** It puts what follows where it is. */
  isDriving: Scalars['Boolean']['output'];
  /** FS, SS, FF or SF. */
  kind: Scalars['String']['output'];
  /** The item that waits. */
  toId: Scalars['ID']['output'];
};

/** One item that drives the target, or lies on the way to it. */
export type ChainStep = {
  __typename?: 'ChainStep';
  /** When it begins, or is ready for its meeting; null where that cannot be computed. */
  from: Maybe<Scalars['Day']['output']>;
  /** On the driving chain; others lie behind what is held by a meeting or date of its own. */
  isDriving: Scalars['Boolean']['output'];
  /** It rests on a date or meeting that is to be confirmed. */
  isUnconfirmed: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Why it is where it is, and what it has to spare. */
  sentences: Array<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it ends or meets; null where that cannot be computed. */
  to: Maybe<Scalars['Day']['output']>;
  /** For what waits for its meeting. */
  wait: Maybe<ChainWait>;
};

/** Time that passes between ready and the meeting. */
export type ChainWait = {
  __typename?: 'ChainWait';
  /** When all that it needs is there. */
  from: Scalars['Day']['output'];
  /** When the body meets. */
  to: Scalars['Day']['output'];
  /** The same in words. */
  words: Scalars['String']['output'];
};

/** How much the chance of being in time hangs on one input. */
export type ChanceSwing = {
  __typename?: 'ChanceSwing';
  /** Share of runs in time with the input at its best. */
  atBest: Scalars['Float']['output'];
  /** Share of runs in time with the input at its worst. */
  atWorst: Scalars['Float']['output'];
  /** What the input does, in words. */
  sentence: Scalars['String']['output'];
  /** How far the share may be off: one standard error. */
  standardError: Scalars['Float']['output'];
};

/** How likely an item comes when, as far as you may read the plan. */
export type Chances = {
  __typename?: 'Chances';
  /** How far any share may be off at most: one standard error. */
  largestError: Scalars['Float']['output'];
  /** How often the plan was computed. */
  runs: Scalars['Int']['output'];
  /** One for each open scenario that has the target, the working one first. */
  scenarios: Array<ScenarioChances>;
  /** Where the random numbers begin; the same seed gives the same answer. */
  seed: Scalars['Int']['output'];
  /** The item asked about. */
  targetId: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  targetTitle: Maybe<Scalars['String']['output']>;
};

/** One field of a row, before and after a change, in words. */
export type ChangedField = {
  __typename?: 'ChangedField';
  /** What stands there since; null for nothing. */
  after: Maybe<Scalars['String']['output']>;
  /** What stood there; null for nothing. */
  before: Maybe<Scalars['String']['output']>;
  /** The field, as a person would call it. */
  name: Scalars['String']['output'];
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

/** An item at another meeting of its body, or at none. */
export type ChosenMeetingChangeInput = {
  /** The version that you saw; a stale one refuses all changes. */
  expectedVersion: Scalars['Int']['input'];
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The meeting; left out, the item is taken off its meeting. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** In this scenario alone; left out, in all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** What puts an item back to its meeting. */
export type ChosenMeetingUndo = {
  __typename?: 'ChosenMeetingUndo';
  /** Its version now. */
  expectedVersion: Scalars['Int']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** The meeting; null for none. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** The scenario; null for all. */
  scenarioId: Maybe<Scalars['ID']['output']>;
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

/** Close a scenario that will not come true; it stays on record. */
export type CloseScenarioInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** An item on one day against another, under one scenario. */
export type ComparedItem = {
  __typename?: 'ComparedItem';
  /** The same on the other day. */
  after: Maybe<PlanDate>;
  /** What was expected or had happened then. */
  before: Maybe<PlanDate>;
  /** The same in calendar days. */
  calendarFigure: Maybe<Scalars['String']['output']>;
  /** Moved, the same, added or gone. */
  change: ItemChange;
  /** Its code. */
  code: Scalars['String']['output'];
  /** It had happened by the other. */
  isDone: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Item and scenario. */
  rowId: Scalars['String']['output'];
  /** Number of the scenario where scenarios differ. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** Calendar days later; null where it is not known. */
  slipCalendarDays: Maybe<Scalars['Int']['output']>;
  /** Working days later as a figure: "12", "5 to 12", "at most 12"; null where it is not known. */
  slipFigure: Maybe<Scalars['String']['output']>;
  /** The slip in words, or why it is not known. */
  slipWords: Scalars['String']['output'];
  /** Working days later; null where it is not known. */
  slipWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** It had happened by the first of the two days. */
  wasDone: Scalars['Boolean']['output'];
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
  /** The day is read into the source and not printed there; the evidence says how. */
  isInterpretation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is complete although something it waits for is not (DEP-4). */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
};

/** Something that must happen before the decision has effect. */
export type ConditionInput = {
  /** By when. */
  dueOn?: InputMaybe<Scalars['Day']['input']>;
  /** The day after which the decision falls without it. */
  longStopOn?: InputMaybe<Scalars['Day']['input']>;
  /** The body that it waits for. */
  satisfiedByBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** What must happen. */
  text: Scalars['String']['input'];
};

/** Whether a condition is met. */
export type ConditionState =
  | 'FAILED'
  | 'MET'
  | 'OPEN'
  | 'WAIVED';

/** A condition under which something is decided that was settled as subject to an outcome. */
export type ConditionSuggestion = {
  __typename?: 'ConditionSuggestion';
  /** The body whose outcome it is. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** When it is expected. */
  dueOn: Maybe<Scalars['Day']['output']>;
  /** The day on which the decision would fall. */
  longStopOn: Maybe<Scalars['Day']['output']>;
  /** What must be there. */
  text: Scalars['String']['output'];
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

/** Confirm the day of a meeting. */
export type ConfirmMeetingDateInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The day, where the date was not a single one. */
  on?: InputMaybe<Scalars['Day']['input']>;
  /** Who confirmed it and where, or why it stands. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it begins, Europe/London, as HH:MM. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an item decides when the target comes. */
export type Criticality =
  /** On the driving chain of the target. */
  | 'CRITICAL'
  /** Within a few working days of it. */
  | 'NEAR_CRITICAL'
  /** Neither. */
  | 'OTHER';

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
  /** Its day is read into a source that does not print it; the reason says how. */
  isInterpretation: Scalars['Boolean']['output'];
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

/** The plan as it was known on one day against that of another. */
export type DayComparison = {
  __typename?: 'DayComparison';
  /** The first day of which anything is on record. */
  firstDay: Scalars['Day']['output'];
  /** The day that is compared. */
  from: Scalars['Day']['output'];
  /** Why these days cannot be compared; then no rows. */
  problem: Maybe<Scalars['String']['output']>;
  /** Every item of either day. */
  rows: Array<ComparedItem>;
  /** How many moved, came, went and stayed, in a sentence. */
  summary: Scalars['String']['output'];
  /** The day that it is compared with. */
  to: Scalars['Day']['output'];
  /** The office's today. */
  today: Scalars['Day']['output'];
};

/** Shut somebody out at once. What they did stays under their name. */
export type DeactivatePersonInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** A decision in full. */
export type Decision = {
  __typename?: 'Decision';
  /** Abstentions. */
  abstentions: Maybe<Scalars['Int']['output']>;
  /** The body that took it. */
  bodyId: Scalars['ID']['output'];
  /** Name of that body. */
  bodyName: Scalars['String']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Who may see it. */
  classification: DecisionClassification;
  /** Its code per body and year, such as JC-2018-03. */
  code: Scalars['String']['output'];
  /** How many conditions it has. */
  conditionCount: Scalars['Int']['output'];
  /** Its conditions. */
  conditions: Array<DecisionCondition>;
  /** What it releases, as a sentence. */
  effectSentence: Scalars['String']['output'];
  /** Paragraph of its exemption. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** You may settle its conditions and say that it was replaced. */
  maySettle: Scalars['Boolean']['output'];
  /** The meeting that took it. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** When the next open condition is due. */
  nextDueOn: Maybe<Scalars['Day']['output']>;
  /** How many of them are open. */
  openConditionCount: Scalars['Int']['output'];
  /** What the body said. */
  outcome: DecisionOutcome;
  /** Code of that item. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The gate or item that it opens. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** Why it was decided so. */
  rationale: Maybe<Scalars['String']['output']>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in that paper. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** How it stands today, long stops included. */
  state: DecisionState;
  /** Code of the decision that replaces it. */
  supersededByCode: Maybe<Scalars['String']['output']>;
  /** The decision that replaces it. */
  supersededById: Maybe<Scalars['ID']['output']>;
  /** Code of the decision that it replaces. */
  supersedesCode: Maybe<Scalars['String']['output']>;
  /** The decision that it replaces. */
  supersedesId: Maybe<Scalars['ID']['output']>;
  /** The day; null where no source prints it. */
  takenOn: Maybe<Scalars['Day']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** How it came about: COMMITTEE, RATIFICATION, DELEGATED and so on. */
  type: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Votes against. */
  votesAgainst: Maybe<Scalars['Int']['output']>;
  /** Votes for. */
  votesFor: Maybe<Scalars['Int']['output']>;
  /** The wording as minuted. */
  wording: Scalars['String']['output'];
};

/** A decision after a change. */
export type DecisionChange = {
  __typename?: 'DecisionChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The decision as it stands now. */
  decision: Decision;
};

/** Who may see a decision. */
export type DecisionClassification =
  | 'EXEMPT'
  | 'OFFICIAL'
  | 'OPEN';

/** Something that must happen before a decision has effect. */
export type DecisionCondition = {
  __typename?: 'DecisionCondition';
  /** By when. */
  dueOn: Maybe<Scalars['Day']['output']>;
  /** What shows it, or why it failed. */
  evidence: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its day has passed and it is open. */
  isOverdue: Scalars['Boolean']['output'];
  /** The day after which the decision falls without it. */
  longStopOn: Maybe<Scalars['Day']['output']>;
  /** Its place in the list. */
  position: Scalars['Int']['output'];
  /** The body that it waits for. */
  satisfiedByBodyId: Maybe<Scalars['ID']['output']>;
  /** Name of the body that it waits for. */
  satisfiedByBodyName: Maybe<Scalars['String']['output']>;
  /** Code of the decision that settled it. */
  settledByCode: Maybe<Scalars['String']['output']>;
  /** The day on which it was settled. */
  settledOn: Maybe<Scalars['Day']['output']>;
  /** Whether it is met. */
  state: ConditionState;
  /** What must happen. */
  text: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What a body said about an item. */
export type DecisionOutcome =
  | 'ADVISED'
  | 'APPROVED'
  | 'APPROVED_AMENDED'
  | 'APPROVED_CONDITIONALLY'
  | 'ASSURED'
  | 'ASSURED_WITH_CONDITIONS'
  | 'COMMENTS'
  | 'DEFERRED'
  | 'DIRECTED'
  | 'ENDORSED'
  | 'ENDORSED_FOR_PROGRESS'
  | 'NOTED'
  | 'NOT_ASSURED'
  | 'NOT_CARRIED'
  | 'NOT_SUPPORTED'
  | 'NO_RECOMMENDATION_MADE'
  | 'RECOMMENDATIONS'
  | 'RECOMMENDED'
  | 'REFERRED_BACK'
  | 'REJECTED'
  | 'REPORTED'
  | 'STEER'
  | 'SUPPORTED'
  | 'UNKNOWN';

/** How a meeting came to decide it. */
export type DecisionRoute =
  | 'COMMITTEE'
  | 'RATIFICATION';

/** A decision as the register of decisions shows it. */
export type DecisionRow = {
  __typename?: 'DecisionRow';
  /** The body that took it. */
  bodyId: Scalars['ID']['output'];
  /** Name of that body. */
  bodyName: Scalars['String']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Who may see it. */
  classification: DecisionClassification;
  /** Its code per body and year, such as JC-2018-03. */
  code: Scalars['String']['output'];
  /** How many conditions it has. */
  conditionCount: Scalars['Int']['output'];
  /** What it releases, as a sentence. */
  effectSentence: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** The meeting that took it. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** When the next open condition is due. */
  nextDueOn: Maybe<Scalars['Day']['output']>;
  /** How many of them are open. */
  openConditionCount: Scalars['Int']['output'];
  /** What the body said. */
  outcome: DecisionOutcome;
  /** Code of that item. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The gate or item that it opens. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** How it stands today, long stops included. */
  state: DecisionState;
  /** The day; null where no source prints it. */
  takenOn: Maybe<Scalars['Day']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** How a decision stands. */
export type DecisionState =
  | 'IMPLEMENTED'
  /** Everything that it waited for is met or waived. */
  | 'IN_EFFECT'
  /** A condition failed: back to the body. */
  | 'LAPSED'
  | 'QUASHED'
  | 'RESCINDED'
  | 'SUPERSEDED'
  /** Taken, and waiting for its conditions, or releasing nothing. */
  | 'TAKEN';

/** What a change of a dependency came to. */
export type DependencyChange = {
  __typename?: 'DependencyChange';
  /** The dependency. */
  id: Scalars['ID']['output'];
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** An item at another meeting of its body. */
export type DraftChosenMeetingInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** In this scenario alone; left out, in all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** An item on another date. */
export type DraftDateInput = {
  /** The item that a relative date is counted from. */
  anchorItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The date as people write it. */
  date: Scalars['String']['input'];
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** Who must confirm a date that is to be confirmed. */
  mustConfirm?: InputMaybe<Scalars['String']['input']>;
  /** In this scenario alone; left out, in all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** An activity that takes another time. */
export type DraftDurationInput = {
  /** Working days; left out, the length of its stated days. */
  duration?: InputMaybe<ThreePointInput>;
  /** The activity. */
  itemId: Scalars['ID']['input'];
};

/** A meeting that nobody has planned yet. */
export type DraftExtraMeetingInput = {
  /** The body that meets. */
  bodyId: Scalars['ID']['input'];
  /** The day as people write it. */
  date: Scalars['String']['input'];
  /** What is taken there, of the same body; left out, whatever misses another meeting. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** EXTRAORDINARY, CORRESPONDENCE for a written resolution, or INFORMAL. */
  kind: Scalars['String']['input'];
  /** It is taken there in this scenario alone; left out, wherever a scenario has no meeting of its own for it. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** A link with another lag, of another type or for another need. */
export type DraftLagInput = {
  /** FS, SS, FF or SF; left out, as it is. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The most. */
  lagMax: Scalars['Int']['input'];
  /** The least. */
  lagMin: Scalars['Int']['input'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['input'];
  /** The link. */
  linkId: Scalars['ID']['input'];
  /** PAPER or DECISION; left out, as it is. */
  neededFor?: InputMaybe<Scalars['String']['input']>;
};

/** One item that waits for another. */
export type DraftLinkInput = {
  /** FS, SS, FF or SF. */
  kind: Scalars['String']['input'];
  /** Most lag. */
  lagMax: Scalars['Int']['input'];
  /** Least lag. */
  lagMin: Scalars['Int']['input'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['input'];
  /** What a gate needs it for: PAPER or DECISION. */
  neededFor?: InputMaybe<Scalars['String']['input']>;
  /** The item that comes first. */
  predecessorId: Scalars['ID']['input'];
  /** The item that waits. */
  successorId: Scalars['ID']['input'];
};

/** A meeting on another day, or called off. */
export type DraftMeetingInput = {
  /** The day as people write it; left out when called off. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** It is called off. */
  isCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** Write the minutes of a meeting, or change their draft. */
export type DraftMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The minutes. */
  minutes: Scalars['String']['input'];
};

/** How a typed date was read. */
export type DraftReading = {
  __typename?: 'DraftReading';
  /** The item or meeting. */
  id: Scalars['ID']['output'];
  /** The reading in a sentence. */
  reading: Scalars['String']['output'];
};

/** A link that is taken out. */
export type DraftRemovedLinkInput = {
  /** The link. */
  linkId: Scalars['ID']['input'];
};

/** What a body decides, decided by its chair between meetings. */
export type DraftRouteInput = {
  /** From which day the chair can act, as people write it. */
  date: Scalars['String']['input'];
  /** The gate. */
  itemId: Scalars['ID']['input'];
};

/** End a membership. The seat stays in the history of the body. */
export type EndMembershipInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The last day. */
  heldTo: Scalars['Day']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** End a role. `id` and `expectedVersion` are those of the grant. */
export type EndRoleInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** A meeting that nobody has planned yet. */
export type ExtraMeetingChangeInput = {
  /** The body that meets. */
  bodyId: Scalars['ID']['input'];
  /** The day as people write it. */
  date: Scalars['String']['input'];
  /** What is taken there, of the same body; left out, whatever misses another meeting. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw of what is taken there. */
  itemVersion?: InputMaybe<Scalars['Int']['input']>;
  /** EXTRAORDINARY, CORRESPONDENCE for a written resolution, or INFORMAL. */
  kind: Scalars['String']['input'];
  /** It is taken there in this scenario alone; left out, wherever a scenario has no meeting of its own for it. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record that a condition failed: the decision lapses. */
export type FailConditionInput = {
  /** The decision of the body that it waited for. */
  byDecisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The day on which it failed, not after today. */
  failedOn: Scalars['Day']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** To which meeting a decision goes; the shares of its meetings and the two others add up to 1. */
export type GateChances = {
  __typename?: 'GateChances';
  /** The body that decides. */
  body: Scalars['String']['output'];
  /** That it makes the meeting it is committed to; null where there is none. */
  committed: Maybe<Scalars['Float']['output']>;
  /** Something before it cannot be computed. */
  heldUp: Scalars['Float']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Meetings with a chance at all, the first first. */
  meetings: Array<MeetingChance>;
  /** It misses the last meeting that is known. */
  noneKnown: Scalars['Float']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Give notice of a meeting, or publish its papers. */
export type GiveNoticeInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The day on which it was done; left out, today. */
  givenOn?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A governance body in full. */
export type GovernanceBody = {
  __typename?: 'GovernanceBody';
  /** Why it was archived; null while it is not. */
  archiveReason: Maybe<Scalars['String']['output']>;
  /** The power under which it acts. */
  authority: Maybe<Scalars['String']['output']>;
  /** Who chairs it; null where no chair is recorded or the chair is vacant. */
  chair: Maybe<Scalars['String']['output']>;
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** What was delegated to it. */
  delegatedScope: Maybe<Scalars['String']['output']>;
  /** Its informal meetings have papers too. */
  hasPapersWhenInformal: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It has the seat of a chair, and nobody holds it. */
  isChairVacant: Scalars['Boolean']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** The source does not print the rule on notice: it is a reading. */
  isNoticeInterpreted: Scalars['Boolean']['output'];
  /** The source does not say so outright that the other is above it. */
  isParentInferred: Scalars['Boolean']['output'];
  /** What it is. */
  kind: BodyKind;
  /** What its kind means, for a reader who has never met one. */
  kindMeaning: Scalars['String']['output'];
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** You may arrange its meetings. */
  mayEditMeetings: Scalars['Boolean']['output'];
  /** You may record its decisions. */
  mayRecordDecisions: Scalars['Boolean']['output'];
  /** The public may attend. */
  meetsInPublic: Scalars['Boolean']['output'];
  /** Seats that count today. */
  memberCount: Scalars['Int']['output'];
  /** Its seats, past ones included. */
  members: Array<BodyMember>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it meets next. */
  nextMeeting: Maybe<PlanDate>;
  /** Its next meeting. */
  nextMeetingId: Maybe<Scalars['ID']['output']>;
  /** What a reader should know. */
  note: Maybe<Scalars['String']['output']>;
  /** Clear working days of notice, where known. */
  noticeClearDays: Maybe<Scalars['Int']['output']>;
  /** Where the rule on notice comes from. */
  noticeRegime: NoticeRegime;
  /** The rule on notice as a sentence. */
  noticeSentence: Scalars['String']['output'];
  /** The organisation that hosts it. */
  organisation: Maybe<Scalars['String']['output']>;
  /** When its papers are to be ready. */
  papersReady: PapersReady;
  /** The body above it. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** Name of the body above it. */
  parentName: Maybe<Scalars['String']['output']>;
  /** The body that it follows. */
  predecessorId: Maybe<Scalars['ID']['output']>;
  /** Name of the body that it follows. */
  predecessorName: Maybe<Scalars['String']['output']>;
  /** Prefix of the codes of its decisions, such as JC. */
  prefix: Scalars['String']['output'];
  /** The programmes it serves that you may read. */
  programmes: Array<BodyProgramme>;
  /** How many must be present. */
  quorumMinimum: Maybe<Scalars['Int']['output']>;
  /** What else a quorum needs, in words. */
  quorumNote: Maybe<Scalars['String']['output']>;
  /** When its terms of reference are reviewed. */
  reviewOn: Maybe<Scalars['Day']['output']>;
  /** What it does in the programme. */
  role: BodyRole;
  /** The short form used in papers. */
  shortName: Maybe<Scalars['String']['output']>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in that paper. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** Its terms of reference, or where they are. */
  termsOfReference: Maybe<Scalars['String']['output']>;
  /** First day of its life, where known. */
  validFrom: Maybe<Scalars['Day']['output']>;
  /** Last day of its life, where it has one. */
  validTo: Maybe<Scalars['Day']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** How it votes. */
  votingRule: Maybe<Scalars['String']['output']>;
  /** It counts Saturdays as working days. */
  worksSaturdays: Scalars['Boolean']['output'];
};

/** Give somebody a role. `id` and `expectedVersion` are the person’s. */
export type GrantRoleInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The role and what it is granted on. */
  role: RoleInput;
};

/** What a role is granted on. */
export type GrantScope =
  | 'BODY'
  | 'OFFICE'
  | 'PROGRAMME'
  | 'WORKSTREAM';

/** One check of the schedule. */
export type HealthCheck = {
  __typename?: 'HealthCheck';
  /** How many were looked at. */
  checked: Scalars['Int']['output'];
  /** How many were found. */
  count: Scalars['Int']['output'];
  /** Everything found. */
  findings: Array<HealthFinding>;
  /** Why that matters. */
  reason: Scalars['String']['output'];
  /** The rule's id, such as HLT-1 or MTG-3. */
  rule: Scalars['String']['output'];
  /** The verdict in a sentence. */
  sentence: Scalars['String']['output'];
  /** How much of it is allowed. */
  threshold: Scalars['String']['output'];
  /** What it looks for. */
  title: Scalars['String']['output'];
  /** What it came to. */
  verdict: HealthVerdict;
};

/** One thing that a check found. */
export type HealthFinding = {
  __typename?: 'HealthFinding';
  /** The item it is about. */
  itemId: Maybe<Scalars['ID']['output']>;
  /** The meeting it is about. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** What was found. */
  sentence: Scalars['String']['output'];
  /** What that is called. */
  title: Scalars['String']['output'];
};

/** What a check of the schedule came to. */
export type HealthVerdict =
  /** More was found than the threshold allows. */
  | 'BEYOND'
  /** Nothing was found. */
  | 'CLEAN'
  /** It could not be checked; the sentence says why. */
  | 'NOT_CHECKED'
  /** Something was found, and no more than the threshold allows. */
  | 'WITHIN';

/** An item that hangs on something that is to be confirmed. */
export type HeldUp = {
  __typename?: 'HeldUp';
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What has a history that can be read. */
export type HistoryEntity =
  | 'body'
  | 'decision'
  | 'meeting'
  | 'office_clock'
  | 'person'
  | 'plan_item'
  | 'programme'
  | 'risk'
  | 'scenario'
  | 'workstream';

/** Record that a meeting was held. */
export type HoldMeetingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The day, not after today by the office clock. */
  heldOn: Scalars['Day']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it was quorate; needed where the quorum of the body is not a plain number. */
  isQuorate?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many voting members came. */
  presentCount: Scalars['Int']['input'];
};

/** The part of the country whose bank holidays are no working days. */
export type HolidayDivision =
  | 'ENGLAND_AND_WALES'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND';

/** By when an item is done in so many runs of a hundred. */
export type ItemChance = {
  __typename?: 'ItemChance';
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Done by then in 50 of 100 runs; null where fewer come to a day. */
  p50: Maybe<Scalars['Day']['output']>;
  /** The same, in 80 of 100 runs. */
  p80: Maybe<Scalars['Day']['output']>;
};

/** What became of an item between two days. */
export type ItemChange =
  | 'ADDED'
  | 'GONE'
  | 'MOVED'
  | 'SAME';

/** A new expected date of an item, or an earlier one that counts again. */
export type ItemDateChangeInput = {
  /** The item that a relative date is counted from. */
  anchorItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The date as people write it. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; a stale one refuses all changes. */
  expectedVersion: Scalars['Int']['input'];
  /** In place of a date: none is stated any more. */
  isWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** Who must confirm a date that is to be confirmed. */
  mustConfirm?: InputMaybe<Scalars['String']['input']>;
  /** In place of a date: the earlier forecast of this item that counts again. */
  restatesId?: InputMaybe<Scalars['ID']['input']>;
  /** In this scenario alone; left out, in all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** What puts the date of an item back. */
export type ItemDateUndo = {
  __typename?: 'ItemDateUndo';
  /** Its version now. */
  expectedVersion: Scalars['Int']['output'];
  /** There was none. */
  isWithdrawn: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** The forecast that counts again. */
  restatesId: Maybe<Scalars['ID']['output']>;
  /** The scenario; null for all. */
  scenarioId: Maybe<Scalars['ID']['output']>;
};

/** Another time that an activity takes. */
export type ItemDurationChangeInput = {
  /** Working days; left out, the length of its stated days. */
  duration?: InputMaybe<ThreePointInput>;
  /** The version that you saw; a stale one refuses all changes. */
  expectedVersion: Scalars['Int']['input'];
  /** The activity. */
  itemId: Scalars['ID']['input'];
};

/** What puts the stated time of an activity back. */
export type ItemDurationUndo = {
  __typename?: 'ItemDurationUndo';
  /** Working days; null where none were stated. */
  duration: Maybe<ThreePoint>;
  /** Its version now. */
  expectedVersion: Scalars['Int']['output'];
  /** The activity. */
  itemId: Scalars['ID']['output'];
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
  /** The most lag. */
  lagMax: Scalars['Int']['output'];
  /** The least lag. */
  lagMin: Scalars['Int']['output'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['output'];
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

/** One item as the plan computes it under one scenario, and why. */
export type ItemProjection = {
  __typename?: 'ItemProjection';
  /** What one more day costs the protected date. */
  cliff: Maybe<Scalars['String']['output']>;
  /** The programme works to this one. */
  isWorking: Scalars['Boolean']['output'];
  /** The computed days. */
  item: ProjectedItem;
  /** Number of the scenario. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** Why it is computed so, step by step. */
  steps: Array<Scalars['String']['output']>;
  /** What somebody should look at. */
  warnings: Array<ProjectionWarning>;
};

/** A risk that threatens an item. */
export type ItemRisk = {
  __typename?: 'ItemRisk';
  /** Its code. */
  code: Scalars['String']['output'];
  /** By how many working days it would delay the item, where that is stated. */
  delay: Maybe<ThreePoint>;
  /** The record. */
  id: Scalars['ID']['output'];
  /** Id of the link, to take it away. */
  linkId: Scalars['ID']['output'];
  /** Version of the link. */
  linkVersion: Scalars['Int']['output'];
  /** You may take the link away. */
  mayUnlink: Scalars['Boolean']['output'];
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
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

/** What an outcome that lands after papers are due is about (MTG-3). */
export type LatePaper = {
  __typename?: 'LatePaper';
  /** The dependency. */
  linkId: Scalars['ID']['output'];
  /** Its version. */
  linkVersion: Scalars['Int']['output'];
  /** The meeting whose papers are due before. */
  meetingId: Scalars['ID']['output'];
  /** What was settled on and why; null while it is open. */
  settled: Maybe<Scalars['String']['output']>;
  /** Every way out. */
  waysOut: Array<LateWayOut>;
};

/** One way to live with an outcome that lands after papers are due. */
export type LateWayOut = {
  __typename?: 'LateWayOut';
  /** Under which it is settled; null for moving the decision, which is a change of the plan. */
  route: Maybe<Scalars['String']['output']>;
  /** The meeting to move to; null where none is known. */
  to: Maybe<Scalars['Day']['output']>;
  /** What there is to do. */
  words: Scalars['String']['output'];
};

/** One item that waits for another from now on. */
export type LinkAddedInput = {
  /** FS, SS, FF or SF. */
  kind: Scalars['String']['input'];
  /** Most lag. */
  lagMax: Scalars['Int']['input'];
  /** Least lag. */
  lagMin: Scalars['Int']['input'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['input'];
  /** What a gate needs it for: PAPER or DECISION. */
  neededFor?: InputMaybe<Scalars['String']['input']>;
  /** The item that comes first. */
  predecessorId: Scalars['ID']['input'];
  /** The item that waits. */
  successorId: Scalars['ID']['input'];
};

/** A link with another lag, of another type or for another need. */
export type LinkLagChangeInput = {
  /** The version that you saw; a stale one refuses all changes. */
  expectedVersion: Scalars['Int']['input'];
  /** FS, SS, FF or SF; left out, as it is. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The most. */
  lagMax: Scalars['Int']['input'];
  /** The least. */
  lagMin: Scalars['Int']['input'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['input'];
  /** The link. */
  linkId: Scalars['ID']['input'];
  /** PAPER or DECISION; left out, as it is. */
  neededFor?: InputMaybe<Scalars['String']['input']>;
};

/** What puts the lag, the type and the need of a link back. */
export type LinkLagUndo = {
  __typename?: 'LinkLagUndo';
  /** Its version now. */
  expectedVersion: Scalars['Int']['output'];
  /** FS, SS, FF or SF. */
  kind: Scalars['String']['output'];
  /** The most. */
  lagMax: Scalars['Int']['output'];
  /** The least. */
  lagMin: Scalars['Int']['output'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['output'];
  /** The link. */
  linkId: Scalars['ID']['output'];
  /** PAPER or DECISION. */
  neededFor: Maybe<Scalars['String']['output']>;
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

/** A link that is taken out of the plan, or put back. */
export type LinkTakenInput = {
  /** The version that you saw; a stale one refuses all changes. */
  expectedVersion: Scalars['Int']['input'];
  /** The link. */
  linkId: Scalars['ID']['input'];
};

/** A link to take out, or to put back. */
export type LinkTakenUndo = {
  __typename?: 'LinkTakenUndo';
  /** Its version now. */
  expectedVersion: Scalars['Int']['output'];
  /** The link. */
  linkId: Scalars['ID']['output'];
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
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
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

/** Record that a condition is met (STG-2: never by silence). */
export type MeetConditionInput = {
  /** The decision of the body that it waited for. */
  byDecisionId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it. */
  evidence: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was met, not after today. */
  metOn: Scalars['Day']['input'];
};

/** A meeting in full. */
export type Meeting = {
  __typename?: 'Meeting';
  /** The body that meets. */
  bodyId: Scalars['ID']['output'];
  /** Name of the body that meets. */
  bodyName: Scalars['String']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Its code, such as JC-M03. */
  code: Scalars['String']['output'];
  /** When it meets, as stated. */
  date: PlanDate;
  /** It has minutes, which you may not be allowed to read. */
  hasMinutes: Scalars['Boolean']['output'];
  /** The day on which it was held. */
  heldOn: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** That day rests on a rule which no paper prints. */
  isPapersDueInterpreted: Scalars['Boolean']['output'];
  /** The hour is confirmed too. */
  isTimeConfirmed: Scalars['Boolean']['output'];
  /** Plan items that happen at it and that you may read. */
  itemCount: Scalars['Int']['output'];
  /** Plan items that happen at it: they follow its date. */
  items: Array<MeetingItem>;
  /** What kind of meeting it is. */
  kind: MeetingKind;
  /** You may arrange it. */
  mayEdit: Scalars['Boolean']['output'];
  /** You may write its minutes. */
  mayMinute: Scalars['Boolean']['output'];
  /** You may record its decisions. */
  mayRecordDecisions: Scalars['Boolean']['output'];
  /** Its minutes; null where there are none for you. */
  minutes: Maybe<Scalars['String']['output']>;
  /** Last day for notice and papers; null where there is no rule or no day. */
  papersDueOn: Maybe<Scalars['Day']['output']>;
  /** When papers are due, as a sentence. */
  papersSentence: Scalars['String']['output'];
  /** The meeting to which it was postponed. */
  postponedToId: Maybe<Scalars['ID']['output']>;
  /** How many voting members came. */
  presentCount: Maybe<Scalars['Int']['output']>;
  /** How many its body needs. */
  quorumMinimum: Maybe<Scalars['Int']['output']>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in that paper. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** When it begins, Europe/London, as HH:MM. */
  startsAt: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state: MeetingState;
  /** What was said with its last step. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Where it may go from here, and why not elsewhere. */
  steps: Array<MeetingStep>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it meets. */
  venue: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What the rules say about it today. */
  warnings: Array<RuleWarning>;
  /** It was quorate; null where that is not recorded. */
  wasQuorate: Maybe<Scalars['Boolean']['output']>;
};

/** How likely a decision is taken at one meeting. */
export type MeetingChance = {
  __typename?: 'MeetingChance';
  /** Body and day of the meeting. */
  meeting: Scalars['String']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** Share of the runs, from 0 to 1. */
  probability: Scalars['Float']['output'];
  /** How far the share may be off: one standard error. */
  standardError: Scalars['Float']['output'];
};

/** A meeting after a change, with how its date was read. */
export type MeetingChange = {
  __typename?: 'MeetingChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The meeting as it stands now, with the items that follow it. */
  meeting: Meeting;
  /** How a date that was typed has been read. */
  reading: Maybe<Scalars['String']['output']>;
};

/** A planned meeting on another day, a meeting called off, or one planned again. */
export type MeetingDateChangeInput = {
  /** The day as people write it; left out when called off. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; a stale one refuses all changes. */
  expectedVersion: Scalars['Int']['input'];
  /** It is called off. */
  isCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** It was called off, and is planned again. */
  isReinstated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** What puts the date of a meeting back. */
export type MeetingDateUndo = {
  __typename?: 'MeetingDateUndo';
  /** The date that it had, in words that read so today; null where it is called off or planned again. */
  date: Maybe<Scalars['String']['output']>;
  /** Its version now. */
  expectedVersion: Scalars['Int']['output'];
  /** It was planned anew, and is called off. */
  isCancelled: Scalars['Boolean']['output'];
  /** It was called off, and is planned again. */
  isReinstated: Scalars['Boolean']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
};

/** A plan item that happens at a meeting; it has no date of its own. */
export type MeetingItem = {
  __typename?: 'MeetingItem';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** The scenario in which it happens here; null: the plan. */
  scenario: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** What kind of meeting it is. */
export type MeetingKind =
  /** Decided in writing, where the terms of reference allow it. */
  | 'CORRESPONDENCE'
  /** Called out of turn. */
  | 'EXTRAORDINARY'
  /** Formal, in private. */
  | 'FORMAL_PRIVATE'
  /** Formal, in public. */
  | 'FORMAL_PUBLIC'
  /** A workshop or seminar; it takes no decision. */
  | 'INFORMAL'
  /** Formal, first in public, then in private. */
  | 'PART1_PART2';

/** A meeting as the list of meetings shows it. */
export type MeetingRow = {
  __typename?: 'MeetingRow';
  /** The body that meets. */
  bodyId: Scalars['ID']['output'];
  /** Name of the body that meets. */
  bodyName: Scalars['String']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Its code, such as JC-M03. */
  code: Scalars['String']['output'];
  /** When it meets, as stated. */
  date: PlanDate;
  /** The day on which it was held. */
  heldOn: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** That day rests on a rule which no paper prints. */
  isPapersDueInterpreted: Scalars['Boolean']['output'];
  /** The hour is confirmed too. */
  isTimeConfirmed: Scalars['Boolean']['output'];
  /** Plan items that happen at it and that you may read. */
  itemCount: Scalars['Int']['output'];
  /** What kind of meeting it is. */
  kind: MeetingKind;
  /** Last day for notice and papers; null where there is no rule or no day. */
  papersDueOn: Maybe<Scalars['Day']['output']>;
  /** When it begins, Europe/London, as HH:MM. */
  startsAt: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state: MeetingState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** How far a meeting has come. */
export type MeetingState =
  | 'ADJOURNED'
  | 'CALLED'
  | 'CANCELLED'
  | 'HELD'
  | 'INQUORATE'
  | 'MINUTES_APPROVED'
  | 'MINUTES_DRAFT'
  | 'PAPERS_PUBLISHED'
  | 'PLANNED'
  | 'POSTPONED';

/** A state that a meeting could go to, and what stands against it. */
export type MeetingStep = {
  __typename?: 'MeetingStep';
  /** Nothing stands against it now. */
  isAllowed: Scalars['Boolean']['output'];
  /** What stands against it. */
  problems: Array<RuleWarning>;
  /** The state. */
  to: MeetingState;
};

/** How the expected date of an item moved as time went on. */
export type MilestoneTrend = {
  __typename?: 'MilestoneTrend';
  /** Its baseline now. */
  baseline: Maybe<PlanDate>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** What happened; null while it is open. */
  end: Maybe<TrendEnd>;
  /** A launch, go-live or legal deadline. */
  isProtected: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** How often its expected date moved. */
  moves: Scalars['Int']['output'];
  /** The whole in a sentence. */
  sentence: Scalars['String']['output'];
  /** In the order of the days on which they were stated. */
  steps: Array<TrendStep>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Milestone trend analysis of a programme. */
export type MilestoneTrends = {
  __typename?: 'MilestoneTrends';
  /** The office's today. */
  today: Scalars['Day']['output'];
  /** In the order of the plan. */
  trends: Array<MilestoneTrend>;
};

/** A decision that would no longer make its meeting. */
export type MissedMeeting = {
  __typename?: 'MissedMeeting';
  /** What is decided. */
  itemId: Scalars['ID']['output'];
  /** The body and day that it misses. */
  meeting: Scalars['String']['output'];
  /** Where it goes instead; null where none is known. */
  nextMeeting: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Give a planned meeting another date. */
export type MoveMeetingInput = {
  /** When, as people write it. */
  date: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Put a workstream, with all below it, at a place of the tree. */
export type MoveWorkstreamInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The workstream above it; left out or null puts it at the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** How many siblings come before it; last if left out. */
  place?: InputMaybe<Scalars['Int']['input']>;
};

/** An item whose computed day would be another. */
export type MovedItem = {
  __typename?: 'MovedItem';
  /** Computed now; null where it cannot be. */
  from: Maybe<Scalars['Day']['output']>;
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Computed with the changes; null where it cannot be. */
  to: Maybe<Scalars['Day']['output']>;
  /** Working days later; earlier is negative. */
  workingDays: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Add a body to one or more programmes. */
  addBody: GovernanceBody;
  /** Close a day, or work one besides. */
  addCalendarDay: CalendarDay;
  /** Add somebody and get the link that lets them in. */
  addPerson: PasswordLink;
  /** Put a new item into the plan. */
  addPlanItem: PlanItemChange;
  /** Set up a programme. */
  addProgramme: Programme;
  /** Enter a restricted period. */
  addRestrictedPeriod: RestrictedPeriod;
  /** Set up a workstream or a working group. */
  addWorkstream: Workstream;
  /** Break a meeting off, to go on another day. */
  adjournMeeting: MeetingChange;
  /** Change the basics of a body. */
  amendBody: GovernanceBody;
  /** Change how long one item waits for another. */
  amendLink: DependencyChange;
  /** Change what an item is, not when it is. */
  amendPlanItem: PlanItemChange;
  /** Change what a programme is called and where it belongs. */
  amendProgramme: Programme;
  /** Change a restricted period. */
  amendRestrictedPeriod: RestrictedPeriod;
  /** Change the words, the owner or the state of a risk. */
  amendRisk: Risk;
  /** Say what decides whether a scenario comes true, and by when that is known. */
  amendScenario: PlanScenario;
  /** Change what a workstream is called and what it is for. */
  amendWorkstream: Workstream;
  /** Make changes of items, meetings and links together, with one reason: all of them, or none. */
  applyPlanChanges: PlanChanges;
  /** Record that the minutes were approved. */
  approveMinutes: MeetingChange;
  /** Put a body away with a reason; nothing of it is deleted. */
  archiveBody: GovernanceBody;
  /** Take an item out of the plan; it stays on record. */
  archivePlanItem: PlanItemChange;
  /** Archive a programme; its records stay readable and are no longer changed. */
  archiveProgramme: Programme;
  /** Archive a workstream; its records stay readable. */
  archiveWorkstream: Workstream;
  /** Give notice of a meeting (MTG-2, MTG-4). */
  callMeeting: MeetingChange;
  /** Cancel a meeting, with the reason. */
  cancelMeeting: MeetingChange;
  /** Let an item happen at a meeting of its body, or at none. */
  chooseMeeting: PlanItemChange;
  /** Close a risk for a reason. It stays in the register. */
  closeRisk: Risk;
  /** Close a scenario that will not come true. */
  closeScenario: PlanScenario;
  /** Record that an item is done, with what shows it. */
  completeMilestone: PlanItemChange;
  /** Change tolerances, staleness or the risk matrix. */
  configureProgramme: Programme;
  /** Confirm the day of a meeting (MTG-2). */
  confirmMeetingDate: MeetingChange;
  /** Shut somebody out: their sessions end at once. */
  deactivatePerson: Person;
  /** Write the minutes of a meeting, or change their draft. */
  draftMinutes: MeetingChange;
  /** End a membership; it stays in the history of the body. */
  endMembership: GovernanceBody;
  /** End a role. It counts from the next call on. */
  endRole: Person;
  /** Record that a condition failed: its decision lapses. */
  failCondition: DecisionChange;
  /** Give somebody a role. */
  grantRole: Person;
  /** Record that a meeting was held, quorate or not. */
  holdMeeting: MeetingChange;
  /** Say that one item waits for another. */
  linkPlanItems: DependencyChange;
  /** Say that a risk threatens a plan item. */
  linkRiskToItem: Risk;
  /** Log a risk. It is raised today, by the office clock. */
  logRisk: Risk;
  /** Record that a condition is met. */
  meetCondition: DecisionChange;
  /** Give a planned meeting another date, with the reason. */
  moveMeeting: MeetingChange;
  /** Put a workstream below another one or at another place among its siblings. */
  moveWorkstream: Workstream;
  /** Postpone a meeting to another, which its plan items follow; answers the other meeting. */
  postponeMeeting: MeetingChange;
  /** Let the plan work to this scenario; the one that it worked to becomes an alternative. */
  promoteScenario: ScenarioPromotion;
  /** Publish the papers of a meeting (MTG-4). */
  publishPapers: MeetingChange;
  /** Record what a body decided at a meeting. */
  recordDecision: DecisionChange;
  /** Move the expected date of an item. The agreed baseline is left as it is. */
  reforecastMilestone: PlanItemChange;
  /** Plan a meeting again that was called off by mistake; notice of it is given anew. */
  reinstateMeeting: MeetingChange;
  /** Put back a dependency that was taken away, as it was. */
  relinkPlanItems: DependencyChange;
  /** Take a day out of its calendar; it stays on record. */
  removeCalendarDay: CalendarDay;
  /** Take a restricted period out; it stays on record. */
  removeRestrictedPeriod: RestrictedPeriod;
  /** Take back that an item is done. */
  reopenMilestone: PlanItemChange;
  /** Take a closed scenario up again, as an alternative. */
  reopenScenario: PlanScenario;
  /** Report how an item stands. */
  reportStatus: PlanItemChange;
  /** Rate a risk anew, and say why. */
  rescoreRisk: Risk;
  /** Make a new one-time link for somebody. */
  resetPassword: PasswordLink;
  /** Put a day back into its calendar. */
  restoreCalendarDay: CalendarDay;
  /** Put an archived item back into the plan. */
  restorePlanItem: PlanItemChange;
  /** Take an archived programme up again. */
  restoreProgramme: Programme;
  /** Put a restricted period back. */
  restoreRestrictedPeriod: RestrictedPeriod;
  /** Take an archived workstream up again. */
  restoreWorkstream: Workstream;
  /** Record that a risk was reviewed today. */
  reviewRisk: Risk;
  /** Plan a meeting; its date is read as people write it. */
  scheduleMeeting: MeetingChange;
  /** Add a seat to a body. */
  seatMember: GovernanceBody;
  /** Change whose bank holidays the office keeps. */
  setHolidayDivision: OfficeDivision;
  /** Set or advance the day on which the office lives. It never goes back. */
  setOfficeClock: OfficeClock;
  /** Settle how a decision takes an outcome that lands after its papers are due. */
  settleLatePaper: DependencyChange;
  /** State how many working days an activity takes at least, most likely and at most. */
  stateDuration: PlanItemChange;
  /** State by how many working days a risk would delay an item that it threatens. */
  stateRiskDelay: Risk;
  /** Record that a later decision replaces this one. */
  supersedeDecision: DecisionChange;
  /** Set the reference of the plan anew, by a decision. The one before stays on record. */
  takeBaseline: Baseline;
  /** Take a dependency away; it stays on record. */
  unlinkPlanItems: DependencyChange;
  /** Take the link between a risk and a plan item away, on record. */
  unlinkRiskFromItem: Risk;
  /** Record that the body waived a condition. */
  waiveCondition: DecisionChange;
};


export type MutationAddBodyArgs = {
  input: AddBodyInput;
};


export type MutationAddCalendarDayArgs = {
  input: AddCalendarDayInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAddPlanItemArgs = {
  input: AddPlanItemInput;
};


export type MutationAddProgrammeArgs = {
  input: AddProgrammeInput;
};


export type MutationAddRestrictedPeriodArgs = {
  input: AddRestrictedPeriodInput;
};


export type MutationAddWorkstreamArgs = {
  input: AddWorkstreamInput;
};


export type MutationAdjournMeetingArgs = {
  input: AdjournMeetingInput;
};


export type MutationAmendBodyArgs = {
  input: AmendBodyInput;
};


export type MutationAmendLinkArgs = {
  input: AmendLinkInput;
};


export type MutationAmendPlanItemArgs = {
  input: AmendPlanItemInput;
};


export type MutationAmendProgrammeArgs = {
  input: AmendProgrammeInput;
};


export type MutationAmendRestrictedPeriodArgs = {
  input: AmendRestrictedPeriodInput;
};


export type MutationAmendRiskArgs = {
  input: AmendRiskInput;
};


export type MutationAmendScenarioArgs = {
  input: AmendScenarioInput;
};


export type MutationAmendWorkstreamArgs = {
  input: AmendWorkstreamInput;
};


export type MutationApplyPlanChangesArgs = {
  input: ApplyPlanChangesInput;
};


export type MutationApproveMinutesArgs = {
  input: ApproveMinutesInput;
};


export type MutationArchiveBodyArgs = {
  input: ArchiveBodyInput;
};


export type MutationArchivePlanItemArgs = {
  input: ArchivePlanItemInput;
};


export type MutationArchiveProgrammeArgs = {
  input: ArchiveProgrammeInput;
};


export type MutationArchiveWorkstreamArgs = {
  input: ArchiveWorkstreamInput;
};


export type MutationCallMeetingArgs = {
  input: GiveNoticeInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationChooseMeetingArgs = {
  input: ChooseMeetingInput;
};


export type MutationCloseRiskArgs = {
  input: CloseRiskInput;
};


export type MutationCloseScenarioArgs = {
  input: CloseScenarioInput;
};


export type MutationCompleteMilestoneArgs = {
  input: CompleteMilestoneInput;
};


export type MutationConfigureProgrammeArgs = {
  input: ConfigureProgrammeInput;
};


export type MutationConfirmMeetingDateArgs = {
  input: ConfirmMeetingDateInput;
};


export type MutationDeactivatePersonArgs = {
  input: DeactivatePersonInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


export type MutationFailConditionArgs = {
  input: FailConditionInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
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


export type MutationMeetConditionArgs = {
  input: MeetConditionInput;
};


export type MutationMoveMeetingArgs = {
  input: MoveMeetingInput;
};


export type MutationMoveWorkstreamArgs = {
  input: MoveWorkstreamInput;
};


export type MutationPostponeMeetingArgs = {
  input: PostponeMeetingInput;
};


export type MutationPromoteScenarioArgs = {
  input: PromoteScenarioInput;
};


export type MutationPublishPapersArgs = {
  input: GiveNoticeInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationReforecastMilestoneArgs = {
  input: ReforecastMilestoneInput;
};


export type MutationReinstateMeetingArgs = {
  input: ReinstateMeetingInput;
};


export type MutationRelinkPlanItemsArgs = {
  input: RelinkPlanItemsInput;
};


export type MutationRemoveCalendarDayArgs = {
  input: RemoveCalendarDayInput;
};


export type MutationRemoveRestrictedPeriodArgs = {
  input: RemoveRestrictedPeriodInput;
};


export type MutationReopenMilestoneArgs = {
  input: ReopenMilestoneInput;
};


export type MutationReopenScenarioArgs = {
  input: ReopenScenarioInput;
};


export type MutationReportStatusArgs = {
  input: ReportStatusInput;
};


export type MutationRescoreRiskArgs = {
  input: RescoreRiskInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRestoreCalendarDayArgs = {
  input: RestoreCalendarDayInput;
};


export type MutationRestorePlanItemArgs = {
  input: RestorePlanItemInput;
};


export type MutationRestoreProgrammeArgs = {
  input: RestoreProgrammeInput;
};


export type MutationRestoreRestrictedPeriodArgs = {
  input: RestoreRestrictedPeriodInput;
};


export type MutationRestoreWorkstreamArgs = {
  input: RestoreWorkstreamInput;
};


export type MutationReviewRiskArgs = {
  input: ReviewRiskInput;
};


export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


export type MutationSeatMemberArgs = {
  input: SeatMemberInput;
};


export type MutationSetHolidayDivisionArgs = {
  input: SetHolidayDivisionInput;
};


export type MutationSetOfficeClockArgs = {
  input: SetOfficeClockInput;
};


export type MutationSettleLatePaperArgs = {
  input: SettleLatePaperInput;
};


export type MutationStateDurationArgs = {
  input: StateDurationInput;
};


export type MutationStateRiskDelayArgs = {
  input: StateRiskDelayInput;
};


export type MutationSupersedeDecisionArgs = {
  input: SupersedeDecisionInput;
};


export type MutationTakeBaselineArgs = {
  input: TakeBaselineInput;
};


export type MutationUnlinkPlanItemsArgs = {
  input: UnlinkPlanItemsInput;
};


export type MutationUnlinkRiskFromItemArgs = {
  input: UnlinkRiskInput;
};


export type MutationWaiveConditionArgs = {
  input: WaiveConditionInput;
};

/** Where the rule on notice comes from. */
export type NoticeRegime =
  /** Local Government Act 1972. */
  | 'LGA_1972'
  /** No rule on notice. */
  | 'NONE'
  /** Public Bodies (Admission to Meetings) Act 1960. */
  | 'PBAM_1960'
  /** Standing orders or terms of reference. */
  | 'STANDING_ORDERS';

/** The day on which an office lives: every "today" of rules and screens comes from it. */
export type OfficeClock = {
  __typename?: 'OfficeClock';
  /** Whose bank holidays the office keeps, in all its programmes. */
  holidayDivision: HolidayDivision;
  /** Whether the clock is real or set. */
  mode: ClockMode;
  /** Today, as the office sees it. */
  on: Scalars['Day']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** Whose bank holidays an office keeps. */
export type OfficeDivision = {
  __typename?: 'OfficeDivision';
  /** england-and-wales, scotland or northern-ireland. */
  division: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** A condition that a decision still waits for. */
export type OpenCondition = {
  __typename?: 'OpenCondition';
  /** Code of that decision. */
  decisionCode: Scalars['String']['output'];
  /** The decision that waits. */
  decisionId: Scalars['ID']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The body that it waits for. */
  satisfiedByBodyId: Maybe<Scalars['ID']['output']>;
  /** What must happen. */
  text: Scalars['String']['output'];
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

/** An outcome, and whether this body may record it at this meeting. */
export type OutcomeChoice = {
  __typename?: 'OutcomeChoice';
  /** It may be recorded. */
  isAllowed: Scalars['Boolean']['output'];
  /** The outcome. */
  outcome: DecisionOutcome;
  /** Why it may not. */
  why: Maybe<Scalars['String']['output']>;
};

/** Where a programme stands today. */
export type Overview = {
  __typename?: 'Overview';
  /** How many changes there were since that day. */
  changeCount: Scalars['Int']['output'];
  /** The newest changes. */
  changes: Array<OverviewChange>;
  /** The first day of the changes that are counted. */
  changesSince: Scalars['Day']['output'];
  /** Decisions due in the next 90 days, by day. */
  decisions: Array<OverviewDecision>;
  /** The last of those 90 days. */
  decisionsUntil: Scalars['Day']['output'];
  /** Items in the plan, as the programme works to it. */
  items: Scalars['Int']['output'];
  /** Protected dates still to come, those on which scenarios differ first. */
  launches: Array<OverviewLaunch>;
  /** What waits for somebody. */
  needs: Array<OverviewNeed>;
  /** How many risks are open. */
  openRisks: Scalars['Int']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Its name. */
  programmeName: Scalars['String']['output'];
  /** The worst open risks. */
  risks: Array<OverviewRisk>;
  /** What all of them come to by rule. */
  status: OverviewRollup;
  /** Today, by the office clock. */
  today: Scalars['Day']['output'];
  /** Decisions to be taken of which nobody knows the day. */
  undatedDecisions: Scalars['Int']['output'];
  /** Workstreams in the order of the tree. */
  workstreams: Array<OverviewWorkstream>;
};

/** One action in one line. */
export type OverviewChange = {
  __typename?: 'OverviewChange';
  /** What stands there since. */
  after: Maybe<Scalars['String']['output']>;
  /** What stood there, where one thing tells it. */
  before: Maybe<Scalars['String']['output']>;
  /** The action. */
  changeId: Scalars['ID']['output'];
  /** When, by the clock of the office. */
  effectiveAt: Scalars['Instant']['output'];
  /** Its code and title. */
  label: Scalars['String']['output'];
  /** Who did it. */
  personName: Scalars['String']['output'];
  /** Why. */
  reason: Maybe<Scalars['String']['output']>;
  /** The kind of what it was done to: plan_item, risk, decision, meeting. */
  subject: Scalars['String']['output'];
  /** What it was done to. */
  subjectId: Scalars['ID']['output'];
  /** What was done: moved, done, new. */
  verb: Scalars['String']['output'];
};

/** A decision that is due, as one scenario sees it. */
export type OverviewDecision = {
  __typename?: 'OverviewDecision';
  /** The body that decides. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  bodyName: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** The meeting at which it is taken. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** What that meeting is. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** Last day for its papers under the body's notice rule; null where there is no day or no rule. */
  papersDue: Maybe<Scalars['Day']['output']>;
  /** The status to show. */
  rag: Scalars['String']['output'];
  /** Why it has this status. */
  ragSentence: Scalars['String']['output'];
  /** Unique in the answer. */
  rowId: Scalars['ID']['output'];
  /** The scenario; null where scenarios agree. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What is decided. */
  title: Scalars['String']['output'];
  /** When, in words. */
  when: Scalars['String']['output'];
};

/** A launch, go-live or legal deadline that is still to come. */
export type OverviewLaunch = {
  __typename?: 'OverviewLaunch';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its date in each open scenario. */
  dates: Array<OverviewLaunchDate>;
  /** Calendar days between the scenarios; null where there is one date or a day is not known. */
  daysApart: Maybe<Scalars['Int']['output']>;
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** A protected date as one scenario has it. */
export type OverviewLaunchDate = {
  __typename?: 'OverviewLaunchDate';
  /** What decides that it comes true. */
  branchCondition: Maybe<Scalars['String']['output']>;
  /** When it is expected; null where none is stated. */
  date: Maybe<PlanDate>;
  /** Calendar days from today to the last possible day; null where there is none. */
  daysAway: Maybe<Scalars['Int']['output']>;
  /** By when that is decided. */
  decideBy: Maybe<Scalars['Day']['output']>;
  /** The programme works to this one. */
  isWorking: Scalars['Boolean']['output'];
  /** How likely the scenario is in a hundred, in the office's own estimate. */
  probability: Maybe<Scalars['Int']['output']>;
  /** The status to show: blue, green, amber, red, grey or stale. */
  rag: Scalars['String']['output'];
  /** Why it has this status. */
  ragSentence: Scalars['String']['output'];
  /** Name of the scenario. */
  scenarioName: Maybe<Scalars['String']['output']>;
  /** Number of the scenario; null where scenarios agree. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** The same in words. */
  when: Scalars['String']['output'];
};

/** Things of one kind that wait for somebody to take them up. */
export type OverviewNeed = {
  __typename?: 'OverviewNeed';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The first twenty of them. */
  examples: Array<OverviewNeedExample>;
  /** What they wait for. */
  kind: OverviewNeedKind;
};

/** One of the things that wait. */
export type OverviewNeedExample = {
  __typename?: 'OverviewNeedExample';
  /** Its code. */
  code: Maybe<Scalars['String']['output']>;
  /** Its date in words. */
  detail: Maybe<Scalars['String']['output']>;
  /** The plan item; null for a post. */
  itemId: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Its workstream. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** What waits for somebody. */
export type OverviewNeedKind =
  /** The last possible day has passed and nothing is recorded as done. */
  | 'MISSED'
  /** Reported once, but not since the reporting period began. */
  | 'STALE'
  /** A date to be confirmed, or none, with nobody named to confirm it. */
  | 'UNCONFIRMED_DATE'
  /** A post of a director, manager or lead that nobody holds. */
  | 'VACANT_LEAD'
  /** A post of senior responsible owner that nobody holds. */
  | 'VACANT_SRO';

/** What comes next in a workstream. */
export type OverviewNext = {
  __typename?: 'OverviewNext';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
  /** When, in words. */
  when: Scalars['String']['output'];
};

/** An open risk. */
export type OverviewRisk = {
  __typename?: 'OverviewRisk';
  /** Its code. */
  code: Scalars['String']['output'];
  /** As it is rated now. */
  current: RiskRating;
  /** The risk. */
  id: Scalars['ID']['output'];
  /** Who owns it: a person or a post. */
  owner: Maybe<Scalars['String']['output']>;
  /** What may happen. */
  title: Scalars['String']['output'];
};

/** What a set of items comes to: the worst colour and the counts. */
export type OverviewRollup = {
  __typename?: 'OverviewRollup';
  /** How many are at risk. */
  amber: Scalars['Int']['output'];
  /** How many are complete. */
  blue: Scalars['Int']['output'];
  /** How many are on track. */
  green: Scalars['Int']['output'];
  /** How many are not rated. */
  grey: Scalars['Int']['output'];
  /** The worst colour among those rated; grey when nothing is rated. */
  rag: Scalars['String']['output'];
  /** How many had a say: neither grey nor stale. */
  rated: Scalars['Int']['output'];
  /** How many are off track. */
  red: Scalars['Int']['output'];
  /** The same in words. */
  sentence: Scalars['String']['output'];
  /** How many were last reported for an earlier period. */
  stale: Scalars['Int']['output'];
  /** How many open ones have a date to be confirmed. */
  tbc: Scalars['Int']['output'];
};

/** A workstream with what it and all below it comes to. */
export type OverviewWorkstream = {
  __typename?: 'OverviewWorkstream';
  /** What the rule makes of its items. */
  computed: OverviewRollup;
  /** How far below the top it stands, from 0. */
  depth: Scalars['Int']['output'];
  /** The workstream. */
  id: Scalars['ID']['output'];
  /** Reported and computed colour differ. */
  isDifferent: Scalars['Boolean']['output'];
  /** How many items it and those below it hold. */
  items: Scalars['Int']['output'];
  /** Its next milestone or gate. */
  next: Maybe<OverviewNext>;
  /** What its owners reported; null where nobody reported anything. */
  reported: Maybe<OverviewRollup>;
  /** How many items were ever reported. */
  reportedItems: Scalars['Int']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
};

/** Who may own a risk or a plan item. */
export type OwnerChoice = {
  __typename?: 'OwnerChoice';
  /** Job of the person, or who holds the post today. */
  detail: Maybe<Scalars['String']['output']>;
  /** Id of the person or post. */
  id: Scalars['ID']['output'];
  /** Person or post. */
  kind: OwnerKind;
  /** Name of the person or title of the post. */
  name: Scalars['String']['output'];
  /** The programme of a post; null for people and for posts of the office. */
  programmeId: Maybe<Scalars['ID']['output']>;
};

/** A person, or a post whoever holds it. */
export type OwnerKind =
  | 'PERSON'
  | 'POST';

/** When papers are to be ready, beside the day on which they go out. */
export type PapersReady =
  /** The working day before it. */
  | 'DAY_BEFORE'
  /** On the day of publication. */
  | 'ON_DAY';

/** A one-time link for setting a password. It is answered once. */
export type PasswordLink = {
  __typename?: 'PasswordLink';
  /** Whose account it is. */
  person: Person;
  /** The token of the link, good for 48 hours and one use. Null when this call was a repetition: it is shown once only. */
  token: Maybe<Scalars['String']['output']>;
};

/** Somebody who works with the office, with the account and the roles. */
export type Person = {
  __typename?: 'Person';
  /** The address they sign in with. */
  email: Maybe<Scalars['String']['output']>;
  /** A password is set; otherwise the first link is still unused. */
  hasPassword: Scalars['Boolean']['output'];
  /** Their id. */
  id: Scalars['ID']['output'];
  /** They can no longer sign in. */
  isDeactivated: Scalars['Boolean']['output'];
  /** Their job. */
  jobTitle: Maybe<Scalars['String']['output']>;
  /** When they were last here. */
  lastSeenAt: Maybe<Scalars['Instant']['output']>;
  /** Their name. */
  name: Scalars['String']['output'];
  /** The organisation they come from. */
  organisationName: Maybe<Scalars['String']['output']>;
  /** Roles that stand. */
  roles: Array<RoleGrant>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** By which days the programme counts: bank holidays, and what is closed or worked besides. */
export type PlanCalendar = {
  __typename?: 'PlanCalendar';
  /** Closed besides bank holidays and weekends. */
  closedDays: Array<Scalars['Day']['output']>;
  /** Whose bank holidays: england-and-wales, scotland or northern-ireland. */
  division: Scalars['String']['output'];
  /** Worked although they fall on a weekend or bank holiday. */
  workedDays: Array<Scalars['Day']['output']>;
};

/** What changes of a plan that were made together came to. */
export type PlanChanges = {
  __typename?: 'PlanChanges';
  /** Every row that was changed. */
  applied: Array<AppliedChange>;
  /** Why it cannot be taken back; empty where it can. */
  noUndo: Array<Scalars['String']['output']>;
  /** What takes all of it back, if anything. */
  undo: Maybe<PlanChangesUndo>;
  /** What was accepted with the reason and is worth knowing. */
  warnings: Array<RuleWarning>;
};

/** The changes that take all of it back: send them as they are. */
export type PlanChangesUndo = {
  __typename?: 'PlanChangesUndo';
  /** Items at meetings. */
  chosen: Array<ChosenMeetingUndo>;
  /** Items. */
  dates: Array<ItemDateUndo>;
  /** Activities. */
  durations: Array<ItemDurationUndo>;
  /** Links. */
  lags: Array<LinkLagUndo>;
  /** Meetings. */
  meetings: Array<MeetingDateUndo>;
  /** Links to take out. */
  removedLinks: Array<LinkTakenUndo>;
  /** Links to put back. */
  restoredLinks: Array<LinkTakenUndo>;
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
  /** It may not run inside restricted periods. */
  avoidsRestricted: Scalars['Boolean']['output'];
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
  /** How long an activity takes as its owner states it; null where nothing is stated. */
  duration: Maybe<ThreePoint>;
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
  /** The post that owns it. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** Its programme's code, for links. */
  programmeCode: Scalars['String']['output'];
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** Every report, newest first. */
  reports: Array<StatusReport>;
  /** Why it runs inside one all the same, or which extension a consultation has for it. */
  restrictedNote: Maybe<Scalars['String']['output']>;
  /** Risks that threaten it. */
  risks: Array<ItemRisk>;
  /** As each scenario sees it. */
  rows: Array<TimelineRow>;
  /** What of it is held back inside restricted periods; null for nothing. */
  sensitiveEvent: Maybe<SensitiveEvent>;
  /** What it signs off. */
  signsOff: Maybe<SignedOff>;
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
  /** Of a new forecast: the statement that it took the place of; null where there was none. */
  replacedId: Maybe<Scalars['ID']['output']>;
  /** Its version now. */
  version: Scalars['Int']['output'];
  /** What was accepted and is worth knowing. */
  warnings: Array<Problem>;
};

/** A named overlay on a plan, never a copy of it. */
export type PlanScenario = {
  __typename?: 'PlanScenario';
  /** What decides whether it comes true. */
  branchCondition: Maybe<Scalars['String']['output']>;
  /** Why it was closed. */
  closedReason: Maybe<Scalars['String']['output']>;
  /** By when that is known. */
  decideBy: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** You may promote, close, reopen and amend it. */
  mayEdit: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** How likely it is in a hundred, in the office's own estimate; null where nobody has said. */
  probability: Maybe<Scalars['Int']['output']>;
  /** Who estimated that. */
  probabilityBy: Maybe<Scalars['String']['output']>;
  /** When that was estimated. */
  probabilityOn: Maybe<Scalars['Day']['output']>;
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** WORKING, ALTERNATIVE or CLOSED. */
  state: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What the rules say of the estimates as they stand (SCN-5). */
  warnings: Array<Problem>;
  /** The workstream that it is about; null for the whole. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** Where a period ends that is tied to a poll. */
export type PollDayRule =
  /** With the day after it. */
  | 'ENDS_DAY_AFTER'
  /** With the day of the poll. */
  | 'ENDS_ON_POLL_DAY';

/** Postpone a meeting to another of the same body, which its plan items follow. */
export type PostponeMeetingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** Or the date of a new one, as people write it. */
  toDate?: InputMaybe<Scalars['String']['input']>;
  /** A meeting that is already planned. */
  toMeetingId?: InputMaybe<Scalars['ID']['input']>;
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

/** The meeting that a decision goes to, and how close its paper is. */
export type ProjectedGate = {
  __typename?: 'ProjectedGate';
  /** The body. */
  bodyId: Scalars['ID']['output'];
  /** Working days between ready and due, in the body's calendar. */
  marginDays: Scalars['Int']['output'];
  /** Body and day of the meeting. */
  meeting: Scalars['String']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** The meeting it falls to when this one is missed. */
  nextMeeting: Maybe<Scalars['String']['output']>;
  /** The last day on which papers are in time. */
  papersDue: Scalars['Day']['output'];
  /** When all that it needs is there. */
  readyOn: Scalars['Day']['output'];
};

/** What the plan computes for an item, beside what its owner states. */
export type ProjectedItem = {
  __typename?: 'ProjectedItem';
  /** Why it cannot be computed. */
  because: Maybe<Scalars['String']['output']>;
  /** Whether it decides when the target comes. */
  criticality: Criticality;
  /** Working days from the last day that the owner states to the computed one; null where either is not known. */
  differenceDays: Maybe<Scalars['Int']['output']>;
  /** At the earliest of all ranges. */
  earliest: Maybe<Scalars['Day']['output']>;
  /** Working days that it can slip before the target moves; null where it does not lead there. */
  floatDays: Maybe<Scalars['Int']['output']>;
  /** For what goes to a meeting. */
  gate: Maybe<ProjectedGate>;
  /** Passed with nothing recorded, and computed as if done today (PROJ-2). */
  isPresumed: Scalars['Boolean']['output'];
  /** It rests on a date or meeting that is to be confirmed. */
  isUnconfirmed: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** At the latest of all ranges. */
  latest: Maybe<Scalars['Day']['output']>;
  /** To plan with; null where it cannot be computed. */
  likely: Maybe<Scalars['Day']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The same in words. */
  words: Scalars['String']['output'];
};

/** What the plan says will happen, as far as you may read it. */
export type Projection = {
  __typename?: 'Projection';
  /** Days from the earliest scenario to the latest; null where one is not known. */
  daysApart: Maybe<Scalars['Int']['output']>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** One for each open scenario, the working one first. */
  scenarios: Array<ScenarioProjection>;
  /** The item that float is counted to. */
  targetId: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  targetTitle: Maybe<Scalars['String']['output']>;
  /** The office's day, as at which it is computed. */
  today: Scalars['Day']['output'];
};

/** What drives the target, and from there the way back. */
export type ProjectionChain = {
  __typename?: 'ProjectionChain';
  /** What joins them. */
  links: Array<ChainLink>;
  /** In the order of time. */
  steps: Array<ChainStep>;
};

/** Something that is not known, and what waits behind it. */
export type ProjectionWait = {
  __typename?: 'ProjectionWait';
  /** What waits, the item where it stands first. */
  itemIds: Array<Scalars['ID']['output']>;
  /** What is not known. */
  sentence: Scalars['String']['output'];
};

/** Something on the way that somebody should look at. */
export type ProjectionWarning = {
  __typename?: 'ProjectionWarning';
  /** The item that it is about. */
  itemId: Scalars['ID']['output'];
  /** For MTG-3: the ways out, and which was taken. */
  latePaper: Maybe<LatePaper>;
  /** What is wrong, with the ways out. */
  message: Scalars['String']['output'];
  /** The rule's id, such as MTG-3. */
  rule: Scalars['String']['output'];
};

/** Let the plan work to this scenario. */
export type PromoteScenarioInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The scenario that you saw the plan work to, which becomes an alternative; left out for none. */
  inPlaceOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The audit trail of the office or of one programme. */
  auditTrail: AuditTrailPage;
  /** The plan now against one baseline. */
  baselineComparison: BaselineComparison;
  /** The baselines of a programme, newest first. */
  baselines: Baselines;
  /** The bodies that serve a programme. */
  bodies: Array<BodyRow>;
  /** One body in full. */
  body: GovernanceBody;
  /** Every date and deadline that a change of calendars would move. Nothing is stored. */
  calendarPreview: CalendarPreview;
  /** By which days a programme and its bodies count. */
  calendarSettings: CalendarSettings;
  /** How likely an item comes when: the plan computed many times over, each time with what is uncertain drawn anew. */
  chances: Chances;
  /** Conditions for a decision that was settled as subject to an outcome, for one meeting. */
  conditionSuggestions: Array<ConditionSuggestion>;
  /** The plan as it was known on a past day against that of another, by the office clock. */
  dayComparison: DayComparison;
  /** One decision in full. */
  decision: Decision;
  /** The decisions of a programme, newest first. */
  decisions: Array<DecisionRow>;
  /** What happened to a row and to what hangs on it, newest first. Readable by whoever reads the row. */
  history: Array<AuditEntry>;
  /** One item as the plan computes it under each scenario that has it, with the reasoning. */
  itemProjection: Array<ItemProjection>;
  /** One meeting in full. */
  meeting: Meeting;
  /** The meetings of the bodies that serve a programme, by date. */
  meetings: Array<MeetingRow>;
  /** How the expected dates of items moved as time went on (milestone trend analysis). */
  milestoneTrends: MilestoneTrends;
  /** The clock of your office. */
  officeClock: OfficeClock;
  /** What decisions of a programme still wait for. */
  openConditions: Array<OpenCondition>;
  /** The organisations of your office, by name. */
  organisations: Array<Organisation>;
  /** What a body may record at one of its meetings, and why not more. */
  outcomeChoices: Array<OutcomeChoice>;
  /** Where a programme stands today, as far as you may read it: every figure from the plan itself. */
  overview: Overview;
  /** People and posts that may own a risk or a plan item. */
  ownerChoices: Array<OwnerChoice>;
  /** Everybody of the office, for administrators and the PMO. */
  people: Array<Person>;
  /** Everything about one item of the plan. */
  planItem: PlanItem;
  /** A programme with structure, scenarios and settings. */
  programme: Programme;
  /** The programmes that you may read. */
  programmes: Array<ProgrammeSummary>;
  /** What the plan says will happen under each scenario, and what decides it. */
  projection: Projection;
  /** What was done in a programme since a day of the office clock, newest first, action by action. */
  recentChanges: Array<RecentChange>;
  /** One risk in full, with the plan items that it threatens. */
  risk: Risk;
  /** The risk register of a programme, worst first, closed ones last. */
  risks: Array<RiskRow>;
  /** Every scenario of a programme by its number, closed ones too. */
  scenarios: Array<PlanScenario>;
  /** How well the plan is made: every check of a schedule. */
  scheduleHealth: ScheduleHealth;
  /** Up to 20 plan items, decisions, risks, bodies and meetings by code or words; the best first. */
  search: Array<SearchHit>;
  /** The whole plan of a programme, as far as you may read it. */
  timeline: Timeline;
  /** Every date and meeting that is to be confirmed, with what hangs on it. */
  unconfirmed: UnconfirmedRegister;
  /** What would follow from changes that are not made yet. Nothing is stored. */
  whatIf: WhatIf;
};


export type QueryAuditTrailArgs = {
  before: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  programmeId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryBaselineComparisonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBaselinesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryBodiesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarPreviewArgs = {
  input: CalendarPreviewInput;
};


export type QueryCalendarSettingsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryChancesArgs = {
  programmeId: Scalars['ID']['input'];
  runs?: Scalars['Int']['input'];
  seed?: Scalars['Int']['input'];
  targetId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConditionSuggestionsArgs = {
  meetingId: Scalars['ID']['input'];
  planItemId: Scalars['ID']['input'];
};


export type QueryDayComparisonArgs = {
  day: Scalars['Day']['input'];
  otherDay: InputMaybe<Scalars['Day']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionsArgs = {
  bodyId: InputMaybe<Scalars['ID']['input']>;
  meetingId: InputMaybe<Scalars['ID']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type QueryHistoryArgs = {
  entity: HistoryEntity;
  id: Scalars['ID']['input'];
};


export type QueryItemProjectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  bodyId: InputMaybe<Scalars['ID']['input']>;
  from: InputMaybe<Scalars['Day']['input']>;
  programmeId: Scalars['ID']['input'];
  to: InputMaybe<Scalars['Day']['input']>;
};


export type QueryMilestoneTrendsArgs = {
  itemIds: InputMaybe<Array<Scalars['ID']['input']>>;
  programmeId: Scalars['ID']['input'];
};


export type QueryOpenConditionsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryOutcomeChoicesArgs = {
  bodyId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
};


export type QueryOverviewArgs = {
  programmeId: Scalars['ID']['input'];
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


export type QueryProjectionArgs = {
  programmeId: Scalars['ID']['input'];
  targetId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecentChangesArgs = {
  programmeId: Scalars['ID']['input'];
  since: Scalars['Day']['input'];
};


export type QueryRiskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRisksArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryScenariosArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryScheduleHealthArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  programmeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QueryTimelineArgs = {
  includePublishedLater?: Scalars['Boolean']['input'];
  programmeId: Scalars['ID']['input'];
};


export type QueryUnconfirmedArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryWhatIfArgs = {
  input: WhatIfInput;
};

/** Two marks from 1 to 5. The score is worked out, never typed. */
export type RatingInput = {
  /** 1 negligible to 5 catastrophic. */
  consequence: Scalars['Int']['input'];
  /** 1 rare to 5 almost certain. */
  likelihood: Scalars['Int']['input'];
};

/** One action with every row that it changed. */
export type RecentChange = {
  __typename?: 'RecentChange';
  /** What was done. */
  action: Scalars['String']['output'];
  /** The action. */
  changeId: Scalars['ID']['output'];
  /** When, by the clock of the office. */
  effectiveAt: Scalars['Instant']['output'];
  /** The rows that it changed, in order. */
  entries: Array<AuditEntry>;
  /** Who did it, or “the system”. */
  personName: Scalars['String']['output'];
  /** Why. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was really recorded. */
  recordedAt: Scalars['Instant']['output'];
};

/** Record what a body decided at a meeting. */
export type RecordDecisionInput = {
  /** Abstentions. */
  abstentions?: InputMaybe<Scalars['Int']['input']>;
  /** The body that took it. */
  bodyId: Scalars['ID']['input'];
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<DecisionClassification>;
  /** Its conditions; none for an unconditional outcome. */
  conditions: Array<ConditionInput>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that took it. */
  meetingId: Scalars['ID']['input'];
  /** What the body said. */
  outcome: DecisionOutcome;
  /** The gate or item of the programme that it opens. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['input'];
  /** Why it was decided so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** COMMITTEE unless said otherwise. */
  route?: InputMaybe<DecisionRoute>;
  /** Open conditions of other decisions that waited for this body and that this answers. */
  settlesConditionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** Votes against. */
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
  /** Votes for. */
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  /** The wording as minuted. */
  wording: Scalars['String']['input'];
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
  /** The day, or the day on which it was said, is read into the source; the reason says how. */
  isInterpretation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who has to confirm the date. */
  mustConfirm?: InputMaybe<Scalars['String']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The scenario in which it is expected then; leave out for all. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
};

/** Plan a meeting again that was called off by mistake. */
export type ReinstateMeetingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** Put back a dependency that was taken away. */
export type RelinkPlanItemsInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take a day out of a calendar; it stays on record. */
export type RemoveCalendarDayInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take a restricted period out; it stays on record. */
export type RemoveRestrictedPeriodInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** Take a closed scenario up again, as an alternative. */
export type ReopenScenarioInput = {
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

/** Make a new one-time link for somebody who cannot sign in. */
export type ResetPasswordInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Put a day back into its calendar. */
export type RestoreCalendarDayInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** Take an archived programme up again. */
export type RestoreProgrammeInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Put a restricted period back. */
export type RestoreRestrictedPeriodInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take an archived workstream up again. */
export type RestoreWorkstreamInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** A period such as that before an election, as the programme office entered it. */
export type RestrictedPeriod = {
  __typename?: 'RestrictedPeriod';
  /** Areas it holds in; empty for everywhere. */
  areas: Array<Scalars['String']['output']>;
  /** Last day. */
  endsOn: Scalars['Day']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it comes before. */
  kind: RestrictedPeriodKind;
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it ends, counted from the poll. */
  pollDayRule: Maybe<PollDayRule>;
  /** Day of the poll, where there is one. */
  pollOn: Maybe<Scalars['Day']['output']>;
  /** The programme it is for; null for the whole office. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** Where that is published. */
  source: Scalars['String']['output'];
  /** First day. */
  startsOn: Scalars['Day']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What a restricted period comes before. */
export type RestrictedPeriodKind =
  | 'GENERAL'
  | 'LOCAL'
  | 'OTHER'
  | 'REFERENDUM';

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
  /** The same by the clock of the office. */
  changedOn: Scalars['Day']['output'];
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
  /** Risks that were merged into it and that you may see. */
  mergedFrom: Array<RiskReference>;
  /** The risk that covers it since it was merged; null too where you may not see that one. */
  mergedInto: Maybe<RiskReference>;
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
  /** Working days by which it would delay the item if it happens; null where nothing is stated. */
  delay: Maybe<ThreePoint>;
  /** Id of the plan item. */
  id: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
  /** Id of the link, to take it away or to state a delay. */
  linkId: Scalars['ID']['output'];
  /** Version of the link, to send with a change. */
  linkVersion: Scalars['Int']['output'];
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

/** Another risk, by its code. */
export type RiskReference = {
  __typename?: 'RiskReference';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
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
  /** The same by the clock of the office. */
  changedOn: Scalars['Day']['output'];
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

/** What a person may do, inside the scope it is granted on. */
export type Role =
  | 'ADMINISTRATOR'
  | 'MEMBER'
  | 'PMO'
  | 'PUBLIC'
  | 'READER'
  | 'SECRETARY'
  | 'SRO'
  | 'WORKSTREAM_LEAD';

/** One role of one person. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** The body. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The programme, for a programme or a workstream. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** The role. */
  role: Role;
  /** What it is granted on. */
  scope: GrantScope;
  /** What it is granted on, in words. */
  scopeName: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['Instant']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** The workstream. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** A role and what it is granted on. */
export type RoleInput = {
  /** For a body: the body. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** For a programme or a workstream: the programme. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** What it is granted on. */
  scope: GrantScope;
  /** For a workstream: the workstream. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** One step of the way to the target. */
export type RouteStep = {
  __typename?: 'RouteStep';
  /** It alone puts what follows where it is. */
  isDriving: Scalars['Boolean']['output'];
  /** It rests on a date or meeting that is to be confirmed. */
  isUnconfirmed: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Working days to spare: at a gate before its meeting is missed, elsewhere before the target moves. */
  margin: Maybe<Scalars['Int']['output']>;
  /** When it ends or meets; null where that cannot be computed. */
  on: Maybe<Scalars['Day']['output']>;
  /** The step in a sentence. */
  sentence: Scalars['String']['output'];
  /** It is work that takes time and is not done: its length can be stated. */
  takesTime: Scalars['Boolean']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Days from ready to the meeting. */
  waitDays: Maybe<Scalars['Int']['output']>;
};

/** What a rule of governance says about something as it stands. */
export type RuleWarning = {
  __typename?: 'RuleWarning';
  /** The input it is about, or null for the whole. */
  field: Maybe<Scalars['String']['output']>;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The rule, such as MTG-4. */
  rule: Scalars['String']['output'];
  /** E would refuse a change; W accepts it with a reason. */
  severity: Scalars['String']['output'];
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

/** How likely the target comes when, under one scenario: the plan computed many times over. */
export type ScenarioChances = {
  __typename?: 'ScenarioChances';
  /** Why no day can be given in those. */
  because: Maybe<Scalars['String']['output']>;
  /** The day that the plan projects for the target. */
  by: Maybe<Scalars['Day']['output']>;
  /** Decisions on the way to the target, the first first. */
  gates: Array<GateChances>;
  /** Share of runs in which the target comes by that day. */
  inTime: Maybe<Scalars['Float']['output']>;
  /** Nothing on the way to the target is stated to be uncertain: every run is the same. */
  isCertain: Scalars['Boolean']['output'];
  /** The programme works to this one. */
  isWorking: Scalars['Boolean']['output'];
  /** Every item whose day is not the same in all runs. */
  items: Array<ItemChance>;
  /** Share of runs in which no day can be given for the target. */
  notComputed: Scalars['Float']['output'];
  /** The target comes by then in 10 of 100 runs. */
  p10: Maybe<Scalars['Day']['output']>;
  /** The same, in 50 of 100 runs. */
  p50: Maybe<Scalars['Day']['output']>;
  /** The same, in 80 of 100 runs. */
  p80: Maybe<Scalars['Day']['output']>;
  /** The same, in 90 of 100 runs. */
  p90: Maybe<Scalars['Day']['output']>;
  /** Why the plan cannot be computed at all; empty where it can. */
  problems: Array<Problem>;
  /** The scenario; null where the plan has none. */
  scenarioId: Maybe<Scalars['ID']['output']>;
  /** Its number. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** On what being in time hangs, the strongest first. */
  tornado: Array<ChanceSwing>;
};

/** The plan computed under one scenario. */
export type ScenarioProjection = {
  __typename?: 'ScenarioProjection';
  /** What drives the target; null where the target is not in this scenario. */
  chain: Maybe<ProjectionChain>;
  /** How much may slip before the target moves, and how far it then goes. */
  cliff: Maybe<Scalars['String']['output']>;
  /** When the target comes, or why that cannot be said, in words. */
  headline: Scalars['String']['output'];
  /** The programme works to this one. */
  isWorking: Scalars['Boolean']['output'];
  /** Every item of this scenario. */
  items: Array<ProjectedItem>;
  /** Why the plan cannot be computed at all; empty where it can. */
  problems: Array<Problem>;
  /** What decides when the target comes, first step first. */
  route: Array<RouteStep>;
  /** The scenario; null where the plan has none. */
  scenarioId: Maybe<Scalars['ID']['output']>;
  /** Its number. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** The item that float is counted to. */
  targetId: Maybe<Scalars['ID']['output']>;
  /** When the target comes; null where that cannot be computed. */
  targetOn: Maybe<Scalars['Day']['output']>;
  /** What cannot be computed, by what it waits for. */
  waits: Array<ProjectionWait>;
  /** What somebody should look at. */
  warnings: Array<ProjectionWarning>;
};

/** The scenario that the plan works to now, and the former one. */
export type ScenarioPromotion = {
  __typename?: 'ScenarioPromotion';
  /** The one that became an alternative. */
  former: Maybe<PlanScenario>;
  /** The one that the plan works to. */
  scenario: PlanScenario;
};

/** The one scenario that is worked to, one beside it, or one that was given up. */
export type ScenarioState =
  | 'ALTERNATIVE'
  | 'CLOSED'
  | 'WORKING';

/** How well the plan is made, under the scenario that the programme works to. */
export type ScheduleHealth = {
  __typename?: 'ScheduleHealth';
  /** Every check. */
  checks: Array<HealthCheck>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Number of the scenario. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What float is measured against. */
  targetTitle: Maybe<Scalars['String']['output']>;
  /** The office's day, as at which it was checked. */
  today: Scalars['Day']['output'];
};

/** Plan a meeting of a body. */
export type ScheduleMeetingInput = {
  /** The body that meets. */
  bodyId: Scalars['ID']['input'];
  /** When, as people write it: "31 Jan", "~23/01 (TBC)", "March 2018". */
  date: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of meeting it is. */
  kind: MeetingKind;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it begins, Europe/London, as HH:MM. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Where it meets. */
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** Something that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Where it belongs: workstream, body or date. */
  detail: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SearchKind;
  /** Its title or name. */
  title: Scalars['String']['output'];
};

/** What kind of thing was found. */
export type SearchKind =
  | 'BODY'
  | 'DECISION'
  | 'ITEM'
  | 'MEETING'
  | 'RISK';

/** Add a seat to a body. */
export type SeatMemberInput = {
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The group it counts for, such as clinician. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Who may come instead. */
  deputy?: InputMaybe<Scalars['String']['input']>;
  /** First day, where known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its vote counts. */
  isVoting: Scalars['Boolean']['input'];
  /** The organisation it speaks for. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who sits here. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The post whose holder sits here. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** Chair, vice chair, member or in attendance. */
  role: BodyMemberRole;
  /** Name of the seat, such as "Chair" or the organisation. */
  seat: Scalars['String']['input'];
};

/** What is held back until after an election. */
export type SensitiveEvent =
  /** A consultation runs, or ends. */
  | 'CONSULTATION'
  /** A contentious decision is taken. */
  | 'CONTENTIOUS_DECISION'
  /** A consultation is launched. */
  | 'LAUNCH'
  /** Results are published. */
  | 'RESULTS';

/** Change whose bank holidays the office keeps. */
export type SetHolidayDivisionInput = {
  /** england-and-wales, scotland or northern-ireland. */
  division: Scalars['String']['input'];
  /** The version of the office that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

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

/** Settle how a decision takes an outcome that lands after its papers are due, or take that back. */
export type SettleLatePaperInput = {
  /** The chair agrees that a late item is urgent. */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting for which it is settled. */
  meetingId: Scalars['ID']['input'];
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** LATE_ITEM, SUPPLEMENTARY_PAPER or CONDITIONAL_RECOMMENDATION; left out, nothing is settled any more. */
  route?: InputMaybe<Scalars['String']['input']>;
};

/** What an item signs off. */
export type SignedOff = {
  __typename?: 'SignedOff';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The item that is signed off. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** That the sign-off may come too late (SEQ-1). */
  warnings: Array<Problem>;
};

/** State how long an activity takes. The length of its stated days is then not used. */
export type StateDurationInput = {
  /** Working days; left out, none is stated. */
  duration?: InputMaybe<ThreePointInput>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What the figures rest on. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** State by how much a risk would delay an item that it threatens; the row is their link. */
export type StateRiskDelayInput = {
  /** Working days; left out, none is stated. */
  delay?: InputMaybe<ThreePointInput>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What the figures rest on. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** What could be computed and could no longer, by its cause. */
export type StoppedItems = {
  __typename?: 'StoppedItems';
  /** Why, in a sentence. */
  because: Scalars['String']['output'];
  /** What waits behind that. */
  titles: Array<Scalars['String']['output']>;
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

/** Record that a later decision replaces this one. */
export type SupersedeDecisionInput = {
  /** The later decision. */
  byDecisionId: Scalars['ID']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Set the plan's reference anew: every open item's expected date becomes its baseline. `id` and `expectedVersion` are the programme's. */
export type TakeBaselineInput = {
  /** The decision by which it is taken; needed once the plan has a baseline. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, such as "Agreed in March". */
  name: Scalars['String']['input'];
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Working days at least, most likely and at most. */
export type ThreePoint = {
  __typename?: 'ThreePoint';
  /** Most likely. */
  likely: Scalars['Int']['output'];
  /** If much goes wrong. */
  max: Scalars['Int']['output'];
  /** If all goes well. */
  min: Scalars['Int']['output'];
};

/** Working days at least, most likely and at most. */
export type ThreePointInput = {
  /** Most likely. */
  likely: Scalars['Int']['input'];
  /** If much goes wrong. */
  max: Scalars['Int']['input'];
  /** If all goes well. */
  min: Scalars['Int']['input'];
};

/** One programme's whole plan, as the Gantt and the grids draw it. */
export type Timeline = {
  __typename?: 'Timeline';
  /** By which days it counts. */
  calendar: PlanCalendar;
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
  /** Restricted periods. */
  restrictions: Array<TimelineRestriction>;
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
  /** Most lag. */
  lagMax: Scalars['Int']['output'];
  /** Least lag. */
  lagMin: Scalars['Int']['output'];
  /** DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS. */
  lagUnit: Scalars['String']['output'];
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
  /** Version to send with a change. */
  version: Scalars['Int']['output'];
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
  /** Version to send with a change. */
  version: Scalars['Int']['output'];
};

/** A restricted period, such as that before an election, that holds in the programme. */
export type TimelineRestriction = {
  __typename?: 'TimelineRestriction';
  /** First day. */
  from: Scalars['Day']['output'];
  /** The period. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Day']['output'];
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
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
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
  /** How long the work takes, as its owner states it. */
  duration: Maybe<ThreePoint>;
  /** When it is expected: the meeting's date, else as stated. */
  forecast: Maybe<PlanDate>;
  /** The item that the forecast is counted from, where it is stated so. */
  forecastAnchorId: Maybe<Scalars['ID']['output']>;
  /** Somebody read it so; the source does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It is mine to update, by name or by the post that I hold. */
  isMine: Scalars['Boolean']['output'];
  /** A post owns it that nobody holds today. */
  isOwnerVacant: Scalars['Boolean']['output'];
  /** A launch, go-live or legal deadline: one working day late is off track. */
  isProtected: Scalars['Boolean']['output'];
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
  /** Its lane on the timeline. */
  laneId: Maybe<Scalars['ID']['output']>;
  /** You may state another date for it, as far as your roles go. */
  mayReforecast: Scalars['Boolean']['output'];
  /** The meeting at which it happens; it then has no date of its own. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** What the owner last wrote. */
  narrative: Maybe<Scalars['String']['output']>;
  /** Who owns it: a person or a post. */
  owner: Maybe<Scalars['String']['output']>;
  /** The person or post that owns it. */
  ownerId: Maybe<Scalars['ID']['output']>;
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

/** When an item happened, as far as known. */
export type TrendEnd = {
  __typename?: 'TrendEnd';
  /** Earliest day. */
  earliest: Maybe<Scalars['Day']['output']>;
  /** Latest day. */
  latest: Scalars['Day']['output'];
  /** Its slip in words. */
  slipWords: Scalars['String']['output'];
  /** In words. */
  words: Scalars['String']['output'];
};

/** How an expected date is drawn. */
export type TrendMark =
  /** From an earliest to a latest day, or one of them alone. */
  | 'BAND'
  /** No day: to be confirmed, paused, not stated. */
  | 'GAP'
  /** One day. */
  | 'POINT';

/** What was expected of an item over a run of days. */
export type TrendStep = {
  __typename?: 'TrendStep';
  /** Earliest expected day. */
  earliest: Maybe<Scalars['Day']['output']>;
  /** From which day of the office. */
  from: Scalars['Day']['output'];
  /** Read into a source that does not print it. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It differs from the date before. */
  isMove: Scalars['Boolean']['output'];
  /** The date was to be confirmed. */
  isUnconfirmed: Scalars['Boolean']['output'];
  /** Latest expected day. */
  latest: Maybe<Scalars['Day']['output']>;
  /** A day, a band or a gap. */
  mark: TrendMark;
  /** Calendar days after the baseline; null if not known. */
  slipCalendarDays: Maybe<Scalars['Int']['output']>;
  /** The slip in words. */
  slipWords: Scalars['String']['output'];
  /** Working days after the baseline; null if not known. */
  slipWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Until the next statement, the end, or today. */
  to: Scalars['Day']['output'];
  /** Why, as stated. */
  why: Maybe<Scalars['String']['output']>;
  /** The expected date in words. */
  words: Scalars['String']['output'];
};

/** A date or meeting that is to be confirmed or not known. */
export type UnconfirmedEntry = {
  __typename?: 'UnconfirmedEntry';
  /** Its code. */
  code: Scalars['String']['output'];
  /** By when it is to be confirmed. */
  confirmBy: Maybe<Scalars['Day']['output']>;
  /** The date as it is stated. */
  date: Scalars['String']['output'];
  /** What hangs on it. */
  holdsUp: Array<HeldUp>;
  /** It is on the route to the target. */
  isOnRoute: Scalars['Boolean']['output'];
  /** That day has passed. */
  isOverdue: Scalars['Boolean']['output'];
  /** No day is stated at all. */
  isUnknown: Scalars['Boolean']['output'];
  /** The item, where it is one. */
  itemId: Maybe<Scalars['ID']['output']>;
  /** The meeting, where it is one. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Who owes the answer: named with the date, or the owner. */
  owes: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What the rules say of it, such as DATE-9. */
  warnings: Array<Problem>;
};

/** Everything in a plan that is to be confirmed, by what it holds up. */
export type UnconfirmedRegister = {
  __typename?: 'UnconfirmedRegister';
  /** Unconfirmed dates on the route over time. */
  burnDown: Array<CertaintyPoint>;
  /** What holds up most comes first. */
  entries: Array<UnconfirmedEntry>;
  /** Why the plan could not be computed; empty where it could. */
  problems: Array<Problem>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Number of the scenario. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What the route leads to. */
  targetTitle: Maybe<Scalars['String']['output']>;
  /** The office's day. */
  today: Scalars['Day']['output'];
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

/** Say that a risk no longer threatens a plan item. `id` and `expectedVersion` are those of the link. */
export type UnlinkRiskInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Record that the body waived a condition. */
export type WaiveConditionInput = {
  /** The decision by which it was waived. */
  byDecisionId: Scalars['ID']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** What would follow from changes that are not made yet. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** What is worth knowing of a change before it is made. */
  notes: Array<Scalars['String']['output']>;
  /** Why the plan could not be computed with the changes. */
  problems: Array<Problem>;
  /** How the typed dates were read. */
  readings: Array<DraftReading>;
  /** One for each open scenario, the working one first. */
  scenarios: Array<WhatIfScenario>;
  /** The item that the plan is about. */
  targetId: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  targetTitle: Maybe<Scalars['String']['output']>;
};

/** What if: changes to try on together. Nothing is stored. */
export type WhatIfInput = {
  /** Items that wait for others. */
  addedLinks?: InputMaybe<Array<DraftLinkInput>>;
  /** Items at other meetings of their body. */
  chosen?: InputMaybe<Array<DraftChosenMeetingInput>>;
  /** Items on other dates. */
  dates?: InputMaybe<Array<DraftDateInput>>;
  /** Activities that take another time. */
  durations?: InputMaybe<Array<DraftDurationInput>>;
  /** Meetings that nobody has planned yet. */
  extraMeetings?: InputMaybe<Array<DraftExtraMeetingInput>>;
  /** Links with other lags, of other types or for other needs. */
  lags?: InputMaybe<Array<DraftLagInput>>;
  /** Meetings on other days, or called off. */
  meetings?: InputMaybe<Array<DraftMeetingInput>>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Links that are taken out. */
  removedLinks?: InputMaybe<Array<DraftRemovedLinkInput>>;
  /** What is decided by a chair between meetings. It can be tried and not applied. */
  routes?: InputMaybe<Array<DraftRouteInput>>;
  /** The item that the plan is about; left out, the protected date. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the changes would do under one scenario. */
export type WhatIfScenario = {
  __typename?: 'WhatIfScenario';
  /** The target is in this scenario. */
  hasTarget: Scalars['Boolean']['output'];
  /** The programme works to this one. */
  isWorking: Scalars['Boolean']['output'];
  /** Meetings that would be missed. */
  missed: Array<MissedMeeting>;
  /** Every other item that moves, the first to come first. */
  moved: Array<MovedItem>;
  /** Number of the scenario. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** The consequences in sentences, the most important first; empty where there are none. */
  sentences: Array<Scalars['String']['output']>;
  /** What could no longer be computed. */
  stopped: Array<StoppedItems>;
  /** The target, where it moves. */
  target: Maybe<MovedItem>;
  /** The target now; null where it cannot be computed. */
  targetFrom: Maybe<Scalars['Day']['output']>;
  /** The target with the changes; null where it cannot be computed. */
  targetTo: Maybe<Scalars['Day']['output']>;
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

export type BaselinesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type BaselinesQuery = { __typename?: 'Query', baselines: { __typename?: 'Baselines', programmeVersion: number, warning: string | null, mayTake: boolean, today: string, sets: Array<{ __typename?: 'Baseline', id: string, number: number, name: string, takenOn: string, by: string, reason: string, decisionId: string | null, decisionCode: string | null, dates: number }> }, decisions: Array<{ __typename?: 'DecisionRow', id: string, code: string, title: string, bodyName: string, outcome: DecisionOutcome, state: DecisionState }> };

export type BaselineComparisonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BaselineComparisonQuery = { __typename?: 'Query', baselineComparison: { __typename?: 'BaselineComparison', summary: string, rows: Array<{ __typename?: 'BaselineRow', rowId: string, itemId: string, code: string, title: string, scenarioNumber: number | null, isDone: boolean, slipWorkingDays: number | null, slipCalendarDays: number | null, slipFigure: string | null, calendarFigure: string | null, slipWords: string, moves: number, baseline: { __typename?: 'PlanDate', written: string, earliest: string | null, latest: string | null } | null, current: { __typename?: 'PlanDate', written: string, earliest: string | null, latest: string | null } | null }> } };

export type TakeBaselineMutationVariables = Exact<{
  input: TakeBaselineInput;
}>;


export type TakeBaselineMutation = { __typename?: 'Mutation', takeBaseline: { __typename?: 'Baseline', id: string, number: number, name: string, dates: number } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { __typename?: 'Mutation', recordDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, code: string, effectSentence: string } } };

export type MeetConditionMutationVariables = Exact<{
  input: MeetConditionInput;
}>;


export type MeetConditionMutation = { __typename?: 'Mutation', meetCondition: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, effectSentence: string } } };

export type WaiveConditionMutationVariables = Exact<{
  input: WaiveConditionInput;
}>;


export type WaiveConditionMutation = { __typename?: 'Mutation', waiveCondition: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, effectSentence: string } } };

export type FailConditionMutationVariables = Exact<{
  input: FailConditionInput;
}>;


export type FailConditionMutation = { __typename?: 'Mutation', failCondition: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, effectSentence: string } } };

export type SupersedeDecisionMutationVariables = Exact<{
  input: SupersedeDecisionInput;
}>;


export type SupersedeDecisionMutation = { __typename?: 'Mutation', supersedeDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, supersededByCode: string | null } } };

export type DecisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DecisionQuery = { __typename?: 'Query', decision: { __typename?: 'Decision', id: string, version: number, code: string, title: string, wording: string, type: string, bodyId: string, bodyName: string, meetingId: string | null, meetingTitle: string | null, takenOn: string | null, outcome: DecisionOutcome, state: DecisionState, effectSentence: string, rationale: string | null, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, classification: DecisionClassification, exemptParagraph: number | null, exemptReason: string | null, planItemId: string | null, planItemCode: string | null, supersedesId: string | null, supersedesCode: string | null, supersededById: string | null, supersededByCode: string | null, isInterpretation: boolean, sourceDocument: string | null, sourcePlace: string | null, maySettle: boolean, conditions: Array<{ __typename?: 'DecisionCondition', id: string, version: number, position: number, text: string, satisfiedByBodyId: string | null, satisfiedByBodyName: string | null, dueOn: string | null, longStopOn: string | null, state: ConditionState, evidence: string | null, settledOn: string | null, settledByCode: string | null, isOverdue: boolean }> } };

export type DecisionsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  bodyId: InputMaybe<Scalars['ID']['input']>;
  meetingId: InputMaybe<Scalars['ID']['input']>;
}>;


export type DecisionsQuery = { __typename?: 'Query', decisions: Array<{ __typename?: 'DecisionRow', id: string, version: number, code: string, title: string, bodyId: string, bodyName: string, meetingId: string | null, meetingTitle: string | null, takenOn: string | null, outcome: DecisionOutcome, state: DecisionState, effectSentence: string, conditionCount: number, openConditionCount: number, nextDueOn: string | null, planItemId: string | null, planItemCode: string | null, classification: DecisionClassification, isInterpretation: boolean, changedOn: string }> };

export type OutcomeChoicesQueryVariables = Exact<{
  bodyId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
}>;


export type OutcomeChoicesQuery = { __typename?: 'Query', outcomeChoices: Array<{ __typename?: 'OutcomeChoice', outcome: DecisionOutcome, isAllowed: boolean, why: string | null }> };

export type OpenConditionsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type OpenConditionsQuery = { __typename?: 'Query', openConditions: Array<{ __typename?: 'OpenCondition', id: string, text: string, satisfiedByBodyId: string | null, decisionId: string, decisionCode: string }> };

export type ConditionSuggestionsQueryVariables = Exact<{
  planItemId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
}>;


export type ConditionSuggestionsQuery = { __typename?: 'Query', conditionSuggestions: Array<{ __typename?: 'ConditionSuggestion', text: string, bodyId: string | null, dueOn: string | null, longStopOn: string | null }> };

export type BodiesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type BodiesQuery = { __typename?: 'Query', bodies: Array<{ __typename?: 'BodyRow', id: string, version: number, prefix: string, name: string, shortName: string | null, kind: BodyKind, role: BodyRole, parentId: string | null, parentName: string | null, isParentInferred: boolean, predecessorId: string | null, predecessorName: string | null, validFrom: string | null, validTo: string | null, chair: string | null, isChairVacant: boolean, memberCount: number, nextMeetingId: string | null, noticeClearDays: number | null, isNoticeInterpreted: boolean, isInterpretation: boolean, changedOn: string, nextMeeting: { __typename?: 'PlanDate', written: string, earliest: string | null } | null }> };

export type AddBodyMutationVariables = Exact<{
  input: AddBodyInput;
}>;


export type AddBodyMutation = { __typename?: 'Mutation', addBody: { __typename?: 'GovernanceBody', id: string, name: string } };

export type AmendBodyMutationVariables = Exact<{
  input: AmendBodyInput;
}>;


export type AmendBodyMutation = { __typename?: 'Mutation', amendBody: { __typename?: 'GovernanceBody', id: string, version: number } };

export type SeatMemberMutationVariables = Exact<{
  input: SeatMemberInput;
}>;


export type SeatMemberMutation = { __typename?: 'Mutation', seatMember: { __typename?: 'GovernanceBody', id: string } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { __typename?: 'Mutation', endMembership: { __typename?: 'GovernanceBody', id: string } };

export type ArchiveBodyMutationVariables = Exact<{
  input: ArchiveBodyInput;
}>;


export type ArchiveBodyMutation = { __typename?: 'Mutation', archiveBody: { __typename?: 'GovernanceBody', id: string } };

export type BodyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BodyQuery = { __typename?: 'Query', body: { __typename?: 'GovernanceBody', id: string, version: number, prefix: string, name: string, shortName: string | null, kind: BodyKind, kindMeaning: string, role: BodyRole, parentId: string | null, parentName: string | null, isParentInferred: boolean, predecessorId: string | null, predecessorName: string | null, validFrom: string | null, validTo: string | null, authority: string | null, delegatedScope: string | null, organisation: string | null, quorumMinimum: number | null, quorumNote: string | null, noticeClearDays: number | null, noticeRegime: NoticeRegime, isNoticeInterpreted: boolean, noticeSentence: string, hasPapersWhenInformal: boolean, meetsInPublic: boolean, votingRule: string | null, termsOfReference: string | null, reviewOn: string | null, note: string | null, isInterpretation: boolean, sourceDocument: string | null, sourcePlace: string | null, archiveReason: string | null, mayEdit: boolean, mayEditMeetings: boolean, mayRecordDecisions: boolean, members: Array<{ __typename?: 'BodyMember', id: string, version: number, seat: string, role: BodyMemberRole, category: string | null, organisation: string | null, post: string | null, holder: string | null, isVacant: boolean, isVoting: boolean, deputy: string | null, heldFrom: string | null, heldTo: string | null, isCurrent: boolean }>, programmes: Array<{ __typename?: 'BodyProgramme', id: string, name: string }> } };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
}>;


export type ScheduleMeetingMutation = { __typename?: 'Mutation', scheduleMeeting: { __typename?: 'MeetingChange', reading: string | null, meeting: { __typename?: 'Meeting', id: string, code: string } } };

export type MoveMeetingMutationVariables = Exact<{
  input: MoveMeetingInput;
}>;


export type MoveMeetingMutation = { __typename?: 'Mutation', moveMeeting: { __typename?: 'MeetingChange', reading: string | null, meeting: { __typename?: 'Meeting', id: string, version: number } } };

export type ConfirmMeetingDateMutationVariables = Exact<{
  input: ConfirmMeetingDateInput;
}>;


export type ConfirmMeetingDateMutation = { __typename?: 'Mutation', confirmMeetingDate: { __typename?: 'MeetingChange', reading: string | null, meeting: { __typename?: 'Meeting', id: string } } };

export type CallMeetingMutationVariables = Exact<{
  input: GiveNoticeInput;
}>;


export type CallMeetingMutation = { __typename?: 'Mutation', callMeeting: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type PublishPapersMutationVariables = Exact<{
  input: GiveNoticeInput;
}>;


export type PublishPapersMutation = { __typename?: 'Mutation', publishPapers: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type HoldMeetingMutationVariables = Exact<{
  input: HoldMeetingInput;
}>;


export type HoldMeetingMutation = { __typename?: 'Mutation', holdMeeting: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type AdjournMeetingMutationVariables = Exact<{
  input: AdjournMeetingInput;
}>;


export type AdjournMeetingMutation = { __typename?: 'Mutation', adjournMeeting: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { __typename?: 'Mutation', cancelMeeting: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type ReinstateMeetingMutationVariables = Exact<{
  input: ReinstateMeetingInput;
}>;


export type ReinstateMeetingMutation = { __typename?: 'Mutation', reinstateMeeting: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type PostponeMeetingMutationVariables = Exact<{
  input: PostponeMeetingInput;
}>;


export type PostponeMeetingMutation = { __typename?: 'Mutation', postponeMeeting: { __typename?: 'MeetingChange', reading: string | null, meeting: { __typename?: 'Meeting', id: string, code: string } } };

export type DraftMinutesMutationVariables = Exact<{
  input: DraftMinutesInput;
}>;


export type DraftMinutesMutation = { __typename?: 'Mutation', draftMinutes: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type ApproveMinutesMutationVariables = Exact<{
  input: ApproveMinutesInput;
}>;


export type ApproveMinutesMutation = { __typename?: 'Mutation', approveMinutes: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type MeetingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MeetingQuery = { __typename?: 'Query', meeting: { __typename?: 'Meeting', id: string, version: number, code: string, title: string, kind: MeetingKind, state: MeetingState, bodyId: string, bodyName: string, heldOn: string | null, startsAt: string | null, isTimeConfirmed: boolean, venue: string | null, presentCount: number | null, wasQuorate: boolean | null, quorumMinimum: number | null, postponedToId: string | null, stateReason: string | null, papersDueOn: string | null, papersSentence: string, isPapersDueInterpreted: boolean, minutes: string | null, hasMinutes: boolean, isInterpretation: boolean, sourceDocument: string | null, sourcePlace: string | null, mayEdit: boolean, mayMinute: boolean, mayRecordDecisions: boolean, date: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null }, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }>, steps: Array<{ __typename?: 'MeetingStep', to: MeetingState, isAllowed: boolean, problems: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> }>, items: Array<{ __typename?: 'MeetingItem', id: string, code: string, title: string, kind: string, state: string, programmeId: string, scenario: string | null }> } };

export type MeetingsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  from: InputMaybe<Scalars['Day']['input']>;
  to: InputMaybe<Scalars['Day']['input']>;
  bodyId: InputMaybe<Scalars['ID']['input']>;
}>;


export type MeetingsQuery = { __typename?: 'Query', meetings: Array<{ __typename?: 'MeetingRow', id: string, version: number, code: string, title: string, kind: MeetingKind, state: MeetingState, bodyId: string, bodyName: string, heldOn: string | null, startsAt: string | null, isTimeConfirmed: boolean, papersDueOn: string | null, isPapersDueInterpreted: boolean, itemCount: number, isInterpretation: boolean, changedOn: string, date: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } }> };

export type AddPlanItemMutationVariables = Exact<{
  input: AddPlanItemInput;
}>;


export type AddPlanItemMutation = { __typename?: 'Mutation', addPlanItem: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type AmendLinkMutationVariables = Exact<{
  input: AmendLinkInput;
}>;


export type AmendLinkMutation = { __typename?: 'Mutation', amendLink: { __typename?: 'DependencyChange', id: string, version: number } };

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

export type ItemHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ItemHistoryQuery = { __typename?: 'Query', history: Array<{ __typename?: 'AuditEntry', seq: string, changeId: string, action: string, label: string, operation: string, effectiveAt: string, recordedAt: string, personName: string, reason: string | null, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> };

export type LinkPlanItemsMutationVariables = Exact<{
  input: LinkPlanItemsInput;
}>;


export type LinkPlanItemsMutation = { __typename?: 'Mutation', linkPlanItems: { __typename?: 'DependencyChange', id: string, version: number } };

export type PlanItemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlanItemQuery = { __typename?: 'Query', planItem: { __typename?: 'PlanItem', id: string, programmeId: string, programmeCode: string, version: number, code: string, title: string, description: string | null, ownerPersonId: string | null, ownerPostId: string | null, workstream: string | null, body: string | null, source: string | null, sensitiveEvent: SensitiveEvent | null, avoidsRestricted: boolean, restrictedNote: string | null, isInterpretation: boolean, isArchived: boolean, abilities: Array<string>, duration: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null, rows: Array<{ __typename?: 'TimelineRow', rowId: string, scenarioId: string | null, kind: string, category: string, state: string, owner: string | null, ownerId: string | null, isOwnerVacant: boolean, isProtected: boolean, bodyId: string | null, meetingId: string | null, forecastAnchorId: string | null, rag: string, computedRag: string, computedReason: string, computedSentence: string, reportedRag: string | null, reportedOn: string | null, narrative: string | null, pathToGreen: string | null, slipWorkingDays: number | null, slipWords: string, baseline: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, forecast: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, actual: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null }>, dates: Array<{ __typename?: 'DateStatement', id: string, role: string, scenarioNumber: number | null, statedOn: string, recordedAt: string, by: string, reason: string, isCurrent: boolean, isInterpretation: boolean, date: { __typename?: 'PlanDate', text: string, written: string, note: string | null } }>, reports: Array<{ __typename?: 'StatusReport', id: string, rag: string, computedRag: string, reportedOn: string, by: string, narrative: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, overrideReason: string | null, overrideUntil: string | null }>, signsOff: { __typename?: 'SignedOff', id: string, code: string, title: string, warnings: Array<{ __typename?: 'Problem', rule: string, message: string }> } | null, links: Array<{ __typename?: 'ItemLink', id: string, version: number, otherId: string, otherCode: string, otherTitle: string, isPredecessor: boolean, kind: string, lagWords: string, lagMin: number, lagMax: number, lagUnit: string, neededFor: string | null, scenarioNumber: number | null, basis: string | null }>, sources: Array<{ __typename?: 'ItemSource', code: string, title: string, printedDate: string | null, document: string | null, place: string | null, inference: string | null }>, risks: Array<{ __typename?: 'ItemRisk', id: string, code: string, title: string, state: string, linkId: string, linkVersion: number, mayUnlink: boolean, delay: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, decisions: Array<{ __typename?: 'RelatedRecord', id: string, code: string, title: string, state: string }> } };

export type PlanQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  includePublishedLater: Scalars['Boolean']['input'];
}>;


export type PlanQuery = { __typename?: 'Query', timeline: { __typename?: 'Timeline', programmeName: string, today: string, rows: Array<{ __typename?: 'TimelineRow', rowId: string, itemId: string, version: number, code: string, title: string, kind: string, category: string, state: string, workstreamId: string | null, laneId: string | null, bodyId: string | null, meetingId: string | null, pathwayId: string | null, stageNumber: number | null, scenarioId: string | null, owner: string | null, ownerId: string | null, isOwnerVacant: boolean, isMine: boolean, mayReforecast: boolean, isProtected: boolean, isInterpretation: boolean, forecastAnchorId: string | null, rag: string, computedRag: string, computedReason: string, computedSentence: string, reportedRag: string | null, reportedOn: string | null, narrative: string | null, pathToGreen: string | null, slipWorkingDays: number | null, slipWords: string, changedOn: string, baseline: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, forecast: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, actual: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null }>, groups: Array<{ __typename?: 'TimelineGroup', kind: string, id: string, parentId: string | null, title: string, isPrinted: boolean | null }>, scenarios: Array<{ __typename?: 'TimelineScenario', id: string, number: number, name: string, isWorking: boolean, branchCondition: string | null, decideBy: string | null }>, meetings: Array<{ __typename?: 'TimelineMeeting', id: string, bodyId: string, title: string, kind: string, state: string, papersDue: string | null, date: { __typename?: 'PlanDate', written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } }>, links: Array<{ __typename?: 'TimelineLink', id: string, predecessorId: string, successorId: string, kind: string, lagWords: string, neededFor: string | null, scenarioId: string | null }>, restrictions: Array<{ __typename?: 'TimelineRestriction', id: string, name: string, from: string, to: string }>, calendar: { __typename?: 'PlanCalendar', division: string, closedDays: Array<string>, workedDays: Array<string> } } };

export type ReforecastMilestoneMutationVariables = Exact<{
  input: ReforecastMilestoneInput;
}>;


export type ReforecastMilestoneMutation = { __typename?: 'Mutation', reforecastMilestone: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, replacedId: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type RelinkPlanItemsMutationVariables = Exact<{
  input: RelinkPlanItemsInput;
}>;


export type RelinkPlanItemsMutation = { __typename?: 'Mutation', relinkPlanItems: { __typename?: 'DependencyChange', id: string, version: number } };

export type ReopenMilestoneMutationVariables = Exact<{
  input: ReopenMilestoneInput;
}>;


export type ReopenMilestoneMutation = { __typename?: 'Mutation', reopenMilestone: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type ReportStatusMutationVariables = Exact<{
  input: ReportStatusInput;
}>;


export type ReportStatusMutation = { __typename?: 'Mutation', reportStatus: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type ReportingPeriodQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ReportingPeriodQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', staleAfterDays: number } };

export type RestorePlanItemMutationVariables = Exact<{
  input: RestorePlanItemInput;
}>;


export type RestorePlanItemMutation = { __typename?: 'Mutation', restorePlanItem: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type StateDurationMutationVariables = Exact<{
  input: StateDurationInput;
}>;


export type StateDurationMutation = { __typename?: 'Mutation', stateDuration: { __typename?: 'PlanItemChange', id: string, version: number, code: string, reading: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type UnlinkPlanItemsMutationVariables = Exact<{
  input: UnlinkPlanItemsInput;
}>;


export type UnlinkPlanItemsMutation = { __typename?: 'Mutation', unlinkPlanItems: { __typename?: 'DependencyChange', id: string, version: number } };

export type UnlinkRiskOfItemMutationVariables = Exact<{
  input: UnlinkRiskInput;
}>;


export type UnlinkRiskOfItemMutation = { __typename?: 'Mutation', unlinkRiskFromItem: { __typename?: 'Risk', id: string, version: number } };

export type LinkRiskAgainMutationVariables = Exact<{
  input: LinkRiskInput;
}>;


export type LinkRiskAgainMutation = { __typename?: 'Mutation', linkRiskToItem: { __typename?: 'Risk', id: string, version: number, linkedItems: Array<{ __typename?: 'RiskLinkedItem', id: string, linkId: string, linkVersion: number }> } };

export type StateRiskDelayAgainMutationVariables = Exact<{
  input: StateRiskDelayInput;
}>;


export type StateRiskDelayAgainMutation = { __typename?: 'Mutation', stateRiskDelay: { __typename?: 'Risk', id: string, version: number } };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { __typename?: 'Query', whatIf: { __typename?: 'WhatIf', targetTitle: string | null, scenarios: Array<{ __typename?: 'WhatIfScenario', scenarioNumber: number | null, isWorking: boolean, sentences: Array<string> }>, problems: Array<{ __typename?: 'Problem', message: string }> } };

export type OverviewQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type OverviewQuery = { __typename?: 'Query', overview: { __typename?: 'Overview', programmeName: string, today: string, items: number, decisionsUntil: string, undatedDecisions: number, changesSince: string, changeCount: number, openRisks: number, status: { __typename?: 'OverviewRollup', red: number, amber: number, green: number, blue: number, grey: number, tbc: number, sentence: string }, launches: Array<{ __typename?: 'OverviewLaunch', itemId: string, code: string, title: string, daysApart: number | null, dates: Array<{ __typename?: 'OverviewLaunchDate', scenarioNumber: number | null, scenarioName: string | null, isWorking: boolean, branchCondition: string | null, decideBy: string | null, probability: number | null, when: string, daysAway: number | null, rag: string, ragSentence: string, date: { __typename?: 'PlanDate', shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } | null }> }>, workstreams: Array<{ __typename?: 'OverviewWorkstream', id: string, title: string, depth: number, items: number, reportedItems: number, isDifferent: boolean, computed: { __typename?: 'OverviewRollup', rag: string, red: number, amber: number, green: number, blue: number, grey: number, tbc: number, sentence: string }, reported: { __typename?: 'OverviewRollup', rag: string, stale: number, rated: number, sentence: string } | null, next: { __typename?: 'OverviewNext', itemId: string, title: string, when: string } | null }>, decisions: Array<{ __typename?: 'OverviewDecision', rowId: string, itemId: string, code: string, title: string, bodyName: string | null, scenarioNumber: number | null, when: string, meetingId: string | null, meetingTitle: string | null, papersDue: string | null, rag: string, ragSentence: string }>, changes: Array<{ __typename?: 'OverviewChange', changeId: string, effectiveAt: string, personName: string, reason: string | null, verb: string, subject: string, subjectId: string, label: string, before: string | null, after: string | null }>, needs: Array<{ __typename?: 'OverviewNeed', kind: OverviewNeedKind, count: number, examples: Array<{ __typename?: 'OverviewNeedExample', itemId: string | null, workstreamId: string | null, code: string | null, title: string, detail: string | null }> }>, risks: Array<{ __typename?: 'OverviewRisk', id: string, code: string, title: string, owner: string | null, current: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand } }> } };

export type DayComparisonQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  day: Scalars['Day']['input'];
  otherDay: InputMaybe<Scalars['Day']['input']>;
}>;


export type DayComparisonQuery = { __typename?: 'Query', dayComparison: { __typename?: 'DayComparison', from: string, to: string, firstDay: string, today: string, problem: string | null, summary: string, rows: Array<{ __typename?: 'ComparedItem', rowId: string, itemId: string, code: string, title: string, scenarioNumber: number | null, change: ItemChange, wasDone: boolean, isDone: boolean, slipWorkingDays: number | null, slipCalendarDays: number | null, slipFigure: string | null, calendarFigure: string | null, slipWords: string, before: { __typename?: 'PlanDate', written: string, earliest: string | null, latest: string | null } | null, after: { __typename?: 'PlanDate', written: string, earliest: string | null, latest: string | null } | null }> } };

export type TargetChancesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  runs: Scalars['Int']['input'];
}>;


export type TargetChancesQuery = { __typename?: 'Query', chances: { __typename?: 'Chances', targetTitle: string | null, runs: number, largestError: number, scenarios: Array<{ __typename?: 'ScenarioChances', scenarioId: string | null, isCertain: boolean, p50: string | null, p80: string | null, notComputed: number, because: string | null, by: string | null, inTime: number | null, gates: Array<{ __typename?: 'GateChances', itemId: string, title: string, body: string, noneKnown: number, heldUp: number, meetings: Array<{ __typename?: 'MeetingChance', meetingId: string, meeting: string, probability: number }> }>, tornado: Array<{ __typename?: 'ChanceSwing', sentence: string }> }> } };

export type CompareProjectionQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type CompareProjectionQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', today: string, targetId: string | null, targetTitle: string | null, daysApart: number | null, scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, scenarioNumber: number | null, isWorking: boolean, targetOn: string | null, headline: string, cliff: string | null, route: Array<{ __typename?: 'RouteStep', itemId: string, title: string, on: string | null, isUnconfirmed: boolean, isDriving: boolean, margin: number | null, waitDays: number | null, takesTime: boolean, sentence: string }>, items: Array<{ __typename?: 'ProjectedItem', itemId: string, title: string, likely: string | null }>, problems: Array<{ __typename?: 'Problem', rule: string, message: string }> }> } };

export type ScenarioListQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ScenarioListQuery = { __typename?: 'Query', scenarios: Array<{ __typename?: 'PlanScenario', id: string, version: number, number: number, name: string, state: string, workstreamId: string | null, branchCondition: string | null, decideBy: string | null, closedReason: string | null, mayEdit: boolean, probability: number | null, probabilityBy: string | null, probabilityOn: string | null, warnings: Array<{ __typename?: 'Problem', rule: string, message: string }> }> };

export type DrivingChainQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
}>;


export type DrivingChainQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', targetTitle: string | null, scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, scenarioNumber: number | null, isWorking: boolean, targetOn: string | null, headline: string, chain: { __typename?: 'ProjectionChain', links: Array<{ __typename?: 'ChainLink', fromId: string, toId: string, kind: string, isDriving: boolean }>, steps: Array<{ __typename?: 'ChainStep', itemId: string, title: string, from: string | null, to: string | null, isUnconfirmed: boolean, isDriving: boolean, sentences: Array<string>, wait: { __typename?: 'ChainWait', from: string, to: string, words: string } | null }> } | null, waits: Array<{ __typename?: 'ProjectionWait', sentence: string, itemIds: Array<string> }>, problems: Array<{ __typename?: 'Problem', message: string }> }> } };

export type ItemChancesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  runs: Scalars['Int']['input'];
}>;


export type ItemChancesQuery = { __typename?: 'Query', chances: { __typename?: 'Chances', targetTitle: string | null, scenarios: Array<{ __typename?: 'ScenarioChances', scenarioId: string | null, isCertain: boolean, items: Array<{ __typename?: 'ItemChance', itemId: string, p50: string | null, p80: string | null }>, problems: Array<{ __typename?: 'Problem', message: string }> }> } };

export type ItemProjectionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ItemProjectionQuery = { __typename?: 'Query', itemProjection: Array<{ __typename?: 'ItemProjection', scenarioNumber: number | null, isWorking: boolean, steps: Array<string>, cliff: string | null, warnings: Array<{ __typename?: 'ProjectionWarning', rule: string, message: string, latePaper: { __typename?: 'LatePaper', linkId: string, linkVersion: number, meetingId: string, settled: string | null, waysOut: Array<{ __typename?: 'LateWayOut', route: string | null, words: string, to: string | null }> } | null }>, item: { __typename?: 'ProjectedItem', likely: string | null, words: string, isUnconfirmed: boolean, isPresumed: boolean, floatDays: number | null, criticality: Criticality, differenceDays: number | null, because: string | null, gate: { __typename?: 'ProjectedGate', meeting: string, papersDue: string, marginDays: number, nextMeeting: string | null } | null } }> };

export type ProjectedDaysQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ProjectedDaysQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, items: Array<{ __typename?: 'ProjectedItem', itemId: string, earliest: string | null, likely: string | null, latest: string | null, words: string, isUnconfirmed: boolean, differenceDays: number | null, because: string | null }>, problems: Array<{ __typename?: 'Problem', message: string }> }> } };

export type RouteToTargetQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type RouteToTargetQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', targetId: string | null, targetTitle: string | null, daysApart: number | null, scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, scenarioNumber: number | null, isWorking: boolean, targetOn: string | null, headline: string, cliff: string | null, route: Array<{ __typename?: 'RouteStep', itemId: string, title: string, on: string | null, isUnconfirmed: boolean, isDriving: boolean, margin: number | null, waitDays: number | null, takesTime: boolean, sentence: string }>, warnings: Array<{ __typename?: 'ProjectionWarning', rule: string, message: string, itemId: string, latePaper: { __typename?: 'LatePaper', settled: string | null } | null }>, problems: Array<{ __typename?: 'Problem', rule: string, message: string }> }> } };

export type PromoteScenarioMutationVariables = Exact<{
  input: PromoteScenarioInput;
}>;


export type PromoteScenarioMutation = { __typename?: 'Mutation', promoteScenario: { __typename?: 'ScenarioPromotion', scenario: { __typename?: 'PlanScenario', id: string, version: number }, former: { __typename?: 'PlanScenario', id: string, version: number } | null } };

export type CloseScenarioMutationVariables = Exact<{
  input: CloseScenarioInput;
}>;


export type CloseScenarioMutation = { __typename?: 'Mutation', closeScenario: { __typename?: 'PlanScenario', id: string, version: number } };

export type ReopenScenarioMutationVariables = Exact<{
  input: ReopenScenarioInput;
}>;


export type ReopenScenarioMutation = { __typename?: 'Mutation', reopenScenario: { __typename?: 'PlanScenario', id: string, version: number } };

export type AmendScenarioMutationVariables = Exact<{
  input: AmendScenarioInput;
}>;


export type AmendScenarioMutation = { __typename?: 'Mutation', amendScenario: { __typename?: 'PlanScenario', id: string, version: number } };

export type SettleLatePaperMutationVariables = Exact<{
  input: SettleLatePaperInput;
}>;


export type SettleLatePaperMutation = { __typename?: 'Mutation', settleLatePaper: { __typename?: 'DependencyChange', id: string, version: number } };

export type AmendRiskMutationVariables = Exact<{
  input: AmendRiskInput;
}>;


export type AmendRiskMutation = { __typename?: 'Mutation', amendRisk: { __typename?: 'Risk', id: string, version: number, code: string } };

export type RiskChoicesQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type RiskChoicesQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', id: string, riskBands: Array<Array<MatrixBand>>, workstreams: Array<{ __typename?: 'Workstream', id: string, name: string, parentId: string | null, isArchived: boolean }> }, ownerChoices: Array<{ __typename?: 'OwnerChoice', kind: OwnerKind, id: string, name: string, detail: string | null, programmeId: string | null }> };

export type CloseRiskMutationVariables = Exact<{
  input: CloseRiskInput;
}>;


export type CloseRiskMutation = { __typename?: 'Mutation', closeRisk: { __typename?: 'Risk', id: string, version: number, code: string } };

export type LinkRiskToItemMutationVariables = Exact<{
  input: LinkRiskInput;
}>;


export type LinkRiskToItemMutation = { __typename?: 'Mutation', linkRiskToItem: { __typename?: 'Risk', id: string, version: number, linkedItems: Array<{ __typename?: 'RiskLinkedItem', id: string, linkId: string, linkVersion: number }> } };

export type UnlinkRiskFromItemMutationVariables = Exact<{
  input: UnlinkRiskInput;
}>;


export type UnlinkRiskFromItemMutation = { __typename?: 'Mutation', unlinkRiskFromItem: { __typename?: 'Risk', id: string, version: number } };

export type RiskItemSearchQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type RiskItemSearchQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', kind: SearchKind, id: string, code: string, title: string, detail: string | null }> };

export type LogRiskMutationVariables = Exact<{
  input: LogRiskInput;
}>;


export type LogRiskMutation = { __typename?: 'Mutation', logRisk: { __typename?: 'Risk', id: string, version: number, code: string } };

export type RescoreRiskMutationVariables = Exact<{
  input: RescoreRiskInput;
}>;


export type RescoreRiskMutation = { __typename?: 'Mutation', rescoreRisk: { __typename?: 'Risk', id: string, version: number, code: string } };

export type ReviewRiskMutationVariables = Exact<{
  input: ReviewRiskInput;
}>;


export type ReviewRiskMutation = { __typename?: 'Mutation', reviewRisk: { __typename?: 'Risk', id: string, version: number, code: string } };

export type RiskInFullQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RiskInFullQuery = { __typename?: 'Query', risk: { __typename?: 'Risk', id: string, version: number, code: string, title: string, programmeId: string, workstreamId: string | null, workstreamName: string | null, ownerPersonId: string | null, ownerPostId: string | null, ownerName: string | null, domain: RiskDomain, targetOn: string | null, state: RiskState, raisedOn: string, reviewedOn: string | null, reviewDueOn: string | null, isStale: boolean, closeReason: RiskCloseReason | null, closedOn: string | null, closeNote: string | null, classification: RiskClassification, exemptParagraph: number | null, exemptReason: string | null, cause: string, event: string, effect: string, response: RiskResponse | null, controls: string | null, actions: string | null, changedAt: string, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, inherent: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand }, current: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand }, target: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand } | null, mergedInto: { __typename?: 'RiskReference', id: string, code: string, title: string } | null, mergedFrom: Array<{ __typename?: 'RiskReference', id: string, code: string, title: string }>, linkedItems: Array<{ __typename?: 'RiskLinkedItem', id: string, code: string, title: string, kind: string, state: string, linkId: string, linkVersion: number, delay: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, warnings: Array<{ __typename?: 'RiskWarning', rule: string, message: string }> }, history: Array<{ __typename?: 'AuditEntry', seq: string, personName: string, recordedAt: string, effectiveAt: string, action: string, reason: string | null, operation: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> };

export type RiskRegisterQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type RiskRegisterQuery = { __typename?: 'Query', risks: Array<{ __typename?: 'RiskRow', id: string, version: number, code: string, title: string, workstreamId: string | null, workstreamName: string | null, ownerName: string | null, domain: RiskDomain, state: RiskState, raisedOn: string, reviewDueOn: string | null, isStale: boolean, closeReason: RiskCloseReason | null, closedOn: string | null, classification: RiskClassification, changedOn: string, inherent: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand }, current: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand }, target: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand } | null }> };

export type StateRiskDelayMutationVariables = Exact<{
  input: StateRiskDelayInput;
}>;


export type StateRiskDelayMutation = { __typename?: 'Mutation', stateRiskDelay: { __typename?: 'Risk', id: string, version: number } };

export type ScheduleHealthQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ScheduleHealthQuery = { __typename?: 'Query', scheduleHealth: { __typename?: 'ScheduleHealth', today: string, scenarioNumber: number | null, targetTitle: string | null, checks: Array<{ __typename?: 'HealthCheck', rule: string, title: string, reason: string, threshold: string, verdict: HealthVerdict, count: number, checked: number, sentence: string, findings: Array<{ __typename?: 'HealthFinding', itemId: string | null, meetingId: string | null, title: string, sentence: string }> }> } };

export type UnconfirmedQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type UnconfirmedQuery = { __typename?: 'Query', unconfirmed: { __typename?: 'UnconfirmedRegister', today: string, scenarioNumber: number | null, targetTitle: string | null, entries: Array<{ __typename?: 'UnconfirmedEntry', itemId: string | null, meetingId: string | null, code: string, title: string, date: string, isUnknown: boolean, owes: string | null, confirmBy: string | null, isOverdue: boolean, isOnRoute: boolean, holdsUp: Array<{ __typename?: 'HeldUp', itemId: string, title: string }>, warnings: Array<{ __typename?: 'Problem', rule: string, message: string }> }>, burnDown: Array<{ __typename?: 'CertaintyPoint', on: string, count: number, known: number }>, problems: Array<{ __typename?: 'Problem', rule: string, message: string }> } };

export type SearchQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type SearchQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', kind: SearchKind, id: string, code: string, title: string, detail: string | null }> };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { __typename?: 'Mutation', addPerson: { __typename?: 'PasswordLink', token: string | null, person: { __typename?: 'Person', id: string, name: string, email: string | null } } };

export type AuditTrailQueryVariables = Exact<{
  programmeId: InputMaybe<Scalars['ID']['input']>;
  before: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
}>;


export type AuditTrailQuery = { __typename?: 'Query', auditTrail: { __typename?: 'AuditTrailPage', nextBefore: string | null, entries: Array<{ __typename?: 'AuditEntry', seq: string, personName: string, recordedAt: string, effectiveAt: string, action: string, reason: string | null, label: string, operation: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> } };

export type CalendarSettingsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type CalendarSettingsQuery = { __typename?: 'Query', calendarSettings: { __typename?: 'CalendarSettings', programmeId: string, division: string, officeVersion: number, firstYear: number, lastYear: number, lastPublishedYear: number, source: string, mayEditOffice: boolean, mayEditProgramme: boolean, maySetDivision: boolean, days: Array<{ __typename?: 'CalendarDay', id: string, version: number, on: string, isWorked: boolean, name: string, programmeId: string | null, bodyId: string | null, mayEdit: boolean }>, bodies: Array<{ __typename?: 'CalendarBody', id: string, version: number, name: string, worksSaturdays: boolean, papersReady: PapersReady, mayEdit: boolean }>, periods: Array<{ __typename?: 'RestrictedPeriod', id: string, version: number, name: string, kind: RestrictedPeriodKind, areas: Array<string>, startsOn: string, endsOn: string, pollOn: string | null, pollDayRule: PollDayRule | null, source: string, programmeId: string | null, mayEdit: boolean }> } };

export type CalendarPreviewQueryVariables = Exact<{
  input: CalendarPreviewInput;
}>;


export type CalendarPreviewQuery = { __typename?: 'Query', calendarPreview: { __typename?: 'CalendarPreview', programmes: Array<string>, effects: Array<{ __typename?: 'CalendarEffect', kind: CalendarEffectKind, id: string, title: string, programmeCode: string, scenarioNumber: number | null, before: string, after: string }>, problems: Array<{ __typename?: 'Problem', rule: string, severity: string, message: string }> } };

export type AddCalendarDayMutationVariables = Exact<{
  input: AddCalendarDayInput;
}>;


export type AddCalendarDayMutation = { __typename?: 'Mutation', addCalendarDay: { __typename?: 'CalendarDay', id: string, version: number, warnings: Array<{ __typename?: 'Problem', rule: string, message: string }> } };

export type RemoveCalendarDayMutationVariables = Exact<{
  input: RemoveCalendarDayInput;
}>;


export type RemoveCalendarDayMutation = { __typename?: 'Mutation', removeCalendarDay: { __typename?: 'CalendarDay', id: string, version: number } };

export type RestoreCalendarDayMutationVariables = Exact<{
  input: RestoreCalendarDayInput;
}>;


export type RestoreCalendarDayMutation = { __typename?: 'Mutation', restoreCalendarDay: { __typename?: 'CalendarDay', id: string, version: number } };

export type SetHolidayDivisionMutationVariables = Exact<{
  input: SetHolidayDivisionInput;
}>;


export type SetHolidayDivisionMutation = { __typename?: 'Mutation', setHolidayDivision: { __typename?: 'OfficeDivision', division: string, version: number } };

export type AmendBodyCalendarMutationVariables = Exact<{
  input: AmendBodyInput;
}>;


export type AmendBodyCalendarMutation = { __typename?: 'Mutation', amendBody: { __typename?: 'GovernanceBody', id: string, version: number } };

export type AddRestrictedPeriodMutationVariables = Exact<{
  input: AddRestrictedPeriodInput;
}>;


export type AddRestrictedPeriodMutation = { __typename?: 'Mutation', addRestrictedPeriod: { __typename?: 'RestrictedPeriod', id: string, version: number, name: string } };

export type AmendRestrictedPeriodMutationVariables = Exact<{
  input: AmendRestrictedPeriodInput;
}>;


export type AmendRestrictedPeriodMutation = { __typename?: 'Mutation', amendRestrictedPeriod: { __typename?: 'RestrictedPeriod', id: string, version: number, name: string } };

export type RemoveRestrictedPeriodMutationVariables = Exact<{
  input: RemoveRestrictedPeriodInput;
}>;


export type RemoveRestrictedPeriodMutation = { __typename?: 'Mutation', removeRestrictedPeriod: { __typename?: 'RestrictedPeriod', id: string, version: number, name: string } };

export type RestoreRestrictedPeriodMutationVariables = Exact<{
  input: RestoreRestrictedPeriodInput;
}>;


export type RestoreRestrictedPeriodMutation = { __typename?: 'Mutation', restoreRestrictedPeriod: { __typename?: 'RestrictedPeriod', id: string, version: number, name: string } };

export type ConfigureProgrammeMutationVariables = Exact<{
  input: ConfigureProgrammeInput;
}>;


export type ConfigureProgrammeMutation = { __typename?: 'Mutation', configureProgramme: { __typename?: 'Programme', id: string, version: number } };

export type DeactivatePersonMutationVariables = Exact<{
  input: DeactivatePersonInput;
}>;


export type DeactivatePersonMutation = { __typename?: 'Mutation', deactivatePerson: { __typename?: 'Person', id: string, version: number } };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { __typename?: 'Mutation', endRole: { __typename?: 'Person', id: string, version: number } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { __typename?: 'Mutation', grantRole: { __typename?: 'Person', id: string, version: number } };

export type OfficePeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficePeopleQuery = { __typename?: 'Query', people: Array<{ __typename?: 'Person', id: string, version: number, name: string, jobTitle: string | null, organisationName: string | null, email: string | null, hasPassword: boolean, isDeactivated: boolean, lastSeenAt: string | null, roles: Array<{ __typename?: 'RoleGrant', id: string, version: number, role: Role, scope: GrantScope, scopeName: string, since: string }> }> };

export type RoleBodiesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type RoleBodiesQuery = { __typename?: 'Query', bodies: Array<{ __typename?: 'BodyRow', id: string, name: string }> };

export type AddProgrammeMutationVariables = Exact<{
  input: AddProgrammeInput;
}>;


export type AddProgrammeMutation = { __typename?: 'Mutation', addProgramme: { __typename?: 'Programme', id: string, version: number, code: string, name: string } };

export type AmendProgrammeMutationVariables = Exact<{
  input: AmendProgrammeInput;
}>;


export type AmendProgrammeMutation = { __typename?: 'Mutation', amendProgramme: { __typename?: 'Programme', id: string, version: number, code: string, name: string } };

export type ArchiveProgrammeMutationVariables = Exact<{
  input: ArchiveProgrammeInput;
}>;


export type ArchiveProgrammeMutation = { __typename?: 'Mutation', archiveProgramme: { __typename?: 'Programme', id: string, version: number, code: string, name: string } };

export type RestoreProgrammeMutationVariables = Exact<{
  input: RestoreProgrammeInput;
}>;


export type RestoreProgrammeMutation = { __typename?: 'Mutation', restoreProgramme: { __typename?: 'Programme', id: string, version: number, code: string, name: string } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { __typename?: 'Mutation', resetPassword: { __typename?: 'PasswordLink', token: string | null, person: { __typename?: 'Person', id: string, name: string, email: string | null } } };

export type SetOfficeClockMutationVariables = Exact<{
  input: SetOfficeClockInput;
}>;


export type SetOfficeClockMutation = { __typename?: 'Mutation', setOfficeClock: { __typename?: 'OfficeClock', mode: ClockMode, on: string, version: number } };

export type ProgrammeSettingsQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ProgrammeSettingsQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', id: string, version: number, name: string, greenToleranceDays: number, amberToleranceDays: number, tbcWithinDays: number, horizonDays: number, staleAfterDays: number, riskBands: Array<Array<MatrixBand>>, hasOwnRiskBands: boolean, workstreams: Array<{ __typename?: 'Workstream', id: string, name: string, parentId: string | null, isArchived: boolean }> } };

export type ProgrammeStructureQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ProgrammeStructureQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', id: string, version: number, code: string, name: string, shortName: string | null, purpose: string | null, parentId: string | null, workstreams: Array<{ __typename?: 'Workstream', id: string, version: number, code: string, name: string, kind: WorkstreamKind, parentId: string | null, position: number, aim: string | null, isArchived: boolean }>, structureVersions: Array<{ __typename?: 'StructureVersion', id: string, number: number, name: string, knownFrom: string, validTo: string | null, nodes: Array<{ __typename?: 'StructureNode', id: string, parentId: string | null, kind: string, label: string | null, name: string, workstreamId: string | null }> }> } };

export type OfficeProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeProgrammesQuery = { __typename?: 'Query', programmes: Array<{ __typename?: 'ProgrammeSummary', id: string, version: number, code: string, name: string, parentId: string | null, isArchived: boolean }>, officeClock: { __typename?: 'OfficeClock', holidayDivision: HolidayDivision } };

export type AddWorkstreamMutationVariables = Exact<{
  input: AddWorkstreamInput;
}>;


export type AddWorkstreamMutation = { __typename?: 'Mutation', addWorkstream: { __typename?: 'Workstream', id: string, version: number, name: string } };

export type AmendWorkstreamMutationVariables = Exact<{
  input: AmendWorkstreamInput;
}>;


export type AmendWorkstreamMutation = { __typename?: 'Mutation', amendWorkstream: { __typename?: 'Workstream', id: string, version: number, name: string } };

export type MoveWorkstreamMutationVariables = Exact<{
  input: MoveWorkstreamInput;
}>;


export type MoveWorkstreamMutation = { __typename?: 'Mutation', moveWorkstream: { __typename?: 'Workstream', id: string, version: number, name: string } };

export type ArchiveWorkstreamMutationVariables = Exact<{
  input: ArchiveWorkstreamInput;
}>;


export type ArchiveWorkstreamMutation = { __typename?: 'Mutation', archiveWorkstream: { __typename?: 'Workstream', id: string, version: number, name: string } };

export type RestoreWorkstreamMutationVariables = Exact<{
  input: RestoreWorkstreamInput;
}>;


export type RestoreWorkstreamMutation = { __typename?: 'Mutation', restoreWorkstream: { __typename?: 'Workstream', id: string, version: number, name: string } };

export type MilestoneTrendsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  itemIds: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type MilestoneTrendsQuery = { __typename?: 'Query', milestoneTrends: { __typename?: 'MilestoneTrends', today: string, trends: Array<{ __typename?: 'MilestoneTrend', itemId: string, code: string, title: string, isProtected: boolean, moves: number, sentence: string, baseline: { __typename?: 'PlanDate', written: string, earliest: string | null, latest: string | null } | null, steps: Array<{ __typename?: 'TrendStep', from: string, to: string, mark: TrendMark, earliest: string | null, latest: string | null, isUnconfirmed: boolean, words: string, isMove: boolean, slipWorkingDays: number | null, slipCalendarDays: number | null, slipWords: string, why: string | null, isInterpretation: boolean }>, end: { __typename?: 'TrendEnd', earliest: string | null, latest: string, words: string, slipWords: string } | null }> } };

export type WhatIfEffectQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfEffectQuery = { __typename?: 'Query', whatIf: { __typename?: 'WhatIf', targetId: string | null, targetTitle: string | null, notes: Array<string>, scenarios: Array<{ __typename?: 'WhatIfScenario', scenarioNumber: number | null, isWorking: boolean, hasTarget: boolean, targetFrom: string | null, targetTo: string | null, sentences: Array<string>, target: { __typename?: 'MovedItem', itemId: string, title: string, from: string | null, to: string | null, workingDays: number | null } | null, moved: Array<{ __typename?: 'MovedItem', itemId: string, title: string, from: string | null, to: string | null, workingDays: number | null }>, missed: Array<{ __typename?: 'MissedMeeting', itemId: string, title: string, meeting: string, nextMeeting: string | null }>, stopped: Array<{ __typename?: 'StoppedItems', because: string, titles: Array<string> }> }>, problems: Array<{ __typename?: 'Problem', rule: string, message: string }> } };

export type WhatIfPlanQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type WhatIfPlanQuery = { __typename?: 'Query', timeline: { __typename?: 'Timeline', today: string, rows: Array<{ __typename?: 'TimelineRow', itemId: string, version: number, code: string, title: string, kind: string, state: string, bodyId: string | null, meetingId: string | null, scenarioId: string | null, forecast: { __typename?: 'PlanDate', written: string } | null, duration: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, groups: Array<{ __typename?: 'TimelineGroup', kind: string, id: string, title: string }>, scenarios: Array<{ __typename?: 'TimelineScenario', id: string, number: number, name: string, isWorking: boolean }>, meetings: Array<{ __typename?: 'TimelineMeeting', id: string, version: number, bodyId: string, title: string, state: string, date: { __typename?: 'PlanDate', written: string } }>, links: Array<{ __typename?: 'TimelineLink', id: string, version: number, predecessorId: string, successorId: string, kind: string, neededFor: string | null, lagMin: number, lagMax: number, lagUnit: string, scenarioId: string | null }> } };

export type ApplyPlanChangesMutationVariables = Exact<{
  input: ApplyPlanChangesInput;
}>;


export type ApplyPlanChangesMutation = { __typename?: 'Mutation', applyPlanChanges: { __typename?: 'PlanChanges', noUndo: Array<string>, applied: Array<{ __typename?: 'AppliedChange', kind: string, id: string, version: number }>, undo: { __typename?: 'PlanChangesUndo', dates: Array<{ __typename?: 'ItemDateUndo', itemId: string, expectedVersion: number, scenarioId: string | null, restatesId: string | null, isWithdrawn: boolean }>, durations: Array<{ __typename?: 'ItemDurationUndo', itemId: string, expectedVersion: number, duration: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, meetings: Array<{ __typename?: 'MeetingDateUndo', meetingId: string, expectedVersion: number, date: string | null, isCancelled: boolean, isReinstated: boolean }>, chosen: Array<{ __typename?: 'ChosenMeetingUndo', itemId: string, expectedVersion: number, meetingId: string | null, scenarioId: string | null }>, lags: Array<{ __typename?: 'LinkLagUndo', linkId: string, expectedVersion: number, kind: string, lagMin: number, lagMax: number, lagUnit: string, neededFor: string | null }>, removedLinks: Array<{ __typename?: 'LinkTakenUndo', linkId: string, expectedVersion: number }>, restoredLinks: Array<{ __typename?: 'LinkTakenUndo', linkId: string, expectedVersion: number }> } | null } };

export type RowHistoryQueryVariables = Exact<{
  entity: HistoryEntity;
  id: Scalars['ID']['input'];
}>;


export type RowHistoryQuery = { __typename?: 'Query', history: Array<{ __typename?: 'AuditEntry', changeId: string, personName: string, reason: string | null, entityId: string, rowVersion: number | null, label: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> };

export type OwnerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnerChoicesQuery = { __typename?: 'Query', ownerChoices: Array<{ __typename?: 'OwnerChoice', kind: OwnerKind, id: string, name: string, detail: string | null, programmeId: string | null }> };

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

export const BaselinesDocument = new TypedDocumentString(`
    query Baselines($programmeId: ID!) {
  baselines(programmeId: $programmeId) {
    programmeVersion
    warning
    mayTake
    today
    sets {
      id
      number
      name
      takenOn
      by
      reason
      decisionId
      decisionCode
      dates
    }
  }
  decisions(programmeId: $programmeId) {
    id
    code
    title
    bodyName
    outcome
    state
  }
}
    `, {"hash":"847c8c7477277f8695ce45fc7206592d9400f9e5d81df98238b5f4992329fe2e"}) as unknown as TypedDocumentString<BaselinesQuery, BaselinesQueryVariables>;
export const BaselineComparisonDocument = new TypedDocumentString(`
    query BaselineComparison($id: ID!) {
  baselineComparison(id: $id) {
    summary
    rows {
      rowId
      itemId
      code
      title
      scenarioNumber
      isDone
      slipWorkingDays
      slipCalendarDays
      slipFigure
      calendarFigure
      slipWords
      moves
      baseline {
        written
        earliest
        latest
      }
      current {
        written
        earliest
        latest
      }
    }
  }
}
    `, {"hash":"eb5bcef142e1d2f49566ac0be0ba09d9f015a3cf4133e957a50197d3a44fb700"}) as unknown as TypedDocumentString<BaselineComparisonQuery, BaselineComparisonQueryVariables>;
export const TakeBaselineDocument = new TypedDocumentString(`
    mutation TakeBaseline($input: TakeBaselineInput!) {
  takeBaseline(input: $input) {
    id
    number
    name
    dates
  }
}
    `, {"hash":"dc9f8fc710afacca7ff96efe9919694110d046c590d3b1b558baff4a1a7838f0"}) as unknown as TypedDocumentString<TakeBaselineMutation, TakeBaselineMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    decision {
      id
      code
      effectSentence
    }
  }
}
    `, {"hash":"623488e8416a6a6263ef4b60074a645de08ff9231f5bf9382a0f22666e783d3f"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const MeetConditionDocument = new TypedDocumentString(`
    mutation MeetCondition($input: MeetConditionInput!) {
  meetCondition(input: $input) {
    decision {
      id
      effectSentence
    }
  }
}
    `, {"hash":"57e39b3ec6ee1946bb83d7fea02a1d74cea1a277947693e11ad91730e6bfd92b"}) as unknown as TypedDocumentString<MeetConditionMutation, MeetConditionMutationVariables>;
export const WaiveConditionDocument = new TypedDocumentString(`
    mutation WaiveCondition($input: WaiveConditionInput!) {
  waiveCondition(input: $input) {
    decision {
      id
      effectSentence
    }
  }
}
    `, {"hash":"4d5fdf89c991a041bc2c62c84ba6a1321187f3b5254e19457295085514911629"}) as unknown as TypedDocumentString<WaiveConditionMutation, WaiveConditionMutationVariables>;
export const FailConditionDocument = new TypedDocumentString(`
    mutation FailCondition($input: FailConditionInput!) {
  failCondition(input: $input) {
    decision {
      id
      effectSentence
    }
  }
}
    `, {"hash":"649729fdc0c521d11fa39dbd226b50789c5c101b6cf7dac19494c5e5ccb4b52f"}) as unknown as TypedDocumentString<FailConditionMutation, FailConditionMutationVariables>;
export const SupersedeDecisionDocument = new TypedDocumentString(`
    mutation SupersedeDecision($input: SupersedeDecisionInput!) {
  supersedeDecision(input: $input) {
    decision {
      id
      supersededByCode
    }
  }
}
    `, {"hash":"028e876e2bea3d47c1a003b72bd36055ffffc0c39d83ae35a84213f652939c1d"}) as unknown as TypedDocumentString<SupersedeDecisionMutation, SupersedeDecisionMutationVariables>;
export const DecisionDocument = new TypedDocumentString(`
    query Decision($id: ID!) {
  decision(id: $id) {
    id
    version
    code
    title
    wording
    type
    bodyId
    bodyName
    meetingId
    meetingTitle
    takenOn
    outcome
    state
    effectSentence
    rationale
    votesFor
    votesAgainst
    abstentions
    classification
    exemptParagraph
    exemptReason
    planItemId
    planItemCode
    supersedesId
    supersedesCode
    supersededById
    supersededByCode
    isInterpretation
    sourceDocument
    sourcePlace
    maySettle
    conditions {
      id
      version
      position
      text
      satisfiedByBodyId
      satisfiedByBodyName
      dueOn
      longStopOn
      state
      evidence
      settledOn
      settledByCode
      isOverdue
    }
  }
}
    `, {"hash":"5858e14503ec65500e3ce4bd61fd660c4cb81928778b514270b61d54c769db27"}) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($programmeId: ID!, $bodyId: ID, $meetingId: ID) {
  decisions(programmeId: $programmeId, bodyId: $bodyId, meetingId: $meetingId) {
    id
    version
    code
    title
    bodyId
    bodyName
    meetingId
    meetingTitle
    takenOn
    outcome
    state
    effectSentence
    conditionCount
    openConditionCount
    nextDueOn
    planItemId
    planItemCode
    classification
    isInterpretation
    changedOn
  }
}
    `, {"hash":"029991789d493380e62835e24f6a1d5f270835145cf99d566e340c0fbf9bfe06"}) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const OutcomeChoicesDocument = new TypedDocumentString(`
    query OutcomeChoices($bodyId: ID!, $meetingId: ID!) {
  outcomeChoices(bodyId: $bodyId, meetingId: $meetingId) {
    outcome
    isAllowed
    why
  }
}
    `, {"hash":"58f410b82ba93291adafdc8a88881732044905709bbedd096f345651a5f53088"}) as unknown as TypedDocumentString<OutcomeChoicesQuery, OutcomeChoicesQueryVariables>;
export const OpenConditionsDocument = new TypedDocumentString(`
    query OpenConditions($programmeId: ID!) {
  openConditions(programmeId: $programmeId) {
    id
    text
    satisfiedByBodyId
    decisionId
    decisionCode
  }
}
    `, {"hash":"434708c740e685ef8e5f4804bd9eb382166ce904dc9c52178f6ba1ca36ca6c6f"}) as unknown as TypedDocumentString<OpenConditionsQuery, OpenConditionsQueryVariables>;
export const ConditionSuggestionsDocument = new TypedDocumentString(`
    query ConditionSuggestions($planItemId: ID!, $meetingId: ID!) {
  conditionSuggestions(planItemId: $planItemId, meetingId: $meetingId) {
    text
    bodyId
    dueOn
    longStopOn
  }
}
    `, {"hash":"8476531fd6f127ae61e0931742de08745b23e04810e0eb7c4b33f507ace51c48"}) as unknown as TypedDocumentString<ConditionSuggestionsQuery, ConditionSuggestionsQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies($programmeId: ID!) {
  bodies(programmeId: $programmeId) {
    id
    version
    prefix
    name
    shortName
    kind
    role
    parentId
    parentName
    isParentInferred
    predecessorId
    predecessorName
    validFrom
    validTo
    chair
    isChairVacant
    memberCount
    nextMeetingId
    nextMeeting {
      written
      earliest
    }
    noticeClearDays
    isNoticeInterpreted
    isInterpretation
    changedOn
  }
}
    `, {"hash":"cae69e781f61fbcc470c30eab208812467746e151a905c6d2c99d9052ba5d7f9"}) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const AddBodyDocument = new TypedDocumentString(`
    mutation AddBody($input: AddBodyInput!) {
  addBody(input: $input) {
    id
    name
  }
}
    `, {"hash":"0d0616ac6566ea4b03249969ccb1cd41a8a5848927a0985bdc89230923cfec47"}) as unknown as TypedDocumentString<AddBodyMutation, AddBodyMutationVariables>;
export const AmendBodyDocument = new TypedDocumentString(`
    mutation AmendBody($input: AmendBodyInput!) {
  amendBody(input: $input) {
    id
    version
  }
}
    `, {"hash":"8adaef19273795e89ef80285e639e334544ee57bfda3ff5ca2c8661f5536046a"}) as unknown as TypedDocumentString<AmendBodyMutation, AmendBodyMutationVariables>;
export const SeatMemberDocument = new TypedDocumentString(`
    mutation SeatMember($input: SeatMemberInput!) {
  seatMember(input: $input) {
    id
  }
}
    `, {"hash":"95d21fa7b7e7d89f07664a14c23246a7c9318d5abe34d9ceccdd77cb1b296883"}) as unknown as TypedDocumentString<SeatMemberMutation, SeatMemberMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    id
  }
}
    `, {"hash":"3186e2194ae0665d8184d03fba522bd2131c1a6ea88fd121e4e8a91efb173a3e"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const ArchiveBodyDocument = new TypedDocumentString(`
    mutation ArchiveBody($input: ArchiveBodyInput!) {
  archiveBody(input: $input) {
    id
  }
}
    `, {"hash":"761a0a20392cd8f29d249dee4af36df1a323f227ba9e719e6b91dfaaa053d023"}) as unknown as TypedDocumentString<ArchiveBodyMutation, ArchiveBodyMutationVariables>;
export const BodyDocument = new TypedDocumentString(`
    query Body($id: ID!) {
  body(id: $id) {
    id
    version
    prefix
    name
    shortName
    kind
    kindMeaning
    role
    parentId
    parentName
    isParentInferred
    predecessorId
    predecessorName
    validFrom
    validTo
    authority
    delegatedScope
    organisation
    quorumMinimum
    quorumNote
    noticeClearDays
    noticeRegime
    isNoticeInterpreted
    noticeSentence
    hasPapersWhenInformal
    meetsInPublic
    votingRule
    termsOfReference
    reviewOn
    note
    isInterpretation
    sourceDocument
    sourcePlace
    archiveReason
    mayEdit
    mayEditMeetings
    mayRecordDecisions
    members {
      id
      version
      seat
      role
      category
      organisation
      post
      holder
      isVacant
      isVoting
      deputy
      heldFrom
      heldTo
      isCurrent
    }
    programmes {
      id
      name
    }
  }
}
    `, {"hash":"c44f8340ee9205f1b4ed1d1d71f810e9114336e713e23a8f5f2517284a6047cc"}) as unknown as TypedDocumentString<BodyQuery, BodyQueryVariables>;
export const ScheduleMeetingDocument = new TypedDocumentString(`
    mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
  scheduleMeeting(input: $input) {
    reading
    meeting {
      id
      code
    }
  }
}
    `, {"hash":"59c3421c73e9d863438a06385e1ba56e54df14b20c2b6311626110efb9b1239b"}) as unknown as TypedDocumentString<ScheduleMeetingMutation, ScheduleMeetingMutationVariables>;
export const MoveMeetingDocument = new TypedDocumentString(`
    mutation MoveMeeting($input: MoveMeetingInput!) {
  moveMeeting(input: $input) {
    reading
    meeting {
      id
      version
    }
  }
}
    `, {"hash":"176653881749d20b9c4935207393239d52973cf229159649261d989b7bb1c5f9"}) as unknown as TypedDocumentString<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const ConfirmMeetingDateDocument = new TypedDocumentString(`
    mutation ConfirmMeetingDate($input: ConfirmMeetingDateInput!) {
  confirmMeetingDate(input: $input) {
    reading
    meeting {
      id
    }
  }
}
    `, {"hash":"8430c4324caf6037b0860ca8ee044f8b88757e7a501a3cf2346b51e84490ff0e"}) as unknown as TypedDocumentString<ConfirmMeetingDateMutation, ConfirmMeetingDateMutationVariables>;
export const CallMeetingDocument = new TypedDocumentString(`
    mutation CallMeeting($input: GiveNoticeInput!) {
  callMeeting(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"d3fd9e2de15a3eecf493ad558bbc4b2906d72a8417c4ef6cdc90e4d0f52dca40"}) as unknown as TypedDocumentString<CallMeetingMutation, CallMeetingMutationVariables>;
export const PublishPapersDocument = new TypedDocumentString(`
    mutation PublishPapers($input: GiveNoticeInput!) {
  publishPapers(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"766ea75010554e4697763496f7f1cc63b61c657da557e819ed7097c7d92e6c9c"}) as unknown as TypedDocumentString<PublishPapersMutation, PublishPapersMutationVariables>;
export const HoldMeetingDocument = new TypedDocumentString(`
    mutation HoldMeeting($input: HoldMeetingInput!) {
  holdMeeting(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"4290110e39d76ee98d0c336602b5c41c7d6034fd4baac92990a98d68d4c1c456"}) as unknown as TypedDocumentString<HoldMeetingMutation, HoldMeetingMutationVariables>;
export const AdjournMeetingDocument = new TypedDocumentString(`
    mutation AdjournMeeting($input: AdjournMeetingInput!) {
  adjournMeeting(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"bebe3d4f8d1a6cee65233401c9fd268856bacba5bdb7faa99c069ee639230dd1"}) as unknown as TypedDocumentString<AdjournMeetingMutation, AdjournMeetingMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"939286823675ab55f725af243617165e05c622d7f2bbff24da57adddf3c45dd6"}) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const ReinstateMeetingDocument = new TypedDocumentString(`
    mutation ReinstateMeeting($input: ReinstateMeetingInput!) {
  reinstateMeeting(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"8fceec6488747607677f0f3444421f7da26f0984e457f123ab361d70ea7997df"}) as unknown as TypedDocumentString<ReinstateMeetingMutation, ReinstateMeetingMutationVariables>;
export const PostponeMeetingDocument = new TypedDocumentString(`
    mutation PostponeMeeting($input: PostponeMeetingInput!) {
  postponeMeeting(input: $input) {
    reading
    meeting {
      id
      code
    }
  }
}
    `, {"hash":"d0e433ed55f14c09bb0bcde4ed6b37453e86cecdf41e9f5aa60c9f714ce8530f"}) as unknown as TypedDocumentString<PostponeMeetingMutation, PostponeMeetingMutationVariables>;
export const DraftMinutesDocument = new TypedDocumentString(`
    mutation DraftMinutes($input: DraftMinutesInput!) {
  draftMinutes(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"b57f3999c145e61ed626620616e83eb6d5e3791effbe95eda0d90bed24f3702e"}) as unknown as TypedDocumentString<DraftMinutesMutation, DraftMinutesMutationVariables>;
export const ApproveMinutesDocument = new TypedDocumentString(`
    mutation ApproveMinutes($input: ApproveMinutesInput!) {
  approveMinutes(input: $input) {
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"d4ba93e60093c3c40f41477c79c29b51665cedcfd4dba203e39ba36e26d75fd1"}) as unknown as TypedDocumentString<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    version
    code
    title
    kind
    state
    bodyId
    bodyName
    date {
      text
      written
      shape
      confidence
      earliest
      latest
    }
    heldOn
    startsAt
    isTimeConfirmed
    venue
    presentCount
    wasQuorate
    quorumMinimum
    postponedToId
    stateReason
    papersDueOn
    papersSentence
    isPapersDueInterpreted
    minutes
    hasMinutes
    isInterpretation
    sourceDocument
    sourcePlace
    warnings {
      rule
      severity
      message
    }
    steps {
      to
      isAllowed
      problems {
        rule
        message
      }
    }
    items {
      id
      code
      title
      kind
      state
      programmeId
      scenario
    }
    mayEdit
    mayMinute
    mayRecordDecisions
  }
}
    `, {"hash":"c002010d58ba9d6ca75601c9c514d59a9844155f2082cd6a5978005e934d69c2"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($programmeId: ID!, $from: Day, $to: Day, $bodyId: ID) {
  meetings(programmeId: $programmeId, from: $from, to: $to, bodyId: $bodyId) {
    id
    version
    code
    title
    kind
    state
    bodyId
    bodyName
    date {
      text
      written
      shape
      confidence
      earliest
      latest
    }
    heldOn
    startsAt
    isTimeConfirmed
    papersDueOn
    isPapersDueInterpreted
    itemCount
    isInterpretation
    changedOn
  }
}
    `, {"hash":"08ce1f08600f708ec5bbc36a7b169f02e2ee1f8dc56d1844cd9056bc340e063a"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
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
export const AmendLinkDocument = new TypedDocumentString(`
    mutation AmendLink($input: AmendLinkInput!) {
  amendLink(input: $input) {
    id
    version
  }
}
    `, {"hash":"3ea25bc673050b74febad7349a56ddc72811907f4bf494f14c320078704f816a"}) as unknown as TypedDocumentString<AmendLinkMutation, AmendLinkMutationVariables>;
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
export const ItemHistoryDocument = new TypedDocumentString(`
    query ItemHistory($id: ID!) {
  history(entity: plan_item, id: $id) {
    seq
    changeId
    action
    label
    operation
    effectiveAt
    recordedAt
    personName
    reason
    fields {
      name
      before
      after
    }
  }
}
    `, {"hash":"dae43011d910fd1434f8c0d36db4583846b6331061785e2a58f76b0aed6688ee"}) as unknown as TypedDocumentString<ItemHistoryQuery, ItemHistoryQueryVariables>;
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
    ownerPostId
    workstream
    body
    source
    sensitiveEvent
    avoidsRestricted
    restrictedNote
    isInterpretation
    isArchived
    abilities
    duration {
      min
      likely
      max
    }
    rows {
      rowId
      scenarioId
      kind
      category
      state
      owner
      ownerId
      isOwnerVacant
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
      forecastAnchorId
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
      isInterpretation
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
    signsOff {
      id
      code
      title
      warnings {
        rule
        message
      }
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
      lagMin
      lagMax
      lagUnit
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
      linkId
      linkVersion
      delay {
        min
        likely
        max
      }
      mayUnlink
    }
    decisions {
      id
      code
      title
      state
    }
  }
}
    `, {"hash":"dde10d3eaedd2d97c7551e16ded05f8e796dd7194b9b022a214e25ba337e8125"}) as unknown as TypedDocumentString<PlanItemQuery, PlanItemQueryVariables>;
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
      ownerId
      isOwnerVacant
      isMine
      mayReforecast
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
      forecastAnchorId
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
      changedOn
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
    restrictions {
      id
      name
      from
      to
    }
    calendar {
      division
      closedDays
      workedDays
    }
  }
}
    `, {"hash":"64d4da00fbcb0c6db7befab30acdcb58eb0e2589569b6fccebbd2db053391bfa"}) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const ReforecastMilestoneDocument = new TypedDocumentString(`
    mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {
  reforecastMilestone(input: $input) {
    id
    version
    code
    reading
    replacedId
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"e23d8579ef78354ebb6836e72952dfeae450168ed1dfc27e636bad59420b3335"}) as unknown as TypedDocumentString<ReforecastMilestoneMutation, ReforecastMilestoneMutationVariables>;
export const RelinkPlanItemsDocument = new TypedDocumentString(`
    mutation RelinkPlanItems($input: RelinkPlanItemsInput!) {
  relinkPlanItems(input: $input) {
    id
    version
  }
}
    `, {"hash":"28ac3f76786fd6efc31371c24d64a03215df4c6a28097ea108114d23bce57cbe"}) as unknown as TypedDocumentString<RelinkPlanItemsMutation, RelinkPlanItemsMutationVariables>;
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
export const ReportingPeriodDocument = new TypedDocumentString(`
    query ReportingPeriod($code: String!) {
  programme(code: $code) {
    staleAfterDays
  }
}
    `, {"hash":"0da6cc04b7667b2af8b8cfe839ae2415c6fd98c1c3d7bdd8892f8712e952dd07"}) as unknown as TypedDocumentString<ReportingPeriodQuery, ReportingPeriodQueryVariables>;
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
export const StateDurationDocument = new TypedDocumentString(`
    mutation StateDuration($input: StateDurationInput!) {
  stateDuration(input: $input) {
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
    `, {"hash":"ea4409cf3808842f540d502c4b2b49edd32a4878a9f0086c82ad0f8cbf679712"}) as unknown as TypedDocumentString<StateDurationMutation, StateDurationMutationVariables>;
export const UnlinkPlanItemsDocument = new TypedDocumentString(`
    mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {
  unlinkPlanItems(input: $input) {
    id
    version
  }
}
    `, {"hash":"77f6b7dd1a71cc7ba4ba41862d5bf223187780373f61cb0302a2ce7277cec01c"}) as unknown as TypedDocumentString<UnlinkPlanItemsMutation, UnlinkPlanItemsMutationVariables>;
export const UnlinkRiskOfItemDocument = new TypedDocumentString(`
    mutation UnlinkRiskOfItem($input: UnlinkRiskInput!) {
  unlinkRiskFromItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"736516c5cd4d88922c2dd6ff3bc7edc90d10ee25da391a412af51a0bafd4d50f"}) as unknown as TypedDocumentString<UnlinkRiskOfItemMutation, UnlinkRiskOfItemMutationVariables>;
export const LinkRiskAgainDocument = new TypedDocumentString(`
    mutation LinkRiskAgain($input: LinkRiskInput!) {
  linkRiskToItem(input: $input) {
    id
    version
    linkedItems {
      id
      linkId
      linkVersion
    }
  }
}
    `, {"hash":"24bd598479f19d0c3a689f50e2c2027a593228fbc031da0a54715464519d2340"}) as unknown as TypedDocumentString<LinkRiskAgainMutation, LinkRiskAgainMutationVariables>;
export const StateRiskDelayAgainDocument = new TypedDocumentString(`
    mutation StateRiskDelayAgain($input: StateRiskDelayInput!) {
  stateRiskDelay(input: $input) {
    id
    version
  }
}
    `, {"hash":"0d17594e92bd1bccaf24a2db11dcfd34e6d270afb5b1bbf5fc2647cb0470b58c"}) as unknown as TypedDocumentString<StateRiskDelayAgainMutation, StateRiskDelayAgainMutationVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    targetTitle
    scenarios {
      scenarioNumber
      isWorking
      sentences
    }
    problems {
      message
    }
  }
}
    `, {"hash":"edea6626b65ff7c82b3646f3e716ae387cdaac809cd437c2183b2a98211c03b2"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($programmeId: ID!) {
  overview(programmeId: $programmeId) {
    programmeName
    today
    items
    status {
      red
      amber
      green
      blue
      grey
      tbc
      sentence
    }
    launches {
      itemId
      code
      title
      daysApart
      dates {
        scenarioNumber
        scenarioName
        isWorking
        branchCondition
        decideBy
        probability
        when
        daysAway
        rag
        ragSentence
        date {
          shape
          confidence
          earliest
          latest
        }
      }
    }
    workstreams {
      id
      title
      depth
      items
      reportedItems
      isDifferent
      computed {
        rag
        red
        amber
        green
        blue
        grey
        tbc
        sentence
      }
      reported {
        rag
        stale
        rated
        sentence
      }
      next {
        itemId
        title
        when
      }
    }
    decisions {
      rowId
      itemId
      code
      title
      bodyName
      scenarioNumber
      when
      meetingId
      meetingTitle
      papersDue
      rag
      ragSentence
    }
    decisionsUntil
    undatedDecisions
    changes {
      changeId
      effectiveAt
      personName
      reason
      verb
      subject
      subjectId
      label
      before
      after
    }
    changesSince
    changeCount
    needs {
      kind
      count
      examples {
        itemId
        workstreamId
        code
        title
        detail
      }
    }
    risks {
      id
      code
      title
      owner
      current {
        consequence
        likelihood
        score
        band
      }
    }
    openRisks
  }
}
    `, {"hash":"9e802f72fdcea83f192c795220de7427ec5695c8720b7be82560a098b63b2a2f"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const DayComparisonDocument = new TypedDocumentString(`
    query DayComparison($programmeId: ID!, $day: Day!, $otherDay: Day) {
  dayComparison(programmeId: $programmeId, day: $day, otherDay: $otherDay) {
    from
    to
    firstDay
    today
    problem
    summary
    rows {
      rowId
      itemId
      code
      title
      scenarioNumber
      change
      wasDone
      isDone
      slipWorkingDays
      slipCalendarDays
      slipFigure
      calendarFigure
      slipWords
      before {
        written
        earliest
        latest
      }
      after {
        written
        earliest
        latest
      }
    }
  }
}
    `, {"hash":"706872ebf71c8f645dd744779f564219466c8525993d0a736ad4eb5141885e3a"}) as unknown as TypedDocumentString<DayComparisonQuery, DayComparisonQueryVariables>;
export const TargetChancesDocument = new TypedDocumentString(`
    query TargetChances($programmeId: ID!, $runs: Int!) {
  chances(programmeId: $programmeId, runs: $runs) {
    targetTitle
    runs
    largestError
    scenarios {
      scenarioId
      isCertain
      p50
      p80
      notComputed
      because
      by
      inTime
      gates {
        itemId
        title
        body
        noneKnown
        heldUp
        meetings {
          meetingId
          meeting
          probability
        }
      }
      tornado {
        sentence
      }
    }
  }
}
    `, {"hash":"cfc60a9ab634713e3749e4f1d87c4a8f214ddf9f45fd0fbe105af9ca74c92130"}) as unknown as TypedDocumentString<TargetChancesQuery, TargetChancesQueryVariables>;
export const CompareProjectionDocument = new TypedDocumentString(`
    query CompareProjection($programmeId: ID!) {
  projection(programmeId: $programmeId) {
    today
    targetId
    targetTitle
    daysApart
    scenarios {
      scenarioId
      scenarioNumber
      isWorking
      targetOn
      headline
      cliff
      route {
        itemId
        title
        on
        isUnconfirmed
        isDriving
        margin
        waitDays
        takesTime
        sentence
      }
      items {
        itemId
        title
        likely
      }
      problems {
        rule
        message
      }
    }
  }
}
    `, {"hash":"872943425d991cfdc164ee416ad62f172a221b144bb9d8929f44a4aacc9fce20"}) as unknown as TypedDocumentString<CompareProjectionQuery, CompareProjectionQueryVariables>;
export const ScenarioListDocument = new TypedDocumentString(`
    query ScenarioList($programmeId: ID!) {
  scenarios(programmeId: $programmeId) {
    id
    version
    number
    name
    state
    workstreamId
    branchCondition
    decideBy
    closedReason
    mayEdit
    probability
    probabilityBy
    probabilityOn
    warnings {
      rule
      message
    }
  }
}
    `, {"hash":"a74f06117b67c66b7c774c7b1ed613d822c591e5dc4bd304c0040778241fdf9f"}) as unknown as TypedDocumentString<ScenarioListQuery, ScenarioListQueryVariables>;
export const DrivingChainDocument = new TypedDocumentString(`
    query DrivingChain($programmeId: ID!, $itemId: ID!) {
  projection(programmeId: $programmeId, targetId: $itemId) {
    targetTitle
    scenarios {
      scenarioId
      scenarioNumber
      isWorking
      targetOn
      headline
      chain {
        links {
          fromId
          toId
          kind
          isDriving
        }
        steps {
          itemId
          title
          from
          to
          isUnconfirmed
          isDriving
          wait {
            from
            to
            words
          }
          sentences
        }
      }
      waits {
        sentence
        itemIds
      }
      problems {
        message
      }
    }
  }
}
    `, {"hash":"13e65966317ffd4889ab8a28a91ae4ccac878780f66e4b20f361958adf2e3311"}) as unknown as TypedDocumentString<DrivingChainQuery, DrivingChainQueryVariables>;
export const ItemChancesDocument = new TypedDocumentString(`
    query ItemChances($programmeId: ID!, $runs: Int!) {
  chances(programmeId: $programmeId, runs: $runs) {
    targetTitle
    scenarios {
      scenarioId
      isCertain
      items {
        itemId
        p50
        p80
      }
      problems {
        message
      }
    }
  }
}
    `, {"hash":"dde80003a0f109b34b4ae0fd790b19169d1c3178858475f53d51d3db54273477"}) as unknown as TypedDocumentString<ItemChancesQuery, ItemChancesQueryVariables>;
export const ItemProjectionDocument = new TypedDocumentString(`
    query ItemProjection($id: ID!) {
  itemProjection(id: $id) {
    scenarioNumber
    isWorking
    steps
    cliff
    warnings {
      rule
      message
      latePaper {
        linkId
        linkVersion
        meetingId
        settled
        waysOut {
          route
          words
          to
        }
      }
    }
    item {
      likely
      words
      isUnconfirmed
      isPresumed
      floatDays
      criticality
      differenceDays
      because
      gate {
        meeting
        papersDue
        marginDays
        nextMeeting
      }
    }
  }
}
    `, {"hash":"9810e7e4f2bd1b93db523244b705e38b8f8c587bba5601cd9a84bd59d010d5cb"}) as unknown as TypedDocumentString<ItemProjectionQuery, ItemProjectionQueryVariables>;
export const ProjectedDaysDocument = new TypedDocumentString(`
    query ProjectedDays($programmeId: ID!) {
  projection(programmeId: $programmeId) {
    scenarios {
      scenarioId
      items {
        itemId
        earliest
        likely
        latest
        words
        isUnconfirmed
        differenceDays
        because
      }
      problems {
        message
      }
    }
  }
}
    `, {"hash":"0e43318dd47bfca58a239619377e5906737c3fd8ac64c8ddb2d5a313d2b239d6"}) as unknown as TypedDocumentString<ProjectedDaysQuery, ProjectedDaysQueryVariables>;
export const RouteToTargetDocument = new TypedDocumentString(`
    query RouteToTarget($programmeId: ID!) {
  projection(programmeId: $programmeId) {
    targetId
    targetTitle
    daysApart
    scenarios {
      scenarioId
      scenarioNumber
      isWorking
      targetOn
      headline
      cliff
      route {
        itemId
        title
        on
        isUnconfirmed
        isDriving
        margin
        waitDays
        takesTime
        sentence
      }
      warnings {
        rule
        message
        itemId
        latePaper {
          settled
        }
      }
      problems {
        rule
        message
      }
    }
  }
}
    `, {"hash":"7ee986aad5eadf58f9f59cfc620012243d54c836d03ea68380ff39844fb2d7d2"}) as unknown as TypedDocumentString<RouteToTargetQuery, RouteToTargetQueryVariables>;
export const PromoteScenarioDocument = new TypedDocumentString(`
    mutation PromoteScenario($input: PromoteScenarioInput!) {
  promoteScenario(input: $input) {
    scenario {
      id
      version
    }
    former {
      id
      version
    }
  }
}
    `, {"hash":"8e9c3cee8e0082d50eb99769d0dfe13919cce1b63202a1fdc62d9fcda41254e1"}) as unknown as TypedDocumentString<PromoteScenarioMutation, PromoteScenarioMutationVariables>;
export const CloseScenarioDocument = new TypedDocumentString(`
    mutation CloseScenario($input: CloseScenarioInput!) {
  closeScenario(input: $input) {
    id
    version
  }
}
    `, {"hash":"586e4e21cfcf1e2b5fa84d23b666a816166c0405148e82007adb44c0515a24c4"}) as unknown as TypedDocumentString<CloseScenarioMutation, CloseScenarioMutationVariables>;
export const ReopenScenarioDocument = new TypedDocumentString(`
    mutation ReopenScenario($input: ReopenScenarioInput!) {
  reopenScenario(input: $input) {
    id
    version
  }
}
    `, {"hash":"8f2fb7914ef604381623cffe0db5051eaf6c1e3ac9655bde02087f1183b038bf"}) as unknown as TypedDocumentString<ReopenScenarioMutation, ReopenScenarioMutationVariables>;
export const AmendScenarioDocument = new TypedDocumentString(`
    mutation AmendScenario($input: AmendScenarioInput!) {
  amendScenario(input: $input) {
    id
    version
  }
}
    `, {"hash":"1d9a594c0d70d95650a0c59055acc002c9d0d64e38293221cd2abd70d7ff8cf6"}) as unknown as TypedDocumentString<AmendScenarioMutation, AmendScenarioMutationVariables>;
export const SettleLatePaperDocument = new TypedDocumentString(`
    mutation SettleLatePaper($input: SettleLatePaperInput!) {
  settleLatePaper(input: $input) {
    id
    version
  }
}
    `, {"hash":"08c182e96d54acebd6ebe5912eb1ed7fedc4c93430c40e686fa7008af4a6514b"}) as unknown as TypedDocumentString<SettleLatePaperMutation, SettleLatePaperMutationVariables>;
export const AmendRiskDocument = new TypedDocumentString(`
    mutation AmendRisk($input: AmendRiskInput!) {
  amendRisk(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"79c1d8a728ce0b97f042c37e797b38d965ae30843f6369cf33bbb4ac6a8c5478"}) as unknown as TypedDocumentString<AmendRiskMutation, AmendRiskMutationVariables>;
export const RiskChoicesDocument = new TypedDocumentString(`
    query RiskChoices($code: String!) {
  programme(code: $code) {
    id
    riskBands
    workstreams {
      id
      name
      parentId
      isArchived
    }
  }
  ownerChoices {
    kind
    id
    name
    detail
    programmeId
  }
}
    `, {"hash":"c1c599ab813e5290ba3ea3f3401ae34da11fe58872cfe5e38ac48e581d2f5d75"}) as unknown as TypedDocumentString<RiskChoicesQuery, RiskChoicesQueryVariables>;
export const CloseRiskDocument = new TypedDocumentString(`
    mutation CloseRisk($input: CloseRiskInput!) {
  closeRisk(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"77941780a81103beda9809c08893b07bf25636d32d3264b0c466227fe78d9f33"}) as unknown as TypedDocumentString<CloseRiskMutation, CloseRiskMutationVariables>;
export const LinkRiskToItemDocument = new TypedDocumentString(`
    mutation LinkRiskToItem($input: LinkRiskInput!) {
  linkRiskToItem(input: $input) {
    id
    version
    linkedItems {
      id
      linkId
      linkVersion
    }
  }
}
    `, {"hash":"8ed80342a0a2efa627cc938460c7e96ab8c1a7bce8f08a60776447b70a0e71c0"}) as unknown as TypedDocumentString<LinkRiskToItemMutation, LinkRiskToItemMutationVariables>;
export const UnlinkRiskFromItemDocument = new TypedDocumentString(`
    mutation UnlinkRiskFromItem($input: UnlinkRiskInput!) {
  unlinkRiskFromItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"ea250c53d26fecc0d888b9fa69c64f55fa2738f228f00871dcff3758be04608e"}) as unknown as TypedDocumentString<UnlinkRiskFromItemMutation, UnlinkRiskFromItemMutationVariables>;
export const RiskItemSearchDocument = new TypedDocumentString(`
    query RiskItemSearch($programmeId: ID!, $text: String!) {
  search(programmeId: $programmeId, text: $text) {
    kind
    id
    code
    title
    detail
  }
}
    `, {"hash":"df7cd969900054ffdbc47b0486b38a0aae6da485a5d882cb642f254a80a8a4b7"}) as unknown as TypedDocumentString<RiskItemSearchQuery, RiskItemSearchQueryVariables>;
export const LogRiskDocument = new TypedDocumentString(`
    mutation LogRisk($input: LogRiskInput!) {
  logRisk(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"dca29542fc994878a892cec860b6c4a0af3bf53ffb533198325a3f50ca923ef3"}) as unknown as TypedDocumentString<LogRiskMutation, LogRiskMutationVariables>;
export const RescoreRiskDocument = new TypedDocumentString(`
    mutation RescoreRisk($input: RescoreRiskInput!) {
  rescoreRisk(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"fb3b870354cee014284e3ed0765c33f55ea1c2810f6302804e1975d3227add44"}) as unknown as TypedDocumentString<RescoreRiskMutation, RescoreRiskMutationVariables>;
export const ReviewRiskDocument = new TypedDocumentString(`
    mutation ReviewRisk($input: ReviewRiskInput!) {
  reviewRisk(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"66a99d29e773575f03fa15a85e3c8b55f5304d2f3f9134d3f8cb47ee6258a631"}) as unknown as TypedDocumentString<ReviewRiskMutation, ReviewRiskMutationVariables>;
export const RiskInFullDocument = new TypedDocumentString(`
    query RiskInFull($id: ID!) {
  risk(id: $id) {
    id
    version
    code
    title
    programmeId
    workstreamId
    workstreamName
    ownerPersonId
    ownerPostId
    ownerName
    domain
    inherent {
      consequence
      likelihood
      score
      band
    }
    current {
      consequence
      likelihood
      score
      band
    }
    target {
      consequence
      likelihood
      score
      band
    }
    targetOn
    state
    raisedOn
    reviewedOn
    reviewDueOn
    isStale
    closeReason
    closedOn
    closeNote
    classification
    exemptParagraph
    exemptReason
    cause
    event
    effect
    response
    controls
    actions
    changedAt
    sourceDocument
    sourcePlace
    isInterpretation
    mergedInto {
      id
      code
      title
    }
    mergedFrom {
      id
      code
      title
    }
    linkedItems {
      id
      code
      title
      kind
      state
      linkId
      linkVersion
      delay {
        min
        likely
        max
      }
    }
    warnings {
      rule
      message
    }
  }
  history(entity: risk, id: $id) {
    seq
    personName
    recordedAt
    effectiveAt
    action
    reason
    operation
    fields {
      name
      before
      after
    }
  }
}
    `, {"hash":"5d696bc2c6c5d0f3c04a49dbbe99422f4ea55744ddbfd439689543c38c16b53d"}) as unknown as TypedDocumentString<RiskInFullQuery, RiskInFullQueryVariables>;
export const RiskRegisterDocument = new TypedDocumentString(`
    query RiskRegister($programmeId: ID!) {
  risks(programmeId: $programmeId) {
    id
    version
    code
    title
    workstreamId
    workstreamName
    ownerName
    domain
    inherent {
      consequence
      likelihood
      score
      band
    }
    current {
      consequence
      likelihood
      score
      band
    }
    target {
      consequence
      likelihood
      score
      band
    }
    state
    raisedOn
    reviewDueOn
    isStale
    closeReason
    closedOn
    classification
    changedOn
  }
}
    `, {"hash":"c3525abe232fa4caae10fef138fade615994a7167a8b539e1f887e5d87e05311"}) as unknown as TypedDocumentString<RiskRegisterQuery, RiskRegisterQueryVariables>;
export const StateRiskDelayDocument = new TypedDocumentString(`
    mutation StateRiskDelay($input: StateRiskDelayInput!) {
  stateRiskDelay(input: $input) {
    id
    version
  }
}
    `, {"hash":"90542a77b6cc77cfb1f904a67278e554aa607cd2d25a1be4d223affce52508f2"}) as unknown as TypedDocumentString<StateRiskDelayMutation, StateRiskDelayMutationVariables>;
export const ScheduleHealthDocument = new TypedDocumentString(`
    query ScheduleHealth($programmeId: ID!) {
  scheduleHealth(programmeId: $programmeId) {
    today
    scenarioNumber
    targetTitle
    checks {
      rule
      title
      reason
      threshold
      verdict
      count
      checked
      sentence
      findings {
        itemId
        meetingId
        title
        sentence
      }
    }
  }
}
    `, {"hash":"42c65b04ab6311cb1b1bf2c9265620758cc7ab39da31702651d4f3d5319dc2de"}) as unknown as TypedDocumentString<ScheduleHealthQuery, ScheduleHealthQueryVariables>;
export const UnconfirmedDocument = new TypedDocumentString(`
    query Unconfirmed($programmeId: ID!) {
  unconfirmed(programmeId: $programmeId) {
    today
    scenarioNumber
    targetTitle
    entries {
      itemId
      meetingId
      code
      title
      date
      isUnknown
      owes
      confirmBy
      isOverdue
      isOnRoute
      holdsUp {
        itemId
        title
      }
      warnings {
        rule
        message
      }
    }
    burnDown {
      on
      count
      known
    }
    problems {
      rule
      message
    }
  }
}
    `, {"hash":"c16faea7521d55fc0dda420ac0b6733d6793ea15776d46739a9c03b33c14ef61"}) as unknown as TypedDocumentString<UnconfirmedQuery, UnconfirmedQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($programmeId: ID!, $text: String!) {
  search(programmeId: $programmeId, text: $text) {
    kind
    id
    code
    title
    detail
  }
}
    `, {"hash":"41b54e5114b684f91414b26c59c7461c8da83864d88454c34da48562f22891c1"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    token
    person {
      id
      name
      email
    }
  }
}
    `, {"hash":"14a8f1067394c270f0b0bd2bd5f8fb1a2e27f482df0edb95227898751e8a0f3a"}) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($programmeId: ID, $before: ID, $first: Int!) {
  auditTrail(programmeId: $programmeId, before: $before, first: $first) {
    nextBefore
    entries {
      seq
      personName
      recordedAt
      effectiveAt
      action
      reason
      label
      operation
      fields {
        name
        before
        after
      }
    }
  }
}
    `, {"hash":"fb806078d86ee5b0e57097d4649c993defe254749b3043752070904506843a4b"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const CalendarSettingsDocument = new TypedDocumentString(`
    query CalendarSettings($programmeId: ID!) {
  calendarSettings(programmeId: $programmeId) {
    programmeId
    division
    officeVersion
    firstYear
    lastYear
    lastPublishedYear
    source
    days {
      id
      version
      on
      isWorked
      name
      programmeId
      bodyId
      mayEdit
    }
    bodies {
      id
      version
      name
      worksSaturdays
      papersReady
      mayEdit
    }
    periods {
      id
      version
      name
      kind
      areas
      startsOn
      endsOn
      pollOn
      pollDayRule
      source
      programmeId
      mayEdit
    }
    mayEditOffice
    mayEditProgramme
    maySetDivision
  }
}
    `, {"hash":"a4c966c7b5c6e06afe5e0b143686484b1c87aa0bae62439e8d08fbac720cb0b0"}) as unknown as TypedDocumentString<CalendarSettingsQuery, CalendarSettingsQueryVariables>;
export const CalendarPreviewDocument = new TypedDocumentString(`
    query CalendarPreview($input: CalendarPreviewInput!) {
  calendarPreview(input: $input) {
    effects {
      kind
      id
      title
      programmeCode
      scenarioNumber
      before
      after
    }
    programmes
    problems {
      rule
      severity
      message
    }
  }
}
    `, {"hash":"4789eaa3151c6a7dfe6e3b3066f6a06d8f3647255ef24246994f5777f65bff20"}) as unknown as TypedDocumentString<CalendarPreviewQuery, CalendarPreviewQueryVariables>;
export const AddCalendarDayDocument = new TypedDocumentString(`
    mutation AddCalendarDay($input: AddCalendarDayInput!) {
  addCalendarDay(input: $input) {
    id
    version
    warnings {
      rule
      message
    }
  }
}
    `, {"hash":"710127259d35ab3c339cf3372201fe4ec31bca051f43aaa3ce582f45e12cc54e"}) as unknown as TypedDocumentString<AddCalendarDayMutation, AddCalendarDayMutationVariables>;
export const RemoveCalendarDayDocument = new TypedDocumentString(`
    mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
  removeCalendarDay(input: $input) {
    id
    version
  }
}
    `, {"hash":"5948613a666413c47d59f21d5be2ff4be7d32584fb3b18e7a76901cf53a1f878"}) as unknown as TypedDocumentString<RemoveCalendarDayMutation, RemoveCalendarDayMutationVariables>;
export const RestoreCalendarDayDocument = new TypedDocumentString(`
    mutation RestoreCalendarDay($input: RestoreCalendarDayInput!) {
  restoreCalendarDay(input: $input) {
    id
    version
  }
}
    `, {"hash":"763df48ab914488b304b68e8ae444474270218c53b705a3ede6a387f7413a2fc"}) as unknown as TypedDocumentString<RestoreCalendarDayMutation, RestoreCalendarDayMutationVariables>;
export const SetHolidayDivisionDocument = new TypedDocumentString(`
    mutation SetHolidayDivision($input: SetHolidayDivisionInput!) {
  setHolidayDivision(input: $input) {
    division
    version
  }
}
    `, {"hash":"ea36ed418a66447a64a144fc66ea7d1a54b99221ca3eef8da8a8b74ae4d93399"}) as unknown as TypedDocumentString<SetHolidayDivisionMutation, SetHolidayDivisionMutationVariables>;
export const AmendBodyCalendarDocument = new TypedDocumentString(`
    mutation AmendBodyCalendar($input: AmendBodyInput!) {
  amendBody(input: $input) {
    id
    version
  }
}
    `, {"hash":"d1443a5a694f9f8e41c2fc6799f4e3518870abb9617f107b9e4cec51c5428b96"}) as unknown as TypedDocumentString<AmendBodyCalendarMutation, AmendBodyCalendarMutationVariables>;
export const AddRestrictedPeriodDocument = new TypedDocumentString(`
    mutation AddRestrictedPeriod($input: AddRestrictedPeriodInput!) {
  addRestrictedPeriod(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"55d8347c2022f4665181ff3079c6170f3cd9565a99343571dbc4d079c8f51e42"}) as unknown as TypedDocumentString<AddRestrictedPeriodMutation, AddRestrictedPeriodMutationVariables>;
export const AmendRestrictedPeriodDocument = new TypedDocumentString(`
    mutation AmendRestrictedPeriod($input: AmendRestrictedPeriodInput!) {
  amendRestrictedPeriod(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"f6aab0a7724d0f757ac5defc6805edff4b725f797145805731adc5729c70f133"}) as unknown as TypedDocumentString<AmendRestrictedPeriodMutation, AmendRestrictedPeriodMutationVariables>;
export const RemoveRestrictedPeriodDocument = new TypedDocumentString(`
    mutation RemoveRestrictedPeriod($input: RemoveRestrictedPeriodInput!) {
  removeRestrictedPeriod(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"a227885bf7d13b7ff1847472a2d91dc772f53b2cde54bf1c01b5671a97fa4686"}) as unknown as TypedDocumentString<RemoveRestrictedPeriodMutation, RemoveRestrictedPeriodMutationVariables>;
export const RestoreRestrictedPeriodDocument = new TypedDocumentString(`
    mutation RestoreRestrictedPeriod($input: RestoreRestrictedPeriodInput!) {
  restoreRestrictedPeriod(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"7b68b323c7d08d8adbb08bfb5b40619d96cf34c44775c32c1dbfdda67f5186b1"}) as unknown as TypedDocumentString<RestoreRestrictedPeriodMutation, RestoreRestrictedPeriodMutationVariables>;
export const ConfigureProgrammeDocument = new TypedDocumentString(`
    mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {
  configureProgramme(input: $input) {
    id
    version
  }
}
    `, {"hash":"0547934507d9ae7bfeb397db8f205d28d57e0da964c3bd931cadbb0c46621012"}) as unknown as TypedDocumentString<ConfigureProgrammeMutation, ConfigureProgrammeMutationVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($input: DeactivatePersonInput!) {
  deactivatePerson(input: $input) {
    id
    version
  }
}
    `, {"hash":"bf0c75ae46f995ae41ef65afb8ea3882f869903be6c4d6fc4b158eb2a64502d2"}) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($input: EndRoleInput!) {
  endRole(input: $input) {
    id
    version
  }
}
    `, {"hash":"f9379b44b31adf3df2ff8f8dfb1eaaf2a1972f0ae380607e87b566d483a09baa"}) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    id
    version
  }
}
    `, {"hash":"e540a1f925b848cb6c0ffd0575f801658aaa5113e89d3bdb4d5baafd98b6188a"}) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const OfficePeopleDocument = new TypedDocumentString(`
    query OfficePeople {
  people {
    id
    version
    name
    jobTitle
    organisationName
    email
    hasPassword
    isDeactivated
    lastSeenAt
    roles {
      id
      version
      role
      scope
      scopeName
      since
    }
  }
}
    `, {"hash":"6229043e4efa8e2031fa694be5ec04826e1738df617c1560f8e795929c335916"}) as unknown as TypedDocumentString<OfficePeopleQuery, OfficePeopleQueryVariables>;
export const RoleBodiesDocument = new TypedDocumentString(`
    query RoleBodies($programmeId: ID!) {
  bodies(programmeId: $programmeId) {
    id
    name
  }
}
    `, {"hash":"f005a78c03659ac95b81e8330bd5b75834b12b1380e9b61848c060ac3f440b9b"}) as unknown as TypedDocumentString<RoleBodiesQuery, RoleBodiesQueryVariables>;
export const AddProgrammeDocument = new TypedDocumentString(`
    mutation AddProgramme($input: AddProgrammeInput!) {
  addProgramme(input: $input) {
    id
    version
    code
    name
  }
}
    `, {"hash":"7c13c14a4a93e2bd1212d065f95b68bd6fa31c26f53a23b1839dec215a2a41f0"}) as unknown as TypedDocumentString<AddProgrammeMutation, AddProgrammeMutationVariables>;
export const AmendProgrammeDocument = new TypedDocumentString(`
    mutation AmendProgramme($input: AmendProgrammeInput!) {
  amendProgramme(input: $input) {
    id
    version
    code
    name
  }
}
    `, {"hash":"49731bc3c4779a3df0410aded59e04454bb9b13472d183d211dfc795d5d011b7"}) as unknown as TypedDocumentString<AmendProgrammeMutation, AmendProgrammeMutationVariables>;
export const ArchiveProgrammeDocument = new TypedDocumentString(`
    mutation ArchiveProgramme($input: ArchiveProgrammeInput!) {
  archiveProgramme(input: $input) {
    id
    version
    code
    name
  }
}
    `, {"hash":"29acabe888c9445898e33085cfa5f314a70ff2bd3a5231447580ca6997699c32"}) as unknown as TypedDocumentString<ArchiveProgrammeMutation, ArchiveProgrammeMutationVariables>;
export const RestoreProgrammeDocument = new TypedDocumentString(`
    mutation RestoreProgramme($input: RestoreProgrammeInput!) {
  restoreProgramme(input: $input) {
    id
    version
    code
    name
  }
}
    `, {"hash":"aa8fcdae81cdac06dfdcce038a27c4e3c70eb438f53c254886f2ed3fb80927cc"}) as unknown as TypedDocumentString<RestoreProgrammeMutation, RestoreProgrammeMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    token
    person {
      id
      name
      email
    }
  }
}
    `, {"hash":"3b77620c4f1dbada0b03d7d742cd2fdc782bf327510701b4855008b1b1c3b3e4"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SetOfficeClockDocument = new TypedDocumentString(`
    mutation SetOfficeClock($input: SetOfficeClockInput!) {
  setOfficeClock(input: $input) {
    mode
    on
    version
  }
}
    `, {"hash":"fe37f7f11b7ec83fbd41bd37d51c2a8392565682d906d5ffbacb296255607c60"}) as unknown as TypedDocumentString<SetOfficeClockMutation, SetOfficeClockMutationVariables>;
export const ProgrammeSettingsDocument = new TypedDocumentString(`
    query ProgrammeSettings($code: String!) {
  programme(code: $code) {
    id
    version
    name
    greenToleranceDays
    amberToleranceDays
    tbcWithinDays
    horizonDays
    staleAfterDays
    riskBands
    hasOwnRiskBands
    workstreams {
      id
      name
      parentId
      isArchived
    }
  }
}
    `, {"hash":"b0b54786b671ae1924115ce4aebae9e5e70673c3227cf129fe0bca87a2224d78"}) as unknown as TypedDocumentString<ProgrammeSettingsQuery, ProgrammeSettingsQueryVariables>;
export const ProgrammeStructureDocument = new TypedDocumentString(`
    query ProgrammeStructure($code: String!) {
  programme(code: $code) {
    id
    version
    code
    name
    shortName
    purpose
    parentId
    workstreams {
      id
      version
      code
      name
      kind
      parentId
      position
      aim
      isArchived
    }
    structureVersions {
      id
      number
      name
      knownFrom
      validTo
      nodes {
        id
        parentId
        kind
        label
        name
        workstreamId
      }
    }
  }
}
    `, {"hash":"8f939af86c5e461854f89ea27cfd5368451813a86a581ccfd39096fc5f962a98"}) as unknown as TypedDocumentString<ProgrammeStructureQuery, ProgrammeStructureQueryVariables>;
export const OfficeProgrammesDocument = new TypedDocumentString(`
    query OfficeProgrammes {
  programmes {
    id
    version
    code
    name
    parentId
    isArchived
  }
  officeClock {
    holidayDivision
  }
}
    `, {"hash":"855d84919b24b939e702a5d0f7183ec1d10f0a50df6d8b312f6d88eb6192b991"}) as unknown as TypedDocumentString<OfficeProgrammesQuery, OfficeProgrammesQueryVariables>;
export const AddWorkstreamDocument = new TypedDocumentString(`
    mutation AddWorkstream($input: AddWorkstreamInput!) {
  addWorkstream(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"6470ca8b8bfc939a9d70735060194595baf70236e6175d7ba390bf3e400a75ed"}) as unknown as TypedDocumentString<AddWorkstreamMutation, AddWorkstreamMutationVariables>;
export const AmendWorkstreamDocument = new TypedDocumentString(`
    mutation AmendWorkstream($input: AmendWorkstreamInput!) {
  amendWorkstream(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"cad52ddc4717774107a268a6fe9f5bfd8eaa15820c2d584596b3a5b5a5672c64"}) as unknown as TypedDocumentString<AmendWorkstreamMutation, AmendWorkstreamMutationVariables>;
export const MoveWorkstreamDocument = new TypedDocumentString(`
    mutation MoveWorkstream($input: MoveWorkstreamInput!) {
  moveWorkstream(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"f50fba97df9a16e7ac7defece10fee8f509fa91c8ab903a0919a8ebe7bbd8a45"}) as unknown as TypedDocumentString<MoveWorkstreamMutation, MoveWorkstreamMutationVariables>;
export const ArchiveWorkstreamDocument = new TypedDocumentString(`
    mutation ArchiveWorkstream($input: ArchiveWorkstreamInput!) {
  archiveWorkstream(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"185d506930603ca782f4b420d9c6742be383a101da959680c04a1d54cddbd129"}) as unknown as TypedDocumentString<ArchiveWorkstreamMutation, ArchiveWorkstreamMutationVariables>;
export const RestoreWorkstreamDocument = new TypedDocumentString(`
    mutation RestoreWorkstream($input: RestoreWorkstreamInput!) {
  restoreWorkstream(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"2d37fd26b44f1d89a48a348634fd65f10d02eaadbe714cf0012cc0f806501848"}) as unknown as TypedDocumentString<RestoreWorkstreamMutation, RestoreWorkstreamMutationVariables>;
export const MilestoneTrendsDocument = new TypedDocumentString(`
    query MilestoneTrends($programmeId: ID!, $itemIds: [ID!]) {
  milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {
    today
    trends {
      itemId
      code
      title
      isProtected
      moves
      sentence
      baseline {
        written
        earliest
        latest
      }
      steps {
        from
        to
        mark
        earliest
        latest
        isUnconfirmed
        words
        isMove
        slipWorkingDays
        slipCalendarDays
        slipWords
        why
        isInterpretation
      }
      end {
        earliest
        latest
        words
        slipWords
      }
    }
  }
}
    `, {"hash":"380a4250e84ae1fa1507f64b439d6f3be4b740530e667c15f9394dfb67bd92ea"}) as unknown as TypedDocumentString<MilestoneTrendsQuery, MilestoneTrendsQueryVariables>;
export const WhatIfEffectDocument = new TypedDocumentString(`
    query WhatIfEffect($input: WhatIfInput!) {
  whatIf(input: $input) {
    targetId
    targetTitle
    notes
    scenarios {
      scenarioNumber
      isWorking
      hasTarget
      targetFrom
      targetTo
      sentences
      target {
        itemId
        title
        from
        to
        workingDays
      }
      moved {
        itemId
        title
        from
        to
        workingDays
      }
      missed {
        itemId
        title
        meeting
        nextMeeting
      }
      stopped {
        because
        titles
      }
    }
    problems {
      rule
      message
    }
  }
}
    `, {"hash":"b630b84ce6ab0ed4f403660cae440bbb8d1b057dc18c059672be53f55e1c586b"}) as unknown as TypedDocumentString<WhatIfEffectQuery, WhatIfEffectQueryVariables>;
export const WhatIfPlanDocument = new TypedDocumentString(`
    query WhatIfPlan($programmeId: ID!) {
  timeline(programmeId: $programmeId) {
    today
    rows {
      itemId
      version
      code
      title
      kind
      state
      bodyId
      meetingId
      scenarioId
      forecast {
        written
      }
      duration {
        min
        likely
        max
      }
    }
    groups {
      kind
      id
      title
    }
    scenarios {
      id
      number
      name
      isWorking
    }
    meetings {
      id
      version
      bodyId
      title
      state
      date {
        written
      }
    }
    links {
      id
      version
      predecessorId
      successorId
      kind
      neededFor
      lagMin
      lagMax
      lagUnit
      scenarioId
    }
  }
}
    `, {"hash":"142eb170ce7d6eff2aff512864b923ceaa17a3ea2919b6528e44d596c90c0669"}) as unknown as TypedDocumentString<WhatIfPlanQuery, WhatIfPlanQueryVariables>;
export const ApplyPlanChangesDocument = new TypedDocumentString(`
    mutation ApplyPlanChanges($input: ApplyPlanChangesInput!) {
  applyPlanChanges(input: $input) {
    applied {
      kind
      id
      version
    }
    noUndo
    undo {
      dates {
        itemId
        expectedVersion
        scenarioId
        restatesId
        isWithdrawn
      }
      durations {
        itemId
        expectedVersion
        duration {
          min
          likely
          max
        }
      }
      meetings {
        meetingId
        expectedVersion
        date
        isCancelled
        isReinstated
      }
      chosen {
        itemId
        expectedVersion
        meetingId
        scenarioId
      }
      lags {
        linkId
        expectedVersion
        kind
        lagMin
        lagMax
        lagUnit
        neededFor
      }
      removedLinks {
        linkId
        expectedVersion
      }
      restoredLinks {
        linkId
        expectedVersion
      }
    }
  }
}
    `, {"hash":"67c0e6411040de928a83569f66b116c9b959900d911f31117e0ded66b00b54f8"}) as unknown as TypedDocumentString<ApplyPlanChangesMutation, ApplyPlanChangesMutationVariables>;
export const RowHistoryDocument = new TypedDocumentString(`
    query RowHistory($entity: HistoryEntity!, $id: ID!) {
  history(entity: $entity, id: $id) {
    changeId
    personName
    reason
    entityId
    rowVersion
    label
    fields {
      name
      before
      after
    }
  }
}
    `, {"hash":"f94d83f85f5792a1f8186851a7e5fbc2bd8042251071495634d4624fffe6b670"}) as unknown as TypedDocumentString<RowHistoryQuery, RowHistoryQueryVariables>;
export const OwnerChoicesDocument = new TypedDocumentString(`
    query OwnerChoices {
  ownerChoices {
    kind
    id
    name
    detail
    programmeId
  }
}
    `, {"hash":"3f40deaee3dfb206cbcf079efda458b646df16541cc63d0785fccc78bffaaa1c"}) as unknown as TypedDocumentString<OwnerChoicesQuery, OwnerChoicesQueryVariables>;