import { addBusinessDays, subBusinessDays } from 'date-fns';
import { type Day, isoDay } from '../../shared/src/dates/day.js';
import type { Network, NetworkBody } from '../../shared/src/schedule/network.js';

interface Item {
  duration: number;
  /** For a gate, the meetings of its body in order. */
  meetings: { papersDue: Date; date: Date }[] | null;
  predecessors: { item: Item; isFromStart: boolean; lag: number }[];
  start: Date;
  finish: Date;
}

/**
 * The schedule as a team naturally writes it: an array of objects in order, dates by `addBusinessDays`, forward only; a gate
 * finds the first meeting whose papers can still be met. It knows no holidays and one calendar, no late dates and no float, so
 * that it does less than the engine it is measured against.
 */
export function dateFnsSchedule({ start, nodes, links, bodies = [] }: Network): () => Date {
  const first = dateOf(start);
  const meetings = new Map(bodies.map((body) => [body.id, meetingsOf(body)]));
  const items = new Map<string, Item>();
  for (const node of nodes) {
    const duration = node.kind === 'activity' ? (node.duration as number) : 0;
    const own = node.kind === 'gate' ? meetings.get(node.bodyId)! : null;
    items.set(node.id, { duration, meetings: own, predecessors: [], start: first, finish: first });
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
      if (item.meetings !== null) item.finish = item.meetings.find(({ papersDue }) => papersDue >= at)!.date;
      else item.finish = item.duration === 0 ? at : addBusinessDays(at, item.duration);
      if (item.finish > last) last = item.finish;
    }
    return last;
  };
}

const dateOf = (at: Day) => new Date(`${isoDay(at)}T00:00:00`);

function meetingsOf({ meetings, clearDays }: NetworkBody): { papersDue: Date; date: Date }[] {
  return meetings.flatMap(({ date }) => {
    if (date === null || !('on' in date)) return [];
    const on = dateOf(date.on);
    return [{ date: on, papersDue: subBusinessDays(on, (clearDays ?? 0) + 1) }];
  });
}
