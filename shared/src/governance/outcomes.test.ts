import { BODY_KINDS, bodyKindFacts, canDecide } from './body-kinds.js';
import { allowedOutcomes, MEETING_KINDS, OUTCOMES, outcomeProblems, outcomeTable } from './outcomes.js';

it('lets only bodies that decide approve or reject', () => {
  for (const body of BODY_KINDS)
    for (const outcome of ['APPROVED', 'APPROVED_AMENDED', 'APPROVED_CONDITIONALLY', 'REJECTED'] as const)
      expect(allowedOutcomes(body, 'FORMAL_PUBLIC').includes(outcome)).toBe(canDecide(body));
});

it('lets only an assurer assure', () => {
  for (const body of BODY_KINDS)
    expect(allowedOutcomes(body, 'FORMAL_PRIVATE').includes('ASSURED')).toBe(
      bodyKindFacts(body).authority === 'ASSURES',
    );
});

it('lets no body decide at an informal meeting', () => {
  for (const body of BODY_KINDS)
    expect(allowedOutcomes(body, 'INFORMAL')).toEqual(['STEER', 'ENDORSED_FOR_PROGRESS']);
});

it('keeps a steer out of formal meetings', () => {
  for (const body of BODY_KINDS)
    for (const meeting of MEETING_KINDS.filter((kind) => kind !== 'INFORMAL'))
      expect(allowedOutcomes(body, meeting)).not.toContain('STEER');
});

it('has a row for every kind of body and meeting, and no outcome without a home', () => {
  const table = outcomeTable();
  expect(table).toHaveLength(BODY_KINDS.length * MEETING_KINDS.length);
  expect(table.every((row) => row.outcomes.length > 0)).toBe(true);
  expect(new Set(table.flatMap((row) => row.outcomes))).toEqual(new Set(OUTCOMES));
});

it('gives the route without a meeting to bodies that decide alone', () => {
  expect(allowedOutcomes('JOINT_COMMITTEE', null)).toContain('APPROVED');
  expect(outcomeProblems('SCRUTINY', null, 'COMMENTS')[0]?.rule).toBe('BODY-1');
});

it.each([
  ['OFFICE_HOLDER', ['recommended', 'directed', 'endorsed', 'referred back', 'noted', 'deferred', 'unknown']],
  ['DELIVERY', ['recommended', 'reported', 'referred back', 'noted', 'deferred', 'unknown']],
  ['STAKEHOLDER', ['comments', 'supported', 'not supported', 'noted', 'deferred', 'unknown']],
] as const)('%s has a row of its own, and says it when it is asked for more', (body, words) => {
  expect(canDecide(body)).toBe(false);
  expect(allowedOutcomes(body, null)).toEqual([]);
  const [problem] = outcomeProblems(body, 'FORMAL_PRIVATE', 'APPROVED');
  expect(problem?.message).toContain(`Record one of: ${words.join(', ')}.`);
});

it.each([
  'SCRUTINY',
  'CLINICAL_ADVICE',
  'ASSURER',
  'PROGRAMME_BOARD',
  'HWB',
  'OFFICE_HOLDER',
  'DELIVERY',
  'STAKEHOLDER',
] as const)('refuses an approval by %s because of what it is', (body) => {
  expect(outcomeProblems(body, 'FORMAL_PUBLIC', 'APPROVED')[0]?.rule).toBe('BODY-1');
});

it('refuses an approval at a workshop because of the meeting, and says what can be recorded', () => {
  const [problem] = outcomeProblems('JOINT_COMMITTEE', 'INFORMAL', 'APPROVED');
  expect(problem).toMatchObject({ rule: 'MTG-1', severity: 'E' });
  expect(problem?.message).toContain('steer, endorsed for progress');
});
