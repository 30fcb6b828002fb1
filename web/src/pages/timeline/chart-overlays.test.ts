import { day } from '@gantry/shared/dates/day';
import { standingWords } from '@gantry/shared/timeline/standing';
import { chainOnChart, chanceMarks, projectedMarks, standings } from './chart-overlays.js';
import { aPlan, aRow, on } from './test/plan.js';

const plan = aPlan([
  aRow('ic'),
  aRow('launch:1', { scenarioId: 's1' }),
  aRow('launch:2', { scenarioId: 's2' }),
]);
const step = (itemId: string) => ({
  itemId,
  title: itemId,
  from: '2018-01-17',
  to: '2018-01-31',
  isUnconfirmed: false,
  isDriving: true,
  wait: null,
  sentences: [],
});
const told = (scenarioId: string) => ({
  scenarioId,
  scenarioNumber: 1,
  isWorking: true,
  targetOn: '2018-02-01',
  headline: '1 Feb 2018',
  chain: {
    steps: [
      step('hidden'),
      { ...step('ic'), wait: { from: '2018-01-09', to: '2018-01-17', words: '8 days waiting' } },
      step('launch'),
    ],
    links: [
      { fromId: 'hidden', toId: 'ic', kind: 'FS', isDriving: true },
      { fromId: 'ic', toId: 'launch', kind: 'FS', isDriving: true },
    ],
  },
  waits: [],
  problems: [],
});

it('puts the chain of a scenario on its own rows and on those that all share', () => {
  const chain = chainOnChart(plan, told('s2'), 'launch')!;
  expect([...chain.steps.keys()]).toEqual(['ic', 'launch:2']);
  expect(chain.chosenId).toBe('launch:2');
  expect(chain.links).toEqual([{ fromId: 'ic', toId: 'launch:2', type: 'FS', isDriving: true }]);
});

it('keeps the place of a step among all, whether each is on the chart or not', () => {
  const { steps } = chainOnChart(plan, told('s1'), 'launch')!;
  expect(steps.get('ic')).toEqual({
    position: 2,
    count: 3,
    isDriving: true,
    isChosen: false,
    wait: { from: day('2018-01-09'), to: day('2018-01-17'), words: '8 days waiting' },
  });
  expect(steps.get('launch:1')).toMatchObject({ position: 3, isChosen: true });
});

it('is nothing where the item is not in the scenario', () => {
  expect(chainOnChart(plan, { ...told('s1'), chain: null }, 'launch')).toBeNull();
});

describe('what is computed for a row', () => {
  const two = {
    ...plan,
    scenarios: [1, 2].map((number) => ({
      id: `s${number}`,
      number,
      name: '',
      isWorking: number === 1,
      branchCondition: null,
      decideBy: null,
    })),
  };
  const computed = (itemId: string, likely: string) => ({
    itemId,
    earliest: likely,
    likely,
    latest: likely,
    words: likely,
    isUnconfirmed: false,
    differenceDays: 1,
    because: null,
  });
  const days = {
    scenarios: [
      {
        scenarioId: 's1',
        problems: [],
        items: [computed('ic', '2018-01-17'), computed('launch', '2018-02-01')],
      },
      {
        scenarioId: 's2',
        problems: [],
        items: [computed('ic', '2018-01-18'), computed('launch', '2018-03-08')],
      },
    ],
  };

  it('is that of its own scenario, and for what all share that of the one shown or worked to', () => {
    const likely = (shown: string | null) =>
      [...projectedMarks(two, days, shown)].map(([id, mark]) => [id, mark.likely]);
    expect(likely(null)).toEqual([
      ['ic', day('2018-01-17')],
      ['launch:1', day('2018-02-01')],
      ['launch:2', day('2018-03-08')],
    ]);
    expect(likely('s2')[0]).toEqual(['ic', day('2018-01-18')]);
  });

  it('is nothing for what is done', () => {
    const rows = two.rows.map((row) => (row.rowId === 'ic' ? { ...row, actual: on('2018-01-17') } : row));
    expect(projectedMarks({ ...two, rows }, days, null).has('ic')).toBe(false);
  });

  it('says by when it is done in half of the runs and in four of five', () => {
    const items = [{ itemId: 'launch', p50: '2018-02-01', p80: null }];
    const chances = {
      targetTitle: 'Launch',
      scenarios: [{ scenarioId: 's1', isCertain: false, problems: [], items }],
    };
    const marks = chanceMarks(two, chances, null);
    expect([...marks.keys()]).toEqual(['launch:1']);
    expect(marks.get('launch:1')).toEqual({
      p50: day('2018-02-01'),
      p80: null,
      words: '1 Feb 2018, no date',
    });
  });
});

describe('where a row stands', () => {
  const words = (part: Parameters<typeof aRow>[1]) => {
    const found = standings({ ...aPlan([aRow('a', part)]), today: '2017-11-24' }).get('a')!;
    return standingWords(found);
  };
  const work = { ...on('2017-11-20'), shape: 'PERIOD' as const, latest: '2017-12-15' };

  it.each([
    [
      'goes by what was agreed',
      { baseline: on('2017-11-16'), forecast: on('2017-12-15') },
      '6 working days behind',
    ],
    [
      'goes by what is stated where nothing was agreed',
      { forecast: on('2017-11-16') },
      '6 working days behind',
    ],
    [
      'is ahead when done before its day',
      { baseline: on('2017-12-01'), actual: on('2017-11-20') },
      '5 working days ahead',
    ],
    ['is done by its state', { baseline: on('2017-11-16'), state: 'COMPLETE' }, 'done'],
    ['is nowhere when called off', { baseline: on('2017-11-16'), state: 'CANCELLED' }, 'no date to go by'],
    [
      'should have begun, being work',
      { kind: 'ACTIVITY', forecast: work },
      'should have begun 4 working days ago',
    ],
    [
      'need not have begun, being one day inside a window',
      { forecast: { ...work, shape: 'WINDOW' as const } },
      'not due yet',
    ],
  ])('%s', (_case, part, told) => {
    expect(words(part)).toBe(told);
  });
});
