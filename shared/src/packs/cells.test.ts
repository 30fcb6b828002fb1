import { writtenBlocks } from './cells.js';

const list = (...items: string[]) => ({
  kind: 'list',
  isNumbered: false,
  items: items.map((text) => ({ text })),
});
const paragraph = (text: string) => ({ kind: 'paragraph', text });

it('makes a list of lines that begin with a dash or a star, and a paragraph of what an empty line parts', () => {
  expect(writtenBlocks('We ask:\n- money\n* time\nsoon.\n\n\n  Second.\nStill second.\n\n- last')).toEqual([
    paragraph('We ask:'),
    list('money', 'time'),
    paragraph('soon.'),
    paragraph('Second.\nStill second.'),
    list('last'),
  ]);
});

it.each(['**bold** words', '-5 working days', '– a dash of prose', '# a heading', '1. first', '-', '[a](b)'])(
  'reads no other sign: %s',
  (text) => expect(writtenBlocks(text)).toEqual([paragraph(text)]),
);

it('has nothing to say of nothing', () => {
  expect(writtenBlocks(' \n\n ')).toEqual([]);
});
