import { type RawSearch, textParam } from '../lib/url-state.js';

/** Which pathway is shown: the first where none is named. */
export const serviceChangeSearch = (raw: RawSearch) => ({ pathway: textParam(raw.pathway, 36) });
