import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const MEETINGS =
  'query($id: ID!, $from: Day, $to: Day) { meetings(programmeId: $id, from: $from, to: $to) { title papersDueOn itemCount } }';
const MEETING =
  'query($id: ID!) { meeting(id: $id) { version title state date { text earliest confidence } papersSentence warnings { rule severity } items { code } hasMinutes } }';
const SCHEDULE =
  'mutation($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { reading accepted { rule } meeting { id code state papersDueOn date { shape confidence earliest latest } } } }';
const MOVE =
  'mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { reading meeting { version papersDueOn items { code } date { text earliest } } } }';
const CONFIRM =
  'mutation($input: ConfirmMeetingDateInput!) { confirmMeetingDate(input: $input) { reading meeting { version startsAt date { text confidence earliest } } } }';
const TBC = { date_text: '31/01 (date TBC)', date_confidence: 'TBC' };
const WINDOW = {
  date_text: '26/10 - 15/11',
  date_shape: 'WINDOW',
  date_confidence: 'TBC',
  earliest: '2018-10-26',
  latest: '2018-11-15',
};

describe('meetings', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t);
  });
  afterAll(() => t.close());

  const schedule = (over: Record<string, unknown> = {}) => ({
    input: { bodyId: cast.committee.id, title: 'January', kind: 'FORMAL_PUBLIC', date: '31 Jan', ...over },
  });

  it('are listed by date with the day their papers are due, undated ones last', async () => {
    await cast.b.meeting(cast.scrutiny.id, '2017-12-12', { title: 'JHOSC' });
    await cast.b.meeting(cast.committee.id, '2017-12-01', { title: 'JC' });
    await cast.b.meeting(cast.otherBody.id, '2017-12-01', { title: 'Elsewhere' });
    const undated = { title: 'TBC', date_text: 'TBC', date_shape: 'UNKNOWN', earliest: null, latest: null };
    await cast.b.meeting(cast.committee.id, '2017-12-01', { ...undated, date_precision: 'none', edtf: null });
    const { data } = await cast.ask('reader', MEETINGS, { id: cast.programme.id });
    expect(data.meetings).toEqual([
      { title: 'JC', papersDueOn: '2017-11-23', itemCount: 0 },
      { title: 'JHOSC', papersDueOn: '2017-12-04', itemCount: 0 },
      { title: 'TBC', papersDueOn: null, itemCount: 0 },
    ]);
  });

  it.each(['FORMAL_PRIVATE', 'PART1_PART2'])(
    'of kind %s name their subject only to those who read what is exempt there',
    async (kind) => {
      const { id } = await cast.b.meeting(cast.committee.id, '2017-12-12', {
        title: 'Price of the land',
        kind,
      });
      const titles = async (who: 'reader' | 'publicReader' | 'member') => [
        ...(await cast.ask(who, MEETINGS, { id: cast.programme.id })).data.meetings.map(({ title }) => title),
        (await cast.ask(who, MEETING, { id })).data.meeting.title,
      ];
      expect(await titles('member')).toEqual(['Price of the land', 'Price of the land']);
      for (const who of ['reader', 'publicReader'] as const)
        expect(await titles(who)).toEqual(['Meeting', 'Meeting']);
    },
  );

  it('are in a range from their first day to their last', async () => {
    await cast.b.meeting(cast.committee.id, '2018-10-26', { title: 'Window', ...WINDOW });
    const within = async (from: string, to: string) => {
      const { data } = await cast.ask('reader', MEETINGS, { id: cast.programme.id, from, to });
      return data.meetings.length;
    };
    expect(await within('2018-11-15', '2018-12-01')).toBe(1);
    expect(await within('2018-11-16', '2018-12-01')).toBe(0);
    expect(await within('2018-10-01', '2018-10-26')).toBe(1);
    expect(await within('2018-10-01', '2018-10-25')).toBe(0);
  });

  it('count and show only the items that the reader may see', async () => {
    const meeting = await cast.b.meeting(cast.committee.id, '2018-01-31', { title: 'JC' });
    const at = { body_id: cast.committee.id, meeting_id: meeting.id };
    const open = await cast.b.planItem(cast.programme.id, at);
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Terms of a contract' };
    await cast.b.planItem(cast.programme.id, { ...at, ...exempt });
    const counts = async (persona: 'reader' | 'secretary') => {
      const list = await cast.ask(persona, MEETINGS, { id: cast.programme.id });
      const page = await cast.ask(persona, MEETING, { id: meeting.id });
      return [list.data.meetings[0].itemCount, page.data.meeting.items.length];
    };
    expect(await counts('reader')).toEqual([1, 1]);
    expect(await counts('secretary')).toEqual([2, 2]);
    const page = await cast.ask('reader', MEETING, { id: meeting.id });
    expect(page.data.meeting.items).toEqual([{ code: open.code }]);
  });

  it('are planned from a date as people write it, with the reading echoed', async () => {
    const { data } = await cast.ask('secretary', SCHEDULE, schedule({ date: '~23/01 (TBC)' }));
    expect(data.scheduleMeeting.meeting).toMatchObject({
      code: 'JC-M01',
      state: 'PLANNED',
      date: { shape: 'DAY', confidence: 'APPROXIMATE_TBC', earliest: '2018-01-23', latest: '2018-01-23' },
    });
    expect(data.scheduleMeeting.reading).toContain('23 Jan 2018');
    const second = await cast.ask('secretary', SCHEDULE, schedule());
    expect(second.data.scheduleMeeting.meeting.code).toBe('JC-M02');
  });

  it('pass over codes that came with other data', async () => {
    await cast.b.meeting(cast.committee.id, '2018-01-31', { code: 'JC-M01' });
    const { data } = await cast.ask('secretary', SCHEDULE, schedule());
    expect(data.scheduleMeeting.meeting.code).toBe('JC-M02');
  });

  it('refuse a date that is none, in a sentence', async () => {
    const answer = await cast.ask('secretary', SCHEDULE, schedule({ date: '31/31' }));
    expect(codeOf(answer)).toBe('RULE_BROKEN');
    expect(rulesOf(answer)).toEqual(['DATE-5']);
    expect(
      codeOf(await cast.ask('secretary', SCHEDULE, schedule({ date: '3 months after the decision' }))),
    ).toBe('RULE_BROKEN');
    expect(await cast.audits()).toEqual([]);
  });

  it('on a Saturday need a reason, on the Friday before they do not', async () => {
    expect(codeOf(await cast.ask('secretary', SCHEDULE, schedule({ date: '15 Dec 2017' })))).toBeNull();
    const saturday = schedule({ date: '16 Dec 2017' });
    const asked = await cast.ask('secretary', SCHEDULE, saturday);
    expect(codeOf(asked)).toBe('REASON_NEEDED');
    expect(rulesOf(asked)).toEqual(['MTG-5']);
    const reason = 'The only day on which the panel is complete';
    const saved = await cast.ask('secretary', SCHEDULE, { input: { ...saturday.input, reason } });
    expect(saved.data.scheduleMeeting.accepted).toEqual([{ rule: 'MTG-5' }]);
    expect((await cast.audits()).at(-1)).toMatchObject({ action: 'meeting.schedule', reason });
  });

  it('take what happens at them along when they move', async () => {
    const meeting = await cast.b.meeting(cast.committee.id, '2018-01-31');
    const gate = { kind: 'GATE', body_id: cast.committee.id, meeting_id: meeting.id };
    const item = await cast.b.planItem(cast.programme.id, gate);
    const input = { id: meeting.id, expectedVersion: 1, date: '6 Mar 2018', reason: 'Papers are late' };
    const { data } = await cast.ask('secretary', MOVE, { input });
    expect(data.moveMeeting.meeting).toEqual({
      version: 2,
      papersDueOn: '2018-02-26',
      items: [{ code: item.code }],
      date: { text: '6 Mar 2018', earliest: '2018-03-06' },
    });
    expect(codeOf(await cast.ask('secretary', MOVE, { input: { ...input, reason: '' } }))).toBe(
      'STALE_VERSION',
    );
    const again = { ...input, expectedVersion: 2, reason: ' ' };
    expect(codeOf(await cast.ask('secretary', MOVE, { input: again }))).toBe('BAD_INPUT');
  });

  it('that were called are not moved but postponed', async () => {
    const meeting = await cast.b.meeting(cast.committee.id, '2018-01-31', { state: 'CALLED' });
    const input = { id: meeting.id, expectedVersion: 1, date: '6 Mar 2018', reason: 'Papers are late' };
    expect(rulesOf(await cast.ask('secretary', MOVE, { input }))).toEqual(['MTG-8']);
  });

  it('have their day confirmed as it stands, or named inside what stands', async () => {
    const single = await cast.b.meeting(cast.committee.id, '2018-01-31', TBC);
    const confirmed = await cast.ask('secretary', CONFIRM, {
      input: { id: single.id, expectedVersion: 1, startsAt: '14:00' },
    });
    expect(confirmed.data.confirmMeetingDate.meeting).toEqual({
      version: 2,
      startsAt: '14:00',
      date: { text: '31 Jan 2018', confidence: 'CONFIRMED', earliest: '2018-01-31' },
    });
    const window = await cast.b.meeting(cast.committee.id, '2018-10-26', WINDOW);
    const confirm = (on?: string) =>
      cast.ask('secretary', CONFIRM, { input: { id: window.id, expectedVersion: 1, on } });
    expect(rulesOf(await confirm())).toEqual(['MTG-2']);
    expect(rulesOf(await confirm('2018-11-16'))).toEqual(['MTG-2']);
    expect(codeOf(await confirm('2018-11-15'))).toBeNull();
  });

  it('warn of short notice from the day after the last one, and of silence once the day is over', async () => {
    const warnings = async (today: string) => {
      const other = await governanceCast(t, today);
      const meeting = await other.b.meeting(other.scrutiny.id, '2017-12-12');
      const { data } = await other.ask('reader', MEETING, { id: meeting.id });
      return data.meeting.warnings;
    };
    expect(await warnings('2017-12-04')).toEqual([]);
    expect(await warnings('2017-12-05')).toEqual([{ rule: 'MTG-4', severity: 'E' }]);
    expect(await warnings('2017-12-12')).toEqual([{ rule: 'MTG-4', severity: 'E' }]);
    expect(await warnings('2017-12-13')).toEqual([{ rule: 'MTG-14', severity: 'W' }]);
  });

  it.each([
    ['pmo', null],
    ['programmePmo', null],
    ['secretary', null],
    ['administrator', 'FORBIDDEN'],
    ['sro', 'FORBIDDEN'],
    ['lead', 'FORBIDDEN'],
    ['member', 'FORBIDDEN'],
    ['reader', 'FORBIDDEN'],
    ['publicReader', 'FORBIDDEN'],
    ['scrutinySecretary', 'FORBIDDEN'],
    ['otherPmo', 'NOT_FOUND'],
    ['otherSecretary', 'NOT_FOUND'],
  ] as const)('are planned, moved and confirmed by %s: %s', async (persona, code) => {
    const meeting = await cast.b.meeting(cast.committee.id, '2018-01-31', TBC);
    const change = { id: meeting.id, expectedVersion: 1 };
    const answers = [
      await cast.ask(persona, SCHEDULE, schedule()),
      await cast.ask(persona, MOVE, { input: { ...change, date: '6 Mar 2018', reason: 'Late papers' } }),
      await cast.ask(persona, CONFIRM, { input: { ...change, expectedVersion: 2 } }),
    ];
    expect(answers.map(codeOf)).toEqual([code, code, code]);
    if (code !== null) expect(await cast.audits()).toEqual([]);
  });

  it('are out of reach of a twin office, whatever its roles', async () => {
    const twin = await governanceCast(t);
    const meeting = await cast.b.meeting(cast.committee.id, '2018-01-31');
    const input = { id: meeting.id, expectedVersion: 1, date: '6 Mar 2018', reason: 'Late papers' };
    expect(codeOf(await twin.ask('pmo', MEETING, { id: meeting.id }))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', MEETINGS, { id: cast.programme.id }))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', MOVE, { input }))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', SCHEDULE, schedule()))).toBe('NOT_FOUND');
    expect([...(await cast.audits()), ...(await twin.audits())]).toEqual([]);
  });
});
