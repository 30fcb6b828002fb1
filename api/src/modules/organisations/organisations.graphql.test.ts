import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const LIST = '{ organisations { code name isMember localityName } }';

const ADD =
  'mutation($input: AddOrganisationInput!) { addOrganisation(input: $input) { id version name isMember localityName validTo } }';
const AMEND =
  'mutation($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { version validTo localityName } }';
const told = (answer: Awaited<ReturnType<TestApp['ask']>>) => {
  const [problem] = (answer.errors?.[0]?.extensions.details.problems ?? []) as {
    rule: string;
    message: string;
  }[];
  return problem && `${problem.rule} ${problem.message}`;
};

describe('the organisations of an office', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('are listed by name, with their locality, and never those of another office', async () => {
    const b = build(t.database.owner);
    await b.office();
    const other = build(t.database.owner);
    await other.office();
    await t.database.owner.query(
      "insert into locality (office_id, id, name) values ($1, '0198a5a0-0000-7000-8000-000000000001', 'Thanet')",
      [b.officeId],
    );
    for (const [officeId, code, locality] of [
      [b.officeId, 'trust', null],
      [b.officeId, 'ccg', '0198a5a0-0000-7000-8000-000000000001'],
      [other.officeId, 'far', null],
    ])
      await t.database.owner.query(
        `insert into organisation (office_id, id, code, name, kind, is_member, locality_id)
         values ($1, gen_random_uuid(), $2, $2, 'NHS', true, $3)`,
        [officeId, code, locality],
      );
    const reader = await b.person('Reader');
    await b.grant(reader.personId, 'READER');
    const token = await t.signInAs(reader);
    expect((await t.ask(token, LIST)).data.organisations).toEqual([
      { code: 'ccg', name: 'ccg', isMember: true, localityName: 'Thanet' },
      { code: 'trust', name: 'trust', isMember: true, localityName: null },
    ]);
    expect((await t.ask(null, LIST)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are entered and changed by who configures the office, with a locality by name', async () => {
    const b = build(t.database.owner);
    await b.office();
    const officer = await b.person('Officer');
    await b.grant(officer.personId, 'PMO');
    const pmo = await t.signInAs(officer);
    const input = {
      code: 'trust',
      name: 'District trust',
      kind: 'Trust',
      isMember: true,
      localityName: 'Thanet',
    };
    const added = (await t.ask(pmo, ADD, { input })).data.addOrganisation;
    expect(added).toMatchObject({
      name: 'District trust',
      isMember: true,
      localityName: 'Thanet',
      validTo: null,
    });
    const twice = await t.ask(pmo, ADD, { input });
    expect(told(twice)).toBe('INPUT There is an organisation “trust” already. Choose another code.');
    const other = { ...input, code: 'other', localityName: 'Thanet' };
    await t.ask(pmo, ADD, { input: other });
    const places = 'select name from locality where office_id = $1';
    expect((await t.database.owner.query(places, [b.officeId])).rows).toEqual([{ name: 'Thanet' }]);

    const { id, version } = added;
    const ended = {
      id,
      expectedVersion: version,
      validFrom: '2013-04-01',
      validTo: '2013-04-01',
      localityName: null,
    };
    const change = (more: object) => t.ask(pmo, AMEND, { input: { ...ended, ...more } });
    expect(told(await change({ validTo: '2013-03-31' }))).toBe(
      'ORG-1 The last day, 31 Mar 2013, is before the first, 1 Apr 2013.',
    );
    expect((await change({})).data.amendOrganisation).toMatchObject({
      validTo: '2013-04-01',
      localityName: null,
    });

    const reader = await b.person('Reader');
    await b.grant(reader.personId, 'READER');
    const refused = await t.ask(await t.signInAs(reader), AMEND, { input: ended });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are entered both where two people name the same new locality at once', async () => {
    const b = build(t.database.owner);
    await b.office();
    const officer = await b.person('Officer');
    await b.grant(officer.personId, 'PMO');
    const pmo = await t.signInAs(officer);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((code) =>
        t.ask(pmo, ADD, { input: { code, name: code, kind: 'Trust', localityName: 'Thanet' } }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done')).toEqual([
      'done',
      'done',
      'done',
    ]);
    const places = await t.database.owner.query('select name from locality where office_id = $1', [
      b.officeId,
    ]);
    expect(places.rows).toEqual([{ name: 'Thanet' }]);
  });
});
