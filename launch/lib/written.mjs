import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './words.mjs';

/** In one go: a second start beside this one must not read half a file, nor must one after this was ended half-way. */
export function writeWhole(path, text) {
  const half = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(half, text);
    renameSync(half, path);
  } catch (error) {
    try {
      rmSync(half, { force: true });
    } catch {
      // What cannot be written can often not be removed either.
    }
    throw new Refusal(
      `${path} could not be written: ${error.message}`,
      'Make room on the disk, or run "node launch/build.mjs" once as somebody who may write to this folder.',
    );
  }
}

/** What a run before this one remembered, or null where there is nothing or it cannot be read: then all is made again. */
export function readNotes(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  } catch {
    return null;
  }
}
