import { projectedCell } from './projected-words.js';

const item = {
  itemId: 'i',
  earliest: '2018-03-07',
  likely: '2018-03-07',
  latest: '2018-03-07',
  words: '7 Mar 2018',
  isUnconfirmed: false,
  differenceDays: 24,
  because: null,
};

it.each`
  case                             | part                                                                                                   | told                                         | stated
  ${'later'}                       | ${{}}                                                                                                  | ${'7 Mar 2018, 24 working days later'}       | ${'2018-02-01'}
  ${'a day earlier'}               | ${{ differenceDays: -1 }}                                                                              | ${'7 Mar 2018, 1 working day earlier'}       | ${'2018-02-01'}
  ${'to be confirmed'}             | ${{ isUnconfirmed: true }}                                                                             | ${'7 Mar 2018 (TBC), 24 working days later'} | ${'2018-02-01'}
  ${'as stated'}                   | ${{ differenceDays: 0 }}                                                                               | ${'as stated'}                               | ${'2018-03-07'}
  ${'as stated, but with a range'} | ${{ differenceDays: 0, latest: null, words: '7 Mar 2018 or later' }}                                   | ${'7 Mar 2018 or later'}                     | ${'2018-03-07'}
  ${'without a stated day'}        | ${{ differenceDays: null }}                                                                            | ${'7 Mar 2018'}                              | ${'2018-02-01'}
  ${'not to be computed'}          | ${{ likely: null, words: 'cannot be computed', because: 'no meeting is known', differenceDays: null }} | ${'cannot be computed: no meeting is known'} | ${'2018-02-01'}
`('an item computed $case reads "$told"', ({ part, told, stated }) => {
  expect(projectedCell({ ...item, ...part }, stated)).toBe(told);
});
