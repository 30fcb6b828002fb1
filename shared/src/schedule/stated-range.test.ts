import { statedRangeProblems } from './stated-range.js';

it.each`
  what                         | min   | likely | max     | least | found
  ${'in order'}                | ${10} | ${12}  | ${20}   | ${1}  | ${[]}
  ${'all the same'}            | ${10} | ${10}  | ${10}   | ${1}  | ${[]}
  ${'no delay at all at best'} | ${0}  | ${5}   | ${10}   | ${0}  | ${[]}
  ${'work of no days'}         | ${0}  | ${5}   | ${10}   | ${1}  | ${['UNC-1 min']}
  ${'part of a day'}           | ${1}  | ${1.5} | ${2}    | ${1}  | ${['UNC-1 likely']}
  ${'ten years'}               | ${1}  | ${2}   | ${2500} | ${1}  | ${[]}
  ${'a day more'}              | ${1}  | ${2}   | ${2501} | ${1}  | ${['UNC-1 max']}
  ${'likely below least'}      | ${10} | ${8}   | ${20}   | ${1}  | ${['UNC-2 likely']}
  ${'most below likely'}       | ${10} | ${12}  | ${11}   | ${1}  | ${['UNC-2 max']}
  ${'the wrong way round'}     | ${20} | ${12}  | ${10}   | ${1}  | ${['UNC-2 likely', 'UNC-2 max']}
`('$what: $found', ({ min, likely, max, least, found }) => {
  expect(
    statedRangeProblems({ min, likely, max }, least).map(({ rule, field }) => `${rule} ${field}`),
  ).toEqual(found);
});

it('counts one day as one', () => {
  expect(statedRangeProblems({ min: 1, likely: 5, max: 1 }, 1)).toMatchObject([
    { rule: 'UNC-2', message: 'At most is 1 day, fewer than most likely, 5.' },
  ]);
});
