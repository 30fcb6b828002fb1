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

it('names a day on which nobody of the programme is at work', () => {
  const calendar = { division: 'england-and-wales', closedDays: ['2018-03-29'], workedDays: [] };
  const warned = (text: string) =>
    dateEcho(text, context, calendar).problems.map(({ severity, message }) => `${severity} ${message}`);
  expect(warned('30/3/18')).toEqual(['W 30 Mar 2018 is no working day (bank holiday: Good Friday).']);
  expect(warned('29/3/18')).toEqual(['W 29 Mar 2018 is no working day (closed in the calendar).']);
  expect(warned('28/3/18')).toEqual([]);
});
