import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { footprint } from '../../../test/footprint.js';

const APPLY = `mutation($input: ApplyPlanChangesInput!) {
  applyPlanChanges(input: $input) {
    applied { kind id version reading } warnings { rule field } noUndo
    undo {
      dates { itemId expectedVersion scenarioId restatesId isWithdrawn }
      meetings { meetingId expectedVersion date }
      lags { linkId expectedVersion lagMin lagMax lagUnit }
    }
  }
}`;
const AMEND = 'mutation($input: AmendLinkInput!) { amendLink(input: $input) { id version } }';

describe('changes of a plan that are made together', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let report: { id: string };
  let paper: { id: string };
  let meeting: { id: string };
  let link: { id: string; version: number };
  let scenarioId: string;
  let pmo: string;
  let print: () => Promise<string>;

  beforeAll(async () => {
    t = await testApp();
    print = await footprint(t.database.owner);
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    const workstream = await b.workstream(programme.id);
    const body = await b.body();
    await b.serve(body.id, programme.id);
    meeting = await b.meeting(body.id, '2018-01-31', { date_text: '31/01' });
    report = await b.planItem(programme.id, { workstream_id: workstream.id, title: 'Final report' });
    paper = await b.planItem(programme.id, { title: 'Paper' });
    await b.date(report as never, 'FORECAST', '2017-12-22');
    pmo = await holderOf('PMO');
    const input = { predecessorId: report.id, successorId: paper.id, lagMin: 1, lagMax: 1, lagUnit: 'WEEKS' };
    const LINK = 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id version } }';
    link = (await t.ask(pmo, LINK, { input })).data.linkPlanItems;
    scenarioId = randomUUID();
    await t.database.owner.query(
      "insert into scenario (office_id, id, programme_id, number, name) values ($1, $2, $3, 1, 'One meeting')",
      [b.officeId, scenarioId, programme.id],
    );
  });

  async function holderOf(role: string, scope: Record<string, string> = {}, office = b) {
    const person = await office.person(role);
    await office.grant(person.personId, role, scope);
    return t.signInAs(person);
  }
  const apply = (input: Record<string, unknown>, token = pmo) =>
    t.ask(token, APPLY, {
      input: { programmeId: programme.id, reason: 'The senate asked for time', ...input },
    });
  const one = async (sql: string, ...values: unknown[]) =>
    (await t.database.owner.query(sql, values)).rows[0];
  const versionOf = async (table: string, id: string): Promise<number> =>
    (await one(`select version from ${table} where id = $1`, id)).version;
  const forecastOf = (id: string) =>
    one(
      'select d.date_text, d.earliest, d.reason from plan_item i left join plan_date d on d.id = i.forecast_date_id where i.id = $1',
      id,
    );
  const refusal = (answer: { errors?: readonly { extensions: { code: string; details: unknown } }[] }) =>
    answer.errors?.[0]?.extensions;

  async function everything() {
    return {
      dates: [
        { itemId: report.id, expectedVersion: await versionOf('plan_item', report.id), date: '4 jan (tbc)' },
        { itemId: paper.id, expectedVersion: await versionOf('plan_item', paper.id), date: '10 Jan 2018' },
      ],
      meetings: [
        {
          meetingId: meeting.id,
          expectedVersion: await versionOf('meeting', meeting.id),
          date: '7 Feb 2018',
        },
      ],
      lags: [{ linkId: link.id, expectedVersion: link.version, lagMin: 2, lagMax: 3, lagUnit: 'DAYS' }],
    };
  }

  it('are all made, with one reason and one change in the audit', async () => {
    const answer = await apply(await everything());
    expect(answer.errors).toBeUndefined();
    const { applied, noUndo } = answer.data.applyPlanChanges;
    expect(applied.map(({ kind, reading }) => [kind, reading])).toEqual(
      expect.arrayContaining([
        ['ITEM', expect.stringMatching(/^Read as 4 Jan 2018, to be confirmed\./)],
        ['ITEM', 'Read as 10 Jan 2018.'],
        ['MEETING', 'Read as 7 Feb 2018.'],
        ['LINK', null],
      ]),
    );
    expect(noUndo).toEqual([]);
    expect(await forecastOf(report.id)).toMatchObject({
      date_text: '4 jan (tbc)',
      reason: 'The senate asked for time',
    });
    expect((await one('select latest from meeting where id = $1', meeting.id)).latest).toBe('2018-02-07');
    const audited = await one(
      `select count(distinct change_id)::int as changes, array_agg(distinct reason) as reasons, array_agg(distinct entity order by entity) as entities
         from audit_event where office_id = $1 and action = 'plan.apply-changes'`,
      b.officeId,
    );
    expect(audited).toEqual({
      changes: 1,
      reasons: ['The senate asked for time'],
      entities: ['dependency', 'meeting', 'plan_date', 'plan_item'],
    });
  });

  it('answer with what takes them back, and sending that puts every row where it was', async () => {
    const { undo } = (await apply(await everything())).data.applyPlanChanges;
    const answer = await apply({ ...undo, reason: 'Undone' });
    expect(answer.errors).toBeUndefined();
    expect(await forecastOf(report.id)).toMatchObject({ date_text: '2017-12-22', reason: 'Undone' });
    expect(await forecastOf(paper.id)).toMatchObject({ date_text: null });
    expect(await one('select date_text, latest from meeting where id = $1', meeting.id)).toEqual({
      date_text: '31/01',
      latest: '2018-01-31',
    });
    expect(await one('select lag_min, lag_max, lag_unit from dependency where id = $1', link.id)).toEqual({
      ...{ lag_min: 1, lag_max: 1, lag_unit: 'WEEKS' },
    });
    const again = await apply({ ...answer.data.applyPlanChanges.undo, reason: 'Done again' });
    expect(again.errors).toBeUndefined();
    expect(await forecastOf(report.id)).toMatchObject({ date_text: '4 jan (tbc)' });
  });

  it('may state one item anew for the plan and for a scenario, and take both back', async () => {
    const dates = [
      { itemId: report.id, expectedVersion: await versionOf('plan_item', report.id), date: '4 Jan 2018' },
      {
        itemId: report.id,
        expectedVersion: await versionOf('plan_item', report.id),
        date: '9 Jan 2018',
        scenarioId,
      },
    ];
    const { undo } = (await apply({ dates })).data.applyPlanChanges;
    const inScenario = () =>
      one(
        'select d.date_text from scenario_item s left join plan_date d on d.id = s.forecast_date_id where s.plan_item_id = $1',
        report.id,
      );
    expect(await inScenario()).toEqual({ date_text: '9 Jan 2018' });
    expect((await apply({ ...undo, reason: 'Undone' })).errors).toBeUndefined();
    expect(await inScenario()).toEqual({ date_text: null });
    expect(await forecastOf(report.id)).toMatchObject({ date_text: '2017-12-22' });
  });

  it.each(['dates', 'meetings', 'lags'] as const)(
    'are refused whole where one version of %s is stale, which is named, and nothing is half-saved',
    async (part) => {
      const draft = await everything();
      const [first] = draft[part];
      first!.expectedVersion += 5;
      const before = await print();
      const found = refusal(await apply(draft));
      expect(found).toMatchObject({
        code: 'STALE_VERSION',
        details: {
          at: `${part}.0`,
          problems: [{ field: `${part}.0`, message: /Somebody else changed this/ }],
        },
      });
      expect(await print()).toBe(before);
    },
  );

  it('tell every objection of the rules at once, each at its change, and nothing is half-saved', async () => {
    const draft = await everything();
    draft.dates[0]!.date = '31 February 2018';
    draft.lags[0]!.lagMax = 1;
    await t.database.owner.query("update meeting set state = 'CALLED' where id = $1", [meeting.id]);
    draft.meetings[0]!.expectedVersion = await versionOf('meeting', meeting.id);
    const before = await print();
    const found = refusal(await apply(draft));
    expect(found).toMatchObject({ code: 'RULE_BROKEN' });
    const { problems } = found!.details as { problems: { rule: string; field: string }[] };
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'dates.0.date',
      'lags.0.lagMax',
      'meetings.0.date',
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['DEP-7', 'MTG-8']));
    expect(await print()).toBe(before);
  });

  it('give no date of its own to what happens at a meeting, in no scenario either', async () => {
    await t.database.owner.query(
      'update plan_item set body_id = m.body_id, meeting_id = m.id from meeting m where m.id = $1 and plan_item.id = $2',
      [meeting.id, paper.id],
    );
    for (const scenario of [null, scenarioId]) {
      const change = { itemId: paper.id, date: '10 Jan 2018', scenarioId: scenario };
      const expectedVersion = await versionOf('plan_item', paper.id);
      expect(refusal(await apply({ dates: [{ ...change, expectedVersion }] }))).toMatchObject({
        code: 'RULE_BROKEN',
        details: { problems: [{ rule: 'PLAN-1', field: 'dates.0.date' }] },
      });
    }
  });

  it('are refused whole to somebody who may change only part of them', async () => {
    const draft = await everything();
    const lead = await holderOf('WORKSTREAM_LEAD', {
      programmeId: programme.id,
      workstreamId: (await one('select workstream_id from plan_item where id = $1', report.id)).workstream_id,
    });
    const before = await print();
    expect(refusal(await apply(draft, lead))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await print()).toBe(before);
    expect((await apply({ dates: [draft.dates[0]] }, lead)).errors).toBeUndefined();
    const { body_id: bodyId } = await one('select body_id from meeting where id = $1', meeting.id);
    const secretary = await holderOf('SECRETARY', { bodyId });
    expect((await apply({ meetings: draft.meetings }, secretary)).errors).toBeUndefined();
  });

  it('reach no row of another programme or office', async () => {
    const other = await b.programme();
    const foreign = await b.planItem(other.id);
    const dates = [{ itemId: foreign.id, expectedVersion: 1, date: '10 Jan 2018' }];
    expect(refusal(await apply({ dates }))).toMatchObject({ code: 'NOT_FOUND', details: { at: 'dates.0' } });
    const elsewhere = build(t.database.owner);
    await elsewhere.office();
    const stranger = await holderOf('PMO', {}, elsewhere);
    expect(refusal(await apply(await everything(), stranger))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of two people at once are made for one, and the other is told', async () => {
    const draft = await everything();
    const second = await holderOf('PMO');
    const theirs = { ...draft, dates: [...draft.dates].reverse() };
    const answers = await Promise.all([apply(draft), apply(theirs, second)]);
    const codes = answers.map((answer) => refusal(answer)?.code ?? 'made');
    expect(codes.sort()).toEqual(['STALE_VERSION', 'made']);
  });

  it('are made once for a repeated call', async () => {
    const draft = { ...(await everything()), idempotencyKey: randomUUID() };
    const first = await apply(draft);
    const before = await print();
    expect(await apply(draft)).toEqual(first);
    expect(await print()).toBe(before);
  });

  it('are refused where one stands in them twice, or none does', async () => {
    const { dates } = await everything();
    expect(refusal(await apply({ dates: [dates[0], dates[0]] }))).toMatchObject({
      code: 'BAD_INPUT',
      details: { problems: [{ field: 'dates.1' }] },
    });
    expect(refusal(await apply({}))).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('may be a lag alone, by a verb of its own that asks no question anew', async () => {
    const amend = (over: Record<string, unknown>) =>
      t.ask(pmo, AMEND, {
        input: { id: link.id, expectedVersion: link.version, reason: 'Printing takes longer', ...over },
      });
    expect(refusal(await amend({ neededFor: 'PAPER' }))).toMatchObject({
      details: { problems: [{ rule: 'DEP-6' }] },
    });
    expect(refusal(await amend({ lagMin: 9 }))).toMatchObject({ details: { problems: [{ rule: 'DEP-7' }] } });
    const answer = await amend({ lagMax: 2 });
    expect(answer.data.amendLink).toEqual({ id: link.id, version: link.version + 1 });
    expect(await one('select lag_min, lag_max, lag_unit from dependency where id = $1', link.id)).toEqual({
      ...{ lag_min: 1, lag_max: 2, lag_unit: 'WEEKS' },
    });
    expect(refusal(await amend({ lagMax: 3 }))?.code).toBe('STALE_VERSION');
  });
});
