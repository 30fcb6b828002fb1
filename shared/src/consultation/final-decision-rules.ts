import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import type { Outcome } from '../governance/outcomes.js';
import type { ConsultationState } from './consultation-states.js';

export interface ConsultedOn {
  title: string;
  state: ConsultationState;
  /** The last day on which it may still be open; null where no close is known. */
  closes: Day | null;
  hasResponseReport: boolean;
}

const CHOOSES: ReadonlySet<Outcome> = new Set(['APPROVED', 'APPROVED_AMENDED', 'APPROVED_CONDITIONALLY']);
const IS_OVER: ReadonlySet<ConsultationState> = new Set(['CLOSED', 'ANALYSED', 'REPORTED', 'DECIDED']);

/**
 * `CON-1`: a final choice among the options is dated before the consultation about them has closed, or on its last day.
 * `CON-2`: it is taken without a published response report.
 * Example: a consultation that is open until 13 April 2018 lets a choice be dated 14 April, not 13 April.
 */
export function finalDecisionProblems(consultation: ConsultedOn, outcome: Outcome, takenOn: Day): Problem[] {
  const { title, state, closes, hasResponseReport } = consultation;
  if (!CHOOSES.has(outcome) || state === 'WITHDRAWN') return [];
  const until = closes === null ? 'its close is not known yet' : `it closes on ${writeDay(closes)}`;
  if (!IS_OVER.has(state) || (closes !== null && takenOn <= closes))
    return [
      {
        rule: 'CON-1',
        severity: 'E',
        field: 'outcome',
        message: `“${title}” is about these options and ${until}. A final choice dated ${writeDay(takenOn)} would come before the consultation has closed (Gunning 1 and 4). Record it after the close.`,
      },
    ];
  if (hasResponseReport) return [];
  return [
    {
      rule: 'CON-2',
      severity: 'W',
      field: 'outcome',
      message: `No response report of “${title}” is linked (Gunning 4). Link it, or say how the responses were considered.`,
    },
  ];
}
