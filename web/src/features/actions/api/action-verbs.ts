import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const RAISE = graphql(`
  mutation RaiseAction($input: RaiseActionInput!) {
    raiseAction(input: $input) { action { id version code } }
  }
`);
const AMEND = graphql(`
  mutation AmendAction($input: AmendActionInput!) {
    amendAction(input: $input) { action { id version } }
  }
`);
const START = graphql(`
  mutation StartAction($input: StartActionInput!) {
    startAction(input: $input) { action { id version } }
  }
`);
const EXTEND = graphql(`
  mutation ExtendAction($input: ExtendActionInput!) {
    extendAction(input: $input) { action { id version } accepted { rule message } }
  }
`);
const COMPLETE = graphql(`
  mutation CompleteAction($input: CompleteActionInput!) {
    completeAction(input: $input) { action { id version } }
  }
`);
const CLOSE = graphql(`
  mutation CloseAction($input: CloseActionInput!) {
    closeAction(input: $input) { action { id version } }
  }
`);
const REOPEN = graphql(`
  mutation ReopenAction($input: ReopenActionInput!) {
    reopenAction(input: $input) { action { id version } }
  }
`);
const CANCEL = graphql(`
  mutation CancelAction($input: CancelActionInput!) {
    cancelAction(input: $input) { action { id version } }
  }
`);

export const useRaiseAction = () => useVerb(RAISE);
export const useAmendAction = () => useVerb(AMEND);
export const useStartAction = () => useVerb(START);
export const useExtendAction = () => useVerb(EXTEND);
export const useCompleteAction = () => useVerb(COMPLETE);
export const useCloseAction = () => useVerb(CLOSE);
export const useReopenAction = () => useVerb(REOPEN);
export const useCancelAction = () => useVerb(CANCEL);
