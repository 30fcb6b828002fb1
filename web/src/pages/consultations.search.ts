import { choiceParam, type RawSearch, textParam } from '../lib/url-state.js';

/** What of "You said, we did" is shown stands in the address. */
export const consultationsSearch = (raw: RawSearch) => ({
  from: textParam(raw.from, 40),
  workstream: textParam(raw.workstream, 40),
  said: choiceParam(raw.said, ['answered', 'open', 'late'] as const),
});
