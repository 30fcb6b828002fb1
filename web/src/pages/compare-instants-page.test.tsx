import { render, screen, within } from '@testing-library/react';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';
import { aPlan, aRow, on } from './timeline/test/plan.js';

const moment = (asAt: string, words: string) => ({ asAt, day: asAt || '2018-02-05', words });
const field = (label: string, before: string, after: string) => ({ label, before, after, scenarioId: null });
const record = (change: string, id: string, fields: unknown[]) => ({
  ...{ id, entity: 'plan_item', change, code: id, title: id, path: `items/${id}` },
  fields,
});
const RECORDS = [
  record('CHANGED', 'Launch', [field('Forecast', '1 Feb 2018', '2 Mar 2018')]),
  record('CHANGED', 'Panel', [field('Owner', '', 'Programme lead')]),
  record('ADDED', 'Review', [field('State', '', 'Not started')]),
  record('REMOVED', 'Workshop', [field('State', 'Not started', '')]),
];
const BEFORE = [
  aRow('Launch', { forecast: on('2018-02-01') }),
  aRow('Panel', { forecast: on('2018-02-10') }),
  aRow('Workshop'),
];
const AFTER = [
  aRow('Launch', { forecast: on('2018-03-02') }),
  aRow('Panel', { forecast: on('2018-02-10') }),
  aRow('Review', { forecast: on('2018-04-01') }),
];

function open(search: string, records: unknown[] = RECORDS) {
  window.history.pushState({}, '', `/p/KM/compare-instants?from=2017-11-24${search}`);
  let plans = 0;
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query } = body as { query: string };
      if (query.includes('query RecordMoments'))
        return {
          body: { data: { recordMoments: { firstDay: '2017-11-24', today: '2018-02-05', points: [] } } },
        };
      if (query.includes('query Plan'))
        return { body: { data: { timeline: aPlan(plans++ === 0 ? BEFORE : AFTER) } } };
      const sides = { from: moment('2017-11-24', '24 Nov 2017, end of day'), to: moment('', 'now') };
      const summary = records.length === 0 ? 'Nothing differs.' : '1 added, 1 removed, 2 changed.';
      return { body: { data: { instantComparison: { ...sides, summary, records } } } };
    },
  });
  return render(<App />);
}

it('says that nothing differs where nothing does, and keeps the choice of moments', async () => {
  const { container } = open('', []);
  expect(await screen.findByText('Nothing differs between the two moments')).toBeVisible();
  expect(screen.queryByText(/Nothing matches the filter/)).not.toBeInTheDocument();
  expect(screen.getByLabelText('From, end of')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('says that the filter hides all where something differs', async () => {
  open('&kind=risk');
  expect(await screen.findByText(/Nothing matches the filter/)).toBeVisible();
});

it('draws what moved, came, went and reads otherwise, each with its sign, its word and its count', async () => {
  const { container } = open('&view=timeline');
  const legend = await screen.findByRole('list', { name: 'What became of the items' });
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map((entry) => entry.textContent),
  ).toEqual([
    'Moved: 1',
    'Added: 1',
    'Removed (drawn where it stood): 1 (1 without a date)',
    'Changed in another way than its date: 1',
  ]);
  const tray = screen.getByRole('region', { name: 'No date yet (1)' });
  expect(within(tray).getByRole('button', { name: /Workshop Removed: no date/ })).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});
