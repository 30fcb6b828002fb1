import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const trend = (direction: string, sentence: string) => ({ previousRag: 'amber', direction, sentence });
const dimension = (
  name: string,
  rag: string,
  rating: object | null = null,
  computedRag: string | null = null,
) => ({
  dimension: name,
  rag,
  rating,
  computedRag,
  trend: trend('WORSE', 'At risk on 20 Oct 2017; worse than before.'),
});
const ROW = {
  workstreamId: 'w1',
  version: 4,
  title: 'Stroke',
  depth: 0,
  items: 12,
  rated: 9,
  tbc: 3,
  stale: 0,
  shownRag: 'amber',
  source: 'judgement',
  sentence:
    'At risk, as the SRO judges it until 15 Dec 2017: An extra session. By the worst of its items: off track.',
  computedRag: 'red',
  points: null,
  reportedRag: 'green',
  isDifferent: true,
  trend: trend('WORSE', 'On track on 20 Oct 2017; worse than before.'),
  judgement: {
    id: 'j1',
    version: 2,
    rag: 'amber',
    reason: 'An extra session',
    judgedOn: '2017-11-20',
    until: '2017-12-15',
    judgedBy: 'SRO',
  },
  dimensions: [
    dimension(
      'TIME',
      'green',
      { id: 'r1', reason: 'Recovered', ratedOn: '2017-11-20', ratedBy: 'Lead' },
      'red',
    ),
    ...['COST', 'BENEFIT', 'RISK', 'RESOURCES'].map((name) => dimension(name, 'grey')),
  ],
  confidence: null,
  mayRate: true,
  mayJudge: true,
};
const statuses = (over: object = {}) => ({
  programmeId: 'g1',
  programmeVersion: 7,
  today: '2017-11-24',
  previousDay: '2017-10-20',
  policy: 'SRO_JUDGEMENT',
  isRedIfAnyDimension: false,
  policySentence: "The SRO's judgement: the colour that the SRO gives.",
  mayConfigure: true,
  weights: { green: 0, amber: 50, red: 100, amberFrom: 15, redFrom: 50 },
  confidence: null,
  rows: [ROW],
  ...over,
});
const assessment = (id: string, scale: string, rating: string, sentence: string) => ({
  ...{ id, scale, rating, sentence, workstreamId: null, workstream: null, reviewer: 'Review team' },
  ...{ reviewType: 'Gate 2', reviewedOn: '2017-03-01', summary: null, recordedBy: null, recommendations: [] },
});
const recommendation = {
  ...{ id: 'rec1', version: 3, number: 1, kind: 'CRITICAL', wording: 'Appoint a lead', owner: 'SRO' },
  ...{ dueOn: '2017-06-01', isPastDue: true, closedOn: null, closedReason: null, closedBy: null },
  ...{ correctedOn: null, correctedReason: null },
};
const CLOSED = {
  ...{ ...recommendation, id: 'rec2', number: 2, wording: 'Find the money', isPastDue: false },
  ...{ closedOn: '2017-05-02', closedReason: 'It was found', closedBy: 'Example PMO' },
};
const CONFIDENCES = {
  programmeId: 'g1',
  today: '2017-11-24',
  mayRecord: true,
  rows: [
    assessment('c2', 'THREE', 'AMBER', 'Amber, 2 of three: feasible.'),
    {
      ...assessment('c1', 'FIVE', 'AMBER_RED', 'Amber/Red, 4 of five: in doubt.'),
      recommendations: [recommendation, CLOSED],
    },
  ],
};
const SETTINGS = {
  ...{ id: 'g1', version: 7, name: 'Kent and Medway STP', greenToleranceDays: 7, amberToleranceDays: 31 },
  ...{ tbcWithinDays: 42, horizonDays: 365, staleAfterDays: 35, gateMarginDays: 9 },
  ...{ riskBands: [], hasOwnRiskBands: false, workstreams: [] },
};
const EXPLANATION = {
  ...{ rowId: 'i1', code: 'MS-011', title: 'Final report', scenarioId: null, scenarioName: null },
  ...{ shown: 'amber', shownSentence: 'At risk: 12 working days late.', computedRag: 'amber' },
  ...{ ruleId: 'BRAG-9', ruleSays: 'It is more than 5 working days late, and no more than 20.' },
  sentence: 'At risk: 12 working days late.',
  inputs: [{ name: 'Slip', value: '12 working days late' }],
  thresholds: [{ name: 'Green up to', value: '5 working days late' }],
  others: [
    {
      id: 'BRAG-12',
      rag: 'amber',
      says: 'A high risk is open.',
      applies: false,
      because: 'no high risk to it is open',
    },
  ],
  ways: [
    {
      to: 'green',
      sentence: 'Forecast it on or before 8 Feb 2018 (12 working days earlier): then it is on track.',
      changes: [
        {
          kind: 'FORECAST_BY',
          words: 'Forecast it',
          day: '2018-02-08',
          isMeeting: false,
          riskId: null,
          mayDo: true,
          waitsFor: [],
        },
      ],
    },
  ],
  ...{
    noWay: null,
    reportedRag: 'green',
    reportedOn: '2017-11-20',
    difference: 'Reported on track: Extra session.',
  },
  trend: trend('WORSE', 'On track on 20 Oct 2017; worse than before.'),
};
const DIFFERENCES = [
  {
    ...{
      rowId: 'i1',
      itemId: 'i1',
      code: 'MS-011',
      title: 'Final report',
      owner: 'Lead',
      reportedRag: 'green',
    },
    ...{ computedRag: 'amber', ruleId: 'BRAG-9', isReportedShown: true, isExpired: false },
    sentence: 'Reported on track until 15 Dec 2017: Extra session.',
  },
];

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(path: string, over: object = {}) {
  window.history.pushState({}, '', `/p/KM/${path}`);
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['programme:configure'] }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      const data: Record<string, unknown> = {
        'query WorkstreamStatuses': { workstreamStatuses: statuses(over) },
        'query DeliveryConfidences': { deliveryConfidences: CONFIDENCES },
        'query RagDifferences': { ragDifferences: DIFFERENCES },
        'query RagExplanation': { ragExplanation: [EXPLANATION] },
        'query ProgrammeSettings': { programme: SETTINGS },
        'mutation RateDimension': { rateDimension: { id: 'r2', warnings: [] } },
        'mutation CloseDeliveryRecommendation': {
          closeDeliveryRecommendation: { id: 'c1', recommendations: [] },
        },
        'mutation CorrectDeliveryRecommendation': {
          correctDeliveryRecommendation: { id: 'c1', recommendations: [] },
        },
        'mutation SetRollupPolicy': {
          setRollupPolicy: { programmeId: 'g1', version: 8, policySentence: 'Weighted.' },
        },
      };
      const name = Object.keys(data).find((each) => new RegExp(`${each}\\b`).test(asked.query));
      if (name?.startsWith('mutation')) sent.push(asked);
      return { body: name ? { data: data[name] } : { errors: [{ extensions: { code: 'NOT_FOUND' } }] } };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('the status of workstreams', () => {
  it('says the policy, how each colour came about, what is computed beside it, and which way it went', async () => {
    const { container } = open('workstream-status');
    expect(await screen.findByText(/The SRO's judgement: the colour/)).toBeVisible();
    const row = within(screen.getByRole('row', { name: /Stroke/ }));
    expect(row.getByText(/as the SRO judges it until 15 Dec 2017/)).toBeVisible();
    expect(row.getByText('On track on 20 Oct 2017; worse than before.')).toBeVisible();
    expect(row.getByText(/by the plan/)).toHaveTextContent('Off track');
    expect(row.getAllByText('Not rated')).toHaveLength(4);
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('shows a mixed history of assessments on the scales that they were given on', async () => {
    open('workstream-status');
    expect(await screen.findByText('Amber, 2 of three: feasible.')).toBeVisible();
    expect(screen.getByText('Amber/Red, 4 of five: in doubt.')).toBeVisible();
    expect(screen.getByText(/Five-point scale/)).toBeVisible();
  });

  it('says of a colour why it is so when it is pressed', async () => {
    open('workstream-status');
    const row = within(await screen.findByRole('row', { name: /Stroke/ }));
    await userEvent.click(row.getByRole('button', { name: /Why this status/ }));
    const why = within(await screen.findByRole('dialog', { name: 'Why: Stroke' }));
    expect(why.getByText("The SRO's judgement: the colour that the SRO gives.")).toBeVisible();
    expect(why.getByText('12 items: 9 rated, 0 stale, 3 to be confirmed.')).toBeVisible();
    expect(why.getByText(/until 15 Dec 2017: An extra session$/)).toBeVisible();
    expect(why.getByRole('link', { name: 'How colours are decided' })).toHaveAttribute(
      'href',
      '/p/KM/rag-rules',
    );
  });

  it('closes a recommendation with what became of it, and opens a closed one again only', async () => {
    const { sent } = open('workstream-status');
    expect(await screen.findByText(/on 2 May 2017 by Example PMO: It was found/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Correct recommendation 2' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open again recommendation 2' })).toBeVisible();
    await press('Close recommendation 1');
    await press('Close it');
    expect((await screen.findAllByText('Say what became of it')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('What became of it'), 'A lead was appointed');
    await press('Close it');
    expect(await screen.findByText('Recommendation 1 is closed.')).toBeVisible();
    expect(sent.at(-1)?.variables.input).toMatchObject({
      ...{ id: 'rec1', expectedVersion: 3, reason: 'A lead was appointed' },
    });
  });

  it('corrects a recommendation from what it says, with what was wrong', async () => {
    const { sent } = open('workstream-status');
    await press('Correct recommendation 1');
    const wording = await screen.findByLabelText('What is recommended');
    expect(wording).toHaveValue('Appoint a lead');
    await userEvent.type(wording, ' for stroke');
    await userEvent.type(screen.getByLabelText('What was wrong'), 'Words were left out');
    await press('Save the correction');
    expect(await screen.findByText('Recommendation 1 is corrected.')).toBeVisible();
    expect(sent.at(-1)?.variables.input).toMatchObject({
      ...{ id: 'rec1', kind: 'CRITICAL', wording: 'Appoint a lead for stroke', dueOn: '2017-06-01' },
    });
  });

  it('lists what is reported otherwise, and whose colour is shown', async () => {
    open('workstream-status');
    expect(await screen.findByRole('link', { name: 'MS-011 Final report' })).toHaveAttribute(
      'href',
      '/p/KM/items/i1',
    );
    expect(screen.getByText("The owner's colour is shown.")).toBeVisible();
  });

  it('rates a dimension with its reason, on the version that was shown', async () => {
    const { sent } = open('workstream-status');
    await press('Rate Stroke');
    await press('Save rating');
    expect((await screen.findAllByText('Say why')).length).toBeGreaterThan(0);
    await userEvent.selectOptions(screen.getByLabelText('What you rate'), 'COST');
    await userEvent.selectOptions(screen.getByLabelText('Rating'), 'red');
    await userEvent.type(screen.getByLabelText('Why'), 'The bid failed');
    await press('Save rating');
    expect(sent.at(-1)?.variables.input).toMatchObject({
      ...{ id: 'w1', expectedVersion: 4, dimension: 'COST', rag: 'red', reason: 'The bid failed' },
    });
  });
});

it('prints the rules in force with the thresholds of the programme', async () => {
  const { container } = open('rag-rules');
  const row = within(await screen.findByRole('row', { name: /BRAG-9/ }));
  expect(row.getByText('At risk')).toBeVisible();
  expect(row.getByText('It is more than 7 working days late, and no more than 31.')).toBeVisible();
  expect(screen.getByText('9 working days before they are due')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('sets the policy with its weights from the settings, with a reason', async () => {
  const { sent } = open('settings?tab=tolerances');
  await press('Change the policy');
  await userEvent.selectOptions(screen.getByLabelText('Policy'), 'WEIGHTED');
  await userEvent.type(screen.getByLabelText('Why'), 'The board agreed');
  await press('Save policy');
  expect(sent.at(-1)?.variables.input).toMatchObject({
    ...{ id: 'g1', expectedVersion: 7, policy: 'WEIGHTED', reason: 'The board agreed' },
    weights: { green: 0, amber: 50, red: 100, amberFrom: 15, redFrom: 50 },
  });
});
