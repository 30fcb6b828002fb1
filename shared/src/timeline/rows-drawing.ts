import { gridShapes, HEADER_HEIGHT, headerShapes } from './backdrop.js';
import type { TimelineLayout } from './layout.js';
import { LEGEND_HEIGHT, legendShapes } from './legend.js';
import { planSummary, statusWords } from './plan-words.js';
import { rowShapes } from './row-shapes.js';
import { type Drawing, line, rect, type Shape, text } from './shapes.js';
import { shiftAll } from './shift.js';
import { fitText } from './text-metrics.js';
import { trayShapes } from './tray.js';
import { whenWords } from './when.js';

const TITLE_WIDTH = 250;
const STATUS_WIDTH = 84;
const WHEN_WIDTH = 176;
const LEFT_WIDTH = TITLE_WIDTH + STATUS_WIDTH + WHEN_WIDTH;
const TOP = 34;
const LABEL_BASELINE = 21;

/** The tree with its chart as one picture: what the screen shows, for paper. The columns at the left are those of the grid. */
export function rowsDrawing(layout: TimelineLayout): Drawing {
  const { scale, rowHeight, height, data } = layout;
  const width = LEFT_WIDTH + scale.width;
  const whole = { left: 0, right: scale.width };
  const rowsTop = TOP + HEADER_HEIGHT;
  const lanes: Shape[] = [];
  const left: Shape[] = [];
  const chart: Shape[] = [];
  for (const row of layout.rows) {
    const y = rowsTop + row.index * rowHeight;
    left.push(line('grid', [0, y + rowHeight, width, y + rowHeight], 'line'));
    const isGroup = row.type === 'group';
    if (isGroup) lanes.push(rect('lane', { x: 0, y, width, height: rowHeight }, 'surface'));
    const x = 8 + (row.level - 1) * 14;
    const title = fitText(row.title, (isGroup ? LEFT_WIDTH : TITLE_WIDTH) - x - 8, 12, isGroup);
    left.push(text('header', x, y + LABEL_BASELINE, title, { isBold: isGroup }));
    const item = layout.items[row.itemIndex];
    if (item) {
      left.push(text('header', TITLE_WIDTH, y + LABEL_BASELINE, statusWords(item.rag), { isBold: true }));
      const when = fitText(whenWords(item), WHEN_WIDTH - 8, 12);
      left.push(text('header', LEFT_WIDTH - 8, y + LABEL_BASELINE, when, { anchor: 'end' }));
    }
    const drawn = rowShapes(layout, row.index).filter((shape) => shape.role !== 'lane');
    chart.push(...shiftAll(drawn, LEFT_WIDTH, y));
  }
  const links = layout.links.map((path) => line('link', path.points, 'ink-2'));
  const tray = trayShapes(layout.tray, width, rowsTop + height + 14);
  const legendTop = rowsTop + height + 14 + tray.height;
  return {
    title: data.title,
    description: planSummary(data, layout.items),
    width,
    height: legendTop + LEGEND_HEIGHT,
    shapes: [
      rect('grid', { x: 0, y: 0, width, height: legendTop + LEGEND_HEIGHT }, 'paper'),
      text('header', 8, 22, data.title, { size: 17, isBold: true }),
      ...lanes,
      ...shiftAll(gridShapes(layout, height, whole), LEFT_WIDTH, rowsTop),
      ...shiftAll(headerShapes(layout, whole), LEFT_WIDTH, TOP),
      line('grid', [0, rowsTop, width, rowsTop], 'line-2'),
      line('grid', [LEFT_WIDTH, TOP, LEFT_WIDTH, rowsTop + height], 'line-2'),
      ...left,
      ...shiftAll(links, LEFT_WIDTH, rowsTop),
      ...chart,
      ...tray.shapes,
      ...legendShapes(8, legendTop, width - 16),
    ],
  };
}
