import { randomBytes } from 'node:crypto';
import { chownSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedFailure } from './embedded-failure.js';
import type { ServerUser } from './server-user.js';

export const ROLES = ['gantry_admin', 'gantry_owner', 'gantry_app'] as const;
export type RoleName = (typeof ROLES)[number];
export const DATABASE = 'gantry';

/** What must be remembered to reach the database again. Lies in the data folder, readable by its user alone. */
export interface Connection {
  port: number;
  passwords: Record<RoleName, string>;
}

const FILE = 'gantry-connection.json';

export function newConnection(port: number): Connection {
  const password = () => randomBytes(24).toString('base64url');
  return {
    port,
    passwords: { gantry_admin: password(), gantry_owner: password(), gantry_app: password() },
  };
}

export function readConnection(clusterDir: string): Connection {
  const path = join(clusterDir, FILE);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Connection;
  } catch (error) {
    throw new EmbeddedFailure(
      `The database folder ${clusterDir} cannot be opened: its passwords (${FILE}) are missing or unreadable.`,
      'Run as the user who made the folder, put the file back from a copy, or choose another folder with GANTRY_DATA_DIR.',
      { cause: error },
    );
  }
}

export function writeConnection(clusterDir: string, connection: Connection, user: ServerUser | null): void {
  const path = join(clusterDir, FILE);
  const half = `${path}.${process.pid}`;
  writeFileSync(half, JSON.stringify(connection, null, 2), { mode: 0o600 });
  if (user) chownSync(half, user.uid, user.gid);
  renameSync(half, path);
}

export function urlFor(connection: Connection, role: RoleName, database: string = DATABASE): string {
  return `postgresql://${role}:${connection.passwords[role]}@127.0.0.1:${connection.port}/${database}`;
}
