import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RenderAnswer, RenderOrder } from './render-process.js';

export interface RenderLimits {
  /** A file that takes longer is given up. */
  timeMs: number;
  /** The process may not hold more memory than this. */
  megabytes: number;
}

const LOOK_AT_MEMORY_MS = 500;
const PAGE_BYTES = 4_096;
/** After so many files a process makes room for a new one, and its memory with it. */
const FILES_EACH = 12;
/** How a process ends that Node ends for want of memory. */
const ABORTED = 134;

const tooLarge = (megabytes: number) =>
  `It needed more than ${megabytes} MB of memory. Shorten the comments, or leave out a section.`;

/** Why there is no file, in a sentence that may be shown. */
export class RenderFailure extends Error {
  constructor(
    message: string,
    /** Trying again may help: the file was not refused, it was not finished. */
    readonly mayPass: boolean,
  ) {
    super(message);
  }
}

/**
 * A process of its own that writes packs. Not a thread: a typesetter in native code can be stopped only with its process,
 * and what it holds in memory is given back only then.
 */
export class RenderChild {
  private process: ChildProcess | null = null;
  private written = 0;
  private stop: ((why: RenderFailure) => void) | null = null;

  /** @param limitsNow asked for each file; the size of the heap holds from the start of the process on */
  constructor(private readonly limitsNow: () => RenderLimits) {}

  /** Writes one file; orders to one child come one after the other. */
  async write(order: RenderOrder, told: (progress: number, step: string) => void): Promise<Uint8Array> {
    const child = this.process ?? this.start();
    this.process = child;
    try {
      return await this.ask(child, order, told);
    } finally {
      this.written += 1;
      const { megabytes } = this.limitsNow();
      // What native code keeps for the next file is not given back: half of what is allowed is enough to begin with.
      const isFull = (await residentMegabytes(child.pid)) > megabytes / 2;
      if (isFull || this.written >= FILES_EACH || child.exitCode !== null) this.end();
    }
  }

  /** Ends what is being written at once. */
  cancel(): void {
    this.stop?.(new RenderFailure('It was cancelled.', false));
  }

  /** Lets the process go. */
  end(): void {
    this.process?.kill('SIGKILL');
    this.process = null;
    this.written = 0;
  }

  private start(): ChildProcess {
    const { megabytes } = this.limitsNow();
    const compiled = fileURLToPath(new URL('./render-process.js', import.meta.url));
    const isBuilt = existsSync(compiled);
    const script = isBuilt
      ? compiled
      : fileURLToPath(new URL('../../../../../launch/lib/run-typescript.mjs', import.meta.url));
    const child = fork(script, isBuilt ? [] : [compiled.replace(/\.js$/, '.ts')], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      // Nothing of the server's surroundings: no address of the database, no secret.
      env: { PATH: process.env.PATH ?? '', TZ: 'UTC' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => undefined);
    child.unref();
    child.channel?.unref();
    return child;
  }

  private ask(
    child: ChildProcess,
    order: RenderOrder,
    told: (progress: number, step: string) => void,
  ): Promise<Uint8Array> {
    const { timeMs, megabytes: most } = this.limitsNow();
    return new Promise((resolve, reject) => {
      const settle = (answer: () => void) => {
        clearTimeout(limit);
        clearInterval(look);
        child.off('message', heard).off('exit', ended);
        this.stop = null;
        answer();
      };
      const give = (why: RenderFailure) => {
        settle(() => reject(why));
        this.end();
      };
      const heard = (answer: RenderAnswer) => {
        if ('progress' in answer) told(answer.progress, answer.step);
        else if ('bytes' in answer) settle(() => resolve(answer.bytes));
        else settle(() => reject(new RenderFailure(answer.failure, false)));
      };
      // By itself for want of memory: its own limit, met between two looks at what it holds.
      const ended = (code?: number | null, signal?: NodeJS.Signals | null) =>
        give(
          code === ABORTED || signal === 'SIGABRT'
            ? new RenderFailure(tooLarge(most), false)
            : new RenderFailure('The writing process ended before the file was done.', true),
        );
      const limit = setTimeout(
        () => give(new RenderFailure(`It took longer than ${timeMs / 1_000} seconds.`, false)),
        timeMs,
      );
      const look = setInterval(() => {
        void residentMegabytes(child.pid).then((megabytes) => {
          if (this.stop !== null && megabytes > most) give(new RenderFailure(tooLarge(most), false));
        });
      }, LOOK_AT_MEMORY_MS);
      this.stop = give;
      child.on('message', heard).on('exit', ended);
      child.send(order, (error) => {
        if (error !== null && this.stop !== null) ended();
      });
    });
  }
}

/** What a process holds in memory where the system tells (Linux); elsewhere the limit of its heap alone counts. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  try {
    const [, pages] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return (Number(pages) * PAGE_BYTES) / 1_048_576;
  } catch {
    return 0;
  }
}
