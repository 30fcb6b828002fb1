import { day } from '../dates/day.js';
import { type LedgerEvent, ledgerInOrder, ledgerSentence } from './decision-ledger.js';

const event = (over: Partial<LedgerEvent>): LedgerEvent => ({
  kind: 'FORECAST',
  on: day('2018-02-01'),
  recordedAt: '2018-02-01T10:00:00Z',
  what: '',
  from: null,
  to: '2 Feb 2018',
  fromLatest: null,
  toLatest: day('2018-02-02'),
  decisionCode: null,
  answeredBy: null,
  scenarioNumber: null,
  ...over,
});

it('stands oldest first, of one instant the condition before what it caused', () => {
  const printed = event({ kind: 'BASELINE', on: null });
  const conditional = event({ kind: 'DECISION', on: day('2018-01-31') });
  const met = event({ kind: 'CONDITION' });
  const moved = event({ decisionCode: 'JC-2018-01', recordedAt: '2018-02-01T10:00:00Z' });
  const later = event({ recordedAt: '2018-02-01T12:00:00Z' });
  expect(ledgerInOrder([later, moved, met, conditional, printed])).toEqual([
    printed,
    conditional,
    met,
    moved,
    later,
  ]);
});

it('counts the move where both sides have a last day', () => {
  const from = { from: '1 Feb 2018 (TBC)', fromLatest: day('2018-02-01') };
  expect(ledgerSentence(event({ ...from, decisionCode: 'JC-2018-01' }))).toBe(
    'Forecast: 1 Feb 2018 (TBC) → 2 Feb 2018, 1 day later, by JC-2018-01.',
  );
  expect(ledgerSentence(event({ ...from, toLatest: day('2018-01-30'), to: '30 Jan 2018' }))).toBe(
    'Forecast: 1 Feb 2018 (TBC) → 30 Jan 2018, 2 days earlier.',
  );
  expect(ledgerSentence(event({ from: 'date TBC' }))).toBe('Forecast: date TBC → 2 Feb 2018.');
  expect(ledgerSentence(event({ ...from, to: null, toLatest: null }))).toBe(
    'Forecast: 1 Feb 2018 (TBC) → no date.',
  );
});

it('tells decisions, conditions, meetings and what happened', () => {
  const said = (over: Partial<LedgerEvent>) => ledgerSentence(event({ decisionCode: 'JC-2018-01', ...over }));
  expect(said({ kind: 'DECISION', what: 'approved conditionally' })).toBe(
    'JC-2018-01 was decided: approved conditionally.',
  );
  expect(said({ kind: 'CONDITION', what: 'met: “IC approval”', answeredBy: 'IC-2018-01' })).toBe(
    'Condition of JC-2018-01 met: “IC approval”, by IC-2018-01.',
  );
  expect(said({ kind: 'SET_ASIDE', what: 'quashed' })).toBe('JC-2018-01 was quashed.');
  expect(said({ kind: 'ACTUAL' })).toBe('Done: 2 Feb 2018, by JC-2018-01.');
  expect(said({ kind: 'ACTUAL', from: '2 Feb 2018', to: null })).toBe(
    'Reopened: no longer done on 2 Feb 2018.',
  );
  expect(said({ kind: 'BASELINE', scenarioNumber: 2 })).toBe(
    'Baseline (scenario 2): 2 Feb 2018, by JC-2018-01.',
  );
  expect(said({ kind: 'EXTERNAL' })).toBe('Set from outside: 2 Feb 2018.');
  expect(said({ kind: 'MEETING_MOVED', what: 'Joint Committee', from: '31 Jan 2018' })).toBe(
    'Joint Committee moved: 31 Jan 2018 → 2 Feb 2018.',
  );
  expect(said({ kind: 'MEETING_CHOSEN', what: 'Joint Committee' })).toBe(
    'It goes to Joint Committee: 2 Feb 2018.',
  );
});
