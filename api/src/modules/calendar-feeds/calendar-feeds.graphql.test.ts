import ICAL from 'ical.js';
import { type TestApp, testApp } from '../../../test/app.js';
import { dayColumns } from '../../../test/build.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';

const MAKE =
  'mutation($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { path feed { id version name entryCount withoutDay expiresOn } } }';
const REVOKE = 'mutation($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { id } }';
const FEEDS = 'query { calendarFeeds { id owner isMine lastUsedOn hasExpired } }';
const MOVE = 'mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { meeting { id version } } }';

describe('a calendar feed', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let meeting: { id: string };

  beforeEach(async () => {
    t = await testApp({ publicUrl: 'http://gantry.example.org' });
    cast = await governanceCast(t);
    meeting = await cast.b.meeting(cast.committee.id, '2018-06-06', {
      title: 'Meeting in public',
      starts_at_time: '14:00',
      is_time_confirmed: true,
    });
  });
  afterEach(() => t.close());

  const read = async (path: string | null, headers: Record<string, string> = {}) =>
    t.app
      .getHttpAdapter()
      .getInstance()
      .inject({ method: 'GET', url: path ?? '', headers });
  const make = async (persona: Persona, input: Record<string, unknown>) => {
    const answer = await cast.ask(persona, MAKE, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data.makeCalendarFeed;
  };
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const summaries = (text: string) => eventsOf(text).map(({ summary }) => summary);
  const ofProgramme = () => ({ subject: 'PROGRAMME', programmeId: cast.programme.id });
  const ofCommittee = () => ({ subject: 'BODY', bodyId: cast.committee.id });

  it('tells the public where to join a meeting in public and no other', async () => {
    const link = 'https://meet.example.org/board';
    const at = { kind: 'INFORMAL', title: 'Workshop', link };
    await cast.b.meeting(cast.committee.id, '2018-06-07', at);
    const seenBy = async (persona: Persona) => (await read((await make(persona, ofCommittee())).path)).body;
    expect(await seenBy('reader')).toContain(link);
    expect(await seenBy('publicReader')).not.toContain(link);
    await cast.b.meeting(cast.committee.id, '2018-06-08', { ...at, kind: 'FORMAL_PUBLIC' });
    expect(await seenBy('publicReader')).toContain(link);
  });

  it('keeps no more than 20 for one person', async () => {
    const { feed } = await make('member', ofCommittee());
    for (let n = 1; n < 20; n++) await make('member', ofCommittee());
    const one = await cast.ask('member', MAKE, { input: ofCommittee() });
    expect(rulesOf(one)).toEqual(['FEED-1']);
    await cast.ask('member', REVOKE, { input: { id: feed.id, expectedVersion: feed.version } });
    expect(codeOf(await cast.ask('member', MAKE, { input: ofCommittee() }))).toBeNull();
  });

  it('is read without signing in, with meetings at the hour of London and the day of papers', async () => {
    const { path } = await make('member', ofCommittee());
    const answer = await read(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(summaries(answer.body)).toEqual([
      'Joint Committee: Meeting in public',
      'Papers due: Joint Committee, Meeting in public',
    ]);
    expect(answer.body).toContain('DTSTART;TZID=Europe/London:20180606T140000');
    expect(answer.body.replaceAll('\r\n ', '')).toContain(`/meetings/${meeting.id}`);
  });

  it('is answered by 304 as long as nothing has changed, and anew when a meeting moves', async () => {
    const { path } = await make('pmo', ofCommittee());
    const first = await read(path);
    const tag = String(first.headers.etag);
    const second = await read(path, { 'if-none-match': tag });
    expect([second.statusCode, second.body]).toEqual([304, '']);
    const input = { id: meeting.id, expectedVersion: 1, date: '13 June 2018', reason: 'The hall is taken' };
    expect((await cast.ask('pmo', MOVE, { input })).errors).toBeUndefined();
    const third = await read(path, { 'if-none-match': tag });
    expect(third.statusCode).toBe(200);
    const [before, after] = [eventsOf(first.body)[0]!, eventsOf(third.body)[0]!];
    expect([after.uid, after.sequence > before.sequence]).toEqual([before.uid, true]);
  });

  it('of a wrong address, one taken back, one that has ended and one of somebody who has left answer alike', async () => {
    const wrong = await read('/calendar/0123456789012345678901234567890123456789012.ics');
    const mine = await make('member', ofCommittee());
    const other = await make('pmo', ofCommittee());
    const ended = await make('pmo', { ...ofCommittee(), endsInDays: 1 });
    await t.database.owner.query("update calendar_feed set expires_on = '2020-01-01' where id = $1", [
      ended.feed.id,
    ]);
    const { id, version } = other.feed;
    expect(
      (await cast.ask('pmo', REVOKE, { input: { id, expectedVersion: version } })).errors,
    ).toBeUndefined();
    await t.database.owner.query("update person set deactivated_at = now() where name = 'member'");
    for (const { path } of [mine, other, ended]) {
      const answer = await read(path);
      expect([answer.statusCode, answer.body]).toEqual([404, wrong.body]);
    }
    expect([(await read('/calendar/x.ics')).body, (await read('/calendar/a.txt')).body]).toEqual([
      wrong.body,
      wrong.body,
    ]);
  });

  it('shows nothing once the role has ended under which it was made', async () => {
    const { path } = await make('secretary', ofCommittee());
    await t.database.owner.query(
      "update role_grant set ended_at = now() where person_id = (select id from person where name = 'secretary')",
    );
    const answer = await read(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain('BEGIN:VEVENT');
    expect(answer.body).not.toContain('Joint Committee');
  });

  it('leaves out what its owner may not read, at each reading', async () => {
    const forecast = async (title: string, over: Record<string, unknown>) =>
      cast.b.date(await cast.b.planItem(cast.programme.id, { title, ...over }), 'FORECAST', '2018-03-08');
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' };
    await forecast('Official launch', {});
    await forecast('Razorbill', exempt);
    await forecast('Known later', { known_from: '2018-06-01' });
    await cast.b.meeting(cast.committee.id, '2018-07-04', {
      title: 'Razorbill terms',
      kind: 'FORMAL_PRIVATE',
    });
    const text = async (persona: Persona) => (await read((await make(persona, ofProgramme())).path)).body;
    const pmo = await text('pmo');
    expect(pmo).toContain('Official launch');
    expect(pmo.match(/SUMMARY.*Razorbill/g)).toHaveLength(3);
    expect(pmo).not.toContain('Known later');
    const reader = await text('reader');
    expect(reader).toContain('Official launch');
    expect(reader).not.toContain('Razorbill');
    expect(await text('publicReader')).not.toContain('Official launch');
    expect(codeOf(await cast.ask('otherPmo', MAKE, { input: ofProgramme() }))).toBe('NOT_FOUND');
  });

  it('of one’s own has the bodies on which one sits, and what one owns', async () => {
    await cast.b.meeting(cast.scrutiny.id, '2018-06-07', { title: 'Scrutiny' });
    await cast.b.meeting(cast.otherBody.id, '2018-06-08', { title: 'Elsewhere' });
    const own = async (persona: Persona) =>
      summaries((await read((await make(persona, { subject: 'PERSON' })).path)).body);
    expect((await own('secretary')).filter((text) => !text.startsWith('Papers'))).toEqual([
      'Joint Committee: Meeting in public',
    ]);
    const meetings = (await own('programmePmo')).filter((text) => !text.startsWith('Papers'));
    expect(meetings.sort()).toEqual(['JHOSC: Scrutiny', 'Joint Committee: Meeting in public']);
  });

  it('names what has no day yet on its page, and does not send it', async () => {
    await cast.b.meeting(cast.committee.id, '2018-01-01', {
      ...{ title: 'Workshop', date_text: 'TBC', date_shape: 'UNKNOWN', date_confidence: 'TBC' },
      ...{ earliest: null, latest: null, date_precision: 'none', edtf: null },
    });
    const { path, feed } = await make('pmo', ofCommittee());
    expect(feed.withoutDay).toEqual(['Joint Committee: Workshop']);
    const { body } = await read(path);
    expect(body).not.toContain('Workshop');
    expect(body).toContain('1 without a date yet');
  });

  it('sends what is to be confirmed as tentative and what is off as cancelled', async () => {
    await cast.b.meeting(cast.committee.id, '2018-02-06', {
      ...dayColumns('2018-02-06'),
      date_confidence: 'TBC',
    });
    await cast.b.meeting(cast.committee.id, '2018-02-07', {
      state: 'CANCELLED',
      state_reason: 'Nothing to decide',
    });
    const { body } = await read((await make('pmo', ofCommittee())).path);
    const states = eventsOf(body)
      .filter(({ summary }) => !summary.startsWith('Papers'))
      .map((event) => String(event.component.getFirstPropertyValue('status')));
    expect(states.sort()).toEqual(['CANCELLED', 'CONFIRMED', 'TENTATIVE']);
    expect(body).not.toContain('Nothing to decide');
  });

  it('is refused to a program that reads it without end, and to one that guesses addresses', async () => {
    const { path, feed } = await make('pmo', ofCommittee());
    const fill = (bucket: string) =>
      t.database.owner.query(
        'insert into sign_in_attempt (bucket, window_start, failures) values ($1, now(), 60) on conflict (bucket) do update set failures = 60',
        [bucket],
      );
    await fill(`calendar:${feed.id}`);
    expect((await read(path)).statusCode).toBe(429);
    await fill('calendar-miss:127.0.0.1');
    const guess = await read('/calendar/0123456789012345678901234567890123456789012.ics');
    expect([guess.statusCode, guess.headers['retry-after']]).toEqual([429, expect.any(String)]);
  });

  it('has its address told once, and kept nowhere', async () => {
    const key = crypto.randomUUID();
    const input = { ...ofCommittee(), idempotencyKey: key };
    const first = await make('pmo', input);
    const again = await make('pmo', input);
    expect([again.path, again.feed.id]).toEqual([null, first.feed.id]);
    const token = /calendar\/(.*)\.ics/.exec(first.path ?? '')?.[1] ?? 'none';
    const { rows } = await t.database.owner.query(
      'select (select count(*)::int from audit_event e where e::text like $1) + (select count(*)::int from idempotency_key k where k::text like $1) as found',
      [`%${token}%`],
    );
    expect(rows[0].found).toBe(0);
  });

  it('is listed with its last use, and taken back by its owner or an administrator alone', async () => {
    const { path, feed } = await make('pmo', ofCommittee());
    await read(path);
    const [listed] = (await cast.ask('pmo', FEEDS)).data.calendarFeeds;
    expect(listed).toMatchObject({ isMine: true, lastUsedOn: expect.any(String) });
    expect((await cast.ask('secretary', FEEDS)).data.calendarFeeds).toEqual([]);
    const input = { id: feed.id, expectedVersion: feed.version };
    expect(codeOf(await cast.ask('secretary', REVOKE, { input }))).toBe('NOT_FOUND');
    expect((await cast.ask('administrator', FEEDS)).data.calendarFeeds).toMatchObject([
      { owner: 'pmo', isMine: false },
    ]);
    expect((await cast.ask('administrator', REVOKE, { input })).errors).toBeUndefined();
    expect((await read(path)).statusCode).toBe(404);
  });
});
