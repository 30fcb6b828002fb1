import fc from 'fast-check';
import { addDays, type Day } from '../../dates/day.js';
import type { CompiledNetwork } from '../compiled.js';
import { drivingChain } from '../driving-chain.js';
import { forwardPass } from '../forward-pass.js';
import type { Lag, Network } from '../network.js';
import { projectPlan } from '../projection.js';
import type { Ranged } from '../range.js';
import { scheduleOf } from '../schedule.js';
import { compiled } from '../test/late-start-check.js';
import { randomNetwork } from '../test/random-network.js';
import { Batch } from './batch.js';
import { Draws } from './draws.js';
import { monteCarlo } from './monte-carlo-run.js';
import { samplingOf } from './sampling.js';
import { Ties } from './ties.js';

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const SIZE = 6;

/** The plan of one run: every range replaced by what was drawn for it. */
function drawn(net: CompiledNetwork, network: Network, draws: Draws, k: number): Network {
  const { sampling } = draws;
  const asDrawn = new Map<string, number>(
    sampling.sources.map(({ kind, id }, s) => [`${kind} ${id}`, draws.one(s, k)]),
  );
  const of = <T extends number>(kind: string, id: string, value: Ranged<T>): T =>
    (asDrawn.get(`${kind} ${id}`) ?? (typeof value === 'number' ? value : value.likely)) as T;
  const lagOf = (id: string, lag: Lag): Lag => {
    if (!asDrawn.has(`lag ${id}`)) return { ...lag, amount: of('lag', id, lag.amount) };
    const unit = lag.unit === 'WEEKS' ? 'DAYS' : lag.unit === 'YEARS' ? 'MONTHS' : lag.unit;
    return { ...lag, unit, amount: asDrawn.get(`lag ${id}`)! };
  };
  const delays = (id: string) => draws.delayAt(net.rankOf.get(id) ?? -1, k);
  return {
    ...network,
    nodes: network.nodes.map((node) => {
      if (node.kind === 'summary') return node;
      const constraint = node.constraint && {
        ...node.constraint,
        on: of('day', node.id, node.constraint.on),
      };
      if (node.kind !== 'activity') return { ...node, constraint };
      const delay = node.isElapsed ? 0 : delays(node.id);
      const isBegun = node.actualStart !== undefined && node.remaining !== undefined;
      const duration = isBegun
        ? of('none', '', node.duration)
        : of('duration', node.id, node.duration) + delay;
      const remaining = isBegun ? of('duration', node.id, node.remaining!) + delay : undefined;
      return { ...node, constraint, duration, remaining };
    }),
    links: network.links.map((link) => (link.lag ? { ...link, lag: lagOf(link.id, link.lag) } : link)),
    bodies: network.bodies?.map((body) => ({
      ...body,
      meetings: body.meetings.map((meeting) =>
        meeting.date !== null && 'from' in meeting.date
          ? { ...meeting, date: { on: of('meeting', meeting.id, meeting.date.to) } }
          : meeting,
      ),
    })),
  };
}

function checkRuns(network: Network, seed: number): void {
  const net = compiled(network);
  const draws = new Draws(samplingOf(net, seed), SIZE);
  const batch = new Batch(net, draws, SIZE);
  const target = net.rankOf.get('end')!;
  const ties = new Ties(batch, target);
  batch.compute(seed % 1000, SIZE);
  ties.add();
  const critical = new Map<string, number>();
  for (let k = 0; k < SIZE; k++) {
    const own = compiled(drawn(net, network, draws, k));
    const schedule = scheduleOf(own, 'likely');
    forwardPass(schedule);
    const shift = net.origin - own.origin;
    for (const id of net.ids) {
      const [i, j] = [net.rankOf.get(id)!, own.rankOf.get(id)!];
      const expected = schedule.early.finish[j]! >= own.top ? null : schedule.early.finish[j]! - shift;
      const found = batch.finish[i * SIZE + k]!;
      expect([id, k, found >= net.top ? null : found]).toEqual([id, k, expected]);
    }
    for (const id of drivingChain(schedule, own.rankOf.get('end')!)?.nodeIds ?? [])
      critical.set(id, (critical.get(id) ?? 0) + 1);
  }
  for (const id of net.ids) expect([id, ties.runs[net.rankOf.get(id)!]]).toEqual([id, critical.get(id) ?? 0]);
}

/** Windows in place of days, months in place of a month, gates committed to meetings whose day may be to be confirmed. */
function moreUncertain(network: Network, seed: number): Network {
  return {
    ...network,
    nodes: network.nodes.map((node, i) => {
      if (node.kind === 'summary') return node;
      const on = node.constraint?.on as Day | undefined;
      const constraint = on && {
        ...node.constraint!,
        on: { min: on, likely: addDays(on, 3), max: addDays(on, 9) },
      };
      if (node.kind === 'activity' && node.actualStart !== undefined)
        return { ...node, constraint, remaining: { min: 0, likely: 4, max: 9 } };
      if (node.kind !== 'gate' || (seed + i) % 3 === 0) return { ...node, constraint };
      const { meetings } = network.bodies!.find(({ id }) => id === node.bodyId)!;
      return { ...node, constraint, notBeforeMeetingId: meetings[(seed + i) % 4]!.id };
    }),
    links: network.links.map((link) =>
      link.lag?.unit === 'MONTHS'
        ? { ...link, lag: { unit: link.lag.amount === 1 ? 'YEARS' : 'MONTHS', amount: MONTHS } }
        : link,
    ),
  };
}
const MONTHS = { min: 0, likely: 1, max: 2 };

it('computes windows, months and commitments to meetings the same way', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const options = { nodes: 14, hasRanges: true, hasProgress: seed % 3 === 0 };
      checkRuns(moreUncertain(randomNetwork(seed, options), seed), seed);
    }),
    { numRuns: 100, seed: 20180308 },
  );
});

it('computes every run as a projection of the plan with that run’s figures, driving chain and ties included', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const options = {
        nodes: 14,
        hasRanges: true,
        hasProgress: seed % 3 === 0,
        hasAlternatives: seed % 2 === 0,
      };
      checkRuns(randomNetwork(seed, options), seed);
    }),
    { numRuns: 100, seed: 20180206 },
  );
});

it('delays work by a risk as if it were that much longer', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const network = randomNetwork(seed, { nodes: 10, hasRanges: true });
      const nodes = network.nodes.filter((node) => node.kind === 'activity' && !node.isElapsed);
      const delays = nodes
        .slice(0, 3)
        .map(({ id }) => ({ nodeId: id, days: { min: 1, likely: 4, max: 30 } }));
      checkRuns({ ...network, risks: [{ id: 'strike', probability: 0.5, delays }] }, seed);
    }),
    { numRuns: 60, seed: 20180301 },
  );
});

it('gives a plan without ranges one day for each item: the projected one', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const net = compiled(randomNetwork(seed, { nodes: 14, hasProgress: seed % 2 === 0 }));
      const { byNode } = projectPlan(net, { nodeId: 'end' });
      const result = monteCarlo(net, { seed, runs: 40, targetId: 'end', batch: 32 });
      expect(result.isCertain).toBe(true);
      for (const [id, { likely }] of byNode) {
        const { histogram, computed, causes } = result.nodes.get(id)!;
        if (!likely.isKnown) {
          expect([id, computed, histogram.counts.length, causes]).toEqual([id, 0, 0, likely.causes]);
          continue;
        }
        expect([id, histogram.first, [...histogram.counts]]).toEqual([id, likely.finish, [40]]);
        expect(causes).toEqual([]);
      }
    }),
    { numRuns: 120, seed: 20180301 },
  );
});
