import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const CONFIGURE = graphql(`
  mutation ConfigureReporting($input: ConfigureReportingInput!) {
    configureReporting(input: $input) { calendar { id version } }
  }
`);
const OPEN = graphql(`
  mutation OpenPeriod($input: OpenPeriodInput!) { openPeriod(input: $input) { id version name state } }
`);
const AMEND = graphql(`
  mutation AmendPeriod($input: AmendPeriodInput!) { amendPeriod(input: $input) { id version state } }
`);
const SUBMIT = graphql(`
  mutation SubmitPeriod($input: StepPeriodInput!) { submitPeriod(input: $input) { id version state } }
`);
const REVIEW = graphql(`
  mutation ReviewPeriod($input: StepPeriodInput!) { reviewPeriod(input: $input) { id version state } }
`);
const APPROVE = graphql(`
  mutation ApprovePeriod($input: StepPeriodInput!) { approvePeriod(input: $input) { id version state } }
`);
const SEND_BACK = graphql(`
  mutation SendPeriodBack($input: SendPeriodBackInput!) { sendPeriodBack(input: $input) { id version state } }
`);
const ISSUE = graphql(`
  mutation IssuePeriod($input: StepPeriodInput!) { issuePeriod(input: $input) { id version state } }
`);
const REOPEN = graphql(`
  mutation ReopenPeriod($input: ReopenPeriodInput!) { reopenPeriod(input: $input) { id version state } }
`);
const REMIND = graphql(`
  mutation RemindOwners($input: RemindOwnersInput!) { remindOwners(input: $input) { periodId people vacant } }
`);
const QUERY = graphql(`
  mutation QueryReturn($input: QueryReturnInput!) { queryReturn(input: $input) { id version state } }
`);
const CLOSE_QUERY = graphql(`
  mutation CloseQuery($input: CloseQueryInput!) { closeQuery(input: $input) { id version state } }
`);
const ACCEPT = graphql(`
  mutation AcceptReturn($input: AcceptReturnInput!) { acceptReturn(input: $input) { id version state } }
`);
const SEND_RETURN_BACK = graphql(`
  mutation SendReturnBack($input: SendReturnBackInput!) { sendReturnBack(input: $input) { id version state } }
`);
const UNDO = graphql(`
  mutation UndoReturnStep($input: UndoReturnStepInput!) { undoReturnStep(input: $input) { id version state } }
`);

export const useConfigureReporting = () => useVerb(CONFIGURE);
export const useOpenPeriod = () => useVerb(OPEN);
export const useAmendPeriod = () => useVerb(AMEND);
export const useSubmitPeriod = () => useVerb(SUBMIT);
export const useReviewPeriod = () => useVerb(REVIEW);
export const useApprovePeriod = () => useVerb(APPROVE);
export const useSendPeriodBack = () => useVerb(SEND_BACK);
export const useIssuePeriod = () => useVerb(ISSUE);
export const useReopenPeriod = () => useVerb(REOPEN);
export const useRemindOwners = () => useVerb(REMIND);
export const useQueryReturn = () => useVerb(QUERY);
export const useCloseQuery = () => useVerb(CLOSE_QUERY);
export const useAcceptReturn = () => useVerb(ACCEPT);
export const useSendReturnBack = () => useVerb(SEND_RETURN_BACK);
export const useUndoReturnStep = () => useVerb(UNDO);
