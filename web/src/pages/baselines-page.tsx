import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Baseline, baselinesQuery, comparisonQuery } from '../features/baselines/api/baselines.js';
import { BASELINE_COLUMNS } from '../features/baselines/components/baseline-columns.js';
import { TakeBaselineDialog } from '../features/baselines/components/take-baseline-dialog.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import type { baselinesSearch } from './baselines.search.js';

const route = getRouteApi('/p/$programmeCode/baselines');
type Search = ReturnType<typeof baselinesSearch>;

/** The plan against any of its baselines, and the verb that takes the next. */
export function BaselinesPage() {
  const programme = useProgramme();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { data, error } = useQuery(baselinesQuery(programme.id));
  const sets = data?.baselines.sets ?? [];
  const shown = sets.find(({ id }) => id === search.baseline) ?? sets[0];
  const compared = useQuery({
    ...comparisonQuery(programme.id, shown?.id ?? ''),
    enabled: shown !== undefined,
  });
  useTitle(['Baselines', programme.name]);
  if (error && !data) throw error;
  if (compared.error && !compared.data) throw compared.error;
  const isEmpty = data !== undefined && sets.length === 0;
  return (
    <>
      <PageHeader
        title="Baselines"
        about={compared.data?.summary}
        actions={
          data?.baselines.mayTake && (
            <Button look="primary" onClick={() => change({ take: true })}>
              Take a baseline
            </Button>
          )
        }
      />
      {data?.baselines.warning && <Notice tone="warning">{data.baselines.warning}</Notice>}
      {shown && <p>{aboutBaseline(shown)}</p>}
      <DataGrid
        label="Against the baseline"
        rows={compared.data?.rows ?? []}
        columns={BASELINE_COLUMNS}
        rowId={({ rowId }) => rowId}
        rowHref={({ itemId }) => `/p/${encodeURIComponent(programme.code)}/items/${itemId}`}
        state={search}
        onStateChange={change}
        isLoading={!isEmpty && !compared.data}
        isBusy={compared.isFetching}
        filters={
          sets.length > 0 && (
            <SelectField
              label="Compare with"
              value={shown?.id ?? ''}
              onChange={({ target }) => change({ baseline: target.value })}
              options={sets.map(({ id, number, name, takenOn }) => ({
                value: id,
                label: `${number}: ${name}, ${formatDay(takenOn)}`,
              }))}
            />
          )
        }
        empty={
          <EmptyState title={isEmpty ? 'No baseline yet' : 'Nothing in the plan yet'}>
            {isEmpty
              ? 'A baseline holds what is expected of every open item today, so that later every slip can be counted from it. The first may be taken without a decision.'
              : 'Items stand here as soon as somebody adds them.'}
          </EmptyState>
        }
      />
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

function aboutBaseline({ number, name, takenOn, by, reason, decisionCode, dates }: Baseline): string {
  const decided = decisionCode ? ` by decision ${decisionCode}` : '';
  return `Baseline ${number}, ${name}: ${dates} dates, taken on ${formatDay(takenOn)}${decided} (${by}). ${reason}`;
}
