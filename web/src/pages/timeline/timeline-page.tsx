import { focusOf } from '@gantry/shared/timeline/plan-focus';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { type Plan, planQuery } from '../../features/milestones/api/plan.js';
import { TimelineScreen } from '../../features/timeline/timeline-screen.js';
import { DEFAULT_VIEW, type TimelineViewState } from '../../features/timeline/timeline-view.js';
import { useProgramme } from '../../lib/programme.js';
import { useTitle } from '../../lib/title.js';
import { Busy, Skeleton } from '../../ui/busy/busy.js';
import { ButtonLink } from '../../ui/button/button-link.js';
import { cx } from '../../ui/cx.js';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { Link } from '../../ui/link/link.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { DateChanges } from '../date-changes.js';
import { chosenWhy, whyParam } from './chosen-why.js';
import { ItemPanel } from './item-panel.js';
import { OverlayNotices } from './overlay-notices.js';
import { PlanDownload } from './plan-download.js';
import { filteredRows } from './plan-filter.js';
import { screenData } from './screen-data.js';
import type { TimelineSearch } from './timeline.search.js';
import { TimelineFilters } from './timeline-filters.js';
import styles from './timeline-page.module.css';
import { useChartExtras } from './use-chart-extras.js';
import { useItemMover } from './use-item-mover.js';

const DrivingChainPanel = lazy(async () => ({
  default: (await import('../../features/projection/components/driving-chain-panel.js')).DrivingChainPanel,
}));

const route = getRouteApi('/p/$programmeCode/timeline');

/** Everything in the plan that has or may have a date. It opens on the question that the programme is about. */
export function TimelinePage() {
  const programme = useProgramme();
  const search = route.useSearch();
  const { data: plan, error, isFetching } = useQuery(planQuery(programme.id, search.later ?? false));
  useTitle(['Timeline', programme.name]);
  if (error && !plan) throw error;
  if (plan && plan.rows.length === 0) return <EmptyTimeline programme={programme} />;
  return plan ? (
    <Busy isBusy={isFetching}>
      <PlanTimeline plan={plan} search={search} />
    </Busy>
  ) : (
    <>
      <PageHeader title="Timeline" about={programme.name} />
      <Skeleton label="Loading the timeline" lines={6} />
    </>
  );
}

function EmptyTimeline({ programme }: { programme: { code: string; name: string } }) {
  const path = `/p/${encodeURIComponent(programme.code)}`;
  return (
    <>
      <PageHeader title="Timeline" about={programme.name} />
      <EmptyState title="Nothing on the timeline yet">
        What is in the plan is drawn here by its dates. Add the first milestones on the{' '}
        <Link href={`${path}/milestones`}>milestones page</Link>; a date may stay to be confirmed.
      </EmptyState>
    </>
  );
}

function PlanTimeline({ plan, search }: { plan: Plan; search: TimelineSearch }) {
  const navigate = route.useNavigate();
  const programme = useProgramme();
  const path = `/p/${encodeURIComponent(programme.code)}`;
  const change = useCallback(
    (part: Partial<TimelineSearch>) =>
      void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );
  const focus = useMemo(() => focusOf(plan), [plan]);
  const isFocused = focus !== null && search.show === undefined;
  const title = titleOf(plan, isFocused ? focus.title : undefined, search.show);
  const { show, status, find } = search;
  const rows = useMemo(
    () => filteredRows(plan, focus, { show, status, find }),
    [plan, focus, show, status, find],
  );
  const withBaseline = search.baseline !== 'off';
  const data = useMemo(() => screenData(plan, rows, title, withBaseline), [plan, rows, title, withBaseline]);
  const defaults: TimelineViewState = isFocused
    ? // From what has begun to the launch at one glance.
      { ...DEFAULT_VIEW, groupBy: 'lane', unit: 'fit' }
    : { ...DEFAULT_VIEW, groupBy: 'workstream', unit: 'quarter' };
  const view: TimelineViewState = {
    mode: search.mode ?? defaults.mode,
    groupBy: search.by ?? defaults.groupBy,
    unit: search.scale ?? defaults.unit,
    scenarioId: plan.scenarios.find(({ number }) => String(number) === search.scenario)?.id ?? null,
    collapsed: search.folded?.split(',') ?? [],
  };
  const { mover, panel } = useItemMover(plan);
  const openRow = plan.rows.find(({ rowId }) => rowId === search.item);
  const why = useMemo(
    () => chosenWhy(plan, search.why, view.scenarioId),
    [plan, search.why, view.scenarioId],
  );
  const { extras, ...queries } = useChartExtras(programme.id, plan, {
    ...search,
    why,
    scenarioId: view.scenarioId,
  });
  const showWhy = useCallback(
    (rowId: string) => {
      const row = plan.rows.find((one) => one.rowId === rowId);
      if (row) change({ why: whyParam(plan, row), item: undefined });
    },
    [plan, change],
  );
  const hideWhy = () => change({ why: undefined });

  return (
    // Escape takes back what was chosen, wherever the focus is on the page; each button for it does the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && why && !event.defaultPrevented) hideWhy();
      }}
    >
      <PageHeader
        title="Timeline"
        about={title}
        actions={
          <>
            <DateChanges />
            <PlanDownload programmeId={programme.id} search={search} />
            <ButtonLink href={`${path}/what-if`}>What if…</ButtonLink>
            {plan.scenarios.length > 1 && <ButtonLink href={`${path}/compare`}>Compare scenarios</ButtonLink>}
          </>
        }
      />
      <TimelineFilters plan={plan} focus={focus} search={search} onChange={change} />
      <OverlayNotices {...queries} />
      <div className={cx(openRow && styles.split)}>
        <TimelineScreen
          data={data}
          view={view}
          onViewChange={(next) =>
            change({
              mode: next.mode === defaults.mode ? undefined : next.mode,
              by: next.groupBy === defaults.groupBy ? undefined : next.groupBy,
              scale: next.unit === defaults.unit ? undefined : next.unit,
              scenario: numberOf(plan, next.scenarioId),
              folded: next.collapsed.join(',') || undefined,
            })
          }
          onOpenItem={(item) => change({ item })}
          extras={extras}
          onWhy={showWhy}
          mover={mover}
        />
        {openRow && (
          <ItemPanel
            plan={plan}
            row={openRow}
            mover={mover}
            onWhy={() => showWhy(openRow.rowId)}
            onClose={() => change({ item: undefined })}
          />
        )}
      </div>
      {why && (
        <Suspense>
          <div className={styles.why} data-print="no">
            <DrivingChainPanel
              programmeId={programme.id}
              {...why}
              onScenario={(scenarioId) =>
                change({
                  why: whyParam(plan, { code: codeOf(plan, why.itemId), scenarioId }),
                  // A chart of one scenario goes along; one of both already shows it.
                  scenario: view.scenarioId === null ? search.scenario : numberOf(plan, scenarioId),
                })
              }
              itemHref={(itemId) => `${path}/items/${itemId}`}
              onClose={hideWhy}
            />
          </div>
        </Suspense>
      )}
      {panel}
    </div>
  );
}

const codeOf = (plan: Plan, itemId: string) => plan.rows.find((row) => row.itemId === itemId)?.code ?? '';

function titleOf(plan: Plan, focusTitle: string | undefined, show: string | undefined): string {
  if (focusTitle) return focusTitle;
  return plan.groups.find(({ id }) => id === show)?.title ?? 'All workstreams';
}

function numberOf(plan: Plan, scenarioId: string | null): string | undefined {
  const number = plan.scenarios.find(({ id }) => id === scenarioId)?.number;
  return number === undefined ? undefined : String(number);
}
