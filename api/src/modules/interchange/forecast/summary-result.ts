import { lowest } from '@gantry/shared/schedule/extent';
import type { Network } from '@gantry/shared/schedule/network';
import type { ForecastItem } from './forecast-item.js';

/** What lies below each summary and has dates of its own, by the summary's id, in the order of the plan. */
export function leavesBelow({ nodes }: Network): Map<string, string[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const below = new Map<string, string[]>();
  for (const node of nodes) {
    if (node.kind === 'summary') continue;
    const seen = new Set<string>();
    for (let at = node.parentId; at !== undefined && !seen.has(at); at = byId.get(at)?.parentId) {
      seen.add(at);
      const known = below.get(at);
      if (known === undefined) below.set(at, [node.id]);
      else known.push(node.id);
    }
  }
  return below;
}

/**
 * A summary's figures from those of what is below it: first and last dates, the least float, critical with any of them.
 */
export function summaryResult(
  item: Pick<ForecastItem, 'uid' | 'name' | 'kind'>,
  leaves: readonly ForecastItem[],
  freeFloatDays: number | null,
): ForecastItem {
  const first = extreme(leaves, 'earlyStart', -1);
  const last = extreme(leaves, 'earlyFinish', 1);
  const isKnown = leaves.length > 0 && leaves.every((one) => one.earlyFinish !== null);
  const least = (values: (number | null)[]) => {
    const known = values.filter((one) => one !== null);
    return known.length === 0 ? null : lowest(known);
  };
  return {
    ...item,
    earlyStart: first?.earlyStart ?? null,
    earlyFinish: isKnown ? last!.earlyFinish : null,
    lateStart: extreme(leaves, 'lateStart', -1)?.lateStart ?? null,
    lateFinish: extreme(leaves, 'lateFinish', 1)?.lateFinish ?? null,
    totalFloatDays: least(leaves.map((one) => one.totalFloatDays)),
    freeFloatDays,
    critical: leaves.some((one) => one.critical),
    explanation: sentences(leaves, first, last, isKnown),
  };
}

function sentences(
  leaves: readonly ForecastItem[],
  first: ForecastItem | null,
  last: ForecastItem | null,
  isKnown: boolean,
): string[] {
  if (leaves.length === 0) return ['It cannot be computed: nothing below it takes part.'];
  const begins = first === null ? [] : [`It begins with ${first.name || first.uid} on ${first.earlyStart}.`];
  const open = leaves.find((one) => one.earlyFinish === null);
  if (!isKnown)
    return [...begins, `Its end cannot be computed: that of ${open!.name || open!.uid} is not known.`];
  return [...begins, `It ends with ${last!.name || last!.uid} on ${last!.earlyFinish}.`];
}

/** The item with the least (-1) or the greatest (1) of a date; days as text sort as days. */
function extreme(
  items: readonly ForecastItem[],
  key: 'earlyStart' | 'earlyFinish' | 'lateStart' | 'lateFinish',
  sign: -1 | 1,
): ForecastItem | null {
  let found: ForecastItem | null = null;
  for (const item of items)
    if (
      item[key] !== null &&
      (found === null || (item[key] > found[key]! ? 1 : -1) === sign) &&
      item[key] !== found?.[key]
    )
      found = item;
  return found;
}
