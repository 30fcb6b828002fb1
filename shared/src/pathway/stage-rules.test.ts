import {
  currentStageSentence,
  type DatedStage,
  nextStageStates,
  passProblems,
  type StageState,
  stageStepProblems,
  staleForecastProblems,
} from './stage-rules.js';

const stage = (number: number, state: StageState | null, over: Partial<DatedStage> = {}): DatedStage => ({
  number,
  title: `Stage ${number}`,
  state,
  isMandatory: true,
  reopenedAt: null,
  forecastAt: null,
  ...over,
});
const rules = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('STG-1', () => {
  it('STG-1 refuses to pass a stage while an earlier mandatory one is open, and takes it once none is', () => {
    const before = (state: StageState | null, over = {}) =>
      rules(passProblems([stage(1, state, over), stage(2, 'IN_PROGRESS')], 2, 'PASSED'));
    for (const open of [null, 'NOT_STARTED', 'IN_PROGRESS', 'AWAITING_GATE', 'FAILED', 'REOPENED'] as const)
      expect(before(open)).toEqual(['STG-1 E']);
    for (const behind of ['PASSED', 'PASSED_WITH_CONDITIONS', 'NOT_APPLICABLE'] as const)
      expect(before(behind)).toEqual([]);
    expect(before('IN_PROGRESS', { isMandatory: false })).toEqual([]);
  });

  it('STG-1 minds passing only, and earlier stages only', () => {
    const stages = [stage(1, null), stage(2, null), stage(3, null)];
    expect(passProblems(stages, 1, 'PASSED')).toEqual([]);
    expect(passProblems(stages, 2, 'IN_PROGRESS')).toEqual([]);
    expect(rules(passProblems(stages, 2, 'PASSED_WITH_CONDITIONS'))).toEqual(['STG-1 E']);
  });

  it('STG-1 names three of the stages that are open, and how many more', () => {
    const stages = [1, 2, 3, 4, 5].map((number) => stage(number, null));
    expect(passProblems(stages, 2, 'PASSED')[0]?.message).toBe(
      'Stage 2 is not passed while an earlier one is open: 1 “Stage 1” (not stated). Pass it first, or record why it does not apply.',
    );
    expect(passProblems(stages, 5, 'PASSED')[0]?.message).toBe(
      'Stage 5 is not passed while an earlier one is open: 1 “Stage 1” (not stated), 2 “Stage 2” (not stated), 3 “Stage 3” (not stated) and 1 more. Pass them first, or record why they do not apply.',
    );
  });
});

describe('STG-4', () => {
  it('STG-4 names a later stage until its date is stated after the reopening', () => {
    const at = (forecastAt: number | null, over: Partial<DatedStage> = {}) =>
      rules(
        staleForecastProblems([
          stage(2, 'REOPENED', { reopenedAt: 1_000 }),
          stage(3, 'NOT_STARTED', { forecastAt, ...over }),
        ]),
      );
    expect(at(1_000)).toEqual(['STG-4 W']);
    expect(at(1_001)).toEqual([]);
    expect(at(null)).toEqual([]);
    expect(at(900, { state: 'PASSED' })).toEqual([]);
    expect(at(900, { number: 1 })).toEqual([]);
  });

  it('STG-4 stands while the reopened stage is worked on, and lists each later stage', () => {
    const stages = [
      stage(2, 'IN_PROGRESS', { reopenedAt: 1_000 }),
      stage(3, null, { forecastAt: 900 }),
      stage(4, null, { forecastAt: 1_100 }),
      stage(5, null, { forecastAt: 800 }),
    ];
    const [said] = staleForecastProblems(stages);
    expect(said?.stageNumber).toBe(2);
    expect(said?.message).toContain('3 “Stage 3”, 5 “Stage 5”.');
  });
});

describe('STG-5', () => {
  const step = (from: StageState | null, to: StageState, reason: string | null = null, hasDecision = false) =>
    stageStepProblems({ from, to, reason, hasDecision }).map(({ rule, field }) => `${rule} ${field}`);

  it('STG-5 lets a stage be reopened once it passed or failed, by a decision and with a reason', () => {
    for (const from of ['PASSED', 'PASSED_WITH_CONDITIONS', 'FAILED'] as const)
      expect(step(from, 'REOPENED', 'New evidence', true)).toEqual([]);
    expect(step('PASSED', 'REOPENED', 'New evidence')).toEqual(['STG-5 decisionId']);
    expect(step('PASSED', 'REOPENED', ' ', true)).toEqual(['STG-5 reason']);
    for (const from of [null, 'NOT_STARTED', 'IN_PROGRESS', 'AWAITING_GATE', 'NOT_APPLICABLE'] as const)
      expect(step(from, 'REOPENED', 'New evidence', true)).toEqual(['STG-5 state']);
    expect(nextStageStates('FAILED')).toEqual(['REOPENED']);
  });

  it('STG-5 wants to know why a stage fails, is set aside or is passed on conditions', () => {
    for (const to of ['FAILED', 'NOT_APPLICABLE', 'PASSED_WITH_CONDITIONS'] as const) {
      expect(step('IN_PROGRESS', to)).toEqual(['STG-5 reason']);
      expect(step('IN_PROGRESS', to, 'As the board said')).toEqual([]);
    }
    expect(step('NOT_APPLICABLE', 'IN_PROGRESS')).toEqual(['STG-5 reason']);
    expect(step('NOT_STARTED', 'IN_PROGRESS')).toEqual([]);
    expect(step('REOPENED', 'PASSED')).toEqual([]);
  });
});

it('the current stage is the first that is not behind, and not stated where nothing says which that is', () => {
  expect(currentStageSentence([stage(1, null), stage(2, null)])).toBe('Current stage: not stated');
  expect(currentStageSentence([stage(1, null), stage(2, 'IN_PROGRESS')])).toBe('Current stage: not stated');
  expect(currentStageSentence([stage(1, 'PASSED'), stage(2, null)])).toBe('Current stage: 2, Stage 2');
  expect(currentStageSentence([stage(2, 'NOT_STARTED'), stage(1, 'NOT_APPLICABLE')])).toBe(
    'Current stage: 2, Stage 2',
  );
  expect(currentStageSentence([stage(1, 'PASSED')])).toBe('Every stage is behind it.');
  expect(currentStageSentence([])).toBe('Current stage: not stated');
});
