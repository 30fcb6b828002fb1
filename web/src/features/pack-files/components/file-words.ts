import type { TagTone } from '../../../ui/tag/tag.js';
import type { PackFile } from '../api/pack-files.js';

export const AUDIENCE_TITLES: Record<PackFile['audience'], { title: string; reader: string }> = {
  FULL: { title: 'Full', reader: 'with exempt records, for those who may read them' },
  OFFICIAL: { title: 'Official', reader: 'for people with a role' },
  PUBLIC: { title: 'Public', reader: 'for anybody' },
};

export const FORMAT_WORDS: Record<PackFile['format'], { title: string; about: string }> = {
  pdf: { title: 'PDF', about: 'To read and to print; a screen reader can follow it' },
  pptx: { title: 'PowerPoint', about: 'Slides with tables and shapes that can be changed' },
  docx: { title: 'Word', about: 'To go on writing in' },
  xlsx: { title: 'Excel', about: 'A sheet for each table, with real dates and numbers' },
  csv: { title: 'CSV', about: 'An archive with a file for each table, for programs' },
  html: { title: 'Web page', about: 'One page that needs nothing else' },
};

export const STATE_TAGS: Record<PackFile['state'], { words: string; tone: TagTone }> = {
  NOT_ASKED: { words: 'Not made yet', tone: 'grey' },
  WAITING: { words: 'Waits', tone: 'grey' },
  RUNNING: { words: 'Being made', tone: 'blue' },
  DONE: { words: 'There', tone: 'green' },
  FAILED: { words: 'Not made', tone: 'red' },
  CANCELLED: { words: 'Cancelled', tone: 'grey' },
};

/** Example: 213,892 bytes are "209 KB". */
export function sizeWords(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1_024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
