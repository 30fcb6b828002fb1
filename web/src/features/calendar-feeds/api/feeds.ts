import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { CalendarFeedsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const FEEDS = graphql(`
  query CalendarFeeds {
    calendarFeeds {
      id version name subject owner isMine expiresOn hasExpired lastUsedOn entryCount withoutDay
    }
  }
`);
const FEED_BODIES = graphql(`
  query FeedBodies($programmeId: ID!) {
    bodies(programmeId: $programmeId) { id name }
  }
`);
const MAKE = graphql(`
  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
    makeCalendarFeed(input: $input) { path feed { id name } }
  }
`);
const REVOKE = graphql(`
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) { id }
  }
`);

export type Feed = CalendarFeedsQuery['calendarFeeds'][number];

/** One's own feeds, and for an administrator those of everybody. */
export function feedsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'calendar-feeds'],
    queryFn: async ({ signal }) => (await request(FEEDS, {}, signal)).calendarFeeds,
    meta: { entities: ['calendar_feed', 'meeting', 'body', 'plan_item', 'role_grant', 'office_clock'] },
  });
}

/** Bodies that a feed can be about. */
export function feedBodiesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'feed-bodies'],
    queryFn: async ({ signal }) => (await request(FEED_BODIES, { programmeId }, signal)).bodies,
    meta: { entities: ['body', 'body_programme'] },
  });
}

export const useMakeFeed = () => useVerb(MAKE);
export const useRevokeFeed = () => useVerb(REVOKE);
