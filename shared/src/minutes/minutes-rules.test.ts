import { day } from '../dates/day.js';
import {
  approvalProblems,
  minutesStepProblems,
  signatureProblems,
  writingProblems,
} from './minutes-rules.js';

const rules = (problems: readonly { rule: string }[]) => problems.map(({ rule }) => rule);

describe('minutes', () => {
  const minuted = { kind: 'FORMAL_PUBLIC', heldOn: day('2018-01-31') } as const;
  const later = { isSameBody: true, state: 'HELD', heldOn: day('2018-02-01') } as const;

  it('MIN-1 are approved at a later held meeting of the same body', () => {
    expect(approvalProblems(minuted, later)).toEqual([]);
    expect(rules(approvalProblems(minuted, { ...later, heldOn: day('2018-01-31') }))).toEqual(['MIN-1']);
    expect(rules(approvalProblems(minuted, { ...later, isSameBody: false }))).toEqual(['MIN-1']);
    expect(rules(approvalProblems(minuted, { ...later, state: 'CALLED', heldOn: null }))).toEqual(['MIN-1']);
    expect(rules(approvalProblems(minuted, null))).toEqual(['MIN-1']);
    expect(approvalProblems({ ...minuted, kind: 'INFORMAL' }, null)).toEqual([]);
  });

  it('MIN-2 are written while they are a draft', () => {
    expect(writingProblems('DRAFT')).toEqual([]);
    expect(rules(writingProblems('CHAIR_CHECKED'))).toEqual(['MIN-2']);
    expect(rules(writingProblems('APPROVED'))).toEqual(['MIN-2']);
  });

  it('MIN-3 go from draft to signed one step after the other', () => {
    expect(minutesStepProblems('DRAFT', 'CHECK')).toEqual([]);
    expect(rules(minutesStepProblems('DRAFT', 'APPROVE'))).toEqual(['MIN-3']);
    expect(rules(minutesStepProblems(null, 'APPROVE'))).toEqual(['MIN-3']);
    expect(minutesStepProblems('CHAIR_CHECKED', 'APPROVE')).toEqual([]);
    expect(rules(minutesStepProblems('CHAIR_CHECKED', 'SIGN'))).toEqual(['MIN-3']);
    expect(minutesStepProblems('APPROVED', 'SIGN')).toEqual([]);
    expect(rules(minutesStepProblems('APPROVED', 'RETURN'))).toEqual(['MIN-3']);
  });

  it('MIN-4 are signed between their approval and today', () => {
    const sign = (on: string, name = 'The chair') =>
      rules(signatureProblems({ name, on: day(on) }, day('2018-02-01'), day('2018-02-03')));
    expect([sign('2018-01-31'), sign('2018-02-01')]).toEqual([['MIN-4'], []]);
    expect([sign('2018-02-03'), sign('2018-02-04')]).toEqual([[], ['MIN-4']]);
    expect(sign('2018-02-02', ' ')).toEqual(['MIN-4']);
  });
});
