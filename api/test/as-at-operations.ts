import { readsProgramme, type Variables } from './operation-makers.js';

/** The part of `OPERATIONS` that is about past moments. */
export const AS_AT_OPERATIONS: Record<string, Variables> = {
  instantComparison: readsProgramme({ from: '2017-11-24' }),
  recordMoments: readsProgramme(),
};
