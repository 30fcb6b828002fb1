import type { ProgrammeFacts } from './facts.js';

/** The office and its two programmes: the STP, and the plan of 2019 that follows it. */
export const OFFICE = { code: 'kent-and-medway', name: 'Kent and Medway STP programme office', source: '000:274' } as const;

/** The day on which the example stands: that of the paper with the stroke timeline. */
export const CLOCK_DAY = '2017-11-24';

export const STP = 'km-stp';
export const PLAN_OF_2019 = 'km-sdp-2019';

/** The first day on which the undated paper of 2019 can have been written: what only it says is known from here. */
export const KNOWN_FROM_2019 = '2019-04-01';

export const PROGRAMMES: readonly ProgrammeFacts[] = [
  { key: STP, name: 'Transforming health and social care in Kent and Medway', shortName: 'Kent and Medway STP', purpose: 'Prevent ill health, step in earlier, and give good, joined-up care closer to home.', source: '000:43' },
  { key: PLAN_OF_2019, name: 'Kent and Medway Strategy Delivery Plan 2019/20 to 2023/24', shortName: 'Strategy Delivery Plan', purpose: 'Five strategic objectives for the five years, in place of the four themes.', succeeds: STP, knownFrom: KNOWN_FROM_2019, source: '004:9' },
];

export const PATHWAYS = [
  { key: 'stroke', code: 'STROKE', name: 'Stroke: stages to public consultation', workstream: 'stroke', source: '002:341' },
  { key: 'east-kent', code: 'EAST-KENT', name: 'East Kent: stages to public consultation', workstream: 'east-kent', source: '002:190' },
] as const;
