import { presentable } from '@gantry/shared/documents/presentable';
import { type CellStyle, writeXlsx } from 'hucre/xlsx';
import { readOwnZip, writeZip } from '../../zip/zip.js';
import { linesOf } from '../slides/slide-text.js';

/** A cell of a sheet. A day is YYYY-MM-DD and becomes a real date. */
export type SheetCell = (
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; day: string }
  | { kind: 'empty' }
  // It runs on over the empty cells beside it, however narrow its column is.
) & { isOneLine?: boolean; look?: { fill: string; ink: string; isBold?: boolean }; link?: string | null };

export interface Sheet {
  name: string;
  /** In characters. */
  widths: readonly number[];
  /** Above the head: what the sheet is of. */
  title: readonly string[];
  head: readonly string[];
  rows: readonly (readonly SheetCell[])[];
}

export interface WorkbookFacts {
  title: string;
  subject: string;
  /** An instant: the time in the file's properties. */
  instant: string;
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Points: how wide a character of a column's width is. */
export const CHARACTER = 5.25;
/** Points: how high a line is, and how high Excel lets a row be. */
const [ROW, TALLEST_ROW] = [13.5, 409];
const LONGEST_CELL = 32_767;
const HEAD: CellStyle = {
  font: { name: 'Arial', size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3E8EA' } },
  alignment: { vertical: 'top', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: 'AEB7BD' } } },
};
const PLAIN: CellStyle = { font: { name: 'Arial', size: 10 } };
const TITLE: CellStyle = { font: { name: 'Arial', size: 12, bold: true } };
/** What a spreadsheet would take for the beginning of a formula, should somebody edit the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** Sheets as an Excel file. No cell is a formula; the same sheets give the same bytes. */
export async function writeWorkbook(facts: WorkbookFacts, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const at = new Date(facts.instant);
  const bytes = await writeXlsx({
    properties: {
      title: presentable(facts.title),
      subject: presentable(facts.subject),
      creator: 'Gantry',
      lastModifiedBy: 'Gantry',
      created: at,
      modified: at,
    },
    defaultFont: { name: 'Arial', size: 10 },
    sheets: sheets.map(writeSheet),
  });
  return writeZip(corrected(readOwnZip(bytes), sheets));
}

/** The library names sheets in references without the quotes that a name of several words needs. */
function corrected(files: ReadonlyMap<string, Buffer>, sheets: readonly Sheet[]): Map<string, Uint8Array> {
  const result = new Map<string, Uint8Array>(files);
  const change = (path: string, make: (xml: string) => string) => {
    const content = files.get(path);
    if (content !== undefined) result.set(path, Buffer.from(make(content.toString('utf8')), 'utf8'));
  };
  change('xl/workbook.xml', (xml) =>
    xml.replace(
      /(<definedName [^>]*localSheetId="(\d+)"[^>]*>)[^<]*!([^<!]*)(?=<)/g,
      (_, head: string, at: string, range: string) =>
        `${head}'${escapedText(sheets[Number(at)]!.name.replaceAll("'", "''"))}'!${range}`,
    ),
  );
  change('docProps/app.xml', (xml) => xml.replace('<Application>hucre<', '<Application>Gantry<'));
  return result;
}

const escapedText = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number];
type WrittenCell = NonNullable<Written['cells']> extends Map<string, infer C> ? C : never;

function writeSheet({ name, widths, title, head, rows }: Sheet): Written {
  const above = title.length;
  const cells = new Map<string, WrittenCell>();
  const values: (string | number | null)[][] = Array.from({ length: above + 1 + rows.length }, () => []);
  const put = (row: number, column: number, cell: SheetCell) => {
    const value = storedValue(cell);
    values[row]![column] = value;
    if (value === null && cell.look === undefined) return;
    cells.set(`${row},${column}`, {
      value,
      type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string',
      style: styleOf(cell),
      ...(cell.link == null ? {} : { hyperlink: { target: cell.link } }),
    });
  };
  title.forEach((words, row) => {
    values[row] = [presentable(words)];
    cells.set(`${row},0`, { value: presentable(words), type: 'string', style: row === 0 ? TITLE : PLAIN });
  });
  head.forEach((words, column) => {
    values[above]![column] = presentable(words);
    cells.set(`${above},${column}`, { value: presentable(words), type: 'string', style: HEAD });
  });
  rows.forEach((row, i) => {
    for (const [column, cell] of row.entries()) put(above + 1 + i, column, cell);
  });
  const last = `${columnName(Math.max(head.length, 1) - 1)}${above + 1 + rows.length}`;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: values,
    rowDefs: new Map(heightsOf(widths, [head, ...rows.map((row) => row.map(wordsOf))], above)),
    cells,
    ...(head.length === 0
      ? {}
      : { freezePane: { rows: above + 1 }, autoFilter: { range: `A${above + 1}:${last}` } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(head.length === 0 ? {} : { printTitlesRow: `$${above + 1}:$${above + 1}` }),
    },
  };
}

const wordsOf = (cell: SheetCell): string => (cell.kind === 'text' && !cell.isOneLine ? cell.text : '');

/** Rows as high as their words need; a program that opens the file does not reckon that out by itself. */
function heightsOf(
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  above: number,
): [number, { height: number }][] {
  return rows.flatMap((row, i): [number, { height: number }][] => {
    const lines = Math.max(
      1,
      ...row.map((words, column) => linesOf(words, (widths[column] ?? 10) * CHARACTER, 10, i === 0).length),
    );
    return lines === 1 ? [] : [[above + i, { height: Math.min(lines * ROW, TALLEST_ROW) }]];
  });
}

function storedValue(cell: SheetCell): string | number | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'number':
      return cell.value;
    case 'day':
      return (Date.parse(`${cell.day}T00:00:00Z`) - FIRST_DAY) / DAY_MS;
    case 'text':
      return cell.text === '' ? null : presentable(cell.text).slice(0, LONGEST_CELL);
  }
}

function styleOf(cell: SheetCell): CellStyle {
  const { look, link } = cell;
  const isRisky = cell.kind === 'text' && LIKE_A_FORMULA.test(cell.text);
  const ink = look?.ink ?? (link == null ? '#212b32' : '#1d5a96');
  return {
    font: {
      name: 'Arial',
      size: 10,
      bold: look?.isBold ?? false,
      underline: link != null,
      color: { rgb: rgb(ink) },
    },
    alignment: {
      vertical: 'top',
      wrapText: cell.kind === 'text' && !cell.isOneLine,
      horizontal: cell.kind === 'text' ? 'left' : 'right',
    },
    ...(look === undefined || look.fill === 'none'
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(look.fill) } } }),
    // Marked as text, so that it stays text when somebody opens the cell and leaves it again.
    ...(cell.kind === 'day' ? { numFmt: 'd mmm yyyy' } : isRisky ? { numFmt: '@' } : {}),
  };
}

const rgb = (colour: string) => colour.replace('#', '').toUpperCase();

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** A name that Excel takes, and that no other sheet of the file has: at most 31 letters, none of them `[]:*?/\`. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain =
    presentable(wanted)
      .replace(/[[\]:*?/\\\n]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet';
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = `${plain.slice(0, 31 - tail.length).trim()}${tail}`;
    // "History" is a name that Excel keeps for itself.
    if (!taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}
