/** What of a grid belongs into the address: the caller holds it, usually in the route's search. */
export interface GridState {
  /** Column id; a minus in front puts the largest first. */
  sort?: string;
  find?: string;
  /** Ids of hidden columns, parted by commas. */
  hide?: string;
}

export interface GridSort {
  column: string;
  isDescending: boolean;
}

export function readSort(sort: string | undefined): GridSort | null {
  if (!sort || sort === '-') return null;
  return sort.startsWith('-')
    ? { column: sort.slice(1), isDescending: true }
    : { column: sort, isDescending: false };
}

/** Pressing a heading goes up, down, and back to the order of the data. */
export function nextSort(current: string | undefined, column: string): string | undefined {
  const sort = readSort(current);
  if (sort?.column !== column) return column;
  return sort.isDescending ? undefined : `-${column}`;
}

export function readHidden(hide: string | undefined): Set<string> {
  return new Set((hide ?? '').split(',').filter(Boolean));
}

export function toggleHidden(hide: string | undefined, column: string): string | undefined {
  const hidden = readHidden(hide);
  if (!hidden.delete(column)) hidden.add(column);
  return [...hidden].join(',') || undefined;
}
