import { LABEL_SIZE } from './labels.js';
import { markOf } from './mark.js';
import { markShapes, occupied } from './mark-shapes.js';
import { labelWords } from './row-shapes.js';
import { NAMES_WIDTH, type SheetFrame } from './sheet-frame.js';
import { packSheetLane, type SheetEntry, wrapWhole } from './sheet-lanes.js';
import { type Shape, text } from './shapes.js';
import { shiftAll } from './shift.js';
import { trayWords } from './tray.js';
import type { TimelineData, TimelineItem } from './types.js';
import { isUndated } from './when.js';

/** A strip of a sheet that is never parted: some lines of a lane, or of what has no day. */
export interface SheetPiece {
  lane: string | null;
  isFirst: boolean;
  isDated: boolean;
  isTinted: boolean;
  height: number;
  shapes: readonly Shape[];
  /** The name of the lane, from the top edge of the strip; where the lane goes on, it says so. */
  heading: (isContinued: boolean) => Shape[];
}

const LEVEL_HEIGHT = 26;
const PADDING = 6;
const NAME_LINE = 15;
const TRAY_LINE = 16;

/** Lane by lane, each in strips that are at least as high as its name, and at last what has no day. */
export function sheetPieces(
  data: TimelineData,
  items: readonly TimelineItem[],
  frame: SheetFrame,
  scenarioId: string | null,
): SheetPiece[] {
  const context = { data, scale: frame.scale, showsAllScenarios: scenarioId === null };
  const dated = lanesOf(
    data,
    items.filter((item) => !isUndated(item)),
  ).flatMap(({ id, title, entries }, index) => {
    const marks = entries.map((item) => markOf(item, frame.scale));
    const lane = packSheetLane(
      entries.map((item, i) => ({
        ...occupied(item, marks[i]!, frame.scale),
        words: labelWords(item, context),
      })),
      { left: 2, right: frame.scale.width - 4 },
    );
    const heading = headingOf(title);
    const least = heading(true).length * NAME_LINE;
    return stripsOf(lane.entries, lane.levels, least).map(([from, to], strip): SheetPiece => {
      const above = from === 0 ? PADDING : 0;
      const below = to === lane.levels ? PADDING : 0;
      const inner = Math.max((to - from) * LEVEL_HEIGHT, least);
      const shapes = entries.flatMap((item, i) => {
        const placed = lane.entries[i]!;
        if (placed.level < from || placed.level >= to) return [];
        const centre = above + (placed.level - from + 0.5) * LEVEL_HEIGHT;
        return [...markShapes(item, marks[i]!, frame.scale, centre), ...wordsOf(placed, centre)];
      });
      return {
        lane: id,
        isFirst: strip === 0,
        isDated: true,
        isTinted: index % 2 === 0,
        height: above + inner + below,
        shapes: shiftAll(shapes, NAMES_WIDTH, 0),
        heading,
      };
    });
  });
  return [...dated, ...trayPieces(items.filter(isUndated), frame.width)];
}

function headingOf(title: string): SheetPiece['heading'] {
  return (isContinued) =>
    wrapWhole(isContinued ? `${title} (continued)` : title, NAMES_WIDTH - 12, 12, true).map((each, i) =>
      text('header', 4, (isContinued ? 0 : PADDING) + 12 + i * NAME_LINE, each, { isBold: true }),
    );
}

function wordsOf({ label }: SheetEntry, centre: number): Shape[] {
  const first = label.isBelow ? centre + LEVEL_HEIGHT : centre;
  return label.lines.map((each, n) =>
    text('label', label.x, first + n * LEVEL_HEIGHT + 4, each.text, {
      muted: each.muted,
      size: LABEL_SIZE,
      hasHalo: true,
    }),
  );
}

/** Stretches of levels that part no mark from its words and are as high as the name of their lane; the last may be longer. */
function stripsOf(entries: readonly SheetEntry[], levels: number, least: number): [number, number][] {
  const isBound = new Set<number>();
  for (const { level, label } of entries)
    if (label.isBelow) for (let n = 1; n <= label.lines.length; n++) isBound.add(level + n);
  const strips: [number, number][] = [];
  let from = 0;
  for (let to = 1; to <= levels; to++) {
    if (isBound.has(to) || (to - from) * LEVEL_HEIGHT < least) continue;
    strips.push([from, to]);
    from = to;
  }
  if (from === levels) return strips;
  const last = strips.pop();
  return [...strips, [last?.[0] ?? 0, levels]];
}

function trayPieces(items: readonly TimelineItem[], width: number): SheetPiece[] {
  if (items.length === 0) return [];
  const lines = wrapWhole(items.map(trayWords).join(' · '), width - 8, LABEL_SIZE);
  return lines.map((each, i): SheetPiece => {
    const isFirst = i === 0;
    const top = isFirst ? 32 : 0;
    const heading = text('label', 4, 24, `No date yet (${items.length})`, { isBold: true });
    return {
      ...{ lane: null, isFirst, isDated: false, isTinted: false, heading: () => [] },
      height: top + TRAY_LINE,
      shapes: [...(isFirst ? [heading] : []), text('label', 4, top + 12, each)],
    };
  });
}

interface Lane {
  id: string;
  title: string;
  entries: TimelineItem[];
}

/** The groups that have something in them, in their order; what belongs to none of them comes last. */
function lanesOf(data: TimelineData, items: readonly TimelineItem[]): Lane[] {
  const known = new Map<string, Lane>(data.groups.map(({ id, title }) => [id, { id, title, entries: [] }]));
  const others: Lane = { id: 'other', title: 'Other', entries: [] };
  for (const item of items) (known.get(item.groupId) ?? others).entries.push(item);
  return [...known.values(), others].filter((lane) => lane.entries.length > 0);
}
