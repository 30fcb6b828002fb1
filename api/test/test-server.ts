import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../src/platform/database/migrate.js';
import { runningPostmaster } from '../src/platform/embedded-postgres/postmaster.js';
import { isAlive } from '../src/platform/embedded-postgres/running-process.js';
import { type EmbeddedDatabase, startEmbedded } from '../src/platform/embedded-postgres/start-embedded.js';
import { ADMIN, APP, nameFor, OWNER, TEMPLATE, withDatabase } from './urls.js';

const CHECKOUT = join(import.meta.dirname, '../..');
const PREFIX = 'gantry-test-';

const servers: EmbeddedDatabase[] = [];
let folder: string | null = null;

/**
 * A server for each of jest's workers, because a long transaction of one test file would be seen by another's, and on
 * each one migrated database that every test file gets a copy of.
 */
export async function startTestServers(workers: number): Promise<void> {
  const given = process.env.GANTRY_TEST_DATABASE_URL;
  try {
    if (given) await prepare(1, await rolesOn(given));
    else await ownServers(workers);
  } catch (error) {
    // jest runs no teardown after a set-up that failed.
    await stopTestServers();
    throw error;
  }
}

export async function stopTestServers(): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
  if (folder) rmSync(folder, { recursive: true, force: true });
}

async function prepare(worker: number, urls: Urls): Promise<void> {
  process.env[nameFor(ADMIN, worker)] = urls.adminUrl;
  process.env[nameFor(OWNER, worker)] = urls.ownerUrl;
  process.env[nameFor(APP, worker)] = urls.appUrl;
  await makeTemplate(urls.adminUrl, urls.ownerUrl);
}

interface Urls {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
}

async function ownServers(workers: number): Promise<void> {
  removeLeftovers();
  folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The server may run as another user, who must get through to its own folder.
  chmodSync(folder, 0o711);
  for (let worker = 1; worker <= workers; worker++) {
    const dataDir = join(folder, `data-${worker}`);
    const server = await startEmbedded({ checkout: CHECKOUT, dataDir, durable: false });
    servers.push(server);
    await prepare(worker, server);
  }
}

/** A run that was killed leaves its server and its folder: the next run clears both away. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    const left = join(tmpdir(), name);
    if (!pid || isAlive(pid) || !isOurs(left)) continue;
    for (const data of foldersIn(left)) for (const cluster of foldersIn(data)) endServer(cluster);
    rmSync(left, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Whatever else lies there is of no server. */
function foldersIn(path: string): string[] {
  const found = readdirSync(path, { withFileTypes: true });
  return found.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
}

/** What another user of this machine left is theirs to clear away. */
function isOurs(path: string): boolean {
  return process.getuid === undefined || statSync(path).uid === process.getuid();
}

function endServer(cluster: string): void {
  const running = runningPostmaster(cluster);
  if (running) process.kill(running.pid, 'SIGQUIT');
}

/** On a server that was given to us: our two roles, with passwords of this run. */
async function rolesOn(adminUrl: string): Promise<Urls> {
  const password = `test-${process.pid}`;
  await asAdmin(adminUrl, async (client) => {
    for (const role of ['gantry_owner', 'gantry_app']) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(`${verb} role ${role} login password '${password}'`);
    }
  });
  const as = (role: string) => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = password;
    return url.href;
  };
  return { adminUrl, ownerUrl: as('gantry_owner'), appUrl: as('gantry_app') };
}

async function makeTemplate(adminUrl: string, ownerUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE} owner gantry_owner template template0`);
    await client.query(`grant connect on database ${TEMPLATE} to gantry_app`);
  });
  await migrate(withDatabase(ownerUrl, TEMPLATE));
}

export async function asAdmin(adminUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
