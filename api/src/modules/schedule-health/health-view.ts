import { day } from '@gantry/shared/dates/day';
import type { HealthFacts, HealthItem } from '@gantry/shared/schedule/health/health-check';
import { scheduleHealth } from '@gantry/shared/schedule/health/schedule-health';
import type { PlanWithBodies } from '../projection/index.js';
import { type PlanRow, planCalendar } from '../timeline/index.js';
import type { ScheduleHealthType } from './schedule-health.types.js';
import { type WorkingPlan, workingPlan } from './working-plan.js';

/** Every check of a plan as the API answers it, from what this reader may see. */
export function healthView(read: PlanWithBodies): ScheduleHealthType {
  const plan = workingPlan(read);
  const { programme } = read.plan;
  return {
    programmeId: programme.id,
    today: programme.today,
    scenarioNumber: plan.scenario?.number ?? null,
    targetTitle: plan.target?.title ?? null,
    checks: scheduleHealth(healthFacts(read, plan)).map(({ findings, ...check }) => ({
      ...check,
      findings: findings.map((finding) => ({ ...finding, title: titleOf(plan, finding) })),
    })),
  };
}

function healthFacts(read: PlanWithBodies, { scenario, result, rows, names }: WorkingPlan): HealthFacts {
  const ids = new Set(rows.map(({ item }) => item.id));
  return {
    today: day(read.plan.programme.today),
    calendar: planCalendar(read.plan),
    items: rows.map(healthItem),
    links: read.plan.links
      .filter((link) => link.scenario_id === null || link.scenario_id === scenario?.id)
      .filter((link) => ids.has(link.predecessor_id) && ids.has(link.successor_id))
      .map((link) => ({
        id: link.id,
        fromId: link.predecessor_id,
        toId: link.successor_id,
        type: link.kind,
        lag: { min: link.lag_min, max: link.lag_max, unit: link.lag_unit },
      })),
    outlook: result.isProjected ? result.outlook : null,
    nameOf: names.any,
  };
}

const OVER: ReadonlySet<string> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED', 'ON_HOLD']);

function healthItem(row: PlanRow): HealthItem {
  const { item, actual, baseline, forecast } = row;
  return {
    id: item.id,
    kind: item.kind,
    isOpen: !OVER.has(item.state) && actual === null,
    isSummary: item.category === 'PHASE',
    isEnd: item.is_protected,
    anchorId: row.forecastAnchorId,
    authorisesId: item.authorises_item_id,
    expected: forecast ?? baseline,
    baseline,
    actual,
  };
}

function titleOf(
  { names }: WorkingPlan,
  { itemId, meetingId }: { itemId: string | null; meetingId: string | null },
): string {
  if (itemId !== null) return names.item(itemId);
  return meetingId === null ? 'The plan' : names.meeting(meetingId);
}
