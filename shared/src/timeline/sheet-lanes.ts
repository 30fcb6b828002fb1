import { LABEL_GAP, LABEL_SIZE, type LabelWords, labelWidth } from './labels.js';
import type { LaneEntry } from './lanes.js';
import { PACK_GAP } from './lanes.js';
import { textWidth } from './text-metrics.js';

/** Words on paper: they are never shortened, so that they may need several lines. */
export interface SheetLabel {
  x: number;
  /** One line beside the mark, or all lines below it. */
  lines: readonly LabelWords[];
  isBelow: boolean;
}

export interface SheetEntry {
  /** Line of the mark within the lane, from 0. Words below it take the lines after. */
  level: number;
  label: SheetLabel;
}

export interface SheetLane {
  entries: readonly SheetEntry[];
  levels: number;
}

interface Span {
  left: number;
  right: number;
}

/**
 * Puts marks and their whole words on as few lines as a walk from left to right finds: right of the mark, left of it, or on
 * lines of their own below where neither side will ever have the room.
 * Example: an activity as long as the page has its words below its bar; a meeting in March has them at its left.
 */
export function packSheetLane(entries: readonly LaneEntry[], bounds: Span): SheetLane {
  const order = entries.map((_, i) => i).sort((a, b) => entries[a]!.left - entries[b]!.left || a - b);
  const packed = new Array<SheetEntry>(entries.length);
  const ends: number[] = [];
  for (const i of order) {
    const entry = entries[i]!;
    const placed = besideMark(entry, ends, bounds) ?? belowMark(entry, ends, bounds);
    packed[i] = placed;
    take(ends, placed, entry);
  }
  return { entries: packed, levels: Math.max(ends.length, 1) };
}

const isFree = (ends: readonly number[], level: number, left: number) =>
  level >= ends.length || left >= ends[level]! + PACK_GAP;

function besideMark(entry: LaneEntry, ends: readonly number[], bounds: Span): SheetEntry | null {
  const width = labelWidth(entry.words);
  const rightX = entry.right + LABEL_GAP;
  const leftX = entry.left - LABEL_GAP - width;
  const fitsRight = rightX + width <= bounds.right;
  const fitsLeft = leftX >= bounds.left;
  if (!fitsRight && !fitsLeft) return null;
  for (let level = 0; ; level++) {
    const at = (x: number): SheetEntry => ({ level, label: { x, lines: [entry.words], isBelow: false } });
    if (fitsRight && isFree(ends, level, entry.left)) return at(rightX);
    if (fitsLeft && isFree(ends, level, leftX)) return at(leftX);
  }
}

function belowMark(entry: LaneEntry, ends: readonly number[], bounds: Span): SheetEntry {
  const lines = wholeLines(entry.words, bounds.right - bounds.left);
  const width = Math.max(...lines.map(labelWidth));
  const x = Math.max(bounds.left, Math.min(entry.left, bounds.right - width));
  for (let level = 0; ; level++) {
    const isFreeBelow = lines.every((_, n) => isFree(ends, level + 1 + n, x));
    if (isFree(ends, level, entry.left) && isFreeBelow) return { level, label: { x, lines, isBelow: true } };
  }
}

function take(ends: number[], { level, label }: SheetEntry, entry: LaneEntry): void {
  const widest = label.x + Math.max(...label.lines.map(labelWidth));
  const set = (at: number, end: number) => {
    while (ends.length <= at) ends.push(Number.NEGATIVE_INFINITY);
    ends[at] = end;
  };
  set(level, label.isBelow ? entry.right : Math.max(entry.right, widest));
  if (label.isBelow) for (let n = 1; n <= label.lines.length; n++) set(level + n, widest);
}

/** The words in as many lines as they need; the date stands after the title in the last one, or begins its own. */
function wholeLines({ text, muted }: LabelWords, width: number): LabelWords[] {
  const lines = wrapWhole(text, width, LABEL_SIZE).map((one): LabelWords => ({ text: one, muted: '' }));
  if (muted === '') return lines;
  const last = { text: lines.at(-1)?.text ?? '', muted };
  if (labelWidth(last) <= width) return [...lines.slice(0, -1), last];
  return [...lines, ...wrapWhole(muted, width, LABEL_SIZE).map((one) => ({ text: one, muted: '' }))];
}

/**
 * Breaks text into lines that fit, however many; nothing is left out, and a word that is wider than a line is broken itself.
 * Example: "CCG Joint Committee" in 60 px becomes "CCG Joint" and "Committee".
 */
export function wrapWhole(words: string, width: number, size: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let current = '';
  for (const word of words.split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (fits(longer)) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = '';
    for (const letter of word) {
      if (current !== '' && !fits(current + letter)) {
        lines.push(current);
        current = '';
      }
      current += letter;
    }
  }
  return [...lines, current];
}
