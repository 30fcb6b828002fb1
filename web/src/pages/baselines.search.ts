import { flagParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** Which baseline is compared with stands in the address, the newest where it is left out. */
export const baselinesSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  baseline: textParam(raw.baseline, 40),
  /** The form is open. */
  take: flagParam(raw.take),
});
