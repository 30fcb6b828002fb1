/** Paints by meaning. A renderer turns them into custom properties, colours of a page or colours of a slide. */
export type Paint =
  | 'none'
  | 'ink'
  | 'ink-2'
  | 'line'
  | 'line-2'
  | 'paper'
  | 'surface'
  | 'accent'
  | 'rag-red'
  | 'rag-amber'
  | 'rag-green'
  | 'rag-blue'
  | 'rag-grey'
  | 'rag-none'
  | 'rag-amber-ink'
  | 'hatch'
  | 'fade-left'
  | 'fade-right'
  | 'scenario-1'
  | 'scenario-2'
  | 'scenario-1-ink'
  | 'scenario-2-ink'
  | 'restricted';

/** What a shape stands for, so that a style sheet, a legend and a test can find it. */
export type Role =
  | 'grid'
  | 'header'
  | 'lane'
  | 'band'
  | 'as-at'
  | 'mark'
  | 'glyph'
  | 'baseline'
  | 'slip'
  | 'label'
  | 'meeting'
  | 'summary'
  | 'link'
  | 'wait'
  | 'projected'
  | 'chance'
  | 'slip-line'
  | 'fork'
  | 'change';

interface Painted {
  role: Role;
  fill: Paint;
  stroke: Paint;
  strokeWidth: number;
  isDashed: boolean;
}

export interface RectShape extends Painted {
  type: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}
/** A diamond or circle about its centre. */
export interface PointShape extends Painted {
  type: 'diamond' | 'circle';
  x: number;
  y: number;
  r: number;
}
/** A run of points; closed when filled. */
export interface LineShape extends Painted {
  type: 'line';
  points: readonly number[];
  isClosed: boolean;
}
export interface TextShape {
  type: 'text';
  role: Role;
  x: number;
  /** The baseline of the letters. */
  y: number;
  text: string;
  /** A quieter second part, such as the date after a title; drawn straight after `text`. */
  muted: string;
  size: number;
  isBold: boolean;
  fill: Paint;
  /** Keeps letters readable where they cross a line. */
  hasHalo: boolean;
  anchor: 'start' | 'middle' | 'end';
}
export type Shape = RectShape | PointShape | LineShape | TextShape;

/** A whole picture, ready for any renderer. */
export interface Drawing {
  title: string;
  /** The picture in a sentence, for those who cannot see it. */
  description: string;
  width: number;
  height: number;
  shapes: Shape[];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function rect(role: Role, box: Box, fill: Paint, extra: Partial<RectShape> = {}): RectShape {
  return {
    type: 'rect',
    role,
    ...box,
    fill,
    stroke: 'none',
    strokeWidth: 1,
    isDashed: false,
    radius: 0,
    ...extra,
  };
}

export function line(
  role: Role,
  points: readonly number[],
  stroke: Paint,
  extra: Partial<LineShape> = {},
): LineShape {
  return {
    type: 'line',
    role,
    points,
    stroke,
    fill: 'none',
    strokeWidth: 1,
    isDashed: false,
    isClosed: false,
    ...extra,
  };
}

export function text(
  role: Role,
  x: number,
  y: number,
  words: string,
  extra: Partial<TextShape> = {},
): TextShape {
  const plain = { muted: '', size: 12, isBold: false, fill: 'ink', hasHalo: false, anchor: 'start' } as const;
  return { type: 'text', role, x, y, text: words, ...plain, ...extra };
}
