import { workingCalendar } from '../calendar/working-days.js';
import { day } from '../dates/day.js';
import { type StandingFacts, standingOf, standingWords } from './standing.js';

const CALENDAR = workingCalendar({ division: 'england-and-wales' });
const on = (iso: string | null) => (iso === null ? null : day(iso));

const open: StandingFacts = { start: null, due: null, doneOn: null, isBegun: false, isOut: false };
/** As at Friday 24 November 2017. */
const words = (facts: Partial<StandingFacts>) =>
  standingWords(standingOf({ ...open, ...facts }, day('2017-11-24'), CALENDAR));

it.each`
  case                          | due             | done            | told
  ${'due the day before'}       | ${'2017-11-23'} | ${null}         | ${'1 working day behind'}
  ${'due on the day'}           | ${'2017-11-24'} | ${null}         | ${'not due yet'}
  ${'due the day after'}        | ${'2017-11-27'} | ${null}         | ${'not due yet'}
  ${'due over a week before'}   | ${'2017-11-16'} | ${null}         | ${'6 working days behind'}
  ${'done, due the day after'}  | ${'2017-11-27'} | ${'2017-11-20'} | ${'1 working day ahead'}
  ${'done, due on the day'}     | ${'2017-11-24'} | ${'2017-11-20'} | ${'done'}
  ${'done after it was due'}    | ${'2017-11-16'} | ${'2017-11-20'} | ${'done'}
  ${'done, never given a date'} | ${null}         | ${'2017-11-20'} | ${'done'}
  ${'without a date'}           | ${null}         | ${null}         | ${'no date to go by'}
`('$case: $told', ({ due, done, told }) => {
  expect(words({ due: on(due), doneOn: on(done) })).toBe(told);
});

it.each`
  case                             | start           | isBegun  | told
  ${'should begin the day before'} | ${'2017-11-23'} | ${false} | ${'should have begun 1 working day ago'}
  ${'begins on the day'}           | ${'2017-11-24'} | ${false} | ${'not due yet'}
  ${'has begun'}                   | ${'2017-11-20'} | ${true}  | ${'not due yet'}
`('work that $case: $told', ({ start, isBegun, told }) => {
  expect(words({ start: on(start), due: day('2017-12-15'), isBegun })).toBe(told);
});

it('bends to the day it was due, or should have begun', () => {
  const at = (facts: Partial<StandingFacts>) =>
    standingOf({ ...open, ...facts }, day('2017-11-24'), CALENDAR).at;
  expect(at({ due: day('2017-11-16') })).toBe(day('2017-11-16'));
  expect(at({ start: day('2017-11-20'), due: day('2017-12-15') })).toBe(day('2017-11-20'));
  expect(at({ due: day('2017-12-15') })).toBeNull();
});

it("counts no working day between Friday's work and Saturday", () => {
  const saturday = standingOf({ ...open, due: day('2017-11-24') }, day('2017-11-25'), CALENDAR);
  expect(standingWords(saturday)).toBe('its day has passed');
});

it('is nowhere when it is called off', () => {
  expect(words({ due: day('2017-11-16'), isOut: true })).toBe('no date to go by');
});
