import type { ScaleChoice } from '@gantry/shared/timeline/scale';
import type { Grouping } from './timeline-data.js';

export const TIMELINE_MODES = ['rows', 'lanes', 'text'] as const;
export type TimelineMode = (typeof TIMELINE_MODES)[number];

/** All that a person can choose about the timeline. The page keeps it in the URL, so that a view can be sent to somebody. */
export interface TimelineViewState {
  mode: TimelineMode;
  groupBy: Grouping;
  unit: ScaleChoice;
  /** Null: every scenario. */
  scenarioId: string | null;
  /** Groups that are folded. */
  collapsed: readonly string[];
}

export const DEFAULT_VIEW: TimelineViewState = {
  mode: 'rows',
  groupBy: 'body',
  unit: 'week',
  scenarioId: null,
  collapsed: [],
};

/** Folds or unfolds one group. */
export function toggled(collapsed: readonly string[], id: string): string[] {
  return collapsed.includes(id) ? collapsed.filter((each) => each !== id) : [...collapsed, id];
}
