import type { Trend } from '../api/trends.js';
import { letterOf, trendCsv } from './trend-words.js';

const TREND: Trend = {
  ...{ itemId: 'decision', code: 'MS-021', title: 'Final decision', isProtected: false, moves: 0 },
  ...{ sentence: '', baseline: null },
  steps: [
    {
      ...{ from: '2017-11-24', to: '2019-02-14', mark: 'GAP', earliest: null, latest: null },
      ...{ isUnconfirmed: false, words: 'date TBC', isMove: false, slipWorkingDays: null },
      ...{ slipCalendarDays: null, slipWords: 'Slip not known', why: 'Not agreed', isInterpretation: false },
    },
  ],
  end: {
    earliest: null,
    latest: '2019-02-14',
    words: 'by 14 Feb 2019',
    slipWords: 'at most 51 working days late',
  },
};

it('gives each line a letter', () => {
  expect([0, 1, 11].map(letterOf)).toEqual(['A', 'B', 'L']);
});

it('writes a row for each statement and one for the end, an unknown slip as nothing and never as 0', () => {
  const [head, gap, end] = trendCsv([TREND]);
  expect(gap).toHaveLength(head!.length);
  expect(end).toHaveLength(head!.length);
  expect(gap!.slice(4, 10)).toEqual(['date TBC', null, null, 'no', null, null]);
  expect(end!.slice(4, 7)).toEqual(['happened: by 14 Feb 2019', null, '2019-02-14']);
});
