import fc from 'fast-check';
import { addDays, type Day, day, isoDay } from '../dates/day.js';
import { DEFAULT_BANDS } from '../risk/bands.js';
import { explainRag, mostScoreBelowHigh } from './explain-rag.js';
import { milestoneRag } from './milestone-rag.js';
import { DEFAULT_TOLERANCES, type Rag } from './rag.js';
import { applyChange, type RagChange } from './rag-changes.js';
import type { MilestoneFacts } from './rag-facts.js';
import { RAG_RULES } from './rag-rules.js';
import { FACTS, gateOf, inEngland, on, riskOf, UNKNOWN } from './test/facts.js';

const explain = (facts: Partial<MilestoneFacts>, today = '2017-11-24') =>
  explainRag({ ...FACTS, ...facts }, DEFAULT_TOLERANCES, day(today), inEngland);
const sentences = (facts: Partial<MilestoneFacts>, today?: string) =>
  explain(facts, today).ways.map(({ sentence }) => sentence);

describe('what an explanation says', () => {
  it('names the rule, what it read, the thresholds and the smallest change', () => {
    expect(explain({ forecast: on('2018-02-26') })).toMatchObject({
      rule: { id: 'BRAG-9', says: 'It is more than 5 working days late, and no more than 20.' },
      inputs: [
        { name: 'Expected, last day', value: '26 Feb 2018' },
        { name: 'Baseline, last day', value: '1 Feb 2018' },
        { name: 'Slip', value: '17 working days late' },
      ],
      thresholds: [
        { name: 'Green up to', value: '5 working days late' },
        { name: 'Amber up to', value: '20 working days late' },
      ],
      ways: [
        {
          to: 'green',
          sentence: 'Forecast it on or before 8 Feb 2018 (12 working days earlier): then it is on track.',
        },
      ],
      noWay: null,
    });
  });

  it('gives the next better colour before on track', () => {
    expect(sentences({ forecast: on('2018-03-08') })).toEqual([
      'Forecast it on or before 1 Mar 2018 (5 working days earlier): then it is at risk.',
      'Forecast it on or before 8 Feb 2018 (20 working days earlier): then it is on track.',
    ]);
  });

  it('asks for no day that has passed, and says that being done is another way', () => {
    expect(sentences({}, '2018-02-05')).toEqual([
      'Forecast it from 5 Feb 2018 to 1 Mar 2018: then it is at risk.',
      'Forecast it from 5 Feb 2018 to 8 Feb 2018: then it is on track.',
      'Record it as done, if it was, with the day and its evidence: then it is complete.',
    ]);
  });

  it('says that no forecast helps once the last green day has passed, and why', () => {
    const late = explain({}, '2018-02-12');
    expect(late.ways.map(({ to }) => to)).toEqual(['amber', 'blue']);
    expect(late.noWay).toMatch(/^The last day on which it would be on track, 8 Feb 2018, has passed\./);
  });

  it('confirms a date, lowers a risk, clears papers', () => {
    expect(sentences({ forecast: on('2018-02-01', { confidence: 'TBC' }) }, '2018-01-02')).toEqual([
      'Confirm the date: then it is on track.',
    ]);
    expect(sentences({ risks: [riskOf('EXTREME', { isTreated: false })] })).toEqual([
      'Mitigate R-007 so that it is rated below high (a score of 6 or less): then it is on track.',
    ]);
    expect(sentences({ gate: gateOf('2018-02-27') })).toEqual([
      'Clear the papers by 26 Feb 2018 (MS-011): then it is at risk.',
      'Clear the papers by 19 Feb 2018 (MS-011): then it is on track.',
    ]);
  });

  it('joins what is needed at once', () => {
    expect(sentences({ forecast: on('2018-02-20', { confidence: 'TBC' }) }, '2018-01-02')).toEqual([
      'Forecast it on or before 8 Feb 2018 (8 working days earlier), and confirm the date: then it is on track.',
    ]);
  });

  it('sends what meets to another meeting', () => {
    expect(sentences({ isAtMeeting: true, forecast: on('2018-02-20') })[0]).toMatch(
      /^Take it to a meeting on or before 8 Feb 2018/,
    );
  });

  it.each<[string, Partial<MilestoneFacts>, RegExp]>([
    ['withdrawn', { state: 'CANCELLED' }, /no longer part of the plan/],
    ['on hold', { state: 'ON_HOLD' }, /While it is on hold/],
    ['without a baseline', { baseline: null }, /no baseline to compare with/],
    ['with a baseline of no day', { baseline: on('2018-02-01', UNKNOWN) }, /names no last day/],
  ])('says why nothing helps what is %s', (_, facts, words) => {
    expect(explain(facts)).toMatchObject({ ways: [], noWay: expect.stringMatching(words) });
  });

  it('says of each other rule in its own words why it does not decide', () => {
    const { others, verdict } = explain({ forecast: on('2018-03-08'), risks: [riskOf('HIGH')] });
    expect(others.map(({ id }) => id)).toEqual(
      RAG_RULES.map(({ id }) => id).filter((id) => id !== verdict.rule),
    );
    expect(others.find(({ id }) => id === 'BRAG-12')).toMatchObject({
      applies: true,
      because: 'a high risk to it is open: R-007 (score 12); BRAG-7 comes first',
    });
    expect(others.find(({ id }) => id === 'BRAG-4')).toMatchObject({
      applies: false,
      because: 'it is expected by 8 Mar 2018, and today is 24 Nov 2017',
    });
  });

  it('takes its words from the rules themselves', () => {
    const { rule, others } = explain({});
    for (const { id, says } of [rule, ...others])
      expect(says).toBe(RAG_RULES.find((each) => each.id === id)?.says(DEFAULT_TOLERANCES));
  });
});

it('reads the greatest score below high from the matrix', () => {
  expect(mostScoreBelowHigh(DEFAULT_BANDS)).toBe(6);
});

const START = day('2018-01-01');
const somewhere = fc.integer({ min: -60, max: 120 }).map((n) => addDays(START, n));
const dates = fc.record({
  at: somewhere,
  confidence: fc.constantFrom('CONFIRMED', 'TBC', 'APPROXIMATE_TBC' as const),
  isUnknown: fc.boolean(),
});
const anyFacts = fc
  .record({
    state: fc.constantFrom('NOT_STARTED', 'IN_PROGRESS' as const),
    baseline: dates,
    forecast: fc.option(dates, { nil: null }),
    isProtected: fc.boolean(),
    risks: fc.array(fc.constantFrom('LOW', 'HIGH', 'EXTREME' as const), { maxLength: 2 }),
    gate: fc.option(fc.tuple(somewhere, somewhere), { nil: null }),
  })
  .map(({ baseline, forecast, risks, gate, ...plain }): MilestoneFacts => {
    const dateOf = ({
      at,
      confidence,
      isUnknown,
    }: {
      at: Day;
      confidence: 'CONFIRMED' | 'TBC' | 'APPROXIMATE_TBC';
      isUnknown: boolean;
    }) => on(isoDay(at), { confidence, ...(isUnknown ? UNKNOWN : {}) });
    return {
      ...FACTS,
      ...plain,
      baseline: dateOf({ ...baseline, isUnknown: false }),
      forecast: forecast && dateOf(forecast),
      risks: risks.map((band, at) => riskOf(band, { id: `risk-${at}` })),
      gate: gate && { ...gateOf(null)!, papersDue: gate[0], readyOn: gate[1] },
    };
  });

const after = (facts: MilestoneFacts, changes: readonly RagChange[], today: Day) =>
  milestoneRag(changes.reduce(applyChange, facts), DEFAULT_TOLERANCES, today, inEngland).rag;

/** The facts once everything is done but one change, and that one all but a step. */
function allButAStep(facts: MilestoneFacts, changes: readonly RagChange[], short: RagChange): MilestoneFacts {
  const rest = changes.filter((each) => each !== short).reduce(applyChange, facts);
  if (short.kind === 'FORECAST_BY' || short.kind === 'CLEAR_PAPERS') {
    let next = addDays(short.day, 1);
    while (inEngland(short.day, next) === 0) next = addDays(next, 1);
    const was = applyChange(facts, { ...short, day: next });
    const isConfirmed = changes.some(({ kind }) => kind === 'CONFIRM_DATE');
    const merged = applyChange(rest, { ...short, day: next });
    return isConfirmed && short.kind === 'FORECAST_BY'
      ? applyChange({ ...merged, forecast: was.forecast }, { kind: 'CONFIRM_DATE' })
      : merged;
  }
  return rest;
}

const BADNESS: Record<Rag, number> = { blue: 0, green: 1, grey: 2, amber: 2, red: 3 };

it('keeps every promise: each smallest change gives its colour, and one step less does not', () => {
  fc.assert(
    fc.property(anyFacts, somewhere, (facts, today) => {
      const { verdict, ways } = explainRag(facts, DEFAULT_TOLERANCES, today, inEngland);
      for (const { to, changes } of ways) {
        expect(after(facts, changes, today)).toBe(to);
        expect(BADNESS[to]).toBeLessThan(BADNESS[verdict.rag]);
        for (const change of changes) {
          const short = milestoneRag(
            allButAStep(facts, changes, change),
            DEFAULT_TOLERANCES,
            today,
            inEngland,
          );
          expect(BADNESS[short.rag]).toBeGreaterThan(BADNESS[to]);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

it('says of everything that is not on track either how it gets there or why it cannot', () => {
  fc.assert(
    fc.property(anyFacts, somewhere, (facts, today) => {
      const { verdict, ways, noWay } = explainRag(facts, DEFAULT_TOLERANCES, today, inEngland);
      const isGood = verdict.rag === 'green' || verdict.rag === 'blue';
      const toGreen = ways.some(({ to }) => to === 'green');
      expect(noWay !== null).toBe(!isGood && !toGreen);
    }),
    { numRuns: 1_000 },
  );
});
