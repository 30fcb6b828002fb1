import type { CompiledNetwork, Inputs } from '../compiled.js';

/** The rows of a batch as a gate reads and writes them: figures of all its runs, node i in run k at `i * size + k`. */
export interface NodeRows {
  readonly net: CompiledNetwork;
  readonly inputs: Inputs;
  readonly size: number;
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** What link e asks of its successor in every run, before the kind of the successor is looked at. */
  pushes(e: number): Int32Array;
  /** Working days by which risks delay node i in every run; null where none threatens it. */
  delays(i: number): Int32Array | null;
  /** The boundary that node i asks for by its own day in every run; null where that is certain. */
  ownDays(i: number, isFinish: boolean): Int32Array | null;
}
