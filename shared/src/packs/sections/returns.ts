import { packTable, ragCell, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackFacts, PackReturnRow } from '../pack-rows.js';

/** What each workstream said for the period; what is missing or late is said to be so. */
export function returns({ returns: told }: PackFacts): PackBlock[] {
  if (told === null) return [{ kind: 'paragraph', text: 'No reporting period has been opened.' }];
  const missing = told.rows.filter(({ isMissing }) => isMissing);
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Nothing was returned by ${missing.map(({ workstream }) => workstream).join(', ')}.`,
          } as const,
        ]),
    packTable(
      'returns',
      `Returns for ${told.period}`,
      [
        ['workstream', 'Workstream', 'text', 1.8],
        ['status', 'Reported', 'rag', 1.1],
        ['computed', 'By rule', 'rag', 1.1],
        ['return', 'Return', 'text', 1],
        ['this_period', 'This period', 'text', 2.6],
        ['next_period', 'Next period', 'text', 2.6],
        ['path', 'Path to green', 'text', 2],
        ['help', 'Help needed', 'text', 1.6],
      ],
      told.rows.map((row) => [
        textCell(row.workstream, row.ref),
        row.rag === null ? textCell('Not reported') : ragCell(row.rag, reasonOf(row)),
        row.computed === null ? textCell('') : ragCell(row.computed),
        textCell(row.isMissing ? 'Missing' : row.isLate ? `${row.state}, late` : row.state),
        textCell(row.thisPeriod),
        textCell(row.nextPeriod),
        textCell(row.pathToGreen),
        textCell(row.helpNeeded),
      ]),
      'No workstream is asked for a return.',
    ),
  ];
}

const reasonOf = ({ rag, computed, differenceReason }: PackReturnRow) =>
  rag !== computed && differenceReason ? `: ${differenceReason}` : '';
