import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { stampFiles } from './sources.mjs';
import { runTool } from './tools.mjs';

const FILES = ['api/schema.graphql', 'web/src/generated'];

/** Writes the generated files anew; a difference means that somebody forgot to. */
export async function staleGeneratedFiles() {
  const before = contents();
  const said = [];
  if (existsSync(join(ROOT, 'api/src/print-schema.ts'))) {
    const { status, stderr } = spawnSync(process.execPath, ['launch/schema.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0)
      said.push({ place: 'api/schema.graphql:1', reason: `cannot be made: ${stderr.trim()}` });
  }
  if (existsSync(join(ROOT, 'web/codegen.ts')) && existsSync(join(ROOT, 'api/schema.graphql'))) {
    const { ok, said: words } = await runTool('@graphql-codegen/cli/cjs/bin.js', [
      '--config',
      'web/codegen.ts',
    ]);
    if (!ok) said.push({ place: 'web/codegen.ts:1', reason: `cannot be run: ${words}` });
  }
  const after = contents();
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const stale = [...paths].filter((path) => before[path] !== after[path]);
  return [
    ...said,
    ...stale.map((path) => ({
      place: `${path}:1`,
      reason: 'was out of date; it is written anew, commit it',
    })),
  ];
}

function contents() {
  const paths = Object.keys(stampFiles(FILES));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}
