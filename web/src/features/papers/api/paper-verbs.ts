import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const ADD_PAPER = graphql(`
  mutation AddPaper($input: AddPaperInput!) {
    addPaper(input: $input) { paper { id title } }
  }
`);
const AMEND_PAPER = graphql(`
  mutation AmendPaper($input: AmendPaperInput!) {
    amendPaper(input: $input) { paper { id version } }
  }
`);
const PUBLISH_PAPER = graphql(`
  mutation PublishPaper($input: PublishPaperInput!) {
    publishPaper(input: $input) { paper { id version route } }
  }
`);
const WITHDRAW_PAPER = graphql(`
  mutation WithdrawPaper($input: WithdrawPaperInput!) {
    withdrawPaper(input: $input) { paper { id } }
  }
`);
const ADD_CLEARANCE = graphql(`
  mutation AddClearance($input: AddClearanceInput!) {
    addClearance(input: $input) { paper { id } }
  }
`);
const SETTLE_CLEARANCE = graphql(`
  mutation SettleClearance($input: SettleClearanceInput!) {
    settleClearance(input: $input) { paper { id clearance { id version } } }
  }
`);

export const useAddPaper = () => useVerb(ADD_PAPER);
export const useAmendPaper = () => useVerb(AMEND_PAPER);
export const usePublishPaper = () => useVerb(PUBLISH_PAPER);
export const useWithdrawPaper = () => useVerb(WITHDRAW_PAPER);
export const useAddClearance = () => useVerb(ADD_CLEARANCE);
export const useSettleClearance = () => useVerb(SETTLE_CLEARANCE);
