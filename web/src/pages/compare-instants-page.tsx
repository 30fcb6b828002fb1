import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { comparisonQuery, type InstantComparison } from '../features/as-at/api/comparison.js';
import { momentsQuery, type RecordMoments } from '../features/as-at/api/moments.js';
import { comparisonColumns } from '../features/as-at/components/comparison-columns.js';
import { MomentChoice } from '../features/as-at/components/moment-choice.js';
import { CHANGE_WORDS, changeRows, chosenRows, RECORD_KINDS } from '../features/as-at/lib/change-rows.js';
import { addressAsAt, asAt } from '../lib/as-at.js';
import { messageOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { FilterBar } from '../ui/filter-bar/filter-bar.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Segmented } from '../ui/segmented/segmented.js';
import { SelectField } from '../ui/select-field/select-field.js';
import type { compareInstantsSearch } from './compare-instants.search.js';
import { InstantsTimeline } from './compared-timeline.js';

const route = getRouteApi('/p/$programmeCode/compare-instants');
type Search = ReturnType<typeof compareInstantsSearch>;

/** Any moment of the record against any other: what came, what went, and what each record says otherwise. */
export function CompareInstantsPage() {
  const programme = useProgramme();
  const { data: moments, error } = useQuery(momentsQuery(programme.id));
  useTitle(['Compare moments', programme.name]);
  if (error && !moments) throw error;
  return (
    <>
      <PageHeader title="Compare moments" about={programme.name} />
      {moments ? <Comparison moments={moments} /> : <Skeleton label="Loading the moments" lines={6} />}
    </>
  );
}

function Comparison({ moments }: { moments: RecordMoments }) {
  const programme = useProgramme();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const from = search.from ?? asAt() ?? usualStart(moments);
  const { data, error, isFetching } = useQuery(comparisonQuery(programme.id, from, search.to));
  const choices = (
    <>
      <MomentChoice
        label="From"
        value={from}
        moments={moments}
        without="A day"
        onChange={(next) => change({ from: next })}
      />
      <MomentChoice
        label="To"
        value={search.to}
        moments={moments}
        without="Now"
        onChange={(to) => change({ to })}
      />
      <Segmented
        label="Show as"
        options={[
          { value: 'list', label: 'List' },
          { value: 'timeline', label: 'Timeline' },
        ]}
        value={search.view ?? 'list'}
        onChange={(view) => change({ view: view === 'timeline' ? view : undefined })}
      />
    </>
  );
  if (error)
    return (
      <>
        <FilterBar>{choices}</FilterBar>
        <Notice tone="error">{messageOf(error)}</Notice>
      </>
    );
  if (!data) return <Skeleton label="Comparing" lines={6} />;
  return (
    <>
      <p role="status">
        {data.from.words} against {data.to.words}: {data.summary}
      </p>
      {search.view === 'timeline' ? (
        <>
          <FilterBar>{choices}</FilterBar>
          <InstantsTimeline comparison={data} />
        </>
      ) : (
        <Differences
          {...{ data, search, change, choices }}
          isBusy={isFetching}
          isToday={from === moments.today}
        />
      )}
    </>
  );
}

interface DifferencesProps {
  data: InstantComparison;
  search: Search;
  change: (part: Partial<Search>) => void;
  isBusy: boolean;
  /** It begins at the end of a day that is not over. */
  isToday: boolean;
  choices: React.ReactNode;
}

function Differences({ data, search, change, isBusy, isToday, choices }: DifferencesProps) {
  const path = `/p/${encodeURIComponent(useProgramme().code)}`;
  return (
    <DataGrid
      label="Compare moments"
      rows={chosenRows(changeRows(data.records), search)}
      columns={comparisonColumns(data)}
      rowId={({ id }) => id}
      // What is gone has its page at the first moment only.
      rowHref={({ record }) =>
        record.change === 'REMOVED'
          ? addressAsAt(`${path}/${record.path}`, data.from.asAt)
          : addressAsAt(`${path}/${record.path}`, data.to.asAt || undefined)
      }
      state={search}
      onStateChange={change}
      isBusy={isBusy}
      filters={
        <>
          {choices}
          <SelectField
            label="Kind"
            value={search.kind ?? ''}
            onChange={({ target }) => change({ kind: target.value || undefined })}
            emptyLabel="All records"
            options={Object.entries(RECORD_KINDS).map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            label="Change"
            value={search.change ?? ''}
            onChange={({ target }) => change({ change: (target.value || undefined) as Search['change'] })}
            emptyLabel="All changes"
            options={Object.entries(CHANGE_WORDS).map(([value, label]) => ({ value, label }))}
          />
        </>
      }
      isAllEmpty={data.records.length === 0}
      empty={
        <EmptyState title="Nothing differs between the two moments">
          Plan items, risks, issues, decisions, actions, meetings, bodies, pathways, business cases and what
          the public said are the same at both moments. {whatToChoose(isToday)}
        </EmptyState>
      }
    />
  );
}

/** The end of a day that is not over is now: what was done today has a moment of its own. */
const whatToChoose = (isToday: boolean) =>
  isToday
    ? 'Today is not over, so its end is read as now. Choose an earlier day; or, to see what has changed today, press “as at this change” in a history and compare that moment with today.'
    : 'Choose an earlier moment to see what has changed since.';

function usualStart({ points, today, firstDay }: RecordMoments): string {
  return points.find(({ on }) => on < today)?.asAt ?? firstDay;
}
