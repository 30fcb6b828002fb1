import { countWords, dateCell, numberCell, packTable, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackDecisionNeededRow, PackFacts } from '../pack-rows.js';

/**
 * What is asked of bodies, by meeting: for the meeting that the pack is for first, then all others in the order in which they
 * come. Example: with 31 January 2018 as its meeting the launch of the consultation stands in the first table.
 */
export function decisionsNeeded({ needed, meeting, today }: PackFacts): PackBlock[] {
  const here = meeting === null ? [] : needed.filter(({ meetingId }) => meetingId === meeting.id);
  const elsewhere = needed.filter((row) => !here.includes(row));
  const late = needed.filter((row) => isLate(row, today)).length;
  return [
    {
      kind: 'paragraph',
      text: `${countWords(needed.length, 'decision')} ${needed.length === 1 ? 'is' : 'are'} to come${late > 0 ? `; ${late} of them ${late === 1 ? 'is' : 'are'} late with papers or notice` : ''}.`,
    },
    ...(meeting === null
      ? []
      : [
          table(
            'decisions_here',
            `At this meeting: ${meeting.title}`,
            here,
            'Nothing is to be decided at this meeting.',
          ),
        ]),
    table(
      'decisions_needed',
      meeting === null ? 'By body and meeting' : 'At other meetings',
      elsewhere,
      'No decision is known to come.',
    ),
  ];
}

/** A paper or a notice of it is late by name, or its day has passed; that of the decision itself is another matter. */
function isLate({ late, nextDue }: PackDecisionNeededRow, today: string): boolean {
  return late.length > 0 || (nextDue !== null && nextDue.step !== 'DECISION' && nextDue.on < today);
}

function table(
  key: string,
  title: string,
  rows: readonly PackDecisionNeededRow[],
  emptyText: string,
): PackBlock {
  return packTable(
    key,
    title,
    [
      ['decision', 'Decision', 'text', 2.6],
      ['scenario', 'Scenario', 'text', 1],
      ['body', 'Body', 'text', 1.6],
      ['meeting', 'Meeting', 'text', 2],
      ['when', 'When', 'date', 1.3],
      ['status', 'Status', 'text', 1.3],
      ['papers_due', 'Papers due', 'date', 1.1],
      ['clear_days', 'Clear days left', 'number', 0.8],
      ['next', 'What is due next', 'text', 4],
    ],
    rows.map((row) => [
      textCell(row.asked ? `${row.title}: ${row.asked}` : row.title, row.ref),
      textCell(row.scenario),
      textCell(row.body),
      textCell(row.meeting),
      dateCell(row.when),
      textCell(row.status),
      dateCell(row.papersDue),
      numberCell(row.clearDaysLeft),
      textCell(
        row.late.length > 0 ? `${row.next.replace(/[.]?$/, '.')} Late: ${row.late.join('; ')}` : row.next,
      ),
    ]),
    emptyText,
  );
}
