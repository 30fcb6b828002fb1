import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import {
  type Baseline,
  baselinesQuery,
  type ComparedRow,
  comparisonQuery,
} from '../features/baselines/api/baselines.js';
import { baselineColumns } from '../features/baselines/components/baseline-columns.js';
import { TakeBaselineDialog } from '../features/baselines/components/take-baseline-dialog.js';
import { planQuery } from '../features/milestones/api/plan.js';
import { PastDaysGrid } from '../features/past-days/components/past-days-grid.js';
import { addressAsAt, asAt } from '../lib/as-at.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { ButtonLink } from '../ui/button/button-link.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { FilterBar } from '../ui/filter-bar/filter-bar.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Segmented } from '../ui/segmented/segmented.js';
import { SelectField } from '../ui/select-field/select-field.js';
import type { baselinesSearch } from './baselines.search.js';
import { comparedBaseline } from './compared-baselines.js';
import { ComparedTimeline } from './compared-timeline.js';

const route = getRouteApi('/p/$programmeCode/baselines');
type Search = ReturnType<typeof baselinesSearch>;

/** The plan against any of its baselines or any past day, and the verb that takes the next. */
export function BaselinesPage() {
  const programme = useProgramme();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { data, error } = useQuery(baselinesQuery(programme.id));
  const sets = data?.baselines.sets ?? [];
  const shown = sets.find(({ id }) => id === search.baseline) ?? sets[0];
  const other = sets.find(({ id }) => id === search.against && id !== shown?.id);
  const compared = useQuery({
    ...comparisonQuery(programme.id, shown?.id ?? '', other?.id ?? null),
    enabled: shown !== undefined && search.day === undefined,
  });
  useTitle(['Baselines', programme.name]);
  if (error && !data) throw error;
  if (compared.error && !compared.data) throw compared.error;
  const isEmpty = data !== undefined && sets.length === 0;
  const itemHref = (id: string) => `/p/${encodeURIComponent(programme.code)}/items/${id}`;
  const choice = data && (
    <SelectField
      label="Compare with"
      value={search.day ? PAST_DAY : (shown?.id ?? '')}
      onChange={({ target }) => change(chosen(target.value, shown?.takenOn ?? data.baselines.today))}
      options={[
        ...sets.map((set) => ({ value: set.id, label: labelOf(set) })),
        { value: PAST_DAY, label: 'The plan as known on a past day' },
      ]}
    />
  );
  const filters = (
    <>
      {choice}
      {shown && (
        <>
          <SelectField
            label="Against"
            value={other?.id ?? ''}
            onChange={({ target }) => change({ against: target.value || undefined })}
            emptyLabel="The plan now"
            options={sets
              .filter(({ id }) => id !== shown.id)
              .map((set) => ({ value: set.id, label: labelOf(set) }))}
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
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title="Baselines"
        about={search.day ? 'The plan as it was known on a past day' : compared.data?.summary}
        actions={
          <>
            {search.day && (
              <ButtonLink href={momentsHref(programme.code, search.day, search.other)}>
                All that differs
              </ButtonLink>
            )}
            {data?.baselines.mayTake && (
              <Button look="primary" onClick={() => change({ take: true })}>
                Take a baseline
              </Button>
            )}
          </>
        }
      />
      {data?.baselines.warning && <Notice tone="warning">{data.baselines.warning}</Notice>}
      {search.day ? (
        <PastDaysGrid
          programmeId={programme.id}
          day={search.day}
          other={search.other ?? null}
          itemHref={itemHref}
          state={search}
          onStateChange={change}
          onDaysChange={change}
          filters={choice}
        />
      ) : (
        <>
          {shown && <p>{aboutBaseline(shown)}</p>}
          {isEmpty && <FilterBar>{choice}</FilterBar>}
          {shown && search.view === 'timeline' ? (
            <>
              <FilterBar>{filters}</FilterBar>
              {compared.data ? (
                <BaselineTimeline rows={compared.data.rows} set={shown} />
              ) : (
                <Skeleton label="Comparing" lines={6} />
              )}
            </>
          ) : (
            <DataGrid
              label="Against the baseline"
              rows={compared.data?.rows ?? []}
              columns={baselineColumns(other ? `In baseline ${other.number}` : 'Now')}
              rowId={({ rowId }) => rowId}
              // What is gone has its page on the day of the baseline only.
              rowHref={({ itemId, change: became }) =>
                became === 'GONE' && shown ? addressAsAt(itemHref(itemId), shown.takenOn) : itemHref(itemId)
              }
              state={search}
              onStateChange={change}
              isLoading={!isEmpty && !compared.data}
              isBusy={compared.isFetching}
              filters={!isEmpty && filters}
              isAllEmpty={!isEmpty && compared.data?.rows.length === 0}
              empty={
                <EmptyState title={isEmpty ? 'No baseline yet' : 'Nothing in the plan yet'}>
                  {isEmpty
                    ? 'A baseline holds what is expected of every open item today, so that later every slip can be counted from it. The first may be taken without a decision.'
                    : 'Items stand here as soon as somebody adds them.'}
                </EmptyState>
              }
            />
          )}
        </>
      )}
      {search.take && data?.baselines.mayTake && (
        <TakeBaselineDialog
          programmeId={programme.id}
          found={data}
          onClose={() => change({ take: undefined, baseline: undefined })}
        />
      )}
    </>
  );
}

const labelOf = ({ number, name, takenOn }: Baseline) => `${number}: ${name}, ${formatDay(takenOn)}`;

/** What differs from the baseline, drawn with the groups, colours and owners that the plan has now. */
function BaselineTimeline({ rows, set }: { rows: readonly ComparedRow[]; set: Baseline }) {
  const programme = useProgramme();
  const { data: plan, error } = useQuery(planQuery(programme.id));
  const words = `baseline ${set.number}`;
  const data = useMemo(() => plan && comparedBaseline(plan, rows, words), [plan, rows, words]);
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading the plan" lines={6} />;
  return <ComparedTimeline data={data} from={set.takenOn} to={asAt()} />;
}

const PAST_DAY = 'past-day';

/** A past day begins with the day of the baseline that was looked at; its field takes any other. */
function chosen(value: string, firstDay: string): Partial<Search> {
  return value === PAST_DAY ? { day: firstDay } : { baseline: value, day: undefined, other: undefined };
}

function aboutBaseline({ number, name, takenOn, by, reason, decisionCode, dates }: Baseline): string {
  const decided = decisionCode ? ` by decision ${decisionCode}` : '';
  return `Baseline ${number}, ${name}: ${dates} dates, taken on ${formatDay(takenOn)}${decided} (${by}). ${reason}`;
}

/** Not dates alone: every record, between the same two days. */
function momentsHref(code: string, from: string, to: string | undefined): string {
  return `/p/${encodeURIComponent(code)}/compare-instants?from=${from}${to ? `&to=${to}` : ''}`;
}
