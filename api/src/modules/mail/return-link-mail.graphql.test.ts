import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { linkVisitor } from '../../../test/link-visitor.js';
import { type ReturnsCast, returnsCast } from '../../../test/returns-cast.js';
import { bodyToSend, LinkIsOver } from './return-link-mail.js';

const MAKE =
  'mutation ($input: MakeReturnLinkInput!) { makeReturnLink(input: $input) { path link { id version } } }';
const REVOKE = 'mutation ($input: RevokeReturnLinkInput!) { revokeReturnLink(input: $input) { state } }';
const URL = 'https://gantry.example.org/';

describe('a link that goes by mail', () => {
  let t: TestApp;
  let c: ReturnsCast;
  beforeAll(async () => {
    t = await testApp();
    c = await returnsCast(t);
  });
  afterAll(() => t.close());

  async function letter() {
    const input = { periodId: c.november, personId: c.lead.personId, byMail: true };
    const { path, link } = (await t.ask(c.pmo.token, MAKE, { input })).data.makeReturnLink;
    expect(path).toBeNull();
    const { rows } = await c.db.query(
      'select office_id, kind, subject, body from outbox_mail where office_id = $1 order by created_at desc limit 1',
      [c.officeId],
    );
    return { link, row: rows[0] as { office_id: string; kind: string; subject: string; body: string } };
  }
  const send = (row: Parameters<typeof bodyToSend>[1]) => bodyToSend(t.app.get(DataSource), row, URL);
  const tokenIn = (body: string) =>
    /https:\/\/gantry\.example\.org\/return#(?<token>\S+)/.exec(body)?.groups?.token;

  it('is in no letter that waits: its token is made when the letter leaves, and opens the return', async () => {
    const { link, row } = await letter();
    expect(row.subject).toBe('Your return for November 2017: Stroke review');
    expect(row.body).toContain(`{return-link:${link.id}}`);
    expect(row.body).not.toContain('return#');
    const sent = await send(row);
    expect(sent).not.toContain('{return-link');
    const guest = linkVisitor(t, link.id, tokenIn(sent) as string);
    expect(await guest.enter()).toMatchObject({ status: 204 });
  });

  it('opens only as it was sent last', async () => {
    const { link, row } = await letter();
    const [first, second] = [tokenIn(await send(row)), tokenIn(await send(row))];
    expect(await linkVisitor(t, link.id, first as string).look()).toMatchObject({ status: 404 });
    expect(await linkVisitor(t, link.id, second as string).look()).toMatchObject({ status: 200 });
  });

  it('does not leave any more once it was withdrawn or is in use', async () => {
    const { link, row } = await letter();
    await linkVisitor(t, link.id, tokenIn(await send(row)) as string).enter();
    await expect(send(row)).rejects.toThrow(LinkIsOver);
    const next = await letter();
    const input = { id: next.link.id, expectedVersion: next.link.version, reason: 'Wrong person' };
    expect((await t.ask(c.pmo.token, REVOKE, { input })).data.revokeReturnLink.state).toBe('REVOKED');
    await expect(send(next.row)).rejects.toThrow(LinkIsOver);
  });

  it('leaves every other letter as it was written', async () => {
    const other = { office_id: c.officeId, kind: 'TEST', body: `{return-link:${c.officeId}}` };
    expect(await send(other)).toBe(other.body);
  });
});
