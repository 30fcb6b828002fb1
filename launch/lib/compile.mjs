import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { stampFiles } from './sources.mjs';
import { swcOptions } from './swc-options.mjs';
import { Refusal } from './words.mjs';
import { readNotes, writeWhole } from './written.mjs';

/** Source folder to output folder; the first that fits is taken. */
const OUTPUT = [
  ['shared/src/', 'shared/dist/'],
  ['api/src/', 'api/dist/'],
  ['migrations/', 'migrations/dist/'],
];
const NOTES = join(CACHE, 'compiled.json');
const NOT_SHIPPED = /(\.test\.ts|\.d\.ts|\/package\.json)$|\/test\//;

/** Compiles what changed since the last time. Returns how many files that were. */
export async function compile() {
  const known = notes();
  const stamps = stampFiles(['shared/src', 'migrations', 'api/src']);
  const sources = Object.keys(stamps).filter((path) => !NOT_SHIPPED.test(path));
  const changed = sources.filter((path) => known[path] !== stamps[path] || !existsSync(outputOf(path)));
  const gone = Object.keys(known).filter((path) => path !== VERSION_KEY && !(path in stamps));
  if (changed.length === 0 && gone.length === 0) return 0;

  for (const path of gone) for (const end of ['', '.map']) rmSync(outputOf(path) + end, { force: true });
  const swc = (await import('@swc/core')).default;
  const failures = [];
  await Promise.all(changed.map((path) => build(swc, path).catch((error) => failures.push(error))));
  if (failures.length > 0) {
    throw new Refusal(
      failures.map((error) => error.message).join('\n'),
      failures.find((error) => error.wayOut)?.wayOut ?? 'Put the source right and run the command again.',
    );
  }
  const built = Object.fromEntries(sources.map((path) => [path, stamps[path]]));
  writeWhole(NOTES, JSON.stringify({ [VERSION_KEY]: version(), ...built }));
  return changed.length;
}

const VERSION_KEY = 'compiler';

function version() {
  const { version: swc } = createRequire(import.meta.url)('@swc/core/package.json');
  return `${swc} ${JSON.stringify(swcOptions)}`;
}

function notes() {
  const read = readNotes(NOTES);
  return read?.[VERSION_KEY] === version() ? read : {};
}

function outputOf(path) {
  const [from, to] = OUTPUT.find(([folder]) => path.startsWith(folder));
  return join(ROOT, path.replace(from, to).replace(/\.ts$/, '.js'));
}

async function build(swc, path) {
  const output = outputOf(path);
  if (!path.endsWith('.ts')) return writeWhole(output, readFileSync(join(ROOT, path)));
  const { code, map } = await swc.transform(readFileSync(join(ROOT, path), 'utf8'), {
    ...swcOptions,
    filename: join(ROOT, path),
    sourceMaps: true,
  });
  writeWhole(`${output}.map`, map);
  writeWhole(output, `${code}//# sourceMappingURL=${basename(output)}.map\n`);
}
