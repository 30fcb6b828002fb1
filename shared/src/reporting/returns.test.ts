import { workingCalendar } from '../calendar/working-days.js';
import { day } from '../dates/day.js';
import { askedBecause } from './asked-lines.js';
import { leadOf, lineOwner } from './return-owner.js';
import {
  escalationSentence,
  isEscalationDue,
  type ReminderKind,
  reminderDue,
  reminderSentence,
} from './return-reminders.js';
import {
  acceptanceProblems,
  closedPeriodProblems,
  isLate,
  lateSentence,
  missingAtSubmission,
  queryProblems,
  type ReturnGap,
  returnStanding,
  sendBackProblems,
  staleOrMissing,
  stateAfterQueries,
} from './return-standing.js';

const calendar = workingCalendar({ division: 'england-and-wales' });
const days = {
  name: 'November 2017',
  opened: day('2017-11-24'),
  cutOff: day('2017-12-05'),
  graceUntil: day('2017-12-07'),
};
const rules = (problems: readonly { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('lines that are asked', () => {
  const from = day('2017-11-01');
  it('are those that are stale, off track or at risk, and those that nobody has reported', () => {
    expect(askedBecause('green', { rag: 'green', on: day('2017-10-31') }, from)).toBe('STALE');
    expect(askedBecause('green', { rag: 'green', on: day('2017-11-01') }, from)).toBeNull();
    expect(askedBecause('green', null, from)).toBe('NEVER');
    expect(askedBecause('green', { rag: 'amber', on: day('2017-11-02') }, from)).toBe('AMBER');
    expect(askedBecause('amber', { rag: 'green', on: day('2017-11-02') }, from)).toBe('AMBER');
    expect(askedBecause('red', null, from)).toBe('RED');
  });

  it('are none of those that are done or not yet rated', () => {
    expect(askedBecause('blue', { rag: 'red', on: day('2017-10-01') }, from)).toBeNull();
    expect(askedBecause('grey', null, from)).toBeNull();
  });
});

describe('a return by its days', () => {
  const open = { state: 'STARTED', isLate: false } as const;
  it('is due on the cut-off, late after it, missing after the grace', () => {
    const on = (today: string) => returnStanding(open, days, day(today));
    expect([on('2017-12-05'), on('2017-12-06')]).toEqual(['DUE', 'IN_GRACE']);
    expect([on('2017-12-07'), on('2017-12-08')]).toEqual(['IN_GRACE', 'MISSING']);
  });

  it('is in once handed in, and says whether late', () => {
    expect([isLate(day('2017-12-05'), days), isLate(day('2017-12-06'), days)]).toEqual([false, true]);
    expect(returnStanding({ state: 'SUBMITTED', isLate: false }, days, day('2018-01-31'))).toBe('IN');
    expect(returnStanding({ state: 'ACCEPTED', isLate: true }, days, day('2018-01-31'))).toBe('IN_LATE');
    expect(lateSentence(day('2017-12-05'), days)).toBeNull();
    expect(lateSentence(day('2017-12-06'), days)).toBe('Cut-off was 5 Dec 2017; handed in 6 Dec 2017.');
  });

  const whole: ReturnGap = {
    title: 'Stroke',
    state: 'SUBMITTED',
    unansweredLines: 0,
    staleLines: 0,
    openQueries: 0,
  };
  it('RET-9 names at submission what each return lacks', () => {
    expect(missingAtSubmission([whole])).toEqual([]);
    const [said] = missingAtSubmission([
      { ...whole, title: 'Local care', state: 'STARTED', unansweredLines: 3, openQueries: 1 },
    ]);
    expect(said).toMatchObject({
      rule: 'RET-9',
      severity: 'W',
      message: 'Local care: not handed in; 3 items unanswered; 1 query open.',
    });
  });

  it('REPORT-2 warns of what is missing or stale', () => {
    const after = day('2017-12-08');
    expect(staleOrMissing([whole], days, after)).toEqual([]);
    const gaps = [whole, { ...whole, state: 'NOT_STARTED' as const, staleLines: 2 }];
    const found = staleOrMissing(gaps, days, after);
    expect(rules(found)).toEqual(['REPORT-2 W']);
    expect(found[0]?.message).toBe('1 of 2 returns is missing and 2 items are stale.');
    // The last day of grace is the 7th: nothing is missing on it.
    expect(staleOrMissing(gaps, days, day('2017-12-07'))[0]?.message).toBe(
      '1 of 2 returns is not handed in and 2 items are stale.',
    );
  });

  it('RET-7 is accepted once handed in and without an open query', () => {
    expect(acceptanceProblems('SUBMITTED', 0)).toEqual([]);
    expect(rules(acceptanceProblems('QUERIED', 1))).toEqual(['RET-7 E']);
    expect(rules(acceptanceProblems('STARTED', 0))).toEqual(['RET-7 E']);
    expect(rules(acceptanceProblems('ACCEPTED', 0))).toEqual(['RET-7 E']);
  });

  it('RET-8 is sent back with words, once handed in', () => {
    expect(sendBackProblems('SUBMITTED', 'Add a date')).toEqual([]);
    expect(rules(sendBackProblems('SUBMITTED', ' '))).toEqual(['RET-8 E']);
    expect(rules(sendBackProblems('STARTED', 'Add a date'))).toEqual(['RET-8 E']);
  });

  it('RET-10 is queried in words while it is not accepted', () => {
    expect(queryProblems('NOT_STARTED', 'When?')).toEqual([]);
    expect(rules(queryProblems('SUBMITTED', ' '))).toEqual(['RET-10 E']);
    expect(rules(queryProblems('ACCEPTED', 'When?'))).toEqual(['RET-10 E']);
  });

  it('RET-11 stands once its period is reviewed', () => {
    expect(closedPeriodProblems('November 2017', true)).toEqual([]);
    expect(rules(closedPeriodProblems('November 2017', false))).toEqual(['RET-11 E']);
  });

  it('is queried while a query waits', () => {
    expect(stateAfterQueries('SUBMITTED', 1)).toBe('QUERIED');
    expect(stateAfterQueries('QUERIED', 0)).toBe('SUBMITTED');
    expect(stateAfterQueries('STARTED', 1)).toBe('STARTED');
  });
});

describe('who answers', () => {
  const none = { heldPostId: null, personId: null, vacantPostId: null };
  it('is whoever leads, else the lead above, else a vacant post that is shown', () => {
    expect(leadOf([{ ...none, heldPostId: 'post', personId: 'person' }])).toEqual({
      personId: null,
      postId: 'post',
    });
    expect(
      leadOf([
        { ...none, vacantPostId: 'vacant' },
        { ...none, personId: 'above' },
      ]),
    ).toEqual({
      personId: 'above',
      postId: null,
    });
    expect(leadOf([{ ...none, vacantPostId: 'vacant' }])).toEqual({ personId: null, postId: 'vacant' });
    expect(leadOf([none])).toEqual({ personId: null, postId: null });
  });

  it('is the owner of the item, and the lead where that owner is not there', () => {
    const lead = { personId: 'lead', postId: null, isThere: true };
    const own = { personId: 'own', postId: null, isThere: true };
    const empty = { personId: null, postId: 'vacant', isThere: false };
    expect(lineOwner(own, lead)).toEqual({ personId: 'own', postId: null });
    expect(lineOwner(empty, lead)).toEqual({ personId: 'lead', postId: null });
    expect(lineOwner(empty, { ...lead, isThere: false })).toEqual({ personId: null, postId: 'vacant' });
  });
});

describe('reminders', () => {
  const on = (today: string, said: ReminderKind[] = []) => reminderDue(days, 3, said, day(today), calendar);
  it('go out when a period opens, some working days before, on the cut-off and after it', () => {
    expect([on('2017-11-23'), on('2017-11-24')]).toEqual([null, 'OPENED']);
    expect([on('2017-11-29'), on('2017-11-30')]).toEqual(['OPENED', 'DUE_SOON']);
    expect([on('2017-12-04'), on('2017-12-05')]).toEqual(['DUE_SOON', 'DUE']);
    expect([on('2017-12-05'), on('2017-12-06')]).toEqual(['DUE', 'OVERDUE']);
  });

  it('are said once each, the most urgent only', () => {
    expect(on('2017-11-25', ['OPENED'])).toBeNull();
    expect(on('2017-12-30')).toBe('OVERDUE');
    expect(on('2017-12-30', ['OPENED', 'OVERDUE'])).toBeNull();
    expect(on('2017-12-05', ['OPENED', 'BY_HAND'])).toBe('DUE');
  });

  it('go to whoever hears of it after the last day of grace, once', () => {
    expect([
      isEscalationDue(days, [], day('2017-12-07')),
      isEscalationDue(days, [], day('2017-12-08')),
    ]).toEqual([false, true]);
    expect(isEscalationDue(days, ['ESCALATED'], day('2017-12-08'))).toBe(false);
  });

  it('say what is outstanding', () => {
    expect(reminderSentence('DUE_SOON', days, { returns: ['Stroke'], lines: 3 })).toBe(
      'November 2017: 3 items and the return of Stroke are due on 5 Dec 2017.',
    );
    expect(reminderSentence('OVERDUE', days, { returns: [], lines: 1 })).toBe(
      'November 2017: 1 item is overdue since 5 Dec 2017.',
    );
    expect(escalationSentence('November 2017', ['Local care', 'Stroke'])).toBe(
      'November 2017: 2 returns are missing after the grace days: Local care, Stroke.',
    );
  });
});
