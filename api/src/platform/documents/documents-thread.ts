import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../errors/domain-error.js';
import type { DocumentAnswer, DocumentJob } from './documents-worker.js';

/** More than this many at once are told to come back. */
const MOST_WAITING = 12;
/** The thread is let go when nothing was asked of it for so long; its memory with it. */
const IDLE_MS = 30_000;

interface Waiting {
  job: DocumentJob;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: unknown) => void;
}

/** One thread that writes documents one after the other, so that requests are answered meanwhile. */
export class DocumentsThread {
  private readonly waiting: Waiting[] = [];
  private worker: Worker | null = null;
  private current: Waiting | null = null;
  private idle: NodeJS.Timeout | undefined;

  /** @param limitMs a document that takes longer is given up, and its thread with it */
  constructor(private readonly limitMs: number) {}

  write(job: DocumentJob): Promise<Uint8Array> {
    if (this.waiting.length >= MOST_WAITING)
      return Promise.reject(new DomainError('UNAVAILABLE', { retryAfterSeconds: 10 }));
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    for (const { reject } of this.waiting.splice(0)) reject(new DomainError('UNAVAILABLE', {}));
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
    this.current = next;
    const worker = this.worker ?? startWorker();
    this.worker = worker;
    const settle = (tell: () => void) => {
      clearTimeout(limit);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      this.current = null;
      tell();
      this.next();
    };
    const answered = (answer: DocumentAnswer) =>
      settle(() => ('bytes' in answer ? next.resolve(answer.bytes) : next.reject(new Error(answer.failure))));
    const failed = (error: unknown) => {
      this.worker = null;
      settle(() => next.reject(error));
    };
    const ended = () => failed(new DomainError('UNAVAILABLE', {}));
    const limit = setTimeout(() => {
      failed(new DomainError('UNAVAILABLE', {}));
      void worker.terminate();
    }, this.limitMs);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(next.job);
  }
}

/** The compiled worker beside this file; where the product runs from its sources, those, through the launcher's loader. */
function startWorker(): Worker {
  const compiled = fileURLToPath(new URL('./documents-worker.js', import.meta.url));
  const worker = existsSync(compiled)
    ? new Worker(compiled)
    : new Worker(fileURLToPath(new URL('../../../../launch/lib/run-typescript.mjs', import.meta.url)), {
        argv: [compiled.replace(/\.js$/, '.ts')],
      });
  worker.unref();
  return worker;
}
