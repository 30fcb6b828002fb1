import type { Day } from '../dates/day.js';

/** What one scenario computes: a day for each item that is in it, null where none can be computed. */
export interface ScenarioDays {
  number: number;
  days: ReadonlyMap<string, Day | null>;
}

export interface ScenarioDifference {
  itemId: string;
  /** In the order of the scenarios; undefined where the item is not in it. */
  days: readonly (Day | null | undefined)[];
  /** Calendar days from the earliest to the latest; null where a day is not known or the item is not in all. */
  spread: number | null;
  /** Numbers of the scenarios that have it, where not all do; empty otherwise. */
  onlyIn: readonly number[];
}

/**
 * The items for which it matters which scenario comes true, the first to come first: their day differs, or they are not in
 * all. Example: with one meeting or two the launch is on 1 February or 8 March 2018, a spread of 35 days, and the second
 * Investment Committee is only in scenario 2.
 */
export function scenarioDifferences(scenarios: readonly ScenarioDays[]): ScenarioDifference[] {
  const ids = new Set(scenarios.flatMap(({ days }) => [...days.keys()]));
  const found: ScenarioDifference[] = [];
  for (const itemId of ids) {
    const having = scenarios.filter((scenario) => scenario.days.has(itemId));
    const days = scenarios.map((scenario) => scenario.days.get(itemId));
    const isInAll = having.length === scenarios.length;
    if (isInAll && days.every((day) => day === days[0])) continue;
    const known = days.filter((day): day is Day => day !== null && day !== undefined);
    const spread = known.length === scenarios.length ? Math.max(...known) - Math.min(...known) : null;
    found.push({ itemId, days, spread, onlyIn: isInAll ? [] : having.map(({ number }) => number) });
  }
  return found.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ days }: ScenarioDifference): number {
  return Math.min(...days.map((day) => day ?? Number.MAX_SAFE_INTEGER));
}

/**
 * Steps of several routes in one order, so that a step which routes share stands on one line. Each route keeps its own
 * order where they agree; the first decides where they do not. Example: draft, first committee, launch beside draft, first
 * committee, second committee, launch gives four lines, the third of which is empty for the first route.
 */
export function alignedSteps(routes: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  for (const route of routes) {
    let next = 0;
    for (const step of route) {
      const at = lines.indexOf(step);
      if (at >= 0) next = Math.max(next, at + 1);
      else lines.splice(next++, 0, step);
    }
  }
  return lines;
}
