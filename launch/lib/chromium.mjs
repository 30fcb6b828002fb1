import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export const HOW_TO_GET_CHROMIUM =
  'Install Chromium with the system (on Debian: apt-get install chromium), or set CHROMIUM to its path.';

/**
 * A browser for the journeys: the one that CHROMIUM names, the system's, Playwright's own, or the one that comes as
 * an npm package. Null when there is none.
 */
export async function findChromium() {
  return named() ?? systems() ?? (await playwrights()) ?? packaged();
}

function named() {
  const path = process.env.CHROMIUM;
  return path && existsSync(path) ? { path, from: 'CHROMIUM' } : null;
}

function systems() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  const path = found ?? (existsSync(MAC) ? MAC : null);
  return path ? { path, from: 'the system' } : null;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? { path, from: 'Playwright' } : null;
}

/** Unpacked once, into our own cache folder. */
function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(CACHE, 'chromium');
  mkdirSync(folder, { recursive: true });
  const { status, stdout } = spawnSync(process.execPath, ['launch/lib/unpack-chromium.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
  if (status !== 0) return null;
  return { path: stdout, from: '@sparticuz/chromium' };
}
