import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isCalled } from './paths.mjs';

it('knows what Node was called with by its own name and through a link to its folder', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gantry paths ü ')));
  mkdirSync(join(folder, 'own'));
  for (const name of ['build.mjs', 'start.mjs']) writeFileSync(join(folder, 'own', name), '');
  symlinkSync(join(folder, 'own'), join(folder, 'link'), 'junction');
  const { href } = pathToFileURL(join(folder, 'own/build.mjs'));

  expect(isCalled(href, join(folder, 'own/build.mjs'))).toBe(true);
  expect(isCalled(href, join(folder, 'link/build.mjs'))).toBe(true);
  expect(isCalled(href, join(folder, 'link/start.mjs'))).toBe(false);
  rmSync(folder, { recursive: true });
});
