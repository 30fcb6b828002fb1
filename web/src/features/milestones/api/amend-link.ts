import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const AMEND_LINK = graphql(`
  mutation AmendLink($input: AmendLinkInput!) {
    amendLink(input: $input) { id version }
  }
`);

/** Gives a dependency another lag, or says otherwise what a gate needs it for. */
export const useAmendLink = () => useVerb(AMEND_LINK);
