import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const LIST = '{ organisations { code name isMember localityName } }';

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
});
