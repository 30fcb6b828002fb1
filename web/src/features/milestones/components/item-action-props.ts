import type { Plan } from '../api/plan.js';
import type { PlanItem } from '../api/plan-item.js';

/** What every form about an item is given. */
export interface ItemActionProps {
  item: PlanItem;
  plan: Plan;
  onClose: () => void;
  /** What the form opens with, where another page led to it. */
  start?: { date: string; scenarioId: string | null } | undefined;
}
