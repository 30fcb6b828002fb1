import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { ForwardEntry } from '../api/forward-plan.js';
import { forwardSummary, isForwardShown } from './forward-filter.js';
import { ForwardTable } from './forward-table.js';
import { forwardRows } from './forward-words.js';

const ENTRY: ForwardEntry = {
  rowId: 'i1',
  isWithheld: false,
  withheldSentence: null,
  title: 'Launch of the consultation',
  decisionNeeded: 'Whether to consult',
  purpose: 'FOR_DECISION',
  agendaItemId: 'i1',
  version: 3,
  planItemId: 'g1',
  planItemCode: 'MS-016',
  planItemTitle: 'Agree to launch',
  scenarioNumber: 2,
  bodyId: 'b1',
  bodyName: 'Joint Committee',
  meetingId: 'm1',
  meetingTitle: 'March meeting',
  when: { earliest: '2018-03-06', latest: '2018-03-06' },
  whenWords: '6 Mar 2018',
  projectedMeetingId: 'm2',
  projectedWords: 'Joint Committee, 20 Mar 2018',
  papersDueOn: '2018-02-26',
  noticeDueOn: '2018-02-26',
  isNoticeGiven: false,
  papersSentence: 'Due 26 Feb 2018, 63 working days left',
  clearDaysLeft: 68,
  papers: [
    {
      id: 'p1',
      title: 'Cover paper',
      author: 'Finance',
      isOut: false,
      clearanceSentence: 'Not cleared by Legal.',
    },
  ],
  isKeyDecision: true,
  key: {
    fullBy: '2018-02-05',
    generalBy: '2018-02-26',
    route: null,
    publishedOn: null,
    scrutinyChairOn: null,
    reason: null,
    sentence: 'Publish notice by 5 Feb 2018 (28 clear days).',
  },
  nextStep: 'KEY_NOTICE',
  nextDueOn: '2018-02-05',
  nextSentence: 'Key-decision notice due 5 Feb 2018, 48 working days left',
  late: ['The assurance lands after the papers. It waits for the lead.'],
  warnings: [
    { rule: 'MTG-3', severity: 'W', message: 'The assurance lands after the papers.' },
    { rule: 'PEP-1', severity: 'W', message: 'A contentious decision falls inside a restricted period.' },
  ],
  mayEdit: true,
};
const WITHHELD: ForwardEntry = {
  ...ENTRY,
  ...{
    rowId: 'i2',
    title: null,
    isWithheld: true,
    withheldSentence: 'Exempt, paragraph 3: terms',
    purpose: null,
  },
  ...{ agendaItemId: null, planItemId: null, decisionNeeded: null, papers: [], late: [], warnings: [] },
  ...{ key: null, isKeyDecision: false, mayEdit: false, projectedMeetingId: null, projectedWords: null },
};

function show(entries: ForwardEntry[]) {
  const verbs: string[] = [];
  const { container } = render(
    <ForwardTable
      entries={entries}
      today="2017-11-24"
      itemHref={(id) => `/items/${id}`}
      meetingHref={(id) => `/meetings/${id}`}
      bodyHref={(id) => `/bodies/${id}`}
      onVerb={(_, verb) => verbs.push(verb)}
    />,
  );
  return { verbs, container };
}

it('says what is due next, who is late and each warning once, with ways to item, meeting and paper', async () => {
  const { container } = show([ENTRY]);
  const row = within(screen.getByRole('row', { name: /Launch of the consultation/ }));
  expect(row.getByRole('rowheader')).toHaveTextContent('Key-decision notice due 5 Feb 2018');
  expect(row.getByRole('link', { name: 'Launch of the consultation' })).toHaveAttribute(
    'href',
    '/meetings/m1',
  );
  expect(row.getByRole('link', { name: 'Cover paper' })).toHaveAttribute('href', '/meetings/m1');
  expect(row.getByRole('link', { name: 'Joint Committee, 20 Mar 2018' })).toHaveAttribute(
    'href',
    '/meetings/m2',
  );
  expect(row.getByText(/It waits for the lead/)).toBeInTheDocument();
  expect(row.queryByText('MTG-3')).not.toBeInTheDocument();
  expect(row.getByText('PEP-1')).toBeInTheDocument();
  expect(await objectionsTo(container)).toEqual([]);
});

it('has the verbs of a key decision in reach of keys, named by the item', async () => {
  const { verbs } = show([ENTRY]);
  screen.getByRole('button', { name: 'Record notice of Launch of the consultation' }).focus();
  await userEvent.keyboard('{Enter}{Tab}{Enter}');
  expect(verbs).toEqual(['NOTICE', 'MARK']);
});

it('shows of a withheld item the meeting and the reason, without a link or a verb', () => {
  show([WITHHELD]);
  expect(screen.getByText('Exempt item')).toBeInTheDocument();
  expect(screen.getByText('Exempt, paragraph 3: terms')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Exempt item' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('filters by body, days, key decisions and lateness, and counts what is left', () => {
  const shown = (filter: Parameters<typeof isForwardShown>[1], today = '2017-11-24') =>
    [ENTRY, WITHHELD].filter((entry) => isForwardShown(entry, filter, today)).length;
  expect([shown({}), shown({ body: 'b2' }), shown({ key: true }), shown({ late: true })]).toEqual([
    2, 0, 1, 1,
  ]);
  expect([shown({ days: '90' }), shown({ days: '90' }, '2017-12-06')]).toEqual([0, 2]);
  expect(forwardSummary([ENTRY, WITHHELD])).toBe(
    '2 decisions to come · 1 late · 1 key decision without notice',
  );
});

it('writes the spreadsheet with one cell for each heading', () => {
  const [head, ...rows] = forwardRows([ENTRY, WITHHELD]);
  expect(rows.map((row) => row.length)).toEqual([head?.length, head?.length]);
  expect(rows[0]).toContain('Cover paper: Not cleared by Legal.');
});
