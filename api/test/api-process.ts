import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestDatabase } from './database.js';

const ROOT = join(import.meta.dirname, '../..');
const moduleAt = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, path)).href);
/** Not what jest set for itself: a child is plain Node. */
const ENV = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR };
/** Compiled code that the processes leave for each other: half of what a start costs. The next run clears it away. */
const COMPILED = join(tmpdir(), `gantry-test-${process.pid}-compiled`);

/** The product as it is shipped, brought up to date with its sources. */
export function buildProduct(): void {
  const program = `import { compile } from ${moduleAt('launch/lib/compile.mjs')};
    import { bundleApi } from ${moduleAt('launch/lib/bundle-api.mjs')};
    await compile();
    await bundleApi();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: ENV,
  });
  if (status !== 0) throw new Error(`the product could not be built: ${stderr}`);
}

export interface ApiProcess {
  url: string;
  /** As from outside, at once: nothing is finished, closed or said goodbye to. */
  kill(): Promise<void>;
}

/** The API in a process of its own, answering by the time this resolves. */
export async function startApiProcess(database: TestDatabase): Promise<ApiProcess> {
  const port = await freePort();
  const options = {
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    appRole: null,
    port,
    host: '127.0.0.1',
    webRoot: null,
    mode: 'development',
  };
  const program = `import { flushCompileCache } from 'node:module';
    import { serve } from ${moduleAt('api/dist/bundle/server.js')};
    await serve(${JSON.stringify(options)});
    flushCompileCache();
    process.send('serving');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...ENV, NODE_COMPILE_CACHE: COMPILED },
  });
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint += String(text);
  });
  await Promise.race([once(child, 'message'), failure(child, () => complaint)]);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function failure(child: ChildProcess, complaint: () => string): Promise<never> {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`the API ended (${code ?? signal}) before it served: ${complaint()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
