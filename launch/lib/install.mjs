import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE, MODULES, ROOT } from './paths.mjs';
import { Refusal, say, seconds } from './words.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(CACHE, 'installed');

/** Installs what package-lock.json asks for, when it is not there yet. No package's script is run. */
export function install() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(MODULES) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!isInstalled()) runNpm();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** npm notes what it put into node_modules: equal to the lock but for packages of other machines means done. */
function isInstalled() {
  const noted = join(MODULES, '.package-lock.json');
  if (!existsSync(noted)) return false;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.link) return true;
    return present[path] ? present[path].version === entry.version : Boolean(entry.optional);
  });
}

function runNpm() {
  const began = performance.now();
  say('Installing packages (first start, or package-lock.json has changed) …');
  const { status, stderr, error } = spawnSync(
    'npm',
    [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-progress',
      '--loglevel=error',
      '--include=dev',
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: pathWithoutOurNode(), NODE_ENV: '' },
    },
  );
  if (status !== 0) {
    const words = (stderr || error?.message || '').trim().split('\n').slice(0, 6).join('\n');
    throw new Refusal(
      `The packages could not be installed. npm says:\n${words}`,
      'Check the connection to the package registry and the room on the disk, then run the command again.',
    );
  }
  say(`Packages installed in ${seconds(began)}.`);
}

/** npm ci deletes node_modules first: it must not run on the Node that lies there. */
function pathWithoutOurNode() {
  const own = join(MODULES, '.bin');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== own)
    .join(delimiter);
}
