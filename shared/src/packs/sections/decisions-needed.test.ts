import type { PackDecisionNeededRow, PackFacts } from '../pack-rows.js';
import { decisionsNeeded } from './decisions-needed.js';

const row = (over: Partial<PackDecisionNeededRow>): PackDecisionNeededRow => ({
  ref: null,
  title: 'Launch consultation',
  asked: null,
  body: 'Joint Committee',
  meetingId: null,
  meeting: null,
  scenario: null,
  when: { text: '31 Jan 2018', day: '2018-01-31' },
  papersDue: null,
  clearDaysLeft: null,
  next: '',
  nextDue: null,
  late: [],
  status: 'Due in 68 days',
  ...over,
});
const said = (...needed: PackDecisionNeededRow[]) => {
  const [first] = decisionsNeeded({ needed, meeting: null, today: '2017-11-24' } as unknown as PackFacts);
  return first?.kind === 'paragraph' ? first.text : '';
};

it('counts as late what is late by name, and what had its papers or notice due before today', () => {
  const papers = row({ nextDue: { step: 'PAPERS', on: '2017-11-23' } });
  const notice = row({ nextDue: { step: 'NOTICE', on: '2017-11-16' } });
  const named = row({ late: ['“Cover paper” was due on 23 Nov 2017 and is not out.'] });
  expect(said(papers)).toBe('1 decision is to come; 1 of them is late with papers or notice.');
  expect(said(papers, notice, named, row({}))).toBe(
    '4 decisions are to come; 3 of them are late with papers or notice.',
  );
});

it('counts neither what is due today nor a decision that is itself overdue', () => {
  const today = row({ nextDue: { step: 'PAPERS', on: '2017-11-24' } });
  const decision = row({ nextDue: { step: 'DECISION', on: '2017-11-16' } });
  expect(said(today, decision)).toBe('2 decisions are to come.');
});

it('says of each how it stands', () => {
  const late = row({ status: 'Late by 3 days' });
  const [, table] = decisionsNeeded({
    ...{ needed: [row({}), late], meeting: null, today: '2017-11-24' },
  } as unknown as PackFacts);
  const at = table?.kind === 'table' ? table.columns.findIndex(({ title }) => title === 'Status') : -1;
  expect(table?.kind === 'table' && table.rows.map((cells) => cells[at]?.text)).toEqual([
    ...['Due in 68 days', 'Late by 3 days'],
  ]);
});

it.each([
  [
    'Papers due 26 Feb 2018, 63 working days left',
    'Papers due 26 Feb 2018, 63 working days left. Late: A paper.',
  ],
  ['No day is known.', 'No day is known. Late: A paper.'],
])('says after %j in a sentence of its own what is late', (next, words) => {
  const needed = [row({ next, late: ['A paper.'] })];
  const blocks = decisionsNeeded({ needed, meeting: null, today: '2017-11-24' } as unknown as PackFacts);
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(table?.rows[0]?.at(-1)?.text).toBe(words);
});
