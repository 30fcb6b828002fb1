import type { PackContent, PackWithheld } from '../pack-content.js';
import { asAtWords, editionWords, PACK_AUDIENCE_WORDS } from '../pack-words.js';
import { shortWords } from './fit-page.js';

/** Where what a page has no room for is told. */
export const WHERE_THE_REST_IS =
  'Every list whole, sources and what ends in “…”: in the web page and the workbook of this edition, and in the board pack.';

/**
 * The line below the title of a page.
 * Example: "Kent and Medway STP · November 2017 · as at 24 Nov 2017, 16:30 · Edition 1.0 · Official edition · OFFICIAL".
 */
export function headFacts(content: PackContent): string {
  const { programme, occasion, asAt, edition, reason, audience, branding } = content;
  return [
    programme.name,
    occasion,
    `as at ${asAtWords(asAt)}`,
    editionWords(edition),
    reason === null ? null : `corrected: ${shortWords(reason, 90)}`,
    `${PACK_AUDIENCE_WORDS[audience]} audience`,
    branding.marking[audience],
  ]
    .filter((one) => one !== null && one !== '')
    .join(' · ');
}

/**
 * How many records an audience does not get, by sort; the reasons stand where there is room for them.
 * Example: "Left out for this audience: 2 of the risks, 1 of the decisions."
 */
export function withheldWords(withheld: readonly PackWithheld[]): string {
  if (withheld.length === 0) return 'Nothing was left out for this audience.';
  const counts = new Map<string, number>();
  for (const { what, count } of withheld) counts.set(what, (counts.get(what) ?? 0) + count);
  const told = [...counts].map(([what, count]) => `${count} of the ${what}`);
  return `Left out for this audience: ${told.join(', ')}.`;
}
