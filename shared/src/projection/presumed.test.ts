import { addDays, type Day, day, isoDay } from '../dates/day.js';
import { type Outlook, outlookOf } from './outlook.js';
import { overdueSentence } from './overdue-words.js';
import type { ProjectionFacts, ProjectionItem } from './plan-facts.js';
import type { Names } from './projection-words.js';
import { routeSteps, routeTo } from './route.js';
import { printed, strokeReview } from './test/stroke-review.js';

function outlook(facts: ProjectionFacts): Outlook {
  const result = outlookOf(facts, 'launch');
  if (!result.isProjected) throw new Error(JSON.stringify(result.problems));
  return result.outlook;
}

function likely({ projection }: Outlook, id: string): string | null {
  const found = projection.byNode.get(id)?.likely;
  return found?.isKnown ? isoDay(found.finish) : null;
}

/** The same plan on a later day, with what is changed of its items. */
function on(
  today: Day,
  changes: Record<string, Partial<ProjectionItem>> = {},
  facts = strokeReview(1),
): ProjectionFacts {
  return { ...facts, today, items: facts.items.map((item) => ({ ...item, ...changes[item.id] })) };
}

/** Meetings whose day is over took place, and nothing more is recorded of them. */
function held(facts: ProjectionFacts): ProjectionFacts {
  const meetings = facts.meetings.map((meeting) =>
    meeting.date.latest! < facts.today ? { ...meeting, state: 'HELD' as const } : meeting,
  );
  return { ...facts, meetings };
}

const NAMES: Names = { item: (id) => id, body: (id) => id, meeting: (id) => id, any: (id) => id };
const DONE = { actual: printed('30/11/2017'), state: 'COMPLETE' as const };

describe('PROJ-2: what is presumed of items whose days have come with nothing recorded', () => {
  it('counts work as begun on its first day where nothing before it is open, and not where something is', () => {
    const open = outlook(on(day('2017-12-08')));
    expect([...open.presumed.done, ...open.presumed.begun]).toEqual(['draft report']);
    expect([...open.presumed.heldBackBy]).toEqual([['finalise PCBC', 'draft report']]);
    const recorded = outlook(on(day('2017-12-08'), { 'draft report': DONE }));
    expect([...recorded.presumed.begun]).toEqual(['finalise PCBC']);
    expect(recorded.presumed.heldBackBy.size).toBe(0);
    expect([likely(open, 'finalise PCBC'), likely(recorded, 'finalise PCBC')]).toEqual([
      '2017-12-27',
      '2017-12-15',
    ]);
  });

  it('counts what has passed as done today where nothing before it is open, and computes it where something is', () => {
    const today = day('2017-12-18');
    const open = outlook(on(today));
    expect([...open.presumed.done]).toEqual(['draft report']);
    expect(likely(open, 'finalise PCBC')).toBe('2018-01-05');
    expect(likely(outlook(on(today, { 'draft report': DONE })), 'finalise PCBC')).toBe('2017-12-18');
  });

  it('lets work begin beside what it begins with, and before the end of what it leads', () => {
    const facts = strokeReview(1);
    const relinked = (change: Partial<ProjectionFacts['links'][number]>) => ({
      ...facts,
      links: facts.links.map((link) => (link.toId === 'finalise PCBC' ? { ...link, ...change } : link)),
    });
    const begun = (plan: ProjectionFacts, state: ProjectionItem['state']) => [
      ...outlook(on(day('2017-12-04'), { 'draft report': { state, stated: printed('12/12/2017') } }, plan))
        .presumed.begun,
    ];
    expect(begun(relinked({ type: 'SS' }), 'IN_PROGRESS')).toEqual(['finalise PCBC']);
    expect(begun(relinked({ type: 'SS' }), 'NOT_STARTED')).toEqual([]);
    const lead = { min: -10, max: -10, unit: 'DAYS' } as const;
    expect(begun(relinked({ lag: lead }), 'NOT_STARTED')).toEqual(['finalise PCBC']);
    expect(begun(relinked({ type: 'FF' }), 'NOT_STARTED')).toEqual(['finalise PCBC']);
    expect(begun(facts, 'IN_PROGRESS')).toEqual([]);
  });

  it('does not count a decision as taken because its meeting was held while its paper is not recorded', () => {
    const today = day('2018-01-03');
    const open = outlook(held(on(today)));
    expect(open.presumed.heldBackBy.get('JC workshop')).toBe('PCBC to JC');
    const ready = outlook(held(on(today, { 'PCBC to JC': DONE })));
    expect(ready.presumed.done.has('JC workshop')).toBe(true);
  });

  it('takes a day that was over when it was entered as what happened, and one that was not as a gap', () => {
    const today = day('2017-12-08');
    const begun = (statedOn: string) => [
      ...outlook(on(today, { 'draft report': { statedOn: day(statedOn) } })).presumed.begun,
    ];
    expect(begun('2017-12-01')).toEqual(['finalise PCBC']);
    expect(begun('2017-11-30')).toEqual([]);
    const late = day('2017-12-18');
    const whole = { 'draft report': { statedOn: late }, 'finalise PCBC': { statedOn: late } };
    expect([...outlook(on(late, whole)).presumed.done]).toEqual([
      'draft report',
      'finalise PCBC',
      'PCBC to JC',
    ]);
  });

  it('keeps what is overdue on the route that a board asks about, until it is recorded', () => {
    const today = day('2017-12-08');
    const [first] = routeSteps(outlook(on(today)), NAMES);
    expect([first!.itemId, first!.isOverdue, first!.sentence]).toEqual([
      'draft report',
      true,
      'On 8 Dec 2017 at the earliest: its day has come and nothing is recorded.',
    ]);
    expect(routeTo(outlook(on(today, { 'draft report': DONE })))[0]).toBe('finalise PCBC');
  });

  it('says what becomes of an item whose days have come: counted as today, as begun, or held back by another', () => {
    const said = (today: Day, id: string, recorded = {}) =>
      overdueSentence(outlook(on(today, recorded)), id, NAMES);
    const report =
      '30 Nov 2017 has come and nothing is recorded: it counts as done today, a day later each day, until that is recorded or its date is moved (PROJ-2).';
    expect(said(day('2017-11-30'), 'draft report')).toBeNull();
    expect(said(day('2017-12-01'), 'draft report')).toBe(report);
    expect(said(day('2017-12-12'), 'finalise PCBC', { 'draft report': DONE })).toMatch(
      /counts as begun on that day/,
    );
    expect(said(day('2017-12-12'), 'finalise PCBC')).toMatch(/because “draft report” must come first/);
  });

  it.each([
    ['meetings stay planned', (facts: ProjectionFacts) => facts],
    ['meetings are held', held],
  ])('never brings the launch forward while nothing is recorded, day after day: %s', (_, asOf) => {
    let latest = '';
    for (let today = day('2017-11-24'); today <= day('2018-03-20'); today = addDays(today, 1)) {
      const launch = likely(outlook(asOf(on(today))), 'launch') ?? 'cannot be computed';
      expect([isoDay(today), launch >= latest, launch, latest]).toEqual([
        isoDay(today),
        true,
        launch,
        latest,
      ]);
      latest = launch;
    }
    expect(latest).toBe('cannot be computed');
  });
});
