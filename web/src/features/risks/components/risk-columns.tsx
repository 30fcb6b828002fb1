import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { RiskRow } from '../api/risks.js';
import { BandTag, type Rated } from './band-tag.js';
import { BAND_WORDS, DOMAIN_WORDS, STATE_WORDS } from './risk-words.js';

const rated = (id: string, heading: string, of: (row: RiskRow) => Rated | null): GridColumn<RiskRow> => ({
  id,
  heading,
  width: 120,
  value: (row) => of(row)?.score ?? null,
  text: (row) => {
    const rating = of(row);
    return rating ? `${rating.score} ${BAND_WORDS[rating.band]}` : '';
  },
  render: (row) => {
    const rating = of(row);
    return rating ? <BandTag rating={rating} /> : <span className="muted">Not set</span>;
  },
});

/** The register, column by column. */
export const RISK_COLUMNS: readonly GridColumn<RiskRow>[] = [
  { id: 'code', heading: 'Code', width: 70, isFixed: true, value: (row) => row.code },
  { id: 'title', heading: 'Risk', width: 300, isRowHeader: true, value: (row) => row.title },
  rated('current', 'Current', (row) => row.current),
  rated('target', 'Target', (row) => row.target),
  {
    id: 'workstream',
    heading: 'Workstream',
    width: 150,
    value: (row) => row.workstreamName,
    text: (row) => row.workstreamName ?? 'Whole programme',
  },
  {
    id: 'owner',
    heading: 'Owner',
    width: 150,
    value: (row) => row.ownerName,
    text: (row) => row.ownerName ?? 'Nobody yet',
  },
  { id: 'domain', heading: 'Domain', width: 150, value: (row) => DOMAIN_WORDS[row.domain] },
  { id: 'state', heading: 'State', width: 90, value: (row) => STATE_WORDS[row.state] },
  {
    id: 'review',
    heading: 'Review due',
    width: 150,
    align: 'end',
    value: (row) => row.reviewDueOn,
    text: (row) => (row.reviewDueOn ? `${formatDay(row.reviewDueOn)}${row.isStale ? ' overdue' : ''}` : ''),
    render: (row) =>
      row.reviewDueOn && (
        <>
          {row.isStale && <Tag tone="amber">Overdue</Tag>} {formatDay(row.reviewDueOn)}
        </>
      ),
  },
  rated('inherent', 'Inherent', (row) => row.inherent),
  {
    id: 'raised',
    heading: 'Raised',
    width: 110,
    align: 'end',
    value: (row) => row.raisedOn,
    text: (row) => formatDay(row.raisedOn),
  },
];
