import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../api/src/platform/embedded-postgres/free-port.js';
import { CHECKOUT } from './database.js';
import { memoryOf } from './processes.js';

const POLL_MS = 15;
const PATIENCE_MS = 180_000;

export interface Started {
  /** Milliseconds from the command to the first answer that is ready, database and all. */
  ready: number;
  /** Resident MB of the server right after that; not a number where the system does not tell. */
  memory: number;
  /** The sources had changed: the start built them first, so its time says nothing. */
  hasBuilt: boolean;
}

/** `npm start` on this data folder, until it answers; then stopped as Ctrl+C would, and waited for. */
export async function npmStart(dataDir: string): Promise<Started> {
  const port = await freePort(null);
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: CHECKOUT,
    env: { ...process.env, GANTRY_DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  try {
    await answers(`http://127.0.0.1:${port}/health/ready`, child, () => said);
    const ready = performance.now() - began;
    return { ready, memory: serverMemory(child.pid!), hasBuilt: /^(Compiled|Built)/m.test(said) };
  } finally {
    await stopped(child);
  }
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`npm start did not answer:\n${said()}`);
    await pause(POLL_MS);
  }
}

function isReady(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** npm, the launcher and the server are one process group; all of it is ours. */
async function stopped(child: ChildProcess): Promise<void> {
  const pid = child.pid!;
  const isThere = () => {
    try {
      process.kill(-pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  if (isThere()) process.kill(-pid, 'SIGTERM');
  while (isThere()) await pause(POLL_MS);
}

/** The biggest Node of the group: npm is another, but small. */
function serverMemory(group: number): number {
  const members = readAll('/proc').filter(
    (pid) => groupOf(pid) === group && /launch\/start/.test(commandOf(pid)),
  );
  return Math.max(...members.map((pid) => memoryOf(Number(pid)).now));
}

function readAll(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function groupOf(pid: string): number {
  const text = textOf(`/proc/${pid}/stat`);
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[2]);
}

const commandOf = (pid: string) => textOf(`/proc/${pid}/cmdline`);

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
