import type { SensitiveEvent } from '../../../generated/graphql.js';

/** What is held back inside restricted periods, in the words of a form. */
export const SENSITIVE_WORDS: Record<SensitiveEvent, string> = {
  LAUNCH: 'It launches a consultation',
  RESULTS: 'It publishes results',
  CONTENTIOUS_DECISION: 'It is a contentious decision',
  CONSULTATION: 'It is a consultation, or its end',
};

/** How an item stands towards restricted periods, in a line. */
export function restrictedWords(item: {
  sensitiveEvent: SensitiveEvent | null;
  avoidsRestricted: boolean;
  restrictedNote: string | null;
}): string | null {
  const { sensitiveEvent, avoidsRestricted, restrictedNote } = item;
  const words = [
    sensitiveEvent && SENSITIVE_WORDS[sensitiveEvent],
    avoidsRestricted && 'It may not run inside one',
    restrictedNote && `Recorded: ${restrictedNote}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return words.length === 0 ? null : `${words.join('. ').replace(/\.$/, '')}.`;
}
