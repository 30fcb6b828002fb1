/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation AddPlanItem($input: AddPlanItemInput!) {\n    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.AddPlanItemDocument,
    "\n  mutation AmendPlanItem($input: AmendPlanItemInput!) {\n    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.AmendPlanItemDocument,
    "\n  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {\n    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ArchivePlanItemDocument,
    "\n  mutation ChooseMeeting($input: ChooseMeetingInput!) {\n    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ChooseMeetingDocument,
    "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.CompleteMilestoneDocument,
    "\n  mutation LinkPlanItems($input: LinkPlanItemsInput!) {\n    linkPlanItems(input: $input) { id version }\n  }\n": typeof types.LinkPlanItemsDocument,
    "\n  query PlanItem($id: ID!) {\n    planItem(id: $id) {\n      id programmeId programmeCode version code title description ownerPersonId workstream body source\n      isInterpretation isArchived abilities\n      rows {\n        rowId scenarioId kind category state owner isProtected bodyId meetingId\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords\n      }\n      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent }\n      reports {\n        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil\n      }\n      links { id version otherId otherCode otherTitle isPredecessor kind lagWords neededFor scenarioNumber basis }\n      sources { code title printedDate document place inference }\n      risks { id code title state }\n      decisions { id code title state }\n    }\n  }\n": typeof types.PlanItemDocument,
    "\n  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {\n    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {\n      programmeName\n      today\n      rows {\n        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber\n        scenarioId owner isMine isProtected isInterpretation\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords changedAt\n      }\n      groups { kind id parentId title isPrinted }\n      scenarios { id number name isWorking branchCondition decideBy }\n      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }\n      links { id predecessorId successorId kind lagWords neededFor scenarioId }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {\n    reforecastMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ReforecastMilestoneDocument,
    "\n  mutation ReopenMilestone($input: ReopenMilestoneInput!) {\n    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ReopenMilestoneDocument,
    "\n  mutation ReportStatus($input: ReportStatusInput!) {\n    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ReportStatusDocument,
    "\n  mutation RestorePlanItem($input: RestorePlanItemInput!) {\n    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.RestorePlanItemDocument,
    "\n  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {\n    unlinkPlanItems(input: $input) { id version }\n  }\n": typeof types.UnlinkPlanItemsDocument,
    "\n  query ProgrammeAtAGlance($code: String!) {\n    programme(code: $code) {\n      id\n      code\n      name\n      purpose\n      greenToleranceDays\n      amberToleranceDays\n    }\n  }\n": typeof types.ProgrammeAtAGlanceDocument,
};
const documents: Documents = {
    "\n  mutation AddPlanItem($input: AddPlanItemInput!) {\n    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.AddPlanItemDocument,
    "\n  mutation AmendPlanItem($input: AmendPlanItemInput!) {\n    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.AmendPlanItemDocument,
    "\n  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {\n    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ArchivePlanItemDocument,
    "\n  mutation ChooseMeeting($input: ChooseMeetingInput!) {\n    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ChooseMeetingDocument,
    "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.CompleteMilestoneDocument,
    "\n  mutation LinkPlanItems($input: LinkPlanItemsInput!) {\n    linkPlanItems(input: $input) { id version }\n  }\n": types.LinkPlanItemsDocument,
    "\n  query PlanItem($id: ID!) {\n    planItem(id: $id) {\n      id programmeId programmeCode version code title description ownerPersonId workstream body source\n      isInterpretation isArchived abilities\n      rows {\n        rowId scenarioId kind category state owner isProtected bodyId meetingId\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords\n      }\n      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent }\n      reports {\n        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil\n      }\n      links { id version otherId otherCode otherTitle isPredecessor kind lagWords neededFor scenarioNumber basis }\n      sources { code title printedDate document place inference }\n      risks { id code title state }\n      decisions { id code title state }\n    }\n  }\n": types.PlanItemDocument,
    "\n  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {\n    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {\n      programmeName\n      today\n      rows {\n        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber\n        scenarioId owner isMine isProtected isInterpretation\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords changedAt\n      }\n      groups { kind id parentId title isPrinted }\n      scenarios { id number name isWorking branchCondition decideBy }\n      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }\n      links { id predecessorId successorId kind lagWords neededFor scenarioId }\n    }\n  }\n": types.PlanDocument,
    "\n  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {\n    reforecastMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ReforecastMilestoneDocument,
    "\n  mutation ReopenMilestone($input: ReopenMilestoneInput!) {\n    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ReopenMilestoneDocument,
    "\n  mutation ReportStatus($input: ReportStatusInput!) {\n    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ReportStatusDocument,
    "\n  mutation RestorePlanItem($input: RestorePlanItemInput!) {\n    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.RestorePlanItemDocument,
    "\n  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {\n    unlinkPlanItems(input: $input) { id version }\n  }\n": types.UnlinkPlanItemsDocument,
    "\n  query ProgrammeAtAGlance($code: String!) {\n    programme(code: $code) {\n      id\n      code\n      name\n      purpose\n      greenToleranceDays\n      amberToleranceDays\n    }\n  }\n": types.ProgrammeAtAGlanceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanItem($input: AddPlanItemInput!) {\n    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').AddPlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPlanItem($input: AmendPlanItemInput!) {\n    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').AmendPlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {\n    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ArchivePlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMeeting($input: ChooseMeetingInput!) {\n    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ChooseMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').CompleteMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkPlanItems($input: LinkPlanItemsInput!) {\n    linkPlanItems(input: $input) { id version }\n  }\n"): typeof import('./graphql').LinkPlanItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanItem($id: ID!) {\n    planItem(id: $id) {\n      id programmeId programmeCode version code title description ownerPersonId workstream body source\n      isInterpretation isArchived abilities\n      rows {\n        rowId scenarioId kind category state owner isProtected bodyId meetingId\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords\n      }\n      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent }\n      reports {\n        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil\n      }\n      links { id version otherId otherCode otherTitle isPredecessor kind lagWords neededFor scenarioNumber basis }\n      sources { code title printedDate document place inference }\n      risks { id code title state }\n      decisions { id code title state }\n    }\n  }\n"): typeof import('./graphql').PlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {\n    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {\n      programmeName\n      today\n      rows {\n        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber\n        scenarioId owner isMine isProtected isInterpretation\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords changedAt\n      }\n      groups { kind id parentId title isPrinted }\n      scenarios { id number name isWorking branchCondition decideBy }\n      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }\n      links { id predecessorId successorId kind lagWords neededFor scenarioId }\n    }\n  }\n"): typeof import('./graphql').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {\n    reforecastMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ReforecastMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenMilestone($input: ReopenMilestoneInput!) {\n    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ReopenMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportStatus($input: ReportStatusInput!) {\n    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ReportStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePlanItem($input: RestorePlanItemInput!) {\n    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').RestorePlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {\n    unlinkPlanItems(input: $input) { id version }\n  }\n"): typeof import('./graphql').UnlinkPlanItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeAtAGlance($code: String!) {\n    programme(code: $code) {\n      id\n      code\n      name\n      purpose\n      greenToleranceDays\n      amberToleranceDays\n    }\n  }\n"): typeof import('./graphql').ProgrammeAtAGlanceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
