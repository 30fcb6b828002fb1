import {
  ISSUE_SEVERITIES,
  ISSUE_SEVERITY_WORDS,
  ISSUE_STATE_WORDS,
  isOpenIssue,
} from '../../issue/issue-words.js';
import { openIssueWords } from '../../issue/open-issues.js';
import { dateCell, packTable, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackFacts, PackIssueRow } from '../pack-rows.js';

type Since = { on: string; words: string } | null;

/**
 * What has happened and has to be dealt with, the worst first, and what was resolved or closed since the last edition.
 * Example: "3 issues open: 1 critical, 2 minor; 1 overdue."
 */
export function issues({ issues: all }: PackFacts, since: Since): PackBlock[] {
  const open = openOnes(all);
  const when = since === null ? 'so far' : `since ${since.words}`;
  return [
    { kind: 'paragraph', text: countsOf(open) },
    register(open),
    packTable(
      'issues_ended',
      `Resolved or closed ${when}`,
      [
        ['code', 'Code', 'text', 0.8],
        ['title', 'Issue', 'text', 2.8],
        ['severity', 'Severity', 'text', 1],
        ['state', 'Stands', 'text', 1],
        ['ended', 'On', 'date', 1.1],
        ['ending', 'How it ended', 'text', 3.6],
      ],
      endedSince(all, since).map((row) => [
        textCell(row.code, row.ref),
        textCell(row.title),
        textCell(ISSUE_SEVERITY_WORDS[row.severity]),
        textCell(ISSUE_STATE_WORDS[row.state]),
        dateCell(row.endedOn),
        textCell(row.ending),
      ]),
      `No issue was resolved or closed ${when}.`,
    ),
  ];
}

/**
 * The register as it is set against that of the last edition: with what has ended since, so that an issue which was open
 * then is told as "Stands: Open → Resolved" and not as gone.
 */
export function issuesToCompare({ issues: all }: PackFacts, since: Since): PackBlock[] {
  return [register([...openOnes(all), ...endedSince(all, since)])];
}

function register(rows: readonly PackIssueRow[]): PackBlock {
  return packTable(
    'issues',
    'Open issues',
    [
      ['code', 'Code', 'text', 0.8],
      ['title', 'Issue', 'text', 3.2],
      ['severity', 'Severity', 'text', 1],
      ['workstream', 'Workstream', 'text', 1.4],
      ['owner', 'Owner', 'text', 1.4],
      ['state', 'Stands', 'text', 1.1],
      ['target', 'To be resolved by', 'date', 1.2],
      ['overdue', 'Overdue', 'text', 0.9],
    ],
    rows.map((row) => [
      textCell(row.code, row.ref),
      textCell(row.title),
      textCell(ISSUE_SEVERITY_WORDS[row.severity]),
      textCell(row.workstream),
      textCell(row.owner ?? 'Nobody yet'),
      textCell(ISSUE_STATE_WORDS[row.state]),
      dateCell(row.target ?? { text: 'Not set', day: null }),
      textCell(row.isOverdue ? 'Overdue' : null),
    ]),
    'No issue is open.',
  );
}

function openOnes(all: readonly PackIssueRow[]): PackIssueRow[] {
  return all
    .filter(({ state }) => isOpenIssue(state))
    .sort((a, b) => a.severity - b.severity || a.code.localeCompare(b.code, 'en', { numeric: true }));
}

function endedSince(all: readonly PackIssueRow[], since: Since): PackIssueRow[] {
  return all.filter(({ endedOn }) => endedOn !== null && (since === null || (endedOn.day ?? '') >= since.on));
}

function countsOf(open: readonly PackIssueRow[]): string {
  const counts = ISSUE_SEVERITIES.map((severity) => ({
    severity,
    count: open.filter((row) => row.severity === severity).length,
  }));
  return openIssueWords(counts, open.filter(({ isOverdue }) => isOverdue).length);
}
