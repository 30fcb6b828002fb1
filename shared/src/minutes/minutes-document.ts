import type { Block, DocumentModel } from '../documents/document.js';
import type { MinutesState } from './minutes-rules.js';

export interface MinutesFacts {
  title: string;
  body: string;
  heldOn: string | null;
  state: MinutesState;
  approvedAt: string | null;
  approvedOn: string | null;
  approvalNote: string | null;
  signedBy: string | null;
  signedOn: string | null;
  blocks: readonly {
    itemNumber: number | null;
    kind: string;
    heading: string;
    text: string | null;
    isExempt: boolean;
    withheldBecause: string | null;
  }[];
  isPublic: boolean;
  /** The day of the office, as `2018-01-31`. */
  today: string;
}

const STATE_WORDS: Record<MinutesState, string> = {
  DRAFT: 'Draft. These minutes have not been approved.',
  CHAIR_CHECKED: 'Draft, checked by the chair. These minutes have not been approved.',
  APPROVED: 'Approved as a correct record.',
};

/**
 * The minutes as a document. The public edition says of an exempt item that it is withheld and why, and leaves exempt
 * business without an item out. Example: item 4, exempt under paragraph 3, keeps its number and loses title and text.
 */
export function minutesDocument(facts: MinutesFacts): DocumentModel {
  const { blocks, isPublic, state } = facts;
  const shown = blocks.filter(({ kind, isExempt }) => !isPublic || kind === 'ITEM' || !isExempt);
  return {
    title: `Minutes: ${facts.title}`,
    language: 'en-GB',
    subject: [facts.body, facts.heldOn && `held on ${facts.heldOn}`].filter(Boolean).join(', '),
    edition: [isPublic ? 'Public edition' : 'Full edition', state === 'APPROVED' ? 'approved' : 'draft'].join(
      ', ',
    ),
    marking: !isPublic && blocks.some(({ isExempt }) => isExempt) ? 'Contains exempt information' : null,
    createdOn: facts.today,
    blocks: [
      { kind: 'paragraph', text: [{ text: STATE_WORDS[state], isBold: state !== 'APPROVED' }] },
      ...shown.flatMap((block) => blockOf(block, isPublic)),
      ...record(facts),
    ],
  };
}

function blockOf(block: MinutesFacts['blocks'][number], isPublic: boolean): Block[] {
  const number = block.itemNumber === null ? '' : `${block.itemNumber}. `;
  if ((isPublic && block.isExempt) || block.text === null)
    return [
      { kind: 'heading', level: 1, text: `${number}${isPublic ? 'Exempt item' : block.heading}` },
      {
        kind: 'paragraph',
        text: [{ text: `Withheld. ${block.withheldBecause ?? ''}`.trim(), isItalic: true }],
      },
    ];
  const paragraphs = block.text.split(/\n\s*\n/u).filter((one) => one.trim() !== '');
  return [
    { kind: 'heading', level: 1, text: `${number}${block.heading}` },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text: runsOf(text.trim()) })),
  ];
}

/** What was decided and who acts catches the eye. */
function runsOf(text: string) {
  const found = /^(?:Decision|Action|Condition) [^:]{1,60}:/u.exec(text);
  if (!found) return text;
  return [{ text: found[0], isBold: true }, { text: text.slice(found[0].length) }];
}

function record(facts: MinutesFacts): Block[] {
  if (facts.state !== 'APPROVED') return [];
  const items = [
    {
      term: 'Approved',
      text:
        [facts.approvedAt && `At ${facts.approvedAt}`, facts.approvedOn].filter(Boolean).join(', ') || 'Yes',
    },
    ...(facts.approvalNote ? [{ term: 'Corrections', text: facts.approvalNote }] : []),
    {
      term: 'Signed',
      text: facts.signedBy ? `${facts.signedBy}, ${facts.signedOn}` : 'Not signed yet',
    },
  ];
  return [
    { kind: 'heading', level: 1, text: 'Record' },
    { kind: 'definitions', items },
  ];
}
