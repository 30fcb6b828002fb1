import { Client } from 'pg';
import { type Connection, DATABASE, urlFor } from './connection-file.js';

/** The owner may change tables; the application's own role gets its rights from the migrations, one by one. */
export async function ensureRolesAndDatabase(connection: Connection): Promise<void> {
  const client = new Client({ connectionString: urlFor(connection, 'gantry_admin', 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select rolname as name from pg_roles where rolname in ('gantry_owner', 'gantry_app')
       union all select datname from pg_database where datname = $1`,
      [DATABASE],
    );
    const present = new Set(rows.map((row: { name: string }) => row.name));
    for (const role of ['gantry_owner', 'gantry_app'] as const) {
      if (present.has(role)) continue;
      const { rows: made } = await client.query<{ statement: string }>(
        `select format('create role %I login password %L', $1::text, $2::text) as statement`,
        [role, connection.passwords[role]],
      );
      await client.query(made[0]?.statement ?? '');
    }
    // So that whoever connects as the owner alone can still drop to the lesser role.
    if (!present.has('gantry_app')) await client.query('grant gantry_app to gantry_owner');
    if (!present.has(DATABASE)) {
      await client.query('create database gantry owner gantry_owner');
      await client.query('revoke all on database gantry from public');
      await client.query('grant connect on database gantry to gantry_app');
    }
  } finally {
    await client.end();
  }
}
