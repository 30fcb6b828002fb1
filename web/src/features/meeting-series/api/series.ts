import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type {
  BodySeriesQuery,
  SeriesChangePreviewInput,
  SeriesChangeQuery,
  SeriesDaysQuery,
  SeriesPreviewInput,
} from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const SERIES = graphql(`
  query BodySeries($bodyId: ID!) {
    meetingSeries(bodyId: $bodyId) {
      id version title kind words rhythm every weekday weekOfMonth exceptMonths from until count confidence
      startsAt endsAt venue link endedOn endReason mayEdit
      meetings { id code state seriesOn on isMoved }
    }
  }
`);
const DAYS = graphql(`
  query SeriesDays($input: SeriesPreviewInput!) {
    seriesPreview(input: $input) { words days { on suggestion problems { rule message } } }
  }
`);
const CHANGE = graphql(`
  query SeriesChange($input: SeriesChangePreviewInput!) {
    seriesChangePreview(input: $input) {
      words print steps { kind meetingId code from to because problems { rule message } }
    }
  }
`);
const START = graphql(`
  mutation StartMeetingSeries($input: StartMeetingSeriesInput!) {
    startMeetingSeries(input: $input) { id words meetings { id } }
  }
`);
const AMEND = graphql(`
  mutation AmendMeetingSeries($input: AmendMeetingSeriesInput!) {
    amendMeetingSeries(input: $input) { id words }
  }
`);
const END = graphql(`
  mutation EndMeetingSeries($input: EndMeetingSeriesInput!) {
    endMeetingSeries(input: $input) { id title }
  }
`);

export type Series = BodySeriesQuery['meetingSeries'][number];
export type SeriesDays = SeriesDaysQuery['seriesPreview'];
export type SeriesDay = SeriesDays['days'][number];
export type SeriesChange = SeriesChangeQuery['seriesChangePreview'];

/** The series of one body. */
export function seriesQuery(programmeId: string, bodyId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'meeting-series', bodyId],
    queryFn: async ({ signal }) => (await request(SERIES, { bodyId }, signal)).meetingSeries,
    meta: { entities: ['meeting_series', 'meeting', 'body', 'office_clock'] },
  });
}

/** The days of a pattern that nobody has planned yet. */
export const askSeriesDays = async (input: SeriesPreviewInput) =>
  (await request(DAYS, { input })).seriesPreview;
/** What a changed pattern would do. */
export const askSeriesChange = async (input: SeriesChangePreviewInput) =>
  (await request(CHANGE, { input })).seriesChangePreview;

export const useStartSeries = () => useVerb(START);
export const useAmendSeries = () => useVerb(AMEND);
export const useEndSeries = () => useVerb(END);
