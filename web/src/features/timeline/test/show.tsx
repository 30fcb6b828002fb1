import { render } from '@testing-library/react';
import { useState } from 'react';
import type { ChartExtras } from '../chart-extras.js';
import type { TimelineScreenData } from '../timeline-data.js';
import { TimelineScreen } from '../timeline-screen.js';
import { DEFAULT_VIEW, type TimelineViewState } from '../timeline-view.js';

interface Seen {
  opened: string[];
  views: TimelineViewState[];
  /** Of which items it was asked what drives them. */
  asked: string[];
}

interface PageProps {
  data: TimelineScreenData;
  start: Partial<TimelineViewState>;
  extras?: ChartExtras;
  seen: Seen;
}

/** The screen on a page that keeps its view. */
function Page({ data, start, extras, seen }: PageProps) {
  const [view, setView] = useState<TimelineViewState>({ ...DEFAULT_VIEW, ...start });
  const change = (next: TimelineViewState) => {
    seen.views.push(next);
    setView(next);
  };
  return (
    <TimelineScreen
      data={data}
      view={view}
      onViewChange={change}
      onOpenItem={(id) => seen.opened.push(id)}
      extras={extras}
      onWhy={(id) => seen.asked.push(id)}
    />
  );
}

/** Shows the screen and remembers what was opened, what was asked and which views were asked for. */
export function show(data: TimelineScreenData, start: Partial<TimelineViewState> = {}, extras?: ChartExtras) {
  const seen: Seen = { opened: [], views: [], asked: [] };
  return { ...render(<Page data={data} start={start} extras={extras} seen={seen} />), ...seen };
}
