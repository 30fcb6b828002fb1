import { day } from '../dates/day.js';
import { explain } from './explain.js';
import type { Network } from './network.js';
import { projectPlan } from './projection.js';
import { stepSentence } from './step-sentence.js';
import { compiled } from './test/late-start-check.js';
import { body, gate, link, meeting, on, plan, point, work } from './test/small-plan.js';
import { causesOf } from './waits.js';

function said(network: Network, id: string): string[] {
  const { likely } = projectPlan(compiled(network), { nodeId: null }).schedules;
  const steps = explain(likely, likely.net.rankOf.get(id)!, causesOf(likely), () => true);
  return steps.map((step) => stepSentence(step, (name) => `“${name}”`));
}

it('tells a board why a decision goes to a later meeting, and how long it waits', () => {
  const network = plan([on('paper', '2018-03-01'), gate('decision', 'JC')], [link('paper', 'decision')], {
    bodies: [body('JC', ['2018-03-06', '2018-04-12'])],
  });
  expect(said(network, 'decision')).toEqual([
    'Its paper needs “paper” (1 Mar 2018).',
    'Papers were due on 26 Feb 2018; the work is ready on 1 Mar 2018, so the meeting of “JC” on 6 Mar 2018 is missed.',
    'Ready on 1 Mar 2018, it waits for the meeting of “JC” on 12 Apr 2018: 28 working days. Its papers are due on 4 Apr 2018.',
  ]);
});

it('says of a decision that lacks an outcome on the day which meeting that costs', () => {
  const network = plan(
    [on('outcome', '2018-03-06'), gate('decision', 'JC')],
    [link('outcome', 'decision', 'FS', { neededFor: 'decision' })],
    { bodies: [body('JC', ['2018-03-06', '2018-04-12'])] },
  );
  expect(said(network, 'decision').slice(0, 2)).toEqual([
    'Its decision needs “outcome” (6 Mar 2018).',
    'What the decision needs is there on 6 Mar 2018, too late for the meeting of “JC” on 6 Mar 2018.',
  ]);
});

it('says of a gate that waits for nothing where it is taken', () => {
  const dated = { on: day('2017-11-14'), isTbc: true };
  const network = plan([gate('decision', 'JC')], [], {
    bodies: [body('JC', [], { meetings: [meeting('JC', null, { date: dated })] })],
  });
  expect(said(network, 'decision')).toEqual([
    'It is taken at the meeting of “JC” on 14 Nov 2017 (date to be confirmed). Its papers are due on 6 Nov 2017.',
  ]);
});

it('says what holds work, how long it takes and what it may not run in', () => {
  const network = plan(
    [
      work('draft', 5),
      work('consult', 10, { avoids: ['the election'] }),
      work('notice', 3, { isElapsed: true }),
    ],
    [
      link('draft', 'consult', 'FS', { lag: { amount: 1, unit: 'WORKING_DAYS' } }),
      link('draft', 'notice', 'SS'),
    ],
    { blackouts: [{ id: 'the election', from: day('2017-10-16'), to: day('2017-10-20') }] },
  );
  expect(said(network, 'draft')).toEqual([
    'Nothing holds it: it can begin with the plan, on 2 Oct 2017.',
    '5 working days from 2 Oct 2017 end on 6 Oct 2017.',
  ]);
  expect(said(network, 'consult')).toEqual([
    'It follows “draft” (6 Oct 2017), 1 working day after it.',
    'It may not run during “the election” (16 Oct 2017 to 20 Oct 2017), so it moves to 23 Oct 2017.',
    '10 working days from 23 Oct 2017 end on 3 Nov 2017.',
  ]);
  expect(said(network, 'notice')).toEqual([
    'It starts with “draft” (2 Oct 2017).',
    '3 calendar days from 2 Oct 2017 end on 4 Oct 2017.',
  ]);
});

it('says what is done, begun, held to a day, not earlier than a day, or put late', () => {
  const dates = { actualStart: day('2017-10-02'), actualFinish: day('2017-10-03') };
  const nodes = [
    work('done', 2, dates),
    point('published', { actualFinish: day('2017-10-03') }),
    work('begun', 5, { actualStart: day('2017-10-02'), remaining: 1 }),
    on('stated', '2017-11-01'),
    work('held', 2, { constraint: { kind: 'must-start', on: day('2017-10-12') } }),
    work('waiting', 1),
    work('late', 1, { isAsLateAsPossible: true }),
    point('end'),
  ];
  const network = plan(nodes, [link('stated', 'held'), link('late', 'end'), link('stated', 'end')], {
    dataDate: day('2017-10-05'),
  });
  expect(
    ['done', 'published', 'begun', 'stated', 'held', 'waiting', 'late'].map((id) =>
      said(network, id).join(' '),
    ),
  ).toEqual([
    'It was begun on 2 Oct 2017 and done on 3 Oct 2017.',
    'It was done on 3 Oct 2017.',
    'It was begun on 2 Oct 2017 and has 1 working day left. 1 working day from 5 Oct 2017 ends on 5 Oct 2017.',
    'It may not start before 1 Nov 2017.',
    'It is held to start on 12 Oct 2017, though what precedes it lets it start only on 2 Nov 2017. It follows “stated” (1 Nov 2017). 2 working days from 12 Oct 2017 end on 13 Oct 2017.',
    'It has not begun, so it cannot begin before 5 Oct 2017. 1 working day from 5 Oct 2017 ends on 5 Oct 2017.',
    'It has not begun, so it cannot begin before 5 Oct 2017. It is put as late as moves nothing else: 1 Nov 2017. 1 working day from 1 Nov 2017 ends on 1 Nov 2017.',
  ]);
});

it('says of what cannot be computed every cause', () => {
  const network = plan(
    [
      point('report', { unknown: 'date TBC' }),
      gate('assured', 'NHSE'),
      gate('decided', 'JC'),
      point('launch'),
    ],
    [link('report', 'launch'), link('assured', 'launch'), link('decided', 'launch')],
    { bodies: [body('NHSE', [null]), body('JC', [])] },
  );
  expect(said(network, 'launch').at(-1)).toBe(
    'It cannot be computed: the date of “report” is not known (date TBC); the next meeting of “NHSE” has no date yet; no meeting of “JC” is known.',
  );
  expect(said(network, 'launch')[0]).toBe('It follows “report” (no known date).');
  const far = plan([work('a', 100)], [], { horizon: day('2017-11-01') });
  expect(said(far, 'a')).toEqual([
    'It cannot be computed: “a” lies beyond the years the plan is computed for.',
  ]);
});
