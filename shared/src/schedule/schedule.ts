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
  /** Nodes still to be computed anew; all 0 between recalculations. */
  readonly dirty: Uint8Array;
}

/** Room for one projection; `forwardPass` and `backwardPass` fill it. */
export function scheduleOf(net: CompiledNetwork, bound: Bound): Schedule {
  const array = () => new Int32Array(net.nodeCount);
  return {
    net,
    // A plan without ranges has one set of figures; a change may bring the first range in.
    inputs: { ...copyInputs(net.inputs[bound]), bound },
    early: { start: array(), finish: array(), need: array(), driver: array() },
    late: lateDates(net.nodeCount),
    dirty: new Uint8Array(net.nodeCount),
  };
}

/** Room for late dates. */
export function lateDates(count: number): LateDates {
  return { start: new Int32Array(count), finish: new Int32Array(count), need: new Int32Array(count) };
}

/** A second schedule with the same figures and dates, to try something on. */
export function copySchedule({ net, inputs, early, late }: Schedule): Schedule {
  const { start, finish, need, driver } = early;
  return {
    net,
    inputs: copyInputs(inputs),
    early: { start: start.slice(), finish: finish.slice(), need: need.slice(), driver: driver.slice() },
    late: { start: late.start.slice(), finish: late.finish.slice(), need: late.need.slice() },
    dirty: new Uint8Array(net.nodeCount),
  };
}
