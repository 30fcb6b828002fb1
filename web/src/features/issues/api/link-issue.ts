import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';
import { issueKeys } from './keys.js';

const LINK = graphql(`
  mutation LinkIssueToItem($input: LinkIssueInput!) {
    linkIssueToItem(input: $input) { id version linkedItems { id linkId linkVersion } }
  }
`);

/** Says that an issue touches a plan item. */
export const useLinkIssue = () => useVerb(LINK);

const UNLINK = graphql(`
  mutation UnlinkIssueFromItem($input: UnlinkIssueInput!) {
    unlinkIssueFromItem(input: $input) { id version }
  }
`);

/** Says that it no longer does; the link stays on record. */
export const useUnlinkIssue = () => useVerb(UNLINK);

const ITEMS = graphql(`
  query IssueItemSearch($programmeId: ID!, $text: String!) {
    search(programmeId: $programmeId, text: $text) { kind id code title detail }
  }
`);

/** Plan items that match the words, to choose one from. */
export function itemSearchQuery(programmeId: string, text: string) {
  return queryOptions({
    queryKey: issueKeys.items(programmeId, text),
    queryFn: async ({ signal }) => {
      const { search } = await request(ITEMS, { programmeId, text }, signal);
      return search.filter(({ kind }) => kind === 'ITEM');
    },
    enabled: text.trim().length > 1,
  });
}
