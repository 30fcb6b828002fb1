/**
 * Where a text holds what cannot be kept: NUL, which PostgreSQL refuses, or half a surrogate pair, which would be
 * stored as another character without a word. The path of the first such text, or null.
 * Example: `{ input: { title: 'a\u0000' } }` answers `['input', 'title']`.
 */
export function unstorableText(value: unknown): string[] | null {
  const waiting: Place[] = [{ at: value, name: '', inside: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at } = next;
    if (typeof at === 'string' && !isStorable(at)) return pathTo(next);
    if (typeof at !== 'object' || at === null) continue;
    for (const [name, each] of Object.entries(at)) {
      if (!isStorable(name)) return pathTo(next);
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

function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
