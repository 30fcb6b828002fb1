import { day } from '../dates/day.js';
import { alignedSteps, scenarioDifferences } from './compare-scenarios.js';

const one = {
  number: 1,
  days: new Map([
    ['report', day('2017-11-30')],
    ['launch', day('2018-02-01')],
    ['end', null],
    ['leaflet', null],
  ]),
};
const two = {
  number: 2,
  days: new Map([
    ['report', day('2017-11-30')],
    ['second', day('2018-02-28')],
    ['launch', day('2018-03-08')],
    ['end', day('2018-05-31')],
    ['leaflet', null],
  ]),
};

it('tells items whose day differs, how far apart, and those that are not in all, the first to come first', () => {
  expect(scenarioDifferences([one, two])).toEqual([
    { itemId: 'launch', days: [day('2018-02-01'), day('2018-03-08')], spread: 35, onlyIn: [] },
    { itemId: 'second', days: [undefined, day('2018-02-28')], spread: null, onlyIn: [2] },
    { itemId: 'end', days: [null, day('2018-05-31')], spread: null, onlyIn: [] },
  ]);
});

it('tells nothing of a single scenario, or of two that agree', () => {
  expect(scenarioDifferences([one])).toEqual([]);
  expect(scenarioDifferences([one, { ...one, number: 2 }])).toEqual([]);
});

it('says of three in which two of them an item is', () => {
  const three = { number: 3, days: new Map([['second', day('2018-03-30')]]) };
  const [second] = scenarioDifferences([one, two, three]).filter(({ itemId }) => itemId === 'second');
  expect(second).toMatchObject({ spread: null, onlyIn: [2, 3] });
});

it.each([
  [
    [
      ['a', 'b', 'd'],
      ['a', 'b', 'c', 'd'],
    ],
    ['a', 'b', 'c', 'd'],
  ],
  [
    [
      ['a', 'b'],
      ['x', 'b', 'y'],
    ],
    ['x', 'a', 'b', 'y'],
  ],
  [
    [
      ['a', 'b', 'c'],
      ['c', 'b', 'z'],
    ],
    ['a', 'b', 'c', 'z'],
  ],
  [[[], ['a']], ['a']],
  [[], []],
])('aligns %j as %j', (routes, lines) => {
  expect(alignedSteps(routes)).toEqual(lines);
});
