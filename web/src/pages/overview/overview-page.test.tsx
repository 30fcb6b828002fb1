import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { aSession, pretendServer } from '../../../test/server.js';
import { App } from '../../app/app.js';

const date = (earliest: string) => ({ shape: 'DAY', confidence: 'TBC', earliest, latest: earliest });
const rollup = (rag: string, over = {}) => ({
  rag,
  red: 0,
  amber: 0,
  green: 0,
  blue: 0,
  grey: 0,
  tbc: 0,
  stale: 0,
  rated: 1,
  sentence: '1 of 1 rated is at risk or off track.',
  ...over,
});
const launchDate = (scenarioNumber: number, on: string, when: string, daysAway: number) => ({
  scenarioNumber,
  scenarioName: 'One meeting',
  isWorking: scenarioNumber === 1,
  branchCondition: 'one meeting is enough',
  probability: null,
  decideBy: null,
  date: date(on),
  when,
  daysAway,
  rag: 'green',
  ragSentence: 'On track: no slip.',
});
const decision = {
  rowId: 'g1',
  itemId: 'g1',
  code: 'MS-016',
  title: 'Agree to launch',
  bodyName: 'Joint Committee',
  scenarioNumber: 1,
  when: '31 Jan 2018 (TBC)',
  meetingId: 'm1',
  meetingTitle: 'January meeting',
  papersDue: '2018-01-23',
  standing: 'DUE',
  standingWords: 'due in 68 days',
  rag: 'green',
  ragSentence: 'On track.',
};

const overview = (over = {}) => ({
  programmeName: 'Kent and Medway STP',
  today: '2017-11-24',
  items: 110,
  status: rollup('red', { red: 14, amber: 4, tbc: 35 }),
  launches: [
    {
      itemId: 'i1',
      code: 'MS-017',
      title: 'Launch public consultation',
      daysApart: 35,
      dates: [
        launchDate(1, '2018-02-01', '1 Feb 2018 (TBC)', 69),
        launchDate(2, '2018-03-08', '8 Mar 2018 (TBC)', 104),
      ],
    },
  ],
  workstreams: [
    {
      id: 'w1',
      title: 'Stroke review',
      depth: 0,
      items: 3,
      reportedItems: 1,
      isDifferent: true,
      computed: rollup('red', { red: 2, grey: 1, tbc: 1 }),
      computedWhy: 'Off track by the rule alone, the worst of its items.',
      reported: rollup('amber'),
      next: { itemId: 'i2', title: 'Senate report', when: '30 Nov 2017' },
    },
    {
      id: 'w2',
      title: 'Estates',
      depth: 0,
      items: 0,
      reportedItems: 0,
      isDifferent: false,
      computed: rollup('grey'),
      computedWhy: 'Not rated.',
      reported: null,
      next: null,
    },
  ],
  decisions: [
    decision,
    {
      ...decision,
      rowId: 'g2',
      itemId: 'g2',
      title: 'Assure',
      meetingId: null,
      papersDue: null,
      standing: 'LATE',
      standingWords: 'late by 3 days',
    },
  ],
  decisionsUntil: '2018-02-22',
  undatedDecisions: 5,
  changes: [
    {
      changeId: 'c1',
      effectiveAt: '2017-11-23T10:00:00.000Z',
      personName: 'Example PMO',
      reason: 'The panel met',
      verb: 'moved',
      subject: 'plan_item',
      subjectId: 'i2',
      label: 'MS-007 Senate report',
      asAtAfter: '2017-11-23T10:00:00.000000Z~41',
      before: '23/11',
      after: '30/11',
    },
  ],
  changesSince: '2017-10-25',
  changeCount: 1,
  needs: [
    {
      kind: 'UNCONFIRMED_DATE',
      count: 2,
      examples: [
        { itemId: 'i3', workstreamId: 'w1', code: 'MS-015', title: 'JHOSC', detail: '~23 Jan 2018 (TBC)' },
      ],
    },
    {
      kind: 'VACANT_SRO',
      count: 1,
      examples: [{ itemId: null, workstreamId: 'w1', code: null, title: 'SRO, stroke', detail: null }],
    },
  ],
  risks: [
    {
      id: 'r1',
      code: 'R-006',
      title: 'Estates work holds it back',
      owner: null,
      current: { consequence: 3, likelihood: 3, score: 9, band: 'HIGH' },
    },
  ],
  openRisks: 6,
  openIssues: [
    { severity: 1, count: 1 },
    { severity: 4, count: 2 },
  ],
  overdueIssues: 1,
  ...over,
});

const step = (itemId: string, title: string, on: string | null, over = {}) => ({
  itemId,
  title,
  on,
  isUnconfirmed: false,
  isDriving: true,
  margin: 4,
  waitDays: null,
  isOverdue: false,
  sentence: `${title} in a sentence.`,
  ...over,
});
const projected = (scenarioNumber: number, over = {}) => ({
  scenarioId: `s${scenarioNumber}`,
  scenarioNumber,
  isWorking: scenarioNumber === 1,
  targetOn: '2018-02-01',
  headline: '1 Feb 2018 (TBC)',
  cliff:
    '“Senate report” has 3 working days of margin; one day more and “Launch” moves 34 days, to 7 Mar 2018.',
  route: [
    step('i2', 'Senate report', '2017-11-30', { margin: 1 }),
    step('g1', 'Agree to launch', '2018-01-31', { isUnconfirmed: true, waitDays: 14 }),
    step('i1', 'Launch', '2018-02-01', { margin: null, isUnconfirmed: true }),
  ],
  warnings: [],
  problems: [],
  ...over,
});
const late = {
  rule: 'MTG-3',
  message: 'Papers for the meeting of 6 Mar 2018 are due on 26 Feb 2018; the approval lands on 28 Feb 2018.',
  itemId: 'g1',
};
const projection = () => ({
  targetId: 'i1',
  targetTitle: 'Launch',
  daysApart: 35,
  scenarios: [projected(1), projected(2, { headline: '8 Mar 2018 (TBC)', warnings: [late] })],
});

const chances = (scenarioId: string, over = {}) => ({
  scenarioId,
  isCertain: false,
  p50: '2018-02-01',
  p80: '2018-03-07',
  notComputed: 0,
  because: null,
  gates: [
    {
      itemId: 'g1',
      title: 'Agree to launch',
      body: 'Joint Committee',
      noneKnown: 0,
      heldUp: 0,
      meetings: [
        { meetingId: 'm1', meeting: 'Joint Committee, 31 Jan 2018 (TBC)', probability: 0.54 },
        { meetingId: 'm2', meeting: 'Joint Committee, 6 Mar 2018', probability: 0.46 },
      ],
    },
  ],
  tornado: [],
  ...over,
});
const allChances = () => ({
  targetTitle: 'Launch',
  runs: 10_000,
  largestError: 0.005,
  scenarios: [chances('s1'), chances('s2', { isCertain: true })],
});

const EMPTY = {
  items: 0,
  launches: [],
  workstreams: [],
  decisions: [],
  undatedDecisions: 0,
  changes: [],
  changeCount: 0,
  needs: [],
  risks: [],
  openRisks: 0,
  openIssues: [],
  overdueIssues: 0,
};

async function open(over = {}, abilities: string[] = []) {
  window.history.pushState({}, '', '/p/KM/overview');
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities }) },
    'POST /graphql': {
      body: { data: { overview: overview(over), projection: projection(), chances: allChances() } },
    },
  });
  const page = render(<App />);
  await screen.findAllByRole('region', { name: /^(Workstreams|Where to begin)$/ });
  return page;
}
const card = (name: string) => within(screen.getByRole('region', { name }));

it('says when the launch is in both scenarios, and how far apart they are', async () => {
  await open();
  const launch = card('Launch public consultation');
  expect(launch.getByText(/in scenario 1/)).toHaveTextContent('1 February 2018 (TBC) in scenario 1');
  expect(launch.getByText(/in scenario 2/)).toHaveTextContent('8 March 2018 (TBC) in scenario 2');
  expect(launch.getByText('35 days apart.')).toBeVisible();
});

it('sets what the office holds of each scenario beside its day', async () => {
  const [first, ...rest] = overview().launches;
  const dates = first!.dates.map((date, at) => ({ ...date, probability: [60, 40][at] }));
  await open({ launches: [{ ...first!, dates }, ...rest] });
  expect(
    card('Launch public consultation').getByText('1 Feb 2018 (60 %) or 8 Mar 2018 (40 %), 35 days apart.'),
  ).toBeVisible();
});

it('says which steps decide the launch, with margin and waiting at each, and what one day more costs', async () => {
  await open();
  const launch = card('Launch public consultation');
  const steps = (await launch.findByText('The plan computes', { exact: false })).parentElement!;
  expect(steps).toHaveTextContent('Senate report30 Nov 2017tight: 1 working day’s margin');
  expect(steps).toHaveTextContent(
    'Agree to launch31 Jan 2018 (TBC)4 working days’ marginready 14 days before',
  );
  expect(launch.getByText(/one day more and “Launch” moves 34 days, to 7 Mar 2018/)).toBeVisible();
});

it('shows the other scenario on its own terms, with the warning that belongs to it', async () => {
  await open();
  const launch = card('Launch public consultation');
  await launch.findByText('1 Feb 2018 (TBC)', { selector: 'strong' });
  expect(launch.queryByText(/due on 26 Feb 2018/)).not.toBeInTheDocument();
  await userEvent.click(launch.getByRole('radio', { name: 'Scenario 2' }));
  expect(launch.getByText('8 Mar 2018 (TBC)', { selector: 'strong' })).toBeVisible();
  expect(launch.getByText(/due on 26 Feb 2018/)).toBeVisible();
});

it('gives the chance of each meeting under the route, for the scenario that is shown', async () => {
  await open();
  const launch = card('Launch public consultation');
  const table = await launch.findByRole('table', { name: 'Joint Committee (10,000 runs, ±0.5 points)' });
  expect(within(table).getByRole('row', { name: /31 Jan 2018/ })).toHaveTextContent('54 %');
  await userEvent.click(launch.getByRole('radio', { name: 'Scenario 2' }));
  expect(launch.getByText(/Nobody has stated how uncertain these steps are/)).toBeVisible();
});

it('puts the reported status beside the rule and says that they differ', async () => {
  await open();
  const row = card('Workstreams').getByRole('row', { name: /Stroke review/ });
  expect(row).toHaveTextContent('At risk');
  expect(row).toHaveTextContent('1 of 3 reported, differs from the rule');
  expect(row).toHaveTextContent('Off track Why this status?2 off track, 1 not rated; 1 date TBC');
  expect(card('Workstreams').getByText('1 more has nothing in the plan yet')).toBeVisible();
});

it('gives the paper deadline of a decision, TBC where there is none, and how it stands', async () => {
  await open();
  const decisions = card('Decisions due, next 90 days');
  expect(decisions.getByRole('row', { name: /Agree to launch/ })).toHaveTextContent('23 Jan 2018');
  expect(decisions.getByRole('row', { name: /Agree to launch/ })).toHaveTextContent('due in 68 days');
  expect(decisions.getByRole('row', { name: /Assure/ })).toHaveTextContent('late by 3 days');
  expect(decisions.getByRole('row', { name: /Assure/ })).toHaveTextContent(/TBC$/);
  expect(decisions.getByText('5 more decisions have no date.')).toBeVisible();
});

it('leads from what waits for somebody to where it can be settled', async () => {
  await open();
  const needs = card('Needs somebody');
  expect(needs.getByRole('link', { name: /^See 2 dates/ })).toHaveAttribute(
    'href',
    '/p/KM/timeline?show=all&status=tbc',
  );
  expect(needs.getByText('SRO, stroke')).toHaveAttribute('href', '/p/KM/timeline?show=w1');
});

it('says of a change what it was, what it is, who made it and why', async () => {
  await open();
  const [line] = card('Changed in the last 30 days').getAllByRole('listitem');
  expect(line).toHaveTextContent('moved');
  expect(line).toHaveTextContent('23 Nov 2017, Example PMO: The panel met');
  expect(line).toHaveTextContent('from 23/11 → to 30/11');
  expect(
    within(line!).getByRole('link', { name: 'as at this change of MS-007 Senate report' }),
  ).toHaveAttribute('href', '/p/KM/items/i2?asAt=2017-11-23T10:00:00.000000Z~41');
});

it('says of the colour by rule which policy made it, and of what', async () => {
  const { container } = await open();
  const row = card('Workstreams').getByRole('row', { name: /Stroke review/ });
  const cell = row.querySelector<HTMLElement>('[data-label="By rule"]')!;
  await userEvent.click(within(cell).getByRole('button', { name: /Off track/ }));
  const why = screen.getByRole('dialog', { name: 'By rule: Stroke review' });
  expect(why).toHaveTextContent('Off track by the rule alone, the worst of its items.');
  expect(await objectionsTo(container)).toEqual([]);
});

it('counts open issues by severity and leads to their register', async () => {
  await open();
  const issues = card('Issues');
  expect(issues.getByText('3 issues open: 1 critical, 2 minor; 1 overdue.')).toBeVisible();
  expect(issues.getByRole('link', { name: 'All 3 open' })).toHaveAttribute('href', '/p/KM/issues');
});

it('says in an empty programme what to do first, and nothing else', async () => {
  await open(EMPTY, ['programme:configure']);
  expect(screen.getByRole('link', { name: 'Add the workstreams' })).toHaveAttribute(
    'href',
    '/p/KM/settings?tab=structure',
  );
  expect(screen.getByRole('link', { name: 'Add the first milestones' })).toHaveAttribute(
    'href',
    '/p/KM/milestones',
  );
  expect(screen.queryByText('No risk is open.')).not.toBeInTheDocument();
});

it('teaches what would stand there while a plan is empty', async () => {
  await open({ ...EMPTY, workstreams: overview().workstreams });
  expect(screen.getByText('Nothing in the plan yet')).toBeVisible();
  expect(screen.getByText('No protected date yet.')).toBeVisible();
  expect(screen.getByText('Nothing has changed since 25 Oct 2017.')).toBeVisible();
  expect(screen.getByText('No risk is open.')).toBeVisible();
  expect(screen.getByText('No issue is open.')).toBeVisible();
});

it.each([
  ['full', {}],
  ['empty', EMPTY],
])('raises no accessibility objection when %s', async (_case, over) => {
  const { container } = await open(over);
  expect(await objectionsTo(container)).toEqual([]);
});
