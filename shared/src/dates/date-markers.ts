import type { DateToken } from './date-tokens.js';
import { isDateWord } from './date-words.js';

/** What was said about the date rather than of it, taken out of the words. */
export interface DateMarkers {
  tokens: DateToken[];
  isTbc: boolean;
  isApproximate: boolean;
  /** "times to be confirmed": the day itself is not in doubt. */
  isTimeTbc: boolean;
}

const TBC_WORDS = new Set(
  'tbc tba tbd tbd provisional provisionally prov unconfirmed tentative tentatively indicative tbconfirmed'.split(
    ' ',
  ),
);
const TO_BE = new Set(
  'confirmed agreed determined decided announced advised arranged set fixed finalised scheduled'.split(' '),
);
const APPROXIMATE_WORDS = new Set(
  'circa ca about around approx approximately roughly estimated est'.split(' '),
);
const TIME_WORDS = new Set(['time', 'times']);
const DATE_WORDS = new Set(['date', 'dates', 'exact', 'still', 'yet', 'day']);

/**
 * Takes "(date TBC)", "to be confirmed", "?", "~", "c.", "about" and clock times out of a written date.
 * `~23/01 (TBC)` leaves `23/01`, approximate and to be confirmed;
 * `Tuesday 26 November, times to be confirmed` leaves the day, with only the time in doubt.
 */
export function dateMarkers(all: readonly DateToken[]): DateMarkers {
  const markers: DateMarkers = { tokens: [], isTbc: false, isApproximate: false, isTimeTbc: false };
  const kept = markers.tokens;
  let at = 0;
  while (at < all.length) {
    const token = all[at]!;
    const toBeConfirmed = tbcLength(all, at);
    const clock = clockLength(all, at);
    if (toBeConfirmed > 0) {
      if (TIME_WORDS.has(kept.at(-1)?.text ?? '')) {
        markers.isTimeTbc = true;
        kept.pop();
      } else markers.isTbc = true;
      while (DATE_WORDS.has(kept.at(-1)?.text ?? '')) kept.pop();
      at += toBeConfirmed;
    } else if (clock > 0) {
      if (kept.at(-1)?.text === 'at') kept.pop();
      at += clock;
    } else if (isApproximate(all, at)) {
      markers.isApproximate = true;
      at += token.text === 'or' ? 2 : 1;
    } else {
      kept.push(token);
      at++;
    }
  }
  markers.tokens = withoutComments(kept);
  return markers;
}

function tbcLength(all: readonly DateToken[], at: number): number {
  const word = all[at]!.text;
  if (word === '?' || TBC_WORDS.has(word)) return 1;
  if (word === 'to' && all[at + 1]?.text === 'be' && TO_BE.has(all[at + 2]?.text ?? '')) return 3;
  if (word === 'not' && all[at + 1]?.text === 'yet' && TO_BE.has(all[at + 2]?.text ?? '')) return 3;
  if (word === 'subject' && all[at + 1]?.text === 'to' && all[at + 2]?.text === 'confirmation') return 3;
  return 0;
}

function isApproximate(all: readonly DateToken[], at: number): boolean {
  const token = all[at]!;
  if (token.text === '~' || APPROXIMATE_WORDS.has(token.text)) return true;
  if (token.text === 'or') return all[at + 1]?.text === 'so';
  const next = all[at + 1];
  const isAfterSlash = all[at - 1]?.text === '/';
  return (
    token.text === 'c' &&
    !isAfterSlash &&
    next !== undefined &&
    (next.kind === 'number' || isDateWord(next.text))
  );
}

/** `10:30`, `10.30am`, `2pm`, `00:00:00`. */
function clockLength(all: readonly DateToken[], at: number): number {
  if (all[at]!.kind !== 'number') return 0;
  const isColon = all[at + 1]?.text === ':' && all[at + 2]?.kind === 'number';
  let length = isColon || (all[at + 1]?.text === '.' && isHalfDay(all[at + 3])) ? 3 : 1;
  while (isColon && all[at + length]?.text === ':' && all[at + length + 1]?.kind === 'number') length += 2;
  if (isHalfDay(all[at + length])) return length + 1;
  return isColon ? length : 0;
}

function isHalfDay(token: DateToken | undefined): boolean {
  return token?.text === 'am' || token?.text === 'pm';
}

/** Drops brackets, and what stands in them where it is a remark and no date: "(in the file name)". */
function withoutComments(tokens: readonly DateToken[]): DateToken[] {
  const open = tokens.findIndex((token) => token.text === '(');
  if (open < 0) return tokens.filter((token) => token.text !== ')');
  const close = tokens.findIndex((token, index) => index > open && token.text === ')');
  const end = close < 0 ? tokens.length : close;
  const inside = tokens.slice(open + 1, end);
  const isRemark = inside.every((token) => token.kind !== 'number' && !isDateWord(token.text));
  const before = tokens.slice(0, open);
  return [...before, ...(isRemark ? [] : inside), ...withoutComments(tokens.slice(end + 1))];
}
