import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const ISSUE = {
  id: 'u1',
  version: 3,
  code: 'I-001',
  title: 'Returns came late',
  programmeId: 'g1',
  workstreamId: null,
  workstreamName: null,
  ownerPersonId: null,
  ownerName: null,
  kind: 'PROBLEM',
  severity: 1,
  state: 'OPEN',
  raisedOn: '2017-11-20',
  targetOn: '2017-11-23',
  isOverdue: true,
  resolution: null,
  resolvedOn: null,
  closeReason: null,
  closedOn: null,
  classification: 'OFFICIAL',
  exemptParagraph: null,
  exemptReason: null,
  statement: 'Two trusts did not send their returns.',
  impact: 'The paper cannot be written.',
  riskId: 'r1',
  changedAt: '2017-11-24T09:00:00Z',
  sourceDocument: null,
  sourcePlace: null,
  isInterpretation: false,
  risks: [{ id: 'r1', code: 'R-001', title: 'Returns may come late' }],
  linkedItems: [
    ...[{ id: 'i1', linkId: 'l1', linkVersion: 2, code: 'MS-011', title: 'Final report' }].map((item) => ({
      ...item,
      kind: 'MILESTONE',
      state: 'NOT_STARTED',
    })),
  ],
  warnings: [{ rule: 'ISS-4', message: 'It is critical, and nobody owns it. Name an owner.' }],
};
const HISTORY = [
  {
    seq: '9',
    changeId: 'c9',
    personName: 'Example SRO',
    recordedAt: '2017-11-24T09:00:00Z',
    effectiveAt: '2017-11-24T09:00:00Z',
    action: 'issue.move',
    reason: 'The board was told',
    operation: 'update',
    asAtBefore: '2017-11-24T09:00:00.000000Z~8',
    asAtAfter: '2017-11-24T09:00:00.000000Z~9',
    fields: [{ name: 'State', before: 'OPEN', after: 'ESCALATED' }],
  },
  ...['8', '7'].map((seq) => ({
    ...{ seq, changeId: 'c7', personName: 'Example PMO', action: 'risk.close', reason: 'OCCURRED' },
    ...{ recordedAt: '2017-11-23T09:00:00Z', effectiveAt: '2017-11-23T09:00:00Z' },
    ...{ operation: 'insert', fields: [], asAtBefore: '2017-11-23T09:00:00.000000Z~6' },
    asAtAfter: '2017-11-23T09:00:00.000000Z~7',
  })),
];

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(
  reply: (sent: Sent) => unknown = () => ({}),
  over: Record<string, unknown> = {},
  session: Record<string, unknown> = {},
) {
  window.history.pushState({}, '', '/p/KM/issues/u1');
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: { ...aSession({ abilities: ['issue:edit', 'issue:move'] }), ...session } },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query IssueInFull'))
        return { body: { data: { issue: { ...ISSUE, ...over }, history: HISTORY } } };
      if (asked.query.includes('query IssueChoices'))
        return { body: { data: { programme: { id: 'g1', workstreams: [] }, ownerChoices: [], risks: [] } } };
      sent.push(asked);
      return { body: reply(asked) };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const moved = (state: string) => ({ data: { moveIssue: { id: 'u1', version: 4, code: 'I-001', state } } });

describe('an issue', () => {
  it('tells what has happened, what it touches, what the rules say and who did what', async () => {
    const { container } = open();
    expect(await screen.findByText('Two trusts did not send their returns.')).toBeVisible();
    expect(screen.getByText(/nobody owns it/)).toBeVisible();
    expect(screen.getByText('1 Critical')).toBeVisible();
    expect(screen.getByText('Overdue')).toBeVisible();
    expect(screen.getByRole('link', { name: 'MS-011 Final report' })).toHaveAttribute(
      'href',
      '/p/KM/items/i1',
    );
    expect(screen.getByRole('link', { name: 'R-001 Returns may come late' })).toHaveAttribute(
      'href',
      '/p/KM/risks/r1',
    );
    expect(screen.getByText('“The board was told”')).toBeVisible();
    expect(screen.getByText('State: Open → Escalated')).toBeVisible();
    expect(screen.getByRole('link', { name: /^as before this change of 24 Nov/ })).toHaveAttribute(
      'href',
      '/p/KM/issues/u1?asAt=2017-11-24T09:00:00.000000Z~8',
    );
    expect(screen.getAllByRole('link', { name: /^as at this change/ })).toHaveLength(2);
    expect(screen.getAllByText(/raised it as a risk occurred/, { selector: 'li' })).toHaveLength(1);
    expect(screen.queryByText(/OCCURRED/)).not.toBeInTheDocument();
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('asks how it was resolved, beside the field, and takes the move back by undo', async () => {
    const { sent } = open(({ variables }) =>
      variables.input.state === 'OPEN' || variables.input.resolution
        ? moved(String(variables.input.state))
        : {
            errors: [
              {
                message: 'no',
                extensions: {
                  code: 'RULE_BROKEN',
                  details: {
                    problems: [
                      {
                        rule: 'ISS-1',
                        severity: 'E',
                        field: 'resolution',
                        message: 'Say how it was resolved.',
                      },
                    ],
                  },
                },
              },
            ],
          },
    );
    await press('Move on');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      ...['IN_RESOLUTION', 'ESCALATED', 'RESOLVED', 'CLOSED'],
    ]);
    await userEvent.click(dialog.getByRole('radio', { name: 'Resolved' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    const field = await dialog.findByLabelText('How it was resolved');
    expect(field).toHaveAccessibleDescription(/Say how it was resolved/);
    await userEvent.type(field, 'Both came');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(sent.at(-1)?.variables.input).toMatchObject({ state: 'RESOLVED', resolution: 'Both came' });
    await press('Undo');
    expect(sent.at(-1)?.variables.input).toMatchObject({
      state: 'OPEN',
      expectedVersion: 4,
      reason: 'Undone',
    });
  });

  it('sends only what was changed, and takes it back by undo', async () => {
    const { sent } = open(() => ({ data: { amendIssue: { id: 'u1', version: 4, code: 'I-001' } } }));
    await press('Change');
    await userEvent.selectOptions(await screen.findByLabelText('Severity'), '2');
    await press('Save');
    const { idempotencyKey: _key, ...input } = sent.at(-1)?.variables.input ?? {};
    expect(input).toEqual({ id: 'u1', expectedVersion: 3, severity: 2, reason: null });
    await press('Undo');
    expect(sent.at(-1)?.variables.input).toMatchObject({ expectedVersion: 4, severity: 1, reason: 'Undone' });
  });

  it('is only opened again once it is closed', async () => {
    const { sent } = open(() => moved('OPEN'), {
      ...{ state: 'CLOSED', closedOn: '2017-11-24', closeReason: 'Raised twice', isOverdue: false },
    });
    expect(await screen.findByText('Closed on 24 Nov 2017: Raised twice')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change' })).not.toBeInTheDocument();
    await press('Open again');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Open' }));
    await userEvent.type(dialog.getByLabelText('Why it is opened again'), 'It came back');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(sent.at(-1)?.variables.input).toMatchObject({ state: 'OPEN', reason: 'It came back' });
  });

  it('loses a link with the reason, and gets it back by undo', async () => {
    const { sent } = open(({ query }) =>
      query.includes('UnlinkIssue')
        ? { data: { unlinkIssueFromItem: { id: 'u1', version: 3 } } }
        : { data: { linkIssueToItem: { id: 'u1', version: 3, linkedItems: [] } } },
    );
    await press('Take away the link to MS-011');
    await userEvent.type(await screen.findByLabelText('Why'), 'Another cause');
    await press('Take away');
    expect(sent.at(-1)?.variables.input).toMatchObject({ id: 'l1', expectedVersion: 2 });
    await press('Undo');
    expect(sent.at(-1)?.variables.input).toMatchObject({ id: 'u1', expectedVersion: 3, planItemId: 'i1' });
  });
});

it.each([
  ['of the programme as a whole', null, false],
  ['of the own workstream', 'w2', true],
  ['of another workstream', 'w9', false],
])('a workstream lead is offered the verbs of an issue %s: %s', async (_which, workstreamId, isOffered) => {
  const roles = [{ role: 'WORKSTREAM_LEAD', scopeKind: 'WORKSTREAM', scopeId: 'w2' }];
  open(undefined, { workstreamId }, { roles });
  expect(await screen.findByText('Two trusts did not send their returns.')).toBeVisible();
  expect(screen.queryAllByRole('button', { name: /^(Move on|Change)$/ })).toHaveLength(isOffered ? 2 : 0);
});
