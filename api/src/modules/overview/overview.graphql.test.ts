import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const OVERVIEW = `query($programmeId: ID!) {
  overview(programmeId: $programmeId) {
    items
    status { rag sentence }
    launches { title daysApart dates { scenarioNumber when daysAway isWorking } }
    workstreams {
      title depth items isDifferent reportedItems computedWhy computed { rag red green grey } reported { rag stale } next { title when }
    }
    decisions { title bodyName when meetingTitle papersDue scenarioNumber standing standingWords }
    undatedDecisions
    changes { verb label subject asAtAfter before after }
    changeCount
    needs { kind count examples { title detail } }
    risks { code current { score band } }
    openRisks
    openIssues { severity count }
    overdueIssues
  }
}`;
const REPORT = 'mutation($input: ReportStatusInput!) { reportStatus(input: $input) { id } }';
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { id } }';
const EXEMPT = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' };

describe('the overview', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let stroke: string;
  let pmo: string;
  let reader: string;

  const signedIn = async (role: string, scope = {}, at = b) => {
    const someone = await at.person(role);
    await at.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };
  const insert = (table: string, row: Record<string, unknown>) =>
    t.database.owner.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify({
        office_id: b.officeId,
        id: randomUUID(),
        version: 1,
        is_interpretation: false,
        programme_id: programmeId,
        ...row,
      }),
    ]);
  const overview = async (token: string) => (await t.ask(token, OVERVIEW, { programmeId })).data.overview;
  const need = async (kind: string, token = pmo) =>
    (await overview(token)).needs.find((each: { kind: string }) => each.kind === kind);

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme({ stale_after_days: 35 })).id;
    stroke = (await b.workstream(programmeId)).id;
    pmo = await signedIn('PMO');
    reader = await signedIn('READER', { programmeId });
  });

  async function inTwoScenarios(itemId: string, dates: readonly [string, string]) {
    for (const [index, on] of dates.entries()) {
      const scenario_id = randomUUID();
      await insert('scenario', {
        id: scenario_id,
        number: index + 1,
        name: `Scenario ${index + 1}`,
        state: index === 0 ? 'WORKING' : 'ALTERNATIVE',
      });
      const date = await b.date({ id: itemId, programme_id: programmeId }, 'FORECAST', on, {
        date_confidence: 'TBC',
        scenario_id,
      });
      await insert('scenario_item', {
        scenario_id,
        plan_item_id: itemId,
        is_present: true,
        forecast_date_id: date.id,
      });
    }
    await t.database.owner.query('update plan_item set forecast_date_id = null where id = $1', [itemId]);
  }

  it('says when the launch is in each scenario and how far apart the two are', async () => {
    const launch = await b.planItem(programmeId, {
      title: 'Launch public consultation',
      workstream_id: stroke,
      is_protected: true,
    });
    await inTwoScenarios(launch.id, ['2018-02-01', '2018-03-08']);
    const { launches, items } = await overview(reader);
    expect(launches).toEqual([
      {
        title: 'Launch public consultation',
        daysApart: 35,
        dates: [
          { scenarioNumber: 1, when: '1 Feb 2018 (TBC)', daysAway: 69, isWorking: true },
          { scenarioNumber: 2, when: '8 Mar 2018 (TBC)', daysAway: 104, isWorking: false },
        ],
      },
    ]);
    expect(items).toBe(1);
  });

  it('claims no distance where one scenario has no day', async () => {
    const launch = await b.planItem(programmeId, { is_protected: true });
    await inTwoScenarios(launch.id, ['2018-02-01', '2018-03-08']);
    await t.database.owner.query(
      `update plan_date set date_shape = 'UNKNOWN', earliest = null, latest = null, edtf = null, date_text = 'date TBC',
              date_precision = 'none' where date_text = '2018-03-08'`,
    );
    const [{ daysApart, dates }] = (await overview(reader)).launches;
    expect(daysApart).toBeNull();
    expect(dates[1].when).toBe('date TBC');
  });

  it('gives a workstream the worst colour of all below it and the next date in it', async () => {
    const beds = (await b.workstream(programmeId, { name: 'Beds', parent_id: stroke })).id;
    const late = await b.planItem(programmeId, { title: 'Senate report', workstream_id: beds });
    await b.date(late, 'BASELINE', '2017-12-01');
    await b.date(late, 'FORECAST', '2018-01-31');
    const fine = await b.planItem(programmeId, { title: 'Business case', workstream_id: stroke });
    await b.date(fine, 'BASELINE', '2017-12-15');
    const { workstreams } = await overview(reader);
    expect(workstreams).toMatchObject([
      {
        title: 'Stroke',
        depth: 0,
        items: 2,
        computed: { rag: 'red', red: 1, green: 1, grey: 0 },
        reported: null,
        next: { title: 'Business case', when: '15 Dec 2017' },
      },
      { title: 'Beds', depth: 1, items: 1, next: { title: 'Senate report', when: '31 Jan 2018' } },
    ]);
  });

  it.each([
    ['WORST_OF', 'red', /^Off track by the policy “worst of”/],
    ['WEIGHTED', 'amber', /^At risk by the policy “weighted”: .* 33 points/],
    ['SRO_JUDGEMENT', 'red', /^Off track by the rule alone/],
  ])(
    'makes the colour by rule under the policy %s of the programme, and says so',
    async (policy, rag, why) => {
      await t.database.owner.query('update programme set rollup_policy = $2 where id = $1', [
        programmeId,
        policy,
      ]);
      const add = async (forecast: string) => {
        const item = await b.planItem(programmeId, { workstream_id: stroke });
        await b.date(item, 'BASELINE', '2017-12-01');
        await b.date(item, 'FORECAST', forecast);
      };
      await add('2018-01-31');
      await add('2017-12-01');
      await add('2017-12-01');
      const [found] = (await overview(reader)).workstreams;
      expect(found.computed).toMatchObject({ rag, red: 1, green: 2 });
      expect(found.computedWhy).toMatch(why);
      expect(found.computedWhy).toMatch(/Its items: 1 off track, 2 on track\.$/);
    },
  );

  it('calls nothing complete while something in it is open', async () => {
    const done = await b.planItem(programmeId, { workstream_id: stroke, state: 'COMPLETE' });
    await b.date(done, 'ACTUAL', '2017-11-01');
    const colour = async () => (await overview(reader)).workstreams[0].computed.rag;
    expect(await colour()).toBe('blue');
    await b.planItem(programmeId, { workstream_id: stroke });
    expect(await colour()).toBe('grey');
  });

  it('names what a date is counted from, unless its reader may not know of it', async () => {
    const end = await b.planItem(programmeId, { ...EXEMPT, title: 'End of the consultation' });
    const live = await b.planItem(programmeId, { title: 'Go live', is_protected: true });
    await b.date(live, 'FORECAST', '2018-01-01', {
      date_shape: 'RELATIVE',
      date_precision: 'none',
      earliest: null,
      latest: null,
      edtf: null,
      anchor_item_id: end.id,
      offset_min: 12,
      offset_max: 24,
      offset_unit: 'MONTHS',
    });
    const when = async (token: string) => (await overview(token)).launches[0].dates[0].when;
    expect(await when(pmo)).toBe('12 to 24 months after End of the consultation');
    expect(await when(reader)).toBe('12 to 24 months after …');
  });

  it('puts what was reported beside what the rule says, and tells the report as a change', async () => {
    const item = await b.planItem(programmeId, { workstream_id: stroke });
    await b.date(item, 'BASELINE', '2017-12-15');
    const answer = await t.ask(pmo, REPORT, {
      input: {
        id: item.id,
        expectedVersion: 2,
        rag: 'amber',
        overrideReason: 'The panel is short of members',
        overrideUntil: '2017-12-31',
        pathToGreen: 'Find two members',
        pathOwner: 'PMO',
        pathDueOn: '2017-12-08',
      },
    });
    expect(answer.errors).toBeUndefined();
    const found = await overview(reader);
    expect(found.workstreams[0]).toMatchObject({
      isDifferent: true,
      reportedItems: 1,
      computed: { rag: 'green' },
      reported: { rag: 'amber' },
    });
    expect(found.changes[0]).toMatchObject({ verb: 'reported', subject: 'plan_item', after: 'At risk' });
  });

  it('tells a moved date so that nobody can misread it', async () => {
    const item = await b.planItem(programmeId, { workstream_id: stroke });
    await b.date(item, 'FORECAST', '2017-11-30', { date_text: '30/11' });
    const moved = await t.ask(pmo, REFORECAST, {
      input: { id: item.id, expectedVersion: 2, date: '7 dec 2017 (tbc)', reason: 'One week more' },
    });
    expect(moved.errors).toBeUndefined();
    expect((await overview(reader)).changes[0]).toMatchObject({
      verb: 'moved',
      before: '30 Nov 2017',
      after: '7 Dec 2017 (TBC)',
    });
  });

  it('lists a decision on the ninetieth day with its meeting and paper deadline, and not one a day later', async () => {
    const body = await b.body({ notice_clear_days: 5 });
    await b.serve(body.id, programmeId);
    const gate = async (title: string, on: string) => {
      const meeting = await b.meeting(body.id, on, { title: `Meeting of ${on}` });
      await b.planItem(programmeId, { kind: 'GATE', title, body_id: body.id, meeting_id: meeting.id });
    };
    await gate('On the last day', '2018-02-22');
    await gate('A day too late', '2018-02-23');
    await b.planItem(programmeId, { kind: 'GATE', title: 'Without a day', body_id: body.id });
    const { decisions, undatedDecisions } = await overview(reader);
    expect(decisions).toEqual([
      {
        title: 'On the last day',
        bodyName: 'Joint Committee',
        when: '22 Feb 2018',
        meetingTitle: 'Meeting of 2018-02-22',
        papersDue: '2018-02-14',
        scenarioNumber: null,
        standing: 'DUE',
        standingWords: 'due in 90 days',
      },
    ]);
    expect(undatedDecisions).toBe(1);
  });

  it('lists no decision of a meeting that has been held today', async () => {
    const body = await b.body();
    await b.serve(body.id, programmeId);
    const today = await b.meeting(body.id, '2017-11-24');
    await b.planItem(programmeId, { kind: 'GATE', body_id: body.id, meeting_id: today.id });
    expect((await overview(reader)).decisions).toHaveLength(1);
    await t.database.owner.query("update meeting set state = 'HELD', held_on = '2017-11-24' where id = $1", [
      today.id,
    ]);
    expect((await overview(reader)).decisions).toEqual([]);
  });

  it('asks for somebody where a date is to be confirmed, until one is named', async () => {
    const item = await b.planItem(programmeId, { title: 'Panel' });
    const date = await b.date(item, 'FORECAST', '2018-01-23', { date_confidence: 'TBC' });
    expect(await need('UNCONFIRMED_DATE')).toEqual({
      kind: 'UNCONFIRMED_DATE',
      count: 1,
      examples: [{ title: 'Panel', detail: '23 Jan 2018 (TBC)' }],
    });
    await t.database.owner.query("update plan_date set must_confirm = 'Senate office' where id = $1", [
      date.id,
    ]);
    expect(await need('UNCONFIRMED_DATE')).toBeUndefined();
  });

  it('calls an item missed the day after its last possible day, and an SRO post vacant from the day it is empty', async () => {
    for (const on of ['2017-11-23', '2017-11-24'])
      await b.date(await b.planItem(programmeId, { title: on }), 'BASELINE', on);
    const post_id = randomUUID();
    await insert('post', { id: post_id, code: 'sro', title: 'SRO, stroke', kind: 'SRO' });
    expect((await need('MISSED'))?.examples.map(({ title }: { title: string }) => title)).toEqual([
      '2017-11-23',
    ]);
    expect((await need('VACANT_SRO'))?.count).toBe(1);
    await insert('post_holder', { post_id, name: 'Holder', held_to: '2017-11-24', programme_id: undefined });
    expect(await need('VACANT_SRO')).toBeUndefined();
  });

  it('counts no exempt record for a reader, and all of them for the PMO', async () => {
    await b.risk(programmeId, { code: 'R-001' });
    await b.issue(programmeId, { severity: 2, target_on: '2017-11-24' });
    await b.issue(programmeId, { severity: 2, target_on: '2017-11-23' });
    const ended = { state: 'RESOLVED', resolution: 'Sent', resolved_on: '2017-11-20' };
    await b.issue(programmeId, { ...ended, severity: 1, target_on: '2017-11-01' });
    const before = await overview(reader);
    const body = await b.body({});
    const item = await b.planItem(programmeId, {
      ...EXEMPT,
      kind: 'GATE',
      body_id: body.id,
      is_protected: true,
      workstream_id: stroke,
    });
    await b.date(item, 'BASELINE', '2017-11-01');
    await b.risk(programmeId, { ...EXEMPT, code: 'R-099', current_consequence: 5, current_likelihood: 5 });
    await b.issue(programmeId, { ...EXEMPT, severity: 1, target_on: '2017-11-01' });
    expect(await overview(reader)).toEqual(before);
    expect(before.openRisks).toBe(1);
    expect(before).toMatchObject({ openIssues: [{ severity: 2, count: 2 }], overdueIssues: 1 });
    const all = await overview(pmo);
    expect(all.items).toBe(1);
    expect(all.openRisks).toBe(2);
    expect(all.openIssues).toEqual([
      { severity: 1, count: 1 },
      { severity: 2, count: 2 },
    ]);
    expect(all.risks[0]).toEqual({ code: 'R-099', current: { score: 25, band: 'EXTREME' } });
    expect(all.needs).toMatchObject([{ kind: 'MISSED', count: 1 }]);
    expect(all.launches).toHaveLength(1);
  });

  it('tells the public nothing of vacant posts', async () => {
    await insert('post', { code: 'sro', title: 'SRO, stroke', kind: 'SRO' });
    const visitor = await signedIn('PUBLIC', { programmeId });
    expect(await need('VACANT_SRO', reader)).toMatchObject({ count: 1 });
    expect(await need('VACANT_SRO', visitor)).toBeUndefined();
  });

  it('knows no programme of another office, and none that its reader has no role in', async () => {
    const other = build(t.database.owner);
    await other.office();
    const foreign = await other.programme();
    const beside = await b.programme();
    const code = async (token: string | null, id: string) =>
      (await t.ask(token, OVERVIEW, { programmeId: id })).errors?.[0]?.extensions.code;
    expect(await code(pmo, foreign.id)).toBe('NOT_FOUND');
    expect(await code(reader, beside.id)).toBe('NOT_FOUND');
    expect(await code(reader, randomUUID())).toBe('NOT_FOUND');
    expect(await code(null, programmeId)).toBe('UNAUTHENTICATED');
  });

  // The clock goes on and never back: nothing follows this.
  it('keeps a decision whose day has passed, as late, until it is taken, and not one that was history when entered', async () => {
    const body = await b.body();
    await b.serve(body.id, programmeId);
    const at = { kind: 'GATE', body_id: body.id };
    const gate = await b.planItem(programmeId, { ...at, title: 'Was to be decided' });
    const past = await b.planItem(programmeId, { ...at, title: 'Was decided long ago' });
    const clock = (on: string) =>
      t.database.owner.query('update office_clock set set_on = $2 where office_id = $1', [b.officeId, on]);
    await b.date({ ...gate, programme_id: programmeId }, 'FORECAST', '2017-11-24');
    await b.date({ ...past, programme_id: programmeId }, 'FORECAST', '2017-11-23');
    await clock('2017-11-25');
    expect((await overview(reader)).decisions).toMatchObject([
      { title: 'Was to be decided', standing: 'LATE', standingWords: 'late by 1 day' },
    ]);
    await t.database.owner.query(`update plan_item set state = 'CANCELLED' where id = $1`, [gate.id]);
    expect((await overview(reader)).decisions).toEqual([]);
  });
});
