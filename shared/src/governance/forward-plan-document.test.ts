import { documentProblems } from '../documents/document-problems.js';
import { forwardPlanDocument, type PrintedEntry, type PrintedPlan } from './forward-plan-document.js';

const entry: PrintedEntry = {
  body: 'Joint Committee',
  title: 'Launch',
  kind: 'For decision',
  decisionNeeded: 'Whether to consult',
  meeting: 'Formal meeting',
  when: '31 Jan 2018 (TBC)',
  next: 'Papers due 23 Jan 2018, 39 working days left',
  papers: 'Due 23 Jan 2018',
  notice: '',
  key: null,
  late: [],
  withheld: null,
};
const plan: PrintedPlan = {
  programme: 'Stroke review',
  edition: 'PUBLIC',
  today: '2017-11-24',
  todayWords: '24 Nov 2017',
  marking: 'Public',
  withheld: '',
  entries: [
    entry,
    { ...entry, title: 'Budget' },
    { ...entry, body: 'Scrutiny', withheld: 'Exempt, paragraph 3: terms' },
  ],
};

it('has a table for each body, the withheld item with its reason', () => {
  const { blocks } = forwardPlanDocument(plan);
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
    'Joint Committee',
    'Scrutiny',
  ]);
  expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))).toEqual([2, 1]);
  expect(JSON.stringify(blocks)).toContain('Exempt, paragraph 3: terms');
});

it('is a document that readers and their software can follow, with and without entries', () => {
  expect(documentProblems(forwardPlanDocument(plan))).toEqual([]);
  expect(documentProblems(forwardPlanDocument({ ...plan, entries: [] }))).toEqual([]);
});
