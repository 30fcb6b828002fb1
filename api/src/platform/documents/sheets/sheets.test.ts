import { createHash } from 'node:crypto';
import { canonicalJson } from '@gantry/shared/packs/canonical-json';
import type { PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { samplePack } from '@gantry/shared/packs/test/sample-pack';
import { readXlsx } from 'hucre/xlsx';
import { readOwnZip } from '../../zip/zip.js';
import { packHash } from '../packs/pack-hash.js';
import { writeCsv } from './csv.js';
import { sheetName } from './workbook.js';
import { writePackCsv } from './write-pack-csv.js';
import { writePackXlsx } from './write-pack-xlsx.js';

const pack = samplePack({}, { milestones: 30, risks: 10 });
const RISKY = ['=1+1', '+44', '-5 days', '@SUM(A1)', '=HYPERLINK("https://evil.example","x")'];

function risky(): PackContent {
  const table: PackTable = {
    kind: 'table',
    key: 'risky',
    title: "Risk: who's [in] / out? A title that goes on and on",
    columns: [
      { key: 'text', title: 'Text', kind: 'text', width: 2 },
      { key: 'due', title: 'Due', kind: 'date', width: 1 },
      { key: 'cost', title: 'Cost', kind: 'number', width: 1 },
    ],
    rows: RISKY.map((text, i) => [
      { kind: 'text', text },
      i === 0
        ? { kind: 'date', text: '8 Mar 2018', day: '2018-03-08' }
        : { kind: 'date', text: 'Oct/Nov 18', day: null },
      i === 0 ? { kind: 'number', text: '-£5', value: -5 } : { kind: 'number', text: 'TBC', value: null },
    ]),
    emptyText: 'Nothing.',
  };
  const again = { ...table, key: 'again' };
  return { ...pack, sections: [{ kind: 'RISKS', heading: 'Risks', blocks: [table, again] }] };
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

describe('a pack as a workbook', () => {
  it('is the same bytes on every run', async () => {
    expect(same(await writePackXlsx(pack), await writePackXlsx(structuredClone(pack)))).toBe(true);
  });

  it('begins with what edition it is, and has a sheet for each table, none of them hidden', async () => {
    const { sheets } = await readXlsx(await writePackXlsx(pack));
    expect(sheets[0]!.name).toBe('About this edition');
    const about = sheets[0]!.rows.map((row) => row.slice(0, 2).join(': '));
    expect(about).toContain('Edition: Edition 1.0');
    expect(about).toContain(`SHA-256 of the content: ${packHash(pack)}`);
    expect(about).toContain('Left out: 2 risks: Exempt, paragraph 3: financial or business affairs');
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Milestones', 'Risks', 'Scenarios']),
    );
    const workbook = readOwnZip(await writePackXlsx(pack))
      .get('xl/workbook.xml')!
      .toString('utf8');
    expect(workbook).not.toMatch(/state="(very)?[hH]idden"/);
  });

  it('writes a certain day as a date and a number as a number, with the printed words beside them', async () => {
    const book = await readXlsx(await writePackXlsx(risky()), { readStyles: true });
    const [, head, first, second] = book.sheets[1]!.rows;
    expect(head).toEqual(['Text', 'Due', 'Due: day', 'Cost', 'Cost: number']);
    expect(first).toEqual(['=1+1', '8 Mar 2018', new Date('2018-03-08T00:00:00Z'), '-£5', -5]);
    expect(second!.slice(1)).toEqual(expect.arrayContaining(['Oct/Nov 18', 'TBC']));
    expect(second![2] ?? null).toBeNull();
  });

  it('holds no formula, whatever a record begins with', async () => {
    const files = readOwnZip(await writePackXlsx(risky()));
    for (const [path, bytes] of files)
      if (path.startsWith('xl/worksheets/sheet')) expect(bytes.toString('utf8')).not.toMatch(/<f[ >]/);
    const { sheets } = await readXlsx(await writePackXlsx(risky()));
    expect(sheets[1]!.rows.slice(2).map((row) => row[0])).toEqual(RISKY);
  });

  it('filters, freezes and prints the header of every table', async () => {
    const files = readOwnZip(await writePackXlsx(risky()));
    const sheet = files.get('xl/worksheets/sheet2.xml')!.toString('utf8');
    expect(sheet).toContain('<autoFilter ref="A2:E7"/>');
    expect(sheet).toContain('ySplit="2"');
    const workbook = files.get('xl/workbook.xml')!.toString('utf8');
    expect(workbook).toContain("'About this edition'!$1:$1");
    expect(workbook).toContain("'Risk who''s in out A title that'!$2:$2");
  });

  it('gives status a word and a sign beside its fill', async () => {
    const { sheets } = await readXlsx(await writePackXlsx(pack));
    const milestones = sheets.find(({ name }) => name === 'Milestones')!;
    expect(milestones.rows.flat()).toContain('► On track');
  });

  it('names sheets as Excel takes them', () => {
    expect(sheetName('a/b: c?', new Set())).toBe('a b c');
    expect(sheetName('x'.repeat(31), new Set())).toHaveLength(31);
    expect(sheetName('x'.repeat(32), new Set())).toHaveLength(31);
    expect(sheetName('Risks', new Set(['risks']))).toBe('Risks (2)');
    expect(sheetName('x'.repeat(40), new Set(['x'.repeat(31)]))).toBe(`${'x'.repeat(27)} (2)`);
    expect(sheetName('History', new Set())).toBe('History (2)');
    expect(sheetName("''", new Set())).toBe('Sheet');
  });
});

describe('a pack as CSV', () => {
  const text = (files: ReadonlyMap<string, Buffer>, name: string) => files.get(name)!.toString('utf8');

  it('is the same bytes on every run, one file for each table', async () => {
    const bytes = await writePackCsv(pack);
    expect(same(bytes, await writePackCsv(structuredClone(pack)))).toBe(true);
    expect([...readOwnZip(bytes).keys()]).toEqual(
      expect.arrayContaining(['about.csv', 'milestones.csv', 'risks.csv']),
    );
  });

  it('says what a program can reckon with beside the printed words', async () => {
    const lines = text(readOwnZip(await writePackCsv(pack)), 'milestones.csv').split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffcode,milestone,workstream,baseline,baseline_day,expected,expected_day,slip_days,slip_days_value,status,status_colour,owner,record',
    );
    expect(lines[1]).toContain('26 Oct 2017,2017-10-26,0,0,On track,green');
    expect(lines[2]).toContain('26/10 – 15/11 (date TBC),,not known,,');
  });

  it('lets no words be taken for a formula, and leaves numbers alone', async () => {
    const lines = text(readOwnZip(await writePackCsv(risky())), 'risky.csv').split('\r\n');
    expect(lines[1]).toBe("'=1+1,8 Mar 2018,2018-03-08,'-£5,-5,");
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^"?'[=+\-@]/);
  });

  it('quotes what RFC 4180 wants quoted', () => {
    const line = (...fields: (string | number | null)[]) =>
      Buffer.from(writeCsv([fields]))
        .toString('utf8')
        .slice(1);
    expect(line('a,b', 'say "so"', 'two\nlines', ' edge', null, -5)).toBe(
      '"a,b","say ""so""","two\nlines"," edge",,-5\r\n',
    );
    expect(line('plain')).toBe('plain\r\n');
  });
});

it('the hash in a file is the sum of the content as it is stored', () => {
  expect(packHash(pack)).toBe(createHash('sha256').update(canonicalJson(pack)).digest('hex'));
});
