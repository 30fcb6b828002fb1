import fc from 'fast-check';
import { addDays, type Day, day } from './day.js';
import { describeReading } from './describe-reading.js';
import { financialQuarter, financialYear } from './financial-year.js';
import { firstOfMonth, lastOfMonth } from './month-arithmetic.js';
import {
  OFFSET_UNITS,
  PLAN_DATE_CONFIDENCES,
  type PlanDate,
  type PlanDateCalendar,
  type PlanDatePrecision,
  type PlanDateShape,
} from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import type { ReadingContext } from './reading-context.js';
import { seasonSpan } from './season.js';
import { asPrinted, writePlanDate } from './write-plan-date.js';

const AUTUMN_2017: ReadingContext = { window: { from: day('2017-10-02'), to: day('2018-03-18') } };

function read(text: string, context: ReadingContext = {}): PlanDate {
  const reading = readPlanDate(text, context);
  if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message}`);
  return reading.date;
}

it.each`
  printed                           | expects     | written
  ${'08/03 (date TBC)'}             | ${'point'}  | ${'8 Mar 2018 (TBC)'}
  ${'~23/01 (TBC)'}                 | ${'point'}  | ${'~23 Jan 2018 (TBC)'}
  ${'26/10 – 15/11 (date TBC)'}     | ${'point'}  | ${'26 Oct – 15 Nov 2017 (TBC)'}
  ${'30/11 - 15/12'}                | ${'period'} | ${'30 Nov – 15 Dec 2017'}
  ${'20/12 - 10/01'}                | ${'period'} | ${'20 Dec 2017 – 10 Jan 2018'}
  ${'by full-year 2020/21'}         | ${'point'}  | ${'by 31 Mar 2021'}
  ${'from June 2017'}               | ${'point'}  | ${'from 1 Jun 2017'}
  ${'Oct/Nov 18'}                   | ${'point'}  | ${'Oct or Nov 2018'}
  ${'November – December 2017'}     | ${'period'} | ${'Nov – Dec 2017'}
  ${'Q4 2017/2018'}                 | ${'period'} | ${'Q4 2017/18'}
  ${'Q1 2018'}                      | ${'period'} | ${'Jan – Mar 2018'}
  ${'20/21'}                        | ${'period'} | ${'FY 2020/21'}
  ${'19/20 to 23/24'}               | ${'period'} | ${'2019/20 to 2023/24'}
  ${'winter 17/18'}                 | ${'point'}  | ${'Winter 2017/18'}
  ${'w/c 2 Oct'}                    | ${'point'}  | ${'w/c 2 Oct 2017'}
  ${'end November'}                 | ${'point'}  | ${'21 – 30 Nov 2017'}
  ${'2014'}                         | ${'point'}  | ${'2014'}
  ${'six to eight weeks'}           | ${'period'} | ${'6 to 8 weeks after …'}
  ${'one week before the meeting'}  | ${'point'}  | ${'1 week before …'}
  ${'10 working days after launch'} | ${'point'}  | ${'10 working days after …'}
  ${'TBC'}                          | ${'point'}  | ${'date TBC'}
  ${'Date to be confirmed'}         | ${'point'}  | ${'date TBC'}
  ${'starting shortly'}             | ${'point'}  | ${'starting shortly'}
`('“$printed” is written $written', ({ printed, expects, written }) => {
  const date = read(printed, { ...AUTUMN_2017, expects });
  expect(writePlanDate(date)).toBe(written);
  expect(asPrinted(date)).toBe(printed);
});

it('names the item that an offset counts from', () => {
  expect(writePlanDate(read('12 to 24 months post-end of consultation'), 'end of consultation')).toBe(
    '12 to 24 months after end of consultation',
  );
});

it.each`
  printed                       | sentence
  ${'4 Jan 2018 (TBC)'}         | ${'Read as 4 Jan 2018, to be confirmed.'}
  ${'08/03'}                    | ${'Read as 8 Mar 2018. The year is taken from the context.'}
  ${'26 Oct – 15 Nov 2017 TBC'} | ${'Read as one day between 26 Oct and 15 Nov 2017, to be confirmed.'}
  ${'c. 23 January 2018'}       | ${'Read as 23 Jan 2018, approximately.'}
  ${'by 31/03/2021'}            | ${'Read as at the latest on 31 Mar 2021.'}
  ${'from June 2017'}           | ${'Read as on or after 1 Jun 2017.'}
  ${'6 weeks'}                  | ${'Read as 6 weeks after another item.'}
  ${'TBC'}                      | ${'No day is known yet; the date is to be confirmed.'}
  ${'quick wins'}               | ${'No day is known. These words name no day; they are kept as written.'}
`('“$printed” is echoed: $sentence', ({ printed, sentence }) => {
  expect(describeReading(read(printed, { ...AUTUMN_2017, expects: 'point' }))).toBe(sentence);
});

it('says that an activity fills its days', () => {
  expect(describeReading(read('30 Nov 2017 – 3 Jan 2018', { expects: 'period' }))).toBe(
    'Read as all the days from 30 Nov 2017 to 3 Jan 2018.',
  );
});

const aDay = fc.integer({ min: day('1990-01-01'), max: day('2069-12-31') }).map((at) => at as Day);
const aYear = fc.integer({ min: 1990, max: 2060 });
const aMonth = fc.integer({ min: 1, max: 12 });

interface Span {
  earliest: Day;
  latest: Day;
  precision: PlanDatePrecision;
  calendar: PlanDateCalendar;
}
const of = (
  { from, to }: { from: Day; to: Day },
  precision: PlanDatePrecision,
  calendar: PlanDateCalendar = 'CIVIL',
): Span => ({ earliest: from, latest: to, precision, calendar });

const aSpan: fc.Arbitrary<Span> = fc.oneof(
  fc
    .tuple(aDay, fc.integer({ min: 1, max: 900 }))
    .map(([from, length]) => of({ from, to: addDays(from, length) }, 'day')),
  fc
    .tuple(aYear, aMonth, fc.integer({ min: 0, max: 40 }))
    .map(([year, month, length]) =>
      of({ from: firstOfMonth(year, month), to: lastOfMonth(year, month + length) }, 'month'),
    ),
  fc
    .tuple(aYear, fc.integer({ min: 21, max: 24 }))
    .map(([year, season]) => of(seasonSpan(season, year), 'season')),
  fc
    .tuple(aYear, fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => of(financialQuarter(year, quarter), 'quarter', 'FINANCIAL')),
  fc
    .tuple(aYear, fc.integer({ min: 0, max: 5 }))
    .map(([year, more]) =>
      of(
        { from: financialYear(year).from, to: financialYear(year + more).to },
        'financial-year',
        'FINANCIAL',
      ),
    ),
  aDay.map((at) => of({ from: at, to: addDays(at, 6) }, 'week')),
);

const aShape = fc.constantFrom<PlanDateShape>('DAY', 'PERIOD', 'WINDOW', 'BY', 'FROM');

it('reads back what it writes: the same bounds, shape and confidence', () => {
  fc.assert(
    fc.property(aSpan, aShape, fc.constantFrom(...PLAN_DATE_CONFIDENCES), (span, shape, confidence) => {
      const date: PlanDate = {
        ...span,
        shape,
        confidence,
        earliest: shape === 'BY' ? null : span.earliest,
        latest: shape === 'FROM' ? null : shape === 'DAY' ? span.earliest : span.latest,
        sourceText: '',
        edtf: null,
        offset: null,
        isYearInferred: false,
        note: null,
      };
      const again = read(writePlanDate(date), { expects: shape === 'PERIOD' ? 'period' : 'point' });
      expect([again.shape, again.earliest, again.latest, again.confidence]).toEqual([
        shape,
        date.earliest,
        date.latest,
        confidence,
      ]);
    }),
    { numRuns: 2000 },
  );
});

it('reads back the offsets it writes', () => {
  const anOffset = fc.record({
    least: fc.integer({ min: 0, max: 60 }),
    more: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom(...OFFSET_UNITS),
    isBefore: fc.boolean(),
  });
  fc.assert(
    fc.property(anOffset, ({ least, more, unit, isBefore }) => {
      const offset = isBefore
        ? { min: 0 - least - more, max: 0 - least, unit }
        : { min: least, max: least + more, unit };
      const date = { ...read('6 weeks'), offset };
      expect(read(writePlanDate(date))).toMatchObject({ shape: 'RELATIVE', offset });
    }),
  );
});
