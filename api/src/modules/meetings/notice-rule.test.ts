import { workingCalendar } from '@gantry/shared/calendar/working-days';
import { day, isoDay } from '@gantry/shared/dates/day';
import { meetingDayProblems } from '@gantry/shared/governance/meeting-day';
import { type NoticeFacts, noticeProblems, papersDue } from './notice-rule.js';

const calendar = workingCalendar({ division: 'england-and-wales' });
const facts = (on: string, over: Partial<NoticeFacts> = {}): NoticeFacts => ({
  kind: 'FORMAL_PUBLIC',
  day: day(on),
  clearDays: 5,
  regime: 'LGA_1972',
  hasPapersWhenInformal: false,
  papersReady: 'ON_DAY',
  ...over,
});

describe('the last day for notice and papers', () => {
  it.each([
    ['2017-12-12', '2017-12-04'],
    ['2018-01-03', '2017-12-21'],
    ['2018-01-31', '2018-01-23'],
    ['2018-03-06', '2018-02-26'],
    ['2018-04-04', '2018-03-23'],
  ])('of a meeting on %s with five clear days is %s', (on, due) => {
    expect(isoDay(papersDue(facts(on), calendar)!.publishBy)).toBe(due);
  });

  it('is none for an informal meeting, unless its body has papers there too', () => {
    expect(papersDue(facts('2017-12-12', { kind: 'INFORMAL' }), calendar)).toBeNull();
    const withPapers = facts('2017-12-12', { kind: 'INFORMAL', hasPapersWhenInformal: true });
    expect(isoDay(papersDue(withPapers, calendar)!.publishBy)).toBe('2017-12-04');
  });

  it('asks for papers the working day before where the body says so, and for notice as before', () => {
    const before = papersDue(facts('2018-03-06', { papersReady: 'DAY_BEFORE' }), calendar)!;
    expect([before.readyBy, before.publishBy].map(isoDay)).toEqual(['2018-02-23', '2018-02-26']);
  });

  it('is none without a rule or without a day', () => {
    expect(papersDue(facts('2017-12-12', { clearDays: null }), calendar)).toBeNull();
    expect(papersDue(facts('2017-12-12', { day: null }), calendar)).toBeNull();
  });
});

describe('short notice', () => {
  it('begins on the day after the last one', () => {
    expect(noticeProblems(facts('2017-12-12'), day('2017-12-04'), calendar)).toEqual([]);
    expect(noticeProblems(facts('2017-12-12'), day('2017-12-05'), calendar)).toMatchObject([
      { rule: 'MTG-4', severity: 'E' },
    ]);
  });

  it.each([
    ['LGA_1972', 'E'],
    ['PBAM_1960', 'E'],
    ['STANDING_ORDERS', 'W'],
  ] as const)('under %s is %s', (regime, severity) => {
    const [problem] = noticeProblems(facts('2017-12-12', { regime }), day('2017-12-05'), calendar);
    expect(problem?.severity).toBe(severity);
  });
});

it('a meeting on a Saturday or a bank holiday is pointed out, one on the Friday before is not', () => {
  expect(meetingDayProblems(day('2017-12-15'), calendar)).toEqual([]);
  expect(meetingDayProblems(day('2017-12-16'), calendar)).toMatchObject([{ rule: 'MTG-5', severity: 'W' }]);
  expect(meetingDayProblems(day('2017-12-25'), calendar)).toMatchObject([{ rule: 'MTG-5', severity: 'W' }]);
  expect(meetingDayProblems(null, calendar)).toEqual([]);
});

it('cannot tell of a day past the last covered year (CAL-1)', () => {
  expect(meetingDayProblems(day('2035-12-31'), calendar)).toEqual([]);
  expect(meetingDayProblems(day('2036-01-02'), calendar)).toMatchObject([{ rule: 'CAL-1', severity: 'W' }]);
});
