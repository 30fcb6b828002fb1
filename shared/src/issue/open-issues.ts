import { ISSUE_SEVERITY_WORDS, type IssueSeverity } from './issue-words.js';

/** How many issues of one severity are open. */
export interface SeverityCount {
  severity: IssueSeverity;
  count: number;
}

/**
 * How many issues are open, the worst first, in one sentence.
 * Example: one of severity 1 and two of severity 4, one of them late: "3 issues open: 1 critical, 2 minor; 1 overdue."
 */
export function openIssueWords(counts: readonly SeverityCount[], overdue: number): string {
  const some = counts.filter(({ count }) => count > 0).sort((a, b) => a.severity - b.severity);
  const all = some.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'No issue is open.';
  const told = some.map(({ severity, count }) => `${count} ${ISSUE_SEVERITY_WORDS[severity].toLowerCase()}`);
  return `${all} ${all === 1 ? 'issue' : 'issues'} open: ${told.join(', ')}; ${overdue} overdue.`;
}
