import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const START = graphql(`
  mutation StartCommitteeReport($input: StartCommitteeReportInput!) {
    startCommitteeReport(input: $input) { report { id version title } }
  }
`);
const SAVE = graphql(`
  mutation SaveCommitteeReport($input: SaveCommitteeReportInput!) {
    saveCommitteeReport(input: $input) { report { id version } }
  }
`);
const FINALISE = graphql(`
  mutation FinaliseCommitteeReport($input: FinaliseCommitteeReportInput!) {
    finaliseCommitteeReport(input: $input) { report { id version state } }
  }
`);
const PRESENT = graphql(`
  mutation PresentCommitteeReport($input: PresentCommitteeReportInput!) {
    presentCommitteeReport(input: $input) { report { id version state presentedOn } }
  }
`);
const REVISE = graphql(`
  mutation ReviseCommitteeReport($input: ReviseCommitteeReportInput!) {
    reviseCommitteeReport(input: $input) { report { id version edition } }
  }
`);
const SETTLE = graphql(`
  mutation SettleRecommendation($input: SettleRecommendationInput!) {
    settleRecommendation(input: $input) { report { id version } }
  }
`);
const COPY = graphql(`
  mutation CopyRecommendations($input: CopyRecommendationsInput!) {
    copyRecommendations(input: $input) { report { id version agendaItemTitle } }
  }
`);
const ARCHIVE = graphql(`
  mutation ArchiveCommitteeReport($input: ArchiveCommitteeReportInput!) {
    archiveCommitteeReport(input: $input) { report { id version } }
  }
`);
const RESTORE = graphql(`
  mutation RestoreCommitteeReport($input: RestoreCommitteeReportInput!) {
    restoreCommitteeReport(input: $input) { report { id version } }
  }
`);

export const useStartReport = () => useVerb(START);
export const useSaveReport = () => useVerb(SAVE);
export const useFinaliseReport = () => useVerb(FINALISE);
export const usePresentReport = () => useVerb(PRESENT);
export const useReviseReport = () => useVerb(REVISE);
export const useSettleRecommendation = () => useVerb(SETTLE);
export const useCopyRecommendations = () => useVerb(COPY);
export const useArchiveReport = () => useVerb(ARCHIVE);
export const useRestoreReport = () => useVerb(RESTORE);
