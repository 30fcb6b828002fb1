/** Nodes in an order in which every link goes forward, or one circle that prevents it. */
export type Ordering = { isOrdered: true; order: Int32Array } | { isOrdered: false; circle: number[] };

/**
 * Kahn's order, steady: of nodes that are free at once the one listed first comes first. Where links go round, one concrete
 * circle is named, its first node again at the end. Example: 0 → 1 → 2 → 1 gives the circle 1, 2, 1.
 */
export function topologicalOrder(count: number, from: Int32Array, to: Int32Array): Ordering {
  const { start, list } = grouped(count, from, to);
  const waiting = new Int32Array(count);
  for (const node of to) waiting[node]!++;
  const order = new Int32Array(count);
  let done = 0;
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order[done++] = i;
  for (let i = 0; i < done; i++) {
    const node = order[i]!;
    for (let k = start[node]!; k < start[node + 1]!; k++) {
      const next = list[k]!;
      if (--waiting[next]! === 0) order[done++] = next;
    }
  }
  if (done === count) return { isOrdered: true, order };
  return { isOrdered: false, circle: circleAmong(waiting, from, to) };
}

/** Every node left waiting has a predecessor left waiting: walking back must come round. */
function circleAmong(waiting: Int32Array, from: Int32Array, to: Int32Array): number[] {
  const before = new Map<number, number>();
  for (let e = 0; e < to.length; e++)
    if (waiting[from[e]!]! > 0 && waiting[to[e]!]! > 0) before.set(to[e]!, from[e]!);
  const seen = new Map<number, number>();
  const path: number[] = [];
  let at = waiting.findIndex((left) => left > 0);
  while (!seen.has(at)) {
    seen.set(at, path.length);
    path.push(at);
    at = before.get(at)!;
  }
  return [...path.slice(seen.get(at)), at].reverse();
}

/** Lists grouped by key: the values of key i lie from `start[i]` to `start[i + 1] - 1`, in their given order. */
export function grouped(
  count: number,
  keys: Int32Array,
  values: Int32Array,
): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1]!++;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const list = new Int32Array(keys.length);
  for (let e = 0; e < keys.length; e++) list[next[keys[e]!]!++] = values[e]!;
  return { start, list };
}
