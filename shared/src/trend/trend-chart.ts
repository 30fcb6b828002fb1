import { MONTH_NAMES } from '../dates/date-words.js';
import { civilDate, type Day } from '../dates/day.js';
import { makeScale, midX, type Scale, unitAfter } from '../timeline/scale.js';
import type { TrendStep } from './milestone-trend.js';

export interface TrendLine {
  steps: readonly Pick<TrendStep, 'from' | 'to' | 'mark' | 'earliest' | 'latest' | 'isUnconfirmed'>[];
  end: { earliest: Day | null; latest: Day } | null;
}

export type TrendShape =
  /** One expected day, over the days on which it was reported. */
  | { kind: 'run'; x1: number; x2: number; y: number; isUnconfirmed: boolean }
  /** From one expected day to the next. */
  | { kind: 'jump'; x: number; y1: number; y2: number }
  /** Earliest to latest; with one of them alone it is an edge, and `opens` says to which side. */
  | { kind: 'band'; x: number; width: number; y: number; height: number; opens: 'later' | 'earlier' | null }
  /** Where it happened: on the diagonal, with its height where the day is not known. */
  | { kind: 'end'; x: number; y: number; height: number };

export interface AxisMark {
  at: number;
  label: string;
}

export interface TrendChart {
  across: AxisMark[];
  up: AxisMark[];
  /** The line on which the report day is the expected day, null where it lies outside. */
  diagonal: { x1: number; y1: number; x2: number; y2: number } | null;
  /** In the order of the lines that were given. */
  lines: TrendShape[][];
}

export interface TrendRoom {
  width: number;
  height: number;
}

/** Names on the axes stand clear of each other. */
const ROOM_ACROSS = 66;
const ROOM_UP = 26;

/**
 * Where everything of a milestone trend chart stands: report days to the right, expected days upwards. A level line is a plan
 * that holds, a rising one a plan that slips, and what is done ends on the diagonal. Null where no line has a day.
 * Example: "Oct/Nov 18" is a band of 61 days in height, from the day it was first reported to that of the next statement.
 */
export function trendChart(lines: readonly TrendLine[], { width, height }: TrendRoom): TrendChart | null {
  const known = lines.flatMap(({ steps, end }) => [
    ...steps.flatMap(({ earliest, latest }) => [earliest, latest]),
    end?.earliest ?? null,
    end?.latest ?? null,
  ]);
  const expected = known.filter((at) => at !== null);
  const reported = lines.flatMap(({ steps, end }) => [
    ...steps.flatMap(({ from, to }) => [from, to]),
    ...(end ? [end.latest] : []),
  ]);
  if (expected.length === 0 || reported.length === 0) return null;
  const x = scaleOf(reported, width);
  const y = scaleOf(expected, height);
  const up = (at: Day) => height - midX(y, at);
  return {
    across: marks(x, ROOM_ACROSS),
    up: marks(y, ROOM_UP).map(({ at, label }) => ({ at: height - at, label })),
    diagonal: diagonalOf(x, y, up),
    lines: lines.map((line) => shapesOf(line, x, up)),
  };
}

/** Whole months around the days, so that nothing stands on the edge. */
function scaleOf(days: readonly Day[], length: number): Scale {
  const first = Math.min(...days) as Day;
  const last = Math.max(...days) as Day;
  return makeScale(first, last, 'month', { exactly: length });
}

/** Every so many months, as many as there is room for: Januaries, halves, quarters. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const DAYS_OF_MONTH = 28;

function marks(scale: Scale, room: number): AxisMark[] {
  const months = STEPS.find((each) => each * DAYS_OF_MONTH * scale.pxPerDay >= room) ?? 240;
  const found: AxisMark[] = [];
  for (let at = scale.from; at <= scale.to; at = unitAfter(at, 'month')) {
    const { year, month } = civilDate(at);
    if ((year * 12 + month - 1) % months === 0)
      found.push({ at: midX(scale, at), label: `${MONTH_NAMES[month - 1]} ${year}` });
  }
  return found;
}

function diagonalOf(x: Scale, y: Scale, up: (at: Day) => number): TrendChart['diagonal'] {
  const first = Math.max(x.from, y.from) as Day;
  const last = Math.min(x.to, y.to) as Day;
  if (first >= last) return null;
  return { x1: midX(x, first), y1: up(first), x2: midX(x, last), y2: up(last) };
}

function shapesOf({ steps, end }: TrendLine, x: Scale, up: (at: Day) => number): TrendShape[] {
  const shapes: TrendShape[] = [];
  for (const [at, step] of steps.entries()) {
    const { from, to, mark, earliest, latest, isUnconfirmed } = step;
    if (mark === 'GAP') continue;
    const [x1, x2] = [midX(x, from), midX(x, to)];
    if (mark === 'BAND') {
      const [top, foot] = [up(latest ?? earliest!), up(earliest ?? latest!)];
      const opens = earliest === null ? 'earlier' : latest === null ? 'later' : null;
      shapes.push({ kind: 'band', x: x1, width: x2 - x1, y: top, height: foot - top, opens });
      continue;
    }
    shapes.push({ kind: 'run', x1, x2, y: up(latest!), isUnconfirmed });
    const next = steps[at + 1];
    if (next?.mark === 'POINT' && next.latest !== latest)
      shapes.push({ kind: 'jump', x: x2, y1: up(latest!), y2: up(next.latest!) });
  }
  if (end) {
    const top = up(end.latest);
    const foot = end.earliest === null ? top : up(end.earliest);
    shapes.push({ kind: 'end', x: midX(x, end.latest), y: top, height: foot - top });
  }
  return shapes;
}
