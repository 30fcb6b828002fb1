import { backwardPass } from '../backward-pass.js';
import { compile } from '../compile.js';
import type { CompiledNetwork } from '../compiled.js';
import { forwardPass } from '../forward-pass.js';
import type { Network } from '../network.js';
import { type Schedule, scheduleOf } from '../schedule.js';
import { type RandomOptions, randomNetwork } from './random-network.js';

export interface LateStartTally {
  checks: number;
  /** What was pushed where, and what the target then did wrongly. */
  failures: string[];
}

/** The compiled plan; throws for one that cannot be scheduled. */
export function compiled(network: Network): CompiledNetwork {
  const found = compile(network);
  if (!found.isScheduled) throw new Error(found.problems.map((one) => one.message).join('\n'));
  return found.net;
}

/**
 * Pushes each node of random plans to its late start, which must leave the target where it is, and one boundary further,
 * which must move it, until so many checks are made. The same seed gives the same checks. Without `isExact` only the first
 * is asked: a meeting with short notice before one with long notice makes late dates safe, not always the last possible.
 */
export function checkLateStarts(
  seed: number,
  checks: number,
  options: RandomOptions,
  isExact = true,
): LateStartTally {
  const tally: LateStartTally = { checks: 0, failures: [] };
  for (let i = 0; tally.checks < checks; i++) {
    const net = compiled(randomNetwork(seed + i * 7919, options));
    const target = i % 2 === 0 ? net.rankOf.get('end')! : net.nodeCount - 2 - (i % 3);
    checkPlan(net, target, tally, `seed ${seed + i * 7919}`, isExact);
  }
  return tally;
}

function checkPlan(
  net: CompiledNetwork,
  target: number,
  tally: LateStartTally,
  name: string,
  isExact: boolean,
): void {
  const base = scheduleOf(net, 'likely');
  forwardPass(base);
  const finish = base.early.finish[target]!;
  if (finish >= net.top) return;
  backwardPass(base, { node: target, by: null, withLimits: false });
  for (let i = 0; i < net.nodeCount; i++)
    for (const what of ['start', 'need'] as const) {
      const late = base.late[what][i]!;
      if (late >= net.top) continue;
      const held = pushed(base, i, what, late).early.finish[target]!;
      const moved = pushed(base, i, what, late + 1).early.finish[target]!;
      tally.checks++;
      if (held !== finish || (isExact && moved <= finish))
        tally.failures.push(
          `${name}: ${net.ids[i]} ${what} ${late}: target ${finish}, held ${held}, moved ${moved}`,
        );
    }
}

function pushed(base: Schedule, i: number, what: 'start' | 'need', to: number): Schedule {
  const trial = scheduleOf(base.net, base.inputs.bound);
  const floor = what === 'start' ? trial.inputs.notBefore : trial.inputs.need;
  floor[i] = Math.max(floor[i]!, to);
  forwardPass(trial);
  return trial;
}
