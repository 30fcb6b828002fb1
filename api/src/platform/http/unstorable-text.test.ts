import { isNestedDeeper, unstorableText } from './unstorable-text.js';

it('lets everything pass that the database keeps as it is', () => {
  for (const text of ['', 'Ärzte', 'e\u0301', '👩‍⚕️', 'two\nlines\ttabbed', '\u202e', '\u0001'])
    expect(unstorableText({ input: { title: text } })).toBeNull();
  expect(unstorableText({ a: [1, null, true, { b: undefined }] })).toBeNull();
});

it.each(['\u0000', 'cut\u0000off', '\ud83d', '\udc4d', '\udc4d\ud83d'])('finds %j, however deep', (text) => {
  expect(unstorableText({ input: { role: [{ name: text }] } })).toEqual(['input', 'role', '0', 'name']);
});

it('finds it in the name of a field too', () => {
  expect(unstorableText({ input: { 'a\u0000': 'b' } })).toEqual(['input']);
});

describe('what is nested', () => {
  const nested = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

  it('may go down to the deepest level allowed, and not one further', () => {
    expect(isNestedDeeper(nested(30), 30)).toBe(false);
    expect(isNestedDeeper(nested(31), 30)).toBe(true);
    expect(isNestedDeeper('plain', 0)).toBe(false);
    expect(isNestedDeeper([[]], 1)).toBe(false);
    expect(isNestedDeeper([[[]]], 1)).toBe(true);
  });

  it('is walked without noting the whole way to every place', () => {
    expect(isNestedDeeper(nested(100_000), 30)).toBe(true);
    expect(unstorableText(nested(100_000))).toBeNull();
  });
});
