import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const QUORUM = graphql(`
  mutation SetQuorum($input: SetQuorumInput!) {
    setQuorum(input: $input) { id version quorum { sentence } }
  }
`);
const AMEND_MEMBER = graphql(`
  mutation AmendMember($input: AmendMemberInput!) {
    amendMember(input: $input) { id }
  }
`);
const NAME_DEPUTY = graphql(`
  mutation NameDeputy($input: NameDeputyInput!) {
    nameDeputy(input: $input) { id }
  }
`);
const END_DEPUTY = graphql(`
  mutation EndDeputy($input: EndOfBodyPartInput!) {
    endDeputy(input: $input) { id }
  }
`);
const ADD_DELEGATION = graphql(`
  mutation AddDelegation($input: AddDelegationInput!) {
    addDelegation(input: $input) { id }
  }
`);
const END_DELEGATION = graphql(`
  mutation EndDelegation($input: EndOfBodyPartInput!) {
    endDelegation(input: $input) { id }
  }
`);
const ADD_SCOPE = graphql(`
  mutation AddScope($input: AddScopeInput!) {
    addScope(input: $input) { id }
  }
`);
const END_SCOPE = graphql(`
  mutation EndScope($input: EndOfBodyPartInput!) {
    endScope(input: $input) { id }
  }
`);
const MERGE = graphql(`
  mutation AddPredecessor($input: AddPredecessorInput!) {
    addPredecessor(input: $input) { id }
  }
`);
const UNMERGE = graphql(`
  mutation RemovePredecessor($input: RemovePredecessorInput!) {
    removePredecessor(input: $input) { id }
  }
`);

export const useSetQuorum = () => useVerb(QUORUM);
export const useAmendMember = () => useVerb(AMEND_MEMBER);
export const useNameDeputy = () => useVerb(NAME_DEPUTY);
export const useEndDeputy = () => useVerb(END_DEPUTY);
export const useAddDelegation = () => useVerb(ADD_DELEGATION);
export const useEndDelegation = () => useVerb(END_DELEGATION);
export const useAddScope = () => useVerb(ADD_SCOPE);
export const useEndScope = () => useVerb(END_SCOPE);
export const useAddPredecessor = () => useVerb(MERGE);
export const useRemovePredecessor = () => useVerb(UNMERGE);
