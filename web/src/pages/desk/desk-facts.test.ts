import type { DecisionRow } from '../../features/decisions/api/decisions.js';
import type { ForwardEntry } from '../../features/forward-plan/api/forward-plan.js';
import type { MeetingRow } from '../../features/meetings/api/meetings.js';
import { agendaWords, countdown, deskOf } from './desk-facts.js';

const TODAY = '2018-01-10';
const meeting = (id: string, on: string, state: MeetingRow['state'], bodyId = 'b1') =>
  ({ id, bodyId, state, title: id, date: { written: on, earliest: on, latest: on } }) as MeetingRow;
const entry = (meetingId: string, over: Partial<ForwardEntry> = {}) =>
  ({
    meetingId,
    agendaItemId: 'i1',
    isWithheld: false,
    noticeDueOn: '2018-01-23',
    late: [],
    ...over,
  }) as ForwardEntry;
const decision = (id: string, over: Partial<DecisionRow> = {}) =>
  ({ id, bodyId: 'b1', nextDueOn: null, isReportBackOverdue: false, ...over }) as DecisionRow;

const MEETINGS = [
  meeting('passed', '2018-01-09', 'PLANNED'),
  meeting('today', '2018-01-10', 'CALLED'),
  meeting('next', '2018-01-31', 'PLANNED'),
  meeting('off', '2018-02-01', 'CANCELLED'),
  meeting('held', '2018-01-02', 'HELD'),
  meeting('drafted', '2017-12-02', 'MINUTES_DRAFT'),
  meeting('elsewhere', '2018-01-20', 'PLANNED', 'b2'),
];

it('sorts what waits for the secretary of one body', () => {
  const decisions = [
    decision('overdue', { nextDueOn: '2018-01-09' }),
    decision('due today', { nextDueOn: '2018-01-10' }),
    decision('to report', { isReportBackOverdue: true }),
    decision('elsewhere', { bodyId: 'b2', nextDueOn: '2018-01-01' }),
  ];
  const desk = deskOf('b1', MEETINGS, [entry('next', { late: ['Cover paper'] })], decisions, TODAY);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  expect(desk.next.map((one) => [one.meeting.id, one.noticeDueOn, one.late])).toEqual([
    ['today', null, []],
    ['next', '2018-01-23', ['Cover paper']],
  ]);
  expect([ids(desk.unsettled), ids(desk.toMinute), ids(desk.toApprove)]).toEqual([
    ['passed'],
    ['held'],
    ['drafted'],
  ]);
  expect([ids(desk.conditionsOverdue), ids(desk.reportsDue)]).toEqual([['overdue'], ['to report']]);
});

it('counts down to a deadline in days', () => {
  const on = (day: string | null) => countdown('Papers', day, TODAY);
  expect([on('2018-01-12'), on('2018-01-11'), on('2018-01-10')]).toEqual([
    'Papers due in 2 days',
    'Papers due tomorrow',
    'Papers due today',
  ]);
  expect([on('2018-01-09'), on('2018-01-08'), on(null)]).toEqual([
    'Papers: overdue since yesterday',
    'Papers: overdue for 2 days',
    'Papers: no rule or no date',
  ]);
});

it('says how far the agenda is', () => {
  const at = (state: MeetingRow['state'], entries: ForwardEntry[]) =>
    agendaWords({ meeting: meeting('m', TODAY, state), entries, noticeDueOn: null, late: [] });
  expect(at('PLANNED', [])).toBe('Nothing on the agenda yet');
  expect(at('PLANNED', [entry('m', { agendaItemId: null })])).toBe('Nothing on the agenda yet');
  expect(at('CALLED', [entry('m')])).toBe('1 item on the agenda, not published');
  expect(at('PAPERS_PUBLISHED', [entry('m'), entry('m', { isWithheld: true, agendaItemId: null })])).toBe(
    '2 items on the agenda, published',
  );
});
