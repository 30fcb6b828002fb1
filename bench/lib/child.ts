import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  pid: number;
  /** What it said in its one line of JSON once it was ready. */
  told: { url: string };
  stop(): Promise<void>;
  /** Waits until it ends by itself. */
  end(): Promise<void>;
}

/** Starts a script in a process of its own and waits for the line of JSON by which it says that it is ready. */
export async function startChild(
  script: string,
  env: Record<string, string>,
  nodeFlags: string[] = [],
): Promise<Child> {
  const child = spawn(process.execPath, [...nodeFlags, script], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whatever ends the benchmark ends its servers too.
  const endIt = () => void child.kill();
  process.once('exit', endIt);
  child.once('exit', () => process.off('exit', endIt));
  const told = await firstLine(child);
  return {
    pid: child.pid ?? 0,
    told: JSON.parse(told) as { url: string },
    stop: () => ended(child, 'SIGTERM'),
    end: () => ended(child, null),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)));
    createInterface({ input: child.stdout! }).once('line', resolve);
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals | null): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    if (signal) child.kill(signal);
  });
}
