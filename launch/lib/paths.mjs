import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: every launcher works from here, whatever folder it was called in. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const MODULES = join(ROOT, 'node_modules');
/** What a build or an install remembers between two runs; safe to delete. */
export const CACHE = join(ROOT, '.cache');

/** Is the module with this address what Node was called with, be it through a link to its folder? */
export function isCalled(url, script = process.argv[1]) {
  return existsSync(script ?? '') && fileURLToPath(url) === realpathSync(script);
}
