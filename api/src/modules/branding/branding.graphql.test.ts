import { deflateSync } from 'node:zlib';
import { SAMPLE_LOGO } from '@gantry/shared/branding/test/sample-logo';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { pngChunk as chunk } from '../../../test/png-chunk.js';
import { BrandingQueries } from './index.js';

const FIELDS =
  'organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit';
const READ = `query { branding { ${FIELDS} } }`;
const SET = `mutation($input: SetBrandingInput!) { setBranding(input: $input) { ${FIELDS} } }`;
const WANTED = { organisation: 'Kent and Medway STP', accent: '#005EB8', markingOfficial: 'OFFICIAL' };

describe('how the packs of an office look', () => {
  let t: TestApp;
  let pmo: string;
  let reader: string;
  let officeId: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    const b = build(t.database.owner);
    officeId = await b.office({ name: 'Example office' }, '2017-11-24');
    const someone = await b.person('PMO');
    await b.grant(someone.personId, 'PMO');
    pmo = await t.signInAs(someone);
    const other = await b.person('Reader');
    await b.grant(other.personId, 'READER');
    reader = await t.signInAs(other);
  });

  const set = (more: Record<string, unknown>) =>
    t.ask(pmo, SET, { input: { ...WANTED, expectedVersion: 0, ...more } });

  it('is the name of the office and the colours of the product until somebody sets it', async () => {
    expect((await t.ask(reader, READ)).data.branding).toEqual({
      organisation: 'Example office',
      accent: '#1d5a96',
      logoPng: null,
      logoAlt: null,
      coverText: null,
      markingFull: 'OFFICIAL-SENSITIVE',
      markingOfficial: 'OFFICIAL',
      markingPublic: null,
      version: 0,
      mayEdit: false,
    });
  });

  it('is set whole, with what is left out taken away', async () => {
    const answer = await set({ logoPng: SAMPLE_LOGO, logoAlt: 'Kent and Medway STP' });
    expect(answer.data.setBranding).toMatchObject({
      accent: '#005eb8',
      logoPng: SAMPLE_LOGO,
      markingFull: null,
      version: 1,
      mayEdit: true,
    });
    const next = await set({ expectedVersion: 1, coverText: '  For the board.  ' });
    expect(next.data.setBranding).toMatchObject({ logoPng: null, coverText: 'For the board.', version: 2 });
  });

  it('is handed to packs as they take it', async () => {
    await set({ markingPublic: 'PUBLIC' });
    expect(await t.app.get(BrandingQueries).brandingOf(officeId)).toEqual({
      organisation: 'Kent and Medway STP',
      accent: '#005eb8',
      font: 'LIBERATION_SANS',
      logoPng: null,
      logoAlt: null,
      coverText: null,
      marking: { FULL: null, OFFICIAL: 'OFFICIAL', PUBLIC: 'PUBLIC' },
    });
  });

  it.each([0, 1])('tells the second of two who saw version %i what stands now', async (expectedVersion) => {
    await set({});
    if (expectedVersion === 1) await set({ expectedVersion: 1 });
    const answer = await set({ expectedVersion, organisation: 'Another' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      details: { current: { organisation: 'Kent and Medway STP', version: expectedVersion + 1 } },
    });
  });

  it('keeps one event in the record for each change', async () => {
    await set({});
    const { rows } = await t.database.owner.query(
      "select action, row_version from audit_event where entity = 'office_branding' and office_id = $1",
      [officeId],
    );
    expect(rows).toEqual([{ action: 'branding.set', row_version: 1 }]);
  });

  it('BRAND-1: refuses a pale colour, and a logo that cannot be drawn', async () => {
    const pale = await set({ accent: '#ffb81c' });
    expect(pale.errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'BRAND-1', field: 'accent' }] },
    });
    const damaged = Buffer.from(SAMPLE_LOGO, 'base64');
    damaged.fill(0, 60, 120);
    const answer = await set({ logoPng: damaged.toString('base64'), logoAlt: 'A logo' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'BRAND-1', field: 'logoPng' }] },
    });
  });

  it('BRAND-1: refuses pixels that are damaged, or packed to far more than the picture asks for, with a sentence', async () => {
    const whole = Buffer.from(SAMPLE_LOGO, 'base64');
    const at = whole.indexOf('IDAT');
    const bomb = Buffer.concat([
      whole.subarray(0, at - 4),
      chunk('IDAT', deflateSync(Buffer.alloc(60_000_000))),
      chunk('IEND'),
    ]);
    const cut = Buffer.concat([
      whole.subarray(0, at - 4),
      chunk('IDAT', whole.subarray(at + 4, at + 40)),
      chunk('IEND'),
    ]);
    for (const logo of [bomb, cut]) {
      const answer = await set({ logoPng: logo.toString('base64'), logoAlt: 'A logo' });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'RULE_BROKEN',
        details: {
          problems: [
            {
              field: 'logoPng',
              message: 'The logo cannot be drawn: the file is damaged. Save it as PNG again.',
            },
          ],
        },
      });
    }
  });

  it('is not set by a reader or a stranger', async () => {
    const input = { ...WANTED, expectedVersion: 0 };
    expect((await t.ask(reader, SET, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await t.ask(null, SET, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
