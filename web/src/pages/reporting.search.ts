import { choiceParam, type RawSearch, textParam } from '../lib/url-state.js';

export const RETURN_SHOWS = ['waiting', 'missing', 'differs', 'mine'] as const;

/** Which returns are shown, and the one that is open. */
export const periodSearch = (raw: RawSearch) => ({
  show: choiceParam(raw.show, RETURN_SHOWS),
  return: textParam(raw.return, 40),
});
