import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const COMPARE = `query($id: ID!) { instantComparison(programmeId: $id, from: "2017-11-24") {
  records { entity change code title path fields { label before after } } } }`;
const STAGES = 'stages { id version planItemId number } tests { id version number } id';
const VERSIONS = 'id versions { id version }';
const mutation = (name: string, fields: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
};

interface Row {
  id: string;
  version: number;
  planItemId: string;
}
/** What the calls answer, by the fields that were asked for. */
interface Answered extends Row {
  stages: [Row, ...Row[]];
  tests: [Row, Row, ...Row[]];
  versions: [Row, ...Row[]];
}
interface Compared {
  entity: string;
  change: string;
  title: string;
  fields: { label: string; before: string; after: string }[];
}

describe('two moments of a service change', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let workstreamId: string;
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programmeId = (await b.programme()).id;
    workstreamId = (await b.workstream(programmeId)).id;
    pmo = await signIn('PMO');
    reader = await signIn('READER');
  });

  async function signIn(role: string) {
    const person = await b.person(role);
    await b.grant(person.personId, role, { programmeId });
    return t.signInAs(person);
  }
  const nextDay = () =>
    t.database.owner.query('update office_clock set set_on = set_on + 1 where office_id = $1', [b.officeId]);
  async function act(name: string, fields: string, input: object): Promise<Answered> {
    const answer = await t.ask(pmo, mutation(name, fields), { input });
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as Record<string, Answered>)[name] as Answered;
  }
  const at = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const begin = () =>
    act('beginPathway', STAGES, { programmeId, workstreamId, name: 'Stroke', template: 'ACUTE' });
  async function compared(token = pmo): Promise<Compared[]> {
    const { data } = await t.ask(token, COMPARE, { id: programmeId });
    return data.instantComparison.records;
  }
  const of = (records: Compared[], entity: string) => records.filter((one) => one.entity === entity);

  it('names the stages and tests of a pathway of which something else is said', async () => {
    const { id, stages, tests } = await begin();
    await nextDay();
    await act('statePathwayStage', 'id', { ...at(stages[0]), state: 'PASSED' });
    const rated = { isApplicable: true, rating: 'PARTLY', assessor: 'The region', assessedOn: '2017-11-25' };
    await act('assessAssuranceTest', 'id', { ...at(tests[1]), ...rated });
    expect(await compared()).toEqual([
      {
        entity: 'pathway',
        change: 'CHANGED',
        code: 'PW-001',
        title: 'Stroke',
        path: `service-change?pathway=${id}`,
        fields: [
          { label: 'Stage 1, Case for change', before: '', after: 'Passed' },
          { label: 'Test 2', before: '', after: 'Partly met; 25 Nov 2017; The region' },
        ],
      },
    ]);
  });

  it('shows nobody a stage that they may not read, at either moment', async () => {
    const { stages } = await begin();
    await nextDay();
    await act('statePathwayStage', 'id', { ...at(stages[0]), state: 'PASSED' });
    await t.database.owner.query(
      "update plan_item set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'Names a bidder' where id = $1",
      [stages[0].planItemId],
    );
    expect(JSON.stringify(of(await compared(), 'pathway'))).toContain('Passed');
    expect(await compared(reader)).toEqual([]);
  });

  it('names what a version of a business case became', async () => {
    const place = { programmeId, workstreamId, kind: 'PCBC', title: 'Stroke units' };
    const { versions } = await act('addBusinessCase', VERSIONS, place);
    await nextDay();
    await act('stateBusinessCaseVersion', 'id', { ...at(versions[0]), status: 'FINAL' });
    expect(await compared()).toMatchObject([
      {
        entity: 'business_case',
        change: 'CHANGED',
        title: 'Stroke units',
        fields: [
          { label: 'Version 1, status', before: 'Draft', after: 'Final' },
          { label: 'Version 1, since', before: '24 Nov 2017', after: '25 Nov 2017' },
        ],
      },
    ]);
  });

  it('names what the public said, and drafts of what was done for those alone who may change them', async () => {
    const days = { receivedFrom: '2017-11-01', receivedTo: '2017-11-20' };
    const said = {
      programmeId,
      workstreamId,
      theme: 'Travel',
      origin: 'Event',
      summary: 'It takes too long',
    };
    const theme = await act('recordFeedback', 'id', { ...said, ...days });
    await nextDay();
    const answer = { programmeId, workstreamId, decision: 'WILL_DO', answer: 'A bus will run.' };
    const draft = await act('draftFeedbackResponse', 'id version', { ...answer, feedbackIds: [theme.id] });
    expect((await compared()).map(({ entity, change }) => [entity, change])).toEqual([
      ['consultation_feedback', 'CHANGED'],
      ['feedback_response', 'ADDED'],
    ]);
    expect(await compared(reader)).toEqual([]);
    await act('publishFeedbackResponse', 'id', { ...at(draft), publishedOn: '2017-11-25' });
    expect(of(await compared(reader), 'consultation_feedback')).toMatchObject([
      {
        title: 'Travel',
        fields: [
          { label: 'Standing', before: 'Waiting', after: 'Answered' },
          { label: 'Answered by', before: '', after: 'WD-001' },
        ],
      },
    ]);
  });
});
