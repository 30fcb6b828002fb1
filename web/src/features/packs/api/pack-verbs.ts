import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const CREATE_PACK = graphql(`
  mutation CreatePack($input: CreatePackInput!) {
    createPack(input: $input) { pack { id code title } }
  }
`);
const ARRANGE_SECTIONS = graphql(`
  mutation ArrangeSections($input: ArrangeSectionsInput!) {
    arrangeSections(input: $input) { pack { id version } }
  }
`);
const WRITE_SECTION = graphql(`
  mutation WriteSection($input: WriteSectionInput!) {
    writeSection(input: $input) { pack { id version } }
  }
`);
const ARCHIVE_PACK = graphql(`
  mutation ArchivePack($input: ArchivePackInput!) {
    archivePack(input: $input) { pack { id version } }
  }
`);
const FREEZE_DRAFT = graphql(`
  mutation FreezeDraft($input: FreezeDraftInput!) {
    freezeDraft(input: $input) { edition { id number } }
  }
`);
const SEND_EDITION_TO_REVIEW = graphql(`
  mutation SendEditionToReview($input: EditionStepInput!) {
    sendEditionToReview(input: $input) { edition { id state } }
  }
`);
const SEND_EDITION_TO_SRO = graphql(`
  mutation SendEditionToSro($input: EditionStepInput!) {
    sendEditionToSro(input: $input) { edition { id state } }
  }
`);
const RECALL_EDITION = graphql(`
  mutation RecallEdition($input: EditionStepInput!) {
    recallEdition(input: $input) { edition { id state } }
  }
`);
const SIGN_EDITION = graphql(`
  mutation SignEdition($input: SignEditionInput!) {
    signEdition(input: $input) { edition { id state isSigned } }
  }
`);
const SEND_BACK_EDITION = graphql(`
  mutation SendBackEdition($input: SendBackEditionInput!) {
    sendBackEdition(input: $input) { edition { id state } }
  }
`);
const ISSUE_EDITION = graphql(`
  mutation IssueEdition($input: IssueEditionInput!) {
    issueEdition(input: $input) { edition { id state number } }
  }
`);
const CORRECT_EDITION = graphql(`
  mutation CorrectEdition($input: CorrectEditionInput!) {
    correctEdition(input: $input) { edition { id number } }
  }
`);
const WITHDRAW_EDITION = graphql(`
  mutation WithdrawEdition($input: WithdrawEditionInput!) {
    withdrawEdition(input: $input) { edition { id state } }
  }
`);
const ACKNOWLEDGE_EDITION = graphql(`
  mutation AcknowledgeEdition($input: AcknowledgeEditionInput!) {
    acknowledgeEdition(input: $input) { edition { id isAcknowledged } }
  }
`);

export const useCreatePack = () => useVerb(CREATE_PACK);
export const useArrangeSections = () => useVerb(ARRANGE_SECTIONS);
export const useWriteSection = () => useVerb(WRITE_SECTION);
export const useArchivePack = () => useVerb(ARCHIVE_PACK);
export const useFreezeDraft = () => useVerb(FREEZE_DRAFT);
export const useSendEditionToReview = () => useVerb(SEND_EDITION_TO_REVIEW);
export const useSendEditionToSro = () => useVerb(SEND_EDITION_TO_SRO);
export const useRecallEdition = () => useVerb(RECALL_EDITION);
export const useSignEdition = () => useVerb(SIGN_EDITION);
export const useSendBackEdition = () => useVerb(SEND_BACK_EDITION);
export const useIssueEdition = () => useVerb(ISSUE_EDITION);
export const useCorrectEdition = () => useVerb(CORRECT_EDITION);
export const useWithdrawEdition = () => useVerb(WITHDRAW_EDITION);
export const useAcknowledgeEdition = () => useVerb(ACKNOWLEDGE_EDITION);
