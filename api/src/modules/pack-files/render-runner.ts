import type { PackAudience, PackFormat } from '@gantry/shared/packs/pack-content';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import {
  RenderChild,
  RenderFailure,
  type RenderLimits,
} from '../../platform/documents/rendering/render-child.js';
import { RENDERER_VERSION } from '../../platform/documents/rendering/renderers.js';
import { CONTENT, END, GIVE_UP_LOST, KEEP_FILE, REPORT, TAKE_NEXT } from './pack-files.sql.js';

const LOOK_EVERY_MS = 5_000;
/** While a file is made its process says so every second; one that is silent for longer is taken to be dead. */
const REPORT_EVERY_MS = 1_000;
const HELD_SECONDS = 20;
const MOST_TRIES = 3;
const RENDERS_AT_ONCE = 2;
const IDLE_MS = 20_000;
const LIMITS: RenderLimits = { timeMs: 90_000, megabytes: 768 };
const MOST_BYTES = 60_000_000;

interface TakenJob {
  officeId: string;
  id: string;
  editionId: string;
  freezing: number;
  audience: PackAudience;
  format: PackFormat;
  attempts: number;
}

/**
 * Makes the files that are asked for, a few at a time, each in a process of its own. Several servers share the work: each
 * takes a row before it begins, and a row whose server has died is taken again.
 */
@Injectable()
export class RenderRunner implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('render');
  private readonly me = uuid();
  private readonly idle: RenderChild[] = [];
  private readonly busy = new Map<string, RenderChild>();
  private running = 0;
  private runs: Promise<unknown>[] = [];
  private timer: NodeJS.Timeout | null = null;
  private rest: NodeJS.Timeout | null = null;
  private stopped = false;
  /** For how long and how large; tests are stricter. */
  limits: RenderLimits = LIMITS;

  constructor(
    private readonly db: DataSource,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    if (this.config.mode === 'test') return;
    this.timer = setInterval(() => this.wake(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    if (this.rest) clearTimeout(this.rest);
    for (const child of this.busy.values()) child.cancel();
    await Promise.allSettled(this.runs);
    for (const child of this.idle.splice(0)) child.end();
  }

  /** Something may be waiting. */
  wake(): void {
    if (this.config.mode === 'test') return;
    void this.runDue().catch(() => this.log.warn('The files to be made could not be read.'));
  }

  /** Ends a file that this server is making. */
  cancel(id: string): void {
    this.busy.get(id)?.cancel();
  }

  /** Makes what waits until nothing does or as many are under way as may be; done when what it began has ended. */
  async runDue(): Promise<void> {
    const mine: Promise<unknown>[] = [];
    const most = this.config.rendersAtOnce ?? RENDERS_AT_ONCE;
    while (this.running < most && !this.stopped) {
      this.running += 1;
      const run = this.runOnAndOn().finally(() => {
        this.running -= 1;
      });
      mine.push(run);
      this.runs.push(run);
      void run
        .catch(() => undefined)
        .finally(() => {
          this.runs = this.runs.filter((one) => one !== run);
        });
    }
    await Promise.all(mine);
  }

  private async runOnAndOn(): Promise<void> {
    const child = this.idle.pop() ?? new RenderChild(() => this.limits);
    if (this.rest) clearTimeout(this.rest);
    try {
      await this.db.query(GIVE_UP_LOST, [MOST_TRIES]);
      while (!this.stopped) {
        const [[job]]: [TakenJob[], number] = await this.db.query(TAKE_NEXT, [
          this.me,
          HELD_SECONDS,
          MOST_TRIES,
        ]);
        if (job === undefined) break;
        await this.make(job, child);
      }
    } finally {
      this.idle.push(child);
      this.rest = setTimeout(() => {
        for (const one of this.idle.splice(0)) one.end();
      }, IDLE_MS).unref();
    }
  }

  private async make(job: TakenJob, child: RenderChild): Promise<void> {
    const key = [job.officeId, job.id, this.me];
    let said: [number, string] = [10, 'Reading what the edition says'];
    let isOver = false;
    const report = async () => {
      const [, rows] = await this.db.query(REPORT, [...key, HELD_SECONDS, ...said]);
      // Called off, perhaps at another server. A word that comes after the end must not stop the file after this one.
      if (rows === 0 && !isOver) child.cancel();
    };
    const beat = setInterval(() => void report().catch(() => undefined), REPORT_EVERY_MS);
    this.busy.set(job.id, child);
    try {
      const [row] = await this.db.query(CONTENT, [job.officeId, job.editionId, job.freezing, job.audience]);
      const bytes = await child.write({ content: row.bytes, format: job.format }, (progress, step) => {
        said = [progress, step];
        void report().catch(() => undefined);
      });
      if (bytes.length > MOST_BYTES)
        throw new RenderFailure('The file is too large. Leave out a section.', false);
      await this.keep(job, bytes);
    } catch (error) {
      await this.failed(job, error);
    } finally {
      isOver = true;
      clearInterval(beat);
      this.busy.delete(job.id);
    }
  }

  /** The file and the end of its job together: what was called off meanwhile is not kept. */
  private async keep(job: TakenJob, bytes: Uint8Array): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [, ended] = await tx.query(END, [job.officeId, job.id, this.me, 'DONE', null]);
      if (ended === 0) return;
      await tx.query(KEEP_FILE, [
        ...[job.officeId, uuid(), job.editionId, job.freezing, job.audience, job.format],
        ...[Buffer.from(bytes), RENDERER_VERSION[job.format]],
      ]);
    });
  }

  private async failed(job: TakenJob, error: unknown): Promise<void> {
    const mayPass = !(error instanceof RenderFailure) || error.mayPass;
    const isOver = !mayPass || job.attempts >= MOST_TRIES;
    const words = this.stopped ? null : sentenceOf(error);
    const state = this.stopped || !isOver ? 'WAITING' : 'FAILED';
    await this.db.query(END, [job.officeId, job.id, this.me, state, words]).catch(() => undefined);
    if (!this.stopped)
      this.log.warn(`A file (${job.format}) was not made, try ${job.attempts}: ${String(error)}`);
  }
}

/** What may be shown of an error: our own sentences, and of all others that there was one. */
function sentenceOf(error: unknown): string {
  const words = error instanceof RenderFailure ? error.message : '';
  return /^[A-Z][^\n]{5,120}\.$/.test(words)
    ? words
    : 'The file could not be written. Try again, or tell who runs the server.';
}
