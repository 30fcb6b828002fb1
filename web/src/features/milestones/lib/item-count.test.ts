import { SCENARIOS } from '../test/items.js';
import { itemCount } from './item-count.js';

/** `launch:s2` is the row that scenario s2 has of the launch. */
const rows = (...ids: string[]) =>
  ids.map((id) => {
    const [itemId = '', scenarioId = null] = id.split(':');
    return { itemId, scenarioId };
  });

it.each`
  shown                                           | total | words
  ${rows('a', 'b')}                               | ${2}  | ${'2 items'}
  ${rows('a')}                                    | ${1}  | ${'1 item'}
  ${rows('a', 'b:s1', 'b:s2')}                    | ${3}  | ${'2 items in 3 rows: 1 differs by scenario'}
  ${rows('a:s1', 'a:s2', 'b:s1', 'b:s2', 'c:s2')} | ${9}  | ${'2 items in 5 of 9 rows: 3 differ by scenario'}
  ${rows('a')}                                    | ${9}  | ${'1 item in 1 of 9 rows'}
  ${rows('c:s2')}                                 | ${9}  | ${'1 item in 1 of 9 rows: 1 differs by scenario'}
  ${rows()}                                       | ${9}  | ${'0 items in 0 of 9 rows'}
`('$words', ({ shown, total, words }) => {
  expect(itemCount(shown, total, SCENARIOS)).toBe(words);
});
