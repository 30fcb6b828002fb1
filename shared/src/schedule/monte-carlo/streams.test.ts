import { type Network } from '../network.js';
import { compiled } from '../test/late-start-check.js';
import { randomNetwork } from '../test/random-network.js';
import { work } from '../test/small-plan.js';
import { monteCarlo } from './monte-carlo-run.js';
import type { MonteCarloResult } from './outcome.js';
import { streamKey, uniformAt } from './stream.js';

const RUNS = 1_200;

function plan(seed = 7): Network {
  const network = randomNetwork(seed, { nodes: 40, hasRanges: true, hasAlternatives: true });
  const ids = network.nodes.map(({ id }) => id);
  return {
    ...network,
    sharedWeight: 0.5,
    nodes: network.nodes.map((node, i) =>
      node.kind === 'gate' ? { ...node, passProbability: 0.8 } : { ...node, factor: `stream ${i % 3}` },
    ),
    risks: [
      { id: 'strike', probability: 0.3, delays: [{ nodeId: ids[2]!, days: { min: 2, likely: 5, max: 20 } }] },
    ],
  };
}

/** Everything that a run tells, by id, to the last bit. */
function told({ nodes, gates, tornado, inTime }: MonteCarloResult, ids: readonly string[]) {
  return {
    nodes: ids.map((id) => {
      const { histogram, ...others } = nodes.get(id)!;
      return { ...others, first: histogram.first, counts: [...histogram.counts] };
    }),
    gates: ids.flatMap((id) => gates.get(id) ?? []),
    tornado,
    inTime,
  };
}

const OPTIONS = { seed: 42, runs: RUNS, targetId: 'end', tornado: { strongest: 5, runs: 300 } };

describe('the same seed gives the same bytes', () => {
  const network = plan();
  const ids = network.nodes.map(({ id }) => id);
  const once = told(monteCarlo(compiled(network), OPTIONS), ids);

  it.each([32, 100, 512, 5_000])('in batches of %d', (batch) => {
    expect(told(monteCarlo(compiled(network), { ...OPTIONS, batch }), ids)).toEqual(once);
  });

  it('whatever the order of items, links and bodies', () => {
    const turned = {
      ...network,
      nodes: network.nodes.toReversed(),
      links: network.links.toReversed(),
      bodies: network.bodies!.toReversed(),
    };
    expect(told(monteCarlo(compiled(turned), OPTIONS), ids)).toEqual(once);
  });

  it('when something is added that nothing waits for', () => {
    const more = { ...network, nodes: [work('apart', { min: 1, likely: 9, max: 99 }), ...network.nodes] };
    expect(told(monteCarlo(compiled(more), OPTIONS), ids)).toEqual(once);
  });

  it('and another seed gives others', () => {
    const other = told(monteCarlo(compiled(network), { ...OPTIONS, seed: 43 }), ids);
    expect(other.nodes.at(-1)!.counts).not.toEqual(once.nodes.at(-1)!.counts);
  });
});

it('spreads the numbers of a stream evenly and independently of the next stream', () => {
  const [one, two] = [streamKey(1, 'duration', 'a'), streamKey(1, 'duration', 'b')];
  const n = 100_000;
  const bins = new Array(10).fill(0);
  let [product, mean] = [0, 0];
  for (let k = 0; k < n; k++) {
    const [u, v] = [uniformAt(one, k), uniformAt(two, k)];
    bins[Math.floor(u * 10)]++;
    mean += u / n;
    product += ((u - 0.5) * (v - 0.5) * 12) / n;
  }
  for (const bin of bins) expect(Math.abs(bin - n / 10)).toBeLessThan(4 * Math.sqrt(n * 0.09));
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  expect(Math.abs(product)).toBeLessThan(4 / Math.sqrt(n));
});
