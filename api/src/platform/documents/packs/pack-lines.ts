import type { PackContent, PackWithheld, RecordRef } from '@gantry/shared/packs/pack-content';
import { asAtWords, editionWords, recordAddress } from '@gantry/shared/packs/pack-words';

const HASH_SHOWN = 12;

/** What stands at the foot of everything: "Board pack · Edition 1.0 · as at 24 Nov 2017, 16:30 · 3f5a9c0b12de". */
export function footLine(content: PackContent, hash: string): string {
  return [
    content.title,
    editionWords(content.edition),
    `as at ${asAtWords(content.asAt)}`,
    hash.slice(0, HASH_SHOWN),
  ].join(' · ');
}

/** Example: "2 risks: Exempt, paragraph 3: financial or business affairs". */
export function withheldLine({ count, what, reason }: PackWithheld): string {
  return `${count} ${what}: ${reason}`;
}

/** Where a record is shown as it stood when the pack was read; null where links would lead nowhere. */
export function addressOf(content: PackContent, ref: RecordRef | undefined): string | null {
  return ref === undefined ? null : recordAddress(content, ref.path);
}
