import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ReturnLinksQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const LINKS = graphql(`
  query ReturnLinks($periodId: ID!) {
    returnLinks(periodId: $periodId) {
      periodId periodName allowsLinks takesAnswers canMail
      people { personId name hasAddress asked answered }
      links {
        id version personId personName state madeAt expiresAt boundAt revokeReason
        uses { at outcome words isRefused }
      }
    }
  }
`);
const MAKE = graphql(`
  mutation MakeReturnLink($input: MakeReturnLinkInput!) {
    makeReturnLink(input: $input) { path link { id personName } }
  }
`);
const REVOKE = graphql(`
  mutation RevokeReturnLink($input: RevokeReturnLinkInput!) {
    revokeReturnLink(input: $input) { id version state }
  }
`);

export type ReturnLinks = ReturnLinksQuery['returnLinks'];
export type ReturnLink = ReturnLinks['links'][number];
export type LinkPerson = ReturnLinks['people'][number];

/** Links of a period with every use. What is used shows soon: nobody is told of a use by itself. */
export function returnLinksQuery(programmeId: string, periodId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'return-links', periodId],
    queryFn: async ({ signal }) => (await request(LINKS, { periodId }, signal)).returnLinks,
    meta: {
      entities: ['return_link', 'return_line', 'period_return', 'reporting_period', 'reporting_calendar'],
    },
  });
}

/** Makes a link; an older one of the same person ends. */
export const useMakeReturnLink = () => useVerb(MAKE);
/** Withdraws a link. */
export const useRevokeReturnLink = () => useVerb(REVOKE);
