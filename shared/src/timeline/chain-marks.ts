import type { Day } from '../dates/day.js';
import type { TimelineLayout } from './layout.js';
import { type LinkPath, linkPaths } from './links.js';
import { midX } from './scale.js';
import { line, rect, type Shape, text } from './shapes.js';
import { fitText, textWidth } from './text-metrics.js';
import type { TimelineLink } from './types.js';

/** What drives a chosen item, by the rows it is drawn in. */
export interface ChainOnChart {
  chosenId: string;
  steps: ReadonlyMap<string, ChainMark>;
  links: readonly (TimelineLink & { isDriving: boolean })[];
}

export interface ChainMark {
  /** From 1, in the order of time. */
  position: number;
  count: number;
  isDriving: boolean;
  isChosen: boolean;
  wait: { from: Day; to: Day; words: string } | null;
}

/** Its place among the steps. Example: "7 of 8: 14 days waiting for CCG Joint Committee"; "2 of 8, on the way". */
export function chainWords({ position, count, isDriving, isChosen, wait }: ChainMark): string {
  const standing = isChosen ? ', chosen' : isDriving ? '' : ', on the way';
  return `${position} of ${count}${standing}${wait ? `: ${wait.words}` : ''}`;
}

export interface ChainPaths {
  driving: readonly LinkPath[];
  onTheWay: readonly LinkPath[];
}

/** The links of the chain between rows that are shown. */
export function chainPaths(
  { rowOf, left, right, rowHeight }: TimelineLayout,
  chain: ChainOnChart,
): ChainPaths {
  const paths = (isDriving: boolean) =>
    linkPaths(
      chain.links.filter((link) => link.isDriving === isDriving),
      rowOf,
      { left, right },
      rowHeight,
    );
  return { driving: paths(true), onTheWay: paths(false) };
}

const WORDS_SIZE = 10.5;
const UP = 6;
const GAP = 5;

/**
 * The waiting at a gate as a stretch of its own at the foot of its row, from ready to the meeting, with its words on the side
 * that has room. Example: papers ready on 17 January for a meeting on 31 January are a bar of fourteen days.
 */
export function waitShapes(
  { scale, rowHeight }: TimelineLayout,
  wait: NonNullable<ChainMark['wait']>,
): Shape[] {
  const from = Math.max(0, midX(scale, wait.from));
  const to = Math.min(scale.width, midX(scale, wait.to));
  if (to <= 0 || from >= scale.width) return [];
  const y = rowHeight - UP;
  const [roomLeft, roomRight] = [from - GAP, scale.width - to - GAP];
  const isLeft = roomLeft >= roomRight || textWidth(wait.words, WORDS_SIZE, true) <= roomLeft;
  const told = fitText(wait.words, isLeft ? roomLeft : roomRight, WORDS_SIZE, true);
  const x = isLeft ? from - GAP - textWidth(told, WORDS_SIZE, true) : to + GAP;
  const words = { size: WORDS_SIZE, isBold: true, hasHalo: true, fill: 'accent' } as const;
  return [
    rect('wait', { x: from, y: y - 2.5, width: Math.max(to - from, 2), height: 5 }, 'hatch', {
      stroke: 'accent',
    }),
    line('wait', [from, y - 5, from, y + 5], 'accent', { strokeWidth: 1.5 }),
    line('wait', [to, y - 5, to, y + 5], 'accent', { strokeWidth: 1.5 }),
    text('wait', x, y + 5, told, words),
  ];
}
