import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const TAKE = `mutation($input: TakeBaselineInput!) {
  takeBaseline(input: $input) { id number name takenOn by reason decisionCode dates }
}`;
const LIST =
  'query($id: ID!) { baselines(programmeId: $id) { warning mayTake sets { id number name dates decisionCode } } }';
const COMPARE = `query($id: ID!) {
  baselineComparison(id: $id) {
    summary rows { code baseline { written } current { written } slipWorkingDays slipCalendarDays slipWords moves isDone }
  }
}`;
const TIMELINE =
  'query($id: ID!) { timeline(programmeId: $id) { rows { code baseline { written } slipWorkingDays } } }';
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version } }';

describe('baselines', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;
  let reader: string;
  let item: { id: string };
  let decisionId: string;

  const signedIn = async (role: string) => {
    const person = await b.person(role);
    await b.grant(person.personId, role, { programmeId });
    return t.signInAs(person);
  };
  const programmeVersion = async () =>
    (await t.database.owner.query('select version from programme where id = $1', [programmeId])).rows[0]
      .version;
  const take = async (over: Record<string, unknown> = {}, token = pmo) =>
    t.ask(token, TAKE, {
      input: {
        id: programmeId,
        expectedVersion: await programmeVersion(),
        name: 'Agreed in March',
        reason: 'The board agreed to the later launch',
        decisionId,
        ...over,
      },
    });
  const rowsOf = async (table: string) =>
    (
      await t.database.owner.query(`select count(*)::int as n from ${table} where office_id = $1`, [
        b.officeId,
      ])
    ).rows[0].n;
  const decision = async (state = 'IN_EFFECT', outcome = 'APPROVED') => {
    const body = await b.body();
    await b.serve(body.id, programmeId);
    const id = randomUUID();
    await t.database.owner.query(
      'insert into decision select * from jsonb_populate_record(null::decision, $1)',
      [
        JSON.stringify({
          options: [],
          evidence: [],
          consultees: [],
          office_id: b.officeId,
          id,
          programme_id: programmeId,
          body_id: body.id,
          code: `JC-${id.slice(0, 6)}`,
          year: 2017,
          number: Number.parseInt(id.slice(0, 6), 16),
          title: 'Later launch',
          wording: 'To launch later',
          type: 'COMMITTEE',
          outcome,
          state,
          taken_on: '2017-11-20',
          classification: 'OFFICIAL',
          version: 1,
          is_interpretation: false,
        }),
      ],
    );
    return id;
  };

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    item = await b.planItem(programmeId);
    await b.date({ ...item, programme_id: programmeId }, 'BASELINE', '2018-02-01');
    await b.date({ ...item, programme_id: programmeId }, 'FORECAST', '2018-03-08');
    decisionId = await decision();
    pmo = await signedIn('PMO');
    reader = await signedIn('READER');
  });

  it('make the expected date the reference, by a decision; the one before can still be compared with', async () => {
    const before = (await t.ask(pmo, TIMELINE, { id: programmeId })).data.timeline?.rows[0];
    expect(before?.slipWorkingDays).toBe(25);

    const { data } = await take();
    expect(data.takeBaseline).toMatchObject({ number: 1, takenOn: '2017-11-24', by: 'PMO', dates: 1 });
    const after = (await t.ask(pmo, TIMELINE, { id: programmeId })).data.timeline?.rows[0];
    expect(after).toMatchObject({ baseline: { written: '8 Mar 2018' }, slipWorkingDays: 0 });

    const list = (await t.ask(reader, LIST, { id: programmeId })).data.baselines?.sets ?? [];
    expect(list.map(({ number }) => number)).toEqual([1, 0]);
    const first = (await t.ask(reader, COMPARE, { id: list[1]!.id })).data.baselineComparison;
    expect(first).toMatchObject({
      summary: '1 later, 0 earlier, 0 the same; 0 not known.',
      rows: [
        { baseline: { written: '1 Feb 2018' }, current: { written: '8 Mar 2018' }, slipCalendarDays: 35 },
      ],
    });
  });

  it('count how often a forecast was stated anew since the first', async () => {
    const { version } = (
      await t.database.owner.query('select version from plan_item where id = $1', [item.id])
    ).rows[0];
    const input = { id: item.id, expectedVersion: version, date: '20 Mar 2018', reason: 'later' };
    await t.ask(pmo, REFORECAST, { input });
    const [zero] = (await t.ask(pmo, LIST, { id: programmeId })).data.baselines?.sets ?? [];
    const found = (await t.ask(pmo, COMPARE, { id: zero!.id })).data.baselineComparison;
    expect(found?.rows[0]).toMatchObject({ moves: 1, slipWorkingDays: 33 });
  });

  it.each`
    why                                            | over                            | code               | rule
    ${'no decision, although there is a baseline'} | ${{ decisionId: null }}         | ${'RULE_BROKEN'}   | ${'BL-3'}
    ${'a decision that nobody has'}                | ${{ decisionId: randomUUID() }} | ${'NOT_FOUND'}     | ${undefined}
    ${'no reason'}                                 | ${{ reason: ' ' }}              | ${'RULE_BROKEN'}   | ${'BL-5'}
    ${'a version that somebody was faster than'}   | ${{ expectedVersion: 99 }}      | ${'STALE_VERSION'} | ${undefined}
  `('refuse $why and change nothing', async ({ over, code, rule }) => {
    const before = [await rowsOf('plan_date'), await rowsOf('baseline_set'), await rowsOf('audit_event')];
    const { errors } = await take(over);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).toContain(rule ?? code);
    expect([await rowsOf('plan_date'), await rowsOf('baseline_set'), await rowsOf('audit_event')]).toEqual(
      before,
    );
  });

  const waitsFor = async (decisionId: string, text: string) => {
    await t.database.owner.query(
      `insert into decision_condition (office_id, id, programme_id, decision_id, position, text) values ($1, $2, $3, $4, 1, $5)`,
      [b.officeId, randomUUID(), programmeId, decisionId, text],
    );
    return decisionId;
  };

  it('BL-4 take one that waits for nothing, and refuse one that waits or agrees to nothing', async () => {
    const waiting = await decision('TAKEN', 'APPROVED_CONDITIONALLY');
    for (const of of [
      await waitsFor(waiting, 'The Investment Committee approves'),
      await decision('IN_EFFECT', 'NOTED'),
    ]) {
      const { errors } = await take({ decisionId: of });
      expect(JSON.stringify(errors)).toContain('BL-4');
    }
    const { errors } = await take({ decisionId: await decision('TAKEN', 'APPROVED') });
    expect(errors).toBeUndefined();
  });

  it('are taken one at a time: of two people with one version the second is told', async () => {
    const expectedVersion = await programmeVersion();
    const answers = await Promise.all([take({ expectedVersion }), take({ expectedVersion })]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'taken').sort();
    expect(codes).toEqual(['STALE_VERSION', 'taken']);
    expect(await rowsOf('baseline_set')).toBe(2);
  });

  it('are nobody’s to take but the programme office’s', async () => {
    for (const role of ['SRO', 'WORKSTREAM_LEAD', 'READER']) {
      const { errors } = await take({}, await signedIn(role));
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('BL-1: hold dates that even the owner of the database cannot change or delete', async () => {
    for (const statement of [
      "update plan_date set earliest = '2020-01-01', latest = '2020-01-01' where role = 'BASELINE'",
      "delete from plan_date where role = 'BASELINE'",
    ])
      await expect(t.database.owner.query(statement)).rejects.toThrow('never changed');
  });

  it('leave what is done as it was, and hold the date of the meeting for what goes to one', async () => {
    const done = await b.planItem(programmeId, { state: 'COMPLETE' });
    await b.date({ ...done, programme_id: programmeId }, 'BASELINE', '2017-10-02');
    await b.date({ ...done, programme_id: programmeId }, 'ACTUAL', '2017-10-09');
    const body = await b.body();
    await b.serve(body.id, programmeId);
    const meeting = await b.meeting(body.id, '2018-01-31');
    await b.planItem(programmeId, { kind: 'GATE', body_id: body.id, meeting_id: meeting.id });
    await take();
    const rows = (await t.ask(pmo, TIMELINE, { id: programmeId })).data.timeline?.rows ?? [];
    expect(rows.map(({ baseline }) => baseline?.written).sort()).toEqual([
      '2 Oct 2017',
      '31 Jan 2018',
      '8 Mar 2018',
    ]);
  });
});
