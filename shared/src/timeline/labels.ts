import { fitText, textWidth } from './text-metrics.js';

/** Words beside a mark: the title, and quieter its date. */
export interface LabelWords {
  text: string;
  muted: string;
}

export interface PlacedLabel extends LabelWords {
  /** Left edge of the first letter; labels are always anchored at their start, so that their box is known. */
  x: number;
  width: number;
  side: 'right' | 'left';
}

export const LABEL_SIZE = 12;
/** Between a mark and its words, and between words and the edge. */
export const LABEL_GAP = 5;

/** Title, one space, date. */
export function labelWidth({ text, muted }: LabelWords): number {
  return textWidth(muted === '' ? text : `${text} ${muted}`, LABEL_SIZE);
}

interface Span {
  left: number;
  right: number;
}

/**
 * Puts the words right of the mark, flips them to the left before they would be cut, and shortens the title only where
 * they fit on neither side; the date is never what is given up.
 * Example: a mark at 760 in a drawing of 790 px with words of 150 px: they stand left of it, ending 5 px before it.
 */
export function placeLabel(mark: Span, words: LabelWords, bounds: Span): PlacedLabel {
  const width = labelWidth(words);
  const roomRight = bounds.right - (mark.right + LABEL_GAP);
  const roomLeft = mark.left - LABEL_GAP - bounds.left;
  if (width <= roomRight) return { ...words, x: mark.right + LABEL_GAP, width, side: 'right' };
  if (width <= roomLeft) return { ...words, x: mark.left - LABEL_GAP - width, width, side: 'left' };
  const side = roomRight >= roomLeft ? 'right' : 'left';
  const short = shorten(words, Math.max(roomRight, roomLeft));
  const shortWidth = labelWidth(short);
  const x = side === 'right' ? mark.right + LABEL_GAP : mark.left - LABEL_GAP - shortWidth;
  return { ...short, x, width: shortWidth, side };
}

function shorten({ text, muted }: LabelWords, room: number): LabelWords {
  const datePart = muted === '' ? 0 : textWidth(` ${muted}`, LABEL_SIZE);
  const title = fitText(text, room - datePart, LABEL_SIZE);
  if (title !== '') return { text: title, muted };
  return { text: fitText(text, room, LABEL_SIZE), muted: '' };
}
