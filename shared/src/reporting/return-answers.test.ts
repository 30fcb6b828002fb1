import {
  type AnsweringFacts,
  answeringProblems,
  queryAnswerProblems,
  submissionProblems,
  updateProblems,
  type WorkstreamAnswer,
  workstreamAnswerProblems,
} from './return-answers.js';

const rules = (problems: readonly { rule: string }[]) => problems.map(({ rule }) => rule);
const facts = (over: Partial<AnsweringFacts> = {}): AnsweringFacts => ({
  periodName: 'November 2017',
  periodState: 'OPEN',
  returnState: 'STARTED',
  ...over,
});

describe('a period that takes answers', () => {
  it.each`
    state             | takes
    ${'OPEN'}         | ${true}
    ${'SUBMITTED'}    | ${true}
    ${'PMO_REVIEWED'} | ${false}
    ${'SRO_APPROVED'} | ${false}
    ${'ISSUED'}       | ${false}
  `('RET-20 takes answers until it is reviewed: $state $takes', ({ state, takes }) => {
    expect(rules(answeringProblems('ANSWER', facts({ periodState: state })))).toEqual(
      takes ? [] : ['RET-20'],
    );
  });

  it('names itself and the way out', () => {
    expect(answeringProblems('SUBMIT', facts({ periodState: 'ISSUED' }))[0]?.message).toBe(
      'November 2017 has been reviewed and takes no more answers. Ask the programme office to send it back.',
    );
  });
});

describe('a return', () => {
  it.each`
    step              | from
    ${'ANSWER'}       | ${['NOT_STARTED', 'STARTED', 'QUERIED']}
    ${'ANSWER_QUERY'} | ${['NOT_STARTED', 'STARTED', 'SUBMITTED', 'QUERIED']}
    ${'SUBMIT'}       | ${['NOT_STARTED', 'STARTED', 'QUERIED']}
    ${'TAKE_BACK'}    | ${['SUBMITTED']}
  `('RET-21 takes the step $step from $from only', ({ step, from }) => {
    const states = ['NOT_STARTED', 'STARTED', 'SUBMITTED', 'QUERIED', 'ACCEPTED'] as const;
    const taken = states.filter(
      (returnState) => answeringProblems(step, facts({ returnState })).length === 0,
    );
    expect(taken).toEqual(from);
  });

  it('says who can open it again', () => {
    const message = (returnState: AnsweringFacts['returnState']) =>
      answeringProblems('ANSWER', facts({ returnState }))[0]?.message;
    expect(message('SUBMITTED')).toBe('This return has been handed in. Take it back first.');
    expect(message('ACCEPTED')).toContain('Ask the programme office to send it back first.');
  });
});

describe('the status of a workstream', () => {
  const answer = (over: Partial<WorkstreamAnswer> = {}): WorkstreamAnswer => ({
    rag: 'green',
    computedRag: 'green',
    differenceReason: null,
    pathToGreen: null,
    pathOwner: null,
    pathDueOn: null,
    ...over,
  });
  const path = { pathToGreen: 'Agree the text', pathOwner: 'Lead', pathDueOn: '2017-12-20' };

  it('RET-25 says why it differs from the computed one, where there is one', () => {
    expect(rules(workstreamAnswerProblems(answer()))).toEqual([]);
    expect(rules(workstreamAnswerProblems(answer({ computedRag: 'amber' })))).toEqual(['RET-25']);
    expect(rules(workstreamAnswerProblems(answer({ computedRag: 'amber', differenceReason: ' ' })))).toEqual([
      'RET-25',
    ]);
    expect(workstreamAnswerProblems(answer({ computedRag: 'amber', differenceReason: 'Agreed' }))).toEqual(
      [],
    );
    expect(workstreamAnswerProblems(answer({ computedRag: 'grey' }))).toEqual([]);
  });

  it('RET-26 warns where at risk or off track has no whole way back', () => {
    const amber = { rag: 'amber', computedRag: 'amber' } as const;
    expect(workstreamAnswerProblems(answer({ ...amber, ...path }))).toEqual([]);
    expect(rules(workstreamAnswerProblems(answer({ ...amber, ...path, pathDueOn: null })))).toEqual([
      'RET-26',
    ]);
    expect(workstreamAnswerProblems(answer({ ...amber }))[0]?.severity).toBe('W');
  });

  it('may be left open until the return is handed in', () => {
    expect(workstreamAnswerProblems(answer({ rag: null, computedRag: 'red' }))).toEqual([]);
  });
});

describe('handing in', () => {
  it('RET-22, RET-23 and RET-24 list everything that is missing at once', () => {
    const missing = submissionProblems({
      ...{ rag: null, thisPeriod: 'Drafted' },
      ...{ unanswered: ['Final report', 'PCBC'], openQueries: 2 },
    });
    expect(missing.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'RET-23 E',
      'RET-24 E',
      'RET-22 W',
      'RET-22 W',
    ]);
    expect(missing[1]?.message).toBe('2 questions of the programme office are not answered yet.');
    expect(missing[2]?.message).toBe('Not answered yet: Final report.');
    const whole = { rag: 'green', thisPeriod: 'Drafted', unanswered: [], openQueries: 0 } as const;
    expect(submissionProblems(whole)).toEqual([]);
  });

  it('RET-32 wants a word on what was done', () => {
    const given = { rag: 'green', unanswered: [], openQueries: 0 } as const;
    expect(submissionProblems({ ...given, thisPeriod: null })).toEqual([
      { rule: 'RET-32', severity: 'E', field: 'thisPeriod', message: 'Say what was done in this period.' },
    ]);
    expect(rules(submissionProblems({ ...given, thisPeriod: ' ' }))).toEqual(['RET-32']);
    expect(submissionProblems({ ...given, thisPeriod: 'Drafted' })).toEqual([]);
  });
});

it('RET-31 wants words with an update at risk or off track', () => {
  expect(updateProblems({ rag: 'red' })[0]?.message).toBe(
    'Off track needs words. Say what happened, or give the path to green.',
  );
  expect(rules(updateProblems({ rag: 'amber', narrative: ' ', pathToGreen: '' }))).toEqual(['RET-31']);
  expect(updateProblems({ rag: 'amber', narrative: 'The panel was put off' })).toEqual([]);
  expect(updateProblems({ rag: 'red', pathToGreen: 'A new day for the panel' })).toEqual([]);
  expect(updateProblems({ rag: 'green' })).toEqual([]);
});

it('RET-27 answers a question once, in words, while it is open', () => {
  expect(queryAnswerProblems('OPEN', 'On 4 January')).toEqual([]);
  expect(rules(queryAnswerProblems('OPEN', '  '))).toEqual(['RET-27']);
  expect(queryAnswerProblems('ANSWERED', 'Again')[0]?.message).toContain('already');
  expect(queryAnswerProblems('CLOSED', 'Late')[0]?.message).toContain('closed');
});
