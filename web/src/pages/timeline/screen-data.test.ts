import { day } from '@gantry/shared/dates/day';
import { screenData } from './screen-data.js';
import { aPlan, aRow, on } from './test/plan.js';

const rows = [
  aRow('decision:1', { scenarioId: 's1' }),
  aRow('decision:2', { scenarioId: 's2' }),
  aRow('launch:1', { scenarioId: 's1' }),
  aRow('launch:2', { scenarioId: 's2' }),
];
const link = {
  id: 'l',
  predecessorId: 'decision',
  successorId: 'launch',
  kind: 'FS',
  lagWords: '',
  neededFor: null,
  scenarioId: null,
};

it('joins the rows of each scenario with their own', () => {
  const { links } = screenData({ ...aPlan(rows), links: [link] }, rows, 'Stroke', true);
  expect(links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
    ['decision:1', 'launch:1'],
    ['decision:2', 'launch:2'],
  ]);
});

it('shows what happened in place of what was expected, and no baseline when it is switched off', () => {
  const done = aRow('panel', {
    baseline: on('2017-11-14'),
    forecast: on('2017-11-15'),
    actual: on('2017-11-16'),
  });
  const [item] = screenData(aPlan([done]), [done], 'Stroke', false).items;
  expect(item).toMatchObject({ earliest: day('2017-11-16'), baselineLatest: null });
});

it('a meeting without any day is no tick', () => {
  const date = { written: 'TBC', shape: 'UNKNOWN', confidence: 'TBC', earliest: null, latest: null } as const;
  const meeting = {
    id: 'm',
    bodyId: 'jc',
    title: 'Committee',
    kind: 'FORMAL_PUBLIC',
    state: 'PLANNED',
    date,
    papersDue: null,
  };
  expect(screenData({ ...aPlan([]), meetings: [meeting] }, [], 'Stroke', true).meetings).toEqual([]);
});
