import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const ARCHIVE = graphql(`
  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {
    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Takes an item out of the plan; it stays on record. */
export const useArchivePlanItem = () => useVerb(ARCHIVE);
