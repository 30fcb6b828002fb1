import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { MODULES, ROOT } from './lib/paths.mjs';
import { refuse, say } from './lib/words.mjs';

const WATCHED = ['api/src', 'shared/src', 'migrations'];
const SETTLE_MS = 150;
const WEB_PORT = process.env.WEB_PORT ?? '5173';

await ensure();
await build({ whole: false }).catch(refuse);

let api = startApi();
let isRestarting = false;
let timer = null;
let isStopping = false;

const web = spawn(process.execPath, [join(MODULES, 'vite/bin/vite.js'), '--port', WEB_PORT, '--strictPort'], {
  cwd: join(ROOT, 'web'),
  stdio: 'inherit',
});
web.on('exit', stop);

for (const folder of WATCHED) {
  watch(join(ROOT, folder), { recursive: true }, (_event, name) => {
    if (!name || /(^|\/)dist(\/|$)|\.test\.ts$/.test(String(name))) return;
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
say(`Pages with reload: http://localhost:${WEB_PORT}`);

function startApi() {
  const child = spawn(process.execPath, ['--enable-source-maps', 'api/dist/cli/main.js', 'serve'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  child.on('exit', (code) => {
    if (code && !isRestarting) say('The API has ended. It starts again when a file changes.');
  });
  return child;
}

/** Compiles first: a source that does not compile leaves the running API alone. */
async function reload() {
  if (isRestarting || isStopping) return;
  isRestarting = true;
  try {
    await build({ whole: false });
    await ended(api);
    api = startApi();
  } catch (error) {
    say(error.message);
  } finally {
    isRestarting = false;
  }
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  child.kill('SIGTERM');
  return new Promise((resolve) => child.once('exit', resolve));
}

async function stop() {
  if (isStopping) return;
  isStopping = true;
  isRestarting = true;
  web.kill('SIGTERM');
  await ended(api);
  process.exit(0);
}
