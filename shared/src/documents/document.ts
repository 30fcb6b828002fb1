import type { Rag } from '../rag/rag.js';

/** Words inside a block. A link leads to a page on the web or to a heading of the same document. */
export interface Run {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  /** An address that begins with http:// or https://. */
  href?: string;
  /** The anchor of a heading. */
  to?: string;
  /** A sign before the words, in a shape of its own and a colour: what the words begin with, for the eye. */
  sign?: StatusSign;
}
export type StatusSign = Rag | 'stale';
export type Words = string | readonly Run[];

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
  /** What links inside the document lead to: small letters, digits and hyphens. */
  anchor?: string;
}
export interface Paragraph {
  kind: 'paragraph';
  text: Words;
  /** Set apart from the text around it, as a remark of whoever put the document together. */
  isAside?: boolean;
  /** In smaller letters, below everything else: where more is said. */
  isFoot?: boolean;
}
export interface List {
  kind: 'list';
  isNumbered: boolean;
  items: readonly Words[];
}
export interface Column {
  title: string;
  /** Its share of the width, set against the shares of the others. */
  width: number;
  /** Figures stand under each other, at the right. */
  isNumber?: boolean;
}
/** How dark a cell of a table stands out, beside what it says in words. */
export type Tone = 'low' | 'moderate' | 'high' | 'extreme';
export interface Table {
  kind: 'table';
  /** Its caption; left out where the heading above it says enough. */
  title?: string;
  columns: readonly Column[];
  rows: readonly (readonly Words[])[];
  /** The first cell of a row says what the row is about. */
  hasRowHeads?: boolean;
  /** The tone of each cell, null for none; left out where no cell has one. */
  tones?: readonly (readonly (Tone | null)[])[];
}
export interface Definitions {
  kind: 'definitions';
  items: readonly { term: string; text: Words }[];
}
export interface Figure {
  kind: 'figure';
  svg: string;
  /** What the figure says, for those who do not see it. */
  alt: string;
  caption: string | null;
  /** The room that it fills, in points, where it is not that of a page of A4. */
  room?: { width: number; height: number };
}
/** A drawing that is a page of its own, without margins: of as many points as it says. Where there are no pages, a figure. */
export interface Sheet {
  kind: 'sheet';
  svg: string;
  /** What it says, for those who do not see it. */
  alt: string;
  width: number;
  height: number;
}
export interface KeyFigures {
  kind: 'key-figures';
  items: readonly { label: string; value: Words; note: string | null }[];
}
export interface PageBreak {
  kind: 'page-break';
  /** Everything from here to the next break lies across the page. */
  isLandscape?: boolean;
}
export interface Contents {
  kind: 'contents';
  title: string;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Definitions
  | Figure
  | Sheet
  | KeyFigures
  | PageBreak
  | Contents;

/** The first page, with the title large. */
export interface Cover {
  organisation: string;
  /** A colour as #rrggbb. */
  accent: string;
  logo: { png: string; alt: string } | null;
  facts: readonly { term: string; text: string }[];
  text: string | null;
}

/** The look of a document that stands on one page: narrow edges, small letters, the title in the first line. */
export interface OnePageLook {
  paper: 'A4' | 'A3';
  /** The size of its words in points; headings are a little larger. */
  letters: number;
  accent: string;
  /** At the head of the page, against the marking. */
  organisation: string;
  /** Below the title: programme, period, as-at day, edition and marking in one line. */
  facts: string;
}

/** A document as data: what it says and in which order, nothing of how a format writes it. */
export interface DocumentModel {
  title: string;
  language: 'en-GB';
  subject: string;
  /** Which edition this is, at the foot of every page. */
  edition: string;
  /** The foot names the title as well, above the edition: a page that was torn out says whose it is. */
  isTitleAtFoot?: boolean;
  /** Who may see it, at the head of every page; null for none. */
  marking: string | null;
  /** The day that it is dated to. The same data on the same day gives the same bytes. */
  createdOn: string;
  /** A page before everything else; left out, the title stands at the head of the first page. */
  cover?: Cover;
  /** Set in place of a cover where the document is to stand on one page. */
  onePage?: OnePageLook;
  blocks: readonly Block[];
}
