import { parentPort } from 'node:worker_threads';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type PlanChances, startChances } from '@gantry/shared/projection/chances';
import type { ProjectionFacts } from '@gantry/shared/projection/plan-facts';

/** One computation, as it is sent to the worker. */
export interface ChancesJob {
  facts: ProjectionFacts;
  targetId: string;
  seed: number;
  runs: number;
}

export type ChancesAnswer =
  | { kind: 'done'; chances: PlanChances }
  | { kind: 'not-computed'; problems: readonly Problem[] }
  | { kind: 'cancelled' };

/** What goes in: the job, and one number in shared memory that is set to 1 when nobody waits for it any more. */
export interface ChancesMessage {
  job: ChancesJob;
  cancelled: Int32Array<SharedArrayBuffer>;
}

parentPort?.on('message', ({ job, cancelled }: ChancesMessage) => {
  parentPort?.postMessage(answerTo(job, () => Atomics.load(cancelled, 0) === 1));
});

function answerTo(job: ChancesJob, isCancelled: () => boolean): ChancesAnswer {
  const started = startChances(job.facts, job.targetId, { seed: job.seed, runs: job.runs });
  if (!started.isStarted) return { kind: 'not-computed', problems: started.problems };
  do if (isCancelled()) return { kind: 'cancelled' };
  while (started.run.advance());
  return { kind: 'done', chances: started.run.tell() };
}
