import { DEFAULT_BANDS } from '../../risk/bands.js';
import type { SectionContext } from '../build-sections.js';
import type { PackFacts } from '../pack-rows.js';
import { PACK_TEMPLATES, SECTION_HEADINGS } from '../templates.js';
import { issueRow, neededRow, riskRow, sampleFacts, workstreamRow } from '../test/sample-facts.js';
import { fitsRoom, PAPER_ROOM, SLIDE_ROOM } from './fit-page.js';
import { pageOf } from './page-of.js';

const FIRST: SectionContext = {
  bands: DEFAULT_BANDS,
  previous: null,
  isStillReadable: () => true,
  hiddenNames: [],
};
const arranged = PACK_TEMPLATES.SRO_ONE_PAGER.map((kind) => ({
  kind,
  heading: SECTION_HEADINGS[kind],
  comment: '',
}));
const briefOf = (facts: PackFacts, sections = arranged) => {
  const page = pageOf('SRO_ONE_PAGER', facts, sections, FIRST);
  if (page?.kind !== 'brief') throw new Error('The pack has no page.');
  return page;
};
const partOf = (facts: PackFacts, heading: string, sections = arranged) =>
  briefOf(facts, sections).parts.find((part) => part.heading === heading);
const small = (over: Partial<PackFacts>) => sampleFacts({ milestones: 0, risks: 0 }, over);

it('tells status, exceptions, decisions, the route, risks, issues and changes, in this order', () => {
  expect(briefOf(sampleFacts()).parts.map(({ heading }) => heading)).toEqual([
    'Overall status',
    'Exceptions',
    'Decisions needed',
    'Route to the protected date',
    'Top risks',
    'Critical and major issues',
    'What changed since the last edition',
  ]);
});

it('keeps the order, the headings and the comments of the programme office', () => {
  const own = [
    { kind: 'RISKS', heading: 'What worries us', comment: 'Winter is near.' },
    { kind: 'OVERVIEW', heading: SECTION_HEADINGS.OVERVIEW, comment: '' },
  ] as const;
  const { parts } = briefOf(sampleFacts(), [...own]);
  expect(parts.map(({ heading }) => heading)).toEqual(['What worries us', 'Exceptions']);
  expect(parts[0]?.lines[0]).toEqual({ lead: 'Comment:', text: 'Winter is near.' });
});

it('fits A4 and a slide with 300 milestones and 60 risks, and says how many it has left out', () => {
  const { parts, letters } = briefOf(sampleFacts({ milestones: 300, risks: 60 }));
  expect(fitsRoom(parts, PAPER_ROOM, letters.paper)).toBe(true);
  expect(fitsRoom(parts, SLIDE_ROOM, letters.slide)).toBe(true);
  const risks = parts.find(({ heading }) => heading === 'Top risks');
  expect(risks?.items.length).toBeGreaterThanOrEqual(3);
  expect(risks?.more).toBe(`and ${60 - (risks?.items.length ?? 0)} more in the board pack`);
});

it('shows five risks of five, and of six says that one more is in the board pack', () => {
  const risks = (count: number) =>
    partOf(small({ risks: Array.from({ length: count }, (_, at) => riskRow(at + 1)) }), 'Top risks');
  expect([risks(5)?.items.length, risks(5)?.more]).toEqual([5, null]);
  expect([risks(6)?.items.length, risks(6)?.more]).toEqual([5, 'and 1 more in the board pack']);
});

it('takes the worst colour of the workstreams for the whole', () => {
  const overall = (...computed: ('green' | 'amber' | 'red' | 'grey')[]) =>
    partOf(
      small({ workstreams: computed.map((one, at) => workstreamRow(at + 1, { computed: one })) }),
      'Overall status',
    )?.lines[0];
  expect(overall('green', 'grey')).toMatchObject({ rag: 'green', lead: 'Overall: on track.' });
  expect(overall('green', 'amber')).toMatchObject({ rag: 'amber', lead: 'Overall: at risk.' });
  expect(overall('red', 'amber')).toMatchObject({ rag: 'red', lead: 'Overall: off track.' });
});

it('lists what is off track before what is at risk, and what is reported worse than the rule gives', () => {
  const rows = [
    workstreamRow(1, { title: 'Estates', computed: 'amber' }),
    workstreamRow(2, { title: 'Digital', computed: 'green', reported: 'red' }),
    workstreamRow(3, { title: 'Winter', computed: 'green', reported: 'green' }),
  ];
  const { items } = partOf(small({ workstreams: rows }), 'Exceptions')!;
  expect(items.map(({ lead }) => lead)).toEqual(['Digital: off track.', 'Estates: at risk.']);
  expect(items[0]?.text).toContain('Reported off track; by rule:');
});

it('tells of a group by what lies below it and is as bad, and of the group itself where nothing is', () => {
  const group = (below: 'amber' | 'red') => [
    workstreamRow(1, { title: 'Care', computed: 'red' }),
    workstreamRow(2, { title: 'Stroke', computed: below, depth: 1 }),
  ];
  const leads = (below: 'amber' | 'red') =>
    partOf(small({ workstreams: group(below) }), 'Exceptions')?.items.map(({ lead }) => lead);
  expect(leads('red')).toEqual(['Stroke: off track.']);
  expect(leads('amber')).toEqual(['Care: off track.', 'Stroke: at risk.']);
});

it('gives the path to green of the return, and says where none is given', () => {
  const row = {
    ...{
      ref: workstreamRow(1).ref,
      workstream: 'Workstream 1',
      rag: 'red',
      computed: 'red',
      state: 'Accepted',
    },
    ...{ differenceReason: null, thisPeriod: null, nextPeriod: null, helpNeeded: null, standing: 'IN' },
    pathToGreen: 'A second panel in December',
  };
  const returns = {
    period: 'November',
    cutOff: { text: '', day: null },
    rows: [row],
  } as unknown as PackFacts['returns'];
  const text = (over: Partial<PackFacts>) =>
    partOf(small({ workstreams: [workstreamRow(1)], ...over }), 'Exceptions')?.items[0]?.text;
  expect(text({ returns })).toContain('Path to green: A second panel in December.');
  expect(text({})).toContain('No path to green is given.');
});

it('says of a decision its body, its day and how much papers have to spare', () => {
  const { items } = partOf(sampleFacts({ milestones: 10, risks: 0 }), 'Decisions needed')!;
  expect(items[0]?.text).toBe(
    'Joint Committee, 31 Jan 2018 (TBC); due in 68 days; papers with 8 working days to spare.',
  );
  const ungated = partOf(small({ needed: [neededRow(40)] }), 'Decisions needed')!;
  expect(ungated.items[0]?.text).toBe(
    'Joint Committee, 31 Jan 2018 (TBC); due in 68 days; 4 clear days left.',
  );
});

it('says of the route which step comes next, which gate has least to spare, and what one day more costs', () => {
  const lines = partOf(sampleFacts({ milestones: 1, risks: 0 }), 'Route to the protected date')?.lines ?? [];
  expect(lines.map(({ lead }) => lead)).toEqual([
    'Launch of the consultation:',
    'Next step:',
    'Least to spare:',
    'One day more:',
  ]);
  expect(lines[2]?.text).toMatch(/^Gate 9 .*with 0 working days to spare\.$/);
});

it('shows critical and major issues, and counts the lesser ones', () => {
  const issues = [issueRow(1, { severity: 2 }), issueRow(2, { severity: 3 }), issueRow(3, { severity: 4 })];
  const part = partOf(small({ issues }), 'Critical and major issues');
  expect(part?.items.map(({ lead }) => lead.slice(0, 3))).toEqual(['I-1']);
  expect(part?.lines[0]?.text).toBe('2 lesser ones in the board pack.');
});

it('has no page where every section of it is left out, and for other kinds of pack', () => {
  expect(
    pageOf('SRO_ONE_PAGER', sampleFacts(), [{ kind: 'ACTIONS', heading: 'Actions', comment: '' }], FIRST),
  ).toBeNull();
  expect(pageOf('BOARD_PACK', sampleFacts(), arranged, FIRST)).toBeNull();
});
