/** From this many rows on only those in sight are in the page. */
export const VIRTUAL_FROM = 200;
export const ROW_HEIGHT = 34;
const AROUND = 10;

/** A run of rows to draw, `to` not included, or a gap of as many rows between two runs. */
export interface RowRun {
  from: number;
  to: number;
  isGap: boolean;
}

export interface Viewport {
  scrollTop: number;
  height: number;
}

/**
 * What to draw of `count` rows: those in sight with some around, and always the row that has the focus, however far
 * away, for a row that leaves the page takes the focus with it.
 */
export function rowRuns(count: number, { scrollTop, height }: Viewport, focused: number | null): RowRun[] {
  if (count < VIRTUAL_FROM) return [{ from: 0, to: count, isGap: false }];
  const from = Math.max(0, Math.min(count, Math.floor(scrollTop / ROW_HEIGHT) - AROUND));
  const to = Math.max(from, Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + AROUND));
  const drawn: [number, number][] = [[from, to]];
  if (focused !== null && focused < count) {
    if (focused < from) drawn.unshift([focused, focused + 1]);
    if (focused >= to) drawn.push([focused, focused + 1]);
  }
  const runs: RowRun[] = [];
  let at = 0;
  for (const [start, end] of drawn) {
    if (start > at) runs.push({ from: at, to: start, isGap: true });
    runs.push({ from: start, to: end, isGap: false });
    at = end;
  }
  if (at < count) runs.push({ from: at, to: count, isGap: true });
  return runs;
}

/** Where to scroll so that a row lies wholly between the sticky heading and the lower edge; the same place if it does. */
export function scrollToRow(row: number, { scrollTop, height }: Viewport, headHeight: number): number {
  const top = row * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT;
  if (top < scrollTop) return top;
  const visible = height - headHeight;
  return bottom > scrollTop + visible ? bottom - visible : scrollTop;
}
