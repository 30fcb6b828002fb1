import { loadTypeScript } from '../../launch/lib/typescript-hooks.mjs';

/** Runs once before all database tests, in Node itself rather than in jest's sandbox: hence the own loader. */
export default async function globalSetup(): Promise<void> {
  loadTypeScript();
  const { startTestServer } = await import('./test-server.js');
  await startTestServer();
}
