import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const REPORT = graphql(`
  mutation ReportStatus($input: ReportStatusInput!) {
    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Says how an item stands, beside the colour by rule. */
export const useReportStatus = () => useVerb(REPORT);
