import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { milestoneKeys } from './keys.js';

const PERIOD = graphql(`
  query ReportingPeriod($code: String!) {
    programme(code: $code) { staleAfterDays }
  }
`);

/** For how many days a report counts as fresh. */
export function reportingPeriodQuery({ id, code }: { id: string; code: string }) {
  return queryOptions({
    queryKey: [...milestoneKeys.programme(id), 'reporting-period'],
    queryFn: async ({ signal }) => (await request(PERIOD, { code }, signal)).programme.staleAfterDays,
    meta: { entities: ['programme'] },
  });
}
