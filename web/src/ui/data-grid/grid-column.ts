import type { ReactNode } from 'react';

export type GridValue = string | number | null;

export interface GridColumn<Row> {
  id: string;
  heading: string;
  /**
   * What the column sorts by, filters by and exports, unless `text` says otherwise. Null is "known to be absent" and
   * stands last in either direction. A date gives its ISO day, so that it sorts as a day.
   */
  value: (row: Row) => GridValue;
  /** The words a person reads, where they differ from `value`: "8 Mar 2018 (TBC)". */
  text?: (row: Row) => string;
  /** The cell as drawn; its words should be those of `text`. */
  render?: (row: Row) => ReactNode;
  /** In pixels; spare room is shared out. */
  width?: number;
  /** Numbers and dates stand on the right. */
  align?: 'start' | 'end';
  /** Names the row for readers and holds its link. Exactly one column of a grid. */
  isRowHeader?: boolean;
  /** May not be hidden. */
  isFixed?: boolean;
}

export function textOf<Row>(column: GridColumn<Row>, row: Row): string {
  return column.text ? column.text(row) : String(column.value(row) ?? '');
}
