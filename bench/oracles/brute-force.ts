import { parseArgs } from 'node:util';
import { checkLateStarts } from '../../shared/src/schedule/test/late-start-check.js';
import type { RandomOptions } from '../../shared/src/schedule/test/random-network.js';

/**
 * Late dates by brute force: each node of random plans is pushed to its late start, which must leave the target where it is,
 * and one day further, which must move it. `npm run oracle:brute-force -- --checks 20000 --seed 20171002`
 */
const { values } = parseArgs({
  options: { checks: { type: 'string', default: '24000' }, seed: { type: 'string', default: '20171002' } },
});
const KINDS: [name: string, options: Partial<RandomOptions>, isExact: boolean][] = [
  ['plans not yet begun', {}, true],
  ['plans under way', { hasProgress: true }, true],
  ['plans of ranges', { hasRanges: true }, true],
  ['gates with ways of their own (late dates safe, not always the last)', { hasAlternatives: true }, false],
];

let [checks, failures] = [0, 0];
for (const [name, options, isExact] of KINDS) {
  const wanted = Math.ceil(Number(values.checks) / KINDS.length);
  const tally = checkLateStarts(Number(values.seed), wanted, { nodes: 14, ...options }, isExact);
  for (const one of tally.failures) console.log(one);
  console.log(`${name}: ${tally.checks} checks, ${tally.failures.length} failures`);
  checks += tally.checks;
  failures += tally.failures.length;
}
console.log(`${checks} checks by brute force, ${failures} failures.`);
process.exitCode = failures > 0 ? 1 : 0;
