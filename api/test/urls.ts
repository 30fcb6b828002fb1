/** The names under which the test server's addresses travel from jest's set-up to its workers. */
export const ADMIN = 'GANTRY_TEST_ADMIN_URL';
export const OWNER = 'GANTRY_TEST_OWNER_URL';
export const APP = 'GANTRY_TEST_APP_URL';
export const TEMPLATE = 'gantry_template';

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run database tests as part of jest's "db" project`);
  return value;
}
