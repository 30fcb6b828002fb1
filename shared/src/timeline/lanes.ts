import { LABEL_GAP, type LabelWords, labelWidth, type PlacedLabel, placeLabel } from './labels.js';

export interface LaneEntry {
  left: number;
  right: number;
  words: LabelWords;
}

export interface PackedEntry {
  /** Line within the lane, from 0. */
  level: number;
  label: PlacedLabel;
}

export interface PackedLane {
  entries: PackedEntry[];
  levels: number;
}

/** Between two things on one line. */
export const PACK_GAP = 8;

/**
 * Puts entries and their words on as few lines as a greedy walk from left to right finds, so that nothing covers
 * anything: right of its mark where that is free, left of it before a new line is begun.
 * Example: two meetings a day apart with long names take two lines; two a quarter apart share one.
 */
export function packLane(entries: readonly LaneEntry[], bounds: { left: number; right: number }): PackedLane {
  const order = entries.map((_, i) => i).sort((a, b) => entries[a]!.left - entries[b]!.left || a - b);
  const packed = new Array<PackedEntry>(entries.length);
  const ends: number[] = [];
  for (const i of order) {
    const entry = entries[i]!;
    const found = firstFree(entry, ends, bounds);
    packed[i] = found;
    ends[found.level] = Math.max(entry.right, found.label.x + found.label.width);
  }
  return { entries: packed, levels: Math.max(ends.length, 1) };
}

function firstFree(
  entry: LaneEntry,
  ends: readonly number[],
  bounds: { left: number; right: number },
): PackedEntry {
  const width = labelWidth(entry.words);
  const fitsRight = entry.right + LABEL_GAP + width <= bounds.right;
  const leftX = entry.left - LABEL_GAP - width;
  for (let level = 0; level < ends.length; level++) {
    const free = ends[level]! + PACK_GAP;
    if (fitsRight && entry.left >= free)
      return { level, label: { ...entry.words, x: entry.right + LABEL_GAP, width, side: 'right' } };
    if (leftX >= Math.max(free, bounds.left))
      return { level, label: { ...entry.words, x: leftX, width, side: 'left' } };
  }
  return { level: ends.length, label: placeLabel(entry, entry.words, bounds) };
}
