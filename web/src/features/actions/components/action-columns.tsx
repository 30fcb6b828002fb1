import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Action } from '../api/actions.js';
import { ACTION_STATE_WORDS, sourceWords, standingOf } from './action-words.js';

/** The log of actions, column by column; also what the exported file holds. */
export const ACTION_COLUMNS: readonly GridColumn<Action>[] = [
  { id: 'code', heading: 'Code', width: 140, isFixed: true, value: (row) => row.code },
  { id: 'title', heading: 'Action', width: 320, isRowHeader: true, value: (row) => row.title },
  { id: 'owner', heading: 'Owner', width: 200, value: (row) => row.owner },
  {
    id: 'due',
    heading: 'Due',
    width: 110,
    align: 'end',
    value: (row) => row.dueOn,
    text: (row) => formatDay(row.dueOn),
  },
  {
    id: 'standing',
    heading: 'Stands',
    width: 150,
    value: (row) => standingOf(row).words,
    render: (row) => <Tag tone={standingOf(row).tone}>{standingOf(row).words}</Tag>,
  },
  { id: 'state', heading: 'State', width: 150, value: (row) => ACTION_STATE_WORDS[row.state] },
  { id: 'extended', heading: 'Extended', width: 90, align: 'end', value: (row) => row.extensionCount },
  {
    id: 'original',
    heading: 'Due at first',
    width: 110,
    align: 'end',
    value: (row) => row.originalDueOn,
    text: (row) => formatDay(row.originalDueOn),
  },
  { id: 'body', heading: 'Body', width: 200, value: (row) => row.bodyName },
  { id: 'source', heading: 'Comes of', width: 260, value: sourceWords },
  { id: 'evidence', heading: 'Evidence', width: 220, value: (row) => row.evidence },
  { id: 'class', heading: 'Class', width: 90, value: (row) => row.classification.toLowerCase() },
];
