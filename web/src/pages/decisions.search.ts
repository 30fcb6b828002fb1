import { choiceParam, dayParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** All of the register stands in the address, the open form included. */
export const decisionsSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  show: choiceParam(raw.show, ['waiting', 'overdue'] as const),
  since: dayParam(raw.since),
  /** `new`, or the meeting at which the form is opened. */
  record: textParam(raw.record, 40),
  body: textParam(raw.body, 40),
});
