import { createHash } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ChancesThread } from './chances-thread.js';
import type { ChancesAnswer, ChancesJob } from './chances-worker.js';

/** Answers kept; the oldest go first. */
const MOST_KEPT = 64;
/** A person who asks for more than this at once is told to come back, so that nobody keeps the others waiting. */
const MOST_OF_ONE = 3;

interface Shared {
  answer: Promise<ChancesAnswer>;
  stop: AbortController;
  /** Who asked for it first. */
  askedBy: string;
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

  async chances(job: ChancesJob, askedBy: string, signal: AbortSignal): Promise<ChancesAnswer> {
    // Whoever is gone already waits for nothing, and nobody else waits for what would be started.
    if (signal.aborted) return { kind: 'cancelled' };
    const key = createHash('sha256').update(JSON.stringify(job)).digest('base64');
    const known = this.kept.get(key);
    if (known) return known;
    const shared = this.underWay.get(key) ?? this.start(key, job, askedBy);
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

  private start(key: string, job: ChancesJob, askedBy: string): Shared {
    const own = [...this.underWay.values()].filter((shared) => shared.askedBy === askedBy).length;
    if (own >= MOST_OF_ONE) throw new DomainError('UNAVAILABLE', { retryAfterSeconds: 5 });
    const stop = new AbortController();
    const answer = this.thread.run(job, stop.signal);
    const shared = { answer, stop, askedBy, waiting: 0 };
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
