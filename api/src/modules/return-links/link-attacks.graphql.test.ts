import { type TestApp, testApp } from '../../../test/app.js';
import { linkVisitor } from '../../../test/link-visitor.js';
import { type ReturnsCast, returnsCast } from '../../../test/returns-cast.js';
import { tokenHash } from '../../platform/auth/tokens.js';

const MAKE =
  'mutation ($input: MakeReturnLinkInput!) { makeReturnLink(input: $input) { path link { id version } } }';

describe('whoever should not get in with a link', () => {
  let t: TestApp;
  let c: ReturnsCast;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    c = await returnsCast(t);
    await c.db.query('delete from sign_in_attempt');
  });

  const visitor = async (personId = c.lead.personId, of = c) => {
    const input = { periodId: of.november, personId };
    const { path, link } = (await t.ask(of.pmo.token, MAKE, { input })).data.makeReturnLink;
    const token = String(path).replace('/return#', '');
    return { ...linkVisitor(t, link.id, token), token, linkId: link.id };
  };
  const entered = async (personId = c.lead.personId, of = c) => {
    const guest = await visitor(personId, of);
    expect(await guest.enter()).toMatchObject({ status: 204 });
    return guest;
  };
  const last = async (linkId: string): Promise<string> =>
    (
      await c.db.query(
        'select outcome from return_link_use where link_id = $1 order by used_at desc limit 1',
        [linkId],
      )
    ).rows[0]?.outcome;
  const said = ({ body }: { body: { details: { problems: { message: string }[] } } }) =>
    body.details.problems[0]?.message;
  const answer = (id: string, more: object = {}) => ({ id, expectedVersion: 1, rag: 'green', ...more });
  const untouched = async () =>
    expect(
      (
        await c.db.query("select id from return_line where office_id = $1 and answer <> 'UNANSWERED'", [
          c.officeId,
        ])
      ).rows,
    ).toEqual([]);

  it('the wrong person: a line of somebody else is not there, and the try is noted', async () => {
    const guest = await entered(c.owner.personId);
    const tried = await guest.act('answer-line', answer(c.lines.first.id));
    expect(tried).toMatchObject({ status: 404 });
    expect(said(tried)).toContain('does not lead to what was asked for');
    expect(await last(guest.linkId)).toBe('REFUSED_OTHER');
    for (const verb of ['submit', 'take-back', 'answer-return'])
      expect(await guest.act(verb, { id: c.ret, expectedVersion: 1 })).toMatchObject({ status: 404 });
    expect(
      await guest.act('no-change', { lines: [{ id: c.lines.first.id, expectedVersion: 1 }] }),
    ).toMatchObject({
      status: 404,
    });
    await untouched();
  });

  it('the programme office by its own link is an owner like others', async () => {
    const line = await c.line('Of the PMO', { owner_person_id: c.pmo.personId });
    const guest = await entered(c.pmo.personId);
    expect(await guest.act('answer-line', answer(line.id))).toMatchObject({ status: 200 });
    expect(await guest.act('answer-line', answer(c.lines.first.id))).toMatchObject({ status: 404 });
  });

  it.each`
    when                       | ends                             | status
    ${'a second before'}       | ${"now() + interval '1 second'"} | ${200}
    ${'at the instant itself'} | ${'now()'}                       | ${403}
  `('expired: $when $status', async ({ ends, status }) => {
    const guest = await entered();
    await c.db.query(`update return_link set expires_at = ${ends} where id = $1`, [guest.linkId]);
    const tried = await guest.mine();
    expect(tried.status).toBe(status);
    if (status === 200) return;
    expect(said(tried)).toBe('The time of this link is over. Ask your programme office for a new one.');
    expect(await guest.act('answer-line', answer(c.lines.first.id))).toMatchObject({ status: 403 });
    expect(await guest.look()).toMatchObject({ status: 403 });
    expect(await last(guest.linkId)).toBe('REFUSED_EXPIRED');
    await untouched();
  });

  it('again after the period was reviewed', async () => {
    const guest = await entered();
    await c.setState('reporting_period', c.november, 'SUBMITTED');
    expect(await guest.mine()).toMatchObject({ status: 200 });
    await c.setState('reporting_period', c.november, 'PMO_REVIEWED');
    const tried = await guest.act('answer-line', answer(c.lines.first.id));
    expect(tried).toMatchObject({ status: 403 });
    expect(said(tried)).toContain('takes no more answers');
    expect(await last(guest.linkId)).toBe('REFUSED_CLOSED');
    await untouched();
  });

  it('altered by one character, at every place', async () => {
    const guest = await visitor();
    for (const at of [0, 21, 42]) {
      const other = guest.token[at] === 'A' ? 'B' : 'A';
      const altered = guest.token.slice(0, at) + other + guest.token.slice(at + 1);
      const tried = await guest.look(altered);
      expect(tried).toMatchObject({ status: 404 });
      expect(said(tried)).toContain('This link is not known.');
      expect(await guest.enter(altered)).toMatchObject({ status: 404 });
    }
    for (const text of ['', guest.token.slice(1), `${guest.token}A`, "' or true --", 'a'.repeat(43)])
      expect(await guest.look(text)).toMatchObject({ status: 404 });
    const { rows } = await c.db.query(
      "select detail, address from access_event where kind = 'DENIED' order by id desc limit 1",
    );
    expect(rows).toEqual([{ detail: 'return link: not known', address: null }]);
  });

  it('forwarded: the second browser is refused, learns no name, and the first goes on', async () => {
    const guest = await entered();
    const second = linkVisitor(t, guest.linkId, guest.token);
    const looked = await second.look();
    expect(looked.body.about).toBeNull();
    const tried = await second.enter();
    expect(tried).toMatchObject({ status: 403 });
    expect(said(tried)).toContain('in use in another browser');
    expect(tried.headers.cookies).toEqual([]);
    expect(await last(guest.linkId)).toBe('REFUSED_FORWARDED');
    expect(await second.mine()).toMatchObject({ status: 403 });
    expect(await guest.mine()).toMatchObject({ status: 200 });
  });

  it('two browsers at the same instant: one of them is bound', async () => {
    const guest = await visitor();
    const browsers = Array.from({ length: 5 }, () => linkVisitor(t, guest.linkId, guest.token));
    const entries = await Promise.all(browsers.map((browser) => browser.enter()));
    expect(entries.map(({ status }) => status).sort()).toEqual([204, 403, 403, 403, 403]);
  });

  it('with another link’s cookie, or its own on another link', async () => {
    const [one, two] = [await entered(), await entered(c.owner.personId)];
    const swapped = linkVisitor(t, one.linkId, one.token, { value: two.cookie.value });
    expect(await swapped.mine()).toMatchObject({ status: 403 });
    expect(await one.mine(two.linkId)).toMatchObject({ status: 403 });
    expect(await swapped.enter(two.token, one.linkId)).toMatchObject({ status: 404 });
  });

  it('of another office: neither its lines nor its link', async () => {
    const elsewhere = await returnsCast(t);
    const guest = await entered();
    const tried = await guest.act('answer-line', answer(elsewhere.lines.first.id));
    const unknown = await guest.act('answer-line', answer(crypto.randomUUID()));
    expect([tried.status, tried.body]).toEqual([unknown.status, unknown.body]);
    const theirs = await entered(elsewhere.lead.personId, elsewhere);
    expect(await theirs.act('answer-line', answer(c.lines.first.id))).toMatchObject({ status: 404 });
    await untouched();
  });

  it('a line of another period, although it is the same person’s', async () => {
    const december = await c.period({ state: 'SUBMITTED' });
    const returnId = await c.returnOf(december, c.stroke.id, { owner_person_id: c.lead.personId });
    const later = await c.line('Later', {}, { periodId: december, returnId });
    const guest = await entered();
    expect(await guest.act('answer-line', answer(later.id))).toMatchObject({ status: 404 });
    expect(await guest.act('submit', { id: returnId, expectedVersion: 1 })).toMatchObject({ status: 404 });
    expect(await last(guest.linkId)).toBe('REFUSED_OTHER');
    expect(JSON.stringify((await guest.mine()).body)).not.toContain('Later');
  });

  it('with the cookie at any other door', async () => {
    const guest = await entered();
    const server = t.app.getHttpAdapter().getInstance();
    const value = guest.cookie.value as string;
    for (const name of ['gantry', '__Host-gantry', 'gantry-return']) {
      const headers = { 'x-gantry-request': '1', cookie: `${name}=${value}` };
      const session = await server.inject({ method: 'GET', url: '/auth/session', headers });
      expect(session.statusCode).toBe(401);
      const payload = { query: '{ programmes { id } }' };
      const asked = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
      expect(asked.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
    const [cookie] = (await visitor(c.owner.personId).then((one) => one.enter())).headers.cookies as {
      path: string;
      httpOnly: boolean;
      sameSite: string;
    }[];
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    expect(cookie?.path).toMatch(/^\/returns\/[0-9a-f-]{36}$/);
  });

  it('by a form on a foreign page', async () => {
    const guest = await entered();
    expect(await guest.foreign('answer-line', answer(c.lines.first.id))).toMatchObject({ status: 400 });
    await untouched();
  });

  it('by reading: a GET answers, hands in and binds nothing', async () => {
    const guest = await visitor();
    const server = t.app.getHttpAdapter().getInstance();
    for (const path of [
      'look',
      `${guest.linkId}/enter`,
      `${guest.linkId}/submit`,
      `${guest.linkId}/no-change`,
    ])
      expect(
        (await server.inject({ method: 'GET', url: `/returns/${path}?token=${guest.token}` })).statusCode,
      ).toBe(404);
    const { rows } = await c.db.query('select bound_at from return_link_key where link_id = $1', [
      guest.linkId,
    ]);
    expect(rows).toEqual([{ bound_at: null }]);
  });

  it('somebody who has left, or after the calendar stopped allowing links', async () => {
    const guest = await entered();
    const person = (at: string | null) =>
      c.db.query('update person set deactivated_at = $2 where id = $1', [c.lead.personId, at]);
    await person('2017-11-24');
    expect(await guest.mine()).toMatchObject({ status: 403 });
    await person(null);
    expect(await guest.mine()).toMatchObject({ status: 200 });
    await c.db.query('update reporting_calendar set allows_links = false where office_id = $1', [c.officeId]);
    expect(await guest.mine()).toMatchObject({ status: 403 });
  });

  it('by guessing: after thirty misses the address waits', async () => {
    const guest = await visitor();
    for (let miss = 0; miss < 30; miss++) expect((await guest.look('x'.repeat(43))).status).toBe(404);
    expect(await guest.look('x'.repeat(43))).toMatchObject({ status: 429 });
  });

  it('and the log cannot be rewritten by the application', async () => {
    const guest = await entered();
    await expect(
      t.database.app.query("update return_link_use set outcome = 'OPENED' where link_id = $1", [
        guest.linkId,
      ]),
    ).rejects.toMatchObject({ code: '42501' });
    const { rows } = await c.db.query('select token_hash from return_link_key where link_id = $1', [
      guest.linkId,
    ]);
    expect(rows[0].token_hash).toEqual(tokenHash(guest.token));
  });
});
