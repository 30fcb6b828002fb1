import type { ConsultationState } from '../consultation/consultation-states.js';
import { day } from '../dates/day.js';
import {
  type CaseKind,
  type CaseStatus,
  caseStepProblems,
  decisionMakingCaseProblems,
  finalVersionProblems,
  type Money,
  moneyWords,
  outlineCaseProblems,
  writingProblems,
} from './business-cases.js';

const rules = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

it('BC-1 refuses a second final version until the first is superseded', () => {
  expect(rules(finalVersionProblems([{ number: 1, status: 'FINAL' }]))).toEqual(['BC-1 E']);
  expect(finalVersionProblems([{ number: 1, status: 'SUPERSEDED' }])).toEqual([]);
  expect(finalVersionProblems([])).toEqual([]);
});

it('BC-2 keeps a decision-making case from being final until the consultation was analysed', () => {
  const of = (...states: ConsultationState[]) =>
    rules(
      decisionMakingCaseProblems(
        'DMBC',
        states.map((state) => ({ title: 'Stroke', state })),
      ),
    );
  expect(of('CLOSED')).toEqual(['BC-2 E']);
  expect(of('ANALYSED')).toEqual([]);
  expect(of('REPORTED', 'DECIDED')).toEqual([]);
  expect(of('ANALYSED', 'LIVE')).toEqual(['BC-2 E']);
  expect(of('ANALYSED', 'WITHDRAWN')).toEqual([]);
  expect(of('WITHDRAWN')).toEqual(['BC-2 E']);
  expect(of()).toEqual(['BC-2 E']);
  expect(decisionMakingCaseProblems('PCBC', [{ title: 'Stroke', state: 'LIVE' }])).toEqual([]);
});

describe('BC-3', () => {
  const on = day('2018-03-05');
  const of = (capital: Money, approved: [CaseKind, string][] = [], to: CaseStatus = 'APPROVED') =>
    rules(
      outlineCaseProblems(
        'OBC',
        to,
        on,
        capital,
        approved.map(([kind, approvedOn]) => ({ kind, approvedOn: day(approvedOn) })),
      ),
    );
  const oneWord = (pounds: number | null, note: string | null = null): Money => ({ pounds, note });

  it('BC-3 warns of an outline case with capital until a strategic or pre-consultation case is approved', () => {
    expect(of(oneWord(1))).toEqual(['BC-3 W']);
    expect(of(oneWord(1), [['SOC', '2018-03-06']])).toEqual(['BC-3 W']);
    expect(of(oneWord(1), [['SOC', '2018-03-05']])).toEqual([]);
    expect(of(oneWord(1), [['PCBC', '2018-01-31']])).toEqual([]);
    expect(of(oneWord(1), [['FBC', '2018-01-31']])).toEqual(['BC-3 W']);
    expect(of(oneWord(1), [], 'SUBMITTED')).toEqual([]);
    expect(outlineCaseProblems('FBC', 'APPROVED', on, oneWord(1), [])).toEqual([]);
  });

  it('BC-3 takes no capital for certain as none, and never what is to be confirmed', () => {
    expect(of(oneWord(0))).toEqual([]);
    expect(of(oneWord(0, '+ 1 TBC'))).toEqual(['BC-3 W']);
    expect(of(oneWord(null, 'TBC'))).toEqual(['BC-3 W']);
    expect(of(oneWord(null))).toEqual(['BC-3 W']);
  });
});

it('BC-4 lets the statuses follow one another, and wants a reason, a decision and a day that has come', () => {
  const [since, today] = [day('2017-11-20'), day('2017-11-24')];
  const step = (from: CaseStatus, to: CaseStatus, over = {}) =>
    caseStepProblems({ from, since, to, reason: null, hasDecision: false, on: today, today, ...over }).map(
      ({ rule, field }) => `${rule} ${field}`,
    );
  expect(step('DRAFT', 'FINAL')).toEqual([]);
  expect(step('DRAFT', 'APPROVED', { hasDecision: true })).toEqual(['BC-4 status']);
  expect(step('FINAL', 'APPROVED')).toEqual(['BC-4 decisionId']);
  expect(step('FINAL', 'APPROVED', { hasDecision: true })).toEqual([]);
  expect(step('FINAL', 'APPROVED', { reason: 'By the regulator' })).toEqual([]);
  expect(step('FINAL', 'SUPERSEDED')).toEqual(['BC-4 reason']);
  expect(step('FINAL', 'SUBMITTED', { on: day('2017-11-25') })).toEqual(['BC-4 statusOn']);
  expect(step('FINAL', 'SUBMITTED', { on: day('2017-11-19') })).toEqual(['BC-4 statusOn']);
  expect(step('FINAL', 'SUBMITTED', { on: since })).toEqual([]);
  expect(step('DRAFT', 'FINAL', { on: day('2017-11-19') })).toEqual([]);
  expect(step('WITHDRAWN', 'DRAFT')).toEqual(['BC-4 status']);
  expect(writingProblems('FOR_REVIEW')).toEqual([]);
  expect(rules(writingProblems('FINAL'))).toEqual(['BC-4 E']);
});

it('money keeps what is to be confirmed', () => {
  expect(moneyWords({ pounds: 48_000_000, note: '+ 1 TBC' })).toBe('£48m + 1 TBC');
  expect(moneyWords({ pounds: 48_500_000, note: null })).toBe('£48.5m');
  expect(moneyWords({ pounds: 1_200_000_000, note: null })).toBe('£1,200m');
  expect(moneyWords({ pounds: 1_250_000, note: null })).toBe('£1,250,000');
  expect(moneyWords({ pounds: 0, note: null })).toBe('£0');
  expect(moneyWords({ pounds: null, note: 'TBC' })).toBe('TBC');
  expect(moneyWords({ pounds: null, note: null })).toBe('not stated');
});
