import { choiceParam, dayParam, gridSearch, type RawSearch } from '../lib/url-state.js';

/** What of the register is shown: the grid’s own, which issues, of which severity, since when. */
export const issuesSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  show: choiceParam(raw.show, ['all', 'overdue']),
  severity: choiceParam(raw.severity, ['1', '2', '3', '4']),
  since: dayParam(raw.since),
});
export type IssuesSearch = ReturnType<typeof issuesSearch>;
