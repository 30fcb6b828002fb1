import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const ALL = 'query($later: Boolean!) { programmes(includePublishedLater: $later) { code } }';
const ONE = `query($code: String!, $later: Boolean!) { programme(code: $code, includePublishedLater: $later) {
  code greenToleranceDays hasOwnRiskBands riskBands workstreams { code parentId } lanes { name }
  structureVersions { number isPublishedLater nodes { name } } scenarios { number state } } }`;
const CONFIGURE = `mutation($input: ConfigureProgrammeInput!) { configureProgramme(input: $input) {
  version greenToleranceDays amberToleranceDays staleAfterDays riskBands hasOwnRiskBands } }`;
const ADD = 'mutation($input: AddProgrammeInput!) { addProgramme(input: $input) { id code version } }';
const ADD_STREAM =
  'mutation($input: AddWorkstreamInput!) { addWorkstream(input: $input) { id code parentId position } }';
const ARCHIVE =
  'mutation($input: ArchiveWorkstreamInput!) { archiveWorkstream(input: $input) { isArchived } }';

describe('the programmes of an office', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;
  let reader: string;

  const signedIn = async (role: string, scope = {}) => {
    const someone = await b.person(role);
    await b.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme({ code: 'stp' })).id;
    pmo = await signedIn('PMO');
    reader = await signedIn('READER', { programmeId });
  });

  type Answer = Awaited<ReturnType<TestApp['ask']>>;
  const code = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  const problems = (answer: Answer) =>
    (answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string; field: string }[];
  const stored = async () => (await t.database.owner.query('select * from programme order by code')).rows;
  const codes = (answer: Answer) => answer.data.programmes.map((row: { code: string }) => row.code);

  it('are known from their day on, and before it only behind the switch', async () => {
    await b.programme({ code: 'today', name: 'B', known_from: '2017-11-24' });
    await b.programme({ code: 'tomorrow', name: 'A', known_from: '2017-11-25' });
    expect(codes(await t.ask(pmo, ALL, { later: false })).sort()).toEqual(['stp', 'today']);
    expect(codes(await t.ask(pmo, ALL, { later: true })).sort()).toEqual(['stp', 'today', 'tomorrow']);
    expect(code(await t.ask(pmo, ONE, { code: 'tomorrow', later: false }))).toBe('NOT_FOUND');
    expect((await t.ask(pmo, ONE, { code: 'tomorrow', later: true })).data.programme.code).toBe('tomorrow');
  });

  it('are seen by whoever has a role in them', async () => {
    await b.programme({ code: 'beside' });
    expect(codes(await t.ask(reader, ALL, { later: false }))).toEqual(['stp']);
    expect(code(await t.ask(reader, ONE, { code: 'beside', later: false }))).toBe('NOT_FOUND');
  });

  it('tell their tree in reading order and the structure versions that are known', async () => {
    const parent = await b.workstream(programmeId, { code: 'stroke', position: 2 });
    await b.workstream(programmeId, { code: 'stroke-clinical', parent_id: parent.id, position: 9 });
    await b.workstream(programmeId, { code: 'prevention', position: 1 });
    for (const [number, knownFrom] of [
      [1, '2016-10-21'],
      [2, '2017-11-25'],
    ])
      await t.database.owner.query(
        `insert into structure_version (office_id, id, programme_id, number, name, known_from)
         values ($1, gen_random_uuid(), $2, $3, 'Version', $4)`,
        [b.officeId, programmeId, number, knownFrom],
      );
    const { programme } = (await t.ask(reader, ONE, { code: 'stp', later: false })).data;
    expect(programme.workstreams.map((row: { code: string }) => row.code)).toEqual([
      'prevention',
      'stroke',
      'stroke-clinical',
    ]);
    expect(programme.structureVersions).toEqual([{ number: 1, isPublishedLater: false, nodes: [] }]);
    expect(programme).toMatchObject({ hasOwnRiskBands: false, riskBands: DEFAULT_BANDS });
    const later = (await t.ask(reader, ONE, { code: 'stp', later: true })).data.programme;
    expect(later.structureVersions[1]).toMatchObject({ number: 2, isPublishedLater: true });
  });

  it('take new tolerances with a reason, amber never ending before green', async () => {
    const input = { id: programmeId, expectedVersion: 1, reason: 'Agreed by the programme board' };
    const bad = await t.ask(pmo, CONFIGURE, {
      input: { ...input, greenToleranceDays: 21, staleAfterDays: 0 },
    });
    expect(problems(bad).map((p) => [p.rule, p.field])).toEqual([
      ['SET-1', 'staleAfterDays'],
      ['SET-2', 'amberToleranceDays'],
    ]);
    const silent = await t.ask(pmo, CONFIGURE, { input: { ...input, reason: ' ', greenToleranceDays: 3 } });
    expect(problems(silent)[0]?.field).toBe('reason');
    const good = await t.ask(pmo, CONFIGURE, { input: { ...input, greenToleranceDays: 20 } });
    expect(good.data.configureProgramme).toMatchObject({
      version: 2,
      greenToleranceDays: 20,
      amberToleranceDays: 20,
    });
    const stale = await t.ask(pmo, CONFIGURE, { input: { ...input, greenToleranceDays: 1 } });
    expect(code(stale)).toBe('STALE_VERSION');
  });

  it('take a risk matrix of five by five and no other', async () => {
    const input = { id: programmeId, expectedVersion: 1, reason: 'The board colours 5 × 1 high' };
    const four = await t.ask(pmo, CONFIGURE, { input: { ...input, riskBands: DEFAULT_BANDS.slice(1) } });
    expect(problems(four)[0]?.rule).toBe('RSK-8');
    const riskBands = DEFAULT_BANDS.map((row, c) =>
      row.map((band, l) => (c === 4 && l === 0 ? 'HIGH' : band)),
    );
    const done = await t.ask(pmo, CONFIGURE, { input: { ...input, riskBands } });
    expect(done.data.configureProgramme).toMatchObject({ riskBands, hasOwnRiskBands: true });
  });

  it('are configured by nobody who only reads, and not across offices', async () => {
    const other = build(t.database.owner);
    await other.office();
    const foreign = await other.programme({ code: 'foreign' });
    const foreignStream = await other.workstream(foreign.id);
    const before = await stored();
    const change = { expectedVersion: 1, reason: 'Because', greenToleranceDays: 1 };
    expect(code(await t.ask(reader, CONFIGURE, { input: { id: programmeId, ...change } }))).toBe('FORBIDDEN');
    expect(code(await t.ask(pmo, CONFIGURE, { input: { id: foreign.id, ...change } }))).toBe('NOT_FOUND');
    expect(code(await t.ask(pmo, ADD, { input: { code: 'new', name: 'New', parentId: foreign.id } }))).toBe(
      'NOT_FOUND',
    );
    expect(code(await t.ask(reader, ADD, { input: { code: 'new', name: 'New' } }))).toBe('FORBIDDEN');
    const archive = { id: foreignStream.id, expectedVersion: 1, reason: 'Over' };
    expect(code(await t.ask(pmo, ARCHIVE, { input: archive }))).toBe('NOT_FOUND');
    const stream = { programmeId: foreign.id, code: 'mine', name: 'Mine' };
    expect(code(await t.ask(pmo, ADD_STREAM, { input: stream }))).toBe('NOT_FOUND');
    expect(await stored()).toEqual(before);
  });

  it('are added under a code of their own, with workstreams below', async () => {
    const added = await t.ask(pmo, ADD, {
      input: { code: 'elective', name: 'Elective care', parentId: programmeId },
    });
    const { id } = added.data.addProgramme;
    expect(problems(await t.ask(pmo, ADD, { input: { code: 'elective', name: 'Again' } }))[0]?.field).toBe(
      'code',
    );
    expect(problems(await t.ask(pmo, ADD, { input: { code: 'Not Plain', name: 'X' } }))[0]?.field).toBe(
      'code',
    );
    const top = await t.ask(pmo, ADD_STREAM, { input: { programmeId: id, code: 'hips', name: 'Hips' } });
    const parentId = top.data.addWorkstream.id;
    const below = { programmeId: id, code: 'hips-data', name: 'Data', kind: 'WORKING_GROUP', parentId };
    expect((await t.ask(pmo, ADD_STREAM, { input: below })).data.addWorkstream).toMatchObject({ parentId });
    const abroad = { ...below, programmeId, code: 'lost' };
    expect(code(await t.ask(pmo, ADD_STREAM, { input: abroad }))).toBe('NOT_FOUND');
  });

  it('archive a workstream once nothing is open in it', async () => {
    const { id } = await b.workstream(programmeId);
    const item = await b.planItem(programmeId, { workstream_id: id });
    const input = { id, expectedVersion: 1, reason: 'Work is done' };
    expect(problems(await t.ask(pmo, ARCHIVE, { input }))[0]?.rule).toBe('WS-1');
    await t.database.owner.query("update plan_item set state = 'COMPLETE' where id = $1", [item.id]);
    expect((await t.ask(pmo, ARCHIVE, { input })).data.archiveWorkstream.isArchived).toBe(true);
  });
});
