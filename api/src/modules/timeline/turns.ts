/**
 * So many pieces of work at a time, the others in the order in which they came. Reading a large plan is short for the
 * database and long for this one thread: begun all at once, a crowd of them would hold every connection and the rows
 * of every plan, and nobody would be answered sooner.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((begin) => this.waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
