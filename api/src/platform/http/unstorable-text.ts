/**
 * Where a text holds what cannot be kept: NUL, which PostgreSQL refuses, or half a surrogate pair, which would be
 * stored as another character without a word. The path of the first such text, or null.
 * Example: `{ input: { title: 'a\u0000' } }` answers `['input', 'title']`.
 */
export function unstorableText(value: unknown): string[] | null {
  const waiting: { at: unknown; path: string[] }[] = [{ at: value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, path } = next;
    if (typeof at === 'string' && !isStorable(at)) return path;
    if (typeof at !== 'object' || at === null) continue;
    for (const [key, each] of Object.entries(at)) {
      if (!isStorable(key)) return path;
      waiting.push({ at: each, path: [...path, key] });
    }
  }
  return null;
}

/** In Unicode mode a whole pair is one character, so only halves are surrogates. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
