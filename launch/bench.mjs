import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ROOT } from './lib/paths.mjs';
import { refuse, say } from './lib/words.mjs';

/**
 * Every file of bench/ named `x.bench.ts` or `x.bench.mjs` is one benchmark; arguments choose some by name. `--quick`
 * only proves that they run.
 */
await ensure();
await build().catch(refuse);

const folder = join(ROOT, 'bench');
const all = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.bench\.(mjs|ts)$/.test(name))
      .sort()
  : [];
const isQuick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((word) => word !== '--quick');
const nameOf = (file) => basename(file).replace(/\.bench\.(mjs|ts)$/, '');
const unknown = asked.find((name) => !all.some((file) => nameOf(file) === name));
if (unknown) {
  say(`There is no benchmark "${unknown}". There are: ${all.map(nameOf).join(', ') || 'none yet'}.`);
  process.exit(2);
}

const chromium = await findChromium();
const env = {
  ...process.env,
  ...(chromium ? { CHROMIUM: chromium.path } : {}),
  ...(isQuick ? { GANTRY_BENCH_QUICK: '1' } : {}),
};
let failed = 0;
for (const file of all.filter((each) => asked.length === 0 || asked.includes(nameOf(each)))) {
  console.log(`\n${nameOf(file)}`);
  const { status } = spawnSync(process.execPath, ['launch/lib/run-typescript.mjs', join('bench', file)], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
