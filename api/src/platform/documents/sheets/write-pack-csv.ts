import type { PackCell, PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { writeZip } from '../../zip/zip.js';
import { packHash } from '../packs/pack-hash.js';
import { addressOf } from '../packs/pack-lines.js';
import { type CsvField, writeCsv } from './csv.js';
import { aboutLines, reckoned, tablesOf } from './pack-tables.js';

/** What the second column of a kind is called, after the name of the first. */
const BESIDE: Record<PackCell['kind'], string | null> = {
  text: null,
  date: 'day',
  number: 'value',
  rag: 'colour',
};

/**
 * A pack as an archive of CSV: `about.csv` and one file for each table, named by the table's key. Beside each date, number
 * and colour as printed stands the one that a program can reckon with. The same content gives the same bytes.
 */
export async function writePackCsv(content: PackContent): Promise<Uint8Array> {
  const about = writeCsv([['what', 'value'], ...aboutLines(content, packHash(content))]);
  const files = new Map<string, Uint8Array>([['about.csv', about]]);
  for (const { table } of tablesOf(content)) files.set(`${fileKey(table.key)}.csv`, tableCsv(content, table));
  return writeZip(files);
}

function tableCsv(content: PackContent, table: PackTable): Uint8Array {
  const head = table.columns.flatMap(({ key, kind }) =>
    BESIDE[kind] === null ? [key] : [key, `${key}_${BESIDE[kind]}`],
  );
  const rows = table.rows.map((row): CsvField[] => {
    const ref = row.find((cell) => cell.ref !== undefined)?.ref;
    return [
      ...row.flatMap((cell): CsvField[] =>
        BESIDE[cell.kind] === null ? [cell.text] : [cell.text, reckoned(cell)],
      ),
      ref === undefined ? null : (addressOf(content, ref) ?? ref.path),
    ];
  });
  return writeCsv([[...head, 'record'], ...rows]);
}

/** A key as the name of a file, whatever is in it. */
const fileKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9_-]+/g, '_') || 'table';
