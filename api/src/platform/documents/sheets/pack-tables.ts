import type { PackCell, PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { asAtWords, editionWords, PACK_AUDIENCE_WORDS } from '@gantry/shared/packs/pack-words';
import { withheldLine } from '../packs/pack-lines.js';

/** Every table of a pack, with the heading of the section that it stands in. */
export function tablesOf(content: PackContent): { section: string; table: PackTable }[] {
  return content.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ section: heading, table: block }] : [])),
  );
}

/** What a program can reckon with beside the words of a cell; null where nothing is certain. */
export function reckoned(cell: PackCell): string | number | null {
  switch (cell.kind) {
    case 'date':
      return cell.day;
    case 'number':
      return cell.value;
    case 'rag':
      return cell.rag;
    case 'text':
      return null;
  }
}

/** What an edition says of itself: a name and a value each. */
export function aboutLines(content: PackContent, hash: string): (readonly [string, string])[] {
  return [
    ['Title', content.title],
    ['Programme', content.programme.name],
    ['Edition', editionWords(content.edition)],
    ...(content.reason === null ? [] : [['What was corrected', content.reason] as const]),
    ['For', PACK_AUDIENCE_WORDS[content.audience]],
    ...(content.occasion === null ? [] : [['Occasion', content.occasion] as const]),
    ...(content.issuedBy === null ? [] : [['Issued by', content.issuedBy] as const]),
    ['Organisation', content.branding.organisation],
    ...(content.branding.marking[content.audience] === null
      ? []
      : [['Marking', content.branding.marking[content.audience]!] as const]),
    ['Everything is read as at', `${asAtWords(content.asAt)} (${content.asAt.instant})`],
    ['SHA-256 of the content', hash],
    ...(content.webAddress === null ? [] : [['Where it is kept', content.webAddress] as const]),
    ...content.withheld.map((each) => ['Left out', withheldLine(each)] as const),
    ...(content.withheld.length === 0 ? [['Left out', 'Nothing for these readers'] as const] : []),
  ];
}
