import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ChancesAnswer, ChancesJob, ChancesMessage } from './chances-worker.js';

/** More than this many at once are told to come back. */
const MOST_WAITING = 8;
/** The thread is let go when nothing was asked of it for so long; its memory with it. */
const IDLE_MS = 30_000;

interface Waiting {
  job: ChancesJob;
  signal: AbortSignal;
  resolve: (answer: ChancesAnswer) => void;
  reject: (error: unknown) => void;
}

/** One thread that computes chances one after the other, so that requests are answered meanwhile. */
export class ChancesThread {
  private readonly waiting: Waiting[] = [];
  private worker: Worker | null = null;
  private current: Waiting | null = null;
  private idle: NodeJS.Timeout | undefined;

  /** Waits its turn. Rejects as UNAVAILABLE where too many wait; a signal that aborts stops it within some milliseconds. */
  run(job: ChancesJob, signal: AbortSignal): Promise<ChancesAnswer> {
    if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
    if (this.waiting.length >= MOST_WAITING)
      return Promise.reject(new DomainError('UNAVAILABLE', { retryAfterSeconds: 5 }));
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, signal, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    for (const { resolve } of this.waiting.splice(0)) resolve({ kind: 'cancelled' });
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private next(): void {
    if (this.current !== null) return;
    const next = this.waiting.shift();
    if (next === undefined) {
      this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
      return;
    }
    clearTimeout(this.idle);
    if (next.signal.aborted) {
      next.resolve({ kind: 'cancelled' });
      this.next();
      return;
    }
    this.current = next;
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const cancel = () => void Atomics.store(cancelled, 0, 1);
    next.signal.addEventListener('abort', cancel, { once: true });
    const worker = this.worker ?? startWorker();
    this.worker = worker;
    const settle = (tell: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      next.signal.removeEventListener('abort', cancel);
      this.current = null;
      tell();
      this.next();
    };
    const answered = (answer: ChancesAnswer) => settle(() => next.resolve(answer));
    const failed = (error: unknown) => {
      this.worker = null;
      settle(() => next.reject(error));
    };
    const ended = () => failed(new DomainError('UNAVAILABLE', {}));
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage({ job: next.job, cancelled } satisfies ChancesMessage);
  }
}

/** The compiled worker beside this file; where the product runs from its sources, those, through the launcher's loader. */
function startWorker(): Worker {
  const compiled = fileURLToPath(new URL('./chances-worker.js', import.meta.url));
  const worker = existsSync(compiled)
    ? new Worker(compiled)
    : new Worker(fileURLToPath(new URL('../../../../launch/lib/run-typescript.mjs', import.meta.url)), {
        argv: [compiled.replace(/\.js$/, '.ts')],
      });
  worker.unref();
  return worker;
}
