import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { ReportRow } from '../api/reports.js';
import { STATE_TONES, STATE_WORDS } from './report-words.js';

const meetingWords = ({ meetingDate, meetingTitle }: ReportRow) =>
  meetingDate?.written ?? (meetingTitle === null ? 'No meeting yet' : 'To be confirmed');

/** The list of reports, column by column. */
export const REPORT_COLUMNS: readonly GridColumn<ReportRow>[] = [
  { id: 'title', heading: 'Report', width: 250, isRowHeader: true, value: (row) => row.title },
  { id: 'body', heading: 'Committee', width: 180, value: (row) => row.bodyName },
  {
    id: 'meeting',
    heading: 'Meeting',
    width: 125,
    align: 'end',
    value: (row) => row.meetingDate?.latest ?? null,
    text: meetingWords,
    render: (row) =>
      row.meetingDate ? meetingWords(row) : <span className="muted">{meetingWords(row)}</span>,
  },
  {
    id: 'state',
    heading: 'State',
    width: 105,
    value: (row) => STATE_WORDS[row.state],
    render: (row) => <Tag tone={STATE_TONES[row.state]}>{STATE_WORDS[row.state]}</Tag>,
  },
  { id: 'edition', heading: 'Edition', width: 70, align: 'end', value: (row) => row.edition },
  {
    id: 'recommendations',
    heading: 'Recommendations',
    width: 130,
    align: 'end',
    value: (row) => row.recommendationCount,
  },
  {
    id: 'unsigned',
    heading: 'Not signed off',
    width: 110,
    align: 'end',
    value: (row) => row.unsignedCount,
    text: (row) => (row.unsignedCount === 0 ? '' : String(row.unsignedCount)),
  },
  { id: 'class', heading: 'Class', width: 80, value: (row) => row.classification.toLowerCase() },
];
