import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { BodyRow } from '../api/bodies.js';
import { KIND_WORDS, ROLE_WORDS } from './body-words.js';

const inferred = (row: BodyRow) => (row.isParentInferred ? ' (inferred)' : '');
const noticeWords = (row: BodyRow) =>
  row.noticeClearDays === null
    ? ''
    : `${row.noticeClearDays}${row.isNoticeInterpreted ? ' (our reading)' : ''}`;

/** The bodies of a programme, column by column. */
export const BODY_COLUMNS: readonly GridColumn<BodyRow>[] = [
  { id: 'name', heading: 'Body', width: 260, isRowHeader: true, value: (row) => row.name },
  { id: 'prefix', heading: 'Code', width: 90, value: (row) => row.prefix },
  { id: 'kind', heading: 'Kind', width: 160, value: (row) => KIND_WORDS[row.kind] },
  { id: 'role', heading: 'Part', width: 110, value: (row) => ROLE_WORDS[row.role] },
  {
    id: 'next',
    heading: 'Next meeting',
    width: 130,
    align: 'end',
    value: (row) => row.nextMeeting?.earliest ?? null,
    text: (row) => row.nextMeeting?.written ?? (row.nextMeetingId ? 'No date' : ''),
    render: (row) => row.nextMeeting?.written ?? <span className="muted">None planned</span>,
  },
  {
    id: 'chair',
    heading: 'Chair',
    width: 130,
    value: (row) => row.chair,
    text: (row) => row.chair ?? (row.isChairVacant ? 'Vacant' : ''),
    render: (row) =>
      row.chair ?? (row.isChairVacant ? <Tag>Vacant</Tag> : <span className="muted">Not recorded</span>),
  },
  { id: 'members', heading: 'Seats', width: 70, align: 'end', value: (row) => row.memberCount },
  {
    id: 'notice',
    heading: 'Clear days',
    width: 100,
    align: 'end',
    value: (row) => row.noticeClearDays,
    text: noticeWords,
  },
  {
    id: 'parent',
    heading: 'Under',
    width: 190,
    value: (row) => row.parentName,
    text: (row) => (row.parentName ? row.parentName + inferred(row) : ''),
  },
  { id: 'predecessor', heading: 'Follows', width: 190, value: (row) => row.predecessorName },
  {
    id: 'validFrom',
    heading: 'Since',
    width: 110,
    align: 'end',
    value: (row) => row.validFrom,
    text: (row) => (row.validFrom ? formatDay(row.validFrom) : ''),
  },
  {
    id: 'validTo',
    heading: 'Until',
    width: 110,
    align: 'end',
    value: (row) => row.validTo,
    text: (row) => (row.validTo ? formatDay(row.validTo) : ''),
  },
];
