import { day } from '../dates/day.js';
import { actionReminderDue, actionReminderSentence } from './action-reminders.js';
import { actionStanding } from './action-rules.js';

const due = day('2018-01-31');
const on = (today: string, said: Parameters<typeof actionReminderDue>[1] = []) =>
  actionReminderDue(actionStanding('OPEN', due, day(today)), said);

it.each([
  ['2018-01-23', null],
  ['2018-01-24', 'DUE_SOON'],
  ['2018-01-31', 'DUE_SOON'],
  ['2018-02-01', 'OVERDUE'],
] as const)('an action that is due on 31 January 2018 is called to mind on %s as %s', (today, kind) => {
  expect(on(today)).toBe(kind);
});

it('nothing is said twice, and nothing milder after it is overdue', () => {
  expect(on('2018-01-25', ['DUE_SOON'])).toBeNull();
  expect(on('2018-02-01', ['DUE_SOON'])).toBe('OVERDUE');
  expect(on('2018-02-02', ['DUE_SOON', 'OVERDUE'])).toBeNull();
  expect(on('2018-01-25', ['OVERDUE'])).toBeNull();
});

it('what is done is not called to mind', () => {
  expect(actionReminderDue(actionStanding('COMPLETE', due, day('2018-02-01')), [])).toBeNull();
});

it.each([
  [[['DUE_SOON', '2018-01-31']], '1 action of yours is due on 31 Jan 2018.'],
  [[['OVERDUE', '2018-01-20']], '1 action of yours is overdue since 20 Jan 2018.'],
  [
    [
      ['DUE_SOON', '2018-01-31'],
      ['OVERDUE', '2018-01-22'],
      ['OVERDUE', '2018-01-20'],
    ],
    '2 actions of yours are overdue, the first since 20 Jan 2018; 1 is due on 31 Jan 2018.',
  ],
] as const)('%j reads "%s"', (given, sentence) => {
  expect(actionReminderSentence(given.map(([kind, dueOn]) => ({ kind, dueOn: day(dueOn) })))).toBe(sentence);
});
