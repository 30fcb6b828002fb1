import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const CLOSE =
  'mutation($input: CloseRiskInput!) { closeRisk(input: $input) { state closeReason issue { code } } }';
const LINK = 'mutation($input: LinkRiskInput!) { linkRiskToItem(input: $input) { id } }';
const BECAME = 'query($id: ID!) { risk(id: $id) { closeNote issue { code title } } }';
const ISSUES =
  'query($programmeId: ID!) { issues(programmeId: $programmeId) { id code severity workstreamId classification } }';
const ISSUE = 'query($id: ID!) { issue(id: $id) { riskId risks { code } linkedItems { code } } }';

const EXEMPT = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };
const newIssue = {
  title: 'The report came late',
  statement: 'The report came on 20 November.',
  impact: 'The decision slips a month.',
  kind: 'PROBLEM',
  severity: 2,
};

describe('a risk that occurred', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let stroke: string;
  let eastKent: string;
  let pmo: string;
  let lead: string;
  let reader: string;

  const signedIn = async (role: string, scope = {}) => {
    const someone = await b.person(role);
    await b.grant(someone.personId, role, scope);
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
    reader = await signedIn('READER', { programmeId });
  });
  afterEach(() => t.close());

  type Answer = Awaited<ReturnType<TestApp['ask']>>;
  const code = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  const problems = (answer: Answer) =>
    (answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string; field: string }[];
  const rules = (answer: Answer) => problems(answer).map(({ rule }) => rule);
  const states = async () =>
    (await t.database.owner.query('select state from risk order by code')).rows.map(({ state }) => state);
  const occur = (token: string, id: string, over: object) =>
    t.ask(token, CLOSE, { input: { id, expectedVersion: 1, reason: 'OCCURRED', ...over } });

  it('is closed with the issue that it became, which belongs where it belongs and touches what it threatened', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke, code: 'R-001' });
    const item = await b.planItem(programmeId, { workstream_id: stroke });
    await t.ask(lead, LINK, { input: { id, expectedVersion: 1, planItemId: item.id } });
    const closed = await occur(lead, id, { newIssue, note: 'It did come late.' });
    expect(closed.data.closeRisk).toEqual({
      state: 'CLOSED',
      closeReason: 'OCCURRED',
      issue: { code: 'I-001' },
    });
    const [raised] = (await t.ask(reader, ISSUES, { programmeId })).data.issues;
    expect(raised).toMatchObject({ code: 'I-001', workstreamId: stroke, classification: 'OFFICIAL' });
    expect((await t.ask(reader, ISSUE, { id: raised.id })).data.issue).toEqual({
      riskId: id,
      risks: [{ code: 'R-001' }],
      linkedItems: [{ code: item.code }],
    });
    expect((await t.ask(reader, BECAME, { id })).data.risk).toEqual({
      closeNote: 'It did come late.',
      issue: { code: 'I-001', title: 'The report came late' },
    });
    const { rows: told } = await t.database.owner.query(
      "select change_id, entity from audit_event where action = 'risk.close' order by entity",
    );
    expect(told.map(({ entity }) => entity)).toEqual(['issue', 'issue_plan_item', 'risk']);
    expect(new Set(told.map(({ change_id }) => change_id)).size).toBe(1);
  });

  it('stays open where the issue is missing, or would be refused', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    expect(problems(await occur(lead, id, {}))).toMatchObject([{ rule: 'RSK-7', field: 'issueId' }]);
    expect(rules(await occur(lead, id, { newIssue: { ...newIssue, severity: 5 } }))).toEqual(['ISS-6']);
    const blank = await occur(lead, id, { newIssue: { ...newIssue, statement: ' ' } });
    expect(problems(blank)).toMatchObject([{ field: 'newIssue.statement' }]);
    expect(await states()).toEqual(['OPEN']);
    expect((await t.database.owner.query('select from issue')).rowCount).toBe(0);
  });

  it('takes a critical issue that nobody owns with a note (ISS-4)', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const critical = { newIssue: { ...newIssue, severity: 1 } };
    const without = await occur(lead, id, critical);
    expect([code(without), problems(without)[0]?.field]).toEqual(['REASON_NEEDED', 'newIssue.ownerPersonId']);
    const done = await occur(lead, id, { ...critical, note: 'The board names one on Friday.' });
    expect(done.data.closeRisk.issue?.code).toBe('I-001');
  });

  it('may become an issue that stands already, as others did', async () => {
    const issue = await b.issue(programmeId, { workstream_id: eastKent, code: 'I-005' });
    for (const riskCode of ['R-001', 'R-002']) {
      const { id } = await b.risk(programmeId, { workstream_id: stroke, code: riskCode });
      expect((await occur(lead, id, { issueId: issue.id })).data.closeRisk.issue?.code).toBe('I-005');
    }
    const { risks } = (await t.ask(reader, ISSUE, { id: issue.id })).data.issue;
    expect(risks).toEqual([{ code: 'R-001' }, { code: 'R-002' }]);
  });

  it('takes no issue of elsewhere, none that is hidden, not two at once and none for another reason', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    const beside = await b.issue((await b.programme()).id);
    const hidden = await b.issue(programmeId, { ...EXEMPT, workstream_id: eastKent });
    const own = await b.issue(programmeId, { workstream_id: stroke });
    for (const { id: issueId } of [beside, hidden])
      expect(code(await occur(lead, id, { issueId }))).toBe('NOT_FOUND');
    expect(rules(await occur(lead, id, { issueId: own.id, newIssue }))).toEqual(['RSK-7']);
    expect(rules(await occur(lead, id, { issueId: own.id, reason: 'EXPIRED' }))).toEqual(['RSK-7']);
    expect(await states()).toEqual(['OPEN']);
  });

  it('keeps its issue exempt where it is exempt itself, and names an exempt one to nobody else', async () => {
    const { id } = await b.risk(programmeId, { ...EXEMPT, workstream_id: eastKent });
    await occur(pmo, id, { newIssue });
    const [raised] = (await t.ask(pmo, ISSUES, { programmeId })).data.issues;
    expect(raised.classification).toBe('EXEMPT');
    expect((await t.ask(lead, ISSUES, { programmeId })).data.issues).toEqual([]);
    const open = await b.risk(programmeId, { workstream_id: eastKent, code: 'R-044' });
    await occur(pmo, open.id, { issueId: raised.id });
    expect((await t.ask(pmo, BECAME, { id: open.id })).data.risk.issue?.code).toBe('I-001');
    expect((await t.ask(lead, BECAME, { id: open.id })).data.risk.issue).toBeNull();
  });

  it('that closed before there were issues keeps its note and names none', async () => {
    const closed = { state: 'CLOSED', close_reason: 'OCCURRED', closed_on: '2017-11-01' };
    const { id } = await b.risk(programmeId, { ...closed, close_note: 'Became issue 12.' });
    expect((await t.ask(reader, BECAME, { id })).data.risk).toEqual({
      closeNote: 'Became issue 12.',
      issue: null,
    });
  });
});
