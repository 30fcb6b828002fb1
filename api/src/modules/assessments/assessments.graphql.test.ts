import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const ADD =
  'mutation($input: AddImpactAssessmentInput!) { addImpactAssessment(input: $input) { id version code state } }';
const AMEND =
  'mutation($input: AmendImpactAssessmentInput!) { amendImpactAssessment(input: $input) { version state warnings { rule } } }';
const REVIEW = 'id version warnings { rule } sentence recommendations { id version number answer owner }';
const OPEN = `mutation($input: OpenSenateReviewInput!) { openSenateReview(input: $input) { ${REVIEW} } }`;
const DAYS = `mutation($input: AmendSenateReviewInput!) { amendSenateReview(input: $input) { ${REVIEW} } }`;
const RECOMMEND = `mutation($input: AddSenateRecommendationInput!) { addSenateRecommendation(input: $input) { ${REVIEW} } }`;
const ANSWER = `mutation($input: AnswerSenateRecommendationInput!) { answerSenateRecommendation(input: $input) { ${REVIEW} } }`;

describe('assessments', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
    cast = await governanceCast(t);
  });
  afterAll(() => t.close());

  const review = async () =>
    (await cast.ask('pmo', OPEN, { input: { programmeId: cast.programme.id, title: 'Stroke units' } })).data
      .openSenateReview;

  it('IA-3 wants a reason where none is needed, and a day where one is final', async () => {
    const input = { programmeId: cast.programme.id, kind: 'DPIA', title: 'Data of the unit' };
    const refused = await cast.ask('pmo', ADD, { input: { ...input, state: 'NOT_REQUIRED' } });
    expect(rulesOf(refused)).toEqual(['IA-3']);
    const added = await cast.ask('pmo', ADD, { input: { ...input, state: 'SCREENING' } });
    const { id, version } = added.data.addImpactAssessment;
    const change = { id, expectedVersion: version, state: 'FINAL' };
    expect(rulesOf(await cast.ask('pmo', AMEND, { input: change }))).toEqual(['IA-3']);
    const done = await cast.ask('pmo', AMEND, { input: { ...change, finalOn: '2017-11-01' } });
    expect(done.data.amendImpactAssessment.state).toBe('FINAL');
    expect(codeOf(await cast.ask('pmo', AMEND, { input: { ...change, finalOn: '2017-11-01' } }))).toBe(
      'STALE_VERSION',
    );
  });

  it('CS-1 and CS-2 are accepted with a reason, and stay to be seen', async () => {
    const { id, version } = await review();
    const input = {
      id,
      expectedVersion: version,
      requestedOn: '2017-10-01',
      evidenceOn: '2017-10-26',
      panelOn: '2017-11-16',
      finalReportOn: '2017-12-22',
      businessCaseFinalOn: '2017-12-16',
    };
    const asked = await cast.ask('pmo', DAYS, { input });
    expect(codeOf(asked)).toBe('REASON_NEEDED');
    expect(rulesOf(asked)).toEqual(['CS-1', 'CS-2']);
    const reason = 'The panel agreed to the short notice';
    const saved = await cast.ask('pmo', DAYS, { input: { ...input, reason } });
    expect(saved.data.amendSenateReview).toMatchObject({
      sentence: '57 days from evidence to final report.',
      warnings: [{ rule: 'CS-1' }, { rule: 'CS-2' }],
    });
  });

  it('CS-3 wants an owner for what is accepted and a reason for what is not', async () => {
    const { id, version } = await review();
    const added = await cast.ask('pmo', RECOMMEND, {
      input: { id, expectedVersion: version, wording: 'Staff the unit first' },
    });
    const [{ id: line, version: at }] = added.data.addSenateRecommendation.recommendations;
    const answer = (more: object) =>
      cast.ask('pmo', ANSWER, { input: { id: line, expectedVersion: at, ...more } });
    expect(rulesOf(await answer({ answer: 'ACCEPTED' }))).toEqual(['CS-3']);
    expect(rulesOf(await answer({ answer: 'PARTLY', owner: 'Workforce group' }))).toEqual(['CS-3']);
    const saved = await answer({ answer: 'ACCEPTED', owner: 'Workforce group' });
    expect(saved.data.answerSenateRecommendation.recommendations).toMatchObject([
      { number: 1, answer: 'ACCEPTED', owner: 'Workforce group' },
    ]);
  });
});
