import { editionPair } from './edition-pair.js';

const NEWEST_FIRST = [
  { id: 'c', packId: 'board' },
  { id: 'b', packId: 'board' },
  { id: 'a', packId: 'sro' },
];
const ids = (pack: string, chosen: { before?: string; after?: string } = {}) => {
  const { before, after, earlier, later } = editionPair(NEWEST_FIRST, pack, chosen);
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(' ');
  return [before?.id, after?.id, idsOf(earlier), idsOf(later)];
};

it('compares the newest of the pack with the one before it', () => {
  expect(ids('board')).toEqual(['b', 'c', 'b a', 'c b']);
});

it('offers as the earlier edition only what is earlier than the later one', () => {
  expect(ids('board', { after: 'b' })).toEqual(['a', 'b', 'a', 'c b']);
  expect(ids('board', { after: 'b', before: 'c' })).toEqual(['a', 'b', 'a', 'c b']);
  expect(ids('board', { after: 'c', before: 'a' })).toEqual(['a', 'c', 'b a', 'c b']);
});

it('puts the oldest of all before the one that follows it', () => {
  expect(ids('sro')).toEqual(['a', 'b', 'a', 'c b']);
});

it('has no pair of one edition', () => {
  expect(editionPair(NEWEST_FIRST.slice(0, 1), 'board', {}).after).toBeUndefined();
});
