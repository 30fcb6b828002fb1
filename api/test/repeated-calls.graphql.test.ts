import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from './app.js';
import { build } from './build.js';

const AMEND = 'mutation($input: AmendRiskInput!) { amendRisk(input: $input) { version title } }';

describe('a repeated call', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let token: string;
  let grantId: string;
  let input: Record<string, unknown>;
  let personId: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programmeId = (await b.programme()).id;
    const someone = await b.person();
    personId = someone.personId;
    grantId = (await b.grant(personId, 'PMO', { programmeId })).id;
    token = await t.signInAs(someone);
    const { id } = await b.risk(programmeId);
    input = { id, expectedVersion: 1, title: 'Papers too late', idempotencyKey: randomUUID() };
  });

  const ask = () => t.ask(token, AMEND, { input });
  const endRole = () =>
    t.database.owner.query('update role_grant set ended_at = now() where id = $1', [grantId]);

  it('gets the same answer again, also under more roles than before', async () => {
    const first = await ask();
    expect(first.data.amendRisk).toEqual({ version: 2, title: 'Papers too late' });
    expect(await ask()).toEqual(first);
    await b.grant(personId, 'READER');
    expect(await ask()).toEqual(first);
  });

  it.each(['READER', 'WORKSTREAM_LEAD', null])(
    'gets no kept answer once the role has ended, whatever is left (%s)',
    async (role) => {
      await ask();
      await endRole();
      if (role) await b.grant(personId, role);
      const answer = await ask();
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(JSON.stringify(answer)).not.toContain('Papers');
    },
  );
});
