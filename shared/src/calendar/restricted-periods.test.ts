import { day, isoDay } from '../dates/day.js';
import {
  consultationProblems,
  latestNoticeOfElection,
  type RestrictedPeriod,
  restrictedPeriodProblems,
  sensitiveEventProblems,
} from './restricted-periods.js';
import { workingCalendar } from './working-days.js';

const LOCAL: RestrictedPeriod = {
  name: 'the local elections',
  kind: 'LOCAL',
  areas: [],
  start: day('2018-03-27'),
  end: day('2018-05-03'),
};
const onDay = (iso: string) => ({ earliest: day(iso), latest: day(iso) });

it.each`
  poll            | notice          | because
  ${'2018-05-03'} | ${'2018-03-27'} | ${'Good Friday and Easter Monday lie between'}
  ${'2019-05-02'} | ${'2019-03-26'} | ${'Easter lies between'}
  ${'2023-05-04'} | ${'2023-03-27'} | ${'Easter and the May holiday lie between'}
  ${'2024-05-02'} | ${'2024-03-26'} | ${'Easter lies between'}
`('notice for the poll of $poll is given by $notice: $because', ({ poll, notice }) => {
  const england = workingCalendar({ division: 'england-and-wales' });
  expect(isoDay(latestNoticeOfElection(day(poll), england))).toBe(notice);
});

describe('a restricted period', () => {
  const problems = (end: string, poll: string | null, rule: 'ENDS_ON_POLL_DAY' | null) =>
    restrictedPeriodProblems({
      start: day('2018-03-27'),
      end: day(end),
      poll: poll === null ? null : day(poll),
      rule,
    });

  it('does not end before it starts (PEP-3)', () => {
    expect(problems('2018-03-26', null, null)).toMatchObject([{ rule: 'PEP-3', severity: 'E' }]);
    expect(problems('2018-03-27', null, null)).toEqual([]);
  });

  it('ends where its poll says, and says both or neither (PEP-4)', () => {
    expect(problems('2018-05-03', '2018-05-03', 'ENDS_ON_POLL_DAY')).toEqual([]);
    expect(problems('2018-05-04', '2018-05-03', 'ENDS_ON_POLL_DAY')).toMatchObject([{ rule: 'PEP-4' }]);
    expect(problems('2018-05-03', '2018-05-03', null)).toMatchObject([{ rule: 'PEP-4' }]);
  });
});

it.each`
  event                     | on              | warned
  ${'LAUNCH'}               | ${'2018-03-26'} | ${false}
  ${'LAUNCH'}               | ${'2018-03-27'} | ${true}
  ${'RESULTS'}              | ${'2018-05-03'} | ${true}
  ${'CONTENTIOUS_DECISION'} | ${'2018-05-04'} | ${false}
`('$event on $on is warned of: $warned', ({ event, on, warned }) => {
  expect(sensitiveEventProblems(event, onDay(on), [], [LOCAL]).map((one) => one.rule)).toEqual(
    warned ? ['PEP-1'] : [],
  );
});

it('warns of a date that may fall inside, and gives no verdict on one that is not known', () => {
  const window = { earliest: day('2018-03-20'), latest: day('2018-03-27') };
  expect(sensitiveEventProblems('LAUNCH', window, [], [LOCAL])[0]?.message).toContain(
    'until after 3 May 2018',
  );
  expect(sensitiveEventProblems('LAUNCH', { earliest: null, latest: null }, [], [LOCAL])).toEqual([]);
});

it('holds only in its own areas, and everywhere where it names none', () => {
  const kent = { ...LOCAL, areas: ['kent'] };
  expect(sensitiveEventProblems('LAUNCH', onDay('2018-04-04'), ['medway'], [kent])).toEqual([]);
  expect(sensitiveEventProblems('LAUNCH', onDay('2018-04-04'), ['medway', 'kent'], [kent])).toHaveLength(1);
});

it.each`
  opens           | closes          | days
  ${'2018-02-01'} | ${'2018-04-26'} | ${'31 days'}
  ${'2018-03-08'} | ${'2018-05-31'} | ${'38 days'}
  ${'2018-02-01'} | ${'2018-03-27'} | ${'1 day '}
`('a consultation from $opens to $closes runs for $days of it', ({ opens, closes, days }) => {
  const consultation = { opens: day(opens), closes: day(closes), areas: [], hasExtension: false };
  expect(consultationProblems(consultation, [LOCAL])[0]).toMatchObject({
    rule: 'PEP-2',
    message: expect.stringContaining(days),
  });
  expect(consultationProblems({ ...consultation, hasExtension: true }, [LOCAL])).toEqual([]);
});

it('is silent on a consultation that closes the day before', () => {
  const consultation = {
    opens: day('2018-01-02'),
    closes: day('2018-03-26'),
    areas: [],
    hasExtension: false,
  };
  expect(consultationProblems(consultation, [LOCAL])).toEqual([]);
});
