import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ConsultationsPageQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const PAGE = graphql(`
  query ConsultationsPage($programmeId: ID!) {
    consultations(programmeId: $programmeId) {
      mayEdit mayLaunch
      consultations {
        id version code title state pausedState stateReason steps options optionsOn audience analyst
        scrutinyCase { id code title }
        launchItem { id code title } finalItem { id code title }
        launchDecision { id code title bodyName effectSentence }
        finalDecision { id code title bodyName effectSentence }
        assuranceDecision { id code title bodyName effectSentence }
        assuranceOutcome assuranceOn assuranceEvidence
        opens { written text } closes { written text } originalCloses { written }
        dates { id role isExtension reason statedOn date { written } }
        counting normWeeks lengthReason closesAt closingMoment lengthSentence
        timetable { rule severity message }
        launchedOn closedOn
        documents { id version kind title address publishedOn }
        gunning { principle title wanted evidence isMet }
        checks { key title state met problems { rule severity message } }
        sourceDocument sourcePlace isInterpretation
      }
    }
    scrutinyCases(programmeId: $programmeId) { cases { id code title } }
    decisions(programmeId: $programmeId) { id code title bodyName }
    timeline(programmeId: $programmeId) { rows { itemId code title } }
  }
`);
const READINESS = graphql(`
  query LaunchReadiness($itemId: ID!) {
    launchReadiness(itemId: $itemId) {
      consultationId title checks { key title state met problems { rule severity message } }
    }
  }
`);
const PLAN = graphql(`
  mutation PlanConsultation($input: PlanConsultationInput!) { planConsultation(input: $input) { consultation { id code } } }
`);
const AMEND = graphql(`
  mutation AmendConsultation($input: AmendConsultationInput!) { amendConsultation(input: $input) { consultation { id } } }
`);
const STATE_DATES = graphql(`
  mutation StateConsultationDates($input: StateConsultationDatesInput!) {
    stateConsultationDates(input: $input) { reading consultation { id lengthSentence } }
  }
`);
const EXTEND = graphql(`
  mutation ExtendConsultation($input: ExtendConsultationInput!) {
    extendConsultation(input: $input) { reading consultation { id } }
  }
`);
const APPROVE = graphql(`
  mutation ApproveConsultation($input: ApproveConsultationInput!) { approveConsultation(input: $input) { consultation { id } } }
`);
const ASSURE = graphql(`
  mutation RecordAssurance($input: RecordAssuranceInput!) { recordAssurance(input: $input) { consultation { id } } }
`);
const LAUNCH = graphql(`
  mutation LaunchConsultation($input: LaunchConsultationInput!) { launchConsultation(input: $input) { consultation { id } } }
`);
const STEP = graphql(`
  mutation StepConsultation($input: StepConsultationInput!) { stepConsultation(input: $input) { consultation { id state } } }
`);
const GUNNING = graphql(`
  mutation RecordGunning($input: RecordGunningInput!) { recordGunning(input: $input) { consultation { id } } }
`);
const ADD_PAPER = graphql(`
  mutation AddConsultationDocument($input: AddConsultationDocumentInput!) {
    addConsultationDocument(input: $input) { consultation { id } }
  }
`);
const REMOVE_PAPER = graphql(`
  mutation RemoveConsultationDocument($input: RemoveConsultationDocumentInput!) {
    removeConsultationDocument(input: $input) { consultation { id } }
  }
`);

export type ConsultationsPageData = ConsultationsPageQuery;
export type Consultation = ConsultationsPageData['consultations']['consultations'][number];
export type LaunchCheck = Consultation['checks'][number];

const ENTITIES = [
  'consultation',
  'consultation_date',
  'consultation_document',
  'consultation_principle',
  'scrutiny_case',
  'scrutiny_date',
  'scrutiny_body',
  'scrutiny_notification',
  'scrutiny_outcome',
  'impact_assessment',
  'decision',
  'decision_condition',
  'restricted_period',
  'plan_item',
  'office_clock',
];

/** The consultations of a programme, and what their forms choose from. */
export function consultationsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'consultations'],
    queryFn: ({ signal }) => request(PAGE, { programmeId }, signal),
    meta: { entities: ENTITIES },
  });
}

/** What is missing before the launch that an item stands for; empty for every other item. */
export function launchReadinessQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'launch-readiness', itemId],
    queryFn: async ({ signal }) => (await request(READINESS, { itemId }, signal)).launchReadiness,
    meta: { entities: ENTITIES },
  });
}

export const usePlanConsultation = () => useVerb(PLAN);
export const useAmendConsultation = () => useVerb(AMEND);
export const useStateDates = () => useVerb(STATE_DATES);
export const useExtend = () => useVerb(EXTEND);
export const useApprove = () => useVerb(APPROVE);
export const useRecordAssurance = () => useVerb(ASSURE);
export const useLaunch = () => useVerb(LAUNCH);
export const useStep = () => useVerb(STEP);
export const useRecordGunning = () => useVerb(GUNNING);
export const useAddPaper = () => useVerb(ADD_PAPER);
export const useRemovePaper = () => useVerb(REMOVE_PAPER);
