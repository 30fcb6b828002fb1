import { writeDay } from '../dates/write-day.js';
import type { RagVerdict } from './rag.js';
import type { WorkingDaysBetween } from './rag-facts.js';
import { workingDays } from './rag-rules.js';

/**
 * How long an item that nobody recorded as done is past its last day; null where it is not. A slip of nothing says only that
 * its date was never moved. Example: agreed and expected by 2 January 2017, not done on 24 November: "overdue by 229 working
 * days", though its slip is 0.
 */
export function overdueWords({ reason, inputs }: RagVerdict, between: WorkingDaysBetween): string | null {
  if (reason !== 'missed' && reason !== 'baseline-passed-undated') return null;
  const last = inputs.expectedLatest ?? inputs.baselineLatest;
  if (last === null || last >= inputs.today) return null;
  const days = between(last, inputs.today);
  return days > 0 ? `overdue by ${workingDays(days)}` : `overdue since ${writeDay(last)}`;
}
