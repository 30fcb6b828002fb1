import { randomUUID } from 'node:crypto';
import {
  PACK_FORMATS,
  PACK_SECTION_KINDS,
  type PackAudience,
  type PackContent,
} from '@gantry/shared/packs/pack-content';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { RenderRunner } from '../src/modules/pack-files/render-runner.js';
import { type GraphQLAnswer, type TestApp, testApp } from './app.js';
import { build } from './build.js';
import * as edition from './edition-documents.js';
import { addExemptRecords } from './exempt-records.js';
import { fileWords, placesOf } from './file-words.js';
import { operationsOf } from './operation-documents.js';
import { makeWorld, type World } from './world.js';
import { type Caller, signInCallers } from './world-people.js';

const WORD = 'Razorbill';
/** Who owns exempt records and nothing else. */
const OWNER = 'Guillemot';
const RENDER =
  'mutation($input: RenderEditionInput!) { renderEdition(input: $input) { audience format state path } }';
const JOBS = 'query($editionId: ID!) { renderJobs(editionId: $editionId) { audience format state path } }';
/** What the API answers about a pack, its editions and their files. */
const ABOUT = ['packs', 'pack', 'packEditions', 'editionContent', 'editionComparison', 'renderJobs'];

describe('what is exempt, in the files that are given out', () => {
  let t: TestApp;
  let world: World;
  let tokens: Map<Caller, string | null>;
  let pack: { id: string; version: number };
  let before: Map<PackAudience, PackContent>;
  let issued: edition.Edition;
  /** Words, codes and ids that only those may read who may read what is exempt. */
  let secrets: string[];
  const files = new Map<string, { name: string; words: Map<string, string> }>();

  const [pmo, sro, reader, anybody] = [
    'PMO programme',
    'SRO programme',
    'READER programme',
    'PUBLIC programme',
  ] as const;
  const as = (caller: Caller) => tokens.get(caller) ?? null;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    tokens = await signInCallers(t, world);
    const programmeId = world.home.ids.programme as string;
    const created = await t.ask(as(pmo), edition.CREATE, { input: { programmeId, kind: 'BOARD_PACK' } });
    expect(created.errors).toBeUndefined();
    pack = created.data.createPack.pack;
    before = await contents((await take(pmo, edition.FREEZE, pack)).id);
    secrets = await makeExempt();
    const draft = await take(pmo, edition.FREEZE, pack);
    const sent = await take(pmo, edition.TO_SRO, await take(pmo, edition.REVIEW, draft));
    const signed = await take(sro, edition.SIGN, sent);
    issued = await take(pmo, edition.ISSUE, signed, { reason: 'The board meets tomorrow' });
    for (const audience of ['FULL', 'OFFICIAL', 'PUBLIC'])
      expect(
        (await t.ask(as(pmo), RENDER, { input: { editionId: issued.id, audience, formats: PACK_FORMATS } }))
          .errors,
      ).toBeUndefined();
    await t.app.get(RenderRunner).runDue();
    const { data } = await t.ask(as(pmo), JOBS, { editionId: issued.id });
    for (const { audience, format, path } of data.renderJobs)
      files.set(`${audience} ${format}`, await download(pmo, path as string, format));
  });
  afterAll(() => t?.close());

  async function take(
    caller: Caller,
    document: string,
    on: { id: string; version: number },
    more: object = {},
  ): Promise<edition.Edition> {
    const answer = await t.ask(as(caller), document, {
      input: { id: on.id, expectedVersion: on.version, ...more },
    });
    expect(answer.errors).toBeUndefined();
    return (answer as unknown as { data: { answer: { edition: edition.Edition } } }).data.answer.edition;
  }

  async function contents(id: string): Promise<Map<PackAudience, PackContent>> {
    const found = new Map<PackAudience, PackContent>();
    for (const audience of ['FULL', 'OFFICIAL', 'PUBLIC'] as const) {
      const { data, errors } = await t.ask(as(pmo), edition.CONTENT, { id, audience });
      expect(errors).toBeUndefined();
      found.set(audience, JSON.parse(data.editionContent.json));
    }
    return found;
  }

  /** Exempt records of every kind, tied to the open ones, owned by somebody who owns nothing else. */
  async function makeExempt(): Promise<string[]> {
    const db = t.database.owner;
    const owner = await build(db, world.home.officeId).person(OWNER);
    const ids = Object.values(await addExemptRecords(db, world.home, WORD));
    for (const table of ['plan_item', 'risk', 'issue', 'action_item'])
      await db.query(`update ${table} set owner_person_id = $1 where id = any($2)`, [owner.personId, ids]);
    // Last reported long ago: it is counted among what is stale, for those who may know of it.
    await db.query("update status_report set reported_on = '2017-06-01' where plan_item_id = any($1)", [ids]);
    const codes: string[] = [];
    for (const table of ['plan_item', 'risk', 'issue', 'decision']) {
      const { rows } = await db.query(`select code from ${table} where id = any($1)`, [ids]);
      codes.push(...rows.map(({ code }) => code).filter((code) => code !== null));
    }
    return [WORD, OWNER, owner.personId, ...ids, ...codes];
  }

  async function download(caller: Caller, url: string, format: string) {
    const { statusCode, headers, rawPayload } = await t.app
      .getHttpAdapter()
      .getInstance()
      .inject({ url, headers: { cookie: `gantry=${as(caller)}` } });
    expect({ url, statusCode }).toEqual({ url, statusCode: 200 });
    return { name: JSON.stringify(headers), words: await fileWords(rawPayload, format) };
  }

  const leaksOf = ({ name, words }: { name: string; words: Map<string, string> }) =>
    placesOf(secrets, new Map([...words, ['name of the file', name]]));

  it('tells of every section, so that none is left unsearched', () => {
    const sections = before.get('FULL')?.sections.map(({ kind }) => kind);
    expect([...(sections ?? [])].sort()).toEqual([...PACK_SECTION_KINDS].sort());
  });

  it.each(PACK_FORMATS)('is in the full edition as %s, where it belongs', (format) => {
    const found = leaksOf(files.get(`FULL ${format}`)!);
    for (const secret of [WORD, OWNER])
      expect({ secret, isFound: found.some((place) => place.endsWith(secret.toLowerCase())) }).toEqual({
        secret,
        isFound: true,
      });
  });

  it.each(PACK_FORMATS)('is in no part of the official or public edition as %s', (format) => {
    for (const audience of ['OFFICIAL', 'PUBLIC'])
      expect([audience, leaksOf(files.get(`${audience} ${format}`)!)]).toEqual([audience, []]);
  });

  it.each(['SRO_ONE_PAGER', 'PLAN_ON_A_PAGE'])(
    'stands on the page of a full %s, and on no official or public one',
    async (kind) => {
      const programmeId = world.home.ids.programme as string;
      const created = await t.ask(as(pmo), edition.CREATE, { input: { programmeId, kind } });
      const draft = await take(pmo, edition.FREEZE, created.data.createPack.pack);
      const said = await contents(draft.id);
      const placesIn = (audience: 'FULL' | 'OFFICIAL' | 'PUBLIC') =>
        placesOf(secrets, new Map([[audience, JSON.stringify(said.get(audience)?.page)]]));
      expect(placesIn('FULL')).not.toEqual([]);
      for (const audience of ['OFFICIAL', 'PUBLIC'] as const) {
        expect(said.get(audience)?.page).toBeDefined();
        expect([audience, placesIn(audience)]).toEqual([audience, []]);
      }
    },
  );

  it('changes no row, count or colour of the official and the public edition', async () => {
    const after = await contents(issued.id);
    for (const audience of ['OFFICIAL', 'PUBLIC'] as const)
      expect(after.get(audience)?.sections).toEqual(before.get(audience)?.sections);
    expect(after.get('FULL')?.sections).not.toEqual(before.get('FULL')?.sections);
  });

  it('is told of by its reason and sort alone, on the last page', async () => {
    const reasons = (content?: PackContent) => content?.withheld.map(({ reason }) => reason) ?? [];
    const after = await contents(issued.id);
    expect(reasons(after.get('PUBLIC'))).toContain('Exempt, paragraph 3: financial or business affairs');
    expect(after.get('FULL')?.withheld).toEqual([]);
  });

  it.each([reader, anybody])('is in no answer about the edition to %s', async (caller) => {
    for (const [name, answer] of await answersAbout(caller))
      expect([name, placesOf(secrets, new Map([[name, JSON.stringify(answer)]]))]).toEqual([name, []]);
    expect(await editionsOf(caller)).toMatchObject([{ staleCount: 0, warnings: [] }]);
  });

  it('is in the answers about the edition to the programme office', async () => {
    const told = JSON.stringify((await answersAbout(pmo)).get('editionContent'));
    for (const secret of [WORD, OWNER]) expect(told).toContain(secret);
    const [row] = await editionsOf(pmo);
    expect(row.staleCount).toBeGreaterThan(0);
  });

  async function editionsOf(caller: Caller) {
    const { data } = await t.ask(
      as(caller),
      'query($id: ID!) { pack(id: $id) { editions { id staleCount warnings { rule } } } }',
      { id: pack.id },
    );
    return data.pack.editions;
  }

  async function answersAbout(caller: Caller): Promise<Map<string, GraphQLAnswer>> {
    const operations = operationsOf(t.app.get(GraphQLSchemaHost).schema);
    const variables: Record<string, unknown> = {
      programmeId: world.home.ids.programme,
      editionId: issued.id,
      beforeId: world.home.ids.issuedEdition,
      afterId: issued.id,
    };
    const found = new Map<string, GraphQLAnswer>();
    for (const name of ABOUT) {
      const { document } = operations.find((one) => one.name === name)!;
      const id = name === 'pack' ? pack.id : issued.id;
      const answer = await t.ask(as(caller), document, { ...variables, id });
      expect([name, answer.errors]).toEqual([name, undefined]);
      found.set(name, answer);
    }
    return found;
  }

  it.each(['svg?size=A3', 'pdf?size=A4', 'pptx?size=16:9'])(
    'is on the plan on a page (%s) for those alone who may read it',
    async (file) => {
      const url = `/documents/plans/${world.home.ids.programme}/${file}`;
      const format = file.split('?')[0]!;
      expect(leaksOf(await download(pmo, url, format)).length).toBeGreaterThan(0);
      for (const caller of [reader, anybody])
        expect([caller, leaksOf(await download(caller, url, format))]).toEqual([caller, []]);
    },
  );

  it('is not there to be asked for by the public, full edition or files', async () => {
    for (const audience of ['full', 'official'])
      for (const format of PACK_FORMATS) {
        const url = `/documents/editions/${issued.id}/${audience}/${format}`;
        const { statusCode } = await t.app
          .getHttpAdapter()
          .getInstance()
          .inject({ url, headers: { cookie: `gantry=${as(anybody)}` } });
        expect([url, statusCode]).toEqual([url, 404]);
      }
    const answer = await t.ask(as(anybody), edition.CONTENT, { id: issued.id, audience: 'FULL' });
    expect(answer).toEqual(await t.ask(as(anybody), edition.CONTENT, { id: randomUUID(), audience: 'FULL' }));
  });
});
