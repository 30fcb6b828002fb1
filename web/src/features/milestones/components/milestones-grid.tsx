import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { useExplainStatus } from '../../../lib/explain-status.js';
import { useCan } from '../../../lib/session.js';
import type { GridSearch } from '../../../lib/url-state.js';
import { DataGrid } from '../../../ui/data-grid/data-grid.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { Plan, PlanRow } from '../api/plan.js';
import { filterMilestones, type MilestoneFilter } from '../lib/grid-filter.js';
import { itemCount } from '../lib/item-count.js';
import { AddItem } from './add-item.js';
import { ForecastEditor } from './forecast-editor.js';
import { CHANGED_COLUMN, FORECAST_COLUMN, gridColumns, STATUS_COLUMN } from './grid-columns.js';
import { MilestoneFilters } from './milestone-filters.js';
import styles from './milestones-grid.module.css';

export type MilestonesSearch = GridSearch & MilestoneFilter;

export interface MilestonesGridProps {
  plan: Plan;
  isBusy: boolean;
  search: MilestonesSearch;
  onSearchChange: (change: Partial<MilestonesSearch>) => void;
  hrefOf: (itemId: string) => string;
}

interface Editing {
  row: PlanRow;
  cell: HTMLElement;
  startsWith: string;
}

/** The plan as a list that one can work in like a spreadsheet. */
export function MilestonesGrid({ plan, isBusy, search, onSearchChange, hrefOf }: MilestonesGridProps) {
  const mayMove = useCan('milestone:reforecast');
  const mayAdd = useCan('milestone:add');
  const show = useToast();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [reason, setReason] = useState('');

  const edit = useCallback(
    (row: PlanRow, from: HTMLElement, typed?: string) => {
      if (!mayMove) return;
      if (row.meetingId !== null || row.actual !== null) {
        const why = row.actual ? 'is done' : 'happens at a meeting and has no date of its own';
        show({ message: `${row.code} ${why}. Open the item to change that.` });
        return;
      }
      const cell = from.closest<HTMLElement>('[data-column]') ?? from;
      setEditing({ row, cell, startsWith: typed ?? row.forecast?.written ?? '' });
    },
    [mayMove, show],
  );
  const explain = useExplainStatus();
  const columns = useMemo(() => gridColumns(plan, edit, hrefOf), [plan, edit, hrefOf]);
  const { workstream, status, owner, changed, ...state } = search;
  const rows = useMemo(
    () => filterMilestones(plan.rows, { workstream, status, owner, changed }),
    [plan.rows, workstream, status, owner, changed],
  );
  const onCellKeyDown = useCallback(
    (event: KeyboardEvent, row: PlanRow, columnId: string) => {
      if (columnId === STATUS_COLUMN && event.key === 'Enter' && explain) {
        event.preventDefault();
        explain(row.itemId, row.rowId);
      }
      if (columnId === CHANGED_COLUMN && event.key === 'Enter')
        (event.target as HTMLElement).querySelector('a')?.click();
      if (columnId !== FORECAST_COLUMN || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyped = /^[\p{L}\d~]$/u.test(event.key);
      if (event.key !== 'Enter' && event.key !== 'F2' && !isTyped) return;
      event.preventDefault();
      edit(row, event.target as HTMLElement, isTyped ? event.key : undefined);
    },
    [edit, explain],
  );

  return (
    <>
      <DataGrid
        label="Milestones"
        rows={rows}
        columns={columns}
        rowId={({ rowId }) => rowId}
        rowHref={({ itemId }) => hrefOf(itemId)}
        state={state}
        onStateChange={(next) => onSearchChange(next)}
        isBusy={isBusy}
        onCellKeyDown={onCellKeyDown}
        filters={
          plan.rows.length > 0 && <MilestoneFilters plan={plan} search={search} onChange={onSearchChange} />
        }
        countWords={(shown, total) => itemCount(shown, total, plan.scenarios)}
        empty={
          <EmptyState title="Nothing in the plan yet" actions={<AddItem plan={plan} />}>
            {mayAdd
              ? 'Press “Add item” for the first milestone, activity or gate. A title and a kind are enough: a date may stay to be confirmed, and a workstream can be chosen later.'
              : 'Milestones, activities and gates stand here as soon as somebody adds them.'}
          </EmptyState>
        }
      />
      {mayMove && plan.rows.length > 0 && (
        <p className={styles.help}>
          On a forecast, type a new date or press Enter. Ctrl+Z undoes your last date change, Ctrl+Shift+Z
          makes it again.
        </p>
      )}
      {editing && (
        <ForecastEditor
          key={editing.row.rowId}
          plan={plan}
          {...editing}
          reason={reason}
          onReason={setReason}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
