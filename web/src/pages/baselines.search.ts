import { choiceParam, dayParam, flagParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** What is compared with stands in the address: a past day, else a baseline, the newest where both are left out. */
export const baselinesSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  baseline: textParam(raw.baseline, 40),
  /** The other baseline; left out: the plan now. */
  against: textParam(raw.against, 40),
  view: choiceParam(raw.view, ['timeline'] as const),
  /** The plan as it was known on this day, against that of the other: of today where it is left out. */
  day: dayParam(raw.day),
  other: dayParam(raw.other),
  /** The form is open. */
  take: flagParam(raw.take),
});
