import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const PEOPLE =
  '{ people { id version name email hasPassword isDeactivated roles { id version role scope scopeName } } }';
const ADD =
  'mutation($input: AddPersonInput!) { addPerson(input: $input) { token person { id version name email roles { role scopeName } } } }';
const RESET = 'mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { token } }';
const GRANT =
  'mutation($input: GrantRoleInput!) { grantRole(input: $input) { roles { id role scope version } } }';
const END = 'mutation($input: EndRoleInput!) { endRole(input: $input) { roles { role } } }';
const OUT = 'mutation($input: DeactivatePersonInput!) { deactivatePerson(input: $input) { isDeactivated } }';
const CLOCK = '{ officeClock { on } }';

describe('the people of an office', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let admin: string;
  let adminPerson: { officeId: string; personId: string; credentialId: string };
  let adminGrant: string;
  let reader: string;
  let readerPerson: { officeId: string; personId: string; credentialId: string };

  beforeEach(async () => {
    t = await testApp();
    b = build(t.database.owner);
    await b.office({ code: 'main' }, '2017-11-24');
    adminPerson = await b.person('Administrator');
    adminGrant = (await b.grant(adminPerson.personId, 'ADMINISTRATOR')).id;
    admin = await t.signInAs(adminPerson);
    readerPerson = await b.person('Reader');
    await b.grant(readerPerson.personId, 'READER');
    reader = await t.signInAs(readerPerson);
  });
  afterEach(() => t.close());

  const owner = (statement: string, values: unknown[] = []) => t.database.owner.query(statement, values);
  const code = (answer: Awaited<ReturnType<TestApp['ask']>>) => answer.errors?.[0]?.extensions.code;
  const rule = (answer: Awaited<ReturnType<TestApp['ask']>>) =>
    (answer.errors?.[0]?.extensions.details.problems as { rule: string }[] | undefined)?.[0]?.rule;
  const sentence = (answer: Awaited<ReturnType<TestApp['ask']>>) =>
    (answer.errors?.[0]?.extensions.details.problems as { message: string }[] | undefined)?.[0]?.message;
  const person = { name: 'Secretary', email: 'Secretary@Example.org' };

  it('takes somebody in with a link that is answered once and kept nowhere', async () => {
    const input = {
      ...person,
      role: { role: 'READER', scope: 'OFFICE' },
      idempotencyKey: '0198a5a0-0000-7000-8000-000000000001',
    };
    const first = (await t.ask(admin, ADD, { input })).data.addPerson;
    expect(first.person).toMatchObject({
      email: 'secretary@example.org',
      roles: [{ role: 'READER', scopeName: 'Whole office' }],
    });
    expect(first.token).toHaveLength(43);
    const again = (await t.ask(admin, ADD, { input })).data.addPerson;
    expect(again).toEqual({ ...first, token: null });
    const kept = await owner('select answer::text as answer from idempotency_key');
    expect(kept.rows[0].answer).not.toContain(first.token);
  });

  it('lets nobody in who is in already, in whatever letters the address is written', async () => {
    await t.ask(admin, ADD, { input: person });
    const answer = await t.ask(admin, ADD, { input: { ...person, email: ' SECRETARY@example.org' } });
    expect(code(answer)).toBe('BAD_INPUT');
    expect((await owner('select * from person')).rows).toHaveLength(3);
  });

  it('gives an administrator no way into the account of another office (ACCOUNT-2)', async () => {
    const other = build(t.database.owner);
    await other.office();
    const stranger = await other.person('Stranger');
    const [{ email }] = (await owner('select email from credential where id = $1', [stranger.credentialId]))
      .rows;
    expect(sentence(await t.ask(admin, ADD, { input: { ...person, email } }))).toContain('gantry user add');
    await b.person('Guest', { credential_id: stranger.credentialId });
    const guest = (await t.ask(admin, PEOPLE)).data.people.find((p: { name: string }) => p.name === 'Guest');
    const reset = await t.ask(admin, RESET, { input: { id: guest?.id, expectedVersion: 1 } });
    expect([code(reset), rule(reset)]).toEqual(['CONFLICT', 'ACCOUNT-2']);
    expect((await owner('select * from sign_in_link')).rows).toHaveLength(0);
  });

  it('makes no link for somebody without an account (ACCOUNT-1)', async () => {
    const { personId } = await b.person('Named in a paper', { credential_id: null });
    const reset = await t.ask(admin, RESET, { input: { id: personId, expectedVersion: 1 } });
    expect([code(reset), rule(reset)]).toEqual(['CONFLICT', 'ACCOUNT-1']);
  });

  it('knows nobody of another office', async () => {
    const other = build(t.database.owner);
    await other.office();
    const stranger = await other.person('Stranger');
    const grant = await other.grant(stranger.personId, 'PMO');
    const programme = await other.programme();
    const change = { id: stranger.personId, expectedVersion: 1 };
    expect(code(await t.ask(admin, RESET, { input: change }))).toBe('NOT_FOUND');
    const role = { role: 'PMO', scope: 'OFFICE' };
    expect(code(await t.ask(admin, GRANT, { input: { ...change, role } }))).toBe('NOT_FOUND');
    expect(code(await t.ask(admin, OUT, { input: { ...change, reason: 'Left' } }))).toBe('NOT_FOUND');
    expect(
      code(await t.ask(admin, END, { input: { id: grant.id, expectedVersion: 1, reason: 'Left' } })),
    ).toBe('NOT_FOUND');
    const abroad = { role: 'PMO', scope: 'PROGRAMME', programmeId: programme.id };
    const mine = { id: readerPerson.personId, expectedVersion: 1, role: abroad };
    expect(code(await t.ask(admin, GRANT, { input: mine }))).toBe('NOT_FOUND');
    expect((await t.ask(admin, PEOPLE)).data.people).toHaveLength(2);
    expect((await owner('select * from role_grant')).rows).toHaveLength(3);
  });

  it('is managed by administrators, read by the PMO of the office, and by nobody else', async () => {
    const pmoPerson = await b.person('PMO');
    await b.grant(pmoPerson.personId, 'PMO');
    const pmo = await t.signInAs(pmoPerson);
    const { id: programmeId } = await b.programme();
    const partPerson = await b.person('Programme PMO');
    await b.grant(partPerson.personId, 'PMO', { programmeId });
    const part = await t.signInAs(partPerson);
    expect((await t.ask(pmo, PEOPLE)).data.people).toHaveLength(4);
    expect(code(await t.ask(part, PEOPLE))).toBe('FORBIDDEN');
    expect(code(await t.ask(reader, PEOPLE))).toBe('FORBIDDEN');
    for (const who of [pmo, part, reader]) {
      expect(code(await t.ask(who, ADD, { input: person }))).toBe('FORBIDDEN');
      const out = { id: readerPerson.personId, expectedVersion: 1, reason: 'Left' };
      expect(code(await t.ask(who, OUT, { input: out }))).toBe('FORBIDDEN');
    }
    expect(code(await t.ask(null, PEOPLE))).toBe('UNAUTHENTICATED');
  });

  it('shuts somebody out at once', async () => {
    expect((await t.ask(reader, CLOCK)).data.officeClock.on).toBe('2017-11-24');
    const input = { id: readerPerson.personId, expectedVersion: 1, reason: 'Left the office' };
    expect((await t.ask(admin, OUT, { input })).data.deactivatePerson.isDeactivated).toBe(true);
    expect(code(await t.ask(reader, CLOCK))).toBe('UNAUTHENTICATED');
  });

  it('never loses its last administrator (ROLE-4)', async () => {
    const out = { id: adminPerson.personId, expectedVersion: 1, reason: 'Leaving' };
    const end = { id: adminGrant, expectedVersion: 1, reason: 'Leaving' };
    expect(sentence(await t.ask(admin, OUT, { input: out }))).toContain('last administrator');
    const ended = await t.ask(admin, END, { input: end });
    expect(rule(ended)).toBe('ROLE-4');
    expect(sentence(ended)).toContain('last administrator');
    const role = { role: 'ADMINISTRATOR', scope: 'OFFICE' };
    await t.ask(admin, GRANT, { input: { id: readerPerson.personId, expectedVersion: 1, role } });
    expect((await t.ask(admin, END, { input: end })).data.endRole.roles).toEqual([]);
    expect(code(await t.ask(admin, PEOPLE))).toBe('FORBIDDEN');
  });

  it('keeps one administrator when two shut each other out at the same moment', async () => {
    const second = await b.person('Second administrator');
    await b.grant(second.personId, 'ADMINISTRATOR');
    const other = await t.signInAs(second);
    const out = (personId: string) => ({ input: { id: personId, expectedVersion: 1, reason: 'Leaving' } });
    const answers = await Promise.all([
      t.ask(admin, OUT, out(second.personId)),
      t.ask(other, OUT, out(adminPerson.personId)),
    ]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    const left = await owner(
      "select p.id from person p join role_grant g on g.person_id = p.id where g.role = 'ADMINISTRATOR' and p.deactivated_at is null",
    );
    expect(left.rows).toHaveLength(1);
  });

  it('grants a role on what it belongs to, once', async () => {
    const { id: programmeId } = await b.programme();
    const workstreamId = (await b.workstream(programmeId)).id;
    const give = (role: object) =>
      t.ask(admin, GRANT, { input: { id: readerPerson.personId, expectedVersion: 1, role } });
    const lead = { role: 'WORKSTREAM_LEAD', scope: 'WORKSTREAM', workstreamId };
    expect(sentence(await give(lead))).toContain('programme');
    expect((await give({ ...lead, programmeId })).data.grantRole.roles).toHaveLength(2);
    expect(sentence(await give({ ...lead, programmeId }))).toContain('already');
    const part = { role: 'ADMINISTRATOR', scope: 'PROGRAMME', programmeId };
    expect(sentence(await give(part))).toContain('whole office');
  });
});
