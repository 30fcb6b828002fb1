import { day } from '../dates/day.js';
import {
  changeProblems,
  type IssueFacts,
  isOverdueIssue,
  isReopening,
  issueProblems,
  moveProblems,
  nextIssueStates,
} from './issue-rules.js';
import { ISSUE_STATES } from './issue-words.js';

const ISSUE: IssueFacts = { state: 'OPEN', severity: 2, hasOwner: false, targetOn: day('2017-11-23') };
const on = (iso: string, over: Partial<IssueFacts> = {}) =>
  issueProblems({ ...ISSUE, ...over }, day(iso)).map(({ rule }) => rule);
const SILENT = { resolution: null, reason: null };
const rules = (...args: Parameters<typeof moveProblems>) => moveProblems(...args).map(({ rule }) => rule);

it('ISS-1 refuses a resolution without saying how, and takes one that does', () => {
  expect(moveProblems('OPEN', 'RESOLVED', { ...SILENT, resolution: ' ' })).toMatchObject([
    { rule: 'ISS-1', severity: 'E', field: 'resolution' },
  ]);
  expect(moveProblems('OPEN', 'RESOLVED', { ...SILENT, resolution: 'The returns came' })).toEqual([]);
});

it('ISS-2 refuses a move that there is not, and says which there are', () => {
  const words = { resolution: 'Done', reason: 'Looked at' };
  expect(moveProblems('CLOSED', 'RESOLVED', words)[0]).toMatchObject({
    rule: 'ISS-2',
    message: 'What is closed cannot become resolved. It can become open.',
  });
  expect(moveProblems('RESOLVED', 'ESCALATED', words)[0]?.message).toContain(
    'It can become open, in resolution or closed.',
  );
  expect(rules('CLOSED', 'OPEN', words)).toEqual([]);
});

it('ISS-2 refuses a move to where an issue stands already', () => {
  for (const state of ISSUE_STATES) {
    expect(moveProblems(state, state, { resolution: 'Done', reason: 'So' })[0]?.rule).toBe('ISS-2');
    expect(nextIssueStates(state)).not.toContain(state);
  }
});

it('ISS-2 lets a closed issue change only after it was opened again', () => {
  expect(changeProblems('I-004', 'CLOSED')[0]).toMatchObject({ rule: 'ISS-2', severity: 'E' });
  expect(changeProblems('I-004', 'RESOLVED')).toEqual([]);
});

it('ISS-3 warns on the day after the target day, while the issue is open', () => {
  expect(on('2017-11-23')).toEqual([]);
  expect(on('2017-11-24')).toEqual(['ISS-3']);
  expect(on('2017-11-24', { state: 'RESOLVED' })).toEqual([]);
  expect(on('2017-11-24', { targetOn: null })).toEqual([]);
});

it('counts an issue as overdue from the day after its target day', () => {
  expect(isOverdueIssue(ISSUE, day('2017-11-23'))).toBe(false);
  expect(isOverdueIssue(ISSUE, day('2017-11-24'))).toBe(true);
  expect(isOverdueIssue({ ...ISSUE, state: 'ESCALATED' }, day('2017-11-24'))).toBe(true);
  expect(isOverdueIssue({ ...ISSUE, state: 'CLOSED' }, day('2017-11-24'))).toBe(false);
});

it('ISS-4 warns of a critical issue that nobody owns, not of a major one', () => {
  expect(on('2017-11-20', { severity: 1 })).toEqual(['ISS-4']);
  expect(on('2017-11-20', { severity: 1, hasOwner: true })).toEqual([]);
  expect(on('2017-11-20', { severity: 2 })).toEqual([]);
  expect(on('2017-11-20', { severity: 1, state: 'CLOSED' })).toEqual([]);
});

it('ISS-5 closes and opens again with a reason only', () => {
  expect(rules('OPEN', 'CLOSED', SILENT)).toEqual(['ISS-5']);
  expect(rules('OPEN', 'CLOSED', { ...SILENT, reason: 'Raised twice' })).toEqual([]);
  expect(rules('CLOSED', 'OPEN', SILENT)).toEqual(['ISS-5']);
  expect(rules('RESOLVED', 'IN_RESOLUTION', { ...SILENT, reason: 'It came back' })).toEqual([]);
  expect(rules('OPEN', 'ESCALATED', SILENT)).toEqual([]);
});

it('calls it opening again only where something was over', () => {
  expect(isReopening('RESOLVED', 'IN_RESOLUTION')).toBe(true);
  expect(isReopening('RESOLVED', 'CLOSED')).toBe(false);
  expect(isReopening('ESCALATED', 'OPEN')).toBe(false);
});

it('ISS-6 takes a severity from 1 to 4 and no other', () => {
  expect(on('2017-11-20', { severity: 0 })).toEqual(['ISS-6']);
  expect(on('2017-11-20', { severity: 5 })).toEqual(['ISS-6']);
  expect(on('2017-11-20', { severity: 2.5 })).toEqual(['ISS-6']);
  expect(on('2017-11-20', { severity: 1, hasOwner: true })).toEqual([]);
  expect(on('2017-11-20', { severity: 4 })).toEqual([]);
});
