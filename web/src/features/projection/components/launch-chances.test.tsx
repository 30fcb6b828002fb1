import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { objectionsTo } from '../../../../test/axe.js';
import { aSession, pretendServer } from '../../../../test/server.js';
import type { GateChances, ScenarioChances } from '../api/chances.js';
import { daySentence } from './chance-rows.js';
import { LaunchChances } from './launch-chances.js';

const gate = (over: Partial<GateChances> = {}): GateChances => ({
  itemId: 'g1',
  title: 'Agree to launch',
  body: 'CCG Joint Committee',
  noneKnown: 0.15,
  heldUp: 0,
  meetings: [
    { meetingId: 'm1', meeting: 'CCG Joint Committee, 31 Jan 2018 (TBC)', probability: 0.46 },
    { meetingId: 'm2', meeting: 'CCG Joint Committee, 6 Mar 2018', probability: 0.39 },
  ],
  ...over,
});
const under = (scenarioId: string, over: Partial<ScenarioChances> = {}): ScenarioChances => ({
  scenarioId,
  isCertain: false,
  p50: '2018-03-07',
  p80: '2018-03-07',
  notComputed: 0.15,
  because: 'no meeting of CCG Joint Committee is known after 6 Mar 2018',
  by: '2018-02-01',
  inTime: 0.46,
  gates: [gate()],
  tornado: [{ sentence: '“Draft report” takes 5 working days: 93 %; 20 working days: 12 %' }],
  ...over,
});

function open(answer: unknown, scenarioId = 's1', abilities: string[] = []) {
  const body = Array.isArray(answer)
    ? { data: { chances: { targetTitle: 'Launch', runs: 10_000, largestError: 0.005, scenarios: answer } } }
    : answer;
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities }) },
    'POST /graphql': { body },
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>
        <LaunchChances
          programmeId="g1"
          scenarioId={scenarioId}
          works={[{ itemId: 'draft', title: 'Draft report' }]}
          durationHref={(id) => `/items/${id}?form=duration`}
        />
      </Suspense>
    </QueryClientProvider>,
  );
}

it('tells the chance of each meeting in a table, with the runs in which there is none', async () => {
  const { container } = open([under('s1')]);
  const table = await screen.findByRole('table', { name: 'CCG Joint Committee (10,000 runs, ±0.5 points)' });
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => row.textContent?.replaceAll('\u00a0', ' ')),
  ).toEqual(['MeetingChance', '31 Jan 2018 (TBC)46 %', '6 Mar 201839 %', 'Later, no meeting known15 %']);
  expect(screen.getByText(/“Launch” comes by 7 Mar 2018 in half of the runs/)).toHaveTextContent(
    'Where none can be given: no meeting of CCG Joint Committee is known after 6 Mar 2018.',
  );
  expect(screen.getByText(/“Draft report” takes 5 working days/)).toBeInTheDocument();
  expect(await objectionsTo(container)).toEqual([]);
});

it('draws bars that nobody has to see', async () => {
  const { container } = open([under('s1')]);
  await screen.findByRole('table');
  const bars = [...container.querySelectorAll('[aria-hidden="true"] > span')] as HTMLElement[];
  expect(bars.map(({ style }) => style.width)).toEqual(['46%', '39%', '15%']);
});

it('tells of the scenario asked for, and nothing where that has no such target', async () => {
  open([under('s1'), under('s2', { gates: [gate({ noneKnown: 0, heldUp: 0.004 })] })], 's2');
  const row = await screen.findByRole('row', { name: /a step before has none/ });
  expect(row).toHaveTextContent('under 1 %');
  expect(screen.queryByText('Later, no meeting known')).not.toBeInTheDocument();
});

it('leads from nothing stated to the form in which it is stated', async () => {
  const { container } = open([under('s1', { isCertain: true })], 's1', ['milestone:edit']);
  const link = await screen.findByRole('link', { name: 'State how long “Draft report” takes' });
  expect(link).toHaveAttribute('href', '/items/draft?form=duration');
  expect(screen.getByText(/Nobody has stated how uncertain these steps are/)).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(await objectionsTo(container)).toEqual([]);
});

it('tells whoever may not state a length whom to ask', async () => {
  open([under('s1', { isCertain: true })]);
  expect(await screen.findByText('Ask its owner how long “Draft report” takes.')).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('says that it is computing, and in words what went wrong', async () => {
  open({ errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE', details: {} } }] });
  expect(screen.getByText('Computing the plan 10,000 times')).toBeInTheDocument();
  expect(await screen.findByText(/The server does not answer/)).toBeVisible();
  pretendServer({
    'POST /graphql': {
      body: { data: { chances: { runs: 1, largestError: 0.5, scenarios: [under('s1')] } } },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table')).toBeVisible();
});

it.each`
  p50             | p80             | notComputed | sentence
  ${'2018-02-01'} | ${'2018-03-07'} | ${0.1}      | ${'“Launch” comes by 1 Feb 2018 in half of the runs, by 7 Mar 2018 in four of five.'}
  ${'2018-02-01'} | ${null}         | ${0.3}      | ${'“Launch” comes by 1 Feb 2018 in half of the runs; in 30 % of them no date can be given.'}
  ${null}         | ${null}         | ${0.85}     | ${'In 85 % of the runs no date can be given for “Launch”.'}
`('says "$sentence"', ({ p50, p80, notComputed, sentence }) => {
  const said = daySentence('Launch', under('s1', { p50, p80, notComputed }));
  expect(said.replaceAll('\u00a0', ' ')).toBe(sentence);
});
