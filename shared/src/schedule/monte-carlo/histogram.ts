/** Counts of whole figures over a stretch that grows as it must. What it tells does not depend on the order of adding. */
export class Histogram {
  private base = 0;
  private counts = new Uint32Array(0);

  /** Adds a stretch of a row; figures from `top` on are not days and are left out. Says how many were counted. */
  add(row: Int32Array, at: number, count: number, top: number): number {
    const end = at + count;
    let [least, most] = [top, -1];
    let known = 0;
    for (let k = at; k < end; k++) {
      const x = row[k]!;
      if (x < least) least = x;
      if (x < top) {
        known++;
        if (x > most) most = x;
      }
    }
    if (known === 0) return 0;
    if (least < this.base || most >= this.base + this.counts.length) this.reach(least, most);
    const { base, counts } = this;
    if (known === count) for (let k = at; k < end; k++) counts[row[k]! - base]!++;
    else for (let k = at; k < end; k++) if (row[k]! < top) counts[row[k]! - base]!++;
    return known;
  }

  /** Makes room for figures from `least` to `most`, and some more, since later ones will lie a little outside. */
  private reach(least: number, most: number): void {
    const { base, counts } = this;
    const isEmpty = counts.length === 0;
    const from = isEmpty ? least : Math.min(base, least);
    const to = isEmpty ? most : Math.max(base + counts.length - 1, most);
    const room = least === most && isEmpty ? 0 : 8 + ((to - from) >> 2);
    const first = isEmpty || from < base ? from - room : base;
    const last = isEmpty || to >= base + counts.length ? to + room : to;
    this.base = first;
    this.counts = new Uint32Array(last - first + 1);
    if (!isEmpty) this.counts.set(counts, base - first);
  }

  /** The first figure counted and the counts from it to the last; `first` is 0 where nothing was. */
  trimmed(): { first: number; counts: Uint32Array } {
    let [from, to] = [0, this.counts.length];
    while (from < to && this.counts[from] === 0) from++;
    while (to > from && this.counts[to - 1] === 0) to--;
    return { first: from < to ? this.base + from : 0, counts: this.counts.slice(from, to) };
  }
}
