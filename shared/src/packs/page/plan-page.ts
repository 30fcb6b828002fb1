import { planOnAPage, SHEETS } from '../../timeline/plan-on-a-page.js';
import type { Drawing } from '../../timeline/shapes.js';
import type { TimelineData } from '../../timeline/types.js';
import type { PackPage, PackSectionKind } from '../pack-content.js';

/** What the page tells of. */
export const PLAN_SECTIONS: readonly PackSectionKind[] = ['TIMELINE'];

/** No letter of the drawing is smaller, in points. */
const LEAST_LETTERS = 8;
/** What the head, the foot and the edges of a sheet leave the drawing, in points. */
const EDGES = { width: 92, height: 168 } as const;

/** The room of a plan on a sheet of this size that lies across, in points. */
export function planRoom(paper: 'A4' | 'A3'): { width: number; height: number } {
  const { width, height } = SHEETS[paper];
  return { width: width - EDGES.width, height: height - EDGES.height };
}

/**
 * The page of a pack that is a plan on a page: the plan on one sheet of A4, of A3 where its letters would be smaller than 8
 * points on A4, and on several of A3 where they would be there too. On slides of 16:9 likewise.
 */
export function planPage(data: TimelineData): PackPage {
  const slides = planOnAPage(data, { size: '16:9', isSlide: true });
  const on = (size: 'A4' | 'A3'): Drawing[] =>
    planOnAPage(data, { size, room: planRoom(size), leastLetters: LEAST_LETTERS });
  const a4 = on('A4');
  const told = PLAN_SECTIONS;
  return a4.length === 1
    ? { kind: 'plan', told, paper: 'A4', sheets: a4, slides }
    : { kind: 'plan', told, paper: 'A3', sheets: on('A3'), slides };
}
