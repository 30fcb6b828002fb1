import { day } from '../dates/day.js';
import { DEFAULT_BANDS } from '../risk/bands.js';
import { buildSections, type SectionContext } from './build-sections.js';
import { tablesOf } from './compare-editions.js';
import type { PackBlock, PackSectionContent, PackSectionKind } from './pack-content.js';
import type { PackFacts, PackIssueRow, PackItemRow, PackRiskRow, PackWorkstreamRow } from './pack-rows.js';
import { PACK_TEMPLATES, packCode, prefilledTitle, SECTION_HEADINGS } from './templates.js';

const ref = (entity: string, id: string) => ({ entity, id, version: 2, path: `/p/a/${entity}/${id}` });

const item = (over: Partial<PackItemRow> = {}): PackItemRow => ({
  ref: ref('plan_item', '1'),
  code: 'MS-001',
  title: 'Launch consultation',
  kind: 'MILESTONE',
  workstream: 'Stroke',
  scenario: null,
  isWorking: true,
  isOpen: true,
  isTbc: false,
  isProtected: false,
  baseline: { text: '1 Feb 2018', day: '2018-02-01' },
  expected: { text: '8 Mar 2018', day: '2018-03-08' },
  slip: { days: 25, words: '25 working days later' },
  overdue: null,
  shown: 'red',
  computed: 'red',
  computedWhy: 'It is 25 working days late.',
  reported: null,
  reportedOn: null,
  differenceReason: null,
  narrative: null,
  pathToGreen: null,
  owner: 'Stroke lead',
  ...over,
});

const workstream = (over: Partial<PackWorkstreamRow> = {}): PackWorkstreamRow => ({
  ref: ref('workstream', 'w'),
  title: 'Stroke',
  depth: 0,
  computed: 'amber',
  computedWhy: '1 of 4 rated is at risk or off track.',
  reported: 'green',
  items: 4,
  red: 0,
  amber: 1,
  stale: 0,
  tbc: 0,
  next: null,
  ...over,
});

const risk = (over: Partial<PackRiskRow> = {}): PackRiskRow => ({
  ref: ref('risk', 'r'),
  code: 'R-001',
  title: 'Too few consultants',
  workstream: null,
  owner: null,
  likelihood: 5,
  consequence: 4,
  score: 20,
  band: 'EXTREME',
  target: null,
  reviewDue: null,
  isStale: false,
  isOpen: true,
  ...over,
});

const issue = (over: Partial<PackIssueRow> = {}): PackIssueRow => ({
  ref: ref('issue', 'u'),
  code: 'I-001',
  title: 'Returns are late',
  workstream: 'Stroke',
  owner: 'Ann Reader',
  severity: 2,
  state: 'OPEN',
  target: { text: '23 Nov 2017', day: '2017-11-23' },
  isOverdue: true,
  ending: null,
  endedOn: null,
  ...over,
});

const facts = (over: Partial<PackFacts> = {}): PackFacts => ({
  today: '2017-11-24',
  items: [item()],
  workstreams: [workstream()],
  dimensions: [],
  needed: [],
  decisions: [],
  actions: [],
  risks: [risk()],
  issues: [issue()],
  target: null,
  scenarios: [],
  timeline: {
    title: 'Plan',
    asAt: day('2017-11-24'),
    groups: [],
    items: [],
    scenarios: [],
    meetings: [],
    links: [],
    restrictions: [],
  },
  timelineRefs: {},
  timelineDates: {},
  returns: null,
  confidence: [],
  meeting: null,
  ...over,
});

const FIRST: SectionContext = {
  bands: DEFAULT_BANDS,
  previous: null,
  isStillReadable: () => true,
  hiddenNames: [],
};
const all = PACK_TEMPLATES.BOARD_PACK.map((kind) => ({ kind, heading: SECTION_HEADINGS[kind], comment: '' }));
const of = (sections: readonly PackSectionContent[], kind: PackSectionKind) =>
  sections.find((section) => section.kind === kind)?.blocks ?? [];
const build = (over: Partial<PackFacts> = {}, context = FIRST) => buildSections(facts(over), all, context);

it('gives the same sections for the same facts, in the order in which they are arranged', () => {
  expect(build()).toEqual(build());
  expect(build().map(({ kind }) => kind)).toEqual(PACK_TEMPLATES.BOARD_PACK);
});

it('knows every table by a key of its own', () => {
  const keys = tablesOf({ sections: build() }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('has the record behind every row of a register', () => {
  for (const table of tablesOf({ sections: build() }))
    if (['milestones', 'risks', 'issues', 'overview'].includes(table.key))
      for (const row of table.rows) expect(row[0]?.ref).toMatchObject({ id: expect.any(String), version: 2 });
});

it('tells what workstreams are rated as on each dimension, and why where it is not on track', () => {
  const unrated = { TIME: null, COST: null, BENEFIT: null, RISK: null, RESOURCES: null };
  const ratings = {
    ...unrated,
    TIME: { rag: 'green', reason: 'As planned', on: '2017-11-02' },
    COST: { rag: 'amber', reason: 'Over by a tenth.', on: '2017-11-03' },
  } as const;
  const row = { ref: ref('workstream', 'w'), title: 'Stroke', depth: 1, ratings };
  const tables = (blocks: readonly PackBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.key === 'dimensions' ? [block] : []));
  expect(tables(of(build(), 'OVERVIEW'))).toEqual([]);
  const [table] = tables(of(build({ dimensions: [row] }), 'OVERVIEW'));
  expect(table?.columns.map(({ title }) => title)).toEqual([
    ...['Workstream', 'Time', 'Cost', 'Benefit', 'Risk', 'Resources', 'Why'],
  ]);
  expect(table?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    [
      ...['– Stroke', 'On track', 'At risk', 'Not rated', 'Not rated', 'Not rated'],
      'Cost, 3 Nov 2017: Over by a tenth.',
    ],
  ]);
});

it('counts an item of two scenarios once in the figures, and shows it twice in the register', () => {
  const rows = [
    item({ scenario: 'Scenario 1' }),
    item({ scenario: 'Scenario 2', isWorking: false, shown: 'green' }),
  ];
  const sections = build({ items: rows });
  expect(of(sections, 'EXECUTIVE_SUMMARY')).toContainEqual(
    expect.objectContaining({
      kind: 'figures',
      items: expect.arrayContaining([{ label: 'Off track', value: '1', note: 'of 1 open items' }]),
    }),
  );
  expect(tablesOf({ sections }).find(({ key }) => key === 'milestones')?.rows).toHaveLength(2);
});

it('leaves a date that is not one certain day without a day, and an unknown slip without a number', () => {
  const tbc = item({
    expected: { text: '~8 Mar 2018 (TBC)', day: null },
    slip: { days: null, words: 'unknown' },
  });
  const [row] =
    tablesOf({ sections: build({ items: [tbc] }) }).find(({ key }) => key === 'milestones')?.rows ?? [];
  expect(row).toContainEqual({ kind: 'date', text: '~8 Mar 2018 (TBC)', day: null });
  expect(row).toContainEqual({ kind: 'number', text: '', value: null });
});

it('says where a workstream is reported otherwise than computed, and why the rule says so', () => {
  expect(of(build(), 'OVERVIEW')).toContainEqual(
    expect.objectContaining({
      kind: 'list',
      items: [
        expect.objectContaining({
          text: 'Stroke is reported on track and computed at risk: 1 of 4 rated is at risk or off track.',
        }),
      ],
    }),
  );
});

it('lays risks into the matrix with the likeliest row first, and says it in a sentence', () => {
  const [map] = of(build(), 'RISKS');
  expect(map).toMatchObject({
    kind: 'heat-map',
    alt: '1 open risk: 1 extreme. The worst is R-001, almost certain and major.',
  });
  const cells = map?.kind === 'heat-map' ? map.cells : [];
  expect(cells[0]?.[3]).toEqual({ band: 'extreme', codes: ['R-001'] });
});

it('tells the trend and the changes against the last edition, and names nothing that is exempt by now', () => {
  const before = build({
    workstreams: [workstream({ computed: 'green' })],
    items: [
      item({ expected: { text: '1 Feb 2018', day: '2018-02-01' } }),
      item({ ref: ref('plan_item', '2'), code: 'MS-002', title: 'Secret estate' }),
    ],
  });
  const context: SectionContext = {
    ...FIRST,
    previous: {
      edition: '1.0 of PK-2017-11',
      asAt: '24 Nov 2017',
      day: '2017-11-24',
      tables: tablesOf({ sections: before }),
    },
    isStillReadable: (_, id) => id !== '2',
  };
  const sections = build({}, context);
  const text = JSON.stringify(of(sections, 'CHANGES'));
  expect(text).toContain('Expected: 1 Feb 2018 → 8 Mar 2018');
  expect(text).toContain('1 more is not shown any longer');
  expect(text).not.toContain('Secret estate');
  expect(JSON.stringify(of(sections, 'OVERVIEW'))).toContain('worse than in edition 1.0 of PK-2017-11');
});

it('tells no old words that name what is exempt by now, in whatever column of another record they stand', () => {
  const secret = item({ ref: ref('plan_item', '2'), code: 'MS-002', title: 'Secret estate' });
  const before = build({
    workstreams: [workstream({ next: 'MS-002 Secret estate, 1 Feb 2018' })],
    items: [
      secret,
      item({
        baseline: { text: '12 months after secret estate', day: null },
        expected: { text: '3 months after Former name', day: null },
        owner: 'Ann Reader',
      }),
    ],
  });
  const context = (hiddenNames: string[]): SectionContext => ({
    ...FIRST,
    previous: {
      edition: '1.0 of PK-2017-11',
      asAt: '24 Nov 2017',
      day: '2017-11-24',
      tables: tablesOf({ sections: before }),
    },
    isStillReadable: (_, id) => id !== '2',
    hiddenNames,
  });
  const now = { workstreams: [workstream({ next: null })], items: [item({ owner: 'Bea Writer' })] };
  const textWith = (names: string[]) => JSON.stringify(of(build(now, context(names)), 'CHANGES'));
  expect(textWith([])).not.toMatch(/secret estate|MS-002/i);
  expect(textWith([])).toContain('Next: reads otherwise, now Nothing dated');
  expect(textWith([])).toMatch(/Agreed: reads otherwise, now/);
  expect(textWith([])).toContain('3 months after Former name');
  expect(textWith(['Former name'])).not.toContain('Former name');
  // What names nobody is told with its old words as ever.
  expect(textWith(['Former name'])).toContain('Owner: Ann Reader → Bea Writer');
});

it('counts a record that is gone and whose own title names what is exempt by now', () => {
  const gone = item({ ref: ref('plan_item', '3'), code: 'MS-003', title: 'Answer to MS-002' });
  const context: SectionContext = {
    ...FIRST,
    previous: {
      edition: '1.0 of PK-2017-11',
      asAt: '24 Nov 2017',
      day: '2017-11-24',
      tables: tablesOf({ sections: build({ items: [item(), gone] }) }),
    },
    hiddenNames: ['MS-002'],
  };
  const text = JSON.stringify(of(build({}, context), 'CHANGES'));
  expect(text).toContain('1 more is not shown any longer');
  expect(text).not.toContain('MS-002');
});

it('explains the terms that are used, and no others', () => {
  const titled = build({ items: [item({ title: 'JHOSC considers the PCBC' })] });
  const terms = of(titled, 'GLOSSARY').flatMap((block) =>
    block.kind === 'definitions' ? block.items.map(({ term }) => term) : [],
  );
  expect(terms).toEqual(expect.arrayContaining(['JHOSC', 'PCBC']));
  expect(terms).not.toContain('HOSC');
});

it('says that no summary was written, and sets what was written in paragraphs', () => {
  expect(of(build(), 'EXECUTIVE_SUMMARY')).toContainEqual({
    kind: 'paragraph',
    text: 'No summary has been written.',
  });
  const written = all.map((section) =>
    section.kind === 'EXECUTIVE_SUMMARY' ? { ...section, comment: 'First.\n\nSecond.' } : section,
  );
  const blocks = of(buildSections(facts(), written, FIRST), 'EXECUTIVE_SUMMARY');
  expect(blocks.filter(({ kind }) => kind === 'paragraph')).toEqual([
    { kind: 'paragraph', text: 'First.' },
    { kind: 'paragraph', text: 'Second.' },
  ]);
});

it('makes a list of the lines of a summary that begin with a dash', () => {
  const written = all.map((section) =>
    section.kind === 'EXECUTIVE_SUMMARY' ? { ...section, comment: 'We ask:\n- money\n- time' } : section,
  );
  expect(of(buildSections(facts(), written, FIRST), 'EXECUTIVE_SUMMARY').slice(1)).toEqual([
    { kind: 'paragraph', text: 'We ask:' },
    { kind: 'list', isNumbered: false, items: [{ text: 'money' }, { text: 'time' }] },
  ]);
});

it('says of what is missed how long it is overdue, beside a date that was never moved', () => {
  const missed = item({
    slip: { days: 0, words: 'On the baseline' },
    overdue: 'overdue by 229 working days',
  });
  const table = tablesOf({ sections: build({ items: [missed] }) }).find(({ key }) => key === 'milestones');
  const told = table?.columns.map(({ title }, at) => `${title}: ${table.rows[0]?.[at]?.text}`);
  expect(told).toContain('Expected later than agreed, working days: 0');
  expect(told).toContain('Overdue: overdue by 229 working days');
});

it('writes dates under the timeline as they are written everywhere, not in the words of the source', () => {
  const entry = {
    id: 't1',
    code: 'MS-001',
    title: 'Go live',
    kind: 'milestone',
    groupId: 'none',
    shape: 'WINDOW',
    confidence: 'CONFIRMED',
    precision: 'month',
    earliest: day('2018-10-01'),
    latest: day('2018-11-30'),
    printed: 'Oct/Nov 18',
    baselineEarliest: null,
    baselineLatest: null,
    actualEarliest: null,
    actualLatest: null,
    rag: 'green',
    scenarioIds: [],
    owner: null,
  } as const;
  const sections = build({
    timeline: { ...facts().timeline, items: [entry] },
    timelineDates: { t1: { text: 'Oct or Nov 2018', day: null } },
  });
  const table = tablesOf({ sections }).find(({ key }) => key === 'timeline');
  expect(table?.rows[0]?.[4]).toEqual({ kind: 'date', text: 'Oct or Nov 2018', day: null });
});

it('marks what the programme office says in any other section as its comment', () => {
  const commented = all.map((section) =>
    section.kind === 'RISKS' ? { ...section, comment: 'We watch R-001.' } : section,
  );
  expect(of(buildSections(facts(), commented, FIRST), 'RISKS')[0]).toEqual({
    kind: 'paragraph',
    text: 'We watch R-001.',
    isComment: true,
  });
});

it('numbers packs of one month, and titles them after what they are for', () => {
  expect(packCode('2017-11', [])).toBe('PK-2017-11');
  expect(packCode('2017-11', ['PK-2017-11'])).toBe('PK-2017-11-2');
  expect(prefilledTitle('BOARD_PACK', 'Stroke review', null, 'Nov 2017')).toBe(
    'Board pack: Stroke review, Nov 2017',
  );
  expect(prefilledTitle('BOARD_PACK', 'Stroke review', 'Programme Board, 29 Nov 2017', 'Nov 2017')).toBe(
    'Board pack: Programme Board, 29 Nov 2017',
  );
});
