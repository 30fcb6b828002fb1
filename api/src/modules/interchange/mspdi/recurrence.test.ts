import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { day, isoDay } from '@gantry/shared/dates/day';
import { readXmlRecords } from '../../../platform/xml/read-xml-records.js';
import { MINUTES_PER_DAY, type MspdiException } from './mspdi-file.js';
import { momentOf } from './mspdi-values.js';
import { readCalendar } from './read-calendar.js';
import { exceptionDays } from './recurrence.js';

const exception = (from: string, to: string, more: Partial<MspdiException>): MspdiException => ({
  name: '',
  from: day(from) * MINUTES_PER_DAY,
  to: day(to) * MINUTES_PER_DAY + 1439,
  type: 1,
  period: 1,
  daysOfWeek: 0,
  month: 0,
  monthDay: 1,
  monthItem: 0,
  monthPosition: 0,
  hours: [],
  ...more,
});
const days = (one: MspdiException, first = '2000-01-01', last = '2030-12-31') =>
  exceptionDays(one, day(first), day(last)).map(isoDay);

it.each([
  ['every day', exception('2018-01-01', '2018-01-03', {}), ['2018-01-01', '2018-01-02', '2018-01-03']],
  [
    'every third day',
    exception('2018-01-01', '2018-01-08', { type: 7, period: 3 }),
    ['2018-01-01', '2018-01-04', '2018-01-07'],
  ],
  [
    'every second Tuesday',
    exception('2018-01-01', '2018-02-01', { type: 6, period: 2, daysOfWeek: 4 }),
    ['2018-01-02', '2018-01-16', '2018-01-30'],
  ],
  [
    'the 31st of each month',
    exception('2018-01-01', '2018-05-31', { type: 4, monthDay: 31 }),
    ['2018-01-31', '2018-03-31', '2018-05-31'],
  ],
  [
    'the last Friday of each month',
    exception('2018-01-01', '2018-02-28', { type: 5, monthItem: 8, monthPosition: 4 }),
    ['2018-01-26', '2018-02-23'],
  ],
  [
    'the first weekday of each year',
    exception('2017-01-01', '2018-12-31', { type: 3, month: 0, monthItem: 1 }),
    ['2017-01-02', '2018-01-01'],
  ],
  [
    'the last weekend day of June',
    exception('2018-01-01', '2018-12-31', { type: 3, month: 5, monthItem: 2, monthPosition: 4 }),
    ['2018-06-30'],
  ],
  [
    '29 February of each year',
    exception('2015-01-01', '2020-12-31', { type: 2, month: 1, monthDay: 29 }),
    ['2016-02-29', '2020-02-29'],
  ],
])('finds %s', (_, one, expected) => {
  expect(days(one)).toEqual(expected);
});

it('keeps its step where it is asked for later days only', () => {
  expect(
    days(exception('2018-01-01', '2018-12-31', { type: 7, period: 10 }), '2018-03-01', '2018-03-20'),
  ).toEqual(['2018-03-02', '2018-03-12']);
});

const SAMPLE = join(
  import.meta.dirname,
  '../../../../../../shared/samples/mspdi/calendar-recurring-exceptions-project2013-mspdi.xml',
);

(existsSync(SAMPLE) ? it : it.skip)(
  'finds the days that Microsoft Project itself lists for its 27 kinds',
  async () => {
    const listed: string[] = [];
    const found: string[] = [];
    await readXmlRecords(createReadStream(SAMPLE), (path, record) => {
      if (path[2] !== 'Calendar') return;
      for (const one of readCalendar(record).exceptions) found.push(...days(one, '1999-01-01'));
      const week = record.children.find((child) => child.name === 'WeekDays');
      for (const one of week?.children ?? []) {
        const period = one.children.find((child) => child.name === 'TimePeriod');
        if (period === undefined) continue;
        const [from, to] = ['FromDate', 'ToDate'].map((name) =>
          Math.floor(momentOf(period, name)! / MINUTES_PER_DAY),
        );
        for (let at = from!; at <= to!; at++) listed.push(isoDay(at as ReturnType<typeof day>));
      }
    });
    expect(listed.length).toBe(140);
    expect(new Set(found)).toEqual(new Set(listed));
  },
);
