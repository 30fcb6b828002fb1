import type { Day } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import { MonteCarloRun } from '../schedule/monte-carlo/monte-carlo-run.js';
import type {
  Chance,
  DayPercentiles,
  GateChances,
  MonteCarloResult,
  Swing,
} from '../schedule/monte-carlo/outcome.js';
import type { Cause } from '../schedule/waits.js';
import { type Outlook, outlookOf } from './outlook.js';
import type { ProjectionFacts } from './plan-facts.js';
import { routeTo } from './route.js';

export interface ChancesOptions {
  /** The same seed gives the same answer for the same plan. */
  seed: number;
  runs: number;
}

/** What the plan says of one target when all that is uncertain is drawn many times: plain data, ready to be sent. */
export interface PlanChances {
  targetId: string;
  seed: number;
  runs: number;
  /** Nothing on the way to the target is uncertain: every run is the same, and there are no chances to tell. */
  isCertain: boolean;
  /** When the target comes, so many times out of a hundred; null where fewer runs come to a day at all. */
  days: DayPercentiles;
  /** That no day can be given, for a meeting is missed and no later one is known, or something is not known. */
  notComputed: Chance;
  causes: readonly Cause[];
  /** That the target comes by a day, the one that the plan projects. */
  inTime: (Chance & { by: Day }) | null;
  /** The decisions on the way to the target, the first first; the last is the one that it hangs on. */
  gates: readonly GateChances[];
  /** Every item whose day is not the same in all runs, whether it leads to the target or not. */
  items: readonly ItemChance[];
  /** On what the chance of being in time hangs most. */
  tornado: readonly Swing[];
  tornadoRuns: number;
}

/** The days by which an item is done in half of the runs and in four of five; null where fewer come to a day at all. */
export interface ItemChance {
  itemId: string;
  p50: Day | null;
  p80: Day | null;
}

/** A computation under way: advance it until it is done, then let it tell. */
export interface ChancesRun {
  readonly total: number;
  done(): number;
  /** One more batch, of some milliseconds; false once all is done. */
  advance(): boolean;
  tell(): PlanChances;
}

export type StartedChances =
  | { isStarted: true; run: ChancesRun }
  | { isStarted: false; problems: readonly Problem[] };

const STRONGEST = 10;
const TORNADO_RUNS = 2_000;

/**
 * Starts to compute the chances of a target under one scenario, in batches so that the caller can tell how far it is and
 * stop. A target that is not in this scenario has none. Example: with the senate's draft report between 5 and 20 working
 * days away the Joint Committee may agree in January in 46 of 100 runs, in March in 39, and at no known meeting in 15.
 */
export function startChances(
  facts: ProjectionFacts,
  targetId: string,
  { seed, runs }: ChancesOptions,
): StartedChances {
  const result = outlookOf(facts, targetId);
  if (!result.isProjected) return { isStarted: false, problems: result.problems };
  const { outlook } = result;
  if (outlook.targetId === null) return { isStarted: false, problems: [] };
  const { net } = outlook.projection.schedules.likely;
  const tornado = { strongest: STRONGEST, runs: TORNADO_RUNS };
  const run = new MonteCarloRun(net, { seed, runs, targetId, tornado });
  return {
    isStarted: true,
    run: {
      total: run.total,
      done: () => run.done,
      advance: () => run.advance(),
      tell: () => told(run.result(), outlook),
    },
  };
}

/** The same in one go, for a caller that has nothing else to do meanwhile; null where nothing can be computed. */
export function chancesOf(
  facts: ProjectionFacts,
  targetId: string,
  options: ChancesOptions,
): PlanChances | null {
  const started = startChances(facts, targetId, options);
  if (!started.isStarted) return null;
  while (started.run.advance());
  return started.run.tell();
}

function told(result: MonteCarloResult, outlook: Outlook): PlanChances {
  const { targetId, seed, runs, isCertain, inTime, tornado, tornadoRuns } = result;
  const target = result.nodes.get(targetId)!;
  const { p10, p50, p80, p90, causes } = target;
  const probability = 1 - target.computed / runs;
  return {
    targetId,
    seed,
    runs,
    isCertain,
    days: { p10, p50, p80, p90 },
    notComputed: { probability, standardError: Math.sqrt((probability * (1 - probability)) / runs) },
    causes,
    inTime,
    gates: routeTo(outlook).flatMap((id) => result.gates.get(id) ?? []),
    items: uncertainItems(result),
    tornado,
    tornadoRuns,
  };
}

function uncertainItems({ nodes }: MonteCarloResult): ItemChance[] {
  const found: ItemChance[] = [];
  for (const { nodeId, computed, p10, p50, p80, p90 } of nodes.values())
    if (computed > 0 && p10 !== p90) found.push({ itemId: nodeId, p50, p80 });
  return found;
}
