import { choiceParam, type RawSearch } from '../../lib/url-state.js';

/** A form that the page opens with, where this person may use it. */
export const planItemSearch = (raw: RawSearch) => ({ form: choiceParam(raw.form, ['duration']) });
