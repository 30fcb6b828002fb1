import { formatDay, formatInstant } from './dates.js';

/** A field of a history as the API tells it: values as they are stored. */
export interface ToldField {
  name: string;
  before: string | null;
  after: string | null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** `IN_RESOLUTION`: nobody writes like that, so it is a name that the database keeps. */
const SURELY_A_NAME = /^[A-Z0-9]+(_[A-Z0-9]+)+$/;
const PERHAPS_A_NAME = /^[A-Z]{3,}$/;
/** Fields, by their last word, that hold one name out of a few; elsewhere capitals are somebody's own: `GSTT`. */
const HOLDS_NAMES =
  /\b(state|kind|type|role|status|classification|confidence|shape|calendar|response|reason|result|outcome|route|purpose|rating|rag|audience|answer|decision|frequency|policy|vote|verdict|mode|basis)$/i;
/** What stays in capitals: these are said letter by letter. */
const LETTERS = new Set([
  ...['PMO', 'SRO', 'RAG', 'TBC', 'IIA', 'EQIA', 'EHIA', 'QIA', 'DPIA'],
  ...['SOC', 'PCBC', 'DMBC', 'OBC', 'FBC', 'BJC', 'FS', 'SS', 'FF', 'SF', 'LGA', 'PBAM'],
]);

/**
 * A stored value as people say it: days and instants as everywhere on screen, names in small letters.
 * Example: `State` `IN_RESOLUTION` is "In resolution", `Closed on` `2017-11-24` is "24 Nov 2017".
 */
export function fieldValueWords(name: string, value: string): string {
  if (ISO_DAY.test(value)) return formatDay(value);
  if (ISO_INSTANT.test(value)) return formatInstant(value);
  const isName = SURELY_A_NAME.test(value) || (HOLDS_NAMES.test(name) && PERHAPS_A_NAME.test(value));
  if (!isName) return value;
  const words = value.split('_').map((word) => (LETTERS.has(word) ? word : word.toLowerCase()));
  const said = words.join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A field from what to what: "State: Open → Escalated"; what was empty before is told by what it is now. */
export function fieldChangeWords({ name, before, after }: ToldField): string {
  const now = after === null ? 'nothing' : fieldValueWords(name, after);
  return before === null ? `${name}: ${now}` : `${name}: ${fieldValueWords(name, before)} → ${now}`;
}
