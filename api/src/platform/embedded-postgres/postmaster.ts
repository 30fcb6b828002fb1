import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Binaries, program } from './binaries.js';
import { type Connection, urlFor } from './connection-file.js';
import { EmbeddedFailure } from './embedded-failure.js';
import { isAlive, programName, sleep } from './running-process.js';
import { type ServerUser, spawnAs } from './server-user.js';

const LOG = 'gantry-server.log';
const READY_WITHIN_MS = 60_000;
const OLD_LOG_BYTES = 5_000_000;

/** The server that postmaster.pid names, if it runs: its own process number and the port it listens on. */
export function runningPostmaster(folder: string): { pid: number; port: number } | null {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 1) || !isAlive(pid)) return null;
  const program = programName(pid);
  if (program && !program.startsWith('postgres')) {
    // The number was given to another program: PostgreSQL itself would refuse to start because of it.
    rmSync(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]) || 0 };
}

export function startPostmaster(
  binaries: Binaries,
  folder: string,
  port: number,
  user: ServerUser | null,
  settings: readonly string[],
): ChildProcess {
  const log = openLog(folder, user);
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const args = ['-D', folder, ...options.flatMap((option) => ['-c', option])];
  try {
    // Detached: a Ctrl+C in the terminal must not reach the database before the API has finished its work.
    const child = spawn(program(binaries, 'postgres'), args, {
      ...spawnAs(user),
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    // A program that cannot be run has no pid: the caller sees a server that ended.
    child.on('error', () => undefined);
    return child;
  } finally {
    closeSync(log);
  }
}

/** Emptied before a start when it has grown too large, never while the server writes to it. */
export function trimLog(folder: string): void {
  if (logSize(folder) > OLD_LOG_BYTES) truncateSync(join(folder, LOG));
}

function openLog(folder: string, user: ServerUser | null): number {
  const path = join(folder, LOG);
  const log = openSync(path, 'a', 0o600);
  if (user) chownSync(path, user.uid, user.gid);
  return log;
}

/** Whether the server answers before it ends. */
export async function becomesReady(connection: Connection, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if ((await ask(connection)) === 'answers') return true;
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return false;
    await sleep(20);
  }
  return false;
}

/** A server that starts, recovers or stops says so or is silent; one that refuses our password is not ours. */
export async function ask(connection: Connection): Promise<'answers' | 'not-yet' | 'refuses-us'> {
  const client = new Client({ connectionString: urlFor(connection, 'gantry_admin', 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'answers';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'refuses-us' : 'not-yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function logSize(folder: string): number {
  const path = join(folder, LOG);
  return existsSync(path) ? statSync(path).size : 0;
}

/** What the server said last since the log had that size; refusals while it starts say nothing about the cause. */
export function lastWords(folder: string, since: number): string {
  const path = join(folder, LOG);
  const written = existsSync(path) ? readFileSync(path).subarray(since).toString('utf8') : '';
  const lines = written.split('\n').filter((line) => line && !line.includes('the database system is'));
  const fatal = lines.filter((line) => /FATAL|PANIC|error while loading/.test(line));
  return (fatal.at(-1) ?? lines.at(-1) ?? 'nothing').replace(/^.*?(FATAL|PANIC): +/, '');
}

export function didNotStart(folder: string, words: string): EmbeddedFailure {
  return new EmbeddedFailure(
    `The database in ${folder} did not start. PostgreSQL says: ${words}`,
    `Read ${join(folder, LOG)}; if the data is damaged, restore a backup into another folder with GANTRY_DATA_DIR.`,
  );
}

export function stopPostmaster(binaries: Binaries, folder: string, user: ServerUser | null): void {
  if (!runningPostmaster(folder)) return;
  const args = ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '60'];
  const { status, stderr } = spawnSync(program(binaries, 'pg_ctl'), args, {
    ...spawnAs(user),
    encoding: 'utf8',
  });
  if (status !== 0 && runningPostmaster(folder)) {
    throw new EmbeddedFailure(
      `The database in ${folder} did not stop. PostgreSQL says: ${stderr.trim()}`,
      'It is safe to try again, or to leave it: the next start attaches to it.',
    );
  }
}
