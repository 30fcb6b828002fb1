import type { PackCell, PackHeatMap, PackTable, RecordRef } from '../pack-content.js';

const TITLES = [
  'Stroke materials go to the Clinical Senate',
  'Joint Committee workshop on senate materials',
  'Clinical Senate panel review',
  'First draft report of the Clinical Senate',
  'Final report of the Clinical Senate',
  "Finalise the PCBC on the senate's feedback",
  'JHOSC, December',
  'Final PCBC goes to the Joint Committee',
  'Joint Committee workshop on the draft PCBC',
  'OGSCR',
  'Investment Committee',
  'Joint Committee agrees to launch consultation',
  'Launch public consultation',
  'Investment Committee, second meeting',
  'Review responses and prepare the DMBC',
  'New stroke service goes live',
  'Local care fully in place',
  'Multi-disciplinary teams at work',
  'Stay well this winter campaign',
  'System Transformation oversight group first meets',
  'Mobilise the A&E and care of the elderly groups',
  'Prepare the shared bank, agree a provider',
  'Pathology outline business case submitted',
  'Productivity opportunity of £190m delivered',
];
const WORKSTREAMS = ['Stroke', 'East Kent', 'Local care', 'Productivity', 'System transformation', 'Winter'];
const OWNERS = ['Stroke SRO', 'Programme director', 'Local care lead', 'Productivity lead', ''];
/** A date as a person reads it, and the day where it is one. */
const DATES: readonly [string, string | null][] = [
  ['26 Oct 2017', '2017-10-26'],
  ['26/10 – 15/11 (date TBC)', null],
  ['16 Nov 2017', '2017-11-16'],
  ['30 Nov 2017', '2017-11-30'],
  ['Oct/Nov 18', null],
  ['9 Jan 2018', '2018-01-09'],
  ['~23 Jan 2018 (TBC)', null],
  ['31 Jan 2018 (TBC)', null],
  ['Q4 2017/18', null],
  ['date TBC', null],
  ['8 Mar 2018', '2018-03-08'],
];
const RAG_CELLS: readonly PackCell[] = [
  { kind: 'rag', rag: 'green', text: 'On track' },
  { kind: 'rag', rag: 'amber', text: 'At risk: 12 working days behind its baseline' },
  { kind: 'rag', rag: 'blue', text: 'Complete' },
  { kind: 'rag', rag: 'red', text: 'Off track: no date that the Joint Committee can meet' },
  { kind: 'rag', rag: 'stale', text: 'Stale' },
  { kind: 'rag', rag: 'grey', text: 'Not rated' },
];

/** The same record for the same number on every run. */
export function sampleRef(entity: string, number: number, path: string): RecordRef {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { entity, id, version: 1 + (number % 4), path: `/p/km-stp/${path}/${id}` };
}

export const textCell = (text: string, ref?: RecordRef): PackCell => ({ kind: 'text', text, ref });
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** Milestones of the programme, told again as stages until there are as many as were asked for. */
export function milestonesTable(count: number): PackTable {
  return {
    kind: 'table',
    key: 'milestones',
    title: 'Milestones',
    columns: [
      { key: 'code', title: 'Code', kind: 'text', width: 1.1 },
      { key: 'milestone', title: 'Milestone', kind: 'text', width: 4 },
      { key: 'workstream', title: 'Workstream', kind: 'text', width: 1.9 },
      { key: 'baseline', title: 'Baseline', kind: 'date', width: 1.5 },
      { key: 'expected', title: 'Expected', kind: 'date', width: 1.9 },
      { key: 'slip_days', title: 'Slip, working days', kind: 'number', width: 1.1 },
      { key: 'status', title: 'Status', kind: 'rag', width: 2.4 },
      { key: 'owner', title: 'Owner', kind: 'text', width: 1.8 },
    ],
    rows: Array.from({ length: count }, (_, i): PackCell[] => {
      const stage = Math.floor(i / TITLES.length);
      const [text, on] = pick(DATES, i);
      const [baseline, baselineDay] = pick(
        DATES.filter(([, day]) => day !== null),
        i * 3,
      );
      const slip = on === null ? null : (i * 7) % 25;
      return [
        textCell(`MS-${String(i + 1).padStart(3, '0')}`, sampleRef('plan_item', i + 1, 'items')),
        textCell(stage === 0 ? pick(TITLES, i) : `${pick(TITLES, i)}, stage ${stage + 1}`),
        textCell(pick(WORKSTREAMS, i)),
        { kind: 'date', text: baseline, day: baselineDay },
        { kind: 'date', text, day: on },
        { kind: 'number', text: slip === null ? 'not known' : String(slip), value: slip },
        pick(RAG_CELLS, i),
        textCell(pick(OWNERS, i)),
      ];
    }),
    emptyText: 'No milestone is in the plan.',
  };
}

const RISKS = [
  'The estate for the hyper acute stroke units is not ready when the service moves',
  'NHS England asks for a second meeting of the Investment Committee',
  'Staff for a seven-day service cannot be recruited',
  'Consultation falls into a pre-election period',
  'The case for change is challenged by judicial review',
  'Interoperability of the pseudonymisation-and-anonymisation-service-interface-layer is not proven',
];

const band = (score: number) =>
  score >= 15 ? 'extreme' : score >= 8 ? 'high' : score >= 4 ? 'moderate' : 'low';

interface SampleRisk {
  code: string;
  likelihood: number;
  impact: number;
}

const sampleRisks = (count: number): SampleRisk[] =>
  Array.from({ length: count }, (_, i) => ({
    code: `R-${String(i + 1).padStart(2, '0')}`,
    likelihood: 1 + ((i * 3) % 5),
    impact: 1 + ((i * 7 + Math.floor(i / 5)) % 5),
  }));

export function risksTable(count: number): PackTable {
  return {
    kind: 'table',
    key: 'risks',
    title: 'Risks',
    columns: [
      { key: 'code', title: 'Code', kind: 'text', width: 1 },
      { key: 'risk', title: 'Risk', kind: 'text', width: 4.5 },
      { key: 'likelihood', title: 'Likelihood', kind: 'number', width: 1.3 },
      { key: 'impact', title: 'Impact', kind: 'number', width: 1.1 },
      { key: 'score', title: 'Score', kind: 'number', width: 1 },
      { key: 'mitigation', title: 'Mitigation', kind: 'text', width: 4 },
      { key: 'review_on', title: 'Review', kind: 'date', width: 1.6 },
    ],
    rows: sampleRisks(count).map(({ code, likelihood, impact }, i): PackCell[] => {
      const score = likelihood * impact;
      return [
        textCell(code, sampleRef('risk', i + 1, 'risks')),
        textCell(pick(RISKS, i)),
        { kind: 'number', text: String(likelihood), value: likelihood },
        { kind: 'number', text: String(impact), value: impact },
        { kind: 'number', text: `${score} ${band(score)}`, value: score },
        textCell('The programme office asks for the date of every building contract, each month.'),
        { kind: 'date', text: '12 Dec 2017', day: '2017-12-12' },
      ];
    }),
    emptyText: 'No risk is open.',
  };
}

export function risksHeatMap(count: number): PackHeatMap {
  const risks = sampleRisks(count);
  const extreme = risks.filter((one) => one.likelihood * one.impact >= 15).length;
  return {
    kind: 'heat-map',
    title: 'Risks by likelihood and impact',
    alt: `${count} open risks, ${extreme} of them extreme.`,
    cells: [5, 4, 3, 2, 1].map((likelihood) =>
      [1, 2, 3, 4, 5].map((impact) => ({
        band: band(likelihood * impact),
        codes: risks
          .filter((one) => one.likelihood === likelihood && one.impact === impact)
          .map(({ code }) => code),
      })),
    ),
  };
}
