import { afterLag, beforeLag } from './calendar-table.js';
import { type CompiledNetwork, type Inputs, LAG } from './compiled.js';

/** Where the lag of link e takes the boundary x. */
export function throughLag(net: CompiledNetwork, inputs: Inputs, e: number, x: number): number {
  const kind = inputs.lagKind[e]!;
  const lag = inputs.lag[e]!;
  if (x >= net.top || (lag === 0 && kind !== LAG.months)) return x;
  if (kind === LAG.elapsed) return Math.min(net.top, Math.max(0, x + lag));
  if (kind === LAG.worked) return afterLag(net.calendars[inputs.lagTable[e]!]!, x, lag);
  return inputs.months[inputs.lagTable[e]!]!.after[x]!;
}

/** The latest boundary that the lag of link e takes no later than y; -1 where none, `top` where any will do. */
export function backThroughLag(net: CompiledNetwork, inputs: Inputs, e: number, y: number): number {
  const kind = inputs.lagKind[e]!;
  const lag = inputs.lag[e]!;
  if (y >= net.top || y < 0 || (lag === 0 && kind !== LAG.months)) return y;
  if (kind === LAG.elapsed) return Math.min(net.top, Math.max(-1, y - lag));
  if (kind === LAG.worked) return beforeLag(net.calendars[inputs.lagTable[e]!]!, y, lag);
  return inputs.months[inputs.lagTable[e]!]!.before[y]!;
}
