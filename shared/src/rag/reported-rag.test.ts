import { day } from '../dates/day.js';
import { DEFAULT_TOLERANCES, type Rag, type RagReason, type RagVerdict } from './rag.js';
import {
  isStale,
  pathToGreenProblems,
  type ReportedStatus,
  reportedRagProblems,
  shownStatus,
} from './reported-rag.js';

const TODAY = day('2017-11-24');
const PERIOD_FROM = day('2017-11-01');

function computed(rag: Rag, reason: RagReason = 'on-plan'): RagVerdict {
  const inputs = {
    baselineLatest: null,
    expectedLatest: null,
    slip: null,
    today: TODAY,
    tolerances: DEFAULT_TOLERANCES,
    gateMargin: null,
    isDone: false,
  };
  return { rag, reason, rule: 'BRAG-17', inputs, sentence: 'By rule.' };
}

function reported(rag: Rag, overrides: Partial<ReportedStatus> = {}): ReportedStatus {
  return {
    rag,
    reportedOn: day('2017-11-20'),
    overrideReason: null,
    overrideUntil: null,
    pathToGreen: { action: 'Second reader', owner: 'Stroke lead', due: day('2017-12-15') },
    ...overrides,
  };
}

const rules = (
  of: Rag,
  report: ReportedStatus,
  actual: string | null = null,
  reason: RagReason = 'on-plan',
) =>
  reportedRagProblems(computed(of, reason), report, actual === null ? null : day(actual), TODAY).map(
    (p) => p.rule,
  );

describe('what is shown', () => {
  const override = { overrideReason: 'Recovered by an extra session', overrideUntil: day('2017-12-15') };

  it('shows the owner’s colour until the last day of the override and the computed one after it', () => {
    const show = (today: string) =>
      shownStatus(
        computed('red', 'late-beyond-tolerance'),
        reported('amber', override),
        PERIOD_FROM,
        day(today),
      );
    expect(show('2017-12-15')).toMatchObject({ shown: 'amber', source: 'override', isDifferent: true });
    expect(show('2017-12-16')).toMatchObject({ shown: 'red', source: 'computed', isOverrideExpired: true });
  });

  it('does not show an owner’s colour that came without a reason', () => {
    const bare = reported('green', { overrideUntil: day('2018-01-01') });
    expect(shownStatus(computed('red', 'late-beyond-tolerance'), bare, PERIOD_FROM, TODAY)).toMatchObject({
      shown: 'red',
      isDifferent: true,
    });
  });

  it('never shows a missed milestone as on track', () => {
    const wishful = reported('green', override);
    expect(shownStatus(computed('red', 'missed'), wishful, PERIOD_FROM, TODAY)).toMatchObject({
      shown: 'red',
    });
  });

  it('shows an old report as stale rather than in its last colour', () => {
    const old = reported('green', { reportedOn: day('2017-10-31') });
    expect(shownStatus(computed('green'), old, PERIOD_FROM, TODAY)).toMatchObject({ shown: 'stale' });
  });

  it('shows the computed colour of a milestone that nobody has reported', () => {
    expect(shownStatus(computed('green'), null, PERIOD_FROM, TODAY)).toMatchObject({
      shown: 'green',
      source: 'computed',
    });
  });
});

it('takes no red off what has been missed since an old report', () => {
  const old = {
    rag: 'amber' as const,
    reportedOn: day('2017-01-02'),
    overrideReason: null,
    overrideUntil: null,
    pathToGreen: null,
  };
  expect(shownStatus(computed('red', 'missed'), old, day('2017-11-01'), day('2017-11-24'))).toMatchObject({
    shown: 'red',
    source: 'computed',
  });
});

it('is stale the day before the period began and fresh on its first day (RAG-4)', () => {
  expect(isStale('green', day('2017-10-31'), PERIOD_FROM)).toBe(true);
  expect(isStale('green', day('2017-11-01'), PERIOD_FROM)).toBe(false);
});

it.each(['blue', 'grey'] as const)('asks no report of a %s milestone', (rag) => {
  expect(isStale(rag, day('2016-01-01'), PERIOD_FROM)).toBe(false);
});

describe('what is refused', () => {
  it('refuses complete without an actual date, or with one to come', () => {
    expect(rules('blue', reported('blue'))).toContain('RAG-1');
    expect(rules('blue', reported('blue'), '2017-11-25')).toContain('RAG-1');
    expect(rules('blue', reported('blue'), '2017-11-24')).toEqual([]);
  });

  it('refuses on track for a missed milestone', () => {
    expect(rules('red', reported('green'), null, 'missed')).toContain('RAG-2');
  });

  it('warns about red and amber without a path to green', () => {
    const bare = { pathToGreen: null };
    expect(rules('amber', reported('amber', bare))).toEqual(['RAG-3']);
    expect(rules('amber', reported('amber'))).toEqual([]);
    expect(rules('green', reported('green', bare))).toEqual([]);
    expect(pathToGreenProblems('red', { action: 'Second reader', owner: ' ' })[0]?.message).toBe(
      'Off track needs a path to green: an action, its owner and its date.',
    );
    expect(pathToGreenProblems('red', { action: 'Second reader', owner: 'Stroke lead' })).toEqual([]);
  });

  it('asks a reason and an end date of a colour that differs, both at once', () => {
    expect(rules('amber', reported('green'))).toEqual(['RAG-5', 'RAG-5']);
    const until = { overrideReason: 'Draft seen', overrideUntil: day('2017-11-23') };
    expect(rules('amber', reported('green', until))).toEqual(['RAG-5']);
    expect(rules('amber', reported('green', { ...until, overrideUntil: TODAY }))).toEqual([]);
  });
});
