import { type Draft, readDraft, withChange, withoutChange, writeDraft } from './draft.js';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const DATE = { kind: 'item', scenarioId: null, anchorId: null, mustConfirm: null } as const;
const TERMS = { min: -2, max: 3, unit: 'WEEKS', type: null, need: null } as const;
const DRAFT: Draft = [
  { ...DATE, id: id(1), date: '4 jan (tbc), or “5”' },
  { ...DATE, id: id(1), date: '2 weeks after', scenarioId: id(2), anchorId: id(3) },
  { kind: 'meeting', id: id(4), date: '7 Feb 2018' },
  { kind: 'meeting', id: id(5), date: null },
  { kind: 'link', id: id(6), ...TERMS },
  { ...DATE, id: id(7), date: '4 jan (tbc)', mustConfirm: 'Senate office' },
  { kind: 'duration', id: id(1), min: 5, likely: 8, max: 20 },
  {
    kind: 'extra',
    id: id(8),
    extraKind: 'CORRESPONDENCE',
    date: '14 Feb 2018',
    itemId: null,
    scenarioId: null,
  },
  { kind: 'chosen', id: id(1), meetingId: id(4), scenarioId: id(2) },
  { kind: 'route', id: id(2), date: '5 Feb 2018' },
  { kind: 'newlink', id: id(1), toId: id(2), ...TERMS, type: 'FF', need: 'PAPER' },
  { kind: 'unlink', id: id(9) },
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
  ['no days', `[["duration","${id(1)}",0,1,2]]`],
  ['an extra meeting of no kind', `[["extra","${id(1)}","PARTY","7 Feb 2018"]]`],
  ['a meeting that is none', `[["chosen","${id(1)}","JC-M01"]]`],
  ['a link to nothing', `[["newlink","${id(1)}","",0,0,"DAYS"]]`],
  ['a lag that is no number', `[["link","${id(1)}","1",2,"WEEKS"]]`],
])('reads nothing out of %s', (_, text) => {
  expect(readDraft(text)).toEqual([]);
});

it('keeps one change of the same thing, in its place', () => {
  const changed = withChange(DRAFT, { kind: 'meeting', id: id(4), date: null });
  expect(changed).toHaveLength(DRAFT.length);
  expect(changed[2]).toEqual({ kind: 'meeting', id: id(4), date: null });
  expect(withoutChange(changed, { kind: 'meeting', id: id(4), date: 'any' })).toHaveLength(DRAFT.length - 1);
  // A link is changed or taken out, and a decision goes to one place.
  expect(withChange(DRAFT, { kind: 'unlink', id: id(6) })).toHaveLength(DRAFT.length);
  const elsewhere = { kind: 'chosen', id: id(2), meetingId: id(4), scenarioId: null } as const;
  expect(withChange(DRAFT, elsewhere)).toHaveLength(DRAFT.length);
  expect(readDraft(`[["meeting","${id(1)}"],["meeting","${id(1)}","7 Feb 2018"]]`)).toHaveLength(1);
});
