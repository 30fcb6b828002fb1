import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const DRAFT = graphql(`
  mutation DraftMinutes($input: DraftMinutesInput!) {
    draftMinutes(input: $input) { minutes { id version } meeting { id state } }
  }
`);
const WRITE = graphql(`
  mutation WriteMinutes($input: WriteMinutesInput!) {
    writeMinutes(input: $input) { block { id version number } }
  }
`);
const CHECK = graphql(`
  mutation CheckMinutes($input: CheckMinutesInput!) {
    checkMinutes(input: $input) { minutes { id version } }
  }
`);
const RETURN = graphql(`
  mutation ReturnMinutes($input: ReturnMinutesInput!) {
    returnMinutes(input: $input) { minutes { id version } }
  }
`);
const APPROVE = graphql(`
  mutation ApproveMinutes($input: ApproveMinutesInput!) {
    approveMinutes(input: $input) { minutes { id version } meeting { id state } }
  }
`);
const SIGN = graphql(`
  mutation SignMinutes($input: SignMinutesInput!) {
    signMinutes(input: $input) { minutes { id version } }
  }
`);

export const useDraftMinutes = () => useVerb(DRAFT);
export const useWriteMinutes = () => useVerb(WRITE);
export const useCheckMinutes = () => useVerb(CHECK);
export const useReturnMinutes = () => useVerb(RETURN);
export const useApproveMinutes = () => useVerb(APPROVE);
export const useSignMinutes = () => useVerb(SIGN);
