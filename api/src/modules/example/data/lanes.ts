import type { LaneFacts } from './facts.js';

/** Four lanes are printed on the stroke timeline; the fifth, JHOSC, and the others are ours. */
export const LANES: readonly LaneFacts[] = [
  { key: 'clinical-senate', name: 'Clinical Senate', programme: 'km-stp', workstream: 'stroke', isPrinted: true, source: '002:422' },
  { key: 'ccg-joint-committee', name: 'CCG Joint Committee', programme: 'km-stp', workstream: 'stroke', isPrinted: true, source: '002:425' },
  { key: 'nhs-england', name: 'NHS England', programme: 'km-stp', workstream: 'stroke', isPrinted: true, source: '002:428' },
  { key: 'pcbc-development', name: 'PCBC Development', programme: 'km-stp', workstream: 'stroke', isPrinted: true, source: '002:430' },
  { key: 'jhosc', name: 'JHOSC', programme: 'km-stp', workstream: 'stroke', source: '002:568' },
  { key: 'stroke-implementation', name: 'Stroke: timeline to implementation', programme: 'km-stp', workstream: 'stroke', source: '002:583' },
  { key: 'east-kent', name: 'East Kent', programme: 'km-stp', workstream: 'east-kent' },
  { key: 'mnwk-acute', name: 'Medway, North Kent and West Kent acute', programme: 'km-stp', workstream: 'hospital' },
  { key: 'local-care', name: 'Local care', programme: 'km-stp', workstream: 'local-care' },
  { key: 'productivity', name: 'Productivity', programme: 'km-stp', workstream: 'productivity' },
  { key: 'system-transformation', name: 'System transformation', programme: 'km-stp', workstream: 'system-transformation' },
  { key: 'winter', name: 'Winter planning', programme: 'km-stp', workstream: 'winter-planning' },
  { key: 'programme', name: 'Programme / plan', programme: 'km-stp' },
  { key: 'workforce', name: 'Workforce', programme: 'km-stp', workstream: 'workforce' },
  { key: 'digital', name: 'Digital', programme: 'km-stp', workstream: 'digital' },
  { key: 'estates', name: 'Estates', programme: 'km-stp', workstream: 'estates' },
  { key: 'comms', name: 'Communications and engagement', programme: 'km-stp', workstream: 'comms-engagement' },
  { key: 'prevention', name: 'Prevention', programme: 'km-stp', workstream: 'prevention' },
  { key: 'borough-committee', name: 'Maidstone Borough Council', programme: 'km-stp' },
  { key: 'plan-2019', name: 'Strategy Delivery Plan 19/20 to 23/24', programme: 'km-sdp-2019' },
  { key: 'outcomes-2024', name: 'Population priorities by 2023/24', programme: 'km-sdp-2019' },
];
