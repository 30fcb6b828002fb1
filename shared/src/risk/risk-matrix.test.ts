import { bandTableProblems, DEFAULT_BANDS, type Mark, type RiskBand } from './bands.js';
import { bandCounts, heatMap, isMark, rate } from './risk-matrix.js';

const MARKS: Mark[] = [1, 2, 3, 4, 5];
const PAIRS = MARKS.flatMap((consequence) => MARKS.map((likelihood) => ({ consequence, likelihood })));

it('puts every one of the 25 cells into the band of its score by default', () => {
  const expected = (score: number): RiskBand =>
    score <= 3 ? 'LOW' : score <= 6 ? 'MODERATE' : score <= 12 ? 'HIGH' : 'EXTREME';
  for (const pair of PAIRS) expect(rate(pair).band).toBe(expected(pair.consequence * pair.likelihood));
  expect(new Set(PAIRS.map((pair) => rate(pair).score)).size).toBe(14);
});

it('lets an office colour two cells of one product differently', () => {
  const bands = DEFAULT_BANDS.map((row, c) =>
    row.map((band, l): RiskBand => (c === 4 && l === 0 ? 'HIGH' : band)),
  );
  expect(rate({ consequence: 5, likelihood: 1 }, bands)).toEqual({ score: 5, band: 'HIGH' });
  expect(rate({ consequence: 1, likelihood: 5 }, bands)).toEqual({ score: 5, band: 'MODERATE' });
  expect(bandTableProblems(bands)).toEqual([]);
});

it('warns where a worse cell has a milder band', () => {
  const bands = DEFAULT_BANDS.map((row, c) =>
    row.map((band, l): RiskBand => (c === 4 && l === 3 ? 'HIGH' : band)),
  );
  expect(bandTableProblems(bands)).toHaveLength(1);
  expect(bandTableProblems(bands)[0]).toMatchObject({ rule: 'RSK-9', severity: 'W' });
});

it('refuses a matrix that is not five by five', () => {
  expect(bandTableProblems(DEFAULT_BANDS.slice(1))[0]?.rule).toBe('RSK-8');
  expect(bandTableProblems([...DEFAULT_BANDS.slice(1), ['LOW']])[0]?.rule).toBe('RSK-8');
});

it.each([0, 6, 2.5, Number.NaN])('takes %s for no mark', (value) => {
  expect(isMark(value)).toBe(false);
});

it('draws all 25 cells, the worst consequence on top, with the risks in them', () => {
  const cells = heatMap([
    { id: 'R-001', consequence: 4, likelihood: 4 },
    { id: 'R-002', consequence: 4, likelihood: 4 },
    { id: 'R-003', consequence: 1, likelihood: 1 },
  ]);
  expect(cells).toHaveLength(25);
  expect(cells[0]).toMatchObject({ consequence: 5, likelihood: 1 });
  expect(cells.find((cell) => cell.score === 16)?.riskIds).toEqual(['R-001', 'R-002']);
  expect(cells.flatMap((cell) => cell.riskIds)).toHaveLength(3);
});

it('counts the risks of each band', () => {
  expect(bandCounts(PAIRS)).toEqual({ LOW: 5, MODERATE: 7, HIGH: 7, EXTREME: 6 });
});
