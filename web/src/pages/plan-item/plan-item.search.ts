import { choiceParam, dayParam, type RawSearch, textParam } from '../../lib/url-state.js';

/** A form that the page opens with, where this person may use it. */
export const planItemSearch = (raw: RawSearch) => ({
  form: choiceParam(raw.form, ['duration', 'move', 'meeting', 'complete', 'report']),
  /** The day and the scenario that the form is filled in with. */
  on: dayParam(raw.on),
  scenario: textParam(raw.scenario, 36),
});
