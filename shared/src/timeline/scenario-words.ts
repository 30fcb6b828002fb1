import type { TimelineItem, TimelineScenario } from './types.js';

/** "[Scenario 2]" for an item that is not in every scenario; empty for the shared trunk. */
export function scenarioWords(
  item: Pick<TimelineItem, 'scenarioIds'>,
  scenarios: readonly TimelineScenario[],
): string {
  if (item.scenarioIds.length === 0) return '';
  const labels = scenarios.filter((one) => item.scenarioIds.includes(one.id)).map((one) => one.label);
  return labels.length === 0 ? '' : `[${labels.join(', ')}]`;
}
