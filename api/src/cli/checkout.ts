import { join, resolve } from 'node:path';

/** The project's folder, from api/dist/cli or api/src/cli. */
export const CHECKOUT = resolve(import.meta.dirname, '../../..');

export function dataDir(env: NodeJS.ProcessEnv = process.env): string {
  return env.GANTRY_DATA_DIR ? resolve(env.GANTRY_DATA_DIR) : join(CHECKOUT, '.data');
}

export const WEB_ROOT = join(CHECKOUT, 'web/dist');
