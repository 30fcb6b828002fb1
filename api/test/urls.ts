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

/** The name of an address on the server of one of jest's workers, which are counted from 1. */
export function nameFor(name: string, worker: number): string {
  return `${name}_${worker}`;
}

/** An address on the server of the worker that asks; where one server was given to us, on that. */
export function fromSetup(name: string): string {
  const worker = Number(process.env.JEST_WORKER_ID ?? 1);
  const value = process.env[nameFor(name, worker)] ?? process.env[nameFor(name, 1)];
  if (!value) throw new Error(`${name} is not set: run database tests as part of jest's "db" project`);
  return value;
}
