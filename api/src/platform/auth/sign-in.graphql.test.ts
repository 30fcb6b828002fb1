import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { makeFirstAdministratorLink, makePasswordLink } from './links.js';
import { hashPassword } from './password.js';

const RIGHT = 'brass kettle under moonlight';
const WRONG = 'quite another password';

describe('signing in', () => {
  let t: TestApp;
  let email: string;
  let credentialId: string;

  beforeEach(async () => {
    t = await testApp();
    const b = build(t.database.owner);
    await b.office();
    ({ credentialId } = await b.person());
    email = `${credentialId}@example.test`;
    await t.database.owner.query('update credential set password_hash = $2 where id = $1', [
      credentialId,
      await hashPassword(RIGHT),
    ]);
  });
  afterEach(() => t.close());

  const post = (door: string, payload: Record<string, unknown>, remoteAddress = '192.0.2.1') =>
    t.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'POST',
        url: `/auth/${door}`,
        headers: { 'content-type': 'application/json', 'x-gantry-request': '1' },
        payload,
        remoteAddress,
      });
  const signIn = async (password: string, address?: string) =>
    (await post('sign-in', { email, password }, address)).statusCode;
  const failures = async (bucket: string) => {
    const { rows } = await t.database.owner.query('select failures from sign_in_attempt where bucket = $1', [
      bucket,
    ]);
    return rows[0]?.failures ?? 0;
  };

  it('looks at no more than eight passwords of an account, however many are sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(WRONG)));
    expect(answers.filter((status) => status === 401)).toHaveLength(8);
    expect(answers.filter((status) => status === 429)).toHaveLength(12);
    expect(await signIn(RIGHT)).toBe(429);
  });

  it('lets the right password in at the eighth try, and counts nothing against it', async () => {
    for (let tried = 0; tried < 7; tried++) expect(await signIn(WRONG)).toBe(401);
    expect(await signIn(RIGHT)).toBe(204);
    expect(await failures(`email:${email}`)).toBe(0);
    expect(await failures('address:192.0.2.1')).toBe(7);
  });

  it('looks at no more than sixty passwords from one address, whoever is named', async () => {
    await t.database.owner.query(
      "insert into sign_in_attempt (bucket, window_start, failures) values ('address:192.0.2.1', now(), 60)",
    );
    expect(await signIn(RIGHT)).toBe(429);
    expect(await signIn(RIGHT, '192.0.2.2')).toBe(204);
  });

  it('closes every other link of an account once one has set the password', async () => {
    const { manager } = t.app.get(DataSource);
    const [first, second] = [
      await makePasswordLink(manager, credentialId),
      await makePasswordLink(manager, credentialId),
    ];
    expect(
      (await post('set-password', { token: first, password: 'a new one, long enough' })).statusCode,
    ).toBe(204);
    expect((await post('set-password', { token: second, password: 'another, long enough' })).statusCode).toBe(
      400,
    );
    expect(await signIn('a new one, long enough')).toBe(204);
  });

  it('uses the link of the first administrator up only when there is one to make', async () => {
    const token = await makeFirstAdministratorLink(t.app.get(DataSource).manager);
    const input = {
      token,
      officeName: 'Office',
      name: 'Somebody',
      email: 'first@example.test',
      password: RIGHT,
    };
    expect((await post('first-administrator', { ...input, token: 'made up' })).statusCode).toBe(400);
    expect((await post('first-administrator', input)).statusCode).toBe(204);
    expect((await post('first-administrator', { ...input, email: 'second@example.test' })).statusCode).toBe(
      400,
    );
  });

  describe('a link that sets a password', () => {
    const owner = (statement: string, values: unknown[] = []) => t.database.owner.query(statement, values);
    const link = () => makePasswordLink(t.app.get(DataSource).manager, credentialId);
    const use = async (token: string) =>
      (await post('set-password', { token, password: 'three quiet harbours' })).statusCode;

    it('works while the account stands as it did', async () => {
      const token = await link();
      await owner('update person set job_title = $2 where credential_id = $1', [credentialId, 'Director']);
      expect(await use(token)).toBe(204);
      expect(await use(token)).toBe(400);
    });

    it.each([
      ['has another address', "update credential set email = email || '.uk' where id = $1"],
      ['has another password', "update credential set password_hash = 'x' where id = $1"],
      ['was shut', 'update credential set disabled_at = now() where id = $1'],
      ['lost its person', 'update person set deactivated_at = now() where credential_id = $1'],
    ])('no longer works once the account %s', async (_case, change) => {
      const token = await link();
      await owner(change, [credentialId]);
      expect(await use(token)).toBe(400);
    });

    it('no longer works once the account opens another office', async () => {
      const token = await link();
      const other = build(t.database.owner);
      await other.office();
      await other.person('Guest', { credential_id: credentialId });
      expect(await use(token)).toBe(400);
      expect(await use(await link())).toBe(204);
    });
  });
});
