import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const on = (day: string, written: string) => ({ written, earliest: day, latest: day });
const DECISION = {
  ...{ rowId: 'decision', itemId: 'decision', code: 'MS-021', title: 'Decision', scenarioNumber: null },
  ...{ change: 'MOVED', wasDone: false, isDone: true, slipWorkingDays: 51, slipCalendarDays: 76 },
  ...{ slipFigure: '51', calendarFigure: '76' },
  slipWords: '51 working days late (76 calendar days late)',
  before: on('2018-11-30', 'autumn 2018'),
  after: on('2019-02-14', '14 Feb 2019'),
};
const UNKNOWN = {
  ...DECISION,
  ...{ rowId: 'end', code: 'MS-019', title: 'End', isDone: false, slipWorkingDays: null, before: null },
  ...{ slipFigure: null, calendarFigure: null },
  slipCalendarDays: null,
};
const GONE = {
  ...UNKNOWN,
  rowId: 'launch:2',
  title: 'Launch',
  scenarioNumber: 2,
  change: 'GONE',
  after: null,
};

async function open(search: string, over: Record<string, unknown> = {}) {
  window.history.pushState({}, '', `/p/KM/baselines${search}`);
  const asked: unknown[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: Record<string, unknown> };
      const baselines = { programmeVersion: 4, warning: null, mayTake: false, today: '2019-02-14', sets: [] };
      if (query.includes('query Baselines')) return { body: { data: { baselines, decisions: [] } } };
      asked.push([variables.day, variables.otherDay]);
      const dayComparison = {
        ...{ from: variables.day, to: variables.otherDay ?? '2019-02-14', firstDay: '2017-11-24' },
        ...{ today: '2019-02-14', problem: null, summary: '2 moved, 0 added, 1 gone.' },
        rows: [DECISION, UNKNOWN, GONE],
        ...over,
      };
      return { body: { data: { dayComparison } } };
    },
  });
  const { container } = render(<App />);
  await screen.findByRole('heading', { name: 'Baselines' });
  return { asked, container };
}

it('sets the plan as known on a past day against now, and never shows as 0 what is not known', async () => {
  const { asked, container } = await open('?day=2018-06-30');

  const row = await screen.findByRole('row', { name: /Decision/ });
  expect(row).toHaveTextContent('Movedautumn 201814 Feb 2019, done5176');
  expect(screen.getByRole('row', { name: /End/ })).toHaveTextContent('Not knownNot known');
  expect(screen.getByRole('row', { name: /Launch \[Scenario 2\]/ })).toHaveTextContent('Not in the plan––');
  expect(screen.getByText('2 moved, 0 added, 1 gone.')).toBeVisible();
  expect(asked).toEqual([['2018-06-30', null]]);
  expect(await objectionsTo(container)).toEqual([]);
});

it('keeps both days in the address', async () => {
  const { asked } = await open('?day=2018-06-30');

  await userEvent.type(await screen.findByLabelText('Against (today if empty)'), '30 nov 2018{Enter}');

  expect(window.location.search).toBe('?day=2018-06-30&other=2018-11-30');
  expect(await screen.findByRole('columnheader', { name: /On 30 Nov 2018/ })).toBeVisible();
  expect(asked.at(-1)).toEqual(['2018-06-30', '2018-11-30']);
});

it('begins with today where there is no baseline yet, and says why a day has no plan', async () => {
  const problem = 'Nothing is on record before 24 Nov 2017.';
  await open('', { problem, summary: '', rows: [] });
  expect(await screen.findByText(/A baseline holds what is expected/)).toBeVisible();

  await userEvent.selectOptions(screen.getByLabelText('Compare with'), 'past-day');

  expect(window.location.search).toBe('?day=2019-02-14');
  expect(await screen.findByText(problem)).toBeVisible();
  expect(screen.getByLabelText('As known on')).toHaveValue('14 Feb 2019');
});
