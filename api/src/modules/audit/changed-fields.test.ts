import { changedFields, idsIn } from './changed-fields.js';

const STROKE = '0198a5a0-0000-7000-8000-000000000001';
const HIDDEN = '0198a5a0-0000-7000-8000-000000000002';
const names = new Map([[STROKE, 'Stroke review']]);

it('tells a field by its name and by what stood there before and after', () => {
  const before = { current_likelihood: 4, title: 'Papers late' };
  const after = { current_likelihood: 3, title: 'Papers late' };
  expect(changedFields(before, after, names)).toEqual([
    { name: 'Current likelihood', before: '4', after: '3' },
  ]);
});

it('tells what a row points at by its name, and says nothing of what it may not name', () => {
  const after = { workstream_id: STROKE, plan_item_id: HIDDEN };
  expect(changedFields(null, after, names)).toEqual([
    { name: 'Workstream', before: null, after: 'Stroke review' },
  ]);
});

it('keeps quiet about stamps, keys and the account behind a person', () => {
  const after = { version: 2, changed_at: '2017-11-24', office_id: STROKE, credential_id: HIDDEN };
  expect(changedFields({ version: 1 }, after, names)).toEqual([]);
});

it('takes empty text for nothing, and yes and no for a switch', () => {
  expect(changedFields({ note: '' }, { note: null, is_voting: true }, names)).toEqual([
    { name: 'Is voting', before: null, after: 'yes' },
  ]);
});

it('finds every id of both images', () => {
  expect(idsIn({ workstream_id: STROKE }, { workstream_id: HIDDEN, title: 'x' })).toEqual([STROKE, HIDDEN]);
});

it('tells that minutes were written and never what they say', () => {
  const elsewhere = 'on the page of the meeting';
  expect(changedFields({ minutes: null }, { minutes: 'The price is 4' }, names)).toEqual([
    { name: 'Minutes', before: null, after: elsewhere },
  ]);
  expect(changedFields({ minutes: 'The price is 4' }, { minutes: 'The price is 5' }, names)).toEqual([
    { name: 'Minutes', before: elsewhere, after: elsewhere },
  ]);
  expect(changedFields({ minutes: 'The price is 4' }, { minutes: 'The price is 4' }, names)).toEqual([]);
});
