import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { CHECKOUT } from './lib/database.js';
import { figure, printTable, times } from './lib/figures.js';

const BUDGET_KB = 180;
const DIST = join(CHECKOUT, 'web/dist');
const ASSETS = join(DIST, 'assets');
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']\.\/([\w$.-]+\.js)["']/g;

const page = join(DIST, 'index.html');
if (!existsSync(page)) console.log('web/dist is not there: run npm run build.');
else await print(readFileSync(page, 'utf8'));

async function print(html: string): Promise<void> {
  const entry = closure(
    [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1]!),
  );
  const react = await reactAlone();
  const pages = readdirSync(ASSETS).filter((name) => /-page-[\w-]+\.js$/.test(name));
  const sizes = [
    { name: 'React and ReactDOM alone', kb: react },
    { name: 'first route: all that runs before any page', kb: gzipped(entry) },
    ...pages.map((name) => ({
      name: `… and ${name.replace(/-[\w-]{8}\.js$/, '')}`,
      kb: gzipped(closure([...entry, name])),
    })),
  ];
  console.log(
    `JavaScript, gzip level 9 (× = against the budget of ${BUDGET_KB} kB, and against React alone)`,
  );
  printTable(
    ['', 'of the budget', 'of React', 'kB gzip'],
    sizes.map(({ name, kb }) => [name, times(kb / BUDGET_KB), times(kb / react), figure(kb)]),
  );
}

/** These files and all that they import before they can run. */
function closure(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(ASSETS, name), 'utf8');
    for (const match of code.matchAll(STATIC_IMPORT)) visit(match[1]!);
  };
  for (const name of names) visit(name);
  return found;
}

function gzipped(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + sizeOf(readFileSync(join(ASSETS, name))), 0);
}

function sizeOf(code: string | Uint8Array): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}

async function reactAlone(): Promise<number> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: join(CHECKOUT, 'bench/pages'),
    build: { write: false, rolldownOptions: { input: join(CHECKOUT, 'bench/pages/react-alone.mjs') } },
  });
  const { output } = Array.isArray(made) ? made[0]! : (made as { output: { type: string; code?: string }[] });
  return output.reduce((sum, file) => sum + ('code' in file && file.code ? sizeOf(file.code) : 0), 0);
}
