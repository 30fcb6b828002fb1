import { workingCalendar } from '../calendar/working-days.js';
import { type Day, day, isoDay } from '../dates/day.js';
import { drivingChain } from './driving-chain.js';
import { explain } from './explain.js';
import { gateMargin } from './gate-margin.js';
import { latePapers } from './late-papers.js';
import type { Network, NetworkBody, NetworkLink, NetworkNode } from './network.js';
import { type PlanProjection, projectPlan } from './projection.js';
import { stepSentence } from './step-sentence.js';
import { compiled } from './test/late-start-check.js';
import { body, gate, link, meeting, on, point, shown, work } from './test/small-plan.js';
import { causesOf } from './waits.js';

/**
 * The stroke review's revised timeline to consultation, winter 2017: what waits for what, the meetings as printed, and the
 * two scenarios as overlays. Five clear days are the reading of the Joint Committee's notice rule.
 */
const TBC_MEETING = meeting('joint-committee', '2018-01-31', {
  date: { on: day('2018-01-31'), isTbc: true },
});
const WORKSHOP = meeting('joint-committee', '2017-12-22', { isInformal: true, clearDays: null });
const NO_NOTICE = { clearDays: null };

const BODIES: NetworkBody[] = [
  body('joint-committee', [], {
    meetings: [WORKSHOP, TBC_MEETING, meeting('joint-committee', '2018-03-06')],
  }),
  body('ogscr', ['2018-01-09'], NO_NOTICE),
  body('investment-committee', ['2018-01-17', '2018-02-28'], NO_NOTICE),
];

interface Scenario {
  draftReport?: string;
  pcbcDays?: number;
  ogscrDays?: readonly string[];
}

const decisionLink = (fromId: string, toId: string) => link(fromId, toId, 'FS', { neededFor: 'decision' });

/** The workshop is informal and has no paper rule: what it needs must be there the day before. */
function strokePlan(
  number: 1 | 2,
  { draftReport = '2017-11-30', pcbcDays = 12, ogscrDays }: Scenario = {},
): Network {
  const isFirst = number === 1;
  const nodes: NetworkNode[] = [
    on('draft-report', draftReport),
    work('finalise-pcbc', pcbcDays),
    gate('workshop', 'joint-committee'),
    gate('ogscr', 'ogscr'),
    gate('ic-1', 'investment-committee'),
    gate('decision', 'joint-committee', {
      notBeforeMeetingId: isFirst ? TBC_MEETING.id : 'joint-committee 2018-03-06',
    }),
    point('launch', { isTbc: true }),
    ...(isFirst
      ? []
      : [gate('ic-2', 'investment-committee', { notBeforeMeetingId: 'investment-committee 2018-02-28' })]),
  ];
  const links: NetworkLink[] = [
    link('draft-report', 'finalise-pcbc'),
    link('finalise-pcbc', 'workshop'),
    decisionLink('workshop', 'ogscr'),
    decisionLink('ogscr', 'ic-1'),
    ...(isFirst
      ? [link('ic-1', 'decision'), link('decision', 'launch', 'FS', { lag: { amount: 1, unit: 'DAYS' } })]
      : [
          decisionLink('ic-1', 'ic-2'),
          decisionLink('ic-2', 'decision'),
          link('decision', 'launch', 'FS', { lag: { amount: 2, unit: 'DAYS' } }),
        ]),
  ];
  const bodies = BODIES.map((one) =>
    one.id === 'ogscr' && ogscrDays !== undefined ? body('ogscr', ogscrDays, NO_NOTICE) : one,
  );
  return {
    start: day('2017-11-24'),
    dataDate: day('2017-11-24'),
    calendarId: 'england',
    calendars: [{ id: 'england', days: workingCalendar({ division: 'england-and-wales' }) }],
    nodes,
    links,
    bodies,
  };
}

const projected = (network: Network) => projectPlan(compiled(network), { nodeId: 'launch' });
const dates = ({ byNode }: PlanProjection) =>
  Object.fromEntries([...byNode].map(([id, one]) => [id, shown(one.likely)]));
const NAMES: Record<string, string> = {
  ogscr: 'OGSCR',
  'joint-committee': 'CCG Joint Committee',
  'ic-2': 'the second Investment Committee',
  'finalise-pcbc': 'the finished PCBC',
};
const nameOf = (id: string) => NAMES[id] ?? id;

function sentences({ schedules: { likely } }: PlanProjection, id: string): string[] {
  const i = likely.net.rankOf.get(id)!;
  return explain(likely, i, causesOf(likely), () => true).map((step) => stepSentence(step, nameOf));
}

it('launches on 1 February 2018 with one meeting of the Investment Committee, to be confirmed', () => {
  const found = projected(strokePlan(1));
  expect(dates(found)).toEqual({
    'draft-report': '2017-11-30',
    'finalise-pcbc': '2017-12-01 – 2017-12-18',
    workshop: '2017-12-22',
    ogscr: '2018-01-09',
    'ic-1': '2018-01-17',
    decision: '2018-01-31',
    launch: '2018-02-01',
  });
  expect(found.byNode.get('launch')?.isUnconfirmed).toBe(true);
});

it('launches on 8 March 2018 with two meetings, 35 days later', () => {
  const launches = ([1, 2] as const).map((number) => {
    const launch = projected(strokePlan(number)).byNode.get('launch')!.likely;
    return (launch.isKnown ? launch.finish : null) as Day;
  });
  expect(launches.map(isoDay)).toEqual(['2018-02-01', '2018-03-08']);
  expect(launches[1]! - launches[0]!).toBe(35);
});

it('has the papers for 6 March due on 26 February, before the Investment Committee of the 28th, with four ways out', () => {
  const { schedules } = projected(strokePlan(2));
  expect(latePapers(schedules.likely, nameOf)).toMatchObject([
    {
      rule: 'MTG-3',
      gateId: 'decision',
      meetingId: 'joint-committee 2018-03-06',
      message:
        'Papers for the meeting of 6 Mar 2018 are due on 26 Feb 2018; the second Investment Committee lands on 28 Feb 2018. ' +
        'Take it as a late item, send a supplementary paper, recommend subject to it, or move the meeting.',
      waysOut: [
        { kind: 'late-item' },
        { kind: 'supplementary-paper', by: day('2018-03-06') },
        { kind: 'conditional-recommendation' },
        { kind: 'move-meeting', to: null },
      ],
    },
  ]);
});

it('has no late paper in scenario 1: the Investment Committee of 17 January comes before the papers of the 23rd', () => {
  const { schedules } = projected(strokePlan(1));
  expect(latePapers(schedules.likely, nameOf)).toEqual([]);
  const margin = gateMargin(schedules.likely, schedules.likely.net.rankOf.get('decision')!)!;
  expect([isoDay(margin.papersDue), isoDay(margin.readyOn), margin.margin]).toEqual([
    '2018-01-23',
    '2018-01-17',
    4,
  ]);
});

describe('when the draft report of the Clinical Senate comes four working days later', () => {
  const late = () => projected(strokePlan(1, { draftReport: '2017-12-06' }));

  it('ends the PCBC work on 22 December, so that the workshop of that day is missed', () => {
    const { byNode } = late();
    expect(shown(byNode.get('finalise-pcbc')!.likely)).toBe('2017-12-07 – 2017-12-22');
    expect(shown(byNode.get('workshop')!.likely)).toBe('2018-01-31');
    expect(sentences(late(), 'workshop')).toEqual([
      'Its paper needs the finished PCBC (22 Dec 2017).',
      'Papers were due on 21 Dec 2017; the work is ready on 22 Dec 2017, so the meeting of CCG Joint Committee on 22 Dec 2017 is missed.',
      'Ready on 22 Dec 2017, it waits for the meeting of CCG Joint Committee on 31 Jan 2018 (date to be confirmed): 25 working days. Its papers are due on 23 Jan 2018.',
    ]);
  });

  it('would still make the workshop with a day of work less', () => {
    const { byNode } = projected(strokePlan(1, { draftReport: '2017-12-06', pcbcDays: 11 }));
    expect(shown(byNode.get('workshop')!.likely)).toBe('2017-12-22');
  });

  it('finds no meeting of OGSCR after 9 January, says so and lists what waits behind it', () => {
    const found = late();
    expect(found.waits).toEqual([
      {
        cause: { kind: 'no-known-meeting', nodeId: 'ogscr', bodyId: 'ogscr', lastKnown: day('2018-01-09') },
        nodeIds: ['ogscr', 'ic-1', 'decision', 'launch'],
      },
    ]);
    expect(sentences(found, 'launch').at(-1)).toBe(
      'It cannot be computed: no meeting of OGSCR is known after 9 Jan 2018.',
    );
  });

  it('finds the next meeting of OGSCR once a monthly series is entered, and names the next cause behind it', () => {
    const ogscrDays = ['2018-01-09', '2018-02-13', '2018-03-13', '2018-04-10'];
    const found = projected(strokePlan(1, { draftReport: '2017-12-06', ogscrDays }));
    expect(dates(found)).toMatchObject({
      ogscr: '2018-02-13',
      'ic-1': '2018-02-28',
      decision: 'no-known-meeting',
    });
    expect(found.waits).toMatchObject([
      { cause: { bodyId: 'joint-committee' }, nodeIds: ['decision', 'launch'] },
    ]);
  });
});

it('shows the launch held by the meeting it is committed to, and without commitments driven through four bodies', () => {
  const chain = (network: Network) => {
    const { schedules } = projected(network);
    return drivingChain(schedules.likely, schedules.likely.net.rankOf.get('launch')!)!;
  };
  const plan = strokePlan(2);
  expect(chain(plan)).toMatchObject({ nodeIds: ['decision', 'launch'], beginsAt: ['decision'] });
  const nodes = plan.nodes.map((node) =>
    node.kind === 'gate' ? { ...node, notBeforeMeetingId: undefined } : node,
  );
  const free = chain({ ...plan, nodes });
  expect(free.nodeIds).toEqual(
    plan.nodes
      .map((node) => node.id)
      .filter((id) => id !== 'decision' && id !== 'launch' && id !== 'ic-2')
      .concat('ic-2', 'decision', 'launch'),
  );
  const waits = free.segments.flatMap((one) =>
    one.kind === 'waiting-for-meeting' ? [[one.nodeId, one.workingDays]] : [],
  );
  expect(waits).toEqual([
    ['workshop', 4],
    ['ogscr', 9],
    ['ic-1', 6],
    ['ic-2', 30],
    ['decision', 4],
  ]);
});

it.each([
  ['jhosc', '2017-12-12', '2017-12-04'],
  ['a body', '2018-01-03', '2017-12-21'],
  ['jhosc', '2018-01-23', '2018-01-15'],
  ['joint committee', '2018-01-31', '2018-01-23'],
  ['joint committee', '2018-03-06', '2018-02-26'],
  ['a body', '2018-04-04', '2018-03-23'],
])('%s: papers for %s are due on %s, ready on that day in time and a day later too late', (_, meets, due) => {
  const network = (ready: string, readyBy: NetworkBody['readyBy']): Network => ({
    ...strokePlan(1),
    nodes: [on('paper', ready), gate('decided', 'committee')],
    links: [link('paper', 'decided')],
    bodies: [body('committee', [meets], { readyBy })],
  });
  const decided = (ready: Day, readyBy: NetworkBody['readyBy']) =>
    shown(
      projectPlan(compiled(network(isoDay(ready), readyBy)), { nodeId: null }).byNode.get('decided')!.likely,
    );
  const [eve, on_, after] = [day(due) - 1, day(due), day(due) + 1] as Day[];
  expect([decided(on_!, 'on-publication-day'), decided(after!, 'on-publication-day')]).toEqual([
    meets,
    'no-known-meeting',
  ]);
  expect([decided(eve!, 'before-publication-day'), decided(on_!, 'before-publication-day')]).toEqual([
    meets,
    'no-known-meeting',
  ]);
});
