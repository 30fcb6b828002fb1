import fc from 'fast-check';
import { type Day, day, isoDay } from './day.js';
import { readPlanDate } from './read-plan-date.js';
import type { ReadingContext } from './reading-context.js';

const GRID: ReadingContext = { window: { from: day('2017-10-02'), to: day('2018-03-18') } };
const PAPER: ReadingContext = { documentDay: day('2017-11-24') };

/** `WINDOW TBC 2017-10-26..2017-11-15`, or the rule that refuses. */
function reading(text: string, context: ReadingContext = {}): string {
  const read = readPlanDate(text, context);
  if (!read.ok) return `refused by ${read.problems.map((problem) => problem.rule).join()}`;
  const { shape, confidence, earliest, latest, offset } = read.date;
  const iso = (at: Day | null) => (at === null ? '' : isoDay(at));
  const bounds =
    offset === null ? `${iso(earliest)}..${iso(latest)}` : `${offset.min}..${offset.max} ${offset.unit}`;
  return `${shape} ${confidence} ${earliest !== null && earliest === latest ? iso(earliest) : bounds}`;
}

describe('a day', () => {
  it.each([
    '12 January 2018',
    '12th January 2018',
    '12 th of January, 2018',
    'Friday 12th January 2018',
    'Fri. 12 Jan. 2018',
    'January 12, 2018',
    'Jan 12th 2018',
    '12/1/18',
    '12/01/2018',
    '12.01.2018',
    '12-01-2018',
    '12-Jan-18',
    "12 Jan '18",
    '2018-01-12',
    '2018/01/12',
    '20180112',
    '2018-01-12T00:00:00Z',
    '12_January_2018 (in the file name)',
    '  12\u00a0 JANUARY\t2018  ',
    '１２ January 2018',
    '12 January 2018, 10.30am',
    'on Friday the 12th of January 2018 at 14:00',
    'Board meeting: 12 January 2018',
  ])('is read from “%s”', (text) => {
    expect(reading(text)).toBe('DAY CONFIRMED 2018-01-12');
  });

  it.each`
    text                         | read
    ${'11/10'}                   | ${'DAY CONFIRMED 2017-10-11'}
    ${'09/01'}                   | ${'DAY CONFIRMED 2018-01-09'}
    ${'08/03 (date TBC)'}        | ${'DAY TBC 2018-03-08'}
    ${'~23/01 (TBC)'}            | ${'DAY APPROXIMATE_TBC 2018-01-23'}
    ${'31 Jan'}                  | ${'DAY CONFIRMED 2018-01-31'}
    ${'31 January?'}             | ${'DAY TBC 2018-01-31'}
    ${'31 Jan, to be confirmed'} | ${'DAY TBC 2018-01-31'}
    ${'c. 31 Jan'}               | ${'DAY APPROXIMATE 2018-01-31'}
    ${'about 31 Jan or so'}      | ${'DAY APPROXIMATE 2018-01-31'}
  `('without a year takes it from the weeks of the slide: “$text”', ({ text, read }) => {
    expect(reading(text, GRID)).toBe(read);
    expect(readPlanDate(text, GRID)).toMatchObject({ date: { isYearInferred: true } });
  });

  it.each`
    context                               | read
    ${{ year: 2019 }}                     | ${'DAY CONFIRMED 2019-01-31'}
    ${{ documentDay: day('2017-11-24') }} | ${'DAY CONFIRMED 2018-01-31'}
    ${{ today: day('2018-05-30') }}       | ${'DAY CONFIRMED 2018-01-31'}
    ${{ today: day('2018-06-30') }}       | ${'DAY CONFIRMED 2019-01-31'}
    ${{}}                                 | ${'refused by DATE-6'}
  `('31 January, known $context: $read', ({ context, read }) => {
    expect(reading('31 January', context)).toBe(read);
  });

  it('takes the year in which the weekday is right', () => {
    expect(reading('Friday 26 January', { today: day('2017-11-24') })).toBe('DAY CONFIRMED 2018-01-26');
    expect(reading('Saturday 26 January', { today: day('2017-11-24') })).toBe('DAY CONFIRMED 2019-01-26');
  });

  it('with the wrong weekday is read, with a warning', () => {
    const read = readPlanDate('Tuesday 12 September 2016', {});
    expect(read).toMatchObject({ ok: true, problems: [{ rule: 'DATE-10', severity: 'W' }] });
    expect(readPlanDate('Tuesday 13 September 2016', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('outside the weeks of the slide is read, with a warning', () => {
    expect(readPlanDate('1 June', GRID)).toMatchObject({
      ok: true,
      problems: [{ rule: 'DATE-11', severity: 'W' }],
    });
  });

  it('is confirmed when only its time is to be confirmed', () => {
    expect(reading('Tuesday 26 November 2019, times to be confirmed')).toBe('DAY CONFIRMED 2019-11-26');
    expect(reading('Tuesday 26 November 2019, to be confirmed')).toBe('DAY TBC 2019-11-26');
  });
});

describe('a range', () => {
  it.each`
    text                               | read
    ${'26/10 – 15/11 (date TBC)'}      | ${'TBC 2017-10-26..2017-11-15'}
    ${'30/11 - 15/12'}                 | ${'CONFIRMED 2017-11-30..2017-12-15'}
    ${'30/11—15/12'}                   | ${'CONFIRMED 2017-11-30..2017-12-15'}
    ${'20/12 to 10/01'}                | ${'CONFIRMED 2017-12-20..2018-01-10'}
    ${'26 – 30 October 2017'}          | ${'CONFIRMED 2017-10-26..2017-10-30'}
    ${'26-30 Oct'}                     | ${'CONFIRMED 2017-10-26..2017-10-30'}
    ${'from 26 October to 3 Nov 2017'} | ${'CONFIRMED 2017-10-26..2017-11-03'}
    ${'November – December 2017'}      | ${'CONFIRMED 2017-11-01..2017-12-31'}
    ${'Dec – Jan 2018'}                | ${'CONFIRMED 2017-12-01..2018-01-31'}
    ${'Nov 17 - Jan 18'}               | ${'CONFIRMED 2017-11-01..2018-01-31'}
    ${'19/20 to 23/24'}                | ${'CONFIRMED 2019-04-01..2024-03-31'}
    ${'2016 to 2021'}                  | ${'CONFIRMED 2016-01-01..2021-12-31'}
    ${'Q3-Q4 2017/18'}                 | ${'CONFIRMED 2017-10-01..2018-03-31'}
    ${'mid-November to end January'}   | ${'CONFIRMED 2017-11-11..2018-01-31'}
  `('“$text” is filled by an activity and holds one day of a meeting', ({ text, read }) => {
    expect(reading(text, { ...GRID, expects: 'period' })).toBe(`PERIOD ${read}`);
    expect(reading(text, { ...GRID, expects: 'point' })).toBe(`WINDOW ${read}`);
  });

  it('that runs backwards is refused, and one of a single day is that day', () => {
    expect(reading('15/11/2017 – 26/10/2017')).toBe('refused by DATE-2');
    expect(reading('15/11/2017 – 14/11/2017')).toBe('refused by DATE-2');
    expect(reading('15/11/2017 – 15/11/2017')).toBe('DAY CONFIRMED 2017-11-15');
  });

  it.each`
    text                             | read
    ${'Oct/Nov 18'}                  | ${'WINDOW CONFIRMED 2018-10-01..2018-11-30'}
    ${'October or Nov 2018'}         | ${'WINDOW CONFIRMED 2018-10-01..2018-11-30'}
    ${'12/13 March 2018'}            | ${'WINDOW CONFIRMED 2018-03-12..2018-03-13'}
    ${'12 and 13 March 2018'}        | ${'PERIOD CONFIRMED 2018-03-12..2018-03-13'}
    ${'between 3 and 10 March 2018'} | ${'WINDOW CONFIRMED 2018-03-03..2018-03-10'}
  `('of choice, “$text”, is $read', ({ text, read }) => {
    expect(reading(text)).toBe(read);
  });
});

it.each`
  text                                          | read
  ${'by 2021'}                                  | ${'BY CONFIRMED ..2021-12-31'}
  ${'fully in place by 2021'}                   | ${'BY CONFIRMED ..2021-12-31'}
  ${'by 20/21'}                                 | ${'BY CONFIRMED ..2021-03-31'}
  ${'by full-year 2020/21'}                     | ${'BY CONFIRMED ..2021-03-31'}
  ${'by Spring 2018'}                           | ${'BY CONFIRMED ..2018-05-31'}
  ${'by the end of the summer 2017'}            | ${'BY CONFIRMED ..2017-08-31'}
  ${'by the end of 2016'}                       | ${'BY CONFIRMED ..2016-12-31'}
  ${'by the start of 2020'}                     | ${'BY CONFIRMED ..2020-01-01'}
  ${'by early 2020'}                            | ${'BY APPROXIMATE ..2020-04-30'}
  ${'by 4 January 2024'}                        | ${'BY CONFIRMED ..2024-01-04'}
  ${'no later than 31/03/2018'}                 | ${'BY CONFIRMED ..2018-03-31'}
  ${'before the 23rd of December 2016'}         | ${'BY CONFIRMED ..2016-12-22'}
  ${'before March 2018'}                        | ${'BY CONFIRMED ..2018-02-28'}
  ${'before the end of 2016'}                   | ${'BY CONFIRMED ..2016-12-31'}
  ${'from June 2017'}                           | ${'FROM CONFIRMED 2017-06-01..'}
  ${'June 2017 onwards'}                        | ${'FROM CONFIRMED 2017-06-01..'}
  ${'not before June 2017'}                     | ${'FROM CONFIRMED 2017-06-01..'}
  ${'after March 2018'}                         | ${'FROM CONFIRMED 2018-04-01..'}
  ${'after 12 March 2018'}                      | ${'FROM CONFIRMED 2018-03-13..'}
  ${'FY 2018/2019 →'}                           | ${'FROM CONFIRMED 2018-04-01..'}
  ${'FY 2018/2019 à'}                           | ${'FROM CONFIRMED 2018-04-01..'}
  ${'FY 2018/2019 ->'}                          | ${'FROM CONFIRMED 2018-04-01..'}
  ${'Sept 2015'}                                | ${'WINDOW CONFIRMED 2015-09-01..2015-09-30'}
  ${'NHS I timeframe of Jan 18'}                | ${'WINDOW CONFIRMED 2018-01-01..2018-01-31'}
  ${'Jan-18'}                                   | ${'WINDOW CONFIRMED 2018-01-01..2018-01-31'}
  ${'01/2018'}                                  | ${'WINDOW CONFIRMED 2018-01-01..2018-01-31'}
  ${'Oct 19'}                                   | ${'WINDOW CONFIRMED 2019-10-01..2019-10-31'}
  ${'updated_Nov_2016'}                         | ${'WINDOW CONFIRMED 2016-11-01..2016-11-30'}
  ${'spring of 2017'}                           | ${'WINDOW CONFIRMED 2017-03-01..2017-05-31'}
  ${'during the spring of 2017'}                | ${'PERIOD CONFIRMED 2017-03-01..2017-05-31'}
  ${'Winter 2019/20'}                           | ${'WINDOW CONFIRMED 2019-12-01..2020-02-29'}
  ${'early 2020'}                               | ${'WINDOW APPROXIMATE 2020-01-01..2020-04-30'}
  ${'mid 2020'}                                 | ${'WINDOW APPROXIMATE 2020-05-01..2020-08-31'}
  ${'late 2020'}                                | ${'WINDOW APPROXIMATE 2020-09-01..2020-12-31'}
  ${'end of August 2022'}                       | ${'WINDOW CONFIRMED 2022-08-21..2022-08-31'}
  ${'first third of March 2018'}                | ${'WINDOW CONFIRMED 2018-03-01..2018-03-10'}
  ${'first week of March 2018'}                 | ${'WINDOW CONFIRMED 2018-03-01..2018-03-07'}
  ${'last week in March 2018'}                  | ${'WINDOW CONFIRMED 2018-03-25..2018-03-31'}
  ${'second half of 2018'}                      | ${'WINDOW CONFIRMED 2018-07-01..2018-12-31'}
  ${'Q4 2017/2018'}                             | ${'PERIOD CONFIRMED 2018-01-01..2018-03-31'}
  ${'Q4 17/18'}                                 | ${'PERIOD CONFIRMED 2018-01-01..2018-03-31'}
  ${'third quarter of 2018/19'}                 | ${'PERIOD CONFIRMED 2018-10-01..2018-12-31'}
  ${'H1 2018/19'}                               | ${'PERIOD CONFIRMED 2018-04-01..2018-09-30'}
  ${'20/21'}                                    | ${'PERIOD CONFIRMED 2020-04-01..2021-03-31'}
  ${'20/21 targets'}                            | ${'PERIOD CONFIRMED 2020-04-01..2021-03-31'}
  ${'2017-18'}                                  | ${'PERIOD CONFIRMED 2017-04-01..2018-03-31'}
  ${'FY17/18'}                                  | ${'PERIOD CONFIRMED 2017-04-01..2018-03-31'}
  ${'FY 11/12'}                                 | ${'PERIOD CONFIRMED 2011-04-01..2012-03-31'}
  ${'financial year 2018/19'}                   | ${'PERIOD CONFIRMED 2018-04-01..2019-03-31'}
  ${'w/c 2 Oct 2017'}                           | ${'WINDOW CONFIRMED 2017-10-02..2017-10-08'}
  ${'week commencing Monday 2/10/17'}           | ${'WINDOW CONFIRMED 2017-10-02..2017-10-08'}
  ${'six to eight weeks'}                       | ${'RELATIVE CONFIRMED 6..8 WEEKS'}
  ${'6–8 weeks (TBC)'}                          | ${'RELATIVE TBC 6..8 WEEKS'}
  ${'12 to 24 months post-end of consultation'} | ${'RELATIVE CONFIRMED 12..24 MONTHS'}
  ${'within six weeks of launch'}               | ${'RELATIVE CONFIRMED 0..6 WEEKS'}
  ${'10 working days before the meeting'}       | ${'RELATIVE CONFIRMED -10..-10 WORKING_DAYS'}
`('“$text” is $read', ({ text, read }) => {
  expect(reading(text)).toBe(read);
});

describe('words that count from the day of the document', () => {
  it.each`
    text                         | read
    ${'tomorrow'}                | ${'DAY CONFIRMED 2017-11-25'}
    ${'last Friday'}             | ${'DAY CONFIRMED 2017-11-17'}
    ${'next Friday'}             | ${'DAY CONFIRMED 2017-12-01'}
    ${'earlier this week'}       | ${'WINDOW CONFIRMED 2017-11-20..2017-11-24'}
    ${'earlier this month'}      | ${'WINDOW CONFIRMED 2017-11-01..2017-11-24'}
    ${'later this month'}        | ${'WINDOW CONFIRMED 2017-11-24..2017-11-30'}
    ${'next week'}               | ${'WINDOW CONFIRMED 2017-11-27..2017-12-03'}
    ${'this winter'}             | ${'WINDOW CONFIRMED 2017-12-01..2018-02-28'}
    ${'by the end of the month'} | ${'BY CONFIRMED ..2017-11-30'}
    ${'over next four weeks'}    | ${'PERIOD CONFIRMED 2017-11-24..2017-12-22'}
    ${"in two weeks' time"}      | ${'DAY CONFIRMED 2017-12-08'}
    ${'three weeks ago'}         | ${'DAY CONFIRMED 2017-11-03'}
  `('“$text” is $read, and stays unresolved without that day', ({ text, read }) => {
    expect(reading(text, PAPER)).toBe(read);
    expect(reading(text)).toBe('UNKNOWN TBC ..');
    expect(readPlanDate(text)).toMatchObject({ ok: true, date: { sourceText: text } });
  });
});

it('keeps both years of a printed month that lies as far back as ahead, and warns', () => {
  const read = readPlanDate('in January', { documentDay: day('2017-06-15') });
  expect(read).toMatchObject({
    date: { edtf: '[2017-01,2018-01]' },
    problems: [{ rule: 'DATE-6', severity: 'W' }],
  });
  expect(reading('in January', { documentDay: day('2017-11-24') })).toBe(
    'WINDOW CONFIRMED 2018-01-01..2018-01-31',
  );
});

it('reads a quarter of one year by the calendar year, and says what else it may be', () => {
  const read = readPlanDate('Q1 2018', {});
  expect(reading('Q1 2018')).toBe('PERIOD CONFIRMED 2018-01-01..2018-03-31');
  expect(read.ok && read.problems[0]?.message).toContain('Q1 2018/19');
});

describe('words that name no day', () => {
  it.each(['TBC', 'date TBC', '(tbc)', 'To be confirmed', '?', 'Launch date TBC'])(
    '“%s” is to be confirmed',
    (text) => {
      expect(readPlanDate(text)).toMatchObject({
        ok: true,
        date: { shape: 'UNKNOWN', confidence: 'TBC' },
        problems: [],
      });
    },
  );

  it.each([
    'in year one',
    'in year 1',
    'quick wins',
    'starting shortly',
    'for the coming months',
    'paused',
    'no date',
  ])('“%s” is kept as written', (text) => {
    const date = { shape: 'UNKNOWN', sourceText: text, earliest: null, latest: null, edtf: null };
    expect(readPlanDate(text)).toMatchObject({ ok: true, date, problems: [] });
  });

  it('that are no usual words of a plan are kept with a warning', () => {
    expect(readPlanDate('hello world')).toMatchObject({
      ok: true,
      problems: [{ rule: 'DATE-4', severity: 'W' }],
    });
  });
});

describe('a pair of numbers', () => {
  it('that may be a day or a financial year is refused only where nothing says which', () => {
    expect(reading('11/12')).toBe('refused by DATE-6');
    expect(reading('11/12', PAPER)).toBe('DAY CONFIRMED 2017-12-11');
    expect(reading('11/12', { fieldIs: 'financial-year' })).toBe('PERIOD CONFIRMED 2011-04-01..2012-03-31');
    expect(reading('11/12', { fieldIs: 'day', year: 2017 })).toBe('DAY CONFIRMED 2017-12-11');
  });

  it('with a second number past 12 is a financial year, but not in a field of days', () => {
    expect(reading('12/13', GRID)).toBe('PERIOD CONFIRMED 2012-04-01..2013-03-31');
    expect(reading('12/13', { ...GRID, fieldIs: 'day' })).toBe('refused by DATE-5');
  });

  it('of a month and a year is a day only in a field of days', () => {
    expect(reading('Oct 19', { fieldIs: 'day', year: 2017 })).toBe('DAY CONFIRMED 2017-10-19');
  });
});

it.each`
  text                               | rule        | says
  ${'31/02/2018'}                    | ${'DATE-5'} | ${'There is no 31 February 2018'}
  ${'29 Feb 2018'}                   | ${'DATE-5'} | ${'it has 28 days'}
  ${'32/01/2018'}                    | ${'DATE-5'} | ${'There is no 32 January 2018'}
  ${'01/13/2018'}                    | ${'DATE-5'} | ${'There is no month 13'}
  ${'03/25/2018'}                    | ${'DATE-5'} | ${'write 25/3'}
  ${'03/25'}                         | ${'DATE-5'} | ${'write 25/3'}
  ${'20181301'}                      | ${'DATE-5'} | ${'There is no month 13'}
  ${'Q5 2018/19'}                    | ${'DATE-5'} | ${'no quarter 5'}
  ${'2017/19'}                       | ${'DATE-7'} | ${'2017/18'}
  ${'20/22'}                         | ${'DATE-7'} | ${'2020/21'}
  ${'FY 17/19'}                      | ${'DATE-7'} | ${'2017/18'}
  ${'FY18'}                          | ${'DATE-6'} | ${'2018/19 or 2017/18'}
  ${'2011-12'}                       | ${'DATE-6'} | ${'name the month'}
  ${'in March'}                      | ${'DATE-6'} | ${'Add the year'}
  ${'8 to 6 weeks'}                  | ${'DATE-2'} | ${'runs backwards'}
  ${'Octobr 2018'}                   | ${'DATE-0'} | ${'Did you mean October?'}
  ${'not 12 March 2018'}             | ${'DATE-0'} | ${'“not”'}
  ${'12 March 2018 slipped'}         | ${'DATE-0'} | ${'“slipped”'}
  ${'12/03/2018 15/03/2018'}         | ${'DATE-0'} | ${'left over'}
  ${'12/03/2018 -'}                  | ${'DATE-0'} | ${'no end'}
  ${'at least 6 weeks'}              | ${'DATE-0'} | ${'cannot be read'}
  ${'by the board of 12 March 2018'} | ${'DATE-0'} | ${'“by” changes the meaning'}
  ${'later in 2018'}                 | ${'DATE-0'} | ${'“later” changes the meaning'}
  ${'Easter 2018'}                   | ${'DATE-0'} | ${'Write the day that is meant'}
  ${'by Christmas 2017'}             | ${'DATE-0'} | ${'Write the day that is meant'}
  ${'12 March 2018 to TBC'}          | ${'DATE-0'} | ${'missing after “to”'}
  ${'12 March 2018 – TBC'}           | ${'DATE-0'} | ${'no end'}
  ${'43167'}                         | ${'DATE-0'} | ${'cannot be read'}
  ${''}                              | ${'DATE-0'} | ${'Nothing is written'}
  ${' \u00a0 '}                      | ${'DATE-0'} | ${'Nothing is written'}
  ${'12 March\u0000 2018'}           | ${'DATE-0'} | ${'control character'}
  ${'1'.repeat(1_000_000)}           | ${'DATE-0'} | ${'at most 250 characters'}
`('refuses a text with $rule: $says', ({ text, rule, says }) => {
  const read = readPlanDate(text, { field: 'forecast' });
  expect(read).toMatchObject({ ok: false, problems: [{ rule, severity: 'E', field: 'forecast' }] });
  expect(read.problems[0]?.message).toContain(says);
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...'12 31 1/3 26/10 2018 17/18 Jan Nov early end of by from before to - – / or and ( ) ~ ? TBC FY Q3 week six weeks after next this Friday spring . , → w/c the 99 0 [ ]'.split(
      ' ',
    ),
  );
  const aText = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' ')),
  );

  it('is read with its invariants kept or refused with a sentence, and never throws', () => {
    fc.assert(
      fc.property(
        aText,
        fc.constantFrom<ReadingContext>({}, GRID, PAPER, { year: 2018 }),
        (text, context) => {
          const read = readPlanDate(text, context);
          if (!read.ok) {
            expect(read.problems[0]?.message).toMatch(/[.?]$/);
            return;
          }
          const { shape, earliest, latest, sourceText, offset } = read.date;
          expect(sourceText).toBe(text);
          expect(earliest === null || latest === null || earliest <= latest).toBe(true);
          expect(shape === 'DAY').toBe(earliest !== null && earliest === latest);
          expect(shape === 'RELATIVE').toBe(offset !== null);
          expect(earliest === null && latest === null).toBe(shape === 'UNKNOWN' || shape === 'RELATIVE');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never has its day and month swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (first, second) => {
        const read = readPlanDate(`${first}/${second}/2018`);
        if (read.ok) expect(isoDay(read.date.earliest!)).toBe(`2018-${pad(second)}-${pad(first)}`);
        else expect(second > 12 || first > 28).toBe(true);
      }),
    );
  });
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
