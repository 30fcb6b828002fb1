import { day } from '../dates/day.js';
import { rollup } from './rollup.js';
import {
  DEFAULT_WEIGHTS,
  judgementProblems,
  policySentence,
  type RollupPolicy,
  rollUp,
  rollUpItems,
  weightProblems,
} from './rollup-policy.js';

const TODAY = day('2017-11-24');
const items = (counts: Partial<Record<'blue' | 'green' | 'amber' | 'red' | 'grey' | 'stale', number>>) =>
  rollup(
    Object.entries(counts).flatMap(([shown, n]) =>
      Array.from({ length: n }, () => ({ shown: shown as 'green', isTbc: false, isOpen: shown !== 'blue' })),
    ),
  );
const rule = (policy: RollupPolicy, isRedIfAnyDimension = false) => ({
  policy,
  weights: DEFAULT_WEIGHTS,
  isRedIfAnyDimension,
});
const judged = (until: string) => ({
  rag: 'amber' as const,
  reason: 'The extra session recovers it',
  until: day(until),
});

describe('worst-of', () => {
  it('is as red as the reddest, and says so', () => {
    expect(rollUp(items({ green: 8, red: 1, grey: 3 }), rule('WORST_OF'), null, [], TODAY)).toMatchObject({
      shown: 'red',
      source: 'policy',
      sentence: 'Off track: the worst of its items. 1 of 9 rated is at risk or off track; 3 not rated.',
    });
  });

  it('does not listen to a judgement', () => {
    expect(rollUp(items({ red: 1 }), rule('WORST_OF'), judged('2018-01-01'), [], TODAY).shown).toBe('red');
  });
});

describe('weighted', () => {
  const weigh = (counts: Parameters<typeof items>[0]) =>
    rollUp(items(counts), rule('WEIGHTED'), null, [], TODAY);

  it('is at risk from 15 points, not from 14', () => {
    expect(weigh({ green: 6, amber: 2, blue: 0 })).toMatchObject({ points: 13, shown: 'green' });
    expect(weigh({ green: 7, amber: 3 })).toMatchObject({ points: 15, shown: 'amber' });
  });

  it('is off track from 50 points, not from 49', () => {
    expect(weigh({ green: 1, amber: 49 })).toMatchObject({ points: 49, shown: 'amber' });
    expect(weigh({ amber: 4 })).toMatchObject({ points: 50, shown: 'red' });
  });

  it('leaves what is not rated and what is stale out of the average', () => {
    expect(weigh({ green: 9, red: 1, grey: 40, stale: 30 })).toMatchObject({ points: 10, shown: 'green' });
  });

  it('makes nothing of nothing, and keeps what is complete complete', () => {
    expect(weigh({ grey: 4 })).toMatchObject({ points: null, shown: 'grey' });
    expect(weigh({ blue: 4 })).toMatchObject({ points: 0, shown: 'blue' });
  });
});

describe("the SRO's judgement", () => {
  const judge = (until: string) =>
    rollUp(items({ red: 1, green: 1 }), rule('SRO_JUDGEMENT'), judged(until), [], TODAY);

  it('stands on its last day and not on the day after, the worst of the items beside it', () => {
    expect(judge('2017-11-24')).toMatchObject({
      shown: 'amber',
      computed: 'red',
      source: 'judgement',
      sentence:
        'At risk, as the SRO judges it until 24 Nov 2017: The extra session recovers it. By the worst of its items: off track; 1 of 2 rated is at risk or off track.',
    });
    expect(judge('2017-11-23')).toMatchObject({
      shown: 'red',
      source: 'policy',
      sentence: expect.stringContaining("The SRO's judgement ran out on 23 Nov 2017."),
    });
  });

  it('is refused without a reason or a day to come (RUP-2), and where it is not the policy (RUP-3)', () => {
    const problems = (policy: RollupPolicy, more: object) =>
      judgementProblems(policy, { ...judged('2017-11-24'), ...more }, TODAY).map(({ rule }) => rule);
    expect(problems('SRO_JUDGEMENT', {})).toEqual([]);
    expect(problems('SRO_JUDGEMENT', { reason: ' ' })).toEqual(['RUP-2']);
    expect(problems('SRO_JUDGEMENT', { until: day('2017-11-23') })).toEqual(['RUP-2']);
    expect(problems('WORST_OF', {})).toEqual(['RUP-3']);
  });
});

it('is off track with one dimension, only where the programme says so', () => {
  const red = [{ name: 'Cost', rag: 'red' as const }];
  expect(rollUp(items({ green: 1 }), rule('WORST_OF', true), null, red, TODAY)).toMatchObject({
    shown: 'red',
    source: 'dimension',
    sentence: expect.stringContaining('Off track, because a dimension is: cost.'),
  });
  expect(rollUp(items({ green: 1 }), rule('WORST_OF'), null, red, TODAY).shown).toBe('green');
});

it('refuses points that make a worse colour better, or thresholds out of order (RUP-1)', () => {
  const problems = (more: object) => weightProblems({ ...DEFAULT_WEIGHTS, ...more }).map(({ rule }) => rule);
  expect(problems({})).toEqual([]);
  expect(problems({ red: 50 })).toEqual([]);
  expect(problems({ red: 49 })).toEqual(['RUP-1']);
  expect(problems({ amberFrom: 50 })).toEqual([]);
  expect(problems({ amberFrom: 51 })).toEqual(['RUP-1']);
  expect(problems({ amberFrom: 0 })).toEqual(['RUP-1']);
  expect(problems({ red: 101 })).toEqual(['RUP-1']);
});

it('says every number of the policy in its sentence', () => {
  expect(policySentence(rule('WEIGHTED', true))).toBe(
    'Weighted: the average of 0 for on track or complete, 50 for at risk and 100 for off track; at risk from 15, off track from 50. What is not rated or stale has no say. A dimension that is off track makes it off track.',
  );
});

describe('what the policy makes of the items alone', () => {
  const mixed = items({ green: 3, red: 1 });

  it('is at risk by weight where worst-of is off track, and says the points', () => {
    expect(rollUpItems(mixed, rule('WEIGHTED'))).toEqual({
      computed: 'amber',
      points: 25,
      sentence:
        'By weight 25 points, at risk from 15, off track from 50. 1 of 4 rated is at risk or off track.',
      why: 'At risk by the policy “weighted”: 0 for on track or complete, 50 for at risk and 100 for off track come to an average of 25 points, at risk from 15, off track from 50. Its items: 1 off track, 3 on track.',
    });
    expect(rollUpItems(mixed, rule('WORST_OF'))).toMatchObject({ computed: 'red', points: null });
  });

  it('is the worst of them where the SRO judges', () => {
    expect(rollUpItems(mixed, rule('SRO_JUDGEMENT')).computed).toBe('red');
  });

  it('says which policy made it of which items, and for a judgement that this is the rule alone', () => {
    const of = items({ green: 2, amber: 1, grey: 1, stale: 1 });
    const why = (policy: RollupPolicy) => rollUpItems(of, rule(policy)).why;
    const inputs = 'Its items: 1 at risk, 2 on track, 1 stale, 1 not rated.';
    expect(why('WORST_OF')).toBe(`At risk by the policy “worst of”: as red as its reddest item. ${inputs}`);
    expect(why('SRO_JUDGEMENT')).toMatch(
      /^At risk by the rule alone, the worst of its items\..*SRO’s to give/,
    );
    expect(why('SRO_JUDGEMENT').endsWith(inputs)).toBe(true);
  });

  it('says that there is no average where nothing is rated, and that there is no item', () => {
    expect(rollUpItems(items({ grey: 2 }), rule('WEIGHTED')).why).toBe(
      'Not rated by the policy “weighted”: no item is rated, so there is no average. Its items: 2 not rated.',
    );
    expect(rollUpItems(items({}), rule('WORST_OF')).why).toMatch(/Its items: none\.$/);
  });
});
