import type { PlanRow } from '../api/plan.js';
import { aPlan, aPlanRow, on, SCENARIOS } from '../test/items.js';
import { myUpdates } from './my-updates.js';

const mine = (id: string, overrides: Partial<PlanRow> = {}) => aPlanRow(id, { isMine: true, ...overrides });
const sorted = (...rows: PlanRow[]) => {
  const { pending, done, later } = myUpdates(aPlan({ rows, scenarios: SCENARIOS }), 31);
  const ids = (part: PlanRow[]) => part.map(({ rowId }) => rowId);
  return { pending: ids(pending), done: ids(done), later: ids(later) };
};

it.each([
  ['2017-12-25', 'pending'],
  ['2017-12-26', 'later'],
] as const)('an item expected on %s is %s with a period of 31 days from 24 November', (day, part) => {
  expect(sorted(mine('report', { forecast: on(day) }))[part]).toEqual(['report']);
});

it.each([
  ['2017-10-24', 'done'],
  ['2017-10-23', 'pending'],
] as const)('an item last reported on %s is %s', (reportedOn, part) => {
  expect(sorted(mine('report', { reportedOn, forecast: on('2017-12-01') }))[part]).toEqual(['report']);
});

it('leaves out what is somebody else’s and what is finished', () => {
  expect(sorted(aPlanRow('theirs'), mine('over', { state: 'COMPLETE' }))).toEqual({
    pending: [],
    done: [],
    later: [],
  });
});

it('shows an item once, as the working scenario sees it', () => {
  const rows = [
    mine('launch:2', { itemId: 'launch', scenarioId: 's2', forecast: on('2017-12-08') }),
    mine('launch:1', { itemId: 'launch', scenarioId: 's1', forecast: on('2017-12-01') }),
  ];
  expect(sorted(...rows).pending).toEqual(['launch:1']);
});

it('a missed item comes first, one without a date waits', () => {
  const rows = [
    mine('soon', { forecast: on('2017-12-01') }),
    mine('missed', { forecast: on('2017-11-01'), state: 'MISSED' }),
    mine('undated', { forecast: null, baseline: null }),
  ];
  expect(sorted(...rows)).toEqual({ pending: ['missed', 'soon'], done: [], later: ['undated'] });
});
