import { day } from '../dates/day.js';
import { type DecisionFacts, decisionProblems, wordingProblems, writePounds } from './decision-rules.js';
import type { QuorumVerdict } from './quorum.js';

const QUORATE: QuorumVerdict = { isQuorate: true, counted: 8, shortfalls: [], sentence: '' };
const INQUORATE: QuorumVerdict = {
  isQuorate: false,
  counted: 2,
  shortfalls: ['2 of 5 needed'],
  sentence: '',
};
const HELD = { kind: 'FORMAL_PUBLIC', state: 'HELD', quorum: QUORATE } as const;

const FACTS: DecisionFacts = {
  route: 'COMMITTEE',
  outcome: 'APPROVED',
  wording: 'The committee agreed to launch consultation.',
  decidedOn: day('2018-01-31'),
  body: { kind: 'JOINT_COMMITTEE', validFrom: day('2017-09-01'), validTo: null, allowsCorrespondence: false },
  meeting: HELD,
  conditions: [],
  reason: null,
  consultees: [],
  reportBackMeetingId: null,
  delegation: null,
  ratifiedByMeetingId: null,
};
const rules = (overrides: Partial<DecisionFacts>) =>
  decisionProblems({ ...FACTS, ...overrides }).map((problem) => problem.rule);
const OPEN = { text: 'IC approval', state: 'OPEN', dueBy: null, longStop: day('2018-03-31') } as const;

it('accepts an approval by a quorate joint committee at a meeting that was held', () => {
  expect(rules({})).toEqual([]);
});

it('tells the secretary every objection in one go', () => {
  expect(
    rules({ wording: ' ', meeting: { ...HELD, state: 'CALLED', quorum: INQUORATE }, conditions: [OPEN] }),
  ).toEqual(['DEC-9', 'DEC-8', 'QUO-1', 'DEC-10']);
});

it.each(['DEFERRED', 'RECOMMENDED'] as const)('lets an inquorate meeting record %s', (outcome) => {
  expect(rules({ outcome, meeting: { ...HELD, state: 'INQUORATE', quorum: INQUORATE } })).toEqual([]);
});

it('takes a meeting marked inquorate at its word when nobody counted', () => {
  expect(rules({ meeting: { ...HELD, state: 'INQUORATE', quorum: null } })).toEqual(['QUO-1']);
});

it('refuses a decision at a workshop and asks who ratifies what it endorsed', () => {
  const workshop = { kind: 'INFORMAL', state: 'HELD', quorum: null } as const;
  expect(rules({ meeting: workshop })).toEqual(['MTG-1']);
  expect(rules({ meeting: workshop, outcome: 'ENDORSED_FOR_PROGRESS' })).toEqual(['MTG-13']);
  expect(rules({ meeting: workshop, outcome: 'ENDORSED_FOR_PROGRESS', ratifiedByMeetingId: 'm' })).toEqual(
    [],
  );
});

it('lets a body decide by correspondence only where its terms allow it', () => {
  const meeting = { ...HELD, kind: 'CORRESPONDENCE' } as const;
  expect(rules({ meeting })).toEqual(['MTG-12']);
  expect(rules({ meeting, body: { ...FACTS.body, allowsCorrespondence: true } })).toEqual([]);
});

it('warns the day before the body begins, not on its first day', () => {
  expect(rules({ decidedOn: day('2017-08-31') })).toEqual(['BODY-3']);
  expect(rules({ decidedOn: day('2017-09-01') })).toEqual([]);
});

it('wants conditions with a conditional outcome, each with a long stop', () => {
  const outcome = 'APPROVED_CONDITIONALLY' as const;
  expect(rules({ outcome })).toEqual(['DEC-10']);
  expect(rules({ outcome, conditions: [{ ...OPEN, longStop: null }] })).toEqual(['DEC-5']);
  expect(rules({ outcome, conditions: [OPEN] })).toEqual([]);
});

describe('between meetings', () => {
  const alone = { route: 'CHAIRS_ACTION', meeting: null } as const;

  it('wants a reason, consultees and a meeting to report to', () => {
    expect(rules(alone)).toEqual(['DEC-3', 'DEC-3', 'DEC-3']);
    expect(
      rules({ ...alone, reason: 'Deadline', consultees: ['Vice-chair'], reportBackMeetingId: 'm' }),
    ).toEqual([]);
  });

  it('wants the clause of a delegation that holds on the day', () => {
    const delegated = { route: 'DELEGATED', meeting: null } as const;
    const delegation = { clause: '4.2', validFrom: null, validTo: day('2018-01-30') };
    expect(rules(delegated)).toEqual(['DEC-6']);
    expect(rules({ ...delegated, delegation })).toEqual(['DEC-6']);
    expect(rules({ ...delegated, delegation: { ...delegation, validTo: day('2018-01-31') } })).toEqual([]);
  });

  it('is not a committee’s decision without a meeting', () => {
    expect(rules({ meeting: null })).toEqual(['DEC-8']);
  });
});

it('fixes the wording when the minutes are approved', () => {
  expect(wordingProblems('MINUTES_DRAFT')).toEqual([]);
  expect(wordingProblems('MINUTES_APPROVED')[0]?.rule).toBe('DEC-1');
});

describe('every type', () => {
  const delegated = { route: 'DELEGATED', meeting: null } as const;
  const delegation = { delegate: 'Director', clause: '4.2', validFrom: null, validTo: null };

  it('DEC-6 keeps a delegated decision within its limit, to the penny', () => {
    const spending = (amountPence: number) =>
      rules({ ...delegated, delegation: { ...delegation, limitPence: 25_000_000, amountPence } });
    expect(spending(25_000_000)).toEqual([]);
    expect(spending(25_000_001)).toEqual(['DEC-6']);
    expect(rules({ ...delegated, delegation: { ...delegation, delegate: ' ' } })).toEqual(['DEC-6']);
    const dates = { validFrom: day('2018-02-01'), validTo: day('2018-01-01') };
    expect(rules({ ...delegated, delegation: { ...delegation, ...dates } })).toEqual(['DEC-6', 'DEC-6']);
  });

  it('says a limit in pounds', () => {
    expect(writePounds(25_000_000)).toBe('£250,000');
    expect(writePounds(1_250)).toBe('£12.50');
  });

  it('DEC-8 knows no meeting of what is decided between meetings', () => {
    expect(rules({ ...delegated, meeting: HELD, delegation })).toEqual(['DEC-8']);
  });

  it('DEC-10 has a conditional outcome for a conditional decision', () => {
    expect(rules({ route: 'CONDITIONAL' })).toEqual(['DEC-10']);
    expect(rules({ route: 'CONDITIONAL', outcome: 'APPROVED_CONDITIONALLY', conditions: [OPEN] })).toEqual(
      [],
    );
  });

  it('DEC-15 names what a ratification ratifies', () => {
    expect(rules({ route: 'RATIFICATION' })).toEqual(['DEC-15']);
  });

  it('DEC-18 prefers one option at most, and discards with a reason', () => {
    const option = { title: 'B', standing: 'PREFERRED', reason: 'Best access' } as const;
    expect(
      rules({ options: [option, { ...option, title: 'C', standing: 'NOT_PREFERRED', reason: null }] }),
    ).toEqual([]);
    expect(rules({ options: [option, option] })).toEqual(['DEC-18']);
    expect(rules({ options: [{ ...option, standing: 'DISCARDED', reason: ' ' }] })).toEqual(['DEC-18']);
    expect(rules({ options: [{ ...option, title: ' ' }] })).toEqual(['DEC-18']);
  });
});
