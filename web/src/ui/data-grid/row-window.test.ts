import { ROW_HEIGHT, rowRuns, scrollToRow, VIRTUAL_FROM } from './row-window.js';

const atTop = { scrollTop: 0, height: 340 };
const drawn = (runs: ReturnType<typeof rowRuns>) => runs.filter(({ isGap }) => !isGap);

it('up to 199 rows all are drawn, from 200 on only those in sight', () => {
  expect(rowRuns(VIRTUAL_FROM - 1, atTop, null)).toEqual([{ from: 0, to: 199, isGap: false }]);
  expect(drawn(rowRuns(VIRTUAL_FROM, atTop, null))).toEqual([{ from: 0, to: 20, isGap: false }]);
});

it('as much is drawn of ten thousand rows as of two hundred', () => {
  const inTheMiddle = { scrollTop: 5000 * ROW_HEIGHT, height: 340 };
  expect(drawn(rowRuns(10_000, inTheMiddle, null))).toEqual([{ from: 4990, to: 5020, isGap: false }]);
});

it('runs and gaps together are every row once', () => {
  const runs = rowRuns(1000, { scrollTop: 9000, height: 340 }, 3);
  expect(runs[0]!.from).toBe(0);
  expect(runs.at(-1)!.to).toBe(1000);
  expect(runs.slice(1).map(({ from }) => from)).toEqual(runs.slice(0, -1).map(({ to }) => to));
});

it.each([[3], [999]])('row %i keeps the focus although it is far out of sight', (focused) => {
  expect(drawn(rowRuns(1000, { scrollTop: 9000, height: 340 }, focused))).toContainEqual({
    from: focused,
    to: focused + 1,
    isGap: false,
  });
});

it('a row under the lower edge comes up just so far that the heading does not push it out again', () => {
  expect(scrollToRow(10, atTop, 30)).toBe(11 * ROW_HEIGHT - 310);
  expect(scrollToRow(9, atTop, 0)).toBe(0);
});

it('a row above comes down to the heading', () => {
  expect(scrollToRow(2, { scrollTop: 500, height: 340 }, 30)).toBe(2 * ROW_HEIGHT);
});
