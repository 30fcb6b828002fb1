import { depthOf, possibleParents, suggestedCode, withAllBelow } from './structure-words.js';

const programme = (id: string, parentId: string | null, isArchived = false) => ({
  id,
  parentId,
  isArchived,
  version: 1,
  code: id,
  name: id,
});

it('a code is suggested from the name', () => {
  expect(suggestedCode('Elective care (2nd phase)')).toBe('elective-care-2nd-phase');
  expect(suggestedCode('Général – women’s')).toBe('general-womens');
  expect(suggestedCode('x'.repeat(60))).toHaveLength(40);
});

it('what is below a programme is no parent for it, nor is what is archived', () => {
  const all = [programme('a', null), programme('b', 'a'), programme('c', 'b'), programme('d', null, true)];
  expect([...withAllBelow(all, 'b')]).toEqual(['b', 'c']);
  expect(possibleParents(all, 'b').map(({ id }) => id)).toEqual(['a']);
  expect(possibleParents(all, null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(depthOf(all, programme('c', 'b'))).toBe(2);
});
