import { documentProblems } from '../documents/document-problems.js';
import {
  agendaDocument,
  type PrintedAgenda,
  type PrintedItem,
  paperSetDocument,
} from './paper-set-document.js';

const item: PrintedItem = {
  number: 1,
  startsAt: '10:00',
  title: 'Business case',
  sectionId: null,
  purpose: 'FOR_DECISION',
  presenter: null,
  decisionNeeded: 'Whether to consult',
  recommendation: null,
  isWithheld: false,
  exemptParagraph: null,
  exemptReason: null,
  papers: [],
  reports: [],
};
const withheld: PrintedItem = {
  ...item,
  ...{ number: 2, title: null, purpose: null, decisionNeeded: null, isWithheld: true },
  ...{ exemptParagraph: 3, exemptReason: 'terms under negotiation' },
};
const report = {
  title: 'The case in full',
  language: 'en-GB' as const,
  subject: 'Report to the committee',
  edition: 'Edition 1, final',
  marking: null,
  createdOn: '2017-11-24',
  blocks: [
    { kind: 'heading' as const, level: 1 as const, text: 'Recommendations', anchor: 'recommendations' },
    { kind: 'paragraph' as const, text: 'To consult.' },
  ],
};
const file = { id: 'v2', fileName: 'case.pdf', version: 2, sizeBytes: 12_345, sha256: 'a'.repeat(64) };
const paper = { title: 'Cover paper', author: null, sponsor: null, publication: 'Not published yet' };
const agenda: PrintedAgenda = {
  body: 'Joint Committee',
  meeting: 'Formal meeting',
  when: '31 Jan 2018',
  hours: '10:00 to 11:00',
  venue: null,
  edition: 'FULL',
  on: '2017-11-24',
  onWords: '24 Nov 2017',
  marking: 'Official',
  sections: [],
  items: [item, withheld],
};
const textOf = (model: unknown) => JSON.stringify(model);
const headings = (printed: PrintedAgenda) =>
  paperSetDocument(printed).blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  );

it('gives a withheld item its line on the agenda with the reason, and nothing else', () => {
  const model = paperSetDocument({ ...agenda, items: [item, { ...withheld, papers: [{ ...paper, file }] }] });
  expect(textOf(agendaDocument(agenda))).toContain(
    'Withheld: paragraph 3 of Schedule 12A, terms under negotiation',
  );
  expect(model.blocks.filter(({ kind }) => kind === 'heading')).not.toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('Exempt item') }),
  );
});

it('puts papers and reports below their item, and files with their sums at the end', () => {
  const printed = {
    ...agenda,
    items: [{ ...item, papers: [{ ...paper, file }], reports: [report] }, withheld],
  };
  expect(headings(printed)).toEqual([
    '1 Agenda',
    '1 1 Business case',
    '2 Cover paper',
    '2 The case in full',
    '3 Recommendations',
    '1 Attachments',
    '2 A1 case.pdf',
  ]);
  expect(textOf(paperSetDocument(printed))).toContain('12,345 bytes');
});

it('is a document that readers and their software can follow, empty, full and with two reports', () => {
  const full = {
    ...item,
    papers: [
      { ...paper, file },
      { ...paper, file: null },
    ],
    reports: [report, report],
  };
  for (const items of [[], [item, withheld], [full, { ...full, number: 2 }]])
    for (const model of [agendaDocument({ ...agenda, items }), paperSetDocument({ ...agenda, items })])
      expect(documentProblems(model)).toEqual([]);
});
