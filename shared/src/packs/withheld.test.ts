import { type ClassedRecord, withheldOf } from './withheld.js';

const record = (id: string, over: Partial<ClassedRecord> = {}): ClassedRecord => ({
  id,
  what: 'risks',
  classification: 'EXEMPT',
  exemptParagraph: 3,
  ...over,
});

it('counts what an audience does not get by reason and sort, and names nothing', () => {
  const all = [
    record('1'),
    record('2'),
    record('3', { classification: 'OFFICIAL', exemptParagraph: null, what: 'decisions' }),
    record('4', { classification: 'OPEN', exemptParagraph: null }),
  ];
  expect(withheldOf(all, new Set(['4']))).toEqual([
    { reason: 'Exempt, paragraph 3: financial or business affairs', what: 'risks', count: 2 },
    { reason: 'Not published', what: 'decisions', count: 1 },
  ]);
  expect(withheldOf(all, new Set(['1', '2', '3', '4']))).toEqual([]);
});
