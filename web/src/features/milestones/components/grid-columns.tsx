import { addressAsAt } from '../../../lib/as-at.js';
import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import type { Plan, PlanRow } from '../api/plan.js';
import type { StatedDate } from '../lib/forecast-reading.js';
import { ownerWords } from '../lib/owner-words.js';
import styles from './milestones-grid.module.css';
import { ragWord, StatusTag } from './status-tag.js';

/** A date sorts by its last possible day; one without any stands last. */
const sortDay = (date: StatedDate | null) => date?.latest ?? date?.earliest ?? null;

export const FORECAST_COLUMN = 'forecast';
export const STATUS_COLUMN = 'status';
export const CHANGED_COLUMN = 'changed';

/** The columns of the milestones grid. `onEdit` opens the forecast of a row for typing; the day of its last change leads to the item as at then. */
export function gridColumns(
  plan: Plan,
  onEdit: (row: PlanRow, cell: HTMLElement) => void,
  hrefOf: (itemId: string) => string,
): GridColumn<PlanRow>[] {
  const names = new Map(plan.groups.map(({ id, title }) => [id, title]));
  const numbers = new Map(plan.scenarios.map(({ id, number }) => [id, number]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const scenarioOf = ({ scenarioId }: PlanRow) =>
    scenarioId === null ? null : `[Scenario ${numbers.get(scenarioId) ?? '?'}]`;
  const titleOf = (row: PlanRow) => [row.title, scenarioOf(row)].filter(Boolean).join(' ');
  const date = (
    id: string,
    heading: string,
    of: (row: PlanRow) => StatedDate | null,
  ): GridColumn<PlanRow> => ({
    id,
    heading,
    align: 'end',
    width: 200,
    value: (row) => sortDay(of(row)),
    text: (row) => of(row)?.written ?? '',
  });
  return [
    {
      id: 'title',
      heading: 'Item',
      value: titleOf,
      // Two rows of one title are told apart by the scenario: a long title is cut before it.
      render: (row) => (
        <span className={styles.name}>
          <span className={styles.title}>{row.title}</span>{' '}
          <span className={styles.scenario}>{scenarioOf(row)}</span>
        </span>
      ),
      isRowHeader: true,
      width: 290,
    },
    { id: 'code', heading: 'Code', value: ({ code }) => code, width: 84 },
    {
      id: STATUS_COLUMN,
      heading: 'Status',
      value: ({ rag }) => ragWord(rag),
      render: (row) => <StatusTag row={row} isInGrid />,
      width: 132,
    },
    {
      ...date(FORECAST_COLUMN, 'Forecast', ({ forecast }) => forecast),
      render: (row) => (
        // The same is done by Enter or F2 on the cell.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <span onDoubleClick={({ currentTarget }) => onEdit(row, currentTarget)}>
          {row.forecast?.written ?? <span className="muted">not stated</span>}
        </span>
      ),
    },
    date('baseline', 'Baseline', ({ baseline }) => baseline),
    {
      id: 'slip',
      heading: 'Slip, working days',
      align: 'end',
      width: 130,
      value: ({ slipWorkingDays }) => slipWorkingDays,
      text: ({ slipWorkingDays }) => (slipWorkingDays === null ? 'not known' : String(slipWorkingDays)),
    },
    date('actual', 'Actual', ({ actual }) => actual),
    {
      id: 'workstream',
      heading: 'Workstream',
      value: ({ workstreamId }) => nameOf(workstreamId),
      width: 150,
    },
    { id: 'owner', heading: 'Owner', value: ownerWords, width: 170 },
    { id: 'rule', heading: 'By rule', value: ({ computedRag }) => ragWord(computedRag), width: 110 },
    {
      id: 'reported',
      heading: 'Reported',
      value: ({ reportedRag }) => (reportedRag === null ? null : ragWord(reportedRag)),
      width: 110,
    },
    {
      id: CHANGED_COLUMN,
      heading: 'Changed',
      value: ({ changedOn }) => changedOn,
      text: ({ changedOn }) => formatDay(changedOn),
      render: ({ itemId, changedOn, title }) => (
        <a
          href={addressAsAt(hrefOf(itemId), changedOn)}
          // The grid is one stop of the Tab key: Enter on the cell does the same.
          tabIndex={-1}
          title="The item as at the end of this day"
        >
          {formatDay(changedOn)}
          <span className="visually-hidden">, {title} as at this change</span>
        </a>
      ),
      align: 'end',
      width: 150,
    },
  ];
}
