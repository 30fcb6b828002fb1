import { forkOf } from '@gantry/shared/timeline/fork';
import { itemsOf, layoutTimeline } from '@gantry/shared/timeline/layout';
import { planSummary } from '@gantry/shared/timeline/plan-words';
import { useCallback, useMemo, useRef } from 'react';
import { useElementWidth } from '../../lib/use-element-width.js';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { ChangeLegend } from './change-legend.js';
import { type ChartExtras, extraKeys, NO_EXTRAS } from './chart-extras.js';
import { columnsFor, columnsWidth } from './columns.js';
import { ChartPatterns } from './drawn.js';
import type { ItemMover } from './item-mover.js';
import { LanesView } from './lanes-view.js';
import { PlanList } from './plan-list.js';
import { PlanText } from './plan-text.js';
import { PrintedPlan } from './printed-plan.js';
import { TimelineChart } from './timeline-chart.js';
import { GROUPINGS, groupedBy, type TimelineScreenData } from './timeline-data.js';
import { TimelineKeys } from './timeline-keys.js';
import { TimelineLegend } from './timeline-legend.js';
import styles from './timeline-screen.module.css';
import { TimelineToolbar } from './timeline-toolbar.js';
import { type TimelineViewState, toggled } from './timeline-view.js';
import { UndatedTray } from './undated-tray.js';

export interface TimelineScreenProps {
  data: TimelineScreenData;
  view: TimelineViewState;
  onViewChange: (view: TimelineViewState) => void;
  onOpenItem: (itemId: string) => void;
  /** Moves dates; left out for those who only read. */
  mover?: ItemMover;
  /** What is laid over the chart. */
  extras?: ChartExtras;
  /** Shows what drives an item; left out where nothing tells. */
  onWhy?: (itemId: string) => void;
}

/** Below this a chart would have to be scrolled both ways, so the plan is a list (WCAG 1.4.10). */
const CHART_NEEDS = 700;
const USUAL_WIDTH = 1100;

/** The timeline: everything in the plan that has or may have a date, drawn, and readable without seeing the drawing. */
export function TimelineScreen(props: TimelineScreenProps) {
  const { data, view, onViewChange, onOpenItem, extras = NO_EXTRAS, onWhy, mover } = props;
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const width = measured ?? USUAL_WIDTH;
  const plan = useMemo(() => groupedBy(data, view.groupBy), [data, view.groupBy]);
  const items = useMemo(() => itemsOf(plan, view.scenarioId), [plan, view.scenarioId]);
  const columns = useMemo(() => columnsFor(items, width, extraKeys(extras)), [items, width, extras]);
  const fork = useMemo(() => (view.scenarioId === null ? forkOf(plan) : null), [plan, view.scenarioId]);
  const chartWidth = Math.max(width - columnsWidth(columns) - SCROLL_BAR, 0);
  // By its words, so that a page may make the list anew with every render.
  const folded = view.collapsed.join(' ');
  const layout = useMemo(
    () =>
      layoutTimeline(plan, {
        unit: view.unit,
        scenarioId: view.scenarioId,
        collapsed: new Set(folded.split(' ')),
        windowWidth: chartWidth,
      }),
    [plan, view.unit, view.scenarioId, folded, chartWidth],
  );
  const latest = useRef({ view, onViewChange });
  latest.current = { view, onViewChange };
  const change = useCallback((part: Partial<TimelineViewState>) => {
    latest.current.onViewChange({ ...latest.current.view, ...part });
  }, []);
  const toggle = useCallback(
    (id: string) => change({ collapsed: toggled(latest.current.view.collapsed, id) }),
    [change],
  );
  // Pathways are offered before the first item is on one: what is not stands under "No pathway".
  const groupings = GROUPINGS.filter((by) => by === 'pathway' || (data.groups[by]?.length ?? 0) > 0);
  const isNarrow = width < CHART_NEEDS;

  return (
    <div ref={frame} className={styles.screen}>
      <ChartPatterns />
      <p className={styles.summary}>
        {planSummary(plan, items)} {fork?.sentence}
      </p>
      {items.some(({ change }) => change !== undefined) && <ChangeLegend items={items} />}
      <TimelineToolbar
        view={view}
        scenarios={data.scenarios}
        groupings={groupings}
        isNarrow={isNarrow}
        onChange={change}
      />
      {items.length === 0 ? (
        <EmptyState title="Nothing on the timeline yet">
          Milestones, activities, decisions and meetings appear here as soon as they are in the plan.
        </EmptyState>
      ) : view.mode === 'text' ? (
        <PlanText data={plan} items={items} onOpenItem={onOpenItem} extras={extras} />
      ) : isNarrow ? (
        <>
          <PlanList data={plan} items={items} onOpenItem={onOpenItem} extras={extras} />
          <PrintedPlan data={plan} unit={view.unit} scenarioId={view.scenarioId} />
        </>
      ) : view.mode === 'lanes' ? (
        <>
          <LanesView
            data={plan}
            unit={view.unit}
            scenarioId={view.scenarioId}
            width={width}
            onOpenItem={onOpenItem}
          />
          <UndatedTray items={layout.tray} onOpenItem={onOpenItem} />
        </>
      ) : (
        <>
          <TimelineChart
            layout={layout}
            columns={columns}
            width={width}
            onToggle={toggle}
            onOpenItem={onOpenItem}
            mover={mover}
            extras={extras}
            fork={fork}
            onWhy={onWhy}
          />
          <PrintedPlan data={plan} unit={view.unit} scenarioId={view.scenarioId} />
          <UndatedTray items={layout.tray} onOpenItem={onOpenItem} />
          <TimelineLegend
            overlays={fork ? [...extraKeys(extras), 'fork'] : extraKeys(extras)}
            outlineName={items.find(({ outlineName }) => outlineName !== undefined)?.outlineName}
          />
          <TimelineKeys canMove={mover !== undefined} />
        </>
      )}
    </div>
  );
}

const SCROLL_BAR = 17;
