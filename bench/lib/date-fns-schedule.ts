import { addBusinessDays } from 'date-fns';
import { isoDay } from '../../shared/src/dates/day.js';
import type { Network } from '../../shared/src/schedule/network.js';

interface Item {
  duration: number;
  predecessors: { item: Item; isFromStart: boolean; lag: number }[];
  start: Date;
  finish: Date;
}

/**
 * The schedule as a team naturally writes it: an array of objects in order, dates by `addBusinessDays`, forward only. It knows
 * no holidays, no gates and one calendar, so that it does less than the engine it is measured against.
 */
export function dateFnsSchedule({ start, nodes, links }: Network): () => Date {
  const first = new Date(`${isoDay(start)}T00:00:00`);
  const items = new Map<string, Item>();
  for (const node of nodes) {
    const duration = node.kind === 'activity' ? (node.duration as number) : 0;
    items.set(node.id, { duration, predecessors: [], start: first, finish: first });
  }
  for (const { fromId, toId, type, lag } of links)
    items.get(toId)!.predecessors.push({
      item: items.get(fromId)!,
      isFromStart: type === 'SS',
      lag: (lag?.amount as number | undefined) ?? 0,
    });
  return () => {
    let last = first;
    for (const item of items.values()) {
      let at = first;
      for (const { item: before, isFromStart, lag } of item.predecessors) {
        const from = isFromStart ? before.start : before.finish;
        const free = lag === 0 ? from : addBusinessDays(from, lag);
        if (free > at) at = free;
      }
      item.start = at;
      item.finish = item.duration === 0 ? at : addBusinessDays(at, item.duration);
      if (item.finish > last) last = item.finish;
    }
    return last;
  };
}
