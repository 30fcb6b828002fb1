export interface Scrolled {
  frames: number;
  longTaskMs: number;
}

/** What each page of bench/pages offers as `bench` to the browser that drives it. */
export interface PageBench {
  /** Milliseconds from before the drawing begins to two frames after its first bar is in the page. */
  ready: () => Promise<number>;
  nodes: () => number;
  /** So many pixels down or across, evenly over so many milliseconds. */
  scroll: (axis: 'down' | 'across', pixels: number, ms: number) => Promise<Scrolled>;
}
