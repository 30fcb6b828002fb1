import { Client } from 'pg';
import { CliFailure } from './cli-failure.js';

const OLDEST = 150_000;
const CONNECT_WITHIN_MS = 10_000;

/** Asks the server behind DATABASE_URL who it is; refuses in words when it does not answer or is too old. */
export async function checkGivenDatabase(url: string): Promise<{ version: string }> {
  const client = connectionTo(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; version: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
    );
    const found = rows[0];
    if (!found || Number(found.number) < OLDEST) throw tooOld(url, found?.version ?? 'unknown');
    return { version: found.version };
  } catch (error) {
    throw error instanceof CliFailure ? error : unreachable(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function connectionTo(url: string): Client {
  try {
    new URL(url);
    return new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  } catch (error) {
    throw new CliFailure(
      'DATABASE_URL is not an address that PostgreSQL understands.',
      'It looks like postgresql://user:password@host:5432/database; without it Gantry starts a database of its own.',
      { cause: error },
    );
  }
}

function tooOld(url: string, version: string): CliFailure {
  return new CliFailure(
    `The database at ${shown(url)} is PostgreSQL ${version}; Gantry needs 15 or later.`,
    'Upgrade the server, point DATABASE_URL at a newer one, or leave it out: Gantry then starts its own.',
  );
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name cannot be looked up now',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'it did not answer in time',
  '28P01': 'the user name or password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'the database does not exist',
  '53300': 'it has no connection left',
  '57P03': 'it is starting up or shutting down',
};

function unreachable(url: string, error: unknown): CliFailure {
  const { code, message } = error as { code?: string; message?: string };
  const reason = REASONS[code ?? ''] ?? (message || 'no reason given');
  return new CliFailure(
    `The database at ${shown(url)} does not answer: ${reason}.`,
    'Check DATABASE_URL and that the server runs; without DATABASE_URL Gantry starts a database of its own.',
    { cause: error },
  );
}

/** An address for people: never the password. */
export function shown(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
