import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const LOG =
  'mutation($input: LogRiskInput!) { logRisk(input: $input) { id code version raisedOn current { score band } state } }';
const LIST =
  'query($programmeId: ID!) { risks(programmeId: $programmeId) { code isStale reviewDueOn changedOn current { score band } } }';
const ONE = 'query($id: ID!) { risk(id: $id) { code cause linkedItems { code } warnings { rule } } }';
const RESCORE =
  'mutation($input: RescoreRiskInput!) { rescoreRisk(input: $input) { version current { score band } } }';
const REVIEW =
  'mutation($input: ReviewRiskInput!) { reviewRisk(input: $input) { reviewedOn reviewDueOn isStale } }';
const CLOSE =
  'mutation($input: CloseRiskInput!) { closeRisk(input: $input) { state closeReason closeNote closedOn } }';
const AMEND =
  'mutation($input: AmendRiskInput!) { amendRisk(input: $input) { title state workstreamId version } }';
const MERGED = 'query($id: ID!) { risk(id: $id) { mergedInto { code } mergedFrom { code } } }';
const LINKS = 'query($id: ID!) { risk(id: $id) { linkedItems { linkId linkVersion } } }';
const OF_ITEM = 'query($id: ID!) { planItem(id: $id) { risks { linkId linkVersion mayUnlink } } }';
const UNLINK =
  'mutation($input: UnlinkRiskInput!) { unlinkRiskFromItem(input: $input) { linkedItems { code } } }';
const LINK = 'mutation($input: LinkRiskInput!) { linkRiskToItem(input: $input) { linkedItems { code } } }';

describe('the risk register', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let stroke: string;
  let eastKent: string;
  let pmo: string;
  let lead: string;
  let reader: string;

  const signedIn = async (role: string, scope = {}, at = b) => {
    const someone = await at.person(role);
    await at.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    stroke = (await b.workstream(programmeId)).id;
    eastKent = (await b.workstream(programmeId, { name: 'East Kent' })).id;
    pmo = await signedIn('PMO');
    lead = await signedIn('WORKSTREAM_LEAD', { programmeId, workstreamId: stroke });
    reader = await signedIn('READER', { programmeId });
  });

  const risk = (over = {}) => ({
    programmeId,
    workstreamId: stroke,
    title: 'Senate report late',
    cause: 'The review panel is short of members',
    event: 'The report comes after the papers',
    effect: 'The decision slips a month',
    domain: 'OBJECTIVES',
    inherent: { consequence: 4, likelihood: 5 },
    current: { consequence: 4, likelihood: 4 },
    ...over,
  });
  /** What stands in this test's own office; `$1` is its id. */
  const here = async (query: string) => (await t.database.owner.query(query, [b.officeId])).rows;
  const rows = () => here('select * from risk where office_id = $1 order by code');
  const code = (answer: Awaited<ReturnType<TestApp['ask']>>) => answer.errors?.[0]?.extensions.code;
  const rules = (answer: Awaited<ReturnType<TestApp['ask']>>) =>
    ((answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string }[]).map((p) => p.rule);

  it('takes a risk of a lead under the next code, raised on the office’s today', async () => {
    const first = await t.ask(lead, LOG, { input: risk() });
    expect(first.data.logRisk).toMatchObject({
      code: 'R-001',
      version: 1,
      raisedOn: '2017-11-24',
      state: 'OPEN',
      current: { score: 16, band: 'EXTREME' },
    });
    const second = await t.ask(pmo, LOG, { input: risk({ workstreamId: null }) });
    expect(second.data.logRisk.code).toBe('R-002');
  });

  it('is logged once, however often the same call arrives', async () => {
    const input = risk({ idempotencyKey: '0198a5a0-0000-7000-8000-000000000001' });
    const answers = await Promise.all([t.ask(lead, LOG, { input }), t.ask(lead, LOG, { input })]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await rows()).toHaveLength(1);
  });

  it('rates by the cell of the programme’s own matrix', async () => {
    const bands = [
      ['LOW', 'LOW', 'LOW', 'LOW', 'MODERATE'],
      ['LOW', 'MODERATE', 'MODERATE', 'HIGH', 'HIGH'],
      ['LOW', 'MODERATE', 'HIGH', 'HIGH', 'EXTREME'],
      ['MODERATE', 'HIGH', 'HIGH', 'EXTREME', 'EXTREME'],
      ['HIGH', 'HIGH', 'EXTREME', 'EXTREME', 'EXTREME'],
    ];
    const { id } = await b.programme({ risk_bands: bands });
    const five = { inherent_consequence: 5, inherent_likelihood: 5, code: 'R-001' };
    await b.risk(id, { ...five, current_consequence: 5, current_likelihood: 1 });
    await b.risk(id, { ...five, code: 'R-002', current_consequence: 1, current_likelihood: 5 });
    const answer = await t.ask(reader, LIST, { programmeId: id });
    expect(code(answer)).toBe('NOT_FOUND');
    const all = await t.ask(pmo, LIST, { programmeId: id });
    expect(all.data.risks.map((r: { current: unknown }) => r.current)).toEqual([
      { score: 5, band: 'HIGH' },
      { score: 5, band: 'MODERATE' },
    ]);
  });

  it('refuses marks outside 1 to 5 all at once and saves nothing', async () => {
    const answer = await t.ask(lead, LOG, { input: risk({ current: { consequence: 0, likelihood: 6 } }) });
    expect(code(answer)).toBe('RULE_BROKEN');
    expect(rules(answer)).toEqual(['RSK-1', 'RSK-1']);
    expect(await rows()).toHaveLength(0);
  });

  it('asks why a current score lies above the inherent one, and takes it with a reason', async () => {
    const input = risk({ inherent: { consequence: 3, likelihood: 4 } });
    const without = await t.ask(lead, LOG, { input });
    expect(code(without)).toBe('REASON_NEEDED');
    expect(rules(without)).toEqual(['RSK-3']);
    const withReason = await t.ask(lead, LOG, {
      input: { ...input, reason: 'The control failed in October' },
    });
    expect(withReason.data.logRisk.code).toBe('R-001');
    const [event] = await here("select reason from audit_event where office_id = $1 and action = 'risk.log'");
    expect(event.reason).toBe('The control failed in October');
  });

  it('refuses a lead the neighbour’s workstream and a reader everything', async () => {
    expect(code(await t.ask(lead, LOG, { input: risk({ workstreamId: eastKent }) }))).toBe('FORBIDDEN');
    expect(code(await t.ask(lead, LOG, { input: risk({ workstreamId: null }) }))).toBe('FORBIDDEN');
    expect(code(await t.ask(reader, LOG, { input: risk() }))).toBe('FORBIDDEN');
    expect(code(await t.ask(null, LOG, { input: risk() }))).toBe('UNAUTHENTICATED');
    expect(await rows()).toHaveLength(0);
  });

  it('knows nothing of another office and another programme, and changes nothing there', async () => {
    const other = build(t.database.owner);
    await other.office({}, '2017-11-24');
    const foreign = await other.programme();
    const foreignStream = await other.workstream(foreign.id);
    const foreignRisk = await other.risk(foreign.id, { code: 'R-001' });
    const beside = await b.programme();
    const besideRisk = await b.risk(beside.id, { code: 'R-009' });
    const before = await rows();
    for (const id of [foreignRisk.id, besideRisk.id]) {
      const change = { id, expectedVersion: 1 };
      expect(code(await t.ask(lead, ONE, { id }))).toBe('NOT_FOUND');
      expect(code(await t.ask(lead, AMEND, { input: { ...change, title: 'Mine' } }))).toBe('NOT_FOUND');
      expect(
        code(
          await t.ask(lead, RESCORE, { input: { ...change, current: { consequence: 1, likelihood: 1 } } }),
        ),
      ).toBe('NOT_FOUND');
      expect(code(await t.ask(lead, CLOSE, { input: { ...change, reason: 'EXPIRED' } }))).toBe('NOT_FOUND');
      expect(code(await t.ask(lead, REVIEW, { input: change }))).toBe('NOT_FOUND');
    }
    expect(code(await t.ask(pmo, LIST, { programmeId: foreign.id }))).toBe('NOT_FOUND');
    expect(
      code(await t.ask(pmo, LOG, { input: risk({ programmeId: foreign.id, workstreamId: null }) })),
    ).toBe('NOT_FOUND');
    expect(code(await t.ask(pmo, LOG, { input: risk({ workstreamId: foreignStream.id }) }))).toBe(
      'NOT_FOUND',
    );
    expect(await rows()).toEqual(before);
  });

  it('hides exempt risks in list, page and verbs from whom the exemption shuts out', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };
    const hidden = await b.risk(programmeId, { ...exempt, workstream_id: eastKent, code: 'R-001' });
    const own = await b.risk(programmeId, { ...exempt, workstream_id: stroke, code: 'R-002' });
    const list = async (who: string) =>
      (await t.ask(who, LIST, { programmeId })).data.risks.map((r: { code: string }) => r.code);
    expect(await list(pmo)).toEqual(['R-001', 'R-002']);
    expect(await list(lead)).toEqual(['R-002']);
    expect(await list(reader)).toEqual([]);
    expect(code(await t.ask(lead, ONE, { id: hidden.id }))).toBe('NOT_FOUND');
    expect((await t.ask(lead, ONE, { id: own.id })).data.risk.code).toBe('R-002');
    const amend = { id: hidden.id, expectedVersion: 1, title: 'Guessed' };
    expect(code(await t.ask(lead, AMEND, { input: amend }))).toBe('NOT_FOUND');
  });

  it('hides what is only known later, until the office’s day comes', async () => {
    const later = await b.risk(programmeId, { known_from: '2017-11-25' });
    const today = await b.risk(programmeId, { known_from: '2017-11-24' });
    expect(code(await t.ask(pmo, ONE, { id: later.id }))).toBe('NOT_FOUND');
    expect((await t.ask(pmo, ONE, { id: today.id })).data.risk).toBeTruthy();
    expect((await t.ask(pmo, LIST, { programmeId })).data.risks).toHaveLength(1);
  });

  it('calls a review overdue on the day after the last day of its band', async () => {
    const extreme = { current_consequence: 4, current_likelihood: 4 };
    await b.risk(programmeId, { ...extreme, code: 'R-001', raised_on: '2017-10-24' });
    await b.risk(programmeId, { ...extreme, code: 'R-002', raised_on: '2017-10-23' });
    expect((await t.ask(reader, LIST, { programmeId })).data.risks).toMatchObject([
      { code: 'R-001', isStale: false, reviewDueOn: '2017-11-24', changedOn: '2017-11-24' },
      { code: 'R-002', isStale: true, reviewDueOn: '2017-11-23' },
    ]);
  });

  it('rescores only with a rationale, and the rationale is the audit’s reason', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const input = { id, expectedVersion: 1, current: { consequence: 4, likelihood: 4 } };
    const without = await t.ask(lead, RESCORE, { input });
    expect(code(without)).toBe('REASON_NEEDED');
    expect(rules(without)).toEqual(['RSK-4']);
    const done = await t.ask(lead, RESCORE, { input: { ...input, rationale: 'Second reader found' } });
    expect(done.data.rescoreRisk).toEqual({ version: 2, current: { score: 16, band: 'EXTREME' } });
    const events = await here(
      "select reason from audit_event where office_id = $1 and action = 'risk.rescore'",
    );
    expect(events).toEqual([{ reason: 'Second reader found' }]);
  });

  it('tells the second of two people what stands now and loses nothing', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    await t.ask(pmo, AMEND, { input: { id, expectedVersion: 1, title: 'First' } });
    const second = await t.ask(lead, AMEND, { input: { id, expectedVersion: 1, title: 'Second' } });
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      details: { current: { title: 'First', version: 2 } },
    });
    expect((await rows())[0].title).toBe('First');
  });

  it('lets a lead move a risk to no workstream of somebody else', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const move = (workstreamId: string) => ({ input: { id, expectedVersion: 1, workstreamId } });
    expect(code(await t.ask(lead, AMEND, move(eastKent)))).toBe('FORBIDDEN');
    expect((await t.ask(pmo, AMEND, move(eastKent))).data.amendRisk.workstreamId).toBe(eastKent);
  });

  it('puts the next review after today, never on it', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke, raised_on: '2017-01-01' });
    const review = (nextReviewOn: string) => ({ input: { id, expectedVersion: 1, nextReviewOn } });
    const today = await t.ask(lead, REVIEW, review('2017-11-24'));
    expect(today.errors?.[0]?.extensions.details).toMatchObject({ problems: [{ field: 'nextReviewOn' }] });
    const done = await t.ask(lead, REVIEW, review('2017-11-25'));
    expect(done.data.reviewRisk).toEqual({
      reviewedOn: '2017-11-24',
      reviewDueOn: '2017-11-25',
      isStale: false,
    });
  });

  it('closes with a reason and what the reason needs, on the office’s today', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const other = await b.risk(programmeId, { workstream_id: eastKent, code: 'R-077' });
    const close = (over: object) => t.ask(lead, CLOSE, { input: { id, expectedVersion: 1, ...over } });
    for (const over of [{}, { reason: 'OCCURRED' }, { reason: 'MERGED' }])
      expect(rules(await close(over))).toEqual(['RSK-7']);
    expect(rules(await close({ reason: 'MERGED', mergedIntoId: id }))).toEqual(['RSK-7']);
    const done = await close({ reason: 'MERGED', mergedIntoId: other.id, note: 'Same cause.' });
    expect(done.data.closeRisk).toEqual({
      state: 'CLOSED',
      closeReason: 'MERGED',
      closeNote: 'Same cause.',
      closedOn: '2017-11-24',
    });
    const again = await t.ask(lead, AMEND, { input: { id, expectedVersion: 2, title: 'Back' } });
    expect(code(again)).toBe('RULE_BROKEN');
  });

  it('links plan items of its programme that the actor may see, once', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const item = await b.planItem(programmeId);
    const beside = await b.planItem((await b.programme()).id);
    const secret = await b.planItem(programmeId, {
      classification: 'EXEMPT',
      exempt_paragraph: 3,
      exempt_reason: 'Contract terms',
      workstream_id: eastKent,
    });
    const link = (planItemId: string) => t.ask(lead, LINK, { input: { id, expectedVersion: 1, planItemId } });
    expect(code(await link(beside.id))).toBe('NOT_FOUND');
    expect(code(await link(secret.id))).toBe('NOT_FOUND');
    expect((await link(item.id)).data.linkRiskToItem.linkedItems).toEqual([{ code: item.code }]);
    expect(code(await link(item.id))).toBe('CONFLICT');
  });

  it('takes a link away on record, and makes it again', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke, actions: null });
    const item = await b.planItem(programmeId, { workstream_id: stroke });
    const input = { id, expectedVersion: 1, planItemId: item.id };
    await t.ask(lead, LINK, { input });
    const { linkId, linkVersion } = (await t.ask(lead, LINKS, { id })).data.risk.linkedItems[0];
    const unlink = (over = {}) =>
      t.ask(lead, UNLINK, {
        input: { id: linkId, expectedVersion: linkVersion, reason: 'Another cause', ...over },
      });
    expect(code(await unlink({ reason: ' ' }))).toBe('BAD_INPUT');
    expect(code(await unlink({ expectedVersion: 9 }))).toBe('STALE_VERSION');
    expect((await unlink()).data.unlinkRiskFromItem.linkedItems).toEqual([]);
    expect(code(await unlink())).toBe('NOT_FOUND');
    const onItem = await t.ask(lead, OF_ITEM, { id: item.id });
    expect(onItem.data.planItem.risks).toEqual([]);
    const events = await here(
      "select action, reason from audit_event where office_id = $1 and entity = 'risk_plan_item' order by seq",
    );
    expect(events).toEqual([
      { action: 'risk.link', reason: null },
      { action: 'risk.unlink', reason: 'Another cause' },
    ]);
    expect((await t.ask(lead, LINK, { input })).data.linkRiskToItem.linkedItems).toHaveLength(1);
  });

  it('lets a risk that is no longer linked colour nothing, and nobody but its editors take a link away', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const item = await b.planItem(programmeId, { workstream_id: eastKent });
    const linkId = '0198a5a0-0000-7000-8000-0000000000cc';
    await t.database.owner.query(
      'insert into risk_plan_item (office_id, id, programme_id, risk_id, plan_item_id) values ($1, $2, $3, $4, $5)',
      [b.officeId, linkId, programmeId, id, item.id],
    );
    const seen = (await t.ask(lead, OF_ITEM, { id: item.id })).data.planItem.risks;
    expect(seen).toEqual([{ linkId, linkVersion: 1, mayUnlink: true }]);
    expect((await t.ask(reader, OF_ITEM, { id: item.id })).data.planItem.risks[0].mayUnlink).toBe(false);
    const input = { id: linkId, expectedVersion: 1, reason: 'Other cause' };
    expect(code(await t.ask(reader, UNLINK, { input }))).toBe('FORBIDDEN');
    const links = 'select id from risk_plan_item where office_id = $1 and archived_at is null';
    expect(await here(links)).toHaveLength(1);
    await t.ask(lead, UNLINK, { input });
    expect(await here(links)).toHaveLength(0);
  });

  it('leads from a merged risk to the one that covers it, and back, where both may be seen', async () => {
    const one = await b.risk(programmeId, { workstream_id: stroke, code: 'R-001' });
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };
    const kept = await b.risk(programmeId, { workstream_id: stroke, code: 'R-002', ...exempt });
    await t.ask(lead, CLOSE, {
      input: { id: one.id, expectedVersion: 1, reason: 'MERGED', mergedIntoId: kept.id },
    });
    const merged = async (token: string, id: string) => (await t.ask(token, MERGED, { id })).data.risk;
    expect(await merged(lead, one.id)).toEqual({ mergedInto: { code: 'R-002' }, mergedFrom: [] });
    expect(await merged(lead, kept.id)).toEqual({ mergedInto: null, mergedFrom: [{ code: 'R-001' }] });
    expect(await merged(reader, one.id)).toEqual({ mergedInto: null, mergedFrom: [] });
  });

  it('merges into an open risk of the programme, and never in a circle, not even by two people at once', async () => {
    const one = await b.risk(programmeId, { workstream_id: stroke });
    const two = await b.risk(programmeId, { workstream_id: stroke });
    const beside = await b.risk((await b.programme()).id);
    const merge = (id: string, mergedIntoId: string) =>
      t.ask(pmo, CLOSE, { input: { id, expectedVersion: 1, reason: 'MERGED', mergedIntoId } });
    expect(code(await merge(one.id, beside.id))).toBe('NOT_FOUND');
    const answers = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)]);
    expect(answers.filter((answer) => answer.errors)).toHaveLength(1);
    const closed = await b.risk(programmeId, {
      state: 'CLOSED',
      close_reason: 'EXPIRED',
      closed_on: '2017-11-20',
    });
    const third = await b.risk(programmeId, { workstream_id: stroke });
    expect(rules(await merge(third.id, closed.id))).toEqual(['RSK-7']);
  });
});
