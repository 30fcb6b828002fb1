import Holidays from 'date-holidays';
import { day, weekday } from '../dates/day.js';
import { BANK_HOLIDAY_COVERAGE, bankHolidays, UK_DIVISIONS, type UkDivision } from './bank-holidays.js';

const THEIR_STATE: Record<UkDivision, string> = {
  'england-and-wales': 'ENG',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
};

/** Where the library and the table differ, and why the table is right. */
const EXPLAINED: { day: string; divisions: readonly UkDivision[]; is: 'ours' | 'theirs'; because: string }[] =
  [
    {
      day: '2011-04-29',
      divisions: UK_DIVISIONS,
      is: 'ours',
      because: 'the royal wedding was a bank holiday by proclamation',
    },
    {
      day: '2012-05-28',
      divisions: UK_DIVISIONS,
      is: 'theirs',
      because: 'the spring holiday of 2012 was moved to 4 June',
    },
    {
      day: '2012-06-04',
      divisions: UK_DIVISIONS,
      is: 'ours',
      because: 'the spring holiday of 2012 was moved here, next to the Diamond Jubilee',
    },
    {
      day: '2026-06-15',
      divisions: ['scotland'],
      is: 'ours',
      because: 'proclaimed in February 2026 for the World Cup, after the library was released',
    },
  ];

const years = Array.from(
  { length: BANK_HOLIDAY_COVERAGE.lastYear - BANK_HOLIDAY_COVERAGE.firstYear + 1 },
  (_, index) => BANK_HOLIDAY_COVERAGE.firstYear + index,
);

/** Weekdays off by the library; it also lists the Saturdays and Sundays that substitute days stand for. */
function theirs(division: UkDivision, year: number): string[] {
  return new Holidays('GB', THEIR_STATE[division])
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
    .map((holiday) => holiday.date.slice(0, 10))
    .filter((iso) => weekday(day(iso)) <= 5);
}

describe.each(UK_DIVISIONS)('the bank holidays of %s', (division) => {
  const known = EXPLAINED.filter((difference) => difference.divisions.includes(division));

  it('are those of an independent library but for the explained days', () => {
    const differences: string[] = [];
    for (const year of years) {
      const [our, their] = [new Set(bankHolidays(division, year)), new Set(theirs(division, year))];
      for (const iso of our) if (!their.has(iso)) differences.push(`${iso} ours`);
      for (const iso of their) if (!our.has(iso)) differences.push(`${iso} theirs`);
    }
    expect(differences.sort()).toEqual(
      known.map((difference) => `${difference.day} ${difference.is}`).sort(),
    );
  });

  it('are weekdays in order, at least eight in each year', () => {
    for (const year of years) {
      const days = bankHolidays(division, year);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.length).toBeGreaterThanOrEqual(8);
      expect(days.every((iso) => weekday(day(iso)) <= 5)).toBe(true);
    }
  });
});

it.each([
  '2011-04-29',
  '2012-06-04',
  '2012-06-05',
  '2020-05-08',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
])('the one-off day %s is a holiday everywhere', (iso) => {
  for (const division of UK_DIVISIONS) expect(bankHolidays(division, Number(iso.slice(0, 4)))).toContain(iso);
});

it.each`
  division              | year    | has             | hasNot
  ${'scotland'}         | ${2018} | ${'2018-01-02'} | ${'2018-04-02'}
  ${'scotland'}         | ${2018} | ${'2018-08-06'} | ${'2018-08-27'}
  ${'scotland'}         | ${2019} | ${'2019-12-02'} | ${'2019-11-30'}
  ${'scotland'}         | ${2022} | ${'2022-01-04'} | ${'2022-01-02'}
  ${'northern-ireland'} | ${2018} | ${'2018-03-19'} | ${'2018-03-17'}
  ${'northern-ireland'} | ${2018} | ${'2018-07-12'} | ${'2018-08-06'}
`('$division $year has $has and not $hasNot', ({ division, year, has, hasNot }) => {
  expect(bankHolidays(division, year)).toContain(has);
  expect(bankHolidays(division, year)).not.toContain(hasNot);
});

it('knows no holiday before and after the years it covers', () => {
  expect(bankHolidays('scotland', 2009)).toEqual([]);
  expect(bankHolidays('scotland', 2036)).toEqual([]);
});
