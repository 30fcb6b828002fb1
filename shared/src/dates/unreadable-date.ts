import type { Problem } from '../errors/error-codes.js';

/** Thrown inside the reader and turned into a refusal at its door; never leaves this folder. */
export class UnreadableDate extends Error {
  constructor(
    readonly rule: string,
    message: string,
  ) {
    super(message);
  }

  problem(field: string | null): Problem {
    return { rule: this.rule, severity: 'E', field, message: this.message };
  }
}

/** Thrown where the words are a date but their day is not known here ("tomorrow" of an undated paper). */
export class UnresolvedDate extends Error {}

/** A text short enough to stand inside a sentence. */
export function quoted(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > 60 ? `“${plain.slice(0, 57)}…”` : `“${plain}”`;
}
