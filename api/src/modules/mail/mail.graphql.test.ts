import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast } from '../../../test/governance-cast.js';
import { APP_CONFIG } from '../../platform/config/app-config.js';
import { MailSender } from './mail-sender.js';

const OUTBOX = `query { mailOutbox { isConfigured leaves server from words waiting failed sent letters { id to kind subject state words attempts } } }`;
const SCHEDULE =
  'mutation($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { id version } } }';
const MOVE = 'mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { meeting { id version } } }';
const CANCEL =
  'mutation($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { id version } } }';
const OWN = 'query { ownMail { version address wantsMeetings isSecretary } }';
const CHOOSE =
  'mutation($input: ChooseMeetingMailInput!) { chooseMeetingMail(input: $input) { version wantsMeetings } }';
const TEST = 'mutation($input: SendTestMailInput!) { sendTestMail(input: $input) { waiting } }';
const RETRY =
  'mutation($input: RetryMailInput!) { retryMail(input: $input) { letters { state words attempts } } }';

/** A mail server on the loopback that keeps what it is given. */
async function sink() {
  const received: { to: string[]; from: string; mail: ParsedMail; raw: string }[] = [];
  let refusal: { code: number; times: number } | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (refusal && refusal.times-- > 0)
          return done(Object.assign(new Error('Not now'), { responseCode: refusal.code }));
        const raw = Buffer.concat(chunks).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        received.push({ to, from, mail: await simpleParser(raw), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    port,
    received,
    refuse: (code: number, times: number) => {
      refusal = { code, times };
    },
    /** Forgets what it was given and takes everything again. */
    clear: () => {
      received.length = 0;
      refusal = null;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('letters about meetings', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let post: Awaited<ReturnType<typeof sink>>;
  const db = () => t.database.owner;
  const send = () => t.app.get(MailSender).sendDue();
  const outbox = async () => (await cast.ask('administrator', OUTBOX)).data.mailOutbox;

  beforeAll(async () => {
    post = await sink();
    t = await testApp({
      mail: {
        smtpUrl: `smtp://127.0.0.1:${post.port}?ignoreTLS=true`,
        from: { name: 'Programme office', address: 'pmo@example.org' },
      },
    });
  });
  afterAll(async () => {
    await t.close();
    await post.close();
  });

  beforeEach(async () => {
    cast = await governanceCast(t);
    post.clear();
  });
  // What is still to be sent is sent for all offices at once: it waits for no later test.
  afterEach(() => db().query('delete from outbox_mail'));

  /** Somebody who sits on the joint committee. */
  async function member(name: string, wants: boolean): Promise<string> {
    const { personId } = await cast.b.person(name, { meeting_mail_since: wants ? '2017-11-01' : null });
    await db().query(
      `insert into body_member (office_id, id, body_id, seat, person_id) values ($1, gen_random_uuid(), $2, $3, $4)`,
      [cast.officeId, cast.committee.id, `Seat of ${name}`, personId],
    );
    return personId;
  }
  const schedule = async (over: Record<string, unknown> = {}) => {
    const input = {
      ...{
        bodyId: cast.committee.id,
        title: 'Meeting in public',
        kind: 'FORMAL_PUBLIC',
        date: '31 Jan 2018',
      },
      ...{ startsAt: '14:00', endsAt: '16:00', venue: 'Town hall', ...over },
    };
    const answer = await cast.ask('pmo', SCHEDULE, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data.scheduleMeeting.meeting;
  };

  it('go to members who asked for them and to the secretary, and to nobody else', async () => {
    await cast.ask('secretary', OWN);
    await member('Wants letters', true);
    await member('Wants none', false);
    await schedule();
    const { letters, waiting } = await outbox();
    expect(waiting).toBe(2);
    expect(letters.map(({ to }) => to).sort()).toEqual(['Wants letters', 'secretary']);
    expect(await send()).toBe(2);
    expect(post.received).toHaveLength(2);
    const [first] = post.received;
    expect(first!.from).toBe('pmo@example.org');
    expect(first!.mail.subject).toBe('Meeting: Joint Committee, Wednesday 31 Jan 2018, 14:00 to 16:00');
    expect(first!.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await outbox()).toMatchObject({
      waiting: 0,
      sent: 2,
      words: expect.stringContaining('127.0.0.1'),
    });
  });

  it('keep the id of a meeting that moves, count up, and take it out of the calendar when it is off', async () => {
    await member('Wants letters', true);
    const { id, version } = await schedule();
    const moved = await cast.ask('pmo', MOVE, {
      input: { id, expectedVersion: version, date: '7 Feb 2018', reason: 'The hall is taken' },
    });
    const next = moved.data.moveMeeting.meeting;
    await cast.ask('pmo', CANCEL, {
      input: { id, expectedVersion: next.version, reason: 'Nothing to decide' },
    });
    await send();
    const calendars = post.received.map(({ mail }) =>
      String(
        mail.attachments.find(({ contentType }) => contentType === 'application/ics')!.content,
      ).replaceAll('\r\n ', ''),
    );
    const field = (name: string) =>
      calendars.map((text) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim());
    expect(field('METHOD')).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(new Set(field('UID')).size).toBe(1);
    const sequences = field('SEQUENCE').map(Number);
    expect(sequences[0]! < sequences[1]! && sequences[1]! < sequences[2]!).toBe(true);
    expect(field('STATUS')).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(post.received[0]!.raw).toContain('method=REQUEST');
    expect(post.received.map(({ mail }) => mail.text).join()).not.toMatch(/hall is taken|Nothing to decide/);
  });

  it('tell nobody that a meeting is off of which they were never told', async () => {
    const { id, version } = await schedule();
    await member('Came later', true);
    await cast.ask('pmo', CANCEL, { input: { id, expectedVersion: version, reason: 'Nothing to decide' } });
    expect((await outbox()).letters).toEqual([]);
  });

  it('take back a day that a meeting has lost, and ask for no month', async () => {
    await member('Wants letters', true);
    const { id, version } = await schedule();
    const input = { id, expectedVersion: version, date: 'March 2018', reason: 'Not yet known' };
    await cast.ask('pmo', MOVE, { input });
    expect((await outbox()).letters.map(({ kind }) => kind).sort()).toEqual(['CANCELLATION', 'INVITATION']);
  });

  it('name no title of a meeting in private, which can tell what is exempt', async () => {
    await member('Wants letters', true);
    await schedule({ kind: 'FORMAL_PRIVATE', title: 'Terms with the landlord' });
    await send();
    expect(post.received[0]!.raw).not.toContain('landlord');
    expect((await outbox()).letters[0]!.subject).not.toContain('landlord');
  });

  it('are not written when the change is not made', async () => {
    await member('Wants letters', true);
    const { id } = await schedule();
    const before = (await outbox()).waiting;
    const input = { id, expectedVersion: 99, date: '7 Feb 2018', reason: 'The hall is taken' };
    expect(codeOf(await cast.ask('pmo', MOVE, { input }))).toBe('STALE_VERSION');
    expect((await outbox()).waiting).toBe(before);
  });

  it('bring in no other reader, whatever is written in a name or an address', async () => {
    const name = 'Member\r\nBcc: evil@evil.org, <evil@evil.org>';
    const { personId, credentialId } = await cast.b.person(name, { meeting_mail_since: '2017-11-01' });
    await db().query(
      `insert into body_member (office_id, id, body_id, seat, person_id) values ($1, gen_random_uuid(), $2, 'Seat', $3)`,
      [cast.officeId, cast.committee.id, personId],
    );
    await schedule({ venue: 'Hall\r\nBcc: evil@evil.org' });
    await send();
    expect(post.received.map(({ to }) => to)).toEqual([[`${credentialId}@example.test`]]);
    expect(post.received[0]!.mail.bcc).toBeUndefined();
    expect([...post.received[0]!.mail.headers.keys()]).not.toContain('bcc');
    expect(post.received[0]!.mail.text).toContain('Where: Hall Bcc: evil@evil.org');
    await db().query("update credential set email = 'x@y.z,evil@evil.org' where id = $1", [credentialId]);
    await schedule({ date: '28 Feb 2018' });
    expect((await outbox()).waiting).toBe(0);
  });

  it('are tried again after a pause when the server cannot take them, and given up in plain sight when it will not', async () => {
    await member('Wants letters', true);
    await schedule();
    post.refuse(451, 1);
    await send();
    let [letter] = (await outbox()).letters;
    expect(letter).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      words: expect.stringMatching(/^Tried once, will be tried again/),
    });
    expect(await send()).toBe(0);
    await db().query('update outbox_mail set next_try_at = now()');
    post.refuse(550, 1);
    await send();
    [letter] = (await outbox()).letters;
    expect(letter).toMatchObject({
      state: 'FAILED',
      attempts: 2,
      words: expect.stringMatching(/^Given up: /),
    });
    const again = await cast.ask('administrator', RETRY, { input: { id: letter!.id } });
    expect(again.errors).toBeUndefined();
    await send();
    await send();
    expect(await outbox()).toMatchObject({ sent: 1, failed: 0 });
  });

  it('are each sent once by two senders at a time', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await member(name, true);
    await schedule();
    const other = new MailSender(t.app.get(DataSource), t.app.get(APP_CONFIG));
    other.onModuleInit();
    const counts = await Promise.all([send(), other.sendDue()]);
    await other.onModuleDestroy();
    expect(counts[0]! + counts[1]!).toBe(4);
    expect(new Set(post.received.map(({ to }) => to.join())).size).toBe(4);
  });

  it('that are out of date are not sent when a server comes back', async () => {
    await member('Wants letters', true);
    await schedule();
    await db().query("update outbox_mail set created_at = now() - interval '8 days'");
    await send();
    expect(post.received).toEqual([]);
    expect((await outbox()).letters[0]).toMatchObject({
      state: 'FAILED',
      words: expect.stringContaining('within 7 days'),
    });
  });

  it('of the example stay where they are', async () => {
    await member('Wants letters', true);
    await schedule();
    await db().query('update office set is_example = true where id = $1', [cast.officeId]);
    expect(await send()).toBe(0);
    expect(await outbox()).toMatchObject({ leaves: false, words: expect.stringContaining('the example') });
  });

  it('are tried out by an administrator, and the password of the server is shown to nobody', async () => {
    expect((await cast.ask('administrator', TEST, { input: {} })).errors).toBeUndefined();
    await send();
    expect(post.received[0]!.mail.subject).toBe('Test of the mail server');
    expect(codeOf(await cast.ask('pmo', OUTBOX))).toBe('FORBIDDEN');
    expect(JSON.stringify(await outbox())).not.toContain('secret');
  });

  it('are wanted or not by each person for themselves', async () => {
    const { version, wantsMeetings } = (await cast.ask('member', OWN)).data.ownMail;
    expect(wantsMeetings).toBe(false);
    const choose = (expectedVersion: number, wants: boolean) =>
      cast.ask('member', CHOOSE, { input: { expectedVersion, wantsMeetings: wants } });
    const chosen = await choose(version, true);
    expect(chosen.data.chooseMeetingMail).toMatchObject({ wantsMeetings: true });
    expect(codeOf(await choose(version, false))).toBe('STALE_VERSION');
    const back = await choose(chosen.data.chooseMeetingMail.version, false);
    expect(back.data.chooseMeetingMail.wantsMeetings).toBe(false);
  });
});

it('without a mail server letters are kept and say why they are not sent', async () => {
  const t = await testApp();
  try {
    const cast = await governanceCast(t);
    await cast.ask('secretary', OWN);
    const input = { bodyId: cast.committee.id, title: 'Meeting', kind: 'FORMAL_PUBLIC', date: '31 Jan 2018' };
    await cast.ask('pmo', SCHEDULE, { input });
    expect(await t.app.get(MailSender).sendDue()).toBe(0);
    const { mailOutbox } = (await cast.ask('administrator', OUTBOX)).data;
    expect(mailOutbox).toMatchObject({ isConfigured: false, waiting: 1, from: null, server: null });
    expect(mailOutbox.letters[0]!.words).toBe('Not sent: no mail server configured');
  } finally {
    await t.close();
  }
});
