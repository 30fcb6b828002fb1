import type { Rag } from '../rag/rag.js';
import { BADGE_ROOM, badgeCentre, changeBadge, removedStroke } from './change-shapes.js';
import { BAR_HEIGHT, FADE_LENGTH, figureLeft, type Mark, POINT_RADIUS } from './mark.js';
import { dayX, midX, type Scale } from './scale.js';
import { line, type Paint, type PointShape, rect, type Shape, text } from './shapes.js';
import type { TimelineItem, TimelineKind } from './types.js';
import { drawnDays } from './when.js';

const FILL: Record<Rag | 'stale' | 'none', Paint> = {
  red: 'rag-red',
  amber: 'rag-amber',
  green: 'rag-green',
  blue: 'rag-blue',
  grey: 'rag-none',
  stale: 'rag-none',
  none: 'rag-none',
};

/** The colour a status is drawn in. Example: stale and not rated are both pale; the words and the "?" tell them apart. */
export function ragPaint(rag: TimelineItem['rag']): Paint {
  return FILL[rag ?? 'none'];
}

const OUTLINE: Record<Rag | 'stale' | 'none', Paint> = {
  ...FILL,
  // Amber itself is too pale for a line on white (1.73:1).
  amber: 'rag-amber-ink',
  grey: 'ink-2',
  stale: 'ink-2',
  none: 'ink-2',
};

/** Everything that is drawn of an item but its words: ghost of the baseline, the mark, the sign of its status. */
export function markShapes(item: TimelineItem, mark: Mark, scale: Scale, y: number): Shape[] {
  if (mark.form === 'none') return [];
  return [
    ...baselineShapes(item, mark, scale, y),
    ...tilde(mark, y),
    ...figure(item, mark, y),
    ...(item.change?.kind === 'removed' ? [removedStroke(mark, y)] : glyph(item.rag, mark, y)),
    ...(item.change ? changeBadge(item.change.kind, badgeCentre(marked(item, mark, scale)), y) : []),
  ];
}

function point(kind: TimelineKind, x: number, y: number, r: number, paint: Partial<PointShape>): PointShape {
  const isMeeting = kind === 'gate' || kind === 'meeting';
  return {
    type: isMeeting ? 'circle' : 'diamond',
    role: 'mark',
    x,
    y,
    r: isMeeting ? r - 0.5 : r,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: 1,
    isDashed: false,
    ...paint,
  };
}

function figure(item: TimelineItem, mark: Mark, y: number): Shape[] {
  const isGone = item.change?.kind === 'removed';
  const fill = mark.isHollow ? 'paper' : ragPaint(isGone ? null : item.rag);
  const outline: Partial<PointShape> = mark.isHollow
    ? { stroke: OUTLINE[isGone ? 'none' : (item.rag ?? 'none')], strokeWidth: 2, isDashed: true }
    : { stroke: 'ink', strokeWidth: 1 };
  const left = figureLeft(mark);
  const box = { x: left, y: y - BAR_HEIGHT / 2, width: mark.right - left, height: BAR_HEIGHT };
  switch (mark.form) {
    case 'none':
      return [];
    case 'point':
      return [point(item.kind, mark.x, y, POINT_RADIUS, { fill, ...outline })];
    case 'bar':
      return [rect('mark', box, fill, { ...outline, type: 'rect', radius: 2 })];
    case 'window':
      return [rect('mark', box, 'hatch', { stroke: 'ink-2', strokeWidth: 1.5, isDashed: true, radius: 2 })];
    case 'by':
      return [
        rect('mark', { ...box, x: mark.x - FADE_LENGTH, width: FADE_LENGTH }, 'fade-left'),
        knownEnd(mark, y),
        endFigure(item.kind, mark.x, y, { fill, ...outline }),
      ];
    case 'from':
      return [
        rect('mark', { ...box, x: mark.x, width: FADE_LENGTH }, 'fade-right'),
        arrow(mark.x + FADE_LENGTH, y),
        knownEnd(mark, y),
        endFigure(item.kind, mark.x, y, { fill, ...outline }),
      ];
  }
}

/** The line on the end of an open date that is known. */
const knownEnd = (mark: Mark, y: number): Shape =>
  line('mark', [mark.x, y - END_REACH, mark.x, y + END_REACH], 'ink', {
    strokeWidth: 2.5,
    isDashed: mark.isHollow,
  });
const END_REACH = 12;

/** What the status of an open date is drawn on: the figure of its kind; of an activity, a bar that is short on purpose. */
function endFigure(kind: TimelineKind, x: number, y: number, look: Partial<PointShape>): Shape {
  if (kind !== 'activity') return point(kind, x, y, POINT_RADIUS, look);
  const { fill = 'paper', stroke = 'ink', strokeWidth = 1, isDashed = false } = look;
  const half = POINT_RADIUS - 1;
  const box = { x: x - half, y: y - half, width: half * 2, height: half * 2 };
  return rect('mark', box, fill, { stroke, strokeWidth, isDashed, radius: 2 });
}

const arrow = (x: number, y: number): Shape =>
  line('mark', [x - 6, y - 5, x, y, x - 6, y + 5], 'ink-2', { strokeWidth: 1.5 });

function tilde(mark: Mark, y: number): Shape[] {
  return mark.isApproximate && (mark.form === 'point' || mark.form === 'bar' || mark.form === 'window')
    ? [text('mark', mark.left, y + 5, '~', { size: 15, isBold: true, hasHalo: true })]
    : [];
}

const GHOST_RADIUS = 6;

/** The baseline to draw under a mark; null where there is none or nothing has moved. */
function ghost(item: TimelineItem, scale: Scale): { left: number; right: number; isPoint: boolean } | null {
  const { baselineEarliest: from, baselineLatest: to } = item;
  const drawn = drawnDays(item);
  if (to === null || (to === drawn.latest && (from ?? to) === drawn.earliest)) return null;
  if (from !== null && from !== to) {
    const left = dayX(scale, from);
    return { left, right: Math.max(dayX(scale, to) + scale.pxPerDay, left + 4), isPoint: false };
  }
  const x = midX(scale, to);
  return { left: x - GHOST_RADIUS, right: x + GHOST_RADIUS, isPoint: true };
}

/** What the words of an item must keep clear of: its mark, the ghost of its baseline with the line between, and the badge of a change. */
export function occupied(item: TimelineItem, mark: Mark, scale: Scale): { left: number; right: number } {
  const { left, right } = marked(item, mark, scale);
  if (item.change === undefined) return { left, right };
  return left >= BADGE_ROOM ? { left: left - BADGE_ROOM, right } : { left, right: right + BADGE_ROOM };
}

function marked(item: TimelineItem, mark: Mark, scale: Scale): { left: number; right: number } {
  const under = ghost(item, scale);
  if (under === null) return { left: mark.left, right: mark.right };
  return { left: Math.min(mark.left, under.left), right: Math.max(mark.right, under.right) };
}

/** What was agreed, under what is now expected: a thin bar, or a small dashed outline with a line to where it went. */
function baselineShapes(item: TimelineItem, mark: Mark, scale: Scale, y: number): Shape[] {
  const under = ghost(item, scale);
  if (under === null) return [];
  if (!under.isPoint) {
    const box = { x: under.left, y: y + 10, width: under.right - under.left, height: 4 };
    return [rect('baseline', box, 'rag-grey')];
  }
  const x = under.left + GHOST_RADIUS;
  const look = { role: 'baseline', stroke: 'rag-grey', strokeWidth: 1.5, isDashed: true } as const;
  const end = x < mark.left ? mark.left : mark.right;
  return [
    line('slip', [x, y, end, y], 'rag-grey', { strokeWidth: 1.5 }),
    point(item.kind, x, y, GHOST_RADIUS, look),
  ];
}

/** A tick, an exclamation mark or a cross: what is left of the colour on a grey print. Drawn as lines, not as letters. */
const GLYPHS: Partial<Record<Rag, readonly (readonly number[])[]>> = {
  blue: [[-3.5, 0.3, -1, 2.8, 3.8, -2.8]],
  green: [[-1.6, -3.2, 1.9, 0, -1.6, 3.2]],
  amber: [
    [0, -4, 0, 1],
    [0, 3, 0, 4.2],
  ],
  red: [
    [-2.6, -2.6, 2.6, 2.6],
    [2.6, -2.6, -2.6, 2.6],
  ],
};

function glyph(rag: TimelineItem['rag'], mark: Mark, y: number): Shape[] {
  const isFilled = !mark.isHollow && mark.form !== 'window';
  const isDark = isFilled && (rag === 'red' || rag === 'green' || rag === 'blue');
  const stroke = isDark ? 'paper' : isFilled ? 'ink' : OUTLINE[rag ?? 'none'];
  if (mark.form === 'point' || mark.form === 'by' || mark.form === 'from')
    return statusSign(rag, mark.x, y, stroke);
  const width = mark.right - figureLeft(mark);
  const x = figureLeft(mark) + Math.min(9, width / 2);
  return statusSign(rag, x, y, stroke, Math.min(1, (width - 2) / SIGN_WIDTH));
}

/** The widest sign, the tick, with the thickness of its lines. */
const SIGN_WIDTH = 9;

/**
 * The sign of a status about a centre, pressed together where a bar is narrow. Example: red is a cross, stale a question
 * mark; grey has no sign.
 */
export function statusSign(
  rag: TimelineItem['rag'],
  x: number,
  y: number,
  stroke: Paint,
  pressed = 1,
): Shape[] {
  if (rag === 'stale')
    return [text('glyph', x, y + 4, '?', { size: 11, isBold: true, fill: stroke, anchor: 'middle' })];
  const strokes = rag === null ? undefined : GLYPHS[rag];
  return (strokes ?? []).map((points) =>
    line(
      'glyph',
      points.map((value, i) => (i % 2 === 0 ? value * pressed + x : value + y)),
      stroke,
      { strokeWidth: pressed < 1 ? 1.4 : 1.7 },
    ),
  );
}
