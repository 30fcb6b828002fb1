import { openIssueWords } from './open-issues.js';

it('counts the worst first and leaves out severities that none has', () => {
  const counts = [
    { severity: 4, count: 2 },
    { severity: 1, count: 1 },
    { severity: 2, count: 0 },
  ] as const;
  expect(openIssueWords(counts, 1)).toBe('3 issues open: 1 critical, 2 minor; 1 overdue.');
});

it('speaks of one issue as one, and of none in a sentence of its own', () => {
  expect(openIssueWords([{ severity: 3, count: 1 }], 0)).toBe('1 issue open: 1 moderate; 0 overdue.');
  expect(openIssueWords([], 0)).toBe('No issue is open.');
});
