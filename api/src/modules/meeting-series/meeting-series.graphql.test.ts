import { type TestApp, testApp } from '../../../test/app.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';

const PREVIEW = `query($input: SeriesPreviewInput!) {
  seriesPreview(input: $input) { words days { on suggestion problems { rule severity } } } }`;
const START = `mutation($input: StartMeetingSeriesInput!) {
  startMeetingSeries(input: $input) { id version words meetings { id code seriesOn on isMoved state } } }`;
const TRY = `query($input: SeriesChangePreviewInput!) {
  seriesChangePreview(input: $input) { words print steps { kind code from to because problems { rule } } } }`;
const AMEND = `mutation($input: AmendMeetingSeriesInput!) {
  amendMeetingSeries(input: $input) { version words meetings { seriesOn on state } } }`;
const END = `mutation($input: EndMeetingSeriesInput!) {
  endMeetingSeries(input: $input) { endedOn mayEdit meetings { on state } } }`;
const MOVE = 'mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { meeting { id } } }';

const FIRST_TUESDAYS = {
  title: 'Meeting in public',
  kind: 'FORMAL_PUBLIC',
  rhythm: 'MONTHLY',
  every: 1,
  weekday: 2,
  weekOfMonth: 1,
  exceptMonths: [8],
  from: '2018-01-01',
  until: '2018-12-31',
  confidence: 'CONFIRMED',
  startsAt: '14:00',
  endsAt: '16:00',
  venue: 'Town hall',
  link: 'https://meet.example.org/jc',
};

describe('a series of meetings', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    cast = await governanceCast(t);
  });

  const pattern = (over: Record<string, unknown> = {}) => ({ ...FIRST_TUESDAYS, ...over });
  const start = (
    over: Record<string, unknown> = {},
    more: Record<string, unknown> = {},
    as: Persona = 'secretary',
  ) => cast.ask(as, START, { input: { bodyId: cast.committee.id, pattern: pattern(over), ...more } });
  const started = async (over: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => {
    const answer = await start(over, more);
    expect(answer.errors).toBeUndefined();
    return answer.data.startMeetingSeries;
  };
  const attempt = async (id: string, over: Record<string, unknown>) => {
    const answer = await cast.ask('secretary', TRY, { input: { id, pattern: pattern(over) } });
    expect(answer.errors).toBeUndefined();
    return answer.data.seriesChangePreview;
  };
  const stored = async () =>
    (
      await t.database.owner.query(
        `select code, state, earliest::text as on_day, date_confidence, starts_at_time::text as starts, venue, series_on::text
           from meeting where office_id = $1 order by earliest, code`,
        [cast.officeId],
      )
    ).rows;

  it('is planned on its days, with hour, place and link, all under one action', async () => {
    const { words, meetings } = await started();
    expect(words).toBe('First Tuesday of every month, except August');
    expect(meetings.map(({ on }) => on)).toEqual([
      ...['2018-01-02', '2018-02-06', '2018-03-06', '2018-04-03', '2018-05-01', '2018-06-05', '2018-07-03'],
      ...['2018-09-04', '2018-10-02', '2018-11-06', '2018-12-04'],
    ]);
    expect((await stored())[0]).toMatchObject({
      ...{ code: 'JC-M01', date_confidence: 'CONFIRMED', starts: '14:00:00', venue: 'Town hall' },
    });
    const actions = (await cast.audits()).filter(({ entity }) => entity.startsWith('meeting'));
    expect(new Set(actions.map(({ action }) => action))).toEqual(new Set(['meeting-series.start']));
  });

  it('may be planned with its days still to be confirmed', async () => {
    await started({ confidence: 'TBC', until: null, count: 1 });
    expect(await stored()).toMatchObject([{ date_confidence: 'TBC', on_day: '2018-01-02' }]);
  });

  it('shows what is wrong with each of its days before it is planned, and a day in its place', async () => {
    await cast.b.meeting(cast.committee.id, '2018-02-05', { code: 'JC-M77' });
    await t.database.owner.query(
      `insert into restricted_period (office_id, id, programme_id, name, kind, starts_on, ends_on, source)
       values ($1, gen_random_uuid(), $2, 'Local elections', 'LOCAL', '2018-03-01', '2018-03-31', 'Notice')`,
      [cast.officeId, cast.programme.id],
    );
    await t.database.owner.query("update body set valid_to = '2018-03-31' where id = $1", [
      cast.committee.id,
    ]);
    const input = { bodyId: cast.committee.id, pattern: pattern({ weekday: 1, until: '2018-04-30' }) };
    const { days } = (await cast.ask('secretary', PREVIEW, { input })).data.seriesPreview;
    expect(
      days.map(({ on, problems, suggestion }) => [on, problems.map(({ rule }) => rule), suggestion]),
    ).toEqual([
      ['2018-01-01', ['MTG-5'], '2018-01-02'],
      ['2018-02-05', ['SER-2'], '2018-02-06'],
      ['2018-03-05', ['PEP-1'], null],
      ['2018-04-02', ['MTG-5', 'BODY-3'], null],
    ]);
    expect(days.every(({ problems }) => problems.every(({ severity }) => severity === 'W'))).toBe(true);
    expect(await stored()).toHaveLength(1);
  });

  it('needs a reason where a day is warned of (MTG-5), or the day that was offered', async () => {
    const mondays = { weekday: 1, until: '2018-02-28' };
    const refused = await start(mondays);
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['MTG-5']]);
    expect((await start(mondays, { reason: 'They meet on New Year’s Day' })).errors).toBeUndefined();
    const { meetings } = await started(
      { weekday: 1, until: '2018-04-30', from: '2018-03-01' },
      {
        exceptions: [
          { on: '2018-03-05', insteadOn: null },
          { on: '2018-04-02', insteadOn: '2018-04-03' },
        ],
      },
    );
    expect(meetings).toMatchObject([{ seriesOn: '2018-04-02', on: '2018-04-03', isMoved: true }]);
  });

  it('is refused where its pattern names no days (SER-1), its hours run backwards (AGD-8), or its link is none', async () => {
    expect(rulesOf(await start({ until: null }))).toEqual(['SER-1']);
    expect(rulesOf(await start({ startsAt: '14:00', endsAt: '14:00' }))).toEqual(['AGD-8']);
    for (const link of ['javascript:alert(1)', 'ftp://example.org', 'https://'])
      expect(codeOf(await start({ link }))).toBe('BAD_INPUT');
    expect(await stored()).toEqual([]);
  });

  it('takes its planned meetings along when it changes, and no others', async () => {
    const series = await started({ exceptMonths: [], until: '2018-05-31' });
    const [january, , march] = series.meetings;
    await t.database.owner.query("update meeting set state = 'CALLED' where id = $1", [january!.id]);
    const moved = { id: march!.id, expectedVersion: 1, date: '8 March 2018', reason: 'The hall is taken' };
    expect((await cast.ask('secretary', MOVE, { input: moved })).errors).toBeUndefined();
    const change = { exceptMonths: [4], weekOfMonth: 2, until: '2018-06-30', venue: 'County hall' };
    const { print, steps } = await attempt(series.id, change);
    expect(steps.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['STAYS', '2018-01-02', null],
      ['MOVE', '2018-02-06', '2018-02-13'],
      ['STAYS', '2018-03-08', null],
      ['CANCEL', '2018-04-03', null],
      ['MOVE', '2018-05-01', '2018-05-08'],
      ['ADD', null, '2018-06-12'],
    ]);
    const input = {
      id: series.id,
      expectedVersion: series.version,
      pattern: pattern(change),
      reason: 'New rhythm',
      print,
    };
    expect((await cast.ask('secretary', AMEND, { input })).errors).toBeUndefined();
    expect((await stored()).map(({ on_day, state, venue }) => [on_day, state, venue])).toEqual([
      ['2018-01-02', 'CALLED', 'Town hall'],
      ['2018-02-13', 'PLANNED', 'County hall'],
      ['2018-03-08', 'PLANNED', 'Town hall'],
      ['2018-04-03', 'CANCELLED', 'Town hall'],
      ['2018-05-08', 'PLANNED', 'County hall'],
      ['2018-06-12', 'PLANNED', 'County hall'],
    ]);
    expect(codeOf(await cast.ask('secretary', AMEND, { input }))).toBe('STALE_VERSION');
  });

  it('changes only as it was tried: a meeting that moved since makes the preview stale', async () => {
    const series = await started({ until: '2018-03-31' });
    const change = { weekOfMonth: 2, until: '2018-03-31' };
    const { print } = await attempt(series.id, change);
    const [, february] = series.meetings;
    const moved = {
      id: february!.id,
      expectedVersion: 1,
      date: '8 February 2018',
      reason: 'The hall is taken',
    };
    await cast.ask('secretary', MOVE, { input: moved });
    const before = await stored();
    const input = {
      id: series.id,
      expectedVersion: 1,
      pattern: pattern(change),
      reason: 'New rhythm',
      print,
    };
    expect(codeOf(await cast.ask('secretary', AMEND, { input }))).toBe('STALE_VERSION');
    expect(await stored()).toEqual(before);
  });

  it('gets a day back that it had left out', async () => {
    const series = await started({ exceptMonths: [], until: '2018-02-28' });
    let version = series.version;
    for (const exceptMonths of [[2], []]) {
      const change = { exceptMonths, until: '2018-02-28' };
      const { print } = await attempt(series.id, change);
      const input = {
        id: series.id,
        expectedVersion: version,
        pattern: pattern(change),
        reason: 'New rhythm',
        print,
      };
      const answer = await cast.ask('secretary', AMEND, { input });
      expect(answer.errors).toBeUndefined();
      version = answer.data.amendMeetingSeries.version;
    }
    expect((await stored()).map(({ on_day, state }) => [on_day, state])).toEqual([
      ['2018-01-02', 'PLANNED'],
      ['2018-02-06', 'CANCELLED'],
      ['2018-02-06', 'PLANNED'],
    ]);
  });

  it('is ended with a reason, and then changes no more (SER-3)', async () => {
    const series = await started({ until: '2018-03-31' });
    const input = { id: series.id, expectedVersion: series.version };
    expect(codeOf(await cast.ask('secretary', END, { input: { ...input, reason: ' ' } }))).toBe('BAD_INPUT');
    const ended = await cast.ask('secretary', END, {
      input: { ...input, reason: 'The committee is wound up' },
    });
    expect(ended.data.endMeetingSeries).toMatchObject({ endedOn: '2017-11-24', mayEdit: false });
    expect((await stored()).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
    const again = { ...input, expectedVersion: series.version + 1, reason: 'Again' };
    expect(rulesOf(await cast.ask('secretary', END, { input: again }))).toEqual(['SER-3']);
  });

  it('is planned by the secretary of the body and the PMO, and by nobody of elsewhere', async () => {
    expect(codeOf(await start({}, {}, 'reader'))).toBe('FORBIDDEN');
    expect(codeOf(await start({}, {}, 'otherSecretary'))).toBe('NOT_FOUND');
    const { id } = await started({ until: '2018-01-31' });
    expect(codeOf(await cast.ask('otherPmo', TRY, { input: { id, pattern: pattern() } }))).toBe('NOT_FOUND');
  });
});
