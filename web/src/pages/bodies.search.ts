import { choiceParam, dayParam, gridSearch, type RawSearch } from '../lib/url-state.js';

/** All of the list stands in the address. */
export const bodiesSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  /** Left out: bodies that exist today. */
  show: choiceParam(raw.show, ['all', 'decide'] as const),
  since: dayParam(raw.since),
});
