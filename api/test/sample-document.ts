import type { DocumentModel } from '@gantry/shared/documents/document';

/** Texts that some format could take for markup, or cannot draw. */
export const HOSTILE = [
  '#eval("1 + 1") #include "/etc/passwd"',
  '$ x^2 $ \\ *_bold_* `raw` <label> @ref = head',
  '<script>alert(1)</script>',
  '- no list',
  '// comment /* more */ https://a.example',
  'w'.repeat(300),
  "“curly” 'straight' -- ---",
  'עברית and العربية',
];

/** A document with every kind of block. */
export const sampleDocument = (more: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Report on the plan & its dates',
  language: 'en-GB',
  subject: 'Where the plan stands',
  edition: 'Edition 2',
  marking: 'OFFICIAL',
  createdOn: '2017-11-24',
  blocks: [
    { kind: 'contents', title: 'Contents' },
    { kind: 'heading', level: 1, text: '1 Purpose', anchor: 'purpose' },
    { kind: 'paragraph', text: 'Two lines\nof text.' },
    { kind: 'heading', level: 2, text: 'In short' },
    {
      kind: 'list',
      isNumbered: true,
      items: ['First', [{ text: 'Second', isBold: true }, { text: ' one' }]],
    },
    { kind: 'list', isNumbered: false, items: HOSTILE },
    { kind: 'heading', level: 3, text: 'In detail' },
    {
      kind: 'paragraph',
      text: [
        { text: 'See ' },
        { text: 'the web', href: 'https://example.org/page?a=1&b=2' },
        { text: ' and ' },
        { text: 'above', to: 'purpose' },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: 'Issue', width: 1 },
        { title: 'Implication', width: 3 },
      ],
      rows: Array.from({ length: 80 }, (_, n) => [`Issue ${n + 1}`, n % 3 === 0 ? '' : 'Something follows']),
    },
    { kind: 'definitions', items: [{ term: 'Wards', text: 'All' }] },
    {
      kind: 'figure',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><rect width="50" height="20" fill="#005eb8"/></svg>',
      alt: 'A bar half as long as the page',
      caption: 'How far',
    },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: '2 Next' },
    { kind: 'paragraph', text: 'The end.' },
  ],
  ...more,
});
