import { day } from './day.js';
import { readPlanDate } from './read-plan-date.js';
import { restoringWords } from './restoring-words.js';

const on = (today: string) => ({ today: day(today), expects: 'point' as const });
const stated = (text: string, today = '2017-11-24') => {
  const read = readPlanDate(text, on(today));
  if (!read.ok) throw new Error(text);
  return read.date;
};

it.each`
  text              | today           | words
  ${'31/01'}        | ${'2017-11-24'} | ${'31/01'}
  ${'31/01'}        | ${'2018-12-01'} | ${'31 Jan 2018'}
  ${'31 Jan (TBC)'} | ${'2018-12-01'} | ${'31 Jan 2018 (TBC)'}
  ${'TBC'}          | ${'2018-06-01'} | ${'TBC'}
  ${'March 2018'}   | ${'2019-06-01'} | ${'March 2018'}
  ${'Oct/Nov 18'}   | ${'2019-06-01'} | ${'Oct/Nov 18'}
`('gives "$text" of November 2017 back on $today as "$words"', ({ text, today, words }) => {
  expect(restoringWords(stated(text), on(today))).toBe(words);
});

it('gives no words where none would read back the same', () => {
  const odd = { ...stated('31 Jan 2018'), shape: 'PERIOD' as const };
  expect(restoringWords(odd, on('2017-11-24'))).toBeNull();
});
