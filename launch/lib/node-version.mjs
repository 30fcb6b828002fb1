import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES } from './paths.mjs';

/** Below this npm itself and the install step do not work reliably. */
const OLDEST = [20, 19];
/** What the product runs on; brought along as an optional package for the common machines. */
export const WANTED_MAJOR = 24;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

export const canInstall = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
export const isWanted = major >= WANTED_MAJOR;

/** The Node 24 that came with the packages, or null on a machine for which there is none. */
export function bundledNode() {
  const names = process.platform === 'win32' ? ['node.exe', 'node'] : ['node'];
  const found = names.map((name) => join(MODULES, '.bin', name)).find(existsSync);
  return found ?? null;
}
