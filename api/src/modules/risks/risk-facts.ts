import { day } from '@gantry/shared/dates/day';
import type { RawRating, RiskFacts } from '@gantry/shared/risk/risk-rules';
import type { KeptRiskState } from './risk-words.js';

/** The six marks as columns, and the columns that the rules weigh with them. */
export interface RiskMarks {
  inherentConsequence: number;
  inherentLikelihood: number;
  currentConsequence: number;
  currentLikelihood: number;
  targetConsequence: number | null;
  targetLikelihood: number | null;
}

interface Weighed extends RiskMarks {
  state: string;
  actions: string | null;
  response: string | null;
  reviewedOn: string | null;
}

/** What the rule book wants to know of a risk. Planned actions are one text: written means that some are open. */
export function riskFacts(risk: Weighed): RiskFacts {
  const isTreated = risk.state === 'TREATING' || risk.state === 'TOLERATED';
  return {
    inherent: { consequence: risk.inherentConsequence, likelihood: risk.inherentLikelihood },
    current: { consequence: risk.currentConsequence, likelihood: risk.currentLikelihood },
    target: targetOf(risk),
    openActions: risk.actions?.trim() ? 1 : 0,
    isTreatedOrAccepted: isTreated || risk.response !== null,
    appetiteScore: null,
    reviewedOn: risk.reviewedOn === null ? null : day(risk.reviewedOn),
    state: risk.state as KeptRiskState,
  };
}

/** The columns of the ratings that are given; those left out do not appear. */
export function marksOf(given: {
  inherent?: RawRating | null;
  current?: RawRating | null;
  target?: RawRating | null;
}): Partial<RiskMarks> {
  return {
    ...(given.inherent && {
      inherentConsequence: given.inherent.consequence,
      inherentLikelihood: given.inherent.likelihood,
    }),
    ...(given.current && {
      currentConsequence: given.current.consequence,
      currentLikelihood: given.current.likelihood,
    }),
    ...(given.target && {
      targetConsequence: given.target.consequence,
      targetLikelihood: given.target.likelihood,
    }),
  };
}

function targetOf(risk: RiskMarks): RawRating | null {
  if (risk.targetConsequence === null || risk.targetLikelihood === null) return null;
  return { consequence: risk.targetConsequence, likelihood: risk.targetLikelihood };
}
