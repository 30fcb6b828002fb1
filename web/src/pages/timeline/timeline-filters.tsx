import { RAG_WORDS } from '@gantry/shared/rag/rag';
import type { PlanFocus } from '@gantry/shared/timeline/plan-focus';
import type { Plan } from '../../features/milestones/api/plan.js';
import { Checkbox } from '../../ui/checkbox/checkbox.js';
import { SelectField } from '../../ui/select-field/select-field.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { STATUSES, type TimelineSearch } from './timeline.search.js';
import styles from './timeline-page.module.css';

const STATUS_WORDS = { ...RAG_WORDS, stale: 'Stale', tbc: 'Date to be confirmed' };

/** What may be laid over the plan; each is computed when it is first asked for. */
const OVERLAYS = [
  { key: 'projection', label: 'Projection' },
  { key: 'chances', label: 'Chances' },
  { key: 'slip', label: 'Slip line' },
] as const;

export interface TimelineFiltersProps {
  plan: Plan;
  focus: PlanFocus | null;
  search: TimelineSearch;
  onChange: (change: Partial<TimelineSearch>) => void;
}

/** Which part of the plan is drawn. Grouping, scale and scenario belong to the chart itself. */
export function TimelineFilters({ plan, focus, search, onChange }: TimelineFiltersProps) {
  const workstreams = plan.groups.filter(({ kind }) => kind === 'WORKSTREAM');
  return (
    <div className={styles.filters} data-print="no">
      <SelectField
        label="Show"
        value={search.show ?? (focus ? '' : 'all')}
        onChange={({ target }) =>
          onChange({ show: target.value || undefined, by: undefined, folded: undefined })
        }
        options={[
          ...(focus ? [{ value: '', label: focus.title }] : []),
          { value: 'all', label: 'All workstreams' },
          ...workstreams.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <SelectField
        label="Status"
        emptyLabel="Any status"
        value={search.status ?? ''}
        onChange={({ target }) => onChange({ status: STATUSES.find((each) => each === target.value) })}
        options={STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))}
      />
      <TextField
        label="Find"
        type="search"
        value={search.find ?? ''}
        onChange={({ target }) => onChange({ find: target.value || undefined })}
      />
      <Checkbox
        label="Baseline"
        checked={search.baseline !== 'off'}
        onChange={({ target }) => onChange({ baseline: target.checked ? undefined : 'off' })}
      />
      {OVERLAYS.map(({ key, label }) => (
        <Checkbox
          key={key}
          label={label}
          checked={search[key] === 'on'}
          onChange={({ target }) => onChange({ [key]: target.checked ? 'on' : undefined })}
        />
      ))}
      <Checkbox
        label="Published later"
        checked={search.later ?? false}
        onChange={({ target }) => onChange({ later: target.checked || undefined })}
      />
    </div>
  );
}
