import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const ADD = graphql(`
  mutation AddBody($input: AddBodyInput!) {
    addBody(input: $input) { id name }
  }
`);
const AMEND = graphql(`
  mutation AmendBody($input: AmendBodyInput!) {
    amendBody(input: $input) { id version }
  }
`);
const SEAT = graphql(`
  mutation SeatMember($input: SeatMemberInput!) {
    seatMember(input: $input) { id }
  }
`);
const END = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) { id }
  }
`);
const ARCHIVE = graphql(`
  mutation ArchiveBody($input: ArchiveBodyInput!) {
    archiveBody(input: $input) { id }
  }
`);

export const useAddBody = () => useVerb(ADD);
export const useAmendBody = () => useVerb(AMEND);
export const useSeatMember = () => useVerb(SEAT);
export const useEndMembership = () => useVerb(END);
export const useArchiveBody = () => useVerb(ARCHIVE);
