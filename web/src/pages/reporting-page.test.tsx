import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const CALENDAR = {
  id: 'c1',
  version: 1,
  frequency: 'MONTHLY',
  yearBasis: 'FINANCIAL',
  firstFrom: '2017-11-01',
  cutOffWorkingDays: 3,
  graceWorkingDays: 2,
  remindWorkingDays: 3,
  escalateToPersonId: null,
  escalateToPostId: null,
  escalateTo: 'The programme office',
  allowsLinks: false,
  linkDays: 14,
};
const PERIOD = {
  id: 'p1',
  version: 1,
  number: 1,
  name: 'November 2017',
  fromOn: '2017-11-01',
  toOn: '2017-11-30',
  cutOffOn: '2017-12-05',
  graceUntil: '2017-12-07',
  state: 'OPEN',
  stateReason: null,
  sentBackComment: null,
  returns: 1,
  handedIn: 1,
  late: 0,
  accepted: 0,
  missing: 0,
};
const LINE = {
  id: 'l1',
  version: 1,
  planItemId: 'i1',
  code: 'MS-001',
  title: 'Senate report',
  isExempt: false,
  owner: 'Lead',
  isVacant: false,
  isMine: false,
  isAsked: true,
  askedBecause: 'RED',
  answer: 'UPDATED',
  rag: 'amber',
  computedRag: 'red',
  computedNow: 'red',
  isDifferent: true,
  overrideReason: 'Agreed with the senate',
  narrative: 'A week late',
};
const RETURN = {
  id: 'r1',
  version: 4,
  title: 'Stroke',
  owner: 'Lead',
  isVacant: false,
  isMine: false,
  state: 'SUBMITTED',
  standing: 'IN',
  isLate: false,
  rag: 'amber',
  computedRag: 'red',
  computedNow: 'red',
  computedSentence: '1 of 1 rated is at risk or off track.',
  isDifferent: true,
  differenceReason: 'Agreed with the senate',
  thisPeriod: 'The case was written',
  nextPeriod: null,
  pathToGreen: null,
  helpNeeded: null,
  submittedOn: '2017-11-24',
  submittedBy: 'Lead',
  acceptedOn: null,
  sentBackComment: null,
  steps: ['QUERY', 'ACCEPT', 'SEND_BACK'],
  previous: { periodName: 'October 2017', rag: 'green', thisPeriod: 'Work began' },
  lines: [LINE],
  queries: [],
};
const PAGE = {
  period: PERIOD,
  returns: [RETURN],
  owners: [
    {
      personId: 'a',
      postId: null,
      owner: 'Lead',
      isVacant: false,
      asked: 1,
      answered: 1,
      carried: 0,
      returns: 1,
      handedIn: 1,
      standing: 'IN',
    },
    {
      personId: null,
      postId: null,
      owner: 'Nobody',
      isVacant: true,
      asked: 0,
      answered: 0,
      carried: 0,
      returns: 1,
      handedIn: 0,
      standing: 'DUE',
    },
    {
      personId: null,
      postId: 'b',
      owner: 'Lead, prevention (vacant)',
      isVacant: true,
      asked: 0,
      answered: 0,
      carried: 0,
      returns: 1,
      handedIn: 0,
      standing: 'DUE',
    },
  ],
  reminders: [],
  history: [
    {
      id: 's1',
      step: 'OPEN',
      toState: 'OPEN',
      comment: null,
      by: 'PMO',
      onDay: '2017-11-24',
      asAtAfter: '2017-11-24T09:00:00.000000Z~5',
    },
  ],
  gaps: [{ rule: 'RET-9', severity: 'W', message: 'Prevention: not handed in.' }],
  steps: ['SUBMIT'],
  mayReview: true,
  today: '2017-11-24',
};

const NEXT = {
  name: 'December 2017',
  fromOn: '2017-12-01',
  toOn: '2017-12-31',
  cutOffOn: '2018-01-04',
  graceUntil: '2018-01-08',
  problems: [{ rule: 'RET-2', severity: 'E', message: 'November 2017 is still open for returns.' }],
};

interface More {
  next?: unknown;
  today?: string;
  page?: unknown;
}

function open(path: string, calendar: unknown = CALENDAR, more: More = {}) {
  window.history.pushState({}, '', path);
  const sent: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: { input: Record<string, unknown> } };
      if (query.includes('mutation')) {
        sent.push(variables.input);
        return {
          body: {
            data: {
              acceptReturn: { id: 'r1', version: 5, state: 'ACCEPTED' },
              undoReturnStep: { id: 'r1' },
              submitPeriod: { id: 'p1', version: 2, state: 'SUBMITTED' },
              sendPeriodBack: { id: 'p1', version: 3, state: 'OPEN' },
            },
          },
        };
      }
      if (query.includes('query PeriodPage'))
        return { body: { data: { reportingPeriod: more.page ?? PAGE } } };
      if (query.includes('query ReturnsDue')) return { body: { data: { returnsDue: [] } } };
      const reporting = {
        calendar,
        next: more.next ?? null,
        mayConfigure: true,
        mayManage: true,
        mayApprove: false,
        today: more.today ?? '2017-11-24',
      };
      return { body: { data: { reporting, reportingPeriods: calendar ? [PERIOD] : [], ownerChoices: [] } } };
    },
  });
  return { ...render(<App />), sent };
}

it('teaches what a period is and proposes a calendar in one press', async () => {
  const { container, sent } = open('/p/KM/reporting', null);
  await screen.findByText('No reporting calendar yet');
  expect(await objectionsTo(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Report monthly from 1 Nov 2017' }));
  expect(sent[0]).toMatchObject({
    programmeId: 'g1',
    frequency: 'MONTHLY',
    firstFrom: '2017-11-01',
    cutOffWorkingDays: 3,
  });
});

it('lists periods with what is in, late and missing', async () => {
  const { container } = open('/p/KM/reporting');
  const row = await screen.findByRole('row', { name: /November 2017/ });
  expect(row).toHaveTextContent('Open for returns');
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/p/KM/reporting/p1');
  expect(await objectionsTo(container)).toEqual([]);
});

it('shows a return beside the period before, and accepts it with an undo', async () => {
  const { container, sent } = open('/p/KM/reporting/p1?return=r1');
  const before = await screen.findByRole('region', { name: 'In October 2017' });
  expect(before).toHaveTextContent('Work began');
  expect(screen.getByText('Differs because: Agreed with the senate')).toBeVisible();
  expect(screen.getByRole('row', { name: /prevention/ })).toHaveTextContent('Vacant');
  expect(await objectionsTo(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Accept Stroke' }));
  expect(sent[0]).toMatchObject({ id: 'r1', expectedVersion: 4 });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(sent[1]).toMatchObject({ id: 'r1', expectedVersion: 5 });
});

it('opens a return where its heading is pressed, and asks line by line', async () => {
  open('/p/KM/reporting/p1');
  const summary = (await screen.findByText('Stroke')).closest('summary') as HTMLElement;
  expect(summary.parentElement).not.toHaveAttribute('open');
  await userEvent.click(summary);
  expect(await screen.findByRole('button', { name: 'Ask about MS-001' })).toBeVisible();
});

it.each`
  today           | isOver
  ${'2017-11-30'} | ${false}
  ${'2017-12-01'} | ${true}
`('on $today, with November open until the 30th, warns of December: $isOver', async ({ today, isOver }) => {
  open('/p/KM/reporting', CALENDAR, { next: NEXT, today });
  await screen.findByText('Next: December 2017');
  const warning = screen.queryByText('November 2017 is still open for returns.');
  const waits = screen.queryByText('It follows once November 2017 is over and submitted.');
  expect([warning !== null, waits !== null]).toEqual([isOver, !isOver]);
});

it('asks how quarters are named only where there are quarters', async () => {
  open('/p/KM/reporting', null);
  await userEvent.click(await screen.findByRole('button', { name: 'Choose other days' }));
  expect(screen.queryByLabelText('Quarters are named by')).not.toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('How often'), 'Quarterly');
  expect(screen.getByLabelText('Quarters are named by')).toBeVisible();
});

it('says of a return without an owner that it is vacant, and how many owners are reminded', async () => {
  open('/p/KM/reporting/p1', CALENDAR, {
    page: { ...PAGE, owners: [{ ...PAGE.owners[0], answered: 0 }, ...PAGE.owners.slice(1)] },
  });
  expect(await screen.findByRole('button', { name: 'Remind 1 owner' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Vacant' })).toBeVisible();
  expect(screen.queryByText(/Nobody/)).not.toBeInTheDocument();
});

it('submits a period, and sends it back where that is undone', async () => {
  const { sent } = open('/p/KM/reporting/p1');
  await userEvent.click(await screen.findByRole('button', { name: 'Submit the period' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Why it goes on all the same'), 'It follows');
  await userEvent.click(dialog.getByRole('button', { name: 'Submit the period' }));
  expect(sent[0]).toMatchObject({ id: 'p1', expectedVersion: 1, reason: 'It follows' });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(sent[1]).toMatchObject({ id: 'p1', expectedVersion: 2, comment: 'The submission was undone.' });
});

it('sends a submitted period back, and submits it once more where that is undone', async () => {
  const period = { ...PERIOD, state: 'SUBMITTED' };
  const { sent } = open('/p/KM/reporting/p1', CALENDAR, {
    page: { ...PAGE, period, gaps: [], returns: [], steps: ['SEND_BACK'] },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send back' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('What is to be put right'), 'The risks');
  await userEvent.click(dialog.getByRole('button', { name: 'Send back' }));
  expect(sent[0]).toMatchObject({ id: 'p1', comment: 'The risks' });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(sent[1]).toMatchObject({ expectedVersion: 3, reason: 'The sending back was undone.' });
});

it('ends the title of a line that is asked about with a full stop', async () => {
  open('/p/KM/reporting/p1?return=r1');
  await userEvent.click(await screen.findByRole('button', { name: 'Ask about MS-001' }));
  expect(screen.getByText('Senate report. Its owner sees the question and answers it.')).toBeVisible();
});
