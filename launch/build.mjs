import { ensure } from './ensure.mjs';
import { isCalled } from './lib/paths.mjs';
import { refuse, say, seconds } from './lib/words.mjs';

/**
 * Brings dist up to date: shared, migrations and api file by file; with `whole` also what a server starts from, the api
 * and its packages in a few files, and the pages.
 */
export async function build({ whole = true } = {}) {
  const began = performance.now();
  const { compile } = await import('./lib/compile.mjs');
  const files = await compile();
  if (files > 0) say(`Compiled ${files} files in ${seconds(began)}.`);
  if (!whole) return;
  const { bundleApi } = await import('./lib/bundle-api.mjs');
  const joining = performance.now();
  if (await bundleApi()) say(`Joined the server's modules in ${seconds(joining)}.`);
  const { bundleWeb } = await import('./lib/bundle-web.mjs');
  const bundling = performance.now();
  if (bundleWeb()) say(`Built the pages in ${seconds(bundling)}.`);
}

if (isCalled(import.meta.url)) {
  await ensure();
  await build().catch(refuse);
}
