import type { Block, DocumentModel, Run, Words } from '../documents/document.js';
import type { AgendaPart, ItemPurpose } from './agenda-rules.js';

export interface PrintedFile {
  /** The id of this version of the paper. */
  id: string;
  fileName: string;
  version: number;
  sizeBytes: number;
  sha256: string;
}

export interface PrintedPaper {
  title: string;
  author: string | null;
  sponsor: string | null;
  /** How and when it goes out, as a sentence. */
  publication: string;
  /** The newest file; null where none is handed in. */
  file: PrintedFile | null;
}

export interface PrintedItem {
  number: number | null;
  startsAt: string | null;
  title: string | null;
  sectionId: string | null;
  purpose: ItemPurpose | null;
  presenter: string | null;
  decisionNeeded: string | null;
  recommendation: string | null;
  isWithheld: boolean;
  exemptParagraph: number | null;
  exemptReason: string | null;
  papers: readonly PrintedPaper[];
  /** Reports of the office to this item, each a document of its own. */
  reports: readonly DocumentModel[];
}

/** The agenda of a meeting as a document tells it. */
export interface PrintedAgenda {
  body: string;
  meeting: string;
  when: string;
  hours: string;
  venue: string | null;
  edition: 'FULL' | 'PUBLIC';
  /** The day that it is dated to, and the same in words. */
  on: string;
  onWords: string;
  /** Who may see it. */
  marking: string;
  sections: readonly { id: string; title: string; part: AgendaPart }[];
  items: readonly PrintedItem[];
}

const PURPOSES: Record<ItemPurpose, string> = {
  FOR_DECISION: 'For decision',
  FOR_APPROVAL: 'For approval',
  FOR_DISCUSSION: 'For discussion',
  FOR_ASSURANCE: 'For assurance',
  FOR_INFORMATION: 'To note',
};

/**
 * The agenda as a document. An item that its reader may not see stands with its number, its public title and the reason.
 * Example: item 3 under paragraph 3 reads "Exempt item. Withheld: paragraph 3 of Schedule 12A, terms under negotiation".
 */
export function agendaDocument(agenda: PrintedAgenda): DocumentModel {
  return documentOf('Agenda', agenda, [
    headOf(agenda),
    { kind: 'heading', level: 1, text: 'Agenda' },
    ...agendaBlocks(agenda),
  ]);
}

/**
 * The whole paper set: contents, the agenda, each item with its papers and reports, and every file with its sum, so that the
 * copy in somebody's hands can be told from another. What is withheld has its line on the agenda and nothing else.
 */
export function paperSetDocument(agenda: PrintedAgenda): DocumentModel {
  const files = filesOf(agenda.items);
  return documentOf('Papers', agenda, [
    headOf(agenda),
    { kind: 'contents', title: 'Contents' },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Agenda' },
    ...agendaBlocks(agenda),
    ...agenda.items.flatMap((item, at) => itemBlocks(item, at, files)),
    ...attachmentBlocks(files),
  ]);
}

function documentOf(what: string, agenda: PrintedAgenda, blocks: Block[]): DocumentModel {
  const edition = agenda.edition === 'PUBLIC' ? 'Public edition' : 'Full edition';
  return {
    title: `${what}: ${agenda.body}, ${agenda.when}`,
    language: 'en-GB',
    subject: `${agenda.meeting} of ${agenda.body}`,
    edition: `${edition}, as of ${agenda.onWords}`,
    marking: agenda.marking,
    createdOn: agenda.on,
    blocks,
  };
}

function headOf({ body, meeting, when, hours, venue, items }: PrintedAgenda): Block {
  const withheld = items.filter(({ isWithheld }) => isWithheld).length;
  const facts: [string, string][] = [
    ['Body', body],
    ['Meeting', meeting],
    ['Date', when],
    ['Time', hours],
    ['Place', venue ?? 'Not stated'],
  ];
  if (withheld > 0)
    facts.push([
      'Withheld',
      withheld === 1
        ? '1 exempt item, with its reason on the agenda'
        : `${withheld} exempt items, with their reasons on the agenda`,
    ]);
  return { kind: 'definitions', items: facts.map(([term, text]) => ({ term, text })) };
}

function agendaBlocks({ items, sections }: PrintedAgenda): Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: 'Nothing is on the agenda yet.' }];
  const bare = items.filter(({ sectionId }) => sectionId === null);
  return [
    ...(bare.length > 0 ? [tableOf(bare)] : []),
    ...sections.flatMap(({ id, title, part }): Block[] => {
      const own = items.filter(({ sectionId }) => sectionId === id);
      const words = part === 'PART_2' ? `${title} (Part 2, the public is excluded)` : title;
      return own.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words }, tableOf(own)];
    }),
  ];
}

function tableOf(items: readonly PrintedItem[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', width: 1 },
      { title: 'Time', width: 1.3 },
      { title: 'Item', width: 7 },
      { title: 'Purpose', width: 2 },
      { title: 'Presenter', width: 2.4 },
    ],
    rows: items.map((item) => [
      String(item.number ?? ''),
      item.startsAt ?? '',
      itemCell(item),
      item.purpose === null ? '' : PURPOSES[item.purpose],
      item.presenter ?? '',
    ]),
  };
}

function itemCell(item: PrintedItem): Words {
  const title: Run = { text: titleOf(item), isBold: true };
  if (item.isWithheld) return [title, { text: `\n${withheldWords(item)}` }];
  const lines = [item.decisionNeeded, item.recommendation && `Recommended: ${item.recommendation}`];
  return [title, { text: lines.map((line) => (line ? `\n${line}` : '')).join('') }];
}

const titleOf = ({ title }: PrintedItem) => title ?? 'Exempt item';
const withheldWords = ({ exemptParagraph, exemptReason }: PrintedItem) =>
  `Withheld: paragraph ${exemptParagraph} of Schedule 12A, ${exemptReason}`;

export interface NumberedFile {
  code: string;
  paper: PrintedPaper;
  item: PrintedItem;
  file: PrintedFile;
}

/** Files by the order of the agenda: A1, A2 and so on, so that a paper can point at its page. */
export function filesOf(items: readonly PrintedItem[]): NumberedFile[] {
  return items
    .flatMap((item) =>
      item.papers.flatMap((paper) => (paper.file === null ? [] : [{ item, paper, file: paper.file }])),
    )
    .map((one, at) => ({ code: `A${at + 1}`, ...one }));
}

function itemBlocks(item: PrintedItem, at: number, files: readonly NumberedFile[]): Block[] {
  if (item.isWithheld || item.papers.length + item.reports.length === 0) return [];
  const facts: [string, string | null][] = [
    ['Purpose', item.purpose && PURPOSES[item.purpose]],
    ['Presenter', item.presenter],
    ['Decision needed', item.decisionNeeded],
    ['Recommendation', item.recommendation],
  ];
  const known = facts.flatMap(([term, text]) => (text ? [{ term, text }] : []));
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: `${item.number ?? ''} ${titleOf(item)}`.trim() },
    ...(known.length > 0 ? [{ kind: 'definitions', items: known } as const] : []),
    ...item.papers.flatMap((paper) => paperBlocks(paper, files)),
    ...item.reports.flatMap((report, n) => reportBlocks(report, `i${at}r${n}`)),
  ];
}

function paperBlocks(paper: PrintedPaper, files: readonly NumberedFile[]): Block[] {
  const found = files.find((one) => one.paper === paper);
  const facts: [string, Words | null][] = [
    ['Author', paper.author],
    ['Sponsor', paper.sponsor],
    ['Publication', paper.publication],
    [
      'Attachment',
      found
        ? [{ text: `${found.code}, ${found.file.fileName}`, to: anchorOf(found) }]
        : 'No file is handed in.',
    ],
  ];
  return [
    { kind: 'heading', level: 2, text: paper.title },
    { kind: 'definitions', items: facts.flatMap(([term, text]) => (text ? [{ term, text }] : [])) },
  ];
}

/** A report inside the set: its headings go below its title, and keep their links. */
function reportBlocks(report: DocumentModel, prefix: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: report.title },
    { kind: 'paragraph', text: `${report.subject}. ${report.edition}.` },
    ...report.blocks.flatMap((block): Block[] => {
      if (block.kind === 'contents' || block.kind === 'page-break') return [];
      if (block.kind !== 'heading') return [block];
      const { text, anchor } = block;
      return [
        {
          kind: 'heading',
          level: 3,
          text,
          ...(anchor ? { anchor: `${prefix}-${anchor}`.slice(0, 39) } : {}),
        },
      ];
    }),
  ];
}

function attachmentBlocks(files: readonly NumberedFile[]): Block[] {
  if (files.length === 0) return [];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Attachments' },
    {
      kind: 'paragraph',
      text: 'Files are handed out beside this set. The sum (SHA-256) tells whether a copy is the one that was handed in.',
    },
    ...files.flatMap(({ item, paper, ...found }): Block[] => [
      {
        kind: 'heading',
        level: 2,
        text: `${found.code} ${found.file.fileName}`,
        anchor: anchorOf(found),
      },
      {
        kind: 'definitions',
        items: [
          { term: 'Item', text: `${item.number ?? ''} ${titleOf(item)}`.trim() },
          { term: 'Paper', text: paper.title },
          { term: 'Version', text: String(found.file.version) },
          { term: 'Size', text: `${found.file.sizeBytes.toLocaleString('en-GB')} bytes` },
          // In two halves: a sum of 64 letters has no place to break a line.
          { term: 'SHA-256', text: `${found.file.sha256.slice(0, 32)}\n${found.file.sha256.slice(32)}` },
        ],
      },
    ]),
  ];
}

const anchorOf = ({ code }: Pick<NumberedFile, 'code'>) => `attachment-${code.toLowerCase()}`;
