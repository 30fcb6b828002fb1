import { choiceParam, dayParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** All of the list stands in the address, the open form included. */
export const reportsSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  show: choiceParam(raw.show, ['drafts', 'final', 'all'] as const),
  since: dayParam(raw.since),
  write: textParam(raw.write, 10),
});

export const reportSearch = (raw: RawSearch) => ({
  view: choiceParam(raw.view, ['write', 'preview'] as const),
});
