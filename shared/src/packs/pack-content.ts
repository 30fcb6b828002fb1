import type { Rag } from '../rag/rag.js';
import type { Drawing } from '../timeline/shapes.js';

/** What a pack is for; each kind begins with sections of its own. */
export const PACK_KINDS = [
  'HIGHLIGHT_REPORT',
  'BOARD_PACK',
  'SRO_ONE_PAGER',
  'COMMITTEE_PACK',
  'PLAN_ON_A_PAGE',
] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** What a section tells. A programme office orders, includes and comments on them; each stands at most once in a pack. */
export const PACK_SECTION_KINDS = [
  'DECISIONS_NEEDED',
  'EXECUTIVE_SUMMARY',
  'CHANGES',
  'LAST_DECISIONS',
  'OVERVIEW',
  'RETURNS',
  'TIMELINE',
  'MILESTONES',
  'DRIVING_CHAIN',
  'SCENARIOS',
  'RISKS',
  'ISSUES',
  'DECISIONS',
  'ACTIONS',
  'GLOSSARY',
  'DATA_QUALITY',
] as const;
export type PackSectionKind = (typeof PACK_SECTION_KINDS)[number];

/**
 * Whom an edition is made for. FULL holds what those see who may read exempt records of the programme, OFFICIAL what a
 * reader sees, PUBLIC what anybody sees. Each is read as such a reader, so that nothing else can come into it.
 */
export const PACK_AUDIENCES = ['FULL', 'OFFICIAL', 'PUBLIC'] as const;
export type PackAudience = (typeof PACK_AUDIENCES)[number];

/** The record, in the version that was read, that a line or a figure was taken from. */
export interface RecordRef {
  /** The table of the record, such as `plan_item`. */
  entity: string;
  id: string;
  version: number;
  /** Where the record is shown, below the address of the product, such as `/p/km-stp/items/…`. */
  path: string;
}

/** A cell: what people read, and the value beside it where a program can reckon with one. */
export type PackCell = { text: string; ref?: RecordRef } & (
  | { kind: 'text' }
  /** `day` is YYYY-MM-DD and null where the date is not one certain day ("Oct/Nov 18", "date TBC"). */
  | { kind: 'date'; day: string | null }
  | { kind: 'number'; value: number | null }
  /** `text` begins with the word of the colour. */
  | { kind: 'rag'; rag: Rag | 'stale' }
);

export interface PackColumn {
  /** Plain letters, the same in every edition: the name of the column in CSV. */
  key: string;
  title: string;
  kind: PackCell['kind'];
  /** Its share of the width, set against the shares of the others. */
  width: number;
}

export interface PackTable {
  kind: 'table';
  /** Unique in the pack and the same in every edition: the name of its sheet and of its CSV file, such as `milestones`. */
  key: string;
  title: string;
  columns: readonly PackColumn[];
  rows: readonly (readonly PackCell[])[];
  /** What stands in its place where there is no row. */
  emptyText: string;
}

/** Risks by likelihood (rows, 5 first) and consequence (columns, 1 first). */
export interface PackHeatMap {
  kind: 'heat-map';
  title: string;
  /** In a sentence, for those who do not see it. */
  alt: string;
  cells: readonly (readonly { band: 'low' | 'moderate' | 'high' | 'extreme'; codes: readonly string[] }[])[];
}

/** A picture by the layout of the timeline, with the table that says the same. */
export interface PackDrawing {
  kind: 'drawing';
  title: string;
  drawing: Drawing;
  /** The key of a table of this pack that holds everything drawn. */
  twinKey: string;
}

/** A few figures that stand large at the head of a section. */
export interface PackFigures {
  kind: 'figures';
  items: readonly { label: string; value: string; note: string | null; ref?: RecordRef }[];
}

export type PackBlock =
  | { kind: 'paragraph'; text: string; isComment?: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; isNumbered: boolean; items: readonly { text: string; ref?: RecordRef }[] }
  | { kind: 'definitions'; items: readonly { term: string; text: string }[] }
  | PackTable
  | PackHeatMap
  | PackDrawing
  | PackFigures;

export interface PackSectionContent {
  kind: PackSectionKind;
  heading: string;
  blocks: readonly PackBlock[];
}

/** What was left out for this audience, by reason, never by title. */
export interface PackWithheld {
  /** Such as "Exempt, paragraph 3: financial or business affairs" or "Not published". */
  reason: string;
  /** What sort of record, such as "risks". */
  what: string;
  count: number;
}

/** One thing that a page says: what it is about, set bold, then what is said of it. */
export interface PageLine {
  lead: string;
  text: string;
  /** A status that the lead or the text names in words too. */
  rag?: Rag | 'stale';
  ref?: RecordRef;
}

/** A part of the one page of a pack, cut to what fits it. */
export interface PagePart {
  /** The section that it is the short form of. */
  kind: PackSectionKind;
  heading: string;
  lines: readonly PageLine[];
  items: readonly PageLine[];
  /** What was left out of the list and where it stands, such as "and 7 more in the board pack"; null where nothing was. */
  more: string | null;
}

/**
 * The one page of a pack that is called so. PDF, Word and slides show it; the sections, whole, stand in the page of HTML, the
 * workbook and CSV. What is included beyond `told` stands behind the page in full.
 */
export type PackPage = {
  told: readonly PackSectionKind[];
} /** `letters` are the sizes of its words in points. */ & (
  | { kind: 'brief'; letters: { paper: number; slide: number }; parts: readonly PagePart[] }
  /** The plan fitted to a sheet of paper that lies across, and to a slide. */
  | { kind: 'plan'; paper: 'A4' | 'A3'; sheet: PlanSheet; slide: PlanSheet }
);

/** A plan on one sheet. */
export interface PlanSheet {
  drawing: Drawing;
  /** What the sheet has no room for, in a sentence; null where it holds everything. */
  leftOut: string | null;
}

/** How a pack looks in this office. Colours are #rrggbb. */
export interface PackBranding {
  organisation: string;
  accent: string;
  /** One of the fonts that the product brings. */
  font: 'LIBERATION_SANS';
  /** A PNG as base64, null for none; `logoAlt` says what it is. */
  logoPng: string | null;
  logoAlt: string | null;
  coverText: string | null;
  /** Printed at the head of every page, by audience; null for none. */
  marking: Record<PackAudience, string | null>;
}

/** Everything that an edition says to one audience, frozen. The same content gives the same bytes in every format. */
export interface PackContent {
  format: 1;
  audience: PackAudience;
  kind: PackKind;
  title: string;
  programme: { code: string; name: string };
  /** Such as `1.0`; `draft` until it is issued. */
  edition: string;
  /** What was corrected, in an edition after the first; null in a first one. */
  reason: string | null;
  /** The day and the instant, by the clock of the office, that everything in it is read at. */
  asAt: { day: string; instant: string };
  /** The body and meeting that it is for, or the reporting period; null for none. */
  occasion: string | null;
  issuedBy: string | null;
  /** Where the product is found, such as `https://gantry.example.org`; null where links would lead nowhere. */
  webAddress: string | null;
  branding: PackBranding;
  sections: readonly PackSectionContent[];
  withheld: readonly PackWithheld[];
  /** Left out where the pack is a document of as many pages as it takes, and in editions from before there were pages. */
  page?: PackPage;
}

/** The files that an edition is given out as. */
export const PACK_FORMATS = ['pdf', 'pptx', 'docx', 'xlsx', 'csv', 'html'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];
