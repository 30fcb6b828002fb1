import type { StageFacts } from './facts.js';

/** Both pathways. The mark for the current stage was lost when the slides were converted, so no stage is under way here. */
export const PATHWAY_STAGES: readonly StageFacts[] = [
  { code: 'MS-088', pathway: 'stroke', stage: 1, key: 'ps-case-for-change', title: 'Kent and Medway case for change', kind: 'ACTIVITY', source: '002:344' },
  { code: 'MS-089', pathway: 'stroke', stage: 2, key: 'ps-service-models', title: 'Kent and Medway service delivery models', kind: 'ACTIVITY', source: '002:348' },
  { code: 'MS-090', pathway: 'stroke', stage: 3, key: 'ps-hurdle-criteria', title: 'Hurdle criteria', kind: 'ACTIVITY', source: '002:353' },
  { code: 'MS-091', pathway: 'stroke', stage: 4, key: 'ps-evaluation-criteria', title: 'Full evaluation criteria', kind: 'ACTIVITY', source: '002:356' },
  { code: 'MS-092', pathway: 'stroke', stage: 5, key: 'ps-long-list', title: 'Long list of options', kind: 'ACTIVITY', source: '002:360' },
  { code: 'MS-093', pathway: 'stroke', stage: 6, key: 'ps-shortlist', title: 'Apply hurdle criteria: short list', kind: 'ACTIVITY', source: '002:363' },
  { code: 'MS-094', pathway: 'stroke', stage: 7, key: 'ps-preferred-options', title: 'Evaluate the short list: preferred options', kind: 'ACTIVITY', source: '002:369' },
  { code: 'MS-095', pathway: 'stroke', stage: 8, key: 'ps-pcbc', title: 'Develop the PCBC', kind: 'ACTIVITY', source: '002:378' },
  { code: 'MS-096', pathway: 'stroke', stage: 9, key: 'ps-pcbc-submission', title: 'PCBC to the National Investment Committee', kind: 'GATE', body: 'nhse-investment-committee', source: '002:228' },
  { code: 'MS-097', pathway: 'stroke', stage: 10, key: 'ps-public-consultation', title: 'Public consultation', kind: 'ACTIVITY', source: '002:391' },
  { code: 'MS-098', pathway: 'stroke', stage: 11, key: 'ps-evaluation-responses', title: 'Evaluate the consultation', kind: 'ACTIVITY', source: '002:394' },
  { code: 'MS-099', pathway: 'stroke', stage: 12, key: 'ps-decision', title: 'Decision by CCGs or their Joint Committee', kind: 'GATE', body: 'joint-committee', source: '002:399' },
  { code: 'MS-100', pathway: 'east-kent', stage: 1, key: 'pe-case-for-change', title: 'Case for change', kind: 'ACTIVITY', source: '002:193' },
  { code: 'MS-101', pathway: 'east-kent', stage: 2, key: 'pe-service-models', title: 'Service delivery models', kind: 'ACTIVITY', source: '002:194' },
  { code: 'MS-102', pathway: 'east-kent', stage: 3, key: 'pe-hurdle-criteria', title: 'Hurdle criteria', kind: 'ACTIVITY', source: '002:198' },
  { code: 'MS-103', pathway: 'east-kent', stage: 4, key: 'pe-evaluation-criteria', title: 'Full evaluation criteria', kind: 'ACTIVITY', source: '002:201' },
  { code: 'MS-104', pathway: 'east-kent', stage: 5, key: 'pe-long-list', title: 'Long list of options', kind: 'ACTIVITY', source: '002:205' },
  { code: 'MS-105', pathway: 'east-kent', stage: 6, key: 'pe-medium-list', title: 'Apply hurdle criteria: medium list', kind: 'ACTIVITY', source: '002:208' },
  { code: 'MS-106', pathway: 'east-kent', stage: 7, key: 'pe-medium-list-jc', title: 'Medium list goes to the Joint Committee', kind: 'GATE', body: 'ek-joint-committee', isInterpretation: true, source: '002:214' },
  { code: 'MS-107', pathway: 'east-kent', stage: 8, key: 'pe-preferred-options', title: 'Evaluate the medium list: preferred options', kind: 'ACTIVITY', source: '002:219' },
  { code: 'MS-108', pathway: 'east-kent', stage: 9, key: 'pe-pcbc-submission', title: 'PCBC to the National Investment Committee', kind: 'GATE', body: 'nhse-investment-committee', source: '002:228' },
  { code: 'MS-109', pathway: 'east-kent', stage: 10, key: 'pe-public-consultation', title: 'Public consultation', kind: 'ACTIVITY', source: '002:235' },
  { code: 'MS-110', pathway: 'east-kent', stage: 11, key: 'pe-evaluation-responses', title: 'Evaluate the consultation', kind: 'ACTIVITY', source: '002:238' },
  { code: 'MS-111', pathway: 'east-kent', stage: 12, key: 'pe-decision', title: 'Decision by CCGs or their Joint Committee', kind: 'GATE', body: 'ek-joint-committee', isInterpretation: true, source: '002:243' },
];
