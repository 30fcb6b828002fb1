import type { Day } from '../../dates/day.js';
import type { Cause } from '../waits.js';
import type { SourceKind } from './sampling.js';

/** A share of runs, and how far it may be off: one standard error, √(p(1 − p)/runs). */
export interface Chance {
  probability: number;
  standardError: number;
}

/** In how many runs a node finished on each day, from `first` on; no day is told where none is known. */
export interface DayHistogram {
  first: Day | null;
  counts: Uint32Array;
}

/** Days by which a node is finished in so many of a hundred runs; null where fewer runs than that come to any day. */
export interface DayPercentiles {
  p10: Day | null;
  p50: Day | null;
  p80: Day | null;
  p90: Day | null;
}

export interface NodeChances extends DayPercentiles {
  nodeId: string;
  histogram: DayHistogram;
  /** Runs in which a day could be computed. */
  computed: number;
  /** Share of runs in which it was on the driving chain of the target, ties included. */
  criticality: number;
  /** Why no day could be computed, in some runs or in all; empty where it always could. */
  causes: readonly Cause[];
}

/** To which meeting a gate goes, and how likely. The chances of its meetings and the two others add up to 1. */
export interface GateChances {
  nodeId: string;
  bodyId: string;
  /** Meetings with a chance at all, the first first, with the first day that each may be on. */
  meetings: readonly (Chance & { meetingId: string; on: Day })[];
  /** It misses, or is refused at, the last meeting that is known. */
  noneKnown: Chance;
  /** Something before it cannot be computed, so that it cannot be taken anywhere. */
  heldUp: Chance;
  /** The meeting it is committed to; null where there is none. */
  committed: (Chance & { meetingId: string }) | null;
}

/** How much hangs on one input: the chance that the target comes in time with it at its best and at its worst. */
export interface Swing {
  kind: SourceKind;
  /** The node, link, meeting or risk. */
  id: string;
  low: { value: number; probability: number };
  high: { value: number; probability: number };
  /** Best less worst, in the same runs; and how far that may be off. */
  change: number;
  standardError: number;
}

export interface MonteCarloResult {
  runs: number;
  seed: number;
  targetId: string;
  /** Nothing on the way to the target is uncertain: every run is the same. */
  isCertain: boolean;
  nodes: ReadonlyMap<string, NodeChances>;
  /** Gates that are still to be taken, by node. */
  gates: ReadonlyMap<string, GateChances>;
  /** That the target comes by a day: the one asked for, that of its committed meeting, or the projected one. */
  inTime: (Chance & { by: Day }) | null;
  /** The inputs on which that hangs most, the strongest first. */
  tornado: readonly Swing[];
  tornadoRuns: number;
}

/** Example: 0.2 of 10,000 runs is 20 % ± 0.4 points. */
export function chance(count: number, runs: number): Chance {
  const probability = runs === 0 ? 0 : count / runs;
  return { probability, standardError: Math.sqrt((probability * (1 - probability)) / Math.max(1, runs)) };
}

/** The first day by which a share of all runs is done. */
export function dayReached({ first, counts }: DayHistogram, share: number, runs: number): Day | null {
  if (first === null) return null;
  const goal = share * runs - 1e-9;
  let done = 0;
  for (let k = 0; k < counts.length; k++) {
    done += counts[k]!;
    if (done >= goal) return (first + k) as Day;
  }
  return null;
}

export function percentiles(histogram: DayHistogram, runs: number): DayPercentiles {
  const at = (share: number) => dayReached(histogram, share, runs);
  return { p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9) };
}
