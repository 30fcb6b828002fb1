/** Raised when an older Gantry could no longer read the file. */
export const FORMAT_VERSION = 1;
export const PRODUCT = 'gantry-backup';

/** The first frame: what the file is, before any data. */
export interface BackupHeader {
  product: typeof PRODUCT;
  formatVersion: number;
  /** The names of the migrations that the database had, in their order. */
  migrations: string[];
  postgresVersion: string;
  createdAt: string;
  tables: TableShape[];
}

export interface TableShape {
  schema: string;
  name: string;
  /** In the order in which the data has them; columns that the database computes are left out. */
  columns: string[];
}

export interface TableSum {
  schema: string;
  name: string;
  rows: number;
  /** Of the table's data as PostgreSQL's COPY text. */
  sha256: string;
}

export interface SequenceState {
  schema: string;
  name: string;
  /** The next number; a string because it may be larger than a JavaScript number holds exactly. */
  next: string;
}

/** The last frame: without it a file was cut off. `sha256` covers every byte of the frames before it. */
export interface BackupClosing {
  tables: TableSum[];
  sequences: SequenceState[];
  sha256: string;
}

export function tableKey({ schema, name }: { schema: string; name: string }): string {
  return `${schema}.${name}`;
}
