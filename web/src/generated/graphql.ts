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
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: any; output: any; }
  /** A calendar day as YYYY-MM-DD, of the years 1900 to 2199. It has no time and no time zone. */
  Day: { input: string; output: string; }
  /** An instant in ISO 8601 with UTC offset, such as 2017-11-24T09:30:00Z. */
  Instant: { input: string; output: string; }
};

/** Accept a return. */
export type AcceptReturnInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Say that you have read an edition. */
export type AcknowledgeEditionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody undertook to do. */
export type Action = {
  __typename?: 'Action';
  /** The item of the agenda it came of. */
  agendaItemId: Maybe<Scalars['ID']['output']>;
  /** Title of that item. */
  agendaItemTitle: Maybe<Scalars['String']['output']>;
  /** The body that raised it. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** Name of that body. */
  bodyName: Maybe<Scalars['String']['output']>;
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Who may read it. */
  classification: AgendaClassification;
  /** The meeting that saw that it is done. */
  closedAtId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  closedAtTitle: Maybe<Scalars['String']['output']>;
  /** Its code, such as JC-A-2018-03. */
  code: Scalars['String']['output'];
  /** The day on which it was done. */
  completedOn: Maybe<Scalars['Day']['output']>;
  /** Code of that decision. */
  decisionCode: Maybe<Scalars['String']['output']>;
  /** The decision it came of. */
  decisionId: Maybe<Scalars['ID']['output']>;
  /** When it is due. */
  dueOn: Scalars['Day']['output'];
  /** What shows that it is done. */
  evidence: Maybe<Scalars['String']['output']>;
  /** Paragraph of the exemption. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** How often it was given more time. */
  extensionCount: Scalars['Int']['output'];
  /** Each time, the first one first. */
  extensions: Array<ActionExtension>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** You do it, or hold the post that does. */
  isMine: Scalars['Boolean']['output'];
  /** The meeting that raised it. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** When it was due at first. */
  originalDueOn: Scalars['Day']['output'];
  /** Who does it, by name; a post with its holder today. */
  owner: Scalars['String']['output'];
  /** The person who does it. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The post that does it. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** The programme it is for. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** Name of that programme. */
  programmeName: Maybe<Scalars['String']['output']>;
  /** The last day on which its owner was reminded of this due date. */
  remindedOn: Maybe<Scalars['Day']['output']>;
  /** How it stands by its date today. */
  standing: ActionStanding;
  /** How far it has come. */
  state: ActionState;
  /** What was said with its last step. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** What you may do with it now. */
  steps: Array<ActionStep>;
  /** What is to be done. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** An action after a change. */
export type ActionChange = {
  __typename?: 'ActionChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The action as it stands now. */
  action: Action;
};

/** One time that an action was given more time. */
export type ActionExtension = {
  __typename?: 'ActionExtension';
  /** When it was due. */
  from: Scalars['Day']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was due from then on. */
  to: Scalars['Day']['output'];
};

/** How an action stands by its date. */
export type ActionStanding =
  | 'DONE'
  /** Due within seven days. */
  | 'DUE_SOON'
  | 'ON_TIME'
  | 'OVERDUE';

/** How far an action has come. */
export type ActionState =
  | 'CANCELLED'
  /** A meeting saw that it is done. */
  | 'CLOSED'
  /** Its owner reports it as done. */
  | 'COMPLETE'
  | 'IN_PROGRESS'
  | 'OPEN';

/** What can be done with an action. */
export type ActionStep =
  | 'AMEND'
  | 'CANCEL'
  | 'CLOSE'
  | 'COMPLETE'
  | 'EXTEND'
  | 'REOPEN'
  | 'START';

/** A new item: at the end of an agenda or of a section, or in the forward plan. */
export type AddAgendaItemInput = {
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<AgendaClassification>;
  /** The decision that is needed. */
  decisionNeeded?: InputMaybe<Scalars['String']['input']>;
  /** Paragraph of Schedule 12A, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt, in words that the public may read; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** When it is expected, as people write it; for the forward plan. */
  expected?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting; left out, the forward plan of the body. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Minutes that it is given, 1 to 600. */
  minutesAllotted?: InputMaybe<Scalars['Int']['input']>;
  /** The plan item or gate of that programme. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Who presents it. */
  presenter?: InputMaybe<Scalars['String']['input']>;
  /** The programme that it serves. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** What the public reads in place of an exempt title; null withholds it. */
  publicTitle?: InputMaybe<Scalars['String']['input']>;
  /** What the body is asked to do. */
  purpose: AgendaItemPurpose;
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is recommended. */
  recommendation?: InputMaybe<Scalars['String']['input']>;
  /** The section of its agenda. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for it. */
  sponsor?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** A new heading at the end of an agenda. */
export type AddAgendaSectionInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Its part. */
  part: AgendaPart;
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its words. */
  title: Scalars['String']['input'];
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

/** Begin a business case; its first version is a draft. */
export type AddBusinessCaseInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its kind. */
  kind: CaseKind;
  /** The pathway that it is for. Give this or a workstream. */
  pathwayId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
  /** The workstream that it is for. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Begin the next version of a business case: a draft that says what the last one said. */
export type AddBusinessCaseVersionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** Name one more office that clears a paper, after the others. */
export type AddClearanceInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The office, such as Finance. */
  office: Scalars['String']['input'];
};

/** Link a paper of a consultation. */
export type AddConsultationDocumentInput = {
  /** Where it can be read: an address on the web. */
  address: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: ConsultationDocumentKind;
  /** When it was published. */
  publishedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** Record that an organisation delegated to a body. */
export type AddDelegationInput = {
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** First day, where known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** By which instrument: the clause, resolution or scheme. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that delegates. */
  organisationId: Scalars['ID']['input'];
};

/** Put an impact assessment into the register. */
export type AddImpactAssessmentInput = {
  /** Where it can be read: an address on the web. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The consultation it is for. */
  consultationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which options it covers. */
  covers?: InputMaybe<Scalars['String']['input']>;
  /** The day of the option list that it covers. */
  coversOn?: InputMaybe<Scalars['Day']['input']>;
  /** When it was final. */
  finalOn?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it assesses. */
  kind: AssessmentKind;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** How far it is. */
  state: AssessmentState;
  /** Why none is needed. */
  stateReason?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** Enter an organisation that the office works with. */
export type AddOrganisationInput = {
  /** A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit. */
  code: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** It is a member of the partnership; no if left out. */
  isMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of organisation it is, in the office’s own words. */
  kind: Scalars['String']['input'];
  /** The locality it works in, by name; one that is not there yet is entered. */
  localityName?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What people call it. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** First day of its existence. */
  validFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Last day of its existence. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
};

/** A new paper of an agenda item. */
export type AddPaperInput = {
  /** The item. */
  agendaItemId: Scalars['ID']['input'];
  /** Who writes it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Left out, that of its item. */
  classification?: InputMaybe<AgendaClassification>;
  /** Offices that clear it, in their order. */
  clearance?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Paragraph of Schedule 12A, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for it. */
  sponsor?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
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

/** Set up a post; it is vacant until somebody is said to hold it. */
export type AddPostInput = {
  /** A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit. */
  code: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind: PostKind;
  /** Its organisation, where it is of one. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its programme; none for a post of the whole office. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** The workstream of that programme, where it is of one. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record another body that went into this one. */
export type AddPredecessorInput = {
  /** The body that goes on. */
  bodyId: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How, and where it says so. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The body that went into it. */
  predecessorId: Scalars['ID']['input'];
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

/** Record how many answered by a channel. */
export type AddResponseCountInput = {
  /** Counted up to this day. */
  asOf: Scalars['Day']['input'];
  /** By which way. */
  channel: ResponseChannel;
  /** The consultation. */
  consultationId: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How many; left out where it is not known. */
  responses?: InputMaybe<Scalars['Int']['input']>;
  /** Of whom; everybody where it is left out. */
  segment?: InputMaybe<Scalars['String']['input']>;
  /** Who counted, and where it stands. */
  sourceNote: Scalars['String']['input'];
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

/** Record a function that a body may decide about (BODY-2). */
export type AddScopeInput = {
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The function, as the terms of reference name it. */
  delegatedFunction: Scalars['String']['input'];
  /** First day, where known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it belongs to. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** The workstream of it; left out for the whole programme. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record a recommendation. The id is that of the review. */
export type AddSenateRecommendationInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What is recommended. */
  wording: Scalars['String']['input'];
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

/** The agenda of a meeting, as you may read it. */
export type Agenda = {
  __typename?: 'Agenda';
  /** Papers are out: a change is a late item. */
  isPublished: Scalars['Boolean']['output'];
  /** Its items, in order. */
  items: Array<AgendaItem>;
  /** It may still be arranged, and you may do it. */
  mayArrange: Scalars['Boolean']['output'];
  /** You may record results and write what was said. */
  mayMinute: Scalars['Boolean']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** Minutes by which the items run over. */
  overMinutes: Scalars['Int']['output'];
  /** Its sections, in order. */
  sections: Array<AgendaSection>;
  /** Minutes of the meeting, where its hours are known. */
  slotMinutes: Maybe<Scalars['Int']['output']>;
  /** The meeting takes or took place: results can be recorded. */
  takesMinutes: Scalars['Boolean']['output'];
  /** The same as a sentence. */
  timingSentence: Scalars['String']['output'];
  /** Minutes of all items. */
  totalMinutes: Scalars['Int']['output'];
  /** What the rules say about it. */
  warnings: Array<RuleWarning>;
};

/** An item after a change. */
export type AgendaChange = {
  __typename?: 'AgendaChange';
  /** The item as it stands now. */
  item: AgendaItem;
  /** How a date that was typed has been read. */
  reading: Maybe<Scalars['String']['output']>;
};

/** Who may read it. An exempt item is dealt with in Part 2. */
export type AgendaClassification =
  | 'EXEMPT'
  | 'OFFICIAL'
  | 'OPEN';

/** Items of the forward plan that came onto an agenda. */
export type AgendaDraw = {
  __typename?: 'AgendaDraw';
  /** The items as they stand now. */
  items: Array<AgendaItem>;
};

/** What a body deals with: on the agenda of a meeting, or waiting in its forward plan. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** The body. */
  bodyId: Scalars['ID']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Who may read it. */
  classification: AgendaClassification;
  /** The earlier item that it continues. */
  continuesId: Maybe<Scalars['ID']['output']>;
  /** The decision that is needed. */
  decisionNeeded: Maybe<Scalars['String']['output']>;
  /** The meeting to which it was put off. */
  deferredToId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  deferredToTitle: Maybe<Scalars['String']['output']>;
  /** What was said; null where there is nothing for you. */
  discussion: Maybe<Scalars['String']['output']>;
  /** Paragraph of Schedule 12A. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt, as the public reads it. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** When it is expected, in the forward plan. */
  expected: Maybe<PlanDate>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It came, or was changed, after the papers were out (MTG-6). */
  isLate: Scalars['Boolean']['output'];
  /** It is exempt and you may not read it: only what the public may know is given. */
  isWithheld: Scalars['Boolean']['output'];
  /** The meeting; null in the forward plan. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Minutes that it is given. */
  minutesAllotted: Maybe<Scalars['Int']['output']>;
  /** Its number, by the order; null in the forward plan. */
  number: Maybe<Scalars['Int']['output']>;
  /** Code of that plan item. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The plan item or gate that it serves. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Title of that plan item. */
  planItemTitle: Maybe<Scalars['String']['output']>;
  /** Who presents it. */
  presenter: Maybe<Scalars['String']['output']>;
  /** The programme that it serves. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** Name of that programme. */
  programmeName: Maybe<Scalars['String']['output']>;
  /** What the public reads in place of an exempt title. */
  publicTitle: Maybe<Scalars['String']['output']>;
  /** What the body is asked to do. */
  purpose: Maybe<AgendaItemPurpose>;
  /** What is recommended. */
  recommendation: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  result: Maybe<AgendaItemResult>;
  /** A note on that. */
  resultNote: Maybe<Scalars['String']['output']>;
  /** Its section of the agenda. */
  sectionId: Maybe<Scalars['ID']['output']>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** Who answers for it. */
  sponsor: Maybe<Scalars['String']['output']>;
  /** When it begins by the minutes before it, as HH:MM. */
  startsAt: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: AgendaItemState;
  /** Its title; of a withheld item its public one, if any. */
  title: Maybe<Scalars['String']['output']>;
  /** Why it could not wait. */
  urgencyReason: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What the body is asked to do. */
export type AgendaItemPurpose =
  | 'FOR_APPROVAL'
  | 'FOR_ASSURANCE'
  | 'FOR_DECISION'
  | 'FOR_DISCUSSION'
  | 'FOR_INFORMATION';

/** What became of an item. */
export type AgendaItemResult =
  | 'DECIDED'
  | 'DEFERRED'
  | 'DISCUSSED'
  | 'NOTED'
  | 'NOT_REACHED';

/** Where an item stands. */
export type AgendaItemState =
  | 'DEALT_WITH'
  | 'ON_AGENDA'
  /** In the forward plan, on no agenda. */
  | 'PROPOSED'
  | 'WITHDRAWN';

/** Who may be there. */
export type AgendaPart =
  /** In public. */
  | 'PART_1'
  /** Exempt: the public is excluded. */
  | 'PART_2';

/** A heading of an agenda, in its part. */
export type AgendaSection = {
  __typename?: 'AgendaSection';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its part. */
  part: AgendaPart;
  /** Its words. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** A section after a change. */
export type AgendaSectionChange = {
  __typename?: 'AgendaSectionChange';
  /** The section as it stands now. */
  section: AgendaSection;
};

/** Change the words or the owner of an action; what is left out stays. */
export type AmendActionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person who does it; takes a post away. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that does it; takes a person away. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Amend an item; what is left out stays as it is. */
export type AmendAgendaItemInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<AgendaClassification>;
  /** The decision that is needed. */
  decisionNeeded?: InputMaybe<Scalars['String']['input']>;
  /** Paragraph of Schedule 12A, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt, in words that the public may read; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** When it is expected, as people write it; for the forward plan. */
  expected?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The item. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Minutes that it is given, 1 to 600. */
  minutesAllotted?: InputMaybe<Scalars['Int']['input']>;
  /** The plan item or gate of that programme. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Who presents it. */
  presenter?: InputMaybe<Scalars['String']['input']>;
  /** The programme that it serves. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** What the public reads in place of an exempt title; null withholds it. */
  publicTitle?: InputMaybe<Scalars['String']['input']>;
  /** What the body is asked to do. */
  purpose?: InputMaybe<AgendaItemPurpose>;
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is recommended. */
  recommendation?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  sponsor?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Change the basics of a body. What is left out stays; null takes away. */
export type AmendBodyInput = {
  /** It may decide by correspondence. */
  allowsCorrespondence?: InputMaybe<Scalars['Boolean']['input']>;
  /** The power under which it acts. */
  authority?: InputMaybe<Scalars['String']['input']>;
  /** Working days in which its decisions may be called in. */
  callInDays?: InputMaybe<Scalars['Int']['input']>;
  /** At a tie the chair has a second vote. */
  chairHasCastingVote?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was delegated to it, in words. */
  delegatedScope?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** Its informal meetings have papers too. */
  hasPapersWhenInformal?: InputMaybe<Scalars['Boolean']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its register of interests is open to the public. */
  isInterestRegisterPublic?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** When its terms of reference are reviewed next. */
  reviewOn?: InputMaybe<Scalars['Day']['input']>;
  /** What it does in the programme. */
  role?: InputMaybe<BodyRole>;
  /** The short form used in papers. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** Address of its terms of reference. */
  termsLink?: InputMaybe<Scalars['String']['input']>;
  /** Its terms of reference, or where they are. */
  termsOfReference?: InputMaybe<Scalars['String']['input']>;
  /** First day of its life. */
  validFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Last day of its life. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
  /** How it decides. */
  votingMethod?: InputMaybe<VotingMethod>;
  /** What else holds for its votes, in words. */
  votingRule?: InputMaybe<Scalars['String']['input']>;
  /** It counts Saturdays as working days. */
  worksSaturdays?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Write in a version while it is a draft or for review. What is left out stays; null takes away. */
export type AmendBusinessCaseVersionInput = {
  /** What of the capital is no number: TBC, + 1 TBC. */
  capitalNote?: InputMaybe<Scalars['String']['input']>;
  /** Capital in whole pounds, as far as it is a number. */
  capitalPounds?: InputMaybe<Scalars['Float']['input']>;
  /** The commercial case. */
  commercial?: InputMaybe<SectionState>;
  /** The economic case. */
  economic?: InputMaybe<SectionState>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The financial case. */
  financial?: InputMaybe<SectionState>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The management case. */
  management?: InputMaybe<SectionState>;
  /** The item of the plan that it is for. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The year whose prices it counts in, such as 2017/18. */
  priceBase?: InputMaybe<Scalars['String']['input']>;
  /** What of the revenue is no number: TBC, + 1 TBC. */
  revenueNote?: InputMaybe<Scalars['String']['input']>;
  /** Revenue in whole pounds, as far as it is a number. */
  revenuePounds?: InputMaybe<Scalars['Float']['input']>;
  /** The strategic case. */
  strategic?: InputMaybe<SectionState>;
};

/** Change what a consultation says. What is left out stays; null takes away. */
export type AmendConsultationInput = {
  /** Who analyses the responses independently. */
  analyst?: InputMaybe<Scalars['String']['input']>;
  /** Who is to be heard, and how they are reached. */
  audience?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The gate or item at which the final choice is made. */
  finalItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The milestone of its launch. */
  launchItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The options that the public is asked about. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The day of that list. */
  optionsOn?: InputMaybe<Scalars['Day']['input']>;
  /** Its scrutiny case. */
  scrutinyCaseId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Change what is recorded of what people said. What is left out stays. */
export type AmendFeedbackInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The event or survey it came from. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** How many said so; null where nobody counted. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** Why, where a published response answers it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it came in. */
  receivedFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The last day on which it came in, not after today. */
  receivedTo?: InputMaybe<Scalars['Day']['input']>;
  /** What people said. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The theme in a few words. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** The workstream that it is about; null for none. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Change a draft. What is left out stays. */
export type AmendFeedbackResponseInput = {
  /** What is said to the public. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** Why it cannot be done; for CANNOT alone. */
  cannotReason?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  decision?: InputMaybe<FeedbackDecision>;
  /** What shows it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** All the feedback that it answers. */
  feedbackIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person who answers for it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that answers for it. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** The workstream that answers; null for none. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Put right or end who held a post, and when. What is left out stays. */
export type AmendHoldingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** First day; null where it is not known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Last day; null while it goes on. */
  heldTo?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The name, in place of a person. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person, in place of a name. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Change an impact assessment. What is left out stays; null takes away. */
export type AmendImpactAssessmentInput = {
  /** Where it can be read: an address on the web. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The consultation it is for. */
  consultationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which options it covers. */
  covers?: InputMaybe<Scalars['String']['input']>;
  /** The day of the option list that it covers. */
  coversOn?: InputMaybe<Scalars['Day']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** When it was final. */
  finalOn?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How far it is. */
  state?: InputMaybe<AssessmentState>;
  /** Why none is needed, or what the state is about. */
  stateReason?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Change what an issue says. What is left out stays; null takes away. */
export type AmendIssueInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it does to the programme. */
  impact?: InputMaybe<Scalars['String']['input']>;
  /** What sort of issue it is. */
  kind?: InputMaybe<IssueKind>;
  /** The person who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it changes, or why it is saved with a warning. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The risk that it came of. */
  riskId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 critical to 4 minor. */
  severity?: InputMaybe<Scalars['Int']['input']>;
  /** What has happened. */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** By when it is to be resolved. */
  targetOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The workstream it belongs to. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
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

/** Change a series: what is planned, still to come and was not moved by hand follows. */
export type AmendMeetingSeriesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The new pattern. */
  pattern: SeriesPatternInput;
  /** The print of the preview that was seen. */
  print: Scalars['String']['input'];
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Put a seat right. What is left out stays; null takes away. */
export type AmendMemberInput = {
  /** The group it counts for, such as clinician. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** First day, where known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its vote counts. */
  isVoting?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organisation it speaks for. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it changes. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chair, vice chair, member or in attendance. */
  role?: InputMaybe<BodyMemberRole>;
  /** What its vote weighs where votes are weighted. */
  voteWeight?: InputMaybe<Scalars['Int']['input']>;
};

/** Change what is known of an organisation. What is left out stays. */
export type AmendOrganisationInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** It is a member of the partnership. */
  isMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of organisation it is. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The locality it works in, by name; null for none. */
  localityName?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What people call it; null takes it away. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** First day of its existence; null where it is not known. */
  validFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Last day of its existence; null while it is there. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
};

/** Amend a paper; what is left out stays as it is. */
export type AmendPaperInput = {
  /** Who writes it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Left out, that of its item. */
  classification?: InputMaybe<AgendaClassification>;
  /** Paragraph of Schedule 12A, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The paper. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for it. */
  sponsor?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Move the cut-off of an open period. */
export type AmendPeriodInput = {
  /** The day on which returns are due. */
  cutOffOn: Scalars['Day']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The last day of grace; left out, as many working days after it as the calendar says. */
  graceUntil?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** Change what a post is called and where it belongs. What is left out stays. */
export type AmendPostInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind?: InputMaybe<PostKind>;
  /** Its organisation; null for none. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The workstream of its programme; null for the programme as a whole. */
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

/** Write a draft recommendation anew: everything that it says is sent. */
export type AmendRecommendationInput = {
  /** The agenda item of the body under which it stands. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<DecisionClassification>;
  /** Papers and evidence. */
  evidence?: InputMaybe<Array<DecisionEvidenceInput>>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The recommendation. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that is to take it. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The options that were considered. */
  options?: InputMaybe<Array<DecisionOptionInput>>;
  /** What the body said, or is recommended to say. */
  outcome: DecisionOutcome;
  /** The gate or item of the programme that it is about. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it was decided so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** The wording: as recommended, later as minuted. */
  wording: Scalars['String']['input'];
};

/** Change a count. What is left out stays; null responses are not known. */
export type AmendResponseCountInput = {
  /** Counted up to this day. */
  asOf?: InputMaybe<Scalars['Day']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How many; null where it is not known. */
  responses?: InputMaybe<Scalars['Int']['input']>;
  /** Who counted, and where it stands. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
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

/** Change what a case says. What is left out stays; null takes away. */
export type AmendScrutinyCaseInput = {
  /** When it began. */
  begunOn?: InputMaybe<Scalars['Day']['input']>;
  /** Who determined it. */
  determinedBy?: InputMaybe<Scalars['String']['input']>;
  /** When it was determined. */
  determinedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Why. */
  determinedReason?: InputMaybe<Scalars['String']['input']>;
  /** Why the decision may come before comments are needed. */
  earlyReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Why other rules apply. */
  regimeReason?: InputMaybe<Scalars['String']['input']>;
  /** Rules set by hand; null lets the day decide. */
  regimeSet?: InputMaybe<ScrutinyRegime>;
  /** Stage of the pathway that it has reached. */
  stageNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the change is substantial. */
  substantialChange?: InputMaybe<SubstantialChange>;
  /** The proposal. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Change a senate review. What is left out stays; null takes away. */
export type AmendSenateReviewInput = {
  /** When the check for accuracy is due back. */
  accuracyDueOn?: InputMaybe<Scalars['Day']['input']>;
  /** When the business case was marked final. */
  businessCaseFinalOn?: InputMaybe<Scalars['Day']['input']>;
  /** When the draft report is due. */
  draftReportOn?: InputMaybe<Scalars['Day']['input']>;
  /** When evidence is submitted. */
  evidenceOn?: InputMaybe<Scalars['Day']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** When the final report is due. */
  finalReportOn?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Anything else. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When the panel meets. */
  panelOn?: InputMaybe<Scalars['Day']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it was asked for. */
  requestedOn?: InputMaybe<Scalars['Day']['input']>;
  /** When terms of reference were agreed. */
  termsAgreedOn?: InputMaybe<Scalars['Day']['input']>;
  /** What is reviewed. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Change the wording before the minutes are approved (DEC-1). */
export type AmendWordingInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The wording as it should be. */
  wording: Scalars['String']['input'];
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

/** Say how an item stands, in a period. */
export type AnswerLineInput = {
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

/** Answer a question of the programme office. */
export type AnswerQueryInput = {
  /** The answer. */
  answer: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Say how a workstream stands, in a period; what is left out is empty. */
export type AnswerReturnInput = {
  /** Why it differs from what comes of the items (RET-25). */
  differenceReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** What help is needed, and from whom. */
  helpNeeded?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What comes next. */
  nextPeriod?: InputMaybe<Scalars['String']['input']>;
  /** By when. */
  pathDueOn?: InputMaybe<Scalars['Day']['input']>;
  /** Who does that. */
  pathOwner?: InputMaybe<Scalars['String']['input']>;
  /** What will bring it back on track (RET-26). */
  pathToGreen?: InputMaybe<Scalars['String']['input']>;
  /** green, amber, red, grey or blue. */
  rag?: InputMaybe<Scalars['String']['input']>;
  /** What was done in this period. */
  thisPeriod?: InputMaybe<Scalars['String']['input']>;
};

/** Answer a recommendation. */
export type AnswerSenateRecommendationInput = {
  /** What is answered. */
  answer: RecommendationAnswer;
  /** Why it is not accepted in full. */
  answerReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who owns what follows: a post or a group. */
  owner?: InputMaybe<Scalars['String']['input']>;
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

/** Say who holds a post from a day on: a person of the office or a name. Whoever holds it without a last day ends the day before. */
export type AppointHolderInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** First day; left out where it is not known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The name of somebody who is no person of the office. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person; none where a name is given. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record the decision to launch. */
export type ApproveConsultationInput = {
  /** The decision. */
  decisionId: Scalars['ID']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Record that a later meeting approved the minutes as a correct record. Id and version are those of the meeting that they record. */
export type ApproveMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The later meeting of the body (MIN-1); an informal meeting needs none. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** With which corrections, or why it is saved although a rule warns. */
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

/** Put a draft away, on record. */
export type ArchiveCommitteeReportInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Put a pack away of which nothing was issued, on record. */
export type ArchivePackInput = {
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

/** Archive a post that nobody holds and nothing rests on. */
export type ArchivePostInput = {
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

/** Where a meeting is and from when to when; what is left out or null is taken away. */
export type ArrangeMeetingInput = {
  /** When it ends, on the same day. */
  endsAt?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Where people join from elsewhere. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** When it begins, Europe/London, as HH:MM. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
  /** Where it meets. */
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** Put the sections of a pack in order, and say which go in. */
export type ArrangeSectionsInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Every section of the pack, in order. */
  sections: Array<ArrangedSectionInput>;
};

/** A section in its place. */
export type ArrangedSectionInput = {
  /** The section. */
  id: Scalars['ID']['input'];
  /** It goes into editions. */
  isIncluded: Scalars['Boolean']['input'];
};

/** A moment of the record that people know by a name. */
export type AsAtPoint = {
  __typename?: 'AsAtPoint';
  /** The moment, as an address names it. */
  asAt: Scalars['String']['output'];
  /** A meeting, a baseline or an edition. */
  kind: AsAtPointKind;
  /** Its day. */
  on: Scalars['Day']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What a moment of the record is known by. */
export type AsAtPointKind =
  /** A baseline that was taken. */
  | 'BASELINE'
  /** An edition of a pack that was issued: the moment that it was frozen at. */
  | 'EDITION'
  /** A meeting that was held. */
  | 'MEETING';

/** Why an owner is asked. */
export type AskedBecause =
  | 'AMBER'
  | 'NEVER'
  | 'RED'
  | 'STALE';

/** A rule that did not decide, and why. */
export type AskedRagRule = {
  __typename?: 'AskedRagRule';
  /** It applies, and another came first. */
  applies: Scalars['Boolean']['output'];
  /** Why it applies or does not. */
  because: Scalars['String']['output'];
  /** Its id, such as BRAG-12. */
  id: Scalars['String']['output'];
  /** The colour that it gives. */
  rag: Scalars['String']['output'];
  /** What it says, with the thresholds of the programme. */
  says: Scalars['String']['output'];
};

/** Record what an assurance test was rated. It stands as a whole: what is left out is none. */
export type AssessAssuranceTestInput = {
  /** When it was assessed. */
  assessedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Who assessed it: a post or a body. */
  assessor?: InputMaybe<Scalars['String']['input']>;
  /** Test 5: sufficient alternative provision, alongside or ahead. */
  conditionA?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test 5: new treatments reduce specific admissions. */
  conditionB?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test 5: a credible plan where beds are used less efficiently. */
  conditionC?: InputMaybe<Scalars['Boolean']['input']>;
  /** What shows it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** It applies; only the test for beds may not. */
  isApplicable: Scalars['Boolean']['input'];
  /** Why it does not apply. */
  notApplicableReason?: InputMaybe<Scalars['String']['input']>;
  /** What it was rated. */
  rating: TestRating;
};

/** What is assessed: all together, equality, health inequality, quality, data protection. */
export type AssessmentKind =
  | 'DPIA'
  | 'EHIA'
  | 'EQIA'
  | 'IIA'
  | 'QIA';

/** How far an assessment is. */
export type AssessmentState =
  | 'DRAFT'
  | 'FINAL'
  | 'IN_PROGRESS'
  | 'NOT_REQUIRED'
  | 'REFRESH_DUE'
  | 'SCREENING';

/** Impact assessments and senate reviews of a programme. */
export type Assessments = {
  __typename?: 'Assessments';
  /** The impact assessments. */
  assessments: Array<ImpactAssessment>;
  /** You may record what happens to them. */
  mayEdit: Scalars['Boolean']['output'];
  /** The senate reviews. */
  reviews: Array<SenateReview>;
};

/** What an assurer said, where it is recorded by hand. */
export type AssuranceOutcome =
  | 'ASSURED'
  | 'ASSURED_WITH_CONDITIONS'
  | 'DEFERRED'
  | 'NOT_ASSURED';

/** One of the five tests that a service change is assured by. */
export type AssuranceTest = {
  __typename?: 'AssuranceTest';
  /** When it was assessed. */
  assessedOn: Maybe<Scalars['Day']['output']>;
  /** Who assessed it. */
  assessor: Maybe<Scalars['String']['output']>;
  /** Test 5: there is alternative provision. */
  conditionA: Scalars['Boolean']['output'];
  /** Test 5: new treatments reduce admissions. */
  conditionB: Scalars['Boolean']['output'];
  /** Test 5: beds are used less efficiently, with a plan. */
  conditionC: Scalars['Boolean']['output'];
  /** What shows it. */
  evidence: Maybe<Scalars['String']['output']>;
  /** The test. */
  id: Scalars['ID']['output'];
  /** It applies. */
  isApplicable: Scalars['Boolean']['output'];
  /** Why it does not. */
  notApplicableReason: Maybe<Scalars['String']['output']>;
  /** Its number, 1 to 5. */
  number: Scalars['Int']['output'];
  /** What it was rated. */
  rating: TestRating;
  /** What it asks. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** One seat at a meeting, or somebody who came without one. */
export type AttendanceLine = {
  __typename?: 'AttendanceLine';
  /** When they came, as HH:MM. */
  arrivedAt: Maybe<Scalars['String']['output']>;
  /** Id of the record; null while nothing is recorded. */
  attendanceId: Maybe<Scalars['ID']['output']>;
  /** Deputies that are named for the seat. */
  deputies: Array<NamedChoice>;
  /** The named deputy who came. */
  deputyId: Maybe<Scalars['ID']['output']>;
  /** Who came instead. */
  deputyName: Maybe<Scalars['String']['output']>;
  /** The first item they were there for. */
  fromItemId: Maybe<Scalars['ID']['output']>;
  /** Interests of the seat in the register. */
  interests: Array<NamedChoice>;
  /** Chairs the body. */
  isChair: Scalars['Boolean']['output'];
  /** Took part remotely. */
  isRemote: Scalars['Boolean']['output'];
  /** Its vote counts. */
  isVoting: Scalars['Boolean']['output'];
  /** When they left, as HH:MM. */
  leftAt: Maybe<Scalars['String']['output']>;
  /** The seat; null for somebody without one. */
  memberId: Maybe<Scalars['ID']['output']>;
  /** Who, or the seat where nobody is named. */
  name: Scalars['String']['output'];
  /** The organisation that the seat speaks for. */
  organisation: Maybe<Scalars['String']['output']>;
  /** The seat, by name. */
  seat: Maybe<Scalars['String']['output']>;
  /** Null while nothing is recorded. */
  state: Maybe<AttendanceState>;
  /** The last item they were there for. */
  untilItemId: Maybe<Scalars['ID']['output']>;
};

/** What is recorded about one seat, or about somebody without one. */
export type AttendanceLineInput = {
  /** When they came, as HH:MM. */
  arrivedAt?: InputMaybe<Scalars['String']['input']>;
  /** The record of somebody without a seat, to change it. */
  attendanceId?: InputMaybe<Scalars['ID']['input']>;
  /** The named deputy who came. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** Who else came instead. */
  deputyName?: InputMaybe<Scalars['String']['input']>;
  /** The first item they were there for. */
  fromItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Took part remotely. */
  isRemote: Scalars['Boolean']['input'];
  /** When they left, as HH:MM. */
  leftAt?: InputMaybe<Scalars['String']['input']>;
  /** The seat. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of somebody without a seat, to add them. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Present, apologies, absent, deputised or in attendance. */
  state: AttendanceState;
  /** The last item they were there for. */
  untilItemId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is on record about somebody at a meeting. */
export type AttendanceState =
  | 'ABSENT'
  | 'APOLOGIES'
  /** Somebody else came in their place. */
  | 'DEPUTISED'
  /** Came without having a seat. */
  | 'IN_ATTENDANCE'
  | 'PRESENT';

/** One changed row: who, when, why, before and after. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, such as risk.rescore. */
  action: Scalars['String']['output'];
  /** The moment just after it. */
  asAtAfter: Scalars['String']['output'];
  /** The moment just before the action that this belongs to, as an address names it. */
  asAtBefore: Scalars['String']['output'];
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

/** What became of an item since a baseline. */
export type BaselineChange =
  /** It has a date that the baseline does not hold. */
  | 'ADDED'
  /** It is in the baseline alone. */
  | 'GONE'
  /** Its date is another one. */
  | 'MOVED'
  /** Its date is the same; also what has none in either, and what was done before the baseline was taken. */
  | 'SAME';

/** The plan now, or another baseline, against one baseline. */
export type BaselineComparison = {
  __typename?: 'BaselineComparison';
  /** The baseline. */
  id: Scalars['ID']['output'];
  /** Every item of the plan or the baseline. */
  rows: Array<BaselineRow>;
  /** In a sentence: how many are later, earlier, the same, not known. */
  summary: Scalars['String']['output'];
};

/** An item against a baseline, under one scenario: now, or in another baseline. */
export type BaselineRow = {
  __typename?: 'BaselineRow';
  /** Its date in the baseline; null where it has none. */
  baseline: Maybe<PlanDate>;
  /** The same in calendar days. */
  calendarFigure: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  change: BaselineChange;
  /** Its code. */
  code: Scalars['String']['output'];
  /** What is expected or happened; its date in the other baseline where two are compared. */
  current: Maybe<PlanDate>;
  /** It happened. */
  isDone: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
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
  /** Its workstream. */
  workstreamId: Maybe<Scalars['ID']['output']>;
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

/** Begin the pathway of a service change: its stages come into the plan, without dates. */
export type BeginPathwayInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** The stages that it begins with. */
  template: StageTemplate;
  /** The workstream that it is of. */
  workstreamId: Scalars['ID']['input'];
};

/** An organisation that delegated to a body. */
export type BodyDelegation = {
  __typename?: 'BodyDelegation';
  /** First day, where known. */
  heldFrom: Maybe<Scalars['Day']['output']>;
  /** Last day, where it has ended. */
  heldTo: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** By which instrument. */
  instrument: Maybe<Scalars['String']['output']>;
  /** It holds today. */
  isCurrent: Scalars['Boolean']['output'];
  /** The organisation. */
  organisation: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** A body in a line of succession. */
export type BodyInLine = {
  __typename?: 'BodyInLine';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** First day of its life, where known. */
  validFrom: Maybe<Scalars['Day']['output']>;
  /** Last day of its life, where it has one. */
  validTo: Maybe<Scalars['Day']['output']>;
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
  /** Who may come instead, by name; past ones included. */
  deputies: Array<MemberDeputy>;
  /** Who may come instead, in words. */
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
  /** Id of that organisation. */
  organisationId: Maybe<Scalars['ID']['output']>;
  /** The post whose holder sits here. */
  post: Maybe<Scalars['String']['output']>;
  /** Chair, vice chair, member or in attendance. */
  role: BodyMemberRole;
  /** Name of the seat. */
  seat: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What its vote weighs where votes are weighted. */
  voteWeight: Scalars['Int']['output'];
};

/** What somebody is on a body. */
export type BodyMemberRole =
  | 'CHAIR'
  | 'IN_ATTENDANCE'
  | 'MEMBER'
  | 'VICE_CHAIR';

/** Another body that went into this one. */
export type BodyPredecessor = {
  __typename?: 'BodyPredecessor';
  /** The body that went into this one. */
  bodyId: Scalars['ID']['output'];
  /** Id of this record. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** How, and where it says so. */
  note: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

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

/** A function that was delegated to a body. */
export type BodyScope = {
  __typename?: 'BodyScope';
  /** The function. */
  delegatedFunction: Scalars['String']['output'];
  /** First day, where known. */
  heldFrom: Maybe<Scalars['Day']['output']>;
  /** Last day, where it has ended. */
  heldTo: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It holds today. */
  isCurrent: Scalars['Boolean']['output'];
  /** The programme that it belongs to. */
  programme: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** The workstream; null for the whole programme. */
  workstream: Maybe<Scalars['String']['output']>;
};

/** How the packs of your office look. */
export type Branding = {
  __typename?: 'Branding';
  /** The colour of titles and lines, as #rrggbb. */
  accent: Scalars['String']['output'];
  /** Words at the foot of the cover. */
  coverText: Maybe<Scalars['String']['output']>;
  /** What the logo shows, in words. */
  logoAlt: Maybe<Scalars['String']['output']>;
  /** The logo, a PNG as base64. */
  logoPng: Maybe<Scalars['String']['output']>;
  /** At the head of every page of a full edition. */
  markingFull: Maybe<Scalars['String']['output']>;
  /** At the head of every page of an official edition. */
  markingOfficial: Maybe<Scalars['String']['output']>;
  /** At the head of every page of a public edition. */
  markingPublic: Maybe<Scalars['String']['output']>;
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** The name on the cover. */
  organisation: Scalars['String']['output'];
  /** Version to send with a change; 0 while nobody has set it. */
  version: Scalars['Int']['output'];
};

/** A business case, with its versions. */
export type BusinessCase = {
  __typename?: 'BusinessCase';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The case. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: CaseKind;
  /** You may make it final and what follows. */
  mayDecide: Scalars['Boolean']['output'];
  /** You may write drafts of it. */
  mayRecord: Scalars['Boolean']['output'];
  /** The pathway that it is for; null: a workstream. */
  pathwayId: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its version, for changes. */
  version: Scalars['Int']['output'];
  /** Its versions, newest first. */
  versions: Array<BusinessCaseVersion>;
  /** Its workstream. */
  workstreamName: Scalars['String']['output'];
};

/** A version of a business case. */
export type BusinessCaseVersion = {
  __typename?: 'BusinessCaseVersion';
  /** The capital in words: £48m + 1 TBC, TBC, not stated. */
  capital: Scalars['String']['output'];
  /** What of the capital is no number, such as TBC. */
  capitalNote: Maybe<Scalars['String']['output']>;
  /** Capital in whole pounds, as far as it is a number. */
  capitalPounds: Maybe<Scalars['Float']['output']>;
  /** The commercial case: can it be bought. */
  commercial: SectionState;
  /** The decision that approved it. */
  decision: Maybe<NamedDecision>;
  /** The economic case: best value. */
  economic: SectionState;
  /** The financial case: is it affordable. */
  financial: SectionState;
  /** The version. */
  id: Scalars['ID']['output'];
  /** It is still written in. */
  isWrittenIn: Scalars['Boolean']['output'];
  /** The management case: can it be delivered. */
  management: SectionState;
  /** Its milestone. */
  milestone: Maybe<CaseMilestone>;
  /** What it may become next. */
  next: Array<CaseStatus>;
  /** Its number. */
  number: Scalars['Int']['output'];
  /** The year whose prices it counts in. */
  priceBase: Maybe<Scalars['String']['output']>;
  /** The revenue in words. */
  revenue: Scalars['String']['output'];
  /** What of the revenue is no number, such as TBC. */
  revenueNote: Maybe<Scalars['String']['output']>;
  /** Revenue in whole pounds, as far as it is a number. */
  revenuePounds: Maybe<Scalars['Float']['output']>;
  /** What it has become. */
  status: CaseStatus;
  /** Since when. */
  statusOn: Scalars['Day']['output'];
  /** Why. */
  statusReason: Maybe<Scalars['String']['output']>;
  /** The strategic case: why. */
  strategic: SectionState;
  /** Its row's version, for changes. */
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
  /** What would be otherwise. */
  kind: CalendarEffectKind;
  /** Code of the programme in which it was found. */
  programmeCode: Scalars['String']['output'];
  /** The scenario; null for all or none. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What would be otherwise. */
export type CalendarEffectKind =
  /** The day that the plan computes for an item. */
  | 'COMPUTED'
  /** The day on which papers are due. */
  | 'PAPERS'
  /** How many working days an item has slipped. */
  | 'SLIP'
  /** The day of a date that is counted from another item. */
  | 'STATED'
  /** What is warned of because of a restricted period. */
  | 'WARNING';

/** A calendar that another program reads. Its address is told once, when it is made. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** How many entries it has now; of your own feeds. */
  entryCount: Scalars['Int']['output'];
  /** The last day on which it is read; null: until it is taken back. */
  expiresOn: Maybe<Scalars['Day']['output']>;
  /** Its last day is over. */
  hasExpired: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is yours. */
  isMine: Scalars['Boolean']['output'];
  /** The day on which a program last read it. */
  lastUsedOn: Maybe<Scalars['Day']['output']>;
  /** What it is called in calendars. */
  name: Scalars['String']['output'];
  /** Whose it is: it shows what this person may see. */
  owner: Scalars['String']['output'];
  /** What it is about. */
  subject: FeedSubject;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What has no date yet and stands in no calendar; of your own feeds. */
  withoutDay: Array<Scalars['String']['output']>;
};

/** What a change of calendars would do. Nothing is stored. */
export type CalendarPreview = {
  __typename?: 'CalendarPreview';
  /** Every date, deadline and warning that would be another. */
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
  /** A restricted period that would be entered. */
  addPeriod?: InputMaybe<AddRestrictedPeriodInput>;
  /** A restricted period as it would then read. */
  amendPeriod?: InputMaybe<AmendRestrictedPeriodInput>;
  /** A body that would count otherwise. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose bank holidays would be kept. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** When its papers would be ready. */
  papersReady?: InputMaybe<PapersReady>;
  /** A day that would be taken out. */
  removeDayId?: InputMaybe<Scalars['ID']['input']>;
  /** A restricted period that would be taken out. */
  removePeriodId?: InputMaybe<Scalars['ID']['input']>;
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

/** Give an action up. */
export type CancelActionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** Carry out what a decision in effect still has to do to the plan. */
export type CarryOutDecisionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Which business case: strategic outline, pre-consultation, decision-making, outline, full, justification. */
export type CaseKind =
  | 'BJC'
  | 'DMBC'
  | 'FBC'
  | 'OBC'
  | 'PCBC'
  | 'SOC';

/** The item of the plan that a version is for. */
export type CaseMilestone = {
  __typename?: 'CaseMilestone';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The item. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** What a version of a business case has become. */
export type CaseStatus =
  | 'APPROVED'
  | 'APPROVED_WITH_CONDITIONS'
  | 'DRAFT'
  | 'FINAL'
  | 'FOR_REVIEW'
  | 'REJECTED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** A workstream for which you may add a business case. */
export type CaseWorkstream = {
  __typename?: 'CaseWorkstream';
  /** The workstream. */
  id: Scalars['ID']['output'];
  /** You may begin a pathway in it. */
  mayBeginPathway: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
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

/** Record that the chair has checked the minutes. */
export type CheckMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who checked them. */
  name: Scalars['String']['input'];
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** Say whether you want letters about meetings. */
export type ChooseMeetingMailInput = {
  /** The version of your own record that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** You want them. */
  wantsMeetings: Scalars['Boolean']['input'];
};

/** Say whether you want letters about returns. */
export type ChooseReturnMailInput = {
  /** The version of your own record that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** You want them. */
  wantsReturns: Scalars['Boolean']['input'];
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

/** How far one office is with a paper. */
export type ClearanceState =
  | 'CLEARED'
  | 'PENDING'
  | 'RETURNED';

/** REAL follows the calendar in London; SET stands on a day until the programme office advances it. */
export type ClockMode =
  | 'REAL'
  | 'SET';

/** Record that a meeting saw that an action is done. */
export type CloseActionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** Close a query, answered or not. */
export type CloseQueryInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Close a risk (RSK-7). */
export type CloseRiskInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** For OCCURRED: the issue that it became, if somebody has raised it already. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** For MERGED: the risk that covers it now. */
  mergedIntoId?: InputMaybe<Scalars['ID']['input']>;
  /** For OCCURRED: the issue that it became, to be raised with this. */
  newIssue?: InputMaybe<NewIssueInput>;
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

/** A report to a committee, in full. */
export type CommitteeReport = {
  __typename?: 'CommitteeReport';
  /** The agenda item that has its recommendations. */
  agendaItemId: Maybe<Scalars['ID']['output']>;
  /** The title of that item, for who may see it. */
  agendaItemTitle: Maybe<Scalars['String']['output']>;
  /** Part 8. */
  appendices: Array<ReportAppendix>;
  /** Part 2, paragraphs as typed. */
  background: Scalars['String']['output'];
  /** The committee that it goes to. */
  bodyId: Scalars['ID']['output'];
  /** The name of that committee. */
  bodyName: Scalars['String']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Who may see it. */
  classification: ReportClassification;
  /** Part 5, paragraphs as typed. */
  consultation: Scalars['String']['output'];
  /** Which edition it is, from 1. */
  edition: Scalars['Int']['output'];
  /** All its editions, the newest first. */
  editions: Array<ReportEditionLine>;
  /** Paragraph of the exemption. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** Who takes the final decision. */
  finalDecisionMaker: Scalars['String']['output'];
  /** When it became final. */
  finalisedOn: Maybe<Scalars['Day']['output']>;
  /** Why it became final although a rule warned. */
  finalisedReason: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Part 7. */
  implications: Array<ReportImplication>;
  /** Whether the final decision is to be made at this meeting. */
  isFinalDecision: Scalars['Boolean']['output'];
  /** True when the papers do not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** Whether a later edition was begun. */
  isReplaced: Scalars['Boolean']['output'];
  /** The lead head of service, by post. */
  leadHeadOfService: Scalars['String']['output'];
  /** The lead officer and author, by post. */
  leadOfficer: Scalars['String']['output'];
  /** Whether you may change it or take its next step. */
  mayEdit: Scalars['Boolean']['output'];
  /** When that meeting is. */
  meetingDate: Maybe<PlanDate>;
  /** The meeting that it goes to. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** The title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** Part 6, paragraphs as typed. */
  nextSteps: Scalars['String']['output'];
  /** Part 3. */
  options: Array<ReportOption>;
  /** When it was presented. */
  presentedOn: Maybe<Scalars['Day']['output']>;
  /** The corporate priorities that it touches. */
  priorities: Array<ReportPriority>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['output'];
  /** Part 1, paragraphs as typed. */
  purpose: Scalars['String']['output'];
  /** Part 4, paragraphs as typed. */
  reasons: Scalars['String']['output'];
  /** How many recommendations it makes. */
  recommendationCount: Scalars['Int']['output'];
  /** What the committee is asked to decide. */
  recommendations: Array<ReportRecommendation>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: ReportState;
  /** The meetings on the way. */
  timetable: Array<ReportTimetableRow>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How many implications wait for a sign-off (REP-1). */
  unsignedCount: Scalars['Int']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** The wards that it affects. */
  wardsAffected: Scalars['String']['output'];
  /** What stands against finalising it as it is. */
  warnings: Array<RuleWarning>;
};

/** A report after a change. */
export type CommitteeReportChange = {
  __typename?: 'CommitteeReportChange';
  /** Warnings that were accepted with a reason. */
  accepted: Array<RuleWarning>;
  /** The report as it is now. */
  report: CommitteeReport;
};

/** A report to a committee, as the list has it. */
export type CommitteeReportRow = {
  __typename?: 'CommitteeReportRow';
  /** The committee that it goes to. */
  bodyId: Scalars['ID']['output'];
  /** The name of that committee. */
  bodyName: Scalars['String']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** Who may see it. */
  classification: ReportClassification;
  /** Which edition it is, from 1. */
  edition: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** True when the papers do not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** Whether a later edition was begun. */
  isReplaced: Scalars['Boolean']['output'];
  /** When that meeting is. */
  meetingDate: Maybe<PlanDate>;
  /** The meeting that it goes to. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** The title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['output'];
  /** How many recommendations it makes. */
  recommendationCount: Scalars['Int']['output'];
  /** How far it is. */
  state: ReportState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How many implications wait for a sign-off (REP-1). */
  unsignedCount: Scalars['Int']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What a record says otherwise. */
export type ComparedField = {
  __typename?: 'ComparedField';
  /** What it says; empty for nothing. */
  after: Scalars['String']['output'];
  /** What it said; empty for nothing. */
  before: Scalars['String']['output'];
  /** Its heading. */
  label: Scalars['String']['output'];
  /** The one scenario that it holds for. */
  scenarioId: Maybe<Scalars['ID']['output']>;
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

/** A moment that is compared. */
export type ComparedMoment = {
  __typename?: 'ComparedMoment';
  /** As the address names it; empty for now. */
  asAt: Scalars['String']['output'];
  /** Its day by the office clock. */
  day: Scalars['Day']['output'];
  /** In words: the end of a day, an hour, or now. */
  words: Scalars['String']['output'];
};

/** A record that came, went or changed between two moments. */
export type ComparedRecord = {
  __typename?: 'ComparedRecord';
  /** Added, removed or changed. */
  change: RecordChangeKind;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Which kind, by its table, such as plan_item. */
  entity: Scalars['String']['output'];
  /** Field by field; of what came or went, all it says. */
  fields: Array<ComparedField>;
  /** The record. */
  id: Scalars['ID']['output'];
  /** Its address below its programme's. */
  path: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Report an action as done. */
export type CompleteActionInput = {
  /** The day on which it was done; left out, today. */
  completedOn?: InputMaybe<Scalars['Day']['input']>;
  /** What shows that it is done. */
  evidence: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** A decision of the meeting, with its votes. */
export type ConductDecision = {
  __typename?: 'ConductDecision';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The decision. */
  id: Scalars['ID']['output'];
  /** Null where nobody voted by name. */
  tally: Maybe<VoteTally>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** An item of the agenda, with its quorum and its votes. */
export type ConductItem = {
  __typename?: 'ConductItem';
  /** The item. */
  id: Scalars['ID']['output'];
  /** Its number on the agenda. */
  position: Scalars['Int']['output'];
  /** Null while no attendance is recorded or the quorum of the body is not. */
  quorum: Maybe<QuorumVerdict>;
  /** Null where nobody voted by name. */
  tally: Maybe<VoteTally>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Delivery confidence; AMBER_GREEN and AMBER_RED are on the five-point scale alone. */
export type ConfidenceRating =
  | 'AMBER'
  | 'AMBER_GREEN'
  | 'AMBER_RED'
  | 'GREEN'
  | 'RED';

/** The scale of a delivery confidence assessment: five points until 2021, three since. */
export type ConfidenceScale =
  | 'FIVE'
  | 'THREE';

/** Change the tolerances or the risk matrix of a programme. What is left out stays. */
export type ConfigureProgrammeInput = {
  /** Slip in working days that is still amber. */
  amberToleranceDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** Working days before their deadline by which papers should be ready; fewer is amber. */
  gateMarginDays?: InputMaybe<Scalars['Int']['input']>;
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

/** Say how often a programme reports, and how many days its owners have. */
export type ConfigureReportingInput = {
  /** Owners may answer by a link without a password. */
  allowsLinks: Scalars['Boolean']['input'];
  /** Working days after the last day of a period until returns are due. */
  cutOffWorkingDays: Scalars['Int']['input'];
  /** The person who hears of what is missing; this or a post. Neither: the programme office. */
  escalateToPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that hears of what is missing; this or a person. */
  escalateToPostId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the calendar that you saw; left out, it is set up for the first time. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of the first period. */
  firstFrom: Scalars['Day']['input'];
  /** How often. */
  frequency: ReportingFrequency;
  /** Working days after that until a return counts as missing. */
  graceWorkingDays: Scalars['Int']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Days for which such a link holds. */
  linkDays: Scalars['Int']['input'];
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Working days before the cut-off on which owners are reminded. */
  remindWorkingDays: Scalars['Int']['input'];
  /** By which year quarters are named. */
  yearBasis: YearBasis;
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

/** An item whose projected day would be another. */
export type ConsequentItem = {
  __typename?: 'ConsequentItem';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Projected now; null where it cannot be. */
  from: Maybe<Scalars['Day']['output']>;
  /** It is what the programme is about: its launch. */
  isTarget: Scalars['Boolean']['output'];
  /** Its id. */
  itemId: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Projected then; null where it cannot be. */
  to: Maybe<Scalars['Day']['output']>;
  /** Working days later; earlier is negative. */
  workingDays: Maybe<Scalars['Int']['output']>;
};

/** Name a scrutiny committee, and record when it was consulted. */
export type ConsultScrutinyBodyInput = {
  /** The committee. */
  bodyId: Scalars['ID']['input'];
  /** When it was consulted; null while it is only named. */
  consultedOn?: InputMaybe<Scalars['Day']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How: a letter, a paper to its meeting. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A public consultation. */
export type Consultation = {
  __typename?: 'Consultation';
  /** Who analyses the responses independently. */
  analyst: Maybe<Scalars['String']['output']>;
  /** The decision of the assurer. */
  assuranceDecision: Maybe<NamedDecision>;
  /** What shows it. */
  assuranceEvidence: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  assuranceOn: Maybe<Scalars['Day']['output']>;
  /** Assurance recorded by hand. */
  assuranceOutcome: Maybe<AssuranceOutcome>;
  /** Who is to be heard, and how they are reached. */
  audience: Maybe<Scalars['String']['output']>;
  /** What a launch stands on; empty once it was launched. */
  checks: Array<LaunchCheck>;
  /** When it was closed. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** When it closes. */
  closes: Maybe<PlanDate>;
  /** At what time of its last day it closes, in London. */
  closesAt: Scalars['String']['output'];
  /** The moment of its close, in words. */
  closingMoment: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** How its weeks are counted. */
  counting: WeekCounting;
  /** Everything that was said of both days, newest first. */
  dates: Array<ConsultationDate>;
  /** Its papers. */
  documents: Array<ConsultationDocument>;
  /** The final choice. */
  finalDecision: Maybe<NamedDecision>;
  /** Where the final choice is made. */
  finalItem: Maybe<ConsultationItem>;
  /** The four principles. */
  gunning: Array<GunningRow>;
  /** The consultation. */
  id: Scalars['ID']['output'];
  /** Somebody read the paper so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** The decision to launch. */
  launchDecision: Maybe<NamedDecision>;
  /** The milestone of its launch. */
  launchItem: Maybe<ConsultationItem>;
  /** When it was launched. */
  launchedOn: Maybe<Scalars['Day']['output']>;
  /** Why a shorter time is enough. */
  lengthReason: Maybe<Scalars['String']['output']>;
  /** How long it is, or why that is not known. */
  lengthSentence: Scalars['String']['output'];
  /** How many weeks are usual here. */
  normWeeks: Scalars['Int']['output'];
  /** When it opens. */
  opens: Maybe<PlanDate>;
  /** The options that the public is asked about. */
  options: Array<Scalars['String']['output']>;
  /** The day of that list. */
  optionsOn: Maybe<Scalars['Day']['output']>;
  /** When it was to close before it was extended. */
  originalCloses: Maybe<PlanDate>;
  /** Where it was when it was paused. */
  pausedState: Maybe<ConsultationState>;
  /** Its scrutiny case. */
  scrutinyCase: Maybe<ConsultationCase>;
  /** The paper it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in it. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: ConsultationState;
  /** Why it is paused or withdrawn. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** What may follow. */
  steps: Array<ConsultationStep>;
  /** What the rules say of its days. */
  timetable: Array<RuleWarning>;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** The scrutiny case of what is consulted on. */
export type ConsultationCase = {
  __typename?: 'ConsultationCase';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The case. */
  id: Scalars['ID']['output'];
  /** The proposal. */
  title: Scalars['String']['output'];
};

/** A consultation after a change. */
export type ConsultationChange = {
  __typename?: 'ConsultationChange';
  /** Warnings that were accepted with a reason. */
  accepted: Array<RuleWarning>;
  /** The consultation. */
  consultation: Consultation;
  /** How typed dates were read. */
  reading: Maybe<Scalars['String']['output']>;
};

/** What was said of the opening or the closing day. */
export type ConsultationDate = {
  __typename?: 'ConsultationDate';
  /** The date. */
  date: PlanDate;
  /** The statement. */
  id: Scalars['ID']['output'];
  /** It extended a consultation that was live. */
  isExtension: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Which day. */
  role: ConsultationDateRole;
  /** When it was stated. */
  statedOn: Scalars['Day']['output'];
};

/** Which day of a consultation. */
export type ConsultationDateRole =
  | 'CLOSES'
  | 'OPENS';

/** A paper of a consultation. */
export type ConsultationDocument = {
  __typename?: 'ConsultationDocument';
  /** Where it can be read. */
  address: Scalars['String']['output'];
  /** The paper. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ConsultationDocumentKind;
  /** When it was published. */
  publishedOn: Maybe<Scalars['Day']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** What a paper of a consultation is; activity and response report are two papers. */
export type ConsultationDocumentKind =
  | 'ACTIVITY_REPORT'
  | 'CONSULTATION_DOCUMENT'
  | 'RESPONSE_REPORT'
  | 'SUPPORTING';

/** An item of the plan that a consultation hangs on. */
export type ConsultationItem = {
  __typename?: 'ConsultationItem';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The item. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** How far a consultation is. */
export type ConsultationState =
  | 'ANALYSED'
  | 'APPROVED_TO_LAUNCH'
  | 'CLOSED'
  | 'DECIDED'
  | 'LIVE'
  | 'PAUSED'
  | 'PLANNED'
  | 'REPORTED'
  | 'WITHDRAWN';

/** What happens to a consultation next. */
export type ConsultationStep =
  | 'ANALYSED'
  | 'CLOSED'
  | 'DECIDED'
  | 'PAUSED'
  | 'REPORTED'
  | 'RESUMED'
  | 'WITHDRAWN';

/** The consultations of a programme. */
export type Consultations = {
  __typename?: 'Consultations';
  /** The consultations. */
  consultations: Array<Consultation>;
  /** You may plan and change them. */
  mayEdit: Scalars['Boolean']['output'];
  /** You may launch them. */
  mayLaunch: Scalars['Boolean']['output'];
};

/** Copy the numbered recommendations to an item of the committee’s agenda. */
export type CopyRecommendationsInput = {
  /** The agenda item. */
  agendaItemId: Scalars['ID']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Correct the wording after the minutes are approved; both stay. */
export type CorrectDecisionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The minute by which it is corrected. */
  minuteReference: Scalars['String']['input'];
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The wording as corrected. */
  wording: Scalars['String']['input'];
};

/** Begin a correction of an issued edition. */
export type CorrectEditionInput = {
  /** At which moment it reads the record. */
  basis: CorrectionBasis;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Correct what is published. What it said stays to be read, with the reason. */
export type CorrectFeedbackResponseInput = {
  /** What is said to the public. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** Why it cannot be done; for CANNOT alone. */
  cannotReason?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  decision?: InputMaybe<FeedbackDecision>;
  /** What shows it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** All the feedback that it answers. */
  feedbackIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person who answers for it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that answers for it. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that the public can read. */
  reason: Scalars['String']['input'];
  /** The workstream that answers; null for none. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Put right how a recommendation was written down, and say what was wrong. */
export type CorrectRecommendationInput = {
  /** By when. */
  dueOn: Scalars['Day']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How urgent it is. */
  kind: DeliveryRecommendationKind;
  /** Who owns it. */
  owner: Scalars['String']['input'];
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** What is recommended. */
  wording: Scalars['String']['input'];
};

/** At which moment a correction reads the record. */
export type CorrectionBasis =
  /** As it stands now. */
  | 'NOW'
  /** As it stood for the edition that is corrected: only the words change. */
  | 'SAME_MARK';

/** Begin a pack from its template. */
export type CreatePackInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind: PackKind;
  /** The meeting that it is for. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The reporting period that it is for; not with a meeting. */
  periodId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Its title; left out, it is made from what it is for. */
  title?: InputMaybe<Scalars['String']['input']>;
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
  /** What you may do with it as it stands. */
  abilities: Array<DecisionAbility>;
  /** Abstentions. */
  abstentions: Maybe<Scalars['Int']['output']>;
  /** The agenda item under which it stands. */
  agendaItemId: Maybe<Scalars['ID']['output']>;
  /** What it comes to, in pounds. */
  amountWords: Maybe<Scalars['String']['output']>;
  /** The body that took it. */
  bodyId: Scalars['ID']['output'];
  /** Name of that body. */
  bodyName: Scalars['String']['output'];
  /** The last day on which it may be called in. */
  callInUntil: Maybe<Scalars['Day']['output']>;
  /** How it was carried. */
  carriedBy: Maybe<DecisionCarriedBy>;
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
  /** Who was consulted. */
  consultees: Array<Scalars['String']['output']>;
  /** Corrections of its wording, oldest first. */
  corrections: Array<DecisionCorrection>;
  /** The delegation, for that type. */
  delegation: Maybe<Delegation>;
  /** What it releases, as a sentence. */
  effectSentence: Scalars['String']['output'];
  /** The day from which it has effect, where stated. */
  effectiveOn: Maybe<Scalars['Day']['output']>;
  /** What it does to the plan once it is in effect. */
  effects: Array<DecisionEffect>;
  /** Papers and evidence. */
  evidence: Array<DecisionEvidence>;
  /** Paragraph of its exemption. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It was to be reported to a meeting that has passed (DEC-4). */
  isReportBackOverdue: Scalars['Boolean']['output'];
  /** The minutes are approved: its wording is corrected, not changed (DEC-1). */
  isWordingFixed: Scalars['Boolean']['output'];
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
  /** The options that were considered. */
  options: Array<DecisionOption>;
  /** What the body said. */
  outcome: DecisionOutcome;
  /** Code of that item. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The gate or item that it opens. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** Who proposed it. */
  proposedBy: Maybe<Scalars['String']['output']>;
  /** What ratified it. */
  ratifiedBy: Maybe<DecisionName>;
  /** What it ratifies. */
  ratifies: Maybe<DecisionName>;
  /** The meeting that is to ratify it. */
  ratifyAtMeetingId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  ratifyAtMeetingTitle: Maybe<Scalars['String']['output']>;
  /** Why it was decided so. */
  rationale: Maybe<Scalars['String']['output']>;
  /** The meeting that it is to be reported to. */
  reportBackMeetingId: Maybe<Scalars['ID']['output']>;
  /** Where its report to the body stands. */
  reportBackSentence: Maybe<Scalars['String']['output']>;
  /** The meeting that it was reported to. */
  reportedMeetingId: Maybe<Scalars['ID']['output']>;
  /** Who seconded it. */
  secondedBy: Maybe<Scalars['String']['output']>;
  /** The authority that set it aside. */
  setAsideAuthority: Maybe<Scalars['String']['output']>;
  /** The decision that rescinded it. */
  setAsideBy: Maybe<DecisionName>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in that paper. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** How it stands today, long stops included. */
  state: DecisionState;
  /** What was said when it was implemented or set aside. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Its steps, oldest first. */
  steps: Array<DecisionStep>;
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
  /** How it came about. */
  type: DecisionRoute;
  /** Why it could not wait for a meeting. */
  urgencyReason: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Votes against. */
  votesAgainst: Maybe<Scalars['Int']['output']>;
  /** Votes for. */
  votesFor: Maybe<Scalars['Int']['output']>;
  /** The wording as minuted. */
  wording: Scalars['String']['output'];
};

/** What may be done with a decision as it stands. */
export type DecisionAbility =
  | 'AMEND_RECOMMENDATION'
  | 'AMEND_WORDING'
  | 'CARRY_OUT'
  | 'CORRECT'
  | 'IMPLEMENT'
  | 'PUT_FORWARD'
  | 'QUASH'
  | 'REPORT_BACK'
  | 'RESCIND'
  | 'SUPERSEDE'
  | 'TAKE';

/** How a decision was carried. */
export type DecisionCarriedBy =
  | 'CONSENSUS'
  | 'MAJORITY'
  | 'UNANIMOUS';

/** A decision after a change. */
export type DecisionChange = {
  __typename?: 'DecisionChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The decision as it stands now. */
  decision: Decision;
  /** What the change released: carried out in the plan, or refused by a rule of it. */
  released: Array<DecisionEffect>;
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

/** What a decision did to the plan. */
export type DecisionConsequence = {
  __typename?: 'DecisionConsequence';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day. */
  on: Maybe<Scalars['Day']['output']>;
  /** Code of the item. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The item. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Title of the item. */
  planItemTitle: Maybe<Scalars['String']['output']>;
  /** What happened, as a sentence. */
  sentence: Scalars['String']['output'];
};

/** A correction of the wording after the minutes were approved. */
export type DecisionCorrection = {
  __typename?: 'DecisionCorrection';
  /** Who recorded it. */
  by: Scalars['String']['output'];
  /** The day. */
  correctedOn: Scalars['Day']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The minute that says so. */
  minuteReference: Scalars['String']['output'];
  /** Its place in the list. */
  position: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The wording as corrected. */
  wording: Scalars['String']['output'];
};

/** What a decision does to the plan once it is in effect. */
export type DecisionEffect = {
  __typename?: 'DecisionEffect';
  /** The baseline that it takes. */
  baselineName: Maybe<Scalars['String']['output']>;
  /** The date that it sets. */
  date: Maybe<Scalars['String']['output']>;
  /** When it was carried out. */
  doneOn: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: DecisionEffectKind;
  /** How it was read, or why it was refused. */
  note: Maybe<Scalars['String']['output']>;
  /** Code of the item. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The item. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Title of the item. */
  planItemTitle: Maybe<Scalars['String']['output']>;
  /** Whether it was carried out. */
  state: DecisionEffectState;
  /** The same in words, such as "opens MS-017". */
  words: Scalars['String']['output'];
};

/** What the decision does to the plan once it is in effect. */
export type DecisionEffectInput = {
  /** What the baseline is called that it takes. */
  baselineName?: InputMaybe<Scalars['String']['input']>;
  /** The date that it sets, as people write it. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** Opens a gate, sets a date or takes a baseline. */
  kind: DecisionEffectKind;
  /** The gate that it opens, or the item whose date it sets. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a decision in effect does to the plan. */
export type DecisionEffectKind =
  | 'OPENS'
  | 'SETS_DATE'
  | 'TAKES_BASELINE';

/** Whether that was carried out. */
export type DecisionEffectState =
  | 'DONE'
  | 'PENDING'
  | 'REFUSED';

/** A paper or other evidence. */
export type DecisionEvidence = {
  __typename?: 'DecisionEvidence';
  /** Where it is. */
  place: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A paper or other evidence. */
export type DecisionEvidenceInput = {
  /** Where it is: an address or a reference. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** Another decision, by name. */
export type DecisionName = {
  __typename?: 'DecisionName';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** An option that was considered. */
export type DecisionOption = {
  __typename?: 'DecisionOption';
  /** Why. */
  reason: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  standing: DecisionOptionStanding;
  /** The option. */
  title: Scalars['String']['output'];
};

/** An option that was considered. */
export type DecisionOptionInput = {
  /** Why; needed for what is preferred or discarded (DEC-18). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Preferred, not preferred or discarded. */
  standing: DecisionOptionStanding;
  /** The option, in a few words. */
  title: Scalars['String']['input'];
};

/** What became of an option. */
export type DecisionOptionStanding =
  | 'DISCARDED'
  | 'NOT_PREFERRED'
  | 'PREFERRED';

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

/** How it came to be decided. */
export type DecisionRoute =
  /** By the chair between meetings, reported to the next. */
  | 'CHAIRS_ACTION'
  | 'COMMITTEE'
  | 'CONDITIONAL'
  /** By an officer within the scheme of delegation. */
  | 'DELEGATED'
  /** Agreed, and to be confirmed by a later decision. */
  | 'IN_PRINCIPLE'
  /** A formal meeting ratifies what was said or done without it. */
  | 'RATIFICATION'
  /** By the urgent procedure between meetings, reported to the next. */
  | 'URGENT';

/** A decision as the register of decisions shows it. */
export type DecisionRow = {
  __typename?: 'DecisionRow';
  /** The body that took it. */
  bodyId: Scalars['ID']['output'];
  /** Name of that body. */
  bodyName: Scalars['String']['output'];
  /** The last day on which it may be called in. */
  callInUntil: Maybe<Scalars['Day']['output']>;
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
  /** The day from which it has effect, where stated. */
  effectiveOn: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Somebody read the source so; it does not say it outright. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It was to be reported to a meeting that has passed (DEC-4). */
  isReportBackOverdue: Scalars['Boolean']['output'];
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
  /** Where its report to the body stands. */
  reportBackSentence: Maybe<Scalars['String']['output']>;
  /** How it stands today, long stops included. */
  state: DecisionState;
  /** The day; null where no source prints it. */
  takenOn: Maybe<Scalars['Day']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** How it came about. */
  type: DecisionRoute;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** How a decision to come stands. */
export type DecisionStanding =
  /** It is to come. */
  | 'DUE'
  /** Its last day has passed and nothing is decided. */
  | 'LATE'
  /** A paper for it was due and is not out. */
  | 'PAPERS_LATE'
  /** No day is known. */
  | 'UNDATED';

/** How a decision stands. */
export type DecisionState =
  /** Being written; nobody has put it forward. */
  | 'DRAFT_RECOMMENDATION'
  | 'IMPLEMENTED'
  /** Everything that it waited for is met or waived. */
  | 'IN_EFFECT'
  /** A condition failed: back to the body. */
  | 'LAPSED'
  | 'QUASHED'
  /** Put forward to the body, which has not decided. */
  | 'RECOMMENDED'
  | 'RESCINDED'
  | 'SUPERSEDED'
  /** Taken, and waiting for its conditions or its day, or releasing nothing. */
  | 'TAKEN';

/** One step in the life of a decision. */
export type DecisionStep = {
  __typename?: 'DecisionStep';
  /** Who recorded it. */
  by: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day of the office. */
  on: Scalars['Day']['output'];
  /** Why, where it was said. */
  reason: Maybe<Scalars['String']['output']>;
  /** What happened, as a sentence. */
  what: Scalars['String']['output'];
};

/** An interest declared at a meeting, or that there was none. */
export type Declaration = {
  __typename?: 'Declaration';
  /** What followed. */
  action: Maybe<DeclarationAction>;
  /** The item; null for the whole meeting. */
  agendaItemId: Maybe<Scalars['ID']['output']>;
  /** Record of who declared it. */
  attendanceId: Maybe<Scalars['ID']['output']>;
  /** What was declared. */
  description: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It says that none was declared. */
  isNone: Scalars['Boolean']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Who declared it. */
  who: Maybe<Scalars['String']['output']>;
};

/** What followed from an interest at a meeting. */
export type DeclarationAction =
  | 'EXCLUDED_FROM_PAPERS'
  | 'LEFT_ROOM'
  | 'NOTED'
  | 'SPEAK_NO_VOTE';

/** Record an interest declared at a meeting and what followed from it. */
export type DeclareInterestInput = {
  /** What followed. */
  action: DeclarationAction;
  /** The item; left out for the whole meeting. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The attendance record of who declares it. */
  attendanceId: Scalars['ID']['input'];
  /** What is declared. */
  description: Scalars['String']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The interest of the register that it is. */
  interestId?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** Record that no interest was declared. */
export type DeclareNoneInput = {
  /** The item; left out for the whole meeting. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** Under which delegation an officer decided. */
export type Delegation = {
  __typename?: 'Delegation';
  /** The clause of the scheme. */
  clause: Scalars['String']['output'];
  /** The officer or post. */
  delegate: Maybe<Scalars['String']['output']>;
  /** Its first day. */
  from: Maybe<Scalars['Day']['output']>;
  /** The limit in words. */
  limit: Maybe<Scalars['String']['output']>;
  /** The limit in pounds. */
  limitWords: Maybe<Scalars['String']['output']>;
  /** Its last day. */
  to: Maybe<Scalars['Day']['output']>;
};

/** How confident a review was of delivery, on the scale of its time. It is never converted. */
export type DeliveryConfidence = {
  __typename?: 'DeliveryConfidence';
  /** The assessment. */
  id: Scalars['ID']['output'];
  /** The rating on that scale. */
  rating: ConfidenceRating;
  /** What it recommended. */
  recommendations: Array<DeliveryRecommendation>;
  /** Who recorded it. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** In which review. */
  reviewType: Scalars['String']['output'];
  /** When. */
  reviewedOn: Scalars['Day']['output'];
  /** Who reviewed. */
  reviewer: Scalars['String']['output'];
  /** The scale that it was rated on. */
  scale: ConfidenceScale;
  /** The rating and its place on the scale in words. */
  sentence: Scalars['String']['output'];
  /** What the review found. */
  summary: Maybe<Scalars['String']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
  /** Its name. */
  workstream: Maybe<Scalars['String']['output']>;
  /** The workstream; null for the whole programme. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** Every assessment of a programme, the newest first. */
export type DeliveryConfidences = {
  __typename?: 'DeliveryConfidences';
  /** You may record one, and see to what it recommended. */
  mayRecord: Scalars['Boolean']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Its version, to send with a new assessment. */
  programmeVersion: Scalars['Int']['output'];
  /** The newest review first; scales as they were. */
  rows: Array<DeliveryConfidence>;
  /** Today, by the office clock. */
  today: Scalars['Day']['output'];
};

/** What a review recommended. */
export type DeliveryRecommendation = {
  __typename?: 'DeliveryRecommendation';
  /** Who closed it. */
  closedBy: Maybe<Scalars['String']['output']>;
  /** When it was closed; null while it is open. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** What became of it. */
  closedReason: Maybe<Scalars['String']['output']>;
  /** When it was last corrected. */
  correctedOn: Maybe<Scalars['Day']['output']>;
  /** What was wrong then. */
  correctedReason: Maybe<Scalars['String']['output']>;
  /** By when. */
  dueOn: Scalars['Day']['output'];
  /** The recommendation. */
  id: Scalars['ID']['output'];
  /** It is open and its day has passed. */
  isPastDue: Scalars['Boolean']['output'];
  /** How urgent it is. */
  kind: DeliveryRecommendationKind;
  /** Its number in the review. */
  number: Scalars['Int']['output'];
  /** Who owns it. */
  owner: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What is recommended. */
  wording: Scalars['String']['output'];
};

/** What a review recommends. */
export type DeliveryRecommendationInput = {
  /** By when. */
  dueOn: Scalars['Day']['input'];
  /** How urgent it is. */
  kind: DeliveryRecommendationKind;
  /** Who owns it. */
  owner: Scalars['String']['input'];
  /** What is recommended. */
  wording: Scalars['String']['input'];
};

/** How urgent a recommendation of a review is. */
export type DeliveryRecommendationKind =
  | 'CRITICAL'
  | 'ESSENTIAL'
  | 'RECOMMENDED';

/** What a change of a dependency came to. */
export type DependencyChange = {
  __typename?: 'DependencyChange';
  /** The dependency. */
  id: Scalars['ID']['output'];
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** What a workstream is rated on. */
export type Dimension =
  | 'BENEFIT'
  | 'COST'
  | 'RESOURCES'
  | 'RISK'
  | 'TIME';

/** The colour of a dimension; grey says that it is not rated. */
export type DimensionRag =
  | 'amber'
  | 'green'
  | 'grey'
  | 'red';

/** Where a workstream stands in one dimension. */
export type DimensionStatus = {
  __typename?: 'DimensionStatus';
  /** What the plan says of it; for time alone. */
  computedRag: Maybe<DimensionRag>;
  /** The dimension. */
  dimension: Dimension;
  /** As last rated; grey where it is not rated. */
  rag: DimensionRag;
  /** The rating; null where nobody ever rated it. */
  rating: Maybe<WorkstreamRating>;
  /** Against the period before. */
  trend: RagTrend;
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

/** Draft what was done about what people said. */
export type DraftFeedbackResponseInput = {
  /** What is said to the public. */
  answer: Scalars['String']['input'];
  /** Why it cannot be done; for CANNOT alone. */
  cannotReason?: InputMaybe<Scalars['String']['input']>;
  /** The consultation; none where it answers an event. */
  consultationId?: InputMaybe<Scalars['ID']['input']>;
  /** What was decided. */
  decision: FeedbackDecision;
  /** What shows it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The feedback that it answers; wanted before it is published. */
  feedbackIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person who answers for it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that answers for it. */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** The workstream that answers. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
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

/** Draft the minutes of a meeting from what is on record; again, to take in what was recorded since; what was written stays. Id and version are those of the meeting. */
export type DraftMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** How a typed date was read. */
export type DraftReading = {
  __typename?: 'DraftReading';
  /** The item or meeting. */
  id: Scalars['ID']['output'];
  /** The reading in a sentence. */
  reading: Scalars['String']['output'];
};

/** Draft what a body is to be recommended to decide. */
export type DraftRecommendationInput = {
  /** The agenda item of the body under which it stands. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The body that takes it. */
  bodyId: Scalars['ID']['input'];
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<DecisionClassification>;
  /** Papers and evidence. */
  evidence?: InputMaybe<Array<DecisionEvidenceInput>>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that takes it; none for what is decided between meetings. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The options that were considered. */
  options?: InputMaybe<Array<DecisionOptionInput>>;
  /** What the body said, or is recommended to say. */
  outcome: DecisionOutcome;
  /** The gate or item of the programme that it is about. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['input'];
  /** Why it was decided so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** The wording: as recommended, later as minuted. */
  wording: Scalars['String']['input'];
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

/** Draw items of the forward plan onto an agenda, behind what stands there. */
export type DrawAgendaItemsInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The items, in the order in which they go on. */
  items: Array<DrawnItemInput>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The section that they go to. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
};

/** An item of the forward plan, on the version that was seen. */
export type DrawnItemInput = {
  /** The version that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The item. */
  id: Scalars['ID']['input'];
};

/** An audience for which you may read the edition. */
export type EditionAudience = {
  __typename?: 'EditionAudience';
  /** The audience. */
  audience: PackAudience;
  /** SHA-256 of what it says to them. */
  sha256: Scalars['String']['output'];
};

/** An edition after a change. */
export type EditionChange = {
  __typename?: 'EditionChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The edition as it stands now. */
  edition: PackEdition;
};

/** What reads otherwise. */
export type EditionChangedField = {
  __typename?: 'EditionChangedField';
  /** In the later one. */
  after: Scalars['String']['output'];
  /** In the earlier edition. */
  before: Scalars['String']['output'];
  /** Which part. */
  title: Scalars['String']['output'];
};

/** Two editions, item by item. */
export type EditionComparison = {
  __typename?: 'EditionComparison';
  /** The later one. */
  after: PackEdition;
  /** The audience whose texts are compared. */
  audience: PackAudience;
  /** The earlier one. */
  before: PackEdition;
  /** What differs. */
  differences: Array<EditionDifference>;
};

/** What an edition says to one audience. */
export type EditionContent = {
  __typename?: 'EditionContent';
  /** The audience. */
  audience: PackAudience;
  /** The edition. */
  edition: PackEdition;
  /** The frozen text, as canonical JSON. */
  json: Scalars['String']['output'];
  /** SHA-256 of it. */
  sha256: Scalars['String']['output'];
};

/** What became of one record between two editions. */
export type EditionDifference = {
  __typename?: 'EditionDifference';
  /** ADDED, REMOVED or CHANGED. */
  change: Scalars['String']['output'];
  /** For a change: what reads otherwise. */
  fields: Array<EditionChangedField>;
  /** The record in words. */
  label: Scalars['String']['output'];
  /** Where the record is shown. */
  path: Scalars['String']['output'];
  /** The table that it stands in. */
  table: Scalars['String']['output'];
  /** The title of that table. */
  tableTitle: Scalars['String']['output'];
};

/** What somebody said of an edition. */
export type EditionReview = {
  __typename?: 'EditionReview';
  /** In their words. */
  comment: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It was said of the edition as it stands now. */
  isCurrent: Scalars['Boolean']['output'];
  /** Who. */
  name: Scalars['String']['output'];
  /** When, by the clock of the office. */
  onDay: Scalars['Day']['output'];
  /** What they said. */
  verdict: ReviewVerdict;
};

/** How far an edition is. */
export type EditionState =
  | 'DRAFT'
  /** Sealed and given out; never changed. */
  | 'ISSUED'
  | 'PMO_REVIEW'
  | 'SRO_APPROVAL'
  /** A later edition stands in its place. */
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** What can be done with an edition. */
export type EditionStep =
  | 'ACKNOWLEDGE'
  | 'CORRECT'
  | 'FREEZE'
  | 'ISSUE'
  | 'RECALL'
  | 'REVIEW'
  | 'SEND_BACK'
  | 'SIGN'
  | 'TO_SRO'
  | 'WITHDRAW';

/** Take the next step with an edition. */
export type EditionStepInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** End a series: its planned meetings that are still to come are called off. */
export type EndMeetingSeriesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** Record the last day of a deputy, a delegation or a function. */
export type EndOfBodyPartInput = {
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

/** Give an action more time. */
export type ExtendActionInput = {
  /** When it is due from now on. */
  dueOn: Scalars['Day']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Give a live consultation a later close. The original close stays on record. */
export type ExtendConsultationInput = {
  /** The new closing day, as you would write it. */
  closes: Scalars['String']['input'];
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

/** What a calendar feed is about. */
export type FeedSubject =
  /** The meetings of one body and its papers. */
  | 'BODY'
  /** Meetings of bodies and programmes of one’s own, papers due, items that one owns. */
  | 'PERSON'
  /** The meetings, papers and milestones of one programme. */
  | 'PROGRAMME';

/** What was decided about what people said. */
export type FeedbackDecision =
  | 'CANNOT'
  | 'DONE'
  | 'PARTLY'
  | 'WILL_DO';

/** What was done about what people said. */
export type FeedbackResponse = {
  __typename?: 'FeedbackResponse';
  /** What is said to the public. */
  answer: Scalars['String']['output'];
  /** Why it cannot be done. */
  cannotReason: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its consultation. */
  consultationId: Maybe<Scalars['ID']['output']>;
  /** What it said before, latest first. */
  corrections: Array<ResponseCorrection>;
  /** What was decided. */
  decision: FeedbackDecision;
  /** What shows it. */
  evidence: Maybe<Scalars['String']['output']>;
  /** The feedback that it answers. */
  feedbackIds: Array<Scalars['ID']['output']>;
  /** The response. */
  id: Scalars['ID']['output'];
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** Who answers for it. */
  owner: Maybe<Scalars['String']['output']>;
  /** That person. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** That post. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** When it was published; null for a draft. */
  publishedOn: Maybe<Scalars['Day']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
  /** The name of that workstream. */
  workstream: Maybe<Scalars['String']['output']>;
  /** The workstream that answers. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** Whether what people said is answered: UNANSWERED is late, WAITING is not yet. */
export type FeedbackStanding =
  | 'ANSWERED'
  | 'UNANSWERED'
  | 'WAITING';

/** A workstream for which you may record feedback. */
export type FeedbackWorkstream = {
  __typename?: 'FeedbackWorkstream';
  /** The workstream. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Lock a draft as final (REP-1, REP-2). */
export type FinaliseCommitteeReportInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it becomes final although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A decision to come after a change. */
export type ForwardChange = {
  __typename?: 'ForwardChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The item. */
  id: Scalars['ID']['output'];
  /** It is a key decision. */
  isKeyDecision: Scalars['Boolean']['output'];
  /** Its notice. */
  key: Maybe<KeyNotice>;
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** For whom a plan or a paper set is. */
export type ForwardEdition =
  /** All that you may read. */
  | 'FULL'
  /** Only what is public; exempt items are withheld. */
  | 'PUBLIC';

/** A decision to come: a gate of the plan, an item on an agenda, or an item that waits for one. */
export type ForwardEntry = {
  __typename?: 'ForwardEntry';
  /** Item of an agenda, or of the list that waits. */
  agendaItemId: Maybe<Scalars['ID']['output']>;
  /** The body. */
  bodyId: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  bodyName: Maybe<Scalars['String']['output']>;
  /** Clear working days between today and the meeting; null without a day. */
  clearDaysLeft: Maybe<Scalars['Int']['output']>;
  /** The decision that is needed. */
  decisionNeeded: Maybe<Scalars['String']['output']>;
  /** It is a key decision. */
  isKeyDecision: Scalars['Boolean']['output'];
  /** Notice of the meeting is given. */
  isNoticeGiven: Scalars['Boolean']['output'];
  /** It is exempt and you may not read it: only what the public may know is given. */
  isWithheld: Scalars['Boolean']['output'];
  /** Its notice, for a key decision. */
  key: Maybe<KeyNotice>;
  /** Who or what is late. */
  late: Array<Scalars['String']['output']>;
  /** You may mark it and publish its notice. */
  mayEdit: Scalars['Boolean']['output'];
  /** The meeting. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** When that is due. */
  nextDueOn: Maybe<Scalars['Day']['output']>;
  /** What is due next, with the working days left. */
  nextSentence: Scalars['String']['output'];
  /** What is due next. */
  nextStep: Maybe<ForwardStep>;
  /** The last day for notice of the meeting. */
  noticeDueOn: Maybe<Scalars['Day']['output']>;
  /** Its papers. */
  papers: Array<ForwardPaper>;
  /** The day on which papers are due. */
  papersDueOn: Maybe<Scalars['Day']['output']>;
  /** The rule on papers and notice, as a sentence. */
  papersSentence: Scalars['String']['output'];
  /** Its code. */
  planItemCode: Maybe<Scalars['String']['output']>;
  /** The gate or item of the plan. */
  planItemId: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  planItemTitle: Maybe<Scalars['String']['output']>;
  /** The meeting that the plan comes to, where it is another. */
  projectedMeetingId: Maybe<Scalars['ID']['output']>;
  /** That meeting in words. */
  projectedWords: Maybe<Scalars['String']['output']>;
  /** What the body is asked to do. */
  purpose: Maybe<AgendaItemPurpose>;
  /** Unique in the answer. */
  rowId: Scalars['ID']['output'];
  /** The scenario in which it comes so; null for all. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What it is; of a withheld one its public title. */
  title: Maybe<Scalars['String']['output']>;
  /** Version of that item, for the next change. */
  version: Maybe<Scalars['Int']['output']>;
  /** What the rules say of it as it stands. */
  warnings: Array<RuleWarning>;
  /** When it is to be decided. */
  when: Maybe<PlanDate>;
  /** The same in words, with TBC where it is to be confirmed. */
  whenWords: Scalars['String']['output'];
  /** Why it is withheld. */
  withheldSentence: Maybe<Scalars['String']['output']>;
};

/** A paper of a decision to come. */
export type ForwardPaper = {
  __typename?: 'ForwardPaper';
  /** Who writes it. */
  author: Maybe<Scalars['String']['output']>;
  /** How far its clearance is, as a sentence. */
  clearanceSentence: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is published. */
  isOut: Scalars['Boolean']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Every known decision to come, by what is due next. */
export type ForwardPlan = {
  __typename?: 'ForwardPlan';
  /** For whom it is. */
  edition: ForwardEdition;
  /** The decisions. */
  entries: Array<ForwardEntry>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** The day of the office. */
  today: Scalars['Day']['output'];
  /** How many are withheld, as a sentence. */
  withheldSentence: Scalars['String']['output'];
};

/** What is due next for a decision. */
export type ForwardStep =
  | 'DECISION'
  | 'KEY_NOTICE'
  | 'NOTICE'
  | 'PAPERS';

/** Read everything at this moment into the draft of an edition. */
export type FreezeDraftInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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
  /** It may decide by correspondence (MTG-12). */
  allowsCorrespondence: Scalars['Boolean']['output'];
  /** Why it was archived; null while it is not. */
  archiveReason: Maybe<Scalars['String']['output']>;
  /** The power under which it acts. */
  authority: Maybe<Scalars['String']['output']>;
  /** Working days in which its decisions may be called in; null for no such window. */
  callInDays: Maybe<Scalars['Int']['output']>;
  /** Who chairs it; null where no chair is recorded or the chair is vacant. */
  chair: Maybe<Scalars['String']['output']>;
  /** At a tie the chair has a second vote. */
  chairHasCastingVote: Scalars['Boolean']['output'];
  /** The day of the office on which it was last changed. */
  changedOn: Scalars['Day']['output'];
  /** What was delegated to it. */
  delegatedScope: Maybe<Scalars['String']['output']>;
  /** Organisations that delegated to it. */
  delegations: Array<BodyDelegation>;
  /** Its informal meetings have papers too. */
  hasPapersWhenInformal: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It has the seat of a chair, and nobody holds it. */
  isChairVacant: Scalars['Boolean']['output'];
  /** Its register of interests is open to the public. */
  isInterestRegisterPublic: Scalars['Boolean']['output'];
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
  /** You may record what its chair decides between meetings. */
  mayTakeChairsAction: Scalars['Boolean']['output'];
  /** The public may attend. */
  meetsInPublic: Scalars['Boolean']['output'];
  /** Seats that count today. */
  memberCount: Scalars['Int']['output'];
  /** Its seats, past ones included. */
  members: Array<BodyMember>;
  /** Other bodies that went into it. */
  mergedFrom: Array<BodyPredecessor>;
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
  /** When it is quorate; null where not recorded. */
  quorum: Maybe<Quorum>;
  /** How many must be present. */
  quorumMinimum: Maybe<Scalars['Int']['output']>;
  /** What else a quorum needs, in words. */
  quorumNote: Maybe<Scalars['String']['output']>;
  /** When its terms of reference are reviewed. */
  reviewOn: Maybe<Scalars['Day']['output']>;
  /** What it does in the programme. */
  role: BodyRole;
  /** Functions that were delegated to it (BODY-2). */
  scope: Array<BodyScope>;
  /** The short form used in papers. */
  shortName: Maybe<Scalars['String']['output']>;
  /** The paper that it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in that paper. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** The line of succession through it, oldest first. */
  succession: Array<BodyInLine>;
  /** Address of its terms of reference. */
  termsLink: Maybe<Scalars['String']['output']>;
  /** Its terms of reference, or where they are. */
  termsOfReference: Maybe<Scalars['String']['output']>;
  /** First day of its life, where known. */
  validFrom: Maybe<Scalars['Day']['output']>;
  /** Last day of its life, where it has one. */
  validTo: Maybe<Scalars['Day']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** How it decides; null where not recorded. */
  votingMethod: Maybe<VotingMethod>;
  /** How it votes. */
  votingRule: Maybe<Scalars['String']['output']>;
  /** How it decides, as a sentence. */
  votingSentence: Maybe<Scalars['String']['output']>;
  /** What stands against it today (BODY-8). */
  warnings: Array<RuleWarning>;
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

/** The four principles by which courts judge a consultation. */
export type GunningPrinciple =
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4';

/** One of the four principles, with what shows that it is kept. */
export type GunningRow = {
  __typename?: 'GunningRow';
  /** What shows it; null where nothing is recorded. */
  evidence: Maybe<Scalars['String']['output']>;
  /** Somebody judged that it is kept. */
  isMet: Scalars['Boolean']['output'];
  /** Which. */
  principle: GunningPrinciple;
  /** What it asks for. */
  title: Scalars['String']['output'];
  /** What would show it. */
  wanted: Scalars['String']['output'];
};

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
  | 'issue'
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

/** An impact assessment, or the reason why none is needed. */
export type ImpactAssessment = {
  __typename?: 'ImpactAssessment';
  /** Where it can be read. */
  address: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** The consultation it is for; null: the whole programme. */
  consultationId: Maybe<Scalars['ID']['output']>;
  /** Which options it covers. */
  covers: Maybe<Scalars['String']['output']>;
  /** The day of the option list that it covers. */
  coversOn: Maybe<Scalars['Day']['output']>;
  /** When it was final. */
  finalOn: Maybe<Scalars['Day']['output']>;
  /** The assessment. */
  id: Scalars['ID']['output'];
  /** Somebody read the paper so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** What it assesses. */
  kind: AssessmentKind;
  /** The paper it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in it. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: AssessmentState;
  /** Why none is needed, or what the state is about. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
  /** What the rules say of it today. */
  warnings: Array<RuleWarning>;
};

/** Record that a decision was implemented. */
export type ImplementDecisionInput = {
  /** What shows it. */
  evidence: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it could not wait, where a rule warns (DEC-7). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What differs between two moments of the record. */
export type InstantComparison = {
  __typename?: 'InstantComparison';
  /** How many records came. */
  added: Scalars['Int']['output'];
  /** How many say something else. */
  changed: Scalars['Int']['output'];
  /** The first. */
  from: ComparedMoment;
  /** Changed first, then added, then removed. */
  records: Array<ComparedRecord>;
  /** How many went. */
  removed: Scalars['Int']['output'];
  /** The same in a sentence. */
  summary: Scalars['String']['output'];
  /** The other. */
  to: ComparedMoment;
};

/** An interest in the register of a body. */
export type Interest = {
  __typename?: 'Interest';
  /** What it is. */
  description: Scalars['String']['output'];
  /** First day, where known. */
  heldFrom: Maybe<Scalars['Day']['output']>;
  /** Last day, where it has ended. */
  heldTo: Maybe<Scalars['Day']['output']>;
  /** Who sits there today. */
  holder: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It stands today. */
  isCurrent: Scalars['Boolean']['output'];
  /** Its kind. */
  kind: InterestKind;
  /** The seat. */
  memberId: Scalars['ID']['output'];
  /** The seat, by name. */
  seat: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** The kind of an interest: the first four are of NHS bodies, the others of councils. */
export type InterestKind =
  | 'DISCLOSABLE_PECUNIARY'
  | 'FINANCIAL'
  | 'INDIRECT'
  | 'NON_FINANCIAL_PERSONAL'
  | 'NON_FINANCIAL_PROFESSIONAL'
  | 'OTHER';

/** The register of interests of a body. */
export type InterestRegister = {
  __typename?: 'InterestRegister';
  /** The interests, past ones included. */
  interests: Array<Interest>;
  /** Kinds that this register uses (INT-3). */
  kinds: Array<InterestKind>;
};

/** An issue in full. */
export type Issue = {
  __typename?: 'Issue';
  /** When it was last changed. */
  changedAt: Scalars['Instant']['output'];
  /** The same by the clock of the office. */
  changedOn: Scalars['Day']['output'];
  /** Who may see it. */
  classification: IssueClassification;
  /** Why it was closed. */
  closeReason: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** Short code in the programme, such as I-007. */
  code: Scalars['String']['output'];
  /** Paragraph of the exemption, 1 to 7. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it does to the programme. */
  impact: Scalars['String']['output'];
  /** The source does not say it outright; somebody read it so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** It is open, and the day by which it was to be resolved is past (ISS-3). */
  isOverdue: Scalars['Boolean']['output'];
  /** What sort of issue it is. */
  kind: IssueKind;
  /** Plan items that it touches and that you may see. */
  linkedItems: Array<IssueLinkedItem>;
  /** Name of that person. */
  ownerName: Maybe<Scalars['String']['output']>;
  /** The person who owns it. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The programme it belongs to. */
  programmeId: Scalars['ID']['output'];
  /** When it was raised, by the office clock. */
  raisedOn: Scalars['Day']['output'];
  /** How it was resolved. */
  resolution: Maybe<Scalars['String']['output']>;
  /** When it was resolved. */
  resolvedOn: Maybe<Scalars['Day']['output']>;
  /** The risk that it is said to have come of; null too where you may not see that one. */
  riskId: Maybe<Scalars['ID']['output']>;
  /** Risks that it came of and that you may see: the one it names, and those that were closed into it. */
  risks: Array<IssueRisk>;
  /** 1 critical to 4 minor. */
  severity: Scalars['Int']['output'];
  /** The document that states it. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in the document. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: IssueState;
  /** What has happened. */
  statement: Scalars['String']['output'];
  /** By when it is to be resolved. */
  targetOn: Maybe<Scalars['Day']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What the rules say about it today. */
  warnings: Array<IssueWarning>;
  /** Its workstream, if it belongs to one. */
  workstreamId: Maybe<Scalars['ID']['output']>;
  /** Name of its workstream. */
  workstreamName: Maybe<Scalars['String']['output']>;
};

/** Who may see an issue: everybody, people with a role, or only those whom the exemption does not shut out. */
export type IssueClassification =
  | 'EXEMPT'
  | 'OFFICIAL'
  | 'OPEN';

/** Seal an edition and give it out. */
export type IssueEditionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it goes out although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of issue it is. */
export type IssueKind =
  /** Something is not, or will not be, as it was agreed. */
  | 'OFF_SPECIFICATION'
  /** Something goes wrong. */
  | 'PROBLEM'
  /** Somebody asks for something other than what was agreed. */
  | 'REQUEST_FOR_CHANGE';

/** A plan item that an issue touches. */
export type IssueLinkedItem = {
  __typename?: 'IssueLinkedItem';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Id of the plan item. */
  id: Scalars['ID']['output'];
  /** ACTIVITY, MILESTONE or GATE. */
  kind: Scalars['String']['output'];
  /** Id of the link, to take it away. */
  linkId: Scalars['ID']['output'];
  /** Version of the link, to send with a change. */
  linkVersion: Scalars['Int']['output'];
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** An issue, by its code. */
export type IssueReference = {
  __typename?: 'IssueReference';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A risk that an issue came of. */
export type IssueRisk = {
  __typename?: 'IssueRisk';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** An issue as the register lists it. */
export type IssueRow = {
  __typename?: 'IssueRow';
  /** When it was last changed. */
  changedAt: Scalars['Instant']['output'];
  /** The same by the clock of the office. */
  changedOn: Scalars['Day']['output'];
  /** Who may see it. */
  classification: IssueClassification;
  /** Why it was closed. */
  closeReason: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** Short code in the programme, such as I-007. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is open, and the day by which it was to be resolved is past (ISS-3). */
  isOverdue: Scalars['Boolean']['output'];
  /** What sort of issue it is. */
  kind: IssueKind;
  /** Name of that person. */
  ownerName: Maybe<Scalars['String']['output']>;
  /** The person who owns it. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The programme it belongs to. */
  programmeId: Scalars['ID']['output'];
  /** When it was raised, by the office clock. */
  raisedOn: Scalars['Day']['output'];
  /** How it was resolved. */
  resolution: Maybe<Scalars['String']['output']>;
  /** When it was resolved. */
  resolvedOn: Maybe<Scalars['Day']['output']>;
  /** 1 critical to 4 minor. */
  severity: Scalars['Int']['output'];
  /** Where it stands. */
  state: IssueState;
  /** By when it is to be resolved. */
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

/** Where an issue stands. */
export type IssueState =
  /** It is over, and says why. */
  | 'CLOSED'
  /** It was put to somebody with more authority. */
  | 'ESCALATED'
  /** Somebody works on it. */
  | 'IN_RESOLUTION'
  /** Nobody works on it yet. */
  | 'OPEN'
  /** It is dealt with, and says how. */
  | 'RESOLVED';

/** What the rules say about an issue as it stands. */
export type IssueWarning = {
  __typename?: 'IssueWarning';
  /** A sentence about it. */
  message: Scalars['String']['output'];
  /** The rule, such as ISS-3. */
  rule: Scalars['String']['output'];
};

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

/** An issue that touches an item. */
export type ItemIssue = {
  __typename?: 'ItemIssue';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The record. */
  id: Scalars['ID']['output'];
  /** 1 critical to 4 minor. */
  severity: Scalars['Int']['output'];
  /** Where it stands. */
  state: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
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
  /** What waits is a gate, which says what it needs the other for. */
  isToGate: Scalars['Boolean']['output'];
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

/** Give a workstream your colour; the row to change is the workstream. */
export type JudgeWorkstreamInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The colour. */
  rag: JudgedRag;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** The last day on which it stands. */
  until: Scalars['Day']['input'];
};

/** The colour that an SRO gives a workstream. */
export type JudgedRag =
  | 'amber'
  | 'blue'
  | 'green'
  | 'grey'
  | 'red';

/** The notice of a key decision. */
export type KeyNotice = {
  __typename?: 'KeyNotice';
  /** Last day for 28 clear days. */
  fullBy: Maybe<Scalars['Day']['output']>;
  /** Last day for a general exception. */
  generalBy: Maybe<Scalars['Day']['output']>;
  /** When it was published. */
  publishedOn: Maybe<Scalars['Day']['output']>;
  /** Why 28 clear days were impracticable. */
  reason: Maybe<Scalars['String']['output']>;
  /** How notice was given. */
  route: Maybe<NoticeRoute>;
  /** When the chair of scrutiny was told or agreed. */
  scrutinyChairOn: Maybe<Scalars['Day']['output']>;
  /** Where it stands, as a sentence. */
  sentence: Scalars['String']['output'];
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

/** Something that a launch stands on. */
export type LaunchCheck = {
  __typename?: 'LaunchCheck';
  /** Which. */
  key: LaunchCheckKey;
  /** What it rests on; empty where nothing does. */
  met: Scalars['String']['output'];
  /** What stands against it. */
  problems: Array<RuleWarning>;
  /** Whether it is there. */
  state: LaunchCheckState;
  /** What is needed. */
  title: Scalars['String']['output'];
};

/** What a launch stands on. */
export type LaunchCheckKey =
  | 'ASSESSMENT'
  | 'ASSURANCE'
  | 'DECISION'
  | 'SCRUTINY'
  | 'TIMETABLE';

/** Whether it is there: MISSING refuses a launch, WARNING asks for a reason. */
export type LaunchCheckState =
  | 'MET'
  | 'MISSING'
  | 'WARNING';

/** Launch a consultation. The milestone of the launch is done on the same day. */
export type LaunchConsultationInput = {
  /** What shows it. */
  evidence: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it opened, not after today. */
  launchedOn: Scalars['Day']['input'];
  /** Why the milestone is done before what it waits for, where it is. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Why it is launched although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a consultation still needs before it is launched. */
export type LaunchReadiness = {
  __typename?: 'LaunchReadiness';
  /** What its launch stands on. */
  checks: Array<LaunchCheck>;
  /** The consultation. */
  consultationId: Scalars['ID']['output'];
  /** What it is about. */
  title: Scalars['String']['output'];
};

/** One of the decisions and slips that put a date where it stands. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** The body behind it. */
  body: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  by: Maybe<Scalars['String']['output']>;
  /** Code of the decision. */
  decisionCode: Maybe<Scalars['String']['output']>;
  /** The decision. */
  decisionId: Maybe<Scalars['ID']['output']>;
  /** The date before, as everybody reads it. */
  from: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: LedgerKind;
  /** The meeting. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** The day; null where no source prints it. */
  on: Maybe<Scalars['Day']['output']>;
  /** Why, where it was said. */
  reason: Maybe<Scalars['String']['output']>;
  /** The scenario, where it is of one. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** What happened, as a sentence. */
  sentence: Scalars['String']['output'];
  /** The date after. */
  to: Maybe<Scalars['String']['output']>;
};

/** What put a date where it stands. */
export type LedgerKind =
  | 'ACTUAL'
  | 'BASELINE'
  | 'CONDITION'
  | 'DECISION'
  | 'EXTERNAL'
  | 'FORECAST'
  | 'MEETING_CHOSEN'
  | 'MEETING_MOVED'
  | 'SET_ASIDE';

/** A letter of the outbox. What it says is shown to nobody but its reader. */
export type Letter = {
  __typename?: 'Letter';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind: INVITATION, CHANGE, CANCELLATION, RETURN_REMINDER, RETURN_LINK, ACTION_REMINDER or TEST. */
  kind: Scalars['String']['output'];
  /** When it was handed over. */
  sentAt: Maybe<Scalars['Instant']['output']>;
  /** How far it has come. */
  state: MailState;
  /** Its subject line. */
  subject: Scalars['String']['output'];
  /** Whom it is for. */
  to: Scalars['String']['output'];
  /** The same in a sentence. */
  words: Scalars['String']['output'];
  /** When it was written. */
  writtenAt: Scalars['Instant']['output'];
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

/** Say that an issue touches a plan item of its programme. */
export type LinkIssueInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The plan item. */
  planItemId: Scalars['ID']['input'];
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

/** Whether letters leave this instance, and what waits. */
export type MailOutbox = {
  __typename?: 'MailOutbox';
  /** Letters that were given up. */
  failed: Scalars['Int']['output'];
  /** The address in whose name letters leave. */
  from: Maybe<Scalars['String']['output']>;
  /** A mail server is configured. */
  isConfigured: Scalars['Boolean']['output'];
  /** Letters of this office may leave: not those of the example. */
  leaves: Scalars['Boolean']['output'];
  /** The newest letters; what is not sent comes first. */
  letters: Array<Letter>;
  /** Letters that were handed over. */
  sent: Scalars['Int']['output'];
  /** The mail server, without user or password. */
  server: Maybe<Scalars['String']['output']>;
  /** Letters that wait. */
  waiting: Scalars['Int']['output'];
  /** How it stands, in a sentence. */
  words: Scalars['String']['output'];
};

/** How far a letter has come. */
export type MailState =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

/** Make a calendar that your own program reads. */
export type MakeCalendarFeedInput = {
  /** The body, of a feed about one. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** After how many days it ends; left out, when it is taken back. */
  endsInDays?: InputMaybe<Scalars['Int']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The programme, of a feed about one. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  subject: FeedSubject;
};

/** Make a link by which one person answers one period. An older one of theirs ends. */
export type MakeReturnLinkInput = {
  /** Send it by mail; its address is then told to nobody else. */
  byMail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The period. */
  periodId: Scalars['ID']['input'];
  /** The person. */
  personId: Scalars['ID']['input'];
};

/** Mark an item as a key decision, or take the mark off. */
export type MarkKeyDecisionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** It is a key decision. */
  isKeyDecision: Scalars['Boolean']['input'];
  /** Why, where a rule warns (KEY-7). */
  reason?: InputMaybe<Scalars['String']['input']>;
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
  /** When it ends, on the same day, as HH:MM. */
  endsAt: Maybe<Scalars['String']['output']>;
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
  /** Where people join from elsewhere. */
  link: Maybe<Scalars['String']['output']>;
  /** You may arrange it. */
  mayEdit: Scalars['Boolean']['output'];
  /** You may write its minutes. */
  mayMinute: Scalars['Boolean']['output'];
  /** You may record its decisions. */
  mayRecordDecisions: Scalars['Boolean']['output'];
  /** Last day for notice and papers; null where there is no rule or no day. */
  papersDueOn: Maybe<Scalars['Day']['output']>;
  /** Last day on which notice and papers go out in time; null where there is no rule or no day. */
  papersPublishBy: Maybe<Scalars['Day']['output']>;
  /** When papers are due, as a sentence. */
  papersSentence: Scalars['String']['output'];
  /** Which parts are open to the public, as a sentence. */
  parts: Maybe<Scalars['String']['output']>;
  /** The meeting to which it was postponed. */
  postponedToId: Maybe<Scalars['ID']['output']>;
  /** How many voting members came. */
  presentCount: Maybe<Scalars['Int']['output']>;
  /** How many its body needs. */
  quorumMinimum: Maybe<Scalars['Int']['output']>;
  /** The series that it was made by. */
  seriesId: Maybe<Scalars['ID']['output']>;
  /** The day that the series gave it. */
  seriesOn: Maybe<Scalars['Day']['output']>;
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

/** Who came to a meeting, what was declared and who voted how. */
export type MeetingConduct = {
  __typename?: 'MeetingConduct';
  /** At a tie the chair has a second vote. */
  chairHasCastingVote: Scalars['Boolean']['output'];
  /** Its decisions that you may read. */
  decisions: Array<ConductDecision>;
  /** What was declared. */
  declarations: Array<Declaration>;
  /** The items of its agenda that you may read. */
  items: Array<ConductItem>;
  /** Every seat on that day, then others who came. */
  lines: Array<AttendanceLine>;
  /** You may record it now. */
  mayRecord: Scalars['Boolean']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** For the meeting as a whole; null while no attendance is recorded or the quorum is not. */
  quorum: Maybe<QuorumVerdict>;
  /** What the body needs, as a sentence. */
  quorumSentence: Maybe<Scalars['String']['output']>;
  /** Version of the meeting, to send with the next change. */
  version: Scalars['Int']['output'];
  /** How the body votes, as a sentence. */
  votingSentence: Maybe<Scalars['String']['output']>;
  /** What stands against it (INT-2). */
  warnings: Array<RuleWarning>;
  /** Why it cannot be recorded now (ATT-1). */
  whyNot: Maybe<Scalars['String']['output']>;
};

/** What would follow for a meeting. Nothing is stored. */
export type MeetingConsequences = {
  __typename?: 'MeetingConsequences';
  /** Programme by programme, the working scenario first. */
  programmes: Array<ProgrammeConsequences>;
  /** How the date was read. */
  reading: Maybe<Scalars['String']['output']>;
  /** What the rules say of the new date, its notice among them (MTG-4). */
  warnings: Array<RuleWarning>;
  /** It in a sentence: how much moves, or that nothing does. */
  words: Scalars['String']['output'];
};

/** What could become of a meeting, before it does. */
export type MeetingConsequencesInput = {
  /** The new date, as people write it. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** What would become of it. */
  fate: MeetingFate;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Or the meeting of the same body to which it is put off. */
  toMeetingId?: InputMaybe<Scalars['ID']['input']>;
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

/** What could become of a meeting. */
export type MeetingFate =
  | 'ADJOURNED'
  | 'CANCELLED'
  | 'INQUORATE'
  | 'MOVED'
  | 'POSTPONED';

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

/** How a body meets again and again. */
export type MeetingSeries = {
  __typename?: 'MeetingSeries';
  /** The body that meets. */
  bodyId: Scalars['ID']['output'];
  /** Whether its days are confirmed. */
  confidence: SeriesConfidence;
  /** How many meetings. */
  count: Maybe<Scalars['Int']['output']>;
  /** Why it was ended. */
  endReason: Maybe<Scalars['String']['output']>;
  /** The day on which it was ended. */
  endedOn: Maybe<Scalars['Day']['output']>;
  /** When they end. */
  endsAt: Maybe<Scalars['String']['output']>;
  /** Every so many months or weeks. */
  every: Scalars['Int']['output'];
  /** Months in which nobody meets, from 1. */
  exceptMonths: Array<Scalars['Int']['output']>;
  /** Its first day. */
  from: Scalars['Day']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind of meetings. */
  kind: MeetingKind;
  /** Where people join from elsewhere. */
  link: Maybe<Scalars['String']['output']>;
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** Its meetings, by day. */
  meetings: Array<SeriesMeeting>;
  /** By the month or by the week. */
  rhythm: SeriesRhythm;
  /** When its meetings begin. */
  startsAt: Maybe<Scalars['String']['output']>;
  /** The title of its meetings. */
  title: Scalars['String']['output'];
  /** Its last day. */
  until: Maybe<Scalars['Day']['output']>;
  /** Where they are. */
  venue: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Which of its weekdays in the month; -1 is the last. */
  weekOfMonth: Maybe<Scalars['Int']['output']>;
  /** Monday 1 to Sunday 7. */
  weekday: Scalars['Int']['output'];
  /** The pattern as people say it. */
  words: Scalars['String']['output'];
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

/** Who may come in place of a member. */
export type MemberDeputy = {
  __typename?: 'MemberDeputy';
  /** First day, where known. */
  heldFrom: Maybe<Scalars['Day']['output']>;
  /** Last day, where it has ended. */
  heldTo: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** May come today. */
  isCurrent: Scalars['Boolean']['output'];
  /** Who: a name, or the seat of whoever sits there. */
  name: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
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

/** The minutes of a meeting, as you may read them. */
export type Minutes = {
  __typename?: 'Minutes';
  /** What was said with the approval. */
  approvalNote: Maybe<Scalars['String']['output']>;
  /** The meeting that approved them. */
  approvedAtId: Maybe<Scalars['ID']['output']>;
  /** Title of that meeting. */
  approvedAtTitle: Maybe<Scalars['String']['output']>;
  /** When they were approved. */
  approvedOn: Maybe<Scalars['Day']['output']>;
  /** Their parts, in order. */
  blocks: Array<MinutesBlock>;
  /** Who checked them for the chair. */
  checkedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  checkedOn: Maybe<Scalars['Day']['output']>;
  /** Their id. */
  id: Scalars['ID']['output'];
  /** You may take their next step. */
  mayMinute: Scalars['Boolean']['output'];
  /** You may write them now. */
  mayWrite: Scalars['Boolean']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** What was recorded after they were drafted; for those who write them, until they are approved. */
  notTakenIn: Array<MinutesGap>;
  /** Who signed them. */
  signedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  signedOn: Maybe<Scalars['Day']['output']>;
  /** How far they have come. */
  state: MinutesState;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** One part of the minutes, saved by itself. */
export type MinutesBlock = {
  __typename?: 'MinutesBlock';
  /** The item of the agenda. */
  agendaItemId: Maybe<Scalars['ID']['output']>;
  /** Its heading; of a withheld part what the public may know. */
  heading: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is exempt: the public edition withholds it. */
  isExempt: Scalars['Boolean']['output'];
  /** It is exempt, and withheld from you. */
  isWithheld: Scalars['Boolean']['output'];
  /** Number of that item. */
  itemNumber: Maybe<Scalars['Int']['output']>;
  /** What it is about. */
  kind: MinutesBlockKind;
  /** Number of its latest version. */
  number: Scalars['Int']['output'];
  /** When it was saved last. */
  savedAt: Scalars['DateTime']['output'];
  /** Who saved it last. */
  savedBy: Maybe<Scalars['String']['output']>;
  /** What it says; null where it is withheld. */
  text: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Why the public edition withholds it. */
  withheldBecause: Maybe<Scalars['String']['output']>;
};

/** A part of the minutes after it was saved. */
export type MinutesBlockChange = {
  __typename?: 'MinutesBlockChange';
  /** The part as it stands now. */
  block: MinutesBlock;
};

/** What a part of the minutes is about. */
export type MinutesBlockKind =
  | 'ATTENDANCE'
  | 'DECLARATIONS'
  | 'ITEM'
  | 'NEXT_MEETING'
  | 'TEXT';

/** Minutes after a change, with their meeting. */
export type MinutesChange = {
  __typename?: 'MinutesChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The meeting as it stands now. */
  meeting: Meeting;
  /** The minutes as they stand now. */
  minutes: Minutes;
};

/** What was recorded after minutes were drafted and does not stand in a part of them. */
export type MinutesGap = {
  __typename?: 'MinutesGap';
  /** What it would say more. */
  adds: Array<Scalars['String']['output']>;
  /** The part; null where there is none for it yet. */
  blockId: Maybe<Scalars['ID']['output']>;
  /** What it says as drafted and would say no longer. */
  drops: Array<Scalars['String']['output']>;
  /** Heading of that part. */
  heading: Scalars['String']['output'];
};

/** How far minutes have come. */
export type MinutesState =
  /** A later meeting approved them as a correct record. */
  | 'APPROVED'
  | 'CHAIR_CHECKED'
  | 'DRAFT';

/** What a part of the minutes said after one save. */
export type MinutesVersion = {
  __typename?: 'MinutesVersion';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** When. */
  savedAt: Scalars['DateTime']['output'];
  /** Who saved it. */
  savedBy: Maybe<Scalars['String']['output']>;
  /** What it said. */
  text: Scalars['String']['output'];
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

/** Move an item on its agenda. */
export type MoveAgendaItemInput = {
  /** The item of that section behind which it goes; null for the first place. */
  afterId?: InputMaybe<Scalars['ID']['input']>;
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The section that it goes to; null for none. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Move a section on its agenda, with all that stands in it. */
export type MoveAgendaSectionInput = {
  /** The section behind which it goes; null for the first place. */
  afterId?: InputMaybe<Scalars['ID']['input']>;
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Move an issue to another state: work on it, escalate, resolve, close or open it again. */
export type MoveIssueInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why; needed to close it and to open it again (ISS-5). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** For RESOLVED: how it was resolved (ISS-1). */
  resolution?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands then (ISS-2). */
  state: IssueState;
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
  /** Accepts a return, and closes its answered queries. */
  acceptReturn: ReturnChange;
  /** Say that you have read an edition. */
  acknowledgeEdition: EditionChange;
  /** Add an item to an agenda or to the forward plan (MTG-6, ACC-1). */
  addAgendaItem: AgendaChange;
  /** Add a heading at the end of an agenda. */
  addAgendaSection: AgendaSectionChange;
  /** Add a body to one or more programmes. */
  addBody: GovernanceBody;
  /** Begin a business case. */
  addBusinessCase: BusinessCase;
  /** Begin the next version of a business case. */
  addBusinessCaseVersion: BusinessCase;
  /** Close a day, or work one besides. */
  addCalendarDay: CalendarDay;
  /** Name one more office that clears a paper. */
  addClearance: PaperChange;
  /** Link a paper. */
  addConsultationDocument: ConsultationChange;
  /** Record that an organisation delegated to a body. */
  addDelegation: GovernanceBody;
  /** Put an impact assessment into the register. */
  addImpactAssessment: ImpactAssessment;
  /** Enter an organisation that the office works with. */
  addOrganisation: Organisation;
  /** Add a paper to an agenda item (ACC-1). */
  addPaper: PaperChange;
  /** Add somebody and get the link that lets them in. */
  addPerson: PasswordLink;
  /** Put a new item into the plan. */
  addPlanItem: PlanItemChange;
  /** Set up a post, vacant at first. */
  addPost: Post;
  /** Record another body that went into this one (BODY-5). */
  addPredecessor: GovernanceBody;
  /** Set up a programme. */
  addProgramme: Programme;
  /** Record how many answered by a channel. */
  addResponseCount: ResponseCount;
  /** Enter a restricted period. */
  addRestrictedPeriod: RestrictedPeriod;
  /** Record a function that a body may decide about (BODY-2). */
  addScope: GovernanceBody;
  /** Record what a senate recommended. */
  addSenateRecommendation: SenateReview;
  /** Set up a workstream or a working group. */
  addWorkstream: Workstream;
  /** Break a meeting off, to go on another day. */
  adjournMeeting: MeetingChange;
  /** Changes the words or the owner of an action. */
  amendAction: ActionChange;
  /** Amend an item (MTG-6, ACC-1). */
  amendAgendaItem: AgendaChange;
  /** Change the basics of a body. */
  amendBody: GovernanceBody;
  /** Write in a version of a business case. */
  amendBusinessCaseVersion: BusinessCase;
  /** Change what a consultation says. */
  amendConsultation: ConsultationChange;
  /** Change the wording before the minutes are approved. */
  amendDecisionWording: DecisionChange;
  /** Change what is recorded of what people said. */
  amendFeedback: PublicFeedback;
  /** Change a draft. */
  amendFeedbackResponse: FeedbackResponse;
  /** Put right or end who held a post, and when. */
  amendHolding: Post;
  /** Change an impact assessment. */
  amendImpactAssessment: ImpactAssessment;
  /** Change the words, the severity or the owner of an issue. */
  amendIssue: Issue;
  /** Change how long one item waits for another. */
  amendLink: DependencyChange;
  /** Change a series and the meetings that follow it. */
  amendMeetingSeries: MeetingSeries;
  /** Put a seat right (BODY-7). */
  amendMember: GovernanceBody;
  /** Change what is known of an organisation. */
  amendOrganisation: Organisation;
  /** Amend a paper (ACC-1). */
  amendPaper: PaperChange;
  /** Moves the cut-off of an open period. */
  amendPeriod: PeriodChange;
  /** Change what an item is, not when it is. */
  amendPlanItem: PlanItemChange;
  /** Change what a post is called and where it belongs. */
  amendPost: Post;
  /** Change what a programme is called and where it belongs. */
  amendProgramme: Programme;
  /** Write a draft recommendation anew. */
  amendRecommendation: DecisionChange;
  /** Change a count; what it was stays in the history. */
  amendResponseCount: ResponseCount;
  /** Change a restricted period. */
  amendRestrictedPeriod: RestrictedPeriod;
  /** Change the words, the owner or the state of a risk. */
  amendRisk: Risk;
  /** Say what decides whether a scenario comes true, and by when that is known. */
  amendScenario: PlanScenario;
  /** Change what a scrutiny case says. */
  amendScrutinyCase: ScrutinyChange;
  /** Change the days of a senate review. */
  amendSenateReview: SenateReview;
  /** Change what a workstream is called and what it is for. */
  amendWorkstream: Workstream;
  /** Say how an item stands, in a period. */
  answerLine: ReturnAnswer;
  /** Answer a question of the programme office. */
  answerQuery: ReturnAnswer;
  /** Say how a workstream stands, in a period. */
  answerReturn: ReturnAnswer;
  /** Answer a recommendation of a senate. */
  answerSenateRecommendation: SenateReview;
  /** Make changes of items, meetings and links together, with one reason: all of them, or none. */
  applyPlanChanges: PlanChanges;
  /** Say who holds a post from a day on. */
  appointHolder: Post;
  /** Record the decision to launch. */
  approveConsultation: ConsultationChange;
  /** Records that a later meeting approved the minutes as a correct record. */
  approveMinutes: MinutesChange;
  /** Approves a period. The SRO may. */
  approvePeriod: PeriodChange;
  /** Put a body away with a reason; nothing of it is deleted. */
  archiveBody: GovernanceBody;
  /** Put a draft away, on record. */
  archiveCommitteeReport: CommitteeReportChange;
  /** Put a pack away of which nothing was issued (PACK-4). */
  archivePack: PackChange;
  /** Take an item out of the plan; it stays on record. */
  archivePlanItem: PlanItemChange;
  /** Archive a post that nobody holds and nothing rests on (POST-4). */
  archivePost: Post;
  /** Archive a programme; its records stay readable and are no longer changed. */
  archiveProgramme: Programme;
  /** Archive a workstream; its records stay readable. */
  archiveWorkstream: Workstream;
  /** Say where a meeting is and from when to when. */
  arrangeMeeting: MeetingChange;
  /** Put the sections of a pack in order (PACK-6). */
  arrangeSections: PackChange;
  /** Record what an assurance test was rated. */
  assessAssuranceTest: ServicePathway;
  /** Begin the pathway of a service change. */
  beginPathway: ServicePathway;
  /** Give notice of a meeting (MTG-2, MTG-4). */
  callMeeting: MeetingChange;
  /** Gives an action up. */
  cancelAction: ActionChange;
  /** Cancel a meeting, with the reason. */
  cancelMeeting: MeetingChange;
  /** Call off a file that waits or is being made. */
  cancelRender: Array<RenderJob>;
  /** Carry out what a decision in effect still has to do to the plan. */
  carryOutDecision: DecisionChange;
  /** Records that the chair has checked the minutes. */
  checkMinutes: MinutesChange;
  /** Let an item happen at a meeting of its body, or at none. */
  chooseMeeting: PlanItemChange;
  /** Say whether you want letters about meetings. */
  chooseMeetingMail: OwnMail;
  /** Say whether you want letters about returns. */
  chooseReturnMail: OwnMail;
  /** Records that a meeting saw that an action is done. */
  closeAction: ActionChange;
  /** Close a recommendation of a review with what became of it. */
  closeDeliveryRecommendation: DeliveryConfidence;
  /** Closes a query. */
  closeQuery: ReturnChange;
  /** Close a risk for a reason. It stays in the register. */
  closeRisk: Risk;
  /** Close a scenario that will not come true. */
  closeScenario: PlanScenario;
  /** Reports an action as done. Its owner may. */
  completeAction: ActionChange;
  /** Record that an item is done, with what shows it. */
  completeMilestone: PlanItemChange;
  /** Change tolerances, staleness or the risk matrix. */
  configureProgramme: Programme;
  /** Says how often a programme reports. */
  configureReporting: Reporting;
  /** Confirm the day of a meeting (MTG-2). */
  confirmMeetingDate: MeetingChange;
  /** Name a committee, or record that it was consulted. */
  consultScrutinyBody: ScrutinyChange;
  /** Copy the numbered recommendations to an item of the committee’s agenda. */
  copyRecommendations: CommitteeReportChange;
  /** Correct the wording after the minutes are approved. */
  correctDecision: DecisionChange;
  /** Put right how an open recommendation was written down; what it said stays in its history. */
  correctDeliveryRecommendation: DeliveryConfidence;
  /** Begin a correction of an issued edition (PACK-2, PACK-5). */
  correctEdition: EditionChange;
  /** Correct a published response; what it said stays to be read. */
  correctFeedbackResponse: FeedbackResponse;
  /** Begin a pack from its template. */
  createPack: PackChange;
  /** Shut somebody out: their sessions end at once. */
  deactivatePerson: Person;
  /** Record an interest declared at a meeting. */
  declareInterest: MeetingConduct;
  /** Record that no interest was declared (INT-2). */
  declareNone: MeetingConduct;
  /** Draft what was done about what people said. */
  draftFeedbackResponse: FeedbackResponse;
  /** Drafts the minutes from what is on record. */
  draftMinutes: MinutesChange;
  /** Draft what a body is to be recommended to decide. */
  draftRecommendation: DecisionChange;
  /** Draw items of the forward plan onto an agenda. */
  drawAgendaItems: AgendaDraw;
  /** Record the last day of a delegation. */
  endDelegation: GovernanceBody;
  /** Record the last day of a deputy. */
  endDeputy: GovernanceBody;
  /** Record the last day of an interest. */
  endInterest: InterestRegister;
  /** End a series; its meetings still to come are called off. */
  endMeetingSeries: MeetingSeries;
  /** End a membership; it stays in the history of the body. */
  endMembership: GovernanceBody;
  /** End a role. It counts from the next call on. */
  endRole: Person;
  /** Record the last day of a delegated function. */
  endScope: GovernanceBody;
  /** Gives an action more time; each time is counted. */
  extendAction: ActionChange;
  /** Extend a live consultation; its original close stays on record. */
  extendConsultation: ConsultationChange;
  /** Record that a condition failed: its decision lapses. */
  failCondition: DecisionChange;
  /** Lock a draft as final (REP-1, REP-2). */
  finaliseCommitteeReport: CommitteeReportChange;
  /** Read everything that a pack says at this moment into the draft of an edition. */
  freezeDraft: EditionChange;
  /** Give somebody a role. */
  grantRole: Person;
  /** Record that a meeting was held, quorate or not. */
  holdMeeting: MeetingChange;
  /** Record that a decision was implemented. */
  implementDecision: DecisionChange;
  /** Seal an edition and give it out (REPORT-1, REPORT-2). */
  issueEdition: EditionChange;
  /** Issues a period that the SRO has approved. */
  issuePeriod: PeriodChange;
  /** Give a workstream the SRO's colour until a day; it takes the place of the one before. */
  judgeWorkstream: WorkstreamJudgement;
  /** Launch a consultation, or be told everything that is missing. */
  launchConsultation: ConsultationChange;
  /** Say that an issue touches a plan item. */
  linkIssueToItem: Issue;
  /** Say that one item waits for another. */
  linkPlanItems: DependencyChange;
  /** Say that a risk threatens a plan item. */
  linkRiskToItem: Risk;
  /** Log a risk. It is raised today, by the office clock. */
  logRisk: Risk;
  /** Make a calendar feed; its address is told once. */
  makeCalendarFeed: NewCalendarFeed;
  /** Make a link; its address is told once. */
  makeReturnLink: NewReturnLink;
  /** Mark an item as a key decision, or not (KEY-5, KEY-7). */
  markKeyDecision: ForwardChange;
  /** Record that a condition is met. */
  meetCondition: DecisionChange;
  /** Move an item on its agenda (MTG-6). */
  moveAgendaItem: AgendaChange;
  /** Move a section on its agenda, with all that stands in it (MTG-6). */
  moveAgendaSection: AgendaSectionChange;
  /** Move an issue from one state to another. */
  moveIssue: Issue;
  /** Give a planned meeting another date, with the reason. */
  moveMeeting: MeetingChange;
  /** Put a workstream below another one or at another place among its siblings. */
  moveWorkstream: Workstream;
  /** Name who may come in place of a member. */
  nameDeputy: GovernanceBody;
  /** Say of items that nothing has changed. */
  noChange: Array<ReturnAnswer>;
  /** Record that scrutiny was told of the dates. */
  notifyScrutiny: ScrutinyChange;
  /** Opens the next period and asks its owners. */
  openPeriod: PeriodChange;
  /** Open a scrutiny case for a proposal. */
  openScrutinyCase: ScrutinyChange;
  /** Record a review by a clinical senate. */
  openSenateReview: SenateReview;
  /** Plan a consultation. */
  planConsultation: ConsultationChange;
  /** Postpone a meeting to another, which its plan items follow; answers the other meeting. */
  postponeMeeting: MeetingChange;
  /** Record that a final report was put before its committee. */
  presentCommitteeReport: CommitteeReportChange;
  /** Let the plan work to this scenario; the one that it worked to becomes an alternative. */
  promoteScenario: ScenarioPromotion;
  /** Publish a response to what people said. */
  publishFeedbackResponse: FeedbackResponse;
  /** Record that notice of a key decision is published (KEY-1 to KEY-6). */
  publishKeyNotice: ForwardChange;
  /** Record that a paper was published (PAP-1, PAP-3, MTG-6). */
  publishPaper: PaperChange;
  /** Publish the papers of a meeting (MTG-4): each that has its file and is cleared goes out; the others stay back by name (PAP-5, PAP-6). */
  publishPapers: MeetingChange;
  /** Put an item back into the forward plan. */
  putBackAgendaItem: AgendaChange;
  /** Put a draft recommendation forward to the body. */
  putRecommendationForward: DecisionChange;
  /** Record that a decision was quashed. */
  quashDecision: DecisionChange;
  /** Asks the owner of a return, or of a line in it, something. */
  queryReturn: ReturnChange;
  /** Raises an action. */
  raiseAction: ActionChange;
  /** Raise an issue. It is raised today, by the office clock. */
  raiseIssue: Issue;
  /** Rate one dimension of a workstream today; what was rated before stays on record. */
  rateDimension: RatedDimension;
  /** Take an edition back from review to work on it. */
  recallEdition: EditionChange;
  /** Record what the assurer said. */
  recordAssurance: ConsultationChange;
  /** Record who came to a meeting (ATT-1 to ATT-5). */
  recordAttendance: MeetingConduct;
  /** Record what was decided, at a meeting or between meetings. */
  recordDecision: DecisionChange;
  /** Record how confident a review was of delivery, with what it recommended. */
  recordDeliveryConfidence: DeliveryConfidence;
  /** Record what people said. */
  recordFeedback: PublicFeedback;
  /** Record what shows that a principle is kept. */
  recordGunning: ConsultationChange;
  /** Say what became of an item (AGD-4, AGD-5). */
  recordItemResult: AgendaChange;
  /** Record what came back. */
  recordScrutinyOutcome: ScrutinyChange;
  /** Record votes by name (INT-1, VOT-1, VOT-2). */
  recordVotes: MeetingConduct;
  /** Move the expected date of an item. The agreed baseline is left as it is. */
  reforecastMilestone: PlanItemChange;
  /** Put an interest into the register (INT-3). */
  registerInterest: InterestRegister;
  /** Plan a meeting again that was called off by mistake; notice of it is given anew. */
  reinstateMeeting: MeetingChange;
  /** Put back a dependency that was taken away, as it was. */
  relinkPlanItems: DependencyChange;
  /** Reminds everybody who owes something in a period. */
  remindOwners: OwnersReminded;
  /** Take an empty section off an agenda (AGD-9). */
  removeAgendaSection: AgendaSectionChange;
  /** Take a day out of its calendar; it stays on record. */
  removeCalendarDay: CalendarDay;
  /** Take a paper out, on record. */
  removeConsultationDocument: ConsultationChange;
  /** Take out what people said, on record. */
  removeFeedback: TakenOut;
  /** Take a draft out, on record. */
  removeFeedbackResponse: TakenOut;
  /** Take back that a body went into another. */
  removePredecessor: GovernanceBody;
  /** Take a count out, on record. */
  removeResponseCount: TakenOut;
  /** Take a restricted period out; it stays on record. */
  removeRestrictedPeriod: RestrictedPeriod;
  /** Give a section other words. */
  renameAgendaSection: AgendaSectionChange;
  /** Ask for files of an edition. What is there already is not made again. */
  renderEdition: Array<RenderJob>;
  /** Takes the last step of an action back. */
  reopenAction: ActionChange;
  /** Take the result of an item back. */
  reopenAgendaItem: AgendaChange;
  /** Open a closed recommendation again. */
  reopenDeliveryRecommendation: DeliveryConfidence;
  /** Take the answer of a line back. */
  reopenLine: ReturnAnswer;
  /** Take back that an item is done. */
  reopenMilestone: PlanItemChange;
  /** Opens a period for returns again. */
  reopenPeriod: PeriodChange;
  /** Take a closed scenario up again, as an alternative. */
  reopenScenario: PlanScenario;
  /** Record the reply to what came back. */
  replyToScrutiny: ScrutinyChange;
  /** Record the meeting to which a decision between meetings was reported. */
  reportDecision: DecisionChange;
  /** Report how an item stands. */
  reportStatus: PlanItemChange;
  /** Rescind a decision. */
  rescindDecision: DecisionChange;
  /** Rate a risk anew, and say why. */
  rescoreRisk: Risk;
  /** Make a new one-time link for somebody. */
  resetPassword: PasswordLink;
  /** Put a day back into its calendar. */
  restoreCalendarDay: CalendarDay;
  /** Take a draft up again. */
  restoreCommitteeReport: CommitteeReportChange;
  /** Put an archived item back into the plan. */
  restorePlanItem: PlanItemChange;
  /** Take an archived post up again. */
  restorePost: Post;
  /** Take an archived programme up again. */
  restoreProgramme: Programme;
  /** Put a restricted period back. */
  restoreRestrictedPeriod: RestrictedPeriod;
  /** Take an archived workstream up again. */
  restoreWorkstream: Workstream;
  /** Try a letter again that waits or was given up. */
  retryMail: MailOutbox;
  /** Try again a file that was not made or was called off. */
  retryRender: Array<RenderJob>;
  /** Returns checked minutes to draft. */
  returnMinutes: MinutesChange;
  /** Says that the programme office has reviewed a period. */
  reviewPeriod: PeriodChange;
  /** Record that a risk was reviewed today. */
  reviewRisk: Risk;
  /** Begin a new edition of a final report. */
  reviseCommitteeReport: CommitteeReportChange;
  /** Take a calendar feed back; answers those that are left. */
  revokeCalendarFeed: Array<CalendarFeed>;
  /** Withdraw a link. */
  revokeReturnLink: ReturnLink;
  /** Save what a draft says. */
  saveCommitteeReport: CommitteeReportChange;
  /** Plan a meeting; its date is read as people write it. */
  scheduleMeeting: MeetingChange;
  /** Add a seat to a body. */
  seatMember: GovernanceBody;
  /** Send an edition back to the programme office (PACK-2). */
  sendBackEdition: EditionChange;
  /** Send a draft to review at the programme office. */
  sendEditionToReview: EditionChange;
  /** Send an edition to the SRO. */
  sendEditionToSro: EditionChange;
  /** Sends a period back one step: the programme office to its owners, the SRO to the programme office. */
  sendPeriodBack: PeriodChange;
  /** Sends a return back to its owner. */
  sendReturnBack: ReturnChange;
  /** Write a letter to yourself, to see whether it arrives. */
  sendTestMail: MailOutbox;
  /** Change how the packs of your office look. */
  setBranding: Branding;
  /** Change whose bank holidays the office keeps. */
  setHolidayDivision: OfficeDivision;
  /** Set or advance the day on which the office lives. It never goes back. */
  setOfficeClock: OfficeClock;
  /** Say when a body is quorate (QUO-3). */
  setQuorum: GovernanceBody;
  /** Set how one colour of a workstream is made of many. */
  setRollupPolicy: RollupPolicyChange;
  /** Record what an office said of a paper (PAP-2). */
  settleClearance: PaperChange;
  /** Settle how a decision takes an outcome that lands after its papers are due. */
  settleLatePaper: DependencyChange;
  /** Record what became of a recommendation (REP-3). */
  settleRecommendation: CommitteeReportChange;
  /** Sign an edition as it stands. */
  signEdition: EditionChange;
  /** Records who signed approved minutes. */
  signMinutes: MinutesChange;
  /** Says that work on an action has begun. Its owner may. */
  startAction: ActionChange;
  /** Begin a report to a committee. */
  startCommitteeReport: CommitteeReportChange;
  /** Plan a series of meetings. */
  startMeetingSeries: MeetingSeries;
  /** State what a version of a business case has become. */
  stateBusinessCaseVersion: BusinessCase;
  /** State when a consultation opens and closes. */
  stateConsultationDates: ConsultationChange;
  /** State how many working days an activity takes at least, most likely and at most. */
  stateDuration: PlanItemChange;
  /** State how many beds a pathway adds or takes away. */
  statePathwayBeds: ServicePathway;
  /** State where a stage of a pathway stands. */
  statePathwayStage: ServicePathway;
  /** State by how many working days a risk would delay an item that it threatens. */
  stateRiskDelay: Risk;
  /** State the day of the decision or the day for comments. The last notification is out of date then. */
  stateScrutinyDate: ScrutinyChange;
  /** Take a consultation to its next state. */
  stepConsultation: ConsultationChange;
  /** Takes the returns of a period in. */
  submitPeriod: PeriodChange;
  /** Hand a return in. */
  submitReturn: ReturnAnswer;
  /** Record that a later decision replaces this one. */
  supersedeDecision: DecisionChange;
  /** Set the reference of the plan anew, by a decision. The one before stays on record. */
  takeBaseline: Baseline;
  /** Record what the body made of a recommendation. */
  takeRecommendation: DecisionChange;
  /** Take a return back that was handed in. */
  takeReturnBack: ReturnAnswer;
  /** Takes the acceptance or the sending back of a return back. */
  undoReturnStep: ReturnChange;
  /** Take the link between an issue and a plan item away, on record. */
  unlinkIssueFromItem: Issue;
  /** Take a dependency away; it stays on record. */
  unlinkPlanItems: DependencyChange;
  /** Take the link between a risk and a plan item away, on record. */
  unlinkRiskFromItem: Risk;
  /** Record that the body waived a condition. */
  waiveCondition: DecisionChange;
  /** Withdraw an item. */
  withdrawAgendaItem: AgendaChange;
  /** Take a declaration back, with the reason. */
  withdrawDeclaration: MeetingConduct;
  /** Withdraw an issued edition (PACK-2). */
  withdrawEdition: EditionChange;
  /** Withdraw a judgement before its last day. */
  withdrawJudgement: WorkstreamJudgement;
  /** Withdraw a paper. */
  withdrawPaper: PaperChange;
  /** Write what was said on an item (AGD-4). */
  writeDiscussion: AgendaChange;
  /** Saves one part of the minutes. */
  writeMinutes: MinutesBlockChange;
  /** Write the heading and the words of a section. */
  writeSection: PackChange;
};


export type MutationAcceptReturnArgs = {
  input: AcceptReturnInput;
};


export type MutationAcknowledgeEditionArgs = {
  input: AcknowledgeEditionInput;
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


export type MutationAddAgendaSectionArgs = {
  input: AddAgendaSectionInput;
};


export type MutationAddBodyArgs = {
  input: AddBodyInput;
};


export type MutationAddBusinessCaseArgs = {
  input: AddBusinessCaseInput;
};


export type MutationAddBusinessCaseVersionArgs = {
  input: AddBusinessCaseVersionInput;
};


export type MutationAddCalendarDayArgs = {
  input: AddCalendarDayInput;
};


export type MutationAddClearanceArgs = {
  input: AddClearanceInput;
};


export type MutationAddConsultationDocumentArgs = {
  input: AddConsultationDocumentInput;
};


export type MutationAddDelegationArgs = {
  input: AddDelegationInput;
};


export type MutationAddImpactAssessmentArgs = {
  input: AddImpactAssessmentInput;
};


export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


export type MutationAddPaperArgs = {
  input: AddPaperInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAddPlanItemArgs = {
  input: AddPlanItemInput;
};


export type MutationAddPostArgs = {
  input: AddPostInput;
};


export type MutationAddPredecessorArgs = {
  input: AddPredecessorInput;
};


export type MutationAddProgrammeArgs = {
  input: AddProgrammeInput;
};


export type MutationAddResponseCountArgs = {
  input: AddResponseCountInput;
};


export type MutationAddRestrictedPeriodArgs = {
  input: AddRestrictedPeriodInput;
};


export type MutationAddScopeArgs = {
  input: AddScopeInput;
};


export type MutationAddSenateRecommendationArgs = {
  input: AddSenateRecommendationInput;
};


export type MutationAddWorkstreamArgs = {
  input: AddWorkstreamInput;
};


export type MutationAdjournMeetingArgs = {
  input: AdjournMeetingInput;
};


export type MutationAmendActionArgs = {
  input: AmendActionInput;
};


export type MutationAmendAgendaItemArgs = {
  input: AmendAgendaItemInput;
};


export type MutationAmendBodyArgs = {
  input: AmendBodyInput;
};


export type MutationAmendBusinessCaseVersionArgs = {
  input: AmendBusinessCaseVersionInput;
};


export type MutationAmendConsultationArgs = {
  input: AmendConsultationInput;
};


export type MutationAmendDecisionWordingArgs = {
  input: AmendWordingInput;
};


export type MutationAmendFeedbackArgs = {
  input: AmendFeedbackInput;
};


export type MutationAmendFeedbackResponseArgs = {
  input: AmendFeedbackResponseInput;
};


export type MutationAmendHoldingArgs = {
  input: AmendHoldingInput;
};


export type MutationAmendImpactAssessmentArgs = {
  input: AmendImpactAssessmentInput;
};


export type MutationAmendIssueArgs = {
  input: AmendIssueInput;
};


export type MutationAmendLinkArgs = {
  input: AmendLinkInput;
};


export type MutationAmendMeetingSeriesArgs = {
  input: AmendMeetingSeriesInput;
};


export type MutationAmendMemberArgs = {
  input: AmendMemberInput;
};


export type MutationAmendOrganisationArgs = {
  input: AmendOrganisationInput;
};


export type MutationAmendPaperArgs = {
  input: AmendPaperInput;
};


export type MutationAmendPeriodArgs = {
  input: AmendPeriodInput;
};


export type MutationAmendPlanItemArgs = {
  input: AmendPlanItemInput;
};


export type MutationAmendPostArgs = {
  input: AmendPostInput;
};


export type MutationAmendProgrammeArgs = {
  input: AmendProgrammeInput;
};


export type MutationAmendRecommendationArgs = {
  input: AmendRecommendationInput;
};


export type MutationAmendResponseCountArgs = {
  input: AmendResponseCountInput;
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


export type MutationAmendScrutinyCaseArgs = {
  input: AmendScrutinyCaseInput;
};


export type MutationAmendSenateReviewArgs = {
  input: AmendSenateReviewInput;
};


export type MutationAmendWorkstreamArgs = {
  input: AmendWorkstreamInput;
};


export type MutationAnswerLineArgs = {
  input: AnswerLineInput;
};


export type MutationAnswerQueryArgs = {
  input: AnswerQueryInput;
};


export type MutationAnswerReturnArgs = {
  input: AnswerReturnInput;
};


export type MutationAnswerSenateRecommendationArgs = {
  input: AnswerSenateRecommendationInput;
};


export type MutationApplyPlanChangesArgs = {
  input: ApplyPlanChangesInput;
};


export type MutationAppointHolderArgs = {
  input: AppointHolderInput;
};


export type MutationApproveConsultationArgs = {
  input: ApproveConsultationInput;
};


export type MutationApproveMinutesArgs = {
  input: ApproveMinutesInput;
};


export type MutationApprovePeriodArgs = {
  input: StepPeriodInput;
};


export type MutationArchiveBodyArgs = {
  input: ArchiveBodyInput;
};


export type MutationArchiveCommitteeReportArgs = {
  input: ArchiveCommitteeReportInput;
};


export type MutationArchivePackArgs = {
  input: ArchivePackInput;
};


export type MutationArchivePlanItemArgs = {
  input: ArchivePlanItemInput;
};


export type MutationArchivePostArgs = {
  input: ArchivePostInput;
};


export type MutationArchiveProgrammeArgs = {
  input: ArchiveProgrammeInput;
};


export type MutationArchiveWorkstreamArgs = {
  input: ArchiveWorkstreamInput;
};


export type MutationArrangeMeetingArgs = {
  input: ArrangeMeetingInput;
};


export type MutationArrangeSectionsArgs = {
  input: ArrangeSectionsInput;
};


export type MutationAssessAssuranceTestArgs = {
  input: AssessAssuranceTestInput;
};


export type MutationBeginPathwayArgs = {
  input: BeginPathwayInput;
};


export type MutationCallMeetingArgs = {
  input: GiveNoticeInput;
};


export type MutationCancelActionArgs = {
  input: CancelActionInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationCancelRenderArgs = {
  input: RenderJobInput;
};


export type MutationCarryOutDecisionArgs = {
  input: CarryOutDecisionInput;
};


export type MutationCheckMinutesArgs = {
  input: CheckMinutesInput;
};


export type MutationChooseMeetingArgs = {
  input: ChooseMeetingInput;
};


export type MutationChooseMeetingMailArgs = {
  input: ChooseMeetingMailInput;
};


export type MutationChooseReturnMailArgs = {
  input: ChooseReturnMailInput;
};


export type MutationCloseActionArgs = {
  input: CloseActionInput;
};


export type MutationCloseDeliveryRecommendationArgs = {
  input: RecommendationStepInput;
};


export type MutationCloseQueryArgs = {
  input: CloseQueryInput;
};


export type MutationCloseRiskArgs = {
  input: CloseRiskInput;
};


export type MutationCloseScenarioArgs = {
  input: CloseScenarioInput;
};


export type MutationCompleteActionArgs = {
  input: CompleteActionInput;
};


export type MutationCompleteMilestoneArgs = {
  input: CompleteMilestoneInput;
};


export type MutationConfigureProgrammeArgs = {
  input: ConfigureProgrammeInput;
};


export type MutationConfigureReportingArgs = {
  input: ConfigureReportingInput;
};


export type MutationConfirmMeetingDateArgs = {
  input: ConfirmMeetingDateInput;
};


export type MutationConsultScrutinyBodyArgs = {
  input: ConsultScrutinyBodyInput;
};


export type MutationCopyRecommendationsArgs = {
  input: CopyRecommendationsInput;
};


export type MutationCorrectDecisionArgs = {
  input: CorrectDecisionInput;
};


export type MutationCorrectDeliveryRecommendationArgs = {
  input: CorrectRecommendationInput;
};


export type MutationCorrectEditionArgs = {
  input: CorrectEditionInput;
};


export type MutationCorrectFeedbackResponseArgs = {
  input: CorrectFeedbackResponseInput;
};


export type MutationCreatePackArgs = {
  input: CreatePackInput;
};


export type MutationDeactivatePersonArgs = {
  input: DeactivatePersonInput;
};


export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


export type MutationDeclareNoneArgs = {
  input: DeclareNoneInput;
};


export type MutationDraftFeedbackResponseArgs = {
  input: DraftFeedbackResponseInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
};


export type MutationDraftRecommendationArgs = {
  input: DraftRecommendationInput;
};


export type MutationDrawAgendaItemsArgs = {
  input: DrawAgendaItemsInput;
};


export type MutationEndDelegationArgs = {
  input: EndOfBodyPartInput;
};


export type MutationEndDeputyArgs = {
  input: EndOfBodyPartInput;
};


export type MutationEndInterestArgs = {
  input: EndOfBodyPartInput;
};


export type MutationEndMeetingSeriesArgs = {
  input: EndMeetingSeriesInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


export type MutationEndScopeArgs = {
  input: EndOfBodyPartInput;
};


export type MutationExtendActionArgs = {
  input: ExtendActionInput;
};


export type MutationExtendConsultationArgs = {
  input: ExtendConsultationInput;
};


export type MutationFailConditionArgs = {
  input: FailConditionInput;
};


export type MutationFinaliseCommitteeReportArgs = {
  input: FinaliseCommitteeReportInput;
};


export type MutationFreezeDraftArgs = {
  input: FreezeDraftInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


export type MutationImplementDecisionArgs = {
  input: ImplementDecisionInput;
};


export type MutationIssueEditionArgs = {
  input: IssueEditionInput;
};


export type MutationIssuePeriodArgs = {
  input: StepPeriodInput;
};


export type MutationJudgeWorkstreamArgs = {
  input: JudgeWorkstreamInput;
};


export type MutationLaunchConsultationArgs = {
  input: LaunchConsultationInput;
};


export type MutationLinkIssueToItemArgs = {
  input: LinkIssueInput;
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


export type MutationMakeCalendarFeedArgs = {
  input: MakeCalendarFeedInput;
};


export type MutationMakeReturnLinkArgs = {
  input: MakeReturnLinkInput;
};


export type MutationMarkKeyDecisionArgs = {
  input: MarkKeyDecisionInput;
};


export type MutationMeetConditionArgs = {
  input: MeetConditionInput;
};


export type MutationMoveAgendaItemArgs = {
  input: MoveAgendaItemInput;
};


export type MutationMoveAgendaSectionArgs = {
  input: MoveAgendaSectionInput;
};


export type MutationMoveIssueArgs = {
  input: MoveIssueInput;
};


export type MutationMoveMeetingArgs = {
  input: MoveMeetingInput;
};


export type MutationMoveWorkstreamArgs = {
  input: MoveWorkstreamInput;
};


export type MutationNameDeputyArgs = {
  input: NameDeputyInput;
};


export type MutationNoChangeArgs = {
  input: NoChangeInput;
};


export type MutationNotifyScrutinyArgs = {
  input: NotifyScrutinyInput;
};


export type MutationOpenPeriodArgs = {
  input: OpenPeriodInput;
};


export type MutationOpenScrutinyCaseArgs = {
  input: OpenScrutinyCaseInput;
};


export type MutationOpenSenateReviewArgs = {
  input: OpenSenateReviewInput;
};


export type MutationPlanConsultationArgs = {
  input: PlanConsultationInput;
};


export type MutationPostponeMeetingArgs = {
  input: PostponeMeetingInput;
};


export type MutationPresentCommitteeReportArgs = {
  input: PresentCommitteeReportInput;
};


export type MutationPromoteScenarioArgs = {
  input: PromoteScenarioInput;
};


export type MutationPublishFeedbackResponseArgs = {
  input: PublishFeedbackResponseInput;
};


export type MutationPublishKeyNoticeArgs = {
  input: PublishKeyNoticeInput;
};


export type MutationPublishPaperArgs = {
  input: PublishPaperInput;
};


export type MutationPublishPapersArgs = {
  input: GiveNoticeInput;
};


export type MutationPutBackAgendaItemArgs = {
  input: TakeOffAgendaInput;
};


export type MutationPutRecommendationForwardArgs = {
  input: PutForwardInput;
};


export type MutationQuashDecisionArgs = {
  input: QuashDecisionInput;
};


export type MutationQueryReturnArgs = {
  input: QueryReturnInput;
};


export type MutationRaiseActionArgs = {
  input: RaiseActionInput;
};


export type MutationRaiseIssueArgs = {
  input: RaiseIssueInput;
};


export type MutationRateDimensionArgs = {
  input: RateDimensionInput;
};


export type MutationRecallEditionArgs = {
  input: EditionStepInput;
};


export type MutationRecordAssuranceArgs = {
  input: RecordAssuranceInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationRecordDeliveryConfidenceArgs = {
  input: RecordDeliveryConfidenceInput;
};


export type MutationRecordFeedbackArgs = {
  input: RecordFeedbackInput;
};


export type MutationRecordGunningArgs = {
  input: RecordGunningInput;
};


export type MutationRecordItemResultArgs = {
  input: RecordItemResultInput;
};


export type MutationRecordScrutinyOutcomeArgs = {
  input: RecordScrutinyOutcomeInput;
};


export type MutationRecordVotesArgs = {
  input: RecordVotesInput;
};


export type MutationReforecastMilestoneArgs = {
  input: ReforecastMilestoneInput;
};


export type MutationRegisterInterestArgs = {
  input: RegisterInterestInput;
};


export type MutationReinstateMeetingArgs = {
  input: ReinstateMeetingInput;
};


export type MutationRelinkPlanItemsArgs = {
  input: RelinkPlanItemsInput;
};


export type MutationRemindOwnersArgs = {
  input: RemindOwnersInput;
};


export type MutationRemoveAgendaSectionArgs = {
  input: RemoveAgendaSectionInput;
};


export type MutationRemoveCalendarDayArgs = {
  input: RemoveCalendarDayInput;
};


export type MutationRemoveConsultationDocumentArgs = {
  input: RemoveConsultationDocumentInput;
};


export type MutationRemoveFeedbackArgs = {
  input: RemoveFeedbackInput;
};


export type MutationRemoveFeedbackResponseArgs = {
  input: RemoveFeedbackResponseInput;
};


export type MutationRemovePredecessorArgs = {
  input: RemovePredecessorInput;
};


export type MutationRemoveResponseCountArgs = {
  input: RemoveResponseCountInput;
};


export type MutationRemoveRestrictedPeriodArgs = {
  input: RemoveRestrictedPeriodInput;
};


export type MutationRenameAgendaSectionArgs = {
  input: RenameAgendaSectionInput;
};


export type MutationRenderEditionArgs = {
  input: RenderEditionInput;
};


export type MutationReopenActionArgs = {
  input: ReopenActionInput;
};


export type MutationReopenAgendaItemArgs = {
  input: ReopenAgendaItemInput;
};


export type MutationReopenDeliveryRecommendationArgs = {
  input: RecommendationStepInput;
};


export type MutationReopenLineArgs = {
  input: ReopenLineInput;
};


export type MutationReopenMilestoneArgs = {
  input: ReopenMilestoneInput;
};


export type MutationReopenPeriodArgs = {
  input: ReopenPeriodInput;
};


export type MutationReopenScenarioArgs = {
  input: ReopenScenarioInput;
};


export type MutationReplyToScrutinyArgs = {
  input: ReplyToScrutinyInput;
};


export type MutationReportDecisionArgs = {
  input: ReportDecisionInput;
};


export type MutationReportStatusArgs = {
  input: ReportStatusInput;
};


export type MutationRescindDecisionArgs = {
  input: RescindDecisionInput;
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


export type MutationRestoreCommitteeReportArgs = {
  input: RestoreCommitteeReportInput;
};


export type MutationRestorePlanItemArgs = {
  input: RestorePlanItemInput;
};


export type MutationRestorePostArgs = {
  input: RestorePostInput;
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


export type MutationRetryMailArgs = {
  input: RetryMailInput;
};


export type MutationRetryRenderArgs = {
  input: RenderJobInput;
};


export type MutationReturnMinutesArgs = {
  input: ReturnMinutesInput;
};


export type MutationReviewPeriodArgs = {
  input: StepPeriodInput;
};


export type MutationReviewRiskArgs = {
  input: ReviewRiskInput;
};


export type MutationReviseCommitteeReportArgs = {
  input: ReviseCommitteeReportInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationRevokeReturnLinkArgs = {
  input: RevokeReturnLinkInput;
};


export type MutationSaveCommitteeReportArgs = {
  input: SaveCommitteeReportInput;
};


export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


export type MutationSeatMemberArgs = {
  input: SeatMemberInput;
};


export type MutationSendBackEditionArgs = {
  input: SendBackEditionInput;
};


export type MutationSendEditionToReviewArgs = {
  input: EditionStepInput;
};


export type MutationSendEditionToSroArgs = {
  input: EditionStepInput;
};


export type MutationSendPeriodBackArgs = {
  input: SendPeriodBackInput;
};


export type MutationSendReturnBackArgs = {
  input: SendReturnBackInput;
};


export type MutationSendTestMailArgs = {
  input: SendTestMailInput;
};


export type MutationSetBrandingArgs = {
  input: SetBrandingInput;
};


export type MutationSetHolidayDivisionArgs = {
  input: SetHolidayDivisionInput;
};


export type MutationSetOfficeClockArgs = {
  input: SetOfficeClockInput;
};


export type MutationSetQuorumArgs = {
  input: SetQuorumInput;
};


export type MutationSetRollupPolicyArgs = {
  input: SetRollupPolicyInput;
};


export type MutationSettleClearanceArgs = {
  input: SettleClearanceInput;
};


export type MutationSettleLatePaperArgs = {
  input: SettleLatePaperInput;
};


export type MutationSettleRecommendationArgs = {
  input: SettleRecommendationInput;
};


export type MutationSignEditionArgs = {
  input: SignEditionInput;
};


export type MutationSignMinutesArgs = {
  input: SignMinutesInput;
};


export type MutationStartActionArgs = {
  input: StartActionInput;
};


export type MutationStartCommitteeReportArgs = {
  input: StartCommitteeReportInput;
};


export type MutationStartMeetingSeriesArgs = {
  input: StartMeetingSeriesInput;
};


export type MutationStateBusinessCaseVersionArgs = {
  input: StateBusinessCaseVersionInput;
};


export type MutationStateConsultationDatesArgs = {
  input: StateConsultationDatesInput;
};


export type MutationStateDurationArgs = {
  input: StateDurationInput;
};


export type MutationStatePathwayBedsArgs = {
  input: StatePathwayBedsInput;
};


export type MutationStatePathwayStageArgs = {
  input: StatePathwayStageInput;
};


export type MutationStateRiskDelayArgs = {
  input: StateRiskDelayInput;
};


export type MutationStateScrutinyDateArgs = {
  input: StateScrutinyDateInput;
};


export type MutationStepConsultationArgs = {
  input: StepConsultationInput;
};


export type MutationSubmitPeriodArgs = {
  input: StepPeriodInput;
};


export type MutationSubmitReturnArgs = {
  input: SubmitReturnInput;
};


export type MutationSupersedeDecisionArgs = {
  input: SupersedeDecisionInput;
};


export type MutationTakeBaselineArgs = {
  input: TakeBaselineInput;
};


export type MutationTakeRecommendationArgs = {
  input: TakeRecommendationInput;
};


export type MutationTakeReturnBackArgs = {
  input: TakeReturnBackInput;
};


export type MutationUndoReturnStepArgs = {
  input: UndoReturnStepInput;
};


export type MutationUnlinkIssueFromItemArgs = {
  input: UnlinkIssueInput;
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


export type MutationWithdrawAgendaItemArgs = {
  input: TakeOffAgendaInput;
};


export type MutationWithdrawDeclarationArgs = {
  input: WithdrawDeclarationInput;
};


export type MutationWithdrawEditionArgs = {
  input: WithdrawEditionInput;
};


export type MutationWithdrawJudgementArgs = {
  input: WithdrawJudgementInput;
};


export type MutationWithdrawPaperArgs = {
  input: WithdrawPaperInput;
};


export type MutationWriteDiscussionArgs = {
  input: WriteDiscussionInput;
};


export type MutationWriteMinutesArgs = {
  input: WriteMinutesInput;
};


export type MutationWriteSectionArgs = {
  input: WriteSectionInput;
};

/** What one period asks of me, with what I have said so far. */
export type MyReturn = {
  __typename?: 'MyReturn';
  /** How many of them I have answered. */
  answered: Scalars['Int']['output'];
  /** How many items of mine are asked. */
  asked: Scalars['Int']['output'];
  /** By when returns are handed in. */
  cutOffOn: Scalars['Day']['output'];
  /** Its first day. */
  fromOn: Scalars['Day']['output'];
  /** The last day of grace. */
  graceUntil: Scalars['Day']['output'];
  /** The cut-off has passed: what is handed in now is late. */
  isPastCutOff: Scalars['Boolean']['output'];
  /** Items of mine, the asked ones first. */
  lines: Array<MyReturnLine>;
  /** The period. */
  periodId: Scalars['ID']['output'];
  /** Its name. */
  periodName: Scalars['String']['output'];
  /** The returns in which they stand, and mine. */
  returns: Array<MyWorkstreamReturn>;
  /** Its last day. */
  toOn: Scalars['Day']['output'];
  /** Today, by the office clock. */
  today: Scalars['Day']['output'];
};

/** An item of mine in a period: what is asked and what I said. */
export type MyReturnLine = {
  __typename?: 'MyReturnLine';
  /** UNANSWERED, NO_CHANGE or UPDATED. */
  answer: Scalars['String']['output'];
  /** Who answered it. */
  answeredBy: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredOn: Maybe<Scalars['Day']['output']>;
  /** Why it is asked: NEVER, STALE, RED or AMBER. */
  askedBecause: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** The status by rule. */
  computedRag: Scalars['String']['output'];
  /** The reason of the rule. */
  computedSentence: Scalars['String']['output'];
  /** When it is expected, in words. */
  expected: Maybe<Scalars['String']['output']>;
  /** The line. */
  id: Scalars['ID']['output'];
  /** An answer is asked; otherwise it is carried forward. */
  isAsked: Scalars['Boolean']['output'];
  /** It can be answered as things stand. */
  isOpen: Scalars['Boolean']['output'];
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** What the owner last reported. */
  lastRag: Maybe<Scalars['String']['output']>;
  /** When the owner last reported. */
  lastReportedOn: Maybe<Scalars['String']['output']>;
  /** What was last said. */
  narrative: Maybe<Scalars['String']['output']>;
  /** Why "no change" would be refused; null where it would not. */
  noChangeProblem: Maybe<Scalars['String']['output']>;
  /** Why the owner’s colour stands in for the rule’s. */
  overrideReason: Maybe<Scalars['String']['output']>;
  /** Until when it does. */
  overrideUntil: Maybe<Scalars['Day']['output']>;
  /** By when. */
  pathDueOn: Maybe<Scalars['Day']['output']>;
  /** Who does that. */
  pathOwner: Maybe<Scalars['String']['output']>;
  /** What brings it back on track. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** Questions about it. */
  queries: Array<MyReturnQuery>;
  /** The status to begin with: as answered, as last reported, or by rule. */
  rag: Scalars['String']['output'];
  /** The return that it stands in. */
  returnId: Scalars['ID']['output'];
  /** How late it is, in words. */
  slipWords: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
  /** Version to send with an answer. */
  version: Scalars['Int']['output'];
};

/** A question of the programme office and its answer. */
export type MyReturnQuery = {
  __typename?: 'MyReturnQuery';
  /** The answer. */
  answer: Maybe<Scalars['String']['output']>;
  /** Who answered. */
  answeredBy: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredOn: Maybe<Scalars['Day']['output']>;
  /** Who asks. */
  askedBy: Scalars['String']['output'];
  /** When it was asked. */
  askedOn: Scalars['Day']['output'];
  /** The question. */
  id: Scalars['ID']['output'];
  /** What is asked. */
  question: Scalars['String']['output'];
  /** OPEN, ANSWERED or CLOSED. */
  state: Scalars['String']['output'];
  /** Version to send with the answer. */
  version: Scalars['Int']['output'];
};

/** What I say of a workstream as a whole. */
export type MyWorkstreamReturn = {
  __typename?: 'MyWorkstreamReturn';
  /** What was announced for this period. */
  beforeNext: Maybe<Scalars['String']['output']>;
  /** The status of the period before. */
  beforeRag: Maybe<Scalars['String']['output']>;
  /** What was said of the period before. */
  beforeThis: Maybe<Scalars['String']['output']>;
  /** The status that comes of its items. */
  computedRag: Scalars['String']['output'];
  /** How that comes about. */
  computedSentence: Scalars['String']['output'];
  /** Why the two differ. */
  differenceReason: Maybe<Scalars['String']['output']>;
  /** What help is needed. */
  helpNeeded: Maybe<Scalars['String']['output']>;
  /** The return. */
  id: Scalars['ID']['output'];
  /** It was handed in after the cut-off. */
  isLate: Scalars['Boolean']['output'];
  /** It is mine to hand in. */
  isMine: Scalars['Boolean']['output'];
  /** It can be changed as things stand. */
  isOpen: Scalars['Boolean']['output'];
  /** The workstream. */
  name: Scalars['String']['output'];
  /** What comes next. */
  nextPeriod: Maybe<Scalars['String']['output']>;
  /** Of these, how many are answered. */
  othersAnswered: Scalars['Int']['output'];
  /** Asked items of others in it. */
  othersAsked: Scalars['Int']['output'];
  /** Whose it is. */
  owner: Maybe<Scalars['String']['output']>;
  /** By when. */
  pathDueOn: Maybe<Scalars['Day']['output']>;
  /** Who does that. */
  pathOwner: Maybe<Scalars['String']['output']>;
  /** What brings it back on track. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** Questions about the whole. */
  queries: Array<MyReturnQuery>;
  /** The status as said so far. */
  rag: Maybe<Scalars['String']['output']>;
  /** What the programme office said when it sent it back. */
  sentBackComment: Maybe<Scalars['String']['output']>;
  /** NOT_STARTED, STARTED, SUBMITTED, QUERIED or ACCEPTED. */
  state: Scalars['String']['output'];
  /** Who handed it in. */
  submittedBy: Maybe<Scalars['String']['output']>;
  /** When it was handed in. */
  submittedOn: Maybe<Scalars['Day']['output']>;
  /** What was done in this period. */
  thisPeriod: Maybe<Scalars['String']['output']>;
  /** Version to send with a change. */
  version: Scalars['Int']['output'];
};

/** Name who may come in place of a member: a person, another seat, or a name. */
export type NameDeputyInput = {
  /** Another seat of the body, whoever sits there. */
  deputySeatId?: InputMaybe<Scalars['ID']['input']>;
  /** First day, where known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The seat that is deputised. */
  memberId: Scalars['ID']['input'];
  /** The name, of somebody who is not among the people of the office. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody who can be chosen. */
export type NamedChoice = {
  __typename?: 'NamedChoice';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A decision that another record rests on. */
export type NamedDecision = {
  __typename?: 'NamedDecision';
  /** The body that took it. */
  bodyName: Scalars['String']['output'];
  /** Its code. */
  code: Scalars['String']['output'];
  /** Whether it has effect, in a sentence. */
  effectSentence: Scalars['String']['output'];
  /** The decision. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A name and a value, both in words. */
export type NamedValue = {
  __typename?: 'NamedValue';
  /** What it is. */
  name: Scalars['String']['output'];
  /** What it comes to. */
  value: Scalars['String']['output'];
};

/** How somebody voted. */
export type NamedVote = {
  __typename?: 'NamedVote';
  /** Record of who voted. */
  attendanceId: Scalars['ID']['output'];
  /** The casting vote, where they gave it. */
  castingVote: Maybe<Vote>;
  /** How. */
  vote: Vote;
  /** Who voted. */
  who: Scalars['String']['output'];
};

/** How one of those who came voted. */
export type NamedVoteInput = {
  /** The attendance record. */
  attendanceId: Scalars['ID']['input'];
  /** The casting vote of whoever presides, at a tie. */
  castingVote?: InputMaybe<Vote>;
  /** For, against, abstained or did not vote. */
  vote: Vote;
};

/** A calendar feed with its address, which is told once. */
export type NewCalendarFeed = {
  __typename?: 'NewCalendarFeed';
  /** The feed. */
  feed: CalendarFeed;
  /** The path of its address below the address of this product. Null when this call was a repetition. */
  path: Maybe<Scalars['String']['output']>;
};

/** The issue that a risk became. It belongs where the risk belongs, and is seen by whom that is. */
export type NewIssueInput = {
  /** What it does to the programme. */
  impact: Scalars['String']['input'];
  /** What sort of issue it is. */
  kind: IssueKind;
  /** The person who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 critical to 4 minor. */
  severity: Scalars['Int']['input'];
  /** What has happened. */
  statement: Scalars['String']['input'];
  /** By when it is to be resolved. */
  targetOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
};

/** A link with its address, which is told once. */
export type NewReturnLink = {
  __typename?: 'NewReturnLink';
  /** The link. */
  link: ReturnLink;
  /** Its address below that of this product; null when it goes by mail, or this call was a repetition. */
  path: Maybe<Scalars['String']['output']>;
};

/** Say of one or more items that nothing has changed: all of them, or none. */
export type NoChangeInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The lines. */
  lines: Array<SeenLineInput>;
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

/** How notice of a key decision was given. */
export type NoticeRoute =
  /** 28 clear days before. */
  | 'FULL'
  /** Five clear days before; the chair of scrutiny was told. */
  | 'GENERAL_EXCEPTION'
  /** The chair of scrutiny agreed that it cannot wait. */
  | 'SPECIAL_URGENCY';

/** Record that scrutiny was told of both dates as they stand. */
export type NotifyScrutinyInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Where both dates were published. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** By what: a letter, a paper. */
  toldBy: Scalars['String']['input'];
  /** When. */
  toldOn: Scalars['Day']['input'];
  /** Who was told. */
  toldWhom: Scalars['String']['input'];
};

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

/** Open the next period: returns and lines of it are made. */
export type OpenPeriodInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its name; left out, the calendar names it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
};

/** Open a case for a proposal. */
export type OpenScrutinyCaseInput = {
  /** When it began; today unless said otherwise. */
  begunOn?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** The proposal, in a few words. */
  title: Scalars['String']['input'];
};

/** Record a review by a clinical senate; its days follow by amending it. */
export type OpenSenateReviewInput = {
  /** The consultation it is for. */
  consultationId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** When it was asked for. */
  requestedOn?: InputMaybe<Scalars['Day']['input']>;
  /** What is reviewed. */
  title: Scalars['String']['input'];
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
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
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
  /** Decisions that are late or due in the next 90 days, by day. */
  decisions: Array<OverviewDecision>;
  /** The last of those 90 days. */
  decisionsUntil: Scalars['Day']['output'];
  /** Items in the plan, as the programme works to it. */
  items: Scalars['Int']['output'];
  /** Protected dates still to come, those on which scenarios differ first. */
  launches: Array<OverviewLaunch>;
  /** What waits for somebody. */
  needs: Array<OverviewNeed>;
  /** How many issues are open, the worst first. */
  openIssues: Array<OverviewIssues>;
  /** How many risks are open. */
  openRisks: Scalars['Int']['output'];
  /** How many of those are past the day by which they were to be resolved. */
  overdueIssues: Scalars['Int']['output'];
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
  /** The moment just after it, as an address names it. */
  asAtAfter: Scalars['String']['output'];
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
  /** Whether it, or a paper for it, is late. */
  standing: DecisionStanding;
  /** In words: "due in 12 days", "late by 3 days". */
  standingWords: Scalars['String']['output'];
  /** What is decided. */
  title: Scalars['String']['output'];
  /** When, in words. */
  when: Scalars['String']['output'];
};

/** How many issues of one severity are open. */
export type OverviewIssues = {
  __typename?: 'OverviewIssues';
  /** How many. */
  count: Scalars['Int']['output'];
  /** 1 critical to 4 minor. */
  severity: Scalars['Int']['output'];
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

/** What a set of items comes to: one colour and the counts. */
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
  /** The worst colour among those rated, of a workstream the one that the policy makes; grey when nothing is rated. */
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
  /** What the policy of the programme makes of its items, whoever judged or rated otherwise. */
  computed: OverviewRollup;
  /** Which policy, and of which items; for a judgement, what the rule alone gives. */
  computedWhy: Scalars['String']['output'];
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

/** Which letters you want. */
export type OwnMail = {
  __typename?: 'OwnMail';
  /** Your address; null where you sign in without one. */
  address: Maybe<Scalars['String']['output']>;
  /** You are secretary of a body, and get letters about its meetings anyway. */
  isSecretary: Scalars['Boolean']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** You get letters about the meetings of bodies on which you sit. */
  wantsMeetings: Scalars['Boolean']['output'];
  /** You get letters that remind you of what you owe: returns of a reporting period, and actions. */
  wantsReturns: Scalars['Boolean']['output'];
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

/** Who was reminded just now. */
export type OwnersReminded = {
  __typename?: 'OwnersReminded';
  /** Names of those who were reminded. */
  people: Array<Scalars['String']['output']>;
  /** The period. */
  periodId: Scalars['ID']['output'];
  /** How many owe something and are not there to be reminded. */
  vacant: Scalars['Int']['output'];
};

/** A pack in full. */
export type Pack = {
  __typename?: 'Pack';
  /** Its code, such as PK-2017-11. */
  code: Scalars['String']['output'];
  /** Its editions that you may know of, the newest first. */
  editions: Array<PackEdition>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: PackKind;
  /** You may arrange and write it. */
  mayEdit: Scalars['Boolean']['output'];
  /** The meeting that it is for. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** The title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** The reporting period that it is for; for those only who make packs. */
  periodName: Maybe<Scalars['String']['output']>;
  /** Its programme. */
  programmeId: Scalars['ID']['output'];
  /** Its sections in order; for those only who make it. */
  sections: Array<PackSection>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** Whom an edition is made for. */
export type PackAudience =
  /** Those who may read exempt records of the programme. */
  | 'FULL'
  /** People with a role. */
  | 'OFFICIAL'
  /** Anybody. */
  | 'PUBLIC';

/** A pack after a change. */
export type PackChange = {
  __typename?: 'PackChange';
  /** The pack as it stands now. */
  pack: Pack;
};

/** A pack as it was frozen at one moment. */
export type PackEdition = {
  __typename?: 'PackEdition';
  /** The day of that moment. */
  asAtDay: Scalars['Day']['output'];
  /** The moment that everything in it was read at, by the office clock. */
  asAtInstant: Scalars['String']['output'];
  /** For which audiences you may read it. */
  audiences: Array<EditionAudience>;
  /** When it was superseded or withdrawn. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** Why. */
  closedReason: Maybe<Scalars['String']['output']>;
  /** One SHA-256 of what it says to every audience. */
  contentHash: Scalars['String']['output'];
  /** The edition that it corrects. */
  correctsId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** You have said that you read it. */
  isAcknowledged: Scalars['Boolean']['output'];
  /** The SRO has signed it as it stands. */
  isSigned: Scalars['Boolean']['output'];
  /** Why it was issued although a rule warned. */
  issueNote: Maybe<Scalars['String']['output']>;
  /** By whom; not told to the public. */
  issuedBy: Maybe<Scalars['String']['output']>;
  /** When it was issued. */
  issuedOn: Maybe<Scalars['Day']['output']>;
  /** What issuing it does to the reporting period that its pack is for; null without one. */
  issues: Maybe<Scalars['String']['output']>;
  /** Its number, such as 1.1. */
  number: Scalars['String']['output'];
  /** Code of the pack, such as PK-2017-11. */
  packCode: Scalars['String']['output'];
  /** Its pack. */
  packId: Scalars['ID']['output'];
  /** What the pack is for. */
  packKind: PackKind;
  /** Title of the pack. */
  packTitle: Scalars['String']['output'];
  /** What was corrected. */
  reason: Maybe<Scalars['String']['output']>;
  /** What was said of it, the first first. */
  reviews: Array<EditionReview>;
  /** How many items of the full edition are stale; 0 for who makes no packs. */
  staleCount: Scalars['Int']['output'];
  /** How far it is. */
  state: EditionState;
  /** What you may do with it now. */
  steps: Array<EditionStep>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** What stands against issuing it. */
  warnings: Array<RuleWarning>;
};

/** The files that an edition is given out as. */
export type PackFormat =
  /** An archive with one CSV for each table. */
  | 'csv'
  | 'docx'
  /** One page that needs nothing else. */
  | 'html'
  | 'pdf'
  | 'pptx'
  | 'xlsx';

/** What a pack is for. */
export type PackKind =
  | 'BOARD_PACK'
  | 'COMMITTEE_PACK'
  | 'HIGHLIGHT_REPORT'
  | 'PLAN_ON_A_PAGE'
  | 'SRO_ONE_PAGER';

/** The packs of a programme. */
export type PackList = {
  __typename?: 'PackList';
  /** You may begin a pack. */
  mayCreate: Scalars['Boolean']['output'];
  /** The newest first. */
  rows: Array<PackRow>;
};

/** A pack, as the list has it. */
export type PackRow = {
  __typename?: 'PackRow';
  /** Its code, such as PK-2017-11. */
  code: Scalars['String']['output'];
  /** Its editions that you may know of, the newest first. */
  editions: Array<PackEdition>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: PackKind;
  /** You may arrange and write it. */
  mayEdit: Scalars['Boolean']['output'];
  /** The meeting that it is for. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** The title of that meeting. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** The reporting period that it is for; for those only who make packs. */
  periodName: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** A section as the programme office arranges and introduces it. */
export type PackSection = {
  __typename?: 'PackSection';
  /** What the programme office says in it. */
  comment: Scalars['String']['output'];
  /** Its heading. */
  heading: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It goes into editions. */
  isIncluded: Scalars['Boolean']['output'];
  /** What it tells. */
  kind: PackSectionKind;
  /** Its place, from 1. */
  position: Scalars['Int']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What a section tells. */
export type PackSectionKind =
  | 'ACTIONS'
  | 'CHANGES'
  | 'DATA_QUALITY'
  | 'DECISIONS'
  | 'DECISIONS_NEEDED'
  | 'DRIVING_CHAIN'
  | 'EXECUTIVE_SUMMARY'
  | 'GLOSSARY'
  | 'ISSUES'
  | 'LAST_DECISIONS'
  | 'MILESTONES'
  | 'OVERVIEW'
  | 'RETURNS'
  | 'RISKS'
  | 'SCENARIOS'
  | 'TIMELINE';

/** A paper of an agenda item. */
export type Paper = {
  __typename?: 'Paper';
  /** The item that it belongs to. */
  agendaItemId: Scalars['ID']['output'];
  /** Who writes it. */
  author: Maybe<Scalars['String']['output']>;
  /** Who may read it. */
  classification: AgendaClassification;
  /** Who clears it, in order. */
  clearance: Array<PaperClearance>;
  /** The day on which it is due. */
  dueOn: Maybe<Scalars['Day']['output']>;
  /** The same with the working days that are left. */
  dueSentence: Scalars['String']['output'];
  /** Paragraph of Schedule 12A. */
  exemptParagraph: Maybe<Scalars['Int']['output']>;
  /** Why it is exempt. */
  exemptReason: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The chair agreed that it is urgent. */
  isChairAgreed: Scalars['Boolean']['output'];
  /** It is due and not out. */
  isOverdue: Scalars['Boolean']['output'];
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** When it was published; null for not yet. */
  publishedOn: Maybe<Scalars['Day']['output']>;
  /** How it reaches the meeting. */
  route: PaperRoute;
  /** Who answers for it. */
  sponsor: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Why it could not wait. */
  urgencyReason: Maybe<Scalars['String']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Its versions, the newest first. */
  versions: Array<PaperVersion>;
  /** Why it was withdrawn. */
  withdrawnReason: Maybe<Scalars['String']['output']>;
};

/** A paper after a change. */
export type PaperChange = {
  __typename?: 'PaperChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** The paper as it stands now. */
  paper: Paper;
};

/** One office that clears a paper, in its turn. */
export type PaperClearance = {
  __typename?: 'PaperClearance';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What was said with it. */
  note: Maybe<Scalars['String']['output']>;
  /** The office, such as Finance. */
  office: Scalars['String']['output'];
  /** Who recorded that. */
  settledBy: Maybe<Scalars['String']['output']>;
  /** When it cleared or returned it. */
  settledOn: Maybe<Scalars['Day']['output']>;
  /** How far it is. */
  state: ClearanceState;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** How a paper reaches its meeting. */
export type PaperRoute =
  /** After them, agreed by the chair. */
  | 'LATE'
  /** With the other papers. */
  | 'ON_TIME'
  /** After them, completing what is out. */
  | 'SUPPLEMENTARY'
  /** At the meeting, agreed by the chair. */
  | 'TABLED'
  /** Not at all. */
  | 'WITHDRAWN';

/** A file as it was handed in. */
export type PaperVersion = {
  __typename?: 'PaperVersion';
  /** Who handed it in. */
  addedBy: Maybe<Scalars['String']['output']>;
  /** The day of the office on which it was handed in. */
  addedOn: Scalars['Day']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Its id; the file is read at /files/paper-versions/ and this. */
  id: Scalars['ID']['output'];
  /** What is new in it. */
  note: Maybe<Scalars['String']['output']>;
  /** Its number, 1 for the first. */
  number: Scalars['Int']['output'];
  /** SHA-256 of its bytes. */
  sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  sizeBytes: Scalars['Int']['output'];
};

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

/** Who came to a past meeting, for testing a quorum. */
export type PastAttendance = {
  __typename?: 'PastAttendance';
  /** Those on record. */
  attendees: Array<PastAttendee>;
  /** The day on which it was held. */
  heldOn: Scalars['Day']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** One who came to a past meeting, as a quorum counts them. */
export type PastAttendee = {
  __typename?: 'PastAttendee';
  /** The group it counted for. */
  category: Maybe<Scalars['String']['output']>;
  /** Took part remotely. */
  isRemote: Scalars['Boolean']['output'];
  /** Its vote counts. */
  isVoting: Scalars['Boolean']['output'];
  /** The organisation it spoke for. */
  organisationId: Maybe<Scalars['ID']['output']>;
  /** What is on record. */
  state: AttendanceState;
};

/** A stage of a pathway: an item of the plan, and where it stands. */
export type PathwayStage = {
  __typename?: 'PathwayStage';
  /** The item's code. */
  code: Scalars['String']['output'];
  /** The decision that it stands so by. */
  decision: Maybe<NamedDecision>;
  /** The stage. */
  id: Scalars['ID']['output'];
  /** It is the current stage. */
  isCurrent: Scalars['Boolean']['output'];
  /** Later stages wait for it. */
  isMandatory: Scalars['Boolean']['output'];
  /** What may be stated next. */
  next: Array<StageState>;
  /** Its number in the pathway. */
  number: Scalars['Int']['output'];
  /** The item of the plan that it is. */
  planItemId: Scalars['ID']['output'];
  /** Null while nobody has stated it. */
  state: Maybe<StageState>;
  /** Why it stands so. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** The item's title. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
  /** What the rules say of it today. */
  warnings: Array<RuleWarning>;
};

/** A period after a change. */
export type PeriodChange = {
  __typename?: 'PeriodChange';
  /** Warnings that were accepted with the reason. */
  accepted: Array<RuleWarning>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** How far it has come. */
  state: ReportingPeriodState;
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** Somebody who answers in a period, and what they have answered. */
export type PeriodOwner = {
  __typename?: 'PeriodOwner';
  /** Of those, answered. */
  answered: Scalars['Int']['output'];
  /** Items that were asked. */
  asked: Scalars['Int']['output'];
  /** Items carried forward. */
  carried: Scalars['Int']['output'];
  /** Of those, handed in. */
  handedIn: Scalars['Int']['output'];
  /** Nobody is there to answer. */
  isVacant: Scalars['Boolean']['output'];
  /** Who, in words. */
  owner: Scalars['String']['output'];
  /** The person. */
  personId: Maybe<Scalars['ID']['output']>;
  /** The post. */
  postId: Maybe<Scalars['ID']['output']>;
  /** Returns to hand in. */
  returns: Scalars['Int']['output'];
  /** How they stand by the days. */
  standing: PeriodReturnStanding;
};

/** What one workstream says for a period. */
export type PeriodReturn = {
  __typename?: 'PeriodReturn';
  /** By whom. */
  acceptedBy: Maybe<Scalars['String']['output']>;
  /** When it was accepted. */
  acceptedOn: Maybe<Scalars['Day']['output']>;
  /** The colour by rule now, of the items that you see. */
  computedNow: Maybe<Scalars['String']['output']>;
  /** The colour by rule when it was handed in. */
  computedRag: Maybe<Scalars['String']['output']>;
  /** What the colour by rule rests on, in a sentence. */
  computedSentence: Scalars['String']['output'];
  /** Why they differ. */
  differenceReason: Maybe<Scalars['String']['output']>;
  /** The help that is needed. */
  helpNeeded: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Reported and computed colour differ. */
  isDifferent: Scalars['Boolean']['output'];
  /** It was handed in after the cut-off. */
  isLate: Scalars['Boolean']['output'];
  /** You answer for it. */
  isMine: Scalars['Boolean']['output'];
  /** Nobody is there to answer. */
  isVacant: Scalars['Boolean']['output'];
  /** Its items; what you may not see is left out. */
  lines: Array<ReturnLine>;
  /** What is to be done next. */
  nextPeriod: Maybe<Scalars['String']['output']>;
  /** Who answers, in words. */
  owner: Scalars['String']['output'];
  /** The person who answers. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The post that answers. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** By when. */
  pathDueOn: Maybe<Scalars['Day']['output']>;
  /** Who walks it. */
  pathOwner: Maybe<Scalars['String']['output']>;
  /** The way back to green. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** The period. */
  periodId: Scalars['ID']['output'];
  /** What it said in the period before. */
  previous: Maybe<PreviousReturn>;
  /** Queries on it, the oldest first. */
  queries: Array<ReturnQuery>;
  /** The colour that its owner reports. */
  rag: Maybe<Scalars['String']['output']>;
  /** What is to be put right. */
  sentBackComment: Maybe<Scalars['String']['output']>;
  /** How it stands by its days. */
  standing: PeriodReturnStanding;
  /** How far it has come. */
  state: PeriodReturnState;
  /** What you may do with it now. */
  steps: Array<PeriodReturnStep>;
  /** By whom. */
  submittedBy: Maybe<Scalars['String']['output']>;
  /** When it was handed in. */
  submittedOn: Maybe<Scalars['Day']['output']>;
  /** What was done in the period. */
  thisPeriod: Maybe<Scalars['String']['output']>;
  /** The workstream in words. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** The workstream; null for items of the programme as a whole. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** How a return stands by its days. */
export type PeriodReturnStanding =
  | 'DUE'
  | 'IN'
  | 'IN_GRACE'
  | 'IN_LATE'
  | 'MISSING';

/** How far a return has come. */
export type PeriodReturnState =
  | 'ACCEPTED'
  | 'NOT_STARTED'
  /** It is in, and a query on it waits for an answer. */
  | 'QUERIED'
  | 'STARTED'
  | 'SUBMITTED';

/** What you may do with a return. */
export type PeriodReturnStep =
  | 'ACCEPT'
  | 'QUERY'
  | 'SEND_BACK'
  /** Take the last acceptance or sending back back. */
  | 'UNDO';

/** A step that a period took. */
export type PeriodStepKind =
  | 'APPROVE'
  | 'ISSUE'
  | 'OPEN'
  | 'REOPEN'
  | 'REVIEW'
  | 'SEND_BACK'
  | 'SUBMIT';

/** One step that a period took. */
export type PeriodStepTaken = {
  __typename?: 'PeriodStepTaken';
  /** The moment just after it, as an address names it. */
  asAtAfter: Maybe<Scalars['String']['output']>;
  /** Who took it. */
  by: Scalars['String']['output'];
  /** What was said with it. */
  comment: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** On which day. */
  onDay: Scalars['Day']['output'];
  /** Which. */
  step: PeriodStepKind;
  /** Where it led. */
  toState: ReportingPeriodState;
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

/** Plan a consultation. */
export type PlanConsultationInput = {
  /** The gate or item at which the final choice is made. */
  finalItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The milestone of its launch. */
  launchItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Its scrutiny case. */
  scrutinyCaseId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, in a few words. */
  title: Scalars['String']['input'];
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
  /** Issues that touch it. */
  issues: Array<ItemIssue>;
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

/** The period that would be opened next. */
export type PlannedPeriod = {
  __typename?: 'PlannedPeriod';
  /** When returns are due. */
  cutOffOn: Scalars['Day']['output'];
  /** Its first day. */
  fromOn: Scalars['Day']['output'];
  /** The last day of grace. */
  graceUntil: Scalars['Day']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What stands against opening it today. */
  problems: Array<RuleWarning>;
  /** Its last day. */
  toOn: Scalars['Day']['output'];
};

/** Where a period ends that is tied to a poll. */
export type PollDayRule =
  /** With the day after it. */
  | 'ENDS_DAY_AFTER'
  /** With the day of the poll. */
  | 'ENDS_ON_POLL_DAY';

/** An office to be held, vacant ones included. */
export type Post = {
  __typename?: 'Post';
  /** Name of the body that it belongs to. */
  bodyName: Maybe<Scalars['String']['output']>;
  /** Its code in the office. */
  code: Scalars['String']['output'];
  /** Who holds it today; null while it is vacant. */
  holderToday: Maybe<Scalars['String']['output']>;
  /** Who holds and held it, the latest first. */
  holdings: Array<PostHolding>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It is archived. */
  isArchived: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: PostKind;
  /** You may change it and say who holds it. */
  mayEdit: Scalars['Boolean']['output'];
  /** Its organisation, where it is of one. */
  organisationId: Maybe<Scalars['ID']['output']>;
  /** Name of that organisation. */
  organisationName: Maybe<Scalars['String']['output']>;
  /** Its programme; null for one of the whole office. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** Its workstream, where it is of one. */
  workstreamId: Maybe<Scalars['ID']['output']>;
  /** Name of that workstream. */
  workstreamName: Maybe<Scalars['String']['output']>;
};

/** An objection to how the posts are filled. */
export type PostFinding = {
  __typename?: 'PostFinding';
  /** The input it is about, or null for the whole. */
  field: Maybe<Scalars['String']['output']>;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The post that it is about. */
  postId: Maybe<Scalars['ID']['output']>;
  /** The rule, such as MTG-4. */
  rule: Scalars['String']['output'];
  /** E would refuse a change; W accepts it with a reason. */
  severity: Scalars['String']['output'];
};

/** Somebody in a post, from when to when. */
export type PostHolding = {
  __typename?: 'PostHolding';
  /** First day; null where it is not known. */
  heldFrom: Maybe<Scalars['Day']['output']>;
  /** Last day; null while it goes on. */
  heldTo: Maybe<Scalars['Day']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Holds it today. */
  isToday: Scalars['Boolean']['output'];
  /** Who holds it, by name. */
  name: Scalars['String']['output'];
  /** The person of the office, where it is one. */
  personId: Maybe<Scalars['ID']['output']>;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What a post is for. */
export type PostKind =
  | 'ACCOUNTABLE_OFFICER'
  | 'CHAIR'
  | 'CLINICAL_LEAD'
  | 'OTHER'
  | 'PMO_LEAD'
  | 'PROGRAMME_DIRECTOR'
  | 'PROGRAMME_MANAGER'
  | 'SECRETARY'
  | 'SRO'
  | 'VICE_CHAIR'
  | 'WORKSTREAM_LEAD';

/** The posts of a programme and of its office. */
export type PostRegister = {
  __typename?: 'PostRegister';
  /** What the rules say of how they are filled (ROLE-1 to ROLE-3). */
  findings: Array<PostFinding>;
  /** You may add posts of this programme. */
  mayAdd: Scalars['Boolean']['output'];
  /** You may add posts of the whole office. */
  mayAddForOffice: Scalars['Boolean']['output'];
  /** Posts of the programme, then those of the office; by title. */
  posts: Array<Post>;
};

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

/** Record that a final report was put before its committee. */
export type PresentCommitteeReportInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What the same workstream said in the period before. */
export type PreviousReturn = {
  __typename?: 'PreviousReturn';
  /** The help it needed. */
  helpNeeded: Maybe<Scalars['String']['output']>;
  /** What was to be done next. */
  nextPeriod: Maybe<Scalars['String']['output']>;
  /** The way back. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** The period. */
  periodName: Scalars['String']['output'];
  /** The colour it reported. */
  rag: Maybe<Scalars['String']['output']>;
  /** What was done. */
  thisPeriod: Maybe<Scalars['String']['output']>;
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
  /** Working days before their deadline by which papers should be ready; fewer is amber. */
  gateMarginDays: Scalars['Int']['output'];
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

/** What would move in one programme, under one scenario. */
export type ProgrammeConsequences = {
  __typename?: 'ProgrammeConsequences';
  /** The programme works to this one. */
  isWorking: Scalars['Boolean']['output'];
  /** What moves, the target first. */
  moved: Array<ConsequentItem>;
  /** Why it could not be computed. */
  problem: Maybe<Scalars['String']['output']>;
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Its name. */
  programmeName: Scalars['String']['output'];
  /** Number of the scenario; null where there is but one plan. */
  scenarioNumber: Maybe<Scalars['Int']['output']>;
  /** Why something would have no date any more. */
  stopped: Array<Scalars['String']['output']>;
  /** Papers that would be late there (MTG-3). */
  warnings: Array<RuleWarning>;
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
  /** Its days have come with nothing recorded, and it counts as done today or as begun (PROJ-2). */
  isPresumed: Scalars['Boolean']['output'];
  /** It rests on a date or meeting that is to be confirmed. */
  isUnconfirmed: Scalars['Boolean']['output'];
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** At the latest of all ranges. */
  latest: Maybe<Scalars['Day']['output']>;
  /** To plan with; null where it cannot be computed. */
  likely: Maybe<Scalars['Day']['output']>;
  /** What the plan makes of it where its days have come with nothing recorded (PROJ-2). */
  overdue: Maybe<Scalars['String']['output']>;
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

/** What people said, as one theme. */
export type PublicFeedback = {
  __typename?: 'PublicFeedback';
  /** The last day for an answer; null before the close. */
  answerBy: Maybe<Scalars['Day']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its consultation; null where it comes from an event. */
  consultationId: Maybe<Scalars['ID']['output']>;
  /** The theme. */
  id: Scalars['ID']['output'];
  /** You may change it. */
  mayEdit: Scalars['Boolean']['output'];
  /** The event or survey it came from. */
  origin: Scalars['String']['output'];
  /** How many said so; null where nobody counted. */
  people: Maybe<Scalars['Int']['output']>;
  /** What the rules say of it. */
  problems: Array<RuleWarning>;
  /** The first day on which it came in. */
  receivedFrom: Scalars['Day']['output'];
  /** The last day on which it came in. */
  receivedTo: Scalars['Day']['output'];
  /** The responses to it that you may read. */
  responseIds: Array<Scalars['ID']['output']>;
  /** Whether it is answered. */
  standing: FeedbackStanding;
  /** What people said. */
  summary: Scalars['String']['output'];
  /** The theme in a few words. */
  theme: Scalars['String']['output'];
  /** Since when an answer is late. */
  unansweredSince: Maybe<Scalars['Day']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
  /** The name of that workstream. */
  workstream: Maybe<Scalars['String']['output']>;
  /** The workstream that it is about. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** Publish a response. */
export type PublishFeedbackResponseInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was published, not after today. */
  publishedOn: Scalars['Day']['input'];
};

/** Record that notice of a key decision is published. */
export type PublishKeyNoticeInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was published. */
  publishedOn: Scalars['Day']['input'];
  /** Why 28 clear days were impracticable; needed for both exceptions. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How. */
  route: NoticeRoute;
  /** When the chair of scrutiny was told (general exception) or agreed (special urgency). */
  scrutinyChairOn?: InputMaybe<Scalars['Day']['input']>;
};

/** Record that a paper was published. */
export type PublishPaperInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it went out; left out, today. */
  publishedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How it reaches the meeting. */
  route: PaperRoute;
  /** Why it cannot wait; needed for a late or tabled paper. */
  urgencyReason?: InputMaybe<Scalars['String']['input']>;
};

/** Put a draft recommendation forward to the body. */
export type PutForwardInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Record that a court or a minister quashed a decision. */
export type QuashDecisionInput = {
  /** The court or authority, and its judgment. */
  authority: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** One action. */
  action: Action;
  /** Actions of a programme and of the bodies that serve it, the earliest due first. */
  actions: Array<Action>;
  /** The agenda of a meeting, as you may read it. */
  agenda: Agenda;
  /** Impact assessments and senate reviews of a programme. */
  assessments: Assessments;
  /** The audit trail of the office or of one programme. */
  auditTrail: AuditTrailPage;
  /** The plan now, or another baseline of the same programme, against one baseline. */
  baselineComparison: BaselineComparison;
  /** The baselines of a programme, newest first. */
  baselines: Baselines;
  /** The bodies that serve a programme. */
  bodies: Array<BodyRow>;
  /** One body in full. */
  body: GovernanceBody;
  /** Who sat on a body on a day. */
  bodyComposition: Array<BodyMember>;
  /** How the packs of your office look. */
  branding: Branding;
  /** Your calendar feeds; for administrators those of everybody, without their contents. */
  calendarFeeds: Array<CalendarFeed>;
  /** Every date and deadline that a change of calendars would move. Nothing is stored. */
  calendarPreview: CalendarPreview;
  /** By which days a programme and its bodies count. */
  calendarSettings: CalendarSettings;
  /** How likely an item comes when: the plan computed many times over, each time with what is uncertain drawn anew. */
  chances: Chances;
  /** One report in full. */
  committeeReport: CommitteeReport;
  /** What the programme’s own data would say in a report. */
  committeeReportFill: ReportFill;
  /** The reports of a programme to its committees. */
  committeeReports: Array<CommitteeReportRow>;
  /** Conditions for a decision that was settled as subject to an outcome, for one meeting. */
  conditionSuggestions: Array<ConditionSuggestion>;
  /** The consultations of a programme, each in full. */
  consultations: Consultations;
  /** The plan as it was known on a past day against that of another, by the office clock. */
  dayComparison: DayComparison;
  /** One decision in full. */
  decision: Decision;
  /** What a decision did to the plan, oldest first. */
  decisionConsequences: Array<DecisionConsequence>;
  /** The decisions and slips that put the date of an item where it stands, oldest first. */
  decisionLedger: Array<LedgerEntry>;
  /** The decisions of a programme, newest first. */
  decisions: Array<DecisionRow>;
  /** How confident reviews were of delivery, the newest first; scales as they were. */
  deliveryConfidences: DeliveryConfidences;
  /** Two editions, item by item. */
  editionComparison: EditionComparison;
  /** What an edition says to an audience. */
  editionContent: EditionContent;
  /** Every known decision to come, by what is due next. */
  forwardPlan: ForwardPlan;
  /** What happened to a row and to what hangs on it, newest first. Readable by whoever reads the row. */
  history: Array<AuditEntry>;
  /** What came, went and changed in a programme between two moments of its record. */
  instantComparison: InstantComparison;
  /** The register of interests of a body. */
  interestRegister: InterestRegister;
  /** One issue in full, with the plan items that it touches. */
  issue: Issue;
  /** The register of issues of a programme: the worst open ones first, closed ones last. */
  issues: Array<IssueRow>;
  /** One item as the plan computes it under each scenario that has it, with the reasoning. */
  itemProjection: Array<ItemProjection>;
  /** What is still missing before the launch that an item of the plan stands for. */
  launchReadiness: Array<LaunchReadiness>;
  /** The outbox of the office, for administrators. */
  mailOutbox: MailOutbox;
  /** Matters arising at a meeting: what earlier meetings of the body left open, and what was done since the last. */
  mattersArising: Array<Action>;
  /** One meeting in full. */
  meeting: Meeting;
  /** Actions that a meeting raised. */
  meetingActions: Array<Action>;
  /** Who came to a meeting, what was declared, who voted how. */
  meetingConduct: MeetingConduct;
  /** What would move if a meeting were moved, put off or lost; and what the rules say of its new date. */
  meetingConsequences: MeetingConsequences;
  /** The series of meetings of a body. */
  meetingSeries: Array<MeetingSeries>;
  /** The meetings of the bodies that serve a programme, by date. */
  meetings: Array<MeetingRow>;
  /** How the expected dates of items moved as time went on (milestone trend analysis). */
  milestoneTrends: MilestoneTrends;
  /** The minutes of a meeting, as you may read them; null where there are none for you. */
  minutes: Maybe<Minutes>;
  /** Every version of one part, the first one first. */
  minutesVersions: Array<MinutesVersion>;
  /** What each period that takes answers asks of you, the earliest first. */
  myReturns: Array<MyReturn>;
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
  /** Whether you want letters about meetings. */
  ownMail: OwnMail;
  /** People and posts that may own a risk or a plan item. */
  ownerChoices: Array<OwnerChoice>;
  /** One pack with its sections and editions. */
  pack: Pack;
  /** Every edition of a programme that you may know of. */
  packEditions: Array<PackEdition>;
  /** The packs of a programme that you may know of. */
  packs: PackList;
  /** The papers of a meeting, in the order of its agenda. */
  papers: Array<Paper>;
  /** Who came to the last six meetings of a body, as a quorum counts them, newest first. */
  pastAttendance: Array<PastAttendance>;
  /** Everybody of the office, for administrators and the PMO. */
  people: Array<Person>;
  /** Everything about one item of the plan. */
  planItem: PlanItem;
  /** Posts of a programme and of its office, and who holds them. */
  posts: PostRegister;
  /** A programme with structure, scenarios and settings. */
  programme: Programme;
  /** The programmes that you may read. */
  programmes: Array<ProgrammeSummary>;
  /** What the plan says will happen under each scenario, and what decides it. */
  projection: Projection;
  /** Items whose owners report another colour than the rules give, worst by rule first. */
  ragDifferences: Array<RagDifference>;
  /** Why an item has its colour: the rule, what it read, and the smallest change for a better one. */
  ragExplanation: Array<RagExplanation>;
  /** What was done in a programme since a day of the office clock, newest first, action by action. */
  recentChanges: Array<RecentChange>;
  /** From when to when the record can be read, with the moments that people know by name. */
  recordMoments: RecordMoments;
  /** The files of an edition for every audience that you may read it as, those still to be made too. */
  renderJobs: Array<RenderJob>;
  /** Open items of the committee’s agendas and forward plan, for the recommendations of a report. */
  reportAgendaItems: Array<ReportAgendaItem>;
  /** How a programme reports, and which period comes next. */
  reporting: Reporting;
  /** One period with its returns. */
  reportingPeriod: ReportingPeriodDetail;
  /** Periods of a programme, the newest first. */
  reportingPeriods: Array<ReportingPeriod>;
  /** The links of a period with every use, and for whom one can be made. */
  returnLinks: ReturnLinks;
  /** What you owe in the periods that can be answered. */
  returnsDue: Array<ReturnsDue>;
  /** One risk in full, with the plan items that it threatens. */
  risk: Risk;
  /** The risk register of a programme, worst first, closed ones last. */
  risks: Array<RiskRow>;
  /** Every scenario of a programme by its number, closed ones too. */
  scenarios: Array<PlanScenario>;
  /** How well the plan is made: every check of a schedule. */
  scheduleHealth: ScheduleHealth;
  /** The proposals of a programme that are before scrutiny, with everything about them. */
  scrutinyCases: ScrutinyCases;
  /** Up to 20 plan items, decisions, risks, issues, bodies and meetings by code or words; the best first. */
  search: Array<SearchHit>;
  /** What a change of a series would do to its meetings. */
  seriesChangePreview: SeriesChangePreview;
  /** The days of a series with what is wrong with each. */
  seriesPreview: SeriesPreview;
  /** Pathways, assurance and business cases of a programme. */
  serviceChange: ServiceChange;
  /** The whole plan of a programme, as far as you may read it. */
  timeline: Timeline;
  /** Every date and meeting that is to be confirmed, with what hangs on it. */
  unconfirmed: UnconfirmedRegister;
  /** Items that wait in the forward plan of a body, the earliest first. */
  waitingItems: Array<AgendaItem>;
  /** What would follow from changes that are not made yet. Nothing is stored. */
  whatIf: WhatIf;
  /** What a workstream was rated as, the newest first. */
  workstreamRatings: Array<WorkstreamRating>;
  /** Where every workstream stands by the policy of its programme, with ratings and trend. */
  workstreamStatuses: WorkstreamStatuses;
  /** How many answered the consultations of a programme, what they said, and what was done about it. */
  youSaidWeDid: YouSaidWeDid;
};


export type QueryActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActionsArgs = {
  bodyId: InputMaybe<Scalars['ID']['input']>;
  decisionId: InputMaybe<Scalars['ID']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type QueryAgendaArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryAuditTrailArgs = {
  before: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  programmeId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryBaselineComparisonArgs = {
  againstId: InputMaybe<Scalars['ID']['input']>;
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


export type QueryBodyCompositionArgs = {
  id: Scalars['ID']['input'];
  on: Scalars['Day']['input'];
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


export type QueryCommitteeReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeReportFillArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeReportsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryConditionSuggestionsArgs = {
  meetingId: Scalars['ID']['input'];
  planItemId: Scalars['ID']['input'];
};


export type QueryConsultationsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryDayComparisonArgs = {
  day: Scalars['Day']['input'];
  otherDay: InputMaybe<Scalars['Day']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionConsequencesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionLedgerArgs = {
  itemId: Scalars['ID']['input'];
};


export type QueryDecisionsArgs = {
  bodyId: InputMaybe<Scalars['ID']['input']>;
  meetingId: InputMaybe<Scalars['ID']['input']>;
  programmeId: Scalars['ID']['input'];
};


export type QueryDeliveryConfidencesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryEditionComparisonArgs = {
  afterId: Scalars['ID']['input'];
  audience: InputMaybe<PackAudience>;
  beforeId: Scalars['ID']['input'];
};


export type QueryEditionContentArgs = {
  audience: InputMaybe<PackAudience>;
  id: Scalars['ID']['input'];
};


export type QueryForwardPlanArgs = {
  edition: InputMaybe<ForwardEdition>;
  programmeId: Scalars['ID']['input'];
};


export type QueryHistoryArgs = {
  entity: HistoryEntity;
  id: Scalars['ID']['input'];
};


export type QueryInstantComparisonArgs = {
  from: Scalars['String']['input'];
  programmeId: Scalars['ID']['input'];
  to: InputMaybe<Scalars['String']['input']>;
};


export type QueryInterestRegisterArgs = {
  bodyId: Scalars['ID']['input'];
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssuesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryItemProjectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLaunchReadinessArgs = {
  itemId: Scalars['ID']['input'];
};


export type QueryMattersArisingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingActionsArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryMeetingConductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingConsequencesArgs = {
  input: MeetingConsequencesInput;
};


export type QueryMeetingSeriesArgs = {
  bodyId: Scalars['ID']['input'];
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


export type QueryMinutesArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryMinutesVersionsArgs = {
  blockId: Scalars['ID']['input'];
};


export type QueryMyReturnsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryOpenConditionsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryOutcomeChoicesArgs = {
  bodyId: Scalars['ID']['input'];
  meetingId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOverviewArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryPackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPackEditionsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryPacksArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryPapersArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryPastAttendanceArgs = {
  bodyId: Scalars['ID']['input'];
};


export type QueryPlanItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  programmeId: Scalars['ID']['input'];
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


export type QueryRagDifferencesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryRagExplanationArgs = {
  itemId: Scalars['ID']['input'];
};


export type QueryRecentChangesArgs = {
  programmeId: Scalars['ID']['input'];
  since: Scalars['Day']['input'];
};


export type QueryRecordMomentsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryRenderJobsArgs = {
  editionId: Scalars['ID']['input'];
};


export type QueryReportAgendaItemsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportingArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryReportingPeriodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportingPeriodsArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryReturnLinksArgs = {
  periodId: Scalars['ID']['input'];
};


export type QueryReturnsDueArgs = {
  programmeId: Scalars['ID']['input'];
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


export type QueryScrutinyCasesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  programmeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QuerySeriesChangePreviewArgs = {
  input: SeriesChangePreviewInput;
};


export type QuerySeriesPreviewArgs = {
  input: SeriesPreviewInput;
};


export type QueryServiceChangeArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryTimelineArgs = {
  includePublishedLater?: Scalars['Boolean']['input'];
  programmeId: Scalars['ID']['input'];
};


export type QueryUnconfirmedArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryWaitingItemsArgs = {
  bodyId: Scalars['ID']['input'];
};


export type QueryWhatIfArgs = {
  input: WhatIfInput;
};


export type QueryWorkstreamRatingsArgs = {
  workstreamId: Scalars['ID']['input'];
};


export type QueryWorkstreamStatusesArgs = {
  programmeId: Scalars['ID']['input'];
};


export type QueryYouSaidWeDidArgs = {
  programmeId: Scalars['ID']['input'];
};

/** Ask the owner of a return something. */
export type QueryReturnInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The line that it is about; left out, the return as a whole. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** What you want to know. */
  question: Scalars['String']['input'];
};

/** When a body is quorate. */
export type Quorum = {
  __typename?: 'Quorum';
  /** Categories that must be represented. */
  categories: Array<QuorumCategory>;
  /** Deputies count. */
  deputiesCount: Scalars['Boolean']['output'];
  /** How many voting members in all. */
  minimum: Scalars['Int']['output'];
  /** Organisations that must be represented. */
  organisations: Array<QuorumOrganisation>;
  /** Those who take part remotely count. */
  remoteCounts: Scalars['Boolean']['output'];
  /** What it means, as a sentence. */
  sentence: Scalars['String']['output'];
};

/** How many of one category a quorum needs. */
export type QuorumCategory = {
  __typename?: 'QuorumCategory';
  /** How many of them. */
  minimum: Scalars['Int']['output'];
  /** What the members count as. */
  name: Scalars['String']['output'];
};

/** How many of one category a quorum needs. */
export type QuorumCategoryInput = {
  /** How many of them. */
  minimum: Scalars['Int']['input'];
  /** What the members count as, such as lay member. */
  name: Scalars['String']['input'];
};

/** How many of one organisation a quorum needs. */
export type QuorumOrganisation = {
  __typename?: 'QuorumOrganisation';
  /** How many of its voting members. */
  minimum: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The organisation. */
  organisationId: Scalars['ID']['output'];
};

/** How many of one organisation a quorum needs. */
export type QuorumOrganisationInput = {
  /** How many of its voting members. */
  minimum: Scalars['Int']['input'];
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
};

/** Whether those who were there made a quorum. */
export type QuorumVerdict = {
  __typename?: 'QuorumVerdict';
  /** How many counted. */
  counted: Scalars['Int']['output'];
  /** They did. */
  isQuorate: Scalars['Boolean']['output'];
  /** It as a sentence, with what is missing. */
  sentence: Scalars['String']['output'];
};

/** Something that would change the colour. */
export type RagChange = {
  __typename?: 'RagChange';
  /** The day that it is about. */
  day: Maybe<Scalars['Day']['output']>;
  /** The day is that of a meeting. */
  isMeeting: Scalars['Boolean']['output'];
  /** FORECAST_BY, CONFIRM_DATE, RECORD_DONE, CLEAR_PAPERS or LOWER_RISK. */
  kind: Scalars['String']['output'];
  /** You may make it, as far as your roles go. */
  mayDo: Scalars['Boolean']['output'];
  /** The risk that it is about. */
  riskId: Maybe<Scalars['ID']['output']>;
  /** The items whose papers are waited for. */
  waitsFor: Array<RagItem>;
  /** The same in words. */
  words: Scalars['String']['output'];
};

/** An item whose owner reports another colour than the rules give. */
export type RagDifference = {
  __typename?: 'RagDifference';
  /** Its class. */
  classification: Scalars['String']['output'];
  /** Its code. */
  code: Scalars['String']['output'];
  /** The colour by rule. */
  computedRag: Scalars['String']['output'];
  /** That day has passed. */
  isExpired: Scalars['Boolean']['output'];
  /** The owner's colour is the one shown. */
  isReportedShown: Scalars['Boolean']['output'];
  /** The plan item. */
  itemId: Scalars['ID']['output'];
  /** Who owns it. */
  owner: Maybe<Scalars['String']['output']>;
  /** The owner's reason. */
  reason: Maybe<Scalars['String']['output']>;
  /** The colour that its owner reports. */
  reportedRag: Scalars['String']['output'];
  /** Unique in the answer. */
  rowId: Scalars['ID']['output'];
  /** The rule that decided. */
  ruleId: Scalars['String']['output'];
  /** The same in words. */
  sentence: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
  /** Until when it stands. */
  until: Maybe<Scalars['Day']['output']>;
  /** Its workstream. */
  workstreamId: Maybe<Scalars['ID']['output']>;
};

/** Why an item has its colour as one scenario sees it, and what would change that. */
export type RagExplanation = {
  __typename?: 'RagExplanation';
  /** The code of the item. */
  code: Scalars['String']['output'];
  /** The colour by rule. */
  computedRag: Scalars['String']['output'];
  /** How reported and computed differ; null where they agree. */
  difference: Maybe<Scalars['String']['output']>;
  /** What the rule looked at. */
  inputs: Array<NamedValue>;
  /** Why no change of this item alone makes it on track; null where one does. */
  noWay: Maybe<Scalars['String']['output']>;
  /** The other rules, in their order. */
  others: Array<AskedRagRule>;
  /** When. */
  reportedOn: Maybe<Scalars['Day']['output']>;
  /** What its owner reported. */
  reportedRag: Maybe<Scalars['String']['output']>;
  /** The row of the timeline. */
  rowId: Scalars['ID']['output'];
  /** The rule that decided. */
  ruleId: Scalars['String']['output'];
  /** What it says, with the thresholds of the programme. */
  ruleSays: Scalars['String']['output'];
  /** The scenario; null where scenarios agree. */
  scenarioId: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  scenarioName: Maybe<Scalars['String']['output']>;
  /** Why it applies. */
  sentence: Scalars['String']['output'];
  /** The status to show: a colour, or stale. */
  shown: Scalars['String']['output'];
  /** Why that is shown. */
  shownSentence: Scalars['String']['output'];
  /** What it compared with. */
  thresholds: Array<NamedValue>;
  /** What the item is. */
  title: Scalars['String']['output'];
  /** Against the period before. */
  trend: RagTrend;
  /** The smallest change for each better colour. */
  ways: Array<RagWay>;
};

/** A plan item by name. */
export type RagItem = {
  __typename?: 'RagItem';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The item. */
  id: Scalars['ID']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** A colour against what was on record at the end of the period before. */
export type RagTrend = {
  __typename?: 'RagTrend';
  /** Which way it went. */
  direction: TrendDirection;
  /** When it was said. */
  previousOn: Maybe<Scalars['Day']['output']>;
  /** The colour then. */
  previousRag: Maybe<Scalars['String']['output']>;
  /** The same in words. */
  sentence: Scalars['String']['output'];
};

/** The least that has to happen for a better colour. */
export type RagWay = {
  __typename?: 'RagWay';
  /** What has to happen, all of it. */
  changes: Array<RagChange>;
  /** All of it in a sentence. */
  sentence: Scalars['String']['output'];
  /** The colour that it gives. */
  to: Scalars['String']['output'];
};

/** Raise an action: of a meeting, an item, a decision, a body or a programme. */
export type RaiseActionInput = {
  /** The item of the agenda that it comes of. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The body that raises it; left out where a meeting, an item or a decision says it. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may read it; left out, whoever reads what it comes of. */
  classification?: InputMaybe<AgendaClassification>;
  /** The decision that it comes of. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is due. */
  dueOn: Scalars['Day']['input'];
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that raises it. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who does it; this or a post (ACT-1). */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The post that does it; this or a person (ACT-1). */
  ownerPostId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is for. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done. */
  title: Scalars['String']['input'];
};

/** Raise an issue: something that has happened. */
export type RaiseIssueInput = {
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<IssueClassification>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it does to the programme. */
  impact: Scalars['String']['input'];
  /** What sort of issue it is. */
  kind: IssueKind;
  /** The person who owns it. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The risk that it came of. */
  riskId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 critical to 4 minor. */
  severity: Scalars['Int']['input'];
  /** What has happened. */
  statement: Scalars['String']['input'];
  /** By when it is to be resolved. */
  targetOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** The workstream it belongs to. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Rate one dimension of a workstream; the row to change is the workstream. */
export type RateDimensionInput = {
  /** What is rated. */
  dimension: Dimension;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The colour; grey for not rated. */
  rag: DimensionRag;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** A rating that was just given, with what a rule says of it. */
export type RatedDimension = {
  __typename?: 'RatedDimension';
  /** The moment just after it was given, as an address names it; told with the history alone. */
  asAtAfter: Maybe<Scalars['String']['output']>;
  /** What was rated. */
  dimension: Dimension;
  /** The rating. */
  id: Scalars['ID']['output'];
  /** The colour; grey for not rated. */
  rag: DimensionRag;
  /** Who rated it. */
  ratedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  ratedOn: Scalars['Day']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** What stands on the page beside it. */
  warnings: Array<Problem>;
  /** The workstream. */
  workstreamId: Scalars['ID']['output'];
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

/** What was answered to a recommendation. */
export type RecommendationAnswer =
  | 'ACCEPTED'
  | 'PARTLY'
  | 'REJECTED';

/** What became of a recommendation. */
export type RecommendationState =
  | 'AGREED'
  | 'AMENDED'
  | 'DEFERRED'
  | 'PROPOSED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** Close a recommendation, or open it again, with what became of it or why. */
export type RecommendationStepInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** What a committee is asked to do. */
export type RecommendationVerb =
  | 'AGREES'
  | 'APPROVES'
  | 'DELEGATES'
  | 'ENDORSES'
  | 'NOTES'
  | 'RECOMMENDS';

/** Record what the assurer said: by its recorded decision, or by hand with evidence. */
export type RecordAssuranceInput = {
  /** The decision of the assurer. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it: the letter and its date. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** When it was given. */
  givenOn?: InputMaybe<Scalars['Day']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The outcome, where it is by hand. */
  outcome?: InputMaybe<AssuranceOutcome>;
};

/** Record who came to a meeting; lines that are left out stay as they are. */
export type RecordAttendanceInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The lines. */
  lines: Array<AttendanceLineInput>;
};

/** What became of a record. */
export type RecordChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** Record what was decided: by a body at a meeting, or for it between meetings. */
export type RecordDecisionInput = {
  /** Abstentions. */
  abstentions?: InputMaybe<Scalars['Int']['input']>;
  /** The agenda item of the body under which it stands. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** What this decision comes to, in pence. */
  amountPence?: InputMaybe<Scalars['Float']['input']>;
  /** The body that takes it. */
  bodyId: Scalars['ID']['input'];
  /** The last day on which it may be called in; worked out from the body unless said otherwise. */
  callInUntil?: InputMaybe<Scalars['Day']['input']>;
  /** How it was carried. */
  carriedBy?: InputMaybe<DecisionCarriedBy>;
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<DecisionClassification>;
  /** Its conditions; none for an unconditional outcome. */
  conditions: Array<ConditionInput>;
  /** Who was consulted (DEC-3). */
  consultees?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The officer or post to whom it is delegated. */
  delegate?: InputMaybe<Scalars['String']['input']>;
  /** The clause of the scheme of delegation. */
  delegationClause?: InputMaybe<Scalars['String']['input']>;
  /** First day of the delegation. */
  delegationFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The limit of the delegation in words. */
  delegationLimit?: InputMaybe<Scalars['String']['input']>;
  /** The limit in pence. */
  delegationLimitPence?: InputMaybe<Scalars['Float']['input']>;
  /** Last day of the delegation. */
  delegationTo?: InputMaybe<Scalars['Day']['input']>;
  /** The day from which it has effect, where that is later. */
  effectiveOn?: InputMaybe<Scalars['Day']['input']>;
  /** What it does to the plan once it is in effect. */
  effects?: InputMaybe<Array<DecisionEffectInput>>;
  /** Papers and evidence. */
  evidence?: InputMaybe<Array<DecisionEvidenceInput>>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that takes it; none for what is decided between meetings. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The options that were considered. */
  options?: InputMaybe<Array<DecisionOptionInput>>;
  /** What the body said, or is recommended to say. */
  outcome: DecisionOutcome;
  /** The gate or item of the programme that it is about. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['input'];
  /** Who proposed it. */
  proposedBy?: InputMaybe<Scalars['String']['input']>;
  /** The steer or decision that it ratifies (DEC-15). */
  ratifiesDecisionId?: InputMaybe<Scalars['ID']['input']>;
  /** For what an informal meeting said: the formal meeting that is to ratify it (MTG-13). */
  ratifyAtMeetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it was decided so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The meeting of the body to which it is reported (DEC-3). */
  reportBackMeetingId?: InputMaybe<Scalars['ID']['input']>;
  /** COMMITTEE unless said otherwise. */
  route?: InputMaybe<DecisionRoute>;
  /** Who seconded it. */
  secondedBy?: InputMaybe<Scalars['String']['input']>;
  /** Open conditions of other decisions that waited for this body and that this answers. */
  settlesConditionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day, for what is decided between meetings; today unless said otherwise. */
  takenOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** Why it could not wait for the next meeting (DEC-3). */
  urgencyReason?: InputMaybe<Scalars['String']['input']>;
  /** Votes against. */
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
  /** Votes for. */
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  /** The wording: as recommended, later as minuted. */
  wording: Scalars['String']['input'];
};

/** Record what a review thought of delivery, on its own scale. */
export type RecordDeliveryConfidenceInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** The rating on that scale. */
  rating: ConfidenceRating;
  /** What it recommends. */
  recommendations: Array<DeliveryRecommendationInput>;
  /** In which review, such as "Gate 2". */
  reviewType: Scalars['String']['input'];
  /** When. */
  reviewedOn: Scalars['Day']['input'];
  /** Who reviewed. */
  reviewer: Scalars['String']['input'];
  /** The scale of the review. */
  scale: ConfidenceScale;
  /** What the review found. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The workstream; left out for the whole programme. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record what people said. */
export type RecordFeedbackInput = {
  /** The consultation; none where it comes from an event outside every consultation. */
  consultationId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The event or survey it came from. */
  origin: Scalars['String']['input'];
  /** How many said so; left out where nobody counted. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** The first day on which it came in. */
  receivedFrom: Scalars['Day']['input'];
  /** The last day on which it came in, not after today. */
  receivedTo: Scalars['Day']['input'];
  /** What people said. */
  summary: Scalars['String']['input'];
  /** The theme in a few words. */
  theme: Scalars['String']['input'];
  /** The workstream that it is about. */
  workstreamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record what shows that one of the four principles is kept. */
export type RecordGunningInput = {
  /** What shows it. */
  evidence: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** It is judged to be kept. */
  isMet: Scalars['Boolean']['input'];
  /** Which. */
  principle: GunningPrinciple;
};

/** Say what became of an item. */
export type RecordItemResultInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a deferred item: the later meeting; left out, the forward plan. */
  deferredToId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** A note on that. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why it cannot wait, where the papers of that meeting are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  result: AgendaItemResult;
};

/** From when to when the record can be read, and known moments. */
export type RecordMoments = {
  __typename?: 'RecordMoments';
  /** The first day on record. */
  firstDay: Scalars['Day']['output'];
  /** The latest first. */
  points: Array<AsAtPoint>;
  /** The office's today, whatever moment is read. */
  today: Scalars['Day']['output'];
};

/** Record what came back from scrutiny or from the Secretary of State. */
export type RecordScrutinyOutcomeInput = {
  /** The committee that gave it. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Its recorded decision. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the direction, for CALLED_IN. */
  directionOn?: InputMaybe<Scalars['Day']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** When it was given, not after today. */
  givenOn: Scalars['Day']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it was. */
  outcome: ScrutinyOutcome;
  /** What it says. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Record votes by name on an item or a decision (INT-1, VOT-1, VOT-2). */
export type RecordVotesInput = {
  /** The item. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The decision. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The votes; those left out stay as they are. */
  votes: Array<NamedVoteInput>;
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

/** Put an interest of a member into the register of a body. */
export type RegisterInterestInput = {
  /** What it is. */
  description: Scalars['String']['input'];
  /** First day, where known. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Its kind (INT-3). */
  kind: InterestKind;
  /** The seat. */
  memberId: Scalars['ID']['input'];
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

/** A risk, an issue or a decision that belongs to an item. */
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

/** Remind everybody who still owes something in a period. */
export type RemindOwnersInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The period. */
  periodId: Scalars['ID']['input'];
};

/** Take an empty section off an agenda. */
export type RemoveAgendaSectionInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Take a paper out, on record. The id is that of the paper. */
export type RemoveConsultationDocumentInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take out what people said, on record. */
export type RemoveFeedbackInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take a draft out, on record. */
export type RemoveFeedbackResponseInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take back that a body went into another. */
export type RemovePredecessorInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take a count out, on record. */
export type RemoveResponseCountInput = {
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

/** Give a section other words. */
export type RenameAgendaSectionInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot wait, once papers are out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its words. */
  title: Scalars['String']['input'];
};

/** Ask for files of an edition. */
export type RenderEditionInput = {
  /** Whom the files are for. */
  audience: PackAudience;
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** Which files. */
  formats: Array<PackFormat>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** A file of an edition: there, on its way, or still to be asked for. */
export type RenderJob = {
  __typename?: 'RenderJob';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Whom it is for. */
  audience: PackAudience;
  /** Why it was not made, in a sentence. */
  error: Maybe<Scalars['String']['output']>;
  /** What sort of file. */
  format: PackFormat;
  /** The work on it; null where nobody asked for it. */
  id: Maybe<Scalars['ID']['output']>;
  /** When it was made. */
  madeAt: Maybe<Scalars['Instant']['output']>;
  /** You may call it off. */
  mayCancel: Scalars['Boolean']['output'];
  /** Where it is to be had, below the address of the product. */
  path: Maybe<Scalars['String']['output']>;
  /** How far it is, in hundredths. */
  progress: Scalars['Int']['output'];
  /** What made it, with its version. */
  renderer: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Its size in bytes. */
  size: Maybe<Scalars['Int']['output']>;
  /** How far it is. */
  state: RenderState;
  /** What is being done, in words. */
  step: Scalars['String']['output'];
};

/** Call off, or try again, the making of a file. */
export type RenderJobInput = {
  /** The work on the file. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** How far a file of an edition is. */
export type RenderState =
  | 'CANCELLED'
  /** It is there; it is never made again. */
  | 'DONE'
  | 'FAILED'
  /** Nobody has asked for it yet. */
  | 'NOT_ASKED'
  | 'RUNNING'
  | 'WAITING';

/** Take the last step of an action back. */
export type ReopenActionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take the result of an item back. */
export type ReopenAgendaItemInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Take the answer of a line back. */
export type ReopenLineInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** Open a period for returns again. */
export type ReopenPeriodInput = {
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

/** Record the reply to recommendations. The id is that of the answer. */
export type ReplyToScrutinyInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** When it was sent, not after today. */
  repliedOn: Scalars['Day']['input'];
  /** What was replied. */
  reply: Scalars['String']['input'];
};

/** An agenda item that could have the recommendations. */
export type ReportAgendaItem = {
  __typename?: 'ReportAgendaItem';
  /** Whether it has a recommendation already. */
  hasRecommendation: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The title of its meeting; null in the forward plan. */
  meetingTitle: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Something that a report comes with. */
export type ReportAppendix = {
  __typename?: 'ReportAppendix';
  /** Its address on the web. */
  link: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Something that the report comes with. */
export type ReportAppendixInput = {
  /** Its address on the web. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** Who may see a report. */
export type ReportClassification =
  | 'EXEMPT'
  | 'OFFICIAL'
  | 'OPEN';

/** Record the meeting to which a decision taken between meetings was reported. */
export type ReportDecisionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting of the body, held. */
  meetingId: Scalars['ID']['input'];
};

/** An edition of a report. */
export type ReportEditionLine = {
  __typename?: 'ReportEditionLine';
  /** Its number. */
  edition: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How far it is. */
  state: ReportState;
};

/** What the programme’s own data would say in a report. Nothing of it is stored by asking. */
export type ReportFill = {
  __typename?: 'ReportFill';
  /** For part 2. */
  background: Scalars['String']['output'];
  /** For part 6. */
  nextSteps: Scalars['String']['output'];
  /** The scenarios of the programme. */
  options: Array<ReportOption>;
  /** The meetings that are still to come. */
  timetable: Array<ReportTimetableRow>;
};

/** What follows for an issue, and which post stands for it. */
export type ReportImplication = {
  __typename?: 'ReportImplication';
  /** What follows; "None" where nothing does. */
  implication: Scalars['String']['output'];
  /** The issue. */
  issue: Scalars['String']['output'];
  /** The post that has signed off; empty where none has. */
  signOff: Scalars['String']['output'];
};

/** What follows for an issue. */
export type ReportImplicationInput = {
  /** What follows; "None" where nothing does. */
  implication: Scalars['String']['input'];
  /** The issue. */
  issue: Scalars['String']['input'];
  /** The post that has signed off; empty for none. */
  signOff: Scalars['String']['input'];
};

/** Something that a committee could choose. */
export type ReportOption = {
  __typename?: 'ReportOption';
  /** What speaks for it, a line each. */
  advantages: Scalars['String']['output'];
  /** What speaks against it, a line each. */
  disadvantages: Scalars['String']['output'];
  /** Whether it is the preferred one. */
  isPreferred: Scalars['Boolean']['output'];
  /** What it is. */
  text: Scalars['String']['output'];
};

/** Something that the committee could choose. */
export type ReportOptionInput = {
  /** What speaks for it, a line each. */
  advantages: Scalars['String']['input'];
  /** What speaks against it, a line each. */
  disadvantages: Scalars['String']['input'];
  /** Whether it is the preferred one. */
  isPreferred: Scalars['Boolean']['input'];
  /** What it is. */
  text: Scalars['String']['input'];
};

/** How a report relates to a corporate priority. */
export type ReportPriority = {
  __typename?: 'ReportPriority';
  /** How the report relates to it. */
  text: Scalars['String']['output'];
  /** The priority. */
  title: Scalars['String']['output'];
};

/** How the report relates to a corporate priority. */
export type ReportPriorityInput = {
  /** How the report relates to it. */
  text: Scalars['String']['input'];
  /** The priority. */
  title: Scalars['String']['input'];
};

/** What a committee is asked to decide. */
export type ReportRecommendation = {
  __typename?: 'ReportRecommendation';
  /** What was agreed instead, or why it came out so. */
  note: Maybe<Scalars['String']['output']>;
  /** Its number in the report, from 1. */
  number: Scalars['Int']['output'];
  /** Both as one sentence. */
  sentence: Scalars['String']['output'];
  /** What became of it. */
  state: RecommendationState;
  /** What follows the verb. */
  text: Scalars['String']['output'];
  /** What the committee is asked to do. */
  verb: RecommendationVerb;
};

/** A recommendation as it is proposed. */
export type ReportRecommendationInput = {
  /** What follows the verb. */
  text: Scalars['String']['input'];
  /** What the committee is asked to do. */
  verb: RecommendationVerb;
};

/** How far a report is. */
export type ReportState =
  /** Being written. */
  | 'DRAFT'
  /** Locked: only a new edition says something else. */
  | 'FINAL'
  /** Put before its committee. */
  | 'PRESENTED';

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

/** A meeting on the way, and when it is. */
export type ReportTimetableRow = {
  __typename?: 'ReportTimetableRow';
  /** When it is; null where nothing is stated. */
  date: Maybe<PlanDate>;
  /** The meeting. */
  meeting: Scalars['String']['output'];
};

/** A meeting on the way. */
export type ReportTimetableRowInput = {
  /** When it is, as people write it; empty for none. */
  date: Scalars['String']['input'];
  /** The meeting. */
  meeting: Scalars['String']['input'];
};

/** The reporting cycle of a programme. */
export type Reporting = {
  __typename?: 'Reporting';
  /** Null while none is set up. */
  calendar: Maybe<ReportingCalendar>;
  /** You may approve periods. */
  mayApprove: Scalars['Boolean']['output'];
  /** You may set the calendar up or change it. */
  mayConfigure: Scalars['Boolean']['output'];
  /** You may open periods and review returns. */
  mayManage: Scalars['Boolean']['output'];
  /** What would be opened next. */
  next: Maybe<PlannedPeriod>;
  /** Today, by the clock of the office. */
  today: Scalars['Day']['output'];
};

/** How often a programme reports. */
export type ReportingCalendar = {
  __typename?: 'ReportingCalendar';
  /** Owners may answer by a link without a password. */
  allowsLinks: Scalars['Boolean']['output'];
  /** Working days after a period until returns are due. */
  cutOffWorkingDays: Scalars['Int']['output'];
  /** Who hears of what is missing, in words. */
  escalateTo: Scalars['String']['output'];
  /** The person who hears of what is missing. */
  escalateToPersonId: Maybe<Scalars['ID']['output']>;
  /** The post that does. */
  escalateToPostId: Maybe<Scalars['ID']['output']>;
  /** The first day of the first period. */
  firstFrom: Scalars['Day']['output'];
  /** How often. */
  frequency: ReportingFrequency;
  /** Working days after that until they count as missing. */
  graceWorkingDays: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Days for which such a link holds. */
  linkDays: Scalars['Int']['output'];
  /** Working days before the cut-off on which owners are reminded. */
  remindWorkingDays: Scalars['Int']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
  /** By which year quarters are named. */
  yearBasis: YearBasis;
};

/** How often a programme reports. */
export type ReportingFrequency =
  | 'FOUR_WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY';

/** One round of reporting, with how many returns are in. */
export type ReportingPeriod = {
  __typename?: 'ReportingPeriod';
  /** Returns accepted. */
  accepted: Scalars['Int']['output'];
  /** When returns are due. */
  cutOffOn: Scalars['Day']['output'];
  /** Its first day. */
  fromOn: Scalars['Day']['output'];
  /** The last day of grace. */
  graceUntil: Scalars['Day']['output'];
  /** Returns handed in. */
  handedIn: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Of those, handed in after the cut-off. */
  late: Scalars['Int']['output'];
  /** Returns missing after the grace days. */
  missing: Scalars['Int']['output'];
  /** Its name, such as November 2017. */
  name: Scalars['String']['output'];
  /** Its number in the programme. */
  number: Scalars['Int']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Returns in all. */
  returns: Scalars['Int']['output'];
  /** What was to be put right when it was sent back. */
  sentBackComment: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state: ReportingPeriodState;
  /** The reason given with its last step. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Its last day. */
  toOn: Scalars['Day']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** A period with its returns. */
export type ReportingPeriodDetail = {
  __typename?: 'ReportingPeriodDetail';
  /** What is missing or stale in it as it stands. */
  gaps: Array<RuleWarning>;
  /** The steps that it took, the first one first. */
  history: Array<PeriodStepTaken>;
  /** You may query, accept and send back returns of it now. */
  mayReview: Scalars['Boolean']['output'];
  /** Who answers, the vacant ones first. */
  owners: Array<PeriodOwner>;
  /** The period. */
  period: ReportingPeriod;
  /** Who was reminded, the newest first. */
  reminders: Array<ReturnReminder>;
  /** Its returns, in the order of the workstreams. */
  returns: Array<PeriodReturn>;
  /** What you may do with it now. */
  steps: Array<ReportingPeriodStep>;
  /** Today, by the clock of the office. */
  today: Scalars['Day']['output'];
};

/** How far a period has come. */
export type ReportingPeriodState =
  | 'ISSUED'
  /** Owners answer. */
  | 'OPEN'
  | 'PMO_REVIEWED'
  | 'SRO_APPROVED'
  /** The programme office has taken the returns in, and reviews them. */
  | 'SUBMITTED';

/** What can be done with a period. */
export type ReportingPeriodStep =
  | 'APPROVE'
  | 'ISSUE'
  | 'REOPEN'
  | 'REVIEW'
  | 'SEND_BACK'
  | 'SUBMIT';

/** Rescind a decision, by a later one of the body or by a stated authority. */
export type RescindDecisionInput = {
  /** The authority, where no decision did it. */
  authority?: InputMaybe<Scalars['String']['input']>;
  /** The later decision of the same body. */
  byDecisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** By which way responses come in. */
export type ResponseChannel =
  | 'EVENT'
  | 'FOCUS_GROUP'
  | 'LETTER_OR_EMAIL'
  | 'ONLINE_SURVEY'
  | 'OTHER'
  | 'PAPER_SURVEY'
  | 'PETITION'
  | 'SOCIAL_MEDIA'
  | 'TELEPHONE';

/** What a published response said before it was corrected. */
export type ResponseCorrection = {
  __typename?: 'ResponseCorrection';
  /** What it had said. */
  answer: Scalars['String']['output'];
  /** Why it could not be done. */
  cannotReason: Maybe<Scalars['String']['output']>;
  /** When it was corrected. */
  correctedOn: Scalars['Day']['output'];
  /** What had been decided. */
  decision: FeedbackDecision;
  /** What had shown it. */
  evidence: Maybe<Scalars['String']['output']>;
  /** The codes of the feedback that it had answered. */
  feedbackCodes: Array<Scalars['String']['output']>;
  /** Which correction, from 1. */
  position: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** How many of a segment answered by a channel. */
export type ResponseCount = {
  __typename?: 'ResponseCount';
  /** Counted up to this day. */
  asOf: Scalars['Day']['output'];
  /** By which way. */
  channel: ResponseChannel;
  /** The consultation. */
  consultationId: Scalars['ID']['output'];
  /** The count. */
  id: Scalars['ID']['output'];
  /** How many; null where it is not known. */
  responses: Maybe<Scalars['Int']['output']>;
  /** Of whom: everybody, or a segment. */
  segment: Scalars['String']['output'];
  /** Who counted, and where it stands. */
  sourceNote: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** How many answered a consultation. */
export type ResponseTotals = {
  __typename?: 'ResponseTotals';
  /** Each segment, everybody first. Segments overlap: they do not add up. */
  bySegment: Array<SegmentTotal>;
  /** The consultation. */
  consultationId: Scalars['ID']['output'];
  /** Everybody over all channels, and what of it is not known. */
  words: Scalars['String']['output'];
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

/** Take a draft up again. */
export type RestoreCommitteeReportInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** Take an archived post up again. */
export type RestorePostInput = {
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

/** Try a letter again now. */
export type RetryMailInput = {
  /** The letter. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What was answered, as it stands now. */
export type ReturnAnswer = {
  __typename?: 'ReturnAnswer';
  /** The line, return or question. */
  id: Scalars['ID']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
  /** Warnings of rules that were accepted. */
  warnings: Array<RuleWarning>;
};

/** A return after a change. */
export type ReturnChange = {
  __typename?: 'ReturnChange';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How far it has come. */
  state: PeriodReturnState;
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** What is said of one plan item in a return. */
export type ReturnLine = {
  __typename?: 'ReturnLine';
  /** What its owner did. */
  answer: ReturnLineAnswer;
  /** By whom. */
  answeredBy: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredOn: Maybe<Scalars['Day']['output']>;
  /** Why it is asked. */
  askedBecause: Maybe<AskedBecause>;
  /** Code of the item. */
  code: Scalars['String']['output'];
  /** The colour by rule now. */
  computedNow: Maybe<Scalars['String']['output']>;
  /** The colour by rule when it was answered, or opened. */
  computedRag: Maybe<Scalars['String']['output']>;
  /** What that rests on, in a sentence. */
  computedSentence: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** An answer is asked for; otherwise what was said last is carried forward. */
  isAsked: Scalars['Boolean']['output'];
  /** The colour that stands differs from that by rule. */
  isDifferent: Scalars['Boolean']['output'];
  /** The item is exempt. */
  isExempt: Scalars['Boolean']['output'];
  /** You answer for it. */
  isMine: Scalars['Boolean']['output'];
  /** Nobody is there to answer. */
  isVacant: Scalars['Boolean']['output'];
  /** Version of the plan item, to send with an answer. */
  itemVersion: Scalars['Int']['output'];
  /** What is said of it. */
  narrative: Maybe<Scalars['String']['output']>;
  /** Why the colour differs from the rule. */
  overrideReason: Maybe<Scalars['String']['output']>;
  /** Until when that stands. */
  overrideUntil: Maybe<Scalars['Day']['output']>;
  /** Who answers, in words. */
  owner: Scalars['String']['output'];
  /** The person who answers. */
  ownerPersonId: Maybe<Scalars['ID']['output']>;
  /** The post that answers. */
  ownerPostId: Maybe<Scalars['ID']['output']>;
  /** By when. */
  pathDueOn: Maybe<Scalars['Day']['output']>;
  /** Who walks it. */
  pathOwner: Maybe<Scalars['String']['output']>;
  /** The way back to green. */
  pathToGreen: Maybe<Scalars['String']['output']>;
  /** The plan item. */
  planItemId: Scalars['ID']['output'];
  /** What was said in the period before. */
  previousNarrative: Maybe<Scalars['String']['output']>;
  /** The colour that stood in the period before. */
  previousRag: Maybe<Scalars['String']['output']>;
  /** The colour that stands: answered, or carried forward. */
  rag: Maybe<Scalars['String']['output']>;
  /** The return. */
  returnId: Scalars['ID']['output'];
  /** Title of the item. */
  title: Scalars['String']['output'];
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** What an owner did with a line. */
export type ReturnLineAnswer =
  | 'NO_CHANGE'
  | 'UNANSWERED'
  | 'UPDATED';

/** A way for one person to answer one period without a password. */
export type ReturnLink = {
  __typename?: 'ReturnLink';
  /** When it was bound to a browser. */
  boundAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** The link. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** Their name. */
  personName: Scalars['String']['output'];
  /** Why it was withdrawn. */
  revokeReason: Maybe<Scalars['String']['output']>;
  /** NEW, IN_USE, EXPIRED, CLOSED or REVOKED. */
  state: Scalars['String']['output'];
  /** Its uses, the newest first. */
  uses: Array<ReturnLinkUse>;
  /** Version to send with a change. */
  version: Scalars['Int']['output'];
};

/** Somebody who owns something in a period. */
export type ReturnLinkPerson = {
  __typename?: 'ReturnLinkPerson';
  /** Of these, how many are answered. */
  answered: Scalars['Int']['output'];
  /** Items asked of them. */
  asked: Scalars['Int']['output'];
  /** A link can be sent to them. */
  hasAddress: Scalars['Boolean']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
};

/** One use of a link, allowed or refused. */
export type ReturnLinkUse = {
  __typename?: 'ReturnLinkUse';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** It was refused. */
  isRefused: Scalars['Boolean']['output'];
  /** What happened, such as ANSWERED or REFUSED_EXPIRED. */
  outcome: Scalars['String']['output'];
  /** The same in words. */
  words: Scalars['String']['output'];
};

/** The links of a period, and for whom one can be made. */
export type ReturnLinks = {
  __typename?: 'ReturnLinks';
  /** The reporting calendar allows links. */
  allowsLinks: Scalars['Boolean']['output'];
  /** Letters leave this product. */
  canMail: Scalars['Boolean']['output'];
  /** Links, the newest first. */
  links: Array<ReturnLink>;
  /** Owners of the period. */
  people: Array<ReturnLinkPerson>;
  /** The period. */
  periodId: Scalars['ID']['output'];
  /** Its name. */
  periodName: Scalars['String']['output'];
  /** The period takes answers. */
  takesAnswers: Scalars['Boolean']['output'];
};

/** Return checked minutes to draft. */
export type ReturnMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** What the programme office asks about a return. */
export type ReturnQuery = {
  __typename?: 'ReturnQuery';
  /** The answer. */
  answer: Maybe<Scalars['String']['output']>;
  /** Who answered. */
  answeredBy: Maybe<Scalars['String']['output']>;
  /** When. */
  answeredOn: Maybe<Scalars['Day']['output']>;
  /** Who asks. */
  askedBy: Scalars['String']['output'];
  /** When it was asked. */
  askedOn: Scalars['Day']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The line; null for the return as a whole. */
  lineId: Maybe<Scalars['ID']['output']>;
  /** What is asked. */
  question: Scalars['String']['output'];
  /** The return. */
  returnId: Scalars['ID']['output'];
  /** How far it has come. */
  state: ReturnQueryState;
  /** Version to send with the next change. */
  version: Scalars['Int']['output'];
};

/** How far a query has come. */
export type ReturnQueryState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN';

/** One time that somebody was reminded. */
export type ReturnReminder = {
  __typename?: 'ReturnReminder';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** A letter was written too. */
  isByLetter: Scalars['Boolean']['output'];
  /** Of what. */
  kind: ReturnReminderKind;
  /** On which day. */
  onDay: Scalars['Day']['output'];
  /** Who. */
  person: Scalars['String']['output'];
  /** What it said. */
  sentence: Scalars['String']['output'];
};

/** What somebody was told. */
export type ReturnReminderKind =
  /** The programme office asked for it. */
  | 'BY_HAND'
  | 'DUE'
  | 'DUE_SOON'
  | 'ESCALATED'
  | 'OPENED'
  | 'OVERDUE';

/** What you still owe in the period that is open. */
export type ReturnsDue = {
  __typename?: 'ReturnsDue';
  /** When returns are due. */
  cutOffOn: Scalars['Day']['output'];
  /** Items of yours without an answer. */
  lines: Scalars['Int']['output'];
  /** The period. */
  periodId: Scalars['ID']['output'];
  /** Its name. */
  periodName: Scalars['String']['output'];
  /** Queries that wait for your answer. */
  queries: Scalars['Int']['output'];
  /** The newest reminder that you got, in its words. */
  reminder: Maybe<Scalars['String']['output']>;
  /** Returns of yours that are not handed in. */
  returns: Array<Scalars['String']['output']>;
  /** How it stands by the days. */
  standing: PeriodReturnStanding;
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

/** What somebody said of an edition. */
export type ReviewVerdict =
  | 'ACKNOWLEDGED'
  | 'SENT_BACK'
  | 'SIGNED';

/** Begin a new edition of a final report. */
export type ReviseCommitteeReportInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Take a calendar feed back: its address stops working at once. */
export type RevokeCalendarFeedInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Withdraw a link: it stops working at once. */
export type RevokeReturnLinkInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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
  /** The issue that it became; null where it became none, none was kept, or you may not see that one. */
  issue: Maybe<IssueReference>;
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

/** How one colour is made of many. */
export type RollupPolicy =
  /** What the SRO judges it to be, the worst of its items beside it. */
  | 'SRO_JUDGEMENT'
  /** The average of the points of each colour, against two thresholds. */
  | 'WEIGHTED'
  /** A workstream is as red as its reddest item. */
  | 'WORST_OF';

/** The policy of a programme once it was set. */
export type RollupPolicyChange = {
  __typename?: 'RollupPolicyChange';
  /** The policy in a sentence. */
  policySentence: Scalars['String']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** Points from 0 to 100, and from which average it is worse. */
export type RollupWeights = {
  __typename?: 'RollupWeights';
  /** Points of at risk. */
  amber: Scalars['Int']['output'];
  /** At risk from this average. */
  amberFrom: Scalars['Int']['output'];
  /** Points of on track and of complete. */
  green: Scalars['Int']['output'];
  /** Points of off track. */
  red: Scalars['Int']['output'];
  /** Off track from this average. */
  redFrom: Scalars['Int']['output'];
};

/** Points from 0 to 100, and from which average a workstream is worse. */
export type RollupWeightsInput = {
  /** Points of at risk. */
  amber: Scalars['Int']['input'];
  /** At risk from this average. */
  amberFrom: Scalars['Int']['input'];
  /** Points of on track and of complete. */
  green: Scalars['Int']['input'];
  /** Points of off track. */
  red: Scalars['Int']['input'];
  /** Off track from this average. */
  redFrom: Scalars['Int']['input'];
};

/** One step of the way to the target. */
export type RouteStep = {
  __typename?: 'RouteStep';
  /** It alone puts what follows where it is. */
  isDriving: Scalars['Boolean']['output'];
  /** Its day has come and nothing is recorded: it counts as done today (PROJ-2). */
  isOverdue: Scalars['Boolean']['output'];
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

/** Save what a draft says. What is left out stays; null empties it. Numbers follow from the order. */
export type SaveCommitteeReportInput = {
  /** Part 8. */
  appendices?: InputMaybe<Array<ReportAppendixInput>>;
  /** Part 2. */
  background?: InputMaybe<Scalars['String']['input']>;
  /** Who may see it. */
  classification?: InputMaybe<ReportClassification>;
  /** Part 5. */
  consultation?: InputMaybe<Scalars['String']['input']>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** Who takes the final decision. */
  finalDecisionMaker?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Part 7. */
  implications?: InputMaybe<Array<ReportImplicationInput>>;
  /** Whether the final decision is to be made at this meeting. */
  isFinalDecision?: InputMaybe<Scalars['Boolean']['input']>;
  /** The lead head of service, by post. */
  leadHeadOfService?: InputMaybe<Scalars['String']['input']>;
  /** The lead officer and author, by post. */
  leadOfficer?: InputMaybe<Scalars['String']['input']>;
  /** The meeting that it goes to. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Part 6. */
  nextSteps?: InputMaybe<Scalars['String']['input']>;
  /** Part 3. */
  options?: InputMaybe<Array<ReportOptionInput>>;
  /** The corporate priorities that it touches. */
  priorities?: InputMaybe<Array<ReportPriorityInput>>;
  /** Part 1. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Part 4. */
  reasons?: InputMaybe<Scalars['String']['input']>;
  /** What the committee is asked to decide. */
  recommendations?: InputMaybe<Array<ReportRecommendationInput>>;
  /** The meetings on the way. */
  timetable?: InputMaybe<Array<ReportTimetableRowInput>>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The wards that it affects. */
  wardsAffected?: InputMaybe<Scalars['String']['input']>;
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
  /** When it ends, on the same day. */
  endsAt?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of meeting it is. */
  kind: MeetingKind;
  /** Where people join from elsewhere. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it begins, Europe/London, as HH:MM. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Where it meets. */
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** What came back. */
export type ScrutinyAnswer = {
  __typename?: 'ScrutinyAnswer';
  /** The body that gave it. */
  bodyName: Maybe<Scalars['String']['output']>;
  /** The recorded decision of that body; null also where you may not see it. */
  decision: Maybe<NamedDecision>;
  /** When the decision is due after a direction: six months. */
  decisionDueOn: Maybe<Scalars['Day']['output']>;
  /** Day of the direction of a call-in. */
  directionOn: Maybe<Scalars['Day']['output']>;
  /** When it was given. */
  givenOn: Scalars['Day']['output'];
  /** The answer. */
  id: Scalars['ID']['output'];
  /** What it was. */
  outcome: ScrutinyOutcome;
  /** When it was replied to. */
  repliedOn: Maybe<Scalars['Day']['output']>;
  /** What was replied. */
  reply: Maybe<Scalars['String']['output']>;
  /** When a reply to recommendations is due: 28 days. */
  replyDueOn: Maybe<Scalars['Day']['output']>;
  /** What it says. */
  summary: Maybe<Scalars['String']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** A committee that is asked about a case. */
export type ScrutinyBody = {
  __typename?: 'ScrutinyBody';
  /** The body. */
  bodyId: Scalars['ID']['output'];
  /** Its name. */
  bodyName: Scalars['String']['output'];
  /** When it was consulted; null where it is only named. */
  consultedOn: Maybe<Scalars['Day']['output']>;
  /** The line. */
  id: Scalars['ID']['output'];
  /** Somebody read the paper so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** How, or by whom. */
  note: Maybe<Scalars['String']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** A proposal before scrutiny. */
export type ScrutinyCase = {
  __typename?: 'ScrutinyCase';
  /** What came back, newest first. */
  answers: Array<ScrutinyAnswer>;
  /** When it began; the rules of that day apply. */
  begunOn: Scalars['Day']['output'];
  /** The committees. */
  bodies: Array<ScrutinyBody>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** By when comments are needed. */
  commentsDate: Maybe<PlanDate>;
  /** Everything that was said of both dates, newest first. */
  dates: Array<ScrutinyDate>;
  /** When it is to be decided. */
  decisionDate: Maybe<PlanDate>;
  /** Who determined it. */
  determinedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  determinedOn: Maybe<Scalars['Day']['output']>;
  /** Why. */
  determinedReason: Maybe<Scalars['String']['output']>;
  /** Why the decision may come before the comments. */
  earlyReason: Maybe<Scalars['String']['output']>;
  /** The case. */
  id: Scalars['ID']['output'];
  /** Somebody read the paper so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** They were set by hand. */
  isRegimeSet: Scalars['Boolean']['output'];
  /** What they were told, newest first. */
  notifications: Array<ScrutinyNotification>;
  /** The rules that apply. */
  regime: ScrutinyRegime;
  /** Why they were set by hand. */
  regimeReason: Maybe<Scalars['String']['output']>;
  /** What the rules mean. */
  regimeSentence: Scalars['String']['output'];
  /** The paper it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in it. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** Stage of the pathway; null where it is not stated. */
  stageNumber: Maybe<Scalars['Int']['output']>;
  /** Whether the change is substantial. */
  substantialChange: SubstantialChange;
  /** The proposal. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
  /** What the rules say of it today. */
  warnings: Array<RuleWarning>;
};

/** The proposals of a programme that are before scrutiny. */
export type ScrutinyCases = {
  __typename?: 'ScrutinyCases';
  /** The cases. */
  cases: Array<ScrutinyCase>;
  /** You may record what happens to them. */
  mayEdit: Scalars['Boolean']['output'];
};

/** A case after a change. */
export type ScrutinyChange = {
  __typename?: 'ScrutinyChange';
  /** Warnings that were accepted with a reason. */
  accepted: Array<RuleWarning>;
  /** The case. */
  case: ScrutinyCase;
  /** How a typed date was read. */
  reading: Maybe<Scalars['String']['output']>;
};

/** What was said of one of the two dates. */
export type ScrutinyDate = {
  __typename?: 'ScrutinyDate';
  /** The date. */
  date: PlanDate;
  /** The statement. */
  id: Scalars['ID']['output'];
  /** It is the one that counts now. */
  isCurrent: Scalars['Boolean']['output'];
  /** Why it was stated so. */
  reason: Scalars['String']['output'];
  /** Which date. */
  role: ScrutinyDateRole;
  /** When. */
  statedOn: Scalars['Day']['output'];
};

/** Which of the two days that scrutiny is told of. */
export type ScrutinyDateRole =
  | 'COMMENTS_BY'
  | 'DECISION';

/** What scrutiny was told. */
export type ScrutinyNotification = {
  __typename?: 'ScrutinyNotification';
  /** The day for comments as it was told. */
  commentsDate: Maybe<Scalars['String']['output']>;
  /** The day of the decision as it was told. */
  decisionDate: Maybe<Scalars['String']['output']>;
  /** The notification. */
  id: Scalars['ID']['output'];
  /** Where both dates were published. */
  publishedAt: Maybe<Scalars['String']['output']>;
  /** By what: a letter, a paper. */
  toldBy: Scalars['String']['output'];
  /** When. */
  toldOn: Scalars['Day']['output'];
  /** Who was told. */
  toldWhom: Scalars['String']['output'];
};

/** What came back from scrutiny or from the Secretary of State. REFERRED only before 31 January 2024, call-in only since. */
export type ScrutinyOutcome =
  | 'CALLED_IN'
  | 'CALL_IN_DECLINED'
  | 'CALL_IN_REQUESTED'
  | 'COMMENTS'
  | 'NOTED'
  | 'NOT_SUPPORTED'
  | 'RECOMMENDATIONS'
  | 'REFERRED'
  | 'SUPPORTED';

/** The rules that a case runs under. */
export type ScrutinyRegime =
  | 'CALL_IN_2024'
  | 'REGULATIONS_2013';

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
  | 'ISSUE'
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
  /** What its vote weighs; 1 unless said otherwise. */
  voteWeight?: InputMaybe<Scalars['Int']['input']>;
};

/** How far one of the five cases is written. */
export type SectionState =
  | 'COMPLETE'
  | 'DRAFT'
  | 'NOT_STARTED';

/** A line on the version that was seen. */
export type SeenLineInput = {
  /** Its version. */
  expectedVersion: Scalars['Int']['input'];
  /** The line. */
  id: Scalars['ID']['input'];
};

/** One segment over all channels. */
export type SegmentTotal = {
  __typename?: 'SegmentTotal';
  /** The sum of what is known. */
  known: Scalars['Int']['output'];
  /** Of whom. */
  segment: Scalars['String']['output'];
  /** How many channels are not known. */
  unknown: Scalars['Int']['output'];
  /** Both, as in 412 + 1 channel not known. */
  words: Scalars['String']['output'];
};

/** What a senate recommended, and what was answered. */
export type SenateRecommendation = {
  __typename?: 'SenateRecommendation';
  /** Null while it is not answered. */
  answer: Maybe<RecommendationAnswer>;
  /** Why it is not accepted in full. */
  answerReason: Maybe<Scalars['String']['output']>;
  /** The recommendation. */
  id: Scalars['ID']['output'];
  /** Its number in the report. */
  number: Scalars['Int']['output'];
  /** Who owns what follows. */
  owner: Maybe<Scalars['String']['output']>;
  /** Its version. */
  version: Scalars['Int']['output'];
  /** What is recommended. */
  wording: Scalars['String']['output'];
};

/** A review of the clinical evidence by a senate. */
export type SenateReview = {
  __typename?: 'SenateReview';
  /** When the check for accuracy is due back. */
  accuracyDueOn: Maybe<Scalars['Day']['output']>;
  /** When the business case was marked final. */
  businessCaseFinalOn: Maybe<Scalars['Day']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** When the draft report is due. */
  draftReportOn: Maybe<Scalars['Day']['output']>;
  /** When evidence is submitted. */
  evidenceOn: Maybe<Scalars['Day']['output']>;
  /** When the final report is due. */
  finalReportOn: Maybe<Scalars['Day']['output']>;
  /** The review. */
  id: Scalars['ID']['output'];
  /** Somebody read the paper so. */
  isInterpretation: Scalars['Boolean']['output'];
  /** Anything else. */
  note: Maybe<Scalars['String']['output']>;
  /** When the panel meets. */
  panelOn: Maybe<Scalars['Day']['output']>;
  /** What it recommended. */
  recommendations: Array<SenateRecommendation>;
  /** When it was asked for. */
  requestedOn: Maybe<Scalars['Day']['output']>;
  /** How long it takes, in a sentence. */
  sentence: Maybe<Scalars['String']['output']>;
  /** The paper it comes from. */
  sourceDocument: Maybe<Scalars['String']['output']>;
  /** The place in it. */
  sourcePlace: Maybe<Scalars['String']['output']>;
  /** When terms of reference were agreed. */
  termsAgreedOn: Maybe<Scalars['Day']['output']>;
  /** What is reviewed. */
  title: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
  /** What the rules say of it. */
  warnings: Array<RuleWarning>;
};

/** Send an edition back to the programme office. */
export type SendBackEditionInput = {
  /** What is to be changed. */
  comment: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Send a period back one step. */
export type SendPeriodBackInput = {
  /** What is to be put right. */
  comment: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Send a return back to its owner. */
export type SendReturnBackInput = {
  /** What is to be put right. */
  comment: Scalars['String']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Write a letter to yourself, to see whether it arrives. */
export type SendTestMailInput = {
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** What a change of a series would do. Nothing is stored. */
export type SeriesChangePreview = {
  __typename?: 'SeriesChangePreview';
  /** Send it with the change: it is made only while this is what it would do. */
  print: Scalars['String']['output'];
  /** Meeting by meeting, by day. */
  steps: Array<SeriesStep>;
  /** The new pattern as people say it. */
  words: Scalars['String']['output'];
};

/** Try a change of a series. */
export type SeriesChangePreviewInput = {
  /** The series. */
  id: Scalars['ID']['input'];
  /** The new pattern. */
  pattern: SeriesPatternInput;
};

/** Whether the days of a series are confirmed or still to be. */
export type SeriesConfidence =
  | 'CONFIRMED'
  | 'TBC';

/** A day of a series, with what the rules say of it. */
export type SeriesDay = {
  __typename?: 'SeriesDay';
  /** The day. */
  on: Scalars['Day']['output'];
  /** What is wrong with it. */
  problems: Array<RuleWarning>;
  /** The next day of which the rules say nothing. */
  suggestion: Maybe<Scalars['Day']['output']>;
};

/** A day of the pattern that is given to another day, or left out. */
export type SeriesExceptionInput = {
  /** The day in its place; null: no meeting. */
  insteadOn?: InputMaybe<Scalars['Day']['input']>;
  /** The day of the pattern. */
  on: Scalars['Day']['input'];
};

/** A meeting of a series. */
export type SeriesMeeting = {
  __typename?: 'SeriesMeeting';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It was moved by hand. */
  isMoved: Scalars['Boolean']['output'];
  /** The day on which it stands; null where it is no single day. */
  on: Maybe<Scalars['Day']['output']>;
  /** The day that the series gave it. */
  seriesOn: Scalars['Day']['output'];
  /** How far it has come. */
  state: MeetingState;
};

/** A pattern of days, with what its meetings have in common. */
export type SeriesPatternInput = {
  /** Whether the days are confirmed or still to be. */
  confidence: SeriesConfidence;
  /** Or how many meetings. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** When they end, on the same day. */
  endsAt?: InputMaybe<Scalars['String']['input']>;
  /** Every so many months or weeks. */
  every: Scalars['Int']['input'];
  /** Months in which nobody meets: 8 is August. */
  exceptMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The first day on which it may begin. */
  from: Scalars['Day']['input'];
  /** What kind of meetings. */
  kind: MeetingKind;
  /** Where people join from elsewhere. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** By the month or by the week. */
  rhythm: SeriesRhythm;
  /** When its meetings begin, Europe/London, as HH:MM. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
  /** The title of its meetings. */
  title: Scalars['String']['input'];
  /** The last day on which a meeting may be. */
  until?: InputMaybe<Scalars['Day']['input']>;
  /** Where they are. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Which of its weekdays in the month: 1 to 4, or -1 for the last. */
  weekOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Monday 1 to Sunday 7. */
  weekday: Scalars['Int']['input'];
};

/** A series before it is planned. Nothing is stored. */
export type SeriesPreview = {
  __typename?: 'SeriesPreview';
  /** Its days, in order. */
  days: Array<SeriesDay>;
  /** The pattern as people say it. */
  words: Scalars['String']['output'];
};

/** Try a series of meetings of a body. */
export type SeriesPreviewInput = {
  /** The body that meets. */
  bodyId: Scalars['ID']['input'];
  /** The pattern. */
  pattern: SeriesPatternInput;
};

/** By the month or by the week. */
export type SeriesRhythm =
  | 'MONTHLY'
  | 'WEEKLY';

/** What a change of a series does to one meeting. */
export type SeriesStep = {
  __typename?: 'SeriesStep';
  /** Why it is left alone. */
  because: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Maybe<Scalars['String']['output']>;
  /** Its day now. */
  from: Maybe<Scalars['Day']['output']>;
  /** What is done. */
  kind: SeriesStepKind;
  /** The meeting; null for a new one. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** What the rules say of the new day. */
  problems: Array<RuleWarning>;
  /** Its day then. */
  to: Maybe<Scalars['Day']['output']>;
};

/** What a change of a series does to one meeting. */
export type SeriesStepKind =
  /** A meeting is planned. */
  | 'ADD'
  /** It is called off. */
  | 'CANCEL'
  /** It keeps its day, and gets hour, place and title of the series. */
  | 'KEEP_DAY'
  /** It gets another day. */
  | 'MOVE'
  /** It is left alone: called, held, or moved by hand. */
  | 'STAYS';

/** Pathways, assurance and business cases of a programme. */
export type ServiceChange = {
  __typename?: 'ServiceChange';
  /** Its business cases; none for the public. */
  cases: Array<BusinessCase>;
  /** Its pathways. */
  pathways: Array<ServicePathway>;
  /** Workstreams for which you may add a business case. */
  workstreams: Array<CaseWorkstream>;
};

/** The pathway of a service change, stage by stage. */
export type ServicePathway = {
  __typename?: 'ServicePathway';
  /** Beds that it adds, or below zero takes away; null where nobody has stated it. */
  bedChange: Maybe<Scalars['Int']['output']>;
  /** Where that number comes from. */
  bedChangeSource: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Which stage is the current one, in a sentence. */
  currentStage: Scalars['String']['output'];
  /** The pathway. */
  id: Scalars['ID']['output'];
  /** You may state its stages and beds. */
  mayDecide: Scalars['Boolean']['output'];
  /** You may record tests and write drafts of it. */
  mayRecord: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its stages in order. */
  stages: Array<PathwayStage>;
  /** The five tests; none for the public. */
  tests: Array<AssuranceTest>;
  /** Its version. */
  version: Scalars['Int']['output'];
  /** Its workstream. */
  workstreamId: Scalars['ID']['output'];
  /** Its workstream's name. */
  workstreamName: Scalars['String']['output'];
};

/** How packs are to look. All of it is given again, as it now is. */
export type SetBrandingInput = {
  /** The colour of titles and lines, as #rrggbb. */
  accent: Scalars['String']['input'];
  /** Words at the foot of the cover. */
  coverText?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; 0 while nobody has set it. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What the logo shows, in words; needed with a logo. */
  logoAlt?: InputMaybe<Scalars['String']['input']>;
  /** The logo, a PNG as base64; leave out for none. */
  logoPng?: InputMaybe<Scalars['String']['input']>;
  /** At the head of every page of a full edition. */
  markingFull?: InputMaybe<Scalars['String']['input']>;
  /** At the head of every page of an official edition. */
  markingOfficial?: InputMaybe<Scalars['String']['input']>;
  /** At the head of every page of a public edition. */
  markingPublic?: InputMaybe<Scalars['String']['input']>;
  /** The name on the cover. */
  organisation: Scalars['String']['input'];
};

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

/** Say when a body is quorate (QUO-3). */
export type SetQuorumInput = {
  /** Categories that must be represented. */
  categories: Array<QuorumCategoryInput>;
  /** Deputies count. */
  deputiesCount: Scalars['Boolean']['input'];
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** How many voting members in all. */
  minimum: Scalars['Int']['input'];
  /** Organisations that must be represented. */
  organisations: Array<QuorumOrganisationInput>;
  /** Why it changes. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Those who take part remotely count. */
  remoteCounts: Scalars['Boolean']['input'];
};

/** Set how one colour of a workstream is made of many. What is left out stays. */
export type SetRollupPolicyInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** A dimension that is off track makes the workstream off track. */
  isRedIfAnyDimension?: InputMaybe<Scalars['Boolean']['input']>;
  /** The policy. */
  policy: RollupPolicy;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** What the weighted policy counts by. */
  weights?: InputMaybe<RollupWeightsInput>;
};

/** Record what an office said of a paper. */
export type SettleClearanceInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was said with it; needed where it is returned. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Cleared, returned, or pending again. */
  state: ClearanceState;
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

/** Record what became of a recommendation (REP-3). */
export type SettleRecommendationInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was agreed instead, or why it came out so. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the report. */
  number: Scalars['Int']['input'];
  /** What became of it. */
  state: RecommendationState;
};

/** Sign an edition as it stands. */
export type SignEditionInput = {
  /** What you say with it. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Record who signed approved minutes. */
export type SignMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Who signed. */
  name: Scalars['String']['input'];
  /** When; left out, today. */
  on?: InputMaybe<Scalars['Day']['input']>;
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

/** Where a stage of a pathway stands. */
export type StageState =
  | 'AWAITING_GATE'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED'
  | 'PASSED'
  | 'PASSED_WITH_CONDITIONS'
  | 'REOPENED';

/** Which stages a pathway begins with. */
export type StageTemplate =
  | 'ACUTE'
  | 'SINGLE_SERVICE';

/** Say that work on an action has begun. */
export type StartActionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Begin a report to a committee. */
export type StartCommitteeReportInput = {
  /** The committee that it goes to. */
  bodyId: Scalars['ID']['input'];
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<ReportClassification>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that it goes to. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['input'];
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** Plan a series of meetings of a body, all of them or none. */
export type StartMeetingSeriesInput = {
  /** The body that meets. */
  bodyId: Scalars['ID']['input'];
  /** Days that are given to another, or left out. */
  exceptions?: InputMaybe<Array<SeriesExceptionInput>>;
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The pattern. */
  pattern: SeriesPatternInput;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** State what a version of a business case has become. */
export type StateBusinessCaseVersionInput = {
  /** The decision that approves it. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, or who approved it; wanted where a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What it has become. */
  status: CaseStatus;
  /** Since when; today unless told. */
  statusOn?: InputMaybe<Scalars['Day']['input']>;
};

/** State when a consultation opens and closes. What is left out stays. */
export type StateConsultationDatesInput = {
  /** When it closes; leave it out where weeks are given. */
  closes?: InputMaybe<Scalars['String']['input']>;
  /** At what time it closes, in London: 23:59. */
  closesAt?: InputMaybe<Scalars['String']['input']>;
  /** How weeks are counted. */
  counting?: InputMaybe<WeekCounting>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why a shorter time is enough. */
  lengthReason?: InputMaybe<Scalars['String']['input']>;
  /** How many weeks are usual here. */
  normWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** When it opens, as you would write it. */
  opens?: InputMaybe<Scalars['String']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** How many weeks; the closing day follows from them. */
  weeks?: InputMaybe<Scalars['Int']['input']>;
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

/** State how many beds a pathway adds or takes away. */
export type StatePathwayBedsInput = {
  /** Beds added, or below zero taken away; null where that is not stated. */
  bedChange?: InputMaybe<Scalars['Int']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Where the number comes from: a paper and its page. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** State where a stage of a pathway stands. */
export type StatePathwayStageInput = {
  /** The decision that it stands so by; wanted where it is reopened. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Later stages wait for it; left out, that stays. */
  isMandatory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why: wanted where it fails, is set aside, reopened or passed on conditions. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands; the state that it has, to change the rest. */
  state: StageState;
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

/** State one of the two dates anew. */
export type StateScrutinyDateInput = {
  /** As you would write it: 31 Jan 2018, ~23/01 (TBC). */
  date: Scalars['String']['input'];
  /** Why the decision comes before comments are needed, where it does. */
  earlyReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
  /** Which date. */
  role: ScrutinyDateRole;
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

/** Take a consultation to its next state. */
export type StepConsultationInput = {
  /** The final choice, for DECIDED. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** On which day, not after today. */
  on: Scalars['Day']['input'];
  /** Why: for a pause or a withdrawal, or although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What happens. */
  step: ConsultationStep;
};

/** Take a period one step on; a reason is needed where rules warn. */
export type StepPeriodInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, although a rule warns; it stays with the period. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** Hand a return in. */
export type SubmitReturnInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is handed in although items are not answered (RET-22). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a proposal is a substantial development or variation. */
export type SubstantialChange =
  | 'NO'
  | 'UNDETERMINED'
  | 'YES';

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

/** Take an item off its agenda: back into the forward plan, or out of business. */
export type TakeOffAgendaInput = {
  /** The chair agrees that it is urgent (MTG-6). */
  chairAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Record what the body made of a recommendation: everything of the decision is sent. */
export type TakeRecommendationInput = {
  /** Abstentions. */
  abstentions?: InputMaybe<Scalars['Int']['input']>;
  /** The agenda item of the body under which it stands. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** What this decision comes to, in pence. */
  amountPence?: InputMaybe<Scalars['Float']['input']>;
  /** The body that takes it. */
  bodyId: Scalars['ID']['input'];
  /** The last day on which it may be called in; worked out from the body unless said otherwise. */
  callInUntil?: InputMaybe<Scalars['Day']['input']>;
  /** How it was carried. */
  carriedBy?: InputMaybe<DecisionCarriedBy>;
  /** OFFICIAL unless said otherwise. */
  classification?: InputMaybe<DecisionClassification>;
  /** Its conditions; none for an unconditional outcome. */
  conditions: Array<ConditionInput>;
  /** Who was consulted (DEC-3). */
  consultees?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The officer or post to whom it is delegated. */
  delegate?: InputMaybe<Scalars['String']['input']>;
  /** The clause of the scheme of delegation. */
  delegationClause?: InputMaybe<Scalars['String']['input']>;
  /** First day of the delegation. */
  delegationFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The limit of the delegation in words. */
  delegationLimit?: InputMaybe<Scalars['String']['input']>;
  /** The limit in pence. */
  delegationLimitPence?: InputMaybe<Scalars['Float']['input']>;
  /** Last day of the delegation. */
  delegationTo?: InputMaybe<Scalars['Day']['input']>;
  /** The day from which it has effect, where that is later. */
  effectiveOn?: InputMaybe<Scalars['Day']['input']>;
  /** What it does to the plan once it is in effect. */
  effects?: InputMaybe<Array<DecisionEffectInput>>;
  /** Papers and evidence. */
  evidence?: InputMaybe<Array<DecisionEvidenceInput>>;
  /** Paragraph of the exemption, 1 to 7; needed for EXEMPT. */
  exemptParagraph?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is exempt; needed for EXEMPT. */
  exemptReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The recommendation. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that takes it; none for what is decided between meetings. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The options that were considered. */
  options?: InputMaybe<Array<DecisionOptionInput>>;
  /** What the body said, or is recommended to say. */
  outcome: DecisionOutcome;
  /** The gate or item of the programme that it is about. */
  planItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is about. */
  programmeId: Scalars['ID']['input'];
  /** Who proposed it. */
  proposedBy?: InputMaybe<Scalars['String']['input']>;
  /** The steer or decision that it ratifies (DEC-15). */
  ratifiesDecisionId?: InputMaybe<Scalars['ID']['input']>;
  /** For what an informal meeting said: the formal meeting that is to ratify it (MTG-13). */
  ratifyAtMeetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it was decided so. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Why it is saved although a rule warns. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The meeting of the body to which it is reported (DEC-3). */
  reportBackMeetingId?: InputMaybe<Scalars['ID']['input']>;
  /** COMMITTEE unless said otherwise. */
  route?: InputMaybe<DecisionRoute>;
  /** Who seconded it. */
  secondedBy?: InputMaybe<Scalars['String']['input']>;
  /** Open conditions of other decisions that waited for this body and that this answers. */
  settlesConditionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day, for what is decided between meetings; today unless said otherwise. */
  takenOn?: InputMaybe<Scalars['Day']['input']>;
  /** Short title. */
  title: Scalars['String']['input'];
  /** Why it could not wait for the next meeting (DEC-3). */
  urgencyReason?: InputMaybe<Scalars['String']['input']>;
  /** Votes against. */
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
  /** Votes for. */
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  /** The wording: as recommended, later as minuted. */
  wording: Scalars['String']['input'];
};

/** Take a return back that was handed in and not accepted. */
export type TakeReturnBackInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What was taken out, on record. */
export type TakenOut = {
  __typename?: 'TakenOut';
  /** The row. */
  id: Scalars['ID']['output'];
};

/** What an assurance test was rated. */
export type TestRating =
  | 'MET'
  | 'NOT_ASSESSED'
  | 'NOT_MET'
  | 'PARTLY';

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

/** Which way a colour went since the period before. */
export type TrendDirection =
  | 'BETTER'
  | 'SAME'
  | 'UNKNOWN'
  | 'WORSE';

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

/** Take the last acceptance or sending back of a return back. */
export type UndoReturnStepInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Say that an issue no longer touches a plan item. `id` and `expectedVersion` are those of the link. */
export type UnlinkIssueInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
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

/** How somebody voted. */
export type Vote =
  | 'ABSTAIN'
  | 'AGAINST'
  | 'FOR'
  | 'NOT_VOTING';

/** Votes by name, with what they come to. */
export type VoteTally = {
  __typename?: 'VoteTally';
  /** Abstained. */
  abstentions: Scalars['Int']['output'];
  /** Nobody was against and nobody abstained. */
  isUnanimous: Scalars['Boolean']['output'];
  /** What came of it; null where the voting rule of the body is not recorded. */
  result: Maybe<VotingResult>;
  /** It as a sentence. */
  sentence: Scalars['String']['output'];
  /** Who voted how. */
  votes: Array<NamedVote>;
  /** Against. */
  votesAgainst: Scalars['Int']['output'];
  /** For. */
  votesFor: Scalars['Int']['output'];
};

/** How a body comes to a decision. */
export type VotingMethod =
  /** Nobody is against. */
  | 'CONSENSUS'
  /** Each organisation has one vote. */
  | 'ONE_PER_ORGANISATION'
  /** More are for than against. */
  | 'SIMPLE_MAJORITY'
  /** Everybody who votes is for. */
  | 'UNANIMITY'
  /** Votes have weights. */
  | 'WEIGHTED';

/** What came of a vote under the rule of the body. */
export type VotingResult =
  | 'CARRIED'
  /** Tied, and the casting vote of the chair is not recorded. */
  | 'CASTING_VOTE_OPEN'
  | 'NOT_CARRIED';

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

/** Whether the opening day is one of the counted days. */
export type WeekCounting =
  | 'OPENING_DAY_COUNTED'
  | 'OPENING_DAY_NOT_COUNTED';

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

/** Take a declaration back; it stays in the history. */
export type WithdrawDeclarationInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Withdraw an issued edition. */
export type WithdrawEditionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Withdraw a judgement; the policy gives the colour again. */
export type WithdrawJudgementInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in a sentence that a board can read. */
  reason: Scalars['String']['input'];
};

/** Withdraw a paper. */
export type WithdrawPaperInput = {
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

/** The SRO's colour for a workstream. */
export type WorkstreamJudgement = {
  __typename?: 'WorkstreamJudgement';
  /** The judgement. */
  id: Scalars['ID']['output'];
  /** Who gave it. */
  judgedBy: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  judgedOn: Scalars['Day']['output'];
  /** The colour. */
  rag: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The last day on which it stands. */
  until: Scalars['Day']['output'];
  /** Version to send when you withdraw it. */
  version: Scalars['Int']['output'];
  /** When it was withdrawn. */
  withdrawnOn: Maybe<Scalars['Day']['output']>;
  /** The workstream. */
  workstreamId: Scalars['ID']['output'];
};

/** A workstream, or a group that works below one. */
export type WorkstreamKind =
  | 'WORKING_GROUP'
  | 'WORKSTREAM';

/** What somebody rated one dimension of a workstream as. */
export type WorkstreamRating = {
  __typename?: 'WorkstreamRating';
  /** The moment just after it was given, as an address names it; told with the history alone. */
  asAtAfter: Maybe<Scalars['String']['output']>;
  /** What was rated. */
  dimension: Dimension;
  /** The rating. */
  id: Scalars['ID']['output'];
  /** The colour; grey for not rated. */
  rag: DimensionRag;
  /** Who rated it. */
  ratedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  ratedOn: Scalars['Day']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The workstream. */
  workstreamId: Scalars['ID']['output'];
};

/** Where a workstream and all below it stand: one flat row. */
export type WorkstreamStatus = {
  __typename?: 'WorkstreamStatus';
  /** The colour by policy from what the rules say of its items. */
  computedRag: Scalars['String']['output'];
  /** The newest assessment of it alone. */
  confidence: Maybe<DeliveryConfidence>;
  /** How far below the top it stands, from 0. */
  depth: Scalars['Int']['output'];
  /** Time, cost, benefit, risk, resources. */
  dimensions: Array<DimensionStatus>;
  /** Reported and computed colour differ. */
  isDifferent: Scalars['Boolean']['output'];
  /** How many items it and those below it hold. */
  items: Scalars['Int']['output'];
  /** The judgement not withdrawn, if any. */
  judgement: Maybe<WorkstreamJudgement>;
  /** You may give it your colour. */
  mayJudge: Scalars['Boolean']['output'];
  /** You may rate its dimensions. */
  mayRate: Scalars['Boolean']['output'];
  /** The average, where the policy is weighted. */
  points: Maybe<Scalars['Int']['output']>;
  /** How many had a say: neither not rated nor stale. */
  rated: Scalars['Int']['output'];
  /** The worst that owners report now; null where none does. */
  reportedRag: Maybe<Scalars['String']['output']>;
  /** The policy, what it made of the items, and who judged otherwise. */
  sentence: Scalars['String']['output'];
  /** The colour to show. */
  shownRag: Scalars['String']['output'];
  /** Whence: policy, judgement or dimension. */
  source: Scalars['String']['output'];
  /** How many were last reported for an earlier period. */
  stale: Scalars['Int']['output'];
  /** How many open ones have a date to be confirmed. */
  tbc: Scalars['Int']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** Against the period before, of what is reported or judged. */
  trend: RagTrend;
  /** Its version, to send with a rating or judgement. */
  version: Scalars['Int']['output'];
  /** The workstream. */
  workstreamId: Scalars['ID']['output'];
};

/** Where every workstream of a programme stands. */
export type WorkstreamStatuses = {
  __typename?: 'WorkstreamStatuses';
  /** The newest assessment of the whole programme. */
  confidence: Maybe<DeliveryConfidence>;
  /** A dimension that is off track makes the workstream off track. */
  isRedIfAnyDimension: Scalars['Boolean']['output'];
  /** You may change the policy. */
  mayConfigure: Scalars['Boolean']['output'];
  /** How one colour is made of many. */
  policy: RollupPolicy;
  /** The policy in a sentence. */
  policySentence: Scalars['String']['output'];
  /** The end of the period before, which trends compare with. */
  previousDay: Scalars['Day']['output'];
  /** The programme. */
  programmeId: Scalars['ID']['output'];
  /** Its version, to send with a change of the policy. */
  programmeVersion: Scalars['Int']['output'];
  /** In the order of the tree. */
  rows: Array<WorkstreamStatus>;
  /** Today, by the office clock. */
  today: Scalars['Day']['output'];
  /** What the weighted policy counts by. */
  weights: RollupWeights;
};

/** Write what was said on an item. */
export type WriteDiscussionInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was said; null takes it away. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Save one part of the minutes as its next version. */
export type WriteMinutesInput = {
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  text: Scalars['String']['input'];
};

/** Write the heading and the words of a section. What is left out stays. */
export type WriteSectionInput = {
  /** What the programme office says in it; null empties it. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands. */
  expectedVersion: Scalars['Int']['input'];
  /** Its heading. */
  heading?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** By which year quarters are named. */
export type YearBasis =
  | 'CALENDAR'
  | 'FINANCIAL';

/** What people said, and what was done about it. */
export type YouSaidWeDid = {
  __typename?: 'YouSaidWeDid';
  /** How many answered, by channel and segment. */
  counts: Array<ResponseCount>;
  /** What people said. */
  feedback: Array<PublicFeedback>;
  /** You may record counts. */
  mayCount: Scalars['Boolean']['output'];
  /** You may record feedback for every workstream, and for none. */
  mayRecordAll: Scalars['Boolean']['output'];
  /** What was published, and drafts for those who may change them. */
  responses: Array<FeedbackResponse>;
  /** The totals of each consultation that has counts. */
  totals: Array<ResponseTotals>;
  /** The workstreams for which you may record feedback. */
  workstreams: Array<FeedbackWorkstream>;
};

export type RaiseActionMutationVariables = Exact<{
  input: RaiseActionInput;
}>;


export type RaiseActionMutation = { __typename?: 'Mutation', raiseAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number, code: string } } };

export type AmendActionMutationVariables = Exact<{
  input: AmendActionInput;
}>;


export type AmendActionMutation = { __typename?: 'Mutation', amendAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number } } };

export type StartActionMutationVariables = Exact<{
  input: StartActionInput;
}>;


export type StartActionMutation = { __typename?: 'Mutation', startAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number } } };

export type ExtendActionMutationVariables = Exact<{
  input: ExtendActionInput;
}>;


export type ExtendActionMutation = { __typename?: 'Mutation', extendAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number }, accepted: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> } };

export type CompleteActionMutationVariables = Exact<{
  input: CompleteActionInput;
}>;


export type CompleteActionMutation = { __typename?: 'Mutation', completeAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number } } };

export type CloseActionMutationVariables = Exact<{
  input: CloseActionInput;
}>;


export type CloseActionMutation = { __typename?: 'Mutation', closeAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number } } };

export type ReopenActionMutationVariables = Exact<{
  input: ReopenActionInput;
}>;


export type ReopenActionMutation = { __typename?: 'Mutation', reopenAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number } } };

export type CancelActionMutationVariables = Exact<{
  input: CancelActionInput;
}>;


export type CancelActionMutation = { __typename?: 'Mutation', cancelAction: { __typename?: 'ActionChange', action: { __typename?: 'Action', id: string, version: number } } };

export type ActionsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  bodyId: InputMaybe<Scalars['ID']['input']>;
  decisionId: InputMaybe<Scalars['ID']['input']>;
}>;


export type ActionsQuery = { __typename?: 'Query', actions: Array<{ __typename?: 'Action', id: string, version: number, code: string, title: string, bodyId: string | null, bodyName: string | null, programmeId: string | null, programmeName: string | null, meetingId: string | null, meetingTitle: string | null, agendaItemId: string | null, agendaItemTitle: string | null, decisionId: string | null, decisionCode: string | null, ownerPersonId: string | null, ownerPostId: string | null, owner: string, isMine: boolean, originalDueOn: string, dueOn: string, extensionCount: number, state: ActionState, standing: ActionStanding, evidence: string | null, remindedOn: string | null, completedOn: string | null, closedAtId: string | null, closedAtTitle: string | null, stateReason: string | null, classification: AgendaClassification, exemptParagraph: number | null, exemptReason: string | null, changedOn: string, steps: Array<ActionStep>, extensions: Array<{ __typename?: 'ActionExtension', from: string, to: string, reason: string }> }> };

export type ActionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ActionQuery = { __typename?: 'Query', action: { __typename?: 'Action', id: string, version: number, code: string, title: string, bodyId: string | null, bodyName: string | null, programmeId: string | null, programmeName: string | null, meetingId: string | null, meetingTitle: string | null, agendaItemId: string | null, agendaItemTitle: string | null, decisionId: string | null, decisionCode: string | null, ownerPersonId: string | null, ownerPostId: string | null, owner: string, isMine: boolean, originalDueOn: string, dueOn: string, extensionCount: number, state: ActionState, standing: ActionStanding, evidence: string | null, remindedOn: string | null, completedOn: string | null, closedAtId: string | null, closedAtTitle: string | null, stateReason: string | null, classification: AgendaClassification, exemptParagraph: number | null, exemptReason: string | null, changedOn: string, steps: Array<ActionStep>, extensions: Array<{ __typename?: 'ActionExtension', from: string, to: string, reason: string }> } };

export type MeetingActionsQueryVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type MeetingActionsQuery = { __typename?: 'Query', meetingActions: Array<{ __typename?: 'Action', id: string, version: number, code: string, title: string, bodyId: string | null, bodyName: string | null, programmeId: string | null, programmeName: string | null, meetingId: string | null, meetingTitle: string | null, agendaItemId: string | null, agendaItemTitle: string | null, decisionId: string | null, decisionCode: string | null, ownerPersonId: string | null, ownerPostId: string | null, owner: string, isMine: boolean, originalDueOn: string, dueOn: string, extensionCount: number, state: ActionState, standing: ActionStanding, evidence: string | null, remindedOn: string | null, completedOn: string | null, closedAtId: string | null, closedAtTitle: string | null, stateReason: string | null, classification: AgendaClassification, exemptParagraph: number | null, exemptReason: string | null, changedOn: string, steps: Array<ActionStep>, extensions: Array<{ __typename?: 'ActionExtension', from: string, to: string, reason: string }> }>, mattersArising: Array<{ __typename?: 'Action', id: string, version: number, code: string, title: string, bodyId: string | null, bodyName: string | null, programmeId: string | null, programmeName: string | null, meetingId: string | null, meetingTitle: string | null, agendaItemId: string | null, agendaItemTitle: string | null, decisionId: string | null, decisionCode: string | null, ownerPersonId: string | null, ownerPostId: string | null, owner: string, isMine: boolean, originalDueOn: string, dueOn: string, extensionCount: number, state: ActionState, standing: ActionStanding, evidence: string | null, remindedOn: string | null, completedOn: string | null, closedAtId: string | null, closedAtTitle: string | null, stateReason: string | null, classification: AgendaClassification, exemptParagraph: number | null, exemptReason: string | null, changedOn: string, steps: Array<ActionStep>, extensions: Array<{ __typename?: 'ActionExtension', from: string, to: string, reason: string }> }> };

export type AddAgendaSectionMutationVariables = Exact<{
  input: AddAgendaSectionInput;
}>;


export type AddAgendaSectionMutation = { __typename?: 'Mutation', addAgendaSection: { __typename?: 'AgendaSectionChange', section: { __typename?: 'AgendaSection', id: string, title: string } } };

export type RenameAgendaSectionMutationVariables = Exact<{
  input: RenameAgendaSectionInput;
}>;


export type RenameAgendaSectionMutation = { __typename?: 'Mutation', renameAgendaSection: { __typename?: 'AgendaSectionChange', section: { __typename?: 'AgendaSection', id: string, title: string } } };

export type MoveAgendaSectionMutationVariables = Exact<{
  input: MoveAgendaSectionInput;
}>;


export type MoveAgendaSectionMutation = { __typename?: 'Mutation', moveAgendaSection: { __typename?: 'AgendaSectionChange', section: { __typename?: 'AgendaSection', id: string, version: number } } };

export type RemoveAgendaSectionMutationVariables = Exact<{
  input: RemoveAgendaSectionInput;
}>;


export type RemoveAgendaSectionMutation = { __typename?: 'Mutation', removeAgendaSection: { __typename?: 'AgendaSectionChange', section: { __typename?: 'AgendaSection', id: string } } };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { __typename?: 'Mutation', addAgendaItem: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number, number: number | null } } };

export type AmendAgendaItemMutationVariables = Exact<{
  input: AmendAgendaItemInput;
}>;


export type AmendAgendaItemMutation = { __typename?: 'Mutation', amendAgendaItem: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number } } };

export type MoveAgendaItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MoveAgendaItemMutation = { __typename?: 'Mutation', moveAgendaItem: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number, number: number | null } } };

export type DrawAgendaItemsMutationVariables = Exact<{
  input: DrawAgendaItemsInput;
}>;


export type DrawAgendaItemsMutation = { __typename?: 'Mutation', drawAgendaItems: { __typename?: 'AgendaDraw', items: Array<{ __typename?: 'AgendaItem', id: string, version: number, number: number | null }> } };

export type PutBackAgendaItemMutationVariables = Exact<{
  input: TakeOffAgendaInput;
}>;


export type PutBackAgendaItemMutation = { __typename?: 'Mutation', putBackAgendaItem: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number } } };

export type WithdrawAgendaItemMutationVariables = Exact<{
  input: TakeOffAgendaInput;
}>;


export type WithdrawAgendaItemMutation = { __typename?: 'Mutation', withdrawAgendaItem: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number } } };

export type RecordItemResultMutationVariables = Exact<{
  input: RecordItemResultInput;
}>;


export type RecordItemResultMutation = { __typename?: 'Mutation', recordItemResult: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number } } };

export type ReopenAgendaItemMutationVariables = Exact<{
  input: ReopenAgendaItemInput;
}>;


export type ReopenAgendaItemMutation = { __typename?: 'Mutation', reopenAgendaItem: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number } } };

export type WriteDiscussionMutationVariables = Exact<{
  input: WriteDiscussionInput;
}>;


export type WriteDiscussionMutation = { __typename?: 'Mutation', writeDiscussion: { __typename?: 'AgendaChange', item: { __typename?: 'AgendaItem', id: string, version: number } } };

export type AgendaQueryVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type AgendaQuery = { __typename?: 'Query', agenda: { __typename?: 'Agenda', meetingId: string, totalMinutes: number, slotMinutes: number | null, overMinutes: number, timingSentence: string, isPublished: boolean, takesMinutes: boolean, mayArrange: boolean, mayMinute: boolean, warnings: Array<{ __typename?: 'RuleWarning', rule: string, message: string }>, sections: Array<{ __typename?: 'AgendaSection', id: string, version: number, title: string, part: AgendaPart }>, items: Array<{ __typename?: 'AgendaItem', id: string, version: number, number: number | null, startsAt: string | null, sectionId: string | null, isWithheld: boolean, title: string | null, publicTitle: string | null, purpose: AgendaItemPurpose | null, decisionNeeded: string | null, recommendation: string | null, presenter: string | null, sponsor: string | null, minutesAllotted: number | null, programmeId: string | null, programmeName: string | null, planItemId: string | null, planItemCode: string | null, planItemTitle: string | null, state: AgendaItemState, result: AgendaItemResult | null, resultNote: string | null, discussion: string | null, deferredToId: string | null, deferredToTitle: string | null, isLate: boolean, urgencyReason: string | null, classification: AgendaClassification, exemptParagraph: number | null, exemptReason: string | null, isInterpretation: boolean, sourceDocument: string | null }> } };

export type WaitingItemsQueryVariables = Exact<{
  bodyId: Scalars['ID']['input'];
}>;


export type WaitingItemsQuery = { __typename?: 'Query', waitingItems: Array<{ __typename?: 'AgendaItem', id: string, version: number, title: string | null, purpose: AgendaItemPurpose | null, classification: AgendaClassification, expected: { __typename?: 'PlanDate', written: string } | null }> };

export type InstantComparisonQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  from: Scalars['String']['input'];
  to: InputMaybe<Scalars['String']['input']>;
}>;


export type InstantComparisonQuery = { __typename?: 'Query', instantComparison: { __typename?: 'InstantComparison', summary: string, from: { __typename?: 'ComparedMoment', asAt: string, day: string, words: string }, to: { __typename?: 'ComparedMoment', asAt: string, day: string, words: string }, records: Array<{ __typename?: 'ComparedRecord', id: string, entity: string, change: RecordChangeKind, code: string, title: string, path: string, fields: Array<{ __typename?: 'ComparedField', label: string, before: string, after: string, scenarioId: string | null }> }> } };

export type RecordMomentsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type RecordMomentsQuery = { __typename?: 'Query', recordMoments: { __typename?: 'RecordMoments', firstDay: string, today: string, points: Array<{ __typename?: 'AsAtPoint', kind: AsAtPointKind, title: string, on: string, asAt: string }> } };

export type AssessmentsPageQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type AssessmentsPageQuery = { __typename?: 'Query', assessments: { __typename?: 'Assessments', mayEdit: boolean, assessments: Array<{ __typename?: 'ImpactAssessment', id: string, version: number, code: string, kind: AssessmentKind, title: string, state: AssessmentState, stateReason: string | null, covers: string | null, coversOn: string | null, finalOn: string | null, address: string | null, consultationId: string | null, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }>, reviews: Array<{ __typename?: 'SenateReview', id: string, version: number, code: string, title: string, requestedOn: string | null, termsAgreedOn: string | null, evidenceOn: string | null, panelOn: string | null, draftReportOn: string | null, accuracyDueOn: string | null, finalReportOn: string | null, businessCaseFinalOn: string | null, note: string | null, sentence: string | null, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, recommendations: Array<{ __typename?: 'SenateRecommendation', id: string, version: number, number: number, wording: string, answer: RecommendationAnswer | null, answerReason: string | null, owner: string | null }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }> }, consultations: { __typename?: 'Consultations', consultations: Array<{ __typename?: 'Consultation', id: string, code: string, title: string }> } };

export type AddImpactAssessmentMutationVariables = Exact<{
  input: AddImpactAssessmentInput;
}>;


export type AddImpactAssessmentMutation = { __typename?: 'Mutation', addImpactAssessment: { __typename?: 'ImpactAssessment', id: string, code: string } };

export type AmendImpactAssessmentMutationVariables = Exact<{
  input: AmendImpactAssessmentInput;
}>;


export type AmendImpactAssessmentMutation = { __typename?: 'Mutation', amendImpactAssessment: { __typename?: 'ImpactAssessment', id: string } };

export type OpenSenateReviewMutationVariables = Exact<{
  input: OpenSenateReviewInput;
}>;


export type OpenSenateReviewMutation = { __typename?: 'Mutation', openSenateReview: { __typename?: 'SenateReview', id: string, code: string } };

export type AmendSenateReviewMutationVariables = Exact<{
  input: AmendSenateReviewInput;
}>;


export type AmendSenateReviewMutation = { __typename?: 'Mutation', amendSenateReview: { __typename?: 'SenateReview', id: string } };

export type AddSenateRecommendationMutationVariables = Exact<{
  input: AddSenateRecommendationInput;
}>;


export type AddSenateRecommendationMutation = { __typename?: 'Mutation', addSenateRecommendation: { __typename?: 'SenateReview', id: string } };

export type AnswerSenateRecommendationMutationVariables = Exact<{
  input: AnswerSenateRecommendationInput;
}>;


export type AnswerSenateRecommendationMutation = { __typename?: 'Mutation', answerSenateRecommendation: { __typename?: 'SenateReview', id: string } };

export type BaselinesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type BaselinesQuery = { __typename?: 'Query', baselines: { __typename?: 'Baselines', programmeVersion: number, warning: string | null, mayTake: boolean, today: string, sets: Array<{ __typename?: 'Baseline', id: string, number: number, name: string, takenOn: string, by: string, reason: string, decisionId: string | null, decisionCode: string | null, dates: number }> }, decisions: Array<{ __typename?: 'DecisionRow', id: string, code: string, title: string, bodyName: string, outcome: DecisionOutcome, state: DecisionState }> };

export type BaselineComparisonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  againstId: InputMaybe<Scalars['ID']['input']>;
}>;


export type BaselineComparisonQuery = { __typename?: 'Query', baselineComparison: { __typename?: 'BaselineComparison', summary: string, rows: Array<{ __typename?: 'BaselineRow', rowId: string, itemId: string, code: string, title: string, kind: string, workstreamId: string | null, scenarioNumber: number | null, isDone: boolean, change: BaselineChange, slipWorkingDays: number | null, slipCalendarDays: number | null, slipFigure: string | null, calendarFigure: string | null, slipWords: string, moves: number, baseline: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, current: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null }> } };

export type TakeBaselineMutationVariables = Exact<{
  input: TakeBaselineInput;
}>;


export type TakeBaselineMutation = { __typename?: 'Mutation', takeBaseline: { __typename?: 'Baseline', id: string, number: number, name: string, dates: number } };

export type BrandingQueryVariables = Exact<{ [key: string]: never; }>;


export type BrandingQuery = { __typename?: 'Query', branding: { __typename?: 'Branding', organisation: string, accent: string, logoPng: string | null, logoAlt: string | null, coverText: string | null, markingFull: string | null, markingOfficial: string | null, markingPublic: string | null, version: number, mayEdit: boolean } };

export type SetBrandingMutationVariables = Exact<{
  input: SetBrandingInput;
}>;


export type SetBrandingMutation = { __typename?: 'Mutation', setBranding: { __typename?: 'Branding', organisation: string, accent: string, logoPng: string | null, logoAlt: string | null, coverText: string | null, markingFull: string | null, markingOfficial: string | null, markingPublic: string | null, version: number, mayEdit: boolean } };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { __typename?: 'Query', calendarFeeds: Array<{ __typename?: 'CalendarFeed', id: string, version: number, name: string, subject: FeedSubject, owner: string, isMine: boolean, expiresOn: string | null, hasExpired: boolean, lastUsedOn: string | null, entryCount: number, withoutDay: Array<string> }> };

export type FeedBodiesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type FeedBodiesQuery = { __typename?: 'Query', bodies: Array<{ __typename?: 'BodyRow', id: string, name: string }> };

export type MakeCalendarFeedMutationVariables = Exact<{
  input: MakeCalendarFeedInput;
}>;


export type MakeCalendarFeedMutation = { __typename?: 'Mutation', makeCalendarFeed: { __typename?: 'NewCalendarFeed', path: string | null, feed: { __typename?: 'CalendarFeed', id: string, name: string } } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { __typename?: 'Mutation', revokeCalendarFeed: Array<{ __typename?: 'CalendarFeed', id: string }> };

export type StartCommitteeReportMutationVariables = Exact<{
  input: StartCommitteeReportInput;
}>;


export type StartCommitteeReportMutation = { __typename?: 'Mutation', startCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number, title: string } } };

export type SaveCommitteeReportMutationVariables = Exact<{
  input: SaveCommitteeReportInput;
}>;


export type SaveCommitteeReportMutation = { __typename?: 'Mutation', saveCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number } } };

export type FinaliseCommitteeReportMutationVariables = Exact<{
  input: FinaliseCommitteeReportInput;
}>;


export type FinaliseCommitteeReportMutation = { __typename?: 'Mutation', finaliseCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number, state: ReportState } } };

export type PresentCommitteeReportMutationVariables = Exact<{
  input: PresentCommitteeReportInput;
}>;


export type PresentCommitteeReportMutation = { __typename?: 'Mutation', presentCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number, state: ReportState, presentedOn: string | null } } };

export type ReviseCommitteeReportMutationVariables = Exact<{
  input: ReviseCommitteeReportInput;
}>;


export type ReviseCommitteeReportMutation = { __typename?: 'Mutation', reviseCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number, edition: number } } };

export type SettleRecommendationMutationVariables = Exact<{
  input: SettleRecommendationInput;
}>;


export type SettleRecommendationMutation = { __typename?: 'Mutation', settleRecommendation: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number } } };

export type CopyRecommendationsMutationVariables = Exact<{
  input: CopyRecommendationsInput;
}>;


export type CopyRecommendationsMutation = { __typename?: 'Mutation', copyRecommendations: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number, agendaItemTitle: string | null } } };

export type ArchiveCommitteeReportMutationVariables = Exact<{
  input: ArchiveCommitteeReportInput;
}>;


export type ArchiveCommitteeReportMutation = { __typename?: 'Mutation', archiveCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number } } };

export type RestoreCommitteeReportMutationVariables = Exact<{
  input: RestoreCommitteeReportInput;
}>;


export type RestoreCommitteeReportMutation = { __typename?: 'Mutation', restoreCommitteeReport: { __typename?: 'CommitteeReportChange', report: { __typename?: 'CommitteeReport', id: string, version: number } } };

export type CommitteeReportsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type CommitteeReportsQuery = { __typename?: 'Query', committeeReports: Array<{ __typename?: 'CommitteeReportRow', id: string, version: number, title: string, edition: number, isReplaced: boolean, state: ReportState, bodyId: string, bodyName: string, meetingId: string | null, meetingTitle: string | null, recommendationCount: number, unsignedCount: number, classification: ReportClassification, isInterpretation: boolean, changedOn: string, meetingDate: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } | null }> };

export type CommitteeReportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CommitteeReportQuery = { __typename?: 'Query', committeeReport: { __typename?: 'CommitteeReport', id: string, version: number, title: string, programmeId: string, edition: number, isReplaced: boolean, state: ReportState, bodyId: string, bodyName: string, meetingId: string | null, meetingTitle: string | null, classification: ReportClassification, exemptParagraph: number | null, exemptReason: string | null, isFinalDecision: boolean, finalDecisionMaker: string, leadHeadOfService: string, leadOfficer: string, wardsAffected: string, purpose: string, background: string, reasons: string, consultation: string, nextSteps: string, finalisedOn: string | null, finalisedReason: string | null, presentedOn: string | null, agendaItemId: string | null, agendaItemTitle: string | null, sourceDocument: string | null, isInterpretation: boolean, mayEdit: boolean, meetingDate: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } | null, recommendations: Array<{ __typename?: 'ReportRecommendation', number: number, verb: RecommendationVerb, text: string, sentence: string, state: RecommendationState, note: string | null }>, priorities: Array<{ __typename?: 'ReportPriority', title: string, text: string }>, timetable: Array<{ __typename?: 'ReportTimetableRow', meeting: string, date: { __typename?: 'PlanDate', text: string, written: string } | null }>, options: Array<{ __typename?: 'ReportOption', text: string, advantages: string, disadvantages: string, isPreferred: boolean }>, implications: Array<{ __typename?: 'ReportImplication', issue: string, implication: string, signOff: string }>, appendices: Array<{ __typename?: 'ReportAppendix', title: string, link: string | null }>, editions: Array<{ __typename?: 'ReportEditionLine', id: string, edition: number, state: ReportState }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, field: string | null, message: string }> } };

export type CommitteeReportFillQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CommitteeReportFillQuery = { __typename?: 'Query', committeeReportFill: { __typename?: 'ReportFill', background: string, nextSteps: string, timetable: Array<{ __typename?: 'ReportTimetableRow', meeting: string, date: { __typename?: 'PlanDate', text: string, written: string } | null }>, options: Array<{ __typename?: 'ReportOption', text: string, advantages: string, disadvantages: string, isPreferred: boolean }> } };

export type ReportAgendaItemsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReportAgendaItemsQuery = { __typename?: 'Query', reportAgendaItems: Array<{ __typename?: 'ReportAgendaItem', id: string, title: string, meetingTitle: string | null, hasRecommendation: boolean }> };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename?: 'Mutation', recordAttendance: { __typename?: 'MeetingConduct', version: number, quorum: { __typename?: 'QuorumVerdict', sentence: string } | null } };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { __typename?: 'Mutation', declareInterest: { __typename?: 'MeetingConduct', version: number } };

export type DeclareNoneMutationVariables = Exact<{
  input: DeclareNoneInput;
}>;


export type DeclareNoneMutation = { __typename?: 'Mutation', declareNone: { __typename?: 'MeetingConduct', version: number, declarations: Array<{ __typename?: 'Declaration', id: string, version: number, isNone: boolean, agendaItemId: string | null }> } };

export type WithdrawDeclarationMutationVariables = Exact<{
  input: WithdrawDeclarationInput;
}>;


export type WithdrawDeclarationMutation = { __typename?: 'Mutation', withdrawDeclaration: { __typename?: 'MeetingConduct', version: number } };

export type RecordVotesMutationVariables = Exact<{
  input: RecordVotesInput;
}>;


export type RecordVotesMutation = { __typename?: 'Mutation', recordVotes: { __typename?: 'MeetingConduct', version: number } };

export type RegisterInterestMutationVariables = Exact<{
  input: RegisterInterestInput;
}>;


export type RegisterInterestMutation = { __typename?: 'Mutation', registerInterest: { __typename?: 'InterestRegister', kinds: Array<InterestKind> } };

export type EndInterestMutationVariables = Exact<{
  input: EndOfBodyPartInput;
}>;


export type EndInterestMutation = { __typename?: 'Mutation', endInterest: { __typename?: 'InterestRegister', kinds: Array<InterestKind> } };

export type MeetingConductQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MeetingConductQuery = { __typename?: 'Query', meetingConduct: { __typename?: 'MeetingConduct', meetingId: string, version: number, mayRecord: boolean, whyNot: string | null, quorumSentence: string | null, votingSentence: string | null, chairHasCastingVote: boolean, quorum: { __typename?: 'QuorumVerdict', isQuorate: boolean, counted: number, sentence: string } | null, warnings: Array<{ __typename?: 'RuleWarning', rule: string, message: string }>, lines: Array<{ __typename?: 'AttendanceLine', attendanceId: string | null, memberId: string | null, name: string, seat: string | null, organisation: string | null, isChair: boolean, isVoting: boolean, state: AttendanceState | null, isRemote: boolean, deputyId: string | null, deputyName: string | null, arrivedAt: string | null, leftAt: string | null, fromItemId: string | null, untilItemId: string | null, deputies: Array<{ __typename?: 'NamedChoice', id: string, name: string }>, interests: Array<{ __typename?: 'NamedChoice', id: string, name: string }> }>, declarations: Array<{ __typename?: 'Declaration', id: string, version: number, isNone: boolean, agendaItemId: string | null, who: string | null, description: string | null, action: DeclarationAction | null }>, items: Array<{ __typename?: 'ConductItem', id: string, position: number, title: string, quorum: { __typename?: 'QuorumVerdict', isQuorate: boolean, sentence: string } | null, tally: { __typename?: 'VoteTally', result: VotingResult | null, sentence: string, votes: Array<{ __typename?: 'NamedVote', attendanceId: string, who: string, vote: Vote, castingVote: Vote | null }> } | null }>, decisions: Array<{ __typename?: 'ConductDecision', id: string, code: string, title: string, tally: { __typename?: 'VoteTally', result: VotingResult | null, sentence: string, votes: Array<{ __typename?: 'NamedVote', attendanceId: string, who: string, vote: Vote, castingVote: Vote | null }> } | null }> } };

export type InterestRegisterQueryVariables = Exact<{
  bodyId: Scalars['ID']['input'];
}>;


export type InterestRegisterQuery = { __typename?: 'Query', interestRegister: { __typename?: 'InterestRegister', kinds: Array<InterestKind>, interests: Array<{ __typename?: 'Interest', id: string, version: number, memberId: string, seat: string, holder: string | null, kind: InterestKind, description: string, heldFrom: string | null, heldTo: string | null, isCurrent: boolean }> } };

export type PastAttendanceQueryVariables = Exact<{
  bodyId: Scalars['ID']['input'];
}>;


export type PastAttendanceQuery = { __typename?: 'Query', pastAttendance: Array<{ __typename?: 'PastAttendance', meetingId: string, title: string, heldOn: string, attendees: Array<{ __typename?: 'PastAttendee', state: AttendanceState, isRemote: boolean, isVoting: boolean, organisationId: string | null, category: string | null }> }> };

export type ConsultationsPageQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ConsultationsPageQuery = { __typename?: 'Query', consultations: { __typename?: 'Consultations', mayEdit: boolean, mayLaunch: boolean, consultations: Array<{ __typename?: 'Consultation', id: string, version: number, code: string, title: string, state: ConsultationState, pausedState: ConsultationState | null, stateReason: string | null, steps: Array<ConsultationStep>, options: Array<string>, optionsOn: string | null, audience: string | null, analyst: string | null, assuranceOutcome: AssuranceOutcome | null, assuranceOn: string | null, assuranceEvidence: string | null, counting: WeekCounting, normWeeks: number, lengthReason: string | null, closesAt: string, closingMoment: string | null, lengthSentence: string, launchedOn: string | null, closedOn: string | null, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, scrutinyCase: { __typename?: 'ConsultationCase', id: string, code: string, title: string } | null, launchItem: { __typename?: 'ConsultationItem', id: string, code: string, title: string } | null, finalItem: { __typename?: 'ConsultationItem', id: string, code: string, title: string } | null, launchDecision: { __typename?: 'NamedDecision', id: string, code: string, title: string, bodyName: string, effectSentence: string } | null, finalDecision: { __typename?: 'NamedDecision', id: string, code: string, title: string, bodyName: string, effectSentence: string } | null, assuranceDecision: { __typename?: 'NamedDecision', id: string, code: string, title: string, bodyName: string, effectSentence: string } | null, opens: { __typename?: 'PlanDate', written: string, text: string } | null, closes: { __typename?: 'PlanDate', written: string, text: string } | null, originalCloses: { __typename?: 'PlanDate', written: string } | null, dates: Array<{ __typename?: 'ConsultationDate', id: string, role: ConsultationDateRole, isExtension: boolean, reason: string, statedOn: string, date: { __typename?: 'PlanDate', written: string } }>, timetable: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }>, documents: Array<{ __typename?: 'ConsultationDocument', id: string, version: number, kind: ConsultationDocumentKind, title: string, address: string, publishedOn: string | null }>, gunning: Array<{ __typename?: 'GunningRow', principle: GunningPrinciple, title: string, wanted: string, evidence: string | null, isMet: boolean }>, checks: Array<{ __typename?: 'LaunchCheck', key: LaunchCheckKey, title: string, state: LaunchCheckState, met: string, problems: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }> }> }, scrutinyCases: { __typename?: 'ScrutinyCases', cases: Array<{ __typename?: 'ScrutinyCase', id: string, code: string, title: string }> }, decisions: Array<{ __typename?: 'DecisionRow', id: string, code: string, title: string, bodyName: string }>, timeline: { __typename?: 'Timeline', rows: Array<{ __typename?: 'TimelineRow', itemId: string, code: string, title: string }> } };

export type LaunchReadinessQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type LaunchReadinessQuery = { __typename?: 'Query', launchReadiness: Array<{ __typename?: 'LaunchReadiness', consultationId: string, title: string, checks: Array<{ __typename?: 'LaunchCheck', key: LaunchCheckKey, title: string, state: LaunchCheckState, met: string, problems: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }> }> };

export type PlanConsultationMutationVariables = Exact<{
  input: PlanConsultationInput;
}>;


export type PlanConsultationMutation = { __typename?: 'Mutation', planConsultation: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string, code: string } } };

export type AmendConsultationMutationVariables = Exact<{
  input: AmendConsultationInput;
}>;


export type AmendConsultationMutation = { __typename?: 'Mutation', amendConsultation: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type StateConsultationDatesMutationVariables = Exact<{
  input: StateConsultationDatesInput;
}>;


export type StateConsultationDatesMutation = { __typename?: 'Mutation', stateConsultationDates: { __typename?: 'ConsultationChange', reading: string | null, consultation: { __typename?: 'Consultation', id: string, lengthSentence: string } } };

export type ExtendConsultationMutationVariables = Exact<{
  input: ExtendConsultationInput;
}>;


export type ExtendConsultationMutation = { __typename?: 'Mutation', extendConsultation: { __typename?: 'ConsultationChange', reading: string | null, consultation: { __typename?: 'Consultation', id: string } } };

export type ApproveConsultationMutationVariables = Exact<{
  input: ApproveConsultationInput;
}>;


export type ApproveConsultationMutation = { __typename?: 'Mutation', approveConsultation: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type RecordAssuranceMutationVariables = Exact<{
  input: RecordAssuranceInput;
}>;


export type RecordAssuranceMutation = { __typename?: 'Mutation', recordAssurance: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type LaunchConsultationMutationVariables = Exact<{
  input: LaunchConsultationInput;
}>;


export type LaunchConsultationMutation = { __typename?: 'Mutation', launchConsultation: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type StepConsultationMutationVariables = Exact<{
  input: StepConsultationInput;
}>;


export type StepConsultationMutation = { __typename?: 'Mutation', stepConsultation: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string, state: ConsultationState } } };

export type RecordGunningMutationVariables = Exact<{
  input: RecordGunningInput;
}>;


export type RecordGunningMutation = { __typename?: 'Mutation', recordGunning: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type AddConsultationDocumentMutationVariables = Exact<{
  input: AddConsultationDocumentInput;
}>;


export type AddConsultationDocumentMutation = { __typename?: 'Mutation', addConsultationDocument: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type RemoveConsultationDocumentMutationVariables = Exact<{
  input: RemoveConsultationDocumentInput;
}>;


export type RemoveConsultationDocumentMutation = { __typename?: 'Mutation', removeConsultationDocument: { __typename?: 'ConsultationChange', consultation: { __typename?: 'Consultation', id: string } } };

export type DraftRecommendationMutationVariables = Exact<{
  input: DraftRecommendationInput;
}>;


export type DraftRecommendationMutation = { __typename?: 'Mutation', draftRecommendation: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, code: string } } };

export type AmendRecommendationMutationVariables = Exact<{
  input: AmendRecommendationInput;
}>;


export type AmendRecommendationMutation = { __typename?: 'Mutation', amendRecommendation: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string } } };

export type PutRecommendationForwardMutationVariables = Exact<{
  input: PutForwardInput;
}>;


export type PutRecommendationForwardMutation = { __typename?: 'Mutation', putRecommendationForward: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, code: string } } };

export type TakeRecommendationMutationVariables = Exact<{
  input: TakeRecommendationInput;
}>;


export type TakeRecommendationMutation = { __typename?: 'Mutation', takeRecommendation: { __typename?: 'DecisionChange', released: Array<{ __typename?: 'DecisionEffect', words: string, state: DecisionEffectState, note: string | null }>, decision: { __typename?: 'Decision', id: string, code: string, effectSentence: string } } };

export type AmendDecisionWordingMutationVariables = Exact<{
  input: AmendWordingInput;
}>;


export type AmendDecisionWordingMutation = { __typename?: 'Mutation', amendDecisionWording: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string } } };

export type CorrectDecisionMutationVariables = Exact<{
  input: CorrectDecisionInput;
}>;


export type CorrectDecisionMutation = { __typename?: 'Mutation', correctDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string } } };

export type ReportDecisionMutationVariables = Exact<{
  input: ReportDecisionInput;
}>;


export type ReportDecisionMutation = { __typename?: 'Mutation', reportDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, reportBackSentence: string | null } } };

export type CarryOutDecisionMutationVariables = Exact<{
  input: CarryOutDecisionInput;
}>;


export type CarryOutDecisionMutation = { __typename?: 'Mutation', carryOutDecision: { __typename?: 'DecisionChange', released: Array<{ __typename?: 'DecisionEffect', words: string, state: DecisionEffectState, note: string | null }>, decision: { __typename?: 'Decision', id: string, code: string, effectSentence: string } } };

export type ImplementDecisionMutationVariables = Exact<{
  input: ImplementDecisionInput;
}>;


export type ImplementDecisionMutation = { __typename?: 'Mutation', implementDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string } } };

export type RescindDecisionMutationVariables = Exact<{
  input: RescindDecisionInput;
}>;


export type RescindDecisionMutation = { __typename?: 'Mutation', rescindDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string } } };

export type QuashDecisionMutationVariables = Exact<{
  input: QuashDecisionInput;
}>;


export type QuashDecisionMutation = { __typename?: 'Mutation', quashDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string } } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { __typename?: 'Mutation', recordDecision: { __typename?: 'DecisionChange', released: Array<{ __typename?: 'DecisionEffect', words: string, state: DecisionEffectState, note: string | null }>, decision: { __typename?: 'Decision', id: string, code: string, effectSentence: string } } };

export type MeetConditionMutationVariables = Exact<{
  input: MeetConditionInput;
}>;


export type MeetConditionMutation = { __typename?: 'Mutation', meetCondition: { __typename?: 'DecisionChange', released: Array<{ __typename?: 'DecisionEffect', words: string, state: DecisionEffectState, note: string | null }>, decision: { __typename?: 'Decision', id: string, effectSentence: string } } };

export type WaiveConditionMutationVariables = Exact<{
  input: WaiveConditionInput;
}>;


export type WaiveConditionMutation = { __typename?: 'Mutation', waiveCondition: { __typename?: 'DecisionChange', released: Array<{ __typename?: 'DecisionEffect', words: string, state: DecisionEffectState, note: string | null }>, decision: { __typename?: 'Decision', id: string, effectSentence: string } } };

export type FailConditionMutationVariables = Exact<{
  input: FailConditionInput;
}>;


export type FailConditionMutation = { __typename?: 'Mutation', failCondition: { __typename?: 'DecisionChange', released: Array<{ __typename?: 'DecisionEffect', words: string, state: DecisionEffectState, note: string | null }>, decision: { __typename?: 'Decision', id: string, effectSentence: string } } };

export type SupersedeDecisionMutationVariables = Exact<{
  input: SupersedeDecisionInput;
}>;


export type SupersedeDecisionMutation = { __typename?: 'Mutation', supersedeDecision: { __typename?: 'DecisionChange', decision: { __typename?: 'Decision', id: string, supersededByCode: string | null } } };

export type DecisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DecisionQuery = { __typename?: 'Query', decision: { __typename?: 'Decision', id: string, version: number, code: string, title: string, wording: string, type: DecisionRoute, bodyId: string, bodyName: string, meetingId: string | null, meetingTitle: string | null, takenOn: string | null, outcome: DecisionOutcome, state: DecisionState, effectSentence: string, effectiveOn: string | null, callInUntil: string | null, isReportBackOverdue: boolean, reportBackSentence: string | null, agendaItemId: string | null, rationale: string | null, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, carriedBy: DecisionCarriedBy | null, proposedBy: string | null, secondedBy: string | null, amountWords: string | null, urgencyReason: string | null, consultees: Array<string>, reportBackMeetingId: string | null, reportedMeetingId: string | null, ratifyAtMeetingId: string | null, ratifyAtMeetingTitle: string | null, setAsideAuthority: string | null, stateReason: string | null, isWordingFixed: boolean, abilities: Array<DecisionAbility>, classification: DecisionClassification, exemptParagraph: number | null, exemptReason: string | null, planItemId: string | null, planItemCode: string | null, supersedesId: string | null, supersedesCode: string | null, supersededById: string | null, supersededByCode: string | null, isInterpretation: boolean, sourceDocument: string | null, sourcePlace: string | null, maySettle: boolean, options: Array<{ __typename?: 'DecisionOption', title: string, standing: DecisionOptionStanding, reason: string | null }>, evidence: Array<{ __typename?: 'DecisionEvidence', title: string, place: string | null }>, delegation: { __typename?: 'Delegation', delegate: string | null, clause: string, limit: string | null, limitWords: string | null, from: string | null, to: string | null } | null, ratifies: { __typename?: 'DecisionName', id: string, code: string, title: string } | null, ratifiedBy: { __typename?: 'DecisionName', id: string, code: string, title: string } | null, setAsideBy: { __typename?: 'DecisionName', id: string, code: string, title: string } | null, effects: Array<{ __typename?: 'DecisionEffect', id: string, kind: DecisionEffectKind, words: string, state: DecisionEffectState, planItemId: string | null, planItemTitle: string | null, doneOn: string | null, note: string | null }>, corrections: Array<{ __typename?: 'DecisionCorrection', id: string, position: number, wording: string, minuteReference: string, reason: string, correctedOn: string, by: string }>, steps: Array<{ __typename?: 'DecisionStep', id: string, on: string, what: string, by: string, reason: string | null }>, conditions: Array<{ __typename?: 'DecisionCondition', id: string, version: number, position: number, text: string, satisfiedByBodyId: string | null, satisfiedByBodyName: string | null, dueOn: string | null, longStopOn: string | null, state: ConditionState, evidence: string | null, settledOn: string | null, settledByCode: string | null, isOverdue: boolean }> } };

export type DecisionsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  bodyId: InputMaybe<Scalars['ID']['input']>;
  meetingId: InputMaybe<Scalars['ID']['input']>;
}>;


export type DecisionsQuery = { __typename?: 'Query', decisions: Array<{ __typename?: 'DecisionRow', id: string, version: number, code: string, title: string, bodyId: string, bodyName: string, meetingId: string | null, meetingTitle: string | null, takenOn: string | null, outcome: DecisionOutcome, state: DecisionState, effectSentence: string, type: DecisionRoute, callInUntil: string | null, isReportBackOverdue: boolean, reportBackSentence: string | null, conditionCount: number, openConditionCount: number, nextDueOn: string | null, planItemId: string | null, planItemCode: string | null, classification: DecisionClassification, isInterpretation: boolean, changedOn: string }> };

export type DecisionLedgerQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type DecisionLedgerQuery = { __typename?: 'Query', decisionLedger: Array<{ __typename?: 'LedgerEntry', id: string, kind: LedgerKind, on: string | null, sentence: string, from: string | null, to: string | null, reason: string | null, by: string | null, body: string | null, decisionId: string | null, decisionCode: string | null, meetingId: string | null, scenarioNumber: number | null }> };

export type DecisionConsequencesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DecisionConsequencesQuery = { __typename?: 'Query', decisionConsequences: Array<{ __typename?: 'DecisionConsequence', id: string, on: string | null, sentence: string, planItemId: string | null, planItemCode: string | null, planItemTitle: string | null }> };

export type OutcomeChoicesQueryVariables = Exact<{
  bodyId: Scalars['ID']['input'];
  meetingId: InputMaybe<Scalars['ID']['input']>;
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

export type ForwardPlanQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  edition: InputMaybe<ForwardEdition>;
}>;


export type ForwardPlanQuery = { __typename?: 'Query', forwardPlan: { __typename?: 'ForwardPlan', programmeId: string, today: string, edition: ForwardEdition, withheldSentence: string, entries: Array<{ __typename?: 'ForwardEntry', rowId: string, isWithheld: boolean, withheldSentence: string | null, title: string | null, decisionNeeded: string | null, purpose: AgendaItemPurpose | null, agendaItemId: string | null, version: number | null, planItemId: string | null, planItemCode: string | null, planItemTitle: string | null, scenarioNumber: number | null, bodyId: string | null, bodyName: string | null, meetingId: string | null, meetingTitle: string | null, whenWords: string, projectedMeetingId: string | null, projectedWords: string | null, papersDueOn: string | null, noticeDueOn: string | null, isNoticeGiven: boolean, papersSentence: string, clearDaysLeft: number | null, isKeyDecision: boolean, nextStep: ForwardStep | null, nextDueOn: string | null, nextSentence: string, late: Array<string>, mayEdit: boolean, when: { __typename?: 'PlanDate', earliest: string | null, latest: string | null } | null, papers: Array<{ __typename?: 'ForwardPaper', id: string, title: string, author: string | null, isOut: boolean, clearanceSentence: string }>, key: { __typename?: 'KeyNotice', fullBy: string | null, generalBy: string | null, route: NoticeRoute | null, publishedOn: string | null, scrutinyChairOn: string | null, reason: string | null, sentence: string } | null, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }> } };

export type MarkKeyDecisionMutationVariables = Exact<{
  input: MarkKeyDecisionInput;
}>;


export type MarkKeyDecisionMutation = { __typename?: 'Mutation', markKeyDecision: { __typename?: 'ForwardChange', id: string, version: number, isKeyDecision: boolean } };

export type PublishKeyNoticeMutationVariables = Exact<{
  input: PublishKeyNoticeInput;
}>;


export type PublishKeyNoticeMutation = { __typename?: 'Mutation', publishKeyNotice: { __typename?: 'ForwardChange', id: string, version: number, key: { __typename?: 'KeyNotice', sentence: string } | null } };

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


export type BodyQuery = { __typename?: 'Query', body: { __typename?: 'GovernanceBody', id: string, version: number, prefix: string, name: string, shortName: string | null, kind: BodyKind, kindMeaning: string, role: BodyRole, parentId: string | null, parentName: string | null, isParentInferred: boolean, predecessorId: string | null, predecessorName: string | null, validFrom: string | null, validTo: string | null, authority: string | null, delegatedScope: string | null, organisation: string | null, quorumMinimum: number | null, quorumNote: string | null, noticeClearDays: number | null, callInDays: number | null, noticeRegime: NoticeRegime, isNoticeInterpreted: boolean, noticeSentence: string, hasPapersWhenInformal: boolean, meetsInPublic: boolean, votingRule: string | null, votingMethod: VotingMethod | null, chairHasCastingVote: boolean, votingSentence: string | null, allowsCorrespondence: boolean, isInterestRegisterPublic: boolean, termsOfReference: string | null, termsLink: string | null, reviewOn: string | null, note: string | null, isInterpretation: boolean, sourceDocument: string | null, sourcePlace: string | null, archiveReason: string | null, mayEdit: boolean, mayEditMeetings: boolean, mayTakeChairsAction: boolean, members: Array<{ __typename?: 'BodyMember', id: string, version: number, seat: string, role: BodyMemberRole, category: string | null, organisation: string | null, organisationId: string | null, post: string | null, holder: string | null, isVacant: boolean, isVoting: boolean, voteWeight: number, deputy: string | null, heldFrom: string | null, heldTo: string | null, isCurrent: boolean, deputies: Array<{ __typename?: 'MemberDeputy', id: string, version: number, name: string, isCurrent: boolean }> }>, quorum: { __typename?: 'Quorum', minimum: number, sentence: string, deputiesCount: boolean, remoteCounts: boolean, organisations: Array<{ __typename?: 'QuorumOrganisation', organisationId: string, name: string, minimum: number }>, categories: Array<{ __typename?: 'QuorumCategory', name: string, minimum: number }> } | null, delegations: Array<{ __typename?: 'BodyDelegation', id: string, version: number, organisation: string, instrument: string | null, heldFrom: string | null, heldTo: string | null, isCurrent: boolean }>, scope: Array<{ __typename?: 'BodyScope', id: string, version: number, delegatedFunction: string, programme: string | null, workstream: string | null, heldFrom: string | null, heldTo: string | null, isCurrent: boolean }>, succession: Array<{ __typename?: 'BodyInLine', id: string, name: string, validFrom: string | null, validTo: string | null }>, mergedFrom: Array<{ __typename?: 'BodyPredecessor', id: string, version: number, bodyId: string, name: string, note: string | null }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, message: string }>, programmes: Array<{ __typename?: 'BodyProgramme', id: string, name: string }> } };

export type BodyCompositionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  on: Scalars['Day']['input'];
}>;


export type BodyCompositionQuery = { __typename?: 'Query', bodyComposition: Array<{ __typename?: 'BodyMember', id: string, version: number, seat: string, role: BodyMemberRole, category: string | null, organisation: string | null, organisationId: string | null, post: string | null, holder: string | null, isVacant: boolean, isVoting: boolean, voteWeight: number, deputy: string | null, heldFrom: string | null, heldTo: string | null, isCurrent: boolean, deputies: Array<{ __typename?: 'MemberDeputy', id: string, version: number, name: string, isCurrent: boolean }> }> };

export type SetQuorumMutationVariables = Exact<{
  input: SetQuorumInput;
}>;


export type SetQuorumMutation = { __typename?: 'Mutation', setQuorum: { __typename?: 'GovernanceBody', id: string, version: number, quorum: { __typename?: 'Quorum', sentence: string } | null } };

export type AmendMemberMutationVariables = Exact<{
  input: AmendMemberInput;
}>;


export type AmendMemberMutation = { __typename?: 'Mutation', amendMember: { __typename?: 'GovernanceBody', id: string } };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { __typename?: 'Mutation', nameDeputy: { __typename?: 'GovernanceBody', id: string } };

export type EndDeputyMutationVariables = Exact<{
  input: EndOfBodyPartInput;
}>;


export type EndDeputyMutation = { __typename?: 'Mutation', endDeputy: { __typename?: 'GovernanceBody', id: string } };

export type AddDelegationMutationVariables = Exact<{
  input: AddDelegationInput;
}>;


export type AddDelegationMutation = { __typename?: 'Mutation', addDelegation: { __typename?: 'GovernanceBody', id: string } };

export type EndDelegationMutationVariables = Exact<{
  input: EndOfBodyPartInput;
}>;


export type EndDelegationMutation = { __typename?: 'Mutation', endDelegation: { __typename?: 'GovernanceBody', id: string } };

export type AddScopeMutationVariables = Exact<{
  input: AddScopeInput;
}>;


export type AddScopeMutation = { __typename?: 'Mutation', addScope: { __typename?: 'GovernanceBody', id: string } };

export type EndScopeMutationVariables = Exact<{
  input: EndOfBodyPartInput;
}>;


export type EndScopeMutation = { __typename?: 'Mutation', endScope: { __typename?: 'GovernanceBody', id: string } };

export type AddPredecessorMutationVariables = Exact<{
  input: AddPredecessorInput;
}>;


export type AddPredecessorMutation = { __typename?: 'Mutation', addPredecessor: { __typename?: 'GovernanceBody', id: string } };

export type RemovePredecessorMutationVariables = Exact<{
  input: RemovePredecessorInput;
}>;


export type RemovePredecessorMutation = { __typename?: 'Mutation', removePredecessor: { __typename?: 'GovernanceBody', id: string } };

export type OrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsQuery = { __typename?: 'Query', organisations: Array<{ __typename?: 'Organisation', id: string, name: string }> };

export type AmendIssueMutationVariables = Exact<{
  input: AmendIssueInput;
}>;


export type AmendIssueMutation = { __typename?: 'Mutation', amendIssue: { __typename?: 'Issue', id: string, version: number, code: string } };

export type IssueChoicesQueryVariables = Exact<{
  code: Scalars['String']['input'];
  programmeId: Scalars['ID']['input'];
}>;


export type IssueChoicesQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', id: string, workstreams: Array<{ __typename?: 'Workstream', id: string, name: string, parentId: string | null, isArchived: boolean }> }, ownerChoices: Array<{ __typename?: 'OwnerChoice', kind: OwnerKind, id: string, name: string }>, risks: Array<{ __typename?: 'RiskRow', id: string, code: string, title: string }> };

export type IssueInFullQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IssueInFullQuery = { __typename?: 'Query', issue: { __typename?: 'Issue', id: string, version: number, code: string, title: string, programmeId: string, workstreamId: string | null, workstreamName: string | null, ownerPersonId: string | null, ownerName: string | null, kind: IssueKind, severity: number, state: IssueState, raisedOn: string, targetOn: string | null, isOverdue: boolean, resolution: string | null, resolvedOn: string | null, closeReason: string | null, closedOn: string | null, classification: IssueClassification, exemptParagraph: number | null, exemptReason: string | null, statement: string, impact: string, riskId: string | null, changedAt: string, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, risks: Array<{ __typename?: 'IssueRisk', id: string, code: string, title: string }>, linkedItems: Array<{ __typename?: 'IssueLinkedItem', id: string, code: string, title: string, kind: string, state: string, linkId: string, linkVersion: number }>, warnings: Array<{ __typename?: 'IssueWarning', rule: string, message: string }> }, history: Array<{ __typename?: 'AuditEntry', seq: string, changeId: string, personName: string, recordedAt: string, effectiveAt: string, action: string, reason: string | null, operation: string, asAtBefore: string, asAtAfter: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> };

export type IssueRegisterQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type IssueRegisterQuery = { __typename?: 'Query', issues: Array<{ __typename?: 'IssueRow', id: string, version: number, code: string, title: string, workstreamId: string | null, workstreamName: string | null, ownerName: string | null, kind: IssueKind, severity: number, state: IssueState, raisedOn: string, targetOn: string | null, isOverdue: boolean, resolution: string | null, resolvedOn: string | null, closeReason: string | null, closedOn: string | null, classification: IssueClassification, changedOn: string }> };

export type LinkIssueToItemMutationVariables = Exact<{
  input: LinkIssueInput;
}>;


export type LinkIssueToItemMutation = { __typename?: 'Mutation', linkIssueToItem: { __typename?: 'Issue', id: string, version: number, linkedItems: Array<{ __typename?: 'IssueLinkedItem', id: string, linkId: string, linkVersion: number }> } };

export type UnlinkIssueFromItemMutationVariables = Exact<{
  input: UnlinkIssueInput;
}>;


export type UnlinkIssueFromItemMutation = { __typename?: 'Mutation', unlinkIssueFromItem: { __typename?: 'Issue', id: string, version: number } };

export type IssueItemSearchQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type IssueItemSearchQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', kind: SearchKind, id: string, code: string, title: string, detail: string | null }> };

export type MoveIssueMutationVariables = Exact<{
  input: MoveIssueInput;
}>;


export type MoveIssueMutation = { __typename?: 'Mutation', moveIssue: { __typename?: 'Issue', id: string, version: number, code: string, state: IssueState } };

export type RaiseIssueMutationVariables = Exact<{
  input: RaiseIssueInput;
}>;


export type RaiseIssueMutation = { __typename?: 'Mutation', raiseIssue: { __typename?: 'Issue', id: string, version: number, code: string } };

export type OwnMailQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMailQuery = { __typename?: 'Query', ownMail: { __typename?: 'OwnMail', version: number, address: string | null, wantsMeetings: boolean, wantsReturns: boolean, isSecretary: boolean } };

export type MailOutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type MailOutboxQuery = { __typename?: 'Query', mailOutbox: { __typename?: 'MailOutbox', isConfigured: boolean, leaves: boolean, server: string | null, from: string | null, words: string, waiting: number, failed: number, sent: number, letters: Array<{ __typename?: 'Letter', id: string, to: string, kind: string, subject: string, state: MailState, words: string, attempts: number, writtenAt: string, sentAt: string | null }> } };

export type ChooseMeetingMailMutationVariables = Exact<{
  input: ChooseMeetingMailInput;
}>;


export type ChooseMeetingMailMutation = { __typename?: 'Mutation', chooseMeetingMail: { __typename?: 'OwnMail', version: number, wantsMeetings: boolean } };

export type ChooseReturnMailMutationVariables = Exact<{
  input: ChooseReturnMailInput;
}>;


export type ChooseReturnMailMutation = { __typename?: 'Mutation', chooseReturnMail: { __typename?: 'OwnMail', version: number, wantsReturns: boolean } };

export type RetryMailMutationVariables = Exact<{
  input: RetryMailInput;
}>;


export type RetryMailMutation = { __typename?: 'Mutation', retryMail: { __typename?: 'MailOutbox', waiting: number } };

export type SendTestMailMutationVariables = Exact<{
  input: SendTestMailInput;
}>;


export type SendTestMailMutation = { __typename?: 'Mutation', sendTestMail: { __typename?: 'MailOutbox', waiting: number } };

export type BodySeriesQueryVariables = Exact<{
  bodyId: Scalars['ID']['input'];
}>;


export type BodySeriesQuery = { __typename?: 'Query', meetingSeries: Array<{ __typename?: 'MeetingSeries', id: string, version: number, title: string, kind: MeetingKind, words: string, rhythm: SeriesRhythm, every: number, weekday: number, weekOfMonth: number | null, exceptMonths: Array<number>, from: string, until: string | null, count: number | null, confidence: SeriesConfidence, startsAt: string | null, endsAt: string | null, venue: string | null, link: string | null, endedOn: string | null, endReason: string | null, mayEdit: boolean, meetings: Array<{ __typename?: 'SeriesMeeting', id: string, code: string, state: MeetingState, seriesOn: string, on: string | null, isMoved: boolean }> }> };

export type SeriesDaysQueryVariables = Exact<{
  input: SeriesPreviewInput;
}>;


export type SeriesDaysQuery = { __typename?: 'Query', seriesPreview: { __typename?: 'SeriesPreview', words: string, days: Array<{ __typename?: 'SeriesDay', on: string, suggestion: string | null, problems: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> }> } };

export type SeriesChangeQueryVariables = Exact<{
  input: SeriesChangePreviewInput;
}>;


export type SeriesChangeQuery = { __typename?: 'Query', seriesChangePreview: { __typename?: 'SeriesChangePreview', words: string, print: string, steps: Array<{ __typename?: 'SeriesStep', kind: SeriesStepKind, meetingId: string | null, code: string | null, from: string | null, to: string | null, because: string | null, problems: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> }> } };

export type StartMeetingSeriesMutationVariables = Exact<{
  input: StartMeetingSeriesInput;
}>;


export type StartMeetingSeriesMutation = { __typename?: 'Mutation', startMeetingSeries: { __typename?: 'MeetingSeries', id: string, words: string, meetings: Array<{ __typename?: 'SeriesMeeting', id: string }> } };

export type AmendMeetingSeriesMutationVariables = Exact<{
  input: AmendMeetingSeriesInput;
}>;


export type AmendMeetingSeriesMutation = { __typename?: 'Mutation', amendMeetingSeries: { __typename?: 'MeetingSeries', id: string, words: string } };

export type EndMeetingSeriesMutationVariables = Exact<{
  input: EndMeetingSeriesInput;
}>;


export type EndMeetingSeriesMutation = { __typename?: 'Mutation', endMeetingSeries: { __typename?: 'MeetingSeries', id: string, title: string } };

export type MeetingConsequencesQueryVariables = Exact<{
  input: MeetingConsequencesInput;
}>;


export type MeetingConsequencesQuery = { __typename?: 'Query', meetingConsequences: { __typename?: 'MeetingConsequences', reading: string | null, words: string, warnings: Array<{ __typename?: 'RuleWarning', rule: string, message: string }>, programmes: Array<{ __typename?: 'ProgrammeConsequences', programmeId: string, programmeName: string, scenarioNumber: number | null, isWorking: boolean, problem: string | null, stopped: Array<string>, moved: Array<{ __typename?: 'ConsequentItem', itemId: string, code: string, title: string, from: string | null, to: string | null, workingDays: number | null, isTarget: boolean }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> }> } };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
}>;


export type ScheduleMeetingMutation = { __typename?: 'Mutation', scheduleMeeting: { __typename?: 'MeetingChange', reading: string | null, meeting: { __typename?: 'Meeting', id: string, code: string } } };

export type MoveMeetingMutationVariables = Exact<{
  input: MoveMeetingInput;
}>;


export type MoveMeetingMutation = { __typename?: 'Mutation', moveMeeting: { __typename?: 'MeetingChange', reading: string | null, meeting: { __typename?: 'Meeting', id: string, version: number } } };

export type ArrangeMeetingMutationVariables = Exact<{
  input: ArrangeMeetingInput;
}>;


export type ArrangeMeetingMutation = { __typename?: 'Mutation', arrangeMeeting: { __typename?: 'MeetingChange', meeting: { __typename?: 'Meeting', id: string, version: number } } };

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

export type MeetingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MeetingQuery = { __typename?: 'Query', meeting: { __typename?: 'Meeting', id: string, version: number, code: string, title: string, kind: MeetingKind, state: MeetingState, bodyId: string, bodyName: string, heldOn: string | null, startsAt: string | null, endsAt: string | null, isTimeConfirmed: boolean, venue: string | null, link: string | null, parts: string | null, seriesId: string | null, seriesOn: string | null, presentCount: number | null, wasQuorate: boolean | null, quorumMinimum: number | null, postponedToId: string | null, stateReason: string | null, papersDueOn: string | null, papersPublishBy: string | null, papersSentence: string, isPapersDueInterpreted: boolean, hasMinutes: boolean, isInterpretation: boolean, sourceDocument: string | null, sourcePlace: string | null, mayEdit: boolean, mayMinute: boolean, mayRecordDecisions: boolean, date: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null }, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }>, steps: Array<{ __typename?: 'MeetingStep', to: MeetingState, isAllowed: boolean, problems: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> }>, items: Array<{ __typename?: 'MeetingItem', id: string, code: string, title: string, kind: string, state: string, programmeId: string, scenario: string | null }> } };

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

export type LinkPlanItemsMutationVariables = Exact<{
  input: LinkPlanItemsInput;
}>;


export type LinkPlanItemsMutation = { __typename?: 'Mutation', linkPlanItems: { __typename?: 'DependencyChange', id: string, version: number } };

export type PlanItemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlanItemQuery = { __typename?: 'Query', planItem: { __typename?: 'PlanItem', id: string, programmeId: string, programmeCode: string, version: number, code: string, title: string, description: string | null, ownerPersonId: string | null, ownerPostId: string | null, workstream: string | null, body: string | null, source: string | null, sensitiveEvent: SensitiveEvent | null, avoidsRestricted: boolean, restrictedNote: string | null, isInterpretation: boolean, isArchived: boolean, abilities: Array<string>, duration: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null, rows: Array<{ __typename?: 'TimelineRow', rowId: string, scenarioId: string | null, kind: string, category: string, state: string, owner: string | null, ownerId: string | null, isOwnerVacant: boolean, isProtected: boolean, bodyId: string | null, meetingId: string | null, pathwayId: string | null, stageNumber: number | null, forecastAnchorId: string | null, rag: string, computedRag: string, computedReason: string, computedSentence: string, reportedRag: string | null, reportedOn: string | null, narrative: string | null, pathToGreen: string | null, slipWorkingDays: number | null, slipWords: string, baseline: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, forecast: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null, actual: { __typename?: 'PlanDate', text: string, written: string, shape: PlanDateShape, confidence: PlanDateConfidence, precision: string, earliest: string | null, latest: string | null } | null }>, dates: Array<{ __typename?: 'DateStatement', id: string, role: string, scenarioNumber: number | null, statedOn: string, recordedAt: string, by: string, reason: string, isCurrent: boolean, isInterpretation: boolean, date: { __typename?: 'PlanDate', text: string, written: string, note: string | null } }>, reports: Array<{ __typename?: 'StatusReport', id: string, rag: string, computedRag: string, reportedOn: string, by: string, narrative: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, overrideReason: string | null, overrideUntil: string | null }>, signsOff: { __typename?: 'SignedOff', id: string, code: string, title: string, warnings: Array<{ __typename?: 'Problem', rule: string, message: string }> } | null, links: Array<{ __typename?: 'ItemLink', id: string, version: number, otherId: string, otherCode: string, otherTitle: string, isPredecessor: boolean, kind: string, lagWords: string, lagMin: number, lagMax: number, lagUnit: string, neededFor: string | null, isToGate: boolean, scenarioNumber: number | null, basis: string | null }>, sources: Array<{ __typename?: 'ItemSource', code: string, title: string, printedDate: string | null, document: string | null, place: string | null, inference: string | null }>, risks: Array<{ __typename?: 'ItemRisk', id: string, code: string, title: string, state: string, linkId: string, linkVersion: number, mayUnlink: boolean, delay: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, issues: Array<{ __typename?: 'ItemIssue', id: string, code: string, title: string, state: string, severity: number }>, decisions: Array<{ __typename?: 'RelatedRecord', id: string, code: string, title: string, state: string }> } };

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

export type DraftMinutesMutationVariables = Exact<{
  input: DraftMinutesInput;
}>;


export type DraftMinutesMutation = { __typename?: 'Mutation', draftMinutes: { __typename?: 'MinutesChange', minutes: { __typename?: 'Minutes', id: string, version: number }, meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type WriteMinutesMutationVariables = Exact<{
  input: WriteMinutesInput;
}>;


export type WriteMinutesMutation = { __typename?: 'Mutation', writeMinutes: { __typename?: 'MinutesBlockChange', block: { __typename?: 'MinutesBlock', id: string, version: number, number: number } } };

export type CheckMinutesMutationVariables = Exact<{
  input: CheckMinutesInput;
}>;


export type CheckMinutesMutation = { __typename?: 'Mutation', checkMinutes: { __typename?: 'MinutesChange', minutes: { __typename?: 'Minutes', id: string, version: number } } };

export type ReturnMinutesMutationVariables = Exact<{
  input: ReturnMinutesInput;
}>;


export type ReturnMinutesMutation = { __typename?: 'Mutation', returnMinutes: { __typename?: 'MinutesChange', minutes: { __typename?: 'Minutes', id: string, version: number } } };

export type ApproveMinutesMutationVariables = Exact<{
  input: ApproveMinutesInput;
}>;


export type ApproveMinutesMutation = { __typename?: 'Mutation', approveMinutes: { __typename?: 'MinutesChange', minutes: { __typename?: 'Minutes', id: string, version: number }, meeting: { __typename?: 'Meeting', id: string, state: MeetingState } } };

export type SignMinutesMutationVariables = Exact<{
  input: SignMinutesInput;
}>;


export type SignMinutesMutation = { __typename?: 'Mutation', signMinutes: { __typename?: 'MinutesChange', minutes: { __typename?: 'Minutes', id: string, version: number } } };

export type MinutesQueryVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type MinutesQuery = { __typename?: 'Query', minutes: { __typename?: 'Minutes', id: string, version: number, meetingId: string, state: MinutesState, checkedBy: string | null, checkedOn: string | null, approvedAtId: string | null, approvedAtTitle: string | null, approvedOn: string | null, approvalNote: string | null, signedBy: string | null, signedOn: string | null, mayWrite: boolean, mayMinute: boolean, notTakenIn: Array<{ __typename?: 'MinutesGap', blockId: string | null, heading: string, adds: Array<string>, drops: Array<string> }>, blocks: Array<{ __typename?: 'MinutesBlock', id: string, version: number, kind: MinutesBlockKind, agendaItemId: string | null, itemNumber: number | null, heading: string, text: string | null, isWithheld: boolean, isExempt: boolean, withheldBecause: string | null, number: number, savedBy: string | null, savedAt: any }> } | null };

export type MinutesVersionsQueryVariables = Exact<{
  blockId: Scalars['ID']['input'];
}>;


export type MinutesVersionsQuery = { __typename?: 'Query', minutesVersions: Array<{ __typename?: 'MinutesVersion', id: string, number: number, text: string, savedBy: string | null, savedAt: any }> };

export type OverviewQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type OverviewQuery = { __typename?: 'Query', overview: { __typename?: 'Overview', programmeName: string, today: string, items: number, decisionsUntil: string, undatedDecisions: number, changesSince: string, changeCount: number, openRisks: number, overdueIssues: number, status: { __typename?: 'OverviewRollup', red: number, amber: number, green: number, blue: number, grey: number, tbc: number, sentence: string }, launches: Array<{ __typename?: 'OverviewLaunch', itemId: string, code: string, title: string, daysApart: number | null, dates: Array<{ __typename?: 'OverviewLaunchDate', scenarioNumber: number | null, scenarioName: string | null, isWorking: boolean, branchCondition: string | null, decideBy: string | null, probability: number | null, when: string, daysAway: number | null, rag: string, ragSentence: string, date: { __typename?: 'PlanDate', shape: PlanDateShape, confidence: PlanDateConfidence, earliest: string | null, latest: string | null } | null }> }>, workstreams: Array<{ __typename?: 'OverviewWorkstream', id: string, title: string, depth: number, items: number, reportedItems: number, isDifferent: boolean, computedWhy: string, computed: { __typename?: 'OverviewRollup', rag: string, red: number, amber: number, green: number, blue: number, grey: number, tbc: number, sentence: string }, reported: { __typename?: 'OverviewRollup', rag: string, stale: number, rated: number, sentence: string } | null, next: { __typename?: 'OverviewNext', itemId: string, title: string, when: string } | null }>, decisions: Array<{ __typename?: 'OverviewDecision', rowId: string, itemId: string, code: string, title: string, bodyName: string | null, scenarioNumber: number | null, when: string, meetingId: string | null, meetingTitle: string | null, papersDue: string | null, standing: DecisionStanding, standingWords: string, rag: string, ragSentence: string }>, changes: Array<{ __typename?: 'OverviewChange', changeId: string, effectiveAt: string, personName: string, reason: string | null, verb: string, subject: string, subjectId: string, label: string, asAtAfter: string, before: string | null, after: string | null }>, needs: Array<{ __typename?: 'OverviewNeed', kind: OverviewNeedKind, count: number, examples: Array<{ __typename?: 'OverviewNeedExample', itemId: string | null, workstreamId: string | null, code: string | null, title: string, detail: string | null }> }>, risks: Array<{ __typename?: 'OverviewRisk', id: string, code: string, title: string, owner: string | null, current: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand } }>, openIssues: Array<{ __typename?: 'OverviewIssues', severity: number, count: number }> } };

export type RenderJobsQueryVariables = Exact<{
  editionId: Scalars['ID']['input'];
}>;


export type RenderJobsQuery = { __typename?: 'Query', renderJobs: Array<{ __typename?: 'RenderJob', id: string | null, audience: PackAudience, format: PackFormat, state: RenderState, progress: number, step: string, attempts: number, error: string | null, size: number | null, sha256: string | null, renderer: string | null, madeAt: string | null, path: string | null, mayCancel: boolean }> };

export type RenderEditionMutationVariables = Exact<{
  input: RenderEditionInput;
}>;


export type RenderEditionMutation = { __typename?: 'Mutation', renderEdition: Array<{ __typename?: 'RenderJob', id: string | null, state: RenderState }> };

export type CancelRenderMutationVariables = Exact<{
  input: RenderJobInput;
}>;


export type CancelRenderMutation = { __typename?: 'Mutation', cancelRender: Array<{ __typename?: 'RenderJob', id: string | null, state: RenderState }> };

export type RetryRenderMutationVariables = Exact<{
  input: RenderJobInput;
}>;


export type RetryRenderMutation = { __typename?: 'Mutation', retryRender: Array<{ __typename?: 'RenderJob', id: string | null, state: RenderState }> };

export type CreatePackMutationVariables = Exact<{
  input: CreatePackInput;
}>;


export type CreatePackMutation = { __typename?: 'Mutation', createPack: { __typename?: 'PackChange', pack: { __typename?: 'Pack', id: string, code: string, title: string } } };

export type ArrangeSectionsMutationVariables = Exact<{
  input: ArrangeSectionsInput;
}>;


export type ArrangeSectionsMutation = { __typename?: 'Mutation', arrangeSections: { __typename?: 'PackChange', pack: { __typename?: 'Pack', id: string, version: number } } };

export type WriteSectionMutationVariables = Exact<{
  input: WriteSectionInput;
}>;


export type WriteSectionMutation = { __typename?: 'Mutation', writeSection: { __typename?: 'PackChange', pack: { __typename?: 'Pack', id: string, version: number } } };

export type ArchivePackMutationVariables = Exact<{
  input: ArchivePackInput;
}>;


export type ArchivePackMutation = { __typename?: 'Mutation', archivePack: { __typename?: 'PackChange', pack: { __typename?: 'Pack', id: string, version: number } } };

export type FreezeDraftMutationVariables = Exact<{
  input: FreezeDraftInput;
}>;


export type FreezeDraftMutation = { __typename?: 'Mutation', freezeDraft: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, number: string } } };

export type SendEditionToReviewMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type SendEditionToReviewMutation = { __typename?: 'Mutation', sendEditionToReview: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState } } };

export type SendEditionToSroMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type SendEditionToSroMutation = { __typename?: 'Mutation', sendEditionToSro: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState } } };

export type RecallEditionMutationVariables = Exact<{
  input: EditionStepInput;
}>;


export type RecallEditionMutation = { __typename?: 'Mutation', recallEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState } } };

export type SignEditionMutationVariables = Exact<{
  input: SignEditionInput;
}>;


export type SignEditionMutation = { __typename?: 'Mutation', signEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState, isSigned: boolean } } };

export type SendBackEditionMutationVariables = Exact<{
  input: SendBackEditionInput;
}>;


export type SendBackEditionMutation = { __typename?: 'Mutation', sendBackEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState } } };

export type IssueEditionMutationVariables = Exact<{
  input: IssueEditionInput;
}>;


export type IssueEditionMutation = { __typename?: 'Mutation', issueEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState, number: string } } };

export type CorrectEditionMutationVariables = Exact<{
  input: CorrectEditionInput;
}>;


export type CorrectEditionMutation = { __typename?: 'Mutation', correctEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, number: string } } };

export type WithdrawEditionMutationVariables = Exact<{
  input: WithdrawEditionInput;
}>;


export type WithdrawEditionMutation = { __typename?: 'Mutation', withdrawEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, state: EditionState } } };

export type AcknowledgeEditionMutationVariables = Exact<{
  input: AcknowledgeEditionInput;
}>;


export type AcknowledgeEditionMutation = { __typename?: 'Mutation', acknowledgeEdition: { __typename?: 'EditionChange', edition: { __typename?: 'PackEdition', id: string, isAcknowledged: boolean } } };

export type PacksQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type PacksQuery = { __typename?: 'Query', packs: { __typename?: 'PackList', mayCreate: boolean, rows: Array<{ __typename?: 'PackRow', id: string, version: number, kind: PackKind, code: string, title: string, meetingId: string | null, meetingTitle: string | null, periodName: string | null, mayEdit: boolean, editions: Array<{ __typename?: 'PackEdition', id: string, number: string, state: EditionState, asAtDay: string, issuedOn: string | null, closedReason: string | null }> }> } };

export type PackQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PackQuery = { __typename?: 'Query', pack: { __typename?: 'Pack', id: string, version: number, kind: PackKind, code: string, title: string, programmeId: string, meetingId: string | null, meetingTitle: string | null, periodName: string | null, mayEdit: boolean, sections: Array<{ __typename?: 'PackSection', id: string, version: number, kind: PackSectionKind, position: number, isIncluded: boolean, heading: string, comment: string }>, editions: Array<{ __typename?: 'PackEdition', id: string, version: number, packId: string, packCode: string, packTitle: string, packKind: PackKind, number: string, state: EditionState, asAtInstant: string, asAtDay: string, correctsId: string | null, reason: string | null, staleCount: number, contentHash: string, issuedOn: string | null, issuedBy: string | null, issueNote: string | null, closedOn: string | null, closedReason: string | null, isSigned: boolean, isAcknowledged: boolean, steps: Array<EditionStep>, issues: string | null, reviews: Array<{ __typename?: 'EditionReview', id: string, verdict: ReviewVerdict, comment: string | null, name: string, onDay: string, isCurrent: boolean }>, audiences: Array<{ __typename?: 'EditionAudience', audience: PackAudience, sha256: string }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, field: string | null, message: string }> }> } };

export type PackEditionsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type PackEditionsQuery = { __typename?: 'Query', packEditions: Array<{ __typename?: 'PackEdition', id: string, version: number, packId: string, packCode: string, packTitle: string, packKind: PackKind, number: string, state: EditionState, asAtInstant: string, asAtDay: string, correctsId: string | null, reason: string | null, staleCount: number, contentHash: string, issuedOn: string | null, issuedBy: string | null, issueNote: string | null, closedOn: string | null, closedReason: string | null, isSigned: boolean, isAcknowledged: boolean, steps: Array<EditionStep>, issues: string | null, reviews: Array<{ __typename?: 'EditionReview', id: string, verdict: ReviewVerdict, comment: string | null, name: string, onDay: string, isCurrent: boolean }>, audiences: Array<{ __typename?: 'EditionAudience', audience: PackAudience, sha256: string }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, field: string | null, message: string }> }> };

export type EditionContentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  audience: InputMaybe<PackAudience>;
}>;


export type EditionContentQuery = { __typename?: 'Query', editionContent: { __typename?: 'EditionContent', audience: PackAudience, json: string, sha256: string, edition: { __typename?: 'PackEdition', id: string, version: number, packId: string, packCode: string, packTitle: string, packKind: PackKind, number: string, state: EditionState, asAtInstant: string, asAtDay: string, correctsId: string | null, reason: string | null, staleCount: number, contentHash: string, issuedOn: string | null, issuedBy: string | null, issueNote: string | null, closedOn: string | null, closedReason: string | null, isSigned: boolean, isAcknowledged: boolean, steps: Array<EditionStep>, issues: string | null, reviews: Array<{ __typename?: 'EditionReview', id: string, verdict: ReviewVerdict, comment: string | null, name: string, onDay: string, isCurrent: boolean }>, audiences: Array<{ __typename?: 'EditionAudience', audience: PackAudience, sha256: string }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, field: string | null, message: string }> } } };

export type EditionComparisonQueryVariables = Exact<{
  beforeId: Scalars['ID']['input'];
  afterId: Scalars['ID']['input'];
}>;


export type EditionComparisonQuery = { __typename?: 'Query', editionComparison: { __typename?: 'EditionComparison', audience: PackAudience, before: { __typename?: 'PackEdition', id: string, number: string, packCode: string, packTitle: string, asAtDay: string, asAtInstant: string }, after: { __typename?: 'PackEdition', id: string, number: string, packCode: string, packTitle: string, asAtDay: string, asAtInstant: string }, differences: Array<{ __typename?: 'EditionDifference', table: string, tableTitle: string, change: string, label: string, path: string, fields: Array<{ __typename?: 'EditionChangedField', title: string, before: string, after: string }> }> } };

export type AddPaperMutationVariables = Exact<{
  input: AddPaperInput;
}>;


export type AddPaperMutation = { __typename?: 'Mutation', addPaper: { __typename?: 'PaperChange', paper: { __typename?: 'Paper', id: string, title: string } } };

export type AmendPaperMutationVariables = Exact<{
  input: AmendPaperInput;
}>;


export type AmendPaperMutation = { __typename?: 'Mutation', amendPaper: { __typename?: 'PaperChange', paper: { __typename?: 'Paper', id: string, version: number } } };

export type PublishPaperMutationVariables = Exact<{
  input: PublishPaperInput;
}>;


export type PublishPaperMutation = { __typename?: 'Mutation', publishPaper: { __typename?: 'PaperChange', paper: { __typename?: 'Paper', id: string, version: number, route: PaperRoute } } };

export type WithdrawPaperMutationVariables = Exact<{
  input: WithdrawPaperInput;
}>;


export type WithdrawPaperMutation = { __typename?: 'Mutation', withdrawPaper: { __typename?: 'PaperChange', paper: { __typename?: 'Paper', id: string } } };

export type AddClearanceMutationVariables = Exact<{
  input: AddClearanceInput;
}>;


export type AddClearanceMutation = { __typename?: 'Mutation', addClearance: { __typename?: 'PaperChange', paper: { __typename?: 'Paper', id: string } } };

export type SettleClearanceMutationVariables = Exact<{
  input: SettleClearanceInput;
}>;


export type SettleClearanceMutation = { __typename?: 'Mutation', settleClearance: { __typename?: 'PaperChange', paper: { __typename?: 'Paper', id: string, clearance: Array<{ __typename?: 'PaperClearance', id: string, version: number }> } } };

export type PapersQueryVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type PapersQuery = { __typename?: 'Query', papers: Array<{ __typename?: 'Paper', id: string, version: number, agendaItemId: string, title: string, author: string | null, sponsor: string | null, route: PaperRoute, urgencyReason: string | null, isChairAgreed: boolean, publishedOn: string | null, withdrawnReason: string | null, classification: AgendaClassification, exemptParagraph: number | null, exemptReason: string | null, dueOn: string | null, dueSentence: string, isOverdue: boolean, mayEdit: boolean, clearance: Array<{ __typename?: 'PaperClearance', id: string, version: number, office: string, state: ClearanceState, settledOn: string | null, settledBy: string | null, note: string | null }>, versions: Array<{ __typename?: 'PaperVersion', id: string, number: number, note: string | null, fileName: string, sizeBytes: number, addedOn: string, addedBy: string | null }> }> };

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


export type CompareProjectionQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', today: string, targetId: string | null, targetTitle: string | null, daysApart: number | null, scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, scenarioNumber: number | null, isWorking: boolean, targetOn: string | null, headline: string, cliff: string | null, route: Array<{ __typename?: 'RouteStep', itemId: string, title: string, on: string | null, isUnconfirmed: boolean, isDriving: boolean, margin: number | null, waitDays: number | null, isOverdue: boolean, takesTime: boolean, sentence: string }>, items: Array<{ __typename?: 'ProjectedItem', itemId: string, title: string, likely: string | null }>, problems: Array<{ __typename?: 'Problem', rule: string, message: string }> }> } };

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


export type ItemProjectionQuery = { __typename?: 'Query', itemProjection: Array<{ __typename?: 'ItemProjection', scenarioNumber: number | null, isWorking: boolean, steps: Array<string>, cliff: string | null, warnings: Array<{ __typename?: 'ProjectionWarning', rule: string, message: string, latePaper: { __typename?: 'LatePaper', linkId: string, linkVersion: number, meetingId: string, settled: string | null, waysOut: Array<{ __typename?: 'LateWayOut', route: string | null, words: string, to: string | null }> } | null }>, item: { __typename?: 'ProjectedItem', likely: string | null, words: string, isUnconfirmed: boolean, overdue: string | null, floatDays: number | null, criticality: Criticality, differenceDays: number | null, because: string | null, gate: { __typename?: 'ProjectedGate', meeting: string, papersDue: string, marginDays: number, nextMeeting: string | null } | null } }> };

export type ProjectedDaysQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ProjectedDaysQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, items: Array<{ __typename?: 'ProjectedItem', itemId: string, earliest: string | null, likely: string | null, latest: string | null, words: string, isUnconfirmed: boolean, differenceDays: number | null, because: string | null }>, problems: Array<{ __typename?: 'Problem', message: string }> }> } };

export type RouteToTargetQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type RouteToTargetQuery = { __typename?: 'Query', projection: { __typename?: 'Projection', targetId: string | null, targetTitle: string | null, daysApart: number | null, scenarios: Array<{ __typename?: 'ScenarioProjection', scenarioId: string | null, scenarioNumber: number | null, isWorking: boolean, targetOn: string | null, headline: string, cliff: string | null, route: Array<{ __typename?: 'RouteStep', itemId: string, title: string, on: string | null, isUnconfirmed: boolean, isDriving: boolean, margin: number | null, waitDays: number | null, isOverdue: boolean, takesTime: boolean, sentence: string }>, warnings: Array<{ __typename?: 'ProjectionWarning', rule: string, message: string, itemId: string, latePaper: { __typename?: 'LatePaper', settled: string | null } | null }>, problems: Array<{ __typename?: 'Problem', rule: string, message: string }> }> } };

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

export type YouSaidWeDidQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type YouSaidWeDidQuery = { __typename?: 'Query', youSaidWeDid: { __typename?: 'YouSaidWeDid', mayCount: boolean, mayRecordAll: boolean, workstreams: Array<{ __typename?: 'FeedbackWorkstream', id: string, name: string }>, counts: Array<{ __typename?: 'ResponseCount', id: string, version: number, consultationId: string, channel: ResponseChannel, segment: string, responses: number | null, asOf: string, sourceNote: string }>, totals: Array<{ __typename?: 'ResponseTotals', consultationId: string, words: string, bySegment: Array<{ __typename?: 'SegmentTotal', segment: string, words: string }> }>, feedback: Array<{ __typename?: 'PublicFeedback', id: string, version: number, code: string, consultationId: string | null, workstreamId: string | null, workstream: string | null, theme: string, origin: string, summary: string, people: number | null, receivedFrom: string, receivedTo: string, standing: FeedbackStanding, answerBy: string | null, unansweredSince: string | null, responseIds: Array<string>, mayEdit: boolean, problems: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }>, responses: Array<{ __typename?: 'FeedbackResponse', id: string, version: number, code: string, consultationId: string | null, workstreamId: string | null, workstream: string | null, decision: FeedbackDecision, answer: string, cannotReason: string | null, owner: string | null, ownerPersonId: string | null, ownerPostId: string | null, evidence: string | null, publishedOn: string | null, feedbackIds: Array<string>, mayEdit: boolean, corrections: Array<{ __typename?: 'ResponseCorrection', position: number, correctedOn: string, reason: string, decision: FeedbackDecision, answer: string, cannotReason: string | null, evidence: string | null, feedbackCodes: Array<string> }> }> } };

export type AddResponseCountMutationVariables = Exact<{
  input: AddResponseCountInput;
}>;


export type AddResponseCountMutation = { __typename?: 'Mutation', addResponseCount: { __typename?: 'ResponseCount', id: string } };

export type AmendResponseCountMutationVariables = Exact<{
  input: AmendResponseCountInput;
}>;


export type AmendResponseCountMutation = { __typename?: 'Mutation', amendResponseCount: { __typename?: 'ResponseCount', id: string } };

export type RemoveResponseCountMutationVariables = Exact<{
  input: RemoveResponseCountInput;
}>;


export type RemoveResponseCountMutation = { __typename?: 'Mutation', removeResponseCount: { __typename?: 'TakenOut', id: string } };

export type RecordFeedbackMutationVariables = Exact<{
  input: RecordFeedbackInput;
}>;


export type RecordFeedbackMutation = { __typename?: 'Mutation', recordFeedback: { __typename?: 'PublicFeedback', id: string, code: string } };

export type AmendFeedbackMutationVariables = Exact<{
  input: AmendFeedbackInput;
}>;


export type AmendFeedbackMutation = { __typename?: 'Mutation', amendFeedback: { __typename?: 'PublicFeedback', id: string, code: string } };

export type RemoveFeedbackMutationVariables = Exact<{
  input: RemoveFeedbackInput;
}>;


export type RemoveFeedbackMutation = { __typename?: 'Mutation', removeFeedback: { __typename?: 'TakenOut', id: string } };

export type DraftFeedbackResponseMutationVariables = Exact<{
  input: DraftFeedbackResponseInput;
}>;


export type DraftFeedbackResponseMutation = { __typename?: 'Mutation', draftFeedbackResponse: { __typename?: 'FeedbackResponse', id: string, code: string } };

export type AmendFeedbackResponseMutationVariables = Exact<{
  input: AmendFeedbackResponseInput;
}>;


export type AmendFeedbackResponseMutation = { __typename?: 'Mutation', amendFeedbackResponse: { __typename?: 'FeedbackResponse', id: string, code: string } };

export type PublishFeedbackResponseMutationVariables = Exact<{
  input: PublishFeedbackResponseInput;
}>;


export type PublishFeedbackResponseMutation = { __typename?: 'Mutation', publishFeedbackResponse: { __typename?: 'FeedbackResponse', id: string, code: string } };

export type CorrectFeedbackResponseMutationVariables = Exact<{
  input: CorrectFeedbackResponseInput;
}>;


export type CorrectFeedbackResponseMutation = { __typename?: 'Mutation', correctFeedbackResponse: { __typename?: 'FeedbackResponse', id: string, code: string } };

export type RemoveFeedbackResponseMutationVariables = Exact<{
  input: RemoveFeedbackResponseInput;
}>;


export type RemoveFeedbackResponseMutation = { __typename?: 'Mutation', removeFeedbackResponse: { __typename?: 'TakenOut', id: string } };

export type DeliveryConfidencesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type DeliveryConfidencesQuery = { __typename?: 'Query', deliveryConfidences: { __typename?: 'DeliveryConfidences', programmeId: string, today: string, mayRecord: boolean, rows: Array<{ __typename?: 'DeliveryConfidence', id: string, workstreamId: string | null, workstream: string | null, scale: ConfidenceScale, rating: ConfidenceRating, sentence: string, reviewer: string, reviewType: string, reviewedOn: string, summary: string | null, recordedBy: string | null, recommendations: Array<{ __typename?: 'DeliveryRecommendation', id: string, version: number, number: number, kind: DeliveryRecommendationKind, wording: string, owner: string, dueOn: string, isPastDue: boolean, closedOn: string | null, closedReason: string | null, closedBy: string | null, correctedOn: string | null, correctedReason: string | null }> }> } };

export type RecordDeliveryConfidenceMutationVariables = Exact<{
  input: RecordDeliveryConfidenceInput;
}>;


export type RecordDeliveryConfidenceMutation = { __typename?: 'Mutation', recordDeliveryConfidence: { __typename?: 'DeliveryConfidence', id: string } };

export type CloseDeliveryRecommendationMutationVariables = Exact<{
  input: RecommendationStepInput;
}>;


export type CloseDeliveryRecommendationMutation = { __typename?: 'Mutation', closeDeliveryRecommendation: { __typename?: 'DeliveryConfidence', id: string, recommendations: Array<{ __typename?: 'DeliveryRecommendation', id: string, version: number }> } };

export type ReopenDeliveryRecommendationMutationVariables = Exact<{
  input: RecommendationStepInput;
}>;


export type ReopenDeliveryRecommendationMutation = { __typename?: 'Mutation', reopenDeliveryRecommendation: { __typename?: 'DeliveryConfidence', id: string, recommendations: Array<{ __typename?: 'DeliveryRecommendation', id: string, version: number }> } };

export type CorrectDeliveryRecommendationMutationVariables = Exact<{
  input: CorrectRecommendationInput;
}>;


export type CorrectDeliveryRecommendationMutation = { __typename?: 'Mutation', correctDeliveryRecommendation: { __typename?: 'DeliveryConfidence', id: string, recommendations: Array<{ __typename?: 'DeliveryRecommendation', id: string, version: number }> } };

export type RagExplanationQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type RagExplanationQuery = { __typename?: 'Query', ragExplanation: Array<{ __typename?: 'RagExplanation', rowId: string, code: string, title: string, scenarioId: string | null, scenarioName: string | null, shown: string, shownSentence: string, computedRag: string, ruleId: string, ruleSays: string, sentence: string, noWay: string | null, reportedRag: string | null, reportedOn: string | null, difference: string | null, inputs: Array<{ __typename?: 'NamedValue', name: string, value: string }>, thresholds: Array<{ __typename?: 'NamedValue', name: string, value: string }>, others: Array<{ __typename?: 'AskedRagRule', id: string, rag: string, says: string, applies: boolean, because: string }>, ways: Array<{ __typename?: 'RagWay', to: string, sentence: string, changes: Array<{ __typename?: 'RagChange', kind: string, words: string, day: string | null, isMeeting: boolean, riskId: string | null, mayDo: boolean, waitsFor: Array<{ __typename?: 'RagItem', id: string, code: string, title: string }> }> }>, trend: { __typename?: 'RagTrend', previousRag: string | null, previousOn: string | null, direction: TrendDirection, sentence: string } }> };

export type WorkstreamStatusesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type WorkstreamStatusesQuery = { __typename?: 'Query', workstreamStatuses: { __typename?: 'WorkstreamStatuses', programmeId: string, programmeVersion: number, today: string, previousDay: string, policy: RollupPolicy, isRedIfAnyDimension: boolean, policySentence: string, mayConfigure: boolean, weights: { __typename?: 'RollupWeights', green: number, amber: number, red: number, amberFrom: number, redFrom: number }, confidence: { __typename?: 'DeliveryConfidence', id: string, scale: ConfidenceScale, rating: ConfidenceRating, sentence: string, reviewer: string, reviewType: string, reviewedOn: string, recommendations: Array<{ __typename?: 'DeliveryRecommendation', id: string, closedOn: string | null }> } | null, rows: Array<{ __typename?: 'WorkstreamStatus', workstreamId: string, version: number, title: string, depth: number, items: number, rated: number, tbc: number, stale: number, shownRag: string, source: string, sentence: string, computedRag: string, points: number | null, reportedRag: string | null, isDifferent: boolean, mayRate: boolean, mayJudge: boolean, trend: { __typename?: 'RagTrend', previousRag: string | null, direction: TrendDirection, sentence: string }, judgement: { __typename?: 'WorkstreamJudgement', id: string, version: number, rag: string, reason: string, judgedOn: string, until: string, judgedBy: string | null } | null, dimensions: Array<{ __typename?: 'DimensionStatus', dimension: Dimension, rag: DimensionRag, computedRag: DimensionRag | null, rating: { __typename?: 'WorkstreamRating', id: string, reason: string, ratedOn: string, ratedBy: string | null } | null, trend: { __typename?: 'RagTrend', previousRag: string | null, direction: TrendDirection, sentence: string } }>, confidence: { __typename?: 'DeliveryConfidence', id: string, scale: ConfidenceScale, rating: ConfidenceRating, sentence: string, reviewedOn: string } | null }> } };

export type WorkstreamRatingsQueryVariables = Exact<{
  workstreamId: Scalars['ID']['input'];
}>;


export type WorkstreamRatingsQuery = { __typename?: 'Query', workstreamRatings: Array<{ __typename?: 'WorkstreamRating', id: string, dimension: Dimension, rag: DimensionRag, reason: string, ratedOn: string, ratedBy: string | null, asAtAfter: string | null }> };

export type RagDifferencesQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type RagDifferencesQuery = { __typename?: 'Query', ragDifferences: Array<{ __typename?: 'RagDifference', rowId: string, itemId: string, code: string, title: string, owner: string | null, reportedRag: string, computedRag: string, ruleId: string, isReportedShown: boolean, isExpired: boolean, sentence: string }> };

export type RateDimensionMutationVariables = Exact<{
  input: RateDimensionInput;
}>;


export type RateDimensionMutation = { __typename?: 'Mutation', rateDimension: { __typename?: 'RatedDimension', id: string, warnings: Array<{ __typename?: 'Problem', rule: string, severity: string, field: string | null, message: string }> } };

export type JudgeWorkstreamMutationVariables = Exact<{
  input: JudgeWorkstreamInput;
}>;


export type JudgeWorkstreamMutation = { __typename?: 'Mutation', judgeWorkstream: { __typename?: 'WorkstreamJudgement', id: string } };

export type WithdrawJudgementMutationVariables = Exact<{
  input: WithdrawJudgementInput;
}>;


export type WithdrawJudgementMutation = { __typename?: 'Mutation', withdrawJudgement: { __typename?: 'WorkstreamJudgement', id: string } };

export type SetRollupPolicyMutationVariables = Exact<{
  input: SetRollupPolicyInput;
}>;


export type SetRollupPolicyMutation = { __typename?: 'Mutation', setRollupPolicy: { __typename?: 'RollupPolicyChange', programmeId: string, version: number, policySentence: string } };

export type RecordHistoryQueryVariables = Exact<{
  entity: HistoryEntity;
  id: Scalars['ID']['input'];
}>;


export type RecordHistoryQuery = { __typename?: 'Query', history: Array<{ __typename?: 'AuditEntry', seq: string, changeId: string, action: string, label: string, operation: string, entity: string, entityId: string, effectiveAt: string, recordedAt: string, personName: string, reason: string | null, asAtBefore: string, asAtAfter: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> };

export type ConfigureReportingMutationVariables = Exact<{
  input: ConfigureReportingInput;
}>;


export type ConfigureReportingMutation = { __typename?: 'Mutation', configureReporting: { __typename?: 'Reporting', calendar: { __typename?: 'ReportingCalendar', id: string, version: number } | null } };

export type OpenPeriodMutationVariables = Exact<{
  input: OpenPeriodInput;
}>;


export type OpenPeriodMutation = { __typename?: 'Mutation', openPeriod: { __typename?: 'PeriodChange', id: string, version: number, name: string, state: ReportingPeriodState } };

export type AmendPeriodMutationVariables = Exact<{
  input: AmendPeriodInput;
}>;


export type AmendPeriodMutation = { __typename?: 'Mutation', amendPeriod: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type SubmitPeriodMutationVariables = Exact<{
  input: StepPeriodInput;
}>;


export type SubmitPeriodMutation = { __typename?: 'Mutation', submitPeriod: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type ReviewPeriodMutationVariables = Exact<{
  input: StepPeriodInput;
}>;


export type ReviewPeriodMutation = { __typename?: 'Mutation', reviewPeriod: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type ApprovePeriodMutationVariables = Exact<{
  input: StepPeriodInput;
}>;


export type ApprovePeriodMutation = { __typename?: 'Mutation', approvePeriod: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type SendPeriodBackMutationVariables = Exact<{
  input: SendPeriodBackInput;
}>;


export type SendPeriodBackMutation = { __typename?: 'Mutation', sendPeriodBack: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type IssuePeriodMutationVariables = Exact<{
  input: StepPeriodInput;
}>;


export type IssuePeriodMutation = { __typename?: 'Mutation', issuePeriod: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type ReopenPeriodMutationVariables = Exact<{
  input: ReopenPeriodInput;
}>;


export type ReopenPeriodMutation = { __typename?: 'Mutation', reopenPeriod: { __typename?: 'PeriodChange', id: string, version: number, state: ReportingPeriodState } };

export type RemindOwnersMutationVariables = Exact<{
  input: RemindOwnersInput;
}>;


export type RemindOwnersMutation = { __typename?: 'Mutation', remindOwners: { __typename?: 'OwnersReminded', periodId: string, people: Array<string>, vacant: number } };

export type QueryReturnMutationVariables = Exact<{
  input: QueryReturnInput;
}>;


export type QueryReturnMutation = { __typename?: 'Mutation', queryReturn: { __typename?: 'ReturnChange', id: string, version: number, state: PeriodReturnState } };

export type CloseQueryMutationVariables = Exact<{
  input: CloseQueryInput;
}>;


export type CloseQueryMutation = { __typename?: 'Mutation', closeQuery: { __typename?: 'ReturnChange', id: string, version: number, state: PeriodReturnState } };

export type AcceptReturnMutationVariables = Exact<{
  input: AcceptReturnInput;
}>;


export type AcceptReturnMutation = { __typename?: 'Mutation', acceptReturn: { __typename?: 'ReturnChange', id: string, version: number, state: PeriodReturnState } };

export type SendReturnBackMutationVariables = Exact<{
  input: SendReturnBackInput;
}>;


export type SendReturnBackMutation = { __typename?: 'Mutation', sendReturnBack: { __typename?: 'ReturnChange', id: string, version: number, state: PeriodReturnState } };

export type UndoReturnStepMutationVariables = Exact<{
  input: UndoReturnStepInput;
}>;


export type UndoReturnStepMutation = { __typename?: 'Mutation', undoReturnStep: { __typename?: 'ReturnChange', id: string, version: number, state: PeriodReturnState } };

export type ReportingHomeQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ReportingHomeQuery = { __typename?: 'Query', reporting: { __typename?: 'Reporting', mayConfigure: boolean, mayManage: boolean, mayApprove: boolean, today: string, calendar: { __typename?: 'ReportingCalendar', id: string, version: number, frequency: ReportingFrequency, yearBasis: YearBasis, firstFrom: string, cutOffWorkingDays: number, graceWorkingDays: number, remindWorkingDays: number, escalateToPersonId: string | null, escalateToPostId: string | null, escalateTo: string, allowsLinks: boolean, linkDays: number } | null, next: { __typename?: 'PlannedPeriod', name: string, fromOn: string, toOn: string, cutOffOn: string, graceUntil: string, problems: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> } | null }, reportingPeriods: Array<{ __typename?: 'ReportingPeriod', id: string, version: number, number: number, name: string, fromOn: string, toOn: string, cutOffOn: string, graceUntil: string, state: ReportingPeriodState, returns: number, handedIn: number, late: number, accepted: number, missing: number }> };

export type PeriodPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PeriodPageQuery = { __typename?: 'Query', reportingPeriod: { __typename?: 'ReportingPeriodDetail', steps: Array<ReportingPeriodStep>, mayReview: boolean, today: string, period: { __typename?: 'ReportingPeriod', id: string, version: number, name: string, number: number, fromOn: string, toOn: string, cutOffOn: string, graceUntil: string, state: ReportingPeriodState, stateReason: string | null, sentBackComment: string | null, returns: number, handedIn: number, late: number, accepted: number, missing: number }, returns: Array<{ __typename?: 'PeriodReturn', id: string, version: number, workstreamId: string | null, title: string, owner: string, isVacant: boolean, isMine: boolean, state: PeriodReturnState, standing: PeriodReturnStanding, isLate: boolean, rag: string | null, computedRag: string | null, computedNow: string | null, computedSentence: string, isDifferent: boolean, differenceReason: string | null, thisPeriod: string | null, nextPeriod: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, helpNeeded: string | null, submittedOn: string | null, submittedBy: string | null, acceptedOn: string | null, acceptedBy: string | null, sentBackComment: string | null, steps: Array<PeriodReturnStep>, previous: { __typename?: 'PreviousReturn', periodName: string, rag: string | null, thisPeriod: string | null, nextPeriod: string | null, pathToGreen: string | null, helpNeeded: string | null } | null, lines: Array<{ __typename?: 'ReturnLine', id: string, version: number, planItemId: string, code: string, title: string, isExempt: boolean, owner: string, isVacant: boolean, isMine: boolean, isAsked: boolean, askedBecause: AskedBecause | null, answer: ReturnLineAnswer, rag: string | null, narrative: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, overrideReason: string | null, overrideUntil: string | null, computedRag: string | null, computedNow: string | null, computedSentence: string | null, isDifferent: boolean, answeredOn: string | null, answeredBy: string | null, previousRag: string | null, previousNarrative: string | null }>, queries: Array<{ __typename?: 'ReturnQuery', id: string, version: number, lineId: string | null, question: string, askedBy: string, askedOn: string, answer: string | null, answeredBy: string | null, answeredOn: string | null, state: ReturnQueryState }> }>, owners: Array<{ __typename?: 'PeriodOwner', personId: string | null, postId: string | null, owner: string, isVacant: boolean, asked: number, answered: number, carried: number, returns: number, handedIn: number, standing: PeriodReturnStanding }>, reminders: Array<{ __typename?: 'ReturnReminder', id: string, person: string, kind: ReturnReminderKind, onDay: string, sentence: string, isByLetter: boolean }>, history: Array<{ __typename?: 'PeriodStepTaken', id: string, step: PeriodStepKind, toState: ReportingPeriodState, comment: string | null, by: string, onDay: string, asAtAfter: string | null }>, gaps: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> } };

export type ReturnsDueQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ReturnsDueQuery = { __typename?: 'Query', returnsDue: Array<{ __typename?: 'ReturnsDue', periodId: string, periodName: string, cutOffOn: string, standing: PeriodReturnStanding, lines: number, returns: Array<string>, queries: number, reminder: string | null }> };

export type ReturnLinksQueryVariables = Exact<{
  periodId: Scalars['ID']['input'];
}>;


export type ReturnLinksQuery = { __typename?: 'Query', returnLinks: { __typename?: 'ReturnLinks', periodId: string, periodName: string, allowsLinks: boolean, takesAnswers: boolean, canMail: boolean, people: Array<{ __typename?: 'ReturnLinkPerson', personId: string, name: string, hasAddress: boolean, asked: number, answered: number }>, links: Array<{ __typename?: 'ReturnLink', id: string, version: number, personId: string, personName: string, state: string, madeAt: any, expiresAt: any, boundAt: any | null, revokeReason: string | null, uses: Array<{ __typename?: 'ReturnLinkUse', at: any, outcome: string, words: string, isRefused: boolean }> }> } };

export type MakeReturnLinkMutationVariables = Exact<{
  input: MakeReturnLinkInput;
}>;


export type MakeReturnLinkMutation = { __typename?: 'Mutation', makeReturnLink: { __typename?: 'NewReturnLink', path: string | null, link: { __typename?: 'ReturnLink', id: string, personName: string } } };

export type RevokeReturnLinkMutationVariables = Exact<{
  input: RevokeReturnLinkInput;
}>;


export type RevokeReturnLinkMutation = { __typename?: 'Mutation', revokeReturnLink: { __typename?: 'ReturnLink', id: string, version: number, state: string } };

export type MyReturnsQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type MyReturnsQuery = { __typename?: 'Query', myReturns: Array<{ __typename?: 'MyReturn', periodId: string, periodName: string, fromOn: string, toOn: string, cutOffOn: string, graceUntil: string, today: string, isPastCutOff: boolean, asked: number, answered: number, lines: Array<{ __typename?: 'MyReturnLine', id: string, version: number, returnId: string, itemId: string, code: string, title: string, expected: string | null, slipWords: string, isAsked: boolean, askedBecause: string | null, answer: string, answeredOn: string | null, answeredBy: string | null, isOpen: boolean, computedRag: string, computedSentence: string, rag: string, lastReportedOn: string | null, lastRag: string | null, narrative: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, overrideReason: string | null, overrideUntil: string | null, noChangeProblem: string | null, queries: Array<{ __typename?: 'MyReturnQuery', id: string, version: number, question: string, askedBy: string, askedOn: string, answer: string | null, answeredBy: string | null, answeredOn: string | null, state: string }> }>, returns: Array<{ __typename?: 'MyWorkstreamReturn', id: string, version: number, name: string, state: string, isMine: boolean, owner: string | null, isOpen: boolean, rag: string | null, computedRag: string, computedSentence: string, differenceReason: string | null, thisPeriod: string | null, nextPeriod: string | null, helpNeeded: string | null, pathToGreen: string | null, pathOwner: string | null, pathDueOn: string | null, beforeRag: string | null, beforeThis: string | null, beforeNext: string | null, submittedOn: string | null, submittedBy: string | null, isLate: boolean, sentBackComment: string | null, othersAsked: number, othersAnswered: number, queries: Array<{ __typename?: 'MyReturnQuery', id: string, version: number, question: string, askedBy: string, askedOn: string, answer: string | null, answeredBy: string | null, answeredOn: string | null, state: string }> }> }> };

export type AnswerLineMutationVariables = Exact<{
  input: AnswerLineInput;
}>;


export type AnswerLineMutation = { __typename?: 'Mutation', answerLine: { __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> } };

export type NoChangeMutationVariables = Exact<{
  input: NoChangeInput;
}>;


export type NoChangeMutation = { __typename?: 'Mutation', noChange: Array<{ __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> }> };

export type ReopenLineMutationVariables = Exact<{
  input: ReopenLineInput;
}>;


export type ReopenLineMutation = { __typename?: 'Mutation', reopenLine: { __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> } };

export type AnswerReturnMutationVariables = Exact<{
  input: AnswerReturnInput;
}>;


export type AnswerReturnMutation = { __typename?: 'Mutation', answerReturn: { __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> } };

export type AnswerQueryMutationVariables = Exact<{
  input: AnswerQueryInput;
}>;


export type AnswerQueryMutation = { __typename?: 'Mutation', answerQuery: { __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> } };

export type SubmitReturnMutationVariables = Exact<{
  input: SubmitReturnInput;
}>;


export type SubmitReturnMutation = { __typename?: 'Mutation', submitReturn: { __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> } };

export type TakeReturnBackMutationVariables = Exact<{
  input: TakeReturnBackInput;
}>;


export type TakeReturnBackMutation = { __typename?: 'Mutation', takeReturnBack: { __typename?: 'ReturnAnswer', id: string, version: number, warnings: Array<{ __typename?: 'RuleWarning', message: string }> } };

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


export type RiskInFullQuery = { __typename?: 'Query', risk: { __typename?: 'Risk', id: string, version: number, code: string, title: string, programmeId: string, workstreamId: string | null, workstreamName: string | null, ownerPersonId: string | null, ownerPostId: string | null, ownerName: string | null, domain: RiskDomain, targetOn: string | null, state: RiskState, raisedOn: string, reviewedOn: string | null, reviewDueOn: string | null, isStale: boolean, closeReason: RiskCloseReason | null, closedOn: string | null, closeNote: string | null, classification: RiskClassification, exemptParagraph: number | null, exemptReason: string | null, cause: string, event: string, effect: string, response: RiskResponse | null, controls: string | null, actions: string | null, changedAt: string, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, inherent: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand }, current: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand }, target: { __typename?: 'RiskRating', consequence: number, likelihood: number, score: number, band: RiskBand } | null, issue: { __typename?: 'IssueReference', id: string, code: string, title: string } | null, mergedInto: { __typename?: 'RiskReference', id: string, code: string, title: string } | null, mergedFrom: Array<{ __typename?: 'RiskReference', id: string, code: string, title: string }>, linkedItems: Array<{ __typename?: 'RiskLinkedItem', id: string, code: string, title: string, kind: string, state: string, linkId: string, linkVersion: number, delay: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, warnings: Array<{ __typename?: 'RiskWarning', rule: string, message: string }> }, history: Array<{ __typename?: 'AuditEntry', seq: string, changeId: string, personName: string, recordedAt: string, effectiveAt: string, action: string, reason: string | null, operation: string, asAtBefore: string, asAtAfter: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> };

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

export type ScrutinyPageQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ScrutinyPageQuery = { __typename?: 'Query', scrutinyCases: { __typename?: 'ScrutinyCases', mayEdit: boolean, cases: Array<{ __typename?: 'ScrutinyCase', id: string, version: number, code: string, title: string, begunOn: string, substantialChange: SubstantialChange, determinedBy: string | null, determinedOn: string | null, determinedReason: string | null, regime: ScrutinyRegime, isRegimeSet: boolean, regimeReason: string | null, regimeSentence: string, stageNumber: number | null, earlyReason: string | null, sourceDocument: string | null, sourcePlace: string | null, isInterpretation: boolean, decisionDate: { __typename?: 'PlanDate', written: string } | null, commentsDate: { __typename?: 'PlanDate', written: string } | null, dates: Array<{ __typename?: 'ScrutinyDate', id: string, role: ScrutinyDateRole, reason: string, statedOn: string, isCurrent: boolean, date: { __typename?: 'PlanDate', written: string } }>, bodies: Array<{ __typename?: 'ScrutinyBody', id: string, bodyId: string, bodyName: string, consultedOn: string | null, note: string | null, isInterpretation: boolean }>, notifications: Array<{ __typename?: 'ScrutinyNotification', id: string, toldOn: string, toldWhom: string, toldBy: string, publishedAt: string | null, decisionDate: string | null, commentsDate: string | null }>, answers: Array<{ __typename?: 'ScrutinyAnswer', id: string, version: number, outcome: ScrutinyOutcome, givenOn: string, bodyName: string | null, summary: string | null, directionOn: string | null, decisionDueOn: string | null, replyDueOn: string | null, repliedOn: string | null, reply: string | null, decision: { __typename?: 'NamedDecision', id: string, code: string, title: string } | null }>, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }> }, bodies: Array<{ __typename?: 'BodyRow', id: string, name: string, kind: BodyKind }>, decisions: Array<{ __typename?: 'DecisionRow', id: string, code: string, title: string, bodyId: string }> };

export type OpenScrutinyCaseMutationVariables = Exact<{
  input: OpenScrutinyCaseInput;
}>;


export type OpenScrutinyCaseMutation = { __typename?: 'Mutation', openScrutinyCase: { __typename?: 'ScrutinyChange', case: { __typename?: 'ScrutinyCase', id: string, code: string } } };

export type AmendScrutinyCaseMutationVariables = Exact<{
  input: AmendScrutinyCaseInput;
}>;


export type AmendScrutinyCaseMutation = { __typename?: 'Mutation', amendScrutinyCase: { __typename?: 'ScrutinyChange', case: { __typename?: 'ScrutinyCase', id: string } } };

export type StateScrutinyDateMutationVariables = Exact<{
  input: StateScrutinyDateInput;
}>;


export type StateScrutinyDateMutation = { __typename?: 'Mutation', stateScrutinyDate: { __typename?: 'ScrutinyChange', reading: string | null, case: { __typename?: 'ScrutinyCase', id: string, warnings: Array<{ __typename?: 'RuleWarning', rule: string, message: string }> } } };

export type ConsultScrutinyBodyMutationVariables = Exact<{
  input: ConsultScrutinyBodyInput;
}>;


export type ConsultScrutinyBodyMutation = { __typename?: 'Mutation', consultScrutinyBody: { __typename?: 'ScrutinyChange', case: { __typename?: 'ScrutinyCase', id: string } } };

export type NotifyScrutinyMutationVariables = Exact<{
  input: NotifyScrutinyInput;
}>;


export type NotifyScrutinyMutation = { __typename?: 'Mutation', notifyScrutiny: { __typename?: 'ScrutinyChange', case: { __typename?: 'ScrutinyCase', id: string } } };

export type RecordScrutinyOutcomeMutationVariables = Exact<{
  input: RecordScrutinyOutcomeInput;
}>;


export type RecordScrutinyOutcomeMutation = { __typename?: 'Mutation', recordScrutinyOutcome: { __typename?: 'ScrutinyChange', case: { __typename?: 'ScrutinyCase', id: string } } };

export type ReplyToScrutinyMutationVariables = Exact<{
  input: ReplyToScrutinyInput;
}>;


export type ReplyToScrutinyMutation = { __typename?: 'Mutation', replyToScrutiny: { __typename?: 'ScrutinyChange', case: { __typename?: 'ScrutinyCase', id: string } } };

export type SearchQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type SearchQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', kind: SearchKind, id: string, code: string, title: string, detail: string | null }> };

export type ServiceChangePageQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type ServiceChangePageQuery = { __typename?: 'Query', serviceChange: { __typename?: 'ServiceChange', pathways: Array<{ __typename?: 'ServicePathway', id: string, version: number, code: string, name: string, workstreamName: string, bedChange: number | null, bedChangeSource: string | null, currentStage: string, mayRecord: boolean, mayDecide: boolean, stages: Array<{ __typename?: 'PathwayStage', id: string, version: number, planItemId: string, code: string, title: string, number: number, state: StageState | null, stateReason: string | null, isMandatory: boolean, isCurrent: boolean, next: Array<StageState>, decision: { __typename?: 'NamedDecision', id: string, code: string, title: string, bodyName: string, effectSentence: string } | null, warnings: Array<{ __typename?: 'RuleWarning', rule: string, severity: string, message: string }> }>, tests: Array<{ __typename?: 'AssuranceTest', id: string, version: number, number: number, title: string, isApplicable: boolean, notApplicableReason: string | null, rating: TestRating, evidence: string | null, assessor: string | null, assessedOn: string | null, conditionA: boolean, conditionB: boolean, conditionC: boolean }> }>, cases: Array<{ __typename?: 'BusinessCase', id: string, version: number, code: string, kind: CaseKind, title: string, pathwayId: string | null, workstreamName: string, mayRecord: boolean, mayDecide: boolean, versions: Array<{ __typename?: 'BusinessCaseVersion', id: string, version: number, number: number, status: CaseStatus, statusOn: string, statusReason: string | null, strategic: SectionState, economic: SectionState, commercial: SectionState, financial: SectionState, management: SectionState, capital: string, capitalPounds: number | null, capitalNote: string | null, revenue: string, revenuePounds: number | null, revenueNote: string | null, priceBase: string | null, next: Array<CaseStatus>, isWrittenIn: boolean, decision: { __typename?: 'NamedDecision', id: string, code: string } | null, milestone: { __typename?: 'CaseMilestone', id: string, code: string, title: string } | null }> }>, workstreams: Array<{ __typename?: 'CaseWorkstream', id: string, name: string, mayBeginPathway: boolean }> }, decisions: Array<{ __typename?: 'DecisionRow', id: string, code: string, title: string, bodyName: string }>, timeline: { __typename?: 'Timeline', rows: Array<{ __typename?: 'TimelineRow', itemId: string, code: string, title: string }> } };

export type BeginPathwayMutationVariables = Exact<{
  input: BeginPathwayInput;
}>;


export type BeginPathwayMutation = { __typename?: 'Mutation', beginPathway: { __typename?: 'ServicePathway', id: string, name: string } };

export type StatePathwayStageMutationVariables = Exact<{
  input: StatePathwayStageInput;
}>;


export type StatePathwayStageMutation = { __typename?: 'Mutation', statePathwayStage: { __typename?: 'ServicePathway', id: string, currentStage: string } };

export type StatePathwayBedsMutationVariables = Exact<{
  input: StatePathwayBedsInput;
}>;


export type StatePathwayBedsMutation = { __typename?: 'Mutation', statePathwayBeds: { __typename?: 'ServicePathway', id: string } };

export type AssessAssuranceTestMutationVariables = Exact<{
  input: AssessAssuranceTestInput;
}>;


export type AssessAssuranceTestMutation = { __typename?: 'Mutation', assessAssuranceTest: { __typename?: 'ServicePathway', id: string } };

export type AddBusinessCaseMutationVariables = Exact<{
  input: AddBusinessCaseInput;
}>;


export type AddBusinessCaseMutation = { __typename?: 'Mutation', addBusinessCase: { __typename?: 'BusinessCase', id: string, code: string } };

export type AddBusinessCaseVersionMutationVariables = Exact<{
  input: AddBusinessCaseVersionInput;
}>;


export type AddBusinessCaseVersionMutation = { __typename?: 'Mutation', addBusinessCaseVersion: { __typename?: 'BusinessCase', id: string } };

export type AmendBusinessCaseVersionMutationVariables = Exact<{
  input: AmendBusinessCaseVersionInput;
}>;


export type AmendBusinessCaseVersionMutation = { __typename?: 'Mutation', amendBusinessCaseVersion: { __typename?: 'BusinessCase', id: string } };

export type StateBusinessCaseVersionMutationVariables = Exact<{
  input: StateBusinessCaseVersionInput;
}>;


export type StateBusinessCaseVersionMutation = { __typename?: 'Mutation', stateBusinessCaseVersion: { __typename?: 'BusinessCase', id: string } };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { __typename?: 'Mutation', addPerson: { __typename?: 'PasswordLink', token: string | null, person: { __typename?: 'Person', id: string, name: string, email: string | null } } };

export type AuditTrailQueryVariables = Exact<{
  programmeId: InputMaybe<Scalars['ID']['input']>;
  before: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
}>;


export type AuditTrailQuery = { __typename?: 'Query', auditTrail: { __typename?: 'AuditTrailPage', nextBefore: string | null, entries: Array<{ __typename?: 'AuditEntry', seq: string, personName: string, recordedAt: string, effectiveAt: string, action: string, reason: string | null, label: string, operation: string, subject: string, subjectId: string, asAtAfter: string, fields: Array<{ __typename?: 'ChangedField', name: string, before: string | null, after: string | null }> }> } };

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

export type AddPostMutationVariables = Exact<{
  input: AddPostInput;
}>;


export type AddPostMutation = { __typename?: 'Mutation', addPost: { __typename?: 'Post', id: string, version: number, title: string } };

export type AmendPostMutationVariables = Exact<{
  input: AmendPostInput;
}>;


export type AmendPostMutation = { __typename?: 'Mutation', amendPost: { __typename?: 'Post', id: string, version: number, title: string } };

export type ArchivePostMutationVariables = Exact<{
  input: ArchivePostInput;
}>;


export type ArchivePostMutation = { __typename?: 'Mutation', archivePost: { __typename?: 'Post', id: string, version: number, title: string } };

export type RestorePostMutationVariables = Exact<{
  input: RestorePostInput;
}>;


export type RestorePostMutation = { __typename?: 'Mutation', restorePost: { __typename?: 'Post', id: string, version: number, title: string } };

export type AppointHolderMutationVariables = Exact<{
  input: AppointHolderInput;
}>;


export type AppointHolderMutation = { __typename?: 'Mutation', appointHolder: { __typename?: 'Post', id: string, version: number, title: string, holderToday: string | null } };

export type AmendHoldingMutationVariables = Exact<{
  input: AmendHoldingInput;
}>;


export type AmendHoldingMutation = { __typename?: 'Mutation', amendHolding: { __typename?: 'Post', id: string, version: number, title: string, holdings: Array<{ __typename?: 'PostHolding', id: string, version: number }> } };

export type AddOrganisationMutationVariables = Exact<{
  input: AddOrganisationInput;
}>;


export type AddOrganisationMutation = { __typename?: 'Mutation', addOrganisation: { __typename?: 'Organisation', id: string, version: number, name: string } };

export type AmendOrganisationMutationVariables = Exact<{
  input: AmendOrganisationInput;
}>;


export type AmendOrganisationMutation = { __typename?: 'Mutation', amendOrganisation: { __typename?: 'Organisation', id: string, version: number, name: string } };

export type PostRegisterQueryVariables = Exact<{
  programmeId: Scalars['ID']['input'];
}>;


export type PostRegisterQuery = { __typename?: 'Query', posts: { __typename?: 'PostRegister', mayAdd: boolean, mayAddForOffice: boolean, findings: Array<{ __typename?: 'PostFinding', rule: string, severity: string, message: string, postId: string | null }>, posts: Array<{ __typename?: 'Post', id: string, version: number, code: string, title: string, kind: PostKind, programmeId: string | null, workstreamId: string | null, workstreamName: string | null, organisationId: string | null, organisationName: string | null, bodyName: string | null, holderToday: string | null, isArchived: boolean, mayEdit: boolean, holdings: Array<{ __typename?: 'PostHolding', id: string, version: number, name: string, personId: string | null, heldFrom: string | null, heldTo: string | null, isToday: boolean }> }> } };

export type OfficeOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeOrganisationsQuery = { __typename?: 'Query', organisations: Array<{ __typename?: 'Organisation', id: string, version: number, code: string, name: string, shortName: string | null, kind: string, isMember: boolean, localityName: string | null, validFrom: string | null, validTo: string | null }> };

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


export type ProgrammeSettingsQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', id: string, version: number, name: string, greenToleranceDays: number, amberToleranceDays: number, tbcWithinDays: number, horizonDays: number, staleAfterDays: number, gateMarginDays: number, riskBands: Array<Array<MatrixBand>>, hasOwnRiskBands: boolean, workstreams: Array<{ __typename?: 'Workstream', id: string, name: string, parentId: string | null, isArchived: boolean }> } };

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


export type WhatIfPlanQuery = { __typename?: 'Query', timeline: { __typename?: 'Timeline', today: string, calendar: { __typename?: 'PlanCalendar', division: string, closedDays: Array<string>, workedDays: Array<string> }, rows: Array<{ __typename?: 'TimelineRow', itemId: string, version: number, code: string, title: string, kind: string, state: string, bodyId: string | null, meetingId: string | null, scenarioId: string | null, forecast: { __typename?: 'PlanDate', written: string } | null, duration: { __typename?: 'ThreePoint', min: number, likely: number, max: number } | null }>, groups: Array<{ __typename?: 'TimelineGroup', kind: string, id: string, title: string }>, scenarios: Array<{ __typename?: 'TimelineScenario', id: string, number: number, name: string, isWorking: boolean }>, meetings: Array<{ __typename?: 'TimelineMeeting', id: string, version: number, bodyId: string, title: string, state: string, date: { __typename?: 'PlanDate', written: string } }>, links: Array<{ __typename?: 'TimelineLink', id: string, version: number, predecessorId: string, successorId: string, kind: string, neededFor: string | null, lagMin: number, lagMax: number, lagUnit: string, scenarioId: string | null }> } };

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

export const RaiseActionDocument = new TypedDocumentString(`
    mutation RaiseAction($input: RaiseActionInput!) {
  raiseAction(input: $input) {
    action {
      id
      version
      code
    }
  }
}
    `, {"hash":"b3446dbd5beb53747557bdd35d8d36466985f3269d3ad78d3431e25bd0287d94"}) as unknown as TypedDocumentString<RaiseActionMutation, RaiseActionMutationVariables>;
export const AmendActionDocument = new TypedDocumentString(`
    mutation AmendAction($input: AmendActionInput!) {
  amendAction(input: $input) {
    action {
      id
      version
    }
  }
}
    `, {"hash":"bb96a789a4e3bc14ccc6d7c18de92c974f97699370a92718359840cd9388e1f9"}) as unknown as TypedDocumentString<AmendActionMutation, AmendActionMutationVariables>;
export const StartActionDocument = new TypedDocumentString(`
    mutation StartAction($input: StartActionInput!) {
  startAction(input: $input) {
    action {
      id
      version
    }
  }
}
    `, {"hash":"403219ae5e6e17dc2c6a329d7780e2c70887add4e8585a433a312d841df159da"}) as unknown as TypedDocumentString<StartActionMutation, StartActionMutationVariables>;
export const ExtendActionDocument = new TypedDocumentString(`
    mutation ExtendAction($input: ExtendActionInput!) {
  extendAction(input: $input) {
    action {
      id
      version
    }
    accepted {
      rule
      message
    }
  }
}
    `, {"hash":"6d566e4c7bd2f3ab231fd9694625000f324910ae4da053d30a038bf90fbf7305"}) as unknown as TypedDocumentString<ExtendActionMutation, ExtendActionMutationVariables>;
export const CompleteActionDocument = new TypedDocumentString(`
    mutation CompleteAction($input: CompleteActionInput!) {
  completeAction(input: $input) {
    action {
      id
      version
    }
  }
}
    `, {"hash":"0ce9579b7138822cc8e68f28cf508debe56e2e1f823bedccea5ae49fe4f3bf3d"}) as unknown as TypedDocumentString<CompleteActionMutation, CompleteActionMutationVariables>;
export const CloseActionDocument = new TypedDocumentString(`
    mutation CloseAction($input: CloseActionInput!) {
  closeAction(input: $input) {
    action {
      id
      version
    }
  }
}
    `, {"hash":"061fd1255537061ab1d2f3e9aeb8b37805ca00c5e5fec3889e297a389a3e2625"}) as unknown as TypedDocumentString<CloseActionMutation, CloseActionMutationVariables>;
export const ReopenActionDocument = new TypedDocumentString(`
    mutation ReopenAction($input: ReopenActionInput!) {
  reopenAction(input: $input) {
    action {
      id
      version
    }
  }
}
    `, {"hash":"35a5eadeccf637e899aa4783e0129696ee08b348c6fa707d0b66beb65c864ac9"}) as unknown as TypedDocumentString<ReopenActionMutation, ReopenActionMutationVariables>;
export const CancelActionDocument = new TypedDocumentString(`
    mutation CancelAction($input: CancelActionInput!) {
  cancelAction(input: $input) {
    action {
      id
      version
    }
  }
}
    `, {"hash":"64b89132f6a031f8a8b01b266a869702c98a78da385176f520ff3330f268bda4"}) as unknown as TypedDocumentString<CancelActionMutation, CancelActionMutationVariables>;
export const ActionsDocument = new TypedDocumentString(`
    query Actions($programmeId: ID!, $bodyId: ID, $decisionId: ID) {
  actions(programmeId: $programmeId, bodyId: $bodyId, decisionId: $decisionId) {
    id
    version
    code
    title
    bodyId
    bodyName
    programmeId
    programmeName
    meetingId
    meetingTitle
    agendaItemId
    agendaItemTitle
    decisionId
    decisionCode
    ownerPersonId
    ownerPostId
    owner
    isMine
    originalDueOn
    dueOn
    extensionCount
    extensions {
      from
      to
      reason
    }
    state
    standing
    evidence
    remindedOn
    completedOn
    closedAtId
    closedAtTitle
    stateReason
    classification
    exemptParagraph
    exemptReason
    changedOn
    steps
  }
}
    `, {"hash":"65acb3c077cf68145f4587aaee27d5e7665636ecec1890a9e775b8fe62084533"}) as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const ActionDocument = new TypedDocumentString(`
    query Action($id: ID!) {
  action(id: $id) {
    id
    version
    code
    title
    bodyId
    bodyName
    programmeId
    programmeName
    meetingId
    meetingTitle
    agendaItemId
    agendaItemTitle
    decisionId
    decisionCode
    ownerPersonId
    ownerPostId
    owner
    isMine
    originalDueOn
    dueOn
    extensionCount
    extensions {
      from
      to
      reason
    }
    state
    standing
    evidence
    remindedOn
    completedOn
    closedAtId
    closedAtTitle
    stateReason
    classification
    exemptParagraph
    exemptReason
    changedOn
    steps
  }
}
    `, {"hash":"b6a103206c4ed40c84edd0dd497ce8f47b3602bf63b6e600679811ce46540838"}) as unknown as TypedDocumentString<ActionQuery, ActionQueryVariables>;
export const MeetingActionsDocument = new TypedDocumentString(`
    query MeetingActions($meetingId: ID!) {
  meetingActions(meetingId: $meetingId) {
    id
    version
    code
    title
    bodyId
    bodyName
    programmeId
    programmeName
    meetingId
    meetingTitle
    agendaItemId
    agendaItemTitle
    decisionId
    decisionCode
    ownerPersonId
    ownerPostId
    owner
    isMine
    originalDueOn
    dueOn
    extensionCount
    extensions {
      from
      to
      reason
    }
    state
    standing
    evidence
    remindedOn
    completedOn
    closedAtId
    closedAtTitle
    stateReason
    classification
    exemptParagraph
    exemptReason
    changedOn
    steps
  }
  mattersArising(meetingId: $meetingId) {
    id
    version
    code
    title
    bodyId
    bodyName
    programmeId
    programmeName
    meetingId
    meetingTitle
    agendaItemId
    agendaItemTitle
    decisionId
    decisionCode
    ownerPersonId
    ownerPostId
    owner
    isMine
    originalDueOn
    dueOn
    extensionCount
    extensions {
      from
      to
      reason
    }
    state
    standing
    evidence
    remindedOn
    completedOn
    closedAtId
    closedAtTitle
    stateReason
    classification
    exemptParagraph
    exemptReason
    changedOn
    steps
  }
}
    `, {"hash":"d1d57cdc318abbc422cd2e16f56407fa8b388f8b830b9da16f48200b76310aa3"}) as unknown as TypedDocumentString<MeetingActionsQuery, MeetingActionsQueryVariables>;
export const AddAgendaSectionDocument = new TypedDocumentString(`
    mutation AddAgendaSection($input: AddAgendaSectionInput!) {
  addAgendaSection(input: $input) {
    section {
      id
      title
    }
  }
}
    `, {"hash":"7b1011383134bffc7230068a0e8e1f94811fc4af4ed87e7a311f8afe7d69ffbb"}) as unknown as TypedDocumentString<AddAgendaSectionMutation, AddAgendaSectionMutationVariables>;
export const RenameAgendaSectionDocument = new TypedDocumentString(`
    mutation RenameAgendaSection($input: RenameAgendaSectionInput!) {
  renameAgendaSection(input: $input) {
    section {
      id
      title
    }
  }
}
    `, {"hash":"d43412642eab987372b11d92469dea7f708f3f4dbac094de160b9002ed792e8e"}) as unknown as TypedDocumentString<RenameAgendaSectionMutation, RenameAgendaSectionMutationVariables>;
export const MoveAgendaSectionDocument = new TypedDocumentString(`
    mutation MoveAgendaSection($input: MoveAgendaSectionInput!) {
  moveAgendaSection(input: $input) {
    section {
      id
      version
    }
  }
}
    `, {"hash":"becb3f871dc802bdd213c91b8519009bcb32c3af52df965469454596a1a94d36"}) as unknown as TypedDocumentString<MoveAgendaSectionMutation, MoveAgendaSectionMutationVariables>;
export const RemoveAgendaSectionDocument = new TypedDocumentString(`
    mutation RemoveAgendaSection($input: RemoveAgendaSectionInput!) {
  removeAgendaSection(input: $input) {
    section {
      id
    }
  }
}
    `, {"hash":"5326b282058dcc92757c1258e1aeda2dfc75d84ff3f547214bcdeec62344b463"}) as unknown as TypedDocumentString<RemoveAgendaSectionMutation, RemoveAgendaSectionMutationVariables>;
export const AddAgendaItemDocument = new TypedDocumentString(`
    mutation AddAgendaItem($input: AddAgendaItemInput!) {
  addAgendaItem(input: $input) {
    item {
      id
      version
      number
    }
  }
}
    `, {"hash":"336da3865ba153116e429c94165f89505e4de797074dbe87e85362013b2b3068"}) as unknown as TypedDocumentString<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const AmendAgendaItemDocument = new TypedDocumentString(`
    mutation AmendAgendaItem($input: AmendAgendaItemInput!) {
  amendAgendaItem(input: $input) {
    item {
      id
      version
    }
  }
}
    `, {"hash":"215c1eb79879a32a4cf6676909d860d451cb0c73beea9cf0c4c2f9b7b7a514fe"}) as unknown as TypedDocumentString<AmendAgendaItemMutation, AmendAgendaItemMutationVariables>;
export const MoveAgendaItemDocument = new TypedDocumentString(`
    mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
  moveAgendaItem(input: $input) {
    item {
      id
      version
      number
    }
  }
}
    `, {"hash":"2f8a19fb0080a0654befce17300ff91aaa0e1b989508f9829bae01f2e353e3cf"}) as unknown as TypedDocumentString<MoveAgendaItemMutation, MoveAgendaItemMutationVariables>;
export const DrawAgendaItemsDocument = new TypedDocumentString(`
    mutation DrawAgendaItems($input: DrawAgendaItemsInput!) {
  drawAgendaItems(input: $input) {
    items {
      id
      version
      number
    }
  }
}
    `, {"hash":"d139f5a9275425d0d2b4ccc5ae55ba1c2c4e14a4915cb6faef2295f0e2df3dda"}) as unknown as TypedDocumentString<DrawAgendaItemsMutation, DrawAgendaItemsMutationVariables>;
export const PutBackAgendaItemDocument = new TypedDocumentString(`
    mutation PutBackAgendaItem($input: TakeOffAgendaInput!) {
  putBackAgendaItem(input: $input) {
    item {
      id
      version
    }
  }
}
    `, {"hash":"2c761db8c531347a20829d67785b410d739312e75b85aca80d30b693224ab438"}) as unknown as TypedDocumentString<PutBackAgendaItemMutation, PutBackAgendaItemMutationVariables>;
export const WithdrawAgendaItemDocument = new TypedDocumentString(`
    mutation WithdrawAgendaItem($input: TakeOffAgendaInput!) {
  withdrawAgendaItem(input: $input) {
    item {
      id
      version
    }
  }
}
    `, {"hash":"315e8d32ab718040d61ed0063da840b73373734ead07f706dafa1ba1e47e7911"}) as unknown as TypedDocumentString<WithdrawAgendaItemMutation, WithdrawAgendaItemMutationVariables>;
export const RecordItemResultDocument = new TypedDocumentString(`
    mutation RecordItemResult($input: RecordItemResultInput!) {
  recordItemResult(input: $input) {
    item {
      id
      version
    }
  }
}
    `, {"hash":"444fa27546395171323120120557fc29406119c2ecb3a0b428e8b3c1a44820d7"}) as unknown as TypedDocumentString<RecordItemResultMutation, RecordItemResultMutationVariables>;
export const ReopenAgendaItemDocument = new TypedDocumentString(`
    mutation ReopenAgendaItem($input: ReopenAgendaItemInput!) {
  reopenAgendaItem(input: $input) {
    item {
      id
      version
    }
  }
}
    `, {"hash":"a6a6eeb7c66d8b63873804bfca2754771375fb9b52f8f23c7479c8cf158df42e"}) as unknown as TypedDocumentString<ReopenAgendaItemMutation, ReopenAgendaItemMutationVariables>;
export const WriteDiscussionDocument = new TypedDocumentString(`
    mutation WriteDiscussion($input: WriteDiscussionInput!) {
  writeDiscussion(input: $input) {
    item {
      id
      version
    }
  }
}
    `, {"hash":"6895c59da5d1d79759912cf5fef8c8ece42cd89e9a2e72142651aafac4a22f05"}) as unknown as TypedDocumentString<WriteDiscussionMutation, WriteDiscussionMutationVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($meetingId: ID!) {
  agenda(meetingId: $meetingId) {
    meetingId
    totalMinutes
    slotMinutes
    overMinutes
    timingSentence
    isPublished
    takesMinutes
    mayArrange
    mayMinute
    warnings {
      rule
      message
    }
    sections {
      id
      version
      title
      part
    }
    items {
      id
      version
      number
      startsAt
      sectionId
      isWithheld
      title
      publicTitle
      purpose
      decisionNeeded
      recommendation
      presenter
      sponsor
      minutesAllotted
      programmeId
      programmeName
      planItemId
      planItemCode
      planItemTitle
      state
      result
      resultNote
      discussion
      deferredToId
      deferredToTitle
      isLate
      urgencyReason
      classification
      exemptParagraph
      exemptReason
      isInterpretation
      sourceDocument
    }
  }
}
    `, {"hash":"ab9083678044bdb46aab5470fb0896455216dbe80703051ede491cc0cd10f77b"}) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const WaitingItemsDocument = new TypedDocumentString(`
    query WaitingItems($bodyId: ID!) {
  waitingItems(bodyId: $bodyId) {
    id
    version
    title
    purpose
    classification
    expected {
      written
    }
  }
}
    `, {"hash":"c0d0e2a500c6478d4e485d34cfcd1e8173233040b7264306391201f4a2e4a5ba"}) as unknown as TypedDocumentString<WaitingItemsQuery, WaitingItemsQueryVariables>;
export const InstantComparisonDocument = new TypedDocumentString(`
    query InstantComparison($programmeId: ID!, $from: String!, $to: String) {
  instantComparison(programmeId: $programmeId, from: $from, to: $to) {
    from {
      asAt
      day
      words
    }
    to {
      asAt
      day
      words
    }
    summary
    records {
      id
      entity
      change
      code
      title
      path
      fields {
        label
        before
        after
        scenarioId
      }
    }
  }
}
    `, {"hash":"0ee14e40d1467f6db4a926bc959003ef7523787bb2a4de3b154a1e4383037ba7"}) as unknown as TypedDocumentString<InstantComparisonQuery, InstantComparisonQueryVariables>;
export const RecordMomentsDocument = new TypedDocumentString(`
    query RecordMoments($programmeId: ID!) {
  recordMoments(programmeId: $programmeId) {
    firstDay
    today
    points {
      kind
      title
      on
      asAt
    }
  }
}
    `, {"hash":"233b901090c38dac983d9c7728f937d7f91f761b38098b6ba5bcb51dd8792285"}) as unknown as TypedDocumentString<RecordMomentsQuery, RecordMomentsQueryVariables>;
export const AssessmentsPageDocument = new TypedDocumentString(`
    query AssessmentsPage($programmeId: ID!) {
  assessments(programmeId: $programmeId) {
    mayEdit
    assessments {
      id
      version
      code
      kind
      title
      state
      stateReason
      covers
      coversOn
      finalOn
      address
      consultationId
      warnings {
        rule
        severity
        message
      }
      sourceDocument
      sourcePlace
      isInterpretation
    }
    reviews {
      id
      version
      code
      title
      requestedOn
      termsAgreedOn
      evidenceOn
      panelOn
      draftReportOn
      accuracyDueOn
      finalReportOn
      businessCaseFinalOn
      note
      sentence
      recommendations {
        id
        version
        number
        wording
        answer
        answerReason
        owner
      }
      warnings {
        rule
        severity
        message
      }
      sourceDocument
      sourcePlace
      isInterpretation
    }
  }
  consultations(programmeId: $programmeId) {
    consultations {
      id
      code
      title
    }
  }
}
    `, {"hash":"338933d76e216df33891159715d4d63ba9909a6a0287746359586788b6cd5e5d"}) as unknown as TypedDocumentString<AssessmentsPageQuery, AssessmentsPageQueryVariables>;
export const AddImpactAssessmentDocument = new TypedDocumentString(`
    mutation AddImpactAssessment($input: AddImpactAssessmentInput!) {
  addImpactAssessment(input: $input) {
    id
    code
  }
}
    `, {"hash":"c01e2023995667e6979e7b16856de8e10ec14004247f3bd3df8086a9e79426cc"}) as unknown as TypedDocumentString<AddImpactAssessmentMutation, AddImpactAssessmentMutationVariables>;
export const AmendImpactAssessmentDocument = new TypedDocumentString(`
    mutation AmendImpactAssessment($input: AmendImpactAssessmentInput!) {
  amendImpactAssessment(input: $input) {
    id
  }
}
    `, {"hash":"dac6081d3149d503607d3ed4665e8fbf541520cb94d644dc9bd4f3385b3a2630"}) as unknown as TypedDocumentString<AmendImpactAssessmentMutation, AmendImpactAssessmentMutationVariables>;
export const OpenSenateReviewDocument = new TypedDocumentString(`
    mutation OpenSenateReview($input: OpenSenateReviewInput!) {
  openSenateReview(input: $input) {
    id
    code
  }
}
    `, {"hash":"af5a32a9ed69714ce8c29bd3b7c7905622194488ae2ea66f0083a9cd46784002"}) as unknown as TypedDocumentString<OpenSenateReviewMutation, OpenSenateReviewMutationVariables>;
export const AmendSenateReviewDocument = new TypedDocumentString(`
    mutation AmendSenateReview($input: AmendSenateReviewInput!) {
  amendSenateReview(input: $input) {
    id
  }
}
    `, {"hash":"939525b365b4aafb040cac12edc482e4fd3685cdb7cd4a3270228a8583c0120a"}) as unknown as TypedDocumentString<AmendSenateReviewMutation, AmendSenateReviewMutationVariables>;
export const AddSenateRecommendationDocument = new TypedDocumentString(`
    mutation AddSenateRecommendation($input: AddSenateRecommendationInput!) {
  addSenateRecommendation(input: $input) {
    id
  }
}
    `, {"hash":"1f0e75ad507d78d09ef9dbf320447d1343b94265750c6f846e3cc403b4d2a3a9"}) as unknown as TypedDocumentString<AddSenateRecommendationMutation, AddSenateRecommendationMutationVariables>;
export const AnswerSenateRecommendationDocument = new TypedDocumentString(`
    mutation AnswerSenateRecommendation($input: AnswerSenateRecommendationInput!) {
  answerSenateRecommendation(input: $input) {
    id
  }
}
    `, {"hash":"f3f351b0b4065887766168522ab35e1e97dc02de4c8e5a3634a43b6c840198b4"}) as unknown as TypedDocumentString<AnswerSenateRecommendationMutation, AnswerSenateRecommendationMutationVariables>;
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
    query BaselineComparison($id: ID!, $againstId: ID) {
  baselineComparison(id: $id, againstId: $againstId) {
    summary
    rows {
      rowId
      itemId
      code
      title
      kind
      workstreamId
      scenarioNumber
      isDone
      change
      slipWorkingDays
      slipCalendarDays
      slipFigure
      calendarFigure
      slipWords
      moves
      baseline {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
      current {
        text
        written
        shape
        confidence
        precision
        earliest
        latest
      }
    }
  }
}
    `, {"hash":"68b5dd6c61d7d7176f5ba2f0a3db997d952a7537d7ad9e284119ac95f642d5ac"}) as unknown as TypedDocumentString<BaselineComparisonQuery, BaselineComparisonQueryVariables>;
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
export const BrandingDocument = new TypedDocumentString(`
    query Branding {
  branding {
    organisation
    accent
    logoPng
    logoAlt
    coverText
    markingFull
    markingOfficial
    markingPublic
    version
    mayEdit
  }
}
    `, {"hash":"ef0954fd6c6d1edcec172ab59d30fc66e5372e1c65ef15096d464313c868358a"}) as unknown as TypedDocumentString<BrandingQuery, BrandingQueryVariables>;
export const SetBrandingDocument = new TypedDocumentString(`
    mutation SetBranding($input: SetBrandingInput!) {
  setBranding(input: $input) {
    organisation
    accent
    logoPng
    logoAlt
    coverText
    markingFull
    markingOfficial
    markingPublic
    version
    mayEdit
  }
}
    `, {"hash":"d30b5843779354ac419218f8112482a1453c5597bda01988379278c65d80e6c6"}) as unknown as TypedDocumentString<SetBrandingMutation, SetBrandingMutationVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds {
  calendarFeeds {
    id
    version
    name
    subject
    owner
    isMine
    expiresOn
    hasExpired
    lastUsedOn
    entryCount
    withoutDay
  }
}
    `, {"hash":"a00817dcbf74e47943988787df04185afa13d5811a27ad7eec0211b8c1d20ff9"}) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const FeedBodiesDocument = new TypedDocumentString(`
    query FeedBodies($programmeId: ID!) {
  bodies(programmeId: $programmeId) {
    id
    name
  }
}
    `, {"hash":"3298683f3e19e3c950c0c4a4676be6245fe205a8b19fe2cdc355a72dae844e33"}) as unknown as TypedDocumentString<FeedBodiesQuery, FeedBodiesQueryVariables>;
export const MakeCalendarFeedDocument = new TypedDocumentString(`
    mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
  makeCalendarFeed(input: $input) {
    path
    feed {
      id
      name
    }
  }
}
    `, {"hash":"59639fbebbcbb1e26146901d18bdbfe37ce42a5f4e870ee427f623b4dfa9822b"}) as unknown as TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input) {
    id
  }
}
    `, {"hash":"9fb43efa036cbcf1c1047c82588c798a685790a553fe466ae0a0eba5d66d4b97"}) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const StartCommitteeReportDocument = new TypedDocumentString(`
    mutation StartCommitteeReport($input: StartCommitteeReportInput!) {
  startCommitteeReport(input: $input) {
    report {
      id
      version
      title
    }
  }
}
    `, {"hash":"446ebddf2fc31546053f0e2c4547c3c3a7b96c1d8edd5c2ec13c83e10c4a5f6f"}) as unknown as TypedDocumentString<StartCommitteeReportMutation, StartCommitteeReportMutationVariables>;
export const SaveCommitteeReportDocument = new TypedDocumentString(`
    mutation SaveCommitteeReport($input: SaveCommitteeReportInput!) {
  saveCommitteeReport(input: $input) {
    report {
      id
      version
    }
  }
}
    `, {"hash":"e1fe251296a0c4093c8db42e627d18bf283f23d6589e9a270c7f4bc02f67bfb3"}) as unknown as TypedDocumentString<SaveCommitteeReportMutation, SaveCommitteeReportMutationVariables>;
export const FinaliseCommitteeReportDocument = new TypedDocumentString(`
    mutation FinaliseCommitteeReport($input: FinaliseCommitteeReportInput!) {
  finaliseCommitteeReport(input: $input) {
    report {
      id
      version
      state
    }
  }
}
    `, {"hash":"3928fe7563dde63bb26ef9af1ad99351d3a69b5500e2945da84dd0785ea2bc7d"}) as unknown as TypedDocumentString<FinaliseCommitteeReportMutation, FinaliseCommitteeReportMutationVariables>;
export const PresentCommitteeReportDocument = new TypedDocumentString(`
    mutation PresentCommitteeReport($input: PresentCommitteeReportInput!) {
  presentCommitteeReport(input: $input) {
    report {
      id
      version
      state
      presentedOn
    }
  }
}
    `, {"hash":"a0a26545539ce60f1b7b82ea1947885770927a53396ff159442eaa0558e83957"}) as unknown as TypedDocumentString<PresentCommitteeReportMutation, PresentCommitteeReportMutationVariables>;
export const ReviseCommitteeReportDocument = new TypedDocumentString(`
    mutation ReviseCommitteeReport($input: ReviseCommitteeReportInput!) {
  reviseCommitteeReport(input: $input) {
    report {
      id
      version
      edition
    }
  }
}
    `, {"hash":"ceaa13d33184249f8ba7af89e26fd6d86912cf54ec0fc781050549248c1f0a22"}) as unknown as TypedDocumentString<ReviseCommitteeReportMutation, ReviseCommitteeReportMutationVariables>;
export const SettleRecommendationDocument = new TypedDocumentString(`
    mutation SettleRecommendation($input: SettleRecommendationInput!) {
  settleRecommendation(input: $input) {
    report {
      id
      version
    }
  }
}
    `, {"hash":"ff8ec1979cb3967f4f697f21c6fd0e31a916206f17b6ad05e159696f29e5cbc6"}) as unknown as TypedDocumentString<SettleRecommendationMutation, SettleRecommendationMutationVariables>;
export const CopyRecommendationsDocument = new TypedDocumentString(`
    mutation CopyRecommendations($input: CopyRecommendationsInput!) {
  copyRecommendations(input: $input) {
    report {
      id
      version
      agendaItemTitle
    }
  }
}
    `, {"hash":"96c8a48b418355435af3edc7775507d6016a28c6e988f266e35bcf5446d58a9b"}) as unknown as TypedDocumentString<CopyRecommendationsMutation, CopyRecommendationsMutationVariables>;
export const ArchiveCommitteeReportDocument = new TypedDocumentString(`
    mutation ArchiveCommitteeReport($input: ArchiveCommitteeReportInput!) {
  archiveCommitteeReport(input: $input) {
    report {
      id
      version
    }
  }
}
    `, {"hash":"3c8401b3a2855a8dd86b596339ac5ad7b4c0cc04208561f00553e6f52bc3ee46"}) as unknown as TypedDocumentString<ArchiveCommitteeReportMutation, ArchiveCommitteeReportMutationVariables>;
export const RestoreCommitteeReportDocument = new TypedDocumentString(`
    mutation RestoreCommitteeReport($input: RestoreCommitteeReportInput!) {
  restoreCommitteeReport(input: $input) {
    report {
      id
      version
    }
  }
}
    `, {"hash":"4103761675eb5fe9dd9f8c994cee8b338332579ad50a103e553cbf1ccca0686b"}) as unknown as TypedDocumentString<RestoreCommitteeReportMutation, RestoreCommitteeReportMutationVariables>;
export const CommitteeReportsDocument = new TypedDocumentString(`
    query CommitteeReports($programmeId: ID!) {
  committeeReports(programmeId: $programmeId) {
    id
    version
    title
    edition
    isReplaced
    state
    bodyId
    bodyName
    meetingId
    meetingTitle
    meetingDate {
      text
      written
      shape
      confidence
      earliest
      latest
    }
    recommendationCount
    unsignedCount
    classification
    isInterpretation
    changedOn
  }
}
    `, {"hash":"5e3b30d103e84c8db4ce0afcece44e75f26647e898a08a8dd0541aef017f1714"}) as unknown as TypedDocumentString<CommitteeReportsQuery, CommitteeReportsQueryVariables>;
export const CommitteeReportDocument = new TypedDocumentString(`
    query CommitteeReport($id: ID!) {
  committeeReport(id: $id) {
    id
    version
    title
    programmeId
    edition
    isReplaced
    state
    bodyId
    bodyName
    meetingId
    meetingTitle
    meetingDate {
      text
      written
      shape
      confidence
      earliest
      latest
    }
    classification
    exemptParagraph
    exemptReason
    isFinalDecision
    finalDecisionMaker
    leadHeadOfService
    leadOfficer
    wardsAffected
    purpose
    background
    reasons
    consultation
    nextSteps
    recommendations {
      number
      verb
      text
      sentence
      state
      note
    }
    priorities {
      title
      text
    }
    timetable {
      meeting
      date {
        text
        written
      }
    }
    options {
      text
      advantages
      disadvantages
      isPreferred
    }
    implications {
      issue
      implication
      signOff
    }
    appendices {
      title
      link
    }
    finalisedOn
    finalisedReason
    presentedOn
    agendaItemId
    agendaItemTitle
    editions {
      id
      edition
      state
    }
    warnings {
      rule
      severity
      field
      message
    }
    sourceDocument
    isInterpretation
    mayEdit
  }
}
    `, {"hash":"ca795549289a9dcccab5d85908d4471ed2d353d8ea1b5ff453cbc2459bc852c1"}) as unknown as TypedDocumentString<CommitteeReportQuery, CommitteeReportQueryVariables>;
export const CommitteeReportFillDocument = new TypedDocumentString(`
    query CommitteeReportFill($id: ID!) {
  committeeReportFill(id: $id) {
    background
    nextSteps
    timetable {
      meeting
      date {
        text
        written
      }
    }
    options {
      text
      advantages
      disadvantages
      isPreferred
    }
  }
}
    `, {"hash":"b7054b206953016152567022dba7da117333cb1487bcc4f6511b56e12d4dcb5e"}) as unknown as TypedDocumentString<CommitteeReportFillQuery, CommitteeReportFillQueryVariables>;
export const ReportAgendaItemsDocument = new TypedDocumentString(`
    query ReportAgendaItems($id: ID!) {
  reportAgendaItems(id: $id) {
    id
    title
    meetingTitle
    hasRecommendation
  }
}
    `, {"hash":"b5d3d95bf514003c3c359ff3a982d56ea67c9002af53535c4ba3deb0a68c113d"}) as unknown as TypedDocumentString<ReportAgendaItemsQuery, ReportAgendaItemsQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    version
    quorum {
      sentence
    }
  }
}
    `, {"hash":"b3ed5f5f1436999c308ee0888e06f77a56024d5b9569103adb8bfcd54e4310f6"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const DeclareInterestDocument = new TypedDocumentString(`
    mutation DeclareInterest($input: DeclareInterestInput!) {
  declareInterest(input: $input) {
    version
  }
}
    `, {"hash":"d2ea30a7558ec34e581c82e338973ad78e9f2a1eeb7c5b92b341a34f0dbd1ed7"}) as unknown as TypedDocumentString<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const DeclareNoneDocument = new TypedDocumentString(`
    mutation DeclareNone($input: DeclareNoneInput!) {
  declareNone(input: $input) {
    version
    declarations {
      id
      version
      isNone
      agendaItemId
    }
  }
}
    `, {"hash":"0a53311de540df2312e76bc9f74c393708167114abb375df41e133d34ab517e6"}) as unknown as TypedDocumentString<DeclareNoneMutation, DeclareNoneMutationVariables>;
export const WithdrawDeclarationDocument = new TypedDocumentString(`
    mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {
  withdrawDeclaration(input: $input) {
    version
  }
}
    `, {"hash":"4fc78d1010a9937c3507a4c69c400dc8e8c77b8e96406ac0c15669287ddbf2ad"}) as unknown as TypedDocumentString<WithdrawDeclarationMutation, WithdrawDeclarationMutationVariables>;
export const RecordVotesDocument = new TypedDocumentString(`
    mutation RecordVotes($input: RecordVotesInput!) {
  recordVotes(input: $input) {
    version
  }
}
    `, {"hash":"2ef8613e767d16b786fa2763ee3eedb452f20ea99826c988d8e04b1490f48719"}) as unknown as TypedDocumentString<RecordVotesMutation, RecordVotesMutationVariables>;
export const RegisterInterestDocument = new TypedDocumentString(`
    mutation RegisterInterest($input: RegisterInterestInput!) {
  registerInterest(input: $input) {
    kinds
  }
}
    `, {"hash":"f0142329fbcf5d3aae6836df438b36425be6282a52ce82aec0b5927a5a5a6805"}) as unknown as TypedDocumentString<RegisterInterestMutation, RegisterInterestMutationVariables>;
export const EndInterestDocument = new TypedDocumentString(`
    mutation EndInterest($input: EndOfBodyPartInput!) {
  endInterest(input: $input) {
    kinds
  }
}
    `, {"hash":"b763541d3f278f06e6cbc3850455e0108e2e516cf97a3a079ad589c82d73a52b"}) as unknown as TypedDocumentString<EndInterestMutation, EndInterestMutationVariables>;
export const MeetingConductDocument = new TypedDocumentString(`
    query MeetingConduct($id: ID!) {
  meetingConduct(id: $id) {
    meetingId
    version
    mayRecord
    whyNot
    quorumSentence
    votingSentence
    chairHasCastingVote
    quorum {
      isQuorate
      counted
      sentence
    }
    warnings {
      rule
      message
    }
    lines {
      attendanceId
      memberId
      name
      seat
      organisation
      isChair
      isVoting
      state
      isRemote
      deputyId
      deputyName
      arrivedAt
      leftAt
      fromItemId
      untilItemId
      deputies {
        id
        name
      }
      interests {
        id
        name
      }
    }
    declarations {
      id
      version
      isNone
      agendaItemId
      who
      description
      action
    }
    items {
      id
      position
      title
      quorum {
        isQuorate
        sentence
      }
      tally {
        result
        sentence
        votes {
          attendanceId
          who
          vote
          castingVote
        }
      }
    }
    decisions {
      id
      code
      title
      tally {
        result
        sentence
        votes {
          attendanceId
          who
          vote
          castingVote
        }
      }
    }
  }
}
    `, {"hash":"2c05bcf627bfef6fa56bc89c2925d858d82eb5ce9eb380b989ee614fcd99e0ac"}) as unknown as TypedDocumentString<MeetingConductQuery, MeetingConductQueryVariables>;
export const InterestRegisterDocument = new TypedDocumentString(`
    query InterestRegister($bodyId: ID!) {
  interestRegister(bodyId: $bodyId) {
    kinds
    interests {
      id
      version
      memberId
      seat
      holder
      kind
      description
      heldFrom
      heldTo
      isCurrent
    }
  }
}
    `, {"hash":"c70c2e0b729c612243ea54e3eec13336320aa027d5780028a7d821f4331f441c"}) as unknown as TypedDocumentString<InterestRegisterQuery, InterestRegisterQueryVariables>;
export const PastAttendanceDocument = new TypedDocumentString(`
    query PastAttendance($bodyId: ID!) {
  pastAttendance(bodyId: $bodyId) {
    meetingId
    title
    heldOn
    attendees {
      state
      isRemote
      isVoting
      organisationId
      category
    }
  }
}
    `, {"hash":"e8c9501cb88943d8dc556ca1e5ebd2cbe5dd9093d42642cb1cd3dde21740f487"}) as unknown as TypedDocumentString<PastAttendanceQuery, PastAttendanceQueryVariables>;
export const ConsultationsPageDocument = new TypedDocumentString(`
    query ConsultationsPage($programmeId: ID!) {
  consultations(programmeId: $programmeId) {
    mayEdit
    mayLaunch
    consultations {
      id
      version
      code
      title
      state
      pausedState
      stateReason
      steps
      options
      optionsOn
      audience
      analyst
      scrutinyCase {
        id
        code
        title
      }
      launchItem {
        id
        code
        title
      }
      finalItem {
        id
        code
        title
      }
      launchDecision {
        id
        code
        title
        bodyName
        effectSentence
      }
      finalDecision {
        id
        code
        title
        bodyName
        effectSentence
      }
      assuranceDecision {
        id
        code
        title
        bodyName
        effectSentence
      }
      assuranceOutcome
      assuranceOn
      assuranceEvidence
      opens {
        written
        text
      }
      closes {
        written
        text
      }
      originalCloses {
        written
      }
      dates {
        id
        role
        isExtension
        reason
        statedOn
        date {
          written
        }
      }
      counting
      normWeeks
      lengthReason
      closesAt
      closingMoment
      lengthSentence
      timetable {
        rule
        severity
        message
      }
      launchedOn
      closedOn
      documents {
        id
        version
        kind
        title
        address
        publishedOn
      }
      gunning {
        principle
        title
        wanted
        evidence
        isMet
      }
      checks {
        key
        title
        state
        met
        problems {
          rule
          severity
          message
        }
      }
      sourceDocument
      sourcePlace
      isInterpretation
    }
  }
  scrutinyCases(programmeId: $programmeId) {
    cases {
      id
      code
      title
    }
  }
  decisions(programmeId: $programmeId) {
    id
    code
    title
    bodyName
  }
  timeline(programmeId: $programmeId) {
    rows {
      itemId
      code
      title
    }
  }
}
    `, {"hash":"414d7fd89d7b02bba60a72a6b86bcd16f80dc44058d8f151b31b4b1fe8249357"}) as unknown as TypedDocumentString<ConsultationsPageQuery, ConsultationsPageQueryVariables>;
export const LaunchReadinessDocument = new TypedDocumentString(`
    query LaunchReadiness($itemId: ID!) {
  launchReadiness(itemId: $itemId) {
    consultationId
    title
    checks {
      key
      title
      state
      met
      problems {
        rule
        severity
        message
      }
    }
  }
}
    `, {"hash":"d2451f37b1ed29b3016896bc3f6ffdebdce52d772c450743c7084e81d97c249c"}) as unknown as TypedDocumentString<LaunchReadinessQuery, LaunchReadinessQueryVariables>;
export const PlanConsultationDocument = new TypedDocumentString(`
    mutation PlanConsultation($input: PlanConsultationInput!) {
  planConsultation(input: $input) {
    consultation {
      id
      code
    }
  }
}
    `, {"hash":"265990779814645993ea880895a645a82485304d76f0993c652e879e37b4692b"}) as unknown as TypedDocumentString<PlanConsultationMutation, PlanConsultationMutationVariables>;
export const AmendConsultationDocument = new TypedDocumentString(`
    mutation AmendConsultation($input: AmendConsultationInput!) {
  amendConsultation(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"d5378021e01fc761f8fbbf1c952813b62260d838165297bc61c87a9c30d46308"}) as unknown as TypedDocumentString<AmendConsultationMutation, AmendConsultationMutationVariables>;
export const StateConsultationDatesDocument = new TypedDocumentString(`
    mutation StateConsultationDates($input: StateConsultationDatesInput!) {
  stateConsultationDates(input: $input) {
    reading
    consultation {
      id
      lengthSentence
    }
  }
}
    `, {"hash":"fc1b65042ae14f075a8c5559129e387525d2f72130120cc5b10efae1f0a63e41"}) as unknown as TypedDocumentString<StateConsultationDatesMutation, StateConsultationDatesMutationVariables>;
export const ExtendConsultationDocument = new TypedDocumentString(`
    mutation ExtendConsultation($input: ExtendConsultationInput!) {
  extendConsultation(input: $input) {
    reading
    consultation {
      id
    }
  }
}
    `, {"hash":"6d77bdd0fc7dad1c31ff801c0123516bb9242383b779fd4252a4b3223afec1bd"}) as unknown as TypedDocumentString<ExtendConsultationMutation, ExtendConsultationMutationVariables>;
export const ApproveConsultationDocument = new TypedDocumentString(`
    mutation ApproveConsultation($input: ApproveConsultationInput!) {
  approveConsultation(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"a6089a5d2ff4ac2c7a223dd256155cd5a94631c376101fb11552c994116d7c3c"}) as unknown as TypedDocumentString<ApproveConsultationMutation, ApproveConsultationMutationVariables>;
export const RecordAssuranceDocument = new TypedDocumentString(`
    mutation RecordAssurance($input: RecordAssuranceInput!) {
  recordAssurance(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"3e7bcf0bd7bb2aef7dcf2a96e57d6156bfc63f7f64351cb1f55722433241cfda"}) as unknown as TypedDocumentString<RecordAssuranceMutation, RecordAssuranceMutationVariables>;
export const LaunchConsultationDocument = new TypedDocumentString(`
    mutation LaunchConsultation($input: LaunchConsultationInput!) {
  launchConsultation(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"77e168556c6f46ba04d88ca6b799cef817f3e630cf15c7e7e2aa1906804d092c"}) as unknown as TypedDocumentString<LaunchConsultationMutation, LaunchConsultationMutationVariables>;
export const StepConsultationDocument = new TypedDocumentString(`
    mutation StepConsultation($input: StepConsultationInput!) {
  stepConsultation(input: $input) {
    consultation {
      id
      state
    }
  }
}
    `, {"hash":"374993649e63795a18cf494d46a910f82abc87670bd54e320bce03ee839f8e61"}) as unknown as TypedDocumentString<StepConsultationMutation, StepConsultationMutationVariables>;
export const RecordGunningDocument = new TypedDocumentString(`
    mutation RecordGunning($input: RecordGunningInput!) {
  recordGunning(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"16dd5ff82e2c5ce1e4682cca6eb90966ca1c0051e4f8a4a23a2471d09a435ae9"}) as unknown as TypedDocumentString<RecordGunningMutation, RecordGunningMutationVariables>;
export const AddConsultationDocumentDocument = new TypedDocumentString(`
    mutation AddConsultationDocument($input: AddConsultationDocumentInput!) {
  addConsultationDocument(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"44d08766a48fe48cdfd50e116c0ea719f157da45a9e02afd7ec59598db487240"}) as unknown as TypedDocumentString<AddConsultationDocumentMutation, AddConsultationDocumentMutationVariables>;
export const RemoveConsultationDocumentDocument = new TypedDocumentString(`
    mutation RemoveConsultationDocument($input: RemoveConsultationDocumentInput!) {
  removeConsultationDocument(input: $input) {
    consultation {
      id
    }
  }
}
    `, {"hash":"6dfce97999a5a5b06b8025a4dd1667e86174e158f32594014e0edcc955a1cd92"}) as unknown as TypedDocumentString<RemoveConsultationDocumentMutation, RemoveConsultationDocumentMutationVariables>;
export const DraftRecommendationDocument = new TypedDocumentString(`
    mutation DraftRecommendation($input: DraftRecommendationInput!) {
  draftRecommendation(input: $input) {
    decision {
      id
      code
    }
  }
}
    `, {"hash":"79e2c2428892f09eca53827dfea7e228999356cd2d3c53a9751b86841afcee35"}) as unknown as TypedDocumentString<DraftRecommendationMutation, DraftRecommendationMutationVariables>;
export const AmendRecommendationDocument = new TypedDocumentString(`
    mutation AmendRecommendation($input: AmendRecommendationInput!) {
  amendRecommendation(input: $input) {
    decision {
      id
    }
  }
}
    `, {"hash":"c8c27f5f05fd3f0246844df87d6b41a2691842347158839994d38c77bb9684a5"}) as unknown as TypedDocumentString<AmendRecommendationMutation, AmendRecommendationMutationVariables>;
export const PutRecommendationForwardDocument = new TypedDocumentString(`
    mutation PutRecommendationForward($input: PutForwardInput!) {
  putRecommendationForward(input: $input) {
    decision {
      id
      code
    }
  }
}
    `, {"hash":"29db0d00635a34163c8db52dd7046aba41d0e11d873a8ac213b419c7f439c7a5"}) as unknown as TypedDocumentString<PutRecommendationForwardMutation, PutRecommendationForwardMutationVariables>;
export const TakeRecommendationDocument = new TypedDocumentString(`
    mutation TakeRecommendation($input: TakeRecommendationInput!) {
  takeRecommendation(input: $input) {
    released {
      words
      state
      note
    }
    decision {
      id
      code
      effectSentence
    }
  }
}
    `, {"hash":"fff97555d0b525ddf009236d434b4aa8959506b92e8b5689bea4ec4a74657438"}) as unknown as TypedDocumentString<TakeRecommendationMutation, TakeRecommendationMutationVariables>;
export const AmendDecisionWordingDocument = new TypedDocumentString(`
    mutation AmendDecisionWording($input: AmendWordingInput!) {
  amendDecisionWording(input: $input) {
    decision {
      id
    }
  }
}
    `, {"hash":"66099571818defdcd75cf713274b7e1bf73fb6505523d76bcad74a6516646e9a"}) as unknown as TypedDocumentString<AmendDecisionWordingMutation, AmendDecisionWordingMutationVariables>;
export const CorrectDecisionDocument = new TypedDocumentString(`
    mutation CorrectDecision($input: CorrectDecisionInput!) {
  correctDecision(input: $input) {
    decision {
      id
    }
  }
}
    `, {"hash":"fb42f14da94b6f52364eebe678ac2601e2097fbc3838f887b8d0c68200aee72a"}) as unknown as TypedDocumentString<CorrectDecisionMutation, CorrectDecisionMutationVariables>;
export const ReportDecisionDocument = new TypedDocumentString(`
    mutation ReportDecision($input: ReportDecisionInput!) {
  reportDecision(input: $input) {
    decision {
      id
      reportBackSentence
    }
  }
}
    `, {"hash":"06abc6aa44b09716c6e61ebb578d345a6f52c58dfa19d6d7d77a1b33740a67b3"}) as unknown as TypedDocumentString<ReportDecisionMutation, ReportDecisionMutationVariables>;
export const CarryOutDecisionDocument = new TypedDocumentString(`
    mutation CarryOutDecision($input: CarryOutDecisionInput!) {
  carryOutDecision(input: $input) {
    released {
      words
      state
      note
    }
    decision {
      id
      code
      effectSentence
    }
  }
}
    `, {"hash":"176fd8697f059502ac88fb385b4163dddcbf4ac44f72963d435894a9c35ff5c2"}) as unknown as TypedDocumentString<CarryOutDecisionMutation, CarryOutDecisionMutationVariables>;
export const ImplementDecisionDocument = new TypedDocumentString(`
    mutation ImplementDecision($input: ImplementDecisionInput!) {
  implementDecision(input: $input) {
    decision {
      id
    }
  }
}
    `, {"hash":"9873eea27c0b9c2742b69628a75c7bf406d2188dd12454c36f8035973d2b03e4"}) as unknown as TypedDocumentString<ImplementDecisionMutation, ImplementDecisionMutationVariables>;
export const RescindDecisionDocument = new TypedDocumentString(`
    mutation RescindDecision($input: RescindDecisionInput!) {
  rescindDecision(input: $input) {
    decision {
      id
    }
  }
}
    `, {"hash":"e1f40c86903d548f68cfaf5eefaa9ad85a9b6e08e06b79d50dac6018b9b361e7"}) as unknown as TypedDocumentString<RescindDecisionMutation, RescindDecisionMutationVariables>;
export const QuashDecisionDocument = new TypedDocumentString(`
    mutation QuashDecision($input: QuashDecisionInput!) {
  quashDecision(input: $input) {
    decision {
      id
    }
  }
}
    `, {"hash":"30131aad934116c62c866aede5af0cd93cfee5b2914a99efd5ae39774e572d6c"}) as unknown as TypedDocumentString<QuashDecisionMutation, QuashDecisionMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    released {
      words
      state
      note
    }
    decision {
      id
      code
      effectSentence
    }
  }
}
    `, {"hash":"55ec9e8acd009fe56617dc32242dcb0426b440d940843e7f594176186401a6bf"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const MeetConditionDocument = new TypedDocumentString(`
    mutation MeetCondition($input: MeetConditionInput!) {
  meetCondition(input: $input) {
    released {
      words
      state
      note
    }
    decision {
      id
      effectSentence
    }
  }
}
    `, {"hash":"5d225b6efef2b9f945a528e3b671270c43999d9123a8cd36c4d83899c7091a10"}) as unknown as TypedDocumentString<MeetConditionMutation, MeetConditionMutationVariables>;
export const WaiveConditionDocument = new TypedDocumentString(`
    mutation WaiveCondition($input: WaiveConditionInput!) {
  waiveCondition(input: $input) {
    released {
      words
      state
      note
    }
    decision {
      id
      effectSentence
    }
  }
}
    `, {"hash":"901f8c3f6f56099fe68ad7015077ed60a1ee0543daa2118e3689647b776d2f34"}) as unknown as TypedDocumentString<WaiveConditionMutation, WaiveConditionMutationVariables>;
export const FailConditionDocument = new TypedDocumentString(`
    mutation FailCondition($input: FailConditionInput!) {
  failCondition(input: $input) {
    released {
      words
      state
      note
    }
    decision {
      id
      effectSentence
    }
  }
}
    `, {"hash":"d89173886f11673ce6cc1e2915a05328139ff852d8b36260b0439b104960d39a"}) as unknown as TypedDocumentString<FailConditionMutation, FailConditionMutationVariables>;
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
    effectiveOn
    callInUntil
    isReportBackOverdue
    reportBackSentence
    agendaItemId
    rationale
    votesFor
    votesAgainst
    abstentions
    carriedBy
    proposedBy
    secondedBy
    amountWords
    urgencyReason
    consultees
    reportBackMeetingId
    reportedMeetingId
    ratifyAtMeetingId
    ratifyAtMeetingTitle
    setAsideAuthority
    stateReason
    isWordingFixed
    abilities
    options {
      title
      standing
      reason
    }
    evidence {
      title
      place
    }
    delegation {
      delegate
      clause
      limit
      limitWords
      from
      to
    }
    ratifies {
      id
      code
      title
    }
    ratifiedBy {
      id
      code
      title
    }
    setAsideBy {
      id
      code
      title
    }
    effects {
      id
      kind
      words
      state
      planItemId
      planItemTitle
      doneOn
      note
    }
    corrections {
      id
      position
      wording
      minuteReference
      reason
      correctedOn
      by
    }
    steps {
      id
      on
      what
      by
      reason
    }
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
    `, {"hash":"ba4f88cf83f930f362d57d0443a5b4b10d5f51b9cacb75e14bf87f6e45856e42"}) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
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
    type
    callInUntil
    isReportBackOverdue
    reportBackSentence
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
    `, {"hash":"60782ee58ee937845685e69c935732f9900cc690cd4e8347c25461adb3d16590"}) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionLedgerDocument = new TypedDocumentString(`
    query DecisionLedger($itemId: ID!) {
  decisionLedger(itemId: $itemId) {
    id
    kind
    on
    sentence
    from
    to
    reason
    by
    body
    decisionId
    decisionCode
    meetingId
    scenarioNumber
  }
}
    `, {"hash":"bb2bf5e9c3367d9db3a4ec994b3590bb6dc66e01e614d0661cc41ca97f7ee0a6"}) as unknown as TypedDocumentString<DecisionLedgerQuery, DecisionLedgerQueryVariables>;
export const DecisionConsequencesDocument = new TypedDocumentString(`
    query DecisionConsequences($id: ID!) {
  decisionConsequences(id: $id) {
    id
    on
    sentence
    planItemId
    planItemCode
    planItemTitle
  }
}
    `, {"hash":"5c95ef1c2ccfaf6489accfa6273328fd08320d85034344e5e970314d9a69c397"}) as unknown as TypedDocumentString<DecisionConsequencesQuery, DecisionConsequencesQueryVariables>;
export const OutcomeChoicesDocument = new TypedDocumentString(`
    query OutcomeChoices($bodyId: ID!, $meetingId: ID) {
  outcomeChoices(bodyId: $bodyId, meetingId: $meetingId) {
    outcome
    isAllowed
    why
  }
}
    `, {"hash":"a067f38acb3d81db2690c7cca5c1d5d23e9da299b1bea7cc02f7fc3e396692d4"}) as unknown as TypedDocumentString<OutcomeChoicesQuery, OutcomeChoicesQueryVariables>;
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
export const ForwardPlanDocument = new TypedDocumentString(`
    query ForwardPlan($programmeId: ID!, $edition: ForwardEdition) {
  forwardPlan(programmeId: $programmeId, edition: $edition) {
    programmeId
    today
    edition
    withheldSentence
    entries {
      rowId
      isWithheld
      withheldSentence
      title
      decisionNeeded
      purpose
      agendaItemId
      version
      planItemId
      planItemCode
      planItemTitle
      scenarioNumber
      bodyId
      bodyName
      meetingId
      meetingTitle
      when {
        earliest
        latest
      }
      whenWords
      projectedMeetingId
      projectedWords
      papersDueOn
      noticeDueOn
      isNoticeGiven
      papersSentence
      clearDaysLeft
      papers {
        id
        title
        author
        isOut
        clearanceSentence
      }
      isKeyDecision
      key {
        fullBy
        generalBy
        route
        publishedOn
        scrutinyChairOn
        reason
        sentence
      }
      nextStep
      nextDueOn
      nextSentence
      late
      warnings {
        rule
        severity
        message
      }
      mayEdit
    }
  }
}
    `, {"hash":"851b8484d70a4148c25650ce6de34aaabac33f19c5a2e83533cb51c5cc9b1242"}) as unknown as TypedDocumentString<ForwardPlanQuery, ForwardPlanQueryVariables>;
export const MarkKeyDecisionDocument = new TypedDocumentString(`
    mutation MarkKeyDecision($input: MarkKeyDecisionInput!) {
  markKeyDecision(input: $input) {
    id
    version
    isKeyDecision
  }
}
    `, {"hash":"ba631d4571e93b8b31a114d991b63b811506749884a99fa3e05cb4c7c1570ca4"}) as unknown as TypedDocumentString<MarkKeyDecisionMutation, MarkKeyDecisionMutationVariables>;
export const PublishKeyNoticeDocument = new TypedDocumentString(`
    mutation PublishKeyNotice($input: PublishKeyNoticeInput!) {
  publishKeyNotice(input: $input) {
    id
    version
    key {
      sentence
    }
  }
}
    `, {"hash":"72d9a877abb0191f9fefb481a4061b9aaa4f5e4daf41cffe84a12fdde111d343"}) as unknown as TypedDocumentString<PublishKeyNoticeMutation, PublishKeyNoticeMutationVariables>;
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
    callInDays
    noticeRegime
    isNoticeInterpreted
    noticeSentence
    hasPapersWhenInformal
    meetsInPublic
    votingRule
    votingMethod
    chairHasCastingVote
    votingSentence
    allowsCorrespondence
    isInterestRegisterPublic
    termsOfReference
    termsLink
    reviewOn
    note
    isInterpretation
    sourceDocument
    sourcePlace
    archiveReason
    mayEdit
    mayEditMeetings
    mayTakeChairsAction
    members {
      id
      version
      seat
      role
      category
      organisation
      organisationId
      post
      holder
      isVacant
      isVoting
      voteWeight
      deputy
      heldFrom
      heldTo
      isCurrent
      deputies {
        id
        version
        name
        isCurrent
      }
    }
    quorum {
      minimum
      sentence
      deputiesCount
      remoteCounts
      organisations {
        organisationId
        name
        minimum
      }
      categories {
        name
        minimum
      }
    }
    delegations {
      id
      version
      organisation
      instrument
      heldFrom
      heldTo
      isCurrent
    }
    scope {
      id
      version
      delegatedFunction
      programme
      workstream
      heldFrom
      heldTo
      isCurrent
    }
    succession {
      id
      name
      validFrom
      validTo
    }
    mergedFrom {
      id
      version
      bodyId
      name
      note
    }
    warnings {
      rule
      message
    }
    programmes {
      id
      name
    }
  }
}
    `, {"hash":"312d8fd73f60772fa664eb7275c404ed9f8be56941a23418ef692b90463ccf07"}) as unknown as TypedDocumentString<BodyQuery, BodyQueryVariables>;
export const BodyCompositionDocument = new TypedDocumentString(`
    query BodyComposition($id: ID!, $on: Day!) {
  bodyComposition(id: $id, on: $on) {
    id
    version
    seat
    role
    category
    organisation
    organisationId
    post
    holder
    isVacant
    isVoting
    voteWeight
    deputy
    heldFrom
    heldTo
    isCurrent
    deputies {
      id
      version
      name
      isCurrent
    }
  }
}
    `, {"hash":"fc39fb43c857297df4a5c21f558e8c21f28b75bf628234ed390b5a81d70d2d9d"}) as unknown as TypedDocumentString<BodyCompositionQuery, BodyCompositionQueryVariables>;
export const SetQuorumDocument = new TypedDocumentString(`
    mutation SetQuorum($input: SetQuorumInput!) {
  setQuorum(input: $input) {
    id
    version
    quorum {
      sentence
    }
  }
}
    `, {"hash":"0a023654adfee9185415530ec1b7a31a787bbe1f42899ffe62e28389ef22f33d"}) as unknown as TypedDocumentString<SetQuorumMutation, SetQuorumMutationVariables>;
export const AmendMemberDocument = new TypedDocumentString(`
    mutation AmendMember($input: AmendMemberInput!) {
  amendMember(input: $input) {
    id
  }
}
    `, {"hash":"f3c6d89c8a1b693772b36419802f149bcb7a25db0e8ca6ddf57a4d0f14df0dce"}) as unknown as TypedDocumentString<AmendMemberMutation, AmendMemberMutationVariables>;
export const NameDeputyDocument = new TypedDocumentString(`
    mutation NameDeputy($input: NameDeputyInput!) {
  nameDeputy(input: $input) {
    id
  }
}
    `, {"hash":"5dae14f96c325ac435378de46d9165d9fc206d0fed92f3efd86dec902369ddba"}) as unknown as TypedDocumentString<NameDeputyMutation, NameDeputyMutationVariables>;
export const EndDeputyDocument = new TypedDocumentString(`
    mutation EndDeputy($input: EndOfBodyPartInput!) {
  endDeputy(input: $input) {
    id
  }
}
    `, {"hash":"1309a5a1e5e0d042568fb8b7829740e6cf2864b3dd52d9512ec14a9afcd0f4e1"}) as unknown as TypedDocumentString<EndDeputyMutation, EndDeputyMutationVariables>;
export const AddDelegationDocument = new TypedDocumentString(`
    mutation AddDelegation($input: AddDelegationInput!) {
  addDelegation(input: $input) {
    id
  }
}
    `, {"hash":"5d0b0d9a74046ed0c1ecfca50fac085bf2e5cb30bce950abaa7cd6773f09a798"}) as unknown as TypedDocumentString<AddDelegationMutation, AddDelegationMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($input: EndOfBodyPartInput!) {
  endDelegation(input: $input) {
    id
  }
}
    `, {"hash":"53457df4bc5441471d5b9ede858107faa7fa79f6c931ddd87cbc6fe7648012b6"}) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const AddScopeDocument = new TypedDocumentString(`
    mutation AddScope($input: AddScopeInput!) {
  addScope(input: $input) {
    id
  }
}
    `, {"hash":"13b5039512cb734b24a81b2fc6cc5c07ad3c2112aa672aa2eda7a30fb8b26094"}) as unknown as TypedDocumentString<AddScopeMutation, AddScopeMutationVariables>;
export const EndScopeDocument = new TypedDocumentString(`
    mutation EndScope($input: EndOfBodyPartInput!) {
  endScope(input: $input) {
    id
  }
}
    `, {"hash":"92a4b214d9a05c69bf0364292e28630b94052f68ead6f8bf626ba1407c4f63ef"}) as unknown as TypedDocumentString<EndScopeMutation, EndScopeMutationVariables>;
export const AddPredecessorDocument = new TypedDocumentString(`
    mutation AddPredecessor($input: AddPredecessorInput!) {
  addPredecessor(input: $input) {
    id
  }
}
    `, {"hash":"58bf5473dbe44c319acf14ad6f2b73fe52a19bfc84d3692b6736f400880109a5"}) as unknown as TypedDocumentString<AddPredecessorMutation, AddPredecessorMutationVariables>;
export const RemovePredecessorDocument = new TypedDocumentString(`
    mutation RemovePredecessor($input: RemovePredecessorInput!) {
  removePredecessor(input: $input) {
    id
  }
}
    `, {"hash":"e89bf01e5dd85d6cdaf0273ab95674cf58fd48157aea19102ac4019a48ad4d47"}) as unknown as TypedDocumentString<RemovePredecessorMutation, RemovePredecessorMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations {
  organisations {
    id
    name
  }
}
    `, {"hash":"daa1e2dcfae0121351a5c9b3c53f9a043940520dc8d463943e543aa7e60effed"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const AmendIssueDocument = new TypedDocumentString(`
    mutation AmendIssue($input: AmendIssueInput!) {
  amendIssue(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"19e87b753725eb0612826dd04de4db63bb543434ac02f153d062f59f98ad80b0"}) as unknown as TypedDocumentString<AmendIssueMutation, AmendIssueMutationVariables>;
export const IssueChoicesDocument = new TypedDocumentString(`
    query IssueChoices($code: String!, $programmeId: ID!) {
  programme(code: $code) {
    id
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
  }
  risks(programmeId: $programmeId) {
    id
    code
    title
  }
}
    `, {"hash":"396bc1f62a21675f8d9ae23ab23cb2209a03326505f2971e290abe6130365784"}) as unknown as TypedDocumentString<IssueChoicesQuery, IssueChoicesQueryVariables>;
export const IssueInFullDocument = new TypedDocumentString(`
    query IssueInFull($id: ID!) {
  issue(id: $id) {
    id
    version
    code
    title
    programmeId
    workstreamId
    workstreamName
    ownerPersonId
    ownerName
    kind
    severity
    state
    raisedOn
    targetOn
    isOverdue
    resolution
    resolvedOn
    closeReason
    closedOn
    classification
    exemptParagraph
    exemptReason
    statement
    impact
    riskId
    changedAt
    sourceDocument
    sourcePlace
    isInterpretation
    risks {
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
    }
    warnings {
      rule
      message
    }
  }
  history(entity: issue, id: $id) {
    seq
    changeId
    personName
    recordedAt
    effectiveAt
    action
    reason
    operation
    asAtBefore
    asAtAfter
    fields {
      name
      before
      after
    }
  }
}
    `, {"hash":"de7f6baeec4e4d89be38c189ce74b6b87a7c4470555bed829c2c546d4c20575d"}) as unknown as TypedDocumentString<IssueInFullQuery, IssueInFullQueryVariables>;
export const IssueRegisterDocument = new TypedDocumentString(`
    query IssueRegister($programmeId: ID!) {
  issues(programmeId: $programmeId) {
    id
    version
    code
    title
    workstreamId
    workstreamName
    ownerName
    kind
    severity
    state
    raisedOn
    targetOn
    isOverdue
    resolution
    resolvedOn
    closeReason
    closedOn
    classification
    changedOn
  }
}
    `, {"hash":"05870eadf5a7835aed489749b10a62b38658ed77bb2ecbc4db5072a5ff02a462"}) as unknown as TypedDocumentString<IssueRegisterQuery, IssueRegisterQueryVariables>;
export const LinkIssueToItemDocument = new TypedDocumentString(`
    mutation LinkIssueToItem($input: LinkIssueInput!) {
  linkIssueToItem(input: $input) {
    id
    version
    linkedItems {
      id
      linkId
      linkVersion
    }
  }
}
    `, {"hash":"06953c93f78d31ed9a6889bb8c2780fc4ffbfbc35e100c2a4b0bf7cfcb7aa0eb"}) as unknown as TypedDocumentString<LinkIssueToItemMutation, LinkIssueToItemMutationVariables>;
export const UnlinkIssueFromItemDocument = new TypedDocumentString(`
    mutation UnlinkIssueFromItem($input: UnlinkIssueInput!) {
  unlinkIssueFromItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"891eebe1ed2b7a28c5cc28d9a47120feb65e8594ee7baf0ade00143da30c82cf"}) as unknown as TypedDocumentString<UnlinkIssueFromItemMutation, UnlinkIssueFromItemMutationVariables>;
export const IssueItemSearchDocument = new TypedDocumentString(`
    query IssueItemSearch($programmeId: ID!, $text: String!) {
  search(programmeId: $programmeId, text: $text) {
    kind
    id
    code
    title
    detail
  }
}
    `, {"hash":"8e25b7cf90f1f67fc10e39a230ddcd15119191119fef2044d19abd7c0b6575de"}) as unknown as TypedDocumentString<IssueItemSearchQuery, IssueItemSearchQueryVariables>;
export const MoveIssueDocument = new TypedDocumentString(`
    mutation MoveIssue($input: MoveIssueInput!) {
  moveIssue(input: $input) {
    id
    version
    code
    state
  }
}
    `, {"hash":"1112e2b8132415600d569ab0cb0f82ea91618c877e4987273b3259287e0b62af"}) as unknown as TypedDocumentString<MoveIssueMutation, MoveIssueMutationVariables>;
export const RaiseIssueDocument = new TypedDocumentString(`
    mutation RaiseIssue($input: RaiseIssueInput!) {
  raiseIssue(input: $input) {
    id
    version
    code
  }
}
    `, {"hash":"78716407ad025f7682093267dd5992b2477d7d5d7949f17fbf21a54230f9c2ca"}) as unknown as TypedDocumentString<RaiseIssueMutation, RaiseIssueMutationVariables>;
export const OwnMailDocument = new TypedDocumentString(`
    query OwnMail {
  ownMail {
    version
    address
    wantsMeetings
    wantsReturns
    isSecretary
  }
}
    `, {"hash":"4df2d0960c2edaa40ebe88f2894b39eb15fe67df2af9ccba42502d94409b1c5e"}) as unknown as TypedDocumentString<OwnMailQuery, OwnMailQueryVariables>;
export const MailOutboxDocument = new TypedDocumentString(`
    query MailOutbox {
  mailOutbox {
    isConfigured
    leaves
    server
    from
    words
    waiting
    failed
    sent
    letters {
      id
      to
      kind
      subject
      state
      words
      attempts
      writtenAt
      sentAt
    }
  }
}
    `, {"hash":"9525d9c85d8cfb34f4dd01fac826dbfac23da17a05f9286f08d2338f81fdd2a3"}) as unknown as TypedDocumentString<MailOutboxQuery, MailOutboxQueryVariables>;
export const ChooseMeetingMailDocument = new TypedDocumentString(`
    mutation ChooseMeetingMail($input: ChooseMeetingMailInput!) {
  chooseMeetingMail(input: $input) {
    version
    wantsMeetings
  }
}
    `, {"hash":"90837b18557a7ae6a9cc6f0dedf4b5c29a389db25b4714641c5b00f15ead707b"}) as unknown as TypedDocumentString<ChooseMeetingMailMutation, ChooseMeetingMailMutationVariables>;
export const ChooseReturnMailDocument = new TypedDocumentString(`
    mutation ChooseReturnMail($input: ChooseReturnMailInput!) {
  chooseReturnMail(input: $input) {
    version
    wantsReturns
  }
}
    `, {"hash":"00cbd9aea34029983ee13487678cdda461151a4c80f7f540cd908ccd9252cdab"}) as unknown as TypedDocumentString<ChooseReturnMailMutation, ChooseReturnMailMutationVariables>;
export const RetryMailDocument = new TypedDocumentString(`
    mutation RetryMail($input: RetryMailInput!) {
  retryMail(input: $input) {
    waiting
  }
}
    `, {"hash":"8d775605d84d2f64b5a782bc33f56d4ae79be6270a2964a8b1c00b4320821ac9"}) as unknown as TypedDocumentString<RetryMailMutation, RetryMailMutationVariables>;
export const SendTestMailDocument = new TypedDocumentString(`
    mutation SendTestMail($input: SendTestMailInput!) {
  sendTestMail(input: $input) {
    waiting
  }
}
    `, {"hash":"0fa26936b48e87650f675e9497f010a79e6fe12cec09bcf4dc94434015e44c2f"}) as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
export const BodySeriesDocument = new TypedDocumentString(`
    query BodySeries($bodyId: ID!) {
  meetingSeries(bodyId: $bodyId) {
    id
    version
    title
    kind
    words
    rhythm
    every
    weekday
    weekOfMonth
    exceptMonths
    from
    until
    count
    confidence
    startsAt
    endsAt
    venue
    link
    endedOn
    endReason
    mayEdit
    meetings {
      id
      code
      state
      seriesOn
      on
      isMoved
    }
  }
}
    `, {"hash":"2810345d05b9641fd372ef06f5e62b2a5744357fe41d08bd6fa27099c0edaf91"}) as unknown as TypedDocumentString<BodySeriesQuery, BodySeriesQueryVariables>;
export const SeriesDaysDocument = new TypedDocumentString(`
    query SeriesDays($input: SeriesPreviewInput!) {
  seriesPreview(input: $input) {
    words
    days {
      on
      suggestion
      problems {
        rule
        message
      }
    }
  }
}
    `, {"hash":"1cbc184ac8afd81fa44243f78e30091bc0ad44f24580ad8295de4a709086fc1a"}) as unknown as TypedDocumentString<SeriesDaysQuery, SeriesDaysQueryVariables>;
export const SeriesChangeDocument = new TypedDocumentString(`
    query SeriesChange($input: SeriesChangePreviewInput!) {
  seriesChangePreview(input: $input) {
    words
    print
    steps {
      kind
      meetingId
      code
      from
      to
      because
      problems {
        rule
        message
      }
    }
  }
}
    `, {"hash":"9016afb1241ce85ce38ee4a48f81bec24bc23b48c94fee87b5a518d132c6a2cd"}) as unknown as TypedDocumentString<SeriesChangeQuery, SeriesChangeQueryVariables>;
export const StartMeetingSeriesDocument = new TypedDocumentString(`
    mutation StartMeetingSeries($input: StartMeetingSeriesInput!) {
  startMeetingSeries(input: $input) {
    id
    words
    meetings {
      id
    }
  }
}
    `, {"hash":"6966fa4ec17db5fe7804729be6950eb1d15a69759a1f09f9792da444be395a99"}) as unknown as TypedDocumentString<StartMeetingSeriesMutation, StartMeetingSeriesMutationVariables>;
export const AmendMeetingSeriesDocument = new TypedDocumentString(`
    mutation AmendMeetingSeries($input: AmendMeetingSeriesInput!) {
  amendMeetingSeries(input: $input) {
    id
    words
  }
}
    `, {"hash":"35eded12b55e0ace6bef2e86b21dd68f1d587328f34bd03dd4544fa398a93e7f"}) as unknown as TypedDocumentString<AmendMeetingSeriesMutation, AmendMeetingSeriesMutationVariables>;
export const EndMeetingSeriesDocument = new TypedDocumentString(`
    mutation EndMeetingSeries($input: EndMeetingSeriesInput!) {
  endMeetingSeries(input: $input) {
    id
    title
  }
}
    `, {"hash":"01018abd9735449c0e4cecddf8f1bdd4c8acf127989dd398123a771280d8cc92"}) as unknown as TypedDocumentString<EndMeetingSeriesMutation, EndMeetingSeriesMutationVariables>;
export const MeetingConsequencesDocument = new TypedDocumentString(`
    query MeetingConsequences($input: MeetingConsequencesInput!) {
  meetingConsequences(input: $input) {
    reading
    words
    warnings {
      rule
      message
    }
    programmes {
      programmeId
      programmeName
      scenarioNumber
      isWorking
      problem
      stopped
      moved {
        itemId
        code
        title
        from
        to
        workingDays
        isTarget
      }
      warnings {
        rule
        message
      }
    }
  }
}
    `, {"hash":"81d966bd946175435f28dd40ec826343aa91e593e6b3ab851313ae2dbc52d98d"}) as unknown as TypedDocumentString<MeetingConsequencesQuery, MeetingConsequencesQueryVariables>;
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
export const ArrangeMeetingDocument = new TypedDocumentString(`
    mutation ArrangeMeeting($input: ArrangeMeetingInput!) {
  arrangeMeeting(input: $input) {
    meeting {
      id
      version
    }
  }
}
    `, {"hash":"07f110bef9c3cb4751d939c8ad598374705d98895c688df3a458e202b06b9122"}) as unknown as TypedDocumentString<ArrangeMeetingMutation, ArrangeMeetingMutationVariables>;
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
    endsAt
    isTimeConfirmed
    venue
    link
    parts
    seriesId
    seriesOn
    presentCount
    wasQuorate
    quorumMinimum
    postponedToId
    stateReason
    papersDueOn
    papersPublishBy
    papersSentence
    isPapersDueInterpreted
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
    `, {"hash":"1961c3069689f7e4367f96e872febb443e01df46a865409c68c667d3530ce573"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
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
      pathwayId
      stageNumber
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
      isToGate
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
    issues {
      id
      code
      title
      state
      severity
    }
    decisions {
      id
      code
      title
      state
    }
  }
}
    `, {"hash":"2b69b00a14e87c02075e29dcd41771db0f829e0909d5661c50251ce4fbfe6ebf"}) as unknown as TypedDocumentString<PlanItemQuery, PlanItemQueryVariables>;
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
export const DraftMinutesDocument = new TypedDocumentString(`
    mutation DraftMinutes($input: DraftMinutesInput!) {
  draftMinutes(input: $input) {
    minutes {
      id
      version
    }
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"2471d1f4f6244166352bac6b8142034c4f0ffd16bc0674cd08935e3d556d7fa3"}) as unknown as TypedDocumentString<DraftMinutesMutation, DraftMinutesMutationVariables>;
export const WriteMinutesDocument = new TypedDocumentString(`
    mutation WriteMinutes($input: WriteMinutesInput!) {
  writeMinutes(input: $input) {
    block {
      id
      version
      number
    }
  }
}
    `, {"hash":"a9a89436e3de5cb51c65205c00306793b5fab502ae4a5fea0531f97d4f1d2c83"}) as unknown as TypedDocumentString<WriteMinutesMutation, WriteMinutesMutationVariables>;
export const CheckMinutesDocument = new TypedDocumentString(`
    mutation CheckMinutes($input: CheckMinutesInput!) {
  checkMinutes(input: $input) {
    minutes {
      id
      version
    }
  }
}
    `, {"hash":"2d8a3f1c97de3852cb9b69b0ca89efcb1d30ffe7986bd8055a1e63fcb3c9f1d6"}) as unknown as TypedDocumentString<CheckMinutesMutation, CheckMinutesMutationVariables>;
export const ReturnMinutesDocument = new TypedDocumentString(`
    mutation ReturnMinutes($input: ReturnMinutesInput!) {
  returnMinutes(input: $input) {
    minutes {
      id
      version
    }
  }
}
    `, {"hash":"e95cb3d116cc662640193eaba4d48e11d01e1bdd7cedf501a7da2520d9af53ee"}) as unknown as TypedDocumentString<ReturnMinutesMutation, ReturnMinutesMutationVariables>;
export const ApproveMinutesDocument = new TypedDocumentString(`
    mutation ApproveMinutes($input: ApproveMinutesInput!) {
  approveMinutes(input: $input) {
    minutes {
      id
      version
    }
    meeting {
      id
      state
    }
  }
}
    `, {"hash":"ccda4ce0366ef276e88cf834cc7633f3d2d0e1ca7339f377066eeea962c14e8a"}) as unknown as TypedDocumentString<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const SignMinutesDocument = new TypedDocumentString(`
    mutation SignMinutes($input: SignMinutesInput!) {
  signMinutes(input: $input) {
    minutes {
      id
      version
    }
  }
}
    `, {"hash":"5562c13f66027ba9ca88db6a835dfb0b24f216e77f7584b7d6cf95c43f33d9e8"}) as unknown as TypedDocumentString<SignMinutesMutation, SignMinutesMutationVariables>;
export const MinutesDocument = new TypedDocumentString(`
    query Minutes($meetingId: ID!) {
  minutes(meetingId: $meetingId) {
    id
    version
    meetingId
    state
    checkedBy
    checkedOn
    approvedAtId
    approvedAtTitle
    approvedOn
    approvalNote
    signedBy
    signedOn
    mayWrite
    mayMinute
    notTakenIn {
      blockId
      heading
      adds
      drops
    }
    blocks {
      id
      version
      kind
      agendaItemId
      itemNumber
      heading
      text
      isWithheld
      isExempt
      withheldBecause
      number
      savedBy
      savedAt
    }
  }
}
    `, {"hash":"ed51c686b79562e8f058ebb4aa0bcdf40315d149f86b15bfe441ea79c8ab06e9"}) as unknown as TypedDocumentString<MinutesQuery, MinutesQueryVariables>;
export const MinutesVersionsDocument = new TypedDocumentString(`
    query MinutesVersions($blockId: ID!) {
  minutesVersions(blockId: $blockId) {
    id
    number
    text
    savedBy
    savedAt
  }
}
    `, {"hash":"ac909105fd183e51cbdc96fac473d9205a986e16296f3a9e23fc39f071248741"}) as unknown as TypedDocumentString<MinutesVersionsQuery, MinutesVersionsQueryVariables>;
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
      computedWhy
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
      standing
      standingWords
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
      asAtAfter
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
    openIssues {
      severity
      count
    }
    overdueIssues
  }
}
    `, {"hash":"8b1d98d7c40434895b37adc574e1574f3ac9bec8d34652f6d1dc76097eb7f672"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const RenderJobsDocument = new TypedDocumentString(`
    query RenderJobs($editionId: ID!) {
  renderJobs(editionId: $editionId) {
    id
    audience
    format
    state
    progress
    step
    attempts
    error
    size
    sha256
    renderer
    madeAt
    path
    mayCancel
  }
}
    `, {"hash":"a62b975e6a596c03e385f0b114341fa20b65922ce8e51bfa6477baa0a0d7f48d"}) as unknown as TypedDocumentString<RenderJobsQuery, RenderJobsQueryVariables>;
export const RenderEditionDocument = new TypedDocumentString(`
    mutation RenderEdition($input: RenderEditionInput!) {
  renderEdition(input: $input) {
    id
    state
  }
}
    `, {"hash":"ad6e94dba4962f7aeaf018f97d17384b9f00c610fc230c4125363018d3228939"}) as unknown as TypedDocumentString<RenderEditionMutation, RenderEditionMutationVariables>;
export const CancelRenderDocument = new TypedDocumentString(`
    mutation CancelRender($input: RenderJobInput!) {
  cancelRender(input: $input) {
    id
    state
  }
}
    `, {"hash":"6b8d9a294ee018ab919de146eaafa0171921f4c419bd7ed98d7d28dff1ab946b"}) as unknown as TypedDocumentString<CancelRenderMutation, CancelRenderMutationVariables>;
export const RetryRenderDocument = new TypedDocumentString(`
    mutation RetryRender($input: RenderJobInput!) {
  retryRender(input: $input) {
    id
    state
  }
}
    `, {"hash":"d8a3b3af8e19d789d5c5f125572e1b0046c12e4f88cee68ddbc41179f982f47e"}) as unknown as TypedDocumentString<RetryRenderMutation, RetryRenderMutationVariables>;
export const CreatePackDocument = new TypedDocumentString(`
    mutation CreatePack($input: CreatePackInput!) {
  createPack(input: $input) {
    pack {
      id
      code
      title
    }
  }
}
    `, {"hash":"f8628d02affbd13e5239c703480b4160278bc97f742cf2ac6473dcfa0ba762f6"}) as unknown as TypedDocumentString<CreatePackMutation, CreatePackMutationVariables>;
export const ArrangeSectionsDocument = new TypedDocumentString(`
    mutation ArrangeSections($input: ArrangeSectionsInput!) {
  arrangeSections(input: $input) {
    pack {
      id
      version
    }
  }
}
    `, {"hash":"f29507815f25b3c821a022020525a6156290e1fac2737678197d6315cb9e4c31"}) as unknown as TypedDocumentString<ArrangeSectionsMutation, ArrangeSectionsMutationVariables>;
export const WriteSectionDocument = new TypedDocumentString(`
    mutation WriteSection($input: WriteSectionInput!) {
  writeSection(input: $input) {
    pack {
      id
      version
    }
  }
}
    `, {"hash":"9c83a8a4aa46c3d7cdfce300f4548875027d12d31f4539ec56cb9c12f573eef1"}) as unknown as TypedDocumentString<WriteSectionMutation, WriteSectionMutationVariables>;
export const ArchivePackDocument = new TypedDocumentString(`
    mutation ArchivePack($input: ArchivePackInput!) {
  archivePack(input: $input) {
    pack {
      id
      version
    }
  }
}
    `, {"hash":"7b216a3ef5c7c7de1650939b70c49f6f0a3442a101a4019789f5b9d64764a8bc"}) as unknown as TypedDocumentString<ArchivePackMutation, ArchivePackMutationVariables>;
export const FreezeDraftDocument = new TypedDocumentString(`
    mutation FreezeDraft($input: FreezeDraftInput!) {
  freezeDraft(input: $input) {
    edition {
      id
      number
    }
  }
}
    `, {"hash":"1a684cc9a792d69eb2cf4ba75d747e43fcd3e9642b748f5c59d74e4f83d31aff"}) as unknown as TypedDocumentString<FreezeDraftMutation, FreezeDraftMutationVariables>;
export const SendEditionToReviewDocument = new TypedDocumentString(`
    mutation SendEditionToReview($input: EditionStepInput!) {
  sendEditionToReview(input: $input) {
    edition {
      id
      state
    }
  }
}
    `, {"hash":"958bedb61fa7afa67e171163d33623523327ecde77bf38eebe2bee8e5c34aac9"}) as unknown as TypedDocumentString<SendEditionToReviewMutation, SendEditionToReviewMutationVariables>;
export const SendEditionToSroDocument = new TypedDocumentString(`
    mutation SendEditionToSro($input: EditionStepInput!) {
  sendEditionToSro(input: $input) {
    edition {
      id
      state
    }
  }
}
    `, {"hash":"0e5633c66aededa552de95207c32897654658071f55d4a189b7c9fd51155f608"}) as unknown as TypedDocumentString<SendEditionToSroMutation, SendEditionToSroMutationVariables>;
export const RecallEditionDocument = new TypedDocumentString(`
    mutation RecallEdition($input: EditionStepInput!) {
  recallEdition(input: $input) {
    edition {
      id
      state
    }
  }
}
    `, {"hash":"affa9693969bbc59068124c90081ecc210c3741712a8f0849635cf110e60f29e"}) as unknown as TypedDocumentString<RecallEditionMutation, RecallEditionMutationVariables>;
export const SignEditionDocument = new TypedDocumentString(`
    mutation SignEdition($input: SignEditionInput!) {
  signEdition(input: $input) {
    edition {
      id
      state
      isSigned
    }
  }
}
    `, {"hash":"3dde240e7e57154c139ad15e1ac93d8d1b733898efbc5c6aa278d9b813dfb0ce"}) as unknown as TypedDocumentString<SignEditionMutation, SignEditionMutationVariables>;
export const SendBackEditionDocument = new TypedDocumentString(`
    mutation SendBackEdition($input: SendBackEditionInput!) {
  sendBackEdition(input: $input) {
    edition {
      id
      state
    }
  }
}
    `, {"hash":"0fd75690079dabf1708456c6ece2e9f06f97b1acbaa8fdc67b11516c07973480"}) as unknown as TypedDocumentString<SendBackEditionMutation, SendBackEditionMutationVariables>;
export const IssueEditionDocument = new TypedDocumentString(`
    mutation IssueEdition($input: IssueEditionInput!) {
  issueEdition(input: $input) {
    edition {
      id
      state
      number
    }
  }
}
    `, {"hash":"4079a210b6bc383682c63954574f0148896e78e78e372eb4a871e13475e4fb12"}) as unknown as TypedDocumentString<IssueEditionMutation, IssueEditionMutationVariables>;
export const CorrectEditionDocument = new TypedDocumentString(`
    mutation CorrectEdition($input: CorrectEditionInput!) {
  correctEdition(input: $input) {
    edition {
      id
      number
    }
  }
}
    `, {"hash":"9027535a516fb56455b2f67f82b97b35ecbf481bbfedb77d511f19261db0d8cb"}) as unknown as TypedDocumentString<CorrectEditionMutation, CorrectEditionMutationVariables>;
export const WithdrawEditionDocument = new TypedDocumentString(`
    mutation WithdrawEdition($input: WithdrawEditionInput!) {
  withdrawEdition(input: $input) {
    edition {
      id
      state
    }
  }
}
    `, {"hash":"516478cbc975ee5a402a14a04a0fb5b0d27037e08022a3d076511557139937cd"}) as unknown as TypedDocumentString<WithdrawEditionMutation, WithdrawEditionMutationVariables>;
export const AcknowledgeEditionDocument = new TypedDocumentString(`
    mutation AcknowledgeEdition($input: AcknowledgeEditionInput!) {
  acknowledgeEdition(input: $input) {
    edition {
      id
      isAcknowledged
    }
  }
}
    `, {"hash":"561f50ef64fc9743e9cefe4a812011f83ec765fa63f7ee8bf57994c0edc6355f"}) as unknown as TypedDocumentString<AcknowledgeEditionMutation, AcknowledgeEditionMutationVariables>;
export const PacksDocument = new TypedDocumentString(`
    query Packs($programmeId: ID!) {
  packs(programmeId: $programmeId) {
    mayCreate
    rows {
      id
      version
      kind
      code
      title
      meetingId
      meetingTitle
      periodName
      mayEdit
      editions {
        id
        number
        state
        asAtDay
        issuedOn
        closedReason
      }
    }
  }
}
    `, {"hash":"b69218ce897a7e4db7dd7ed86cc2486adc0908d1f24909fcc466c15c1640575d"}) as unknown as TypedDocumentString<PacksQuery, PacksQueryVariables>;
export const PackDocument = new TypedDocumentString(`
    query Pack($id: ID!) {
  pack(id: $id) {
    id
    version
    kind
    code
    title
    programmeId
    meetingId
    meetingTitle
    periodName
    mayEdit
    sections {
      id
      version
      kind
      position
      isIncluded
      heading
      comment
    }
    editions {
      id
      version
      packId
      packCode
      packTitle
      packKind
      number
      state
      asAtInstant
      asAtDay
      correctsId
      reason
      staleCount
      contentHash
      issuedOn
      issuedBy
      issueNote
      closedOn
      closedReason
      isSigned
      isAcknowledged
      steps
      issues
      reviews {
        id
        verdict
        comment
        name
        onDay
        isCurrent
      }
      audiences {
        audience
        sha256
      }
      warnings {
        rule
        severity
        field
        message
      }
    }
  }
}
    `, {"hash":"704c6116432cc61a57cccf647adaa5d0bb61e632321260aa34a17fd00a121a0e"}) as unknown as TypedDocumentString<PackQuery, PackQueryVariables>;
export const PackEditionsDocument = new TypedDocumentString(`
    query PackEditions($programmeId: ID!) {
  packEditions(programmeId: $programmeId) {
    id
    version
    packId
    packCode
    packTitle
    packKind
    number
    state
    asAtInstant
    asAtDay
    correctsId
    reason
    staleCount
    contentHash
    issuedOn
    issuedBy
    issueNote
    closedOn
    closedReason
    isSigned
    isAcknowledged
    steps
    issues
    reviews {
      id
      verdict
      comment
      name
      onDay
      isCurrent
    }
    audiences {
      audience
      sha256
    }
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"32170d64f48b69061bfa6bb323bbdb0ca4c4881d9b13db97a95acd20dc468f69"}) as unknown as TypedDocumentString<PackEditionsQuery, PackEditionsQueryVariables>;
export const EditionContentDocument = new TypedDocumentString(`
    query EditionContent($id: ID!, $audience: PackAudience) {
  editionContent(id: $id, audience: $audience) {
    audience
    json
    sha256
    edition {
      id
      version
      packId
      packCode
      packTitle
      packKind
      number
      state
      asAtInstant
      asAtDay
      correctsId
      reason
      staleCount
      contentHash
      issuedOn
      issuedBy
      issueNote
      closedOn
      closedReason
      isSigned
      isAcknowledged
      steps
      issues
      reviews {
        id
        verdict
        comment
        name
        onDay
        isCurrent
      }
      audiences {
        audience
        sha256
      }
      warnings {
        rule
        severity
        field
        message
      }
    }
  }
}
    `, {"hash":"0d4fbfe6f0e22119af8a1584afeacfd1dfb94099395261cf78df3994228b99e5"}) as unknown as TypedDocumentString<EditionContentQuery, EditionContentQueryVariables>;
export const EditionComparisonDocument = new TypedDocumentString(`
    query EditionComparison($beforeId: ID!, $afterId: ID!) {
  editionComparison(beforeId: $beforeId, afterId: $afterId) {
    audience
    before {
      id
      number
      packCode
      packTitle
      asAtDay
      asAtInstant
    }
    after {
      id
      number
      packCode
      packTitle
      asAtDay
      asAtInstant
    }
    differences {
      table
      tableTitle
      change
      label
      path
      fields {
        title
        before
        after
      }
    }
  }
}
    `, {"hash":"71d19f5fb808fa438ff04e3d5de5491d28fd8d3c724775462f195bb8ddd1353b"}) as unknown as TypedDocumentString<EditionComparisonQuery, EditionComparisonQueryVariables>;
export const AddPaperDocument = new TypedDocumentString(`
    mutation AddPaper($input: AddPaperInput!) {
  addPaper(input: $input) {
    paper {
      id
      title
    }
  }
}
    `, {"hash":"393dfa3fbc56e17732b45930b7158ce6e175469da11acfecd94229ff8e6b7b9b"}) as unknown as TypedDocumentString<AddPaperMutation, AddPaperMutationVariables>;
export const AmendPaperDocument = new TypedDocumentString(`
    mutation AmendPaper($input: AmendPaperInput!) {
  amendPaper(input: $input) {
    paper {
      id
      version
    }
  }
}
    `, {"hash":"e4257f92ff4666b86db8ea46d86dfeed2920e9041cebc0e97bfb2699de50dfd9"}) as unknown as TypedDocumentString<AmendPaperMutation, AmendPaperMutationVariables>;
export const PublishPaperDocument = new TypedDocumentString(`
    mutation PublishPaper($input: PublishPaperInput!) {
  publishPaper(input: $input) {
    paper {
      id
      version
      route
    }
  }
}
    `, {"hash":"ff253a3f8d23be5e98f3c847cbc60871ec7860ffc9656ee39e13d2f324a48c32"}) as unknown as TypedDocumentString<PublishPaperMutation, PublishPaperMutationVariables>;
export const WithdrawPaperDocument = new TypedDocumentString(`
    mutation WithdrawPaper($input: WithdrawPaperInput!) {
  withdrawPaper(input: $input) {
    paper {
      id
    }
  }
}
    `, {"hash":"49158e70e7c027f5be22e09c5bf6faf9d5e30df3c8a40049707ded6ec3e67a9e"}) as unknown as TypedDocumentString<WithdrawPaperMutation, WithdrawPaperMutationVariables>;
export const AddClearanceDocument = new TypedDocumentString(`
    mutation AddClearance($input: AddClearanceInput!) {
  addClearance(input: $input) {
    paper {
      id
    }
  }
}
    `, {"hash":"69e16fab0608818d7723f035eddebb2410e4c334e004226c88d767c13c9d5f6f"}) as unknown as TypedDocumentString<AddClearanceMutation, AddClearanceMutationVariables>;
export const SettleClearanceDocument = new TypedDocumentString(`
    mutation SettleClearance($input: SettleClearanceInput!) {
  settleClearance(input: $input) {
    paper {
      id
      clearance {
        id
        version
      }
    }
  }
}
    `, {"hash":"2f5c8ad57a60288ff812aea2181f818aee7d59b549b9d1aa8ded1c9d1d68d0e0"}) as unknown as TypedDocumentString<SettleClearanceMutation, SettleClearanceMutationVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers($meetingId: ID!) {
  papers(meetingId: $meetingId) {
    id
    version
    agendaItemId
    title
    author
    sponsor
    route
    urgencyReason
    isChairAgreed
    publishedOn
    withdrawnReason
    classification
    exemptParagraph
    exemptReason
    dueOn
    dueSentence
    isOverdue
    mayEdit
    clearance {
      id
      version
      office
      state
      settledOn
      settledBy
      note
    }
    versions {
      id
      number
      note
      fileName
      sizeBytes
      addedOn
      addedBy
    }
  }
}
    `, {"hash":"6acf88a2696547324107abdfc52f5254a50493b73c41ae1161a16fe280ec5254"}) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
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
        isOverdue
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
    `, {"hash":"df3aadaa3414da9f4c11f2fa0b8047f5c5705b19fed464014a24aa1bc90a4fd0"}) as unknown as TypedDocumentString<CompareProjectionQuery, CompareProjectionQueryVariables>;
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
      overdue
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
    `, {"hash":"fa00036f6494af22f17dfd5a2bbfb738694a24cf560d5233299b79a5c863c32e"}) as unknown as TypedDocumentString<ItemProjectionQuery, ItemProjectionQueryVariables>;
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
        isOverdue
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
    `, {"hash":"1cb3fa67d90a0d413b7cf6447caafe8c23970134110b667c2bf6298641441fe2"}) as unknown as TypedDocumentString<RouteToTargetQuery, RouteToTargetQueryVariables>;
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
export const YouSaidWeDidDocument = new TypedDocumentString(`
    query YouSaidWeDid($programmeId: ID!) {
  youSaidWeDid(programmeId: $programmeId) {
    mayCount
    mayRecordAll
    workstreams {
      id
      name
    }
    counts {
      id
      version
      consultationId
      channel
      segment
      responses
      asOf
      sourceNote
    }
    totals {
      consultationId
      words
      bySegment {
        segment
        words
      }
    }
    feedback {
      id
      version
      code
      consultationId
      workstreamId
      workstream
      theme
      origin
      summary
      people
      receivedFrom
      receivedTo
      standing
      answerBy
      unansweredSince
      problems {
        rule
        severity
        message
      }
      responseIds
      mayEdit
    }
    responses {
      id
      version
      code
      consultationId
      workstreamId
      workstream
      decision
      answer
      cannotReason
      owner
      ownerPersonId
      ownerPostId
      evidence
      publishedOn
      feedbackIds
      mayEdit
      corrections {
        position
        correctedOn
        reason
        decision
        answer
        cannotReason
        evidence
        feedbackCodes
      }
    }
  }
}
    `, {"hash":"2b1dbea2690207a44e91a7f2ba4f77f9d578051e81ccb8f329f32eb929d5b223"}) as unknown as TypedDocumentString<YouSaidWeDidQuery, YouSaidWeDidQueryVariables>;
export const AddResponseCountDocument = new TypedDocumentString(`
    mutation AddResponseCount($input: AddResponseCountInput!) {
  addResponseCount(input: $input) {
    id
  }
}
    `, {"hash":"90e8abfd111745b299b389f8e947c2cf143372613b037a1959e994c63328eb58"}) as unknown as TypedDocumentString<AddResponseCountMutation, AddResponseCountMutationVariables>;
export const AmendResponseCountDocument = new TypedDocumentString(`
    mutation AmendResponseCount($input: AmendResponseCountInput!) {
  amendResponseCount(input: $input) {
    id
  }
}
    `, {"hash":"9aa35ca991c6ed987ac65c6c2f64c5df3549de7521299ad0c8e461303ecbd8ed"}) as unknown as TypedDocumentString<AmendResponseCountMutation, AmendResponseCountMutationVariables>;
export const RemoveResponseCountDocument = new TypedDocumentString(`
    mutation RemoveResponseCount($input: RemoveResponseCountInput!) {
  removeResponseCount(input: $input) {
    id
  }
}
    `, {"hash":"3d69a9cfe5f191fd668067c27b0bb5d2925aa49769197460c2d5efbc0dce6119"}) as unknown as TypedDocumentString<RemoveResponseCountMutation, RemoveResponseCountMutationVariables>;
export const RecordFeedbackDocument = new TypedDocumentString(`
    mutation RecordFeedback($input: RecordFeedbackInput!) {
  recordFeedback(input: $input) {
    id
    code
  }
}
    `, {"hash":"cdb6a873b51d6f419fb629aa0b829a65c6a6a6b9244d8282dd65de21d97cc31b"}) as unknown as TypedDocumentString<RecordFeedbackMutation, RecordFeedbackMutationVariables>;
export const AmendFeedbackDocument = new TypedDocumentString(`
    mutation AmendFeedback($input: AmendFeedbackInput!) {
  amendFeedback(input: $input) {
    id
    code
  }
}
    `, {"hash":"507a67dd99b43f137da6e32e2a91297c8e028012a5aa81f93925c9c876f6b171"}) as unknown as TypedDocumentString<AmendFeedbackMutation, AmendFeedbackMutationVariables>;
export const RemoveFeedbackDocument = new TypedDocumentString(`
    mutation RemoveFeedback($input: RemoveFeedbackInput!) {
  removeFeedback(input: $input) {
    id
  }
}
    `, {"hash":"83a6c491f69dc159afc71cb6ade0d6e5c6f87dec0fd94b831911c586412e3c43"}) as unknown as TypedDocumentString<RemoveFeedbackMutation, RemoveFeedbackMutationVariables>;
export const DraftFeedbackResponseDocument = new TypedDocumentString(`
    mutation DraftFeedbackResponse($input: DraftFeedbackResponseInput!) {
  draftFeedbackResponse(input: $input) {
    id
    code
  }
}
    `, {"hash":"dcd308da307c6d763b3352f1cf1320832b42f0caba36e8fc517e1b11f89228d2"}) as unknown as TypedDocumentString<DraftFeedbackResponseMutation, DraftFeedbackResponseMutationVariables>;
export const AmendFeedbackResponseDocument = new TypedDocumentString(`
    mutation AmendFeedbackResponse($input: AmendFeedbackResponseInput!) {
  amendFeedbackResponse(input: $input) {
    id
    code
  }
}
    `, {"hash":"5278485140ec9ea7aaa2867273c4982ea150b873608e205911afef654188c4ac"}) as unknown as TypedDocumentString<AmendFeedbackResponseMutation, AmendFeedbackResponseMutationVariables>;
export const PublishFeedbackResponseDocument = new TypedDocumentString(`
    mutation PublishFeedbackResponse($input: PublishFeedbackResponseInput!) {
  publishFeedbackResponse(input: $input) {
    id
    code
  }
}
    `, {"hash":"88e090d2695ae7a07bb2bfede8b86962c761e7a957a45518442e532b91eaae25"}) as unknown as TypedDocumentString<PublishFeedbackResponseMutation, PublishFeedbackResponseMutationVariables>;
export const CorrectFeedbackResponseDocument = new TypedDocumentString(`
    mutation CorrectFeedbackResponse($input: CorrectFeedbackResponseInput!) {
  correctFeedbackResponse(input: $input) {
    id
    code
  }
}
    `, {"hash":"a2d77adb608c3fb2bf8169d0aa28276e33f9cab5c7590363d41cd83058f374f3"}) as unknown as TypedDocumentString<CorrectFeedbackResponseMutation, CorrectFeedbackResponseMutationVariables>;
export const RemoveFeedbackResponseDocument = new TypedDocumentString(`
    mutation RemoveFeedbackResponse($input: RemoveFeedbackResponseInput!) {
  removeFeedbackResponse(input: $input) {
    id
  }
}
    `, {"hash":"0e18293841da9d00a763c82d85be02c052fa512c75d2a3b4f2426ae354740c15"}) as unknown as TypedDocumentString<RemoveFeedbackResponseMutation, RemoveFeedbackResponseMutationVariables>;
export const DeliveryConfidencesDocument = new TypedDocumentString(`
    query DeliveryConfidences($programmeId: ID!) {
  deliveryConfidences(programmeId: $programmeId) {
    programmeId
    today
    mayRecord
    rows {
      id
      workstreamId
      workstream
      scale
      rating
      sentence
      reviewer
      reviewType
      reviewedOn
      summary
      recordedBy
      recommendations {
        id
        version
        number
        kind
        wording
        owner
        dueOn
        isPastDue
        closedOn
        closedReason
        closedBy
        correctedOn
        correctedReason
      }
    }
  }
}
    `, {"hash":"41cc7262e3cc43b50da47879ab3a402057613a5e607ebe727954c69d546487fe"}) as unknown as TypedDocumentString<DeliveryConfidencesQuery, DeliveryConfidencesQueryVariables>;
export const RecordDeliveryConfidenceDocument = new TypedDocumentString(`
    mutation RecordDeliveryConfidence($input: RecordDeliveryConfidenceInput!) {
  recordDeliveryConfidence(input: $input) {
    id
  }
}
    `, {"hash":"50a735046d128221d934db09208dde8f2a8403c5d25d441de12e80e87ae26b16"}) as unknown as TypedDocumentString<RecordDeliveryConfidenceMutation, RecordDeliveryConfidenceMutationVariables>;
export const CloseDeliveryRecommendationDocument = new TypedDocumentString(`
    mutation CloseDeliveryRecommendation($input: RecommendationStepInput!) {
  closeDeliveryRecommendation(input: $input) {
    id
    recommendations {
      id
      version
    }
  }
}
    `, {"hash":"6b6037239e52ba06678d11b20c3ac1ab80f8041e13f7589c1ad44cc97ec3891f"}) as unknown as TypedDocumentString<CloseDeliveryRecommendationMutation, CloseDeliveryRecommendationMutationVariables>;
export const ReopenDeliveryRecommendationDocument = new TypedDocumentString(`
    mutation ReopenDeliveryRecommendation($input: RecommendationStepInput!) {
  reopenDeliveryRecommendation(input: $input) {
    id
    recommendations {
      id
      version
    }
  }
}
    `, {"hash":"018f0ad32925073bc0ccf6456f88879c9b8cf69761081c9983ca305063732dd0"}) as unknown as TypedDocumentString<ReopenDeliveryRecommendationMutation, ReopenDeliveryRecommendationMutationVariables>;
export const CorrectDeliveryRecommendationDocument = new TypedDocumentString(`
    mutation CorrectDeliveryRecommendation($input: CorrectRecommendationInput!) {
  correctDeliveryRecommendation(input: $input) {
    id
    recommendations {
      id
      version
    }
  }
}
    `, {"hash":"ae27cea1a2b7ffd70770f7af7184a84f3c42a14a60ed7c420a96792c5dea206c"}) as unknown as TypedDocumentString<CorrectDeliveryRecommendationMutation, CorrectDeliveryRecommendationMutationVariables>;
export const RagExplanationDocument = new TypedDocumentString(`
    query RagExplanation($itemId: ID!) {
  ragExplanation(itemId: $itemId) {
    rowId
    code
    title
    scenarioId
    scenarioName
    shown
    shownSentence
    computedRag
    ruleId
    ruleSays
    sentence
    inputs {
      name
      value
    }
    thresholds {
      name
      value
    }
    others {
      id
      rag
      says
      applies
      because
    }
    ways {
      to
      sentence
      changes {
        kind
        words
        day
        isMeeting
        riskId
        mayDo
        waitsFor {
          id
          code
          title
        }
      }
    }
    noWay
    reportedRag
    reportedOn
    difference
    trend {
      previousRag
      previousOn
      direction
      sentence
    }
  }
}
    `, {"hash":"62dc9980bedde72a78167a151e3aaf5392518508cda31feed1f8e766bf47c30d"}) as unknown as TypedDocumentString<RagExplanationQuery, RagExplanationQueryVariables>;
export const WorkstreamStatusesDocument = new TypedDocumentString(`
    query WorkstreamStatuses($programmeId: ID!) {
  workstreamStatuses(programmeId: $programmeId) {
    programmeId
    programmeVersion
    today
    previousDay
    policy
    isRedIfAnyDimension
    policySentence
    mayConfigure
    weights {
      green
      amber
      red
      amberFrom
      redFrom
    }
    confidence {
      id
      scale
      rating
      sentence
      reviewer
      reviewType
      reviewedOn
      recommendations {
        id
        closedOn
      }
    }
    rows {
      workstreamId
      version
      title
      depth
      items
      rated
      tbc
      stale
      shownRag
      source
      sentence
      computedRag
      points
      reportedRag
      isDifferent
      trend {
        previousRag
        direction
        sentence
      }
      judgement {
        id
        version
        rag
        reason
        judgedOn
        until
        judgedBy
      }
      dimensions {
        dimension
        rag
        computedRag
        rating {
          id
          reason
          ratedOn
          ratedBy
        }
        trend {
          previousRag
          direction
          sentence
        }
      }
      confidence {
        id
        scale
        rating
        sentence
        reviewedOn
      }
      mayRate
      mayJudge
    }
  }
}
    `, {"hash":"3ef2db99041494fa417e941f48d6062339fad688801baf96a8d8d9ae94d3581f"}) as unknown as TypedDocumentString<WorkstreamStatusesQuery, WorkstreamStatusesQueryVariables>;
export const WorkstreamRatingsDocument = new TypedDocumentString(`
    query WorkstreamRatings($workstreamId: ID!) {
  workstreamRatings(workstreamId: $workstreamId) {
    id
    dimension
    rag
    reason
    ratedOn
    ratedBy
    asAtAfter
  }
}
    `, {"hash":"2787a148c72396a9d130e685dcd091d16921772ccf9988420eec643e256125f6"}) as unknown as TypedDocumentString<WorkstreamRatingsQuery, WorkstreamRatingsQueryVariables>;
export const RagDifferencesDocument = new TypedDocumentString(`
    query RagDifferences($programmeId: ID!) {
  ragDifferences(programmeId: $programmeId) {
    rowId
    itemId
    code
    title
    owner
    reportedRag
    computedRag
    ruleId
    isReportedShown
    isExpired
    sentence
  }
}
    `, {"hash":"34b8860f54554de638b71a1ee319d14dd85b93031e51e1e9d4e71683e2dc786f"}) as unknown as TypedDocumentString<RagDifferencesQuery, RagDifferencesQueryVariables>;
export const RateDimensionDocument = new TypedDocumentString(`
    mutation RateDimension($input: RateDimensionInput!) {
  rateDimension(input: $input) {
    id
    warnings {
      rule
      severity
      field
      message
    }
  }
}
    `, {"hash":"30ba20ddf0f7e4c23ed8754e0de2c16f4ccdaf25cb4b6c89b42dba9f6ae35404"}) as unknown as TypedDocumentString<RateDimensionMutation, RateDimensionMutationVariables>;
export const JudgeWorkstreamDocument = new TypedDocumentString(`
    mutation JudgeWorkstream($input: JudgeWorkstreamInput!) {
  judgeWorkstream(input: $input) {
    id
  }
}
    `, {"hash":"6c760093efa97e692450a1dbf021536ce1545f7448d8bb7fb65a625108883b2d"}) as unknown as TypedDocumentString<JudgeWorkstreamMutation, JudgeWorkstreamMutationVariables>;
export const WithdrawJudgementDocument = new TypedDocumentString(`
    mutation WithdrawJudgement($input: WithdrawJudgementInput!) {
  withdrawJudgement(input: $input) {
    id
  }
}
    `, {"hash":"7f6329ef5da89f1e8c9074766e3ba0a3efe438522016947f16258d61bcb49c5b"}) as unknown as TypedDocumentString<WithdrawJudgementMutation, WithdrawJudgementMutationVariables>;
export const SetRollupPolicyDocument = new TypedDocumentString(`
    mutation SetRollupPolicy($input: SetRollupPolicyInput!) {
  setRollupPolicy(input: $input) {
    programmeId
    version
    policySentence
  }
}
    `, {"hash":"a2d0df82057046c264a32a4b6d85952103d46ad39b4d2096a2df8a7ef84c8082"}) as unknown as TypedDocumentString<SetRollupPolicyMutation, SetRollupPolicyMutationVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($entity: HistoryEntity!, $id: ID!) {
  history(entity: $entity, id: $id) {
    seq
    changeId
    action
    label
    operation
    entity
    entityId
    effectiveAt
    recordedAt
    personName
    reason
    asAtBefore
    asAtAfter
    fields {
      name
      before
      after
    }
  }
}
    `, {"hash":"197c836a195ca7aadb61db59599348a79dc10a66a753ce478042b23c84072bc2"}) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const ConfigureReportingDocument = new TypedDocumentString(`
    mutation ConfigureReporting($input: ConfigureReportingInput!) {
  configureReporting(input: $input) {
    calendar {
      id
      version
    }
  }
}
    `, {"hash":"b7ef661005fa532635425f3ad5cea94830a76aca3f46a9b74779b2c0aabebc68"}) as unknown as TypedDocumentString<ConfigureReportingMutation, ConfigureReportingMutationVariables>;
export const OpenPeriodDocument = new TypedDocumentString(`
    mutation OpenPeriod($input: OpenPeriodInput!) {
  openPeriod(input: $input) {
    id
    version
    name
    state
  }
}
    `, {"hash":"85d6719ca8874c40ef733c7eaf10099e010ed972f5f75ed4c2235ff2ce25cb8e"}) as unknown as TypedDocumentString<OpenPeriodMutation, OpenPeriodMutationVariables>;
export const AmendPeriodDocument = new TypedDocumentString(`
    mutation AmendPeriod($input: AmendPeriodInput!) {
  amendPeriod(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"026a2a90f22154e35865a83b9a3380dca5ebfbbd9392077fbef6544d8d3692a8"}) as unknown as TypedDocumentString<AmendPeriodMutation, AmendPeriodMutationVariables>;
export const SubmitPeriodDocument = new TypedDocumentString(`
    mutation SubmitPeriod($input: StepPeriodInput!) {
  submitPeriod(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"39a4dcd15dc4507b162315386ac05755ee4bbd83292c4a09bbac7a2c26681a5b"}) as unknown as TypedDocumentString<SubmitPeriodMutation, SubmitPeriodMutationVariables>;
export const ReviewPeriodDocument = new TypedDocumentString(`
    mutation ReviewPeriod($input: StepPeriodInput!) {
  reviewPeriod(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"d272fc78407f5d043a9116a8e871851e18bbe6d9f27f12e4b586cf81f2b8bc21"}) as unknown as TypedDocumentString<ReviewPeriodMutation, ReviewPeriodMutationVariables>;
export const ApprovePeriodDocument = new TypedDocumentString(`
    mutation ApprovePeriod($input: StepPeriodInput!) {
  approvePeriod(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"20531da67ea408e7045c7b79e3914102da09844796fd76425b9898f1a58592c1"}) as unknown as TypedDocumentString<ApprovePeriodMutation, ApprovePeriodMutationVariables>;
export const SendPeriodBackDocument = new TypedDocumentString(`
    mutation SendPeriodBack($input: SendPeriodBackInput!) {
  sendPeriodBack(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"34bc52d7e1703ffb152b4399c6bb6cd59ca30e16af43350261cb7edd5548b7c8"}) as unknown as TypedDocumentString<SendPeriodBackMutation, SendPeriodBackMutationVariables>;
export const IssuePeriodDocument = new TypedDocumentString(`
    mutation IssuePeriod($input: StepPeriodInput!) {
  issuePeriod(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"53cb918ed0bd99e2e6e1b142d2c65d715bde39d2b61999fba3eaa626b06afb55"}) as unknown as TypedDocumentString<IssuePeriodMutation, IssuePeriodMutationVariables>;
export const ReopenPeriodDocument = new TypedDocumentString(`
    mutation ReopenPeriod($input: ReopenPeriodInput!) {
  reopenPeriod(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"828aab2ab17f5e3caf8769426b5dc66cd6191d7b0d26ff8fb63767416989b711"}) as unknown as TypedDocumentString<ReopenPeriodMutation, ReopenPeriodMutationVariables>;
export const RemindOwnersDocument = new TypedDocumentString(`
    mutation RemindOwners($input: RemindOwnersInput!) {
  remindOwners(input: $input) {
    periodId
    people
    vacant
  }
}
    `, {"hash":"8bc7b43fe3ed8ff03bdf8f30b2c6ec27f319850f4dfe7ee4ee8f70951f989891"}) as unknown as TypedDocumentString<RemindOwnersMutation, RemindOwnersMutationVariables>;
export const QueryReturnDocument = new TypedDocumentString(`
    mutation QueryReturn($input: QueryReturnInput!) {
  queryReturn(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"4421c5b2b4bdfe29e641817d0ba43b0dbd8f2aca0c84b2507bf907c6a764f7ca"}) as unknown as TypedDocumentString<QueryReturnMutation, QueryReturnMutationVariables>;
export const CloseQueryDocument = new TypedDocumentString(`
    mutation CloseQuery($input: CloseQueryInput!) {
  closeQuery(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"448207d4e05d7880002ef2e8ded6c95547a4d33ee5c79fa0d32d4e7e835d843a"}) as unknown as TypedDocumentString<CloseQueryMutation, CloseQueryMutationVariables>;
export const AcceptReturnDocument = new TypedDocumentString(`
    mutation AcceptReturn($input: AcceptReturnInput!) {
  acceptReturn(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"65c90a4c1441fd5f963bb3ee860351541d8c0a40330586aafe10053d0f5472f9"}) as unknown as TypedDocumentString<AcceptReturnMutation, AcceptReturnMutationVariables>;
export const SendReturnBackDocument = new TypedDocumentString(`
    mutation SendReturnBack($input: SendReturnBackInput!) {
  sendReturnBack(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"3527f6c6a0aa0eb19b76248b5bb3d8f061253bb7368bceada21173c7bcf2a155"}) as unknown as TypedDocumentString<SendReturnBackMutation, SendReturnBackMutationVariables>;
export const UndoReturnStepDocument = new TypedDocumentString(`
    mutation UndoReturnStep($input: UndoReturnStepInput!) {
  undoReturnStep(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"51e4b091f949fb62823541c711ba7be6a773c2804ad91bb6633fcc8beee990d9"}) as unknown as TypedDocumentString<UndoReturnStepMutation, UndoReturnStepMutationVariables>;
export const ReportingHomeDocument = new TypedDocumentString(`
    query ReportingHome($programmeId: ID!) {
  reporting(programmeId: $programmeId) {
    calendar {
      id
      version
      frequency
      yearBasis
      firstFrom
      cutOffWorkingDays
      graceWorkingDays
      remindWorkingDays
      escalateToPersonId
      escalateToPostId
      escalateTo
      allowsLinks
      linkDays
    }
    next {
      name
      fromOn
      toOn
      cutOffOn
      graceUntil
      problems {
        rule
        severity
        message
      }
    }
    mayConfigure
    mayManage
    mayApprove
    today
  }
  reportingPeriods(programmeId: $programmeId) {
    id
    version
    number
    name
    fromOn
    toOn
    cutOffOn
    graceUntil
    state
    returns
    handedIn
    late
    accepted
    missing
  }
}
    `, {"hash":"77ceba95a3f04e7d7f7ba7d5c0218094e0e15b70a6c98864c2dd9e8870e7f46f"}) as unknown as TypedDocumentString<ReportingHomeQuery, ReportingHomeQueryVariables>;
export const PeriodPageDocument = new TypedDocumentString(`
    query PeriodPage($id: ID!) {
  reportingPeriod(id: $id) {
    period {
      id
      version
      name
      number
      fromOn
      toOn
      cutOffOn
      graceUntil
      state
      stateReason
      sentBackComment
      returns
      handedIn
      late
      accepted
      missing
    }
    returns {
      id
      version
      workstreamId
      title
      owner
      isVacant
      isMine
      state
      standing
      isLate
      rag
      computedRag
      computedNow
      computedSentence
      isDifferent
      differenceReason
      thisPeriod
      nextPeriod
      pathToGreen
      pathOwner
      pathDueOn
      helpNeeded
      submittedOn
      submittedBy
      acceptedOn
      acceptedBy
      sentBackComment
      steps
      previous {
        periodName
        rag
        thisPeriod
        nextPeriod
        pathToGreen
        helpNeeded
      }
      lines {
        id
        version
        planItemId
        code
        title
        isExempt
        owner
        isVacant
        isMine
        isAsked
        askedBecause
        answer
        rag
        narrative
        pathToGreen
        pathOwner
        pathDueOn
        overrideReason
        overrideUntil
        computedRag
        computedNow
        computedSentence
        isDifferent
        answeredOn
        answeredBy
        previousRag
        previousNarrative
      }
      queries {
        id
        version
        lineId
        question
        askedBy
        askedOn
        answer
        answeredBy
        answeredOn
        state
      }
    }
    owners {
      personId
      postId
      owner
      isVacant
      asked
      answered
      carried
      returns
      handedIn
      standing
    }
    reminders {
      id
      person
      kind
      onDay
      sentence
      isByLetter
    }
    history {
      id
      step
      toState
      comment
      by
      onDay
      asAtAfter
    }
    gaps {
      rule
      severity
      message
    }
    steps
    mayReview
    today
  }
}
    `, {"hash":"16322c4da02213d0a04e8a83044f5ce9d7b5f1ea2fed5b1c69976a3bd9a6f1b2"}) as unknown as TypedDocumentString<PeriodPageQuery, PeriodPageQueryVariables>;
export const ReturnsDueDocument = new TypedDocumentString(`
    query ReturnsDue($programmeId: ID!) {
  returnsDue(programmeId: $programmeId) {
    periodId
    periodName
    cutOffOn
    standing
    lines
    returns
    queries
    reminder
  }
}
    `, {"hash":"e7a483d74b23fb7d2d5dc1446bb3e5ee30ae45fb8763c347cf2db4695c1eea73"}) as unknown as TypedDocumentString<ReturnsDueQuery, ReturnsDueQueryVariables>;
export const ReturnLinksDocument = new TypedDocumentString(`
    query ReturnLinks($periodId: ID!) {
  returnLinks(periodId: $periodId) {
    periodId
    periodName
    allowsLinks
    takesAnswers
    canMail
    people {
      personId
      name
      hasAddress
      asked
      answered
    }
    links {
      id
      version
      personId
      personName
      state
      madeAt
      expiresAt
      boundAt
      revokeReason
      uses {
        at
        outcome
        words
        isRefused
      }
    }
  }
}
    `, {"hash":"a652befae18ec640e762adfb375452c78ee2883052cec78491af613009483283"}) as unknown as TypedDocumentString<ReturnLinksQuery, ReturnLinksQueryVariables>;
export const MakeReturnLinkDocument = new TypedDocumentString(`
    mutation MakeReturnLink($input: MakeReturnLinkInput!) {
  makeReturnLink(input: $input) {
    path
    link {
      id
      personName
    }
  }
}
    `, {"hash":"45eff51428f501e184e023e46886c13e32a68bd1bc7ad7022afef48db4715aa2"}) as unknown as TypedDocumentString<MakeReturnLinkMutation, MakeReturnLinkMutationVariables>;
export const RevokeReturnLinkDocument = new TypedDocumentString(`
    mutation RevokeReturnLink($input: RevokeReturnLinkInput!) {
  revokeReturnLink(input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"41075836a864ea9eb92cd67a9472226b792d4912cd91bf757813b768953a13ee"}) as unknown as TypedDocumentString<RevokeReturnLinkMutation, RevokeReturnLinkMutationVariables>;
export const MyReturnsDocument = new TypedDocumentString(`
    query MyReturns($programmeId: ID!) {
  myReturns(programmeId: $programmeId) {
    periodId
    periodName
    fromOn
    toOn
    cutOffOn
    graceUntil
    today
    isPastCutOff
    asked
    answered
    lines {
      id
      version
      returnId
      itemId
      code
      title
      expected
      slipWords
      isAsked
      askedBecause
      answer
      answeredOn
      answeredBy
      isOpen
      computedRag
      computedSentence
      rag
      lastReportedOn
      lastRag
      narrative
      pathToGreen
      pathOwner
      pathDueOn
      overrideReason
      overrideUntil
      noChangeProblem
      queries {
        id
        version
        question
        askedBy
        askedOn
        answer
        answeredBy
        answeredOn
        state
      }
    }
    returns {
      id
      version
      name
      state
      isMine
      owner
      isOpen
      rag
      computedRag
      computedSentence
      differenceReason
      thisPeriod
      nextPeriod
      helpNeeded
      pathToGreen
      pathOwner
      pathDueOn
      beforeRag
      beforeThis
      beforeNext
      submittedOn
      submittedBy
      isLate
      sentBackComment
      othersAsked
      othersAnswered
      queries {
        id
        version
        question
        askedBy
        askedOn
        answer
        answeredBy
        answeredOn
        state
      }
    }
  }
}
    `, {"hash":"cd975109e14aaabbc42af5cf2974ca80610f9a97014b4a71748d38cf2e363605"}) as unknown as TypedDocumentString<MyReturnsQuery, MyReturnsQueryVariables>;
export const AnswerLineDocument = new TypedDocumentString(`
    mutation AnswerLine($input: AnswerLineInput!) {
  answerLine(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"864252cc05697f85ba8a8a0c9d75bcc9859b83d34eb1e3c322753c83de797b9e"}) as unknown as TypedDocumentString<AnswerLineMutation, AnswerLineMutationVariables>;
export const NoChangeDocument = new TypedDocumentString(`
    mutation NoChange($input: NoChangeInput!) {
  noChange(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"e6b44434fb9c5bbd36c7d62439374682084a7863bd2288efa5e3102ce51a1db1"}) as unknown as TypedDocumentString<NoChangeMutation, NoChangeMutationVariables>;
export const ReopenLineDocument = new TypedDocumentString(`
    mutation ReopenLine($input: ReopenLineInput!) {
  reopenLine(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"7065682125a0f5386de538883ef6abbfe8a346082145894df8acc23c39f9cb34"}) as unknown as TypedDocumentString<ReopenLineMutation, ReopenLineMutationVariables>;
export const AnswerReturnDocument = new TypedDocumentString(`
    mutation AnswerReturn($input: AnswerReturnInput!) {
  answerReturn(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"d39ea239263e54d4de6a872be06470f7b49a8387b357481d48ad91914bc5b820"}) as unknown as TypedDocumentString<AnswerReturnMutation, AnswerReturnMutationVariables>;
export const AnswerQueryDocument = new TypedDocumentString(`
    mutation AnswerQuery($input: AnswerQueryInput!) {
  answerQuery(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"d1ac8992560c029bfcaf801b02ea9c4ce9cbf9ce62ac5f9332ff955d9d81d8ce"}) as unknown as TypedDocumentString<AnswerQueryMutation, AnswerQueryMutationVariables>;
export const SubmitReturnDocument = new TypedDocumentString(`
    mutation SubmitReturn($input: SubmitReturnInput!) {
  submitReturn(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"b9fa8edebdd58e5744f17386cd1325e783e621a6eca70cb61c4679b147a94fb8"}) as unknown as TypedDocumentString<SubmitReturnMutation, SubmitReturnMutationVariables>;
export const TakeReturnBackDocument = new TypedDocumentString(`
    mutation TakeReturnBack($input: TakeReturnBackInput!) {
  takeReturnBack(input: $input) {
    id
    version
    warnings {
      message
    }
  }
}
    `, {"hash":"09e712884fd41d526debd1845e860be7507ff872ba935912f76bffbd4885d9c2"}) as unknown as TypedDocumentString<TakeReturnBackMutation, TakeReturnBackMutationVariables>;
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
    issue {
      id
      code
      title
    }
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
    changeId
    personName
    recordedAt
    effectiveAt
    action
    reason
    operation
    asAtBefore
    asAtAfter
    fields {
      name
      before
      after
    }
  }
}
    `, {"hash":"9a34f1bc43083ab92a3cd428048dca61a931a7c2cff687ab0746987e6e6f0b45"}) as unknown as TypedDocumentString<RiskInFullQuery, RiskInFullQueryVariables>;
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
export const ScrutinyPageDocument = new TypedDocumentString(`
    query ScrutinyPage($programmeId: ID!) {
  scrutinyCases(programmeId: $programmeId) {
    mayEdit
    cases {
      id
      version
      code
      title
      begunOn
      substantialChange
      determinedBy
      determinedOn
      determinedReason
      regime
      isRegimeSet
      regimeReason
      regimeSentence
      stageNumber
      earlyReason
      decisionDate {
        written
      }
      commentsDate {
        written
      }
      dates {
        id
        role
        reason
        statedOn
        isCurrent
        date {
          written
        }
      }
      bodies {
        id
        bodyId
        bodyName
        consultedOn
        note
        isInterpretation
      }
      notifications {
        id
        toldOn
        toldWhom
        toldBy
        publishedAt
        decisionDate
        commentsDate
      }
      answers {
        id
        version
        outcome
        givenOn
        bodyName
        summary
        directionOn
        decisionDueOn
        replyDueOn
        repliedOn
        reply
        decision {
          id
          code
          title
        }
      }
      warnings {
        rule
        severity
        message
      }
      sourceDocument
      sourcePlace
      isInterpretation
    }
  }
  bodies(programmeId: $programmeId) {
    id
    name
    kind
  }
  decisions(programmeId: $programmeId) {
    id
    code
    title
    bodyId
  }
}
    `, {"hash":"422b7da7bd76d71f67ffd7dfdfe08142c023d38328287a3f9aaa1e75f966c0bb"}) as unknown as TypedDocumentString<ScrutinyPageQuery, ScrutinyPageQueryVariables>;
export const OpenScrutinyCaseDocument = new TypedDocumentString(`
    mutation OpenScrutinyCase($input: OpenScrutinyCaseInput!) {
  openScrutinyCase(input: $input) {
    case {
      id
      code
    }
  }
}
    `, {"hash":"4d953c6d58969f8901c0e145367b2b09e6e653c2f44ca933ae01440d9fb29bdd"}) as unknown as TypedDocumentString<OpenScrutinyCaseMutation, OpenScrutinyCaseMutationVariables>;
export const AmendScrutinyCaseDocument = new TypedDocumentString(`
    mutation AmendScrutinyCase($input: AmendScrutinyCaseInput!) {
  amendScrutinyCase(input: $input) {
    case {
      id
    }
  }
}
    `, {"hash":"e86427ba911e23af96e277bcd6e88e86c0d402626c96b049f73c1a0c131f315d"}) as unknown as TypedDocumentString<AmendScrutinyCaseMutation, AmendScrutinyCaseMutationVariables>;
export const StateScrutinyDateDocument = new TypedDocumentString(`
    mutation StateScrutinyDate($input: StateScrutinyDateInput!) {
  stateScrutinyDate(input: $input) {
    reading
    case {
      id
      warnings {
        rule
        message
      }
    }
  }
}
    `, {"hash":"80fd792331d6278dfc038ef377ea2e38fa73edeff36462909bac5f49e9407d5a"}) as unknown as TypedDocumentString<StateScrutinyDateMutation, StateScrutinyDateMutationVariables>;
export const ConsultScrutinyBodyDocument = new TypedDocumentString(`
    mutation ConsultScrutinyBody($input: ConsultScrutinyBodyInput!) {
  consultScrutinyBody(input: $input) {
    case {
      id
    }
  }
}
    `, {"hash":"d6ddaf1bd5553afcbfbe7e8ae9acf3df364a6b80e19324c589c1b619bdd6ebf1"}) as unknown as TypedDocumentString<ConsultScrutinyBodyMutation, ConsultScrutinyBodyMutationVariables>;
export const NotifyScrutinyDocument = new TypedDocumentString(`
    mutation NotifyScrutiny($input: NotifyScrutinyInput!) {
  notifyScrutiny(input: $input) {
    case {
      id
    }
  }
}
    `, {"hash":"88fa87fc3c03a883c7d0d6746a0b9ef3ff4fd0680db870d29db176423c211fdc"}) as unknown as TypedDocumentString<NotifyScrutinyMutation, NotifyScrutinyMutationVariables>;
export const RecordScrutinyOutcomeDocument = new TypedDocumentString(`
    mutation RecordScrutinyOutcome($input: RecordScrutinyOutcomeInput!) {
  recordScrutinyOutcome(input: $input) {
    case {
      id
    }
  }
}
    `, {"hash":"e4e194e4dbc9684c4e9aae6e7e189157faa608f9cfc8a251a4fae8d411685b1e"}) as unknown as TypedDocumentString<RecordScrutinyOutcomeMutation, RecordScrutinyOutcomeMutationVariables>;
export const ReplyToScrutinyDocument = new TypedDocumentString(`
    mutation ReplyToScrutiny($input: ReplyToScrutinyInput!) {
  replyToScrutiny(input: $input) {
    case {
      id
    }
  }
}
    `, {"hash":"2f520a00d8a59fc5531ea8ba257d550a5245bc7c0818f411b2463b4759f67a49"}) as unknown as TypedDocumentString<ReplyToScrutinyMutation, ReplyToScrutinyMutationVariables>;
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
export const ServiceChangePageDocument = new TypedDocumentString(`
    query ServiceChangePage($programmeId: ID!) {
  serviceChange(programmeId: $programmeId) {
    pathways {
      id
      version
      code
      name
      workstreamName
      bedChange
      bedChangeSource
      currentStage
      mayRecord
      mayDecide
      stages {
        id
        version
        planItemId
        code
        title
        number
        state
        stateReason
        isMandatory
        isCurrent
        next
        decision {
          id
          code
          title
          bodyName
          effectSentence
        }
        warnings {
          rule
          severity
          message
        }
      }
      tests {
        id
        version
        number
        title
        isApplicable
        notApplicableReason
        rating
        evidence
        assessor
        assessedOn
        conditionA
        conditionB
        conditionC
      }
    }
    cases {
      id
      version
      code
      kind
      title
      pathwayId
      workstreamName
      mayRecord
      mayDecide
      versions {
        id
        version
        number
        status
        statusOn
        statusReason
        decision {
          id
          code
        }
        milestone {
          id
          code
          title
        }
        strategic
        economic
        commercial
        financial
        management
        capital
        capitalPounds
        capitalNote
        revenue
        revenuePounds
        revenueNote
        priceBase
        next
        isWrittenIn
      }
    }
    workstreams {
      id
      name
      mayBeginPathway
    }
  }
  decisions(programmeId: $programmeId) {
    id
    code
    title
    bodyName
  }
  timeline(programmeId: $programmeId) {
    rows {
      itemId
      code
      title
    }
  }
}
    `, {"hash":"34ad8072902a2432f569a8748a0502e22d10c253d617ca550ccc75632810df6f"}) as unknown as TypedDocumentString<ServiceChangePageQuery, ServiceChangePageQueryVariables>;
export const BeginPathwayDocument = new TypedDocumentString(`
    mutation BeginPathway($input: BeginPathwayInput!) {
  beginPathway(input: $input) {
    id
    name
  }
}
    `, {"hash":"343815dcb979757d22ca481115b114258e0ffd9476d943a40b95aedc16015b95"}) as unknown as TypedDocumentString<BeginPathwayMutation, BeginPathwayMutationVariables>;
export const StatePathwayStageDocument = new TypedDocumentString(`
    mutation StatePathwayStage($input: StatePathwayStageInput!) {
  statePathwayStage(input: $input) {
    id
    currentStage
  }
}
    `, {"hash":"5fdd5a0d4afc2cd6921eab885cb1b8a1083247ef609e27c777a7d78fdf7f8198"}) as unknown as TypedDocumentString<StatePathwayStageMutation, StatePathwayStageMutationVariables>;
export const StatePathwayBedsDocument = new TypedDocumentString(`
    mutation StatePathwayBeds($input: StatePathwayBedsInput!) {
  statePathwayBeds(input: $input) {
    id
  }
}
    `, {"hash":"a58f4066d7f476eca4e223775540dcfe130c7739c6b2a6725acf4e84a2d3a597"}) as unknown as TypedDocumentString<StatePathwayBedsMutation, StatePathwayBedsMutationVariables>;
export const AssessAssuranceTestDocument = new TypedDocumentString(`
    mutation AssessAssuranceTest($input: AssessAssuranceTestInput!) {
  assessAssuranceTest(input: $input) {
    id
  }
}
    `, {"hash":"a40f6d39bb304d730e736e4892f5402d07e81e9a39d42811348f8559d219cf6a"}) as unknown as TypedDocumentString<AssessAssuranceTestMutation, AssessAssuranceTestMutationVariables>;
export const AddBusinessCaseDocument = new TypedDocumentString(`
    mutation AddBusinessCase($input: AddBusinessCaseInput!) {
  addBusinessCase(input: $input) {
    id
    code
  }
}
    `, {"hash":"a4018989dbd532a0d82932e3c0c23ab1f12a772df7fe1bb707d14d36ad345938"}) as unknown as TypedDocumentString<AddBusinessCaseMutation, AddBusinessCaseMutationVariables>;
export const AddBusinessCaseVersionDocument = new TypedDocumentString(`
    mutation AddBusinessCaseVersion($input: AddBusinessCaseVersionInput!) {
  addBusinessCaseVersion(input: $input) {
    id
  }
}
    `, {"hash":"4024a9720c55e114bb494e0d880221b8dc4b04c91791a971968ec492580610da"}) as unknown as TypedDocumentString<AddBusinessCaseVersionMutation, AddBusinessCaseVersionMutationVariables>;
export const AmendBusinessCaseVersionDocument = new TypedDocumentString(`
    mutation AmendBusinessCaseVersion($input: AmendBusinessCaseVersionInput!) {
  amendBusinessCaseVersion(input: $input) {
    id
  }
}
    `, {"hash":"73db9a49609e7da86d8616e56a8e7ea3452c14761676198f3fc04ae2b8b4f024"}) as unknown as TypedDocumentString<AmendBusinessCaseVersionMutation, AmendBusinessCaseVersionMutationVariables>;
export const StateBusinessCaseVersionDocument = new TypedDocumentString(`
    mutation StateBusinessCaseVersion($input: StateBusinessCaseVersionInput!) {
  stateBusinessCaseVersion(input: $input) {
    id
  }
}
    `, {"hash":"dfd2cc79c7c2ec8d5d1589ed75c6e06a289dc92c2ae587c7b97a049568248ecb"}) as unknown as TypedDocumentString<StateBusinessCaseVersionMutation, StateBusinessCaseVersionMutationVariables>;
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
      subject
      subjectId
      asAtAfter
      fields {
        name
        before
        after
      }
    }
  }
}
    `, {"hash":"ae3d020c9dd65a16cc579776a9d5441fb8fb79a729f7c6af5218d007b075c534"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
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
export const AddPostDocument = new TypedDocumentString(`
    mutation AddPost($input: AddPostInput!) {
  addPost(input: $input) {
    id
    version
    title
  }
}
    `, {"hash":"ea4dd703a47a87741c56ca95a802a853946c26df00582c51e5c851e44de05cc8"}) as unknown as TypedDocumentString<AddPostMutation, AddPostMutationVariables>;
export const AmendPostDocument = new TypedDocumentString(`
    mutation AmendPost($input: AmendPostInput!) {
  amendPost(input: $input) {
    id
    version
    title
  }
}
    `, {"hash":"f09c7027b0e001def1597f09827ce8b9adf98d17946b5e498b634b5f70be6c59"}) as unknown as TypedDocumentString<AmendPostMutation, AmendPostMutationVariables>;
export const ArchivePostDocument = new TypedDocumentString(`
    mutation ArchivePost($input: ArchivePostInput!) {
  archivePost(input: $input) {
    id
    version
    title
  }
}
    `, {"hash":"5657efdc10c6e8f30445701a051497c8050fe0ef05a602d3f6c0710c9f906ecf"}) as unknown as TypedDocumentString<ArchivePostMutation, ArchivePostMutationVariables>;
export const RestorePostDocument = new TypedDocumentString(`
    mutation RestorePost($input: RestorePostInput!) {
  restorePost(input: $input) {
    id
    version
    title
  }
}
    `, {"hash":"d50942f6fbb09fd48822140bbe3cf87543fcd673ee480dc7338509f9892681e6"}) as unknown as TypedDocumentString<RestorePostMutation, RestorePostMutationVariables>;
export const AppointHolderDocument = new TypedDocumentString(`
    mutation AppointHolder($input: AppointHolderInput!) {
  appointHolder(input: $input) {
    id
    version
    title
    holderToday
  }
}
    `, {"hash":"04d9a681730ac09a8f0bd7905f6c5b55b1fedef9d089bf81055acfcd383aa94f"}) as unknown as TypedDocumentString<AppointHolderMutation, AppointHolderMutationVariables>;
export const AmendHoldingDocument = new TypedDocumentString(`
    mutation AmendHolding($input: AmendHoldingInput!) {
  amendHolding(input: $input) {
    id
    version
    title
    holdings {
      id
      version
    }
  }
}
    `, {"hash":"0534f3a4c6e01c03840c24fb96dcc4aac006b523de6c652d4479e8eb7b756386"}) as unknown as TypedDocumentString<AmendHoldingMutation, AmendHoldingMutationVariables>;
export const AddOrganisationDocument = new TypedDocumentString(`
    mutation AddOrganisation($input: AddOrganisationInput!) {
  addOrganisation(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"3d03451d5dc889d4515d414b6530c193c733d3e300d820c838b86c2e70aba041"}) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const AmendOrganisationDocument = new TypedDocumentString(`
    mutation AmendOrganisation($input: AmendOrganisationInput!) {
  amendOrganisation(input: $input) {
    id
    version
    name
  }
}
    `, {"hash":"6b146a4b63f81ef0a3658f323e99d79ae838e301f7b5f90a90d6676cc8b7e3eb"}) as unknown as TypedDocumentString<AmendOrganisationMutation, AmendOrganisationMutationVariables>;
export const PostRegisterDocument = new TypedDocumentString(`
    query PostRegister($programmeId: ID!) {
  posts(programmeId: $programmeId) {
    mayAdd
    mayAddForOffice
    findings {
      rule
      severity
      message
      postId
    }
    posts {
      id
      version
      code
      title
      kind
      programmeId
      workstreamId
      workstreamName
      organisationId
      organisationName
      bodyName
      holderToday
      isArchived
      mayEdit
      holdings {
        id
        version
        name
        personId
        heldFrom
        heldTo
        isToday
      }
    }
  }
}
    `, {"hash":"4bd1eff28ae52b0e3ae16c75808c0a72fbe7eb3ebaadb8c05db7dbf5a0190646"}) as unknown as TypedDocumentString<PostRegisterQuery, PostRegisterQueryVariables>;
export const OfficeOrganisationsDocument = new TypedDocumentString(`
    query OfficeOrganisations {
  organisations {
    id
    version
    code
    name
    shortName
    kind
    isMember
    localityName
    validFrom
    validTo
  }
}
    `, {"hash":"a17ad2ad3c3af66e73bd633b5f01fa79a4c19525d214eb00d4658eb60460cbb8"}) as unknown as TypedDocumentString<OfficeOrganisationsQuery, OfficeOrganisationsQueryVariables>;
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
    gateMarginDays
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
    `, {"hash":"9ae2b9bda2652057f47830ec411610d8c8be335f328092cfda45f60cb47ca6db"}) as unknown as TypedDocumentString<ProgrammeSettingsQuery, ProgrammeSettingsQueryVariables>;
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
    calendar {
      division
      closedDays
      workedDays
    }
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
    `, {"hash":"55c400575cbec254ff0f23d91af6935018ca34ce285753383392847f05635159"}) as unknown as TypedDocumentString<WhatIfPlanQuery, WhatIfPlanQueryVariables>;
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