declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** A COPY … FROM STDIN under way: write the rows into it. */
  export type CopyStreamQuery = Writable & Submittable & { rowCount: number };
  /** A COPY … TO STDOUT under way: read the rows from it. */
  export type CopyToStreamQuery = Readable & Submittable & { rowCount: number };

  export function from(statement: string): CopyStreamQuery;
  export function to(statement: string): CopyToStreamQuery;
}
