import fc from 'fast-check';
import { addDays } from '../dates/day.js';
import { forwardPass } from './forward-pass.js';
import type { Network, ScheduledNode } from './network.js';
import { type Change, recompute } from './recompute.js';
import { scheduleOf } from './schedule.js';
import { compiled } from './test/late-start-check.js';
import { dice, randomNetwork, START } from './test/random-network.js';

const HORIZON = addDays(START, 4000);

/** Another length, constraint, lag, meeting list or notice for something in the plan. */
function someChange(network: Network, seed: number): Change {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const which = roll(4);
  if (which === 0 && network.links.length > 0) {
    const units = ['DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS'] as const;
    return {
      kind: 'link',
      link: { ...pick(network.links), lag: { amount: roll(9) - 4, unit: pick(units) } },
    };
  }
  if (which === 1) {
    const body = pick(network.bodies ?? []);
    const meetings = body.meetings.map((one) =>
      roll(3) === 0 ? { ...one, standing: 'cancelled' as const } : one,
    );
    return { kind: 'body', body: { ...body, meetings, clearDays: roll(9) } };
  }
  const node = pick(network.nodes) as ScheduledNode;
  if (which === 2 && node.kind === 'activity') return { kind: 'node', node: { ...node, duration: roll(30) } };
  const on = addDays(START, roll(300));
  return {
    kind: 'node',
    node: { ...node, constraint: { kind: pick(['start-not-earlier', 'must-finish'] as const), on } },
  };
}

function withChange(network: Network, change: Change): Network {
  const put = <T extends { id: string }>(list: readonly T[], one: T) =>
    list.map((old) => (old.id === one.id ? one : old));
  if (change.kind === 'node') return { ...network, nodes: put(network.nodes, change.node) };
  if (change.kind === 'link') return { ...network, links: put(network.links, change.link) };
  return { ...network, bodies: put(network.bodies ?? [], change.body) };
}

it('gives after any row of changes what a full pass over the changed plan gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1 }),
      fc.boolean(),
      fc.array(fc.integer(), { minLength: 1, maxLength: 4 }),
      (seed, hasAlap, seeds) => {
        const plan = randomNetwork(seed, { nodes: 16, hasProgress: seed % 2 === 0, hasAlternatives: true });
        const nodes = plan.nodes.map((node, i) =>
          hasAlap && i % 5 === 0 ? { ...node, isAsLateAsPossible: true } : node,
        );
        let network: Network = { ...plan, nodes, horizon: HORIZON };
        const schedule = scheduleOf(compiled(network), 'likely');
        forwardPass(schedule);
        for (const one of seeds) {
          const change = someChange(network, one);
          network = withChange(network, change);
          expect(recompute(schedule, [change]).isDone).toBe(true);
        }
        const full = scheduleOf(compiled(network), 'likely');
        forwardPass(full);
        recompute(full, []);
        expect(schedule.net.origin).toBe(full.net.origin);
        expect(schedule.early).toEqual(full.early);
      },
    ),
    { numRuns: 150, seed: 20180306 },
  );
});

it('looks only at what a change reaches', () => {
  const network = randomNetwork(5, { nodes: 200 });
  const schedule = scheduleOf(compiled(network), 'likely');
  forwardPass(schedule);
  const end = network.nodes.at(-1)! as ScheduledNode;
  expect(recompute(schedule, [{ kind: 'node', node: end }])).toEqual({ isDone: true, evaluated: 1 });
});

it('asks for a new compile when a link gets another end or a node another calendar', () => {
  const network = randomNetwork(5, { nodes: 20 });
  const schedule = scheduleOf(compiled(network), 'likely');
  const refused = { isDone: false, because: 'structure-changed' };
  const node = network.nodes.find((one) => one.kind === 'activity')!;
  expect(recompute(schedule, [{ kind: 'node', node: { ...node, calendarId: 'other' } }])).toEqual(refused);
  const link = { ...network.links[0]!, toId: 'end', type: 'SF' as const };
  expect(recompute(schedule, [{ kind: 'link', link }])).toEqual(refused);
});

it('takes the first range that comes into a plan at the bound of the schedule', () => {
  const [activity] = randomNetwork(5, { nodes: 20 }).nodes.filter((one) => one.kind === 'activity');
  const network: Network = {
    ...randomNetwork(5, { nodes: 20 }),
    nodes: [{ ...activity!, avoids: undefined }],
    links: [],
  };
  const finishes = (['earliest', 'latest'] as const).map((bound) => {
    const schedule = scheduleOf(compiled(network), bound);
    forwardPass(schedule);
    const node = {
      ...activity!,
      avoids: undefined,
      duration: { min: 3, likely: 5, max: 9 },
      isElapsed: activity!.isElapsed,
    };
    recompute(schedule, [{ kind: 'node', node }]);
    return schedule.inputs.duration[0];
  });
  expect(finishes).toEqual([3, 9]);
});
