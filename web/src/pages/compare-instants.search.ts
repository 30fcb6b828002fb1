import { choiceParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** Both moments stand in the address, as `asAt` names one: a day, or an instant. */
export const compareInstantsSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  /** Left out: the moment that is being read, else the last one before today that has a name. */
  from: textParam(raw.from, 60),
  /** Left out: now. */
  to: textParam(raw.to, 60),
  kind: textParam(raw.kind, 40),
  change: choiceParam(raw.change, ['CHANGED', 'ADDED', 'REMOVED'] as const),
  view: choiceParam(raw.view, ['timeline'] as const),
});
