import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const missing = (key: string, title: string, rule: string, message: string) => ({
  key,
  title,
  state: 'MISSING',
  met: '',
  problems: [{ rule, severity: 'E', message }],
});
const CONSULTATION = {
  id: 'c1',
  version: 3,
  code: 'CON-001',
  title: 'Stroke services',
  state: 'PLANNED',
  pausedState: null,
  stateReason: null,
  steps: ['PAUSED', 'WITHDRAWN'],
  options: [],
  optionsOn: null,
  audience: null,
  analyst: null,
  scrutinyCase: null,
  launchItem: null,
  finalItem: null,
  launchDecision: null,
  finalDecision: null,
  assuranceDecision: null,
  assuranceOutcome: null,
  assuranceOn: null,
  assuranceEvidence: null,
  opens: { written: '1 Feb 2018 (TBC)', text: '01/02 (date TBC)' },
  closes: null,
  originalCloses: null,
  dates: [],
  counting: 'OPENING_DAY_NOT_COUNTED',
  normWeeks: 12,
  lengthReason: null,
  closesAt: '23:59',
  closingMoment: null,
  lengthSentence: 'Its length is not known.',
  timetable: [],
  launchedOn: null,
  closedOn: null,
  documents: [],
  gunning: [
    {
      principle: 'G1',
      title: 'Proposals are still at a formative stage',
      wanted: 'Minutes',
      evidence: null,
      isMet: false,
    },
  ],
  checks: [
    missing('DECISION', 'A decision to launch, in effect', 'STG-3', 'No decision to launch is recorded.'),
    { key: 'ASSESSMENT', title: 'A final impact assessment', state: 'MET', met: 'IIA report', problems: [] },
  ],
  sourceDocument: null,
  sourcePlace: null,
  isInterpretation: true,
};

const NOTHING_SAID = {
  mayCount: false,
  mayRecordAll: false,
  workstreams: [],
  counts: [],
  totals: [],
  feedback: [],
  responses: [],
};

async function open(mayEdit = true, consultations: unknown[] = [CONSULTATION]) {
  window.history.pushState({}, '', '/p/KM/consultations');
  const sent: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: { input: Record<string, unknown> } };
      if (query.includes('query ConsultationsPage'))
        return {
          body: {
            data: {
              consultations: { mayEdit, mayLaunch: mayEdit, consultations },
              scrutinyCases: { cases: [] },
              decisions: [],
              timeline: { rows: [] },
            },
          },
        };
      if (query.includes('query YouSaidWeDid')) return { body: { data: { youSaidWeDid: NOTHING_SAID } } };
      if (!query.includes('mutation')) return { body: { data: {} } };
      sent.push(variables.input);
      if (query.includes('LaunchConsultation'))
        return refusal('RULE_BROKEN', 'STG-3', 'No assurance outcome is recorded.');
      return {
        body: {
          data: {
            stateConsultationDates: {
              reading: 'Closes: read as 13 Apr 2018.',
              consultation: { id: 'c1', lengthSentence: '10 weeks.' },
            },
          },
        },
      };
    },
  });
  const view = render(<App />);
  await screen.findByText(consultations.length > 0 ? 'CON-001 Stroke services' : 'No consultation yet');
  return { ...view, sent };
}

const refusal = (code: string, rule: string, message: string) => ({
  body: {
    data: null,
    errors: [
      {
        message: code,
        extensions: { code, details: { problems: [{ rule, severity: 'E', field: null, message }] } },
      },
    ],
  },
});

it('says what is still missing before launch, with the rule and the way there', async () => {
  const { container } = await open();
  const card = screen.getByRole('region', { name: 'What is still missing before launch' });
  expect(card).toHaveTextContent('1 of 2 is missing. It cannot be launched before all are there.');
  expect(card).toHaveTextContent('No decision to launch is recorded. (STG-3)');
  expect(within(card).getByRole('link', { name: 'To the decisions' })).toHaveAttribute(
    'href',
    '/p/KM/decisions',
  );
  expect(within(card).getByText('IIA report')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('states the days in weeks by the keyboard alone, and asks why first', async () => {
  const { sent } = await open();
  screen.getByRole('button', { name: 'State the days' }).focus();
  await userEvent.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'When it is open' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Opens' }), '2 feb 2018');
  expect(dialog).toHaveTextContent('Read as 2 Feb 2018.');
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Weeks' }), '10');
  await userEvent.click(within(dialog).getByRole('button', { name: 'State days' }));
  expect(sent).toEqual([]);
  expect(within(dialog).getByRole('textbox', { name: 'Why the days are stated so' })).toBeInvalid();
  await userEvent.type(
    within(dialog).getByRole('textbox', { name: 'Why the days are stated so' }),
    'As agreed{Tab}',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'State days' }));
  expect(sent).toMatchObject([
    { id: 'c1', expectedVersion: 3, opens: '2 feb 2018', weeks: 10, counting: 'OPENING_DAY_NOT_COUNTED' },
  ]);
  expect(await screen.findByText(/13 Apr 2018/)).toBeVisible();
});

it('keeps what was typed when a launch is refused, and says why', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Launch' }));
  const dialog = screen.getByRole('dialog', { name: 'Launch: Stroke services' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'What shows it' }), 'The web site');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Launch' }));
  expect(await within(dialog).findByText('No assurance outcome is recorded.')).toBeVisible();
  expect(within(dialog).getByRole('textbox', { name: 'What shows it' })).toHaveValue('The web site');
});

it('offers no verb to who may only read, and says what would stand there', async () => {
  await open(false, []);
  expect(screen.getByText('No consultation yet')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Plan a consultation' })).toBeNull();
});
