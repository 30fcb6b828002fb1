import type { PlanItem } from './forecast-plan.js';

/** One line of a forecast. Days are YYYY-MM-DD, floats in working days of the item's own calendar; null: see `explanation`. */
export interface ForecastItem {
  uid: string;
  name: string;
  kind: PlanItem['kind'];
  earlyStart: string | null;
  earlyFinish: string | null;
  lateStart: string | null;
  lateFinish: string | null;
  totalFloatDays: number | null;
  freeFloatDays: number | null;
  critical: boolean;
  explanation: string[];
}
