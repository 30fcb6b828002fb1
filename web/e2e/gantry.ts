import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const PASSWORD = 'three-lane-signal';
const LAUNCHER = join(import.meta.dirname, '../../launch/start.mjs');
const COMMAND = join(import.meta.dirname, '../../launch/gantry.mjs');
const READY_WITHIN_MS = 90_000;

/** Who is there to sign in. The example has nobody with the public role: a journey that wants one adds them first. */
export type ExampleRole =
  | 'pmo'
  | 'sro'
  | 'lead'
  | 'secretary'
  | 'member'
  | 'reader'
  | 'administrator'
  | 'public';

export interface Gantry {
  url: string;
  /** Signs in through the page, as a person would. */
  signIn(page: Page, role: ExampleRole): Promise<void>;
  /** Runs a command of `gantry` beside the server, on its database. */
  command(...words: string[]): Promise<void>;
}

/** A freshly started product with the example programme, for one journey alone: on a copy of a folder filled once. */
export const test = base.extend<{ gantry: Gantry }, { filled: string }>({
  filled: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants the first argument destructured
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'gantry-journeys-data-'));
      try {
        chmodSync(folder, 0o711);
        const { server, url } = await start(join(folder, 'data'));
        await ready(server, url).finally(() => stop(server));
        await use(join(folder, 'data'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: READY_WITHIN_MS },
  ],
  gantry: async ({ filled }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'gantry-journey-'));
    chmodSync(folder, 0o711);
    // The database may belong to another user: owners and modes are copied too.
    execFileSync('cp', ['-a', filled, join(folder, 'data')]);
    const { server, url, env } = await start(join(folder, 'data'));
    try {
      await ready(server, url);
      await use({
        url,
        signIn: (page, role) => signIn(page, url, role),
        command: (...words) => command(words, env),
      });
    } finally {
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** No violation of WCAG A and AA that a machine can see. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

async function command(words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const run = spawn(process.execPath, [COMMAND, ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  run.stderr.on('data', (part) => {
    said += part;
  });
  const [code] = await once(run, 'close');
  if (code !== 0) throw new Error(`gantry ${words.join(' ')} ended with ${code}:\n${said}`);
}

async function signIn(page: Page, url: string, role: ExampleRole): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail address').fill(`${role}@example.test`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/p\//);
}

async function start(dataDir: string) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), GANTRY_DATA_DIR: dataDir, DATABASE_URL: '' };
  const server = spawn(process.execPath, [LAUNCHER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return { server, url: `http://localhost:${port}`, env };
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stdout?.on('data', (text) => {
    said += text;
  });
  server.stderr?.on('data', (text) => {
    said += text;
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server was not ready in time: ${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

export { expect };
