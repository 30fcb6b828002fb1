import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const ATTEND = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) { version quorum { sentence } }
  }
`);
const DECLARE = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) { version }
  }
`);
const NONE = graphql(`
  mutation DeclareNone($input: DeclareNoneInput!) {
    declareNone(input: $input) { version declarations { id version isNone agendaItemId } }
  }
`);
const WITHDRAW = graphql(`
  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {
    withdrawDeclaration(input: $input) { version }
  }
`);
const VOTE = graphql(`
  mutation RecordVotes($input: RecordVotesInput!) {
    recordVotes(input: $input) { version }
  }
`);
const REGISTER = graphql(`
  mutation RegisterInterest($input: RegisterInterestInput!) {
    registerInterest(input: $input) { kinds }
  }
`);
const END = graphql(`
  mutation EndInterest($input: EndOfBodyPartInput!) {
    endInterest(input: $input) { kinds }
  }
`);

export const useRecordAttendance = () => useVerb(ATTEND);
export const useDeclareInterest = () => useVerb(DECLARE);
export const useDeclareNone = () => useVerb(NONE);
export const useWithdrawDeclaration = () => useVerb(WITHDRAW);
export const useRecordVotes = () => useVerb(VOTE);
export const useRegisterInterest = () => useVerb(REGISTER);
export const useEndInterest = () => useVerb(END);
