import type { Block, DocumentModel, Words } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';

/** Longer words than this would run over the edge of a column. */
const LONGEST_WORD = 24;
const MAY_BREAK = '\u200b';

interface PdfRun {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
  to: string | null;
}

/** The document as the template reads it: every field there, every text in runs. */
export function pdfData(model: DocumentModel, spelled: (text: string) => string) {
  const shown = (text: string) => spelled(presentable(text));
  const plain = (text: string) => spelled(breakable(presentable(text)));
  const runs = (words: Words): PdfRun[] =>
    (typeof words === 'string' ? [{ text: words }] : words).map((run) => ({
      text: plain(run.text),
      bold: run.isBold ?? false,
      italic: run.isItalic ?? false,
      href: run.href ?? null,
      to: run.to ?? null,
    }));
  const block = (one: Block) => {
    switch (one.kind) {
      case 'heading':
        return { ...one, text: plain(one.text), anchor: one.anchor ?? null };
      case 'paragraph':
        return { kind: one.kind, text: runs(one.text) };
      case 'list':
        return { kind: one.kind, numbered: one.isNumbered, items: one.items.map(runs) };
      case 'table':
        return {
          kind: one.kind,
          widths: one.columns.map(({ width }) => width),
          titles: one.columns.map(({ title }) => plain(title)),
          cells: one.rows.flat().map(runs),
        };
      case 'definitions':
        return {
          kind: one.kind,
          items: one.items.map(({ term, text }) => ({ term: plain(term), text: runs(text) })),
        };
      case 'figure':
        return { ...one, alt: shown(one.alt), caption: one.caption === null ? null : plain(one.caption) };
      default:
        return one;
    }
  };
  const [year, month, day] = model.createdOn.split('-').map(Number);
  return {
    title: shown(model.title),
    subject: shown(model.subject),
    edition: shown(model.edition),
    marking: shown(model.marking ?? ''),
    ...{ year, month, day },
    blocks: model.blocks.map(block),
  };
}

function breakable(text: string): string {
  return text.replace(/\S{25,}/gu, (word) => {
    const letters = Array.from(word);
    const parts: string[] = [];
    for (let at = 0; at < letters.length; at += LONGEST_WORD)
      parts.push(letters.slice(at, at + LONGEST_WORD).join(''));
    return parts.join(MAY_BREAK);
  });
}
