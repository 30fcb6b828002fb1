import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { program } from './binaries.js';
import { newConnection, writeConnection } from './connection-file.js';
import { EmbeddedFailure } from './embedded-failure.js';
import { freePort } from './free-port.js';
import type { Places } from './places.js';
import { type ServerUser, spawnAs } from './server-user.js';

/** The folder of our major version; refuses in words what another major version left there. */
export function clusterFolder({ dataDir, binaries }: Places): string {
  const ours = join(dataDir, `pg${binaries.major}`);
  const candidates = existsSync(ours) ? [ours] : otherClusters(dataDir);
  for (const folder of candidates) {
    const major = majorOf(folder);
    if (major !== null && major !== binaries.major) {
      throw new EmbeddedFailure(
        `The folder ${folder} holds a PostgreSQL ${major} database; this Gantry runs PostgreSQL ${binaries.major}.`,
        `Make a backup with the Gantry version that wrote it ("npm run -s gantry -- backup <file>"), move the folder away, start, and restore the backup; or choose another folder with GANTRY_DATA_DIR.`,
      );
    }
  }
  return ours;
}

function otherClusters(dataDir: string): string[] {
  return readdirSync(dataDir)
    .filter((name) => /^pg\d+$/.test(name))
    .map((name) => join(dataDir, name));
}

function majorOf(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, 'PG_VERSION'), 'utf8'), 10);
  } catch {
    return null;
  }
}

/** Makes the cluster beside its place and moves it in when complete: an interrupted start leaves nothing half-made. */
export async function createCluster(
  places: Places,
  folder: string,
  user: ServerUser | null,
  durable: boolean,
): Promise<void> {
  const half = `${folder}.tmp`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const connection = newConnection(await freePort(null));
  const passwordFile = `${folder}.password`;
  try {
    writeFileSync(passwordFile, connection.passwords.gantry_admin, { mode: 0o600 });
    if (user) for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid);
    runInitdb(places, half, passwordFile, user, durable);
    writeConnection(half, connection, user);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  // Something that is not a database (an empty folder, an aborted copy) is kept, out of the way.
  if (existsSync(folder)) renameSync(folder, `${folder}.found-${Date.now()}`);
  renameSync(half, folder);
}

function runInitdb(
  { binaries }: Places,
  folder: string,
  passwordFile: string,
  user: ServerUser | null,
  durable: boolean,
): void {
  const args = ['-D', folder, '-U', 'gantry_admin', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  args.push('-E', 'UTF8', '--locale=C', ...(durable ? [] : ['--no-sync']));
  const { status, stderr, error } = spawnSync(program(binaries, 'initdb'), args, {
    ...spawnAs(user),
    encoding: 'utf8',
  });
  if (status === 0) return;
  const said = stderr?.trim().split('\n').filter(Boolean).at(-1) ?? error?.message ?? '';
  throw new EmbeddedFailure(
    `The database could not be created in ${folder}. PostgreSQL says: ${said}`,
    'Check that there is room on the disk and that the folder may be written, or choose another one with GANTRY_DATA_DIR.',
  );
}

export function isCluster(folder: string): boolean {
  return majorOf(folder) !== null;
}
