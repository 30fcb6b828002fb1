import { createHash } from 'node:crypto';
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Binaries, findBinaries, program } from './binaries.js';
import { EmbeddedFailure } from './embedded-failure.js';
import { mayEnter, mayRun, type ServerUser } from './server-user.js';

export interface Places {
  binaries: Binaries;
  /** The folder that holds `pg18`. */
  dataDir: string;
}

const SHARED_STATE = '/var/lib/gantry';

/**
 * Where the server runs from and where its data lies. A checkout under root's closed home cannot be reached by the
 * user the server runs as: then a copy of the binaries and the data go to a folder under /var/lib/gantry.
 */
export function choosePlaces(dataDir: string, user: ServerUser | null, say: (line: string) => void): Places {
  const found = findBinaries();
  const binaries = mayRun(program(found, 'postgres'), user) ? found : staged(found, say);
  makeFolder(dataDir, user);
  if (mayEnter(dataDir, user)) return { binaries, dataDir };
  const elsewhere = join(SHARED_STATE, 'data', fingerprint(dataDir));
  if (!existsSync(elsewhere)) {
    say(`The database's files go to ${elsewhere}: ${user?.name} may not enter ${dataDir}.`);
  }
  openFolder(join(SHARED_STATE, 'data'));
  makeFolder(elsewhere, user);
  return { binaries, dataDir: elsewhere };
}

function staged(found: Binaries, say: (line: string) => void): Binaries {
  if (!found.packageDir) return found;
  const target = join(SHARED_STATE, 'postgres', fingerprint(found.packageDir));
  if (!existsSync(target)) {
    say(`Copying PostgreSQL to ${target}, where its user can reach it.`);
    openFolder(dirname(target));
    const half = `${target}.${process.pid}`;
    cpSync(found.packageDir, half, { recursive: true, verbatimSymlinks: true });
    renameInto(half, target);
  }
  return { ...found, packageDir: target, binDir: join(target, 'native', 'bin') };
}

/** Another starter may have been quicker; its copy is as good as ours. */
function renameInto(half: string, target: string): void {
  try {
    renameSync(half, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(half, { recursive: true, force: true });
  }
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

function openFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o755 });
}

function makeFolder(path: string, user: ServerUser | null): void {
  try {
    if (!existsSync(path)) {
      mkdirSync(path, { recursive: true, mode: 0o711 });
      if (user) chownSync(path, user.uid, user.gid);
    }
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new EmbeddedFailure(
      `The data folder ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      'Give this user the right to write there, or choose another folder with GANTRY_DATA_DIR.',
      { cause: error },
    );
  }
}
