import type { Rag } from '@gantry/shared/rag/rag';
import type { Drawing } from '@gantry/shared/timeline/shapes';

/** In points, from the upper left corner of the slide. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A slide of 16:9 in points, and the part of it below the title and above the footer. */
export const SLIDE = { width: 960, height: 540 } as const;
export const CONTENT: Box = { x: 36, y: 84, width: 888, height: 416 };

/** Nothing on a slide is smaller. */
export const LEAST_SIZE = 9;
/** PowerPoint breaks lines by its own measure: a line of ours leaves it some room. */
export const WRAP_SLACK = 0.94;
/** The height of a line in sizes of its type, as PowerPoint sets Arial. */
export const LINE = 1.2;

/** Some words in one look. */
export interface Run {
  text: string;
  isBold?: boolean;
  /** #rrggbb. */
  colour?: string;
  size?: number;
  link?: string | null;
}

export interface SlideParagraph {
  runs: readonly Run[];
  size: number;
  list?: 'bullet' | 'number';
  /** By how much a list is set in, in points; 27 where it is left out. */
  indent?: number;
  /** The number that a numbered list goes on with. */
  from?: number;
  /** Space below, in points. */
  after?: number;
}

export interface SlideCell {
  runs: readonly Run[];
  /** #rrggbb; white where there is none. */
  fill?: string;
  isHead?: boolean;
  isRight?: boolean;
  isCentred?: boolean;
}

/** Something that stands on a slide; everything but decoration has a name that says what it is. */
export type SlidePart = { box: Box; name: string } & (
  | { kind: 'text'; paragraphs: readonly SlideParagraph[]; fill?: string; bar?: string; inset?: number }
  | {
      kind: 'table';
      alt: string;
      /** The first cell of a row says what the row is about. */
      hasRowHeads: boolean;
      size: number;
      widths: readonly number[];
      heights: readonly number[];
      rows: readonly (readonly SlideCell[])[];
    }
  | { kind: 'drawing'; alt: string; drawing: Drawing; scale: number }
  | { kind: 'logo'; alt: string; png: string }
);

/** A slide before any library has seen it. */
export interface SlidePlan {
  title: string;
  look: 'cover' | 'content';
  /** It holds a pack of one page. */
  isOnePage?: boolean;
  parts: readonly SlidePart[];
  /** What its speaker notes say: where it was taken from. */
  notes: string;
}

export type Colour = Rag | 'stale';
