import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkPort } from './port-in-use.js';

let server: Server;

async function listening(body: string): Promise<number> {
  server = createServer((_request, response) => void response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(() => new Promise((resolve) => server.close(resolve)));

it('tells a Gantry that runs already from another program', async () => {
  const port = await listening('{"product":"gantry"}');
  await expect(checkPort(port, '127.0.0.1')).rejects.toMatchObject({
    message: `Gantry already runs at http://localhost:${port}.`,
    wayOut: expect.stringContaining(`PORT=${port + 1} npm start`),
  });
});

it.each(['{"product":"other"}', 'hello'])(
  'says that another program, which answers %s, has the port',
  async (body) => {
    const port = await listening(body);
    await expect(checkPort(port, '127.0.0.1')).rejects.toMatchObject({
      message: `Port ${port} is taken by another program.`,
    });
  },
);

it('lets a free port pass', async () => {
  const port = await listening('');
  await new Promise((resolve) => server.close(resolve));
  await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
});
