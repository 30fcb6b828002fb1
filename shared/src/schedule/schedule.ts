import type { CompiledNetwork, Inputs } from './compiled.js';
import { copyInputs } from './inputs.js';
import type { Bound } from './range.js';

/** Dates going forward: as early as everything before allows. A gate starts when its paper is ready and ends with its meeting. */
export interface EarlyDates {
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** For gates: by when what the decision itself needs is there. */
  readonly need: Int32Array;
  /** The link that holds the node where it is, the first of those that tie; -1 where something else does. */
  readonly driver: Int32Array;
}

/** Dates going backward from a target: as late as leaves it unmoved. `top` where a node does not lead to the target. */
export interface LateDates {
  /** The latest moment at which the node may become free to begin. */
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly need: Int32Array;
}

/** One projection of a plan: its figures and its dates in boundaries. Arrays are made once and written over by each pass. */
export interface Schedule {
  readonly net: CompiledNetwork;
  readonly inputs: Inputs;
  readonly early: EarlyDates;
  readonly late: LateDates;
}

/** Room for one projection; `forwardPass` and `backwardPass` fill it. */
export function scheduleOf(net: CompiledNetwork, bound: Bound): Schedule {
  const n = net.nodeCount;
  const array = () => new Int32Array(n);
  return {
    net,
    inputs: copyInputs(net.inputs[bound]),
    early: { start: array(), finish: array(), need: array(), driver: array() },
    late: { start: array(), finish: array(), need: array() },
  };
}
