import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '@gantry/shared/packs/canonical-json';
import type { PackAudience } from '@gantry/shared/packs/pack-content';
import { samplePack } from '@gantry/shared/packs/test/sample-pack';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { readOwnZip } from '../../platform/zip/zip.js';
import { RenderRunner } from './render-runner.js';

const JOB = 'id audience format state progress step attempts error size sha256 renderer path mayCancel';
const JOBS = `query($editionId: ID!) { renderJobs(editionId: $editionId) { ${JOB} } }`;
const RENDER = `mutation($input: RenderEditionInput!) { renderEdition(input: $input) { ${JOB} } }`;
const CANCEL = `mutation($input: RenderJobInput!) { cancelRender(input: $input) { ${JOB} } }`;
const RETRY = `mutation($input: RenderJobInput!) { retryRender(input: $input) { ${JOB} } }`;

describe('files of an edition', () => {
  let t: TestApp;
  let officeId: string;
  let programmeId: string;
  let editionId: string;
  let pmo: string;
  let reader: string;
  let otherReader: string;
  const runner = () => t.app.get(RenderRunner);
  const run = () => runner().runDue();

  beforeAll(async () => {
    t = await testApp();
    officeId = await build(t.database.owner).office();
    const b = build(t.database.owner, officeId);
    programmeId = (await b.programme()).id as string;
    const signIn = async (role: string, over: Record<string, unknown> = {}) => {
      const person = await b.person();
      await b.grant(person.personId, role, over);
      return t.signInAs(person);
    };
    pmo = await signIn('PMO');
    reader = await signIn('READER', { programmeId });
    otherReader = await signIn('READER', { programmeId });
  });
  beforeEach(async () => {
    editionId = await edition('ISSUED');
    runner().limits = { timeMs: 60_000, megabytes: 768 };
  });
  afterAll(() => t.close());

  /** An edition with the words of the sample pack for each audience. */
  async function edition(state: 'DRAFT' | 'ISSUED', id: string = randomUUID()): Promise<string> {
    const db = t.database.owner;
    const { rows } = await db.query('select id from person where office_id = $1 limit 1', [officeId]);
    await db.query(
      `insert into pack (office_id, id, programme_id, kind, code, title) values ($1, $2, $3, 'BOARD_PACK', $4, 'Board pack')`,
      [officeId, id, programmeId, `PK-${id.slice(-4)}`],
    );
    await db.query(
      `insert into pack_edition (office_id, id, programme_id, pack_id, major, minor, state, as_at_instant, as_at_day, content_hash,
                                 issued_on, issued_at, issued_by)
       values ($1, $2, $3, $2, 1, 0, $4, '2017-11-24T16:30:00.000000Z', '2017-11-24', repeat('0', 64), $5, $6, $7)`,
      [
        officeId,
        id,
        programmeId,
        state,
        ...(state === 'ISSUED' ? ['2017-11-24', '2017-11-24T16:30:00Z', rows[0].id] : [null, null, null]),
      ],
    );
    for (const audience of ['FULL', 'OFFICIAL', 'PUBLIC'] as const) await content(id, audience);
    return id;
  }

  const bytesFor = (audience: PackAudience) =>
    Buffer.from(canonicalJson(samplePack({ audience }, { milestones: 12, risks: 4 })));

  async function content(
    id: string,
    audience: PackAudience,
    bytes: Buffer = bytesFor(audience),
    freezing = 1,
  ): Promise<void> {
    await t.database.owner.query(
      `insert into edition_content (office_id, id, edition_id, freezing, audience, bytes, sha256)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
      [officeId, id, freezing, audience, bytes, createHash('sha256').update(bytes).digest('hex')],
    );
  }

  async function ask(token: string, formats: string[], audience = 'OFFICIAL', id = editionId) {
    const answer = await t.ask(token, RENDER, { input: { editionId: id, audience, formats } });
    expect(answer.errors).toBeUndefined();
    return answer.data.renderEdition;
  }
  const jobs = async (token: string, id = editionId) =>
    (await t.ask(token, JOBS, { editionId: id })).data.renderJobs;
  const job = async (token: string, format: string, audience = 'OFFICIAL', id = editionId) =>
    (await jobs(token, id)).find((one) => one.format === format && one.audience === audience)!;
  const download = (token: string, path: string) =>
    t.app
      .getHttpAdapter()
      .getInstance()
      .inject({ method: 'GET', url: path, headers: { cookie: `gantry=${token}` } });

  it('are made in every format behind the scenes, and handed out as they were stored', async () => {
    const asked = await ask(reader, ['pdf', 'pptx', 'docx', 'xlsx', 'csv', 'html']);
    expect(asked.filter(({ state }) => state === 'WAITING')).toHaveLength(6);
    await run();
    const made = (await jobs(reader)).filter(({ audience }) => audience === 'OFFICIAL');
    expect(made.map(({ format, state, progress }) => [format, state, progress])).toEqual(
      ['pdf', 'pptx', 'docx', 'xlsx', 'csv', 'html'].map((format) => [format, 'DONE', 100]),
    );
    for (const { path, sha256, size, format } of made) {
      const file = await download(reader, path!);
      expect(file.statusCode).toBe(200);
      expect(file.headers['content-disposition']).toContain('attachment; filename="pk-');
      expect(file.rawPayload).toHaveLength(size!);
      expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(sha256);
      if (format === 'pptx') expect(readOwnZip(file.rawPayload).has('ppt/slides/slide1.xml')).toBe(true);
    }
  });

  it('are made once: what is there is handed out again and never made anew', async () => {
    await ask(reader, ['csv']);
    await run();
    const first = await job(reader, 'csv');
    await ask(otherReader, ['csv']);
    await run();
    const second = await job(otherReader, 'csv');
    expect(second).toMatchObject({ state: 'DONE', attempts: 1, sha256: first.sha256 });
    await expect(t.database.owner.query("update edition_file set format = 'pdf'")).rejects.toThrow(
      'never changed',
    );
  });

  it('are for those alone who may read what is in them', async () => {
    await ask(pmo, ['csv'], 'FULL');
    await run();
    const path = (await job(pmo, 'csv', 'FULL')).path!;
    expect((await download(pmo, path)).statusCode).toBe(200);
    expect((await download(reader, path)).statusCode).toBe(404);
    expect((await jobs(reader)).some(({ audience }) => audience === 'FULL')).toBe(false);
    const asked = await t.ask(reader, RENDER, { input: { editionId, audience: 'FULL', formats: ['csv'] } });
    expect(asked.errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await download(pmo, `/documents/editions/${editionId}/full/exe`)).statusCode).toBe(400);
    expect((await download(pmo, `/documents/editions/${editionId}/full/pdf`)).statusCode).toBe(404);
  });

  it('of a draft are for those who make it, and are gone when it is frozen anew', async () => {
    const draft = await edition('DRAFT');
    await ask(pmo, ['csv'], 'FULL', draft);
    await run();
    const { path } = await job(pmo, 'csv', 'FULL', draft);
    expect((await download(pmo, path!)).headers['content-disposition']).toContain('draft');
    expect((await download(reader, path!)).statusCode).toBe(404);
    await t.database.owner.query('update pack_edition set freezing = 2 where id = $1', [draft]);
    await content(draft, 'FULL', bytesFor('FULL'), 2);
    expect(await job(pmo, 'csv', 'FULL', draft)).toMatchObject({ state: 'NOT_ASKED', path: null });
    expect((await download(pmo, path!)).statusCode).toBe(404);
    for (const table of ['edition_file', 'render_job'])
      expect(
        (await t.database.owner.query(`select 1 from ${table} where edition_id = $1`, [draft])).rows,
      ).toEqual([]);
  });

  it('of a draft that is frozen anew while they are made are not kept', async () => {
    const draft = await edition('DRAFT');
    await ask(pmo, ['pdf'], 'FULL', draft);
    const running = run();
    while ((await job(pmo, 'pdf', 'FULL', draft)).state === 'WAITING');
    await t.database.owner.query('update pack_edition set freezing = 2 where id = $1', [draft]);
    await running;
    const { rows } = await t.database.owner.query('select 1 from edition_file where edition_id = $1', [
      draft,
    ]);
    expect(rows).toEqual([]);
  });

  it('of what is sealed are never taken away, nor others put beside them', async () => {
    await ask(reader, ['csv']);
    await run();
    const db = t.database.owner;
    await expect(
      db.query('delete from edition_file where edition_id = $1', [editionId]),
    ).rejects.toMatchObject({ code: '42501' });
    await content(editionId, 'FULL', bytesFor('FULL'), 2);
    const forged = db.query(
      `insert into edition_file (office_id, id, edition_id, freezing, audience, format, bytes, sha256, renderer)
       values ($1, gen_random_uuid(), $2, 2, 'FULL', 'csv', '\\x00', encode(sha256('\\x00'), 'hex'), 'nobody')`,
      [officeId, editionId],
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot have their edition signed after it was sealed, nor acknowledged before', async () => {
    const draft = await edition('DRAFT');
    const say = (id: string, verdict: string) =>
      t.database.owner.query(
        `insert into edition_review (office_id, id, programme_id, edition_id, freezing, verdict, person_id, on_day)
         select office_id, gen_random_uuid(), programme_id, id, freezing, $2,
                (select id from person where office_id = e.office_id limit 1), '2017-11-24' from pack_edition e where id = $1`,
        [id, verdict],
      );
    for (const [id, verdict] of [
      [editionId, 'SIGNED'],
      [draft, 'ACKNOWLEDGED'],
    ] as const)
      await expect(say(id, verdict)).rejects.toMatchObject({ code: '42501' });
    expect((await say(draft, 'SIGNED')).rowCount).toBe(1);
    expect((await say(editionId, 'ACKNOWLEDGED')).rowCount).toBe(1);
  });

  it('can be called off while they wait, by whoever asked or makes the edition, and be asked for again', async () => {
    await ask(reader, ['csv']);
    const { id, mayCancel } = await job(reader, 'csv');
    expect(mayCancel).toBe(true);
    expect((await job(otherReader, 'csv')).mayCancel).toBe(false);
    const refused = await t.ask(otherReader, CANCEL, { input: { id } });
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
    await t.ask(pmo, CANCEL, { input: { id } });
    await run();
    expect(await job(reader, 'csv')).toMatchObject({ state: 'CANCELLED', path: null });
    await t.ask(reader, RETRY, { input: { id } });
    await run();
    expect((await job(reader, 'csv')).state).toBe('DONE');
  });

  it('that several have asked for are called off by none of them, but by whoever makes the edition', async () => {
    await ask(reader, ['csv']);
    const { id } = await job(reader, 'csv');
    await ask(reader, ['csv']);
    expect((await job(reader, 'csv')).mayCancel).toBe(true);
    await ask(otherReader, ['csv']);
    for (const token of [reader, otherReader]) {
      expect((await job(token, 'csv')).mayCancel).toBe(false);
      const refused = await t.ask(token, CANCEL, { input: { id } });
      expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
    }
    expect((await job(reader, 'csv')).state).toBe('WAITING');
    expect((await t.ask(pmo, CANCEL, { input: { id } })).errors).toBeUndefined();
    expect((await job(reader, 'csv')).state).toBe('CANCELLED');
    // Asked for anew by one alone, it is that one's again.
    await t.ask(otherReader, RETRY, { input: { id } });
    expect((await job(otherReader, 'csv')).mayCancel).toBe(true);
    expect((await job(reader, 'csv')).mayCancel).toBe(false);
  });

  it('are made one after the other in the same process, and none stops the next', async () => {
    for (const audience of ['FULL', 'OFFICIAL', 'PUBLIC']) await ask(pmo, ['csv', 'html', 'xlsx'], audience);
    await run();
    const made = (await jobs(pmo)).filter(({ state }) => state !== 'NOT_ASKED');
    expect(made.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(made.map(() => 'DONE 1'));
    expect(made).toHaveLength(9);
  });

  it('that are called off while they are made are stopped, and nothing of them is kept', async () => {
    await ask(reader, ['pdf']);
    const { id } = await job(reader, 'pdf');
    const running = run();
    while ((await job(reader, 'pdf')).state === 'WAITING');
    await t.ask(reader, CANCEL, { input: { id } });
    await running;
    expect(await job(reader, 'pdf')).toMatchObject({ state: 'CANCELLED', path: null });
    const { rows } = await t.database.owner.query('select 1 from edition_file where edition_id = $1', [
      editionId,
    ]);
    expect(rows).toHaveLength(0);
  });

  it('that a dead server was at are taken again, but not for ever', async () => {
    await ask(reader, ['csv']);
    const lose = (tries: number, ago: string) =>
      t.database.owner.query(
        `update render_job set state = 'RUNNING', ended_at = null, attempts = $1, taken_by = gen_random_uuid(), taken_until = now() - $2::interval where edition_id = $3`,
        [tries, ago, editionId],
      );
    await lose(1, '-10 seconds');
    await run();
    expect((await job(reader, 'csv')).state).toBe('RUNNING');
    await lose(1, '1 second');
    await run();
    expect(await job(reader, 'csv')).toMatchObject({ state: 'DONE', attempts: 2 });
  });

  it('that died with their server three times are given up with a sentence', async () => {
    await ask(reader, ['csv']);
    await t.database.owner.query(
      `update render_job set state = 'RUNNING', attempts = 3, taken_by = gen_random_uuid(), taken_until = now() - interval '1 second' where edition_id = $1`,
      [editionId],
    );
    await run();
    expect(await job(reader, 'csv')).toMatchObject({
      state: 'FAILED',
      error: 'The writing process ended each time before the file was done.',
    });
  });

  it('that take too long or cannot be written fail with a sentence, and the next is made', async () => {
    runner().limits = { timeMs: 1, megabytes: 512 };
    await ask(reader, ['pdf']);
    await run();
    expect(await job(reader, 'pdf')).toMatchObject({
      state: 'FAILED',
      error: 'It took longer than 0.001 seconds.',
    });

    const broken = await editionOf(Buffer.from('{"format":1}'));
    runner().limits = { timeMs: 60_000, megabytes: 768 };
    await ask(reader, ['csv'], 'OFFICIAL', broken);
    await run();
    expect((await job(reader, 'csv', 'OFFICIAL', broken)).error).toBe(
      'The file could not be written. Try again, or tell who runs the server.',
    );
    await ask(reader, ['csv']);
    await run();
    expect((await job(reader, 'csv')).state).toBe('DONE');
  });

  /** An edition that says something that no writer understands. */
  async function editionOf(bytes: Buffer): Promise<string> {
    const id = randomUUID();
    const db = t.database.owner;
    await db.query(
      `insert into pack (office_id, id, programme_id, kind, code, title) values ($1, $2, $3, 'BOARD_PACK', 'PK-broken', 'Board pack')`,
      [officeId, id, programmeId],
    );
    await db.query(
      `insert into pack_edition (office_id, id, programme_id, pack_id, major, minor, state, as_at_instant, as_at_day, content_hash, issued_on, issued_at, issued_by)
       select $1, $2, $3, $2, 1, 0, 'ISSUED', '2017-11-24T16:30:00.000000Z', '2017-11-24', repeat('0', 64), '2017-11-24', now(), issued_by from pack_edition limit 1`,
      [officeId, id, programmeId],
    );
    await content(id, 'OFFICIAL', bytes);
    return id;
  }
});
