import { choiceParam, dayParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** All of the list stands in the address. */
export const meetingsSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  /** Left out: what is to come. */
  show: choiceParam(raw.show, ['late', 'past', 'all'] as const),
  body: textParam(raw.body, 40),
  from: dayParam(raw.from),
  to: dayParam(raw.to),
  since: dayParam(raw.since),
});

/** One meeting: the step that the page begins with, for whoever was sent here to take it. */
export const meetingSearch = (raw: RawSearch): { step?: 'postpone' } => ({
  step: choiceParam(raw.step, ['postpone'] as const),
});
