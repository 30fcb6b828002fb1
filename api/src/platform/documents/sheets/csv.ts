import { presentable } from '@gantry/shared/documents/presentable';

export type CsvField = string | number | null;

const MARK = '\ufeff';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** What a spreadsheet takes for the beginning of a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as RFC 4180 has them, with CRLF and the mark of UTF-8 that Excel needs. Words that a spreadsheet would reckon out get an
 * apostrophe in front; numbers are left as they are. Example: `=1+1` is written as `'=1+1`, the number -5 as `-5`.
 */
export function writeCsv(rows: readonly (readonly CsvField[])[]): Uint8Array {
  return Buffer.from(MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join(''), 'utf8');
}

function field(value: CsvField): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = presentable(value);
  const safe = LIKE_A_FORMULA.test(words) ? `'${words}` : words;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
