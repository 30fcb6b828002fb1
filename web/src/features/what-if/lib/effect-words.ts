import { toCsv } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import type { MovedItem, ScenarioEffect } from '../api/effect.js';

export const dayWords = (day: string | null) => (day === null ? 'cannot be computed' : formatDay(day));

/** "6 later", "1 earlier"; empty where either day is not known. Working days. */
export function shiftWords({ workingDays }: MovedItem): string {
  if (workingDays === null) return '';
  return workingDays < 0 ? `${-workingDays} earlier` : `${workingDays} later`;
}

/** "34 days later", "stays": the target in calendar days, as a board counts to a launch. */
export function targetShift({ targetFrom, targetTo }: ScenarioEffect): string {
  if (targetFrom === targetTo) return 'It stays where it is.';
  if (targetFrom === null || targetTo === null) return '';
  const days = Math.round((Date.parse(targetTo) - Date.parse(targetFrom)) / 86_400_000);
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `${count} ${days > 0 ? 'later' : 'earlier'}`;
}

/** The target first, then the others as they come. */
export function movedItems({ target, moved }: ScenarioEffect): MovedItem[] {
  return target ? [target, ...moved] : [...moved];
}

export function scenarioTitle({ scenarioNumber, isWorking }: ScenarioEffect): string {
  if (scenarioNumber === null) return 'The plan';
  return `Scenario ${scenarioNumber}${isWorking ? ', which the plan works to' : ''}`;
}

/** Scenarios that agree are told once. */
export function isSameEverywhere(scenarios: readonly ScenarioEffect[]): boolean {
  const told = ({ scenarioNumber: _n, isWorking: _w, ...rest }: ScenarioEffect) => JSON.stringify(rest);
  return scenarios.length > 1 && scenarios.every((one) => told(one) === told(scenarios[0]!));
}

export function effectCsv(scenarios: readonly ScenarioEffect[]): string {
  return toCsv([
    ['Scenario', 'Item', 'Now', 'With the changes', 'Working days later'],
    ...scenarios.flatMap((scenario) =>
      movedItems(scenario).map(({ title, from, to, workingDays }) => [
        ...[scenario.scenarioNumber, title, from ?? 'cannot be computed', to ?? 'cannot be computed'],
        workingDays,
      ]),
    ),
  ]);
}
