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
const CHANGES = `query($id: ID!, $againstId: ID) {
  baselineComparison(id: $id, againstId: $againstId) {
    summary rows { itemId title change kind baseline { written } current { written } isDone }
  }
}`;
const ANCHORED = 'query($id: ID!) { baselineComparison(id: $id) { rows { title baseline { earliest } } } }';
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
      summary: '1 later, 0 earlier, 0 the same; 0 not known. 0 added, 0 removed.',
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

  describe('compared', () => {
    const own = (sql: string, values: unknown[]) => t.database.owner.query(sql, values);
    const changes = async (id: string, token = pmo, againstId: string | null = null) => {
      const { data, errors } = await t.ask(token, CHANGES, { id, againstId });
      const code = errors?.[0]?.extensions.code;
      return { rows: data?.baselineComparison?.rows ?? [], summary: data?.baselineComparison?.summary, code };
    };
    const became = async (id: string, token = pmo, againstId: string | null = null) =>
      (await changes(id, token, againstId)).rows.map(({ title, change }) => [title, change]);
    const sets = async () => (await t.ask(pmo, LIST, { id: programmeId })).data.baselines?.sets ?? [];
    const archive = (id: string) =>
      own("update plan_item set archived_at = now(), archive_reason = 'Double' where id = $1", [id]);

    it('tell what moved, what stayed, what came and what went', async () => {
      const stays = await b.planItem(programmeId, { title: 'Stays', position: 1 });
      await b.date({ ...stays, programme_id: programmeId }, 'FORECAST', '2018-04-01');
      const goes = await b.planItem(programmeId, { title: 'Goes', position: 2 });
      await b.date({ ...goes, programme_id: programmeId }, 'FORECAST', '2018-05-01');
      await take();
      const [taken] = await sets();
      await archive(goes.id);
      const comes = await b.planItem(programmeId, { title: 'Comes', position: 3 });
      await b.date({ ...comes, programme_id: programmeId }, 'FORECAST', '2018-06-01');
      const { rows: stored } = await own('select version from plan_item where id = $1', [item.id]);
      const expectedVersion = stored[0].version;
      await t.ask(pmo, REFORECAST, {
        input: { id: item.id, expectedVersion, date: '20 Mar 2018', reason: 'later' },
      });
      const { rows, summary } = await changes(taken!.id, reader);
      expect(rows.map(({ title, change }) => [title, change])).toEqual([
        ['Final senate report', 'MOVED'],
        ['Stays', 'SAME'],
        ['Comes', 'ADDED'],
        ['Goes', 'GONE'],
      ]);
      expect(rows.at(-1)).toMatchObject({ baseline: { written: '1 May 2018' }, current: null });
      expect(summary).toMatch(/1 added, 1 removed\.$/);
    });

    it('say nothing of what is gone to those who may not read it', async () => {
      const secret = await b.planItem(programmeId, {
        title: 'Secret',
        classification: 'EXEMPT',
        exempt_paragraph: 3,
        exempt_reason: 'Commercial terms',
      });
      await b.date({ ...secret, programme_id: programmeId }, 'FORECAST', '2018-04-01');
      await take();
      const [taken] = await sets();
      await archive(secret.id);
      expect(await became(taken!.id, pmo)).toContainEqual(['Secret', 'GONE']);
      expect(await became(taken!.id, reader)).toEqual([['Final senate report', 'SAME']]);
    });

    it('count no date from an item that its reader may not see: it would say when that one is', async () => {
      const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Commercial terms' };
      const secret = await b.planItem(programmeId, { title: 'Secret', ...exempt });
      await b.date({ ...secret, programme_id: programmeId }, 'FORECAST', '2018-04-02');
      const follows = await b.planItem(programmeId, { title: 'Follows', position: 1 });
      await b.date({ ...follows, programme_id: programmeId }, 'FORECAST', '2018-04-12', {
        ...{ date_text: '10 days after', date_shape: 'RELATIVE', earliest: null, latest: null, edtf: null },
        ...{ anchor_item_id: secret.id, offset_min: 10, offset_max: 10, offset_unit: 'DAYS' },
      });
      await take();
      const [taken] = await sets();
      const baselineOf = async (who: string) => {
        const { data } = await t.ask(who, ANCHORED, { id: taken!.id });
        return data.baselineComparison.rows.find(({ title }) => title === 'Follows')?.baseline?.earliest;
      };
      expect(await baselineOf(pmo)).toBe('2018-04-12');
      expect(await baselineOf(reader)).toBeNull();
    });

    it('count nothing as new that was done before the baseline was taken', async () => {
      const done = await b.planItem(programmeId, { title: 'Done before', state: 'COMPLETE', position: 1 });
      await b.date({ ...done, programme_id: programmeId }, 'ACTUAL', '2017-11-24');
      await take();
      const [taken] = await sets();
      const after = await b.planItem(programmeId, { title: 'Done after', state: 'COMPLETE', position: 2 });
      await b.date({ ...after, programme_id: programmeId }, 'ACTUAL', '2017-11-25');
      expect(await became(taken!.id)).toEqual([
        ['Final senate report', 'SAME'],
        ['Done before', 'SAME'],
        ['Done after', 'ADDED'],
      ]);
    });

    it('find nothing to say of what had no date and has none', async () => {
      await b.planItem(programmeId, { title: 'Some day', position: 1 });
      await take();
      const [taken] = await sets();
      expect(await became(taken!.id)).toContainEqual(['Some day', 'SAME']);
    });

    it('stand one against another, either way round', async () => {
      const goes = await b.planItem(programmeId, { title: 'Goes', position: 1 });
      await b.date({ ...goes, programme_id: programmeId }, 'FORECAST', '2018-05-01');
      await take();
      await archive(goes.id);
      await take({ name: 'Agreed in April' });
      const [second, first, printed] = await sets();
      expect(await became(first!.id, pmo, second!.id)).toEqual([
        ['Final senate report', 'SAME'],
        ['Goes', 'GONE'],
      ]);
      expect(await became(second!.id, pmo, first!.id)).toEqual([
        ['Final senate report', 'SAME'],
        ['Goes', 'ADDED'],
      ]);
      expect(await became(printed!.id, pmo, second!.id)).toEqual([['Final senate report', 'MOVED']]);
    });

    it('stand against none of another programme', async () => {
      await take();
      const [taken] = await sets();
      const other = (await b.programme()).id;
      const there = await b.planItem(other);
      await b.date({ ...there, programme_id: other }, 'BASELINE', '2018-02-01');
      const { rows } = await own('select id from baseline_set where programme_id = $1', [other]);
      expect((await changes(taken!.id, pmo, rows[0].id)).code).toBe('NOT_FOUND');
    });
  });
});
