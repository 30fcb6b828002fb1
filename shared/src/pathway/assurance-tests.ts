import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const TEST_RATINGS = ['NOT_ASSESSED', 'NOT_MET', 'PARTLY', 'MET'] as const;
export type TestRating = (typeof TEST_RATINGS)[number];

export const TEST_RATING_WORDS: Record<TestRating, string> = {
  NOT_ASSESSED: 'Not assessed',
  NOT_MET: 'Not met',
  PARTLY: 'Partly met',
  MET: 'Met',
};

/** The five tests of service change in the order of their numbers: the four of the government, and the test for beds. */
export const ASSURANCE_TESTS = [
  'Strong public and patient engagement',
  'Consistent with current and prospective need for patient choice',
  'A clear clinical evidence base',
  'Support for proposals from clinical commissioners',
  'Where beds are significantly reduced: one of three conditions is met',
] as const;
/** The test for beds: the only one that may not apply. */
export const BED_TEST = 5;

/** The conditions of the test for beds, of which one is enough. */
export const BED_CONDITIONS = {
  conditionA: 'Sufficient alternative provision, alongside or ahead of the closure, with its workforce',
  conditionB: 'New treatments or therapies reduce specific categories of admissions',
  conditionC: 'Beds are used less efficiently than the national average, and a credible plan improves it',
} as const;

export interface AssuranceTest {
  number: number;
  isApplicable: boolean;
  notApplicableReason: string | null;
  rating: TestRating;
  assessor: string | null;
  assessedOn: Day | null;
  conditionA: boolean;
  conditionB: boolean;
  conditionC: boolean;
}

const refuse = (rule: string, field: string, message: string): Problem => ({
  rule,
  severity: 'E',
  field,
  message,
});

/**
 * `ASR-1`: the test for beds is met by one of its three conditions. `ASR-4`: only that test may not apply, and says why;
 * what was assessed says by whom and when, not later than today; conditions belong to the test for beds.
 * Example: test 5 rated met with no condition is refused, with condition a it is taken.
 */
export function assuranceTestProblems(test: AssuranceTest, today: Day): Problem[] {
  const { number, isApplicable, rating, assessor, assessedOn } = test;
  const hasCondition = test.conditionA || test.conditionB || test.conditionC;
  if (!isApplicable) {
    if (number !== BED_TEST)
      return [
        refuse('ASR-4', 'isApplicable', `Test ${number} always applies. Only the test for beds may not.`),
      ];
    return test.notApplicableReason?.trim()
      ? []
      : [refuse('ASR-4', 'notApplicableReason', 'Say why the test for beds does not apply.')];
  }
  const problems: Problem[] = [];
  if (number === BED_TEST && rating === 'MET' && !hasCondition)
    problems.push(
      refuse(
        'ASR-1',
        'rating',
        'The test for beds is met with one of its conditions at least. Choose a, b or c.',
      ),
    );
  if (number !== BED_TEST && hasCondition)
    problems.push(
      refuse('ASR-4', 'conditionA', 'Conditions a, b and c belong to the test for beds, test 5.'),
    );
  if (rating === 'NOT_ASSESSED') return problems;
  if (!assessor?.trim()) problems.push(refuse('ASR-4', 'assessor', 'Say who assessed it: a post or a body.'));
  if (assessedOn === null) problems.push(refuse('ASR-4', 'assessedOn', 'Say when it was assessed.'));
  else if (assessedOn > today)
    problems.push(
      refuse(
        'ASR-4',
        'assessedOn',
        `${writeDay(assessedOn)} is after today, ${writeDay(today)}. Record it once it is assessed.`,
      ),
    );
  return problems;
}

/**
 * `ASR-2`: the test for beds applies where the pathway takes beds away.
 * Example: with 1 bed fewer the test applies; with none fewer, or where nothing is stated, it may be set aside.
 */
export function bedTestProblems(
  bedChange: number | null,
  bedTest: Pick<AssuranceTest, 'isApplicable'>,
): Problem[] {
  if (bedTest.isApplicable || bedChange === null || bedChange >= 0) return [];
  const fewer = Math.abs(bedChange);
  const beds = fewer === 1 ? '1 bed' : `${fewer} beds`;
  return [
    refuse(
      'ASR-2',
      'isApplicable',
      `The pathway takes ${beds} away, so that the test for beds (test 5) applies. Assess it, or correct the number of beds.`,
    ),
  ];
}

/**
 * `ASR-3`: no business case goes to the Investment Committee while one of tests 1 to 4 is not assessed.
 * Example: with test 4 not assessed it stays; once that is rated, even as not met, it goes.
 */
export function submissionProblems(tests: readonly Pick<AssuranceTest, 'number' | 'rating'>[]): Problem[] {
  const open = [1, 2, 3, 4].filter(
    (number) => (tests.find((test) => test.number === number)?.rating ?? 'NOT_ASSESSED') === 'NOT_ASSESSED',
  );
  if (open.length === 0) return [];
  const which = open.length === 1 ? `test ${open[0]} is` : `tests ${open.join(', ')} are`;
  return [
    refuse(
      'ASR-3',
      'status',
      `It is not submitted while ${which} not assessed. Record what was assessed first.`,
    ),
  ];
}
