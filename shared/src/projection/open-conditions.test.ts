import { day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { toldChain } from './chain-told.js';
import { draftConsequences } from './draft-consequences.js';
import { itemSteps } from './item-steps.js';
import { type Outlook, outlookOf } from './outlook.js';
import type { OpenCondition, ProjectionFacts } from './plan-facts.js';
import type { Names } from './projection-words.js';
import { routeTo } from './route.js';
import { printed, strokeReview } from './test/stroke-review.js';

const PENDING: OpenCondition = {
  ...{ id: 'c1', text: 'approval of the business case', bodyId: 'ic', dueBy: null, longStop: null },
};
const NAMES: Names = {
  ...{ item: (id) => id, body: (id) => (id === 'ic' ? 'Investment Committee' : id) },
  ...{ any: (id) => id, meeting: (id) => id },
};

/** The Joint Committee agreed on 31 January 2018 pending the Investment Committee; the office looks on 5 February. */
function agreed(condition: Partial<OpenCondition>, more: Partial<ProjectionFacts> = {}): ProjectionFacts {
  const facts = strokeReview(1);
  return {
    ...facts,
    today: day('2018-02-05'),
    meetings: facts.meetings.map((meeting) =>
      meeting.id === 'IC 28 Feb' || meeting.id === 'JC 6 Mar' ? meeting : { ...meeting, state: 'HELD' },
    ),
    items: facts.items.map((item) => {
      if (item.id === 'decision')
        return {
          ...item,
          awaits: { decidedOn: day('2018-01-31'), conditions: [{ ...PENDING, ...condition }] },
        };
      return item.id === 'launch' ? item : { ...item, actual: printed('30/11/2017') };
    }),
    ...more,
  };
}
function outlook(facts: ProjectionFacts): Outlook {
  const result = outlookOf(facts, 'launch');
  if (!result.isProjected) throw new Error(JSON.stringify(result.problems));
  return result.outlook;
}
const on = (found: Outlook, id: string) => {
  const likely = found.projection.byNode.get(id)!.likely;
  return likely.isKnown ? writeDay(likely.finish) : null;
};

it('PROJ-8: is in effect when the body of its condition has met, and what follows waits for that', () => {
  const found = outlook(agreed({}));
  expect(on(found, 'decision')).toBe('28 Feb 2018');
  expect(on(found, 'launch')).toBe('1 Mar 2018');
  expect(found.presumed.done.has('decision')).toBe(false);
  expect([...found.projection.byNode.keys()]).toEqual(found.facts.items.map(({ id }) => id));
  expect(routeTo(found)).toEqual(['decision', 'launch']);
});

it('PROJ-8: is told as a stretch of the driving chain, and why', () => {
  const found = outlook(agreed({}));
  const step = toldChain(found, NAMES)!.steps.find(({ itemId }) => itemId === 'decision')!;
  expect(step.isDriving).toBe(true);
  expect(step.wait).toEqual({
    ...{ from: day('2018-01-31'), to: day('2018-02-28') },
    words: '28 days until Investment Committee has answered “approval of the business case” (PROJ-8)',
  });
  expect(itemSteps(found, NAMES).all('decision')[0]).toBe(
    'It was decided on 31 Jan 2018 and is in effect once Investment Committee has answered “approval of the business case”: expected 28 Feb 2018 (PROJ-8).',
  );
});

it('PROJ-8: waits for what that body is to say in this plan, where the decision waits for it', () => {
  const facts = agreed({});
  const items = facts.items.map((item) =>
    item.id === 'IC' ? { ...item, actual: null, meetingId: null, stated: printed('12/03/2018') } : item,
  );
  const meetings = [
    ...facts.meetings,
    { ...facts.meetings.at(-1)!, id: 'IC 14 Mar', date: printed('14/03/2018') },
  ];
  const found = outlook({ ...facts, items, meetings });
  expect(on(found, 'IC')).toBe('14 Mar 2018');
  expect(on(found, 'decision')).toBe('14 Mar 2018');
});

it('PROJ-8: without a body it waits for the day by which the answer is due, and without that it is unknown', () => {
  expect(on(outlook(agreed({ bodyId: null, dueBy: day('2018-02-20') })), 'decision')).toBe('20 Feb 2018');
  const found = outlook(agreed({ bodyId: null }));
  expect(on(found, 'launch')).toBeNull();
  expect(found.projection.waits[0]).toMatchObject({
    cause: {
      kind: 'date-unknown',
      reason: 'no day is known on which “approval of the business case” is answered',
    },
    nodeIds: ['decision', 'launch'],
  });
});

it('PROJ-8: with no later meeting of that body known it cannot be computed, for that reason', () => {
  const facts = agreed({});
  const meetings = facts.meetings.filter(({ id }) => id !== 'IC 28 Feb');
  const found = outlook({ ...facts, meetings });
  expect(on(found, 'decision')).toBeNull();
  expect(found.projection.waits[0]?.cause).toMatchObject({ kind: 'no-known-meeting', bodyId: 'ic' });
});

it('PROJ-9: an answer on its long stop is in time; a day later the decision falls and goes back to its body', () => {
  const inTime = outlook(agreed({ longStop: day('2018-02-28') }));
  expect(inTime.lapsing.size).toBe(0);
  expect(on(inTime, 'launch')).toBe('1 Mar 2018');
  const late = outlook(agreed({ longStop: day('2018-02-27') }));
  expect([...late.lapsing]).toEqual([['decision', day('2018-02-27')]]);
  expect(on(late, 'decision')).toBe('6 Mar 2018');
  expect(itemSteps(late, NAMES).all('decision')[1]).toBe(
    'Its long stop is 27 Feb 2018: unanswered by then, it falls and goes back to its body (PROJ-9).',
  );
});

it('PROJ-9: a decision that has fallen goes to the next meeting of its body', () => {
  const facts = agreed({});
  const items = facts.items.map(({ awaits, ...item }) =>
    awaits ? { ...item, lapsesOn: day('2018-02-01') } : item,
  );
  expect(on(outlook({ ...facts, items }), 'decision')).toBe('6 Mar 2018');
});

it('a draft that moves the answering meeting moves what waits for it, past its long stop too', () => {
  const before = outlook(agreed({ longStop: day('2018-03-01') }));
  const tried = (text: string) => {
    const result = draftConsequences(before, { meetings: new Map([['IC 28 Feb', printed(text)]]) });
    return result.isProjected ? result.found.target?.to : null;
  };
  expect(tried('01/03/2018')).toBe(day('2018-03-02'));
  expect(tried('02/03/2018')).toBe(day('2018-03-07'));
});
