import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { addWebPages } from './web-pages.js';

describe('the web pages', () => {
  let root: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'gantry-pages-'));
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), '<title>Gantry</title>');
    writeFileSync(join(root, 'persisted-documents.json'), '{"secret": true}');
    writeFileSync(join(root, 'assets', 'app-1.js'), 'export {}');
    server = fastify();
    await addWebPages(server, root);
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it.each([
    ['/', 200],
    ['/p/stp/timeline?item=a.b', 200],
    ['/set-password/Zm9vYmFy_-x', 200],
    ['/assets/app-1.js', 200],
    ['/assets/app-0.js', 404],
    ['/persisted-documents.json', 404],
    ['/favicon.ico', 404],
    ['/p/stp/old-chunk.css?v=1', 404],
    ['/graphql', 404],
  ])('%s is answered with %d', async (url, status) => {
    const answer = await server.inject({ url });
    expect(answer.statusCode).toBe(status);
    if (status === 404) expect(answer.body).not.toContain('Gantry');
    expect(answer.body).not.toContain('secret');
  });
});
