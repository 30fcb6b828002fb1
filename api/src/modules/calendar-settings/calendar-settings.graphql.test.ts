import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build, dayColumns } from '../../../test/build.js';
import { rulesOf } from '../../../test/governance-cast.js';
import { insertRow } from '../../../test/world.js';

const SETTINGS = `query($programmeId: ID!) { calendarSettings(programmeId: $programmeId) {
  division officeVersion lastYear days { id version on isWorked name bodyId } periods { id name } maySetDivision } }`;
const ADD =
  'mutation($input: AddCalendarDayInput!) { addCalendarDay(input: $input) { id version warnings { rule } } }';
const REMOVE =
  'mutation($input: RemoveCalendarDayInput!) { removeCalendarDay(input: $input) { id version } }';
const RESTORE =
  'mutation($input: RestoreCalendarDayInput!) { restoreCalendarDay(input: $input) { id version } }';
const PREVIEW = `query($input: CalendarPreviewInput!) { calendarPreview(input: $input) {
  effects { kind id title before after } programmes problems { rule severity message } } }`;
const DIVISION =
  'mutation($input: SetHolidayDivisionInput!) { setHolidayDivision(input: $input) { division version } }';
const MEETINGS = 'query($programmeId: ID!) { meetings(programmeId: $programmeId) { id papersDueOn } }';
const TIMELINE =
  'query($programmeId: ID!) { timeline(programmeId: $programmeId) { meetings { id papersDue } calendar { division closedDays } restrictions { name from to } } }';
const AMEND_BODY = 'mutation($input: AmendBodyInput!) { amendBody(input: $input) { version papersReady } }';

describe('calendars', () => {
  let t: TestApp;
  let pmo: string;
  let admin: string;
  let officeId: string;
  let programmeId: string;
  let bodyId: string;
  let meetingId: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    const b = build(t.database.owner);
    officeId = await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    bodyId = (await b.body({ notice_clear_days: 5 })).id;
    await b.serve(bodyId, programmeId);
    meetingId = randomUUID();
    await insertRow(t.database.owner, officeId, [
      'meeting',
      {
        id: meetingId,
        body_id: bodyId,
        code: 'JC-M01',
        title: 'Meeting in public',
        kind: 'FORMAL_PUBLIC',
        ...dayColumns('2018-03-06'),
      },
    ]);
    const someone = await b.person('PMO');
    await b.grant(someone.personId, 'PMO');
    pmo = await t.signInAs(someone);
    const other = await b.person('Administrator');
    await b.grant(other.personId, 'ADMINISTRATOR');
    admin = await t.signInAs(other);
  });

  const due = async () => {
    const list = await t.ask(pmo, MEETINGS, { programmeId });
    const plan = await t.ask(pmo, TIMELINE, { programmeId });
    const found = [
      list.data.meetings.find((one: { id: string }) => one.id === meetingId)?.papersDueOn,
      plan.data.timeline.meetings.find((one: { id: string }) => one.id === meetingId)?.papersDue,
    ];
    expect(new Set(found).size).toBe(1);
    return found[0];
  };
  const close = { on: '2018-03-01', isWorked: false, name: 'Snow' };

  it('tell before a day is closed which deadlines move, and move exactly those', async () => {
    expect(await due()).toBe('2018-02-26');
    const preview = await t.ask(pmo, PREVIEW, { input: { add: close } });
    const papers = preview.data.calendarPreview.effects.filter(
      (one: { kind: string }) => one.kind === 'PAPERS',
    );
    expect(papers).toMatchObject([{ id: meetingId, before: '26 Feb 2018', after: '23 Feb 2018' }]);
    expect(await due()).toBe('2018-02-26');
    const added = await t.ask(pmo, ADD, { input: close });
    expect(added.data.addCalendarDay.warnings).toEqual([]);
    expect(await due()).toBe('2018-02-23');
  });

  it('are undone by taking the day out and putting it back, each with one audit event', async () => {
    const { id, version } = (await t.ask(pmo, ADD, { input: close })).data.addCalendarDay;
    const gone = await t.ask(pmo, REMOVE, {
      input: { id, expectedVersion: version, reason: 'It was worked' },
    });
    expect(await due()).toBe('2018-02-26');
    const { version: next } = gone.data.removeCalendarDay;
    await t.ask(pmo, RESTORE, { input: { id, expectedVersion: next, reason: 'Undone' } });
    expect(await due()).toBe('2018-02-23');
    const { rows } = await t.database.owner.query(
      "select action from audit_event where office_id = $1 and entity = 'calendar_day' order by seq",
      [officeId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'calendar.add-day',
      'calendar.remove-day',
      'calendar.restore-day',
    ]);
  });

  it('CAL-5: are taken out once, and put back only when they are out', async () => {
    const { id } = (await t.ask(pmo, ADD, { input: close })).data.addCalendarDay;
    const change = (expectedVersion: number) => ({ input: { id, expectedVersion, reason: 'It was worked' } });
    expect(rulesOf(await t.ask(pmo, RESTORE, change(1)))).toEqual(['CAL-5']);
    expect((await t.ask(pmo, REMOVE, change(1))).errors).toBeUndefined();
    expect(rulesOf(await t.ask(pmo, REMOVE, change(2)))).toEqual(['CAL-5']);
  });

  it('CAL-4: belong to a programme or to a body, not to both', async () => {
    expect(rulesOf(await t.ask(pmo, ADD, { input: { ...close, programmeId, bodyId } }))).toEqual(['CAL-4']);
    expect((await t.ask(pmo, ADD, { input: { ...close, bodyId } })).errors).toBeUndefined();
  });

  it('PEP-5: restricted periods are taken out once, and put back only when they are out', async () => {
    const verb = (name: string) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      return `mutation($input: ${type}!) { ${name}(input: $input) { id version } }`;
    };
    const period = { name: 'Local elections', kind: 'LOCAL', areas: [], source: 'Notice of election' };
    const days = { startsOn: '2018-03-27', endsOn: '2018-05-03' };
    const added = await t.ask(pmo, verb('addRestrictedPeriod'), { input: { ...period, ...days } });
    const { id, version } = added.data.addRestrictedPeriod;
    const ask = (name: string, expectedVersion: number) =>
      t.ask(pmo, verb(name), { input: { id, expectedVersion, reason: 'Entered by mistake' } });
    expect(rulesOf(await ask('restoreRestrictedPeriod', version))).toEqual(['PEP-5']);
    expect((await ask('removeRestrictedPeriod', version)).errors).toBeUndefined();
    expect(rulesOf(await ask('removeRestrictedPeriod', version + 1))).toEqual(['PEP-5']);
  });

  describe('of restricted periods tell before they are saved what would change', () => {
    const days = { startsOn: '2018-03-27', endsOn: '2018-05-03' };
    const period = { name: 'Local elections', kind: 'LOCAL', areas: [], source: 'Notice', ...days };
    const ENTER =
      'mutation($input: AddRestrictedPeriodInput!) { addRestrictedPeriod(input: $input) { id version } }';
    const previewed = async (input: object) =>
      (await t.ask(pmo, PREVIEW, { input })).data.calendarPreview as {
        effects: { kind: string; title: string; before: string; after: string }[];
        problems: { rule: string }[];
      };
    const told = async (input: object) =>
      (await previewed(input)).effects.map(({ kind, title, before, after }) =>
        [kind, title, before, after].join(' | '),
      );

    beforeEach(async () => {
      const b = build(t.database.owner, officeId);
      const works = await b.planItem(programmeId, { title: 'Works', avoids_restricted: true });
      const launch = await b.planItem(programmeId, { title: 'Launch', sensitive_event: 'LAUNCH' });
      for (const item of [works, launch]) await b.date(item, 'FORECAST', '2018-03-28');
    });
    const INSIDE = 'A consultation is launched inside Local elections (27 Mar 2018 to 3 May 2018).';

    it('when one is entered: what may not run inside it, and what is warned of', async () => {
      expect(await told({ addPeriod: period })).toEqual([
        'COMPUTED | Works | 28 Mar 2018 | 4 May 2018',
        `WARNING | Launch | No warning | ${INSIDE} Hold it until after 3 May 2018, or say why not. PEP-1`,
      ]);
    });

    it('when one is changed or taken out, from how it stands', async () => {
      const { id } = (await t.ask(pmo, ENTER, { input: period })).data.addRestrictedPeriod;
      const later = { id, expectedVersion: 1, ...period, startsOn: '2018-03-29' };
      const back = ['COMPUTED | Works | 4 May 2018 | 28 Mar 2018', expect.stringMatching(/No warning$/)];
      expect(await told({ amendPeriod: later })).toEqual(back);
      expect(await told({ removePeriodId: id })).toEqual(back);
      expect(await told({ amendPeriod: { ...later, ...days } })).toEqual([]);
    });

    it('and what the rules refuse, with no effects', async () => {
      const both = await t.ask(pmo, PREVIEW, { input: { addPeriod: period, division: 'scotland' } });
      expect(both.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      const wrong = await previewed({ addPeriod: { ...period, endsOn: '2018-03-26' } });
      expect(wrong).toMatchObject({ effects: [], problems: [{ rule: 'PEP-3' }] });
      const foreign = randomUUID();
      const asked = await t.ask(pmo, PREVIEW, { input: { removePeriodId: foreign } });
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });

  it('of another body leave this one alone', async () => {
    const b = build(t.database.owner, officeId);
    const other = await b.body({ notice_clear_days: 5, prefix: 'OTHER', code: 'other' });
    await b.serve(other.id, programmeId);
    await t.ask(pmo, ADD, { input: { ...close, bodyId: other.id } });
    expect(await due()).toBe('2018-02-26');
    await t.ask(pmo, ADD, { input: { ...close, bodyId } });
    expect(await due()).toBe('2018-02-23');
  });

  it('refuse a day twice and a day that changes nothing, and answer a repeated call once', async () => {
    const idempotencyKey = '0198a5a0-0000-7000-8000-000000000011';
    const first = await t.ask(pmo, ADD, { input: { ...close, idempotencyKey } });
    expect(await t.ask(pmo, ADD, { input: { ...close, idempotencyKey } })).toEqual(first);
    const again = await t.ask(pmo, ADD, { input: close });
    expect(again.errors?.[0]?.extensions).toMatchObject({ details: { problems: [{ rule: 'CAL-2' }] } });
    const sunday = await t.ask(pmo, ADD, { input: { ...close, on: '2018-03-04' } });
    expect(sunday.errors?.[0]?.extensions).toMatchObject({ details: { problems: [{ rule: 'CAL-3' }] } });
    const beyond = await t.ask(pmo, ADD, { input: { ...close, on: '2036-01-02' } });
    expect(beyond.data.addCalendarDay.warnings).toMatchObject([{ rule: 'CAL-1' }]);
  });

  it('let a body have its papers the working day before', async () => {
    const change = { id: bodyId, expectedVersion: 1, papersReady: 'DAY_BEFORE' };
    const preview = await t.ask(pmo, PREVIEW, { input: { bodyId, papersReady: 'DAY_BEFORE' } });
    expect(preview.data.calendarPreview.effects).toMatchObject([{ kind: 'PAPERS', after: '23 Feb 2018' }]);
    await t.ask(pmo, AMEND_BODY, { input: change });
    expect(await due()).toBe('2018-02-23');
  });

  it('keep the bank holidays of another country once the administrator says so', async () => {
    await t.database.owner.query(
      "update meeting set date_text = '4 Apr 2018', earliest = '2018-04-04', latest = '2018-04-04'",
    );
    expect(await due()).toBe('2018-03-23');
    const { officeVersion } = (await t.ask(admin, SETTINGS, { programmeId })).data.calendarSettings;
    const input = { division: 'scotland', expectedVersion: officeVersion, reason: 'The office moved' };
    expect((await t.ask(pmo, DIVISION, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const preview = await t.ask(admin, PREVIEW, { input: { division: 'scotland' } });
    expect(preview.data.calendarPreview.effects).toMatchObject([{ kind: 'PAPERS', after: '26 Mar 2018' }]);
    const done = await t.ask(admin, DIVISION, { input });
    expect(done.data.setHolidayDivision).toEqual({ division: 'scotland', version: officeVersion + 1 });
    expect(await due()).toBe('2018-03-26');
    const stale = await t.ask(admin, DIVISION, { input: { ...input, division: 'northern-ireland' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      details: { current: { division: 'scotland' } },
    });
  });

  it('show restricted periods on the plan, those of the programme and of its office', async () => {
    await insertRow(t.database.owner, officeId, [
      'restricted_period',
      {
        id: '0198a5a0-0000-7000-8000-000000000021',
        name: 'Local elections',
        kind: 'LOCAL',
        starts_on: '2018-03-27',
        ends_on: '2018-05-03',
        source: 'Notice of election',
      },
    ]);
    const plan = await t.ask(pmo, TIMELINE, { programmeId });
    expect(plan.data.timeline.restrictions).toEqual([
      { name: 'Local elections', from: '2018-03-27', to: '2018-05-03' },
    ]);
  });
});
