import { circleWords } from './circle-words.js';

const round = (steps: number) => [...Array.from({ length: steps }, (_, n) => `s${n}`), 's0'];

it('tells a circle whole up to twelve names, and cuts a longer one in the middle', () => {
  expect(circleWords(['Draft', 'Decision', 'Draft'])).toBe('Draft → Decision → Draft');
  expect(circleWords(round(11))).toBe(round(11).join(' → '));
  expect(circleWords(round(12))).toBe('s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → s8 → s9 → … 2 more … → s0');
  expect(circleWords(round(10_000))).toContain('… 9990 more … → s0');
});
