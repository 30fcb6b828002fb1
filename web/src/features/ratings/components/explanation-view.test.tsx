import { screen } from '@testing-library/react';
import { render } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import type { RagChange, RagExplanation } from '../api/rag-explanation.js';
import { ExplanationView, placeOf } from './explanation-view.js';

const change = (over: Partial<RagChange> = {}): RagChange => ({
  kind: 'FORECAST_BY',
  words: 'Forecast it on or before 8 Feb 2018',
  day: '2018-02-08',
  isMeeting: false,
  riskId: null,
  mayDo: true,
  waitsFor: [],
  ...over,
});
const EXPLANATION: RagExplanation = {
  ...{ rowId: 'i1', code: 'MS-011', title: 'Final report', scenarioId: null, scenarioName: null },
  ...{ shown: 'amber', shownSentence: 'At risk: 17 working days late.', computedRag: 'amber' },
  ...{ ruleId: 'BRAG-9', ruleSays: 'It is more than 5 working days late, and no more than 20.' },
  sentence: 'At risk: 17 working days late.',
  inputs: [{ name: 'Slip', value: '17 working days late' }],
  thresholds: [{ name: 'Green up to', value: '5 working days late' }],
  others: [
    { id: 'BRAG-12', rag: 'amber', says: 'A high risk is open.', applies: false, because: 'none is open' },
  ],
  ways: [],
  noWay: 'The last day on which it would be on track has passed.',
  ...{ reportedRag: 'green', reportedOn: '2017-11-20', difference: 'Reported on track: Extra session.' },
  trend: {
    previousRag: 'green',
    previousOn: '2017-10-20',
    direction: 'WORSE',
    sentence: 'On track on 20 Oct 2017; worse than before.',
  },
};
const place = (over: Partial<RagChange>, scenarioId: string | null = null) =>
  placeOf(change(over), 'i1', scenarioId, '/p/KM');

it.each<[string, Partial<RagChange>, string]>([
  ['a date', {}, '/p/KM/items/i1?form=move&on=2018-02-08'],
  ['a meeting', { isMeeting: true }, '/p/KM/items/i1?form=meeting&on=2018-02-08'],
  ['being done', { kind: 'RECORD_DONE' }, '/p/KM/items/i1?form=complete&on=2018-02-08'],
  ['a risk', { kind: 'LOWER_RISK', riskId: 'r7' }, '/p/KM/risks/r7'],
  [
    'papers',
    { kind: 'CLEAR_PAPERS', waitsFor: [{ id: 'i2', code: 'MS-002', title: 'Approval' }] },
    '/p/KM/items/i2?form=move&on=2018-02-08',
  ],
  ['a reader', { mayDo: false }, '/p/KM/items/i1'],
])('leads to the form that makes the change, filled in: %s', (_, over, href) => {
  expect(place(over).href).toBe(href);
});

it('fills in the scenario that was explained', () => {
  expect(place({}, 's2').href).toBe('/p/KM/items/i1?form=move&on=2018-02-08&scenario=s2');
});

it('says reported beside computed, the trend, and why nothing helps', async () => {
  const { container } = render(<ExplanationView of={EXPLANATION} itemId="i1" base="/p/KM" />);
  expect(screen.getByText('Reported on track: Extra session.')).toBeVisible();
  expect(screen.getByText('On track on 20 Oct 2017; worse than before.')).toBeVisible();
  expect(screen.getByText(/would be on track has passed/)).toBeVisible();
  expect(screen.getByText('17 working days late')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('has no arrow where nothing was on record', () => {
  const trend = {
    ...{ previousRag: null, previousOn: null, direction: 'UNKNOWN' as const },
    sentence: 'Nothing was on record by 19 Oct 2017.',
  };
  render(<ExplanationView of={{ ...EXPLANATION, trend }} itemId="i1" base="/p/KM" />);
  expect(screen.getByText(trend.sentence)).toHaveTextContent(/^Nothing was on record by 19 Oct 2017\.$/);
});
