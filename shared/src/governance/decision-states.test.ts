import {
  DECISION_STATES,
  decisionStands,
  decisionStepProblems,
  isRecommendation,
  nextDecisionStates,
  settingAsideProblems,
} from './decision-states.js';

it('DEC-14 lets what is in effect be implemented, and not what waits', () => {
  expect(decisionStepProblems('JC-2018-01', 'IN_EFFECT', 'IMPLEMENTED')).toEqual([]);
  const [problem] = decisionStepProblems('JC-2018-01', 'TAKEN', 'IMPLEMENTED');
  expect(problem).toMatchObject({ rule: 'DEC-14', severity: 'E' });
  expect(problem!.message).toContain('JC-2018-01 is taken and cannot become implemented.');
});

it('DEC-14 brings nothing back to a draft, and nothing out of its end', () => {
  for (const state of DECISION_STATES) {
    expect(nextDecisionStates(state)).not.toContain('DRAFT_RECOMMENDATION');
    expect(nextDecisionStates(state)).not.toContain(state);
  }
  for (const end of ['SUPERSEDED', 'RESCINDED', 'QUASHED'] as const)
    expect(nextDecisionStates(end)).toEqual([]);
  expect(decisionStepProblems('JC-2018-01', 'QUASHED', 'IN_EFFECT')[0]!.message).toContain(
    'That is its end.',
  );
});

it('is a recommendation until it is taken', () => {
  expect(DECISION_STATES.filter(isRecommendation)).toEqual(['DRAFT_RECOMMENDATION', 'RECOMMENDED']);
  expect(DECISION_STATES.filter(decisionStands)).toEqual(['TAKEN', 'IN_EFFECT', 'IMPLEMENTED']);
});

it('DEC-19 asks for a later decision of the body or for an authority', () => {
  const asked = (later: Parameters<typeof settingAsideProblems>[0]['later'], authority: string | null) =>
    settingAsideProblems({ later, authority, reason: 'New evidence' }).map(({ field }) => field);
  expect(asked(null, ' ')).toEqual(['authority']);
  expect(asked(null, 'High Court')).toEqual([]);
  expect(asked({ code: 'JC-2019-01', isSameBody: true, isLater: true }, null)).toEqual([]);
  expect(asked({ code: 'IC-2019-01', isSameBody: false, isLater: true }, null)).toEqual(['byDecisionId']);
  expect(asked({ code: 'JC-2017-01', isSameBody: true, isLater: false }, null)).toEqual(['byDecisionId']);
  expect(settingAsideProblems({ later: null, authority: 'High Court', reason: ' ' })[0]!.field).toBe(
    'reason',
  );
});
