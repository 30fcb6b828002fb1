import fc from 'fast-check';
import { PLAN_END } from './backward-pass.js';
import { freeFloats } from './float.js';
import { forwardPass } from './forward-pass.js';
import { project } from './project.js';
import { scheduleOf } from './schedule.js';
import { compiled } from './test/late-start-check.js';
import { randomNetwork } from './test/random-network.js';

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const RUNS = { numRuns: 120, seed: 20180206 };

it('never moves anything earlier when one item is moved later', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), fc.integer({ min: 1, max: 90 }), (seed, which, days) => {
      const net = compiled(
        randomNetwork(seed, { nodes: 15, hasProgress: seed % 3 === 0, hasAlternatives: true }),
      );
      const [before, after] = [scheduleOf(net, 'likely'), scheduleOf(net, 'likely')];
      forwardPass(before);
      after.inputs.notBefore[which % net.nodeCount] = before.early.start[which % net.nodeCount]! + days;
      forwardPass(after);
      for (let i = 0; i < net.nodeCount; i++)
        expect(after.early.finish[i]).toBeGreaterThanOrEqual(before.early.finish[i]!);
    }),
    RUNS,
  );
});

/** Links to a finish are left out: shorter work that must end with something starts later, and so may what starts with it. */
it('never projects the earliest after the likely, nor the likely after the latest', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const network = randomNetwork(seed, { nodes: 15, hasRanges: true });
      const links = network.links.filter((link) => link.type === 'FS' || link.type === 'SS');
      const nodes = network.nodes.map((node) =>
        node.kind !== 'summary' && node.constraint?.kind === 'finish-not-earlier'
          ? { ...node, constraint: undefined }
          : node,
      );
      const net = compiled({ ...network, nodes, links });
      const [earliest, likely, latest] = (['earliest', 'likely', 'latest'] as const).map((bound) => {
        const schedule = scheduleOf(net, bound);
        forwardPass(schedule);
        return schedule.early;
      });
      for (let i = 0; i < net.nodeCount; i++) {
        expect(earliest!.finish[i]).toBeLessThanOrEqual(likely!.finish[i]!);
        expect(likely!.finish[i]).toBeLessThanOrEqual(latest!.finish[i]!);
      }
    }),
    RUNS,
  );
});

it('never makes free float larger than total float to the end of the plan', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const net = compiled(randomNetwork(seed, { nodes: 15 }));
      const schedule = scheduleOf(net, 'likely');
      project(schedule, PLAN_END);
      const total = net.ids.map((_, i) => schedule.late.start[i]! - schedule.early.start[i]!);
      freeFloats(schedule).forEach((free, i) => {
        if (free !== null && free > 0) expect(total[i]).toBeGreaterThan(0);
        if (free !== null) expect(free).toBeGreaterThanOrEqual(0);
      });
    }),
    RUNS,
  );
});

it('moves nothing else when an item slips by its free float', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const net = compiled(randomNetwork(seed, { nodes: 15 }));
      const base = scheduleOf(net, 'likely');
      project(base, PLAN_END);
      const free = freeFloats(base);
      for (let i = 0; i < net.nodeCount; i++) {
        const calendar = net.calendars[net.calendar[i]!]!;
        if (net.kind[i] !== 0 || (free[i] ?? 0) === 0 || base.inputs.duration[i] === 0) continue;
        const trial = scheduleOf(net, 'likely');
        trial.inputs.notBefore[i] =
          calendar.workedDay[calendar.workedBefore[base.early.start[i]!]! + free[i]!]!;
        forwardPass(trial);
        for (let other = 0; other < net.nodeCount; other++)
          if (other !== i) expect(trial.early.finish[other]).toBe(base.early.finish[other]);
      }
    }),
    RUNS,
  );
});
