import { day } from '../dates/day.js';
import { ragDifference, ragDifferences } from './rag-differences.js';
import { type ReportedStatus, shownStatus } from './reported-rag.js';
import { on, verdictOn } from './test/facts.js';

const TODAY = day('2017-11-24');
const report = (more: Partial<ReportedStatus>): ReportedStatus => ({
  rag: 'green',
  reportedOn: day('2017-11-20'),
  overrideReason: 'Recovered by an extra session',
  overrideUntil: day('2017-12-15'),
  pathToGreen: null,
  ...more,
});
const status = (forecast: string, more: Partial<ReportedStatus> = {}) =>
  shownStatus(verdictOn({ forecast: on(forecast) }), report(more), day('2017-11-01'), TODAY);

it('puts reported and computed side by side, with the reason and its end', () => {
  expect(ragDifference(status('2018-02-09'))).toMatchObject({
    reported: 'green',
    computed: 'amber',
    rule: 'BRAG-9',
    isReportedShown: true,
    until: '15 Dec 2017',
    sentence:
      'Reported on track until 15 Dec 2017: Recovered by an extra session. By rule at risk: 9 Feb 2018 against a baseline of 1 Feb 2018: 6 working days late, within the 20 that can be recovered.',
  });
});

it('keeps a difference whose end has passed on the list, and shows the rule', () => {
  expect(ragDifference(status('2018-02-09', { overrideUntil: day('2017-11-23') }))).toMatchObject({
    isReportedShown: false,
    isExpired: true,
    sentence: expect.stringContaining('until 23 Nov 2017, which has passed'),
  });
});

it('finds none where both agree, nobody reported, or the report is stale', () => {
  expect(ragDifference(status('2018-02-01'))).toBeNull();
  expect(ragDifference(shownStatus(verdictOn({}), null, day('2017-11-01'), TODAY))).toBeNull();
  expect(ragDifference(status('2018-02-09', { reportedOn: day('2017-10-31') }))).toBeNull();
});

it('lists the worst by rule first', () => {
  const rows = [
    { status: status('2018-02-09') },
    { status: status('2018-03-02') },
    { status: status('2018-02-01') },
  ];
  expect(ragDifferences(rows).map(({ difference }) => difference.computed)).toEqual(['red', 'amber']);
});
