import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { PretendStream } from '../../test/pretend-stream.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const step = (itemId: string, title: string, on: string, margin: number | null) => ({
  ...{ itemId, title, on, isUnconfirmed: false, isDriving: true, margin, waitDays: null, isOverdue: false },
  ...{ takesTime: false, sentence: '' },
});
const COMPUTED = [
  {
    ...{ scenarioId: 's1', scenarioNumber: 1, isWorking: true, targetOn: '2018-02-01' },
    ...{ headline: '1 Feb 2018 (TBC)', cliff: null, problems: [] },
    route: [step('a', 'Draft', '2017-11-30', 3), step('z', 'Launch', '2018-02-01', null)],
    items: [
      { itemId: 'a', title: 'Draft', likely: '2017-11-30' },
      { itemId: 'z', title: 'Launch', likely: '2018-02-01' },
    ],
  },
  {
    ...{ scenarioId: 's2', scenarioNumber: 2, isWorking: false, targetOn: '2018-03-08' },
    ...{ headline: '8 Mar 2018 (TBC)', cliff: null, problems: [] },
    route: [
      step('a', 'Draft', '2017-11-30', 3),
      step('b', 'Second committee', '2018-02-28', 1),
      step('z', 'Launch', '2018-03-08', null),
    ],
    items: [
      { itemId: 'a', title: 'Draft', likely: '2017-11-30' },
      { itemId: 'b', title: 'Second committee', likely: '2018-02-28' },
      { itemId: 'z', title: 'Launch', likely: '2018-03-08' },
    ],
  },
];
const stored = (number: number, state: string, over: Record<string, unknown> = {}) => ({
  ...{ id: `s${number}`, version: 4, number, name: `Way ${number}`, state, workstreamId: null },
  ...{ branchCondition: null, decideBy: null, closedReason: null, mayEdit: true },
  ...{ probability: null, probabilityBy: null, probabilityOn: null, warnings: [], ...over },
});
const SCENARIOS = [
  stored(1, 'WORKING', { branchCondition: 'one meeting is enough', decideBy: '2018-01-17' }),
  stored(2, 'ALTERNATIVE'),
  stored(3, 'CLOSED', { closedReason: 'The committee said no' }),
];

type Sent = { query: string; variables: { input: Record<string, unknown> } };
function open(answers: Record<string, unknown> = {}, scenarios = SCENARIOS) {
  window.history.pushState({}, '', '/p/KM/compare');
  const sent: Sent[] = [];
  const world = { scenarios: COMPUTED };
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query CompareProjection')) {
        const about = { today: '2017-11-24', targetId: 'z', targetTitle: 'Launch', daysApart: 35 };
        return { body: { data: { projection: { ...about, ...world } } } };
      }
      if (asked.query.includes('query ScenarioList')) return { body: { data: { scenarios } } };
      sent.push(asked);
      return { body: { data: answers } };
    },
  });
  return { sent, world, ...render(<App />) };
}
const region = (name: string | RegExp) => screen.findByRole('region', { name });

it('sets the open scenarios side by side: condition, day, least margin, way and what differs', async () => {
  const { container } = open();
  const one = await region('Scenario 1: Way 1');
  expect(one).toHaveTextContent('1 Feb 2018 (TBC)');
  expect(one).toHaveTextContent('if one meeting is enough, to be known by 17 Jan 2018, in 54 days.');
  expect(one).toHaveTextContent('Least margin on the way: 3 working days, at “Draft”.');
  expect(screen.getByText('“Launch”: 1 Feb 2018 or 8 Mar 2018, 35 days apart.')).toBeVisible();
  const second = screen.getAllByRole('row', { name: /Second committee/ });
  expect(second[0]).toHaveTextContent(/not on the way.*28 Feb 2018.*tight: 1 working day’s margin/);
  expect(second[1]).toHaveTextContent(/not in it.*28 Feb 2018.*only in scenario 2/);
  expect(screen.getAllByRole('row', { name: /Launch/ })[1]).toHaveTextContent('35 days');
  expect(screen.getByText('The committee said no')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('promotes over the one that was seen, and takes it back', async () => {
  const promoteScenario = { scenario: { id: 's2', version: 5 }, former: { id: 's1', version: 5 } };
  const { sent } = open({ promoteScenario });
  const two = await region('Scenario 2: Way 2');
  await userEvent.click(within(two).getByRole('button', { name: /Work to this one/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Work to it' }));
  expect(screen.getAllByText('Say why')[0]).toBeVisible();
  await userEvent.type(screen.getByLabelText('Why'), 'A second meeting is needed');
  await userEvent.click(screen.getByRole('button', { name: 'Work to it' }));
  expect(await screen.findByText('The plan works to scenario 2.')).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({ id: 's2', expectedVersion: 4, inPlaceOfId: 's1' });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone: The plan works to scenario 2.')).toBeVisible();
  expect(sent[1]?.variables.input).toMatchObject({ id: 's1', expectedVersion: 5, inPlaceOfId: 's2' });
});

it('closes and reopens with a reason, and does not offer to close the working one', async () => {
  const { sent } = open({ reopenScenario: { id: 's3', version: 5 } });
  const one = await region('Scenario 1: Way 1');
  expect(within(one).queryByRole('button', { name: /Close/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Reopen… Scenario 3/ }));
  await userEvent.type(screen.getByLabelText('Why'), 'It came back');
  await userEvent.click(screen.getByRole('button', { name: 'Reopen it' }));
  expect(await screen.findByText('Scenario 3: Way 3 is open again.')).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({ id: 's3', expectedVersion: 4, reason: 'It came back' });
});

it('says what a scenario depends on, and by when', async () => {
  const { sent } = open({ amendScenario: { id: 's2', version: 5 } });
  const two = await region('Scenario 2: Way 2');
  expect(two).toHaveTextContent('on a condition that nobody has written down');
  await userEvent.click(within(two).getByRole('button', { name: /Edit/ }));
  await userEvent.type(screen.getByLabelText(/Comes true if/), 'it takes two');
  await userEvent.type(screen.getByLabelText(/To be known by/), '17 Jan 2018');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Scenario 2 amended.')).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({
    ...{ branchCondition: 'it takes two', decideBy: '2018-01-17', expectedVersion: 4 },
  });
});

it('teaches where there is no scenario, and offers nothing to a reader', async () => {
  const { unmount } = open({}, []);
  expect(await screen.findByText('No scenarios')).toBeVisible();
  unmount();
  open(
    {},
    SCENARIOS.map((scenario) => ({ ...scenario, mayEdit: false })),
  );
  await region('Scenario 2: Way 2');
  expect(screen.queryByRole('button', { name: /Edit|Close|Work to/ })).toBeNull();
});

describe('how likely a scenario is', () => {
  const warning =
    'The open scenarios come to 110 % together. One of them comes true, so that it must be 100 %.';
  const estimated = (probability: number) => ({
    ...{ probability, probabilityBy: 'Example PMO', probabilityOn: '2017-11-24' },
    warnings: [{ rule: 'SCN-5', message: warning }],
  });

  it('stands on its card with who estimated it and when, and what is wrong stands once', async () => {
    open({}, [stored(1, 'WORKING', estimated(60)), stored(2, 'ALTERNATIVE', estimated(50))]);
    expect(await region('Scenario 1: Way 1')).toHaveTextContent(
      'How likely: 60 %, estimated by Example PMO on 24 Nov 2017.',
    );
    expect(screen.getAllByText(warning)).toHaveLength(1);
    expect(
      screen.getByText('“Launch”: 1 Feb 2018 (60 %) or 8 Mar 2018 (50 %), 35 days apart.'),
    ).toBeVisible();
  });

  it('is stated on the form, refused outside 0 to 100, and taken back', async () => {
    const { sent } = open({ amendScenario: { id: 's1', version: 5 } });
    expect(await region('Scenario 1: Way 1')).toHaveTextContent('nobody has estimated it yet');
    await userEvent.click(screen.getByRole('button', { name: 'Edit… Scenario 1' }));
    const field = await screen.findByLabelText('How likely, in per cent (optional)');
    await userEvent.type(field, '101');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getAllByText(/Give a whole number from 0 to 100/).length).toBeGreaterThan(0);
    await userEvent.clear(field);
    await userEvent.type(field, '60 %');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone/);
    expect(sent.map(({ variables }) => variables.input.probability)).toEqual([60, null]);
  });
});

describe('an open page', () => {
  const kept = globalThis.EventSource;
  beforeEach(() => {
    PretendStream.opened = [];
    globalThis.EventSource = PretendStream as unknown as typeof EventSource;
  });
  afterEach(() => {
    globalThis.EventSource = kept;
  });

  it.each(['calendar_day', 'restricted_period', 'body', 'office'])(
    'reads the plan again after a change of %s',
    async (entity) => {
      const { world } = open();
      await region('Scenario 1: Way 1');
      world.scenarios = COMPUTED.map((one) => ({ ...one, headline: '2 Feb 2018 (TBC)' }));
      PretendStream.opened.at(-1)!.hint(entity);
      // In the card of each scenario, and at the end of its way.
      expect(await screen.findAllByText('2 Feb 2018 (TBC)')).toHaveLength(4);
    },
  );
});
