import type { ClearanceState, PaperRoute } from '../../../generated/graphql.js';

export const ROUTE_WORDS: Record<PaperRoute, string> = {
  ON_TIME: 'On time',
  LATE: 'Late, agreed by the chair',
  TABLED: 'Tabled at the meeting',
  SUPPLEMENTARY: 'Supplementary',
  WITHDRAWN: 'Withdrawn',
};
export const CLEARANCE_WORDS: Record<ClearanceState, string> = {
  PENDING: 'Pending',
  CLEARED: 'Cleared',
  RETURNED: 'Returned',
};
