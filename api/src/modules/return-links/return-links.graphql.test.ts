import { type TestApp, testApp } from '../../../test/app.js';
import { linkVisitor } from '../../../test/link-visitor.js';
import { type ReturnsCast, returnsCast } from '../../../test/returns-cast.js';

const LINKS = `query ($periodId: ID!) { returnLinks(periodId: $periodId) {
  periodName allowsLinks takesAnswers canMail people { name asked answered }
  links { id version personName state revokeReason uses { outcome words isRefused } } } }`;
const MAKE =
  'mutation ($input: MakeReturnLinkInput!) { makeReturnLink(input: $input) { path link { id version state } } }';
const REVOKE =
  'mutation ($input: RevokeReturnLinkInput!) { revokeReturnLink(input: $input) { id state revokeReason } }';

describe('links without a password', () => {
  let t: TestApp;
  let c: ReturnsCast;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    c = await returnsCast(t);
  });

  const make = (personId = c.lead.personId, more: Record<string, unknown> = {}, token = c.pmo.token) =>
    t.ask(token, MAKE, { input: { periodId: c.november, personId, ...more } });
  const visitor = async (personId = c.lead.personId) => {
    const { path, link } = (await make(personId)).data.makeReturnLink;
    const token = String(path).replace('/return#', '');
    return { ...linkVisitor(t, link.id, token), token, linkId: link.id };
  };
  const log = async () => (await t.ask(c.pmo.token, LINKS, { periodId: c.november })).data.returnLinks;
  const outcomes = async () => (await log()).links[0].uses.map(({ outcome }) => outcome).reverse();
  const rules = (answer: { errors?: { extensions: { details: { problems?: unknown } } }[] }) =>
    ((answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string }[]).map(({ rule }) => rule);
  const line = (id: string, expectedVersion = 1) => ({ id, expectedVersion });

  describe('are made', () => {
    it('by the programme office, for whoever owns something; the address is told once', async () => {
      const key = crypto.randomUUID();
      const first = await make(c.lead.personId, { idempotencyKey: key });
      expect(first.data.makeReturnLink.path).toMatch(/^\/return#[A-Za-z0-9_-]{43}$/);
      const again = await make(c.lead.personId, { idempotencyKey: key });
      expect(again.data.makeReturnLink).toEqual({ path: null, link: first.data.makeReturnLink.link });
      expect((await log()).people.map(({ name, asked }) => [name, asked])).toEqual([
        ['Lead of East Kent', 1],
        ['Lead of Stroke', 2],
        ['Owner of one item', 1],
      ]);
      const { rows } = await c.db.query('select answer::text from idempotency_key where key = $1', [key]);
      expect(rows[0].answer).not.toContain('return#');
    });

    it('by nobody else', async () => {
      for (const { token } of [c.lead, c.owner, c.stranger]) {
        const answer = await make(c.lead.personId, {}, token);
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
      const elsewhere = await returnsCast(t);
      const answer = await make(c.lead.personId, {}, elsewhere.pmo.token);
      expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('RET-28, RET-29: only where the calendar allows them, and for somebody with something to answer', async () => {
      expect(rules(await make(c.pmo.personId))).toEqual(['RET-29']);
      await c.db.query('update reporting_calendar set allows_links = false where office_id = $1', [
        c.officeId,
      ]);
      expect(rules(await make())).toEqual(['RET-28']);
      await c.db.query('update reporting_calendar set allows_links = true where office_id = $1', [
        c.officeId,
      ]);
      await c.setState('reporting_period', c.november, 'PMO_REVIEWED');
      expect(rules(await make())).toEqual(['RET-28']);
    });

    it('anew: the older one ends', async () => {
      const old = await visitor();
      await visitor();
      expect((await log()).links.map(({ state }) => state)).toEqual(['NEW', 'REVOKED']);
      expect(await old.look()).toMatchObject({ status: 403 });
    });

    it('with nothing of the token in the database but its hash', async () => {
      const { token } = await visitor();
      const { rows } = await c.db.query(
        'select count(*)::integer as found from audit_event where office_id = $1 and (before::text like $2 or after::text like $2)',
        [c.officeId, `%${token}%`],
      );
      expect(rows[0].found).toBe(0);
    });
  });

  describe('open', () => {
    it('by a look that binds nothing, however often a scanner looks', async () => {
      const guest = await visitor();
      const about = {
        personName: 'Lead of Stroke',
        programmeName: 'Stroke review',
        periodName: 'November 2017',
      };
      for (let times = 0; times < 3; times++)
        expect(await guest.look()).toMatchObject({ status: 200, body: { about } });
      const page = await t.app
        .getHttpAdapter()
        .getInstance()
        .inject({ method: 'GET', url: `/returns/${guest.linkId}/mine` });
      expect(page.statusCode).toBe(401);
      expect(await guest.enter()).toMatchObject({ status: 204 });
      expect(await outcomes()).toEqual(['OPENED', 'OPENED', 'OPENED', 'ENTERED']);
    });

    it('the own items of this period, and nothing else', async () => {
      const guest = await visitor(c.owner.personId);
      await guest.enter();
      const { body, headers } = await guest.mine();
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(body.mine.lines.map(({ title }) => title)).toEqual(['Site visit']);
      expect(JSON.stringify(body)).not.toContain('Final report');
    });

    it('no exempt item, not even an own one: those are answered after signing in', async () => {
      const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' };
      const secret = await c.line('Secret terms', {}, { item: exempt });
      const guest = await visitor();
      await guest.enter();
      expect(JSON.stringify((await guest.mine()).body)).not.toContain('Secret');
      const answer = await guest.act('answer-line', { ...line(secret.id), rag: 'green' });
      expect(answer).toMatchObject({ status: 404 });
      expect(JSON.stringify(answer.body)).not.toContain('Secret');
    });

    it('and answer, hand in and take back; every use is on the log', async () => {
      const guest = await visitor();
      await guest.look();
      await guest.enter();
      const { first, second } = c.lines;
      expect(await guest.act('no-change', { lines: [line(first.id), line(second.id)] })).toMatchObject({
        status: 200,
      });
      const version = await c.versionOf('period_return', c.ret);
      const said = { id: c.ret, expectedVersion: version, rag: 'green', thisPeriod: 'Drafted' };
      expect(await guest.act('answer-return', said)).toMatchObject({ status: 200 });
      const handIn = { id: c.ret, expectedVersion: version + 1, reason: 'One is of somebody else' };
      expect(await guest.act('submit', handIn)).toMatchObject({ status: 200 });
      expect(await guest.act('take-back', { id: c.ret, expectedVersion: version + 2 })).toMatchObject({
        status: 200,
      });
      expect(await guest.act('leave', {})).toMatchObject({ status: 204 });
      expect(await outcomes()).toEqual([
        ...['OPENED', 'ENTERED', 'ANSWERED', 'ANSWERED', 'SUBMITTED', 'TAKEN_BACK', 'LEFT'],
      ]);
      expect((await log()).links[0].uses[4]?.words).toBe('Answered: no change of 2 items');
      const { rows } = await c.db.query(
        "select distinct person_id, session_id from audit_event where office_id = $1 and action = 'return.no-change'",
        [c.officeId],
      );
      expect(rows).toEqual([{ person_id: c.lead.personId, session_id: guest.linkId }]);
    });

    it('again in the same browser, with the link and not without it once it was left', async () => {
      const guest = await visitor();
      await guest.enter();
      await guest.act('leave', {});
      expect(await guest.mine()).toMatchObject({ status: 401 });
      expect(await guest.look()).toMatchObject({ status: 200, body: { about: null } });
      expect(await guest.enter()).toMatchObject({ status: 204 });
      expect(await guest.mine()).toMatchObject({ status: 200 });
    });

    it('for an hour without a call', async () => {
      const guest = await visitor();
      await guest.enter();
      const used = (ago: string) =>
        c.db.query('update return_link_key set last_used_at = now() - $2::interval where link_id = $1', [
          guest.linkId,
          ago,
        ]);
      await used('59 minutes');
      expect(await guest.mine()).toMatchObject({ status: 200 });
      await used('61 minutes');
      expect(await guest.mine()).toMatchObject({ status: 401 });
    });
  });

  it('are watched and withdrawn with a reason', async () => {
    const guest = await visitor();
    await guest.enter();
    const { id, version } = (await log()).links[0];
    const revoke = (reason: string) =>
      t.ask(c.pmo.token, REVOKE, { input: { ...line(id, version), reason } });
    expect((await revoke(' ')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await revoke('Sent to the wrong person')).data.revokeReturnLink).toMatchObject({
      state: 'REVOKED',
    });
    expect(await guest.mine()).toMatchObject({ status: 403 });
    expect(await outcomes()).toEqual(['ENTERED', 'REFUSED_REVOKED']);
  });
});
