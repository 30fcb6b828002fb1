import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const RISK = {
  id: 'r1',
  version: 3,
  code: 'R-001',
  title: 'Papers come late',
  programmeId: 'g1',
  workstreamId: null,
  workstreamName: null,
  ownerPersonId: null,
  ownerPostId: null,
  ownerName: null,
  domain: 'OBJECTIVES',
  inherent: { consequence: 4, likelihood: 4, score: 16, band: 'EXTREME' },
  current: { consequence: 3, likelihood: 3, score: 9, band: 'HIGH' },
  target: null,
  targetOn: null,
  state: 'OPEN',
  raisedOn: '2017-11-01',
  reviewedOn: null,
  reviewDueOn: '2018-01-02',
  isStale: false,
  closeReason: null,
  closedOn: null,
  closeNote: null,
  classification: 'OFFICIAL',
  exemptParagraph: null,
  exemptReason: null,
  cause: 'Returns come late',
  event: 'Papers are not ready',
  effect: 'The decision slips',
  response: null,
  controls: null,
  actions: null,
  changedAt: '2017-11-24T09:00:00Z',
  sourceDocument: null,
  sourcePlace: null,
  isInterpretation: false,
  issue: null,
  mergedInto: null,
  mergedFrom: [],
  linkedItems: [
    {
      id: 'i1',
      linkId: 'l1',
      linkVersion: 2,
      code: 'MS-011',
      title: 'Final report',
      kind: 'MILESTONE',
      state: 'NOT_STARTED',
      delay: null,
    },
  ],
  warnings: [],
};
const OTHERS = [
  { id: 'r1', code: 'R-001', title: 'Papers come late', state: 'OPEN' },
  { id: 'r2', code: 'R-002', title: 'Papers are thin', state: 'OPEN' },
  { id: 'r3', code: 'R-003', title: 'Over', state: 'CLOSED' },
];
const HISTORY = [
  {
    seq: '9',
    changeId: 'c9',
    personName: 'Example SRO',
    recordedAt: '2017-11-24T09:00:00Z',
    effectiveAt: '2017-11-24T09:00:00Z',
    action: 'risk.rescore',
    reason: 'Second reader found',
    operation: 'update',
    asAtBefore: '2017-11-24T09:00:00.000000Z~8',
    asAtAfter: '2017-11-24T09:00:00.000000Z~9',
    fields: [{ name: 'Current likelihood', before: '4', after: '3' }],
  },
];

type Sent = { query: string; variables: { input: Record<string, unknown> } };
const refusal = (code: string, details: Record<string, unknown>) => ({
  errors: [{ extensions: { code, details } }],
});

function open(reply: (sent: Sent) => unknown = () => ({}), risk: Record<string, unknown> = {}) {
  window.history.pushState({}, '', '/p/KM/risks/r1');
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': {
      body: aSession({ abilities: ['risk:edit', 'risk:rescore', 'risk:close'] }),
    },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query RiskInFull'))
        return { body: { data: { risk: { ...RISK, ...risk }, history: HISTORY } } };
      if (asked.query.includes('query RiskChoices'))
        return {
          body: {
            data: { programme: { id: 'g1', riskBands: DEFAULT_BANDS, workstreams: [] }, ownerChoices: [] },
          },
        };
      if (asked.query.includes('query IssueChoices'))
        return { body: { data: { programme: { id: 'g1', workstreams: [] }, ownerChoices: [], risks: [] } } };
      if (asked.query.includes('query IssueRegister'))
        return { body: { data: { issues: [{ id: 'u1', code: 'I-001', title: 'Papers came late' }] } } };
      if (asked.query.includes('query RiskRegister')) return { body: { data: { risks: OTHERS } } };
      sent.push(asked);
      return { body: reply(asked) };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a risk', () => {
  it('tells its statement, its ratings and who changed what and why', async () => {
    const { container } = open();
    expect(await screen.findByText('Papers are not ready')).toBeVisible();
    expect(screen.getByRole('link', { name: 'MS-011 Final report' })).toHaveAttribute(
      'href',
      '/p/KM/items/i1',
    );
    expect(screen.getByText('“Second reader found”')).toBeVisible();
    expect(screen.getByText('Current likelihood: 4 → 3')).toBeVisible();
    expect(screen.getByRole('link', { name: /^as at this change/ })).toHaveAttribute(
      'href',
      '/p/KM/risks/r1?asAt=2017-11-24T09:00:00.000000Z~9',
    );
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('is rescored with the reason beside its field when that is missing', async () => {
    const { sent } = open(({ variables }) =>
      variables.input.rationale
        ? { data: { rescoreRisk: { id: 'r1', version: 4, code: 'R-001' } } }
        : refusal('REASON_NEEDED', {
            problems: [{ rule: 'RSK-4', severity: 'W', field: 'rationale', message: 'Say why it changes.' }],
          }),
    );
    await press('Rescore');
    const current = within(await screen.findByRole('group', { name: 'Current' }));
    await userEvent.selectOptions(current.getByLabelText('Likelihood'), '4');
    await press('Save');
    expect(await screen.findByLabelText('Why the marks change')).toHaveAccessibleDescription(
      'Error: Say why it changes.',
    );
    await userEvent.type(screen.getByLabelText('Why the marks change'), 'New evidence');
    await press('Save');
    expect(sent.at(-1)?.variables.input).toMatchObject({
      id: 'r1',
      expectedVersion: 3,
      current: { consequence: 3, likelihood: 4 },
      rationale: 'New evidence',
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says by how much it would delay an item, on the version of their link', async () => {
    const { sent } = open(() => ({ data: { stateRiskDelay: { id: 'r1', version: 3 } } }));
    expect(await screen.findByText('Delay not stated')).toBeVisible();
    await press('State the delay of MS-011');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('At least'), '0');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByLabelText('At most')).toHaveAccessibleDescription(/all three figures, or none/);
    await userEvent.type(dialog.getByLabelText('Most likely'), '5');
    await userEvent.type(dialog.getByLabelText('At most'), '20');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(sent.at(-1)?.variables.input).toMatchObject({
      id: 'l1',
      expectedVersion: 2,
      delay: { min: 0, likely: 5, max: 20 },
      reason: null,
    });
  });

  it('takes the last change back when asked', async () => {
    const { sent } = open(() => ({ data: { amendRisk: { id: 'r1', version: 4, code: 'R-001' } } }));
    await press('Change');
    await userEvent.type(await screen.findByLabelText('Title'), ' again');
    await press('Save');
    await press('Undo');
    expect(await screen.findByText('R-001 is as it was')).toBeVisible();
    expect(sent.at(-1)?.variables.input).toMatchObject({ expectedVersion: 4, title: 'Papers come late' });
  });

  it('shows mine, theirs and how it was when somebody was faster, and saves my choice on top', async () => {
    const theirs = { ...RISK, title: 'Papers come very late', effect: 'All slips', version: 4 };
    const { sent } = open(({ variables }) =>
      variables.input.expectedVersion === 3
        ? refusal('STALE_VERSION', { current: theirs })
        : { data: { amendRisk: { id: 'r1', version: 5, code: 'R-001' } } },
    );
    await press('Change');
    const title = await screen.findByLabelText('Title');
    await userEvent.clear(title);
    await userEvent.type(title, 'Papers too late');
    await press('Save');
    expect(await screen.findByText('Somebody else changed this while you were writing')).toBeVisible();
    expect(screen.getByLabelText('Title, yours: Papers too late')).toBeChecked();
    await press('Save my choice');
    const { idempotencyKey: _key, ...input } = sent.at(-1)?.variables.input ?? {};
    expect(input).toEqual({ id: 'r1', expectedVersion: 4, title: 'Papers too late', reason: null });
  });

  it('closes a risk that occurred with the issue that it became, whose words begin as the risk’s', async () => {
    const { sent } = open(() => ({ data: { closeRisk: { id: 'r1', version: 4, code: 'R-001' } } }));
    await press('Close');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'It occurred' }));
    const title = await dialog.findByLabelText('Title');
    expect(title).toHaveValue('Papers come late');
    await userEvent.click(dialog.getByRole('button', { name: 'Close risk and raise issue' }));
    expect(dialog.getByLabelText('Severity')).toHaveAccessibleDescription('Error: Choose how severe it is.');
    expect(sent).toHaveLength(0);
    await userEvent.clear(title);
    await userEvent.type(title, 'Papers came late');
    await userEvent.selectOptions(dialog.getByLabelText('Severity'), '2');
    await userEvent.click(dialog.getByRole('button', { name: 'Close risk and raise issue' }));
    expect(sent.at(-1)?.variables.input).toMatchObject({
      ...{ reason: 'OCCURRED', issueId: null },
      newIssue: {
        ...{ title: 'Papers came late', statement: 'Papers are not ready', impact: 'The decision slips' },
        ...{ kind: 'PROBLEM', severity: 2, ownerPersonId: null, targetOn: null },
      },
    });
  });

  it('closes a risk into an issue that is raised already, and says that one has to be chosen', async () => {
    const { sent } = open(() =>
      refusal('RULE_BROKEN', {
        problems: [{ rule: 'RSK-7', severity: 'E', field: 'issueId', message: 'Name the issue.' }],
      }),
    );
    await press('Close');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'It occurred' }));
    await userEvent.click(dialog.getByRole('radio', { name: 'It is raised already' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Close risk' }));
    expect(await dialog.findByLabelText('Which issue')).toHaveAccessibleDescription('Error: Name the issue.');
    await userEvent.selectOptions(dialog.getByLabelText('Which issue'), 'u1');
    await userEvent.click(dialog.getByRole('button', { name: 'Close risk' }));
    expect(sent.map(({ variables }) => variables.input)).toMatchObject([
      { reason: 'OCCURRED', issueId: null, newIssue: null },
      { reason: 'OCCURRED', issueId: 'u1', newIssue: null },
    ]);
  });

  it('leads to the issue that it became', async () => {
    open(undefined, {
      ...{ state: 'CLOSED', closedOn: '2017-11-24', closeReason: 'OCCURRED', reviewDueOn: null },
      issue: { id: 'u1', code: 'I-001', title: 'Papers came late' },
    });
    expect(await screen.findByRole('link', { name: 'I-001 Papers came late' })).toHaveAttribute(
      'href',
      '/p/KM/issues/u1',
    );
  });

  it('offers nothing to change once it is closed', async () => {
    open(undefined, { state: 'CLOSED', closedOn: '2017-11-24', closeReason: 'EXPIRED', reviewDueOn: null });
    expect(await screen.findByText('Closed on 24 Nov 2017: expired')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Rescore' })).not.toBeInTheDocument();
  });

  it('is merged into another risk of a list, and leads to it on its page', async () => {
    const { sent } = open(() => ({ data: { closeRisk: { id: 'r1', version: 4, code: 'R-001' } } }));
    await press('Close');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Merged into another risk' }));
    const choices = within(await dialog.findByLabelText('The risk that covers it now'));
    expect(choices.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Choose',
      'R-002 Papers are thin',
    ]);
    await userEvent.selectOptions(dialog.getByLabelText('The risk that covers it now'), 'r2');
    await userEvent.click(dialog.getByRole('button', { name: 'Close risk' }));
    expect(sent.at(-1)?.variables.input).toMatchObject({ reason: 'MERGED', mergedIntoId: 'r2' });
  });

  it('names the risk that covers it and those that it covers', async () => {
    const other = (id: string, code: string) => ({ id, code, title: 'Another' });
    open(undefined, { mergedInto: other('r5', 'R-005'), mergedFrom: [other('r6', 'R-006')] });
    expect(await screen.findByRole('link', { name: 'R-005 Another' })).toHaveAttribute(
      'href',
      '/p/KM/risks/r5',
    );
    expect(screen.getByRole('link', { name: 'R-006 Another' })).toBeVisible();
  });

  it('loses a link with the reason, and gets it back by undo', async () => {
    const { sent } = open(({ query }) =>
      query.includes('UnlinkRisk')
        ? { data: { unlinkRiskFromItem: { id: 'r1', version: 3 } } }
        : { data: { linkRiskToItem: { id: 'r1', version: 3, linkedItems: [] } } },
    );
    await press('Take away the link to MS-011');
    await userEvent.type(await screen.findByLabelText('Why'), 'Another cause');
    await press('Take away');
    expect(sent.at(-1)?.variables.input).toMatchObject({
      id: 'l1',
      expectedVersion: 2,
      reason: 'Another cause',
    });
    await press('Undo');
    expect(sent.at(-1)?.variables.input).toMatchObject({ id: 'r1', expectedVersion: 3, planItemId: 'i1' });
  });

  it('gets the stated delay back with its link', async () => {
    const delay = { min: 0, likely: 5, max: 20 };
    const linkedItems = [{ id: 'i1', linkId: 'l2', linkVersion: 1 }];
    const { sent } = open(
      ({ query }) =>
        query.includes('UnlinkRisk')
          ? { data: { unlinkRiskFromItem: { id: 'r1', version: 3 } } }
          : query.includes('LinkRisk')
            ? { data: { linkRiskToItem: { id: 'r1', version: 3, linkedItems } } }
            : { data: { stateRiskDelay: { id: 'r1', version: 3 } } },
      { linkedItems: [{ ...RISK.linkedItems[0], delay }] },
    );
    await press('Take away the link to MS-011');
    await userEvent.type(await screen.findByLabelText('Why'), 'Another cause');
    await press('Take away');
    await press('Undo');
    expect(await screen.findByText(/^Undone/)).toBeVisible();
    expect(sent.at(-1)?.variables.input).toMatchObject({ id: 'l2', expectedVersion: 1, delay });
  });
});
