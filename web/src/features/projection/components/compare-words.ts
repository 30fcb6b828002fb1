import { day } from '@gantry/shared/dates/day';
import {
  alignedSteps,
  type ScenarioDifference,
  scenarioDifferences,
} from '@gantry/shared/projection/compare-scenarios';
import { toCsv } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import type { ComparedScenario, Comparison, Scenario } from '../api/compare.js';

export type Difference = ScenarioDifference & { title: string };

/** The items for which it matters which scenario comes true. */
export function differencesOf(scenarios: readonly ComparedScenario[]): Difference[] {
  const titles = new Map(scenarios.flatMap(({ items }) => items.map(({ itemId, title }) => [itemId, title])));
  const days = scenarios.map(({ scenarioNumber, items }) => ({
    number: scenarioNumber ?? 0,
    days: new Map(items.map(({ itemId, likely }) => [itemId, likely === null ? null : day(likely)])),
  }));
  return scenarioDifferences(days).map((found) => ({ ...found, title: titles.get(found.itemId) ?? '' }));
}

/** "35 days", "only in scenario 2", "not known in all". */
export function spreadWords({ spread, onlyIn }: Difference): string {
  if (onlyIn.length > 0) return `only in scenario ${onlyIn.join(' and ')}`;
  if (spread === null) return 'not known in all';
  return `${spread} ${spread === 1 ? 'day' : 'days'}`;
}

export function dayIn({ days }: Difference, at: number): string {
  const found = days[at];
  if (found === undefined) return 'not in it';
  return found === null ? 'cannot be computed' : formatDay(found);
}

/**
 * How far apart the scenarios are, with what the office holds of each: "“Launch”: 1 Feb 2018 (60 %) or 8 Mar 2018 (40 %), 35
 * days apart." Without any estimate the days alone are told.
 */
export function spreadSentence(
  title: string,
  { daysApart, scenarios: computed }: Comparison,
  scenarios: readonly Scenario[],
): string {
  const ways = computed.flatMap(({ scenarioId, targetOn }) => {
    const probability = scenarios.find(({ id }) => id === scenarioId)?.probability ?? null;
    if (targetOn === null) return [];
    return [`${formatDay(targetOn)}${probability === null ? '' : ` (${probability} %)`}`];
  });
  return `“${title}”: ${ways.join(' or ')}, ${daysApart} ${daysApart === 1 ? 'day' : 'days'} apart.`;
}

/** Each step of any route on one line, with what every scenario has there. */
export function routeLines(scenarios: readonly ComparedScenario[]) {
  const steps = (itemId: string) =>
    scenarios.map(({ route }) => route.find((step) => step.itemId === itemId) ?? null);
  return alignedSteps(scenarios.map(({ route }) => route.map(({ itemId }) => itemId))).map((itemId) => {
    const found = steps(itemId);
    return { itemId, title: found.find((step) => step !== null)?.title ?? '', steps: found };
  });
}

/** The step with the least margin: "3 working days, at First draft report". */
export function tightestWords({ route }: ComparedScenario): string | null {
  const [tightest] = route
    .flatMap(({ title, margin }) => (margin === null ? [] : [{ title, margin }]))
    .sort((a, b) => a.margin - b.margin);
  if (!tightest) return null;
  const { margin, title } = tightest;
  const count = `${Math.abs(margin)} working ${Math.abs(margin) === 1 ? 'day' : 'days'}`;
  return margin < 0 ? `late by ${count} at “${title}”` : `${count}, at “${title}”`;
}

export function differencesCsv(
  differences: readonly Difference[],
  scenarios: readonly ComparedScenario[],
): string {
  return toCsv([
    [
      'Item',
      ...scenarios.map(({ scenarioNumber }) => `Scenario ${scenarioNumber}`),
      'Calendar days apart',
      'Only in',
    ],
    ...differences.map((one) => [
      one.title,
      ...scenarios.map((_, at) => dayIn(one, at)),
      one.spread,
      one.onlyIn.map((number) => `Scenario ${number}`).join(', '),
    ]),
  ]);
}
