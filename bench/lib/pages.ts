import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { CHECKOUT } from './database.js';
import { fetchPeer } from './peer.js';

const PAGES = join(CHECKOUT, 'bench/pages');
const DHTMLX = 'dhtmlx-gantt@10.0.3';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Fetches dhtmlx-gantt into a temporary folder: it is a measure, not a dependency. Null where that cannot be done. */
export function installDhtmlx(folder: string): string | null {
  const modules = fetchPeer(folder, DHTMLX);
  return modules && join(modules, 'dhtmlx-gantt');
}

/** Builds the pages as the product's are built, but for its own checks of what may be shipped. */
export async function buildPages(outDir: string, dhtmlx: string | null): Promise<void> {
  const names = dhtmlx ? ['own', 'dhtmlx'] : ['own'];
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@gantry\/shared\/(.*)$/, replacement: `${join(CHECKOUT, 'shared/src')}/$1.ts` },
        ...(dhtmlx ? [{ find: /^dhtmlx-gantt/, replacement: dhtmlx }] : []),
      ],
    },
    css: {
      preprocessorOptions: {
        scss: {
          loadPaths: [join(CHECKOUT, 'web/node_modules'), join(CHECKOUT, 'node_modules')],
          quietDeps: true,
        },
      },
    },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: names.map((name) => join(PAGES, `${name}.html`)) },
    },
  });
}

export async function servePages(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(content ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
