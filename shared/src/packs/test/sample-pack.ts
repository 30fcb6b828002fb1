import { SAMPLE_LOGO } from '../../branding/test/sample-logo.js';
import { isoDay } from '../../dates/day.js';
import { RAGS } from '../../rag/rag.js';
import { lanesDrawing } from '../../timeline/lanes-drawing.js';
import { statusWords } from '../../timeline/plan-words.js';
import { scenarioWords } from '../../timeline/scenario-words.js';
import { STROKE_PLAN } from '../../timeline/test/stroke-plan.js';
import type { TimelineData } from '../../timeline/types.js';
import { whenWords } from '../../timeline/when.js';
import type { PackCell, PackContent, PackSectionContent, PackTable } from '../pack-content.js';
import { milestonesTable, risksHeatMap, risksTable, sampleRef, textCell } from './sample-rows.js';

export interface SampleSize {
  milestones: number;
  risks: number;
}

/** The stroke timeline with a status for every entry, each colour among them. */
export const RATED_STROKE_PLAN: TimelineData = {
  ...STROKE_PLAN,
  items: STROKE_PLAN.items.map((item, i) => ({ ...item, rag: RAGS[i % RAGS.length]! })),
};

/** A board pack of the Kent and Medway programme with every section, as large as asked for; the same on every run. */
export function samplePack(
  overrides: Partial<PackContent> = {},
  size: Partial<SampleSize> = {},
): PackContent {
  const { milestones = 300, risks = 60 } = size;
  return {
    format: 1,
    audience: 'OFFICIAL',
    kind: 'BOARD_PACK',
    title: 'Kent and Medway: board pack for November 2017',
    programme: { code: 'km-stp', name: 'Kent and Medway Sustainability and Transformation Partnership' },
    edition: '1.0',
    reason: null,
    asAt: { day: '2017-11-24', instant: '2017-11-24T16:30:00.000Z' },
    occasion: 'Programme Board, 29 November 2017',
    issuedBy: 'Programme office',
    webAddress: 'https://gantry.example.org',
    branding: {
      organisation: 'Kent and Medway STP',
      accent: '#005eb8',
      font: 'LIBERATION_SANS',
      logoPng: SAMPLE_LOGO,
      logoAlt: 'Kent and Medway STP',
      coverText: 'For members of the board and those who attend. Questions go to the programme office.',
      marking: { FULL: 'OFFICIAL – SENSITIVE', OFFICIAL: 'OFFICIAL', PUBLIC: null },
    },
    sections: sampleSections(milestones, risks),
    withheld: [
      { reason: 'Exempt, paragraph 3: financial or business affairs', what: 'risks', count: 2 },
      { reason: 'Not published', what: 'decisions', count: 1 },
    ],
    ...overrides,
  };
}

function sampleSections(milestones: number, risks: number): PackSectionContent[] {
  return [
    section('DECISIONS_NEEDED', 'Decisions needed', [
      {
        kind: 'list',
        isNumbered: true,
        items: [
          {
            text: 'Agree which scenario the launch of the stroke consultation follows: 1 February or 8 March 2018.',
            ref: sampleRef('decision', 1, 'decisions'),
          },
          { text: 'Note that the Clinical Senate reports a week after the PCBC is final.' },
        ],
      },
    ]),
    section('EXECUTIVE_SUMMARY', 'Executive summary', [
      {
        kind: 'figures',
        items: [
          { label: 'Milestones on track', value: '18 of 24', note: 'one more than last month' },
          { label: 'Off track', value: '2', note: null, ref: sampleRef('workstream', 1, 'workstreams') },
          { label: 'Extreme risks', value: '7', note: 'Stroke 4, Winter 3' },
          { label: 'Launch of consultation', value: '1 Feb or 8 Mar 2018', note: 'both to be confirmed' },
        ],
      },
      {
        kind: 'paragraph',
        text: 'The stroke review is on its way to consultation in 2018. Two scenarios remain: in the first the Joint Committee agrees on 31 January, subject to NHS England; in the second on 6 March, after a second meeting of the Investment Committee.',
      },
      {
        kind: 'paragraph',
        isComment: true,
        text: 'The programme office expects scenario 2. 😀 漢 naïve – “quoted” & <b>.',
      },
    ]),
    section('CHANGES', 'What changed since the last pack', [
      plainTable(
        'changes',
        'Changes',
        ['Record', 'Before', 'Now', 'Why'],
        [
          ['Investment Committee, second meeting', 'not planned', '28 Feb 2018', 'Asked for by NHS England'],
          ['Workshop on senate materials', '26 Oct 2017', '26/10 – 15/11 (date TBC)', 'Diaries'],
        ],
      ),
    ]),
    section('LAST_DECISIONS', 'What became of the last decisions', [
      plainTable('last_decisions', 'Last decisions', ['Decision', 'Asked', 'State'], []),
    ]),
    section('OVERVIEW', 'Overview of workstreams', [ratingsTable()]),
    section('RETURNS', 'Returns', [
      { kind: 'heading', text: 'Stroke' },
      {
        kind: 'paragraph',
        text: 'The panel of the Clinical Senate met on 16 November. Its first draft is expected on 30 November.',
      },
      { kind: 'heading', text: 'Local care' },
      {
        kind: 'list',
        isNumbered: false,
        items: [{ text: 'Multi-disciplinary teams are at work.' }, { text: 'No change in dates.' }],
      },
    ]),
    section('TIMELINE', 'Timeline', [
      {
        kind: 'drawing',
        title: 'Stroke review: revised timeline to consultation',
        drawing: lanesDrawing(RATED_STROKE_PLAN, { unit: 'fit', scenarioId: null, width: 1200 }),
        twinKey: 'timeline',
      },
      planTable(RATED_STROKE_PLAN),
    ]),
    section('MILESTONES', 'Milestones', [milestonesTable(milestones)]),
    section('DRIVING_CHAIN', 'What drives the launch', [
      {
        kind: 'list',
        isNumbered: true,
        items: [
          'Clinical Senate panel review',
          'Finalise PCBC',
          'OGSCR',
          'Investment Committee',
          'Launch consultation',
        ].map((text) => ({ text })),
      },
    ]),
    section('SCENARIOS', 'Scenarios', [
      plainTable(
        'scenarios',
        'Scenarios',
        ['Scenario', 'Decision', 'Launch', 'Decided by'],
        [
          ['Scenario 1', '31 Jan 2018 (TBC)', '1 Feb 2018 (TBC)', 'Subject to NHS England'],
          ['Scenario 2', '6 Mar 2018', '8 Mar 2018 (TBC)', 'After the second Investment Committee'],
        ],
      ),
    ]),
    section('RISKS', 'Risks', [risksHeatMap(risks), risksTable(risks)]),
    section('DECISIONS', 'Decisions', [
      plainTable(
        'decisions',
        'Decisions',
        ['Number', 'Decision', 'Body', 'Date'],
        [['D-2017-004', 'Materials go to the Clinical Senate', 'Stroke SRO', '25 Oct 2017']],
      ),
    ]),
    section('ACTIONS', 'Actions', [
      plainTable(
        'actions',
        'Actions',
        ['Action', 'Owner', 'Due'],
        [['Ask NHS England for the date of its second meeting', 'Programme director', '8 Dec 2017']],
      ),
    ]),
    section('GLOSSARY', 'Glossary', [
      {
        kind: 'definitions',
        items: [
          { term: 'PCBC', text: 'Pre-consultation business case.' },
          { term: 'JHOSC', text: 'Joint Health Overview and Scrutiny Committee.' },
          { term: 'OGSCR', text: "NHS England's oversight group for service change and reconfiguration." },
        ],
      },
    ]),
    section('DATA_QUALITY', 'How good the data are', [
      {
        kind: 'paragraph',
        text: '11 of 24 milestones have a date that is to be confirmed. 3 statuses are older than a month.',
      },
    ]),
  ];
}

function section(
  kind: PackSectionContent['kind'],
  heading: string,
  blocks: PackSectionContent['blocks'],
): PackSectionContent {
  return { kind, heading, blocks };
}

function plainTable(
  key: string,
  title: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): PackTable {
  return {
    kind: 'table',
    key,
    title,
    columns: titles.map((each) => ({
      key: each.toLowerCase().replaceAll(' ', '_'),
      title: each,
      kind: 'text',
      width: 1,
    })),
    rows: rows.map((row) => row.map((text) => textCell(text))),
    emptyText: 'None since the last pack.',
  };
}

/** Ratings of workstreams, with every colour. */
function ratingsTable(): PackTable {
  const rows: PackCell[][] = [
    [
      textCell('Stroke', sampleRef('workstream', 1, 'workstreams')),
      { kind: 'rag', rag: 'amber', text: 'At risk' },
      { kind: 'rag', rag: 'red', text: 'Off track' },
    ],
    [
      textCell('Local care'),
      { kind: 'rag', rag: 'green', text: 'On track' },
      { kind: 'rag', rag: 'stale', text: 'Stale' },
    ],
    [
      textCell('Winter'),
      { kind: 'rag', rag: 'blue', text: 'Complete' },
      { kind: 'rag', rag: 'grey', text: 'Not rated' },
    ],
  ];
  return {
    kind: 'table',
    key: 'workstreams',
    title: 'Workstreams',
    columns: [
      { key: 'workstream', title: 'Workstream', kind: 'text', width: 2 },
      { key: 'time', title: 'Time', kind: 'rag', width: 1 },
      { key: 'cost', title: 'Cost', kind: 'rag', width: 1 },
    ],
    rows,
    emptyText: 'No workstream.',
  };
}

/** Everything that the drawing of a plan shows, as rows. */
function planTable(data: TimelineData): PackTable {
  return {
    kind: 'table',
    key: 'timeline',
    title: 'The timeline as a table',
    columns: [
      { key: 'lane', title: 'Lane', kind: 'text', width: 1.5 },
      { key: 'entry', title: 'Entry', kind: 'text', width: 3 },
      { key: 'date', title: 'Date', kind: 'date', width: 2 },
      { key: 'scenario', title: 'Scenario', kind: 'text', width: 1 },
      { key: 'status', title: 'Status', kind: 'rag', width: 1.2 },
    ],
    rows: data.items.map((item, i): PackCell[] => [
      textCell(data.groups.find(({ id }) => id === item.groupId)?.title ?? ''),
      textCell(item.title, sampleRef('plan_item', i + 1, 'items')),
      {
        kind: 'date',
        text: whenWords(item),
        day: item.shape === 'DAY' && item.earliest !== null ? isoDay(item.earliest) : null,
      },
      textCell(scenarioWords(item, data.scenarios) || 'Both'),
      { kind: 'rag', rag: item.rag ?? 'grey', text: statusWords(item.rag) },
    ]),
    emptyText: 'Nothing is planned.',
  };
}
