import { basename, dirname, join } from 'node:path';

/**
 * The folder `api`, whether this file runs from api/src, from api/dist file by file, or as part of the bundle in
 * api/dist/bundle: the parent of the last folder called `src` or `dist` on the way up.
 */
export const API_FOLDER = apiFolder(import.meta.dirname);

/** The project's folder. */
export const CHECKOUT = dirname(API_FOLDER);

/** Our own typeface, the same on every machine. */
export function fontFile(style: string): string {
  return join(API_FOLDER, 'fonts', `LiberationSans-${style}.ttf`);
}

function apiFolder(from: string): string {
  if (['src', 'dist'].includes(basename(from)) || from === dirname(from)) return dirname(from);
  return apiFolder(dirname(from));
}
