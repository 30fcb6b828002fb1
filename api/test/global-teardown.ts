import { loadTypeScript } from '../../launch/lib/typescript-hooks.mjs';

export default async function globalTeardown(): Promise<void> {
  loadTypeScript();
  const { stopTestServers } = await import('./test-server.js');
  await stopTestServers();
}
