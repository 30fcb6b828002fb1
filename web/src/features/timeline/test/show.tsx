import { render } from '@testing-library/react';
import { useState } from 'react';
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
}: {
  data: TimelineScreenData;
  start: Partial<TimelineViewState>;
  seen: Seen;
}) {
  const [view, setView] = useState<TimelineViewState>({ ...DEFAULT_VIEW, ...start });
  const change = (next: TimelineViewState) => {
    seen.views.push(next);
    setView(next);
  };
  return (
    <TimelineScreen data={data} view={view} onViewChange={change} onOpenItem={(id) => seen.opened.push(id)} />
  );
}

/** Shows the screen and remembers what was opened and which views were asked for. */
export function show(data: TimelineScreenData, start: Partial<TimelineViewState> = {}) {
  const seen: Seen = { opened: [], views: [] };
  return { ...render(<Page data={data} start={start} seen={seen} />), ...seen };
}
