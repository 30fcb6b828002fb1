import { listParam, type RawSearch } from '../lib/url-state.js';

/** Codes of the items that are shown, `MS-017,MS-021`; left out, the protected ones and the gates that moved. */
export const trendsSearch = (raw: RawSearch) => ({ items: listParam(raw.items)?.join(',') });
