import { type BackdropFacts, gridShapes, HEADER_HEIGHT, headerShapes } from './backdrop.js';
import { bandsOf } from './bands.js';
import { changeLegend } from './change-legend.js';
import { extentOf } from './extent.js';
import { LABEL_SIZE } from './labels.js';
import { packLane } from './lanes.js';
import { itemsOf } from './layout.js';
import { LEGEND, LEGEND_HEIGHT, legendBlock } from './legend.js';
import { markOf } from './mark.js';
import { markShapes, occupied } from './mark-shapes.js';
import { planSummary } from './plan-words.js';
import { labelWords } from './row-shapes.js';
import { fittingUnit, makeScale, type ScaleChoice } from './scale.js';
import { type Drawing, line, rect, type Shape, text } from './shapes.js';
import { shiftAll } from './shift.js';
import { wrapText } from './text-metrics.js';
import { ticks } from './ticks.js';
import { trayShapes } from './tray.js';
import type { TimelineData, TimelineGroup, TimelineItem } from './types.js';
import { isUndated } from './when.js';

export interface LanesOptions {
  unit: ScaleChoice;
  scenarioId: string | null;
  /** The whole width of the picture. */
  width: number;
  /** Left out where the undated items stand beside the picture, to be opened. */
  withoutTray?: boolean;
  /** Left out where the title stands beside the picture, as that of its slide or as its caption. */
  withoutTitle?: boolean;
}

/** A mark and its words as one place to press, for an item of the data. */
export interface LaneHit {
  item: TimelineItem;
  /** Where the mark itself begins: the order in which one walks along a lane. */
  markX: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LanesDrawing extends Drawing {
  /** Lane by lane, each from left to right. */
  hits: readonly LaneHit[];
}

const TITLE_WIDTH = 132;
const LEVEL_HEIGHT = 26;
const LANE_PADDING = 8;
const TOP = 34;
const LEGEND_FOOT = 12;

/**
 * A plan on a page: one lane for each group, several items on a line, the words beside every mark, the legend and the
 * undated items below. It has no fixed height: it takes what the lanes need.
 * Example: the stroke timeline is five lanes and 20 entries on a page 1,200 px wide.
 */
export function lanesDrawing(data: TimelineData, options: LanesOptions): LanesDrawing {
  const items = itemsOf(data, options.scenarioId);
  const dated = items.filter((item) => !isUndated(item));
  const plotWidth = options.width - TITLE_WIDTH - 1;
  const [first, last] = extentOf(dated) ?? [data.asAt, data.asAt];
  const unit = options.unit === 'fit' ? fittingUnit(last - first + 1, plotWidth) : options.unit;
  const scale = makeScale(first, last, unit, { exactly: plotWidth });
  const facts: BackdropFacts = { scale, ticks: ticks(scale), bands: bandsOf(data, dated, scale), data };
  const whole = { left: 0, right: plotWidth };
  const context = { data, scale, showsAllScenarios: options.scenarioId === null };

  const marks: Shape[] = [];
  const titles: Shape[] = [];
  const stripes: Shape[] = [];
  const hits: LaneHit[] = [];
  let y = 0;
  lanesOf(data, dated).forEach(({ title, entries }, laneIndex) => {
    const placed = entries.map((item) => ({ item, mark: markOf(item, scale) }));
    const lane = packLane(
      placed.map(({ item, mark }) => ({ ...occupied(item, mark, scale), words: labelWords(item, context) })),
      { left: 2, right: plotWidth - 4 },
    );
    const words = wrapText(title, TITLE_WIDTH - 16, 12, true, 3);
    const height = Math.max(lane.levels * LEVEL_HEIGHT, words.length * 15) + LANE_PADDING * 2;
    if (laneIndex % 2 === 0) stripes.push(rect('lane', { x: 0, y, width: options.width, height }, 'surface'));
    stripes.push(line('grid', [0, y + height, options.width, y + height], 'line-2'));
    words.forEach((each, i) => {
      titles.push(text('header', 8, y + LANE_PADDING + 13 + i * 15, each, { isBold: true }));
    });
    const laneHits: LaneHit[] = [];
    placed.forEach(({ item, mark }, i) => {
      const { level, label } = lane.entries[i]!;
      const centre = y + LANE_PADDING + (level + 0.5) * LEVEL_HEIGHT;
      marks.push(...markShapes(item, mark, scale, centre));
      const extra = { muted: label.muted, size: LABEL_SIZE, hasHalo: true };
      marks.push(text('label', label.x, centre + 4, label.text, extra));
      laneHits.push(hitOf(item, occupied(item, mark, scale), label, centre));
    });
    hits.push(...laneHits.sort((a, b) => a.markX - b.markX));
    y += height;
  });

  const top = options.withoutTitle ? 0 : TOP;
  const rowsTop = top + HEADER_HEIGHT;
  const undated = options.withoutTray ? [] : items.filter(isUndated);
  const tray = trayShapes(undated, options.width, rowsTop + y + 14);
  const legendTop = rowsTop + y + 14 + tray.height;
  const key = legendBlock([...LEGEND, ...changeLegend(items)], 8, legendTop, options.width - 16);
  const height = legendTop + Math.max(LEGEND_HEIGHT, key.height + LEGEND_FOOT);
  const shapes: Shape[] = [
    rect('grid', { x: 0, y: 0, width: options.width, height }, 'paper'),
    ...(options.withoutTitle ? [] : [text('header', 8, 22, data.title, { size: 17, isBold: true })]),
    ...shiftAll(stripes, 0, rowsTop),
    ...shiftAll(gridShapes(facts, y, whole), TITLE_WIDTH, rowsTop),
    ...shiftAll(headerShapes(facts, whole), TITLE_WIDTH, top),
    line('grid', [0, rowsTop, options.width, rowsTop], 'line-2'),
    ...shiftAll(titles, 0, rowsTop),
    ...shiftAll(marks, TITLE_WIDTH, rowsTop),
    ...tray.shapes,
    ...key.shapes,
  ];
  return {
    title: data.title,
    description: planSummary(data, items),
    width: options.width,
    height,
    shapes,
    hits: hits.map((hit) => ({ ...hit, x: hit.x + TITLE_WIDTH, y: hit.y + rowsTop })),
  };
}

function hitOf(
  item: TimelineItem,
  mark: { left: number; right: number },
  label: { x: number; width: number },
  centre: number,
): LaneHit {
  const x = Math.min(mark.left, label.x) - 2;
  const right = Math.max(mark.right, label.x + label.width) + 2;
  return { item, markX: mark.left, x, y: centre - LEVEL_HEIGHT / 2, width: right - x, height: LEVEL_HEIGHT };
}

interface Lane {
  title: string;
  entries: TimelineItem[];
}

/** The groups that have something in them, in their order; what belongs to none of them comes last. */
function lanesOf(data: TimelineData, items: readonly TimelineItem[]): Lane[] {
  const known = new Map<string, Lane>(
    data.groups.map((group: TimelineGroup) => [group.id, { title: group.title, entries: [] }]),
  );
  const others: Lane = { title: 'Other', entries: [] };
  for (const item of items) (known.get(item.groupId) ?? others).entries.push(item);
  return [...known.values(), others].filter((lane) => lane.entries.length > 0);
}
