import { readFileSync } from 'node:fs';
import { colourTokens, contrast } from './contrast.js';

const tokens = colourTokens(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));
const ratio = (one: string, other: string) => contrast(tokens[one]!, tokens[other]!);

it('measures black on white as 21 and a colour on itself as 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#d5281b', '#d5281b')).toBe(1);
});

describe('text can be read', () => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'accent-soft'],
    ['ink', 'warning-ground'],
    ['ink', 'tint-red'],
    ['ink', 'tint-amber'],
    ['ink', 'tint-green'],
    ['ink', 'tint-blue'],
    ['ink', 'tint-grey'],
    ['ink-2', 'paper'],
    ['ink-2', 'surface'],
    ['ink-2', 'accent-soft'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['bar-ink', 'bar'],
    ['bar-ink-2', 'bar'],
    ['error', 'paper'],
    ['error', 'surface'],
    ['success', 'paper'],
    ['focus-ink', 'focus'],
    ['on-rag-red', 'rag-red'],
    ['on-rag-amber', 'rag-amber'],
    ['on-rag-green', 'rag-green'],
    ['on-rag-blue', 'rag-blue'],
  ])('%s on %s is at least 4.5', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('graphics and the edges of controls can be seen', () => {
  it.each([
    ['rag-outline', 'paper'],
    ['rag-outline', 'surface'],
    ['rag-red', 'paper'],
    ['rag-green', 'paper'],
    ['rag-blue', 'paper'],
    ['rag-grey', 'paper'],
    ['rag-grey', 'surface'],
    ['control', 'paper'],
    ['control', 'surface'],
    ['bar-line', 'bar'],
    ['warning-line', 'paper'],
    ['warning-line', 'warning-ground'],
    ['focus', 'bar'],
    ['focus-ink', 'paper'],
    ['focus-ink', 'surface'],
  ])('%s on %s is at least 3', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('amber alone would not be seen on white, which is why every mark has an outline', () => {
    expect(ratio('rag-amber', 'paper')).toBeLessThan(3);
    expect(ratio('rag-outline', 'rag-amber')).toBeGreaterThanOrEqual(3);
  });
});
