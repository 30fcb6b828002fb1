import { addDays, type Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export interface SenateDates {
  requestedOn: Day | null;
  panelOn: Day | null;
  finalReportOn: Day | null;
  /** When a version of the pre-consultation business case was marked final. */
  businessCaseFinalOn: Day | null;
}

/** Notice that a senate asks for before its panel meets. */
export const PANEL_NOTICE_WEEKS = 8;

/**
 * `CS-1`: the panel meets less than eight weeks after the request. `CS-2`: the business case was marked final before the
 * senate's final report.
 * Example: a business case final on 16 December 2017 with the report due on 22 December is warned of.
 */
export function senateProblems(dates: SenateDates): Problem[] {
  const { requestedOn, panelOn, finalReportOn, businessCaseFinalOn } = dates;
  const warn = (rule: string, field: string, message: string): Problem => ({
    rule,
    severity: 'W',
    field,
    message,
  });
  const problems: Problem[] = [];
  if (requestedOn !== null && panelOn !== null && panelOn - requestedOn < PANEL_NOTICE_WEEKS * 7) {
    const first = addDays(requestedOn, PANEL_NOTICE_WEEKS * 7);
    problems.push(
      warn(
        'CS-1',
        'panelOn',
        `The panel meets ${panelOn - requestedOn} days after the request. Senates ask for ${PANEL_NOTICE_WEEKS} weeks: ${writeDay(first)} at the earliest.`,
      ),
    );
  }
  if (businessCaseFinalOn !== null && finalReportOn !== null && businessCaseFinalOn < finalReportOn)
    problems.push(
      warn(
        'CS-2',
        'businessCaseFinalOn',
        `The business case is final on ${writeDay(businessCaseFinalOn)}, before the senate's final report of ${writeDay(finalReportOn)}.`,
      ),
    );
  return problems;
}

export const RECOMMENDATION_ANSWERS = ['ACCEPTED', 'PARTLY', 'REJECTED'] as const;
export type RecommendationAnswer = (typeof RECOMMENDATION_ANSWERS)[number];

/** How a review runs, in a sentence: "57 days from evidence to final report." */
export function senateSentence(evidenceOn: Day | null, finalReportOn: Day | null): string | null {
  if (evidenceOn === null || finalReportOn === null) return null;
  return `${finalReportOn - evidenceOn} days from evidence to final report.`;
}
