import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const anIssue = (code: string, title: string, over: Record<string, unknown> = {}) => ({
  id: `id-${code}`,
  version: 1,
  code,
  title,
  workstreamId: null,
  workstreamName: 'Stroke review',
  ownerName: null,
  kind: 'PROBLEM',
  severity: 2,
  state: 'OPEN',
  raisedOn: '2017-11-20',
  targetOn: null,
  isOverdue: false,
  resolution: null,
  resolvedOn: null,
  closeReason: null,
  closedOn: null,
  classification: 'OFFICIAL',
  changedOn: '2017-11-24',
  ...over,
});
const ISSUES = [
  anIssue('I-001', 'Returns came late', { severity: 1, targetOn: '2017-11-23', isOverdue: true }),
  anIssue('I-002', 'A ward is short', { severity: 4, changedOn: '2017-11-01' }),
  anIssue('I-003', 'Old trouble', { state: 'RESOLVED', resolution: 'Sent', resolvedOn: '2017-11-21' }),
];
const CHOICES = {
  programme: { id: 'g1', workstreams: [] },
  ownerChoices: [
    { kind: 'PERSON', id: 'p1', name: 'Example Lead' },
    { kind: 'POST', id: 'o1', name: 'Director' },
  ],
  risks: [{ id: 'r1', code: 'R-001', title: 'Returns may come late' }],
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(
  path = '/p/KM/issues',
  issues: unknown[] = ISSUES,
  reply: (sent: Sent) => Record<string, unknown> = () => ({}),
  abilities = ['issue:raise'],
) {
  window.history.pushState({}, '', path);
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query IssueRegister')) return { body: { data: { issues } } };
      if (asked.query.includes('query IssueChoices')) return { body: { data: CHOICES } };
      sent.push(asked);
      return { body: reply(asked) };
    },
  });
  return { sent, ...render(<App />) };
}
const titles = () =>
  within(screen.getByRole('grid', { name: 'Issues' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('the register of issues', () => {
  it('counts what is open by severity, and lists it', async () => {
    const { container } = open();
    expect(await screen.findByText('2 open · 1 critical · 1 minor · 1 overdue')).toBeVisible();
    expect(titles()).toEqual(['Returns came late', 'A ward is short']);
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('keeps in the address what is shown', async () => {
    open();
    await userEvent.selectOptions(await screen.findByLabelText('Show'), 'all');
    expect(titles()).toContain('Old trouble');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), '4');
    expect(titles()).toEqual(['A ward is short']);
    expect(window.location.search).toContain('show=all');
    expect(window.location.search).toContain('severity=4');
  });

  it('shows of an address only what it asks for', async () => {
    open('/p/KM/issues?show=overdue&since=2017-11-20&severity=7');
    expect(await screen.findByRole('grid', { name: 'Issues' })).toBeVisible();
    expect(titles()).toEqual(['Returns came late']);
  });

  it('teaches what an issue is while there is none, and opens the form', async () => {
    const { container } = open('/p/KM/issues', []);
    expect(await screen.findByText(/An issue has happened and has to be dealt with/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Raise the first issue' }));
    expect(await screen.findByRole('dialog', { name: 'Raise an issue' })).toBeVisible();
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('offers nobody to raise one who may not', async () => {
    open('/p/KM/issues', [], () => ({}), []);
    expect(await screen.findByText('No issues yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Raise/ })).not.toBeInTheDocument();
  });

  it('says which words are missing before it sends, then sends them with the day that was meant', async () => {
    const raised = { data: { raiseIssue: { id: 'i9', version: 1, code: 'I-009' } } };
    const { sent } = open('/p/KM/issues', ISSUES, () => raised);
    await userEvent.click(await screen.findByRole('button', { name: 'Raise an issue' }));
    const dialog = within(await screen.findByRole('dialog'));
    const save = () => userEvent.click(dialog.getByRole('button', { name: 'Raise issue' }));
    await save();
    expect(dialog.getByLabelText('What has happened')).toHaveAccessibleDescription(
      'Error: Write what has happened.',
    );
    expect(sent).toHaveLength(0);
    await userEvent.type(dialog.getByLabelText('Title'), 'Returns came late');
    await userEvent.type(dialog.getByLabelText('What has happened'), 'Two did not come');
    await userEvent.type(dialog.getByLabelText('What it does to the programme'), 'No paper');
    await userEvent.selectOptions(dialog.getByLabelText('Severity'), '1');
    await userEvent.selectOptions(dialog.getByLabelText('Owner'), 'Example Lead');
    await userEvent.type(dialog.getByLabelText('To be resolved by'), '8 Mar 2018');
    await userEvent.selectOptions(dialog.getByLabelText('The risk that it came of'), 'r1');
    await save();
    expect(sent.at(-1)?.variables.input).toMatchObject({
      ...{ title: 'Returns came late', statement: 'Two did not come', impact: 'No paper', kind: 'PROBLEM' },
      ...{ severity: 1, ownerPersonId: 'p1', targetOn: '2018-03-08', riskId: 'r1', workstreamId: null },
    });
    expect(await screen.findByText('I-009 is raised')).toBeVisible();
  });
});

it('a workstream lead raises an issue in the own workstream or below it, and is asked which', async () => {
  window.history.pushState({}, '', '/p/KM/issues');
  const workstreams = [
    { id: 'w1', name: 'Hospital care', parentId: null, isArchived: false },
    { id: 'w2', name: 'Stroke review', parentId: 'w1', isArchived: false },
    { id: 'w3', name: 'Imaging', parentId: 'w2', isArchived: false },
  ];
  const roles = [{ role: 'WORKSTREAM_LEAD', scopeKind: 'WORKSTREAM', scopeId: 'w2' }];
  pretendServer({
    'GET /auth/session': { body: { ...aSession({ abilities: ['issue:raise'] }), roles } },
    'POST /graphql': ({ body }) =>
      (body as Sent).query.includes('query IssueRegister')
        ? { body: { data: { issues: [] } } }
        : { body: { data: { ...CHOICES, programme: { id: 'g1', workstreams } } } },
  });
  render(<App />);
  await userEvent.click(await screen.findByRole('button', { name: 'Raise the first issue' }));
  const field = await screen.findByLabelText('Workstream');
  expect(
    within(field)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose', '– Stroke review', '– Imaging']);
  await userEvent.selectOptions(field, 'Choose');
  await userEvent.click(screen.getByRole('button', { name: 'Raise issue' }));
  expect(screen.getByRole('link', { name: 'Choose the workstream: your role is in one.' })).toBeVisible();
});
