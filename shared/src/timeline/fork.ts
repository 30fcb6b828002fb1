import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { type Band, scenarioPaints } from './bands.js';
import { drawnDaysOf, firstAndLast } from './extent.js';
import type { TimelineLayout } from './layout.js';
import { midX, type Scale } from './scale.js';
import { line, rect, type Shape } from './shapes.js';
import type { TimelineData, TimelineItem } from './types.js';
import { drawnDays } from './when.js';

/** Where the scenarios part, and why. */
export interface Fork {
  on: Day;
  label: string;
  /** What decides which scenario comes true, where that is stated. */
  sentence: string;
}

/** The scenario that an item belongs to alone; −1 for the shared trunk. */
export function scenarioIndex({ scenarioIds }: TimelineItem, scenarios: TimelineData['scenarios']): number {
  return scenarioIds.length === 1 ? scenarios.findIndex(({ id }) => id === scenarioIds[0]) : -1;
}

/**
 * The day on which scenarios part: that by which it is to be decided where one is stated, else the last shared item that
 * leads into more than one of them, else the first day on which they differ. Null where fewer than two differ.
 * Example: both scenarios of the stroke review follow the Investment Committee of 17 January 2018, so they part there.
 */
export function forkOf(data: TimelineData): Fork | null {
  const { items, scenarios } = data;
  const own = scenarios.map((_, i) => items.filter((item) => scenarioIndex(item, scenarios) === i));
  const first = firstAndLast(drawnDaysOf(own.flat()))?.[0];
  if (own.filter((some) => some.length > 0).length < 2 || first === undefined) return null;
  const conditions = scenarios.flatMap(({ label, branchCondition }) =>
    branchCondition ? [`${label}: ${branchCondition}`] : [],
  );
  const why = conditions.length === 0 ? '' : ` ${conditions.join('; ')}.`;
  const decided = scenarios.flatMap(({ decideBy }) => decideBy ?? []).sort((a, b) => a - b)[0];
  if (decided !== undefined)
    return told(decided, 'Decide by', `The scenarios part: decide by ${writeDay(decided)}.${why}`);
  const shared = lastShared(data, own, first);
  if (shared === null) return told(first, 'Fork', `The scenarios part by ${writeDay(first)}.${why}`);
  const after = `The scenarios part after “${shared.item.title}”, ${writeDay(shared.on)}.${why}`;
  return told(shared.on, 'Fork', after);
}

const told = (on: Day, word: string, sentence: string): Fork => ({
  on,
  label: `${word} ${writeDay(on)}`,
  sentence,
});

function lastShared(data: TimelineData, own: readonly TimelineItem[][], before: Day) {
  const scenarioOf = new Map(own.flatMap((items, i) => items.map(({ id }) => [id, i] as const)));
  const leadsTo = new Map<string, Set<number>>();
  for (const { fromId, toId } of data.links) {
    const into = scenarioOf.get(toId);
    if (into === undefined || scenarioOf.has(fromId)) continue;
    leadsTo.set(fromId, (leadsTo.get(fromId) ?? new Set()).add(into));
  }
  let found: { item: TimelineItem; on: Day } | null = null;
  for (const item of data.items) {
    const on = drawnDays(item).latest;
    if (on === null || on > before || (leadsTo.get(item.id)?.size ?? 0) < 2) continue;
    if (found === null || on > found.on) found = { item, on };
  }
  return found;
}

/**
 * After the fork each row that is in one scenario alone is shaded in its tint, its foot ruled in full for the first scenario
 * and dashed for the second, so that colour is not the only sign; a dashed line stands where they part.
 */
export function forkShapes(
  layout: TimelineLayout,
  fork: Fork,
  { firstRow, lastRow }: { firstRow: number; lastRow: number },
): Shape[] {
  const { scale, rowHeight, rows, items, data } = layout;
  const x = midX(scale, fork.on);
  if (x < 0 || x > scale.width) return [];
  const shapes: Shape[] = [];
  for (let index = firstRow; index <= lastRow; index++) {
    const item = items[rows[index]?.itemIndex ?? -1];
    const scenario = item ? scenarioIndex(item, data.scenarios) : -1;
    if (scenario === -1) continue;
    const { fill, ink } = scenarioPaints(scenario);
    const y = (index - firstRow) * rowHeight;
    const foot = y + rowHeight - 1;
    shapes.push(
      rect('fork', { x, y, width: scale.width - x, height: rowHeight }, fill),
      line('fork', [x, foot, scale.width, foot], ink, { isDashed: scenario % 2 === 1 }),
    );
  }
  const height = (lastRow - firstRow + 1) * rowHeight;
  shapes.push(line('fork', [x, 0, x, height], 'ink-2', { strokeWidth: 1.5, isDashed: true }));
  return shapes;
}

/** The fork among the words above the chart, which keep clear of each other. */
export function forkBand({ label, on }: Fork, scale: Scale): Band[] {
  const x = midX(scale, on);
  if (x < 0 || x > scale.width) return [];
  return [{ label, short: 'Fork', isBefore: true, x, width: 0, fill: 'none', ink: 'ink-2' }];
}
