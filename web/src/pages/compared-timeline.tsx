import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { planAtQuery } from '../features/milestones/api/plan.js';
import { TimelineScreen } from '../features/timeline/timeline-screen.js';
import { DEFAULT_VIEW, type TimelineViewState } from '../features/timeline/timeline-view.js';
import { addressAsAt } from '../lib/as-at.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { Skeleton } from '../ui/busy/busy.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { comparedData } from './compared-data.js';

export interface ComparedTimelineProps {
  from: string;
  /** The day of the first moment, by which the outlines are named. */
  fromDay: string;
  /** Left out: now. */
  to: string | undefined;
}

/** The plan at one moment, with where each item stood at the other as an outline. */
export function ComparedTimeline({ from, fromDay, to }: ComparedTimelineProps) {
  const programme = useProgramme();
  const [view, setView] = useState<TimelineViewState>({
    ...DEFAULT_VIEW,
    groupBy: 'workstream',
    unit: 'fit',
  });
  const before = useQuery(planAtQuery(programme.id, from));
  const after = useQuery(planAtQuery(programme.id, to));
  const data = useMemo(
    () => before.data && after.data && comparedData(before.data, after.data, formatDay(fromDay)),
    [before.data, after.data, fromDay],
  );
  const error = before.error ?? after.error;
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading both plans" lines={6} />;
  const openItem = (rowId: string) => {
    const path = `/p/${encodeURIComponent(programme.code)}/items/${rowId.split(':')[0]}`;
    window.location.assign(addressAsAt(path, to));
  };
  if (data.items.length === 0)
    return (
      <EmptyState title="No date differs">
        Every plan item of both moments stands where it stood. The list shows what else they say otherwise.
      </EmptyState>
    );
  return (
    <>
      <p>
        Drawn are the {data.items.length} rows of the plan whose dates differ, with where they stood before as
        outlines.
      </p>
      <TimelineScreen data={data} view={view} onViewChange={setView} onOpenItem={openItem} />
    </>
  );
}
