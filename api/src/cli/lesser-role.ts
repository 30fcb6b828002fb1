import { Client } from 'pg';
import { APP_ROLE } from '../platform/database/grants.js';

/** Whether this login can drop to the role that may not change the audit: tried, since servers differ in whom they let. */
export async function mayDropToAppRole(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select set_config('role', $1, false)`, [APP_ROLE]);
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
