import { day, isoDay } from '../dates/day.js';
import {
  type FeedbackFacts,
  feedbackStands,
  linkProblems,
  publicationProblems,
  removalProblems,
  responseProblems,
  rewordProblems,
  verbProblems,
} from './feedback-rules.js';

const closed = { closes: day('2018-04-13'), isWithdrawn: false };
const facts: FeedbackFacts = { receivedTo: day('2018-03-01'), consultation: closed, isAnswered: false };
const stands = (over: Partial<FeedbackFacts>, today: string) => {
  const { standing, answerBy, unansweredSince, problems } = feedbackStands({ ...facts, ...over }, day(today));
  const written = (at: typeof answerBy) => (at === null ? null : isoDay(at));
  return {
    standing,
    by: written(answerBy),
    since: written(unansweredSince),
    rules: problems.map((one) => `${one.rule} ${one.severity}`),
  };
};
const ruled = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('what people said', () => {
  it('YSWD-2 waits for an answer twelve weeks to the day after the close, and not one day more', () => {
    expect(stands({}, '2018-07-06')).toEqual({
      standing: 'WAITING',
      by: '2018-07-06',
      since: null,
      rules: [],
    });
    expect(stands({}, '2018-07-07')).toEqual({
      standing: 'UNANSWERED',
      by: '2018-07-06',
      since: '2018-07-07',
      rules: ['YSWD-2 W'],
    });
  });

  it('YSWD-2 counts from the last day of receipt where it comes from an event', () => {
    expect(stands({ consultation: null }, '2018-05-24')).toMatchObject({ standing: 'WAITING' });
    expect(stands({ consultation: null }, '2018-05-25')).toMatchObject({ since: '2018-05-25' });
  });

  it('YSWD-2 says the day since when, long afterwards too', () => {
    const { problems } = feedbackStands(facts, day('2019-01-01'));
    expect(problems[0]?.message).toBe(
      'Unanswered since 7 Jul 2018: a response was due by 6 Jul 2018, twelve weeks after the close (13 Apr 2018). Publish what was done, or why it cannot be.',
    );
  });

  it('is not late while its consultation has no close', () => {
    const consultation = { closes: null, isWithdrawn: false };
    expect(stands({ consultation }, '2030-01-01')).toMatchObject({ standing: 'WAITING', by: null });
  });

  it('is not forgotten with a consultation that was withdrawn', () => {
    const consultation = { closes: null, isWithdrawn: true };
    expect(stands({ consultation }, '2018-05-25')).toMatchObject({ standing: 'UNANSWERED' });
  });

  it('is answered, however late', () => {
    expect(stands({ isAnswered: true }, '2019-01-01')).toMatchObject({ standing: 'ANSWERED', rules: [] });
  });
});

describe('what was done about it', () => {
  it('YSWD-1 names the feedback that it answers', () => {
    expect(ruled(linkProblems(0))).toEqual(['YSWD-1 E']);
    expect(linkProblems(1)).toEqual([]);
  });

  it('YSWD-3 says why it cannot be done, and only then', () => {
    const rules = (decision: 'DONE' | 'CANNOT', cannotReason: string | null) =>
      ruled(responseProblems({ decision, cannotReason }));
    expect(rules('CANNOT', ' ')).toEqual(['YSWD-3 E']);
    expect(rules('CANNOT', 'No staff')).toEqual([]);
    expect(rules('DONE', 'No staff')).toEqual(['YSWD-3 E']);
    expect(rules('DONE', null)).toEqual([]);
  });

  it('YSWD-4 is changed while it is a draft, and corrected once it is published', () => {
    const on = day('2018-07-02');
    for (const verb of ['AMEND', 'PUBLISH', 'REMOVE'] as const) {
      expect(verbProblems(verb, null)).toEqual([]);
      expect(ruled(verbProblems(verb, on))).toEqual(['YSWD-4 E']);
    }
    expect(ruled(verbProblems('CORRECT', null))).toEqual(['YSWD-4 E']);
    expect(verbProblems('CORRECT', on)).toEqual([]);
  });

  it('YSWD-4 asks why what people said is changed after an answer to it was published', () => {
    expect(rewordProblems([])).toEqual([]);
    expect(ruled(rewordProblems(['WD-001']))).toEqual(['YSWD-4 W']);
  });

  it('YSWD-5 keeps the feedback that it answers', () => {
    expect(removalProblems([])).toEqual([]);
    expect(removalProblems(['WD-001', 'WD-002'])).toMatchObject([
      {
        rule: 'YSWD-5',
        message: 'WD-001, WD-002 answer this feedback. Take it out of what answers it first.',
      },
    ]);
  });
});

it('YSWD-7 publishes a response from the day on which the last of what it answers began to come in', () => {
  const answered = [
    { code: 'FB-001', receivedFrom: day('2018-02-02') },
    { code: 'FB-002', receivedFrom: day('2018-05-03') },
  ];
  expect(publicationProblems(day('2018-05-02'), answered)).toMatchObject([
    { rule: 'YSWD-7', severity: 'E', field: 'publishedOn', message: expect.stringContaining('FB-002') },
  ]);
  expect(publicationProblems(day('2018-05-03'), answered)).toEqual([]);
});
