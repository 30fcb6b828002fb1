import { day } from '@gantry/shared/dates/day';
import { dateEcho } from './date-echo.js';

const context = { documentDay: day('2017-11-24') };

it('echoes a date as the rule book understands it', () => {
  expect(dateEcho('8/3/18 (TBC)', context)).toEqual({
    sentence: 'Read as 8 Mar 2018, to be confirmed.',
    problems: [],
  });
});

it('has no reading for what the rule book refuses, and says why', () => {
  const { sentence, problems } = dateEcho('13/25', context);
  expect(sentence).toBeNull();
  expect(problems[0]).toMatchObject({ severity: 'E', message: expect.stringMatching(/\.$/) });
});
