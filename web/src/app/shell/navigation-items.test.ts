import { NAVIGATION, shownItems } from './navigation-items.js';

it('shows only what has a page', () => {
  const shown = shownItems(NAVIGATION, (path) => ['milestones', 'bodies'].includes(path));
  expect(shown).toEqual([
    { label: 'Milestones', path: 'milestones' },
    { label: 'Governance', path: 'governance', children: [{ label: 'Bodies', path: 'bodies' }] },
  ]);
});

it('a heading without a page below it is not shown', () => {
  expect(shownItems(NAVIGATION, () => false)).toEqual([]);
});
