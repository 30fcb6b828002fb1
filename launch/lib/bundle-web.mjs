import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CACHE, MODULES, ROOT } from './paths.mjs';
import { stampFiles } from './sources.mjs';
import { Refusal } from './words.mjs';
import { writeWhole } from './written.mjs';

const NOTES = join(CACHE, 'web.json');
const PAGE = join(ROOT, 'web/dist/index.html');

/** Bundles the pages when anything they are made of has changed. Returns whether it did. */
export function bundleWeb() {
  if (!existsSync(join(ROOT, 'web/vite.config.ts'))) return false;
  const wanted = JSON.stringify(stampFiles(['web', 'shared/src', 'package-lock.json']));
  if (existsSync(PAGE) && existsSync(NOTES) && readFileSync(NOTES, 'utf8') === wanted) return false;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(MODULES, 'vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: join(ROOT, 'web'),
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) {
    throw new Refusal(
      `The pages could not be built.\n${stripVTControlCharacters(stdout + stderr).trim()}`,
      'Put the source right and run the command again.',
    );
  }
  writeWhole(NOTES, wanted);
  return true;
}
