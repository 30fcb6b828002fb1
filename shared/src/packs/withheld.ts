import type { PackWithheld } from './pack-content.js';

/** A record with what decides who may read it. */
export interface ClassedRecord {
  id: string;
  /** Such as "risks". */
  what: string;
  classification: 'OPEN' | 'OFFICIAL' | 'EXEMPT';
  exemptParagraph: number | null;
}

/** Part 1 of Schedule 12A to the Local Government Act 1972, in short. */
const PARAGRAPHS: Readonly<Record<number, string>> = {
  1: 'an individual',
  2: 'likely to reveal who an individual is',
  3: 'financial or business affairs',
  4: 'consultations or negotiations on labour relations',
  5: 'legal professional privilege',
  6: 'notices, orders and directions to come',
  7: 'prevention, investigation or prosecution of crime',
};

/**
 * How many records an audience does not get, by reason and sort, and never what they are called.
 * Example: two risks exempt under paragraph 3: "Exempt, paragraph 3: financial or business affairs", risks, 2.
 */
export function withheldOf(all: readonly ClassedRecord[], shown: ReadonlySet<string>): PackWithheld[] {
  const counts = new Map<string, PackWithheld>();
  for (const record of all) {
    if (shown.has(record.id)) continue;
    const reason = reasonOf(record);
    const key = `${reason}|${record.what}`;
    const known = counts.get(key);
    counts.set(key, { reason, what: record.what, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => a.reason.localeCompare(b.reason, 'en') || a.what.localeCompare(b.what, 'en'),
  );
}

function reasonOf({ classification, exemptParagraph }: ClassedRecord): string {
  if (classification !== 'EXEMPT') return 'Not published';
  const words = PARAGRAPHS[exemptParagraph ?? 0];
  return words === undefined ? 'Exempt' : `Exempt, paragraph ${exemptParagraph}: ${words}`;
}
