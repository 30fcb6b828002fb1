import { networkProblems } from './network-problems.js';
import { link, plan, work } from './test/small-plan.js';

const rules = (...given: Parameters<typeof plan>) =>
  networkProblems(plan(...given)).map((one) => [one.rule, ...one.ids]);

it('has no objection to a plan that is whole', () => {
  expect(rules([work('a', 0), work('b', { min: 1, likely: 2, max: 2 })], [link('a', 'b')])).toEqual([]);
});

it('refuses an id given twice, once for each id', () => {
  expect(rules([work('a', 1), work('a', 2), work('a', 3), work('b', 1)])).toEqual([['NET-2', 'a']]);
  expect(rules([work('a', 1), work('b', 1)], [link('a', 'b'), link('a', 'b')])).toEqual([['NET-2', 'a>b']]);
});

it('refuses ranges that are out of order, parts of days and lengths below 0', () => {
  expect(rules([work('a', { min: 2, likely: 1, max: 3 })])).toEqual([['NET-3', 'a']]);
  expect(rules([work('a', 1.5)])).toEqual([['NET-3', 'a']]);
  expect(rules([work('a', { min: -1, likely: 0, max: 0 })])).toEqual([['NET-3', 'a']]);
  expect(
    rules([work('a', 1), work('b', 1)], [link('a', 'b', 'FS', { lag: { amount: 0.5, unit: 'DAYS' } })]),
  ).toEqual([['NET-3', 'a>b']]);
});

it('refuses a calendar that works on no day', () => {
  const none = { calendarId: 'none', calendars: [{ id: 'none', days: { weekdays: [] } }] };
  expect(rules([work('a', 1)], [], none)).toEqual([['NET-4', 'none']]);
});

it('refuses a chance below 0 or above 1 (NET-7)', () => {
  const risk = (probability: number) => [{ id: 'r', probability, delays: [{ nodeId: 'a', days: 5 }] }];
  expect(rules([work('a', 1)], [], { risks: risk(1) })).toEqual([]);
  expect(rules([work('a', 1)], [], { risks: risk(1.01) })).toEqual([['NET-7', 'r']]);
  expect(rules([work('a', 1)], [], { risks: risk(-0.01) })).toEqual([['NET-7', 'r']]);
});

describe('summaries', () => {
  const inside = (id: string, parentId?: string) => ({ id, kind: 'summary' as const, parentId });

  it('may not lie in one another', () => {
    const nodes = [inside('a', 'b'), inside('b', 'a'), { ...work('t', 1), parentId: 'a' }];
    expect(networkProblems(plan(nodes))).toMatchObject([
      { rule: 'NET-8', message: 'Summaries lie in one another: a → b → a.' },
    ]);
    expect(rules([inside('own', 'own')])).toEqual([['NET-8', 'own', 'own']]);
  });

  it('may lie forty deep, and no deeper', () => {
    const deep = (levels: number) => [
      ...Array.from({ length: levels }, (_, n) => inside(`s${n}`, n === 0 ? undefined : `s${n - 1}`)),
      { ...work('t', 1), parentId: `s${levels - 1}` },
    ];
    expect(rules(deep(40))).toEqual([]);
    expect(rules(deep(41))).toEqual([['NET-8', 't']]);
  });
});
