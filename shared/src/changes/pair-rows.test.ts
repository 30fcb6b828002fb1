import { pairRows } from './pair-rows.js';

/** "launch:1" is the launch in scenario 1; "launch" is the launch in all of them. */
const pairs = (before: string[], after: string[]) =>
  pairRows(before, after, (row) => {
    const [itemId, scenario] = row.split(':');
    return { itemId: itemId!, scenario: scenario ?? null };
  }).map(({ was, is }) => `${was ?? '-'} ${is ?? '-'}`);

it('sets the same item beside itself, then tells what came and what went', () => {
  expect(pairs(['a', 'gone'], ['new', 'a'])).toEqual(['- new', 'a a', 'gone -']);
});

it('keeps the scenarios of an item apart', () => {
  expect(pairs(['a:1', 'a:2'], ['a:2', 'a:1'])).toEqual(['a:2 a:2', 'a:1 a:1']);
  expect(pairs(['a:1', 'a:2'], ['a:1'])).toEqual(['a:1 a:1', 'a:2 -']);
});

it('sets what scenarios have made two of against the one that it was, and the other way round', () => {
  expect(pairs(['a'], ['a:1', 'a:2'])).toEqual(['a a:1', 'a a:2']);
  expect(pairs(['a:1', 'a:2'], ['a'])).toEqual(['a:1 a']);
});

it('has nothing to set beside nothing', () => {
  expect(pairs([], [])).toEqual([]);
});
