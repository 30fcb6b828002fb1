import { toldChanges } from './told-changes.js';

const row = (seq: number, changeId: string, over: object = {}) => ({
  ...{ seq: String(seq), changeId, operation: 'update', reason: null, fields: [] },
  ...{ asAtBefore: `t~${seq - 1}`, asAtAfter: `t~${seq}`, ...over },
});

it('what one action did is told once, with what it changed in every row that was there', () => {
  const told = toldChanges([
    row(4, 'c2', { fields: [{ name: 'State', before: 'OPEN', after: 'CLOSED' }] }),
    row(3, 'c2', { fields: [{ name: 'Version of', before: '1', after: '2' }] }),
    row(2, 'c1', { operation: 'insert', fields: [{ name: 'Title', before: null, after: 'Late' }] }),
  ]);
  expect(told.map(({ changed }) => changed)).toEqual([['State: Open → Closed', 'Version of: 1 → 2'], []]);
});

it('before the change that a record began with there is nothing to read', () => {
  const told = toldChanges([row(3, 'c2'), row(2, 'c1', { operation: 'insert' })]);
  expect(told.map(({ before }) => before)).toEqual(['t~2', null]);
});

it('a field that says what the reason says is not told a second time', () => {
  const fields = [
    { name: 'Close reason', before: null, after: 'Dealt with' },
    { name: 'Closed on', before: null, after: '2017-11-24' },
  ];
  expect(toldChanges([row(3, 'c2', { reason: 'Dealt with', fields })])[0]!.changed).toEqual([
    'Closed on: 24 Nov 2017',
  ]);
});
