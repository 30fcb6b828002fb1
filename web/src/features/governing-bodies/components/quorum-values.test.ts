import { addPart, quorumRule, quorumValues } from './quorum-values.js';

const ORGANISATIONS = [{ id: 'a', name: 'Ashford CCG' }];

it('goes from a stored quorum to its form and back', () => {
  const stored = {
    minimum: 5,
    sentence: '',
    deputiesCount: false,
    remoteCounts: true,
    organisations: [{ organisationId: 'a', name: 'Ashford CCG', minimum: 1 }],
    categories: [{ name: 'lay member', minimum: 2 }],
  };
  expect(quorumRule(quorumValues(stored), ORGANISATIONS)).toEqual({
    minimum: 5,
    deputiesCount: false,
    remoteCounts: true,
    organisations: [{ id: 'a', name: 'Ashford CCG', minimum: 1 }],
    categories: [{ name: 'lay member', minimum: 2 }],
  });
});

it('is none while the number is not one of at least 1', () => {
  const withMinimum = (minimum: string) => quorumRule({ ...quorumValues(null), minimum }, []);
  for (const wrong of ['', ' ', '0', '-1', '1.5', 'five', '1001']) expect(withMinimum(wrong)).toBeNull();
  expect(withMinimum('1')).toMatchObject({ minimum: 1, organisations: [], categories: [] });
});

it('leaves out parts that name nothing yet', () => {
  const values = { ...quorumValues(null), minimum: '2' };
  const parts = addPart(addPart(values.parts, 'organisation'), 'category');
  expect(new Set(parts.map(({ key }) => key)).size).toBe(2);
  expect(quorumRule({ ...values, parts }, ORGANISATIONS)).toMatchObject({
    organisations: [],
    categories: [],
  });
});
