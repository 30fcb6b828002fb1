import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { MilestoneFacts } from './rag-facts.js';
import { workingDays } from './rag-rules.js';

/** Something that can be done about a colour, as data: a screen leads to the form for it, a test applies it. */
export type RagChange =
  /** A forecast whose last day is this one or an earlier one; for what meets, a meeting on or before it. */
  | {
      kind: 'FORECAST_BY';
      day: Day;
      isMeeting: boolean;
      workingDaysEarlier: number | null;
      notBefore: Day | null;
    }
  | { kind: 'CONFIRM_DATE' }
  /** True only if it was done: then the day, with its evidence. */
  | { kind: 'RECORD_DONE'; on: Day }
  /** Everything that the paper needs is ready on this day or before. */
  | { kind: 'CLEAR_PAPERS'; day: Day; waitsFor: readonly { id: string; code: string; title: string }[] }
  /** The risk is rated in a band below high, which is a score of this or less where the matrix goes by the score. */
  | { kind: 'LOWER_RISK'; riskId: string; code: string; below: 'HIGH'; mostScore: number };

/**
 * The facts as they would be once a change is made. Pure, so that what is promised can be checked by the same rules.
 * Example: `FORECAST_BY` 8 Feb 2018 on a forecast of 26 Feb gives a forecast of 8 Feb and leaves its confidence alone.
 */
export function applyChange(facts: MilestoneFacts, change: RagChange): MilestoneFacts {
  switch (change.kind) {
    case 'FORECAST_BY':
      return { ...facts, forecast: dayDate(change.day, facts.forecast ?? facts.baseline) };
    case 'CONFIRM_DATE': {
      const stated = facts.forecast ?? facts.baseline;
      return stated === null ? facts : { ...facts, forecast: { ...stated, confidence: 'CONFIRMED' } };
    }
    case 'RECORD_DONE':
      return {
        ...facts,
        state: 'COMPLETE',
        actual: dayDate(change.on, null),
        isEvidenceAccepted: true,
      };
    case 'CLEAR_PAPERS':
      return facts.gate === null ? facts : { ...facts, gate: { ...facts.gate, readyOn: change.day } };
    case 'LOWER_RISK':
      return {
        ...facts,
        risks: facts.risks.map((risk) =>
          risk.id === change.riskId ? { ...risk, band: 'MODERATE', score: change.mostScore } : risk,
        ),
      };
  }
}

/** A change in words, beginning with its verb. Example: "Forecast it on or before 8 Feb 2018 (12 working days earlier)". */
export function changeWords(change: RagChange): string {
  switch (change.kind) {
    case 'FORECAST_BY': {
      const by = writeDay(change.day);
      const when =
        change.notBefore === null || change.notBefore === change.day
          ? `on or before ${by}`
          : `from ${writeDay(change.notBefore)} to ${by}`;
      const earlier =
        change.workingDaysEarlier === null || change.workingDaysEarlier <= 0
          ? ''
          : ` (${workingDays(change.workingDaysEarlier)} earlier)`;
      return change.isMeeting ? `Take it to a meeting ${when}${earlier}` : `Forecast it ${when}${earlier}`;
    }
    case 'CONFIRM_DATE':
      return 'Confirm the date';
    case 'RECORD_DONE':
      return 'Record it as done, if it was, with the day and its evidence';
    case 'CLEAR_PAPERS':
      return `Clear the papers by ${writeDay(change.day)} (${change.waitsFor.map(({ code }) => code).join(', ')})`;
    case 'LOWER_RISK':
      return `Mitigate ${change.code} so that it is rated below high (a score of ${change.mostScore} or less)`;
  }
}

function dayDate(at: Day, was: PlanDate | null): PlanDate {
  return {
    shape: 'DAY',
    confidence: was?.confidence ?? 'CONFIRMED',
    sourceText: writeDay(at),
    earliest: at,
    latest: at,
    precision: 'day',
    calendar: 'CIVIL',
    edtf: null,
    offset: null,
    isYearInferred: false,
    note: null,
  };
}
