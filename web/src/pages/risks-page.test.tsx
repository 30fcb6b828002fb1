import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const rating = (consequence: number, likelihood: number) => {
  const score = consequence * likelihood;
  return { consequence, likelihood, score, band: score >= 15 ? 'EXTREME' : 'HIGH' };
};
const aRisk = (code: string, title: string, over: Record<string, unknown> = {}) => ({
  id: `id-${code}`,
  version: 1,
  code,
  title,
  workstreamId: null,
  workstreamName: 'Stroke review',
  ownerName: null,
  domain: 'OBJECTIVES',
  inherent: rating(4, 4),
  current: rating(3, 3),
  target: null,
  state: 'OPEN',
  raisedOn: '2017-11-24',
  reviewDueOn: '2018-01-25',
  isStale: false,
  closeReason: null,
  closedOn: null,
  classification: 'OFFICIAL',
  changedOn: '2017-11-24',
  ...over,
});
const RISKS = [
  aRisk('R-001', 'Papers come late'),
  aRisk('R-002', 'Senate asks for more', { current: rating(4, 4), isStale: true, changedOn: '2017-11-01' }),
  aRisk('R-003', 'Old worry', { state: 'CLOSED', reviewDueOn: null }),
];
const CHOICES = {
  programme: { id: 'g1', riskBands: DEFAULT_BANDS, workstreams: [] },
  ownerChoices: [],
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(path = '/p/KM/risks', onLog: (sent: Sent) => Record<string, unknown> = () => ({})) {
  window.history.pushState({}, '', path);
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['risk:log'] }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query RiskRegister')) return { body: { data: { risks: RISKS } } };
      if (asked.query.includes('query RiskChoices')) return { body: { data: CHOICES } };
      sent.push(asked);
      return { body: onLog(asked) };
    },
  });
  return { sent, ...render(<App />) };
}
const titles = () =>
  within(screen.getByRole('grid', { name: 'Risks' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const log = async () => userEvent.click(await screen.findByRole('button', { name: 'Log a risk' }));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Log risk' }));

async function fill(current: [string, string]) {
  for (const [label, words] of [
    ['Title', 'Beds are short'],
    ['Because of (cause)', 'A ward closes'],
    ['this may happen (event)', 'Patients wait'],
    ['with this effect', 'The move slips'],
  ] as const)
    await userEvent.type(screen.getByLabelText(label), words);
  for (const [group, [consequence, likelihood]] of [
    [/^Inherent/, ['3', '4']],
    [/^Current/, current],
  ] as const) {
    const fields = within(screen.getByRole('group', { name: group }));
    await userEvent.selectOptions(fields.getByLabelText('Consequence'), consequence);
    await userEvent.selectOptions(fields.getByLabelText('Likelihood'), likelihood);
  }
}

describe('the risk register', () => {
  it('shows open risks, counts them by band, and closed ones when asked', async () => {
    open();
    expect(await screen.findByText('2 open · 1 extreme · 1 high · 0 moderate · 0 low')).toBeVisible();
    expect(titles()).toEqual(['Papers come late', 'Senate asks for more']);
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Closed too');
    expect(titles()).toContain('Old worry');
  });

  it('shows the risks of one cell after a press, the address says which, a second press shows all', async () => {
    open();
    const cell = await screen.findByRole('button', { name: /R-002/ });
    await userEvent.click(cell);
    expect(titles()).toEqual(['Senate asks for more']);
    expect(window.location.search).toBe('?cell=4x4');
    await userEvent.click(screen.getByRole('button', { name: /R-002/ }));
    expect(titles()).toHaveLength(2);
  });

  it('opens as an address says: changed since a day by the office clock, reviews overdue', async () => {
    open('/p/KM/risks?since=2017-11-02');
    expect(await screen.findByText('Papers come late')).toBeVisible();
    expect(titles()).toEqual(['Papers come late']);
  });

  it('raises no accessibility objection', async () => {
    const { container } = open();
    await screen.findByText('Papers come late');
    expect(await objectionsTo(container)).toEqual([]);
  });
});

describe('logging a risk', () => {
  it('asks for the words and the marks that are missing before it asks the server', async () => {
    const { sent } = open();
    await log();
    await save();
    expect(screen.getByRole('alert')).toHaveTextContent('Write what causes it.');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose the inherent consequence.');
    expect(sent).toHaveLength(0);
  });

  it('shows the score that the marks give, by the programme’s matrix', async () => {
    open();
    await log();
    await fill(['4', '4']);
    expect(within(screen.getByRole('group', { name: /^Current/ })).getByRole('status')).toHaveTextContent(
      '16 Extreme',
    );
  });

  it('takes a warning with a reason, and keeps what was typed until then', async () => {
    const refusal = {
      errors: [
        {
          extensions: {
            code: 'REASON_NEEDED',
            details: {
              problems: [
                {
                  rule: 'RSK-3',
                  severity: 'W',
                  field: 'current',
                  message: 'Current (16) is above inherent (12).',
                },
              ],
            },
          },
        },
      ],
    };
    const { sent } = open('/p/KM/risks', ({ variables }) =>
      variables.input.reason ? { data: { logRisk: { id: 'x', version: 1, code: 'R-004' } } } : refusal,
    );
    await log();
    await fill(['4', '4']);
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('Current (16) is above inherent (12).');
    await userEvent.type(screen.getByLabelText('Why it is right all the same'), 'A control failed');
    await save();
    expect(await screen.findByText('R-004 is logged')).toBeVisible();
    expect(sent.at(-1)?.variables.input).toMatchObject({
      title: 'Beds are short',
      reason: 'A control failed',
      current: { consequence: 4, likelihood: 4 },
    });
  });

  it('raises no accessibility objection', async () => {
    open();
    await log();
    expect(await objectionsTo(await screen.findByRole('dialog'))).toEqual([]);
  });
});
