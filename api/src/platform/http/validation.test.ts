import { plain } from './validation.js';

it.each`
  said                                                         | plainly
  ${'bedChange must not be less than -100000'}                 | ${'Give -100,000 at the least.'}
  ${'people must not be greater than 100000000'}               | ${'Give 100,000,000 at the most.'}
  ${'days must not be greater than 60'}                        | ${'Give 60 at the most.'}
  ${'reason must be shorter than or equal to 1000 characters'} | ${'This is too long: 1,000 characters at the most.'}
  ${'seats must be an integer number'}                         | ${'Give a whole number.'}
  ${'Give whole pounds.'}                                      | ${'Give whole pounds.'}
`('says “$said” as “$plainly”', ({ said, plainly }) => {
  expect(plain(said)).toBe(plainly);
});
