import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { InstantComparison } from '../features/as-at/api/comparison.js';
import { planAtQuery } from '../features/milestones/api/plan.js';
import type { TimelineScreenData } from '../features/timeline/timeline-data.js';
import { TimelineScreen } from '../features/timeline/timeline-screen.js';
import { DEFAULT_VIEW, type TimelineViewState } from '../features/timeline/timeline-view.js';
import { addressAsAt } from '../lib/as-at.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { Skeleton } from '../ui/busy/busy.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { comparedPlans } from './compared-data.js';
import styles from './compared-timeline.module.css';

export interface ComparedTimelineProps {
  data: TimelineScreenData;
  /** The moments that items are opened at: of the earlier plan for what is gone, of the later for the rest. */
  from: string | undefined;
  to: string | undefined;
}

/** What differs between two plans, drawn: where it stands now, where it stood before as an outline, and what became of it. */
export function ComparedTimeline({ data, from, to }: ComparedTimelineProps) {
  const { code } = useProgramme();
  const [view, setView] = useState<TimelineViewState>({
    ...DEFAULT_VIEW,
    groupBy: 'workstream',
    unit: 'fit',
  });
  const openItem = (rowId: string) => {
    const isGone = data.items.find(({ id }) => id === rowId)?.change?.kind === 'removed';
    const path = `/p/${encodeURIComponent(code)}/items/${rowId.split(':')[0]}`;
    window.location.assign(addressAsAt(path, isGone ? from : to));
  };
  if (data.items.length === 0)
    return (
      <EmptyState title="Nothing of the plan differs">
        Every item of the plan is in both, stands where it stood and says what it said.
      </EmptyState>
    );
  return (
    <div className={styles.compared}>
      <p>
        {data.items.length === 1
          ? 'One row of the plan differs. '
          : `${data.items.length} rows of the plan differ. `}
        Where one has moved, an outline shows where it stood.
      </p>
      <TimelineScreen data={data} view={view} onViewChange={setView} onOpenItem={openItem} />
    </div>
  );
}

/** The plans of two moments on one timeline. */
export function InstantsTimeline({ comparison }: { comparison: InstantComparison }) {
  const programme = useProgramme();
  const { from, to, records } = comparison;
  const later = to.asAt || undefined;
  const before = useQuery(planAtQuery(programme.id, from.asAt));
  const after = useQuery(planAtQuery(programme.id, later));
  const data = useMemo(
    () => before.data && after.data && comparedPlans(before.data, after.data, records, formatDay(from.day)),
    [before.data, after.data, records, from.day],
  );
  const error = before.error ?? after.error;
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading both plans" lines={6} />;
  return <ComparedTimeline data={data} from={from.asAt} to={later} />;
}
