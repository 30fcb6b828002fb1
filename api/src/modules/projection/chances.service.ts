import { createHash } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ChancesThread } from './chances-thread.js';
import type { ChancesAnswer, ChancesJob } from './chances-worker.js';

/** Answers kept; the oldest go first. */
const MOST_KEPT = 64;

interface Shared {
  answer: Promise<ChancesAnswer>;
  stop: AbortController;
  /** Requests that wait for it; with none left it is stopped. */
  waiting: number;
}

/**
 * Chances by what they are made of: the same plan, target, seed and runs are computed once and answered again, to whoever may
 * read just that. Those who ask for the same at once wait for the same computation.
 */
@Injectable()
export class ChancesService implements OnModuleDestroy {
  private readonly thread = new ChancesThread();
  private readonly kept = new Map<string, ChancesAnswer>();
  private readonly underWay = new Map<string, Shared>();

  async chances(job: ChancesJob, signal: AbortSignal): Promise<ChancesAnswer> {
    const key = createHash('sha256').update(JSON.stringify(job)).digest('base64');
    const known = this.kept.get(key);
    if (known) return known;
    const shared = this.underWay.get(key) ?? this.start(key, job);
    shared.waiting++;
    const leave = () => {
      if (--shared.waiting > 0) return;
      shared.stop.abort();
      this.underWay.delete(key);
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await shared.answer;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  private start(key: string, job: ChancesJob): Shared {
    const stop = new AbortController();
    const answer = this.thread.run(job, stop.signal);
    const shared = { answer, stop, waiting: 0 };
    this.underWay.set(key, shared);
    const done = () => {
      if (this.underWay.get(key) === shared) this.underWay.delete(key);
    };
    answer.then((found) => {
      done();
      if (found.kind !== 'cancelled') this.keep(key, found);
    }, done);
    return shared;
  }

  private keep(key: string, answer: ChancesAnswer): void {
    this.kept.set(key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
