import type { Block } from '../documents/document.js';
import { PACK_AUDIENCES, type PackAudience, type PackContent } from './pack-content.js';
import { asAtWords, editionWords, PACK_AUDIENCE_WORDS } from './pack-words.js';

const SEES: Record<PackAudience, string> = {
  FULL: 'holds what those see who may read exempt records of the programme',
  OFFICIAL: 'holds what every reader of the programme sees',
  PUBLIC: 'holds what anybody sees',
};

/** The last page: what this edition was made from, what it leaves out and why, and how to check that it is the one issued. */
export function imprintBlocks(content: PackContent, hash: string): Block[] {
  const { audience, withheld, webAddress, programme } = content;
  const others = PACK_AUDIENCES.filter((one) => one !== audience);
  return [
    { kind: 'heading', level: 1, text: 'About this edition', anchor: 'about-this-edition' },
    {
      kind: 'definitions',
      items: [
        { term: 'Edition', text: `${editionWords(content.edition)}, ${content.title}` },
        ...(content.reason === null ? [] : [{ term: 'What was corrected', text: content.reason }]),
        {
          term: 'Read at',
          text: `${asAtWords(content.asAt)} by the clock in London (${content.asAt.instant}). Every figure and every row is taken from the record as it stood at that moment.`,
        },
        {
          term: 'Audience',
          text: `${PACK_AUDIENCE_WORDS[audience]}: it ${SEES[audience]}.`,
        },
        { term: 'Fingerprint of the content (SHA-256)', text: hash },
      ],
    },
    { kind: 'heading', level: 2, text: 'Left out of this edition' },
    withheld.length === 0
      ? { kind: 'paragraph', text: 'Nothing was left out for this audience.' }
      : {
          kind: 'table',
          title: 'What was left out for this audience, by reason',
          columns: [
            { title: 'Reason', width: 4 },
            { title: 'What', width: 2 },
            { title: 'How many', width: 1, isNumber: true },
          ],
          hasRowHeads: true,
          rows: withheld.map(({ reason, what, count }) => [reason, what, String(count)]),
        },
    { kind: 'heading', level: 2, text: 'Other editions' },
    {
      kind: 'list',
      isNumbered: false,
      items: others.map((one) => `The ${PACK_AUDIENCE_WORDS[one].toLowerCase()} edition ${SEES[one]}.`),
    },
    {
      kind: 'paragraph',
      text:
        webAddress === null
          ? 'All editions are kept with the programme, under Packs.'
          : [
              { text: 'All editions are kept with the programme, under Packs: ' },
              { text: `${webAddress}/p/${programme.code}`, href: `${webAddress}/p/${programme.code}` },
            ],
    },
  ];
}
