import type { DateToken } from './date-tokens.js';

const split = new Map<string, string[]>();

/** The phrases are a fixed few: each is cut once. */
function wordsOf(phrase: string): string[] {
  const known = split.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(' ');
  split.set(phrase, words);
  return words;
}

/** A place in a written date, moved forward by what has been understood. */
export class TokenCursor {
  constructor(
    private readonly tokens: readonly DateToken[],
    public at = 0,
  ) {}

  peek(ahead = 0): DateToken | undefined {
    return this.tokens[this.at + ahead];
  }

  text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? '';
  }

  isDone(): boolean {
    return this.at >= this.tokens.length;
  }

  rest(): readonly DateToken[] {
    return this.tokens.slice(this.at);
  }

  /** Moves past the first of the phrases (words apart by spaces) that stands here, and says which it was. */
  take(...phrases: string[]): string | null {
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      if (words.every((word, index) => this.text(index) === word)) {
        this.at += words.length;
        return phrase;
      }
    }
    return null;
  }

  takeWhile(words: ReadonlySet<string>): void {
    while (words.has(this.text())) this.at++;
  }
}
