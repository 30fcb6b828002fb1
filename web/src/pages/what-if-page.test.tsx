import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [REPORT, LAUNCH, MEETING, LINK, GONE] = [id(1), id(2), id(3), id(4), id(9)];
const [GATE, CALLED, BODY] = [id(5), id(6), '00000000-0000-4000-8000-0000000000b1'];
const row = (itemId: string, title: string, over: Record<string, unknown> = {}) => ({
  ...{ itemId, version: 3, code: `MS-00${itemId.at(-1)}`, title, kind: 'MILESTONE', state: 'NOT_STARTED' },
  ...{
    bodyId: null,
    meetingId: null,
    scenarioId: null,
    duration: null,
    forecast: { written: '22 Dec 2017' },
    ...over,
  },
});
const PLAN = {
  today: '2017-11-24',
  rows: [
    row(REPORT, 'Final report'),
    row(LAUNCH, 'Launch'),
    row(GATE, 'Decision', { kind: 'GATE', bodyId: BODY, meetingId: MEETING }),
  ],
  groups: [{ kind: 'BODY', id: BODY, title: 'Joint Committee' }],
  scenarios: [
    { id: id(7), number: 1, name: 'One meeting', isWorking: true },
    { id: id(8), number: 2, name: 'Two meetings', isWorking: false },
  ],
  meetings: [
    {
      ...{ id: MEETING, version: 5, bodyId: BODY, title: 'Formal', state: 'PLANNED' },
      date: { written: '31 Jan 2018' },
    },
    {
      ...{ id: CALLED, version: 2, bodyId: BODY, title: 'Formal', state: 'CALLED' },
      date: { written: '24 Jan 2018' },
    },
  ],
  links: [
    {
      ...{ id: LINK, version: 2, predecessorId: REPORT, successorId: LAUNCH, scenarioId: null },
      ...{ lagMin: 1, lagMax: 2, lagUnit: 'WEEKS', kind: 'FS', neededFor: null },
    },
  ],
};
const LATER = {
  ...{ itemId: LAUNCH, title: 'Launch', from: '2018-02-01', to: '2018-03-08', workingDays: 25 },
};
const scenario = (scenarioNumber: number, over: Record<string, unknown> = {}) => ({
  ...{ scenarioNumber, isWorking: scenarioNumber === 1, hasTarget: true },
  ...{ targetFrom: '2018-02-01', targetTo: '2018-03-08', target: LATER, moved: [], stopped: [] },
  sentences: ['“Launch” moves from 1 Feb 2018 to 8 Mar 2018, 35 days later.'],
  missed: [{ itemId: LAUNCH, title: 'Launch', meeting: 'Joint Committee, 31 Jan 2018', nextMeeting: null }],
  ...over,
});
const STAYS = { targetTo: '2018-02-01', target: null, missed: [], sentences: [] };
const effect = (...scenarios: unknown[]) => ({
  data: { whatIf: { targetId: LAUNCH, targetTitle: 'Launch', notes: [], scenarios, problems: [] } },
});

type Sent = { query: string; variables: { input: Record<string, unknown> } };
const draftOf = (...changes: unknown[][]) => `?draft=${encodeURIComponent(JSON.stringify(changes))}`;

interface World {
  abilities?: string[];
  effect?: unknown;
  apply?: unknown;
}
function open(search = '', world: World = {}) {
  window.history.pushState({}, '', `/p/KM/what-if${search}`);
  const asked: Sent[] = [];
  const abilities = world.abilities ?? ['milestone:reforecast', 'meeting:edit', 'milestone:link'];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities }) },
    'POST /graphql': ({ body }) => {
      const sent = body as Sent;
      if (sent.query.includes('query WhatIfPlan')) return { body: { data: { timeline: PLAN } } };
      asked.push(sent);
      if (sent.query.includes('query WhatIfEffect'))
        return { body: world.effect ?? effect(scenario(1), scenario(2, STAYS)) };
      return { body: world.apply };
    },
  });
  return { asked, ...render(<App />) };
}
const follows = () => screen.findByRole('region', { name: 'What follows' });

it('teaches on the empty page, and adds an item’s date with keys alone', async () => {
  const { asked, container } = open();
  expect(await screen.findByText('What would follow?')).toBeVisible();
  (await screen.findByRole('button', { name: 'An item’s date' })).focus();
  await userEvent.keyboard('{Enter}final{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('4 jan 2018 (tbc)');
  expect(screen.getByText('Read as 4 Jan 2018, to be confirmed.')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'An item’s date' })).toHaveFocus();
  const found = await follows();
  expect(within(found).getByRole('heading', { name: /Scenario 1, which the plan works to/ })).toBeVisible();
  expect(within(found).getByText('35 days later')).toBeVisible();
  expect(within(found).getByText('It stays where it is.')).toBeVisible();
  expect(within(found).getByText('25 later')).toBeVisible();
  expect(asked[0]?.variables.input.dates).toEqual([
    {
      ...{ itemId: REPORT, date: '4 jan 2018 (tbc)', scenarioId: null, anchorItemId: null },
      mustConfirm: null,
    },
  ]);
  expect(new URLSearchParams(location.search).get('draft')).toBe(
    JSON.stringify([['item', REPORT, '4 jan 2018 (tbc)']]),
  );
  expect(await objectionsTo(container)).toEqual([]);
});

it('opens from an address, and Back brings a removed change again', async () => {
  open(draftOf(['meeting', MEETING], ['link', LINK, 2, 3, 'WEEKS']));
  expect(await screen.findByText('31 Jan 2018 → called off')).toBeVisible();
  expect(screen.getByText('1 to 2 weeks after it → 2 to 3 weeks after it')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove Joint Committee' }));
  expect(screen.queryByText('31 Jan 2018 → called off')).toBeNull();
  window.history.back();
  expect(await screen.findByText('31 Jan 2018 → called off')).toBeVisible();
});

it('begins with the item that the reader came from', async () => {
  open(`?item=${REPORT}`);
  expect(await screen.findByRole('combobox', { name: 'Item' })).toHaveValue('Final report');
  expect(screen.getByLabelText('Date to try')).toHaveFocus();
});

it('says of what cannot be read or is gone that it is left out, and reckons with the rest', async () => {
  const { asked } = open(
    draftOf(['item', REPORT, '31 February 2018'], ['item', GONE, '4 Jan 2018'], ['meeting', MEETING]),
  );
  await follows();
  expect(screen.getByText(/^(?!22 Dec).*February/)).toBeVisible();
  expect(screen.getByText(/not in the plan any more/)).toBeVisible();
  expect(asked[0]?.variables.input).toMatchObject({ dates: [], meetings: [{ meetingId: MEETING }] });
});

it('says in words that the plan could not be computed, and where the server refuses', async () => {
  const problems = [{ rule: 'NET-1', message: 'This would go round in a circle.' }];
  open(draftOf(['meeting', MEETING]), {
    effect: { data: { whatIf: { targetId: null, targetTitle: null, notes: [], scenarios: [], problems } } },
  });
  expect(await screen.findByText('With these changes the plan cannot be computed.')).toBeVisible();
  expect(screen.getByText('This would go round in a circle.')).toBeVisible();
});

it('tells scenarios that agree once', async () => {
  open(draftOf(['meeting', MEETING]), { effect: effect(scenario(1), scenario(2)) });
  expect(await screen.findByRole('heading', { name: 'In every scenario' })).toBeVisible();
});

const APPLIED = {
  data: {
    applyPlanChanges: {
      applied: [{ kind: 'ITEM', id: REPORT, version: 4 }],
      noUndo: [],
      undo: {
        dates: [
          { itemId: REPORT, expectedVersion: 4, scenarioId: null, restatesId: id(6), isWithdrawn: false },
        ],
        meetings: [],
        lags: [],
      },
    },
  },
};

async function pressApply(reason?: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Apply…' }));
  if (reason) await userEvent.type(screen.getByLabelText('Why'), reason);
  await userEvent.click(screen.getByRole('button', { name: /^Apply (it|all)/ }));
}

it('applies on the versions that were seen, empties the draft, and takes it back with what the server gave', async () => {
  const { asked } = open(draftOf(['item', REPORT, '4 Jan 2018']), { apply: APPLIED });
  await pressApply();
  expect(screen.getAllByText('Say why')[0]).toBeVisible();
  await userEvent.type(screen.getByLabelText('Why'), 'The senate asked for time');
  await userEvent.click(screen.getByRole('button', { name: 'Apply it' }));
  expect(await screen.findByText('1 change applied.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'An item’s date' })).toHaveFocus();
  expect(await screen.findByText('What would follow?')).toBeVisible();
  const sent = () =>
    asked.filter(({ query }) => query.includes('mutation')).map(({ variables }) => variables.input);
  expect(sent()[0]).toMatchObject({
    reason: 'The senate asked for time',
    dates: [{ itemId: REPORT, expectedVersion: 3, date: '4 Jan 2018' }],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone: 1 change applied.')).toBeVisible();
  expect(sent()[1]).toMatchObject({
    reason: 'Undone: The senate asked for time',
    dates: [{ itemId: REPORT, expectedVersion: 4, restatesId: id(6) }],
  });
});

it('names the change that somebody else was faster with, and keeps the draft and the reason', async () => {
  const problem = {
    rule: 'STALE_VERSION',
    severity: 'E',
    field: 'dates.0',
    message: 'Somebody else was faster.',
  };
  const errors = [{ message: '', extensions: { code: 'STALE_VERSION', details: { problems: [problem] } } }];
  open(draftOf(['meeting', MEETING], ['item', REPORT, '4 Jan 2018']), { apply: { data: null, errors } });
  await pressApply('The senate asked for time');
  expect(await screen.findByText(/^Final report: Somebody else was faster\. Close this/)).toBeVisible();
  expect(screen.getByText(/Undo plans it again/)).toBeVisible();
  expect(screen.getByLabelText('Why')).toHaveValue('The senate asked for time');
});

it('offers no Apply to somebody who may only read', async () => {
  open(draftOf(['meeting', MEETING]), { abilities: [] });
  await follows();
  expect(screen.queryByRole('button', { name: 'Apply…' })).toBeNull();
  expect(screen.getByText(/Your role reads the plan/)).toBeVisible();
});

it('takes no more changes than an address carries, and says so', async () => {
  const many = Array.from({ length: 31 }, (_, n) => [
    'item',
    `00000000-0000-4000-8000-0000000001${String(n).padStart(2, '0')}`,
    '4 Jan 2018',
  ]);
  open(draftOf(...many));
  expect(await screen.findByText(/A draft holds 30 changes/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'A meeting' }));
  expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
});

it('says of what can only be tried that it is not applied, and leads to where it is done', async () => {
  open(draftOf(['meeting', CALLED, '7 Feb 2018'], ['route', GATE, '5 Feb 2018']));
  expect(await screen.findByText(/a draft does not move it \(MTG-8\)/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Postpone it' })).toHaveAttribute(
    'href',
    `/p/KM/meetings/${CALLED}?step=postpone`,
  );
  expect(screen.getByText(/by the chair’s action, from 5 Feb 2018/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Apply…' })).toBeNull();
});

it('tries lengths, extra meetings, other meetings and links, and sends each on what was seen', async () => {
  const { asked } = open(
    draftOf(
      ['duration', REPORT, 5, 8, 20],
      ['extra', BODY, 'EXTRAORDINARY', '14 Feb 2018', GATE],
      ['link', LINK, 2, 3, 'WEEKS', 'FF'],
      ['newlink', REPORT, GATE, 0, 0, 'DAYS', 'FS', 'PAPER'],
    ),
    { apply: APPLIED },
  );
  expect(await screen.findByText('Extraordinary meeting, 14 Feb 2018, for “Decision”')).toBeVisible();
  expect(screen.getByText(/5 to 20 working days, most likely 8/)).toBeVisible();
  expect(
    screen.getByText('1 to 2 weeks after it → 2 to 3 weeks after it, finishes when the other finishes'),
  ).toBeVisible();
  expect(screen.getByText('New: straight after it, for its paper')).toBeVisible();
  await pressApply('The senate asked for time');
  await screen.findByText('1 change applied.');
  expect(asked.find(({ query }) => query.includes('mutation'))?.variables.input).toMatchObject({
    durations: [{ itemId: REPORT, expectedVersion: 3, duration: { min: 5, likely: 8, max: 20 } }],
    extraMeetings: [{ bodyId: BODY, kind: 'EXTRAORDINARY', itemId: GATE, itemVersion: 3 }],
    lags: [{ linkId: LINK, expectedVersion: 2, kind: 'FF', lagMin: 2 }],
    addedLinks: [{ predecessorId: REPORT, successorId: GATE, neededFor: 'PAPER' }],
  });
});

it('adds where something is decided with keys alone', async () => {
  open();
  (await screen.findByRole('button', { name: 'Where it is decided' })).focus();
  await userEvent.keyboard('{Enter}deci{Enter}');
  await userEvent.click(screen.getByRole('radio', { name: 'By the chair’s action' }));
  await userEvent.type(screen.getByLabelText('From which day'), '5 Feb 2018{Enter}');
  expect(new URLSearchParams(location.search).get('draft')).toBe(
    JSON.stringify([['route', GATE, '5 Feb 2018']]),
  );
});
