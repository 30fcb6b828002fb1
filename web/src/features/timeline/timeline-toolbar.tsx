import type { ScaleChoice } from '@gantry/shared/timeline/scale';
import type { TimelineScenario } from '@gantry/shared/timeline/types';
import { Segmented } from '../../ui/segmented/segmented.js';
import type { Grouping } from './timeline-data.js';
import styles from './timeline-screen.module.css';
import type { TimelineMode, TimelineViewState } from './timeline-view.js';

export interface TimelineToolbarProps {
  view: TimelineViewState;
  scenarios: readonly TimelineScenario[];
  groupings: readonly Grouping[];
  /** No room for a chart: its scale and its lanes are not offered. */
  isNarrow: boolean;
  onChange: (change: Partial<TimelineViewState>) => void;
}

const GROUPING_WORDS: Record<Grouping, string> = {
  lane: 'Lane',
  workstream: 'Workstream',
  body: 'Body',
  pathway: 'Pathway',
};
const MODES: readonly { value: TimelineMode; label: string }[] = [
  { value: 'rows', label: 'Rows' },
  { value: 'lanes', label: 'Lanes' },
  { value: 'text', label: 'Read this plan' },
];
const NARROW_MODES: typeof MODES = [
  { value: 'rows', label: 'List' },
  { value: 'text', label: 'Read this plan' },
];
const UNITS: readonly { value: ScaleChoice; label: string }[] = [
  { value: 'fit', label: 'Fit' },
  { value: 'week', label: 'Weeks' },
  { value: 'month', label: 'Months' },
  { value: 'quarter', label: 'Quarters' },
  { value: 'financial-year', label: 'Fin. years' },
];
/** No scenario has this id: ids are uuids. */
const EVERY = 'both';

export function TimelineToolbar({ view, scenarios, groupings, isNarrow, onChange }: TimelineToolbarProps) {
  return (
    <div className={styles.toolbar} data-print="no">
      {groupings.length > 1 && (
        <Segmented
          label="Grouped by"
          value={view.groupBy}
          onChange={(groupBy) => onChange({ groupBy, collapsed: [] })}
          options={groupings.map((value) => ({ value, label: GROUPING_WORDS[value] }))}
        />
      )}
      {view.mode !== 'text' && !isNarrow && (
        <Segmented label="Scale" value={view.unit} onChange={(unit) => onChange({ unit })} options={UNITS} />
      )}
      {scenarios.length > 0 && (
        <Segmented
          label="Scenario"
          value={view.scenarioId ?? EVERY}
          onChange={(id) => onChange({ scenarioId: id === EVERY ? null : id })}
          options={[
            ...scenarios.map(({ id, label }) => ({ value: id, label })),
            { value: EVERY, label: scenarios.length === 2 ? 'Both' : 'All' },
          ]}
        />
      )}
      <Segmented
        label="Shown as"
        value={isNarrow && view.mode === 'lanes' ? 'rows' : view.mode}
        onChange={(mode) => onChange({ mode })}
        options={isNarrow ? NARROW_MODES : MODES}
      />
    </div>
  );
}
