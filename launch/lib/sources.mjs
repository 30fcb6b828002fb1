import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'e2e', 'test-results', 'playwright-report']);

/** Every file below these paths with what changes when it is edited: `{ 'api/src/main.ts': '1700000000:812' }`. */
export function stampFiles(paths) {
  const stamps = {};
  for (const path of paths) stamp(path, stamps);
  return stamps;
}

function stamp(path, stamps) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return;
  const found = statSync(absolute);
  if (!found.isDirectory()) {
    stamps[path] = `${found.mtimeMs}:${found.size}`;
    return;
  }
  for (const name of readdirSync(absolute)) if (!LEFT_OUT.has(name)) stamp(`${path}/${name}`, stamps);
}
