import { chmodSync, copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

interface LinkEntry {
  source: string;
  target: string;
}

/**
 * npm packages cannot hold symbolic links, so the package lists them and makes them in an install script.
 * We install without scripts: without these links the server does not find its own libraries.
 */
export function makeSonameLinks(packageDir: string): number {
  const manifest = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(manifest)) return 0;
  let made = 0;
  for (const { source, target } of JSON.parse(readFileSync(manifest, 'utf8')) as LinkEntry[]) {
    const from = join(packageDir, source);
    const to = join(packageDir, target);
    if (existsSync(to) || !existsSync(from)) continue;
    linkOrCopy(from, to);
    made += 1;
  }
  return made;
}

function linkOrCopy(from: string, to: string): void {
  try {
    symlinkSync(relative(dirname(to), from) || basename(from), to);
  } catch (error) {
    // Another process made it a moment ago, or this file system knows no links.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(from, to);
  }
}

export function makeExecutable(binDir: string): void {
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(binDir, name);
    if (existsSync(path) && process.platform !== 'win32') chmodSync(path, 0o755);
  }
}
