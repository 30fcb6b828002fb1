import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startTime } from './running-process.js';
import type { ServerUser } from './server-user.js';

const FOLDER = 'gantry-in-use';

/**
 * Which of our processes use the database now. The last one to leave stops it; one that was killed counts no more,
 * so that a database left running by a crash is taken over and stopped in its turn.
 */
export function enter(clusterDir: string, user: ServerUser | null): () => { othersRemain: boolean } {
  const folder = join(clusterDir, FOLDER);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (user) chownSync(folder, user.uid, user.gid);
  }
  const mine = join(folder, `${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  writeFileSync(mine, startTime(process.pid), { mode: 0o600 });
  if (user) chownSync(mine, user.uid, user.gid);
  return () => {
    rmSync(mine, { force: true });
    return { othersRemain: readdirSync(folder).some((name) => stillThere(folder, name)) };
  };
}

function stillThere(folder: string, name: string): boolean {
  const pid = Number.parseInt(name, 10);
  const path = join(folder, name);
  const since = readFileSync(path, 'utf8');
  if (isAlive(pid) && (since === '' || since === startTime(pid))) return true;
  rmSync(path, { force: true });
  return false;
}
