import { day } from '../dates/day.js';
import { cliffsOf } from './cliff.js';
import { criticality, drivingChain } from './driving-chain.js';
import { gateMargin } from './gate-margin.js';
import type { Network } from './network.js';
import { projectPlan } from './projection.js';
import { compiled } from './test/late-start-check.js';
import { body, gate, iso, link, plan, point, work } from './test/small-plan.js';

function scheduled(network: Network, target: string) {
  const net = compiled(network);
  const schedule = projectPlan(net, { nodeId: target }).schedules.likely;
  return { schedule, rank: (id: string) => net.rankOf.get(id)!, target: net.rankOf.get(target)! };
}

/** A paper of five days for a committee in May, July and September 2018; the launch follows ten working days later. */
const GATED = plan(
  [work('paper', 5), work('annex', 2), gate('decision', 'jc'), work('prepare', 10), point('launch')],
  [
    link('paper', 'decision'),
    link('annex', 'decision'),
    link('decision', 'prepare'),
    link('prepare', 'launch'),
  ],
  { start: day('2018-05-21'), bodies: [body('jc', ['2018-05-15', '2018-06-14', '2018-09-12'])] },
);

it('shows the float of a paper and, beside it, what one day more costs', () => {
  const { schedule, rank, target } = scheduled(GATED, 'launch');
  const [paper] = cliffsOf(schedule, target, [rank('paper')]);
  expect(paper).toMatchObject({ nodeId: 'paper', float: 7, calendarDays: 90, workingDays: 63 });
  expect([iso(paper!.targetFrom), iso(paper!.targetTo)]).toEqual(['2018-06-28', '2018-09-26']);
});

it('says that one day more leaves no known meeting, instead of a date', () => {
  const network = { ...GATED, bodies: [body('jc', ['2018-06-14'])] };
  const { schedule, rank, target } = scheduled(network, 'launch');
  expect(cliffsOf(schedule, target, [rank('annex')])).toMatchObject([
    { float: 10, targetTo: null, calendarDays: null, workingDays: null },
  ]);
});

it('finds no cliff where nothing leads to the target, and one of a day on an ungated chain', () => {
  const network = plan([work('a', 3), point('end'), work('aside', 1)], [link('a', 'end')]);
  const { schedule, rank, target } = scheduled(network, 'end');
  expect(cliffsOf(schedule, target, [rank('a'), rank('aside')])).toMatchObject([
    { nodeId: 'a', float: 0, calendarDays: 1, workingDays: 1 },
  ]);
});

it('leaves the projection as it was after trying every cliff', () => {
  const { schedule, target } = scheduled(GATED, 'launch');
  const before = schedule.early.finish.slice();
  cliffsOf(schedule, target, [0, 1, 2, 3]);
  expect(schedule.early.finish).toEqual(before);
});

it('counts the margin of a gate in the clear days of its body, and names the meetings on either side', () => {
  const { schedule, rank } = scheduled({ ...GATED, start: day('2018-05-01') }, 'launch');
  const late = gateMargin(schedule, rank('decision'))!;
  // Papers for 15 May were due on 4 May (7 May is a bank holiday); ready on 8 May, that is one day too late.
  expect(late).toMatchObject({
    meetingId: 'jc 2018-06-14',
    margin: 20,
    next: { meetingId: 'jc 2018-09-12' },
  });
  expect([iso(late.papersDue), iso(late.readyOn)]).toEqual(['2018-06-06', '2018-05-08']);
  expect(late.earlier).toMatchObject({ meetingId: 'jc 2018-05-15', daysToRecover: 1 });
});

it('has no earlier meeting to catch when that is past, and a negative margin to the one committed to', () => {
  const nodes = GATED.nodes.map((node) =>
    node.kind === 'gate' ? { ...node, notBeforeMeetingId: 'jc 2018-05-15' } : node,
  );
  const { schedule, rank } = scheduled({ ...GATED, nodes }, 'launch');
  expect(gateMargin(schedule, rank('decision'))).toMatchObject({ earlier: null, committedMargin: -14 });
});

it('follows what drives a target back through its gate, with the wait as a stretch of its own', () => {
  const { schedule, target } = scheduled(GATED, 'launch');
  const chain = drivingChain(schedule, target)!;
  expect(chain.nodeIds).toEqual(['paper', 'decision', 'prepare', 'launch']);
  expect(chain.beginsAt).toEqual(['paper']);
  expect(chain.segments.map(({ kind, from, to }) => `${kind} ${iso(from)} ${iso(to)}`)).toEqual([
    'work 2018-05-21 2018-05-25',
    'waiting-for-meeting 2018-05-25 2018-06-14',
    'work 2018-06-15 2018-06-28',
    'milestone 2018-06-28 2018-06-28',
  ]);
});

it('takes every paper that misses the meeting before for a driver: each alone would lose it', () => {
  const nodes = [work('paper', 10), work('annex', 4), work('note', 1), gate('decision', 'jc')];
  const links = nodes.slice(0, 3).map((node) => link(node.id, 'decision'));
  const network = plan(nodes, links, {
    start: day('2018-05-02'),
    bodies: [body('jc', ['2018-05-15', '2018-06-14'])],
  });
  const { schedule, target } = scheduled(network, 'decision');
  expect(drivingChain(schedule, target)?.nodeIds).toEqual(['paper', 'annex', 'decision']);
});

it('takes all that tie for drivers, and leaves out what would let it be earlier', () => {
  const network = plan(
    [work('a', 5), work('b', 5), work('c', 4), point('end')],
    [link('a', 'end'), link('b', 'end'), link('c', 'end')],
  );
  const { schedule, target } = scheduled(network, 'end');
  expect(drivingChain(schedule, target)).toMatchObject({
    nodeIds: ['a', 'b', 'end'],
    linkIds: ['a>end', 'b>end'],
  });
  expect([...criticality(schedule, target, { float: 1, gateMargin: 2 })]).toEqual([
    ['a', 'critical'],
    ['b', 'critical'],
    ['c', 'near-critical'],
    ['end', 'critical'],
  ]);
  expect(criticality(schedule, target, { float: 0, gateMargin: 2 }).get('c')).toBe('other');
});

it('has a driving chain though no starting item has zero float', () => {
  const { schedule, target } = scheduled(GATED, 'launch');
  expect(criticality(schedule, target, { float: 0, gateMargin: 0 }).get('paper')).toBe('critical');
});

it('has no driving chain to a target that cannot be computed', () => {
  const { schedule, target } = scheduled({ ...GATED, bodies: [body('jc', [])] }, 'launch');
  expect(drivingChain(schedule, target)).toBeNull();
});
