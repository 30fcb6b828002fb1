import { choicesIn, ownerIds, ownerOptions, ownerValue } from './owner-choices.js';

it.each`
  ownerPersonId | ownerPostId | value
  ${'p1'}       | ${null}     | ${'PERSON:p1'}
  ${null}       | ${'o1'}     | ${'POST:o1'}
  ${null}       | ${null}     | ${''}
`('writes $value and reads it back', ({ value, ...ids }) => {
  expect(ownerValue(ids)).toBe(value);
  expect(ownerIds(value)).toEqual(ids);
});

it('says of a post who holds it, or that it is vacant', () => {
  expect(
    ownerOptions([
      { kind: 'PERSON', id: 'p1', name: 'Example PMO', detail: 'PMO lead' },
      { kind: 'POST', id: 'o1', name: 'Programme director', detail: null },
      { kind: 'POST', id: 'o2', name: 'Chair', detail: 'Example chair' },
    ]).map(({ label }) => label),
  ).toEqual(['Example PMO', 'Programme director (vacant)', 'Chair (Example chair)']);
});

it('leaves out the posts of other programmes', () => {
  const choice = (id: string, programmeId: string | null) => ({ id, programmeId });
  const all = [choice('person', null), choice('ours', 'g1'), choice('theirs', 'g2')];
  expect(choicesIn('g1', all).map(({ id }) => id)).toEqual(['person', 'ours']);
});
