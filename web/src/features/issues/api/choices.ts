import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { issueKeys } from './keys.js';

const CHOICES = graphql(`
  query IssueChoices($code: String!, $programmeId: ID!) {
    programme(code: $code) {
      id
      workstreams { id name parentId isArchived }
    }
    ownerChoices { kind id name }
    risks(programmeId: $programmeId) { id code title }
  }
`);

/** What the forms choose from: workstreams, people who may own an issue, and risks that it may have come of. */
export function issueChoicesQuery(programme: { id: string; code: string }) {
  return queryOptions({
    queryKey: issueKeys.choices(programme.id),
    queryFn: async ({ signal }) => {
      const asked = { code: programme.code, programmeId: programme.id };
      const { programme: found, ownerChoices, risks } = await request(CHOICES, asked, signal);
      return {
        workstreams: found.workstreams.filter(({ isArchived }) => !isArchived),
        people: ownerChoices.filter(({ kind }) => kind === 'PERSON'),
        risks,
      };
    },
    staleTime: 5 * 60_000,
    meta: { entities: ['programme', 'workstream', 'person', 'risk'] },
  });
}

export type IssueChoices = Awaited<ReturnType<NonNullable<ReturnType<typeof issueChoicesQuery>['queryFn']>>>;
