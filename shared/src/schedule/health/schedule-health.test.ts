import { addWorkingDays } from '../../calendar/working-days.js';
import { day } from '../../dates/day.js';
import { writeDay } from '../../dates/write-day.js';
import { outlookOf } from '../../projection/outlook.js';
import type { ProjectionFacts } from '../../projection/plan-facts.js';
import { CALENDAR, printed, strokeReview } from '../../projection/test/stroke-review.js';
import { falseConfidence, givenAfterNeeded, signOffsAfter } from './date-checks.js';
import {
  actualsInTheFuture,
  longTasks,
  missedBaseline,
  passedWithNothingRecorded,
} from './duration-checks.js';
import { type HealthFacts, type HealthItem, type HealthLink, verdictOf } from './health-check.js';
import { leads, linksToSummaries, longLags, noPredecessor, noSuccessor } from './logic-checks.js';
import {
  criticalPathTest,
  engineChecks,
  hardConstraints,
  highFloat,
  negativeFloat,
  outcomesAfterPapers,
} from './network-checks.js';
import { scheduleHealth } from './schedule-health.js';

const item = (id: string, over: Partial<HealthItem> = {}): HealthItem => ({
  id,
  kind: 'MILESTONE',
  isOpen: true,
  isSummary: false,
  isEnd: false,
  anchorId: null,
  expected: null,
  baseline: null,
  actual: null,
  ...over,
});
const link = (fromId: string, toId: string, lag: Partial<HealthLink['lag']> = {}): HealthLink => ({
  id: `${fromId} > ${toId}`,
  fromId,
  toId,
  type: 'FS',
  lag: { min: 0, max: 0, unit: 'DAYS', ...lag },
});
const facts = (items: HealthItem[], links: HealthLink[] = []): HealthFacts => ({
  today: day('2018-01-15'),
  calendar: CALENDAR,
  items,
  links,
  outlook: null,
  nameOf: (id) => id,
});
const found = (check: { findings: readonly { itemId: string | null }[] }) =>
  check.findings.map(({ itemId }) => itemId);

describe('a verdict', () => {
  const rule = { rule: 'X', title: '', reason: '', allowed: 0.05, unit: 'open items' };
  const things = (count: number) =>
    Array.from({ length: count }, () => ({ itemId: 'a', meetingId: null, sentence: '' }));

  it('is clean with nothing, within the threshold up to it, and beyond past it', () => {
    expect(verdictOf(rule, [], 60)).toMatchObject({
      verdict: 'CLEAN',
      sentence: 'Nothing found in 60 open items.',
    });
    expect(verdictOf(rule, things(3), 60).verdict).toBe('WITHIN');
    expect(verdictOf(rule, things(4), 60).verdict).toBe('BEYOND');
  });

  it('allows none where none is allowed', () => {
    expect(verdictOf({ ...rule, allowed: 0 }, things(1), 1_000)).toMatchObject({
      verdict: 'BEYOND',
      threshold: 'None allowed',
    });
  });
});

describe('logic', () => {
  it('finds what waits for nothing (HLT-1) and what nothing waits for (HLT-2)', () => {
    const plan = facts([item('a'), item('b'), item('c', { isEnd: true })], [link('a', 'b'), link('b', 'c')]);
    expect(found(noPredecessor(plan))).toEqual(['a']);
    expect(noSuccessor(plan).verdict).toBe('CLEAN');
    expect(found(noSuccessor(facts([item('a')])))).toEqual(['a']);
  });

  it('counts an item from which another is counted as tied to it', () => {
    const plan = facts([item('a'), item('b', { anchorId: 'a', isEnd: true })]);
    expect(found(noPredecessor(plan))).toEqual(['a']);
    expect(found(noSuccessor(plan))).toEqual([]);
  });

  it('leaves what is done or called off alone', () => {
    expect(noPredecessor(facts([item('a', { isOpen: false })])).checked).toBe(0);
  });

  it('finds leads from the first day (HLT-3)', () => {
    expect(leads(facts([], [link('a', 'b', { min: 0, max: 0 })])).count).toBe(0);
    expect(leads(facts([], [link('a', 'b', { min: -1, max: -1 })])).count).toBe(1);
  });

  it.each`
    max   | unit              | count
    ${10} | ${'WORKING_DAYS'} | ${0}
    ${11} | ${'WORKING_DAYS'} | ${1}
    ${14} | ${'DAYS'}         | ${0}
    ${15} | ${'DAYS'}         | ${1}
    ${2}  | ${'WEEKS'}        | ${0}
    ${3}  | ${'WEEKS'}        | ${1}
  `('counts a lag of $max $unit as long (HLT-4): $count', ({ max, unit, count }) => {
    expect(longLags(facts([], [link('a', 'b', { min: max, max, unit })])).count).toBe(count);
  });

  it('finds links to phases (HLT-10)', () => {
    const items = [item('phase', { isSummary: true }), item('b')];
    expect(found(linksToSummaries(facts(items, [link('b', 'phase')])))).toEqual(['phase']);
    expect(linksToSummaries(facts(items, [link('b', 'c')])).verdict).toBe('CLEAN');
  });
});

describe('lengths and days', () => {
  const work = (text: string) => facts([item('a', { kind: 'ACTIVITY', expected: printed(text) })]);

  it('finds work of 45 working days and not of 44 (HLT-8)', () => {
    expect(longTasks(work('02/01/2018 - 02/03/2018')).count).toBe(0);
    expect(longTasks(work('02/01/2018 - 05/03/2018')).count).toBe(1);
  });

  it('finds what is done tomorrow and not what is done today (HLT-9)', () => {
    expect(actualsInTheFuture(facts([item('a', { actual: printed('15/01/2018') })])).count).toBe(0);
    expect(actualsInTheFuture(facts([item('a', { actual: printed('16/01/2018') })])).count).toBe(1);
  });

  it('takes a period that has begun for one in which it was done', () => {
    expect(actualsInTheFuture(facts([item('a', { actual: printed('Jan 2018') })])).count).toBe(0);
    expect(actualsInTheFuture(facts([item('a', { actual: printed('Feb 2018') })])).count).toBe(1);
  });

  it('finds what was expected yesterday and not what is expected today (HLT-11)', () => {
    expect(passedWithNothingRecorded(facts([item('a', { expected: printed('15/01/2018') })])).count).toBe(0);
    expect(passedWithNothingRecorded(facts([item('a', { expected: printed('14/01/2018') })])).count).toBe(1);
    const done = item('a', { expected: printed('14/01/2018'), actual: printed('14/01/2018') });
    expect(passedWithNothingRecorded(facts([done])).count).toBe(0);
  });

  it('measures against the baseline, once its day has passed (HLT-12)', () => {
    const agreed = (over: Partial<HealthItem>) =>
      missedBaseline(facts([item('a', { baseline: printed('12/01/2018'), ...over })]));
    expect(agreed({ actual: printed('12/01/2018') }).verdict).toBe('CLEAN');
    expect(agreed({ actual: printed('15/01/2018') }).findings[0]?.sentence).toContain('1 working day later');
    expect(agreed({}).count).toBe(1);
    expect(agreed({ baseline: printed('15/01/2018') }).checked).toBe(0);
  });
});

describe('dates that owners state', () => {
  const pair = (kind: HealthItem['kind'], first: string, second: string) =>
    facts(
      [item('a', { kind, expected: printed(first) }), item('b', { expected: printed(second) })],
      [link('a', 'b')],
    );

  it('finds a sign-off after what it authorises (SEQ-1)', () => {
    expect(signOffsAfter(pair('GATE', '26/02/2018', '26/02/2018')).count).toBe(0);
    expect(signOffsAfter(pair('GATE', '27/02/2018', '26/02/2018')).count).toBe(1);
  });

  it('finds a sign-off that says what it authorises, without any link between the two (SEQ-1)', () => {
    const workshop = (window: string, over: Partial<HealthItem> = {}) =>
      facts([
        item('workshop', { kind: 'GATE', expected: printed(window), authorisesId: 'materials', ...over }),
        item('materials', { expected: printed('26/10/2017') }),
      ]);
    expect(found(signOffsAfter(workshop('26/10/2017 – 15/11/2017 (date TBC)')))).toEqual(['workshop']);
    expect(signOffsAfter(workshop('26/10/2017')).verdict).toBe('CLEAN');
    expect(signOffsAfter(workshop('27/10/2017', { isOpen: false })).checked).toBe(0);
    const done = { isOpen: false, actual: printed('27/10/2017') };
    expect(found(signOffsAfter(workshop('26/10/2017', done)))).toEqual(['workshop']);
    expect(signOffsAfter(workshop('27/10/2017', { authorisesId: 'unseen' })).checked).toBe(0);
  });

  it('counts a gate that is linked to what it says it authorises once', () => {
    const both = facts(
      [
        item('a', { kind: 'GATE', expected: printed('27/02/2018'), authorisesId: 'b' }),
        item('b', { expected: printed('26/02/2018') }),
      ],
      [link('a', 'b')],
    );
    expect(signOffsAfter(both)).toMatchObject({ count: 1, checked: 1 });
  });

  it('finds what is given after it is needed (DEP-2)', () => {
    expect(givenAfterNeeded(pair('MILESTONE', '26/02/2018', '26/02/2018')).count).toBe(0);
    expect(givenAfterNeeded(pair('MILESTONE', '27/02/2018', '26/02/2018')).count).toBe(1);
  });

  it('finds a confirmed date behind one to be confirmed (DEP-3), and not the reverse', () => {
    expect(falseConfidence(pair('MILESTONE', '26/02/2018 (TBC)', '28/02/2018')).count).toBe(1);
    expect(falseConfidence(pair('MILESTONE', '26/02/2018', '28/02/2018 (TBC)')).count).toBe(0);
  });
});

describe('the network', () => {
  const computed = (scenario: 1 | 2, change: (plan: ProjectionFacts) => ProjectionFacts = (plan) => plan) => {
    const result = outlookOf(change(strokeReview(scenario)), 'launch');
    if (!result.isProjected) throw new Error(result.problems[0]?.message);
    return { ...facts([]), outlook: result.outlook };
  };

  it('says when it could not be computed, and never that it is clean', () => {
    for (const check of [hardConstraints, highFloat, negativeFloat, criticalPathTest, outcomesAfterPapers])
      expect(check(facts([])).verdict).toBe('NOT_CHECKED');
    expect(engineChecks(facts([])).every(({ verdict }) => verdict === 'NOT_CHECKED')).toBe(true);
  });

  it('holds no date hard, since forecasts only keep from coming earlier (HLT-5)', () => {
    expect(hardConstraints(computed(1)).verdict).toBe('CLEAN');
  });

  it('finds papers that go out before the outcome they need (MTG-3)', () => {
    expect(found(outcomesAfterPapers(computed(2)))).toEqual(['decision']);
    expect(outcomesAfterPapers(computed(1)).verdict).toBe('CLEAN');
  });

  it('measures negative float against the day that is stated for the target (HLT-7)', () => {
    const stated = (text: string) =>
      computed(1, (plan) => ({
        ...plan,
        items: plan.items.map((one) => (one.id === 'launch' ? { ...one, stated: printed(text) } : one)),
      }));
    expect(negativeFloat(stated('02/02/2018')).verdict).toBe('CLEAN');
    expect(found(negativeFloat(stated('31/01/2018')))).toContain('launch');
  });

  it.each([
    [44, 0],
    [45, 1],
  ])('counts a float of %i working days as too much (HLT-6): %i', (days, count) => {
    const launch = day('2018-06-01');
    const on = writeDay(addWorkingDays(launch, -days, CALENDAR));
    const plan = computed(1, (before) => ({
      ...before,
      items: [
        ...before.items.map((one) => (one.id === 'launch' ? { ...one, stated: printed('01/06/2018') } : one)),
        { ...before.items[0]!, id: 'leaflets', bodyId: null, stated: printed(on) },
      ],
      links: [...before.links, { ...before.links[0]!, id: 'leaflets', fromId: 'leaflets', toId: 'launch' }],
    }));
    expect(found(highFloat(plan)).filter((id) => id === 'leaflets')).toHaveLength(count);
  });

  it('moves the target with what drives it, or says that no meeting is known so late', () => {
    const tested = criticalPathTest(computed(1));
    expect(tested).toMatchObject({ verdict: 'CLEAN' });
    expect(tested.sentence).toContain('Held: with draft report 600 working days later, launch can no longer');
  });

  it('finds a path that is broken: what leads to the target does not move it (HLT-13)', () => {
    const cut = computed(1, (plan) => ({
      ...plan,
      items: plan.items.filter(({ kind }) => kind !== 'GATE'),
      links: [
        {
          ...plan.links[0]!,
          id: 'cut',
          fromId: 'draft report',
          toId: 'launch',
          type: 'SS',
          lag: { min: -900, max: -900, unit: 'DAYS' },
        },
      ],
    }));
    expect(criticalPathTest(cut)).toMatchObject({ verdict: 'BEYOND', count: 1 });
  });

  it('is in twenty-three checks, each with a sentence and a reason', () => {
    const checks = scheduleHealth(computed(1));
    expect(checks).toHaveLength(23);
    expect(checks.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(Array.from({ length: 13 }, (_, at) => `HLT-${at + 1}`)),
    );
    expect(new Set(checks.map(({ rule }) => rule)).size).toBe(23);
    for (const { sentence, reason } of checks) expect([sentence, reason]).not.toContain('');
  });
});
