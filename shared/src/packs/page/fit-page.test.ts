import type { PagePart } from '../pack-content.js';
import { cutToFit, firstColumn, fitsRoom, moreWords, partHeight, shortWords } from './fit-page.js';

const part = (items: number): PagePart => ({
  ...{ kind: 'RISKS', heading: 'Risks', lines: [], more: null },
  items: Array.from({ length: items }, () => ({ lead: 'R-1', text: 'Short' })),
});
const sumTo = (most: number) => (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0) <= most;

describe('how much of each list a page holds', () => {
  const list = (length: number, least: number, most = 99) => ({ length, least, most });

  it('is all of it where there is room', () => {
    expect(cutToFit([list(3, 1), list(2, 1)], sumTo(5))).toEqual([3, 2]);
  });

  it('is one less of the longer where one line is missing', () => {
    expect(cutToFit([list(3, 1), list(2, 1)], sumTo(4))).toEqual([2, 2]);
  });

  it('grows in turn, and past a short list', () => {
    expect(cutToFit([list(9, 1), list(2, 1)], sumTo(6))).toEqual([4, 2]);
  });

  it('is never more than the most, however large the page', () => {
    expect(cutToFit([list(60, 3, 5)], sumTo(99))).toEqual([5]);
    expect(cutToFit([list(5, 3, 5)], sumTo(99))).toEqual([5]);
  });

  it('falls below the least where not even that fits, the longest first, and to nothing at last', () => {
    expect(cutToFit([list(9, 3), list(9, 1)], sumTo(4))).toEqual([3, 1]);
    expect(cutToFit([list(9, 3), list(9, 1)], sumTo(3))).toEqual([2, 1]);
    expect(cutToFit([list(9, 3)], () => false)).toEqual([0]);
  });
});

it('says how many are left out and where they stand, and nothing where none is', () => {
  expect(moreWords(5, 5)).toBeNull();
  expect(moreWords(6, 5)).toBe('and 1 more in the board pack');
  expect(moreWords(12, 5)).toBe('and 7 more in the board pack');
});

it('cuts words between two of them, and tells so', () => {
  const words = 'The panel met on 16 November';
  expect(shortWords(words, 28)).toBe(words);
  expect(shortWords(words, 27)).toBe('The panel met on 16…');
  expect(shortWords(words, 15)).toBe('The panel met…');
  expect(shortWords('One\n\ntwo', 20)).toBe('One two');
  expect(shortWords('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
});

it('fits a room that is as high as its parts, and none that is a point lower', () => {
  const height = partHeight(part(4), 400, 9);
  expect(fitsRoom([part(4)], { columns: 1, width: 400, height }, 9)).toBe(true);
  expect(fitsRoom([part(4)], { columns: 1, width: 400, height: height - 1 }, 9)).toBe(false);
  expect(fitsRoom([part(4), part(4)], { columns: 2, width: 400, height }, 9)).toBe(true);
  expect(fitsRoom([part(4), part(5)], { columns: 2, width: 400, height }, 9)).toBe(false);
});

it('fills two columns so that neither is much higher', () => {
  expect(firstColumn([part(4), part(1), part(1), part(2)], 400, 9)).toBe(2);
  expect(firstColumn([part(1), part(1), part(5)], 400, 9)).toBe(2);
  expect(firstColumn([], 400, 9)).toBe(0);
});
