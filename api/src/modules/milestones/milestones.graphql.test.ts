import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { id version reading warnings { rule message } } }';
const TIMELINE =
  'query($id: ID!) { timeline(programmeId: $id) { rows { itemId code rag computedReason slipWorkingDays forecast { written } } } }';
const ITEM =
  'query($id: ID!) { planItem(id: $id) { version dates { role reason by isCurrent date { text written } } reports { rag } links { otherCode isPredecessor } abilities } }';

describe('milestones', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let item: { id: string };
  let pmo: string;
  let lead: string;
  let otherLead: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    const stroke = await b.workstream(programme.id);
    const eastKent = await b.workstream(programme.id, { name: 'East Kent' });
    item = await b.planItem(programme.id, { workstream_id: stroke.id });
    await b.date({ ...item, programme_id: programme.id }, 'BASELINE', '2017-12-22');
    await b.date({ ...item, programme_id: programme.id }, 'FORECAST', '2017-12-22');
    pmo = await signIn('PMO', { programmeId: programme.id });
    lead = await signIn('WORKSTREAM_LEAD', { programmeId: programme.id, workstreamId: stroke.id });
    otherLead = await signIn('WORKSTREAM_LEAD', { programmeId: programme.id, workstreamId: eastKent.id });
  });

  async function signIn(role: string, scope: Parameters<ReturnType<typeof build>['grant']>[2]) {
    const person = await b.person(role);
    await b.grant(person.personId, role, scope);
    return t.signInAs(person);
  }
  const versionOf = async (id: string) =>
    (await t.database.owner.query('select version from plan_item where id = $1', [id])).rows[0].version;
  const reforecast = async (token: string, over: Record<string, unknown> = {}) =>
    t.ask(token, REFORECAST, {
      input: {
        id: item.id,
        expectedVersion: await versionOf(item.id),
        date: '4 jan (tbc)',
        reason: 'Senate asked for more time',
        ...over,
      },
    });
  const auditRows = async () =>
    (
      await t.database.owner.query('select count(*)::int as n from audit_event where office_id = $1', [
        b.officeId,
      ])
    ).rows[0].n;

  it('moves a date typed as people write it, echoes the reading, and shows slip and colour', async () => {
    const answer = await reforecast(pmo);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.reforecastMilestone.reading).toContain('Read as 4 Jan 2018, to be confirmed');
    const timeline = await t.ask(pmo, TIMELINE, { id: programme.id });
    expect(timeline.data.timeline.rows).toEqual([
      expect.objectContaining({
        slipWorkingDays: 6,
        rag: 'amber',
        forecast: { written: '4 Jan 2018 (TBC)' },
      }),
    ]);
  });

  it('keeps every statement with its reason and who made it', async () => {
    await reforecast(pmo);
    await reforecast(pmo, { date: '11/01/2018', reason: 'Panel moved' });
    const { data } = await t.ask(pmo, ITEM, { id: item.id });
    expect(
      data.planItem.dates.map((d: { role: string; reason: string; isCurrent: boolean }) => [
        d.role,
        d.reason,
        d.isCurrent,
      ]),
    ).toEqual([
      ['FORECAST', 'Panel moved', true],
      ['FORECAST', 'Senate asked for more time', false],
      ['FORECAST', 'as planned', false],
      ['BASELINE', 'as planned', true],
    ]);
  });

  it('lets the lead of the workstream move it, and tells a lead beside it that this is not theirs to do', async () => {
    expect((await reforecast(lead)).errors).toBeUndefined();
    const before = await auditRows();
    expect((await reforecast(otherLead)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await auditRows()).toBe(before);
  });

  it('tells each reader of the plan which dates are theirs to move', async () => {
    const MAY = 'query($id: ID!) { timeline(programmeId: $id) { rows { mayReforecast } } }';
    const told = async (token: string) =>
      (await t.ask(token, MAY, { id: programme.id })).data.timeline.rows.map(
        (row: { mayReforecast: boolean }) => row.mayReforecast,
      );
    expect(await told(pmo)).toEqual([true]);
    expect(await told(lead)).toEqual([true]);
    expect(await told(otherLead)).toEqual([false]);
  });

  it('names the statement that a new forecast took the place of, and none where there was none', async () => {
    const REPLACED =
      'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version replacedId } }';
    const move = async (id: string) => {
      const input = { id, expectedVersion: await versionOf(id), date: '9 Mar 2018', reason: 'Panel moved' };
      return (await t.ask(pmo, REPLACED, { input })).data.reforecastMilestone;
    };
    const { data } = await t.ask(pmo, 'query($id: ID!) { planItem(id: $id) { dates { id role } } }', {
      id: item.id,
    });
    const forecast = data.planItem.dates.find((date: { role: string }) => date.role === 'FORECAST');
    expect((await move(item.id)).replacedId).toBe(forecast?.id);
    const bare = await b.planItem(programme.id, { title: 'Without a date' });
    expect((await move(bare.id)).replacedId).toBeNull();
  });

  it('answers alike for an item that is not there and one of another office', async () => {
    const foreign = build(t.database.owner);
    await foreign.office();
    const theirs = await foreign.person('PMO');
    await foreign.grant(theirs.personId, 'PMO');
    const token = await t.signInAs(theirs);
    const here = await reforecast(token);
    const nowhere = await reforecast(token, {
      id: '0198a5a0-0000-7000-8000-00000000dead',
      expectedVersion: 1,
    });
    expect(here.errors?.[0]?.extensions).toEqual(nowhere.errors?.[0]?.extensions);
    expect(here.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('refuses the second of two people who opened the same version and says what stands now', async () => {
    const seen = await versionOf(item.id);
    await reforecast(pmo, { expectedVersion: seen });
    const second = await reforecast(lead, { expectedVersion: seen, date: '9 Mar 2018' });
    expect(second.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect(second.errors?.[0]?.extensions.details.current).toMatchObject({
      id: item.id,
      version: await versionOf(item.id),
    });
  });

  it.each`
    text          | rule
    ${'12/13/18'} | ${'DATE-5'}
    ${'31 June'}  | ${'DATE-5'}
  `('refuses $text with $rule and a sentence', async ({ text, rule }) => {
    const before = await auditRows();
    const answer = await reforecast(pmo, { date: text });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule, field: 'date' }] },
    });
    expect(await auditRows()).toBe(before);
  });

  it('does not take a date for an item that happens at a meeting', async () => {
    const body = await b.body();
    await b.serve(body.id, programme.id);
    const meeting = await b.meeting(body.id, '2018-01-31');
    item = await b.planItem(programme.id, { body_id: body.id, meeting_id: meeting.id, kind: 'GATE' });
    const answer = await reforecast(pmo);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ details: { problems: [{ rule: 'PLAN-1' }] } });
  });

  it('completes on a past day and refuses a day to come', async () => {
    const complete = async (date: string) =>
      t.ask(
        pmo,
        'mutation($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { version } }',
        {
          input: {
            id: item.id,
            expectedVersion: await versionOf(item.id),
            date,
            evidence: 'Report received',
          },
        },
      );
    expect((await complete('25 Nov 2017')).errors?.[0]?.extensions).toMatchObject({
      details: { problems: [{ rule: 'DATE-1' }] },
    });
    expect((await complete('24 Nov 2017')).errors).toBeUndefined();
    const { data } = await t.ask(pmo, TIMELINE, { id: programme.id });
    expect(data.timeline.rows[0].rag).toBe('blue');
  });

  it('refuses a dependency that closes a circle, with the circle in words', async () => {
    const second = await b.planItem(programme.id, { title: 'Final PCBC' });
    const link = (predecessorId: string, successorId: string) =>
      t.ask(pmo, 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id } }', {
        input: { predecessorId, successorId },
      });
    expect((await link(item.id, second.id)).errors).toBeUndefined();
    const back = await link(second.id, item.id);
    expect(back.errors?.[0]?.extensions).toMatchObject({
      details: {
        problems: [
          {
            rule: 'DEP-1',
            message: expect.stringContaining('Final PCBC → Final senate report → Final PCBC'),
          },
        ],
      },
    });
  });

  it('names the paper that an item comes from, and the place in it', async () => {
    const from = { source_document: '002', source_place: 'line 534' };
    const { id } = await b.planItem(programme.id, from);
    const source = async () =>
      (await t.ask(pmo, 'query($id: ID!) { planItem(id: $id) { source } }', { id })).data.planItem.source;
    expect(await source()).toBe('002, line 534');
    await b.document({ code: '002', title: 'Update for the Kent HOSC' });
    expect(await source()).toBe('Update for the Kent HOSC, line 534');
  });

  it('gives new items the next code', async () => {
    const add = (title: string) =>
      t.ask(pmo, 'mutation($input: AddPlanItemInput!) { addPlanItem(input: $input) { code reading } }', {
        input: {
          programmeId: programme.id,
          title,
          kind: 'MILESTONE',
          category: 'DELIVERABLE',
          date: 'Oct/Nov 18',
        },
      });
    await t.database.owner.query("insert into code_counter values ($1, $2, 'MS', 41)", [
      b.officeId,
      programme.id,
    ]);
    const [first, second] = await Promise.all([add('First'), add('Second')]);
    expect([first.data.addPlanItem.code, second.data.addPlanItem.code].sort()).toEqual(['MS-042', 'MS-043']);
  });

  it('wants a reason for a colour that differs from the rule, and words for one at risk (RET-31)', async () => {
    const report = async (over: Record<string, unknown>) =>
      t.ask(
        lead,
        'mutation($input: ReportStatusInput!) { reportStatus(input: $input) { warnings { rule } } }',
        {
          input: { id: item.id, expectedVersion: await versionOf(item.id), rag: 'amber', ...over },
        },
      );
    const words = { narrative: 'The author is on leave' };
    expect((await report(words)).errors?.[0]?.extensions).toMatchObject({
      details: { problems: [{ rule: 'RAG-5' }, { rule: 'RAG-5' }] },
    });
    const differs = { overrideReason: 'Author on leave', overrideUntil: '2017-12-15' };
    expect((await report(differs)).errors?.[0]?.extensions).toMatchObject({
      details: { problems: [{ rule: 'RET-31', field: 'narrative' }] },
    });
    const accepted = await report({ ...words, ...differs });
    expect(accepted.data.reportStatus.warnings).toEqual([{ rule: 'RAG-3' }]);
    const { data } = await t.ask(pmo, TIMELINE, { id: programme.id });
    expect(data.timeline.rows[0].rag).toBe('amber');
  });

  it('tells nothing of an exempt risk by a colour to somebody who may not see the risk', async () => {
    const risk = await b.risk(programme.id, {
      classification: 'EXEMPT',
      exempt_paragraph: 3,
      exempt_reason: 'Commercial terms',
    });
    await t.database.owner.query(
      'insert into risk_plan_item (office_id, id, programme_id, risk_id, plan_item_id) values ($1, gen_random_uuid(), $2, $3, $4)',
      [b.officeId, programme.id, risk.id, item.id],
    );
    const reader = await signIn('READER', { programmeId: programme.id });
    const ragFor = async (token: string) =>
      (await t.ask(token, TIMELINE, { id: programme.id })).data.timeline.rows[0].rag;
    expect([await ragFor(pmo), await ragFor(reader)]).toEqual(['amber', 'green']);
    await t.database.owner.query(
      "update risk_plan_item set archived_at = now(), archive_reason = 'Another cause'",
    );
    expect(await ragFor(pmo)).toBe('green');
  });
});
