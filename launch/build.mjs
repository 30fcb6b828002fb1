import { pathToFileURL } from 'node:url';
import { ensure } from './ensure.mjs';
import { refuse, say, seconds } from './lib/words.mjs';

/** Brings dist up to date: shared, migrations and api file by file, the pages as one bundle. */
export async function build({ web = true } = {}) {
  const began = performance.now();
  const { compile } = await import('./lib/compile.mjs');
  const files = await compile();
  if (files > 0) say(`Compiled ${files} files in ${seconds(began)}.`);
  if (!web) return;
  const { bundleWeb } = await import('./lib/bundle-web.mjs');
  const bundling = performance.now();
  if (bundleWeb()) say(`Built the pages in ${seconds(bundling)}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensure();
  await build().catch(refuse);
}
