import type { CsvValue } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import type { HealthCheck, ScheduleHealth } from '../api/health.js';
import type { UnconfirmedEntry } from '../api/unconfirmed.js';

export const VERDICT_WORDS: Record<HealthCheck['verdict'], string> = {
  CLEAN: 'Clean',
  WITHIN: 'Within the threshold',
  BEYOND: 'To put right',
  NOT_CHECKED: 'Not checked',
};

/** How many checks came to what, in a sentence. Example: "14 clean, 2 within the threshold, 6 to put right". */
export function healthSummary(checks: readonly HealthCheck[]): string {
  const of = (verdict: HealthCheck['verdict']) => checks.filter((check) => check.verdict === verdict).length;
  const parts = [
    `${of('BEYOND')} to put right`,
    of('WITHIN') > 0 && `${of('WITHIN')} within the threshold`,
    `${of('CLEAN')} clean`,
    of('NOT_CHECKED') > 0 && `${of('NOT_CHECKED')} not checked`,
  ];
  return `${checks.length} checks: ${parts.filter(Boolean).join(', ')}.`;
}

/** One row for each finding, and one for each check without any, so that a clean check is on record too. */
export function healthRows({ checks }: ScheduleHealth): CsvValue[][] {
  const head = [
    'Rule',
    'Check',
    'Verdict',
    'Found',
    'Looked at',
    'Threshold',
    'About',
    'What was found',
    'Why it matters',
  ];
  return [
    head,
    ...checks.flatMap((check): CsvValue[][] => {
      const { rule, title, verdict, count, checked, threshold, reason, findings, sentence } = check;
      const about = [rule, title, VERDICT_WORDS[verdict], count, checked, threshold];
      if (findings.length === 0) return [[...about, '', sentence, reason]];
      return findings.map((finding) => [...about, finding.title, finding.sentence, reason]);
    }),
  ];
}

export function unconfirmedRows(entries: readonly UnconfirmedEntry[]): CsvValue[][] {
  const head = [
    'Code',
    'What',
    'Date',
    'Who owes the answer',
    'By when',
    'Overdue',
    'On the route',
    'Holds up',
    'Which',
    'Warnings',
  ];
  return [
    head,
    ...entries.map(({ code, title, date, owes, confirmBy, isOverdue, isOnRoute, holdsUp, warnings }) => [
      code,
      title,
      date,
      owes ?? '',
      confirmBy === null ? '' : formatDay(confirmBy),
      isOverdue ? 'Yes' : 'No',
      isOnRoute ? 'Yes' : 'No',
      holdsUp.length,
      holdsUp.map((item) => item.title).join('; '),
      warnings.map(({ rule, message }) => `${rule} ${message}`).join(' '),
    ]),
  ];
}
