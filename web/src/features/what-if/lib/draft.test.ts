import { type Draft, readDraft, withChange, withoutChange, writeDraft } from './draft.js';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const DRAFT: Draft = [
  { kind: 'item', id: id(1), date: '4 jan (tbc), or “5”', scenarioId: null, anchorId: null },
  { kind: 'item', id: id(1), date: '2 weeks after', scenarioId: id(2), anchorId: id(3) },
  { kind: 'meeting', id: id(4), date: '7 Feb 2018' },
  { kind: 'meeting', id: id(5), date: null },
  { kind: 'link', id: id(6), min: -2, max: 3, unit: 'WEEKS' },
];

it('comes out of an address as it went in', () => {
  expect(readDraft(writeDraft(DRAFT))).toEqual(DRAFT);
  expect(writeDraft([])).toBeUndefined();
  expect(writeDraft([DRAFT[0]!])).toBe(`[["item","${id(1)}","4 jan (tbc), or “5”"]]`);
});

it.each([
  ['nothing', undefined],
  ['half an address', '[["item","0000'],
  ['something else', '{"item":1}'],
  ['another kind', `[["risk","${id(1)}","x"]]`],
  ['no id', '[["item","MS-014","4 jan"]]'],
  ['an empty date', `[["item","${id(1)}"," "]]`],
  ['a lag without a unit', `[["link","${id(1)}",1,2,"FORTNIGHTS"]]`],
  ['a lag that is no number', `[["link","${id(1)}","1",2,"WEEKS"]]`],
])('reads nothing out of %s', (_, text) => {
  expect(readDraft(text)).toEqual([]);
});

it('keeps one change of the same thing, in its place', () => {
  const changed = withChange(DRAFT, { kind: 'meeting', id: id(4), date: null });
  expect(changed).toHaveLength(DRAFT.length);
  expect(changed[2]).toEqual({ kind: 'meeting', id: id(4), date: null });
  expect(withoutChange(changed, { kind: 'meeting', id: id(4), date: 'any' })).toHaveLength(4);
  expect(readDraft(`[["meeting","${id(1)}"],["meeting","${id(1)}","7 Feb 2018"]]`)).toHaveLength(1);
});
