import { day } from '../dates/day.js';
import {
  actionCode,
  actionOwnerProblems,
  actionStanding,
  actionStepProblems,
  closingMeetingProblems,
  completionProblems,
  extensionProblems,
  nextActionSteps,
} from './action-rules.js';

const rules = (problems: readonly { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('actions', () => {
  it('ACT-1 wants one person or one post', () => {
    expect(rules(actionOwnerProblems({ personId: null, postId: null }))).toEqual(['ACT-1 E']);
    expect(rules(actionOwnerProblems({ personId: 'a', postId: 'b' }))).toEqual(['ACT-1 E']);
    expect(actionOwnerProblems({ personId: 'a', postId: null })).toEqual([]);
    expect(actionOwnerProblems({ personId: null, postId: 'b' })).toEqual([]);
  });

  it('ACT-2 warns from the second extension on', () => {
    const action = { originalDueOn: day('2018-01-31'), dueOn: day('2018-01-31'), extensionCount: 0 };
    expect(extensionProblems(action, day('2018-02-14'), 'Figures are late')).toEqual([]);
    const again = extensionProblems(
      { ...action, dueOn: day('2018-02-14'), extensionCount: 1 },
      day('2018-02-28'),
      'Still late',
    );
    expect(rules(again)).toEqual(['ACT-2 W']);
    expect(again[0]?.message).toContain('31 Jan 2018 at first and is extended for the second time');
  });

  it('ACT-4 wants a later day and a reason', () => {
    const action = { originalDueOn: day('2018-01-31'), dueOn: day('2018-01-31'), extensionCount: 0 };
    expect(rules(extensionProblems(action, day('2018-01-31'), 'Late'))).toEqual(['ACT-4 E']);
    expect(extensionProblems(action, day('2018-02-01'), 'Late')).toEqual([]);
    expect(rules(extensionProblems(action, day('2018-02-01'), ' '))).toEqual(['ACT-4 E']);
  });

  it.each([
    ['2018-02-08', 'ON_TIME'],
    ['2018-02-07', 'DUE_SOON'],
    ['2018-01-31', 'DUE_SOON'],
    ['2018-01-30', 'OVERDUE'],
  ])('stands on 31 January, due on %s, as %s', (due, standing) => {
    expect(actionStanding('OPEN', day(due), day('2018-01-31'))).toBe(standing);
    expect(actionStanding('COMPLETE', day(due), day('2018-01-31'))).toBe('DONE');
  });

  it('ACT-3 lets a step follow only from its state', () => {
    expect(rules(actionStepProblems('OPEN', 'CLOSE'))).toEqual(['ACT-3 E']);
    expect(actionStepProblems('COMPLETE', 'CLOSE')).toEqual([]);
    expect(actionStepProblems('CANCELLED', 'COMPLETE')[0]?.message).toBe(
      'This action is cancelled. Reopen it first.',
    );
    expect(rules(actionStepProblems('OPEN', 'REOPEN'))).toEqual(['ACT-3 E']);
    expect(nextActionSteps('CLOSED')).toEqual(['REOPEN']);
  });

  it('ACT-5 closes at a meeting that took place, of the same body', () => {
    expect(rules(closingMeetingProblems({ state: 'CALLED', isSameBody: true }))).toEqual(['ACT-5 E']);
    expect(rules(closingMeetingProblems({ state: 'HELD', isSameBody: false }))).toEqual(['ACT-5 E']);
    expect(closingMeetingProblems({ state: 'HELD', isSameBody: true })).toEqual([]);
  });

  it('ACT-6 wants evidence and a day that has come', () => {
    const today = day('2018-01-31');
    expect(rules(completionProblems(' ', day('2018-02-01'), today))).toEqual(['ACT-6 E', 'ACT-6 E']);
    expect(completionProblems('Letter sent', today, today)).toEqual([]);
  });

  it('numbers by body and year', () => {
    expect(actionCode('JC', '2018', 3)).toBe('JC-A-2018-03');
    expect(actionCode(null, '2018', 103)).toBe('A-2018-103');
  });
});
