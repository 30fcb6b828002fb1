import { day } from '../dates/day.js';
import type { Network } from './network.js';
import { planFindings } from './plan-findings.js';
import { projectPlan } from './projection.js';
import { compiled } from './test/late-start-check.js';
import { iso, likely, link, on, plan, point, work } from './test/small-plan.js';

const project = (network: Network, nodeId: string | null = null) =>
  projectPlan(compiled(network), { nodeId });
const float = (network: Network, id: string, target: string | null = null) => {
  const found = project(network, target).byNode.get(id)!.likely;
  return found.isKnown ? found.totalFloat : null;
};

it('projects an empty plan to nothing', () => {
  expect(likely(plan([]))).toEqual({});
  expect(project(plan([])).waits).toEqual([]);
});

it('lets ten thousand items lead into one, and one stand alone', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => work(`w${i}`, i % 50));
  const network = plan(
    [...many, point('end'), work('alone', 2)],
    many.map(({ id }) => link(id, 'end')),
  );
  expect(likely(network)).toMatchObject({
    end: '2017-12-07',
    alone: '2017-10-02 – 2017-10-03',
    w49: '2017-10-02 – 2017-12-07',
  });
});

it('projects parts that have nothing to do with each other, each from the start of the plan', () => {
  const network = plan(
    [work('a', 2), work('b', 3), work('x', 4), work('y', 1)],
    [link('a', 'b'), link('x', 'y')],
  );
  expect(likely(network)).toMatchObject({ b: '2017-10-04 – 2017-10-06', y: '2017-10-06' });
});

it('gives one item different floats to two targets', () => {
  const network = plan(
    [work('shared', 2), work('long', 10), point('soon'), point('late')],
    [link('shared', 'soon'), link('shared', 'late'), link('long', 'late')],
  );
  expect([float(network, 'shared', 'soon'), float(network, 'shared', 'late')]).toEqual([0, 8]);
});

it('shows a deadline that cannot be kept as negative float, and one kept on the day as none', () => {
  const network = (deadline: string) =>
    plan([work('a', 5), point('end', { deadline: day(deadline) })], [link('a', 'end')]);
  expect([float(network('2017-10-06'), 'a'), float(network('2017-10-04'), 'a')]).toEqual([0, -2]);
  const findings = planFindings(project(network('2017-10-04')).schedules.likely);
  expect(findings).toMatchObject([
    { rule: 'SCH-1', message: 'end is to be finished by 4 Oct 2017 and is projected for 6 Oct 2017.' },
  ]);
});

it('keeps what must start on a day there, and shows the conflict as negative float before it', () => {
  const held = { constraint: { kind: 'must-start', on: day('2017-10-05') } } as const;
  const network = plan([work('a', 5), work('b', 2, held)], [link('a', 'b')]);
  expect(likely(network).b).toBe('2017-10-05 – 2017-10-06');
  expect(float(network, 'a')).toBe(-2);
  expect(planFindings(project(network).schedules.likely)).toMatchObject([{ rule: 'SCH-1', ids: ['b'] }]);
});

it('bounds only late dates by "not later", both of start and of finish', () => {
  const limited = (kind: 'start-not-later' | 'finish-not-later', at: string) =>
    plan([work('a', 5, { constraint: { kind, on: day(at) } }), work('long', 20)]);
  expect(float(limited('start-not-later', '2017-10-05'), 'a')).toBe(3);
  expect(float(limited('finish-not-later', '2017-10-11'), 'a')).toBe(3);
  expect(likely(limited('finish-not-later', '2017-10-03')).a).toBe('2017-10-02 – 2017-10-06');
});

it('counts Friday evening and Monday morning as one moment: no float between them', () => {
  const network = plan(
    [work('a', 5), point('monday', { isStartOfDay: true }), work('b', 5)],
    [link('a', 'monday'), link('monday', 'b')],
  );
  expect(['a', 'monday', 'b'].map((id) => float(network, id))).toEqual([0, 0, 0]);
  expect(project(network).byNode.get('a')!.likely).toMatchObject({ freeFloat: 0 });
});

it('projects nothing open before the data date, and nothing in the past', () => {
  const network = plan([work('a', 3), point('b'), on('c', '2017-10-04')], [link('a', 'b')], {
    dataDate: day('2017-10-11'),
  });
  expect(likely(network)).toEqual({ a: '2017-10-11 – 2017-10-13', b: '2017-10-13', c: '2017-10-11' });
});

it('holds a finish by a link to it: what must end together ends together', () => {
  const network = plan([work('a', 8), work('b', 3)], [link('a', 'b', 'FF')]);
  const found = project(network).byNode.get('b')!.likely;
  expect(found.isKnown && [iso(found.start), iso(found.finish)]).toEqual(['2017-10-09', '2017-10-11']);
});
