import { day } from '../dates/day.js';
import {
  type Assessment,
  assessmentFormProblems,
  assessmentProblems,
  staleAssessmentProblems,
} from './impact-assessments.js';

const iia: Assessment = {
  title: 'Stroke IIA',
  kind: 'IIA',
  state: 'FINAL',
  reason: null,
  coversOptionsOf: day('2017-10-26'),
  finalOn: day('2017-10-26'),
};
const ids = (problems: { rule: string }[]) => problems.map(({ rule }) => rule);

it('IA-1 is met by a final assessment or by a recorded reason', () => {
  expect(assessmentProblems([iia])).toEqual([]);
  expect(ids(assessmentProblems([{ ...iia, state: 'DRAFT' }]))).toEqual(['IA-1']);
  expect(ids(assessmentProblems([{ ...iia, kind: 'DPIA' }]))).toEqual(['IA-1']);
  expect(ids(assessmentProblems([{ ...iia, state: 'NOT_REQUIRED', reason: ' ' }]))).toEqual(['IA-1']);
  expect(assessmentProblems([{ ...iia, state: 'NOT_REQUIRED', reason: 'No service changes' }])).toEqual([]);
  expect(ids(assessmentProblems([]))).toEqual(['IA-1']);
});

it('IA-2 warns once the options are newer than what was assessed', () => {
  expect(staleAssessmentProblems([iia], day('2017-10-26'))).toEqual([]);
  expect(ids(staleAssessmentProblems([iia], day('2017-10-27')))).toEqual(['IA-2']);
  expect(staleAssessmentProblems([iia], null)).toEqual([]);
});

it('IA-3 wants a reason for none and a day for a final one', () => {
  expect(ids(assessmentFormProblems('NOT_REQUIRED', null, null))).toEqual(['IA-3']);
  expect(ids(assessmentFormProblems('FINAL', null, null))).toEqual(['IA-3']);
  expect(assessmentFormProblems('FINAL', null, '2017-10-26')).toEqual([]);
});
