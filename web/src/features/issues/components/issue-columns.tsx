import { ISSUE_KIND_WORDS, ISSUE_STATE_WORDS } from '@gantry/shared/issue/issue-words';
import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { IssueRow } from '../api/issues.js';
import { SeverityTag, severityWords } from './severity-tag.js';

/** The register of issues, column by column; also what the exported file holds. */
export const ISSUE_COLUMNS: readonly GridColumn<IssueRow>[] = [
  { id: 'code', heading: 'Code', width: 70, isFixed: true, value: (row) => row.code },
  { id: 'title', heading: 'Issue', width: 320, isRowHeader: true, value: (row) => row.title },
  {
    id: 'severity',
    heading: 'Severity',
    width: 130,
    value: (row) => row.severity,
    text: (row) => severityWords(row.severity),
    render: (row) => <SeverityTag severity={row.severity} />,
  },
  { id: 'state', heading: 'State', width: 120, value: (row) => ISSUE_STATE_WORDS[row.state] },
  {
    id: 'owner',
    heading: 'Owner',
    width: 150,
    value: (row) => row.ownerName,
    text: (row) => row.ownerName ?? 'Nobody yet',
  },
  {
    id: 'target',
    heading: 'To be resolved by',
    width: 170,
    align: 'end',
    value: (row) => row.targetOn,
    text: (row) => (row.targetOn ? `${formatDay(row.targetOn)}${row.isOverdue ? ' overdue' : ''}` : ''),
    render: (row) =>
      row.targetOn && (
        <>
          {row.isOverdue && <Tag tone="amber">Overdue</Tag>} {formatDay(row.targetOn)}
        </>
      ),
  },
  {
    id: 'workstream',
    heading: 'Workstream',
    width: 150,
    value: (row) => row.workstreamName,
    text: (row) => row.workstreamName ?? 'Whole programme',
  },
  { id: 'kind', heading: 'Kind', width: 150, value: (row) => ISSUE_KIND_WORDS[row.kind] },
  {
    id: 'raised',
    heading: 'Raised',
    width: 110,
    align: 'end',
    value: (row) => row.raisedOn,
    text: (row) => formatDay(row.raisedOn),
  },
  {
    id: 'resolved',
    heading: 'Resolved',
    width: 110,
    align: 'end',
    value: (row) => row.resolvedOn,
    text: (row) => (row.resolvedOn ? formatDay(row.resolvedOn) : ''),
  },
  { id: 'resolution', heading: 'How it was resolved', width: 260, value: (row) => row.resolution },
];
