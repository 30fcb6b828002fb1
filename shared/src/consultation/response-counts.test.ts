import { countProblems, countTotal, type ResponseCount, responseTotals } from './response-counts.js';

const count = (channel: ResponseCount['channel'], number: number | null, segment = 'Everybody') => ({
  channel,
  segment,
  count: number,
});

describe('a total of counts', () => {
  it.each([
    [[300, 112], '412'],
    [[300, 112, null], '412 + 1 channel not known'],
    [[null], '1 channel not known'],
    [[null, null], '2 channels not known'],
    [[0, null], '0 + 1 channel not known'],
    [[0], '0'],
    [[], 'None recorded'],
    [[1_200, 34], '1,234'],
  ])('of %j says %s', (counts, words) => {
    expect(countTotal(counts).words).toBe(words);
  });
});

describe('totals of a consultation', () => {
  it('never add a part to the whole that it is part of', () => {
    const { all, bySegment } = responseTotals([
      count('ONLINE_SURVEY', 300),
      count('ONLINE_SURVEY', 40, 'Over 75'),
      count('PAPER_SURVEY', 112),
      count('PAPER_SURVEY', null, 'over 75 '),
    ]);
    expect(all.words).toBe('412');
    expect(bySegment.map(({ segment, words }) => `${segment}: ${words}`)).toEqual([
      'Everybody: 412',
      'Over 75: 40 + 1 channel not known',
    ]);
  });

  it('say so where only parts of a channel are counted', () => {
    const counts = [count('ONLINE_SURVEY', 412), count('TELEPHONE', 20, 'Over 75')];
    expect(responseTotals(counts).all.words).toBe('412 + 1 channel not known');
    expect(responseTotals([...counts, count('TELEPHONE', 31)]).all.words).toBe('443');
  });

  it('are none where nothing is recorded', () => {
    expect(responseTotals([])).toEqual({
      all: { known: 0, unknown: 0, words: 'None recorded' },
      bySegment: [],
    });
  });
});

it('YSWD-6 keeps one count for a channel and a segment, however the segment is written', () => {
  const there = [count('ONLINE_SURVEY', 300, 'Over 75')];
  const rules = (segment: string, channel: ResponseCount['channel'] = 'ONLINE_SURVEY') =>
    countProblems({ channel, segment }, there).map(({ rule, severity }) => `${rule} ${severity}`);
  expect(rules(' over  75')).toEqual(['YSWD-6 E']);
  expect(rules('Under 18')).toEqual([]);
  expect(rules('Over 75', 'EVENT')).toEqual([]);
});
