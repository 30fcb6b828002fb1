import type { PackAudience, PackContent, RecordRef } from '@gantry/shared/packs/pack-content';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HASH_SHOWN = 12;

export const AUDIENCE_WORDS: Record<PackAudience, string> = {
  FULL: 'Full, with exempt records',
  OFFICIAL: 'Official',
  PUBLIC: 'Public',
};

/** Example: `2017-11-24` is "24 Nov 2017". */
export function dayWords(day: string): string {
  const [year = '', month = '1', of = ''] = day.split('-');
  return `${Number(of)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Example: "Edition 1.0"; "Draft" until it is issued. */
export function editionWords({ edition }: PackContent): string {
  return edition === 'draft' ? 'Draft' : `Edition ${edition}`;
}

/** What stands at the foot of everything: "Board pack · Edition 1.0 · as at 24 Nov 2017 · 3f5a9c0b12de". */
export function footWords(content: PackContent, hash: string): string {
  return [
    content.title,
    editionWords(content),
    `as at ${dayWords(content.asAt.day)}`,
    hash.slice(0, HASH_SHOWN),
  ].join(' · ');
}

/** Where a record is shown as it stood when the pack was read; null where links would lead nowhere. */
export function addressOf({ webAddress, asAt }: PackContent, ref: RecordRef | undefined): string | null {
  if (webAddress === null || ref === undefined) return null;
  return `${webAddress.replace(/\/+$/, '')}${ref.path}?asAt=${encodeURIComponent(asAt.instant)}`;
}
