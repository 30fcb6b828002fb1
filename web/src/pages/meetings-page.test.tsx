import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const aMeeting = (title: string, on: string, over: Record<string, unknown> = {}) => ({
  id: title,
  version: 1,
  code: 'MT-001',
  title,
  kind: 'FORMAL_PUBLIC',
  state: 'PLANNED',
  bodyId: 'jc',
  bodyName: 'CCG Joint Committee',
  date: { text: on, written: on, shape: 'DAY', confidence: 'CONFIRMED', earliest: on, latest: on },
  heldOn: null,
  startsAt: null,
  isTimeConfirmed: false,
  papersDueOn: null,
  isPapersDueInterpreted: false,
  itemCount: 0,
  isInterpretation: false,
  changedOn: '2017-11-20',
  ...over,
});
const MEETINGS = [
  aMeeting('October workshop', '2017-10-26', { state: 'HELD', heldOn: '2017-10-26' }),
  aMeeting('Workshop on the draft', '2017-12-22', { changedOn: '2017-11-23' }),
  aMeeting('Formal meeting', '2018-01-31'),
];

async function open(search = '') {
  window.history.pushState({}, '', `/p/KM/meetings${search}`);
  const asked: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: Record<string, unknown> };
      if (!query.includes('query Meetings')) return { body: { data: { bodies: [] } } };
      asked.push(variables);
      return { body: { data: { meetings: MEETINGS } } };
    },
  });
  const view = render(<App />);
  await screen.findByRole('grid', { name: 'Meetings' });
  return { ...view, asked };
}
const titles = () =>
  within(screen.getByRole('grid', { name: 'Meetings' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

it('opens on what is to come, and shows the rest when asked', async () => {
  await open();
  expect(titles()).toEqual(['Workshop on the draft', 'Formal meeting']);
  const show = screen.getByRole('combobox', { name: 'Show' });
  expect(show).toHaveDisplayValue('To come');
  await userEvent.selectOptions(show, 'Past, cancelled, postponed');
  expect(titles()).toEqual(['October workshop']);
  expect(location.search).toBe('?show=past');
  await userEvent.selectOptions(show, 'All');
  expect(titles()).toHaveLength(3);
});

it('takes days as people write them and keeps them in the address', async () => {
  const { asked } = await open('?from=2017-12-01');
  const from = screen.getByLabelText('From');
  expect(from).toHaveValue('1 Dec 2017');
  await userEvent.clear(from);
  await userEvent.type(from, '12/1/18{Enter}');
  expect(location.search).toBe('?from=2018-01-12');
  expect(asked.at(-1)).toMatchObject({ from: '2018-01-12' });
  await userEvent.type(await screen.findByLabelText('Changed since'), '23 Nov 2017{Enter}');
  expect(titles()).toEqual(['Workshop on the draft']);
});

it('raises no accessibility objection', async () => {
  const { container } = await open();
  expect(await objectionsTo(container)).toEqual([]);
});
