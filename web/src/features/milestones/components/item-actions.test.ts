import { anItem, anItemRow } from '../test/items.js';
import { verbsFor } from './item-actions.js';

it('an item at a meeting has no date of its own to move', () => {
  const item = anItem({ rows: [anItemRow({ bodyId: 'jc', meetingId: 'm1' })] });
  expect(verbsFor(item)).not.toContain('move');
  expect(verbsFor(item)).toContain('meeting');
});

it('what is done can be reopened and nothing else about its date', () => {
  const verbs = verbsFor(anItem({ rows: [anItemRow({ state: 'COMPLETE' })] }));
  expect(verbs).toContain('reopen');
  expect(verbs).not.toContain('move');
  expect(verbs).not.toContain('complete');
});

it('only work takes time that somebody can state', () => {
  expect(verbsFor(anItem())).not.toContain('duration');
  const work = anItem({ rows: [anItemRow({ kind: 'ACTIVITY' })] });
  expect(verbsFor(work)).toContain('duration');
  expect(verbsFor({ ...work, abilities: ['milestone:report'] })).not.toContain('duration');
});

it('an archived item can only be put back', () => {
  expect(verbsFor(anItem({ isArchived: true }))).toEqual(['restore']);
});

it('a reader is offered nothing', () => {
  expect(verbsFor(anItem({ abilities: [] }))).toEqual([]);
});
