import type { ReturnStanding } from '../../reporting/return-standing.js';
import { packTable, ragCell, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackDate, PackFacts, PackReturnRow } from '../pack-rows.js';

/**
 * What each workstream said for the period; what is missing or late is said to be so, and what is not due yet is not.
 * Example: with a cut-off on 5 December 2017 a return that is not in reads "Due on 5 Dec 2017" until that day, and "Missing"
 * only once its grace is over.
 */
export function returns({ returns: told }: PackFacts): PackBlock[] {
  if (told === null) return [{ kind: 'paragraph', text: 'No reporting period has been opened.' }];
  return [
    ...(['MISSING', 'IN_GRACE', 'DUE'] as const).flatMap((standing) => outstanding(told, standing)),
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
        textCell(standingWords(row, told.cutOff)),
        textCell(row.thisPeriod),
        textCell(row.nextPeriod),
        textCell(row.pathToGreen),
        textCell(row.helpNeeded),
      ]),
      'No workstream is asked for a return.',
    ),
  ];
}

/** Who owes a return, in one sentence for each standing. */
function outstanding(
  { cutOff, rows }: NonNullable<PackFacts['returns']>,
  standing: keyof typeof OUTSTANDING,
): PackBlock[] {
  const found = rows.filter((row) => row.standing === standing).map(({ workstream }) => workstream);
  if (found.length === 0) return [];
  return [{ kind: 'paragraph', text: `${OUTSTANDING[standing](cutOff)} ${found.join(', ')}.` }];
}

const OUTSTANDING = {
  MISSING: () => 'Nothing was returned by',
  IN_GRACE: ({ text }: PackDate) => `Late, due on ${text}:`,
  DUE: ({ text }: PackDate) => `Due on ${text}:`,
} satisfies Partial<Record<ReturnStanding, (cutOff: PackDate) => string>>;

function standingWords({ standing, state }: PackReturnRow, cutOff: PackDate): string {
  switch (standing) {
    case 'IN':
      return state;
    case 'IN_LATE':
      return `${state}, late`;
    case 'DUE':
      return `Due on ${cutOff.text}`;
    case 'IN_GRACE':
      return `Late, due on ${cutOff.text}`;
    case 'MISSING':
      return 'Missing';
  }
}

const reasonOf = ({ rag, computed, differenceReason }: PackReturnRow) =>
  rag !== computed && differenceReason ? `: ${differenceReason}` : '';
