import { resolve } from 'node:path';
import { clusterFolder, createCluster, isCluster } from './cluster.js';
import { type Connection, readConnection, urlFor, writeConnection } from './connection-file.js';
import { EmbeddedFailure } from './embedded-failure.js';
import { withFolderLock } from './folder-lock.js';
import { freePort } from './free-port.js';
import { choosePlaces, type Places } from './places.js';
import {
  ask,
  becomesReady,
  didNotStart,
  lastWords,
  logSize,
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
  trimLog,
} from './postmaster.js';
import { ensureRolesAndDatabase } from './roles.js';
import { sleep } from './running-process.js';
import { type ServerUser, serverUser } from './server-user.js';
import { enter } from './user-register.js';

export interface EmbeddedOptions {
  /** The project's folder: its owner is who the server runs as when root starts it. */
  checkout: string;
  /** The folder that holds `pg18`. */
  dataDir: string;
  /** False for test databases only: a power cut then loses everything. */
  durable?: boolean;
  say?: (line: string) => void;
}

export interface EmbeddedDatabase {
  ownerUrl: string;
  appUrl: string;
  /** The cluster's superuser: for tests that make databases, never for the application. */
  adminUrl: string;
  /** True when the server was already running. */
  attached: boolean;
  folder: string;
  /** Stops the server, unless another process of ours still uses it. */
  stop(): Promise<void>;
}

const DURABLE = ['shared_buffers=128MB'];
const THROW_AWAY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=64MB'];
const ATTACH_WITHIN_MS = 60_000;
const RETRIES_WHILE_OLD_CHILDREN_END = 50;

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const say = options.say ?? (() => undefined);
  const durable = options.durable ?? true;
  const user = serverUser(options.checkout);
  const places = choosePlaces(resolve(options.dataDir), user, say);
  const folder = clusterFolder(places);
  const lock = `${folder}.lock`;

  const started = await withFolderLock(lock, user, async () => {
    if (!isCluster(folder)) {
      say('Creating the database.');
      await createCluster(places, folder, user, durable);
    }
    const found = await attach(folder);
    const connection = found ?? (await start(places, folder, user, durable ? DURABLE : THROW_AWAY));
    await ensureRolesAndDatabase(connection);
    return { connection, attached: found !== null, leave: enter(folder, user) };
  });

  return {
    ownerUrl: urlFor(started.connection, 'gantry_owner'),
    appUrl: urlFor(started.connection, 'gantry_app'),
    adminUrl: urlFor(started.connection, 'gantry_admin', 'postgres'),
    attached: started.attached,
    folder,
    stop: () =>
      withFolderLock(lock, user, async () => {
        if (!started.leave().othersRemain) stopPostmaster(places.binaries, folder, user);
      }),
  };
}

/** A server of ours that already runs, perhaps left by a process that was killed. Waits while it starts or stops. */
async function attach(folder: string): Promise<Connection | null> {
  const remembered = readConnection(folder);
  const deadline = Date.now() + ATTACH_WITHIN_MS;
  for (;;) {
    const running = runningPostmaster(folder);
    if (!running) return null;
    const connection = { ...remembered, port: running.port || remembered.port };
    const answer = await ask(connection);
    if (answer === 'answers') return connection;
    if (answer === 'refuses-us' || Date.now() > deadline) {
      throw new EmbeddedFailure(
        `A database server (process ${running.pid}) already uses ${folder} but does not let Gantry in.`,
        'Stop that server, or choose another folder with GANTRY_DATA_DIR.',
      );
    }
    await sleep(50);
  }
}

async function start(
  places: Places,
  folder: string,
  user: ServerUser | null,
  settings: readonly string[],
): Promise<Connection> {
  const remembered = readConnection(folder);
  const connection = { ...remembered, port: await freePort(remembered.port) };
  if (connection.port !== remembered.port) writeConnection(folder, connection, user);

  trimLog(folder);
  for (let attempt = 1; ; attempt += 1) {
    const logged = logSize(folder);
    const child = startPostmaster(places.binaries, folder, connection.port, user, settings);
    if (await becomesReady(connection, child)) return connection;
    const words = lastWords(folder, logged);
    const oldChildrenEnding = /shared memory block|is still in use/.test(words);
    if (!oldChildrenEnding || attempt === RETRIES_WHILE_OLD_CHILDREN_END) throw didNotStart(folder, words);
    await sleep(100);
  }
}
