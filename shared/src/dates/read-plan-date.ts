import type { Problem } from '../errors/error-codes.js';
import { dateMarkers } from './date-markers.js';
import { type DateToken, dateTokens } from './date-tokens.js';
import { isDateWord, nearestDateWord } from './date-words.js';
import { finishedReading, unknownReading } from './finish-reading.js';
import type { PlanDate } from './plan-date.js';
import { readStatement, type Statement } from './read-statement.js';
import type { ReadingContext } from './reading-context.js';
import { TokenCursor } from './token-cursor.js';
import { quoted, UnreadableDate, UnresolvedDate } from './unreadable-date.js';

export type DateReading =
  | { ok: true; date: PlanDate; problems: Problem[] }
  | { ok: false; problems: Problem[] };

const LONGEST_DATE = 250;
/** Words that turn a date into its opposite: what is left after them must not be taken for the plan. */
const CONTRARY = new Set(
  'not no never cancelled canceled postponed paused deferred delayed slipped moved except unless previously formerly was originally least minimum more less fewer every each if hold'.split(
    ' ',
  ),
);
/** Words that would turn a date into a bound, a part or a neighbour of it, were they not passed over. */
const BOUNDING = new Set(
  'by before after until till from since between within prior than early mid late end start beginning next last this following post later earlier week weeks half third quarter'.split(
    ' ',
  ),
);
const JOINING = new Set(['to', 'until', 'till', 'or', 'and', '-', '/', '&']);
const NAMED_DAYS = new Set(
  'christmas xmas easter whitsun pentecost ramadan diwali hogmanay michaelmas term recess'.split(' '),
);
/** Words by which plans openly say that there is no day yet: no surprise, so no warning. */
const VAGUE = new Set(
  'shortly soon imminent imminently quick wins year coming months weeks ongoing continuous continuing paused hold undated unknown date none na asap immediate immediately later future due now postponed deferred cancelled stage phase'.split(
    ' ',
  ),
);
/** "in year 1", "phase 2": numbered stages of a plan, which name no day by themselves. */
const STAGES = new Set(
  'year phase stage month week day tranche wave step gateway gate round part cycle sprint'.split(' '),
);
const MOST_WORDS_BEFORE = 8;

/**
 * Reads a date as people in programmes write it, never guessing silently: what was taken from the context is
 * marked as inferred, what could be read in two ways is refused (E) or carries a warning (W).
 * `readPlanDate('~23/01 (TBC)', { documentDay: day('2017-11-24') })` gives 23 January 2018, approximate and to
 * be confirmed, year inferred; `readPlanDate('13/25', {})` is refused with `DATE-5`.
 */
export function readPlanDate(text: string, context: ReadingContext = {}): DateReading {
  try {
    return { ok: true, ...read(text, context) };
  } catch (error) {
    if (error instanceof UnreadableDate)
      return { ok: false, problems: [error.problem(context.field ?? null)] };
    throw error;
  }
}

function read(text: string, context: ReadingContext): { date: PlanDate; problems: Problem[] } {
  refuseHostile(text);
  const markers = dateMarkers(dateTokens(text));
  const tokens = markers.tokens;
  if (tokens.length === 0) {
    if (markers.isTbc || markers.isTimeTbc) return unknownReading(text, null, context, false);
    throw new UnreadableDate(
      'DATE-0',
      `${quoted(text)} holds no date. Write a day, or TBC where it is to be confirmed.`,
    );
  }
  try {
    const found = findStatement(tokens, context);
    if (found !== null) return finishedReading(text, found, markers, context);
  } catch (error) {
    if (!(error instanceof UnresolvedDate)) throw error;
    return unknownReading(text, error.message, context, false);
  }
  return wordsOnly(text, tokens, markers.isTbc, context);
}

function refuseHostile(text: string): void {
  if (text.length > LONGEST_DATE)
    throw new UnreadableDate(
      'DATE-0',
      `A date is at most ${LONGEST_DATE} characters long; this text has ${text.length}.`,
    );
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13)
      throw new UnreadableDate(
        'DATE-0',
        'The text holds a control character that no date has. Type the date again.',
      );
  }
  if (text.trim() === '')
    throw new UnreadableDate(
      'DATE-0',
      'Nothing is written. Write a day, or TBC where it is to be confirmed.',
    );
}

/** Skips words that only introduce the date ("NHS I timeframe of") and checks that nothing but words follows it. */
function findStatement(tokens: readonly DateToken[], context: ReadingContext): Statement | null {
  for (let start = 0; start < tokens.length && start <= MOST_WORDS_BEFORE; start++) {
    const cursor = new TokenCursor(tokens, start);
    const found = readStatement(cursor, context);
    if (found !== null) {
      if (found.isBareOffset && (start > 0 || !cursor.isDone())) return null;
      if (found.shape !== 'RELATIVE') refuseMisspelt([...tokens.slice(0, start), ...cursor.rest()]);
      refuseLeadIn(tokens.slice(0, start));
      refuseLeftover(cursor.rest());
      return found;
    }
    if (tokens[start]!.kind === 'number') return null;
  }
  return null;
}

/** "By the meeting of 12 March" is no statement about 12 March alone, and "Easter 2018" not the year 2018. */
function refuseLeadIn(words: readonly DateToken[]): void {
  refuseContrary(words);
  const bound = words.find((word) => BOUNDING.has(word.text));
  if (bound)
    throw new UnreadableDate(
      'DATE-0',
      `“${bound.text}” changes the meaning and stands apart from the date. Write it right before the date, or leave it out.`,
    );
}

function refuseContrary(words: readonly DateToken[]): void {
  const feast = words.find((word) => NAMED_DAYS.has(word.text));
  if (feast)
    throw new UnreadableDate('DATE-0', `“${feast.text}” is not read as a date. Write the day that is meant.`);
  const contrary = words.find((word) => CONTRARY.has(word.text));
  if (contrary)
    throw new UnreadableDate(
      'DATE-0',
      `The text says more than a date (“${contrary.text}”). Write only the date, and the rest in the reason.`,
    );
}

function refuseLeftover(rest: readonly DateToken[]): void {
  refuseContrary(rest);
  if (JOINING.has(rest[0]?.text ?? ''))
    throw new UnreadableDate(
      'DATE-0',
      `Something is missing after “${rest[0]!.text}”. Write both ends, or only one date.`,
    );
  const more = rest.find((token) => token.kind === 'number' || isDateWord(token.text));
  if (more)
    throw new UnreadableDate(
      'DATE-0',
      `Only part of this is understood; “${more.text}” is left over. Write one date or one range.`,
    );
}

/** "Octobr 2018" must not become the year 2018. */
function refuseMisspelt(tokens: readonly DateToken[]): void {
  for (const token of tokens) {
    const meant = token.kind === 'word' && !isDateWord(token.text) ? nearestDateWord(token.text) : null;
    if (meant !== null)
      throw new UnreadableDate('DATE-0', `“${token.text}” is not a month or season. Did you mean ${meant}?`);
  }
}

function wordsOnly(text: string, tokens: readonly DateToken[], isTbc: boolean, context: ReadingContext) {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const isStage =
    numbers.length === 1 &&
    tokens.some((token, at) => STAGES.has(token.text) && tokens[at + 1] === numbers[0]);
  const isVague = tokens.some((token) => VAGUE.has(token.text));
  refuseMisspelt(tokens);
  if ((numbers.length > 0 && !isStage) || tokens.some((token) => isDateWord(token.text)))
    throw new UnreadableDate(
      'DATE-0',
      `${quoted(text)} cannot be read as a date. Write it as 12/01/2018, Jan 2018, Q4 2017/18, by 31 Mar 2018 or TBC.`,
    );
  return unknownReading(
    text,
    isTbc ? null : 'These words name no day; they are kept as written.',
    context,
    !isTbc && !isVague,
  );
}
