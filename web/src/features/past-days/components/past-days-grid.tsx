import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../../../ui/busy/busy.js';
import { DataGrid } from '../../../ui/data-grid/data-grid.js';
import type { GridState } from '../../../ui/data-grid/grid-state.js';
import { DayFilter } from '../../../ui/day-field/day-filter.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FilterBar } from '../../../ui/filter-bar/filter-bar.js';
import { dayComparisonQuery } from '../api/day-comparison.js';
import { dayColumns } from './day-columns.js';
import styles from './past-days.module.css';

type Days = { day?: string | undefined; other?: string | undefined };

export interface PastDaysGridProps {
  programmeId: string;
  /** The past day; what it is compared with, today where it is left out. */
  day: string;
  other: string | null;
  itemHref: (itemId: string) => string;
  state: GridState;
  onStateChange: (state: GridState) => void;
  onDaysChange: (days: Days) => void;
  /** What else stands on the toolbar. */
  filters: ReactNode;
}

/** The plan as it was known on one day, beside what was known on another. */
export function PastDaysGrid({ programmeId, day, other, onDaysChange, ...props }: PastDaysGridProps) {
  const { data, error, isFetching } = useQuery(dayComparisonQuery(programmeId, day, other));
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Reading the plan of that day" lines={6} />;
  const { today, summary, problem } = data;
  const filters = (
    <>
      {props.filters}
      <DayFilter
        label="As known on"
        value={day}
        today={today}
        onChange={(next) => onDaysChange({ day: next })}
      />
      <DayFilter
        label="Against (today if empty)"
        value={other ?? undefined}
        today={today}
        onChange={(next) => onDaysChange({ other: next })}
      />
    </>
  );
  if (problem)
    return (
      <div className={styles.stack}>
        <FilterBar>{filters}</FilterBar>
        <EmptyState title="There is no plan of that day">{problem}</EmptyState>
      </div>
    );
  return (
    <>
      <p>{summary}</p>
      <DataGrid
        label="Against a past day"
        rows={data.rows}
        columns={dayColumns(data)}
        rowId={({ rowId }) => rowId}
        rowHref={({ itemId }) => props.itemHref(itemId)}
        state={props.state}
        onStateChange={props.onStateChange}
        isBusy={isFetching}
        filters={filters}
        isAllEmpty={data.rows.length === 0}
        empty={
          <EmptyState title="Nothing in the plan">
            On neither of the two days was there an item in it.
          </EmptyState>
        }
      />
    </>
  );
}
