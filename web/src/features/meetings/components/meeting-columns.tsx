import { formatDay } from '../../../lib/dates.js';
import { MEETING_KIND_WORDS } from '../../../lib/meeting-kinds.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { MeetingRow } from '../api/meetings.js';
import { MEETING_STATE_TONES, MEETING_STATE_WORDS } from './meeting-words.js';

const AHEAD: ReadonlySet<MeetingRow['state']> = new Set(['PLANNED', 'CALLED']);

/** Papers whose last day has passed while they are still to come. */
export function arePapersLate(row: MeetingRow, today: string): boolean {
  const isOver = row.date.latest !== null && row.date.latest < today;
  return AHEAD.has(row.state) && !isOver && row.papersDueOn !== null && row.papersDueOn < today;
}

/** Still to be held: nothing has come of it yet, and its last possible day has not passed. */
export function isAhead({ state, date }: Pick<MeetingRow, 'state' | 'date'>, today: string): boolean {
  const isOpen = state === 'PLANNED' || state === 'CALLED' || state === 'PAPERS_PUBLISHED';
  return isOpen && (date.latest === null || date.latest >= today);
}

/** The meetings of a programme, column by column; `today` is the office's. */
export function meetingColumns(today: string): readonly GridColumn<MeetingRow>[] {
  return [
    {
      id: 'date',
      heading: 'Date',
      width: 190,
      align: 'end',
      isFixed: true,
      value: (row) => row.heldOn ?? row.date.earliest ?? row.date.latest,
      text: (row) => (row.heldOn ? formatDay(row.heldOn) : row.date.written),
    },
    { id: 'title', heading: 'Meeting', width: 220, isRowHeader: true, value: (row) => row.title },
    { id: 'body', heading: 'Body', width: 200, value: (row) => row.bodyName },
    {
      id: 'state',
      heading: 'State',
      width: 110,
      value: (row) => MEETING_STATE_WORDS[row.state],
      render: (row) => <Tag tone={MEETING_STATE_TONES[row.state]}>{MEETING_STATE_WORDS[row.state]}</Tag>,
    },
    {
      id: 'papers',
      heading: 'Papers due',
      width: 160,
      align: 'end',
      value: (row) => row.papersDueOn,
      text: (row) =>
        row.papersDueOn ? `${formatDay(row.papersDueOn)}${arePapersLate(row, today) ? ' late' : ''}` : '',
      render: (row) =>
        row.papersDueOn ? (
          <>
            {arePapersLate(row, today) && <Tag tone="amber">Late</Tag>} {formatDay(row.papersDueOn)}
          </>
        ) : (
          <span className="muted">{row.kind === 'INFORMAL' ? 'None' : 'Not known'}</span>
        ),
    },
    { id: 'kind', heading: 'Kind', width: 170, value: (row) => MEETING_KIND_WORDS[row.kind] },
    { id: 'items', heading: 'Items', width: 70, align: 'end', value: (row) => row.itemCount },
    { id: 'starts', heading: 'Begins', width: 80, align: 'end', value: (row) => row.startsAt },
    { id: 'code', heading: 'Code', width: 110, value: (row) => row.code },
  ];
}
