import type { DecisionFacts } from './facts.js';

/** The two decisions that the papers report as taken. Neither has a printed day; who took the second is not printed either. */
export const DECISIONS: readonly DecisionFacts[] = [
  { body: 'mft-mtw-boards', code: 'MFTMTW-2016-01', year: 2016, number: 1, title: 'Short joint process on acute services', wording: 'Both boards agree to a short process that meets three first objectives by the end of 2016.', type: 'COMMITTEE', outcome: 'APPROVED', source: '000:162' },
  { body: 'stp-programme', code: 'SPG-2016-01', year: 2016, number: 1, title: 'East Kent Strategy Board becomes a delivery board', wording: 'The East Kent Strategy Board becomes the East Kent Delivery Board inside the STP. Decisions stay with the CCGs.', type: 'IN_PRINCIPLE', outcome: 'UNKNOWN', item: 'eksb-becomes-ekdb', isInterpretation: true, rationale: 'The paper does not say who decided, or when.', source: '000:291' },
];
