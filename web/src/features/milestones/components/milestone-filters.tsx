import { RAG_WORDS } from '@gantry/shared/rag/rag';
import { DayFilter } from '../../../ui/day-field/day-filter.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import type { Plan } from '../api/plan.js';
import { type MilestoneFilter, ownersOf } from '../lib/grid-filter.js';

const STATUSES = Object.entries({ ...RAG_WORDS, stale: 'Stale' }).map(([value, label]) => ({ value, label }));

export interface MilestoneFiltersProps {
  plan: Plan;
  search: MilestoneFilter;
  onChange: (change: Partial<MilestoneFilter>) => void;
}

/** Which items the grid lists. */
export function MilestoneFilters({ plan, search, onChange }: MilestoneFiltersProps) {
  return (
    <>
      <SelectField
        label="Workstream"
        emptyLabel="Any workstream"
        value={search.workstream ?? ''}
        onChange={({ target }) => onChange({ workstream: target.value || undefined })}
        options={plan.groups
          .filter(({ kind }) => kind === 'WORKSTREAM')
          .map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        label="Status"
        emptyLabel="Any status"
        value={search.status ?? ''}
        onChange={({ target }) => onChange({ status: target.value || undefined })}
        options={STATUSES}
      />
      <SelectField
        label="Owner"
        emptyLabel="Anybody"
        value={search.owner ?? ''}
        onChange={({ target }) => onChange({ owner: target.value || undefined })}
        options={ownersOf(plan.rows)}
      />
      <DayFilter
        label="Changed since"
        today={plan.today}
        value={search.changed}
        onChange={(changed) => onChange({ changed })}
      />
    </>
  );
}
