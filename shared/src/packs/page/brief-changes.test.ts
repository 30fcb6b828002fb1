import type { PackDifference } from '../compare-editions.js';
import { largestChanges } from './brief-changes.js';
import { BREVITIES } from './uncut-part.js';

const change = (label: string, over: Partial<PackDifference> = {}): PackDifference => ({
  ...{ table: 'milestones', tableTitle: 'Milestones', change: 'CHANGED', key: label, label, movedDays: 0 },
  ref: { entity: 'plan_item', id: label, version: 1, path: '/p/a/items/1' },
  fields: [{ title: 'Expected', before: '1 Feb 2018', after: '8 Mar 2018' }],
  ...over,
});
const PREVIOUS = { edition: '1.0 of PK-2017-11', asAt: '1 Nov 2017', tables: [] };
const tell = (told: readonly PackDifference[], hidden = 0, names: string[] = []) =>
  largestChanges(PREVIOUS, { told, hidden, names }, BREVITIES[0]!);

it('says of a first edition that there is none before it', () => {
  expect(largestChanges(null, null, BREVITIES[0]!)).toMatchObject({
    lines: [{ text: 'This is the first edition: there is none to compare it with.' }],
    items: [],
  });
});

it('counts what changed, and what is not shown any longer without a name', () => {
  const [line] = tell([change('MS-1'), change('MS-2', { change: 'ADDED', fields: [] })], 2).lines;
  expect(line).toEqual({
    lead: 'Since edition 1.0 of PK-2017-11, 1 Nov 2017:',
    text: '1 record changed, 1 new, 0 no longer there; 2 more are not shown any longer.',
  });
});

it('tells the date that moved furthest first, then colours of workstreams, then what is new before what reads otherwise', () => {
  const { items } = tell([
    change('R-2', { table: 'risks' }),
    change('R-1', { table: 'risks', change: 'ADDED', fields: [] }),
    change('Stroke', { table: 'overview' }),
    change('MS-1', { movedDays: 2 }),
    change('MS-2', { movedDays: 35 }),
  ]);
  expect(items.map(({ lead }) => lead)).toEqual(['MS-2:', 'MS-1:', 'Stroke:', 'R-1:', 'R-2:']);
});

it('leaves out old words that name what this audience may not read', () => {
  const fields = [{ title: 'Next', before: 'MS-007 First draft', after: 'MS-009 Second report' }];
  const [item] = tell([change('Stroke', { fields })], 0, ['MS-007']).items;
  expect(item?.text).toBe('Next: reads otherwise, now MS-009 Second report');
});
