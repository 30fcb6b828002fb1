import { textDiff } from './text-diff.js';

it('tells what changed in words', () => {
  expect(textDiff('to consult in May', 'to consult in June')).toEqual([
    { kind: 'SAME', text: 'to consult in ' },
    { kind: 'REMOVED', text: 'May' },
    { kind: 'ADDED', text: 'June' },
  ]);
  expect(textDiff('', 'new')).toEqual([{ kind: 'ADDED', text: 'new' }]);
  expect(textDiff('same', 'same')).toEqual([{ kind: 'SAME', text: 'same' }]);
});

it('gives both texts back, also where they are long', () => {
  const before = Array.from({ length: 1_500 }, (_, n) => `line ${n} of it`).join('\n');
  const after = before.replace('line 700 of it', 'line 700 of that').concat('\nand more');
  const parts = textDiff(before, after);
  const join = (left: string) => parts.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('');
  expect([join('ADDED'), join('REMOVED')]).toEqual([before, after]);
});
