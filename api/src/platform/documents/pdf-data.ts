import type {
  Block,
  Cover,
  DocumentModel,
  OnePageLook,
  StatusSign,
  Table,
  Tone,
  Words,
} from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import { textWidth } from '@gantry/shared/timeline/text-metrics';
import { partsOf } from './parts.js';

/** Longer words than this may break; in a table, words that are wider than their column. */
const LONGEST_WORD = 24;
const MAY_BREAK = '\u200b';

/** A run with what applies to it; what does not is not there. */
interface PdfRun {
  text: string;
  bold?: true;
  italic?: true;
  href?: string;
  to?: string;
  sign?: StatusSign;
}
/** Words in one line that nothing applies to are a text. */
type PdfWords = string | PdfRun[];

/** Width between the margins in points, upright and across. */
const UPRIGHT = 470;
const ACROSS = 716;
/** What a table of few and of many columns is set in, as the template has it: its letters, and what a cell keeps free. */
const [PLAIN, SMALL] = [
  { size: 9.5, inset: 10 },
  { size: 8, inset: 8 },
];
const MANY_COLUMNS = 6;

/** The width of a letter in sizes of letters, roughly, and of how many lines a row may be torn between pages. */
const [LETTER, TALL] = [0.6, 12];

/** Whether a piece of a word stands in one line. */
type Fits = (piece: string) => boolean;
const isShort: Fits = (piece) => piece.length <= LONGEST_WORD || Array.from(piece).length <= LONGEST_WORD;

/** The document as the template reads it: every field there, every text in runs. */
export function pdfData(model: DocumentModel, spelled: (text: string) => string) {
  const shown = (text: string) => spelled(presentable(text));
  const plain = (text: string, fits = isShort) => spelled(breakable(presentable(text), fits));
  const runs = (words: Words, fits = isShort): PdfWords => {
    if (typeof words === 'string') return plain(words, fits);
    return words.map(({ text, isBold, isItalic, href, to, sign }) => ({
      text: plain(text, fits),
      ...(isBold && { bold: true as const }),
      ...(isItalic && { italic: true as const }),
      ...(href && { href }),
      ...(to && { to }),
      ...(sign && { sign }),
    }));
  };
  const table = ({ title, columns, rows, tones }: Table, isLandscape: boolean) => {
    const whole = columns.reduce((sum, { width }) => sum + width, 0);
    const { size, inset } = columns.length > MANY_COLUMNS ? SMALL : PLAIN;
    const rooms = columns.map(({ width }) => ((isLandscape ? ACROSS : UPRIGHT) * width) / whole - inset);
    const fits = rooms.map(
      (room): Fits =>
        (piece) =>
          textWidth(piece, size, true) <= room,
    );
    const isTall = (words: PdfWords, x: number) => {
      const text = typeof words === 'string' ? words : words.map((run) => run.text).join('');
      return (text.length * size * LETTER) / (rooms[x] ?? 1) + text.split('\n').length > TALL;
    };
    const cell = (words: PdfWords, tone: Tone | null, tall: boolean) =>
      tone === null && !tall ? words : { words, ...(tone && { tone }), ...(tall && { tall }) };
    return {
      kind: 'table',
      title: title === undefined ? null : plain(title),
      widths: columns.map(({ width }) => width),
      titles: columns.map((one, at) => plain(one.title, fits[at])),
      ends: columns.map(({ isNumber }) => isNumber ?? false),
      // One cell that may not be torn holds the whole row together.
      cells: rows.flatMap((row, y) => {
        const set = row.map((words, x) => runs(words, fits[x]));
        const tall = set.some(isTall);
        return set.map((words, x) => cell(words, tones?.[y]?.[x] ?? null, tall));
      }),
    };
  };
  const block = (one: Block, isLandscape: boolean) => {
    switch (one.kind) {
      case 'heading':
        return { ...one, text: plain(one.text), anchor: one.anchor ?? null };
      case 'paragraph':
        return {
          kind: one.kind,
          text: runs(one.text),
          aside: one.isAside ?? false,
          foot: one.isFoot ?? false,
        };
      case 'list':
        return { kind: one.kind, numbered: one.isNumbered, items: one.items.map((item) => runs(item)) };
      case 'table':
        return table(one, isLandscape);
      case 'key-figures':
        return {
          kind: one.kind,
          items: one.items.map(({ label, value, note }) => ({
            label: plain(label),
            value: runs(value),
            note: note === null ? null : plain(note),
          })),
        };
      case 'definitions':
        return {
          kind: one.kind,
          items: one.items.map(({ term, text }) => ({ term: plain(term), text: runs(text) })),
        };
      case 'figure':
        return {
          ...one,
          svg: spelled(one.svg),
          aspect: aspectOf(one.svg),
          alt: shown(one.alt),
          caption: one.caption === null ? null : plain(one.caption),
          room: one.room === undefined ? null : [one.room.width, one.room.height],
        };
      default:
        return one;
    }
  };
  const [year, month, day] = model.createdOn.split('-').map(Number);
  return {
    title: shown(model.title),
    subject: shown(model.subject),
    edition: shown(model.edition),
    foot: model.isTitleAtFoot ? shown(model.title) : null,
    marking: shown(model.marking ?? ''),
    ...{ year, month, day },
    cover: model.cover === undefined ? null : coverOf(model.cover, shown),
    accent: model.cover?.accent ?? model.onePage?.accent ?? '#212b32',
    'one-page': model.onePage === undefined ? null : onePageOf(model.onePage, shown),
    // A document that begins with a sheet has its title there.
    titled: model.blocks[0]?.kind !== 'sheet',
    parts: partsOf(model.blocks).map(({ isLandscape, sheet, blocks }) => ({
      landscape: isLandscape,
      sheet: sheet === undefined ? null : { ...sheet, svg: spelled(sheet.svg), alt: shown(sheet.alt) },
      blocks: sheet === undefined ? blocks.map((one) => block(one, isLandscape)) : [],
    })),
  };
}

function onePageOf({ paper, letters, organisation, facts }: OnePageLook, shown: (text: string) => string) {
  return { paper: paper.toLowerCase(), letters, organisation: shown(organisation), facts: shown(facts) };
}

function coverOf({ organisation, logo, facts, text }: Cover, shown: (text: string) => string) {
  return {
    organisation: shown(organisation),
    logo: logo === null ? null : { png: [...Buffer.from(logo.png, 'base64')], alt: shown(logo.alt) },
    facts: facts.map((one) => ({ term: shown(one.term), text: shown(one.text) })),
    text: text === null ? null : shown(text),
  };
}

/** How much wider than high a drawing is. */
export function aspectOf(svg: string): number {
  const [, , width = 4, height = 3] =
    /viewBox\s*=\s*["']([^"']+)["']/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  return width / height;
}

function breakable(text: string, fits: Fits): string {
  return text.replace(/\S+/gu, (word) => {
    if (fits(word)) return word;
    const parts: string[] = [];
    let part = '';
    for (const letter of word) {
      if (part !== '' && !fits(part + letter)) {
        parts.push(part);
        part = '';
      }
      part += letter;
    }
    return [...parts, part].join(MAY_BREAK);
  });
}
