import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const LATE = {
  id: 'f1',
  version: 2,
  code: 'FB-001',
  consultationId: null,
  workstreamId: 'w1',
  workstream: 'Stroke',
  theme: 'Travel takes too long',
  origin: 'Listening event in Deal',
  summary: 'Buses stop at six.',
  people: null,
  receivedFrom: '2017-03-01',
  receivedTo: '2017-03-01',
  standing: 'UNANSWERED',
  answerBy: '2017-05-24',
  unansweredSince: '2017-05-25',
  problems: [{ rule: 'YSWD-2', severity: 'W', message: 'Unanswered since 25 May 2017.' }],
  responseIds: [],
  mayEdit: true,
};
const ANSWERED = {
  ...LATE,
  id: 'f2',
  code: 'FB-002',
  workstreamId: null,
  workstream: null,
  theme: 'More parking',
  summary: 'There is no space after nine.',
  people: 1204,
  standing: 'ANSWERED',
  unansweredSince: null,
  problems: [],
  responseIds: ['r1'],
};
const ANSWER = {
  id: 'r1',
  version: 4,
  code: 'WD-001',
  consultationId: null,
  workstreamId: null,
  workstream: null,
  decision: 'CANNOT',
  answer: 'There will be no second car park.',
  cannotReason: 'The land is not ours.',
  owner: 'Director of estates',
  ownerPersonId: null,
  ownerPostId: null,
  evidence: null,
  publishedOn: '2017-06-01',
  feedbackIds: ['f2'],
  mayEdit: true,
  corrections: [
    {
      position: 1,
      correctedOn: '2017-06-02',
      reason: 'The lease ended',
      decision: 'WILL_DO',
      answer: 'A second car park is planned.',
      cannotReason: null,
      evidence: null,
      feedbackCodes: ['FB-002'],
    },
  ],
};
const COUNT = {
  id: 'n1',
  version: 1,
  consultationId: 'c1',
  channel: 'ONLINE_SURVEY',
  segment: 'Everybody',
  responses: 412,
  asOf: '2017-04-13',
  sourceNote: 'The analyst',
};
const SAID = {
  mayCount: true,
  mayRecordAll: true,
  workstreams: [{ id: 'w1', name: 'Stroke' }],
  counts: [],
  totals: [],
  feedback: [LATE, ANSWERED],
  responses: [ANSWER],
};

async function open(over: object = {}, search = '', refusal: object | null = null) {
  window.history.pushState({}, '', `/p/KM/consultations${search}`);
  const sent: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: { input: Record<string, unknown> } };
      if (query.includes('query ConsultationsPage'))
        return {
          body: {
            data: {
              consultations: { mayEdit: false, mayLaunch: false, consultations: [] },
              scrutinyCases: { cases: [] },
              decisions: [],
              timeline: { rows: [] },
            },
          },
        };
      if (query.includes('query YouSaidWeDid'))
        return { body: { data: { youSaidWeDid: { ...SAID, ...over } } } };
      if (query.includes('query OwnerChoices')) return { body: { data: { ownerChoices: [] } } };
      if (!query.includes('mutation')) return { body: { data: {} } };
      sent.push(variables.input);
      if (refusal) return { body: { data: null, errors: [{ message: 'RULE_BROKEN', extensions: refusal }] } };
      const made = { id: 'r2', code: 'WD-002' };
      return { body: { data: { draftFeedbackResponse: made, correctFeedbackResponse: made } } };
    },
  });
  const view = render(<App />);
  await screen.findByRole('heading', { name: 'You said, we did' });
  return { ...view, sent };
}

const card = () => screen.getByRole('region', { name: 'You said, we did' });

it('lists what is unanswered with the day since when, and what was done beside what was said', async () => {
  const { container } = await open();
  expect(card()).toHaveTextContent('2 themes: 1 answered, 1 unanswered.');
  expect(card()).toHaveTextContent('FB-001 Travel takes too long (Stroke): since 25 May 2017');
  expect(card()).toHaveTextContent('(YSWD-2)');
  const parking = screen.getByRole('article', { name: 'FB-002 More parking' });
  expect(parking).toHaveTextContent('How many said so: 1,204.');
  expect(parking).toHaveTextContent('Why not: The land is not ours.');
  expect(parking).toHaveTextContent('WD-001, Director of estates, published on 1 Jun 2017');
  expect(parking).toHaveTextContent(
    'Corrected on 2 Jun 2017: The lease ended. Before that it said: will be done, “A second car park is planned.”, to FB-002.',
  );
  expect(await objectionsTo(container)).toEqual([]);
});

it('shows by workstream and by what is answered, as the address says', async () => {
  await open({}, '?said=late');
  expect(screen.queryByRole('article', { name: 'FB-002 More parking' })).toBeNull();
  await userEvent.selectOptions(within(card()).getByRole('combobox', { name: 'Show' }), 'Answered');
  expect(await screen.findByRole('article', { name: 'FB-002 More parking' })).toBeVisible();
  expect(screen.queryByRole('article', { name: 'FB-001 Travel takes too long' })).toBeNull();
  expect(window.location.search).toContain('said=answered');
});

it('answers a theme by the keyboard alone, and asks why where it cannot be done', async () => {
  const { sent } = await open();
  screen.getByRole('button', { name: 'Answer FB-001' }).focus();
  await userEvent.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'Answer FB-001: Travel takes too long' });
  expect(
    within(dialog).getByRole('checkbox', { name: 'Answers FB-001 Travel takes too long' }),
  ).toBeChecked();
  await userEvent.selectOptions(
    within(dialog).getByRole('combobox', { name: 'What was decided' }),
    'Cannot be done',
  );
  await userEvent.type(
    within(dialog).getByRole('textbox', { name: 'What we did, as the public reads it' }),
    'No later bus',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save draft' }));
  expect(sent).toEqual([]);
  const why = within(dialog).getByRole('textbox', { name: 'Why it cannot be done' });
  expect(why).toBeInvalid();
  await userEvent.type(why, 'No drivers');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save draft' }));
  expect(sent).toMatchObject([
    {
      consultationId: null,
      feedbackIds: ['f1'],
      decision: 'CANNOT',
      cannotReason: 'No drivers',
      workstreamId: 'w1',
    },
  ]);
  expect(await screen.findByText('WD-002 is drafted.')).toBeVisible();
});

it('corrects what is published with a reason, and keeps what was typed when a rule refuses it', async () => {
  const message = 'Choose the feedback that this answers.';
  const problems = [{ rule: 'YSWD-1', severity: 'E', field: 'feedbackIds', message }];
  const { sent } = await open({}, '', { code: 'RULE_BROKEN', details: { problems } });
  await userEvent.click(screen.getByRole('button', { name: 'Correct WD-001' }));
  const dialog = screen.getByRole('dialog', { name: 'Correct WD-001' });
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Answers FB-002 More parking' }));
  const reason = within(dialog).getByRole('textbox', { name: /Why it is corrected/ });
  await userEvent.type(reason, 'Wrong theme');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Correct' }));
  expect(await within(dialog).findByText(message)).toBeVisible();
  expect(reason).toHaveValue('Wrong theme');
  expect(sent).toMatchObject([{ id: 'r1', expectedVersion: 4, feedbackIds: [], reason: 'Wrong theme' }]);
});

it('offers no verb to who may only read, and says what would stand there', async () => {
  await open({
    mayCount: false,
    mayRecordAll: false,
    workstreams: [],
    counts: [COUNT],
    feedback: [],
    responses: [],
  });
  expect(card()).toHaveTextContent('A theme that nobody has answered twelve weeks after the close');
  expect(within(card()).queryByRole('button')).toBeNull();
});
