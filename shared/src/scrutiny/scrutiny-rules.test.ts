import { day, isoDay } from '../dates/day.js';
import { regimeSentence, scrutinyRegime } from './regime.js';
import {
  calledInProblems,
  callInDecisionDue,
  caseFormProblems,
  decisionBeforeCommentsProblems,
  notificationProblems,
  outcomeDateProblems,
  replyDue,
  replyProblems,
  undeterminedProblems,
} from './scrutiny-rules.js';

const ids = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);
const span = (iso: string) => ({ earliest: day(iso), latest: day(iso) });

it('a case runs under the rules of the day on which it began', () => {
  expect(scrutinyRegime(day('2024-01-30'))).toBe('REGULATIONS_2013');
  expect(scrutinyRegime(day('2024-01-31'))).toBe('CALL_IN_2024');
  expect(regimeSentence(day('2018-01-01'), 'CALL_IN_2024', 'as counsel advised')).toMatch(
    /as counsel advised/,
  );
});

it('SCR-1 refuses a referral from 31 January 2024 on', () => {
  expect(outcomeDateProblems('REFERRED', day('2024-01-30'))).toEqual([]);
  expect(ids(outcomeDateProblems('REFERRED', day('2024-01-31')))).toEqual(['SCR-1 E']);
});

it('SCR-7 knows no call-in before that day, SCR-9 no call-in without its direction', () => {
  expect(ids(outcomeDateProblems('CALL_IN_REQUESTED', day('2024-01-30')))).toEqual(['SCR-7 E']);
  expect(outcomeDateProblems('CALL_IN_REQUESTED', day('2024-01-31'))).toEqual([]);
  expect(ids(outcomeDateProblems('CALLED_IN', day('2024-08-31')))).toEqual(['SCR-9 E']);
  expect(ids(outcomeDateProblems('NOTED', day('2024-08-31'), day('2024-08-31')))).toEqual(['SCR-9 E']);
});

it('a call-in is decided six months after the direction, at the end of a shorter month', () => {
  expect(isoDay(callInDecisionDue(day('2024-08-31')))).toBe('2025-02-28');
  expect(isoDay(callInDecisionDue(day('2024-03-15')))).toBe('2024-09-15');
});

it('SCR-8 waits 28 days for a reply', () => {
  const on = day('2018-02-26');
  expect(isoDay(replyDue(on))).toBe('2018-03-26');
  expect(replyProblems(on, null, day('2018-03-26'))).toEqual([]);
  expect(ids(replyProblems(on, null, day('2018-03-27')))).toEqual(['SCR-8 W']);
  expect(replyProblems(on, day('2018-03-20'), day('2018-04-27'))).toEqual([]);
});

it('SCR-2 refuses a decision before the day for comments without a reason', () => {
  const comments = span('2018-01-31');
  expect(decisionBeforeCommentsProblems(span('2018-01-31'), comments, null)).toEqual([]);
  expect(ids(decisionBeforeCommentsProblems(span('2018-01-30'), comments, null))).toEqual(['SCR-2 E']);
  expect(decisionBeforeCommentsProblems(span('2018-01-30'), comments, 'Safety')).toEqual([]);
  expect(decisionBeforeCommentsProblems(null, comments, null)).toEqual([]);
  const range = { earliest: day('2018-01-15'), latest: day('2018-02-15') };
  expect(decisionBeforeCommentsProblems(range, comments, null)).toEqual([]);
});

describe('SCR-3', () => {
  const on = day('2017-12-01');
  it('warns until scrutiny is told, and again once a date has changed', () => {
    const current = { decision: 'd2', comments: 'c1' };
    expect(ids(notificationProblems({ current, last: null }))).toEqual(['SCR-3 W']);
    expect(notificationProblems({ current, last: { ...current, on } })).toEqual([]);
    const stale = notificationProblems({ current, last: { ...current, decision: 'd1', on } });
    expect(stale[0]?.message).toContain('the day of the decision changed');
  });

  it('has nothing to tell without dates', () => {
    expect(notificationProblems({ current: { decision: null, comments: null }, last: null })).toEqual([]);
  });
});

it('SCR-4 warns of a proposed decision while called in', () => {
  expect(ids(calledInProblems('CALLED_IN', true))).toEqual(['SCR-4 W']);
  expect(calledInProblems('CALL_IN_DECLINED', true)).toEqual([]);
  expect(calledInProblems('CALLED_IN', false)).toEqual([]);
});

it('SCR-5 warns of what is undetermined from stage 9 on', () => {
  expect(undeterminedProblems('UNDETERMINED', 8)).toEqual([]);
  expect(ids(undeterminedProblems('UNDETERMINED', 9))).toEqual(['SCR-5 W']);
  expect(undeterminedProblems('NO', 9)).toEqual([]);
  expect(ids(undeterminedProblems('UNDETERMINED', 'LAUNCH'))).toEqual(['SCR-5 W']);
  expect(undeterminedProblems('UNDETERMINED', null)).toEqual([]);
});

it('SCR-10 wants who and when of a determination, and why of a regime set by hand', () => {
  const given = { change: 'YES' as const, determinedBy: null, determinedOn: null, regimeReason: null };
  expect(ids(caseFormProblems({ ...given, isRegimeSet: true }))).toHaveLength(3);
  expect(caseFormProblems({ ...given, change: 'UNDETERMINED', isRegimeSet: false })).toEqual([]);
});
