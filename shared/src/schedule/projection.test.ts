import { day } from '../dates/day.js';
import { projectPlan } from './projection.js';
import { summaryProjection } from './summary-projection.js';
import { compiled } from './test/late-start-check.js';
import { body, gate, likely, link, meeting, on, plan, point, shown, work } from './test/small-plan.js';

it('runs a chain of work one after the other on working days', () => {
  const network = plan(
    [work('draft', 5), work('check', 3), point('issued')],
    [link('draft', 'check'), link('check', 'issued')],
  );
  expect(likely(network)).toEqual({
    draft: '2017-10-02 – 2017-10-06',
    check: '2017-10-09 – 2017-10-11',
    issued: '2017-10-11',
  });
});

it('shows three projections where lengths are ranges, the latest of them beyond the last known meeting', () => {
  const network = plan(
    [work('paper', { min: 10, likely: 11, max: 40 }), gate('decision', 'jc'), point('launch')],
    [link('paper', 'decision'), link('decision', 'launch')],
    { bodies: [body('jc', ['2017-10-24', '2017-11-14'])] },
  );
  const { byNode, waits } = projectPlan(compiled(network), { nodeId: 'launch' });
  const launch = byNode.get('launch')!;
  expect(shown(launch.earliest)).toBe('2017-10-24');
  expect(shown(launch.likely)).toBe('2017-10-24');
  expect(shown(launch.latest)).toBe('no-known-meeting');
  expect(waits).toEqual([]);
});

it('takes a window to be confirmed at its last day, and only at the earliest at its first', () => {
  const window = meeting('jc', null, { id: 'w', date: { from: day('2017-10-26'), to: day('2017-11-15') } });
  const network = plan([gate('workshop', 'jc'), point('after')], [link('workshop', 'after')], {
    bodies: [body('jc', [], { meetings: [window] })],
  });
  const after = projectPlan(compiled(network), { nodeId: null }).byNode.get('after')!;
  expect([after.earliest, after.likely, after.latest].map(shown)).toEqual([
    '2017-10-26',
    '2017-11-15',
    '2017-11-15',
  ]);
  expect(after.isUnconfirmed).toBe(true);
});

it('never turns an unknown date into a day, and names each cause with all that waits behind it', () => {
  const network = plan(
    [
      point('report', { unknown: 'date TBC' }),
      gate('assured', 'nhse'),
      work('write', 5),
      gate('decided', 'jc'),
      point('launch'),
    ],
    [
      link('report', 'decided'),
      link('assured', 'decided', 'FS', { neededFor: 'decision' }),
      link('write', 'decided'),
      link('decided', 'launch'),
    ],
    { bodies: [body('nhse', [null]), body('jc', ['2017-12-12'])] },
  );
  expect(likely(network)).toEqual({
    report: 'date-unknown',
    assured: 'meeting-date-unknown',
    write: '2017-10-02 – 2017-10-06',
    decided: 'date-unknown, meeting-date-unknown',
    launch: 'date-unknown, meeting-date-unknown',
  });
  expect(projectPlan(compiled(network), { nodeId: null }).waits).toEqual([
    {
      cause: { kind: 'date-unknown', nodeId: 'report', reason: 'date TBC' },
      nodeIds: ['report', 'decided', 'launch'],
    },
    {
      cause: { kind: 'meeting-date-unknown', nodeId: 'assured', bodyId: 'nhse', meetingIds: ['nhse TBC'] },
      nodeIds: ['assured', 'decided', 'launch'],
    },
  ]);
});

it('gives float to a named target and none to what does not lead there', () => {
  const network = plan(
    [work('long', 10), work('short', 4), point('launch'), work('aside', 2)],
    [link('long', 'launch'), link('short', 'launch')],
  );
  const floats = (target: string | null) =>
    [...projectPlan(compiled(network), { nodeId: target }).byNode.values()].map(({ likely: found }) =>
      found.isKnown ? found.totalFloat : undefined,
    );
  // In the order of the plan: long, short, aside, launch.
  expect(floats('launch')).toEqual([0, 6, null, 0]);
  expect(floats(null)).toEqual([0, 6, 8, 0]);
});

it('lets free float end where another item would move, and total float where the target would', () => {
  const network = plan(
    [work('a', 2), work('b', 3), work('c', 10), point('end')],
    [link('a', 'b'), link('b', 'end'), link('c', 'end')],
  );
  const { byNode } = projectPlan(compiled(network), { nodeId: 'end' });
  const of = (id: string) => {
    const found = byNode.get(id)!.likely;
    return found.isKnown ? [found.totalFloat, found.freeFloat] : null;
  };
  expect([of('a'), of('b'), of('c')]).toEqual([
    [5, 0],
    [5, 5],
    [0, 0],
  ]);
});

it('lets a paper slip up to its deadline and not a day more without moving the meeting', () => {
  const network = plan([work('paper', 5), gate('decision', 'jc')], [link('paper', 'decision')], {
    bodies: [body('jc', ['2017-10-24', '2017-12-12'])],
  });
  const paper = projectPlan(compiled(network), { nodeId: 'decision' }).byNode.get('paper')!.likely;
  // Five clear days before Tuesday 24 October is Monday the 16th: six working days after Friday the 6th.
  expect(paper).toMatchObject({ totalFloat: 6, freeFloat: 6, lateFinish: day('2017-10-16') });
});

it('puts what is to be as late as possible where it moves nothing else, in a row together', () => {
  const late = { isAsLateAsPossible: true };
  const network = plan(
    [work('long', 10), work('first', 2, late), work('second', 3, late), point('end')],
    [link('first', 'second'), link('second', 'end'), link('long', 'end')],
  );
  expect(likely(network)).toMatchObject({
    first: '2017-10-09 – 2017-10-10',
    second: '2017-10-11 – 2017-10-13',
    end: '2017-10-13',
  });
  const second = projectPlan(compiled(network), { nodeId: 'end' }).byNode.get('second')!.likely;
  expect(second).toMatchObject({ totalFloat: 0 });
});

it('gives a summary the days from the first start to the last finish below it', () => {
  const network = plan(
    [
      { kind: 'summary', id: 'phase' },
      work('x', 5, { parentId: 'phase' }),
      on('y', '2017-10-20', { parentId: 'phase' }),
      work('z', 1),
    ],
    [link('phase', 'z')],
  );
  const { byNode } = projectPlan(compiled(network), { nodeId: null });
  expect(summaryProjection(network, 'phase', byNode, 'likely')).toEqual({
    isKnown: true,
    start: day('2017-10-02'),
    finish: day('2017-10-20'),
  });
  expect(shown(byNode.get('z')!.likely)).toBe('2017-10-23');
  expect([...byNode.keys()]).toEqual(['x', 'y', 'z']);
});

it('measures float against a committed day too, so that a meeting already missed shows as negative', () => {
  const network = plan([on('paper', '2018-03-01'), gate('decision', 'jc')], [link('paper', 'decision')], {
    bodies: [body('jc', ['2018-03-06', '2018-04-12'])],
  });
  const float = (by?: string) => {
    const target = { nodeId: 'decision', by: by === undefined ? undefined : day(by) };
    const found = projectPlan(compiled(network), target).byNode.get('paper')!.likely;
    return found.isKnown ? found.totalFloat : null;
  };
  // Papers for 12 April are due on 4 April, those for 6 March were due on 26 February.
  expect([float(), float('2018-04-12'), float('2018-03-06'), float('2018-04-11')]).toEqual([22, 22, -3, -3]);
});

it('measures against a day for the whole plan, and refuses a target that is not there', () => {
  const network = plan([work('a', 5)]);
  const found = projectPlan(compiled(network), { nodeId: null, by: day('2017-10-10') }).byNode.get(
    'a',
  )!.likely;
  expect(found).toMatchObject({ totalFloat: 2, lateFinish: day('2017-10-10') });
  expect(() => projectPlan(compiled(network), { nodeId: 'b' })).toThrow('No such node to measure against: b');
});
