import { changeWords } from './changed-since.js';

const entry = (over: Partial<Parameters<typeof changeWords>[0][number]> = {}) => ({
  changeId: 'c',
  personName: 'Example SRO',
  reason: 'Panel moved.',
  entityId: 'report',
  rowVersion: 5,
  label: 'MS-011 Final report',
  fields: [{ name: 'Forecast date', before: '22 Dec 2017', after: '9 Jan 2018' }],
  ...over,
});
const row = { entity: 'plan_item' as const, id: 'report', version: 4 };

it('says who changed what, from what to what, and why', () => {
  expect(changeWords([entry()], row, 'Example PMO')).toBe(
    'Example SRO has changed MS-011 Final report since: Forecast date from 22 Dec 2017 to 9 Jan 2018 (Panel moved).',
  );
});

it('tells somebody of their own change as such', () => {
  expect(changeWords([entry({ reason: null, fields: [] })], row, 'Example SRO')).toBe(
    'You have changed MS-011 Final report since.',
  );
});

it.each([
  [4, 'Somebody has changed it since.'],
  [5, /^Example SRO/],
])('a change that made version %i, seen on version 4: %s', (rowVersion, words) => {
  expect(changeWords([entry({ rowVersion })], row, 'Example PMO')).toMatch(words);
});
