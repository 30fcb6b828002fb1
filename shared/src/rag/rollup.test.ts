import { rollup } from './rollup.js';

const items = (...shown: Parameters<typeof rollup>[0][number]['shown'][]) =>
  shown.map((each) => ({ shown: each, isTbc: false, isOpen: each !== 'blue' }));

it('is as bad as its worst milestone', () => {
  expect(rollup(items('green', 'blue', 'amber', 'green')).rag).toBe('amber');
  expect(rollup(items('green', 'amber', 'red')).rag).toBe('red');
});

it('is green, not blue, while one milestone is still on its way', () => {
  expect(rollup(items('blue', 'green')).rag).toBe('green');
  expect(rollup(items('blue', 'blue')).rag).toBe('blue');
});

it('leaves grey and stale out of the colour and counts them', () => {
  const found = rollup(items('green', 'green', 'green', 'amber', 'grey', 'stale'));
  expect(found).toMatchObject({ rag: 'amber', rated: 4, counts: { grey: 1, stale: 1 } });
  expect(found.sentence).toBe('1 of 4 rated is at risk or off track; 1 stale; 1 not rated.');
});

it('has no colour of its own where nothing is rated', () => {
  expect(rollup(items('grey', 'stale'))).toMatchObject({ rag: 'grey', rated: 0 });
  expect(rollup([]).sentence).toBe('Nothing is rated.');
});

it('counts what is to be confirmed', () => {
  expect(rollup([{ shown: 'green', isTbc: true, isOpen: true }]).tbc).toBe(1);
});

it('is not complete while something open is not rated, and is once that is withdrawn', () => {
  const unrated = { shown: 'grey', isTbc: false } as const;
  expect(rollup([...items('blue', 'blue'), { ...unrated, isOpen: true }]).rag).toBe('grey');
  expect(rollup([...items('blue', 'blue'), { ...unrated, isOpen: false }]).rag).toBe('blue');
});
