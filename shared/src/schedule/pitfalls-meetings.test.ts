import { workingCalendar } from '../calendar/working-days.js';
import { day } from '../dates/day.js';
import type { AlternativeMeeting, Network } from './network.js';
import { planFindings } from './plan-findings.js';
import { projectPlan } from './projection.js';
import { projectionChanges } from './projection-changes.js';
import { compiled } from './test/late-start-check.js';
import { body, gate, iso, likely, link, meeting, on, plan, point, work } from './test/small-plan.js';

const paperReady = (
  ready: string,
  bodies: Network['bodies'],
  more: Parameters<typeof gate>[2] = {},
  dataDate: string | null = null,
) =>
  plan([on('paper', ready), gate('decided', 'jc', more)], [link('paper', 'decided')], {
    bodies,
    dataDate: dataDate === null ? null : day(dataDate),
  });
const decided = (...given: Parameters<typeof paperReady>) => likely(paperReady(...given)).decided;
const rules = (network: Network) =>
  planFindings(projectPlan(compiled(network), { nodeId: null }).schedules.likely).map((one) => one.rule);

it('counts clear days before a meeting on a Saturday from the last working days before it', () => {
  // Five clear days before Saturday 16 December 2017: Monday to Friday; published on Friday the 8th.
  const saturday = [body('jc', ['2017-12-16'])];
  expect([decided('2017-12-08', saturday), decided('2017-12-09', saturday)]).toEqual([
    '2017-12-16',
    'no-known-meeting',
  ]);
});

it('counts clear days by the calendar of the body, on Saturdays too where it works them', () => {
  const parish = {
    id: 'parish',
    days: workingCalendar({ division: 'england-and-wales', isSaturdayWorked: true }),
  };
  const network = paperReady('2017-12-05', [body('jc', ['2017-12-12'], { calendarId: 'parish' })]);
  expect(likely({ ...network, calendars: [...network.calendars, parish] }).decided).toBe('2017-12-12');
  expect(
    likely(network.bodies ? { ...network, bodies: [body('jc', ['2017-12-12'])] } : network).decided,
  ).toBe('no-known-meeting');
});

it('warns when papers are due before the meeting before, and not when on the day of it', () => {
  expect(rules(paperReady('2018-01-02', [body('jc', ['2018-03-06', '2018-03-13'])]))).toEqual(['SCH-6']);
  expect(rules(paperReady('2018-01-02', [body('jc', ['2018-03-06', '2018-03-14'])]))).toEqual([]);
});

it('takes the later deadline of two meetings on one day', () => {
  const two = body('jc', [], {
    meetings: [
      meeting('jc', '2017-12-12', { id: 'long' }),
      meeting('jc', '2017-12-12', { id: 'short', clearDays: 1 }),
    ],
  });
  const found = projectPlan(compiled(paperReady('2017-12-08', [two])), { nodeId: null }).byNode.get(
    'decided',
  )!.likely;
  expect(found).toMatchObject({ finish: day('2017-12-12'), meetingId: 'short' });
});

it('knows no meeting once the last known one is past, and names it', () => {
  const network = paperReady('2017-10-02', [body('jc', ['2017-11-07'])], {}, '2017-11-08');
  expect(projectPlan(compiled(network), { nodeId: null }).waits).toMatchObject([
    { cause: { kind: 'no-known-meeting', bodyId: 'jc', lastKnown: day('2017-11-07') }, nodeIds: ['decided'] },
  ]);
  expect(decided('2017-10-02', [body('jc', ['2017-11-07'])], {}, '2017-10-20')).toBe('2017-11-07');
});

it('still goes to a meeting whose papers went out in time, though their deadline is past', () => {
  const network = plan(
    [
      work('paper', 3, { actualStart: day('2018-02-19'), actualFinish: day('2018-02-21') }),
      gate('decided', 'jc'),
    ],
    [link('paper', 'decided')],
    { dataDate: day('2018-03-05'), bodies: [body('jc', ['2018-03-06', '2018-04-12'])] },
  );
  expect(likely(network).decided).toBe('2018-03-06');
});

it('passes over meetings that are cancelled, held or inquorate', () => {
  const meetings = (['cancelled', 'inquorate', 'held', 'planned'] as const).map((standing, i) =>
    meeting('jc', `2017-11-1${i + 3}`, { standing }),
  );
  expect(decided('2017-10-10', [body('jc', [], { meetings })])).toBe('2017-11-16');
});

it('goes to no meeting before the one it is committed to, and warns when that is cancelled', () => {
  const days = ['2017-11-14', '2017-12-12', '2018-01-16'];
  expect(decided('2017-10-10', [body('jc', days)], { notBeforeMeetingId: 'jc 2017-12-12' })).toBe(
    '2017-12-12',
  );
  const meetings = days.map((at) => meeting('jc', at, at === '2017-12-12' ? { standing: 'cancelled' } : {}));
  const network = paperReady('2017-10-10', [body('jc', [], { meetings })], {
    notBeforeMeetingId: 'jc 2017-12-12',
  });
  expect(likely(network).decided).toBe('2018-01-16');
  expect(rules(network)).toEqual(['SCH-4']);
});

it('waits with a gate committed to a meeting of no known day, whatever other meetings there are', () => {
  expect(decided('2017-10-10', [body('jc', ['2017-12-12', null])], { notBeforeMeetingId: 'jc TBC' })).toBe(
    'meeting-date-unknown',
  );
  expect(decided('2017-10-10', [body('jc', ['2017-12-12', null])])).toBe('2017-12-12');
});

it("takes chair's action or an extraordinary meeting where that is sooner, for the one gate that has it", () => {
  const extra: AlternativeMeeting = {
    id: 'x',
    kind: 'chairs-action',
    standing: 'planned',
    date: { on: day('2017-11-10') },
    clearDays: 0,
  };
  const bodies = [body('jc', ['2017-11-14', '2017-12-12'])];
  const network = plan(
    [on('paper', '2017-11-09'), gate('urgent', 'jc', { alternatives: [extra] }), gate('ordinary', 'jc')],
    [link('paper', 'urgent'), link('paper', 'ordinary')],
    { bodies },
  );
  expect(likely(network)).toMatchObject({ urgent: '2017-11-10', ordinary: '2017-12-12' });
  expect(likely({ ...network, nodes: [on('paper', '2017-11-10'), ...network.nodes.slice(1)] }).urgent).toBe(
    '2017-12-12',
  );
});

it('holds a decision to the day before the meeting, a paper to its deadline', () => {
  const at = (ready: string, neededFor: 'paper' | 'decision') =>
    likely({
      ...paperReady(ready, [body('jc', ['2018-03-06', '2018-04-12'])]),
      links: [link('paper', 'decided', 'FS', { neededFor })],
    }).decided;
  expect([at('2018-03-05', 'decision'), at('2018-03-06', 'decision')]).toEqual(['2018-03-06', '2018-04-12']);
  expect([at('2018-02-26', 'paper'), at('2018-02-27', 'paper')]).toEqual(['2018-03-06', '2018-04-12']);
});

it('meets on the Sundays on which the clocks change, and the day after is one day later', () => {
  const network = plan(
    [gate('g', 'jc'), point('after')],
    [link('g', 'after', 'FS', { lag: { amount: 1, unit: 'DAYS' } })],
    {
      bodies: [body('jc', ['2018-03-25'], { clearDays: null })],
    },
  );
  expect(likely(network)).toEqual({ g: '2018-03-25', after: '2018-03-26' });
  expect(likely({ ...network, bodies: [body('jc', ['2017-10-29'], { clearDays: null })] }).after).toBe(
    '2017-10-30',
  );
});

it('reads "26/10 – 15/11 (date TBC)" as an interval: the earliest day is the first that can still be met, the likely one its last', () => {
  const window = meeting('jc', null, {
    id: 'w',
    date: { from: day('2017-10-26'), to: day('2017-11-15') },
    clearDays: null,
  });
  const { byNode } = projectPlan(
    compiled(paperReady('2017-11-01', [body('jc', [], { meetings: [window] })])),
    { nodeId: null },
  );
  const at = byNode.get('decided')!;
  expect([at.earliest, at.likely].map((one) => one.isKnown && iso(one.finish))).toEqual([
    '2017-11-02',
    '2017-11-15',
  ]);
  expect(at.isUnconfirmed).toBe(true);
});

it('shows before and after when a bank holiday is proclaimed in mid programme', () => {
  const at = (closed: readonly string[]) =>
    projectPlan(
      compiled(
        plan([work('a', 5), point('end'), on('aside', '2022-09-15')], [link('a', 'end')], {
          start: day('2022-09-14'),
          calendarId: 'office',
          calendars: [{ id: 'office', days: { weekdays: [1, 2, 3, 4, 5], closed: closed.map(day) } }],
        }),
      ),
      { nodeId: null },
    );
  const changes = projectionChanges(at([]), at(['2022-09-19']));
  expect(changes.map((one) => [one.nodeId, iso(one.finishBefore), iso(one.finishAfter)])).toEqual([
    ['a', '2022-09-20', '2022-09-21'],
    ['end', '2022-09-20', '2022-09-21'],
  ]);
});
