import { probabilityProblems, probabilitySumProblems } from './scenario-probability.js';

it.each`
  probability | refused
  ${null}     | ${false}
  ${0}        | ${false}
  ${100}      | ${false}
  ${-1}       | ${true}
  ${101}      | ${true}
  ${12.5}     | ${true}
`('takes $probability as a probability: refused $refused (SCN-4)', ({ probability, refused }) => {
  expect(probabilityProblems(probability).length === 1).toBe(refused);
});

it.each`
  case                                   | estimates         | warned
  ${'nobody has said'}                   | ${[null, null]}   | ${false}
  ${'they come to 100'}                  | ${[60, 40]}       | ${false}
  ${'one point short'}                   | ${[60, 39]}       | ${true}
  ${'one point over'}                    | ${[60, 41]}       | ${true}
  ${'one of two has said'}               | ${[60, null]}     | ${false}
  ${'those who said come to 100'}        | ${[60, 40, null]} | ${false}
  ${'those who said are over it'}        | ${[60, 41, null]} | ${true}
  ${'the last open one is not yet sure'} | ${[60]}           | ${true}
`(
  '$case: warned $warned (SCN-5)',
  ({ estimates, warned }: { estimates: (number | null)[]; warned: boolean }) => {
    const open = estimates.map((probability, at) => ({ number: at + 1, probability }));
    expect(probabilitySumProblems(open).map(({ rule }) => rule)).toEqual(warned ? ['SCN-5'] : []);
  },
);
