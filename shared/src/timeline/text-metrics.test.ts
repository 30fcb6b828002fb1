import fc from 'fast-check';
import { fitText, textWidth, wrapText } from './text-metrics.js';

const words = fc.string({ maxLength: 80 });

it('knows the width of digits, which are all alike', () => {
  expect(textWidth('0000', 12)).toBeCloseTo(26.69, 2);
  expect(textWidth('1111', 12)).toBe(textWidth('8888', 12));
});

it('makes bold letters no narrower', () => {
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 (–)';
  for (const letter of all) expect(textWidth(letter, 12, true)).toBeGreaterThanOrEqual(textWidth(letter, 12));
});

it('never gives back more than fits', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 300 }), (text, width) => {
      expect(textWidth(fitText(text, width, 12), 12)).toBeLessThanOrEqual(width + 1e-9);
    }),
  );
});

it('leaves alone what fits and marks what was shortened', () => {
  expect(fitText('OGSCR', 100, 12)).toBe('OGSCR');
  expect(fitText('Investment Committee, second', 120, 12)).toMatch(/^Investment Comm.*…$/);
  expect(fitText('Investment', 3, 12)).toBe('');
});

it('wraps into lines that fit, and no more of them than asked for', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 4 }), (text, lines) => {
      const wrapped = wrapText(text, 90, 12, false, lines);
      expect(wrapped.length).toBeLessThanOrEqual(lines);
      for (const each of wrapped) expect(textWidth(each, 12)).toBeLessThanOrEqual(90 + 1e-9);
    }),
  );
  expect(wrapText('CCG Joint Committee', 100, 12, true, 3)).toEqual(['CCG Joint', 'Committee']);
});
