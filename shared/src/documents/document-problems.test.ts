import type { Block, DocumentModel } from './document.js';
import { documentProblems, isWebAddress } from './document-problems.js';
import { presentable } from './presentable.js';

const of = (...blocks: Block[]): DocumentModel => ({
  title: 'Report',
  language: 'en-GB',
  subject: '',
  edition: '',
  marking: null,
  createdOn: '2017-11-24',
  blocks,
});
const said = (...blocks: Block[]) => documentProblems(of(...blocks)).map(({ message }) => message);
const heading = (level: 1 | 2 | 3, text = 'Cost', anchor?: string): Block => ({
  kind: 'heading',
  level,
  text,
  anchor,
});

describe('DOC-1', () => {
  it('lets headings go down one level at a time, and up as they like', () => {
    expect(said(heading(1), heading(2), heading(3), heading(1))).toEqual([]);
    expect(said(heading(1), heading(3))).toEqual(['Heading “Cost” jumps from level 1 to 3.']);
    expect(said(heading(2))).toEqual(['Heading “Cost” jumps from level 0 to 2.']);
  });

  it('asks for a title', () => {
    expect(documentProblems({ ...of(), title: ' ' })).toMatchObject([{ rule: 'DOC-1', severity: 'E' }]);
  });

  it('follows links to the web and to headings that are there', () => {
    const link = (run: { href?: string; to?: string }): Block => ({
      kind: 'paragraph',
      text: [{ text: 'x', ...run }],
    });
    expect(
      said(heading(1, 'Cost', 'cost'), link({ to: 'cost' }), link({ href: 'https://example.org' })),
    ).toEqual([]);
    expect(said(link({ to: 'cost' }))).toHaveLength(1);
    expect(said(link({ href: 'javascript:alert(1)' }))).toHaveLength(1);
    expect(said(heading(1, 'Cost', 'Cost of it'))).toHaveLength(1);
  });

  it('asks a figure for words, and takes nothing but a drawing', () => {
    const figure = (svg: string, alt = 'A bar'): Block => ({ kind: 'figure', svg, alt, caption: null });
    expect(said(figure('<svg><rect fill="url(#a)"/></svg>'))).toEqual([]);
    expect(said(figure('<svg/>', ' '))).toHaveLength(1);
    for (const foreign of [
      '<svg><image href="/etc/passwd"/></svg>',
      '<svg><script>1</script></svg>',
      '<svg onload="x()"/>',
      '<svg><rect fill="url(http://a.example)"/></svg>',
    ])
      expect([foreign, said(figure(foreign)).length]).toEqual([foreign, 1]);
  });

  it('asks each row for a cell of every column', () => {
    const table = (...rows: string[][]): Block => ({
      kind: 'table',
      columns: [
        { title: 'A', width: 1 },
        { title: 'B', width: 1 },
      ],
      rows,
    });
    expect(said(table(['a', 'b'], ['', '']))).toEqual([]);
    expect(said(table(['a', 'b'], ['a']))).toEqual([
      'Row 2 of a table does not have one cell for each of 2 columns.',
    ]);
  });
});

describe('an address of the web', () => {
  it.each(['https://example.org', 'http://example.org/a?b#c'])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });
  it.each([
    'example.org',
    'file:///etc/passwd',
    'https://',
    'https://a b',
    'data:text/html,x',
    ' https://a.b',
  ])('is not %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('presentable text', () => {
  it('keeps words, drops what no format holds or what turns text around', () => {
    expect(presentable('a\r\nb\tc\u0007\u202Ed\u{1F600}')).toBe('a\nb cd\u{1F600}');
  });
});
