import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const SETTINGS = { id: 'g1', version: 4, name: 'Kent and Medway STP', workstreams: [] };
const body = {
  id: 'b1',
  version: 3,
  name: 'Joint Committee',
  worksSaturdays: false,
  papersReady: 'ON_DAY',
  mayEdit: true,
};
const CALENDARS = {
  programmeId: 'g1',
  division: 'england-and-wales',
  officeVersion: 2,
  firstYear: 2010,
  lastYear: 2035,
  lastPublishedYear: 2027,
  source: 'gov.uk',
  days: [],
  bodies: [body],
  periods: [],
  mayEditOffice: true,
  mayEditProgramme: true,
  maySetDivision: false,
};
const EFFECT = {
  kind: 'PAPERS',
  id: 'm1',
  title: 'Joint Committee, 6 Mar 2018',
  programmeCode: 'KM',
  scenarioNumber: null,
  before: '26 Feb 2018',
  after: '23 Feb 2018',
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(effects: unknown[] = [EFFECT], problems: unknown[] = [], calendars: object = {}) {
  window.history.pushState({}, '', '/p/KM/settings?tab=calendar');
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query ProgrammeSettings')) return { body: { data: { programme: SETTINGS } } };
      if (asked.query.includes('query CalendarSettings'))
        return { body: { data: { calendarSettings: { ...CALENDARS, ...calendars } } } };
      sent.push(asked);
      if (asked.query.includes('query CalendarPreview'))
        return {
          body: { data: { calendarPreview: { effects, problems, programmes: ['Kent and Medway STP'] } } },
        };
      return {
        body: {
          data: {
            addCalendarDay: { id: 'd1', version: 1, warnings: [] },
            removeCalendarDay: { id: 'd1', version: 2 },
            amendBody: { id: 'b1', version: 4 },
            addRestrictedPeriod: { id: 'p1', version: 1, name: 'Local elections' },
            amendRestrictedPeriod: { id: 'p1', version: 2, name: 'Local elections' },
            removeRestrictedPeriod: { id: 'p1', version: 2, name: 'Local elections' },
          },
        },
      };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

const lastChange = (sent: readonly Sent[]) =>
  sent.filter(({ query }) => query.includes('mutation')).at(-1)?.variables.input;

async function close(day: string) {
  await press('Add a day');
  await userEvent.type(screen.getByLabelText('Day'), day);
  await userEvent.type(screen.getByLabelText('Why'), 'Snow');
  await press('See what would change…');
}

it('shows what a closed day would move before it is put in, and undoes it', async () => {
  const { sent, container } = open();
  await close('1 Mar 2018');
  const dialog = await screen.findByRole('dialog', { name: /Close 1 Mar 2018/ });
  expect(await within(dialog).findByText(/1 date or deadline changes/)).toBeVisible();
  const [, row] = within(dialog).getAllByRole('row');
  expect(row).toHaveTextContent('Joint Committee, 6 Mar 2018Papers due26 Feb 201823 Feb 2018');
  expect(sent.filter(({ query }) => query.includes('mutation'))).toHaveLength(0);
  expect(await objectionsTo(container)).toEqual([]);
  await press('Close this day');
  expect(lastChange(sent)).toMatchObject({ on: '2018-03-01', isWorked: false, name: 'Snow' });
  await press('Undo');
  expect(lastChange(sent)).toMatchObject({ id: 'd1', expectedVersion: 1, reason: 'Undone' });
});

it('lets nobody put in a day that the rules refuse', async () => {
  const message = '4 Mar 2018 is not worked already, so this would change nothing.';
  const { sent } = open([], [{ rule: 'CAL-3', severity: 'E', message }]);
  await close('4 Mar 2018');
  expect(await screen.findByText(message, { exact: false })).toBeVisible();
  await press('Close this day');
  expect(sent.filter(({ query }) => query.includes('mutation'))).toHaveLength(0);
});

it('says when nothing would move', async () => {
  open([]);
  await close('1 Mar 2018');
  expect(await screen.findByText(/No date, no paper deadline and no warning would change/)).toBeVisible();
});

it('changes how a body counts, with the effects and a reason', async () => {
  const { sent } = open();
  await press('Change how Joint Committee counts');
  await userEvent.click(screen.getByLabelText('The working day before'));
  await press('See what would change…');
  await screen.findByText(/1 date or deadline changes/);
  await userEvent.type(screen.getByLabelText('Why'), 'Standing order 7');
  await press('Change how it counts');
  expect(lastChange(sent)).toMatchObject({
    id: 'b1',
    expectedVersion: 3,
    papersReady: 'DAY_BEFORE',
    reason: 'Standing order 7',
  });
});

it('offers the 25th working day before a local poll as a hint and fills in nothing by itself', async () => {
  const { container } = open();
  await press('Add a period');
  await userEvent.type(screen.getByLabelText('Day of the poll (optional)'), '3 May 2018');
  expect(await screen.findByText(/27 Mar 2018 to 3 May 2018/)).toBeVisible();
  expect(screen.getByLabelText('First day')).toHaveValue('');
  await press('Take these days');
  expect(screen.getByLabelText('First day')).toHaveValue('27 Mar 2018');
  expect(await objectionsTo(container)).toEqual([]);
});

const PERIOD = {
  id: 'p1',
  version: 3,
  name: 'Local elections',
  kind: 'LOCAL',
  areas: [],
  startsOn: '2018-03-27',
  endsOn: '2018-05-03',
  pollOn: '2018-05-03',
  pollDayRule: 'ENDS_ON_POLL_DAY',
  source: 'Notice of election',
  programmeId: null,
  mayEdit: true,
};
const LAUNCH = {
  kind: 'WARNING',
  id: 'i1',
  title: 'Launch consultation',
  programmeCode: 'KM',
  scenarioNumber: 2,
  before: 'No warning',
  after: 'A consultation is launched inside Local elections. PEP-1',
};

it('says what is missing of a restricted period, each in a sentence', async () => {
  open();
  await press('Add a period');
  await press('See what would change…');
  for (const wanted of ['Name the period', 'Give its first day', 'Give its last day'])
    expect(await screen.findByRole('link', { name: wanted })).toBeVisible();
});

it('shows what a restricted period would change before it is entered, and undoes it', async () => {
  const { sent, container } = open([{ ...EFFECT, kind: 'COMPUTED' }, LAUNCH]);
  await press('Add a period');
  await userEvent.type(screen.getByLabelText('Name'), 'Local elections');
  await userEvent.type(screen.getByLabelText('First day'), '27 Mar 2018');
  await userEvent.type(screen.getByLabelText('Last day'), '3 May 2018');
  await userEvent.type(screen.getByLabelText('Where that is published'), 'Notice of election');
  await press('See what would change…');
  const dialog = await screen.findByRole('dialog', { name: 'Local elections: what would change' });
  expect(await within(dialog).findByText(/1 date or deadline and 1 warning change/)).toBeVisible();
  expect(within(dialog).getByRole('row', { name: /Launch consultation/ })).toHaveTextContent(
    'Warning, scenario 2No warningA consultation is launched inside Local elections. PEP-1',
  );
  expect(sent.filter(({ query }) => query.includes('mutation'))).toHaveLength(0);
  expect(await objectionsTo(container)).toEqual([]);
  await press('Enter it');
  expect(lastChange(sent)).toMatchObject({ startsOn: '2018-03-27', endsOn: '2018-05-03', programmeId: null });
  await press('Undo');
  expect(lastChange(sent)).toMatchObject({ id: 'p1', expectedVersion: 1, reason: 'Undone' });
});

it('shows what other days of a restricted period would change, and leads back to what was typed', async () => {
  const { sent } = open([LAUNCH], [], { periods: [PERIOD] });
  await press('Change Local elections');
  await userEvent.clear(screen.getByLabelText('Last day'));
  await userEvent.type(screen.getByLabelText('Last day'), '4 May 2018');
  await press('See what would change…');
  expect(screen.getAllByText(/By its rule it ends on the day of the poll/)[0]).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Where it ends'), 'ENDS_DAY_AFTER');
  await press('See what would change…');
  expect(await screen.findByText(/^1 warning changes/)).toBeVisible();
  expect(sent.at(-1)?.variables.input).toMatchObject({ amendPeriod: { id: 'p1', endsOn: '2018-05-04' } });
  await press('Cancel');
  expect(await screen.findByLabelText('Last day')).toHaveValue('4 May 2018');
  await press('See what would change…');
  await press('Save');
  expect(lastChange(sent)).toMatchObject({ id: 'p1', expectedVersion: 3, endsOn: '2018-05-04' });
});

it('shows what changes when a restricted period is taken out, and asks why', async () => {
  const { sent } = open([LAUNCH], [], { periods: [PERIOD] });
  await press('Take out Local elections');
  expect(await screen.findByText(/^1 warning changes/)).toBeVisible();
  expect(sent.at(-1)?.variables.input).toEqual({ removePeriodId: 'p1' });
  await userEvent.type(screen.getByLabelText('Why'), 'The poll was called off');
  await press('Take it out');
  expect(lastChange(sent)).toMatchObject({
    id: 'p1',
    expectedVersion: 3,
    reason: 'The poll was called off',
  });
});

it('shows everybody the calendars and a button only to those who may change them', async () => {
  open([], [], {
    mayEditOffice: false,
    mayEditProgramme: false,
    bodies: [{ ...body, mayEdit: false }],
  });
  expect(await screen.findByText(/England and Wales/)).toBeVisible();
  expect(screen.getByText('Joint Committee')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Add a/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
});

it('finds a body among many by a part of its name', async () => {
  const names = ['Joint Committee', 'Clinical Senate', ...Array.from({ length: 8 }, (_, n) => `Board ${n}`)];
  open([], [], { bodies: names.map((name, n) => ({ ...body, id: `b${n}`, name })) });
  await userEvent.type(await screen.findByLabelText('Find a body'), 'senate');
  expect(screen.getByText('1 of 10 bodies')).toBeVisible();
  expect(screen.getByRole('row', { name: /Clinical Senate/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /Joint Committee/ })).toBeNull();
});
