import { chownSync, closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { isAlive, sleep } from './running-process.js';
import type { ServerUser } from './server-user.js';

const GIVE_UP_AFTER_MS = 90_000;

/** One starter at a time: two that initialise or count users at once would each believe to be alone. */
export async function withFolderLock<T>(
  path: string,
  user: ServerUser | null,
  work: () => Promise<T>,
): Promise<T> {
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  while (!take(path, user)) {
    if (!holderLives(path) || Date.now() > deadline) rmSync(path, { force: true });
    else await sleep(30);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string, user: ServerUser | null): boolean {
  try {
    const file = openSync(path, 'wx', 0o644);
    writeSync(file, String(process.pid));
    closeSync(file);
    if (user) chownSync(path, user.uid, user.gid);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderLives(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // Empty: made a moment ago, its number not yet written.
    return pid === 0 || isAlive(pid);
  } catch {
    return false;
  }
}
