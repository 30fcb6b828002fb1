import type { MeetingRow } from '../api/meetings.js';
import { arePapersLate, isAhead } from './meeting-columns.js';

const meeting = (over: Partial<MeetingRow> = {}) =>
  ({
    state: 'PLANNED',
    papersDueOn: '2017-12-04',
    date: { earliest: '2017-12-12', latest: '2017-12-12' },
    ...over,
  }) as MeetingRow;

describe('papers that are late', () => {
  it('are so from the day after the last one to the day of the meeting', () => {
    expect(arePapersLate(meeting(), '2017-12-04')).toBe(false);
    expect(arePapersLate(meeting(), '2017-12-05')).toBe(true);
    expect(arePapersLate(meeting(), '2017-12-12')).toBe(true);
    expect(arePapersLate(meeting(), '2017-12-13')).toBe(false);
  });

  it('are so only until they are published, and only where there is a rule', () => {
    expect(arePapersLate(meeting({ state: 'PAPERS_PUBLISHED' }), '2017-12-05')).toBe(false);
    expect(arePapersLate(meeting({ papersDueOn: null }), '2017-12-05')).toBe(false);
  });
});

it.each([
  ['PLANNED', true],
  ['PAPERS_PUBLISHED', true],
  ['HELD', false],
  ['CANCELLED', false],
] as const)('a meeting that is %s is to come: %s', (state, expected) => {
  expect(isAhead(meeting({ state }), '2017-12-01')).toBe(expected);
});

it('a meeting is to come up to its last possible day, and not after it', () => {
  expect(isAhead(meeting(), '2017-12-12')).toBe(true);
  expect(isAhead(meeting(), '2017-12-13')).toBe(false);
});
