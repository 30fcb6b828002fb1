import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { programmeKeys } from './programme-keys.js';

const PROGRAMME = graphql(`
  query ProgrammeAtAGlance($code: String!) {
    programme(code: $code) {
      id
      code
      name
      purpose
      greenToleranceDays
      amberToleranceDays
    }
  }
`);

/** What the first page says about a programme. The pattern for every read: document, keys and hook in one file. */
export function useProgrammeAtAGlance(code: string) {
  return useQuery({
    queryKey: programmeKeys.atAGlance(code),
    queryFn: ({ signal }) => request(PROGRAMME, { code }, signal),
    select: ({ programme }) => programme,
    meta: { entities: ['programme'] },
  });
}
