import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const SEARCH = `query($programmeId: ID!, $text: String!) { search(programmeId: $programmeId, text: $text) {
  kind code title detail } }`;

describe('the search', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    const officer = await b.person('PMO');
    await b.grant(officer.personId, 'PMO');
    pmo = await t.signInAs(officer);
    const someone = await b.person('Reader');
    await b.grant(someone.personId, 'READER', { programmeId });
    reader = await t.signInAs(someone);
  });

  const found = async (text: string, who = reader) => {
    const answer = await t.ask(who, SEARCH, { programmeId, text });
    return (answer.data.search as { kind: string; code: string; title: string }[]).map((hit) => hit.title);
  };

  it('finds items, risks, bodies and meetings by words in any order and any letters', async () => {
    await b.planItem(programmeId, { title: 'Clinical Senate report' });
    await b.risk(programmeId, { title: 'Senate late' });
    const body = await b.body({ name: 'South East Clinical Senate' });
    await b.serve(body.id, programmeId);
    await b.meeting(body.id, '2018-01-12', { title: 'January meeting' });
    expect(await found('senate')).toEqual([
      'Senate late',
      'Clinical Senate report',
      'South East Clinical Senate',
      'January meeting',
    ]);
    expect(await found('REPORT clinical')).toEqual(['Clinical Senate report']);
  });

  it('puts the thing with that very code first', async () => {
    await b.risk(programmeId, { code: 'R-070', title: 'See R-007' });
    await b.risk(programmeId, { code: 'R-007', title: 'Papers late' });
    expect(await found('r-007')).toEqual(['Papers late', 'See R-007']);
  });

  it('takes percent, underscore and backslash for what they are', async () => {
    await b.planItem(programmeId, { title: 'Save 5% of cost' });
    await b.planItem(programmeId, { title: 'Save 50 beds' });
    await b.planItem(programmeId, { title: 'Folder a\\b' });
    expect(await found('5%')).toEqual(['Save 5% of cost']);
    expect(await found('_')).toEqual([]);
    expect(await found('a\\b')).toEqual(['Folder a\\b']);
    expect(await found("'; drop table risk; --")).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  it('shows nothing that its reader may not see, or that is not known yet', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };
    await b.planItem(programmeId, { title: 'Hush item', ...exempt });
    await b.risk(programmeId, { title: 'Hush risk', ...exempt });
    await b.planItem(programmeId, { title: 'Hush later', known_from: '2017-11-25' });
    await b.planItem(programmeId, { title: 'Hush today', known_from: '2017-11-24' });
    await b.planItem((await b.programme()).id, { title: 'Hush beside' });
    const stranger = await b.body({ name: 'Hush body' });
    await b.meeting(stranger.id, '2018-01-12', { title: 'Hush meeting' });
    expect(await found('hush')).toEqual(['Hush today']);
    expect(await found('hush', pmo)).toEqual(['Hush item', 'Hush today', 'Hush risk']);
  });

  it('finds a decision from the day on which it was taken', async () => {
    const item = await b.planItem(programmeId, { title: 'Gate' });
    const body = await b.body({ name: 'Joint Committee' });
    await b.serve(body.id, programmeId);
    const decided = (on: string, n: number) =>
      t.database.owner.query(
        `insert into decision (office_id, id, programme_id, body_id, plan_item_id, code, year, number, title, wording, type,
                               outcome, state, taken_on, classification)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, 2017, $6, $7, 'To launch', 'COMMITTEE', 'APPROVED', 'IN_EFFECT', $8, 'OFFICIAL')`,
        [b.officeId, programmeId, body.id, item.id, `JC-${n}`, n, `Launch on ${on}`, on],
      );
    await decided('2017-11-24', 1);
    await decided('2017-11-25', 2);
    expect(await found('launch')).toEqual(['Launch on 2017-11-24']);
    const page = await t.ask(reader, 'query($id: ID!) { planItem(id: $id) { decisions { title } } }', {
      id: item.id,
    });
    expect(page.data.planItem.decisions).toEqual([{ title: 'Launch on 2017-11-24' }]);
  });

  it('knows no programme of another office and stops at 20', async () => {
    const other = build(t.database.owner);
    await other.office();
    const foreign = (await other.programme()).id;
    const answer = await t.ask(pmo, SEARCH, { programmeId: foreign, text: 'x' });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (let n = 0; n < 21; n++) await b.planItem(programmeId, { title: `Board paper ${n}` });
    expect(await found('board paper')).toHaveLength(20);
  });

  it('refuses more than 100 characters', async () => {
    const ask = (text: string) => t.ask(reader, SEARCH, { programmeId, text });
    expect((await ask('x'.repeat(100))).data.search).toEqual([]);
    expect((await ask('x'.repeat(101))).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
