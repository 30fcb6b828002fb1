import edtf from 'edtf';
import fc from 'fast-check';
import { addDays, type Day, day, isoDay } from './day.js';
import { toEdtf } from './edtf.js';
import { fromEdtf } from './from-edtf.js';
import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import type { ReadingContext } from './reading-context.js';

const CONTEXT: ReadingContext = { window: { from: day('2017-10-02'), to: day('2018-03-18') } };

function read(text: string, expects: 'point' | 'period' = 'point'): PlanDate {
  const reading = readPlanDate(text, { ...CONTEXT, expects });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.date;
}

function bounds(text: string): [string | null, string | null] | null {
  const date = fromEdtf(text);
  const iso = (at: Day | null) => (at === null ? null : isoDay(at));
  return date && [iso(date.earliest), iso(date.latest)];
}

it.each`
  words                                 | expects     | form
  ${'08/03 (date TBC)'}                 | ${'point'}  | ${'2018-03-08?'}
  ${'~23/01'}                           | ${'point'}  | ${'2018-01-23~'}
  ${'~23/01 (TBC)'}                     | ${'point'}  | ${'2018-01-23%'}
  ${'30/11 - 15/12'}                    | ${'period'} | ${'2017-11-30/2017-12-15'}
  ${'26/10 – 15/11 (date TBC)'}         | ${'point'}  | ${'[2017-10-26..2017-11-15]'}
  ${'Oct/Nov 18'}                       | ${'point'}  | ${'[2018-10,2018-11]'}
  ${'November – December 2017'}         | ${'period'} | ${'2017-11/2017-12'}
  ${'Q4 2017/2018'}                     | ${'period'} | ${'2018-01/2018-03'}
  ${'by Spring 2018'}                   | ${'point'}  | ${'../2018-05-31'}
  ${'end November'}                     | ${'point'}  | ${'[2017-11-21..2017-11-30]'}
  ${'NHS I timeframe of Jan 18'}        | ${'point'}  | ${'2018-01'}
  ${'by 2021'}                          | ${'point'}  | ${'../2021'}
  ${'by 20/21'}                         | ${'point'}  | ${'../2021-03-31'}
  ${'20/21'}                            | ${'period'} | ${'2020-04-01/2021-03-31'}
  ${'FY 2018/2019 →'}                   | ${'point'}  | ${'2018-04-01/..'}
  ${'19/20 to 23/24'}                   | ${'period'} | ${'2019-04-01/2024-03-31'}
  ${'before the 23rd of December 2016'} | ${'point'}  | ${'../2016-12-22'}
  ${'from June 2017'}                   | ${'point'}  | ${'2017-06/..'}
  ${'by the end of 2016'}               | ${'point'}  | ${'../2016-12-31'}
  ${'Sept 2015'}                        | ${'point'}  | ${'2015-09'}
  ${'spring of 2017'}                   | ${'point'}  | ${'2017-21'}
  ${'2014'}                             | ${'period'} | ${'2014-01-01/2014-12-31'}
  ${'six to eight weeks'}               | ${'point'}  | ${null}
  ${'in year one'}                      | ${'point'}  | ${null}
`('“$words” is $form', ({ words, expects, form }) => {
  expect(toEdtf(read(words, expects))).toBe(form);
});

it.each`
  form                         | from            | to              | shape
  ${'2018-0X'}                 | ${null}         | ${null}         | ${null}
  ${'201X'}                    | ${'2010-01-01'} | ${'2019-12-31'} | ${'WINDOW'}
  ${'20XX'}                    | ${'2000-01-01'} | ${'2099-12-31'} | ${'WINDOW'}
  ${'2018-XX'}                 | ${'2018-01-01'} | ${'2018-12-31'} | ${'WINDOW'}
  ${'2018-03-XX'}              | ${'2018-03-01'} | ${'2018-03-31'} | ${'WINDOW'}
  ${'2018-24'}                 | ${'2018-12-01'} | ${'2019-02-28'} | ${'WINDOW'}
  ${'2018-33'}                 | ${'2018-01-01'} | ${'2018-03-31'} | ${'WINDOW'}
  ${'2018-38'}                 | ${'2018-05-01'} | ${'2018-08-31'} | ${'WINDOW'}
  ${'2018-41'}                 | ${'2018-07-01'} | ${'2018-12-31'} | ${'WINDOW'}
  ${'2018-01-%23'}             | ${'2018-01-23'} | ${'2018-01-23'} | ${'DAY'}
  ${'[..2018-03-06]'}          | ${null}         | ${'2018-03-06'} | ${'BY'}
  ${'[2018-03-06..]'}          | ${'2018-03-06'} | ${null}         | ${'FROM'}
  ${'{2018-03-06,2018-03-08}'} | ${'2018-03-06'} | ${'2018-03-08'} | ${'PERIOD'}
  ${'/2018-03-06'}             | ${null}         | ${'2018-03-06'} | ${'BY'}
`('$form is $shape from $from to $to', ({ form, from, to, shape }) => {
  expect(bounds(form)).toEqual(shape === null ? null : [from, to]);
  expect(fromEdtf(form)?.shape ?? null).toBe(shape);
});

it.each([
  '2018-13-01',
  '2018-02-30',
  '2018-00',
  '2018-42',
  '2018-03-08/2018-03-01',
  '../..',
  '[2018',
  '',
  'TBC',
  '12/2018',
  `${'['.repeat(300)}`,
])('does not read %s', (form) => {
  expect(fromEdtf(form)).toBeNull();
});

it('reads 1 April to 31 March as a financial year, and a month less as months', () => {
  expect(fromEdtf('2018-04-01/2019-03-31')).toMatchObject({
    calendar: 'FINANCIAL',
    precision: 'financial-year',
  });
  expect(fromEdtf('2018-04-01/2019-02-28')).toMatchObject({ calendar: 'CIVIL' });
});

const aDay = fc.integer({ min: day('1900-01-01'), max: day('2199-12-30') }).map((at) => at as Day);
const aMark = fc.constantFrom('', '?', '~', '%');
const cut = (at: Day, length: number) => isoDay(at).slice(0, length);

/** Days, months, years with a mark, intervals and open intervals: where the `edtf` package has the right bounds. */
const aRightForm = fc.oneof(
  fc.tuple(aDay, fc.constantFrom(4, 7, 10), aMark).map(([at, length, mark]) => cut(at, length) + mark),
  fc
    .tuple(aDay, fc.integer({ min: 800, max: 2000 }), fc.constantFrom(4, 7, 10), aMark)
    .map(([at, more, length, mark]) => `${cut(at, length)}${mark}/${cut(addDays(at, more), length)}${mark}`)
    .filter((form) => form.split('/')[1]! < '22'),
  fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([at, length]) => `../${cut(at, length)}`),
  fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([at, length]) => `${cut(at, length)}/..`),
);

it('has the bounds of the edtf package wherever that is right', () => {
  const iso = (ms: number | null) =>
    ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString().slice(0, 10);
  fc.assert(
    fc.property(aRightForm, (form) => {
      const theirs = edtf(form);
      expect(bounds(form)).toEqual([iso(theirs.min), iso(theirs.max)]);
    }),
    { numRuns: 500 },
  );
});

it('differs from the edtf package where that is wrong: seasons, consecutive sets, marked seasons', () => {
  const end = (form: string) => new Date(edtf(form).max).toISOString().slice(0, 10);
  expect([end('2018-21'), bounds('2018-21')![1]]).toEqual(['2018-03-31', '2018-05-31']);
  expect([end('[2018-10..2018-11]'), bounds('[2018-10..2018-11]')![1]]).toEqual(['2018-10-31', '2018-11-30']);
  expect([end('[2017-10-26..2017-11-15]'), bounds('[2017-10-26..2017-11-15]')![1]]).toEqual([
    '2017-10-26',
    '2017-11-15',
  ]);
  expect(() => edtf('2018-21?')).toThrow();
  expect(bounds('2018-21?')).toEqual(['2018-03-01', '2018-05-31']);
});

it('never writes a season for a span that is longer than one', () => {
  const read = readPlanDate('in spring (TBC)', { documentDay: day('2017-11-10') });
  expect(read.ok && read.date.edtf).toBe('[2017-03-01..2018-05-31]');
});

it('gives back bounds and shape of every form it writes', () => {
  const words = [
    '08/03',
    '30/11/17 - 15/12/17',
    'Oct/Nov 18',
    'by 20/21',
    'from June 2017',
    'spring 2018',
    'Q4 2017/18',
    '20/21',
    'by 2021',
    'early 2020',
    '2014',
  ];
  for (const text of words) {
    for (const expects of ['point', 'period'] as const) {
      const date = read(text, expects);
      const again = fromEdtf(toEdtf(date)!)!;
      expect([text, again.shape, again.earliest, again.latest]).toEqual([
        text,
        date.shape,
        date.earliest,
        date.latest,
      ]);
    }
  }
});
