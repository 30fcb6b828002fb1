import type { Config } from 'jest';
import { loadTypeScript } from '../../launch/lib/typescript-hooks.mjs';

/** Runs once before all database tests, in Node itself rather than in jest's sandbox: hence the own loader. */
export default async function globalSetup({ maxWorkers }: Pick<Config, 'maxWorkers'>): Promise<void> {
  loadTypeScript();
  const { startTestServers } = await import('./test-server.js');
  await startTestServers(Number(maxWorkers));
}
