import { createServer } from 'node:net';
import { CliFailure } from './cli-failure.js';

/** Refuses before anything is started: a database that starts only to stop again tells a person nothing. */
export async function checkPort(port: number, host: string): Promise<void> {
  const code = await listenError(port, host);
  if (code === null) return;
  if (code === 'EACCES') {
    throw new CliFailure(
      `Port ${port} may not be used by this user.`,
      'Choose one from 1024 upwards: PORT=3000 npm start.',
    );
  }
  if (code === 'EADDRNOTAVAIL') {
    throw new CliFailure(
      `This machine has no address ${host}.`,
      'Set HOST to one that it has, or leave it out.',
    );
  }
  if (code !== 'EADDRINUSE') {
    throw new CliFailure(
      `Port ${port} on ${host} cannot be used (${code}).`,
      'Choose another: PORT=3001 npm start.',
    );
  }
  const next = `PORT=${port + 1} npm start`;
  throw (await isGantry(port))
    ? new CliFailure(
        `Gantry already runs at http://localhost:${port}.`,
        `Open that page; or start a second one beside it, on the same data, with ${next}.`,
      )
    : new CliFailure(
        `Port ${port} is taken by another program.`,
        `Stop that program, or start with ${next}.`,
      );
}

function listenError(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

async function isGantry(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/live`, {
      signal: AbortSignal.timeout(2_000),
    });
    const body = (await answer.json()) as { product?: unknown };
    return body.product === 'gantry';
  } catch {
    return false;
  }
}
