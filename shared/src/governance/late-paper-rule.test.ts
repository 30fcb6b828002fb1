import { day } from '../dates/day.js';
import { isSettledBy, latePaperProblem, settlementProblems } from './late-paper-rule.js';
import { signOffProblems } from './sign-off-rule.js';

const facts = (landsOn: string | null) => ({
  needs: 'the outcome of the Investment Committee',
  landsOn: landsOn === null ? null : day(landsOn),
  meetingOn: day('2018-03-06'),
  papersDue: day('2018-02-26'),
  nextMeetingOn: null,
});

it('warns when an outcome lands after the papers are due, and not when it lands on that day', () => {
  expect(latePaperProblem(facts('2018-02-26'))).toBeNull();
  expect(latePaperProblem(facts('2018-02-27'))).toMatchObject({ rule: 'MTG-3', severity: 'W' });
});

it('offers four ways out as long as the outcome comes before the meeting', () => {
  const found = latePaperProblem(facts('2018-02-28'))!;
  expect(found.waysOut).toEqual([
    { kind: 'late-item', by: day('2018-02-28') },
    { kind: 'supplementary-paper', from: day('2018-02-28'), by: day('2018-03-06') },
    { kind: 'conditional-recommendation', dependsOn: 'the outcome of the Investment Committee' },
    { kind: 'move-meeting', to: null },
  ]);
  expect(found.message).toContain(
    'due on 26 Feb 2018; the outcome of the Investment Committee lands on 28 Feb 2018',
  );
});

it('offers no late item for an outcome of the day of the meeting', () => {
  const kinds = (iso: string) => latePaperProblem(facts(iso))?.waysOut.map((way) => way.kind);
  expect(kinds('2018-03-05')).toHaveLength(4);
  expect(kinds('2018-03-06')).toEqual(['conditional-recommendation', 'move-meeting']);
});

it('gives no verdict where a day is not known or the body has no paper rule', () => {
  expect(latePaperProblem(facts(null))).toBeNull();
  expect(latePaperProblem({ ...facts('2018-02-28'), papersDue: null })).toBeNull();
});

it('names the next meeting where there is one', () => {
  const found = latePaperProblem({ ...facts('2018-02-28'), nextMeetingOn: day('2018-04-12') });
  expect(found?.message).toContain('or go to the meeting of 12 Apr 2018');
});

it('warns of a sign-off that may come after what it authorises, not of one on the same day', () => {
  expect(signOffProblems(day('2017-11-15'), day('2017-10-26'))[0]).toMatchObject({
    rule: 'SEQ-1',
    severity: 'W',
  });
  expect(signOffProblems(day('2017-10-26'), day('2017-10-26'))).toEqual([]);
  expect(signOffProblems(day('2017-10-27'), day('2017-10-26'))).toHaveLength(1);
  expect(signOffProblems(null, day('2017-10-26'))).toEqual([]);
});

describe('settling how a late outcome is taken', () => {
  const problem = latePaperProblem({
    needs: 'the approval',
    landsOn: day('2018-02-28'),
    meetingOn: day('2018-03-06'),
    papersDue: day('2018-02-26'),
    nextMeetingOn: null,
  })!;
  const late = { ...problem, meetingId: 'JC 6 Mar' };
  const settled = { route: 'LATE_ITEM', reason: 'It is urgent', meetingId: 'JC 6 Mar' } as const;

  it('takes a late item with the agreement of the chair and refuses one without (MTG-6)', () => {
    expect(settlementProblems('LATE_ITEM', 'It is urgent', true)).toEqual([]);
    expect(settlementProblems('LATE_ITEM', 'It is urgent', false)).toMatchObject([
      { rule: 'MTG-6', severity: 'E', field: 'chairAgrees' },
    ]);
    expect(settlementProblems('SUPPLEMENTARY_PAPER', ' ', false)).toMatchObject([{ field: 'reason' }]);
    expect(settlementProblems(null, ' ', false)).toMatchObject([{ field: 'reason' }]);
    expect(settlementProblems(null, 'It comes in time', false)).toEqual([]);
  });

  it('answers the warning for its own meeting and for no other', () => {
    expect(isSettledBy(late, settled)).toBe(true);
    expect(isSettledBy({ ...late, meetingId: 'JC 5 Apr' }, settled)).toBe(false);
    expect(isSettledBy(late, null)).toBe(false);
  });

  it('answers nothing any more once the outcome lands after the meeting', () => {
    const after = latePaperProblem({
      needs: 'the approval',
      landsOn: day('2018-03-07'),
      meetingOn: day('2018-03-06'),
      papersDue: day('2018-02-26'),
      nextMeetingOn: null,
    })!;
    const now = { ...after, meetingId: 'JC 6 Mar' };
    expect(isSettledBy(now, settled)).toBe(false);
    expect(isSettledBy(now, { ...settled, route: 'CONDITIONAL_RECOMMENDATION' })).toBe(true);
  });
});
