import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ServiceChangePageQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const PAGE = graphql(`
  query ServiceChangePage($programmeId: ID!) {
    serviceChange(programmeId: $programmeId) {
      pathways {
        id version code name workstreamName bedChange bedChangeSource currentStage mayRecord mayDecide
        stages {
          id version planItemId code title number state stateReason isMandatory isCurrent next
          decision { id code title bodyName effectSentence } warnings { rule severity message }
        }
        tests {
          id version number title isApplicable notApplicableReason rating evidence assessor assessedOn
          conditionA conditionB conditionC
        }
      }
      cases {
        id version code kind title pathwayId workstreamName mayRecord mayDecide
        versions {
          id version number status statusOn statusReason decision { id code } milestone { id code title }
          strategic economic commercial financial management capital capitalPounds capitalNote revenue revenuePounds
          revenueNote priceBase next isWrittenIn
        }
      }
      workstreams { id name mayBeginPathway }
    }
    decisions(programmeId: $programmeId) { id code title bodyName }
    timeline(programmeId: $programmeId) { rows { itemId code title } }
  }
`);
const BEGIN = graphql(`
  mutation BeginPathway($input: BeginPathwayInput!) { beginPathway(input: $input) { id name } }
`);
const STAGE = graphql(`
  mutation StatePathwayStage($input: StatePathwayStageInput!) { statePathwayStage(input: $input) { id currentStage } }
`);
const BEDS = graphql(`
  mutation StatePathwayBeds($input: StatePathwayBedsInput!) { statePathwayBeds(input: $input) { id } }
`);
const ASSESS = graphql(`
  mutation AssessAssuranceTest($input: AssessAssuranceTestInput!) { assessAssuranceTest(input: $input) { id } }
`);
const ADD_CASE = graphql(`
  mutation AddBusinessCase($input: AddBusinessCaseInput!) { addBusinessCase(input: $input) { id code } }
`);
const ADD_VERSION = graphql(`
  mutation AddBusinessCaseVersion($input: AddBusinessCaseVersionInput!) { addBusinessCaseVersion(input: $input) { id } }
`);
const WRITE = graphql(`
  mutation AmendBusinessCaseVersion($input: AmendBusinessCaseVersionInput!) {
    amendBusinessCaseVersion(input: $input) { id }
  }
`);
const STATUS = graphql(`
  mutation StateBusinessCaseVersion($input: StateBusinessCaseVersionInput!) {
    stateBusinessCaseVersion(input: $input) { id }
  }
`);

export type ServiceChangePageData = ServiceChangePageQuery;
export type ServicePathway = ServiceChangePageData['serviceChange']['pathways'][number];
export type PathwayStage = ServicePathway['stages'][number];
export type AssuranceTest = ServicePathway['tests'][number];
export type BusinessCase = ServiceChangePageData['serviceChange']['cases'][number];
export type CaseVersion = BusinessCase['versions'][number];

/** Where the service changes of a programme stand, and what its forms choose from. */
export function serviceChangeQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'service-change'],
    queryFn: ({ signal }) => request(PAGE, { programmeId }, signal),
    meta: {
      entities: [
        'pathway',
        'pathway_stage',
        'plan_item',
        'plan_date',
        'assurance_test',
        'business_case',
        'business_case_version',
        'decision',
      ],
    },
  });
}

export const useBeginPathway = () => useVerb(BEGIN);
export const useStateStage = () => useVerb(STAGE);
export const useStateBeds = () => useVerb(BEDS);
export const useAssessTest = () => useVerb(ASSESS);
export const useAddCase = () => useVerb(ADD_CASE);
export const useAddVersion = () => useVerb(ADD_VERSION);
export const useWriteVersion = () => useVerb(WRITE);
export const useStateVersion = () => useVerb(STATUS);
