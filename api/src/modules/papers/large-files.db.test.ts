import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type TestApp, testApp } from '../../../test/app.js';
import { fresh, makeWorld, type World } from '../../../test/world.js';
import { type Caller, signInCallers } from '../../../test/world-people.js';
import { LARGEST_FILE_BYTES } from '../../platform/config/app-config.js';

const MEGABYTE = 1024 * 1024;
const SENT = 200 * MEGABYTE;
/** What the lines of both sides hold, and what is read to let the sender hear the answer. */
const SLACK = LARGEST_FILE_BYTES + 20 * MEGABYTE;

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  rules: string[];
  sent: number;
}

describe('a file of 200 MB, with the limit that is delivered', () => {
  let t: TestApp;
  let world: World;
  let tokens: Map<Caller, string | null>;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    tokens = await signInCallers(t, world);
    await t.app.listen(0, '127.0.0.1');
  });
  afterAll(() => t.close());

  /** Sends as much as the other side takes, and says how much that was. */
  async function sendAll(size: number, headers: Record<string, string>): Promise<Answer> {
    const paper = await fresh(t.database.owner, world.home)('paper');
    const { port } = t.app.getHttpServer().address() as AddressInfo;
    const chunk = Buffer.alloc(MEGABYTE, 'a');
    let sent = 0;
    return new Promise((resolve, reject) => {
      const sending = request(
        {
          ...{ host: '127.0.0.1', port, method: 'POST', agent: false },
          path: `/files/papers/${paper.id}?name=big.txt&expectedVersion=1`,
          headers: {
            'content-type': 'application/octet-stream',
            'x-gantry-request': '1',
            cookie: `gantry=${tokens.get('SECRETARY body')}`,
            ...headers,
          },
        },
        (reply) => {
          const chunks: Buffer[] = [];
          reply.on('data', (part: Buffer) => chunks.push(part));
          reply.on('end', () => {
            const { details } = JSON.parse(Buffer.concat(chunks).toString());
            const rules = details.problems.map(({ rule }: { rule: string }) => rule);
            resolve({ status: reply.statusCode ?? 0, headers: reply.headers, rules, sent });
            sending.destroy();
          });
        },
      );
      sending.on('error', (error) => setImmediate(() => reject(error)));
      const write = (): void => {
        while (sent < size && !sending.destroyed) {
          sent += chunk.length;
          if (!sending.write(chunk)) return void sending.once('drain', write);
        }
        if (sent >= size) sending.end();
      };
      write();
    });
  }

  it('is refused by its length before it is read', async () => {
    const answer = await sendAll(SENT, { 'content-length': String(SENT) });
    expect([answer.status, answer.rules]).toEqual([422, ['FILE-4']]);
    expect(answer.sent).toBeLessThan(SLACK);
  });

  it('is cut at the limit where its length is not known', async () => {
    const answer = await sendAll(SENT, { 'transfer-encoding': 'chunked' });
    expect([answer.status, answer.rules]).toEqual([422, ['FILE-4']]);
    expect(answer.sent).toBeGreaterThan(LARGEST_FILE_BYTES);
    expect(answer.sent).toBeLessThan(LARGEST_FILE_BYTES + SLACK);
  });

  it('lets a sender who reads nothing while it writes hear the answer afterwards', async () => {
    const paper = await fresh(t.database.owner, world.home)('paper');
    const server = t.app.getHttpServer();
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1').pause();
    const sent = (bytes: string | Buffer) =>
      new Promise<void>((resolve, reject) =>
        socket.write(bytes, (error) => (error ? reject(error) : resolve())),
      );
    const answered = new Promise((resolve) =>
      server.once('request', (_request: IncomingMessage, answer: ServerResponse) =>
        answer.once('finish', resolve),
      ),
    );
    await sent(
      [
        `POST /files/papers/${paper.id}?name=big.txt&expectedVersion=1 HTTP/1.1`,
        'host: localhost',
        'connection: close',
        'content-type: application/octet-stream',
        'x-gantry-request: 1',
        `cookie: gantry=${tokens.get('SECRETARY body')}`,
        'transfer-encoding: chunked',
        '\r\n',
      ].join('\r\n'),
    );
    const part = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MEGABYTE, 'a'), Buffer.from('\r\n')]);
    const parts = LARGEST_FILE_BYTES / MEGABYTE + 10;
    for (let n = 0; n < parts; n++) await sent(part);
    await answered;
    const [answer] = await once(socket.resume(), 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 422 /);
    socket.destroy();
  });

  it.each(['/documents/%zz', '/files/paper-versions/%', '/feeds/%e0%a4', '/%'])(
    'an address like %s is refused in the shape of every refusal',
    async (url) => {
      const answer = await t.app.inject({ method: 'GET', url });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ rule: 'INPUT' }] } });
    },
  );
});
