import type { ReactNode } from 'react';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import type { GridSearch } from '../lib/url-state.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import type { GridColumn } from '../ui/data-grid/grid-column.js';
import { DayFilter } from '../ui/day-field/day-filter.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { type Option, SelectField } from '../ui/select-field/select-field.js';

/** What the address of every register holds. */
interface RegisterSearch extends GridSearch {
  show?: string;
  since?: string;
}

export interface RegisterPageProps<Row, Search extends RegisterSearch> {
  /** Names page, grid and exported file: "Meetings". */
  title: string;
  /** How many there are, in words. */
  about?: string;
  /** The verb that adds a row; null where this person may not. */
  add: { label: string; onAdd: () => void } | null;
  /** Other ways to look at the same. */
  links?: ReactNode;
  /** Everything that was fetched; nothing while it is under way. */
  all: readonly Row[] | undefined;
  isShown: (row: Row) => boolean;
  columns: readonly GridColumn<Row>[];
  hrefOf: (row: Row) => string;
  isBusy: boolean;
  search: Search;
  onSearchChange: (part: Partial<Search>) => void;
  /** The choices of "Show"; `usual` stands for an address that names none. */
  show: { usual: string; others: readonly Option[] };
  /** Filters of its own, between "Show" and "Changed since". */
  filters?: ReactNode;
  empty: { title: string; words: string };
  /** The form that is open. */
  children?: ReactNode;
}

/** The frame of a register: its counts, the verb that adds to it, one row of filters, and the grid. */
export function RegisterPage<Row extends { id: string }, Search extends RegisterSearch>(
  props: RegisterPageProps<Row, Search>,
) {
  const { title, about, add, all, isShown, columns, hrefOf, isBusy, search, onSearchChange, show } = props;
  const today = useToday();
  useTitle([title, useProgramme().name]);
  const change = (part: RegisterSearch) => onSearchChange(part as Partial<Search>);
  return (
    <>
      <PageHeader
        title={title}
        about={about}
        actions={
          <>
            {props.links}
            {add && (
              <Button look="primary" onClick={add.onAdd}>
                {add.label}
              </Button>
            )}
          </>
        }
      />
      <DataGrid
        label={title}
        rows={(all ?? []).filter(isShown)}
        columns={columns}
        rowId={({ id }) => id}
        rowHref={hrefOf}
        state={search}
        onStateChange={change}
        isLoading={!all}
        isBusy={isBusy}
        // Without any row there is nothing to filter: the words for an empty register stand alone.
        filters={
          all?.length !== 0 && (
            <>
              <SelectField
                label="Show"
                value={search.show ?? ''}
                onChange={({ target }) => change({ show: target.value || undefined })}
                emptyLabel={show.usual}
                options={show.others}
              />
              {props.filters}
              <DayFilter
                label="Changed since"
                today={today}
                value={search.since}
                onChange={(since) => change({ since })}
              />
            </>
          )
        }
        empty={<EmptyState title={props.empty.title}>{props.empty.words}</EmptyState>}
      />
      {props.children}
    </>
  );
}
