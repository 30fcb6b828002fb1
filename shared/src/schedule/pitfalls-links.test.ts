import { workingCalendar } from '../calendar/working-days.js';
import { day } from '../dates/day.js';
import { compile } from './compile.js';
import { explain } from './explain.js';
import type { Network, NetworkNode } from './network.js';
import { planFindings } from './plan-findings.js';
import { projectPlan } from './projection.js';
import { stepSentence } from './step-sentence.js';
import { compiled } from './test/late-start-check.js';
import { body, gate, likely, link, on, plan, point, work } from './test/small-plan.js';
import { causesOf } from './waits.js';

const refused = (network: Network) => {
  const found = compile(network);
  return found.isScheduled ? [] : found.problems;
};
const found = (network: Network) =>
  planFindings(projectPlan(compiled(network), { nodeId: null }).schedules.likely);

it('names one concrete way round a circle', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => work(id, 1));
  const [problem] = refused(plan(nodes, [link('d', 'a'), link('a', 'b'), link('b', 'c'), link('c', 'a')]));
  expect(problem).toMatchObject({ rule: 'DEP-1', severity: 'E', ids: ['a', 'b', 'c', 'a'] });
  expect(problem?.message).toBe('This goes round in a circle: a → b → c → a.');
});

it('finds a circle that runs through a summary, and names the summary', () => {
  const nodes: NetworkNode[] = [
    work('a', 1),
    { kind: 'summary', id: 'phase' },
    work('b', 1, { parentId: 'phase' }),
  ];
  const [problem] = refused(plan(nodes, [link('a', 'phase'), link('b', 'a')]));
  expect(problem?.rule).toBe('DEP-1');
  expect(new Set(problem?.ids)).toEqual(new Set(['a', 'phase', 'b']));
  expect(problem?.ids.at(0)).toBe(problem?.ids.at(-1));
});

it('refuses a summary that waits for what is below it', () => {
  const nodes: NetworkNode[] = [{ kind: 'summary', id: 'phase' }, work('b', 1, { parentId: 'phase' })];
  expect(refused(plan(nodes, [link('b', 'phase')]))[0]?.rule).toBe('DEP-1');
  expect(refused(plan(nodes, [link('phase', 'b')]))[0]?.rule).toBe('DEP-1');
});

it('refuses a node linked to itself', () => {
  expect(refused(plan([work('a', 1)], [link('a', 'a')]))).toMatchObject([{ rule: 'DEP-1', ids: ['a', 'a'] }]);
});

it('refuses links, calendars, bodies and meetings that are not there, all at once and without a crash', () => {
  const nodes = [
    work('a', -1, { calendarId: 'moon' }),
    gate('g', 'nobody'),
    gate('h', 'jc', { notBeforeMeetingId: 'x' }),
  ];
  const rules = refused(plan(nodes, [link('a', 'z')], { bodies: [body('jc', [])] })).map((one) => [
    one.rule,
    one.ids.at(-1),
  ]);
  expect(rules).toEqual([
    ['NET-1', 'moon'],
    ['NET-3', 'a'],
    ['NET-1', 'nobody'],
    ['NET-1', 'x'],
    ['NET-1', 'z'],
  ]);
});

it('keeps two links between the same two items with different lags, and both hold', () => {
  const links = [
    link('a', 'b', 'FS', { id: 'l1', lag: { amount: 2, unit: 'WORKING_DAYS' } }),
    link('a', 'b', 'FS', { id: 'l2', lag: { amount: 7, unit: 'DAYS' } }),
  ];
  const nodes = [work('a', 5), work('b', 1)];
  expect(likely(plan(nodes, links)).b).toBe('2017-10-16');
  expect(likely(plan(nodes, links.slice(0, 1))).b).toBe('2017-10-11');
});

it('drops a link to a cancelled item and says so', () => {
  const network = plan([work('a', 5, { isCancelled: true }), work('b', 1)], [link('a', 'b')]);
  const result = compile(network);
  expect(result.isScheduled && result.findings).toMatchObject([{ rule: 'NET-5', ids: ['a>b', 'a'] }]);
  expect(likely(network)).toEqual({ b: '2017-10-02' });
});

it('leaves out a link that would hold the end of a summary, and says so (NET-6)', () => {
  const nodes = [{ id: 's', kind: 'summary' as const }, { ...work('b', 1), parentId: 's' }, work('a', 5)];
  const found = (type: 'FS' | 'FF') => {
    const result = compile(plan(nodes, [link('a', 's', type)]));
    return result.isScheduled ? result.findings : result.problems;
  };
  expect(found('FF')).toMatchObject([{ rule: 'NET-6', severity: 'W', ids: ['a>s'] }]);
  expect(found('FS')).toEqual([]);
});

it('tells of an external dependency without its name, its date or its cause to who may not see it', () => {
  const network = plan(
    [on('secret', '2017-11-20'), work('own', 5), point('hidden', { unknown: 'TBC' }), point('launch')],
    [link('secret', 'own'), link('hidden', 'launch')],
  );
  const { schedules } = projectPlan(compiled(network), { nodeId: 'own' });
  const said = (id: string) =>
    explain(
      schedules.likely,
      schedules.likely.net.rankOf.get(id)!,
      causesOf(schedules.likely),
      (node) => node === id,
    )
      .map((step) => stepSentence(step, (name) => name))
      .join(' ');
  expect(said('own')).toBe(
    'It depends on something outside this programme, which holds it where it is. 5 working days from 21 Nov 2017 end on 27 Nov 2017.',
  );
  expect(said('launch')).toContain('It cannot be computed: it waits for something outside this programme.');
  expect(`${said('own')}${said('launch')}`).not.toMatch(/secret|hidden|20 Nov|TBC/);
});

it('counts a lag in the calendar the link names, else in that of the successor', () => {
  const scotland = { id: 'scotland', days: workingCalendar({ division: 'scotland' }) };
  const england = { id: 'england', days: workingCalendar({ division: 'england-and-wales' }) };
  const b = (calendarId: string | undefined, own: string) =>
    likely(
      plan(
        [on('a', '2017-12-29'), work('b', 1, { calendarId: own })],
        [link('a', 'b', 'FS', { lag: { amount: 1, unit: 'WORKING_DAYS', calendarId } })],
        { calendars: [england, scotland] },
      ),
    ).b;
  // 2 January is a holiday in Scotland only.
  expect(b(undefined, 'england')).toBe('2018-01-03');
  expect(b(undefined, 'scotland')).toBe('2018-01-04');
  expect(b('scotland', 'england')).toBe('2018-01-04');
});

it('counts a lag across Christmas: five working days and five days on end after 21 December', () => {
  const b = (unit: 'WORKING_DAYS' | 'DAYS') =>
    likely(plan([on('a', '2017-12-21'), point('b')], [link('a', 'b', 'FS', { lag: { amount: 5, unit } })])).b;
  expect(b('WORKING_DAYS')).toBe('2018-01-02');
  expect(b('DAYS')).toBe('2017-12-26');
});

it('warns of a lead so long that the follower comes first, not of one that fits', () => {
  const rules = (amount: number) =>
    found(
      plan(
        [on('before', '2017-10-20'), work('a', 3), work('b', 2)],
        [link('before', 'a'), link('a', 'b', 'FS', { lag: { amount, unit: 'WORKING_DAYS' } })],
      ),
    ).map((one) => one.rule);
  expect(rules(-3)).toEqual([]);
  expect(rules(-4)).toEqual(['SCH-2']);
});

it('never lets a lead take open work before the data date', () => {
  const network = plan(
    [work('a', 3), work('b', 2)],
    [link('a', 'b', 'FS', { lag: { amount: -20, unit: 'WORKING_DAYS' } })],
    { dataDate: day('2017-10-18') },
  );
  expect(likely(network).b).toBe('2017-10-18 – 2017-10-19');
});

it('waits with work begun out of sequence, or goes on where the plan says so, and lists the link', () => {
  const nodes = [work('a', 10), work('b', 5, { actualStart: day('2017-10-04'), remaining: 3 })];
  const network = plan(nodes, [link('a', 'b')], { dataDate: day('2017-10-09') });
  expect(likely(network)).toEqual({ a: '2017-10-09 – 2017-10-20', b: '2017-10-04 – 2017-10-25' });
  expect(likely({ ...network, progressRule: 'progress-override' }).b).toBe('2017-10-04 – 2017-10-11');
  expect(found(network)).toMatchObject([{ rule: 'SCH-3', ids: ['a>b'] }]);
});

it('passes actual dates on as they are and warns of an actual after the data date', () => {
  const done = { actualStart: day('2017-10-03'), actualFinish: day('2017-10-11') };
  const network = plan([work('a', 2, done), work('b', 1)], [link('a', 'b')], { dataDate: day('2017-10-11') });
  expect(likely(network)).toEqual({ a: '2017-10-03 – 2017-10-11', b: '2017-10-12' });
  expect(found(network)).toEqual([]);
  expect(found({ ...network, dataDate: day('2017-10-10') })).toMatchObject([{ rule: 'SCH-5', ids: ['a'] }]);
});

it('tells the end of a summary as the last day worked below it, not as the next morning', () => {
  const network = plan(
    [{ kind: 'summary', id: 'phase' }, work('a', 5, { parentId: 'phase' }), work('b', 1)],
    [link('phase', 'b')],
  );
  const { likely: schedule } = projectPlan(compiled(network), { nodeId: null }).schedules;
  const steps = explain(schedule, schedule.net.rankOf.get('b')!, causesOf(schedule), () => true);
  expect(stepSentence(steps[0]!, (id) => id)).toBe('It follows phase (6 Oct 2017).');
});
