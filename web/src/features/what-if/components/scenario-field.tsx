import { SelectField } from '../../../ui/select-field/select-field.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';

export interface ScenarioFieldProps {
  plan: WhatIfPlan;
  emptyLabel: string;
  value: string;
  onChange: (scenarioId: string) => void;
}

/** In which scenario a change counts; nothing to choose where there is only one. */
export function ScenarioField({ plan, emptyLabel, value, onChange }: ScenarioFieldProps) {
  if (plan.scenarios.length < 2) return null;
  return (
    <SelectField
      label="In which scenario"
      emptyLabel={emptyLabel}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      options={plan.scenarios.map(({ id, number, name }) => ({
        value: id,
        label: `Scenario ${number}: ${name}`,
      }))}
    />
  );
}

/** A scenario may have a meeting of its own for an item, which what is said of all leaves as it is. */
export const ALL_WITHOUT_OWN = 'All that have no meeting of their own for it';
