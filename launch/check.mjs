import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './ensure.mjs';
import { ROOT } from './lib/paths.mjs';
import { refuse, seconds } from './lib/words.mjs';

await ensure();

const { runTool } = await import('./lib/tools.mjs');
const rules = await import('./lib/source-rules.mjs');

/** Name, and what it finds: `{ ok, said }`. Told apart so that one part can be run alone: `npm run check imports`. */
const PARTS = {
  format: () => runTool('@biomejs/biome/bin/biome', ['format', '.']),
  lint: () => runTool('@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '.']),
  types: async () => both(await runTool(TSC, typesOf('.')), await webTypes()),
  imports: () =>
    runTool('dependency-cruiser/bin/dependency-cruiser.mjs', [
      'api',
      'shared',
      'web',
      'migrations',
      '--output-type',
      'err',
    ]),
  unused: () => runTool('knip/bin/knip.js', ['--no-progress']),
  lock: async () => told(await lockFindings()),
  generated: async () => told(await (await import('./lib/generated.mjs')).staleGeneratedFiles()),
  lines: async () => told(rules.longFiles()),
  queries: async () => told(rules.unsafeCalls()),
};
const TSC = 'typescript/bin/tsc';

function webTypes() {
  const hasPages = existsSync(join(ROOT, 'web/src'));
  return hasPages ? runTool(TSC, typesOf('web')) : { ok: true, said: '' };
}

/** What was checked is remembered beside the packages, so that a second look takes only what has changed. */
function typesOf(project) {
  const memory = join(
    ROOT,
    'node_modules/.cache/gantry',
    project === '.' ? 'root' : project,
    'types.tsbuildinfo',
  );
  return ['--noEmit', '--incremental', '--tsBuildInfoFile', memory, '-p', project];
}

function both(a, b) {
  return { ok: a.ok && b.ok, said: [a.said, b.said].filter(Boolean).join('\n') };
}

function told(findings) {
  return {
    ok: findings.length === 0,
    said: findings.map(({ place, reason }) => `${place}  ${reason}`).join('\n'),
  };
}

async function lockFindings() {
  const { missingFromLock } = await import('./complete-lock.mjs');
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return [...missingFromLock(packages).keys()].map((name) => ({
    place: 'package-lock.json:1',
    reason: `lacks ${name}; run node launch/complete-lock.mjs`,
  }));
}

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in PARTS));
if (unknown) {
  console.error(`There is no check "${unknown}". There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const began = performance.now();
  const { ok, said } = await PARTS[part]().catch(refuse);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${part.padEnd(10)} ${seconds(began)}`);
  if (!ok) console.log(said.replaceAll(/^/gm, '         '));
  if (!ok) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
