import type { PagePart } from '../pack-content.js';

/** How many letters a page gives each thing at most. */
export interface Brevity {
  summary: number;
  comment: number;
  /** A name of a record, and what is said of it. */
  title: number;
  said: number;
}

/** From what reads well to what always fits, however much was written: the first that holds the least of every list is taken. */
export const BREVITIES: readonly Brevity[] = [
  { summary: 620, comment: 180, title: 110, said: 130 },
  { summary: 400, comment: 110, title: 80, said: 100 },
  { summary: 240, comment: 55, title: 50, said: 60 },
];

/** A part of a page before it is cut: its list whole, the most important first, with how much of it should stand there. */
export interface UncutPart extends Pick<PagePart, 'lines' | 'items'> {
  least: number;
  most: number;
}
