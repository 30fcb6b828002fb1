import { columnWidths } from '@gantry/shared/packs/column-widths';
import type { PackCell, PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { editionWords } from '@gantry/shared/packs/pack-words';
import { packHash } from '../packs/pack-hash.js';
import { addressOf, footLine } from '../packs/pack-lines.js';
import { BAND_LOOK, RAG_LOOK } from '../rag-look.js';
import { aboutLines, tablesOf } from './pack-tables.js';
import { CHARACTER, type Sheet, type SheetCell, sheetName, writeWorkbook } from './workbook.js';

const EMPTY: SheetCell = { kind: 'empty' };
const SHEET_WIDTH = 190;
const [NARROWEST, WIDEST] = [9, 70];
const DAY_WIDTH = 13;

/**
 * A pack as a workbook: a sheet that says what edition it is, then one for each table. Dates are dates and numbers numbers,
 * with the words that were printed beside them; nothing is a formula. The same content gives the same bytes.
 */
export async function writePackXlsx(content: PackContent): Promise<Uint8Array> {
  const hash = packHash(content);
  const taken = new Set<string>();
  const named = (wanted: string) => {
    const name = sheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const about: Sheet = { ...aboutSheet(content, hash), name: named('About this edition') };
  const sheets = tablesOf(content).map(({ section, table }) => ({
    ...tableSheet(content, section, table),
    name: named(table.title),
  }));
  return writeWorkbook(
    { title: content.title, subject: footLine(content, hash), instant: content.asAt.instant },
    [about, ...sheets, ...heatMapSheets(content).map((sheet) => ({ ...sheet, name: named(sheet.name) }))],
  );
}

const text = (words: string, look?: SheetCell['look']): SheetCell => ({ kind: 'text', text: words, look });

function aboutSheet(content: PackContent, hash: string): Sheet {
  const tables = tablesOf(content).map(({ section, table }): SheetCell[] => [
    text('Sheet'),
    text(`${table.title} (${section}), ${table.rows.length} rows`),
  ]);
  return {
    name: 'About this edition',
    widths: [30, 100],
    title: [],
    head: ['About this edition', editionWords(content.edition)],
    rows: [...aboutLines(content, hash).map(([name, said]) => [text(name), text(said)]), ...tables],
  };
}

/** A column for the words and, for dates and numbers, one beside it for what can be reckoned with. */
function tableSheet(content: PackContent, section: string, table: PackTable): Sheet {
  const own = columnWidths(table, { width: SHEET_WIDTH * CHARACTER, size: 10, padding: 2 * CHARACTER });
  const widths = table.columns.flatMap(({ kind, title }, at) => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, (own[at] ?? 0) / CHARACTER));
    const beside = Math.max(NARROWEST, ...title.split(/\s+/).map((word) => word.length + 3));
    return kind === 'date'
      ? [width, Math.max(beside, DAY_WIDTH)]
      : kind === 'number'
        ? [width, beside]
        : [width];
  });
  const head = table.columns.flatMap(({ kind, title }) =>
    kind === 'date' ? [title, `${title}: day`] : kind === 'number' ? [title, `${title}: number`] : [title],
  );
  return {
    name: table.title,
    widths,
    title: [section === table.title ? table.title : `${section}: ${table.title}`],
    head,
    rows:
      table.rows.length === 0
        ? [[{ ...text(table.emptyText), isOneLine: true }]]
        : table.rows.map((row) => row.flatMap((cell) => cellsOf(content, cell))),
  };
}

function cellsOf(content: PackContent, cell: PackCell): SheetCell[] {
  const said = { ...text(cell.text), link: addressOf(content, cell.ref) };
  switch (cell.kind) {
    case 'text':
      return [said];
    case 'date':
      return [said, cell.day === null ? EMPTY : { kind: 'day', day: cell.day }];
    case 'number':
      return [said, cell.value === null ? EMPTY : { kind: 'number', value: cell.value }];
    case 'rag': {
      const { fill, ink, sign } = RAG_LOOK[cell.rag];
      return [{ ...said, ...text(`${sign} ${cell.text}`, { fill, ink }) }];
    }
  }
}

/** A heat map as a list of its cells that hold something, so that it can be sorted. */
function heatMapSheets(content: PackContent): Sheet[] {
  return content.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): Sheet[] =>
      block.kind === 'heat-map'
        ? [
            {
              name: block.title,
              widths: [12, 12, 14, 12, 90],
              title: [block.title, block.alt],
              head: ['Likelihood', 'Consequence', 'Band', 'How many', 'Which'],
              rows: block.cells.flatMap((row, i) =>
                row.flatMap(({ band, codes }, j): SheetCell[][] => [
                  [
                    { kind: 'number', value: 5 - i },
                    { kind: 'number', value: j + 1 },
                    text(BAND_LOOK[band].word, BAND_LOOK[band]),
                    { kind: 'number', value: codes.length },
                    text(codes.join(', ')),
                  ],
                ]),
              ),
            },
          ]
        : [],
    ),
  );
}
