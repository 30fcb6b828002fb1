import type {
  AgendaClassification,
  AgendaItemPurpose,
  AgendaItemResult,
  AgendaPart,
} from '../../../generated/graphql.js';
import type { AgendaItem } from '../api/agenda.js';

export const PURPOSE_WORDS: Record<AgendaItemPurpose, string> = {
  FOR_DECISION: 'For decision',
  FOR_APPROVAL: 'For approval',
  FOR_DISCUSSION: 'For discussion',
  FOR_ASSURANCE: 'For assurance',
  FOR_INFORMATION: 'To note',
};
export const RESULT_WORDS: Record<AgendaItemResult, string> = {
  DECIDED: 'Decided',
  NOTED: 'Noted',
  DISCUSSED: 'Discussed',
  DEFERRED: 'Deferred',
  NOT_REACHED: 'Not reached',
};
export const PART_WORDS: Record<AgendaPart, string> = {
  PART_1: 'Part 1, in public',
  PART_2: 'Part 2, exempt',
};
export const CLASS_WORDS: Record<AgendaClassification, string> = {
  OPEN: 'Open: everybody',
  OFFICIAL: 'Official: people with a role',
  EXEMPT: 'Exempt: Part 2',
};

export const optionsOf = <Word extends string>(words: Record<Word, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

/** What a reader calls an item; of a withheld one without a public title, that it is withheld. */
export function titleOf(item: Pick<AgendaItem, 'title'>): string {
  return item.title ?? 'Exempt item';
}

/** "Withheld: paragraph 3 of Schedule 12A, commercial terms". */
export function withheldWords({ exemptParagraph, exemptReason }: AgendaItem): string {
  return `Withheld: paragraph ${exemptParagraph} of Schedule 12A, ${exemptReason}`;
}
