import { instantDay, instantWords } from './as-at-words.js';

it.each`
  asAt                           | words
  ${'2017-12-01'}                | ${'1 Dec 2017, end of day'}
  ${'2017-12-01T14:05Z'}         | ${'1 Dec 2017, 14:05'}
  ${'2018-06-01T13:05:59.9Z~47'} | ${'1 Jun 2018, 14:05'}
  ${'2018-06-01T23:30Z'}         | ${'2 Jun 2018, 00:30'}
  ${'2017-11-24T00:01:59Z'}      | ${'24 Nov 2017, start of day'}
  ${'2017-11-24T00:02Z'}         | ${'24 Nov 2017, 00:02'}
  ${'2017-11-24T23:58Z'}         | ${'24 Nov 2017, 23:58'}
  ${'2017-11-24T23:59:59.999Z'}  | ${'24 Nov 2017, end of day'}
  ${'never'}                     | ${'never'}
`('says $asAt as “$words”', ({ asAt, words }) => {
  expect(instantWords(asAt)).toBe(words);
});

it('takes the day of an instant from the clock of London', () => {
  expect(instantDay('2017-12-01')).toBe('2017-12-01');
  expect(instantDay('2018-06-01T22:59Z')).toBe('2018-06-01');
  expect(instantDay('2018-06-01T23:00Z')).toBe('2018-06-02');
  expect(instantDay('never')).toBeNull();
});
