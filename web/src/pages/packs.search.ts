import { choiceParam, type RawSearch, textParam } from '../lib/url-state.js';

export const editionSearch = (raw: RawSearch) => ({
  audience: choiceParam(raw.audience, ['FULL', 'OFFICIAL', 'PUBLIC'] as const),
});

export const compareEditionsSearch = (raw: RawSearch) => ({
  before: textParam(raw.before, 36),
  after: textParam(raw.after, 36),
  view: choiceParam(raw.view, ['timeline'] as const),
});
