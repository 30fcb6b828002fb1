import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const SCHEDULE = graphql(`
  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
    scheduleMeeting(input: $input) { reading meeting { id code } }
  }
`);
const MOVE = graphql(`
  mutation MoveMeeting($input: MoveMeetingInput!) {
    moveMeeting(input: $input) { reading meeting { id version } }
  }
`);
const ARRANGE = graphql(`
  mutation ArrangeMeeting($input: ArrangeMeetingInput!) {
    arrangeMeeting(input: $input) { meeting { id version } }
  }
`);
const CONFIRM = graphql(`
  mutation ConfirmMeetingDate($input: ConfirmMeetingDateInput!) {
    confirmMeetingDate(input: $input) { reading meeting { id } }
  }
`);
const CALL = graphql(`
  mutation CallMeeting($input: GiveNoticeInput!) {
    callMeeting(input: $input) { meeting { id state } }
  }
`);
const PUBLISH = graphql(`
  mutation PublishPapers($input: GiveNoticeInput!) {
    publishPapers(input: $input) { meeting { id state } }
  }
`);
const HOLD = graphql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    holdMeeting(input: $input) { meeting { id state } }
  }
`);
const ADJOURN = graphql(`
  mutation AdjournMeeting($input: AdjournMeetingInput!) {
    adjournMeeting(input: $input) { meeting { id state } }
  }
`);
const CANCEL = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) { meeting { id state } }
  }
`);
const REINSTATE = graphql(`
  mutation ReinstateMeeting($input: ReinstateMeetingInput!) {
    reinstateMeeting(input: $input) { meeting { id state } }
  }
`);
const POSTPONE = graphql(`
  mutation PostponeMeeting($input: PostponeMeetingInput!) {
    postponeMeeting(input: $input) { reading meeting { id code } }
  }
`);

export const useScheduleMeeting = () => useVerb(SCHEDULE);
export const useMoveMeeting = () => useVerb(MOVE);
export const useArrangeMeeting = () => useVerb(ARRANGE);
export const useConfirmMeetingDate = () => useVerb(CONFIRM);
export const useCallMeeting = () => useVerb(CALL);
export const usePublishPapers = () => useVerb(PUBLISH);
export const useHoldMeeting = () => useVerb(HOLD);
export const useAdjournMeeting = () => useVerb(ADJOURN);
export const useCancelMeeting = () => useVerb(CANCEL);
export const useReinstateMeeting = () => useVerb(REINSTATE);
export const usePostponeMeeting = () => useVerb(POSTPONE);
