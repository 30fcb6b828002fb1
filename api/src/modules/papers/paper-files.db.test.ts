import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestApp, testApp } from '../../../test/app.js';
import { emptyDatabase } from '../../../test/database.js';
import { fresh, makeWorld, type World } from '../../../test/world.js';
import { type Caller, signInCallers } from '../../../test/world-people.js';
import { restoreAndMigrate } from '../../platform/backup/restore-and-migrate.js';
import { writeBackup } from '../../platform/backup/write-backup.js';

const LIMIT = 100_000;
const PDF = Buffer.from('%PDF-1.7\nA paper of the Joint Committee\n%%EOF');

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
  rules: string[];
}

/** Until what was written is taken, or nobody will take it any more. */
function roomIn(sent: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    for (const sign of ['drain', 'response', 'close'] as const) sent.once(sign, () => resolve());
  });
}

describe('a file of a paper', () => {
  let t: TestApp;
  let world: World;
  let tokens: Map<Caller, string | null>;
  let port: number;

  beforeAll(async () => {
    t = await testApp({ largestFileBytes: LIMIT });
    world = await makeWorld(t.database.owner);
    tokens = await signInCallers(t, world);
    await t.app.listen(0, '127.0.0.1');
    port = (t.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => t.close());

  const who = (caller: Caller) => tokens.get(caller) ?? null;
  const headersOf = (caller: Caller | null, more: Record<string, string> = {}) => {
    const token = caller === null ? null : who(caller);
    return {
      'content-type': 'application/octet-stream',
      'x-gantry-request': '1',
      ...(token ? { cookie: `gantry=${token}` } : {}),
      ...more,
    };
  };

  /** Speaks HTTP itself: only so can a body be sent that never ends. */
  function send(
    path: string,
    method: string,
    headers: Record<string, string>,
    body?: Buffer | AsyncIterable<Buffer>,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const whole = Buffer.concat(chunks);
          const isJson = String(reply.headers['content-type']).includes('json');
          const problems = isJson ? (JSON.parse(whole.toString()).details?.problems ?? []) : [];
          const rules = problems.map(({ rule }: { rule: string }) => rule);
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: whole, rules });
        });
      });
      // The line is cut behind the answer: what cannot be written any more is no failure of the test's.
      sent.on('error', (error) => setImmediate(() => reject(error)));
      if (body === undefined || Buffer.isBuffer(body)) sent.end(body);
      else
        void (async () => {
          for await (const chunk of body) if (!sent.destroyed && !sent.write(chunk)) await roomIn(sent);
          sent.end();
        })();
    });
  }

  /** Hands in a body of which nobody knows how long it is. */
  async function sendLong(body: AsyncIterable<Buffer>): Promise<Answer> {
    const paper = await fresh(t.database.owner, world.home)('paper');
    const path = `/files/papers/${paper.id}?name=big.txt&expectedVersion=1`;
    const headers = headersOf('SECRETARY body', { 'transfer-encoding': 'chunked' });
    return send(path, 'POST', headers, body);
  }

  async function handIn(
    name: string,
    bytes: Buffer,
    { caller = 'SECRETARY body' as Caller | null, query = {}, headers = {}, version = 0 } = {},
  ) {
    const paper = await fresh(t.database.owner, world.home)('paper');
    const more = new URLSearchParams({ name, expectedVersion: String(version || paper.version), ...query });
    const answer = await send(`/files/papers/${paper.id}?${more}`, 'POST', headersOf(caller, headers), bytes);
    return { ...answer, paperId: paper.id };
  }
  const versionsOf = async (paperId: string) =>
    (
      await t.database.owner.query('select * from paper_version where paper_id = $1 order by number', [
        paperId,
      ])
    ).rows;
  const versionOf = async (paperId: string): Promise<number> =>
    (await t.database.owner.query('select version from paper where id = $1', [paperId])).rows[0].version;
  /** The paper and its item are open, and it has gone out. */
  const publish = async (paperId: string) => {
    const { rows } = await t.database.owner.query(
      "update paper set classification = 'OPEN', route = 'ON_TIME', published_on = '2017-11-01' where id = $1 returning agenda_item_id",
      [paperId],
    );
    await t.database.owner.query("update agenda_item set classification = 'OPEN' where id = $1", [
      rows[0].agenda_item_id,
    ]);
  };
  const download = (id: string, caller: Caller | null) =>
    send(`/files/paper-versions/${id}`, 'GET', headersOf(caller));

  it('is kept as it came and goes out to be saved, never to be shown', async () => {
    const kept = await handIn('Business case – final.pdf', PDF, { query: { note: 'After clearance' } });
    expect(kept.status).toBe(201);
    const [version] = await versionsOf(kept.paperId);
    expect(version).toMatchObject({
      number: 1,
      note: 'After clearance',
      file_name: 'Business case – final.pdf',
      size_bytes: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
    });
    const out = await download(version.id, 'READER programme');
    expect(out.body.equals(PDF)).toBe(true);
    expect(out.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(out.headers['content-disposition']).toBe(
      `attachment; filename="Business case _ final.pdf"; filename*=UTF-8''Business%20case%20%E2%80%93%20final.pdf`,
    );
  });

  it('leaves no bytes in the record of changes', async () => {
    const word = 'Guillemot-in-the-file';
    const { paperId } = await handIn('plain.txt', Buffer.from(`${word} flies`));
    expect(await versionsOf(paperId)).toHaveLength(1);
    const found = await t.database.owner.query(
      "select count(*)::int as n, bool_or(after::text like $1 or after::text like $2) as holds from audit_event where action = 'paper.hand-in'",
      [`%${word}%`, `%${Buffer.from(word).toString('hex')}%`],
    );
    expect(found.rows[0]).toMatchObject({ holds: false });
    expect(found.rows[0].n).toBeGreaterThan(0);
  });

  const HTML = Buffer.from('<html><script>alert(document.cookie)</script></html>');
  it.each([
    ['page.html', HTML, 'FILE-1'],
    ['chart.png', HTML, 'FILE-2'],
    ['logo.svg', Buffer.from('<svg onload="alert(1)"/>'), 'FILE-1'],
    ['logo.png', Buffer.from('<svg onload="alert(1)"/>'), 'FILE-2'],
    ['notes.txt', Buffer.from('<svg onload="alert(1)"/>'), 'FILE-2'],
    ['invoice\u202Efdp.exe', PDF, 'FILE-1'],
    ['paper.docx', PDF, 'FILE-2'],
    ['paper.pdf', Buffer.alloc(0), 'FILE-3'],
    ['paper.pdf', Buffer.concat([PDF, Buffer.alloc(LIMIT)]), 'FILE-4'],
    ['../', PDF, 'FILE-5'],
  ])('is refused as %j: %#', async (name, bytes, rule) => {
    const answer = await handIn(name, bytes);
    expect([answer.status, answer.rules]).toEqual([422, [rule]]);
    expect(await versionsOf(answer.paperId)).toEqual([]);
  });

  it.each([
    ['../../etc/plan.pdf', 'plan.pdf'],
    ['C:\\papers\\plan.pdf', 'plan.pdf'],
    ['plan\u202E.pdf', 'plan.pdf'],
    [`${'x'.repeat(251)}.pdf`, `${'x'.repeat(251)}.pdf`],
    [`${'x'.repeat(252)}.pdf`, `${'x'.repeat(251)}.pdf`],
  ])('called %j is kept as %j', async (name, kept) => {
    const { paperId } = await handIn(name, PDF);
    expect((await versionsOf(paperId))[0]?.file_name).toBe(kept);
  });

  it('FILE-4 refuses a body at the first byte too many, before its end', async () => {
    let tell = () => {};
    const answered = new Promise<void>((resolve) => {
      tell = resolve;
    });
    async function* unfinished() {
      yield Buffer.alloc(LIMIT + 10_000, 'a');
      await answered;
    }
    const answer = await sendLong(unfinished()).finally(tell);
    expect([answer.status, answer.rules]).toEqual([422, ['FILE-4']]);
  });

  it('cuts the line of a sender who never stops', async () => {
    let sent = 0;
    let isOver = false;
    async function* endless() {
      const chunk = Buffer.alloc(10_000, 'a');
      while (!isOver) {
        sent += chunk.length;
        yield chunk;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    // Whoever writes on and on may miss the answer: then the line breaks.
    await sendLong(endless()).catch((error: Error) => expect(error.message).toMatch(/ECONNRESET|EPIPE/));
    isOver = true;
    expect(sent).toBeGreaterThan(LIMIT);
    expect(sent).toBeLessThan(100 * LIMIT);
  });

  it('takes the largest size and refuses one byte more', async () => {
    const fill = (size: number) => Buffer.concat([PDF, Buffer.alloc(size - PDF.length, ' ')]);
    expect((await handIn('fits.pdf', fill(LIMIT))).status).toBe(201);
    expect((await handIn('over.pdf', fill(LIMIT + 1))).rules).toEqual(['FILE-4']);
  });

  it.each([
    ['SECRETARY body', 201],
    ['PMO programme', 201],
    ['READER programme', 403],
    ['SECRETARY other-body', 403],
    ['SECRETARY other-programme', 404],
    ['PMO other-programme', 404],
    [null, 401],
  ] as [Caller | null, number][])('is handed in by %s: %s', async (caller, status) => {
    const answer = await handIn('paper.pdf', PDF, { caller });
    expect(answer.status).toBe(status);
  });

  it('is not taken from a foreign page, on a stale version, or twice under one key', async () => {
    const paper = await fresh(t.database.owner, world.home)('paper');
    const path = `/files/papers/${paper.id}?name=a.pdf&expectedVersion=1`;
    const { 'x-gantry-request': _, ...foreign } = headersOf('SECRETARY body') as Record<string, string>;
    expect((await send(path, 'POST', foreign, PDF)).status).toBe(400);
    expect((await handIn('a.pdf', PDF, { version: 7 })).status).toBe(409);
    const keyed = `${path}&key=${crypto.randomUUID()}`;
    for (let n = 0; n < 2; n++)
      expect((await send(keyed, 'POST', headersOf('SECRETARY body'), PDF)).status).toBe(201);
    expect(await versionsOf(paper.id)).toHaveLength(1);
  });

  it('asks on each download who may read its paper now', async () => {
    const { paperId } = await handIn('paper.pdf', PDF);
    const [{ id }] = await versionsOf(paperId);
    expect((await download(id, 'READER programme')).status).toBe(200);
    expect((await download(id, 'PUBLIC programme')).status).toBe(404);
    expect((await download(id, 'READER other-programme')).status).toBe(404);
    expect((await download(id, null)).status).toBe(401);
    await t.database.owner.query(
      "update paper set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'terms' where id = $1",
      [paperId],
    );
    expect((await download(id, 'READER programme')).status).toBe(404);
    expect((await download(id, 'MEMBER body')).status).toBe(200);
    expect((await download(id, 'MEMBER other-body')).status).toBe(404);
  });

  it('shows the public the latest version of what is published, and no draft', async () => {
    const { paperId } = await handIn('draft.pdf', PDF, { query: { note: 'Names still to come out' } });
    await publish(paperId);
    const path = `/files/papers/${paperId}?name=final.pdf&expectedVersion=${await versionOf(paperId)}`;
    expect((await send(path, 'POST', headersOf('SECRETARY body'), PDF)).status).toBe(201);
    const [draft, final] = await versionsOf(paperId);
    expect((await download(final.id, 'PUBLIC programme')).status).toBe(200);
    expect((await download(draft.id, 'PUBLIC programme')).status).toBe(404);
    expect((await download(draft.id, 'READER programme')).status).toBe(200);
  });

  it('keeps what was handed in as exempt from whom that shut out, when a later version is open', async () => {
    const paper = await fresh(t.database.owner, world.home)('paper');
    const set = (columns: string) =>
      t.database.owner.query(`update paper set ${columns} where id = $1`, [paper.id]);
    await set("classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'terms'");
    for (const name of ['with-the-price.pdf', 'redacted.pdf']) {
      const path = `/files/papers/${paper.id}?name=${name}&expectedVersion=${await versionOf(paper.id)}`;
      expect((await send(path, 'POST', headersOf('SECRETARY body'), PDF)).status).toBe(201);
      await set("classification = 'OFFICIAL', exempt_paragraph = null, exempt_reason = null");
    }
    const [whole, redacted] = await versionsOf(paper.id);
    expect((await download(whole.id, 'READER programme')).status).toBe(404);
    expect((await download(redacted.id, 'READER programme')).status).toBe(200);
    expect((await download(whole.id, 'MEMBER body')).status).toBe(200);
  });

  it('gives JSON addresses no raw body', async () => {
    const answer = await send('/graphql', 'POST', headersOf('READER programme'), PDF);
    expect(answer.status).toBe(415);
  });

  it('comes back with a backup, byte for byte', async () => {
    const { paperId } = await handIn('kept.pdf', PDF);
    const folder = mkdtempSync(join(tmpdir(), 'gantry-files-'));
    const target = await emptyDatabase();
    try {
      const file = join(folder, 'whole.backup');
      await writeBackup(t.database.ownerUrl, file);
      await restoreAndMigrate(target.ownerUrl, file, { isReplacing: false });
      const { rows } = await target.owner.query(
        `select c.bytes from paper_version v join attachment_content c on c.office_id = v.office_id and c.id = v.content_id
          where v.paper_id = $1`,
        [paperId],
      );
      expect(rows[0].bytes.equals(PDF)).toBe(true);
    } finally {
      await target.drop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
