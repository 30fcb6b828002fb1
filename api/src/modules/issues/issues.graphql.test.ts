import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const RAISE =
  'mutation($input: RaiseIssueInput!) { raiseIssue(input: $input) { id code version raisedOn state severity kind riskId warnings { rule } } }';
const LIST =
  'query($programmeId: ID!) { issues(programmeId: $programmeId) { code severity state isOverdue targetOn changedOn } }';
const ONE =
  'query($id: ID!) { issue(id: $id) { code state riskId risks { code } linkedItems { code linkId linkVersion } warnings { rule } } }';
const AMEND =
  'mutation($input: AmendIssueInput!) { amendIssue(input: $input) { title severity workstreamId version targetOn ownerPersonId riskId } }';
const MOVE =
  'mutation($input: MoveIssueInput!) { moveIssue(input: $input) { state version resolution resolvedOn closeReason closedOn } }';
const LINK = 'mutation($input: LinkIssueInput!) { linkIssueToItem(input: $input) { linkedItems { code } } }';
const UNLINK =
  'mutation($input: UnlinkIssueInput!) { unlinkIssueFromItem(input: $input) { linkedItems { code } } }';
const OF_ITEM = 'query($id: ID!) { planItem(id: $id) { issues { code severity state } } }';
const HISTORY =
  'query($id: ID!) { history(entity: issue, id: $id) { action reason operation fields { name before after } } }';
const SEARCH =
  'query($programmeId: ID!, $text: String!) { search(programmeId: $programmeId, text: $text) { kind code } }';
const NEWS =
  'query($programmeId: ID!) { recentChanges(programmeId: $programmeId, since: "2017-11-24") { entries { subject label } } }';

const EXEMPT = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };

describe('the register of issues', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let stroke: string;
  let eastKent: string;
  let pmo: string;
  let lead: string;
  let sro: string;
  let reader: string;

  const signedIn = async (role: string, scope = {}, at = b) => {
    const someone = await at.person(role);
    await at.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };

  beforeEach(async () => {
    t = await testApp();
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    stroke = (await b.workstream(programmeId)).id;
    eastKent = (await b.workstream(programmeId, { name: 'East Kent' })).id;
    pmo = await signedIn('PMO');
    lead = await signedIn('WORKSTREAM_LEAD', { programmeId, workstreamId: stroke });
    sro = await signedIn('SRO', { programmeId });
    reader = await signedIn('READER', { programmeId });
  });
  afterEach(() => t.close());

  const issue = (over = {}) => ({
    programmeId,
    workstreamId: stroke,
    title: 'Two returns are late',
    statement: 'Two trusts did not send their returns by the day.',
    impact: 'The paper for the board cannot be written.',
    kind: 'PROBLEM',
    severity: 2,
    ...over,
  });
  type Answer = Awaited<ReturnType<TestApp['ask']>>;
  const rows = async () => (await t.database.owner.query('select * from issue order by code')).rows;
  const code = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  const problems = (answer: Answer) =>
    (answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string; field: string }[];
  const rules = (answer: Answer) => problems(answer).map(({ rule }) => rule);
  const move = (token: string, id: string, version: number, over: object) =>
    t.ask(token, MOVE, { input: { id, expectedVersion: version, ...over } });

  it('takes an issue under the next code of its programme, open and raised on the office’s today', async () => {
    const first = await t.ask(lead, RAISE, { input: issue() });
    expect(first.data.raiseIssue).toMatchObject({
      ...{ code: 'I-001', version: 1, raisedOn: '2017-11-24', state: 'OPEN', severity: 2 },
      ...{ kind: 'PROBLEM', riskId: null, warnings: [] },
    });
    const second = await t.ask(sro, RAISE, { input: issue({ workstreamId: null }) });
    expect(second.data.raiseIssue.code).toBe('I-002');
    const beside = (await b.programme()).id;
    const elsewhere = await t.ask(pmo, RAISE, { input: issue({ programmeId: beside, workstreamId: null }) });
    expect(elsewhere.data.raiseIssue.code).toBe('I-001');
  });

  it('ISS-6 refuses a severity outside 1 to 4 and saves nothing', async () => {
    for (const severity of [0, 5]) {
      const answer = await t.ask(lead, RAISE, { input: issue({ severity }) });
      expect([code(answer), rules(answer)]).toEqual(['RULE_BROKEN', ['ISS-6']]);
    }
    expect(await rows()).toHaveLength(0);
  });

  it('wants its words, and says which are missing', async () => {
    for (const field of ['title', 'statement', 'impact']) {
      const answer = await t.ask(lead, RAISE, { input: issue({ [field]: '  ' }) });
      expect([code(answer), problems(answer)[0]?.field]).toEqual(['BAD_INPUT', field]);
    }
    expect(await rows()).toHaveLength(0);
  });

  it('ISS-3 and ISS-4 are accepted with a reason, and stand on the page for as long as they hold', async () => {
    const input = issue({ severity: 1, targetOn: '2017-11-23' });
    const without = await t.ask(lead, RAISE, { input });
    expect([code(without), rules(without)]).toEqual(['REASON_NEEDED', ['ISS-3', 'ISS-4']]);
    const done = await t.ask(lead, RAISE, { input: { ...input, reason: 'Found out late' } });
    expect(done.data.raiseIssue.warnings).toEqual([{ rule: 'ISS-3' }, { rule: 'ISS-4' }]);
    const { id } = done.data.raiseIssue;
    const owner = await b.person('Owner');
    const change = { ownerPersonId: owner.personId, targetOn: '2017-11-24' };
    const amended = await t.ask(lead, AMEND, { input: { id, expectedVersion: 1, ...change } });
    expect(amended.data.amendIssue).toMatchObject(change);
    expect((await t.ask(lead, ONE, { id })).data.issue.warnings).toEqual([]);
  });

  it('lists the worst open ones first, what is over last, and says what is overdue from the next day on', async () => {
    await b.issue(programmeId, { code: 'I-001', severity: 4, target_on: '2017-11-23' });
    await b.issue(programmeId, { code: 'I-002', severity: 1, target_on: '2017-11-24' });
    const over = { resolution: 'Sent', resolved_on: '2017-11-20', severity: 1, target_on: '2017-11-01' };
    await b.issue(programmeId, { code: 'I-003', state: 'RESOLVED', ...over });
    expect((await t.ask(reader, LIST, { programmeId })).data.issues).toMatchObject([
      { code: 'I-002', isOverdue: false },
      { code: 'I-001', isOverdue: true },
      { code: 'I-003', isOverdue: false },
    ]);
  });

  it('refuses a lead the neighbour’s workstream, a reader everything and the SRO to rewrite', async () => {
    expect(code(await t.ask(lead, RAISE, { input: issue({ workstreamId: eastKent }) }))).toBe('FORBIDDEN');
    expect(code(await t.ask(lead, RAISE, { input: issue({ workstreamId: null }) }))).toBe('FORBIDDEN');
    expect(code(await t.ask(reader, RAISE, { input: issue() }))).toBe('FORBIDDEN');
    expect(code(await t.ask(null, RAISE, { input: issue() }))).toBe('UNAUTHENTICATED');
    expect(await rows()).toHaveLength(0);
    const { id } = await b.issue(programmeId, { workstream_id: stroke });
    const amend = (workstreamId: string) => ({ input: { id, expectedVersion: 1, workstreamId } });
    expect(code(await t.ask(sro, AMEND, amend(eastKent)))).toBe('FORBIDDEN');
    expect(code(await t.ask(lead, AMEND, amend(eastKent)))).toBe('FORBIDDEN');
    expect((await t.ask(pmo, AMEND, amend(eastKent))).data.amendIssue.workstreamId).toBe(eastKent);
  });

  it('ISS-1, ISS-2 and ISS-5 guard each move; what is opened again says no longer how it ended', async () => {
    const { id } = await b.issue(programmeId, { workstream_id: stroke });
    expect(rules(await move(lead, id, 1, { state: 'RESOLVED' }))).toEqual(['ISS-1']);
    expect(rules(await move(lead, id, 1, { state: 'OPEN' }))).toEqual(['ISS-2']);
    expect(rules(await move(lead, id, 1, { state: 'CLOSED' }))).toEqual(['ISS-5']);
    expect(code(await move(lead, id, 1, { state: 'ESCALATED', resolution: 'Sent' }))).toBe('BAD_INPUT');
    await move(lead, id, 1, { state: 'ESCALATED' });
    const resolved = await move(lead, id, 2, { state: 'RESOLVED', resolution: 'Both were sent' });
    expect(resolved.data.moveIssue).toMatchObject({ resolution: 'Both were sent', resolvedOn: '2017-11-24' });
    const closed = await move(sro, id, 3, { state: 'CLOSED', reason: 'Seen by the board' });
    expect(closed.data.moveIssue).toMatchObject({
      ...{ state: 'CLOSED', resolution: 'Both were sent' },
      ...{ closeReason: 'Seen by the board', closedOn: '2017-11-24' },
    });
    const amended = await t.ask(lead, AMEND, { input: { id, expectedVersion: 4, title: 'Back' } });
    expect(rules(amended)).toEqual(['ISS-2']);
    expect(rules(await move(lead, id, 4, { state: 'OPEN' }))).toEqual(['ISS-5']);
    const again = await move(lead, id, 4, { state: 'OPEN', reason: 'One was empty' });
    expect(again.data.moveIssue).toEqual({
      ...{ state: 'OPEN', version: 5, resolution: null, resolvedOn: null, closeReason: null, closedOn: null },
    });
    const { history } = (await t.ask(reader, HISTORY, { id })).data;
    expect(history.map(({ reason }) => reason)).toEqual([
      ...['One was empty', 'Seen by the board', 'Both were sent', null, null],
    ]);
  });

  it('tells the second of two people what stands now and loses nothing', async () => {
    const { id } = await b.issue(programmeId, { workstream_id: stroke });
    await t.ask(pmo, AMEND, { input: { id, expectedVersion: 1, title: 'First' } });
    const second = await t.ask(lead, AMEND, { input: { id, expectedVersion: 1, title: 'Second' } });
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      details: { current: { title: 'First', version: 2 } },
    });
    expect(code(await move(lead, id, 1, { state: 'ESCALATED' }))).toBe('STALE_VERSION');
    expect((await rows())[0].title).toBe('First');
  });

  it('knows nothing of another office and another programme, and changes nothing there', async () => {
    const other = build(t.database.owner);
    await other.office({}, '2017-11-24');
    const foreign = await other.programme();
    const foreignIssue = await other.issue(foreign.id);
    const foreignRisk = await other.risk(foreign.id);
    const beside = await b.programme();
    const besideIssue = await b.issue(beside.id);
    const besideRisk = await b.risk(beside.id);
    const before = await rows();
    for (const id of [foreignIssue.id, besideIssue.id]) {
      expect(code(await t.ask(lead, ONE, { id }))).toBe('NOT_FOUND');
      expect(code(await t.ask(lead, HISTORY, { id }))).toBe('NOT_FOUND');
      const change = { id, expectedVersion: 1 };
      expect(code(await t.ask(lead, AMEND, { input: { ...change, title: 'Mine' } }))).toBe('NOT_FOUND');
      expect(code(await move(lead, id, 1, { state: 'ESCALATED' }))).toBe('NOT_FOUND');
    }
    for (const { id: riskId } of [foreignRisk, besideRisk])
      expect(code(await t.ask(pmo, RAISE, { input: issue({ riskId }) }))).toBe('NOT_FOUND');
    expect(await rows()).toEqual(before);
  });

  it('hides exempt issues in list, page, search, history and trail from whom the exemption shuts out', async () => {
    const hidden = await b.issue(programmeId, {
      ...{ ...EXEMPT, workstream_id: eastKent, code: 'I-001', title: 'Secret offer' },
    });
    const own = await b.issue(programmeId, { ...EXEMPT, workstream_id: stroke, code: 'I-002' });
    const item = await b.planItem(programmeId, { workstream_id: stroke });
    await t.ask(pmo, LINK, { input: { id: hidden.id, expectedVersion: 1, planItemId: item.id } });
    const list = async (who: string) =>
      (await t.ask(who, LIST, { programmeId })).data.issues.map((row: { code: string }) => row.code);
    expect(await list(pmo)).toEqual(['I-001', 'I-002']);
    expect(await list(lead)).toEqual(['I-002']);
    expect(await list(reader)).toEqual([]);
    expect((await t.ask(lead, ONE, { id: own.id })).data.issue.code).toBe('I-002');
    for (const query of [ONE, HISTORY])
      expect(code(await t.ask(lead, query, { id: hidden.id }))).toBe('NOT_FOUND');
    const found = async (who: string) =>
      (await t.ask(who, SEARCH, { programmeId, text: 'secret offer' })).data.search;
    expect(await found(pmo)).toEqual([{ kind: 'ISSUE', code: 'I-001' }]);
    expect(await found(lead)).toEqual([]);
    expect((await t.ask(pmo, OF_ITEM, { id: item.id })).data.planItem.issues).toMatchObject([
      { code: 'I-001' },
    ]);
    expect((await t.ask(lead, OF_ITEM, { id: item.id })).data.planItem.issues).toEqual([]);
    const news = async (who: string) => JSON.stringify((await t.ask(who, NEWS, { programmeId })).data);
    expect(await news(pmo)).toContain('I-001 Secret offer');
    expect(await news(lead)).not.toMatch(/I-001|Secret/);
  });

  it('names an exempt risk that it came of to nobody whom that one is hidden from', async () => {
    const risk = await b.risk(programmeId, { ...EXEMPT, workstream_id: eastKent, code: 'R-009' });
    const { id } = await b.issue(programmeId, { workstream_id: stroke, code: 'I-001', risk_id: risk.id });
    const seen = async (who: string) => (await t.ask(who, ONE, { id })).data.issue;
    expect(await seen(pmo)).toMatchObject({ riskId: risk.id, risks: [{ code: 'R-009' }] });
    expect(await seen(lead)).toMatchObject({ riskId: null, risks: [] });
    expect(JSON.stringify((await t.ask(lead, HISTORY, { id })).data)).not.toContain(risk.id);
    const told = (await t.ask(lead, NEWS, { programmeId })).data;
    expect(JSON.stringify(told)).not.toMatch(/R-009/);
    expect(JSON.stringify(told)).toContain('I-001');
    const mine = { input: { ...issue(), riskId: risk.id } };
    expect(code(await t.ask(lead, RAISE, mine))).toBe('NOT_FOUND');
  });

  it('answers the second of two at the same moment with the issue as that reader may see it', async () => {
    const risk = await b.risk(programmeId, { ...EXEMPT, workstream_id: eastKent });
    const { id } = await b.issue(programmeId, { workstream_id: stroke, risk_id: risk.id });
    const answers = await Promise.all(
      ['ESCALATED', 'IN_RESOLUTION'].map((state) => move(lead, id, 1, { state })),
    );
    expect(answers.map((answer) => code(answer) ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const [told] = answers.flatMap(({ errors }) => errors ?? []);
    expect(told?.extensions.details.current).toMatchObject({ version: 2, riskId: null, linkedItems: [] });
    expect(JSON.stringify(told)).not.toContain(risk.id);
  });

  it('links plan items once, takes a link away on record, and makes it again', async () => {
    const { id } = await b.issue(programmeId, { workstream_id: stroke, severity: 3 });
    const item = await b.planItem(programmeId, { workstream_id: stroke });
    const secret = await b.planItem(programmeId, { ...EXEMPT, workstream_id: eastKent });
    const link = (planItemId: string) => t.ask(lead, LINK, { input: { id, expectedVersion: 1, planItemId } });
    expect(code(await link(secret.id))).toBe('NOT_FOUND');
    expect((await link(item.id)).data.linkIssueToItem.linkedItems).toEqual([{ code: item.code }]);
    expect(code(await link(item.id))).toBe('CONFLICT');
    const ofItem = async () => (await t.ask(reader, OF_ITEM, { id: item.id })).data.planItem.issues;
    expect(await ofItem()).toMatchObject([{ severity: 3, state: 'OPEN' }]);
    const { linkId, linkVersion } = (await t.ask(lead, ONE, { id })).data.issue.linkedItems[0];
    const unlink = (reason: string) =>
      t.ask(lead, UNLINK, { input: { id: linkId, expectedVersion: linkVersion, reason } });
    expect(code(await unlink(' '))).toBe('BAD_INPUT');
    expect((await unlink('Another cause')).data.unlinkIssueFromItem.linkedItems).toEqual([]);
    expect(code(await unlink('Again'))).toBe('NOT_FOUND');
    expect(await ofItem()).toEqual([]);
    expect((await link(item.id)).data.linkIssueToItem.linkedItems).toHaveLength(1);
  });

  it('keeps a workstream from being archived while an issue of it is not closed (WS-1)', async () => {
    await b.issue(programmeId, { workstream_id: eastKent });
    const input = { id: eastKent, expectedVersion: 1, reason: 'Merged' };
    const archive = 'mutation($input: ArchiveWorkstreamInput!) { archiveWorkstream(input: $input) { id } }';
    const answer = await t.ask(pmo, archive, { input });
    expect(rules(answer)).toEqual(['WS-1']);
    expect(JSON.stringify(answer.errors)).toContain('1 open issue');
  });
});
