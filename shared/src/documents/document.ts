/** Words inside a block. A link leads to a page on the web or to a heading of the same document. */
export interface Run {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  /** An address that begins with http:// or https://. */
  href?: string;
  /** The anchor of a heading. */
  to?: string;
}
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
}
export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly Words[])[];
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
}
export interface PageBreak {
  kind: 'page-break';
}
export interface Contents {
  kind: 'contents';
  title: string;
}

export type Block = Heading | Paragraph | List | Table | Definitions | Figure | PageBreak | Contents;

/** A document as data: what it says and in which order, nothing of how a format writes it. */
export interface DocumentModel {
  title: string;
  language: 'en-GB';
  subject: string;
  /** Which edition this is, at the foot of every page. */
  edition: string;
  /** Who may see it, at the head of every page; null for none. */
  marking: string | null;
  /** The day that it is dated to. The same data on the same day gives the same bytes. */
  createdOn: string;
  blocks: readonly Block[];
}
