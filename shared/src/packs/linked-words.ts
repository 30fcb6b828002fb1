import type { Run } from '../documents/document.js';
import { isWebAddress } from '../documents/document-problems.js';
import type { PackContent, RecordRef } from './pack-content.js';
import { recordAddress } from './pack-words.js';

/** The words, as a link to their record where there is a web address to lead to. */
export function linkedWords(text: string, ref: RecordRef | undefined, content: PackContent): [Run] {
  const href = ref === undefined ? null : recordAddress(content, ref.path);
  return href === null || !isWebAddress(href) ? [{ text }] : [{ text, href }];
}
