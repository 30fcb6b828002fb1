import { dayX, midX, type Scale } from './scale.js';
import type { TimelineItem } from './types.js';
import { drawnDays, isApproximate, isTbc } from './when.js';

/** How a date is drawn; the shape says what is known before any colour does. */
export const MARK_FORMS = ['none', 'point', 'bar', 'window', 'by', 'from'] as const;
export type MarkForm = (typeof MARK_FORMS)[number];

/** Where a mark lies. Its box, and what its label must keep clear of, run from `left` to `right`. */
export interface Mark {
  form: MarkForm;
  /** Centre of a point, or the known end of an open one. */
  x: number;
  left: number;
  right: number;
  isHollow: boolean;
  isApproximate: boolean;
  isActual: boolean;
}

/** Half the height of a diamond or circle. */
export const POINT_RADIUS = 8;
export const BAR_HEIGHT = 16;
/** How far an open end fades out. */
export const FADE_LENGTH = 44;
/** Room for the sign of a status, pressed together. */
const MIN_BAR = 7;
const MIN_WINDOW = 14;
/** Room for the "~" that stands before an approximate mark. */
const TILDE = 10;

const NO_MARK: Mark = {
  form: 'none',
  x: 0,
  left: 0,
  right: 0,
  isHollow: false,
  isApproximate: false,
  isActual: false,
};

/**
 * The mark of an item. A day is a point in its middle; a period fills its days, both ends included; a window is hatched,
 * because one day inside it is meant; a deadline fades in from the left, an open start fades out to the right, and each
 * has the figure of its kind, with its status, on the end that is known.
 * Example: "26/10 – 15/11 (date TBC)" for a workshop is a hollow window from the morning of 26 October to the night of 15 November.
 */
export function markOf(item: TimelineItem, scale: Scale): Mark {
  const { earliest, latest, isActual } = drawnDays(item);
  if (earliest === null && latest === null) return NO_MARK;
  const isTilde = !isActual && isApproximate(item.confidence);
  const flags = { isHollow: !isActual && isTbc(item.confidence), isApproximate: isTilde, isActual };
  if (earliest === null) {
    const x = dayX(scale, latest!) + scale.pxPerDay;
    return { form: 'by', x, left: x - FADE_LENGTH, right: x + POINT_RADIUS + 1, ...flags };
  }
  if (latest === null) {
    const x = dayX(scale, earliest);
    return { form: 'from', x, left: x - POINT_RADIUS - 1, right: x + FADE_LENGTH, ...flags };
  }
  if (earliest === latest && (item.kind !== 'activity' || item.shape !== 'PERIOD')) {
    const x = midX(scale, earliest);
    const reach = POINT_RADIUS + 1;
    return { form: 'point', x, left: x - reach - (isTilde ? TILDE : 0), right: x + reach, ...flags };
  }
  const isWindow = !isActual && item.shape !== 'PERIOD';
  const start = dayX(scale, earliest);
  const width = Math.max(dayX(scale, latest) + scale.pxPerDay - start, isWindow ? MIN_WINDOW : MIN_BAR);
  return {
    form: isWindow ? 'window' : 'bar',
    x: start + width / 2,
    left: start - (isTilde ? TILDE : 0),
    right: start + width,
    ...flags,
  };
}

/** The left edge of the drawn figure itself, without the "~" that may stand before it. */
export function figureLeft(mark: Mark): number {
  return mark.isApproximate && (mark.form === 'bar' || mark.form === 'window')
    ? mark.left + TILDE
    : mark.left;
}
