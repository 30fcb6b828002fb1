import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ResponseCount, YouSaidWeDid } from '../api/public-feedback.js';
import { countRows } from './feedback-words.js';
import { ResponsesCard } from './responses-card.js';
import { wholeNumber } from './whole-number.js';

const consultation = { id: 'c1', code: 'CON-001', title: 'Stroke units' };
const count = (over: Partial<ResponseCount>): ResponseCount => ({
  id: 'n1',
  version: 1,
  consultationId: 'c1',
  channel: 'ONLINE_SURVEY',
  segment: 'Everybody',
  responses: 412,
  asOf: '2018-04-13',
  sourceNote: 'The analyst',
  ...over,
});
const total = {
  consultationId: 'c1',
  words: '412 + 1 channel not known',
  bySegment: [
    { segment: 'Everybody', words: '412 + 1 channel not known' },
    { segment: 'Over 75', words: '40' },
  ],
};
const counts = [
  count({}),
  count({ id: 'n2', channel: 'TELEPHONE', responses: null }),
  count({ id: 'n3', segment: 'Over 75', responses: 40 }),
];
const data: YouSaidWeDid = {
  mayCount: true,
  mayRecordAll: true,
  workstreams: [],
  counts,
  totals: [total],
  feedback: [],
  responses: [],
};

it('says in the total what is not known, and in the table too', async () => {
  const opened: unknown[] = [];
  render(<ResponsesCard consultation={consultation} data={data} onOpen={(open) => opened.push(open)} />);
  const card = screen.getByRole('region', { name: 'Responses to CON-001' });
  expect(card).toHaveTextContent('412 + 1 channel not known from everybody, by all channels.');
  expect(screen.getByRole('row', { name: /Telephone Everybody Not known 13 Apr 2018/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Change.*Telephone, Everybody/ }));
  expect(opened).toEqual([{ verb: 'amend-count', count: counts[1] }]);
});

it('says what would stand there, and offers nothing to who may only read', () => {
  const empty = { ...data, mayCount: false, counts: [], totals: [] };
  render(<ResponsesCard consultation={consultation} data={empty} onOpen={() => {}} />);
  expect(screen.getByText(/No response is counted yet/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('writes what is not known into the file as such', () => {
  const rows = countRows(counts, total);
  expect(rows[2]).toEqual(['Telephone', 'Everybody', 'Not known', '2018-04-13', 'The analyst']);
  expect(rows[4]).toEqual(['All channels', 'Everybody', '412 + 1 channel not known']);
});

it('reads whole numbers as people write them, and nothing as not known', () => {
  expect(wholeNumber('responses', ' 1,204 ')).toBe(1204);
  expect(wholeNumber('responses', '')).toBeNull();
  expect(() => wholeNumber('responses', 'about 400')).toThrow();
});
