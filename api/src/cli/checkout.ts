import { join, resolve } from 'node:path';
import { CHECKOUT } from '../platform/places.js';

export function dataDir(env: NodeJS.ProcessEnv = process.env): string {
  return env.GANTRY_DATA_DIR ? resolve(env.GANTRY_DATA_DIR) : join(CHECKOUT, '.data');
}

export const WEB_ROOT = join(CHECKOUT, 'web/dist');
