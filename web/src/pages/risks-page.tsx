import { RISK_BANDS } from '@gantry/shared/risk/bands';
import { bandCounts } from '@gantry/shared/risk/risk-matrix';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type RiskChoices, riskChoicesQuery } from '../features/risks/api/choices.js';
import { type RiskRow, riskRegisterQuery } from '../features/risks/api/risks.js';
import { LogRiskDialog } from '../features/risks/components/log-risk-dialog.js';
import { RISK_COLUMNS } from '../features/risks/components/risk-columns.js';
import {
  type Cell,
  HEAT_MAP_RATINGS,
  type HeatMapRating,
  RiskHeatMap,
} from '../features/risks/components/risk-heat-map.js';
import { BAND_WORDS } from '../features/risks/components/risk-words.js';
import { useProgramme } from '../lib/programme.js';
import { useCan, useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { DayFilter } from '../ui/day-field/day-filter.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Segmented } from '../ui/segmented/segmented.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { useToast } from '../ui/toast/toast.js';
import type { RisksSearch } from './risks.search.js';
import styles from './risks-page.module.css';

const route = getRouteApi('/p/$programmeCode/risks');

/** The register beside its heat map. A cell filters the grid; the address holds all of it. */
export function RisksPage() {
  const programme = useProgramme();
  const register = useQuery(riskRegisterQuery(programme.id));
  const choices = useQuery(riskChoicesQuery(programme));
  useTitle(['Risks', programme.name]);
  const error = register.error ?? choices.error;
  if (error && (!register.data || !choices.data)) throw error;
  if (!register.data || !choices.data)
    return (
      <>
        <PageHeader title="Risks" />
        <Skeleton label="Loading the risks" lines={6} />
      </>
    );
  return <Register risks={register.data} choices={choices.data} isBusy={register.isFetching} />;
}

function Register({
  risks,
  choices,
  isBusy,
}: {
  risks: readonly RiskRow[];
  choices: RiskChoices;
  isBusy: boolean;
}) {
  const programme = useProgramme();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayLog = useCan('risk:log');
  const today = useToday();
  const show = useToast();
  const [isLogging, setLogging] = useState(false);
  const change = (part: Partial<RisksSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });

  const open = useMemo(() => risks.filter(({ state }) => state !== 'CLOSED'), [risks]);
  const rating: HeatMapRating = search.by ?? 'current';
  const cell = cellOf(search.cell);
  const rows = useMemo(() => filtered(risks, open, search, rating), [risks, open, search, rating]);
  const counts = bandCounts(
    open.map(({ current }) => current as never),
    choices.bands,
  );
  const logButton = mayLog && (
    <Button look="primary" onClick={() => setLogging(true)}>
      Log a risk
    </Button>
  );

  return (
    <>
      <PageHeader
        title="Risks"
        about={[
          `${open.length} open`,
          ...[...RISK_BANDS].reverse().map((band) => `${counts[band]} ${BAND_WORDS[band].toLowerCase()}`),
        ].join(' · ')}
        actions={logButton}
      />
      <div className={styles.split}>
        <div className={styles.map}>
          <Segmented
            label="Rating on the map"
            options={HEAT_MAP_RATINGS.map((value) => ({
              value,
              label: value.charAt(0).toUpperCase() + value.slice(1),
            }))}
            value={rating}
            onChange={(by) => change({ by: by === 'current' ? undefined : by, cell: undefined })}
          />
          <RiskHeatMap
            risks={open}
            bands={choices.bands}
            rating={rating}
            chosen={cell}
            onChoose={(next) => change({ cell: next ? `${next.consequence}x${next.likelihood}` : undefined })}
          />
          {cell && (
            <p role="status" className={styles.chosen}>
              Only consequence {cell.consequence} × likelihood {cell.likelihood}.{' '}
              <Button look="quiet" onClick={() => change({ cell: undefined })}>
                Show all
              </Button>
            </p>
          )}
        </div>
        <div className={styles.register}>
          <DataGrid
            label="Risks"
            rows={rows}
            columns={RISK_COLUMNS}
            rowId={({ id }) => id}
            rowHref={({ id }) => `/p/${encodeURIComponent(programme.code)}/risks/${id}`}
            state={{ sort: search.sort, find: search.find, hide: search.hide }}
            onStateChange={change}
            isBusy={isBusy}
            filters={
              <>
                <SelectField
                  label="Show"
                  options={[
                    { value: '', label: 'Open' },
                    { value: 'overdue', label: 'Review overdue' },
                    { value: 'all', label: 'Closed too' },
                  ]}
                  value={search.show ?? ''}
                  onChange={(event) =>
                    change({ show: (event.target.value || undefined) as RisksSearch['show'] })
                  }
                />
                <DayFilter
                  label="Changed since"
                  today={today}
                  value={search.since}
                  onChange={(since) => change({ since })}
                />
              </>
            }
            isAllEmpty={risks.length === 0}
            empty={
              <EmptyState title="No risks yet">
                What may go wrong stands here once somebody logs it.
              </EmptyState>
            }
          />
        </div>
      </div>
      {isLogging && (
        <LogRiskDialog
          choices={choices}
          onClose={() => setLogging(false)}
          onLogged={({ code }) => {
            setLogging(false);
            show({ message: `${code} is logged` });
          }}
        />
      )}
    </>
  );
}

function cellOf(text: string | undefined): Cell | null {
  if (!text) return null;
  const [consequence, likelihood] = text.split('x').map(Number);
  return { consequence: consequence ?? 0, likelihood: likelihood ?? 0 };
}

function filtered(
  all: readonly RiskRow[],
  open: readonly RiskRow[],
  search: RisksSearch,
  rating: HeatMapRating,
): RiskRow[] {
  const cell = cellOf(search.cell);
  return (search.show === 'all' ? all : open).filter((risk) => {
    if (search.show === 'overdue' && !risk.isStale) return false;
    if (search.since && risk.changedOn < search.since) return false;
    if (!cell) return true;
    return risk[rating]?.consequence === cell.consequence && risk[rating]?.likelihood === cell.likelihood;
  });
}
