import { textWidth } from '../timeline/text-metrics.js';
import { columnWidths } from './column-widths.js';
import type { PackCell, PackColumn, PackTable } from './pack-content.js';

const ROOM = { width: 400, size: 10, padding: 10 };
const text = (words: string): PackCell => ({ kind: 'text', text: words });
const column = (title: string, width: number, kind: PackColumn['kind'] = 'text'): PackColumn => ({
  ...{ key: title.toLowerCase(), title, kind, width },
});
const table = (columns: PackColumn[], rows: PackCell[][]): PackTable => ({
  ...{ kind: 'table', key: 'some', title: 'Some', emptyText: 'None.', columns, rows },
});
const long = text('Assurance of the capital case before the Joint Committee meets in January. '.repeat(3));
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

describe('the columns of a table', () => {
  it('fill its room by their shares where all have much to say', () => {
    const [first, second] = columnWidths(table([column('A', 1), column('B', 3)], [[long, long]]), ROOM);
    expect([first, second]).toEqual([expect.closeTo(100), expect.closeTo(300)]);
  });

  it('are none narrower than the longest word, of the head too', () => {
    const columns = [column('Consequences', 0.1), column('What', 5)];
    const [first = 0, second = 0] = columnWidths(table(columns, [[text('3'), long]]), ROOM);
    expect(first).toBeGreaterThan(textWidth('Consequences', 10, true) + ROOM.padding);
    expect(first + second).toBeCloseTo(ROOM.width);
  });

  it('leave room that they cannot use to those who can', () => {
    const columns = [column('Note', 1), column('A', 1), column('B', 1)];
    const [note = 0, first, second] = columnWidths(table(columns, [[text(''), long, long]]), ROOM);
    expect(note).toBeLessThan(40);
    expect(first).toBeCloseTo((ROOM.width - note) / 2);
    expect(second).toBeCloseTo(first ?? 0);
  });

  it('keep a status and a day in one line', () => {
    const columns = [column('Status', 0.1, 'rag'), column('When', 0.1, 'date'), column('What', 9)];
    const row: PackCell[] = [
      { kind: 'rag', text: 'Off track', rag: 'red' },
      { kind: 'date', text: '30 Nov 2017', day: '2017-11-30' },
      long,
    ];
    const [status, when] = columnWidths(table(columns, [row]), ROOM);
    expect(status).toBeGreaterThan(textWidth('Off track', 10, true) + 10 + ROOM.padding);
    expect(when).toBeGreaterThan(textWidth('30 Nov 2017', 10) + ROOM.padding);
  });

  it('share what there is where even the longest words do not fit', () => {
    const columns = Array.from({ length: 12 }, (_, at) => column(`Consequences${at}`, 1));
    const widths = columnWidths(table(columns, []), ROOM);
    expect(sum(widths)).toBeCloseTo(ROOM.width);
    expect(Math.min(...widths)).toBeGreaterThan(30);
  });

  it('are as wide as the table where nothing is long', () => {
    expect(sum(columnWidths(table([column('A', 1), column('B', 2)], []), ROOM))).toBeCloseTo(ROOM.width);
  });
});
