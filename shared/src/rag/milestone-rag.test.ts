import fc from 'fast-check';
import { workingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import { type Day, day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { type MilestoneFacts, milestoneRag } from './milestone-rag.js';
import { DEFAULT_TOLERANCES, type RagRisk } from './rag.js';

function on(iso: string, overrides: Partial<PlanDate> = {}): PlanDate {
  return {
    shape: 'DAY',
    confidence: 'CONFIRMED',
    sourceText: iso,
    earliest: day(iso),
    latest: day(iso),
    precision: 'day',
    calendar: 'CIVIL',
    edtf: iso,
    offset: null,
    isYearInferred: false,
    note: null,
    ...overrides,
  };
}

const UNKNOWN: Partial<PlanDate> = {
  shape: 'UNKNOWN',
  earliest: null,
  latest: null,
  precision: 'none',
  edtf: null,
};

const ENGLAND = workingCalendar({ division: 'england-and-wales' });
const inEngland = (from: Day, to: Day) => workingDaysBetween(from, to, ENGLAND);

const risk = (band: RagRisk['band'], isTreated = true): RagRisk => ({
  id: band,
  code: 'R-007',
  band,
  score: 12,
  isTreated,
});

const FACTS: MilestoneFacts = {
  state: 'IN_PROGRESS',
  baseline: on('2018-02-01'),
  forecast: on('2018-02-01'),
  actual: null,
  isEvidenceAccepted: false,
  isProtected: false,
  isAtMeeting: false,
  risks: [],
  gate: null,
};

const verdict = (facts: Partial<MilestoneFacts>, today = '2017-11-24', tolerances = DEFAULT_TOLERANCES) =>
  milestoneRag({ ...FACTS, ...facts }, tolerances, day(today), inEngland);

it.each`
  case                                | forecast        | rag        | reason
  ${'a forecast on the baseline'}     | ${'2018-02-01'} | ${'green'} | ${'on-plan'}
  ${'a forecast before the baseline'} | ${'2018-01-10'} | ${'green'} | ${'on-plan'}
  ${'the last green working day'}     | ${'2018-02-08'} | ${'green'} | ${'on-plan'}
  ${'the first amber working day'}    | ${'2018-02-09'} | ${'amber'} | ${'late-within-tolerance'}
  ${'the last amber working day'}     | ${'2018-03-01'} | ${'amber'} | ${'late-within-tolerance'}
  ${'the first red working day'}      | ${'2018-03-02'} | ${'red'}   | ${'late-beyond-tolerance'}
`('$case is $rag', ({ forecast, rag, reason }) => {
  expect(verdict({ forecast: on(forecast) })).toMatchObject({ rag, reason });
});

it('leaves bank holidays out of the slip: 76 calendar days over Christmas are 51 working days', () => {
  const decided = verdict({ baseline: on('2018-11-30'), forecast: on('2019-02-14') }, '2018-11-01');
  expect(decided.inputs.slip).toBe(51);
});

it('gives a protected date no tolerance at all', () => {
  expect(verdict({ isProtected: true })).toMatchObject({ rag: 'green' });
  expect(verdict({ isProtected: true, forecast: on('2018-02-02') })).toMatchObject({
    rag: 'red',
    reason: 'protected-date-breached',
  });
});

it('calls an item missed on the day after its last possible day, not on the day itself', () => {
  expect(verdict({}, '2018-02-01')).toMatchObject({ rag: 'green' });
  expect(verdict({}, '2018-02-02')).toMatchObject({ rag: 'red', reason: 'missed' });
});

it('waits for the end of a window before it calls it missed', () => {
  const forecast = on('2017-10-26', { shape: 'WINDOW', latest: day('2017-11-15') });
  expect(verdict({ baseline: forecast, forecast }, '2017-11-15').reason).not.toBe('missed');
  expect(verdict({ baseline: forecast, forecast }, '2017-11-16').reason).toBe('missed');
});

it('turns blue only when the evidence was accepted and the actual date has come', () => {
  const actual = on('2018-01-30');
  expect(verdict({ actual, isEvidenceAccepted: true }, '2018-01-30')).toMatchObject({ rag: 'blue' });
  expect(verdict({ actual, isEvidenceAccepted: false }, '2018-01-30')).toMatchObject({ rag: 'green' });
  expect(verdict({ actual, isEvidenceAccepted: true }, '2018-01-29')).not.toMatchObject({ rag: 'blue' });
});

it('worries about an unconfirmed date six weeks before the baseline, not a day earlier', () => {
  const forecast = on('2018-02-01', { confidence: 'TBC' });
  expect(verdict({ forecast }, '2017-12-21')).toMatchObject({
    rag: 'amber',
    reason: 'unconfirmed-near-baseline',
  });
  expect(verdict({ forecast }, '2017-12-20')).toMatchObject({ rag: 'green' });
});

it('never turns an unknown forecast into a slip of zero', () => {
  const unknown = verdict({ forecast: on('2018-02-01', UNKNOWN) });
  expect(unknown).toMatchObject({ rag: 'grey', reason: 'slip-unknown', inputs: { slip: null } });
  const after = verdict({ forecast: on('2018-02-01', UNKNOWN) }, '2018-02-02');
  expect(after).toMatchObject({ rag: 'red', reason: 'baseline-passed-undated' });
});

it('lets a risk take green away but never soften red', () => {
  expect(verdict({ risks: [risk('EXTREME', false)] })).toMatchObject({
    rag: 'amber',
    reason: 'unmitigated-red-risk',
  });
  expect(verdict({ risks: [risk('HIGH')] })).toMatchObject({ rag: 'amber', reason: 'high-risk' });
  expect(verdict({ risks: [risk('HIGH')], forecast: on('2018-06-01') })).toMatchObject({ rag: 'red' });
});

it('leaves what is beyond the horizon grey, unless the news is bad', () => {
  const tolerances = { ...DEFAULT_TOLERANCES, horizonDays: 60 };
  const state = 'NOT_STARTED' as const;
  expect(verdict({ state }, '2017-12-02', tolerances)).toMatchObject({ reason: 'beyond-horizon' });
  expect(verdict({ state }, '2017-12-03', tolerances)).toMatchObject({ rag: 'green' });
  expect(verdict({ state, forecast: on('2018-06-01') }, '2017-12-02', tolerances)).toMatchObject({
    rag: 'red',
  });
});

it.each`
  state           | reason
  ${'ON_HOLD'}    | ${'on-hold'}
  ${'CANCELLED'}  | ${'withdrawn'}
  ${'SUPERSEDED'} | ${'withdrawn'}
`('shows $state in grey', ({ state, reason }) => {
  expect(verdict({ state }, '2019-01-01')).toMatchObject({ rag: 'grey', reason });
});

it('says its rule and inputs in a sentence a board can check', () => {
  expect(verdict({ forecast: on('2018-03-08') }).sentence).toBe(
    'Off track: 8 Mar 2018 against a baseline of 1 Feb 2018: 25 working days late, more than the 20 that can be recovered.',
  );
  expect(verdict({ forecast: on('2018-02-02') }).sentence).toBe(
    'On track: 2 Feb 2018 against a baseline of 1 Feb 2018: 1 working day late.',
  );
});

it('never improves when only the forecast moves later', () => {
  const order = { green: 0, amber: 1, red: 2, grey: -1, blue: -1 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (a, b) => {
      const from = day('2018-01-01');
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((n) => {
        const at = (from + n) as Day;
        return verdict({ forecast: on('2018-01-01', { earliest: at, latest: at }) });
      });
      expect(order[late!.rag]).toBeGreaterThanOrEqual(order[early!.rag]);
    }),
  );
});
