import { day } from '../dates/day.js';
import { DEFAULT_TOLERANCES } from './rag.js';
import { RAG_RULES } from './rag-rules.js';
import { FACTS, gateOf, on, riskOf, UNKNOWN, verdictOn } from './test/facts.js';

const DONE = on('2018-01-30');
const HORIZON = { ...DEFAULT_TOLERANCES, horizonDays: 60 };
const tbc = on('2018-02-01', { confidence: 'TBC' });
const NOT_BEGUN = { state: 'NOT_STARTED' } as const;

/** Each rule at its boundary: the facts where it first applies, and the nearest where it does not. */
const BOUNDARIES: Record<string, [yes: ReturnType<typeof verdictOn>, no: ReturnType<typeof verdictOn>]> = {
  'BRAG-1': [verdictOn({ state: 'CANCELLED' }), verdictOn({ state: 'ON_HOLD' })],
  'BRAG-2': [
    verdictOn({ actual: DONE, isEvidenceAccepted: true }, '2018-01-30'),
    verdictOn({ actual: DONE, isEvidenceAccepted: true }, '2018-01-29'),
  ],
  'BRAG-3': [verdictOn({ state: 'ON_HOLD' }), verdictOn({ state: 'IN_PROGRESS' })],
  'BRAG-4': [verdictOn({}, '2018-02-02'), verdictOn({}, '2018-02-01')],
  'BRAG-5': [
    verdictOn({ forecast: on('2018-02-01', UNKNOWN) }, '2018-02-02'),
    verdictOn({ forecast: on('2018-02-01', UNKNOWN) }, '2018-02-01'),
  ],
  'BRAG-6': [
    verdictOn({ isProtected: true, forecast: on('2018-02-02') }),
    verdictOn({ isProtected: true, forecast: on('2018-02-01') }),
  ],
  'BRAG-7': [verdictOn({ forecast: on('2018-03-02') }), verdictOn({ forecast: on('2018-03-01') })],
  'BRAG-8': [verdictOn({ gate: gateOf('2018-02-27') }), verdictOn({ gate: gateOf('2018-02-26') })],
  'BRAG-9': [verdictOn({ forecast: on('2018-02-09') }), verdictOn({ forecast: on('2018-02-08') })],
  'BRAG-10': [verdictOn({ gate: gateOf('2018-02-20') }), verdictOn({ gate: gateOf('2018-02-19') })],
  'BRAG-11': [
    verdictOn({ risks: [riskOf('EXTREME', { isTreated: false })] }),
    verdictOn({ risks: [riskOf('EXTREME')] }),
  ],
  'BRAG-12': [verdictOn({ risks: [riskOf('HIGH')] }), verdictOn({ risks: [riskOf('MODERATE')] })],
  'BRAG-13': [verdictOn({ forecast: tbc }, '2017-12-21'), verdictOn({ forecast: tbc }, '2017-12-20')],
  'BRAG-14': [verdictOn({ baseline: null }), verdictOn({})],
  'BRAG-15': [verdictOn({ forecast: on('2018-02-01', UNKNOWN) }), verdictOn({})],
  'BRAG-16': [verdictOn(NOT_BEGUN, '2017-12-02', HORIZON), verdictOn(NOT_BEGUN, '2017-12-03', HORIZON)],
  'BRAG-17': [verdictOn({}), verdictOn({ forecast: on('2018-02-09') })],
};

it.each(RAG_RULES.map(({ id }) => id))(
  '%s decides on one side of its boundary and not on the other',
  (id) => {
    const [yes, no] = BOUNDARIES[id]!;
    const { rag, reason } = RAG_RULES.find((rule) => rule.id === id)!;
    expect(yes).toMatchObject({ rule: id, rag, reason });
    expect(no.rule).not.toBe(id);
  },
);

it('numbers the rules in the order in which they are asked, each reason once', () => {
  expect(RAG_RULES.map(({ id }) => id)).toEqual(RAG_RULES.map((_, at) => `BRAG-${at + 1}`));
  expect(new Set(RAG_RULES.map(({ reason }) => reason)).size).toBe(RAG_RULES.length);
});

it('says each threshold of the programme in the rule that compares with it', () => {
  const odd = { green: 7, amber: 31, tbcWithinDays: 43, horizonDays: 367, gateMarginDays: 9 };
  const numbers = RAG_RULES.filter(({ thresholds }) => thresholds.length > 0).map((rule) => [
    rule.id,
    rule.thresholds.every((name) => rule.says(odd).includes(String(odd[name]))),
  ]);
  expect(numbers).toEqual(numbers.map(([id]) => [id, true]));
});

it('asks bad news before grey: a late item without confirmed date, far ahead, is still off track', () => {
  const late = on('2019-06-01', { confidence: 'TBC' });
  expect(verdictOn({ ...NOT_BEGUN, forecast: late }, '2017-11-24', HORIZON)).toMatchObject({
    rule: 'BRAG-7',
  });
});

it('counts the margin of papers from today once the day passed on which they were to be ready', () => {
  const gate = gateOf('2018-01-10');
  expect(verdictOn({ gate, forecast: on('2018-02-01') }, '2018-01-31').inputs.gateMargin).toBe(18);
  expect(verdictOn({ gate: gateOf(null) }).inputs.gateMargin).toBeNull();
  expect(verdictOn({ gate: { ...gate!, waitsFor: [] } }).inputs.gateMargin).toBeNull();
});

it('has one sentence for a paper deadline already missed for the stated meeting', () => {
  expect(verdictOn({ gate: gateOf('2018-03-01') }).sentence).toBe(
    'Off track: MS-011 is ready on 1 Mar 2018, 3 working days after the papers due on 26 Feb 2018 for the Joint Committee on 6 Mar 2018.',
  );
  expect(FACTS.baseline?.latest).toBe(day('2018-02-01'));
});
