import type { ReturnStanding } from '../../reporting/return-standing.js';
import { tablesOf } from '../compare-editions.js';
import type { PackContent } from '../pack-content.js';
import type { PackFacts, PackReturnRow } from '../pack-rows.js';
import { reviewExceptions } from '../review-exceptions.js';
import { returns } from './returns.js';

const row = (workstream: string, standing: ReturnStanding, state: string): PackReturnRow => ({
  ref: { entity: 'period_return', id: workstream, version: 1, path: '/p/a/reporting/1' },
  workstream,
  rag: null,
  computed: 'green',
  differenceReason: null,
  state,
  standing,
  thisPeriod: null,
  nextPeriod: null,
  pathToGreen: null,
  helpNeeded: null,
});
const told = (...rows: PackReturnRow[]) =>
  returns({
    returns: { period: 'November 2017', cutOff: { text: '5 Dec 2017', day: '2017-12-05' }, rows },
  } as unknown as PackFacts);
const sectionsOf = (blocks: ReturnType<typeof told>) =>
  ({ sections: [{ kind: 'RETURNS', heading: '', blocks }] }) as unknown as PackContent;
const standings = (blocks: ReturnType<typeof told>) =>
  tablesOf(sectionsOf(blocks)).flatMap(({ rows }) => rows.map((cells) => cells[3]?.text));
const sentences = (blocks: ReturnType<typeof told>) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

it('calls a return due until its cut-off, late inside its grace, and missing only after that', () => {
  const blocks = told(
    row('Stroke', 'DUE', 'Not begun'),
    row('Local care', 'IN_GRACE', 'Begun'),
    row('Productivity', 'MISSING', 'Begun'),
  );
  expect(standings(blocks)).toEqual(['Due on 5 Dec 2017', 'Late, due on 5 Dec 2017', 'Missing']);
  expect(sentences(blocks)).toEqual([
    'Nothing was returned by Productivity.',
    'Late, due on 5 Dec 2017: Local care.',
    'Due on 5 Dec 2017: Stroke.',
  ]);
  const late = reviewExceptions(sectionsOf(blocks)).lateReturns.map(({ cells }) => cells[0]?.cell.text);
  expect(late).toEqual(['Local care', 'Productivity']);
});

it('says nothing before the table where everything is in', () => {
  const blocks = told(row('Stroke', 'IN', 'Handed in'), row('Local care', 'IN_LATE', 'Accepted'));
  expect(standings(blocks)).toEqual(['Handed in', 'Accepted, late']);
  expect(sentences(blocks)).toEqual([]);
});
