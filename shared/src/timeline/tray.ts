import { CHANGE_WORDS } from './item-change.js';
import { type Shape, text } from './shapes.js';
import { wrapText } from './text-metrics.js';
import type { TimelineItem } from './types.js';

/** "Title (words as printed)" for an item that has no day to be drawn at, with what became of it where plans are compared. */
export function trayWords(item: TimelineItem): string {
  const change = item.change === undefined ? '' : `${CHANGE_WORDS[item.change.kind].toLowerCase()}, `;
  return `${item.title} (${change}${item.printed.trim() || 'no date'})`;
}

/** The undated items as a paragraph under the chart: on paper nothing can be opened, so all of them are written out. */
export function trayShapes(
  items: readonly TimelineItem[],
  width: number,
  top: number,
): { shapes: Shape[]; height: number } {
  if (items.length === 0) return { shapes: [], height: 0 };
  const lines = wrapText(items.map(trayWords).join(' · '), width - 16, 12, false, 1000);
  const shapes: Shape[] = [text('label', 8, top + 12, `No date yet (${items.length})`, { isBold: true })];
  lines.forEach((each, i) => {
    shapes.push(text('label', 8, top + 29 + i * 16, each));
  });
  return { shapes, height: 24 + lines.length * 16 + 8 };
}
