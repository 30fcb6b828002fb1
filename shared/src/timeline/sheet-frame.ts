import { type BackdropFacts, gridShapes, HEADER_HEIGHT, headerShapes } from './backdrop.js';
import { type Band, bandsOf } from './bands.js';
import { extentOf } from './extent.js';
import { itemsOf } from './layout.js';
import { LEGEND, type LegendEntry, legendBlock } from './legend.js';
import { markOf } from './mark.js';
import { statusSign } from './mark-shapes.js';
import { occupied } from './mark-shapes.js';
import { fittingUnit, makeScale, type Scale, unitAfter } from './scale.js';
import { scenarioPattern } from './scenario-pattern.js';
import { type Shape } from './shapes.js';
import { shiftAll } from './shift.js';
import { ticks } from './ticks.js';
import type { TimelineData, TimelineItem } from './types.js';
import { isUndated } from './when.js';
import type { Day } from '../dates/day.js';

/** Room for the names of lanes, left of the days. */
export const NAMES_WIDTH = 132;

/** What all sheets of a plan share: the days, what lies behind the rows, and what the signs mean. */
export interface SheetFrame {
  width: number;
  scale: Scale;
  header: { shapes: Shape[]; height: number };
  grid: (height: number) => Shape[];
  legend: { shapes: Shape[]; height: number };
}

export function sheetFrame(data: TimelineData, scenarioId: string | null, width: number): SheetFrame {
  const dated = itemsOf(data, scenarioId).filter((item) => !isUndated(item));
  const scale = roomyScale(data, dated, width - NAMES_WIDTH - 1);
  const bands = bandsOf(data, dated, scale);
  const facts: BackdropFacts = { scale, ticks: ticks(scale), bands, data };
  const window = { left: 0, right: scale.width };
  return {
    width,
    scale,
    header: { shapes: shiftAll(headerShapes(facts, window), NAMES_WIDTH, 0), height: HEADER_HEIGHT },
    grid: (height) =>
      shiftAll(
        [...gridShapes(facts, height, window), ...bands.flatMap((band) => scenarioPattern(band, 0, height))],
        NAMES_WIDTH,
        0,
      ),
    legend: legendBlock(entriesFor(data, dated, bands), 0, 0, width),
  };
}

/** Whole units around the plan, and one more at a side where a mark would reach over the edge of the paper. */
function roomyScale(data: TimelineData, dated: readonly TimelineItem[], width: number): Scale {
  let [first, last] = extentOf(dated) ?? [data.asAt, data.asAt];
  for (let tries = 0; ; tries++) {
    const unit = fittingUnit(last - first + 1, width);
    const scale = makeScale(first, last, unit, { exactly: width });
    const spans = dated.map((item) => occupied(item, markOf(item, scale), scale));
    const isOverLeft = spans.some(({ left }) => left < 0);
    const isOverRight = spans.some(({ right }) => right > scale.width);
    if (tries === MOST_TRIES || (!isOverLeft && !isOverRight)) return scale;
    if (isOverLeft) first = (scale.from - 1) as Day;
    if (isOverRight) last = unitAfter(scale.to, unit);
  }
}
const MOST_TRIES = 12;

/** Signs that no lane of a sheet holds. */
const ABSENT = ['papers due → meeting'];
const STALE: LegendEntry = {
  words: 'status not renewed',
  width: 10,
  shapes: statusSign('stale', 5, 9, 'ink'),
};

function entriesFor(
  data: TimelineData,
  dated: readonly TimelineItem[],
  bands: readonly Band[],
): LegendEntry[] {
  const signs = LEGEND.filter(({ words }) => !ABSENT.includes(words));
  const stale = dated.some(({ rag }) => rag === 'stale') ? [STALE] : [];
  const scenarios = bands
    .filter(({ fill }) => fill === 'scenario-1' || fill === 'scenario-2')
    .map((band): LegendEntry => {
      const sample: Band = { ...band, x: 0, width: 28 };
      const box: Shape = {
        ...{ type: 'rect', role: 'band', x: 0, y: 1, width: 28, height: 16 },
        ...{ fill: band.fill, stroke: 'none', strokeWidth: 1, isDashed: false, radius: 0 },
      } as const;
      return { words: `${band.label} alone`, width: 28, shapes: [box, ...scenarioPattern(sample, 1, 16)] };
    });
  return data.scenarios.length === 0 ? [...signs, ...stale] : [...signs, ...stale, ...scenarios];
}
