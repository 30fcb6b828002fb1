import { day, isoDay } from '../dates/day.js';
import { chancesOf, startChances } from './chances.js';
import { shareWords, swingWords } from './chances-words.js';
import { outlookOf } from './outlook.js';
import type { ProjectionFacts, ProjectionItem } from './plan-facts.js';
import type { Names } from './projection-words.js';
import { monthly, strokeReview } from './test/stroke-review.js';

const OPTIONS = { seed: 1, runs: 4_000 };
const quoted = (id: string) => `“${id}”`;
const NAMES: Names = { item: (id) => id, body: (id) => id, meeting: (id) => id, any: quoted };

const changed = (facts: ProjectionFacts, id: string, over: Partial<ProjectionItem>): ProjectionFacts => ({
  ...facts,
  items: facts.items.map((item) => (item.id === id ? { ...item, ...over } : item)),
});
const likely = (facts: ProjectionFacts, id: string): string | null => {
  const result = outlookOf(facts, 'launch');
  if (!result.isProjected) throw new Error('not projected');
  const found = result.outlook.projection.byNode.get(id)?.likely;
  return found?.isKnown ? isoDay(found.finish) : null;
};

/** Monthly meetings of every body on the way, so that a missed one is followed by another. */
const known = () => {
  const ogscr = monthly(strokeReview(1), 'ogscr', '2018-02-13', 4);
  return monthly(monthly(ogscr, 'ic', '2018-02-21', 4), 'jc', '2018-03-27', 4);
};
/** The PCBC takes 12 to 30 working days. */
const uncertain = (facts = known()) =>
  changed(facts, 'finalise PCBC', { duration: { min: 12, likely: 13, max: 30 } });

describe('a length that its owner states', () => {
  it('takes the place of the length of the stated days', () => {
    const [as, longer] = [13, 15].map((days) =>
      likely(
        changed(strokeReview(1), 'finalise PCBC', { duration: { min: days, likely: days, max: days } }),
        'finalise PCBC',
      ),
    );
    expect(likely(strokeReview(1), 'finalise PCBC')).toBe('2017-12-18');
    expect(day(longer!) - day(as!)).toBe(2);
  });

  it('is counted from what of it is done once work has begun', () => {
    const begun = { state: 'IN_PROGRESS', duration: { min: 5, likely: 30, max: 30 } } as const;
    // Stated from 23 November: one working day of it is over on the 24th, 29 are left with that day.
    const facts = changed(strokeReview(1), 'finalise PCBC', begun);
    const item = facts.items.find(({ id }) => id === 'finalise PCBC')!;
    const stated = { ...item.stated!, earliest: day('2017-11-23') };
    const alone = { ...changed(facts, 'finalise PCBC', { stated }), links: [] };
    expect(likely(alone, 'finalise PCBC')).toBe('2018-01-08');
  });
});

describe('the chances of the launch', () => {
  it('are none where nobody says how uncertain anything is: every run is the projection', () => {
    const chances = chancesOf(strokeReview(1), 'launch', OPTIONS)!;
    expect(chances).toMatchObject({
      isCertain: true,
      items: [],
      tornado: [],
      notComputed: { probability: 0 },
    });
    expect(isoDay(chances.days.p10!)).toBe('2018-02-01');
    expect(isoDay(chances.days.p90!)).toBe('2018-02-01');
    expect(chances.gates.at(-1)).toMatchObject({
      nodeId: 'decision',
      meetings: [{ meetingId: 'JC 31 Jan', probability: 1 }],
    });
  });

  it('tell at which meetings it may be agreed, and on what that hangs', () => {
    const facts = uncertain();
    const chances = chancesOf(facts, 'launch', OPTIONS)!;
    const decision = chances.gates.at(-1)!;
    expect(chances.isCertain).toBe(false);
    expect(decision.nodeId).toBe('decision');
    expect(decision.meetings.length).toBeGreaterThan(1);
    const all = [...decision.meetings, decision.noneKnown, decision.heldUp];
    expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(chances.tornado[0]).toMatchObject({ kind: 'duration', id: 'finalise PCBC' });
    expect(swingWords(chances.tornado[0]!, facts, NAMES).replaceAll('\u00a0', ' ')).toBe(
      '“finalise PCBC” takes 12 working days: 100 %; 30 working days: 0 %',
    );
  });

  it('tell of each item whose day is uncertain by when it is done in half of the runs, and in four of five', () => {
    const { items } = chancesOf(uncertain(), 'launch', OPTIONS)!;
    const names = items.map(({ itemId }) => itemId);
    expect(names).toEqual(expect.arrayContaining(['finalise PCBC', 'launch']));
    expect(names).not.toContain('draft report');
    for (const { p50, p80 } of items) expect(p80!).toBeGreaterThanOrEqual(p50!);
  });

  it('say in how many runs no day can be given, and why', () => {
    const chances = chancesOf(uncertain(strokeReview(1)), 'launch', OPTIONS)!;
    expect(chances.notComputed.probability).toBeGreaterThan(0.5);
    expect(chances.causes.map(({ kind }) => kind)).toContain('no-known-meeting');
    expect(chances.days.p90).toBeNull();
  });

  it('count a risk by its likelihood on the register', () => {
    const delays = [{ itemId: 'finalise PCBC', days: { min: 40, likely: 40, max: 40 } }];
    const risks = [{ id: 'r', title: 'Panel away', likelihood: 2, delays }] as const;
    const facts = { ...known(), risks };
    const { tornado, inTime, runs } = chancesOf(facts, 'launch', OPTIONS)!;
    expect(Math.abs(inTime!.probability - 0.8)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / runs));
    expect(swingWords(tornado[0]!, facts, NAMES).replaceAll('\u00a0', ' ')).toBe(
      '“Panel away” does not happen: 100 %; happens: 0 %',
    );
  });

  it('are the same for the same seed, and are advanced batch by batch', () => {
    const facts = uncertain();
    const started = startChances(facts, 'launch', OPTIONS);
    if (!started.isStarted) throw new Error('not started');
    let steps = 1;
    while (started.run.advance()) steps++;
    expect(steps).toBeGreaterThan(5);
    expect(started.run.done()).toBe(started.run.total);
    expect(started.run.tell()).toEqual(chancesOf(facts, 'launch', OPTIONS));
  });

  it('are not there for what is not in the scenario', () => {
    expect(chancesOf(strokeReview(1), 'nothing', OPTIONS)).toBeNull();
  });
});

it.each`
  probability | words
  ${0}        | ${'0 %'}
  ${0.004}    | ${'under 1 %'}
  ${0.005}    | ${'1 %'}
  ${0.455}    | ${'46 %'}
  ${0.994}    | ${'99 %'}
  ${0.995}    | ${'over 99 %'}
  ${1}        | ${'100 %'}
`('says a share of $probability as "$words"', ({ probability, words }) => {
  expect(shareWords(probability)).toBe(words.replace(' %', '\u00a0%'));
});
