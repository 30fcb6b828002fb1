import { fieldChangeWords, fieldValueWords } from './field-words.js';

it.each([
  ['State', 'IN_RESOLUTION', 'In resolution'],
  ['State', 'OPEN', 'Open'],
  ['Close reason', 'OCCURRED', 'Occurred'],
  ['Kind', 'PMO_LEAD', 'PMO lead'],
  ['Kind', 'EQIA', 'EQIA'],
  ['Late route', 'LATE_ITEM', 'Late item'],
])('what the database keeps as a name is said in words: %s %s', (name, value, said) => {
  expect(fieldValueWords(name, value)).toBe(said);
});

it('days and instants are written as everywhere else', () => {
  expect(fieldValueWords('Closed on', '2017-11-24')).toBe('24 Nov 2017');
  expect(fieldValueWords('Archived at', '2017-11-24T09:05:00+00:00')).toBe('24 Nov 2017, 09:05');
});

it.each([
  ['Short name', 'GSTT'],
  ['Title', 'OPEN DAY'],
  ['Close reason', 'Nothing more to do'],
  ['Impact', '4'],
])('what somebody wrote is left as it was written: %s %s', (name, value) => {
  expect(fieldValueWords(name, value)).toBe(value);
});

it('a change is told from what to what, and a first value by itself', () => {
  expect(fieldChangeWords({ name: 'State', before: 'OPEN', after: 'ESCALATED' })).toBe(
    'State: Open → Escalated',
  );
  expect(fieldChangeWords({ name: 'Closed on', before: null, after: '2017-11-24' })).toBe(
    'Closed on: 24 Nov 2017',
  );
  expect(fieldChangeWords({ name: 'Closed on', before: '2017-11-24', after: null })).toBe(
    'Closed on: 24 Nov 2017 → nothing',
  );
});
