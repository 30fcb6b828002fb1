import type { Day } from '../dates/day.js';
import { drawnDaysOf, firstAndLast } from './extent.js';
import { dayX, type Scale } from './scale.js';
import type { Paint } from './shapes.js';
import type { TimelineData, TimelineItem } from './types.js';

/** A tinted stretch of the chart with its words: where a scenario differs from the trunk, or what stays restricted. */
export interface Band {
  label: string;
  /** Where the label has no room; left out, its initials. */
  short?: string;
  /** Its words end at its left edge; they stand about its middle otherwise. */
  isBefore?: boolean;
  x: number;
  width: number;
  fill: Paint;
  ink: Paint;
}

const SCENARIO_PAINTS: readonly { fill: Paint; ink: Paint }[] = [
  { fill: 'scenario-1', ink: 'scenario-1-ink' },
  { fill: 'scenario-2', ink: 'scenario-2-ink' },
];

/** The tints of the n-th scenario; a third and later ones take the two in turn, their words tell them apart. */
export function scenarioPaints(index: number): { fill: Paint; ink: Paint } {
  return SCENARIO_PAINTS[index % SCENARIO_PAINTS.length]!;
}

/**
 * Bands from the first to the last day of the items that belong to one scenario alone, and of restricted periods.
 * Example: scenario 1 with a decision on 31 January and a launch on 1 February has a band of two days.
 */
export function bandsOf(data: TimelineData, items: readonly TimelineItem[], scale: Scale): Band[] {
  const bands: Band[] = [];
  data.scenarios.forEach((scenario, i) => {
    const own = items.filter((item) => item.scenarioIds.length === 1 && item.scenarioIds[0] === scenario.id);
    const span = firstAndLast(drawnDaysOf(own));
    if (span) bands.push(band(scale, scenario.label, ...span, scenarioPaints(i), 9));
  });
  for (const { label, from, to } of data.restrictions)
    if (to >= scale.from && from <= scale.to)
      bands.push(band(scale, label, from, to, { fill: 'restricted', ink: 'ink-2' }, 0));
  return bands;
}

function band(
  scale: Scale,
  label: string,
  from: Day,
  to: Day,
  paints: { fill: Paint; ink: Paint },
  margin: number,
): Band {
  const x = Math.max(dayX(scale, from) - margin, 0);
  const end = Math.min(dayX(scale, to) + scale.pxPerDay + margin, scale.width);
  return { label, x, width: end - x, ...paints };
}
