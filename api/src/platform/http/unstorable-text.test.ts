import { isNestedDeeper, misleadingText, unstorableText } from './unstorable-text.js';

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

describe('what no reader sees', () => {
  it.each([
    ['\u0001', 'U+0001, which is a control character'],
    ['\u0085', 'U+0085, which is a control character'],
    ['Plan\u202efdp.exe', 'U+202E, which turns the direction of writing'],
    ['\u2066Plan', 'U+2066, which turns the direction of writing'],
    ['Pl\u200ban', 'U+200B, which has no width'],
    ['\ufeffPlan', 'U+FEFF, which has no width'],
    ['Pl\u200dan', 'U+200D, which has no width'],
    ['Plan\u200c', 'U+200C, which has no width'],
  ])('is found in %j', (title, character) => {
    expect(misleadingText({ input: { role: [{ title }] } })).toEqual({
      path: ['input', 'role', '0', 'title'],
      character,
    });
  });

  it('leaves text of every script, pictures, tabs and line ends alone', () => {
    for (const text of [
      'Ärzte',
      'e\u0301',
      '👩\u200d⚕️',
      'می\u200cخواهم',
      'שלום',
      'two\nlines\r\n\ttabbed',
      '',
    ])
      expect(misleadingText({ input: { title: text } })).toBeNull();
  });
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
