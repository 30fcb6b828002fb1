/**
 * So many pieces of work at a time, the others in the order in which they came. Reading a large plan is short for the
 * database and long for this one thread: begun all at once, a crowd of them would hold every connection and the rows
 * of every plan, and nobody would be answered sooner. Whoever asks for what another still waits for shares its turn:
 * that work has not begun, so it sees everything that was written before either asked.
 */
export class Turns<T> {
  private readonly begins: (() => void)[] = [];
  private readonly waiting = new Map<string, Promise<T>>();

  constructor(private free: number) {}

  run(key: string, work: () => Promise<T>): Promise<T> {
    const shared = this.waiting.get(key);
    if (shared) return shared;
    if (this.free > 0) {
      this.free -= 1;
      return this.begin(work);
    }
    const turn = new Promise<void>((begin) => this.begins.push(begin)).then(() => {
      this.waiting.delete(key);
      return this.begin(work);
    });
    this.waiting.set(key, turn);
    return turn;
  }

  private async begin(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      const next = this.begins.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
