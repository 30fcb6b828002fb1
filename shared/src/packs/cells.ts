import { RAG_WORDS, type Rag } from '../rag/rag.js';
import type { PackBlock, PackCell, PackColumn, PackTable, RecordRef } from './pack-content.js';
import type { PackDate } from './pack-rows.js';

export function textCell(text: string | null, ref?: RecordRef | null): PackCell {
  return { kind: 'text', text: text ?? '', ...(ref ? { ref } : {}) };
}

export function dateCell(date: PackDate | null): PackCell {
  return { kind: 'date', text: date?.text ?? '', day: date?.day ?? null };
}

/** Nothing known is an empty cell, never a zero. */
export function numberCell(value: number | null, text = value === null ? '' : String(value)): PackCell {
  return { kind: 'number', text, value };
}

export function ragCell(rag: Rag | 'stale' | null, more = ''): PackCell {
  if (rag === null) return { kind: 'text', text: more };
  const word = rag === 'stale' ? 'Stale' : RAG_WORDS[rag];
  return { kind: 'rag', rag, text: more === '' ? word : `${word}${more}` };
}

type ColumnSpec = readonly [key: string, title: string, kind: PackColumn['kind'], width: number];

/** A table of the pack; its columns as key, title, kind and width. */
export function packTable(
  key: string,
  title: string,
  columns: readonly ColumnSpec[],
  rows: PackTable['rows'],
  emptyText: string,
): PackTable {
  return {
    kind: 'table',
    key,
    title,
    columns: columns.map(([columnKey, columnTitle, kind, width]) => ({
      key: columnKey,
      title: columnTitle,
      kind,
      width,
    })),
    rows,
    emptyText,
  };
}

/** Words that were written with empty lines between them, a paragraph each. */
export function paragraphs(text: string, isComment: boolean): PackBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', text: part, ...(isComment ? { isComment } : {}) }));
}

const POINT = /^[-*] +(?=\S)/;

/**
 * Words as a summary is written: an empty line begins a new paragraph, and lines that begin with "- " or "* " are a list.
 * Nothing else is read as a sign. Example: "We ask:\n- money\n- time" is a paragraph and a list of two.
 */
export function writtenBlocks(text: string): PackBlock[] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const runs: { isList: boolean; lines: string[] }[] = [];
    for (const line of part.split('\n').map((one) => one.trim())) {
      if (line === '') continue;
      const isList = POINT.test(line);
      const last = runs.at(-1);
      if (last?.isList === isList) last.lines.push(line);
      else runs.push({ isList, lines: [line] });
    }
    return runs.map(
      ({ isList, lines }): PackBlock =>
        isList
          ? {
              kind: 'list',
              isNumbered: false,
              items: lines.map((line) => ({ text: line.replace(POINT, '') })),
            }
          : { kind: 'paragraph', text: lines.join('\n') },
    );
  });
}

/** "1 item", "2 items". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
