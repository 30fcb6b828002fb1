import type { Day } from '../dates/day.js';
import { type Band, bandsOf } from './bands.js';
import { extentOf } from './extent.js';
import { type LinkPath, linkPaths } from './links.js';
import { markOf } from './mark.js';
import { buildRows, type TimelineRow } from './rows.js';
import { fittingUnit, makeScale, type Scale, type ScaleChoice } from './scale.js';
import { type Ticks, ticks } from './ticks.js';
import type { TimelineData, TimelineItem } from './types.js';
import { isUndated } from './when.js';

export interface TimelineView {
  unit: ScaleChoice;
  /** The one scenario to show; null shows the trunk and every scenario. */
  scenarioId: string | null;
  collapsed: ReadonlySet<string>;
  /** The width of the window: a short plan fills it, a long one is scrolled. */
  windowWidth?: number;
}

export interface TimelineLayout {
  data: TimelineData;
  scale: Scale;
  ticks: Ticks;
  rowHeight: number;
  height: number;
  /** The items of the scenario shown; `itemIndex` of a row points here. */
  items: readonly TimelineItem[];
  rows: readonly TimelineRow[];
  rowOf: ReadonlyMap<string, number>;
  /** Edges of the mark of each row, NaN where it has none; of a group, the span of what hangs under it. */
  left: Float64Array;
  right: Float64Array;
  links: readonly LinkPath[];
  bands: readonly Band[];
  /** Items with no day to draw them at: shown in words beside the chart. */
  tray: readonly TimelineItem[];
  showsAllScenarios: boolean;
}

export const ROW_HEIGHT = 34;
/** A clock further away than this from the plan would squeeze the plan into a corner. */
const AS_AT_REACH = 366;

/** A plan that is fitted gets no less than this, however narrow the window. */
const LEAST_ROOM = 240;

/** The items of a scenario: its own and the shared trunk. Example: scenario 1 leaves out the second launch date. */
export function itemsOf(data: TimelineData, scenarioId: string | null): readonly TimelineItem[] {
  if (scenarioId === null) return data.items;
  return data.items.filter((item) => item.scenarioIds.length === 0 || item.scenarioIds.includes(scenarioId));
}

/**
 * Where everything lies: rows, scale, marks, links, bands and tray, as plain data for any renderer.
 * Example: the stroke plan in weeks runs from 2 October 2017 to 18 March 2018, 168 days of 5 px.
 */
export function layoutTimeline(data: TimelineData, view: TimelineView): TimelineLayout {
  const items = itemsOf(data, view.scenarioId);
  const rows = buildRows(data.groups, items, view.collapsed);
  const scale = scaleFor(data, items, view);
  const left = new Float64Array(rows.length).fill(Number.NaN);
  const right = new Float64Array(rows.length).fill(Number.NaN);
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    if (row.type === 'group') continue;
    rowOf.set(row.id, row.index);
    const mark = markOf(items[row.itemIndex]!, scale);
    if (mark.form === 'none') continue;
    left[row.index] = mark.left;
    right[row.index] = mark.right;
  }
  spanGroups(data, items, rows, scale, left, right);
  return {
    data,
    scale,
    ticks: ticks(scale),
    rowHeight: ROW_HEIGHT,
    height: rows.length * ROW_HEIGHT,
    items,
    rows,
    rowOf,
    left,
    right,
    links: linkPaths(data.links, rowOf, { left, right }, ROW_HEIGHT),
    bands: bandsOf(data, items, scale),
    tray: items.filter(isUndated),
    showsAllScenarios: view.scenarioId === null,
  };
}

/** Whole units around every drawn and agreed day, with a unit to spare on each side. */
function scaleFor(data: TimelineData, items: readonly TimelineItem[], view: TimelineView): Scale {
  let [first, last] = extentOf(items) ?? [data.asAt, data.asAt];
  if (data.asAt > first - AS_AT_REACH && data.asAt < last + AS_AT_REACH) {
    first = Math.min(first, data.asAt) as Day;
    last = Math.max(last, data.asAt) as Day;
  }
  if (view.unit === 'fit') {
    const room = Math.max(view.windowWidth ?? 0, LEAST_ROOM);
    return makeScale(first, last, fittingUnit(last - first + 1, room), { exactly: room });
  }
  const spare = view.unit === 'week' ? 7 : 21;
  return makeScale((first - spare) as Day, (last + spare) as Day, view.unit, {
    window: view.windowWidth,
  });
}

/** A folded group still shows from when to when it reaches. */
function spanGroups(
  data: TimelineData,
  items: readonly TimelineItem[],
  rows: readonly TimelineRow[],
  scale: Scale,
  left: Float64Array,
  right: Float64Array,
): void {
  const folded = rows.filter((row) => row.type === 'group' && !row.isExpanded);
  if (folded.length === 0) return;
  const parentOf = new Map(data.groups.map((group) => [group.id, group.parentId]));
  const rowOfGroup = new Map(folded.map((row) => [row.id, row.index]));
  for (const item of items) {
    const mark = markOf(item, scale);
    if (mark.form === 'none') continue;
    for (
      let id: string | null | undefined = item.groupId, hops = 0;
      id && hops < 50;
      id = parentOf.get(id), hops++
    ) {
      const at = rowOfGroup.get(id);
      if (at === undefined) continue;
      if (!(left[at]! <= mark.left)) left[at] = mark.left;
      if (!(right[at]! >= mark.right)) right[at] = mark.right;
    }
  }
}
