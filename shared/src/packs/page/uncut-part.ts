import type { PagePart } from '../pack-content.js';

/** A part of a page before it is cut: its list whole, the most important first, with how much of it should stand there. */
export interface UncutPart extends Pick<PagePart, 'lines' | 'items'> {
  least: number;
  most: number;
}
