import type { PackContent } from '@gantry/shared/packs/pack-content';
import { FURTHER_SECTIONS, PACK_TEMPLATES } from '@gantry/shared/packs/templates';
import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import * as ask from '../../../test/edition-documents.js';
import { walkPdf } from '../../../test/pdf-walk.js';
import { writePack } from '../../platform/documents/rendering/renderers.js';
import { readOwnZip } from '../../platform/zip/zip.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadExample } from './load-example.js';

const programmeId = exampleId('programme', 'km-stp');
const AUDIENCES = ['FULL', 'OFFICIAL', 'PUBLIC'] as const;

describe('packs of one page, of the Kent and Medway programme', () => {
  let t: TestApp;
  let [pmo, sro] = ['', ''];

  beforeAll(async () => {
    t = await testApp();
    const db = await new DataSource({
      type: 'postgres',
      url: t.database.appUrl,
      installExtensions: false,
    }).initialize();
    await loadExample(db, async (plain) => `hash of ${plain}`);
    await db.destroy();
    const b = build(t.database.owner, EXAMPLE_OFFICE_ID);
    const signIn = async (role: string, over: object) => {
      const person = await b.person();
      await b.grant(person.personId, role, over);
      return t.signInAs(person);
    };
    pmo = await signIn('PMO', {});
    sro = await signIn('SRO', { programmeId });
  });
  afterAll(() => t?.close());

  const take = async (
    token: string,
    document: string,
    on: { id: string; version: number },
    more: object = {},
  ) => {
    const answer = await t.ask(token, document, {
      input: { id: on.id, expectedVersion: on.version, ...more },
    });
    expect(answer.errors).toBeUndefined();
    return ask.editionOf(answer);
  };
  const create = async (kind: string) => {
    const { data, errors } = await t.ask(pmo, ask.CREATE, { input: { programmeId, kind } });
    expect(errors).toBeUndefined();
    return data.createPack.pack as { id: string; version: number; sections: { kind: string }[] };
  };
  const contentsOf = async (id: string) => {
    const contents: PackContent[] = [];
    for (const audience of AUDIENCES) {
      const { data, errors } = await t.ask(pmo, ask.CONTENT, { id, audience });
      expect(errors).toBeUndefined();
      contents.push(JSON.parse(data.editionContent.json) as PackContent);
    }
    return contents;
  };
  const slidesOf = async (content: PackContent) =>
    [...readOwnZip(await writePack(content, 'pptx')).keys()].filter((path) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(path),
    ).length;

  it.each(['SRO_ONE_PAGER', 'PLAN_ON_A_PAGE'])(
    '%s is one page and one slide for every audience',
    async (kind) => {
      const draft = await take(pmo, ask.FREEZE, await create(kind));
      for (const content of await contentsOf(draft.id)) {
        const { pages, untagged, silentFigures } = await walkPdf(await writePack(content, 'pdf'));
        expect({ pages, untagged, silentFigures, slides: await slidesOf(content) }).toEqual({
          ...{ pages: 1, untagged: 0, silentFigures: 0, slides: 1 },
        });
      }
    },
  );

  it('begins with the sections of its page, the further ones left out', async () => {
    const { id, version, sections } = await create('SRO_ONE_PAGER');
    const template = [...PACK_TEMPLATES.SRO_ONE_PAGER];
    expect(sections.map(({ kind }) => kind)).toEqual([...template, ...FURTHER_SECTIONS.SRO_ONE_PAGER!]);
    const draft = await take(pmo, ask.FREEZE, { id, version });
    for (const content of await contentsOf(draft.id))
      expect(content.sections.map(({ kind }) => kind)).toEqual(template);
  });

  it('tells what changed since the last one that was issued, dates of milestones too, on one page still', async () => {
    const draft = await take(pmo, ask.FREEZE, await create('SRO_ONE_PAGER'));
    const signed = await take(sro, ask.SIGN, await take(pmo, ask.TO_SRO, await take(pmo, ask.REVIEW, draft)));
    await take(pmo, ask.ISSUE, signed, { reason: 'The board meets tomorrow' });
    const { rows } = await t.database.owner.query('select version from office_clock where office_id = $1', [
      EXAMPLE_OFFICE_ID,
    ]);
    const input = { mode: 'SET', on: '2018-03-20', expectedVersion: rows[0].version };
    const { errors } = await t.ask(
      pmo,
      'mutation($input: SetOfficeClockInput!) { setOfficeClock(input: $input) { on } }',
      { input },
    );
    expect(errors).toBeUndefined();
    const next = await take(pmo, ask.FREEZE, await create('SRO_ONE_PAGER'));
    const [full] = await contentsOf(next.id);
    const part =
      full!.page?.kind === 'brief' ? full!.page.parts.find(({ kind }) => kind === 'CHANGES') : undefined;
    expect(part?.lines[0]?.lead).toMatch(/^Since edition 1\.0 of PK-2017-11/);
    expect(part?.items.length).toBeGreaterThan(0);
    expect((await walkPdf(await writePack(full!, 'pdf'))).pages).toBe(1);
    expect(await slidesOf(full!)).toBe(1);
  });
});
