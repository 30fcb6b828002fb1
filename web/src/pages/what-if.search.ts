import { type RawSearch, textParam } from '../lib/url-state.js';

/** Longer than thirty changes in words; what is cut off is left out as unreadable. */
const LONGEST = 8_000;

/** The draft stands in the address, so that it can be sent to somebody. */
export const whatIfSearch = (raw: RawSearch) => ({
  draft: textParam(raw.draft, LONGEST),
  /** The item that the page begins with. */
  item: textParam(raw.item, 40),
});
