import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

export interface ServerUser {
  uid: number;
  gid: number;
  name: string;
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as whoever owns the checkout; in root's own checkout
 * as `postgres` where there is one, else as `nobody`. No user is ever created. Null means: as ourselves.
 */
export function serverUser(checkout: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = passwd();
  const { uid } = statSync(checkout);
  const wanted = [(user: ServerUser) => user.uid === uid, named('postgres'), named('nobody')];
  for (const matches of wanted) {
    const user = users.find((candidate) => candidate.uid !== 0 && matches(candidate));
    if (user) return user;
  }
  return { uid: 65534, gid: 65534, name: 'nobody' };
}

function named(name: string): (user: ServerUser) => boolean {
  return (user) => user.name === name;
}

function passwd(): ServerUser[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length > 3)
      .map((fields) => ({ name: fields[0] ?? '', uid: Number(fields[2]), gid: Number(fields[3]) }));
  } catch {
    return [];
  }
}

/** What `spawn` needs to run as that user. The working folder must be one that the user may stand in. */
export function spawnAs(user: ServerUser | null): { uid?: number; gid?: number; cwd?: string } {
  return user ? { uid: user.uid, gid: user.gid, cwd: '/' } : {};
}

/** Whether that user may enter the folder: its own mode says nothing of the folders above it. */
export function mayEnter(folder: string, user: ServerUser | null): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], spawnAs(user)).status === 0;
}

export function mayRun(file: string, user: ServerUser | null): boolean {
  return spawnSync(file, ['--version'], spawnAs(user)).status === 0;
}
