import { render } from '@testing-library/react';
import { useState } from 'react';
import { ToastProvider } from '../../../ui/toast/toast.js';
import type { ItemMover } from '../item-mover.js';
import type { TimelineScreenData } from '../timeline-data.js';
import { TimelineScreen } from '../timeline-screen.js';
import { DEFAULT_VIEW, type TimelineViewState } from '../timeline-view.js';

interface Seen {
  opened: string[];
  views: TimelineViewState[];
}

/** The screen on a page that keeps its view. */
function Page({
  data,
  start,
  seen,
  mover,
}: {
  data: TimelineScreenData;
  start: Partial<TimelineViewState>;
  seen: Seen;
  mover: ItemMover | undefined;
}) {
  const [view, setView] = useState<TimelineViewState>({ ...DEFAULT_VIEW, ...start });
  const change = (next: TimelineViewState) => {
    seen.views.push(next);
    setView(next);
  };
  return (
    <ToastProvider>
      <TimelineScreen
        data={data}
        view={view}
        onViewChange={change}
        onOpenItem={(id) => seen.opened.push(id)}
        mover={mover}
      />
    </ToastProvider>
  );
}

/** Shows the screen and remembers what was opened and which views were asked for. */
export function show(data: TimelineScreenData, start: Partial<TimelineViewState> = {}, mover?: ItemMover) {
  const seen: Seen = { opened: [], views: [] };
  return { ...render(<Page data={data} start={start} seen={seen} mover={mover} />), ...seen };
}
