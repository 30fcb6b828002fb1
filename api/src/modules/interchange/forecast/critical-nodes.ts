import { KIND } from '@gantry/shared/schedule/compiled';
import { driversOf, type End, leavesStart } from '@gantry/shared/schedule/drivers';
import type { Schedule } from '@gantry/shared/schedule/schedule';

/** The nodes on a driving chain to any of the targets, all ties among them, as marks by node number. */
export function criticalNodes(schedule: Schedule, targets: readonly number[]): Uint8Array {
  const { net } = schedule;
  const marks = new Uint8Array(net.nodeCount);
  const seen: Record<End, Uint8Array> = {
    start: new Uint8Array(net.nodeCount),
    finish: new Uint8Array(net.nodeCount),
  };
  const waiting: [number, End][] = targets.map((i) => [i, 'finish']);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [i, end] = next;
    if (seen[end][i] === 1) continue;
    seen[end][i] = 1;
    marks[i] = 1;
    for (const e of driversOf(schedule, i, net.kind[i] === KIND.gate ? end : 'finish'))
      waiting.push([net.from[e]!, leavesStart(schedule, e) ? 'start' : 'finish']);
  }
  return marks;
}
