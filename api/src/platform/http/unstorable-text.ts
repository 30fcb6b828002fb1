/**
 * Where a text holds what cannot be kept: NUL, which PostgreSQL refuses, or half a surrogate pair, which would be
 * stored as another character without a word. The path of the first such text, or null.
 * Example: `{ input: { title: 'a\u0000' } }` answers `['input', 'title']`.
 */
export function unstorableText(value: unknown): string[] | null {
  return firstText(value, (text) => UNSTORABLE.test(text))?.path ?? null;
}

export interface MisleadingText {
  path: string[];
  /** The character, by its number and what it does. */
  character: string;
}

/**
 * Where a text holds what no reader sees and what changes what they see: a control character, one that turns the direction
 * of writing, one without width. A name with one looks like another name, and a file of it like another file. Joiners stand
 * where scripts and pictures need them: not beside Latin letters and digits. Tabs and line ends are text.
 * Example: `{ input: { title: 'Plan\u202efdp' } }` answers `['input', 'title']` and "U+202E, which turns the direction of writing".
 */
export function misleadingText(value: unknown): MisleadingText | null {
  const found = firstText(value, (text) => MISLEADING.test(text));
  if (found === null) return null;
  const code = MISLEADING.exec(found.text)![0].codePointAt(0)!;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { path: found.path, character: `${number}, which ${whatItDoes(code)}` };
}

function whatItDoes(code: number): string {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'is a control character';
  const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return turns ? 'turns the direction of writing' : 'has no width';
}

/** The first text, names of fields too, that is as asked, with the way to it. */
function firstText(
  value: unknown,
  isSought: (text: string) => boolean,
): { path: string[]; text: string } | null {
  const waiting: Place[] = [{ at: value, name: '', inside: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at } = next;
    if (typeof at === 'string' && isSought(at)) return { path: pathTo(next), text: at };
    if (typeof at !== 'object' || at === null) continue;
    for (const [name, each] of Object.entries(at)) {
      if (isSought(name)) return { path: pathTo(next), text: name };
      waiting.push({ at: each, name, inside: next });
    }
  }
  return null;
}

/**
 * Is anything in here held by more than `most` others? What is nested without end costs whoever walks it, by calling
 * itself or by noting the way, far more than it cost to send.
 * Example: `{ input: { title: 'a' } }` is nested deeper than 1 and not deeper than 2.
 */
export function isNestedDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** Each place knows only the one around it: a path of its own for each would be as long as the way to it. */
interface Place {
  at: unknown;
  name: string;
  inside: Place | null;
}

function pathTo(place: Place): string[] {
  const path: string[] = [];
  for (let at = place; at.inside !== null; at = at.inside) path.push(at.name);
  return path.reverse();
}

/** In Unicode mode a whole pair is one character, so only halves are surrogates. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

const CONTROLS = '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]';
const TURNING = '[\\u202a-\\u202e\\u2066-\\u2069]';
const WITHOUT_WIDTH = '[\\u200b\\u2060-\\u2064\\ufeff]';
const JOINED_TO_NOTHING =
  '(?:(?<=^|[\\p{Script=Latin}\\p{Nd}\\s])[\\u200c\\u200d]|[\\u200c\\u200d](?=$|[\\p{Script=Latin}\\p{Nd}\\s]))';
const MISLEADING = new RegExp([CONTROLS, TURNING, WITHOUT_WIDTH, JOINED_TO_NOTHING].join('|'), 'u');
