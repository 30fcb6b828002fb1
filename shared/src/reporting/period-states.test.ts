import { day } from '../dates/day.js';
import {
  isAnswerable,
  nextPeriodSteps,
  onePeriodProblems,
  PERIOD_STATES,
  PERIOD_STEPS,
  periodIssuedWords,
  periodMove,
  periodStepProblems,
  readBeforeApproval,
} from './period-states.js';

const rules = (problems: readonly { rule: string }[]) => problems.map(({ rule }) => rule);

describe('a reporting period', () => {
  it('goes from open to issued by two hands, and back with words', () => {
    expect(nextPeriodSteps('OPEN', ['PMO'])).toEqual(['SUBMIT']);
    expect(nextPeriodSteps('SUBMITTED', ['PMO'])).toEqual(['REVIEW', 'SEND_BACK']);
    expect(nextPeriodSteps('PMO_REVIEWED', ['SRO'])).toEqual(['APPROVE', 'SEND_BACK']);
    expect(nextPeriodSteps('SRO_APPROVED', ['PMO'])).toEqual(['ISSUE', 'REOPEN']);
    expect(nextPeriodSteps('ISSUED', ['PMO', 'SRO'])).toEqual(['REOPEN']);
    expect(nextPeriodSteps('PMO_REVIEWED', [])).toEqual([]);
    expect(periodMove('PMO_REVIEWED', 'SEND_BACK')).toMatchObject({ to: 'SUBMITTED', hand: 'SRO' });
    expect(periodMove('SUBMITTED', 'SEND_BACK')).toMatchObject({ to: 'OPEN', hand: 'PMO' });
  });

  it('RET-2 asks for returns of one period at a time', () => {
    expect(rules(onePeriodProblems('November 2017'))).toEqual(['RET-2']);
    expect(onePeriodProblems(null)).toEqual([]);
  });

  it('RET-4 lets a step follow only from its state', () => {
    for (const state of PERIOD_STATES)
      for (const step of PERIOD_STEPS) {
        const isOpen = periodMove(state, step) !== null;
        expect(periodStepProblems(state, step, 'Because').length === 0).toBe(isOpen);
      }
    expect(rules(periodStepProblems('OPEN', 'REVIEW', null))).toEqual(['RET-4']);
  });

  it('RET-5 wants words with a step back', () => {
    expect(rules(periodStepProblems('SUBMITTED', 'SEND_BACK', ' '))).toEqual(['RET-5']);
    expect(periodStepProblems('SUBMITTED', 'SEND_BACK', 'Add the path to green')).toEqual([]);
    expect(rules(periodStepProblems('ISSUED', 'REOPEN', null))).toEqual(['RET-5']);
  });

  it('REPORT-1 issues nothing that the SRO has not approved', () => {
    expect(rules(periodStepProblems('PMO_REVIEWED', 'ISSUE', null))).toEqual(['REPORT-1']);
    expect(periodStepProblems('SRO_APPROVED', 'ISSUE', null)).toEqual([]);
  });

  it('is answered until the programme office has reviewed it', () => {
    expect(PERIOD_STATES.filter(isAnswerable)).toEqual(['OPEN', 'SUBMITTED']);
  });
});

it('is issued with the edition that reports it once the SRO has approved it, and not before', () => {
  expect(periodIssuedWords('November 2017', 'SRO_APPROVED')).toBe(
    'November 2017 is issued with it: the SRO has approved its returns.',
  );
  expect(periodIssuedWords('November 2017', 'PMO_REVIEWED')).toContain('reviewed by the PMO and stays so');
  expect(periodIssuedWords('November 2017', 'ISSUED')).toContain('issued already');
});

it('REPORT-2 warns of an edition that was read before the SRO approved its period, from the day before on', () => {
  const on = (readOn: string, approvedOn: string | null) =>
    readBeforeApproval('November 2017', day(readOn), approvedOn === null ? null : day(approvedOn));
  expect(on('2017-11-24', '2017-11-27')).toEqual([
    {
      rule: 'REPORT-2',
      severity: 'W',
      field: null,
      message: 'It was read on 24 Nov 2017, before the SRO approved November 2017 on 27 Nov 2017.',
    },
  ]);
  expect(on('2017-11-26', '2017-11-27')).toHaveLength(1);
  expect(on('2017-11-27', '2017-11-27')).toEqual([]);
  expect(on('2017-11-24', null)).toEqual([]);
});
