import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const stage = (number: number, over: object = {}) => ({
  id: `s${number}`,
  version: number,
  planItemId: `i${number}`,
  code: `MS-0${number}`,
  title: `Stage ${number}`,
  number,
  state: null,
  stateReason: null,
  isMandatory: true,
  isCurrent: false,
  next: ['NOT_STARTED', 'IN_PROGRESS', 'PASSED'],
  decision: null,
  warnings: [],
  ...over,
});
const test = (number: number, over: object = {}) => ({
  id: `t${number}`,
  version: 1,
  number,
  title: `Test ${number}`,
  isApplicable: true,
  notApplicableReason: null,
  rating: 'NOT_ASSESSED',
  evidence: null,
  assessor: null,
  assessedOn: null,
  conditionA: false,
  conditionB: false,
  conditionC: false,
  ...over,
});
const PATHWAY = {
  id: 'w1',
  version: 1,
  code: 'STROKE',
  name: 'Stroke: stages to public consultation',
  workstreamName: 'Stroke',
  bedChange: null,
  bedChangeSource: null,
  currentStage: 'Current stage: not stated',
  mayRecord: true,
  mayDecide: true,
  stages: [stage(1), stage(2)],
  tests: [1, 2, 3, 4, 5].map((number) => test(number)),
};
const VERSION = {
  id: 'v1',
  version: 4,
  number: 1,
  status: 'DRAFT',
  statusOn: '2017-11-20',
  statusReason: null,
  decision: null,
  milestone: null,
  strategic: 'COMPLETE',
  economic: 'DRAFT',
  commercial: 'NOT_STARTED',
  financial: 'NOT_STARTED',
  management: 'NOT_STARTED',
  capital: '£48m + 1 TBC',
  capitalPounds: 48_000_000,
  capitalNote: '+ 1 TBC',
  revenue: 'not stated',
  revenuePounds: null,
  revenueNote: null,
  priceBase: '2017/18',
  next: ['FOR_REVIEW', 'FINAL', 'WITHDRAWN'],
  isWrittenIn: true,
};
const CASE = {
  id: 'c1',
  version: 1,
  code: 'CASE-001',
  kind: 'PCBC',
  title: 'Stroke units',
  pathwayId: 'w1',
  workstreamName: 'Stroke',
  mayRecord: true,
  mayDecide: true,
  versions: [VERSION],
};

interface Pretended {
  pathways?: object[];
  cases?: object[];
  workstreams?: object[];
  refusal?: { rule: string; field: string; message: string };
}

async function open({ pathways = [PATHWAY], cases = [CASE], workstreams, refusal }: Pretended = {}) {
  window.history.pushState({}, '', '/p/KM/service-change');
  const sent: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: { input: Record<string, unknown> } };
      if (query.includes('query ServiceChangePage'))
        return {
          body: {
            data: {
              serviceChange: {
                pathways,
                cases,
                workstreams: workstreams ?? [{ id: 'x1', name: 'Stroke', mayBeginPathway: true }],
              },
              decisions: [{ id: 'd1', code: 'JC-2017/1', title: 'To go back', bodyName: 'Joint Committee' }],
              timeline: { rows: [{ itemId: 'i1', code: 'MS-01', title: 'Stage 1' }] },
            },
          },
        };
      if (!query.includes('mutation')) return { body: { data: {} } };
      sent.push(variables.input);
      if (refusal) {
        const problems = [{ severity: 'E', ...refusal }];
        const extensions = { code: 'RULE_BROKEN', details: { problems } };
        return { body: { data: null, errors: [{ message: 'RULE_BROKEN', extensions }] } };
      }
      return {
        body: {
          data: {
            statePathwayStage: { id: 'w1', currentStage: 'Current stage: 2, Stage 2' },
            beginPathway: { id: 'w2', name: 'Vascular' },
          },
        },
      };
    },
  });
  const view = render(<App />);
  await screen.findByRole('heading', { name: 'Business cases' });
  return { ...view, sent };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('says of what nobody has stated that it is not stated', async () => {
  const { container } = await open();
  const stages = screen.getByRole('region', { name: 'Stages' });
  expect(stages).toHaveTextContent('Current stage: not stated');
  expect(within(stages).getAllByText('Not stated')).toHaveLength(2);
  expect(within(stages).getByRole('link', { name: 'Stage 1' })).toHaveAttribute('href', '/p/KM/items/i1');
  expect(screen.getByText(/Beds of this change: not stated/)).toBeVisible();
  expect(screen.getAllByText('Not assessed')).toHaveLength(5);
  const versions = screen.getByRole('region', { name: 'Versions of CASE-001' });
  expect(versions).toHaveTextContent('£48m + 1 TBC, prices of 2017/18');
  expect(await objectionsTo(container)).toEqual([]);
});

it('marks the current stage, and warns of dates that were not stated again', async () => {
  const message = 'Stage 1 was reopened, and the dates of later stages were not stated again since.';
  const reopened = {
    state: 'REOPENED',
    isCurrent: true,
    warnings: [{ rule: 'STG-4', severity: 'W', message }],
  };
  await open({
    pathways: [
      { ...PATHWAY, currentStage: 'Current stage: 1, Stage 1', stages: [stage(1, reopened), stage(2)] },
    ],
  });
  expect(screen.getByText('Current stage')).toBeVisible();
  expect(screen.getByText(/were not stated again since/)).toHaveTextContent('(STG-4)');
});

it('states a stage, and only as what may follow', async () => {
  const { sent } = await open();
  await press('Set state of stage 1');
  const dialog = screen.getByRole('dialog', { name: 'Stage 1: Stage 1' });
  const choice = within(dialog).getByRole('combobox', { name: 'Where it stands' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose', 'Not started', 'In progress', 'Passed']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set state' }));
  expect(choice).toBeInvalid();
  await userEvent.selectOptions(choice, 'Passed');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set state' }));
  expect(sent).toMatchObject([{ id: 's1', expectedVersion: 1, state: 'PASSED', isMandatory: true }]);
  expect(await screen.findByText(/Stage 1 is saved. Current stage: 2, Stage 2/)).toBeVisible();
});

it('asks for conditions of the test for beds only, and says at its field what a rule refuses', async () => {
  const message = 'The test for beds is met with one of its conditions at least.';
  const { sent } = await open({ refusal: { rule: 'ASR-1', field: 'rating', message } });
  await press('Assess test 1');
  expect(screen.queryByRole('checkbox')).toBeNull();
  await press('Cancel');
  await press('Assess test 5');
  const dialog = screen.getByRole('dialog', { name: 'Assess test 5' });
  expect(within(dialog).getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Rating' }), 'Met');
  expect(within(dialog).getAllByRole('checkbox')).toHaveLength(4);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Record' }));
  expect(sent).toMatchObject([{ id: 't5', isApplicable: true, rating: 'MET', conditionA: false }]);
  expect(await within(dialog).findByRole('link', { name: message })).toBeVisible();
});

it('takes money as people write it, and says so where it is no number', async () => {
  const { sent } = await open();
  await press('Write in version 1');
  const dialog = screen.getByRole('dialog', { name: 'Write in CASE-001, version 1' });
  const capital = within(dialog).getByRole('textbox', { name: 'Capital, whole pounds' });
  await userEvent.clear(capital);
  await userEvent.type(capital, 'about 50');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(capital).toBeInvalid();
  expect(sent).toEqual([]);
  await userEvent.clear(capital);
  await userEvent.type(capital, '£50,000,000');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(sent).toMatchObject([
    { id: 'v1', expectedVersion: 4, capitalPounds: 50_000_000, capitalNote: '+ 1 TBC', revenuePounds: null },
  ]);
});

it('leaves the milestone of a version alone unless another one is chosen', async () => {
  const { sent } = await open();
  await press('Write in version 1');
  const dialog = screen.getByRole('dialog', { name: 'Write in CASE-001, version 1' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toHaveProperty('planItemId');
});

it('begins a pathway where there is none yet', async () => {
  const { sent } = await open({ pathways: [], cases: [] });
  await press('Begin a pathway');
  const dialog = screen.getByRole('dialog', { name: 'Begin a pathway' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Vascular');
  await userEvent.selectOptions(
    within(dialog).getByRole('combobox', { name: 'Stages' }),
    'One service: long, short and preferred options',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Begin' }));
  expect(sent).toMatchObject([{ name: 'Vascular', workstreamId: 'x1', template: 'SINGLE_SERVICE' }]);
  expect(await screen.findByText('Vascular has begun.')).toBeVisible();
});

it('offers a lead drafts only, and a reader nothing', async () => {
  await open({ pathways: [{ ...PATHWAY, mayDecide: false }], cases: [{ ...CASE, mayDecide: false }] });
  expect(screen.queryByRole('button', { name: 'Set state of stage 1' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'State the beds' })).toBeNull();
  await press('Set status of version 1');
  const choice = screen.getByRole('combobox', { name: 'What it has become' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose', 'For review']);
});

it('says what would stand there, and offers a reader no verb', async () => {
  await open({ pathways: [], cases: [], workstreams: [] });
  expect(screen.getByText('No pathway yet')).toBeVisible();
  expect(screen.getByText(/No business case yet/)).toBeVisible();
  for (const name of ['Begin a pathway', 'Begin a business case'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});
