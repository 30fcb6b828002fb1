import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const ID = '00000000-0000-4000-8000-000000000001';
const REPORT = {
  ...{ id: ID, version: 3, title: 'The plan so far', programmeId: 'g1', edition: 1, isReplaced: false },
  ...{ state: 'DRAFT', bodyId: 'b1', bodyName: 'Health Committee', meetingId: null, meetingTitle: null },
  ...{ meetingDate: null, classification: 'OFFICIAL', exemptParagraph: null, exemptReason: null },
  ...{
    isFinalDecision: true,
    finalDecisionMaker: 'Health Committee',
    leadHeadOfService: '',
    leadOfficer: '',
  },
  ...{ wardsAffected: 'All', purpose: 'To inform.', background: '', reasons: '', consultation: '' },
  nextSteps: 'Written by hand',
  recommendations: [
    {
      ...{ number: 1, verb: 'NOTES', text: 'the progress', sentence: 'Notes the progress.' },
      ...{ state: 'PROPOSED', note: null },
    },
  ],
  ...{ priorities: [], timetable: [], options: [], appendices: [] },
  implications: [
    { issue: 'Legal', implication: 'Counsel was asked', signOff: '' },
    { issue: 'Staffing', implication: 'None', signOff: '' },
  ],
  ...{
    finalisedOn: null,
    finalisedReason: null,
    presentedOn: null,
    agendaItemId: null,
    agendaItemTitle: null,
  },
  editions: [{ id: ID, edition: 1, state: 'DRAFT' }],
  warnings: [
    { rule: 'REP-1', severity: 'W', field: 'implications', message: 'Nobody has signed off: Legal.' },
  ],
  ...{ sourceDocument: null, isInterpretation: false, mayEdit: true },
};
const FILL = {
  background: 'From the programme',
  nextSteps: 'From the plan',
  timetable: [{ meeting: 'Board', date: { text: '13 Dec 2017', written: '13 Dec 2017' } }],
  options: [],
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(over: Record<string, unknown> = {}, save?: () => unknown) {
  window.history.pushState({}, '', `/p/KM/reports/${ID}`);
  const sent: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['report:edit'] }) },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as Sent;
      if (query.includes('query CommitteeReportFill'))
        return { body: { data: { committeeReportFill: FILL } } };
      if (query.includes('query CommitteeReport'))
        return { body: { data: { committeeReport: { ...REPORT, ...over } } } };
      if (query.includes('query Meetings')) return { body: { data: { meetings: [] } } };
      const { idempotencyKey, ...input } = variables.input;
      sent.push(input);
      const refusal = save?.();
      if (refusal) return { body: refusal };
      if (query.includes('mutation SaveCommitteeReport'))
        return { body: { data: { saveCommitteeReport: { report: { id: ID, version: 4 } } } } };
      return { body: { data: {} } };
    },
  });
  render(<App />);
  return sent;
}

describe('a draft report', () => {
  it('sends only what was changed, and says that it is saved', async () => {
    const sent = open();
    const wards = await screen.findByLabelText('Wards affected');
    await userEvent.clear(wards);
    await userEvent.type(wards, 'Borough');
    expect(screen.getByText(/1 part is not saved yet/)).toBeInTheDocument();
    await userEvent.keyboard('{Control>}s{/Control}');
    await screen.findByText('Everything is saved.');
    expect(sent).toEqual([{ id: ID, expectedVersion: 3, wardsAffected: 'Borough' }]);
  });

  it('adds, moves and removes rows with the keyboard alone', async () => {
    const sent = open();
    (await screen.findByRole('button', { name: 'Add recommendation' })).focus();
    await userEvent.keyboard('{Enter}');
    const second = screen.getByRole('group', { name: 'Recommendation 2' });
    expect(within(second).getByLabelText('The committee')).toHaveFocus();
    await userEvent.keyboard('{Tab}the letter');
    screen.getByRole('button', { name: 'Move recommendation 2 up' }).focus();
    await userEvent.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Remove issue 2' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Everything is saved.');
    expect(sent).toEqual([
      {
        ...{ id: ID, expectedVersion: 3 },
        recommendations: [
          { verb: 'NOTES', text: 'the letter' },
          { verb: 'NOTES', text: 'the progress' },
        ],
        implications: [{ issue: 'Legal', implication: 'Counsel was asked', signOff: '' }],
      },
    ]);
  });

  it('shows a missing sign-off in words', async () => {
    open();
    const legal = await screen.findByRole('group', { name: 'Issue 1' });
    expect(within(legal).getByText('Not signed off')).toBeInTheDocument();
  });

  it('fills what is empty from the programme, leaves what was written, and takes it back', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Fill from the programme' }));
    await screen.findByText('Filled: background, timetable. What you had written stays.');
    expect(screen.getByLabelText('2 Introduction and background', { selector: 'textarea' })).toHaveValue(
      'From the programme',
    );
    expect(screen.getByDisplayValue('Written by hand')).toBeInTheDocument();
    expect(screen.getByText('Read as 13 Dec 2017')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.queryByDisplayValue('From the programme')).not.toBeInTheDocument();
  });

  it('shows mine and theirs when somebody was faster, and loses neither', async () => {
    const current = { ...REPORT, version: 5, wardsAffected: 'North', leadOfficer: 'Their officer' };
    const stale = {
      errors: [
        {
          message: 'STALE_VERSION',
          extensions: { code: 'STALE_VERSION', details: { expectedVersion: 3, current } },
        },
      ],
    };
    const answers: unknown[] = [stale];
    const sent = open({}, () => answers.shift());
    const wards = await screen.findByLabelText('Wards affected');
    await userEvent.type(wards, ' of them');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Somebody else changed this while you were writing');
    expect(screen.getByRole('radio', { name: /Wards affected, yours/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /Lead officer and report author, theirs/ })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Save my choice' }));
    await screen.findByText('Everything is saved.');
    expect(sent.at(-1)).toEqual({ id: ID, expectedVersion: 5, wardsAffected: 'All of them' });
    expect(screen.getByLabelText('Lead officer and report author')).toHaveValue('Their officer');
  });

  it('keeps what was typed over a reload', async () => {
    open();
    await userEvent.type(await screen.findByLabelText('Wards affected'), ' and more');
    cleanup();
    open();
    expect(await screen.findByLabelText('Wards affected')).toHaveValue('All and more');
  });

  it('previews what is typed, saved or not', async () => {
    open();
    await userEvent.type(await screen.findByLabelText('Wards affected'), ' of them');
    await userEvent.click(screen.getByRole('tab', { name: 'Preview' }));
    const preview = await screen.findByRole('article', { name: 'The plan so far' });
    for (const words of ['All of them', 'Notes the progress.', 'Not signed off', 'Edition 1, draft'])
      expect(within(preview).getAllByText(words).length).toBeGreaterThan(0);
  });

  it('does not become final while something is not saved', async () => {
    open();
    await userEvent.type(await screen.findByLabelText('Wards affected'), '!');
    await userEvent.click(screen.getByRole('button', { name: 'Make it final' }));
    await screen.findByText('Save what you typed first, or drop it.');
    await userEvent.click(screen.getByRole('button', { name: 'Drop my changes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make it final' }));
    const dialog = await screen.findByRole('dialog', { name: 'Make it final' });
    expect(within(dialog).getByText('Nobody has signed off: Legal.')).toBeInTheDocument();
    expect(within(dialog).getByLabelText('Why it becomes final all the same')).toBeInTheDocument();
  });

  it('raises no accessibility objection', async () => {
    open();
    await screen.findByLabelText('Wards affected');
    expect(await objectionsTo(document.body)).toEqual([]);
  });
});

describe('a presented report', () => {
  const presented = { state: 'PRESENTED', finalisedOn: '2017-11-20', presentedOn: '2017-11-21' };

  it('is read, and each recommendation is settled', async () => {
    open(presented);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Record what became of recommendation 1' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Recommendation 1' });
    const choices = within(dialog)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(choices).toEqual(['Agreed', 'Agreed as amended', 'Rejected', 'Deferred', 'Withdrawn']);
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('offers no verb to somebody who only reads', async () => {
    open({ ...presented, mayEdit: false });
    await screen.findByText('What became of the recommendations');
    expect(screen.queryByRole('button', { name: /Record what became/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download PDF' })).toBeInTheDocument();
  });

  it('says when a file could not be written', async () => {
    open(presented);
    await userEvent.click(await screen.findByRole('button', { name: 'Download PDF' }));
    await waitFor(() => expect(screen.getByText(/The PDF was not written\./)).toBeInTheDocument());
  });
});
