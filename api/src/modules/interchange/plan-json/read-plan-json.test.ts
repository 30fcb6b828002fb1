import { day } from '@gantry/shared/dates/day';
import { forecast } from '../forecast/forecast.js';
import type { ForecastPlan } from '../forecast/forecast-plan.js';
import { type PlanFile, readPlanJson } from './read-plan-json.js';

/** Two pieces of work, a decision of a committee, and what follows it. */
const PLAN = {
  start: '2018-01-08',
  calendar: 'england',
  calendars: [
    { id: 'england', division: 'england-and-wales', closed: ['2018-01-15'] },
    { id: 'six', weekdays: [1, 2, 3, 4, 5, 6] },
  ],
  nodes: [
    { id: 'phase', name: 'Phase', kind: 'summary' },
    { id: 'draft', name: 'Draft', duration: 8, parent: 'phase' },
    { id: 'review', duration: { min: 3, likely: 5, max: 8 }, parent: 'phase' },
    { id: 'decision', name: 'Decision', kind: 'gate', body: 'jc' },
    { id: 'consult', duration: 10, avoids: ['purdah'] },
    { id: 'launch', kind: 'milestone' },
  ],
  links: [
    { from: 'draft', to: 'review' },
    { from: 'phase', to: 'decision' },
    { from: 'decision', to: 'consult', lag: 2 },
    { from: 'consult', to: 'launch', type: 'FS', lag: 1, lagUnit: 'WEEKS' },
  ],
  bodies: [
    {
      id: 'jc',
      name: 'the Joint Committee',
      clearDays: 5,
      meetings: [{ date: '2018-01-31' }, { id: 'march', date: '2018-03-06' }, { id: 'later', date: null }],
    },
  ],
  restrictedPeriods: [
    { id: 'purdah', name: 'the pre-election period', from: '2018-03-20', to: '2018-05-03' },
  ],
};

function read(json: unknown, asAt: string | null = null): PlanFile {
  const reading = readPlanJson(json, asAt === null ? null : day(asAt));
  if (!reading.isRead) throw new Error(reading.reasons.join('\n'));
  return reading.file;
}

const refused = (json: unknown) => {
  const reading = readPlanJson(json, null);
  return reading.isRead ? [] : reading.reasons;
};

function finishes(plan: ForecastPlan): Record<string, string | null> {
  const found = forecast(plan, null);
  if (!found.isDone) throw new Error(found.reasons.join('\n'));
  return Object.fromEntries(found.forecast.items.map((item) => [item.uid, item.earlyFinish]));
}

it('forecasts work, a gate with its notice, a restricted period and lags', () => {
  const { working } = read(PLAN);
  expect(finishes(working)).toEqual({
    phase: '2018-01-25',
    draft: '2018-01-18',
    review: '2018-01-25',
    decision: '2018-03-06',
    consult: '2018-05-18',
    launch: '2018-05-25',
  });
  const found = forecast(working, 'launch');
  expect(found).toMatchObject({ forecast: { target: 'launch' } });
  expect(found.isDone && found.forecast.items[3]).toMatchObject({
    kind: 'gate',
    earlyStart: '2018-01-25',
    lateStart: '2018-02-26',
    lateFinish: '2018-03-06',
    totalFloatDays: 22,
    critical: true,
    explanation: [
      'Its paper needs Phase (25 Jan 2018).',
      'Papers were due on 23 Jan 2018; the work is ready on 25 Jan 2018, so the meeting of the Joint Committee on 31 Jan 2018 is missed.',
      'Ready on 25 Jan 2018, it waits for the meeting of the Joint Committee on 6 Mar 2018: 28 working days. Its papers are due on 26 Feb 2018.',
    ],
  });
  expect(found.isDone && found.forecast.items[4]?.explanation).toContain(
    'It may not run during the pre-election period (20 Mar 2018 to 3 May 2018), so it moves to 4 May 2018.',
  );
});

it('lays scenarios over the plan: changed, added and removed entries', () => {
  const file = read({
    ...PLAN,
    working: 'fast',
    scenarios: [
      { id: 'fast', name: 'Fast track', nodes: [{ id: 'draft', duration: 4 }] },
      {
        id: 'aside',
        nodes: [
          { id: 'consult', removed: true },
          { id: 'extra', duration: 1 },
        ],
        links: [
          { from: 'decision', to: 'consult', removed: true },
          { from: 'consult', to: 'launch', removed: true },
        ],
      },
      { id: 'no-body', bodies: [{ id: 'jc', meetings: [] }] },
    ],
  });
  expect(file.workingId).toBe('fast');
  expect(finishes(file.working)).toMatchObject({ draft: '2018-01-11', decision: '2018-01-31' });
  expect(file.scenarios.map(({ id, name }) => [id, name])).toEqual([
    ['fast', 'Fast track'],
    ['aside', 'aside'],
    ['no-body', 'no-body'],
  ]);
  expect(finishes(file.scenarios[1]!.plan)).toMatchObject({ extra: '2018-01-08', launch: '2018-01-08' });
  expect(finishes(file.scenarios[1]!.plan)).not.toHaveProperty('consult');
  expect(finishes(file.scenarios[2]!.plan)).toMatchObject({ decision: null, launch: null });
});

it('reads every other field of its format', () => {
  const { working } = read({
    start: '2018-01-08',
    dataDate: '2018-01-10',
    progressRule: 'progress-override',
    nodes: [
      {
        id: 'a',
        duration: 3,
        calendar: 'week',
        actualStart: '2018-01-08',
        remaining: 2,
        deadline: '2018-01-31',
      },
      { id: 'b', duration: 7, elapsed: true, constraint: { kind: 'start-not-earlier', on: '2018-01-13' } },
      {
        id: 'c',
        kind: 'milestone',
        startOfDay: true,
        constraint: {
          kind: 'must-start',
          on: { min: '2018-02-01', likely: '2018-02-05', max: '2018-02-09' },
        },
      },
      {
        id: 'd',
        kind: 'gate',
        body: 'board',
        needsFormalMeeting: true,
        notBeforeMeeting: 'm2',
        alternatives: [{ id: 'x', kind: 'chairs-action', date: '2018-01-12', clearDays: null }],
      },
      { id: 'e', duration: 1, asLateAsPossible: true, tbc: true, unknown: 'date to be confirmed' },
      { id: 'f', duration: 1, cancelled: true },
    ],
    calendars: [{ id: 'week', name: 'Week' }],
    bodies: [
      {
        id: 'board',
        calendar: 'week',
        clearDays: null,
        readyBy: 'before-publication-day',
        meetings: [
          { id: 'm1', date: '2018-01-11', informal: true, standing: 'held' },
          { id: 'm2', date: { from: '2018-01-15', to: '2018-01-19' } },
        ],
      },
    ],
    links: [{ id: 'ad', from: 'a', to: 'd', neededFor: 'decision' }],
  });
  expect(finishes(working)).toEqual({
    a: '2018-01-11',
    b: '2018-01-19',
    c: '2018-02-05',
    d: '2018-01-19',
    e: null,
    f: null,
  });
  expect(working.warnings).toContain(
    'The plan holds ranges; the forecast takes the likely figure of each, --runs draws them.',
  );
});

it.each([
  ['no object', [], ['A plan is one object in { }; see docs/plan-json.md.']],
  ['no start', { nodes: [] }, ['start: is missing. Give the first day of the plan as YYYY-MM-DD.']],
  [
    'a day that there is not',
    { start: '2018-02-30' },
    ['start: "2018-02-30" is no day. Write it as YYYY-MM-DD, such as 2018-03-08, from 1900 to 2199.'],
  ],
  [
    'slips of the pen',
    {
      start: '2018-01-08',
      nodes: [
        { id: 'a', duraton: 3 },
        { id: 'b', kind: 'taks', duration: 1 },
      ],
    },
    [
      'nodes[0].duration: is missing. Give the working days it takes, such as 10, or say that it is a milestone.',
      'nodes[1].kind: "taks" is not known. Give one of: task, milestone, gate, summary.',
      expect.stringContaining('nodes[0].duraton is not known here and is passed over.'),
    ],
  ],
  [
    'a link to nowhere',
    { start: '2018-01-08', nodes: [{ id: 'a', duration: 1 }], links: [{ from: 'a', to: 'b' }] },
    ['Link a>b names an item that is not there: b.'],
  ],
  [
    'a length that is none',
    { start: '2018-01-08', nodes: [{ id: 'a', duration: { min: 3, likely: 2, max: 4 } }] },
    [expect.stringContaining('nodes[0].duration: {"min":3,"likely":2,"max":4} is no length.')],
  ],
  [
    'a length beyond reason',
    { start: '2018-01-08', nodes: [{ id: 'a', duration: 3e9 }] },
    [expect.stringContaining('3000000000 is no length')],
  ],
  [
    'a parent that is no summary',
    {
      start: '2018-01-08',
      nodes: [
        { id: 'a', duration: 1 },
        { id: 'b', duration: 1, parent: 'a' },
      ],
    },
    ['nodes[1].parent: "a" is no summary. Make it one, or name another.'],
  ],
  [
    'a scenario that is not there',
    { ...PLAN, working: 'x' },
    [expect.stringContaining('working: "x" is no scenario')],
  ],
  [
    'a scenario that removes nothing',
    { ...PLAN, scenarios: [{ id: 's', nodes: [{ id: 'zz', removed: true }] }] },
    ['scenarios[0].nodes[0]: removes "zz", which the plan does not hold. Name one that it does.'],
  ],
  [
    'a scenario that leaves a link alone',
    { ...PLAN, scenarios: [{ id: 's', nodes: [{ id: 'launch', removed: true }] }] },
    ['scenarios[0], laid over the plan: Link consult>launch names an item that is not there: launch.'],
  ],
  [
    'lists that are none',
    {
      start: '2018-01-08',
      nodes: {},
      links: [3],
      bodies: [
        { id: 'b', clearDays: -1, meetings: [{ id: 'm', date: { from: '2018-02-01', to: '2018-01-01' } }] },
      ],
    },
    [
      'nodes: {} is no list. Give one in [ ].',
      'bodies[0].clearDays: -1 is below 0. Give the clear days of notice, such as 5.',
      expect.stringContaining('bodies[0].meetings[0].date: is no window.'),
      'links[0]: 3 is no object. Give one in { }.',
    ],
  ],
])('refuses %s with what, where and what would be right', (_, json, reasons) => {
  expect(refused(json)).toEqual(reasons);
});

it('leaves out a link between an item and its own summary, and one before the start has no effect', () => {
  const { working } = read({
    start: '2018-01-08',
    nodes: [
      { id: 's', kind: 'summary' },
      { id: 'a', duration: 1, parent: 's', constraint: { kind: 'start-not-earlier', on: '2018-01-02' } },
    ],
    links: [{ from: 's', to: 'a' }],
  });
  expect(working.warnings).toEqual([
    'The link from s to a is left out: one is the summary of the other.',
    'a may not start before a day that is before the plan starts: it has no effect.',
  ]);
  expect(finishes(working)).toEqual({ s: '2018-01-08', a: '2018-01-08' });
});
