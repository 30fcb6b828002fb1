import { createServer } from 'node:net';

/** Resolves to the port when it can be listened on, else to null. Port 0 asks for any free one. */
export function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : null;
      server.close(() => resolve(found));
    });
  });
}

/** The remembered port if it is still free: tools that noted it keep working after a restart. */
export async function freePort(remembered: number | null): Promise<number> {
  const kept = remembered ? await tryPort(remembered) : null;
  const port = kept ?? (await tryPort(0));
  if (port === null) throw new Error('no free port on 127.0.0.1');
  return port;
}
