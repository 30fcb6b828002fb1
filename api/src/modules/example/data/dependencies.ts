import type { DependencyFacts } from './facts.js';

/**
 * What waits for what. `stated`: the paper says so; `implied`: it follows from what the items are; `weakly implied`: only their
 * dates suggest it. What a link into a gate is needed for is ours: the papers print no paper deadlines. In scenario 1 the approval of
 * January can still make the papers; in scenario 2 the second approval comes after them and must be there on the day.
 */
export const DEPENDENCIES: readonly DependencyFacts[] = [
  { from: 'stroke-sro-signoff-cs-materials', to: 'stroke-submit-cs', basis: 'implied', source: '002:465' },
  { from: 'stroke-sro-signoff-cs-materials', to: 'stroke-jc-workshop-cs-materials', basis: 'implied', neededFor: 'DECISION', source: '002:482' },
  { from: 'stroke-submit-cs', to: 'stroke-cs-panel', basis: 'implied', source: '002:470' },
  { from: 'stroke-jc-workshop-cs-materials', to: 'stroke-cs-panel', basis: 'weakly implied', source: '002:470' },
  { from: 'stroke-cs-panel', to: 'stroke-cs-draft-report', basis: 'implied', source: '002:473' },
  { from: 'stroke-cs-draft-report', to: 'stroke-finalise-pcbc', basis: 'stated', source: '002:454' },
  { from: 'stroke-cs-draft-report', to: 'stroke-cs-final-report', basis: 'implied', source: '002:478' },
  { from: 'stroke-finalise-pcbc', to: 'stroke-pcbc-to-jc', basis: 'implied', source: '002:522' },
  { from: 'stroke-pcbc-to-jc', to: 'stroke-jc-workshop-draft-pcbc', basis: 'implied', neededFor: 'PAPER', source: '002:486' },
  { from: 'stroke-jc-workshop-draft-pcbc', to: 'stroke-ogscr', basis: 'stated', neededFor: 'DECISION', source: '002:486' },
  { from: 'stroke-ogscr', to: 'stroke-ic-1', basis: 'implied', neededFor: 'DECISION', source: '002:514' },
  { from: 'stroke-ic-1', to: 'stroke-jc-decision', basis: 'implied', neededFor: 'PAPER', scenario: 1, source: '002:534' },
  { from: 'stroke-jc-decision', to: 'stroke-launch', basis: 'implied', lag: [1, 1, 'DAYS'], scenario: 1, source: '002:552' },
  { from: 'stroke-ic-1', to: 'stroke-ic-2', basis: 'stated', neededFor: 'DECISION', scenario: 2, source: '002:562' },
  { from: 'stroke-ic-2', to: 'stroke-jc-decision', basis: 'implied', neededFor: 'DECISION', scenario: 2, source: '002:493' },
  { from: 'stroke-jc-decision', to: 'stroke-launch', basis: 'implied', lag: [2, 2, 'DAYS'], scenario: 2, source: '002:504' },
  { from: 'stroke-consultation-end', to: 'stroke-dmbc', basis: 'implied', source: '002:574' },
  { from: 'stroke-dmbc', to: 'stroke-final-option', basis: 'implied', neededFor: 'PAPER', source: '002:577' },
  { from: 'stroke-consultation-end', to: 'stroke-go-live', basis: 'stated', lag: [12, 24, 'MONTHS'], source: '002:578' },
  { from: 'prod-nov-shared-bank-prep', to: 'prod-q4-shared-medical-bank', basis: 'implied', source: '002:878' },
  { from: 'prod-nov-pathology-network', to: 'prod-q4-pathology-obc', basis: 'weakly implied', source: '002:880' },
  { from: 'mbc-che-meeting', to: 'mbc-survey-response', basis: 'stated', source: '001:243' },
  { from: 'mbc-che-meeting', to: 'mbc-letter', basis: 'stated', source: '001:242' },
  { from: 'phase-one-review', to: 'phase-two-review', basis: 'implied', source: '003:534' },
];
