import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Band } from './bands.js';
import { midX, type Scale } from './scale.js';
import { line, rect, type Shape, text } from './shapes.js';
import { textWidth } from './text-metrics.js';
import { LOWER_SIZE, type Tick, type Ticks, UPPER_SIZE } from './ticks.js';

const UPPER_HEIGHT = 20;
const LOWER_HEIGHT = 18;
/** A strip of its own for the words of bands and of the as-at line, so that they cover no date. */
const STRIP_HEIGHT = 18;
export const HEADER_HEIGHT = UPPER_HEIGHT + LOWER_HEIGHT + STRIP_HEIGHT;
const WORDS_SIZE = 11;

/** What the backdrop needs of a layout, of rows or of lanes alike. */
export interface BackdropFacts {
  scale: Scale;
  ticks: Ticks;
  bands: readonly Band[];
  data: { asAt: Day };
}

export interface Window {
  left: number;
  right: number;
}

const isIn = (from: number, to: number, window: Window) => to >= window.left && from <= window.right;

/** Names of days above the rows, and below them in their own strip the names of the bands and of the as-at line. */
export function headerShapes(facts: BackdropFacts, window: Window): Shape[] {
  const shapes: Shape[] = [];
  const level = (found: readonly Tick[], y: number, size: number, isBold: boolean) => {
    for (const tick of found)
      if (tick.label !== '' && isIn(tick.x, tick.x + tick.width, window))
        shapes.push(
          text('header', tick.x + 4, y, tick.label, { size, isBold, fill: isBold ? 'ink' : 'ink-2' }),
        );
  };
  for (const tick of facts.ticks.upper)
    if (isIn(tick.x, tick.x, window)) shapes.push(line('grid', [tick.x, 0, tick.x, HEADER_HEIGHT], 'line-2'));
  level(facts.ticks.upper, 14, UPPER_SIZE, true);
  level(facts.ticks.lower, UPPER_HEIGHT + 13, LOWER_SIZE, false);
  shapes.push(...stripShapes(facts, window));
  return shapes;
}

/** The as-at flag first, then each band's words where they still have room. */
function stripShapes({ scale, bands, data }: BackdropFacts, window: Window): Shape[] {
  const y = UPPER_HEIGHT + LOWER_HEIGHT;
  const taken: Window[] = [];
  const shapes: Shape[] = [];
  const isFree = (left: number, right: number) => taken.every((one) => right < one.left || left > one.right);
  if (data.asAt >= scale.from && data.asAt <= scale.to) {
    const words = `as at ${writeDay(data.asAt)}`;
    const width = textWidth(words, WORDS_SIZE, true) + 10;
    const x = within(midX(scale, data.asAt) - width / 2, width, scale.width);
    taken.push({ left: x, right: x + width });
    shapes.push(rect('as-at', { x, y: y + 1, width, height: 15 }, 'ink', { radius: 2 }));
    shapes.push(text('as-at', x + 5, y + 12.5, words, { size: WORDS_SIZE, isBold: true, fill: 'paper' }));
  }
  for (const band of bands) {
    for (const words of [band.label, band.short ?? initials(band.label)]) {
      const width = textWidth(words, WORDS_SIZE, true);
      const middle = band.x + band.width / 2 - width / 2;
      const x = within(band.isBefore ? band.x - width - 4 : middle, width, scale.width);
      if (!isFree(x - 3, x + width + 3)) continue;
      taken.push({ left: x, right: x + width });
      shapes.push(text('band', x, y + 12.5, words, { size: WORDS_SIZE, isBold: true, fill: band.ink }));
      break;
    }
  }
  return shapes.filter((shape) => shape.type === 'line' || isIn(shape.x, shape.x + 200, window));
}

/** "S1" for "Scenario 1", where the whole name has no room. */
const initials = (label: string) => label.replaceAll(/(\w)\w* ?/g, '$1').toUpperCase();

const within = (x: number, width: number, room: number) => Math.max(2, Math.min(x, room - width - 2));

/** Tints, grid lines and the as-at line, from the first row down. */
export function gridShapes(facts: BackdropFacts, height: number, window: Window): Shape[] {
  const { scale, ticks, bands, data } = facts;
  const shapes: Shape[] = [];
  for (const { x, width, fill } of bands)
    if (isIn(x, x + width, window)) shapes.push(rect('band', { x, y: 0, width, height }, fill));
  for (const { x } of ticks.lower)
    if (isIn(x, x, window)) shapes.push(line('grid', [x, 0, x, height], 'line'));
  for (const { x } of ticks.upper)
    if (isIn(x, x, window)) shapes.push(line('grid', [x, 0, x, height], 'line-2'));
  const asAt = midX(scale, data.asAt);
  if (asAt >= 0 && asAt <= scale.width && isIn(asAt, asAt, window))
    shapes.push(line('as-at', [asAt, 0, asAt, height], 'ink', { strokeWidth: 1.5 }));
  return shapes;
}
