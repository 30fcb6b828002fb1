import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { OfficeProgrammesQuery, ProgrammeStructureQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { settingsKeys } from './keys.js';

const STRUCTURE = graphql(`
  query ProgrammeStructure($code: String!) {
    programme(code: $code) {
      id version code name shortName purpose parentId
      workstreams { id version code name kind parentId position aim isArchived }
      structureVersions {
        id number name knownFrom validTo
        nodes { id parentId kind label name workstreamId }
      }
    }
  }
`);

export type Structure = ProgrammeStructureQuery['programme'];
export type Workstream = Structure['workstreams'][number];
export type StructureVersion = Structure['structureVersions'][number];

/** The programme, the tree of its workstreams, and how it was ordered in its versions. */
export function structureQuery(programme: { id: string; code: string }) {
  return queryOptions({
    queryKey: settingsKeys.structure(programme.id),
    queryFn: async ({ signal }) => (await request(STRUCTURE, { code: programme.code }, signal)).programme,
    meta: { entities: ['programme', 'workstream', 'structure_version', 'structure_node'] },
  });
}

const PROGRAMMES = graphql(`
  query OfficeProgrammes {
    programmes { id version code name parentId isArchived }
    officeClock { holidayDivision }
  }
`);

export type OfficeProgramme = OfficeProgrammesQuery['programmes'][number];
export type HolidayDivision = OfficeProgrammesQuery['officeClock']['holidayDivision'];

/** Every programme of the office that the reader may see, archived ones included. */
export const officeProgrammesQuery = queryOptions({
  queryKey: settingsKeys.programmes(),
  queryFn: ({ signal }) => request(PROGRAMMES, {}, signal),
  meta: { entities: ['programme', 'office', 'office_clock'] },
});
