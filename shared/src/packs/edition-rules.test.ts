import {
  arrangementProblems,
  editionReasonProblems,
  editionStepProblems,
  editionSteps,
  issueProblems,
  mayReadAudience,
  nextEditionNumber,
  openEditionProblems,
  puttingAwayProblems,
} from './edition-rules.js';

const rules = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

it('PACK-1: a draft is frozen anew; what is issued is corrected instead', () => {
  expect(editionStepProblems('DRAFT', 'freeze')).toEqual([]);
  expect(editionStepProblems('ISSUED', 'freeze')).toMatchObject([
    { rule: 'PACK-1', message: expect.stringContaining('Correct it instead') },
  ]);
  expect(editionSteps('ISSUED')).toEqual(['correct', 'withdraw', 'acknowledge']);
  expect(editionSteps('WITHDRAWN')).toEqual([]);
});

it('PACK-2: a correction, a withdrawal and what is sent back say why', () => {
  expect(editionReasonProblems('correct', 'The date was misprinted')).toEqual([]);
  for (const step of ['correct', 'withdraw', 'send-back'] as const)
    expect(rules(editionReasonProblems(step, '  '))).toEqual(['PACK-2 E']);
});

const SIGNED = {
  state: 'SRO_APPROVAL',
  isSigned: true,
  staleCount: 0,
  hasSummary: true,
  commentLetters: 0,
} as const;

it('REPORT-1 refuses what the SRO has not signed as it stands', () => {
  expect(issueProblems(SIGNED)).toEqual([]);
  expect(rules(issueProblems({ ...SIGNED, isSigned: false }))).toEqual(['REPORT-1 E']);
});

it('REPORT-2 warns from the first stale item on, PACK-3 of a summary that nobody wrote', () => {
  expect(issueProblems({ ...SIGNED, staleCount: 1 })).toMatchObject([
    { rule: 'REPORT-2', severity: 'W', message: expect.stringMatching(/^1 item in it was last reported/) },
  ]);
  expect(issueProblems({ ...SIGNED, staleCount: 2 })[0]?.message).toMatch(/^2 items in it were/);
  expect(rules(issueProblems({ ...SIGNED, hasSummary: false }))).toEqual(['PACK-3 W']);
});

it('PACK-7 warns of comments of more than 60,000 letters together', () => {
  expect(issueProblems({ ...SIGNED, commentLetters: 60_000 })).toEqual([]);
  expect(issueProblems({ ...SIGNED, commentLetters: 60_001 })).toEqual([
    {
      rule: 'PACK-7',
      severity: 'W',
      field: null,
      message:
        'Its comments have 60,001 letters together; above 60,000 a PDF may not be made of it. Shorten the comments, or say why it goes out so.',
    },
  ]);
});

it('PACK-4: a pack is put away only while nothing of it was issued', () => {
  expect(puttingAwayProblems(['DRAFT'])).toEqual([]);
  expect(rules(puttingAwayProblems(['DRAFT', 'WITHDRAWN']))).toEqual(['PACK-4 E']);
});

it('PACK-5: one edition is in the making at a time', () => {
  expect(openEditionProblems(null)).toEqual([]);
  expect(openEditionProblems({ major: 1, minor: 1 })).toMatchObject([
    { rule: 'PACK-5', message: expect.stringContaining('Edition 1.1') },
  ]);
});

it('PACK-6: an order names every section once, and includes one', () => {
  const row = (id: string, isIncluded = true) => ({ id, isIncluded });
  expect(arrangementProblems(['a', 'b'], [row('b'), row('a', false)])).toEqual([]);
  expect(rules(arrangementProblems(['a', 'b'], [row('a')]))).toEqual(['PACK-6 E']);
  expect(rules(arrangementProblems(['a', 'b'], [row('a'), row('a')]))).toEqual(['PACK-6 E']);
  expect(rules(arrangementProblems(['a', 'b'], [row('a'), row('c')]))).toEqual(['PACK-6 E']);
  expect(rules(arrangementProblems(['a'], [row('a', false)]))).toEqual(['PACK-6 E']);
});

it('counts a correction behind the point and a new edition before it', () => {
  const known = [
    { major: 1, minor: 0 },
    { major: 1, minor: 1 },
  ];
  expect(nextEditionNumber([], null)).toEqual({ major: 1, minor: 0 });
  expect(nextEditionNumber(known, null)).toEqual({ major: 2, minor: 0 });
  expect(nextEditionNumber(known, { major: 1 })).toEqual({ major: 1, minor: 2 });
});

it.each`
  state           | audience      | classes                           | isEditor | may
  ${'ISSUED'}     | ${'PUBLIC'}   | ${['OPEN']}                       | ${false} | ${true}
  ${'ISSUED'}     | ${'OFFICIAL'} | ${['OPEN']}                       | ${false} | ${false}
  ${'SUPERSEDED'} | ${'OFFICIAL'} | ${['OPEN', 'OFFICIAL']}           | ${false} | ${true}
  ${'ISSUED'}     | ${'FULL'}     | ${['OPEN', 'OFFICIAL']}           | ${true}  | ${false}
  ${'ISSUED'}     | ${'FULL'}     | ${['OPEN', 'OFFICIAL', 'EXEMPT']} | ${false} | ${true}
  ${'DRAFT'}      | ${'PUBLIC'}   | ${['OPEN', 'OFFICIAL', 'EXEMPT']} | ${false} | ${false}
  ${'DRAFT'}      | ${'PUBLIC'}   | ${['OPEN', 'OFFICIAL', 'EXEMPT']} | ${true}  | ${true}
  ${'WITHDRAWN'}  | ${'PUBLIC'}   | ${['OPEN']}                       | ${false} | ${false}
`('$audience of one that is $state, for $classes: $may', ({ state, audience, classes, isEditor, may }) => {
  expect(mayReadAudience(state, audience, { classes, isEditor })).toBe(may);
});
