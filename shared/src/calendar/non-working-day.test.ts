import { day } from '../dates/day.js';
import { readPlanDate } from '../dates/read-plan-date.js';
import { BANK_HOLIDAY_COVERAGE, bankHolidays, UK_DIVISIONS } from './bank-holidays.js';
import { bankHolidayName, nonWorkingDayProblems, whyNotWorked } from './non-working-day.js';
import { workingCalendar } from './working-days.js';

const closedDays = [day('2017-12-27')];
const workedDays = [day('2018-03-31')];
const calendar = workingCalendar({ division: 'england-and-wales', closedDays, workedDays });
const why = (iso: string) => whyNotWorked(day(iso), calendar);
const typed = (text: string) => {
  const reading = readPlanDate(text, { today: day('2017-11-24') });
  if (!reading.ok) throw new Error(text);
  return nonWorkingDayProblems(reading.date, calendar).map(({ rule, message }) => `${rule} ${message}`);
};

describe('a day that is not worked', () => {
  it('is named by its weekday, its bank holiday or as closed', () => {
    expect(why('2017-12-15')).toBeNull();
    expect(why('2017-12-16')).toBe('Saturday');
    expect(why('2017-12-17')).toBe('Sunday');
    expect(why('2018-03-30')).toBe('bank holiday: Good Friday');
    expect(why('2017-12-27')).toBe('closed in the calendar');
    expect(why('2018-03-31')).toBeNull();
  });

  it('CAL-6: is pointed out where a typed date is that day, or due by it', () => {
    expect(typed('16/12/17')).toEqual(['CAL-6 16 Dec 2017 is no working day (Saturday).']);
    expect(typed('by 30 mar 2018 (tbc)')).toEqual([
      'CAL-6 30 Mar 2018 is no working day (bank holiday: Good Friday).',
    ]);
    expect(typed('15/12/17')).toEqual([]);
  });

  it('is not looked for in words that name no one day', () => {
    expect([typed('by 2018'), typed('Q3 2017/18'), typed('16/12/17 - 17/12/17')]).toEqual([[], [], []]);
  });

  it('goes by the holiday it stands for', () => {
    const name = (iso: string) => bankHolidayName(day(iso), 'england-and-wales');
    expect(['2020-12-25', '2020-12-28', '2021-12-27', '2021-12-28'].map(name)).toEqual([
      ...['Christmas Day', 'Boxing Day', 'Christmas Day', 'Boxing Day'],
    ]);
    expect(['2022-12-26', '2022-12-27', '2023-01-02', '2020-05-08'].map(name)).toEqual([
      ...['Boxing Day', 'Christmas Day', 'New Year’s Day', 'early May'],
    ]);
    expect(['2022-06-02', '2022-06-03', '2018-05-28', '2012-06-04'].map(name)).toEqual([
      ...['spring', 'Platinum Jubilee', 'spring', 'spring'],
    ]);
    expect(bankHolidayName(day('2018-01-02'), 'scotland')).toBe('New Year');
    expect(bankHolidayName(day('2013-12-02'), 'scotland')).toBe('St Andrew’s Day');
    expect(bankHolidayName(day('2027-07-12'), 'northern-ireland')).toBe('Battle of the Boyne');
  });

  it('has a name wherever it is a bank holiday, save one that was given once in Scotland', () => {
    const unnamed = UK_DIVISIONS.flatMap((division) => {
      const { firstYear, lastYear } = BANK_HOLIDAY_COVERAGE;
      const years = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n);
      const days = years.flatMap((year) => bankHolidays(division, year));
      return days.filter((iso) => bankHolidayName(day(iso), division) === null);
    });
    expect(unnamed).toEqual(['2026-06-15']);
  });
});
